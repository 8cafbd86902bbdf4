name bdwgc
also libgc boehm-gc gc
cpe bdwgc_project:bdwgc
advisory OSS-Fuzz bdwgc
advisory Debian libgc
advisory Alpine gc
advisory GIT https://github.com/ivmai/bdwgc
advisory generic bdwgc
# learned
reference 8.0.4 amd64 sha256:d7d10fa84e087b00668d136e3b120e0864283e78372e9cbd4f1b852bc00a389e libgc-dev 1:8.0.4-3
reference 8.2.2 amd64 sha256:d458eb88c0a0bfb41263a4fabfb337b1898173af191bf90604e59c695bf3b1c1 libgc-dev 1:8.2.2-3
reference 8.2.8 amd64 sha256:f8244c157b6fc3e72df53ad2fc0c4e8840876cdf90d111fb4344908117afedd4 libgc-dev 1:8.2.8-1
reference 8.2.12 amd64 sha256:775730c293e583c96d056dfd823b1f167741edb0b6cc5256a5775bf27a1f4f90 libgc-dev 1:8.2.12-1
string 8.0.4..8.0.4 alloc "GC #%lu freed %ld bytes, heap %lu KiB (+ %lu KiB unmapped)\n"
string 8.0.4..8.0.4 dbg_mlc "%s %p in or near object at %p(<smashed>, appr. sz = %lu)\n"
string 8.0.4..8.0.4 misc "IME_TARGET environment variable value too small or bad syntax: Ignoring\n"
string 8.0.4..8.0.4 os_dep " Warning: Can't maintain mprotect-based dirty bits in case of unmapping\n"
string 8.0.4..8.0.4 pthread_support "GC Warning: pthread_sigmask set failed, no markers started, errno = %ld\n"
string 8.0.4..8.2.2 allchblk "e block (appr. size %ld):\n\tMay lead to memory leak and poor performance\n"
string 8.0.4..8.2.2 alloc "GC Warning: Out of Memory! Heap size: %ld MiB. Returning NULL!\n"
string 8.0.4..8.2.2 headers "ing: Out of memory - trying to allocate requested amount (%ld bytes)...\n"
string 8.0.4..8.2.2 mark "GC Warning: Failed to grow mark stack to %ld frames\n"
string 8.0.4..8.2.2 os_dep " Warning: Unexpected asynchronous /proc/self/maps growth (to %ld bytes)\n"
string 8.0.4..8.2.12 allchblk "Deallocating excessively large block.  Too large an allocation?"
string 8.0.4..8.2.12 alloc "Back height not available: Rebuild collector with -DMAKE_BACK_GRAPH\n"
string 8.0.4..8.2.12 alloc "Copyright (c) 1991-1995 by Xerox Corporation.  All rights reserved. "
string 8.0.4..8.2.12 blacklst "%lu bytes in heap blacklisted for interior pointers\n"
string 8.0.4..8.2.12 dbg_mlc "GC_debug_register_finalizer_ignore_self called with non-base-pointer %p\n"
string 8.0.4..8.2.12 dyn_load "GC Warning: Failed to find PT_GNU_RELRO segment inside PT_LOAD region\n"
string 8.0.4..8.2.12 dyn_load "GC Warning: Too many PT_LOAD segments; registering as roots directly...\n"
string 8.0.4..8.2.12 finalize "%lu finalization entries; %lu/%lu short/long disappearing links alive\n"
string 8.0.4..8.2.12 finalize "%lu finalization-ready objects; %ld/%ld short/long links cleared\n"
string 8.0.4..8.2.12 finalize "Insufficient space for initial table allocation"
string 8.0.4..8.2.12 gcj_mlc "GC_debug_gcj_malloc(%lu, %p) returning NULL (%s:%d)\n"
string 8.0.4..8.2.12 gcj_mlc "Gcj-style type information is disabled!\n"
string 8.0.4..8.2.12 headers "Insufficient memory for GC_all_nils\n"
string 8.0.4..8.2.12 mach_dep " Warning: getcontext failed: using another register retrieval method...\n"
string 8.0.4..8.2.12 mark "Insufficient memory for main local_mark_stack"
string 8.0.4..8.2.12 mark_rts "Exclusion ranges overlap"
string 8.0.4..8.2.12 mark_rts "GC_root_size incorrect!! Should be: %lu\n"
string 8.0.4..8.2.12 misc "_LARGE_ALLOC_WARN_INTERVAL environment variable has bad value: Ignoring\n"
string 8.0.4..8.2.12 obj_map "Adding block map for size of %u granules (%u bytes)\n"
string 8.0.4..8.2.12 obj_map "Bad argument to GC_register_displacement"
string 8.0.4..8.2.12 os_dep "GC_unix_get_mem: Memory returned by mmap is not aligned to HBLKSIZE."
string 8.0.4..8.2.12 pthread_stop_world "GC Warning: Lost some threads while stopping or starting world?!\n"
string 8.0.4..8.2.12 pthread_support ": Too big or invalid number of mark threads: %ld; using maximum threads\n"
string 8.0.4..8.2.12 pthread_support "Threads explicit registering is not previously enabled"
string 8.0.4..8.2.12 ptr_chck "GC_is_valid_displacement test failed: %p not valid\n"
string 8.0.4..8.2.12 ptr_chck "GC_same_obj test failed: %p and %p are not in the same object\n"
string 8.0.4..8.2.12 reclaim "Free object in heap block %p [%d]: %p\n"
string 8.0.4..8.2.12 reclaim "kind(0=ptrfree,1=normal,2=unc.),size_in_bytes,#_marks_set,#objs\n"
string 8.0.4..8.2.12 typd_mlc "Bad complex descriptor"
string 8.2.2..8.2.12 alloc "Stopped marking done after %d iterations with disabled parallel marker\n"
string 8.2.2..8.2.12 dbg_mlc "%s %p in or near object at %p(<smashed>, appr. sz= %lu)\n"
string 8.2.2..8.2.12 os_dep "C Warning: /proc/self/%s open failed; cannot enable GC incremental mode\n"
string 8.2.2..8.2.12 pthread_stop_world "pthread_kill failed in GC_resume_thread: errcode= %d\n"
string 8.2.2..8.2.12 pthread_support "GC Warning: Failed to read /proc/stat, errno= %ld\n"
string 8.2.8..8.2.12 allchblk "ock (appr. size %lu KiB):\n\tMay lead to memory leak and poor performance\n"
string 8.2.8..8.2.12 alloc "GC Warning: Out of Memory! Heap size: %lu MiB. Returning NULL!\n"
string 8.2.8..8.2.12 headers "ing: Out of memory - trying to allocate requested amount (%lu bytes)...\n"
string 8.2.8..8.2.12 os_dep " Warning: Unexpected asynchronous /proc/self/maps growth (to %lu bytes)\n"
string 8.2.8..8.2.12 pthread_support "GC Warning: pthread_sigmask set failed, no markers started\n"
string 8.2.12..8.2.12 pthread_support "mark_mutex re-init failed in child"
symbol 8.0.4..8.0.4 blacklst GC_clear_bl
symbol 8.0.4..8.0.4 mark GC_push_one
symbol 8.0.4..8.2.12 alloc GC_allocobj
symbol 8.0.4..8.2.12 malloc GC_free
symbol 8.0.4..8.2.12 malloc GC_malloc
symbol 8.0.4..8.2.12 mark GC_noop1
symbol 8.0.4..8.2.12 misc GC_base
symbol 8.0.4..8.2.12 os_dep GC_remap
symbol 8.2.2..8.2.12 headers GC_next_block
symbol 8.2.2..8.2.12 misc GC_alloc_lock
symbol 8.2.8..8.2.12 misc GC_get_sp_corrector
symbol 8.2.8..8.2.12 pthread_support GC_is_main_thread
