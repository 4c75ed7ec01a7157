import DotCompute

/// A ring kernel in the loop form: errors of the request are answers, and the kernel goes on.
let calculator = RingKernel<CalculateRequest, CalculateResponse>("calculator") { context in
    while !context.shouldTerminate {
        // Handle deactivation
        guard context.isActive else {
            try await context.waitActive()
            continue
        }

        do {
            // Receive with timeout
            let request = try await context.receive(timeout: .milliseconds(100))

            // Business logic with error handling
            let response: CalculateResponse
            do throws(CalculationError) {
                response = CalculateResponse(
                    result: try calculate(request.a, request.b, request.operation),
                    answering: request)
            } catch {
                switch error {
                case .divisionByZero:
                    response = CalculateResponse(
                        result: 0,
                        success: false,
                        error: "Division by zero",
                        errorCode: "DIVIDE_BY_ZERO",
                        answering: request)
                case .invalidInput(let what):
                    response = CalculateResponse(
                        result: 0,
                        success: false,
                        error: what,
                        errorCode: "INVALID_INPUT",
                        answering: request)
                }
            }

            // Send response
            try await context.send(response)
        } catch is ReceiveTimeout {
            continue
        }
        // Any other error ends the kernel: the runtime logs it, and restarts the kernel if its options say so.
    }
}
