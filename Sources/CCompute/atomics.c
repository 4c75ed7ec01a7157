#include "CCompute.h"

// A function for each order, since the compiler wants to know it; a load never releases and a store never acquires.
#define DCC_PERFORM(name, type, signed_type, load_order, store_order, order)                                                \
    static type name(dcc_atomic_operation operation, type *word, type operand) {                                            \
        switch (operation) {                                                                                                \
        case dcc_atomic_load: return __atomic_load_n(word, load_order);                                                     \
        case dcc_atomic_store: __atomic_store_n(word, operand, store_order); return operand;                                \
        case dcc_atomic_exchange: return __atomic_exchange_n(word, operand, order);                                         \
        case dcc_atomic_add: return __atomic_fetch_add(word, operand, order);                                               \
        case dcc_atomic_subtract: return __atomic_fetch_sub(word, operand, order);                                          \
        case dcc_atomic_and: return __atomic_fetch_and(word, operand, order);                                               \
        case dcc_atomic_or: return __atomic_fetch_or(word, operand, order);                                                 \
        case dcc_atomic_xor: return __atomic_fetch_xor(word, operand, order);                                               \
        default: break;                                                                                                     \
        }                                                                                                                   \
        type found = __atomic_load_n(word, __ATOMIC_RELAXED);                                                               \
        while (1) {                                                                                                         \
            type wanted = found;                                                                                            \
            switch (operation) {                                                                                            \
            case dcc_atomic_minimum: wanted = operand < found ? operand : found; break;                                     \
            case dcc_atomic_maximum: wanted = operand > found ? operand : found; break;                                     \
            case dcc_atomic_signed_minimum: wanted = (signed_type)operand < (signed_type)found ? operand : found; break;    \
            case dcc_atomic_signed_maximum: wanted = (signed_type)operand > (signed_type)found ? operand : found; break;    \
            default: __builtin_unreachable();                                                                               \
            }                                                                                                               \
            if (__atomic_compare_exchange_n(word, &found, wanted, true, order, __ATOMIC_RELAXED)) return found;             \
        }                                                                                                                   \
    }

#define DCC_WIDTH(width)                                                                                                    \
    DCC_PERFORM(relaxed_##width, uint##width##_t, int##width##_t, __ATOMIC_RELAXED, __ATOMIC_RELAXED, __ATOMIC_RELAXED)     \
    DCC_PERFORM(acquire_##width, uint##width##_t, int##width##_t, __ATOMIC_ACQUIRE, __ATOMIC_RELEASE, __ATOMIC_ACQUIRE)     \
    DCC_PERFORM(release_##width, uint##width##_t, int##width##_t, __ATOMIC_ACQUIRE, __ATOMIC_RELEASE, __ATOMIC_RELEASE)     \
    DCC_PERFORM(both_##width, uint##width##_t, int##width##_t, __ATOMIC_ACQUIRE, __ATOMIC_RELEASE, __ATOMIC_ACQ_REL)        \
                                                                                                                            \
    uint##width##_t dcc_atomic_##width(                                                                                     \
        dcc_atomic_operation operation, uint##width##_t *word, uint##width##_t operand, dcc_atomic_order order) {           \
        switch (order) {                                                                                                    \
        case dcc_relaxed: return relaxed_##width(operation, word, operand);                                                 \
        case dcc_acquire: return acquire_##width(operation, word, operand);                                                 \
        case dcc_release: return release_##width(operation, word, operand);                                                 \
        default: return both_##width(operation, word, operand);                                                             \
        }                                                                                                                   \
    }                                                                                                                       \
                                                                                                                            \
    bool dcc_atomic_compare_exchange_##width(                                                                               \
        uint##width##_t *word, uint##width##_t *expected, uint##width##_t desired, dcc_atomic_order order) {                \
        switch (order) {                                                                                                    \
        case dcc_relaxed:                                                                                                   \
            return __atomic_compare_exchange_n(word, expected, desired, false, __ATOMIC_RELAXED, __ATOMIC_RELAXED);         \
        case dcc_acquire:                                                                                                   \
            return __atomic_compare_exchange_n(word, expected, desired, false, __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE);         \
        case dcc_release:                                                                                                   \
            return __atomic_compare_exchange_n(word, expected, desired, false, __ATOMIC_RELEASE, __ATOMIC_RELAXED);         \
        default: return __atomic_compare_exchange_n(word, expected, desired, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);    \
        }                                                                                                                   \
    }

DCC_WIDTH(32)
DCC_WIDTH(64)
