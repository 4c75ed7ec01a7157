import DeviceConformance

/// Kernels that between them use everything that device code may have. Each file has those of one subject.
enum Corpus {}
