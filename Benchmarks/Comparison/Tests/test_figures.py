import unittest

from figures import all_cells, best_peer, cell, lines, merge_limits, ratio, spread, summary
from peers import PEERS, select
from workloads import BY_NAME

LINE = ("line", "across", "p50")
ONE_TO_ONE = ("one-to-one", "across", "rate")


class Arithmetic(unittest.TestCase):
    def test_the_spread_of_an_even_number_of_rounds_has_their_middle_as_median(self):
        self.assertEqual(spread([4.0, 1.0, 2.0, 3.0]), {"median": 2.5, "min": 1.0, "max": 4.0})

    def test_a_ratio_compares_each_round_with_its_own_reference(self):
        # The machine is three times as slow in the second round, for both.
        self.assertAlmostEqual(ratio([100, 300, 110], [50, 150, 55], higher_is_better=False), 2)

    def test_half_the_rate_is_twice_the_cost(self):
        self.assertAlmostEqual(ratio([10e6], [20e6], higher_is_better=True), 2)

    def test_a_limit_is_the_better_of_both_moments(self):
        before, after = {LINE: 100, ONE_TO_ONE: 50e6}, {LINE: 200, ONE_TO_ONE: 90e6}
        self.assertEqual(merge_limits([[before, after]]), [{LINE: 100, ONE_TO_ONE: 90e6}])

    def test_times_and_rates_become_round_trips_of_a_line(self):
        self.assertAlmostEqual(lines(BY_NAME["ask"], [400, 800], [{LINE: 100}, {LINE: 200}]), 4)
        self.assertAlmostEqual(lines(BY_NAME["one-to-one"], [20e6], [{LINE: 100}]), 0.5)
        self.assertIsNone(lines(BY_NAME["bytes"], [100], [{LINE: 100}]))
        self.assertIsNone(lines(BY_NAME["ask"], [400], [{}]))


class Cells(unittest.TestCase):
    def setUp(self):
        self.peers = select(["dotcompute", "go", "tokio"])
        self.limits = [{LINE: 100, ONE_TO_ONE: 100e6}, {LINE: 100, ONE_TO_ONE: 100e6}]

    def rates(self, **peers):
        return {(name, "one-to-one", "across"): [{"rate": rate * 1e6} for rate in rates] for name, rates in peers.items()}

    def test_rows_are_ordered_best_first_and_measured_against_the_best_peer_and_the_limit(self):
        values = self.rates(dotcompute=[40, 50], go=[20, 25], tokio=[10, 10])
        rows = cell(self.peers, values, self.limits, BY_NAME["one-to-one"], "across")
        self.assertEqual([row["peer"] for row in rows], ["dotcompute", "go", "tokio"])
        self.assertAlmostEqual(rows[0]["times_best_peer"], 0.5)
        self.assertAlmostEqual(rows[1]["times_best_peer"], 1)
        self.assertAlmostEqual(rows[0]["times_limit"], 2.25)
        self.assertEqual(rows[0]["best_peer"], "go")

    def test_the_best_peer_is_never_ours(self):
        rows = [{"ours": True, "median": 1}, {"ours": False, "median": 5}, {"ours": False, "median": 3}]
        self.assertEqual(best_peer(rows, higher_is_better=False)["median"], 3)
        self.assertIsNone(best_peer(rows[:1], higher_is_better=False))

    def test_who_has_one_form_only_is_shown_with_it_among_the_loops(self):
        times = [{"p50": 200, "p99": 300}]
        values = {("go", "ask", "same"): times, ("dotcompute", "ask-loop", "same"): [{"p50": 100, "p99": 120}]}
        rows = cell(self.peers, values, [], BY_NAME["ask-loop"], "same")
        self.assertEqual([(row["peer"], row.get("reused")) for row in rows], [("dotcompute", None), ("go", "ask")])

    def test_a_table_that_would_only_repeat_another_is_left_out(self):
        values = {("go", "ask", "same"): [{"p50": 200}]}
        found = all_cells(self.peers, values, [], [(BY_NAME["ask"], "same"), (BY_NAME["ask-loop"], "same")])
        self.assertEqual([workload.name for workload, _, _ in found], ["ask"])

    def test_the_summary_does_without_us_but_not_without_a_peer(self):
        rows = cell(self.peers, self.rates(go=[20]), self.limits[:1], BY_NAME["one-to-one"], "across")
        [(_, _, ours, best)] = summary([(BY_NAME["one-to-one"], "across", rows)])
        self.assertIsNone(ours)
        self.assertEqual(best["peer"], "go")


class Selection(unittest.TestCase):
    def test_a_name_chooses_its_variants_unless_it_is_one_itself(self):
        self.assertEqual([peer.name for peer in select(["disruptor"])], ["disruptor-spinning", "disruptor-blocking"])
        self.assertEqual([peer.name for peer in select(["moodycamel"])], ["moodycamel"])

    def test_an_unknown_name_is_an_error(self):
        with self.assertRaises(KeyError):
            select(["go", "nobody"])

    def test_names_are_unique(self):
        self.assertEqual(len({peer.name for peer in PEERS}), len(PEERS))
