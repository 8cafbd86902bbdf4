name libsquashfuse
also squashfuse
advisory Debian squashfuse
advisory generic libsquashfuse
# learned
reference 0.1.103 amd64 sha256:b6e5d792454f9c81d9af9afb9cfa31c4a00cbd02bb7d58013320937a2fe61923 libsquashfuse-dev 0.1.103-3
reference 0.1.105 amd64 sha256:93f0e33b4f7af02d6613bcd8e0079943069ac3e0bc56e809d92f7d50442473eb libsquashfuse-dev 0.1.105-1
reference 0.5.2 amd64 sha256:e91396ec0c86f33695c9c9cdcf7c8bc363372c9cb74ede2594c6babbc135689c libsquashfuse-dev 0.5.2-0.3+b1
string 0.1.103..0.5.2 libfuseprivate_la-fuseprivate "\n%s options:\n"
string 0.1.103..0.5.2 libfuseprivate_la-fuseprivate "\nFUSE options:\n"
string 0.1.103..0.5.2 libfuseprivate_la-fuseprivate "\nSelection of FUSE options:\n"
string 0.1.103..0.5.2 libfuseprivate_la-fuseprivate "    -d   -o debug          enable debug output (implies -f)\n"
string 0.1.103..0.5.2 libfuseprivate_la-fuseprivate "    -o allow_other         allow access by other users\n"
string 0.1.103..0.5.2 libfuseprivate_la-fuseprivate "    -o allow_root          allow access by the superuser\n"
string 0.1.103..0.5.2 libfuseprivate_la-fuseprivate "    -o offset=N            offset N bytes into ARCHIVE to mount\n"
string 0.1.103..0.5.2 libfuseprivate_la-fuseprivate "    -o subdir=PATH         mount subdirectory PATH of ARCHIVE\n"
string 0.1.103..0.5.2 libfuseprivate_la-fuseprivate "    -o timeout=N           idle N seconds for automatic unmount\n"
string 0.1.103..0.5.2 libfuseprivate_la-fuseprivate "\"%s\" is not a pipe\n"
string 0.1.103..0.5.2 libfuseprivate_la-fuseprivate "%s (c) 2012 Dave Vasilevsky\n\n"
string 0.1.103..0.5.2 libfuseprivate_la-fuseprivate "Cannot stat file \"%s\" (%d)\n"
string 0.1.103..0.5.2 libfuseprivate_la-fuseprivate "Fork Failed"
string 0.1.103..0.5.2 libfuseprivate_la-fuseprivate "Open fifo failed \"%s\" (%d)\n"
string 0.1.103..0.5.2 libfuseprivate_la-fuseprivate "Usage: %s [options] ARCHIVE MOUNTPOINT\n"
string 0.1.103..0.5.2 libfuseprivate_la-fuseprivate "Write to fifo failed \"%s\" (%d)\n"
string 0.1.103..0.5.2 libsquashfuse_convenience_la-cache_mt "hdr->state == EMPTY"
string 0.1.103..0.5.2 libsquashfuse_convenience_la-cache_mt "hdr->state == FULL"
string 0.1.103..0.5.2 libsquashfuse_convenience_la-util "Can't open squashfs image"
string 0.1.103..0.5.2 libsquashfuse_convenience_la-util "Something went wrong trying to read the squashfs image.\n"
string 0.1.103..0.5.2 libsquashfuse_convenience_la-util "Squashfs image uses %s compression, this version supports only "
string 0.1.103..0.5.2 libsquashfuse_convenience_la-util "Squashfs version %d.%d detected, only version"
string 0.1.103..0.5.2 libsquashfuse_convenience_la-util "This doesn't look like a squashfs image.\n"
string 0.1.103..0.5.2 libsquashfuse_ll_convenience_la-ll "Can't initialize this filesystem!\n"
string 0.1.103..0.5.2 libsquashfuse_ll_la-ll "timeout=%zu"
source 0.1.103..0.5.2 libsquashfuse_convenience_la-cache_mt "cache_mt.c"
table 0.1.103..0.5.2 libsquashfuse_convenience_la-nonstd-stat 004000000080000000a0000000600000002000000010000000c0000000400000
symbol 0.1.103..0.1.105 libsquashfuse_convenience_la-cache sqfs_cache_add
symbol 0.1.103..0.1.105 libsquashfuse_convenience_la-dir sqfs_dir_ff_header
symbol 0.1.103..0.5.2 libfuseprivate_la-fuseprivate sqfs_stat
symbol 0.1.103..0.5.2 libfuseprivate_la-nonstd-enoattr sqfs_enoattr
symbol 0.1.103..0.5.2 libfuseprivate_la-nonstd-makedev sqfs_makedev
symbol 0.1.103..0.5.2 libsquashfuse_convenience_la-file sqfs_frag_block
symbol 0.1.103..0.5.2 libsquashfuse_convenience_la-fs sqfs_init
symbol 0.1.103..0.5.2 libsquashfuse_convenience_la-hash sqfs_hash_add
symbol 0.1.103..0.5.2 libsquashfuse_convenience_la-nonstd-stat sqfs_mode
symbol 0.1.103..0.5.2 libsquashfuse_convenience_la-stack sqfs_stack_at
symbol 0.1.103..0.5.2 libsquashfuse_convenience_la-swap sqfs_swap16
symbol 0.1.103..0.5.2 libsquashfuse_convenience_la-table sqfs_table_get
symbol 0.1.103..0.5.2 libsquashfuse_la-swap sqfs_swapin16
symbol 0.1.103..0.5.2 libsquashfuse_ll_la-ll fusefs_main
symbol 0.1.105..0.5.2 libfuseprivate_la-fuseprivate sqfs_statfs
symbol 0.1.105..0.5.2 libsquashfuse_ll_convenience_la-ll sqfs_ll_mount
symbol 0.5.2..0.5.2 libsquashfuse_convenience_la-fs sqfs_init_with_subdir
symbol 0.5.2..0.5.2 libsquashfuse_ll_convenience_la-ll sqfs_ll_op_init
