name highway
also libhwy hwy
cpe google:highway
advisory OSS-Fuzz highway
advisory Debian highway
advisory Alpine highway
advisory GIT https://github.com/google/highway
advisory generic highway
# learned
reference 1.0.3 amd64 sha256:a7da6a6c71e8b76323f1a55db3889ed96ba5015f3591d12bd64eed8fe305fb0e libhwy-dev 1.0.3-3+deb12u1, libhwy1 1.0.3-3+deb12u1
reference 1.2.0 amd64 sha256:f2c175c54af3505b40224a471a8d59f2d922cb2f755233eb5e3658b17198284f libhwy-dev 1.2.0-2+b2, libhwy1t64 1.2.0-2+b2
reference 1.3.0 amd64 sha256:991a1def109b39c4681c937b9c6f93e10524dee506fdef52117095f18d06032e libhwy-dev 1.3.0-5.1, libhwy1t64 1.3.0-5.1
reference 1.3.1 amd64 sha256:10a7a681de3ae8fe97d6f61e16af007090469cd20411e8abdcba3025633cf511 libhwy-dev 1.3.1~git20251202.ee36c83-3, libhwy1t64 1.3.1~git20251202.ee36c83-3
string 1.0.3..1.0.3 - "#inputs=%5lu,%5lu overhead=%5lu,%5lu\n"
string 1.0.3..1.0.3 - "%s string mismatch: expected '%s', got '%s'.\n"
string 1.0.3..1.0.3 - "Measurement failed: overhead %lu < %lu\n"
string 1.0.3..1.0.3 - "Measurement failed: total %lu < %lu\n"
string 1.0.3..1.0.3 - "res=%lu max_skip=%lu min_dur=%lu num_skip=%lu\n"
string 1.0.3..1.3.1 - "#inputs=%5d,%5d overhead=%5d,%5d\n"
string 1.0.3..1.3.1 - "%s, %sx%d lane %d mismatch: expected '%s', got '%s'.\n"
string 1.0.3..1.3.1 - "/sys/devices/system/cpu/cpu%zu/cache/index2/size"
string 1.0.3..1.3.1 - "/sys/devices/system/cpu/cpu%zu/cache/index3/id"
string 1.0.3..1.3.1 - "/sys/devices/system/cpu/cpu%zu/cache/index3/size"
string 1.0.3..1.3.1 - "/sys/devices/system/cpu/cpu%zu/topology/core_id"
string 1.0.3..1.3.1 - "/sys/devices/system/cpu/cpu%zu/topology/physical_package_id"
string 1.0.3..1.3.1 - "0 < bytes_written && bytes_written < static_cast<int>(sizeof(path) - 1)"
string 1.0.3..1.3.1 - "CPU '%s' does not support RDTSCP, skipping benchmark.\n"
string 1.0.3..1.3.1 - "Measurement failed: overhead %d < %d\n"
string 1.0.3..1.3.1 - "Measurement failed: total %f < %f\n"
string 1.0.3..1.3.1 - "Unexpected float size %d\n"
string 1.0.3..1.3.1 - "bytes_.get() != nullptr"
string 1.0.3..1.3.1 - "bytes_per_row % vec_size == 0"
string 1.0.3..1.3.1 - "index < hwy::LimitsMax<T>()"
string 1.0.3..1.3.1 - "index < num_"
string 1.0.3..1.3.1 - "lps[lp].core < kMaxLogicalProcessors"
string 1.0.3..1.3.1 - "reinterpret_cast<uintptr_t>(aligned) % vec_size == 0"
string 1.0.3..1.3.1 - "res=%d max_skip=%d min_dur=%d num_skip=%d\n"
string 1.3.0..1.3.0 - "Bug: unknown counter %d"
string 1.3.0..1.3.0 - "pos <= str.length()"
string 1.3.0..1.3.0 - "sysfs detected L1=%u L2=%u, err %x\n"
string 1.3.0..1.3.1 - " perf counters. The program willcontinue, but counters will return zero."
string 1.3.0..1.3.1 - "0 != group.num_events && group.num_events <= kMaxEventsPerGroup"
string 1.3.0..1.3.1 - "Expected [suffix] terminator at %zu %s\n"
string 1.3.0..1.3.1 - "Failed to read sysfs core for LP %zu\n"
string 1.3.0..1.3.1 - "Failed to read sysfs package for LP %zu\n"
string 1.3.0..1.3.1 - "Inconsistent cache sets %u != %zu\n"
string 1.3.0..1.3.1 - "OS reports %zu processors but clamping to %zu\n"
string 1.3.0..1.3.1 - "SW event %s should not be leader."
string 1.3.0..1.3.1 - "TSC not constant/invariant, may vary frequency or jump."
string 1.3.0..1.3.1 - "Unexpected _SC_NPROCESSORS_CONF = %d\n"
string 1.3.0..1.3.1 - "Unexpected character at %zu in %s\n"
string 1.3.0..1.3.1 - "Unexpected error closing file: %d\n"
string 1.3.0..1.3.1 - "Unexpected error reading file: %d\n"
string 1.3.0..1.3.1 - "found_pos < list_end && list[found_pos] == c"
string 1.3.0..1.3.1 - "ignoring another L%u, first size %u\n"
string 1.3.0..1.3.1 - "no cores sharing L%u %s, setting to 1\n"
string 1.3.0..1.3.1 - "no packages, shared cache sizes may be incorrect\n"
string 1.3.0..1.3.1 - "out of bounds lp %zu of %zu from %s\n"
string 1.3.0..1.3.1 - "perf read() wanted %d bytes, got %d."
string 1.3.0..1.3.1 - "perf_event_open %d errno %d for counter %s."
string 1.3.0..1.3.1 - "perf_event_open retries were insufficient."
string 1.3.0..1.3.1 - "skipping partially-detected L%u, error %d\n"
string 1.3.1..1.3.1 - "sysfs detected L1=%u L2=%u, err %d\n"
source 1.0.3..1.0.3 - "sort/vqsort_kv128a.cc"
source 1.0.3..1.0.3 - "sort/vqsort_kv128d.cc"
source 1.0.3..1.3.1 - "image/image.cc"
source 1.0.3..1.3.1 - "sort/vqsort_f16a.cc"
source 1.0.3..1.3.1 - "sort/vqsort_f16d.cc"
source 1.0.3..1.3.1 - "tests/test_util.cc"
source 1.0.3..1.3.1 - "thread_pool/topology.cc"
source 1.3.0..1.3.1 - "hwy/nanobenchmark.cc"
source 1.3.0..1.3.1 - "hwy/perf_counters.cc"
source 1.3.0..1.3.1 - "hwy/timer.cc"
symbol 1.0.3..1.3.1 - _ZN3hwy17GetThreadAffinityERNS_10BitSet4096ILm1024EEE
symbol 1.0.3..1.3.1 - _ZN3hwy17SetThreadAffinityERKNS_10BitSet4096ILm1024EEE
symbol 1.0.3..1.3.1 - _ZN3hwy6detail10PrintArrayERKNS0_8TypeInfoEPKcPKvmmm
symbol 1.0.3..1.3.1 - _ZN3hwy8VQSelectEPNS_9float16_tEmmNS_13SortAscendingE
symbol 1.0.3..1.3.1 - _ZN3hwy8VQSelectEPNS_9float16_tEmmNS_14SortDescendingE
symbol 1.0.3..1.3.1 - _ZN3hwy8VQSelectEPNS_9uint128_tEmmNS_13SortAscendingE
symbol 1.0.3..1.3.1 - _ZN3hwy8VQSelectEPNS_9uint128_tEmmNS_14SortDescendingE
symbol 1.0.3..1.3.1 - _ZNK3hwy6SorterclEPNS_9float16_tEmNS_13SortAscendingE
symbol 1.0.3..1.3.1 - _ZNK3hwy6SorterclEPNS_9uint128_tEmNS_13SortAscendingE
symbol 1.3.0..1.3.1 - _ZN3hwy8platform12PerfCounters15IndexForCounterENS1_7CounterE
symbol 1.3.0..1.3.1 - _ZN3hwy8platform12PerfCounters15StopAllAndResetEv
symbol 1.3.1..1.3.1 - _ZN3hwy4pool6Shared3GetEv
