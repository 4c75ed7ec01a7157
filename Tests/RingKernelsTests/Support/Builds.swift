/// Whether these tests were compiled without optimisation.
let isDebugBuild: Bool = {
    #if DEBUG
        true
    #else
        false
    #endif
}()

/// By how much a test does less than as optimised code, so that it takes about as long.
let slowdown = isSanitized ? 40 : isDebugBuild ? 20 : 1
