name berkeley-db
also libdb bdb db5.3
cpe oracle:berkeley_db
advisory OSS-Fuzz bdb
advisory Debian db5.3
advisory Alpine db
advisory generic berkeley-db
version proof "Berkeley DB {v}: ({*})"
version proof "Berkeley DB {d}g Release {d}.{d}, library version {d}.{v}: ({*})"
# learned
reference 5.3.28 amd64 sha256:4d5bf33e1c15ea8c405c5ceb67ac0134287e57711024b5ba243ba0411a0b20d3 libdb5.3-dev 5.3.28+dfsg2-1
string 5.3.28..5.3.28 bt_compress "BDB1033 Both cursors must be initialized before calling DBC->cmp."
string 5.3.28..5.3.28 bt_method "BDB1025 DB_DUP cannot be used with compression without DB_DUPSORT"
string 5.3.28..5.3.28 bt_open "06 prefix comparison may not be specified for default comparison routine"
string 5.3.28..5.3.28 bt_verify "1086 Page %lu: item %lu has incorrect record count of %lu, should be %lu"
string 5.3.28..5.3.28 db "4 Closing a primary DB while a secondary DB has active cursors is unsafe"
string 5.3.28..5.3.28 db_backup "' is absolute path, not permitted unless backup is to a single directory"
string 5.3.28..5.3.28 db_byteorder "BDB0041 unsupported byte order, only big and little-endian supported"
string 5.3.28..5.3.28 db_cam "BDB0692 Both cursors must be initialized before calling DBC->cmp."
string 5.3.28..5.3.28 db_conv "BDB0684 checksum error: page %lu: catastrophic recovery required"
string 5.3.28..5.3.28 db_dispatch "0514 Attempting to add application-specific record with invalid type %lu"
string 5.3.28..5.3.28 db_err " DB_NOSERVER: No message dispatch call-back function has been configured"
string 5.3.28..5.3.28 db_iface " DB_READ_UNCOMMITTED is not supported with DB_CONSUME or DB_CONSUME_WAIT"
string 5.3.28..5.3.28 db_method " call implies an access method which is inconsistent with previous calls"
string 5.3.28..5.3.28 db_open "B0637 Partitioned databases may not be included with multiple databases."
string 5.3.28..5.3.28 db_ovfl_vrfy "BDB0678 Page %lu: first page in overflow chain has a prev_pgno %lu"
string 5.3.28..5.3.28 db_rec " Cannot replicate prepared transactions from master running release 4.2 "
string 5.3.28..5.3.28 db_remove "BDB0690 DB_LOG_NO_DATA may not be specified within a transaction."
string 5.3.28..5.3.28 db_upg "7 Attempt to upgrade an encrypted database without providing a password."
string 5.3.28..5.3.28 db_vrfy "B0526 Page %lu: unsupported DB version %lu; extraneous errors may result"
string 5.3.28..5.3.28 dbreg "BDB1501 Logging region out of memory; you may need to increase its size"
string 5.3.28..5.3.28 env_failchk " thread table must be allocated when the database environment is created"
string 5.3.28..5.3.28 env_method "566 %s interface requires an environment configured for the %s subsystem"
string 5.3.28..5.3.28 env_open "BDB1567 The DB_RECOVER flag was not specified, and recovery is needed"
string 5.3.28..5.3.28 env_recover "BDB1515 Recovery continuing after non-fatal checkpoint error: %s"
string 5.3.28..5.3.28 env_region "1540 configured environment flags incompatible with existing environment"
string 5.3.28..5.3.28 env_register "8 DB_REGISTER limits processes to one open DB_ENV handle per environment"
string 5.3.28..5.3.28 hash_open "BDB1127 %s: DB_DUP specified to open method but not set in database"
string 5.3.28..5.3.28 hash_rec " Cannot replicate prepared transactions from master running release 4.2."
string 5.3.28..5.3.28 hash_verify " %lu: database has custom hash function; reverify with DB_NOORDERCHK set"
string 5.3.28..5.3.28 heap_open "BDB1155 %s: specified heap size does not match size set in database"
string 5.3.28..5.3.28 heap_verify "BDB1159 Page %lu: incorrect number of entries in page's offset table"
string 5.3.28..5.3.28 log "35 In-memory log buffer is full (an active transaction spans the buffer)"
string 5.3.28..5.3.28 log_compare "508 to another without clearing the database LSNs, or by removing all of"
string 5.3.28..5.3.28 log_put "-replication DB_ENV handle attempting to modify a replicated environment"
string 5.3.28..5.3.28 log_verify_int " dbreg operation sequence,file %s with id %d is first seen of status: %s"
string 5.3.28..5.3.28 mut_region "BDB2016 Unable to acquire/release a shared latch; check configuration"
string 5.3.28..5.3.28 os_map "BDB0116 shmget: key: %ld: shared system memory region already exists"
string 5.3.28..5.3.28 partition "BDB0650 Partitioning may only specified on BTREE and HASH databases."
string 5.3.28..5.3.28 qam_open "BDB1134 Extent size may not be specified for in-memory queue database"
string 5.3.28..5.3.28 qam_verify "7 Page %lu: queue record length %lu too high for page size and recs/page"
string 5.3.28..5.3.28 rep_elect " DB_ENV->rep_elect:WARNING: nvotes (%d) is sub-majority with nsites (%d)"
string 5.3.28..5.3.28 rep_lease "%s %d of %d refresh %d min_leases %lu curtime %lu %lu, maxLSN [%lu][%lu]"
string 5.3.28..5.3.28 rep_method "3552 DB_ENV->rep_start: cannot call from Replication Manager application"
string 5.3.28..5.3.28 rep_record "3516 unsupported old replication message version %lu, minimum version %d"
string 5.3.28..5.3.28 rep_stat "%lu/%lu\tMaximum LSN of the winner of the current or last election"
string 5.3.28..5.3.28 rep_util "%s %s: msgv = %lu logv %lu gen = %lu eid %d, type %s, LSN [%lu][%lu] %s"
string 5.3.28..5.3.28 repmgr_automsg "5 Not enough input bytes to fill a __repmgr_version_confirmation message"
string 5.3.28..5.3.28 repmgr_method "654 DB_CHANNEL->send_request() not supported on DB_EID_BROADCAST channel"
string 5.3.28..5.3.28 sequence "B4002 Sequences not supported in databases configured for duplicate data"
string 5.3.28..5.3.28 txn_stat "\t%lx: %s; xa_status %s; pid/thread %s; begin LSN: file/offset %lu/%lu"
table 5.3.28..5.3.28 db_method 0800000010000000020000000100000020000000400000008000000000010000
symbol 5.3.28..5.3.28 db185 db185_del
symbol 5.3.28..5.3.28 db185 db185_fd
symbol 5.3.28..5.3.28 db185 db185_get
symbol 5.3.28..5.3.28 db_backup save_error
symbol 5.3.28..5.3.28 db_copy db_copy
symbol 5.3.28..5.3.28 db_err db_strerror
symbol 5.3.28..5.3.28 db_method db_create
symbol 5.3.28..5.3.28 env_open db_version
symbol 5.3.28..5.3.28 repmgr_msg reject_fwd
symbol 5.3.28..5.3.28 repmgr_net got_acks
symbol 5.3.28..5.3.28 repmgr_util get_eid
symbol 5.3.28..5.3.28 repmgr_util read_gmdb
