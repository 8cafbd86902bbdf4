name onetbb
also tbb libtbb
cpe intel:threading_building_blocks
advisory Debian onetbb
advisory Alpine onetbb
advisory GIT https://github.com/uxlfoundation/oneTBB
advisory generic onetbb
version "oneTBB: SPECIFICATION VERSION{*}oneTBB: VERSION\t\t{v}\n{*}"
version weak "{v}"
# learned
reference 2020.3 amd64 sha256:3127052af7d449e6749417923d6067d5e64e07d23824b92d5ce7ef924784cdff libtbb-dev 2020.3-1, libtbb2 2020.3-1
reference 2021.8.0 amd64 sha256:4d79fbbd87b6ce4603dd2b258fd80e8b955872f5d3c80903e3425fe809ef64a5 libtbb-dev 2021.8.0-2+deb12u1, libtbb12 2021.8.0-2+deb12u1
reference 2022.1.0 amd64 sha256:134b73cd640bf9ae6b8b7e266332a421bd19f892ce428032b4c173eefeecde0c libtbb-dev 2022.1.0-1+deb13u1, libtbb12 2022.1.0-1+deb13u1
reference 2023.1.0 amd64 sha256:cf6f49ee052141f48c5a045e9b4635a8b8597fcb11cbb5fdb35692a9bba126a7 libtbb-dev 2023.1.0-3, libtbb12 2023.1.0-3
string 2020.3..2021.8.0 - "ests for more workers will be silently ignored until the limit changes.\n"
string 2020.3..2021.8.0 - "gc.my_param < global_control::parameter_max"
string 2020.3..2021.8.0 - "lhs->my_param < global_control::parameter_max"
string 2020.3..2021.8.0 - "my_param < global_control::parameter_max"
string 2020.3..2021.8.0 - "param < global_control::parameter_max"
string 2020.3..2022.1.0 - "::find(core_types_begin, core_types_end, c.core_type) != core_types_end)"
string 2020.3..2023.1.0 - "Assertion %s failed (located in the %s function, line in file: %d)\n"
string 2020.3..2023.1.0 - "Assertion %s failed on line %d of file %s\n"
string 2020.3..2023.1.0 - "Attempt to exceed implementation defined length limits"
string 2020.3..2023.1.0 - "Index out of allocated segment slots"
string 2020.3..2023.1.0 - "Index out of requested size range"
string 2020.3..2023.1.0 - "RML might limit the number of workers to %u while %u is requested.\n"
string 2020.3..2023.1.0 - "TBB failed to initialize task scheduler TLS\n"
string 2020.3..2023.1.0 - "The same task_handle object cannot be executed more than once"
string 2020.3..2023.1.0 - "User-initiated abort has terminated this operation"
string 2020.3..2023.1.0 - "Wait on condition variable failed"
string 2020.3..2023.1.0 - "Wrong max_threads_per_core constraints field value."
string 2020.3..2023.1.0 - "[backward compatibility] Invalid number of buckets"
string 2020.3..2023.1.0 - "_factory::make_server failed with status %x, falling back on private rml"
string 2020.3..2023.1.0 - "_init::terminate without corresponding task_scheduler_init::initialize()"
string 2020.3..2023.1.0 - "ads_per_core == system_topology::automatic || c.max_threads_per_core > 0"
string 2020.3..2023.1.0 - "attempted recursive lock on critical section or non-recursive mutex"
string 2020.3..2023.1.0 - "bad allocation in previous or concurrent attempt"
string 2020.3..2023.1.0 - "deferred initialization ignores stack size setting"
string 2020.3..2023.1.0 - "failed to destroy task scheduler TLS: %s"
string 2020.3..2023.1.0 - "library. Use tbb::info::core_types() to get the list of possible values."
string 2020.3..2023.1.0 - "library. Use tbb::info::numa_nodes() to get the list of possible values."
string 2020.3..2023.1.0 - "ment to concurrent_vector::reserve exceeds concurrent_vector::max_size()"
string 2020.3..2023.1.0 - "mutex::scoped_lock: pthread_mutex_lock failed"
string 2020.3..2023.1.0 - "number_of_threads for task_scheduler_init must be automatic or positive"
string 2020.3..2023.1.0 - "number_of_threads==automatic || number_of_threads > 0"
string 2020.3..2023.1.0 - "ready set to %u. The request for larger stack (%u) cannot be satisfied.\n"
string 2020.3..2023.1.0 - "recursive_mutex: pthread_mutex_init failed"
string 2020.3..2023.1.0 - "recursive_mutex: pthread_mutexattr_init failed"
string 2020.3..2023.1.0 - "recursive_mutex::scoped_lock: pthread_mutex_lock failed"
string 2020.3..2023.1.0 - "reservation size exceeds permitted max size"
string 2020.3..2023.1.0 - "rml::pool_identify() can't be used for scalable_malloc() etc results."
string 2020.3..2023.1.0 - "swap() is invalid on non-equal allocators"
string 2020.3..2023.1.0 - "task_scheduler_init already initialized"
string 2020.3..2023.1.0 - "td::find(numa_nodes_begin, numa_nodes_end, c.numa_id) != numa_nodes_end)"
string 2020.3..2023.1.0 - "trying to finalize with null handle"
string 2020.3..2023.1.0 - "wait() was not called on the structured_task_group"
string 2022.1.0..2023.1.0 - "gc.my_param < d1::global_control::parameter_max"
string 2022.1.0..2023.1.0 - "lhs->my_param < d1::global_control::parameter_max"
string 2022.1.0..2023.1.0 - "param < d1::global_control::parameter_max"
string 2023.1.0..2023.1.0 - "%s/cpu.cfs_period_us"
string 2023.1.0..2023.1.0 - "%s/cpu.cfs_quota_us"
string 2023.1.0..2023.1.0 - "/proc/1/cgroup"
string 2023.1.0..2023.1.0 - "/sys/fs/cgroup/unified"
string 2023.1.0..2023.1.0 - ":find(core_types_begin, core_types_end, c.core_type) != core_types_end))"
source 2020.3..2023.1.0 - "tbb/governor.cpp"
source 2020.3..2023.1.0 - "tbb/tbb_main.cpp"
source 2020.3..2023.1.0 - "tbbmalloc/frontend.cpp"
symbol 2020.3..2023.1.0 - MallocInitializeITT
symbol 2020.3..2023.1.0 - TBB_runtime_version
symbol 2020.3..2023.1.0 - scalable_aligned_free
symbol 2020.3..2023.1.0 - scalable_calloc
symbol 2020.3..2023.1.0 - scalable_free
symbol 2020.3..2023.1.0 - scalable_malloc
symbol 2020.3..2023.1.0 - scalable_msize
symbol 2020.3..2023.1.0 - scalable_realloc
symbol 2022.1.0..2023.1.0 - _ZN3tbb6detail2r119exit_parallel_phaseEPNS0_2d115task_arena_baseEm
symbol 2022.1.0..2023.1.0 - _ZN3tbb6detail2r120enter_parallel_phaseEPNS0_2d115task_arena_baseEm
symbol 2023.1.0..2023.1.0 - _ZN3tbb6detail2r120allocate_interleavedEmPKimm
symbol 2023.1.0..2023.1.0 - _ZN3tbb6detail2r121set_assertion_handlerEPFvPKciS3_S3_E
