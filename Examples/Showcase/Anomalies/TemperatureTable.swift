/// One monthly average.
public struct Reading: Sendable, Hashable, Codable {
    /// The calendar year.
    public var year: Int
    /// The calendar month, 1 to 12.
    public var month: Int
    /// The average temperature in degrees Celsius.
    public var celsius: Double

    public init(year: Int, month: Int, celsius: Double) {
        self.year = year
        self.month = month
        self.celsius = celsius
    }
}

/// What is wrong with a line of a temperature table.
public struct TableLineError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A sentence that quotes the offending text.
    public var description: String
}

/// Reads lines of comma-separated monthly averages: a year, then one number per month.
public enum TemperatureTable {
    /// The lines that carry readings: everything but the header and blank lines.
    static func lines(of table: String) -> [String] {
        table.split(whereSeparator: \.isNewline)
            .map(String.init)
            .filter { !$0.hasPrefix("\"YEAR\"") && !$0.allSatisfy(\.isWhitespace) }
    }

    /// The twelve readings of one line.
    ///
    /// - Throws: ``TableLineError`` when the line has not thirteen fields, or a field is not a finite number.
    public static func readings(of line: String) throws(TableLineError) -> [Reading] {
        let fields = line.split(separator: ",", omittingEmptySubsequences: false)
        guard fields.count == 13 else {
            throw TableLineError(
                description: "expected a year and 12 averages, found \(fields.count) fields in “\(line)”")
        }
        guard let year = Int(fields[0]) else {
            throw TableLineError(description: "“\(fields[0])” is not a year, in “\(line)”")
        }
        var readings: [Reading] = []
        readings.reserveCapacity(12)
        for month in 1...12 {
            guard let celsius = Double(fields[month]), celsius.isFinite else {
                throw TableLineError(
                    description: "“\(fields[month])” is not a temperature, in month \(month) of “\(line)”")
            }
            readings.append(Reading(year: year, month: month, celsius: celsius))
        }
        return readings
    }
}
