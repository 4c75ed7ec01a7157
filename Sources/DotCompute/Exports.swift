@_exported public import Compute
@_exported public import DeviceKernels
@_exported public import MessagePack
@_exported public import RealModule
@_exported public import RingKernels
