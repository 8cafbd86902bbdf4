name libatomic_ops
also libatomic-ops
advisory Debian libatomic-ops
advisory generic libatomic_ops
# learned
reference 7.6.10 amd64 sha256:f30f6c6391264f4eb8122484bbd76b02f4d1d93fa4d73b6889a6f6db4c63c2d3 libatomic-ops-dev 7.6.10-1+b1
reference 7.6.14 amd64 sha256:7b9245d15804a5d0bf990ae85c838ad5dc3163e3961e6929cce5e120145fea3d libatomic-ops-dev 7.6.14-1
reference 7.8.2 amd64 sha256:2b6f7a9c3ee62d09ea6e169e3d0a3ffff5b34922b73f0c2823722e25a5708524 libatomic-ops-dev 7.8.2-1
reference 7.10.0 amd64 sha256:eaeabe5ebf69c6da592f16e343ba4acffdd5600ae80c3cb9742a5c72ff692506 libatomic-ops-dev 7.10.0-1+b1
symbol 7.6.10..7.6.10 atomic_ops lock_ool
symbol 7.6.10..7.6.10 atomic_ops_malloc get_mmaped
symbol 7.6.10..7.10.0 atomic_ops AO_compare_double_and_swap_double_emulation
symbol 7.6.10..7.10.0 atomic_ops AO_fetch_compare_and_swap_emulation
symbol 7.6.10..7.10.0 atomic_ops AO_pause
symbol 7.6.10..7.10.0 atomic_ops AO_store_full_emulation
symbol 7.6.10..7.10.0 atomic_ops_malloc AO_free
symbol 7.6.10..7.10.0 atomic_ops_malloc AO_malloc
symbol 7.6.10..7.10.0 atomic_ops_malloc AO_malloc_enable_mmap
symbol 7.6.10..7.10.0 atomic_ops_stack AO_stack_head_ptr
symbol 7.6.10..7.10.0 atomic_ops_stack AO_stack_init
symbol 7.6.10..7.10.0 atomic_ops_stack AO_stack_is_lock_free
symbol 7.6.10..7.10.0 atomic_ops_stack AO_stack_next_ptr
symbol 7.6.10..7.10.0 atomic_ops_stack AO_stack_pop_acquire
symbol 7.6.10..7.10.0 atomic_ops_stack AO_stack_pop_explicit_aux_acquire
symbol 7.6.10..7.10.0 atomic_ops_stack AO_stack_push_explicit_aux_release
symbol 7.6.10..7.10.0 atomic_ops_stack AO_stack_push_release
symbol 7.10.0..7.10.0 atomic_ops_stack AO_stack_next_ptr_d
