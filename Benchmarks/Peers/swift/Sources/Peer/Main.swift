import Foundation

/// Runs `body` on a thread that belongs to no pool.
func startThread(_ body: @escaping @Sendable () -> Void) {
    let thread = Thread(block: body)
    thread.start()
}

func pause(milliseconds: UInt32) { usleep(milliseconds * 1000) }

/// Swift's own means: `AsyncStream`, `AsyncChannel` of swift-async-algorithms, and actors. All of them run on the global
/// pool, which has as many threads as there are cores; for `same`, the driver binds the program to one core. For `ask` across,
/// one side is on the main actor.
@main
struct Main {
    static func main() async {
        let options = Options(Array(CommandLine.arguments.dropFirst()))
        switch options.peer {
        case "stream": await MailboxPeer<Stream<Request>, Stream<Message>>(options: options).run()
        case "channel": await MailboxPeer<Channel<Request>, Channel<Message>>(options: options).run()
        case "actor": await ActorPeer(options: options).run()
        default: fail("--peer stream, channel or actor")
        }
        exit(0)  // idle tasks need not be taken apart one by one
    }
}
