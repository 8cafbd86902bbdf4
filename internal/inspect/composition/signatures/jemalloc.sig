name jemalloc
also libjemalloc
cpe jemalloc:jemalloc
advisory OSS-Fuzz jemalloc
advisory Debian jemalloc
advisory Alpine jemalloc
advisory GIT https://github.com/jemalloc/jemalloc
advisory generic jemalloc
version "{v}-0-g{*}"
# learned
reference 5.2.1 amd64 sha256:0ca118e2038af659953e2a19f011a27c06eadc5d94b92f059bc4f13be912c87f libjemalloc-dev 5.2.1-3
reference 5.3.0 amd64 sha256:68f400f81ef1e7d5f601917daa007d443f73b3b32a779dc7c158677050c4bd08 libjemalloc-dev 5.3.0-1
reference 5.3.1 amd64 sha256:74a636570b48687359b33d15ef60dfee6ebea76bc8befdbe2d98fec76e0272c7 libjemalloc-dev 5.3.1-2
string 5.2.1..5.2.1 prof "<jemalloc>: Run jeprof on \"%s\" for leak detail\n"
string 5.2.1..5.2.1 prof "<jemalloc>: creat(\"%s\"), 0644) failed\n"
string 5.2.1..5.2.1 prof "<jemalloc>: write() failed during heap profile flush\n"
string 5.2.1..5.2.1 stats "stats.%s.%s.%s"
string 5.2.1..5.3.0 jemalloc "<jemalloc>: Conf string ends with comma\n"
string 5.2.1..5.3.0 jemalloc "<jemalloc>: Conf string ends with key\n"
string 5.2.1..5.3.0 jemalloc_cpp "llocation failed and opt.experimental_infallible_new is true. Aborting.\n"
string 5.2.1..5.3.0 safety_check "building with --enable-debug or address sanitizer for debugging. Abort.\n"
string 5.2.1..5.3.0 stats "u, metadata: %zu (n_thp %zu), resident: %zu, mapped: %zu, retained: %zu\n"
string 5.2.1..5.3.1 background_thread "<jemalloc>: arena 0 background thread creation failed (%d)\n"
string 5.2.1..5.3.1 background_thread "<jemalloc>: background thread creation failed (%d)\n"
string 5.2.1..5.3.1 background_thread "nd thread creation failed (%d), and signal mask restoration failed (%d)\n"
string 5.2.1..5.3.1 conf "<jemalloc>: Abort (abort_conf:true) on invalid conf value (see above).\n"
string 5.2.1..5.3.1 conf "string pointed to by the global variable malloc_conf"
string 5.2.1..5.3.1 conf "value of the environment variable MALLOC_CONF"
string 5.2.1..5.3.1 jemalloc " physical CPU arena with odd number (%u) of CPUs (no hyper threading?).\n"
string 5.2.1..5.3.1 jemalloc "<jemalloc>: error in background thread creation for arena %u. Abort.\n"
string 5.2.1..5.3.1 jemalloc "<jemalloc>: perCPU arena getcpu() not available. Setting narenas to %u.\n"
string 5.2.1..5.3.1 mutex "<jemalloc>: Error re-initializing mutex in child\n"
string 5.2.1..5.3.1 pages "<jemalloc>: Error in munmap(): %s\n"
string 5.2.1..5.3.1 pages "<jemalloc>: Unsupported system page size\n"
string 5.2.1..5.3.1 prof "<jemalloc>: Error in atexit() for logging\n"
string 5.2.1..5.3.1 prof "<jemalloc>: creat() for log file \"%s\"  failed with %d\n"
string 5.2.1..5.3.1 prof "eak approximation summary: ~%lu byte%s, ~%lu object%s, >= %zu context%s\n"
string 5.2.1..5.3.1 prof_data "<jemalloc>: Exiting with error code because memory leaks were detected\n"
string 5.2.1..5.3.1 prof_data "<jemalloc>: Run jeprof on dump output for leak detail\n"
string 5.2.1..5.3.1 prof_sys "<jemalloc>: failed to open \"%s\"\n"
string 5.2.1..5.3.1 prof_sys "<jemalloc>: failed to write during heap profile flush\n"
string 5.2.1..5.3.1 safety_check "in thread cache, possibly from previous deallocations"
string 5.2.1..5.3.1 safety_check "the current pointer being freed"
string 5.2.1..5.3.1 san "alloc>: Write-after-free detected on deallocated pointer %p (size %zu).\n"
string 5.2.1..5.3.1 stats "<jemalloc>: Failure in xmallctlnametomib(\"%s\", ...)\n"
string 5.2.1..5.3.1 stats "<jemalloc>: Memory allocation failure in mallctl(\"epoch\", ...)\n"
string 5.2.1..5.3.1 stats "Background threads: %zu, num_runs: %lu, run_interval: %lu ns\n"
string 5.2.1..5.3.1 tsd "<jemalloc>: Error setting tsd.\n"
string 5.2.1..5.3.1 witness "<jemalloc>: Lock rank order reversal:"
string 5.2.1..5.3.1 witness "<jemalloc>: Should not own %s(%u)\n"
string 5.2.1..5.3.1 witness "<jemalloc>: Should own %u lock%s of rank >= %u:"
string 5.3.0..5.3.1 conf "string pointed to by the global variable malloc_conf_2_conf_harder"
string 5.3.0..5.3.1 jemalloc ": Number of CPUs detected is not deterministic. Per-CPU arena disabled.\n"
string 5.3.0..5.3.1 pages "<jemalloc>: MADV_DONTNEED does not work (memset will be used instead)\n"
string 5.3.0..5.3.1 pages "malloc>: (This is the expected behaviour if you are running under QEMU)\n"
string 5.3.0..5.3.1 stats "   ndirty: %zu huge, %zu nonhuge \n      nretained: 0 huge, %zu nonhuge \n"
string 5.3.1..5.3.1 conf "Invalid settings for tcache_ncached_max"
string 5.3.1..5.3.1 jemalloc_cpp " size %zu failed. %s opt.experimental_infallible_new is true. Aborting.\n"
string 5.3.1..5.3.1 jemalloc_cpp "rge size is unexpected (suggest building with sanitizers for debugging)."
string 5.3.1..5.3.1 prof_sys "%s.%ld.%d.%lu.%c%lu.heap"
string 5.3.1..5.3.1 safety_check "p, %s). Suggest building with%s address sanitizer for debugging. Abort.\n"
string 5.3.1..5.3.1 stats " sec)\n  Hugify failures: %lu (%lu / sec)\n  Dehugifies: %lu (%lu / sec)\n\n"
string 5.3.1..5.3.1 tcache "<jemalloc>: Failed to allocate tcache data\n"
table 5.2.1..5.3.1 ticker fed3bba99c90877f78716b66615d5955514d4a4744413e3c39373532302e2c2a
symbol 5.2.1..5.2.1 base base_unmap
symbol 5.2.1..5.2.1 bin je_bin_boot
symbol 5.2.1..5.3.0 sec sec_alloc
symbol 5.2.1..5.3.1 ckh ckh_grow
symbol 5.2.1..5.3.1 div je_div_init
symbol 5.2.1..5.3.1 pa je_pa_alloc
symbol 5.2.1..5.3.1 pac je_pac_init
symbol 5.2.1..5.3.1 sc je_sc_boot
symbol 5.2.1..5.3.1 sz je_sz_boot
symbol 5.3.0..5.3.1 ctl opt_hpa_ctl
symbol 5.3.1..5.3.1 hpa hpa_purge
symbol 5.3.1..5.3.1 sec je_sec_fill
