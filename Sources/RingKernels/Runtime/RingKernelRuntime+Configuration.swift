public import Logging

extension RingKernelRuntime {
    /// How a runtime is set up.
    public struct Configuration: Sendable {
        /// How many home threads there are, at least 1; `nil` for one per processor that the process may use.
        public var homes: Int?
        /// Whether kernels count and time what they do.
        public var telemetry = true
        /// How often figures go to swift-metrics once a backend was bootstrapped; `nil` for never.
        public var metricsInterval: Duration? = .seconds(10)
        /// How long `shutdown` lets kernels end by themselves.
        public var shutdownTimeout: Duration = .seconds(10)
        /// Where the runtime and its kernels log.
        public var logger = Logger(label: "dotcompute.runtime")
        /// The time that timeouts, back-off and restart windows go by; `nil` for the system's monotonic clock.
        public var clock: (any RuntimeClock)?
        /// How often a home without work looks for some before its thread sleeps; some 20 to 50 ns each.
        public var idleSpins = 400

        public init() {}

        func validate() throws(KernelError) {
            if let homes, homes < 1 || homes > 1024 {
                throw KernelError(
                    .invalidOption, "configuration.homes is \(homes). Give 1 to 1024, or nil for one per processor.")
            }
            guard shutdownTimeout >= .zero else { throw .negativeTimeout(shutdownTimeout, nil) }
            if let metricsInterval, metricsInterval <= .zero {
                throw KernelError(
                    .invalidOption,
                    "configuration.metricsInterval is \(metricsInterval). Give a duration above zero, or nil for never."
                )
            }
            guard idleSpins >= 0 else {
                throw KernelError(.invalidOption, "configuration.idleSpins is \(idleSpins). Give zero or more.")
            }
        }
    }
}
