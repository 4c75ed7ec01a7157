import SwiftCompilerPlugin
import SwiftSyntaxMacros

/// The compiler plug-in that expands the macros which `DotCompute` declares.
@main
struct DotComputePlugin: CompilerPlugin {
    let providingMacros: [any Macro.Type] = [
        MessageMacro.self,
        RingKernelMacro.self,
        DeviceKernelMacro.self,
        DeviceFunctionMacro.self,
        DeviceStructMacro.self,
        DeviceRingKernelMacro.self,
    ]
}
