import Compute
import DeviceCorpus
import DeviceConformance
import DeviceKernels
import ComputeKernels
import RingKernels
print(Corpus.subjects.count, Corpus.traps.count, KernelLibrary.self, RingKernelRuntime.self, DeviceRingOptions())
