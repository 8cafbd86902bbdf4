name gdbm
also libgdbm
cpe gnu:gdbm
advisory OSS-Fuzz gdbm
advisory Debian gdbm
advisory Alpine gdbm
advisory generic gdbm
version proof "GDBM version {v}. {*}"
# learned
reference 1.19 amd64 sha256:257638f880ce0edbe191bee5598510a8b0b054b022f77e54ce3b5d612248c1ea libgdbm-dev 1.19-2
reference 1.23 amd64 sha256:1f1ddac26e90f0b23ecfe28e9f5ccdc69e8c35df3c05824308a316102d8d11d6 libgdbm-dev 1.23-3
reference 1.24 amd64 sha256:c3b8a301301e35077f6b1b742f27cb0896e3fab2b93c5db9955349b9dd266682 libgdbm-dev 1.24-2
reference 1.26 amd64 sha256:65a2a6ed533be9721eeb5519da48d72091e0ba520fbc768ffa76b2c8913d1bc5 libgdbm-dev 1.26-1+b2
string 1.19..1.19 bucket "couldn't init cache"
string 1.19..1.19 gdbmdump "#:version=1.0\n"
string 1.19..1.19 gdbmerrno "Illegal data"
string 1.19..1.19 gdbmerrno "Illegal option"
string 1.19..1.26 bucket "directory overflow"
string 1.19..1.26 bucket "lseek error"
string 1.19..1.26 gdbmdump "# End of data\n"
string 1.19..1.26 gdbmdump "# End of header\n"
string 1.19..1.26 gdbmdump "# GDBM dump file created by %s on %s"
string 1.19..1.26 gdbmdump "#:count=%lu\n"
string 1.19..1.26 gdbmerrno "Bad file flags"
string 1.19..1.26 gdbmerrno "Block size error"
string 1.19..1.26 gdbmerrno "Bucket directory overflow"
string 1.19..1.26 gdbmerrno "Byte-swapped file"
string 1.19..1.26 gdbmerrno "Can't be reader"
string 1.19..1.26 gdbmerrno "Can't be writer"
string 1.19..1.26 gdbmerrno "Database name not given"
string 1.19..1.26 gdbmerrno "Database needs recovery"
string 1.19..1.26 gdbmerrno "Error closing file"
string 1.19..1.26 gdbmerrno "Error synchronizing file"
string 1.19..1.26 gdbmerrno "Error truncating file"
string 1.19..1.26 gdbmerrno "Failed to create backup copy"
string 1.19..1.26 gdbmerrno "Failed to restore file mode"
string 1.19..1.26 gdbmerrno "Failed to restore file owner"
string 1.19..1.26 gdbmerrno "File header assumes wrong off_t size"
string 1.19..1.26 gdbmerrno "File open error"
string 1.19..1.26 gdbmerrno "File seek error"
string 1.19..1.26 gdbmerrno "File write error"
string 1.19..1.26 gdbmerrno "Invalid directory entry"
string 1.19..1.26 gdbmerrno "Malformed avail_block"
string 1.19..1.26 gdbmerrno "Malformed bucket header"
string 1.19..1.26 gdbmerrno "Malformed database file header"
string 1.19..1.26 gdbmerrno "Malformed hash table"
string 1.19..1.26 gdbmerrno "Option already set"
string 1.19..1.26 gdbmerrno "Reader can't delete"
string 1.19..1.26 gdbmerrno "Reader can't reorganize"
string 1.19..1.26 gdbmerrno "Reader can't store"
string 1.19..1.26 gdbmerrno "Reorganize failed"
string 1.19..1.26 gdbmerrno "Should not happen: unused error code"
string 1.19..1.26 recover "can't read bucket #%d: %s"
string 1.19..1.26 recover "can't read key pair %d:%d (%lu:%d): %s"
string 1.19..1.26 recover "fatal: can't store element %d:%d (%lu:%d): %s"
string 1.19..1.26 recover "ignoring duplicate key %d:%d (%lu:%d)"
string 1.23..1.26 gdbmdump "#:format=%s\n"
string 1.23..1.26 gdbmdump "#:version=1.1\n"
string 1.23..1.26 gdbmerrno "Bucket cache corrupted"
string 1.23..1.26 gdbmerrno "Failed to resolve real path name"
string 1.23..1.26 gdbmerrno "Function usage error"
string 1.23..1.26 gdbmerrno "Malformed bucket hash entry"
symbol 1.19..1.19 gdbmload get_len
symbol 1.19..1.19 gdbmseq get_next_key
symbol 1.19..1.26 avail avail_comp
symbol 1.19..1.26 falloc get_elem
symbol 1.19..1.26 gdbmsync gdbm_sync
symbol 1.19..1.26 hash _gdbm_hash
symbol 1.19..1.26 lock unlock_fcntl
symbol 1.19..1.26 update _gdbm_fatal
symbol 1.23..1.26 gdbmload _gdbm_str2fmt
symbol 1.23..1.26 gdbmopen gdbm_convert
symbol 1.26..1.26 gdbmopen gdbm_open_ext
symbol 1.26..1.26 gdbmopen gdbm_open_spec_init
