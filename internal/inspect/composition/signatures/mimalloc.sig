name mimalloc
also libmimalloc
cpe microsoft:mimalloc
advisory Debian mimalloc
advisory Alpine mimalloc2
advisory GIT https://github.com/microsoft/mimalloc
advisory generic mimalloc
# learned
reference 2.0.9 amd64 sha256:6be283f8dd7676fa9a27654845c28c6ae84fbb0d3ae43b07324c5352343e3925 libmimalloc-dev 2.0.9+ds-2, libmimalloc2.0 2.0.9+ds-2
reference 3.0.1 amd64 sha256:abd5c496e7c699ae3baa53f99497d56b28ffadf255269524d17d898cb18befce libmimalloc-dev 3.0.1+ds-2.1, libmimalloc3 3.0.1+ds-2.1
reference 3.6.0 amd64 sha256:94254d43d339b99c411c42fed9ca625cd6634528e7e8b1c25d0ed587eaf3cb5e libmimalloc-dev 3.6.0+ds-1, libmimalloc3 3.6.0+ds-1
string 2.0.9..2.0.9 - "allocate huge (1GiB) page, trying large (2MiB) pages instead (error %i)\n"
string 2.0.9..2.0.9 - "failed to bind huge (1GiB) pages to numa node %d: %s\n"
string 2.0.9..2.0.9 - "madvise reset error: start: %p, csize: 0x%zx, errno: %i\n"
string 2.0.9..2.0.9 - "to over-allocation (%zu bytes, address: %p, alignment: %zu, commit: %d)\n"
string 2.0.9..2.0.9 - "zu bytes, error code: %i, address: %p, large only: %d, allow large: %d)\n"
string 3.0.1..3.0.1 - " differs from the external memory (arena size: %zu, external size: %zu)\n"
string 3.0.1..3.0.1 - "base address differs from the external memory (arena: %p, external: %p)\n"
string 3.0.1..3.0.1 - "can only unload managed arena's for external memory (id %zu at %p)\n"
string 3.0.1..3.0.1 - "cannot reload heaps that were not associated with an exclusive arena\n"
string 3.0.1..3.0.1 - "cannot unload heaps that are not associated with an exclusive arena\n"
string 3.0.1..3.0.1 - "internal error: tld is accessed after the thread terminated\n"
string 3.0.1..3.0.1 - "o, m:heap-meta-data, ~:free-purgable, _:free-committed, .:free-reserved)"
string 3.0.1..3.0.1 - "t ignored as the heap was not created with 'allow_destroy' (heap at %p)\n"
string 3.0.1..3.0.1 - "t use OS memory since it is too large (size %zu MiB, maximum is %zu MiB)"
string 3.0.1..3.0.1 - "trying to free from an invalid arena block: %p, size %zu, memid: 0x%zx\n"
string 3.0.1..3.0.1 - "trying to free from an invalid arena: %p, size %zu, memid: 0x%zx\n"
string 3.0.1..3.0.1 - "trying to reload a heap at a different arena address: %p vs %p\n"
string 3.0.1..3.6.0 - "%sthread 0x%tx: "
string 3.0.1..3.6.0 - "addr: %p, size: 0x%zx bytes, align: 0x%zx, commit: %d, allow large: %d)\n"
string 3.0.1..3.6.0 - "failed to reserve %zu KiB memory\n"
string 3.0.1..3.6.0 - "internal error: unable to extend the page map\n"
string 3.0.1..3.6.0 - "internal: the page map was committed but not zero initialized!\n"
string 3.0.1..3.6.0 - "location (size: 0x%zx bytes, address: %p, alignment: 0x%zx, commit: %d)\n"
string 3.0.1..3.6.0 - "option '%s': %ld %s\n"
string 3.0.1..3.6.0 - "since it is not large enough (size %zu KiB, minimum required is %zu KiB)"
string 3.0.1..3.6.0 - "t, the size of the arena becomes too small (memory at %p with size %zu)\n"
string 3.0.1..3.6.0 - "total pages in arenas: %zu\n"
string 3.0.1..3.6.0 - "unable to allocate memory for thread local data\n"
string 3.0.1..3.6.0 - "unable to reserve virtual memory for the page map (%zu KiB)\n"
string 3.6.0..3.6.0 - "  %-12s: user: %zu.%03zu s, system: %zu.%03zu s, faults: %zu, peak rss: "
string 3.6.0..3.6.0 - " \"peak\": %lld, \"current\": %lld, \"block_size\": %zu, \"page_size\": %zu }%s\n"
string 3.6.0..3.6.0 - " be used with an alignment offset (size %zu, alignment %zu, offset %zu)\n"
string 3.6.0..3.6.0 - "%sarena %zu at %p: %zu slices (%zu MiB)%s%s, subproc: %zu, numa: %i\n"
string 3.6.0..3.6.0 - "(chunk bin: S:small, M : medium, L : large, X : other)"
string 3.6.0..3.6.0 - "(guarded) allocation request is too large (%zu bytes)\n"
string 3.6.0..3.6.0 - "F,S,M:not abandoned, ~:free-purgable, _:free-committed, .:free-reserved)"
string 3.6.0..3.6.0 - "aligned allocation request is too large (size %zu, alignment %zu)\n"
string 3.6.0..3.6.0 - "corrupted free list entry of size %zub at %p: value 0x%zx\n"
string 3.6.0..3.6.0 - "corrupted thread-free list (possibly due to a cross-thread double free)\n"
string 3.6.0..3.6.0 - "failed to bind huge (1GiB) pages to numa node %d (error: %ld (0x%lx))\n"
string 3.6.0..3.6.0 - "failed to set a guard page behind an object (object %p of size %zu)\n"
string 3.6.0..3.6.0 - "he alignment to be a power-of-two (size %zu, alignment %zu, offset %zu)\n"
string 3.6.0..3.6.0 - "heap profile: %6l8d: %8l8d [%6l8d: %8l8d] @ heapprofile\n"
string 3.6.0..3.6.0 - "hread to the subprocess as it was already in another subprocess (at %p)\n"
string 3.6.0..3.6.0 - "n object due to pinned memory (large OS pages?) (object %p of size %zu)\n"
string 3.6.0..3.6.0 - "o randomize the start address of huge pages allocation (%zu bytes at %p)"
string 3.6.0..3.6.0 - "pprof profiler: unable to write snapshot (out of memory?)\n"
string 3.6.0..3.6.0 - "trying to free from an invalid arena block: %p, size %zu, memkind: 0x%x\n"
string 3.6.0..3.6.0 - "trying to free from an invalid arena: %p, size %zu, memkind: 0x%x\n"
string 3.6.0..3.6.0 - "unable to dynamically create a thread local for a heap\n"
symbol 2.0.9..3.6.0 - _aligned_malloc
symbol 2.0.9..3.6.0 - malloc_good_size
symbol 3.6.0..3.6.0 - mi_free_small
symbol 3.6.0..3.6.0 - mi_heap_main
symbol 3.6.0..3.6.0 - mi_heap_of
symbol 3.6.0..3.6.0 - mi_heap_theap
symbol 3.6.0..3.6.0 - mi_profile
symbol 3.6.0..3.6.0 - mi_stats_get
symbol 3.6.0..3.6.0 - mi_ucalloc
symbol 3.6.0..3.6.0 - mi_ufree
symbol 3.6.0..3.6.0 - mi_umalloc
symbol 3.6.0..3.6.0 - mi_urealloc
