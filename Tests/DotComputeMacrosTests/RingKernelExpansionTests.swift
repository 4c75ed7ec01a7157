import Testing

@Suite("Expansion of @RingKernel")
struct RingKernelExpansionTests {
    @Test func `a handler that suspends`() {
        expect(
            """
            @RingKernel("counter")
            public struct Counter {
                public mutating func handle(_ request: Ping, in context: KernelContext) async throws -> Pong {
                }
            }
            """,
            expandsTo: """
                public struct Counter {
                    public mutating func handle(_ request: Ping, in context: KernelContext) async throws -> Pong {
                    }

                    public static var kernelID: DotCompute.KernelID {
                        "counter"
                    }

                    public typealias Request = Ping

                    public typealias Response = Pong
                }

                extension Counter: DotCompute.AsyncRingKernelHandler {
                }
                """
        )
    }

    @Test func `a handler that returns nothing`() {
        expect(
            """
            @RingKernel("sink")
            struct Sink {
                mutating func handle(_ request: Ping, in context: KernelContext) throws {
                }
            }
            """,
            expandsTo: """
                struct Sink {
                    mutating func handle(_ request: Ping, in context: KernelContext) throws {
                    }

                    static var kernelID: DotCompute.KernelID {
                        "sink"
                    }

                    typealias Request = Ping

                    typealias Response = DotCompute.Acknowledgement

                    @_disfavoredOverload
                    mutating func handle(
                        _ request: Ping, in context: DotCompute.KernelContext
                    ) throws -> DotCompute.Acknowledgement {
                        let _: Swift.Void = try self.handle(request, in: context)
                        return DotCompute.Acknowledgement(answering: request)
                    }
                }

                extension Sink: DotCompute.RingKernelHandler {
                }
                """
        )
    }

    @Test func `a handler that suspends and returns nothing`() {
        expect(
            """
            @RingKernel("sink")
            struct Sink {
                func handle(_ request: Ping, in context: RingKernels.KernelContext) async -> () {
                }
            }
            """,
            expandsTo: """
                struct Sink {
                    func handle(_ request: Ping, in context: RingKernels.KernelContext) async -> () {
                    }

                    static var kernelID: DotCompute.KernelID {
                        "sink"
                    }

                    typealias Request = Ping

                    typealias Response = DotCompute.Acknowledgement

                    @_disfavoredOverload
                    func handle(
                        _ request: Ping, in context: DotCompute.KernelContext
                    ) async -> DotCompute.Acknowledgement {
                        let _: Swift.Void = await self.handle(request, in: context)
                        return DotCompute.Acknowledgement(answering: request)
                    }
                }

                extension Sink: DotCompute.AsyncRingKernelHandler {
                }
                """
        )
    }

    @Test func `members that the user declared`() {
        expect(
            """
            @available(macOS 26, *)
            @RingKernel("sink")
            struct Sink {
                static let kernelID: KernelID = "own"
                typealias Response = Pong
                func handle(_ request: Ping, in context: KernelContext) -> Pong {
                }
            }
            """,
            expandsTo: """
                @available(macOS 26, *)
                struct Sink {
                    static let kernelID: KernelID = "own"
                    typealias Response = Pong
                    func handle(_ request: Ping, in context: KernelContext) -> Pong {
                    }

                    typealias Request = Ping
                }

                @available(macOS 26, *)
                extension Sink: DotCompute.RingKernelHandler {
                }
                """
        )
    }

    @Test func `a request that is called Request`() {
        expect(
            """
            extension Kernels {
                @RingKernel("echo")
                package struct Echo {
                    package func handle(_ request: Request, in context: KernelContext) throws(EchoError) -> Request {
                    }
                }
            }
            """,
            expandsTo: """
                extension Kernels {
                    package struct Echo {
                        package func handle(_ request: Request, in context: KernelContext) throws(EchoError) -> Request {
                        }

                        package static var kernelID: DotCompute.KernelID {
                            "echo"
                        }

                        package typealias Response = Request
                    }
                }

                extension Kernels.Echo: DotCompute.RingKernelHandler {
                }
                """
        )
    }
}
