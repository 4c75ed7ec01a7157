/// A message whose sender may not wait, on its way to a home to which the way is full: its room in the queue is reserved.
///
/// As long as one is under way to a kernel nothing goes there by the way, which would overtake it.
final class Parcel<Request: Message, Response: Message>: Errand, @unchecked Sendable {
    // SAFETY: `mail` is set before the parcel is posted and touched by the kernel's home after that.
    private let kernel: Kernel<Request, Response>
    private var mail: Envelope<Request>?

    init(_ kernel: Kernel<Request, Response>, _ mail: consuming Envelope<Request>) {
        self.kernel = kernel
        self.mail = mail
    }

    override func run(on home: Home) {
        if let mail = mail.take() { kernel.unpack(mail) }
    }
}
