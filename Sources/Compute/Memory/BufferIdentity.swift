/// Which buffer asks: what its handle knows, untyped.
@usableFromInline
struct BufferIdentity {
    var generation: UInt64
    var byteCount: Int
    var shape: Shape
    var type: Any.Type
    var name: String?

    @usableFromInline
    init(generation: UInt64, byteCount: Int, shape: Shape, type: Any.Type, name: String?) {
        self.generation = generation
        self.byteCount = byteCount
        self.shape = shape
        self.type = type
        self.name = name
    }

    /// What errors call it: `"weights" Float[2, 4]`.
    var label: String { Self.label(name, type, shape) }

    static func label(_ name: String?, _ type: Any.Type, _ shape: Shape) -> String {
        (name.map { "\"\($0)\" " } ?? "") + "\(type)\(shape)"
    }
}

/// The buffer that is asked for, untyped.
@usableFromInline
struct BufferRequest {
    var shape: Shape
    var stride: Int
    var type: Any.Type
    var name: String?

    @usableFromInline
    init(shape: Shape, stride: Int, type: Any.Type, name: String?) {
        self.shape = shape
        self.stride = stride
        self.type = type
        self.name = name
    }

    /// The bytes it takes.
    ///
    /// - Parameters:
    ///   - accelerator: Where.
    ///   - limit: The most bytes that it gives at once.
    /// - Throws: `invalidShape`, `limitExceeded`.
    func byteCount(on accelerator: Accelerator, limit: Int) throws(DeviceError) -> Int {
        let bytes: Int
        do throws(DeviceError) {
            bytes = try shape.byteCount(stride: stride)
        } catch {
            throw DeviceError(
                error.code, "Buffer \(label): \(error.message)", accelerator: accelerator.id, buffer: label)
        }
        guard bytes <= limit else {
            throw DeviceError(
                .limitExceeded,
                "Buffer \(label) takes \(bytes) bytes; \(accelerator) gives at most \(limit) at once. Split it.",
                accelerator: accelerator.id, buffer: label)
        }
        return bytes
    }

    private var label: String { BufferIdentity.label(name, type, shape) }
}
