import Glibc

/// Whether these tests run under a sanitizer, which makes everything slower by a factor: what measures speed makes no sense
/// then. `scripts/tsan` and `scripts/asan` say so.
let isSanitized = unsafe getenv("DOTCOMPUTE_SANITIZER") != nil
