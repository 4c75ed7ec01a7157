import Testing

@testable import Showcase

@Suite("Temperature table")
struct TemperatureTableTests {
    @Test("A line becomes twelve readings")
    func wellFormedLine() throws {
        let readings = try TemperatureTable.readings(of: "1999,1,2,3,4,5,6,7,8,9,10,11,12.5")
        #expect(readings.count == 12)
        #expect(readings.first == Reading(year: 1999, month: 1, celsius: 1))
        #expect(readings.last == Reading(year: 1999, month: 12, celsius: 12.5))
    }

    @Test(
        "A malformed line is refused with its text",
        arguments: [
            "1999,1,2,3", "", "1999,1,2,3,4,5,6,7,8,9,10,11,", "year,1,2,3,4,5,6,7,8,9,10,11,12",
            "1999,1,2,3,4,5,6,7,8,9,10,11,nan", "1999,1,2,3,4,5,6,7,8,9,10,11,12,13",
        ])
    func malformedLine(_ line: String) {
        let error = #expect(throws: TableLineError.self) { try TemperatureTable.readings(of: line) }
        #expect(error?.description.contains("“\(line)”") == true)
    }

    @Test("The shipped table holds 61 complete years")
    func shippedTable() throws {
        let lines = TemperatureTable.lines(of: SeaSurfaceTemperatures.table)
        #expect(lines.count == 61)
        let readings = try lines.flatMap { try TemperatureTable.readings(of: $0) }
        #expect(readings.count == 732)
        #expect(readings.first == Reading(year: 1950, month: 1, celsius: 23.11))
        #expect(readings.last == Reading(year: 2010, month: 12, celsius: 22.07))
    }
}
