name mariadb-connector-c
also libmariadb mariadb-client
cpe mariadb:connector\/c
advisory Alpine mariadb-connector-c
advisory GIT https://github.com/mariadb-corporation/mariadb-connector-c
advisory generic mariadb-connector-c
version weak "{v}"
# learned
reference 3.1.22 amd64 sha256:1919227ef884c76b7755d70eb2970f86e7838f424a416d29d06912285f28d34c libmariadb-dev 1:10.5.23-0+deb11u1, libmariadb3 1:10.5.23-0+deb11u1
reference 3.1.29 amd64 sha256:e5b0b0b19b84debcf71f69801ed9d63f5362e9a4e737b2cf8bf37784c9e6a68b libmariadb-dev 1:10.5.29-0+deb11u1, libmariadb3 1:10.5.29-0+deb11u1
reference 3.3.19 amd64 sha256:2ef1a5cf79ad7ab7514cd50565f92b71fce5be75c762c3a799e6d219ae799e28 libmariadb-dev 1:10.11.18-0+deb12u1, libmariadb3 1:10.11.18-0+deb12u1
reference 3.4.10 amd64 sha256:71b02968432418a021571a6536dfc12864d4a90889f091374c5c2af5e1fc4cfd libmariadb-dev 1:11.8.9+ds-2, libmariadb3 1:11.8.9+ds-2
string 3.1.22..3.1.29 ma_errmsg "Can't connect to MySQL server on '%-.64s' (%d)"
string 3.1.22..3.1.29 ma_errmsg "Can't connect to local MySQL server through socket '%-.64s' (%d)"
string 3.1.22..3.1.29 ma_errmsg "Lost connection to MySQL server at '%s', system error: %d"
string 3.1.22..3.1.29 ma_errmsg "Lost connection to MySQL server during query"
string 3.1.22..3.1.29 ma_errmsg "Unknown MySQL server host '%-.100s' (%d)"
string 3.1.22..3.3.19 mariadb_rpl "This event doesn't require to send semi synchronous acknowledgement"
string 3.1.22..3.3.19 openssl "Validation of SSL server certificate failed"
string 3.1.22..3.4.10 c_zlib "Georg Richter"
string 3.1.22..3.4.10 c_zlib "zlib compresson plugin"
string 3.1.22..3.4.10 ma_charset "Catalan Spain"
string 3.1.22..3.4.10 ma_charset "Chinese for Taiwan Multi-byte set"
string 3.1.22..3.4.10 ma_client_plugin "Incompatible client plugin interface"
string 3.1.22..3.4.10 ma_client_plugin "Unknown client plugin type"
string 3.1.22..3.4.10 ma_client_plugin "invalid plugin name"
string 3.1.22..3.4.10 ma_client_plugin "it is already loaded"
string 3.1.22..3.4.10 ma_errmsg " parameters in bound buffers differs from number of columns in resultset"
string 3.1.22..3.4.10 ma_errmsg "Can't set state of named pipe to host: %-.64s  pipe: %-.32s (%lu)"
string 3.1.22..3.4.10 ma_errmsg "Unsupported version %d. Supported versions are in the range %d - %d"
string 3.1.22..3.4.10 ma_loaddata "Load data local infile forbidden"
string 3.1.22..3.4.10 ma_tls "Fingerprint verification of server certificate failed"
string 3.1.22..3.4.10 mariadb_lib "Unknown or undefined error code"
string 3.1.22..3.4.10 mariadb_lib "Unknown or undefined error code (%d)"
string 3.1.22..3.4.10 mariadb_lib "handshake: reading initial communication packet"
string 3.1.22..3.4.10 mariadb_rpl "Event with wrong event type passed."
string 3.1.22..3.4.10 mariadb_rpl "semi synchronous replication is not enabled"
string 3.1.22..3.4.10 mariadb_rpl "table_id in table_map event differs."
string 3.1.22..3.4.10 mariadb_stmt "Bulk operation"
string 3.1.22..3.4.10 my_auth "SSL is required, but the server does not support it"
string 3.1.22..3.4.10 my_auth "sending authentication information"
string 3.1.22..3.4.10 my_auth "sending connection information to server"
string 3.1.22..3.4.10 old_password "Old (pre 4.1) authentication plugin"
string 3.1.22..3.4.10 old_password "Sergei Golubchik, R.J. Silk, Georg Richter"
string 3.1.22..3.4.10 openssl "Finger print buffer too small"
string 3.1.22..3.4.10 openssl "Unable to get server certificate"
string 3.1.22..3.4.10 openssl "invalid finger print of server certificate"
string 3.1.22..3.4.10 pvio_socket "MariaDB virtual IO plugin for socket communication"
string 3.3.19..3.4.10 ma_errmsg " %.*s start_pos=%ld): Unknown event type (%d) with flag 'not_ignorable'."
string 3.3.19..3.4.10 ma_errmsg " protocol error (File: %.*s start_pos=%ld): Log format %d not supported."
string 3.3.19..3.4.10 ma_errmsg "entication plugin '%s' couldn't be found in restricted_auth plugin list."
string 3.3.19..3.4.10 ma_errmsg "tart_pos=%ld). Reported checksum is %x, while calculated checksum is %x."
string 3.3.19..3.4.10 mariadb_lib "ake. The authenticity of the following error cannot be verified: %d - %s"
string 3.4.10..3.4.10 ma_errmsg "s in result (=%lu) set execeeds maxmimum allowed number of columns (=%u)"
string 3.4.10..3.4.10 ma_tls "Fingerprint validation of peer certificate failed"
string 3.4.10..3.4.10 ma_tls "Unknown or invalid fingerprint hash size detected"
string 3.4.10..3.4.10 mariadb_rpl "Tracked binlog filename size is corrupted or excessively long"
string 3.4.10..3.4.10 mariadb_stmt "length is %lu, while maximum length for decimal in column %d is %u bytes"
string 3.4.10..3.4.10 mariadb_stmt "med packet: Column %d has length %lu, while remaining space is %zu bytes"
string 3.4.10..3.4.10 mariadb_stmt "t: length is %lu, while maximum display length for column %d is %u bytes"
string 3.4.10..3.4.10 my_auth "Certificate verification failure: The certificate is NOT trusted."
string 3.4.10..3.4.10 openssl "Cannot detect hash algorithm for fingerprint verification"
source 3.1.22..3.1.29 ma_pvio "libmariadb/ma_pvio.c"
source 3.4.10..3.4.10 openssl "secure/openssl.c"
symbol 3.1.22..3.3.19 ma_pvio ma_pvio_blocking
symbol 3.1.22..3.3.19 ma_stmt_codec my_strtoull
symbol 3.1.22..3.4.10 ma_dtoa ma_fcvt
symbol 3.1.22..3.4.10 ma_init ma_init
symbol 3.1.22..3.4.10 ma_io ma_feof
symbol 3.1.22..3.4.10 ma_list list_add
symbol 3.1.22..3.4.10 ma_ll2str ma_ll2str
symbol 3.1.22..3.4.10 ma_sha1 ma_SHA1Init
symbol 3.3.19..3.4.10 ma_net ma_net_write_buff
symbol 3.3.19..3.4.10 ma_tls ma_pvio_tls_compare_fp
symbol 3.4.10..3.4.10 ma_default compare_filenames
symbol 3.4.10..3.4.10 mariadb_lib ma_is_ip_address
