name liburing
also uring
advisory Debian liburing
advisory generic liburing
# learned
reference 0.7 amd64 sha256:6b3eb63c258c3eaef0e070dd1352e962d780fe83f183ae99c477474f506c157a liburing-dev 0.7-3
reference 2.3 amd64 sha256:f0563de3e69ae740f2c5e4c7de8df2ff213da3397cb0b1e6a0ae7742ffee3813 liburing-dev 2.3-3
reference 2.9 amd64 sha256:69936c250df5e5ba1d2b44f2dd751e78b3858763b19f99545fc9263af0c2cf72 liburing-dev 2.9-1
reference 2.15 amd64 sha256:303916a67391042ae8a9d6834f8d5c8b836c21379cba86189ecb7ba250cfd1ef liburing-dev 2.15-1
symbol 0.7..2.15 ffi.ol _io_uring_get_sqe
symbol 0.7..2.15 ffi.ol io_uring_cq_ready
symbol 0.7..2.15 ffi.ol io_uring_cqe_seen
symbol 0.7..2.15 queue.ol io_uring_get_sqe
symbol 0.7..2.15 queue.ol io_uring_submit
symbol 0.7..2.15 queue.ol io_uring_wait_cqes
symbol 0.7..2.15 register.ol io_uring_enable_rings
symbol 0.7..2.15 register.ol io_uring_register_files
symbol 0.7..2.15 register.ol io_uring_register_probe
symbol 0.7..2.15 setup.ol io_uring_get_probe
symbol 0.7..2.15 setup.ol io_uring_queue_exit
symbol 0.7..2.15 setup.ol io_uring_queue_init
symbol 0.7..2.15 syscall.ol io_uring_enter
symbol 0.7..2.15 syscall.ol io_uring_enter2
symbol 0.7..2.15 syscall.ol io_uring_register
symbol 0.7..2.15 syscall.ol io_uring_setup
symbol 0.7..2.15 version.ol io_uring_check_version
symbol 0.7..2.15 version.ol io_uring_major_version
symbol 0.7..2.15 version.ol io_uring_minor_version
symbol 2.3..2.15 queue.ol _io_uring_get_cqe
symbol 2.3..2.15 setup.ol io_uring_free_probe
symbol 2.9..2.15 register.ol io_uring_resize_rings
symbol 2.9..2.15 setup.ol get_sq_cq_entries
symbol 2.15..2.15 ffi.ol io_uring_cqe_nr
symbol 2.15..2.15 register.ol io_uring_set_iowait
