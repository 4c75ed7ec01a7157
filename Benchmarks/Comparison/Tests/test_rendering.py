import unittest
import xml.etree.ElementTree as ElementTree

from chart import as_svg, layout, log_range, position, tick
from figures import all_cells, merge_limits
from machine import choose_cores
from peers import select
from report import as_json, as_markdown, number, quantity
from runner import Failure, parse
from workloads import LIMIT_CELLS, WORKLOADS, bound, cells

MACHINE = {"processor": "A & B <CPU>", "processors": 2, "used": [0, 1], "system": "Linux", "kernel": "6", "load": 0.5}
SETTINGS = {"rounds": 2, "scale": 1.0, "date": "2000-01-01"}


class Numbers(unittest.TestCase):
    def test_three_digits_whatever_the_magnitude(self):
        expected = {0.01234: "0.0123", 1.0: "1.00", 12.34: "12.3", 999.4: "999", 12345: "12,300", 0: "0", None: "–"}
        for value, text in expected.items():
            self.assertEqual(number(value), text)

    def test_units_are_those_that_people_would_choose(self):
        self.assertEqual(quantity(221, "ns"), "221 ns")
        self.assertEqual(quantity(47_300, "ns"), "47.3 µs")
        self.assertEqual(quantity(26.59e6, "msg/s"), "26.6 M/s")
        self.assertEqual(quantity(2700, "B"), "2,700 B")


class Scales(unittest.TestCase):
    def test_a_range_has_whole_decades_and_at_least_one(self):
        self.assertEqual(log_range([20, 5000]), (1, 4))
        self.assertEqual(log_range([100, 100]), (2, 3))
        self.assertEqual(log_range([100, 1000]), (2, 3))

    def test_positions_are_logarithmic(self):
        self.assertAlmostEqual(position(100, 1, 3), 0.5)

    def test_ticks_are_short(self):
        self.assertEqual([tick(exponent, "ns") for exponent in (0, 2, 3, 7)], ["1 ns", "100 ns", "1 µs", "10 ms"])
        self.assertEqual(tick(7, "msg/s"), "10 M")

    def test_panels_do_not_overlap(self):
        places, height = layout([100, 150, 80])
        self.assertEqual([y for _, y in places], [0, 0, 178])
        self.assertEqual(height, 258)


class Output(unittest.TestCase):
    def test_what_programs_print_is_read_by_cell_and_metric(self):
        text = '{"workload":"ask","placement":"same","metric":"p50","unit":"ns","value":5}\n\n'
        self.assertEqual(parse(text), {("ask", "same"): {"p50": 5.0}})

    def test_anything_else_is_a_failure(self):
        for text in ("hello", "{}", '{"workload":"ask","placement":"same","metric":"p50","value":0}', "[1]"):
            with self.assertRaises(Failure):
                parse(text)


class Cores(unittest.TestCase):
    def test_two_siblings_of_one_core_are_avoided(self):
        self.assertEqual(choose_cores({0, 1, 2, 3}, lambda processor: processor // 2), [0, 2])
        self.assertEqual(choose_cores({4, 5}, lambda processor: 0), [4, 5])
        self.assertEqual(choose_cores({7}, lambda processor: 0), [7])


class Documents(unittest.TestCase):
    def setUp(self):
        moment = {(*key, metric): 50.0 for key in LIMIT_CELLS for metric in ("p50", "p99", "rate")}
        self.limits = [[moment, moment], [moment, moment]]
        peers = select(["dotcompute", "go"])
        values = {
            (peer.name, workload.name, placement): [{workload.metric: 100.0, "p99": 9.0}, {workload.metric: 200.0, "p99": 9.0}]
            for peer in peers for workload, placement in cells([workload.name for workload in WORKLOADS])
        }
        self.cells = all_cells(peers, values, merge_limits(self.limits), cells([workload.name for workload in WORKLOADS]))
        self.states = [
            {"name": "go", "title": "Go", "state": "measured", "version": "1"},
            {"name": "x", "title": "X", "state": "missing", "reason": "no compiler"},
        ]
        self.failures = {("go", "ask", "same"): "exit code 1"}

    def test_every_bound_can_be_computed_from_the_limits(self):
        for workload, placement in cells([workload.name for workload in WORKLOADS]):
            limit = bound(workload.name, placement)
            if limit:
                self.assertGreater(limit.value(merge_limits(self.limits)[0]), 0)

    def test_the_tables_say_what_is_missing_and_what_failed(self):
        text = as_markdown(MACHINE, SETTINGS, self.states, self.limits, self.cells, self.failures)
        self.assertIn("**X**: no compiler", text)
        self.assertIn("**go**, ask, same: exit code 1", text)
        self.assertIn("## one-to-one, across", text)

    def test_the_rows_of_a_table_have_as_many_columns_as_its_head(self):
        text = as_markdown(MACHINE, SETTINGS, self.states, self.limits, self.cells, self.failures)
        for table in text.split("\n\n"):
            widths = {line.count(" | ") for line in table.splitlines() if line.startswith("|")}
            self.assertLessEqual(len(widths), 1, table)

    def test_the_json_keeps_the_rounds_and_the_reasons(self):
        document = as_json(MACHINE, SETTINGS, self.states, self.limits, self.cells, self.failures)
        self.assertEqual(document["peers"][1]["reason"], "no compiler")
        self.assertEqual(document["figures"][0]["rounds"], [100.0, 200.0])
        self.assertEqual(document["failures"][0]["reason"], "exit code 1")

    def test_the_chart_is_well_formed_and_stays_within_its_bounds(self):
        root = ElementTree.fromstring(as_svg(MACHINE, SETTINGS, self.cells))
        width, height = float(root.get("width")), float(root.get("height"))
        for element in root.iter():
            for name in ("x", "x1", "x2", "cx"):
                self.assertTrue(0 <= float(element.get(name, 0)) <= width)
            for name in ("y", "y1", "y2", "cy"):
                self.assertTrue(0 <= float(element.get(name, 0)) <= height)
