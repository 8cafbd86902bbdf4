name gperftools
also tcmalloc google-perftools libtcmalloc
cpe gperftools_project:gperftools
advisory Debian google-perftools
advisory Alpine gperftools
advisory GIT https://github.com/gperftools/gperftools
advisory generic gperftools
version proof "gperftools {v}"
# learned
reference 2.8.1 amd64 sha256:be7575bc54a746491235d7a68c877da15142926aa64b81d9ce06c1e2476d5520 libgoogle-perftools-dev 2.8.1-1
reference 2.10 amd64 sha256:01ddda5c42f4f67a7b16d8189f48ef42c741dea110fd53a227c1a6945fa2a96b libgoogle-perftools-dev 2.10-1
reference 2.16 amd64 sha256:1892469e68b93c62c83b3ad9f2f08b29c3566eb72cf5c6d5604cfbb1651496bf libgoogle-perftools-dev 2.16-1
reference 2.18.1 amd64 sha256:3507004c4843ae99ac4f7d4aadda66ff6738f7d3f37eedc3b4e1c09a2387cafa libgoogle-perftools-dev 2.18.1-2
string 2.8.1..2.8.1 libtcmalloc_and_profiler_la-heap-checker "Object at %p of %lu bytes from an IgnoreObject() has disappeared"
string 2.8.1..2.8.1 libtcmalloc_and_profiler_la-profiledata "PROFILE: interrupts/evictions/bytes = %d/%d/%lu\n"
string 2.8.1..2.8.1 libtcmalloc_debug_la-debugallocation "Unable to allocate %lu bytes: new[] failed."
string 2.8.1..2.8.1 libtcmalloc_internal_la-heap-profile-table "Leak check %s detected leaks of %lu bytes in %lu objects"
string 2.8.1..2.8.1 libtcmalloc_internal_la-heap-profiler "r=0x%lx, old_size=%lu, new_size=%lu, flags=0x%x, new_addr=0x%lx) = 0x%lx"
string 2.8.1..2.10 libtcmalloc_and_profiler_la-heap-checker "Check failed: MallocHook::GetMmapHook() == NULL: \n"
string 2.8.1..2.10 libtcmalloc_and_profiler_la-profile-handler "aborting due to pthread_setspecific error: %s"
string 2.8.1..2.10 libtcmalloc_and_profiler_la-profiler "CPU profiler linked but no valid CPUPROFILE environment variable found\n"
string 2.8.1..2.10 libtcmalloc_debug_la-debugallocation "old_size <= old->data_size()"
string 2.8.1..2.16 libtcmalloc_and_profiler_la-malloc_hook "google_malloc section is missing, thus InHookCaller is broken!"
string 2.8.1..2.16 libtcmalloc_and_profiler_la-profile-handler ": sigprocmask(SIG_UNBLOCK, &sig_set_, NULL) == 0: sigprocmask (unblock)\n"
string 2.8.1..2.16 libtcmalloc_and_profiler_la-profiler " failed: prof_handler_token_ != NULL: SIGPROF handler is not registered\n"
string 2.8.1..2.16 libtcmalloc_debug_la-debugallocation "Buffer too large to print corruption."
string 2.8.1..2.16 sysinfo "pen /proc/self/environ, falling back on getenv(\"%s\"), which may not work"
string 2.8.1..2.18.1 atomicops-internals-x86 "void LogPrintf(int, const char*, __va_list_tag*)"
string 2.8.1..2.18.1 elf_mem_image "Check failed: dynamic_program_header: no PT_DYNAMIC in VDSO\n"
string 2.8.1..2.18.1 generic_writer " < buf_end_ - buf_: recycled buffer needs to have space for this append\n"
string 2.8.1..2.18.1 libbacktrace_la-file-format "no debug info in ELF executable (make sure to compile with -g)"
string 2.8.1..2.18.1 libbacktrace_la-state "backtrace library does not support threads"
string 2.8.1..2.18.1 libtcmalloc_and_profiler_la-linuxthreads "e TCMalloc_ListAllProcessThreads cannot fail, but it did. Raw errno: %d\n"
string 2.8.1..2.18.1 libtcmalloc_and_profiler_la-low_level_alloc " == Magic(kMagicUnallocated, &next->header): bad magic number in Next()\n"
string 2.8.1..2.18.1 libtcmalloc_and_profiler_la-memfs_malloc "warning: unable to create memfs_malloc_path"
string 2.8.1..2.18.1 libtcmalloc_and_profiler_la-page_heap "of memory trying to allocate internal tcmalloc data (bytes, object-size)"
string 2.8.1..2.18.1 libtcmalloc_and_profiler_la-symbolize "\n*** Reason: %s\n*** If you cannot fix this, try running pprof directly.\n"
string 2.8.1..2.18.1 libtcmalloc_and_profiler_la-system-alloc "CheckAddressBits(reinterpret_cast<uintptr_t>(result) + *actual_size - 1)"
string 2.8.1..2.18.1 libtcmalloc_internal_la-low_level_alloc " munmap_result == 0: LowLevelAlloc::DeleteArena:  munmap failed address\n"
string 2.8.1..2.18.1 libtcmalloc_internal_la-malloc_hook "ed: munmap_replacement_.empty(): Only one MunmapReplacement is allowed.\n"
string 2.8.1..2.18.1 libtcmalloc_internal_la-stack_trace_table "tcmalloc: allocation failed for stack traces"
string 2.8.1..2.18.1 low_level_alloc "eck failed: size % pagesize == 0: empty arena has non-page-aligned size\n"
string 2.8.1..2.18.1 maybe_threads "int perftools_pthread_key_create(pthread_key_t*, void (*)(void*))"
string 2.8.1..2.18.1 proc_maps_iterator "Check failed: nextline < ebuf: BUG\n"
string 2.8.1..2.18.1 profile-handler "static ProfileHandler* ProfileHandler::Instance()"
string 2.8.1..2.18.1 profiledata "void ProfileData::Evict(const ProfileData::Entry&)"
string 2.8.1..2.18.1 symbolize "symbolization syminfo step failed (errnum=%d): %s\n"
string 2.10..2.10 libtcmalloc_and_profiler_la-tcmalloc "gperftools 2.10"
string 2.10..2.18.1 libtcmalloc_and_profiler_la-heap-checker "Object at %p of %zu bytes from an IgnoreObject() has disappeared"
string 2.10..2.18.1 libtcmalloc_and_profiler_la-memory_region_map "Removing global region %p..%p; have %zu regions"
string 2.10..2.18.1 libtcmalloc_and_profiler_la-profiledata "PROFILE: interrupts/evictions/bytes = %d/%d/%zu\n"
string 2.10..2.18.1 libtcmalloc_internal_la-heap-profiler "start=0x%lx, len=%zu, prot=0x%x, flags=0x%x, fd=%d, offset=0x%x) = 0x%lx"
string 2.10..2.18.1 libtcmalloc_internal_la-memory_region_map "MMap = 0x%lx of %zu at %lu prot %d flags %d fd %d offs %ld"
string 2.16..2.18.1 libtcmalloc_and_profiler_la-common "ogical page size. Releasing memory back will mostly not happen. system: "
string 2.16..2.18.1 libtcmalloc_and_profiler_la-heap-checker "of command as follows to allow it to\nwork on your local  local machine:\n"
string 2.16..2.18.1 libtcmalloc_and_profiler_la-heap-profiler "Failed dumping heap profile to %s. Numeric errno is %d"
string 2.16..2.18.1 libtcmalloc_and_profiler_la-memory_region_map "MMap: before: %p, +%zu; after: %p, +%zu; fd: %d, off: %lld, sbrk: %s"
string 2.16..2.18.1 stacktrace "\nUse TCMALLOC_STACKTRACE_METHOD environment variable to override\n"
string 2.18.1..2.18.1 libtcmalloc_and_profiler_la-emergency_malloc "emergency_arena_start != nullptr"
string 2.18.1..2.18.1 libtcmalloc_and_profiler_la-profile-handler " failed: sigaction(signal_number_, &sa, nullptr) == 0: sigprof (enable)\n"
string 2.18.1..2.18.1 libtcmalloc_and_profiler_la-profile-handler ": sigaction(signal_number_, nullptr, &sa) == 0: is-signal-handler avail\n"
string 2.18.1..2.18.1 libtcmalloc_and_profiler_la-profiler "ailed: prof_handler_token_ != nullptr: Failed to set up SIGPROF handler\n"
string 2.18.1..2.18.1 libtcmalloc_debug_la-debugallocation "RunReallocWithCallback is not implemented for debugallocation"
source 2.8.1..2.18.1 libtcmalloc_and_profiler_la-central_freelist "central_freelist.cc"
source 2.8.1..2.18.1 libtcmalloc_and_profiler_la-emergency_malloc "emergency_malloc.cc"
source 2.8.1..2.18.1 libtcmalloc_and_profiler_la-memfs_malloc "memfs_malloc.cc"
source 2.8.1..2.18.1 libtcmalloc_and_profiler_la-page_heap "page_heap.cc"
source 2.8.1..2.18.1 libtcmalloc_and_profiler_la-stack_trace_table "stack_trace_table.cc"
source 2.8.1..2.18.1 libtcmalloc_and_profiler_la-system-alloc "system-alloc.cc"
source 2.8.1..2.18.1 maybe_threads "maybe_threads.cc"
source 2.8.1..2.18.1 proc_maps_iterator "proc_maps_iterator.cc"
source 2.8.1..2.18.1 profile-handler "profile-handler.cc"
table 2.8.1..2.18.1 generic_writer 2a4e3874636d616c6c6f6331325f474c4f42414c5f5f4e5f3132304368756e6b
table 2.8.1..2.18.1 libtcmalloc_and_profiler_la-linuxthreads 0600000004000000080000000b000000070000001f0000000500000018000000
table 2.8.1..2.18.1 libtcmalloc_and_profiler_la-low_level_alloc 2a4e31325f474c4f42414c5f5f4e5f31323144656661756c745061676573416c
symbol 2.8.1..2.8.1 sysinfo _Z20SleepForMillisecondsi
symbol 2.8.1..2.10 libtcmalloc_and_profiler_la-profiledata _ZL16DumpProcSelfMapsi
symbol 2.8.1..2.10 stacktrace _ZL29GetStackFramesWithContext_x86PPvPiiiPKv
symbol 2.8.1..2.18.1 backtrace-alloc tcmalloc_backtrace_free
symbol 2.8.1..2.18.1 dynamic_annotations RunningOnValgrind
symbol 2.8.1..2.18.1 libbacktrace_la-dwarf tcmalloc_backtrace_dwarf_add
symbol 2.8.1..2.18.1 libbacktrace_la-posix tcmalloc_backtrace_open
symbol 2.8.1..2.18.1 libbacktrace_la-read tcmalloc_backtrace_get_view
symbol 2.8.1..2.18.1 libbacktrace_la-sort tcmalloc_backtrace_qsort
symbol 2.10..2.18.1 stacktrace _ZL42GetStackTraceWithContext_generic_fp_unsafePPviiPKv
symbol 2.16..2.18.1 libtcmalloc_and_profiler_la-tcmalloc tc_mallinfo2
symbol 2.18.1..2.18.1 libtcmalloc_and_profiler_la-tcmalloc tc_free_aligned_sized
