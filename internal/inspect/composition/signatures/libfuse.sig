name libfuse
also fuse3 fuse
cpe libfuse_project:libfuse
advisory Debian fuse3
advisory Alpine fuse3
advisory GIT https://github.com/libfuse/libfuse
advisory generic libfuse
version weak "{v}"
# learned
reference 3.10.3 amd64 sha256:d7d84adfe1aa7f9ebb9edf55e57d3b4f1d9de0bb1f6130d1c06635880aab65db libfuse3-dev 3.10.3-2
reference 3.14.0 amd64 sha256:69e1086d683e6cea53dafc4da4290783484bb40a2895e3d1442d309759292e37 libfuse3-dev 3.14.0-4
reference 3.17.2 amd64 sha256:fdc0d8a2ae2b245d068ddcf84aa71c3513c28d64592166b508927da22467ff66 libfuse3-dev 3.17.2-3
reference 3.18.3 amd64 sha256:415eb56b1cfec48be51688d81c540526482fd59958e2c2bb46924fe627f74047 libfuse3-dev 3.18.3-1
string 3.10.3..3.14.0 fuse_lowlevel "requested capabilities 0x%x that are not supported by kernel, aborting.\n"
string 3.10.3..3.14.0 mount "fuse: failed to exec fusermount3"
string 3.10.3..3.14.0 mount "fuse: fork() failed"
string 3.10.3..3.14.0 mount "fuse: socketpair() failed"
string 3.10.3..3.17.2 fuse "nullpath_ok: %i\n"
string 3.10.3..3.17.2 fuse_lowlevel "fuse: do_write_buf: buffer size too small\n"
string 3.10.3..3.17.2 fuse_lowlevel "fuse: internal error: short read back from pipe: %i from %zi\n"
string 3.10.3..3.17.2 fuse_lowlevel "s by root\n    -o auto_unmount        auto unmount on process termination"
string 3.10.3..3.17.2 mount "fuse: device not found, try 'modprobe fuse' first\n"
string 3.10.3..3.18.3 buffer "bufv->off <= buf->size"
string 3.10.3..3.18.3 cuse_lowlevel "cuse: device not found, try 'modprobe cuse' first\n"
string 3.10.3..3.18.3 cuse_lowlevel "cuse: unsupported protocol version: %u.%u\n"
string 3.10.3..3.18.3 cuse_lowlevel "cuse: warning: buffer size too small: %zu\n"
string 3.10.3..3.18.3 fuse "   -o modules=M1[:M2...]  names of modules to push onto filesystem stack"
string 3.10.3..3.18.3 fuse "copy_file_range from %s:%llu to %s:%llu, length: %llu\n"
string 3.10.3..3.18.3 fuse "fuse: warning: library too old, some operations may not not work\n"
string 3.10.3..3.18.3 fuse_loop_mt "fuse: failed to allocate worker structure\n"
string 3.10.3..3.18.3 fuse_loop_mt "fuse: trying to continue without -o clone_fd.\n"
string 3.10.3..3.18.3 fuse_lowlevel "and fuse_session_new() requested different maximum read size (%u vs %u)\n"
string 3.10.3..3.18.3 fuse_lowlevel "fuse: warning: argv[0] looks like an option, but will be ignored\n"
string 3.10.3..3.18.3 fuse_opt "fuse: invalid parameter in option `%s'\n"
string 3.10.3..3.18.3 fuse_opt "fuse: missing argument after `%s'\n"
string 3.10.3..3.18.3 fuse_signals "assertion error: signal value <= 0\n"
string 3.10.3..3.18.3 fuse_signals "fuse: fuse_remove_signal_handlers: unknown session\n"
string 3.10.3..3.18.3 helper "fuse: bad mount point `%s': %s\n"
string 3.10.3..3.18.3 helper "usage: %s [options] <mountpoint>\n\n"
string 3.10.3..3.18.3 modules_iconv "    -o to_code=CHARSET     new encoding of the file names (default: %s)\n"
string 3.10.3..3.18.3 modules_iconv "fuse-iconv: cannot convert from %s to %s\n"
string 3.10.3..3.18.3 modules_iconv "fuse-iconv: exactly one next filesystem required\n"
string 3.10.3..3.18.3 modules_subdir "fuse-subdir: exactly one next filesystem required\n"
string 3.10.3..3.18.3 modules_subdir "ndatory)\n    -o [no]rellinks\t    transform absolute symlinks to relative"
string 3.10.3..3.18.3 mount "fuse: failed to access mountpoint %s: %s\n"
string 3.10.3..3.18.3 mount "fuse: internal error, can't find mount flag\n"
string 3.10.3..3.18.3 mount_util "%s: failed to execute /bin/mount: %s\n"
string 3.10.3..3.18.3 mount_util "%s: failed to execute /bin/umount: %s\n"
string 3.14.0..3.17.2 fuse_lowlevel " fuse_session_custom_io() must implement both io->read() and io->writev\n"
string 3.14.0..3.17.2 fuse_lowlevel "Failed to allocate memory for custom io. Error: %s\n"
string 3.14.0..3.17.2 fuse_lowlevel "Invalid file descriptor value %d passed to fuse_session_custom_io()\n"
string 3.14.0..3.18.3 fuse_loop_mt "Ignoring invalid max threads value %u > max (%u).\n"
string 3.14.0..3.18.3 helper "max_threads=%u"
string 3.17.2..3.18.3 fuse "fuse: failed to init interrupt signal\n"
string 3.17.2..3.18.3 fuse_loop_mt "fuse: could not set stack size: %ld\n"
string 3.17.2..3.18.3 fuse_lowlevel "FUSE_INTERRUPT: reply to kernel to disable interrupt\n"
string 3.17.2..3.18.3 fuse_signals "Failed to install signal handler for sig %d\n"
string 3.17.2..3.18.3 mount "fuse: Setting up auto-unmount failed (spawn): %s"
string 3.18.3..3.18.3 fuse "fuse: failed to set thread specific data\n"
string 3.18.3..3.18.3 fuse_loop_mt "fuse: session exited, terminating workers\n"
string 3.18.3..3.18.3 fuse_lowlevel "        enable io-uring\n    -o io_uring_q_depth=<n> io-uring queue depth"
string 3.18.3..3.18.3 mount "fuse: device %s not found. Kernel module not loaded?\n"
string 3.18.3..3.18.3 mount_util "%s: option-like mount argument, skipping mtab update\n"
source 3.10.3..3.18.3 fuse_loop_mt "fuse_loop_mt.c"
source 3.10.3..3.18.3 fuse_lowlevel "fuse_lowlevel.c"
source 3.10.3..3.18.3 fuse_opt "fuse_opt.c"
symbol 3.10.3..3.10.3 fuse_opt match_template
symbol 3.10.3..3.14.0 fuse update_stat
symbol 3.10.3..3.14.0 fuse_lowlevel fill_open
symbol 3.10.3..3.18.3 buffer fuse_buf_copy
symbol 3.10.3..3.18.3 buffer fuse_buf_read
symbol 3.10.3..3.18.3 fuse hash_id
symbol 3.10.3..3.18.3 fuse_log fuse_log
symbol 3.10.3..3.18.3 fuse_opt call_proc
symbol 3.10.3..3.18.3 util libfuse_strtol
symbol 3.14.0..3.18.3 fuse fuse_loop_mt_312
symbol 3.14.0..3.18.3 fuse_opt find_opt
symbol 3.17.2..3.18.3 helper fuse_main_real_30
