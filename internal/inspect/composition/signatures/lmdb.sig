name lmdb
also liblmdb
cpe openldap:lmdb
cpe lightning_memory-mapped_database_project:lightning_memory-mapped_database
advisory OSS-Fuzz lmdb
advisory Debian lmdb
advisory Alpine lmdb
advisory GIT https://git.openldap.org/openldap/openldap
advisory generic lmdb
version "LMDB {v}: ({*})"
# learned
reference 0.9.24 amd64 sha256:255fa59d8b3b2f5ef2ff74383e12fa6335ff8deee806e64ecf972b3c5d661e4a liblmdb-dev 0.9.24-1
reference 0.9.31 amd64 sha256:8cc937782b4e0162145aa947b96bb0a68391dd70145ee0f5210a5af223fe9187 liblmdb-dev 0.9.31-1+b2
reference 0.9.35 amd64 sha256:45916c9ea16faba71f42c63b34c1e582ba932bf038074beb4d2ed8d2bab97b05 liblmdb-dev 0.9.35-1
string 0.9.24..0.9.24 mdb "mp->mp_upper >= mp->mp_lower"
string 0.9.24..0.9.24 mdb "ofs >= mp->mp_lower + sizeof(indx_t)"
string 0.9.24..0.9.35 mdb "!((size_t)srcnode & 1)"
string 0.9.24..0.9.35 mdb "(no active readers)\n"
string 0.9.24..0.9.35 mdb "(no reader locks)\n"
string 0.9.24..0.9.35 mdb "AD_VALSIZE: Unsupported size of key/DB name/data, or wrong DUPFIXED size"
string 0.9.24..0.9.35 mdb "DB_TLS_FULL: Thread-local storage keys full - too many environments open"
string 0.9.24..0.9.35 mdb "MDB_BAD_DBI: The specified DBI handle was closed/changed unexpectedly"
string 0.9.24..0.9.35 mdb "MDB_BAD_RSLOT: Invalid reuse of reader locktable slot"
string 0.9.24..0.9.35 mdb "MDB_BAD_TXN: Transaction must abort, has a child, or is invalid"
string 0.9.24..0.9.35 mdb "MDB_CORRUPTED: Located page was wrong type"
string 0.9.24..0.9.35 mdb "MDB_CURSOR_FULL: Internal error - cursor stack limit reached"
string 0.9.24..0.9.35 mdb "MDB_DBS_FULL: Environment maxdbs limit reached"
string 0.9.24..0.9.35 mdb "MDB_INCOMPATIBLE: Operation and DB incompatible, or DB flags changed"
string 0.9.24..0.9.35 mdb "MDB_INVALID: File is not an LMDB file"
string 0.9.24..0.9.35 mdb "MDB_KEYEXIST: Key/data pair already exists"
string 0.9.24..0.9.35 mdb "MDB_MAP_FULL: Environment mapsize limit reached"
string 0.9.24..0.9.35 mdb "MDB_MAP_RESIZED: Database contents grew beyond environment mapsize"
string 0.9.24..0.9.35 mdb "MDB_NOTFOUND: No matching key/data pair found"
string 0.9.24..0.9.35 mdb "MDB_PAGE_FULL: Internal error - page has no more space"
string 0.9.24..0.9.35 mdb "MDB_PAGE_NOTFOUND: Requested page not found"
string 0.9.24..0.9.35 mdb "MDB_PANIC: Update of meta page failed or environment had fatal error"
string 0.9.24..0.9.35 mdb "MDB_READERS_FULL: Environment maxreaders limit reached"
string 0.9.24..0.9.35 mdb "MDB_TXN_FULL: Transaction has too many dirty pages - transaction too big"
string 0.9.24..0.9.35 mdb "MDB_VERSION_MISMATCH: Database environment version mismatch"
string 0.9.24..0.9.35 mdb "NUMKEYS(mc->mc_pg[ptop]) > 1"
string 0.9.24..0.9.35 mdb "cdst->mc_snum > 1"
string 0.9.24..0.9.35 mdb "csrc->mc_snum > 1"
string 0.9.24..0.9.35 mdb "dl[x].mid == mp->mp_pgno"
string 0.9.24..0.9.35 mdb "indx < numkeys"
string 0.9.24..0.9.35 mdb "key && data"
string 0.9.24..0.9.35 mdb "len >= 0 && id <= env->me_pglast"
string 0.9.24..0.9.35 mdb "mp->mp_pgno != pgno"
string 0.9.24..0.9.35 mdb "pglast <= env->me_pglast"
string 0.9.31..0.9.35 mdb "ofs >= MP_LOWER(mp) + sizeof(indx_t)"
symbol 0.9.24..0.9.24 mdb mdb_page_new
symbol 0.9.24..0.9.24 midl mdb_midl_grow
symbol 0.9.24..0.9.35 mdb mdb_cmp
symbol 0.9.24..0.9.35 mdb mdb_dcmp
symbol 0.9.24..0.9.35 mdb mdb_del
symbol 0.9.24..0.9.35 mdb mdb_del0
symbol 0.9.24..0.9.35 mdb mdb_get
symbol 0.9.24..0.9.35 mdb mdb_put
symbol 0.9.31..0.9.31 mdb mdb_env_close0
symbol 0.9.31..0.9.35 mdb mdb_node_read
symbol 0.9.31..0.9.35 mdb mdb_ovpage_free
symbol 0.9.35..0.9.35 mdb _mdb_txn_abort
