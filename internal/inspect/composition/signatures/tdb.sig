name tdb
also libtdb
advisory Debian tdb
advisory generic tdb
# learned
reference 1.4.3 amd64 sha256:bb26aadaf273f8f35cf3724c88c94dea7148887d2fc600c8385a2e03467a7631 libtdb-dev 1.4.3-1+b1, libtdb1 1.4.3-1+b1
reference 1.4.8 amd64 sha256:7b03153b2f18081ab98a67fa62f08078571c58e64633b0ee46e432d0f4a9adc4 libtdb-dev 1.4.8-2, libtdb1 1.4.8-2
string 1.4.3..1.4.3 tdb.c.1 "../../common/tdb.c:1067 Failed to start transaction\n"
string 1.4.3..1.4.3 tdb.c.1 "../../common/tdb.c:1073 Failed to create tmp_db\n"
string 1.4.3..1.4.3 tdb.c.1 "../../common/tdb.c:1082 Failed to traverse copying out\n"
string 1.4.3..1.4.3 tdb.c.1 "../../common/tdb.c:1106 Failed to traverse copying back\n"
string 1.4.3..1.4.3 tdb.c.1 "../../common/tdb.c:1113 Error during second traversal\n"
string 1.4.3..1.4.8 check.c.1 "Record offset %u misaligned length %u\n"
string 1.4.3..1.4.8 check.c.1 "Record offset %u too short for contents\n"
string 1.4.3..1.4.8 check.c.1 "Record offset %u too short length %u\n"
string 1.4.3..1.4.8 check.c.1 "Unexpected recovery record at offset %u\n"
string 1.4.3..1.4.8 dump.c.1 "=0x%08x rec_len=%u key_len=%u data_len=%u full_hash=0x%08x magic=0x%08x\n"
string 1.4.3..1.4.8 dump.c.1 "circular hash chain %d\n"
string 1.4.3..1.4.8 dump.c.1 "total rec_len = [0x%08lx (%lu)]\n"
string 1.4.3..1.4.8 freelist.c.1 "merge_with_left_record: update_left failed at %u\n"
string 1.4.3..1.4.8 freelist.c.1 "merge_with_left_record: update_tailer failed at %u\n"
string 1.4.3..1.4.8 freelist.c.1 "tdb_rec_free_read bad magic 0x%x at offset=%u\n"
string 1.4.3..1.4.8 freelist.c.1 "tdb_rec_free_read non-free magic 0x%x at offset=%u - fixing\n"
string 1.4.3..1.4.8 io.c.1 "expand_file write overflow detected current size[%u] addition[%u]!\n"
string 1.4.3..1.4.8 io.c.1 "tdb_expand overflow detected current map_size[%u] size[%u]!\n"
string 1.4.3..1.4.8 io.c.1 "tdb_read failed at %u len=%u ret=%zi (%s) map_size=%u\n"
string 1.4.3..1.4.8 io.c.1 "tdb_write: failed to write %u bytes at %u in two attempts\n"
string 1.4.3..1.4.8 io.c.1 "tdb_write: wrote only %zi of %u bytes at %u, trying once more\n"
string 1.4.3..1.4.8 lock.c.1 "tdb_allrecord_upgrade failed: already upgraded?\n"
string 1.4.3..1.4.8 lock.c.1 "tdb_allrecord_upgrade failed: count %u too high\n"
string 1.4.3..1.4.8 lock.c.1 "tdb_brlock failed (fd=%d) at offset %u rw_type=%d flags=%d len=%zu\n"
string 1.4.3..1.4.8 lock.c.1 "tdb_brunlock failed (fd=%d) at offset %u rw_type=%u len=%zu\n"
string 1.4.3..1.4.8 mutex.c.1 "pthread_mutex_%slock(allrecord_mutex) failed: %s\n"
string 1.4.3..1.4.8 mutex.c.1 "pthread_mutex_unlock(allrecord_mutex) failed: %s\n"
string 1.4.3..1.4.8 mutex.c.1 "pthread_mutex_unlock(chain_mutex) failed: %s\n"
string 1.4.3..1.4.8 open.c.1 "db_mutex_open_ok[%s]: Can use mutexes only with MUTEX_LOCKING or NOLOCK\n"
string 1.4.3..1.4.8 open.c.1 "db_open_ex: allow_nesting and disallow_nesting are not allowed together!"
string 1.4.3..1.4.8 open.c.1 "e are using\nmagic1_hash[0x%08X %s 0x%08X] magic2_hash[0x%08X %s 0x%08X]\n"
string 1.4.3..1.4.8 open.c.1 "gs for %s - TDB_MUTEX_LOCKING and TDB_INTERNAL are not allowed together\n"
string 1.4.3..1.4.8 rescue.c.1 "tdb_rescue: failed allocating\n"
string 1.4.3..1.4.8 summary.c.1 "Unexpected record magic 0x%x at offset %u\n"
string 1.4.3..1.4.8 summary.c.1 "ng/free/dead/rechdrs&tailers/hashes: %.0f/%.0f/%.0f/%.0f/%.0f/%.0f/%.0f\n"
string 1.4.3..1.4.8 tdb.c.1 "_add_flags: allow_nesting and disallow_nesting are not allowed together!"
string 1.4.3..1.4.8 tdb.c.1 "move_flags: allow_nesting and disallow_nesting are not allowed together!"
string 1.4.3..1.4.8 tdb.c.1 "tdb_free_region: adding region beyond end of file\n"
string 1.4.3..1.4.8 tdb.c.1 "tdb_remove_flags: Can not remove NOLOCK flag on mutexed databases"
string 1.4.3..1.4.8 transaction.c.1 "../../common/transaction.c:1221 Failed to repack database (not fatal)\n"
string 1.4.3..1.4.8 transaction.c.1 "db_transaction_setup_recovery: failed to write secondary recovery magic\n"
string 1.4.3..1.4.8 transaction.c.1 "ion_prepare_commit: failed to upgrade hash locks: database is read only\n"
string 1.4.3..1.4.8 transaction.c.1 "ommit: failed to upgrade hash locks: a database traverse is in progress\n"
string 1.4.3..1.4.8 transaction.c.1 "tdb_transaction_prepare_commit: failed to upgrade hash locks: %s\n"
string 1.4.3..1.4.8 traverse.c.1 "tdb_traverse: malloc failed and unlock_record failed!\n"
string 1.4.8..1.4.8 tdb.c.1 "../../common/tdb.c:1091 Failed to start transaction\n"
string 1.4.8..1.4.8 tdb.c.1 "../../common/tdb.c:1097 Failed to create tmp_db\n"
string 1.4.8..1.4.8 tdb.c.1 "../../common/tdb.c:1106 Failed to traverse copying out\n"
string 1.4.8..1.4.8 tdb.c.1 "../../common/tdb.c:1130 Failed to traverse copying back\n"
string 1.4.8..1.4.8 tdb.c.1 "../../common/tdb.c:1137 Error during second traversal\n"
symbol 1.4.3..1.4.3 mutex.c.1 tdb_mutex_index
symbol 1.4.3..1.4.8 check.c.1 tdb_check
symbol 1.4.3..1.4.8 dump.c.1 tdb_dump_all
symbol 1.4.3..1.4.8 error.c.1 tdb_error
symbol 1.4.3..1.4.8 io.c.1 _tdb_oob
symbol 1.4.3..1.4.8 io.c.1 tdb_mmap
symbol 1.4.3..1.4.8 lock.c.1 tdb_lockall
symbol 1.4.3..1.4.8 open.c.1 tdb_close
symbol 1.4.3..1.4.8 open.c.1 tdb_open
symbol 1.4.3..1.4.8 tdb.c.1 tdb_fetch
symbol 1.4.3..1.4.8 tdb.c.1 tdb_name
symbol 1.4.8..1.4.8 open.c.1 tdb_reopen_internal
