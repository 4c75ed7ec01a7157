/// Types in C, as the prelude names them.
enum CTypes {
    static func name(_ scalar: ScalarType) -> String {
        switch scalar {
        case .int8: "rk_i8"
        case .int16: "rk_i16"
        case .int32: "rk_i32"
        case .int64, .int: "rk_i64"
        case .uint8: "rk_u8"
        case .uint16: "rk_u16"
        case .uint32: "rk_u32"
        case .uint64, .uint: "rk_u64"
        case .bool: "rk_bool"
        case .float16: "rk_f16"
        case .float: "rk_f32"
        case .double: "rk_f64"
        }
    }

    /// The type of a variable or an element. Spans and group arrays have none: they are pointers.
    static func name(_ type: DeviceType) -> String {
        switch type {
        case .scalar(let scalar): name(scalar)
        case .vector(let scalar, let lanes), .mask(let scalar, let lanes): "\(name(scalar))x\(lanes)"
        case .structure(let structure): CNames.structure(structure)
        case .reference, .buffer: CNames.reference
        case .array(let element, let count): "rk_array_\(name(element))_\(count)"
        case .index: "rk_place"
        case .context: "rk_context"
        case .void: "void"
        case .groupArray(let element, _), .span(let element), .mutableSpan(let element): name(element)
        }
    }

    /// The scalar of a lane of a vector, or of the integer behind a lane of a mask.
    static func lane(_ type: DeviceType) -> String {
        switch type {
        case .mask(let scalar, _): name(scalar)
        default: type.laneScalar.map { name($0) } ?? name(type)
        }
    }

    /// A parameter with a span or a group array as the elements' address and, for a span, their count.
    ///
    /// - Parameters:
    ///   - isGlobal: Whether what is passed by reference lies in memory that others see.
    ///   - isInGroup: Whether it lies in the group's.
    static func parameter(
        _ variable: Variable, byReference: Bool, isGlobal: Bool = false, isInGroup: Bool = false
    ) -> String {
        let name = CNames.variable(variable)
        return switch variable.type {
        case .span(let element): "RK_GLOBAL const \(self.name(element)) *\(name), rk_i64 \(CNames.count(variable))"
        case .mutableSpan(let element): "RK_GLOBAL \(self.name(element)) *\(name), rk_i64 \(CNames.count(variable))"
        case .groupArray(let element, _): "RK_GROUP \(self.name(element)) *\(name)"
        case let type:
            byReference
                ? "\(isGlobal ? "RK_GLOBAL" : isInGroup ? "RK_GROUP" : "RK_PRIVATE") \(self.name(type)) *\(name)"
                : "\(self.name(type)) \(name)"
        }
    }
}
