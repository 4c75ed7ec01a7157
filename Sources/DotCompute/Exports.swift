@_exported public import MessagePack
@_exported public import RingKernels
