name e2fsprogs
also libext2fs libcom_err
cpe e2fsprogs_project:e2fsprogs
advisory OSS-Fuzz e2fsprogs
advisory Debian e2fsprogs
advisory Alpine e2fsprogs
advisory generic e2fsprogs
version proof "EXT2FS Library version {v}"
# learned
reference 1.47.0 amd64 sha256:7b349ce24068d99f95f95dfb118fd142c40a010be2e33478cfe2624fc20dbe40 libext2fs-dev 1.47.0-2+b2
reference 1.47.2 amd64 sha256:e892a11ee10e26e1250958a53716b0a1001d51cb0c0a6ee6ea6abb96aae2762f libext2fs-dev 1.47.2-3~bpo12+1
reference 1.47.4 amd64 sha256:5bcffceee2e00d9f90fdf100fa4e327a869297561f360b84fdc34b9beff94182 libext2fs-dev 1.47.4-1+b2
string 1.47.0..1.47.4 alloc_stats "Illegal block number: %lu"
string 1.47.0..1.47.4 alloc_stats "Illegal block range: %llu (%u) "
string 1.47.0..1.47.4 alloc_stats "Illegal inode number: %lu"
string 1.47.0..1.47.4 blkmap64_ba "%16llu Bytes used by bitarray\n"
string 1.47.0..1.47.4 blkmap64_rb "%16.4lf memory / bitmap bit memory ratio (bitarray = 1)\n"
string 1.47.0..1.47.4 blkmap64_rb "%16llu bits maximum size\n%16llu bits average size\n"
string 1.47.0..1.47.4 blkmap64_rb "%16llu bits set in bitmap (out of %llu)\n"
string 1.47.0..1.47.4 blkmap64_rb "%16llu extents (%llu bytes)\n"
string 1.47.0..1.47.4 check_desc "check_desc map"
string 1.47.0..1.47.4 ext2_err "Attempt to modify a block mapping via a read-only block iterator"
string 1.47.0..1.47.4 ext2_err "Illegal generic bit number passed to ext2fs_mark_generic_bitmap"
string 1.47.0..1.47.4 ext2_err "Illegal generic bit number passed to ext2fs_test_generic_bitmap"
string 1.47.0..1.47.4 ext2_err "Illegal generic bit number passed to ext2fs_unmark_generic_bitmap"
string 1.47.0..1.47.4 gen_bitmap "mark_bitmap(%lu)"
string 1.47.0..1.47.4 gen_bitmap "test_bitmap(%lu)"
string 1.47.0..1.47.4 gen_bitmap64 "called %s with 64-bit bitmap"
string 1.47.0..1.47.4 gen_bitmap64 "called %s with 64-bit bitmap for %s"
string 1.47.0..1.47.4 gen_bitmap64 "converted cluster bitmap"
string 1.47.0..1.47.4 icount "%s/%s-icount-XXXXXX"
string 1.47.0..1.47.4 icount "%s: count > size\n"
string 1.47.0..1.47.4 icount "%s: list[%d].ino=%u, list[%d].ino=%u\n"
string 1.47.0..1.47.4 icount "bad icount"
string 1.47.0..1.47.4 inode_io "Inode I/O Manager"
string 1.47.0..1.47.4 ljs "Fast commit length:       %u\n"
string 1.47.0..1.47.4 ljs "Journal block size:       %u\n"
string 1.47.0..1.47.4 ljs "Journal checksum type:    %s\nJournal checksum:         0x%08x\n"
string 1.47.0..1.47.4 ljs "Journal checksum type:    crc32\n"
string 1.47.0..1.47.4 ls "Filesystem magic number:  0x%04X\n"
string 1.47.0..1.47.4 ls "Filesystem volume name:   %.*s\n"
string 1.47.0..1.47.4 ls "Filesystem volume name:   <none>\n"
string 1.47.0..1.47.4 ls "Last mounted on:          <not available>\n"
string 1.47.0..1.47.4 ostype "(unknown os)"
string 1.47.0..1.47.4 pe "Remount read-only"
string 1.47.0..1.47.4 pe "Unknown (continue)"
string 1.47.0..1.47.4 ps " not clean"
string 1.47.0..1.47.4 sparse_io "Android sparse I/O Manager"
string 1.47.0..1.47.4 sparse_io "Android sparse fd I/O Manager"
string 1.47.0..1.47.4 tdb "next=0x%08x rec_len=%d key_len=%d data_len=%d full_hash=0x%x magic=0x%x\n"
string 1.47.0..1.47.4 tdb "tdb_brlock failed (fd=%d) at offset %d rw_type=%d lck_type=%d len=%d\n"
string 1.47.0..1.47.4 tdb "tdb_rec_free_read non-free magic 0x%x at offset=%d - fixing\n"
string 1.47.0..1.47.4 tdb "tdb_transaction_recover: failed to recover %d bytes at offset %d\n"
string 1.47.0..1.47.4 test_io "Test_io: discard(%llu, %llu) returned %s\n"
string 1.47.0..1.47.4 test_io "Test_io: read_blk64(%llu, %d) returned %s\n"
string 1.47.0..1.47.4 test_io "Test_io: readahead(%llu, %llu) returned %s\n"
string 1.47.0..1.47.4 test_io "Test_io: write_blk64(%llu, %d) returned %s\n"
string 1.47.0..1.47.4 undo_io "Undo I/O Manager"
string 1.47.0..1.47.4 undo_io "undo block map"
string 1.47.0..1.47.4 undo_io "while force-closing undo file"
string 1.47.0..1.47.4 unix_io "Unix I/O Manager"
string 1.47.0..1.47.4 unix_io "Unix fd I/O Manager"
table 1.47.0..1.47.4 crc32c 0000000004c11db709823b6e0d4326d9130476dc17c56b6b1a864db21e475005
table 1.47.0..1.47.4 gen_bitmap 6578743266735f6765745f67656e657269635f6269746d61705f737461727400
table 1.47.0..1.47.4 nls_utf8 d70766840c0100c6d516e4991ae36315e24c0ec1e04e0dcf86652d0d0100d4b8
symbol 1.47.0..1.47.2 bmap block_ind_bmap
symbol 1.47.0..1.47.2 undo_io undo_setup_tdb
symbol 1.47.0..1.47.4 block xlate_func
symbol 1.47.0..1.47.4 crc32c crc32_body
symbol 1.47.0..1.47.4 csum do_nothing16
symbol 1.47.0..1.47.4 link link_proc
symbol 1.47.0..1.47.4 namei follow_link
symbol 1.47.0..1.47.4 nls_utf8 utf8byte
symbol 1.47.0..1.47.4 punch ind_punch
symbol 1.47.2..1.47.4 gen_bitmap64 ext2fs_count_used_blocks
symbol 1.47.4..1.47.4 bmap block_dind_bmap
symbol 1.47.4..1.47.4 unix_io reuse_cache
