name libmaxminddb
also maxminddb
advisory Debian libmaxminddb
advisory generic libmaxminddb
version weak "{v}"
# learned
reference 1.5.2 amd64 sha256:8d2aa91d0a2ab4710e08e5b13aad0bdbb791d2b97471dea89cee30859d52cc66 libmaxminddb-dev 1.5.2-1
reference 1.7.1 amd64 sha256:a452017725b08b75b5cdc745970cf2680ecbd32f59c7d165cbf4d8be3b26afe7 libmaxminddb-dev 1.7.1-1
reference 1.12.2 amd64 sha256:c3cfe038560c7ef0d8dee879c510b84cedb00bf1dadd98d4e9d242e7efad7aa6 libmaxminddb-dev 1.12.2-1
reference 1.13.3 amd64 sha256:d8d4ff722da89c7ae342ff07f196894ca9f3aab4abe4e757c0bdd915541aa70b libmaxminddb-dev 1.13.3-1
string 1.5.2..1.13.3 maxminddb " contained an invalid value (like a negative integer for an array index)"
string 1.5.2..1.13.3 maxminddb "\"%s\" <utf8_string>\n"
string 1.5.2..1.13.3 maxminddb "%f <double>\n"
string 1.5.2..1.13.3 maxminddb "%s <boolean>\n"
string 1.5.2..1.13.3 maxminddb "A memory allocation call failed"
string 1.5.2..1.13.3 maxminddb "Error opening the specified MaxMind DB file"
string 1.5.2..1.13.3 maxminddb "Success (not an error)"
string 1.5.2..1.13.3 maxminddb "The MaxMind DB file contains invalid metadata"
string 1.5.2..1.13.3 maxminddb "The MaxMind DB file's search tree is corrupt"
string 1.5.2..1.13.3 maxminddb "You attempted to look up an IPv6 address in an IPv4-only database"
string 1.5.2..1.13.3 maxminddb "ay index bigger than the array, expected array or map where none exists)"
string 1.5.2..1.13.3 maxminddb "ile's data section contains bad data (unknown data type or corrupt data)"
string 1.5.2..1.13.3 maxminddb "ion was called with a node number that does not exist in the search tree"
string 1.5.2..1.13.3 maxminddb "this library can't handle (unknown record size or binary format version)"
symbol 1.5.2..1.13.3 data-pool data_pool_alloc
symbol 1.5.2..1.13.3 data-pool data_pool_destroy
symbol 1.5.2..1.13.3 data-pool data_pool_new
symbol 1.5.2..1.13.3 data-pool data_pool_to_list
symbol 1.5.2..1.13.3 maxminddb MMDB_aget_value
symbol 1.5.2..1.13.3 maxminddb MMDB_close
symbol 1.5.2..1.13.3 maxminddb MMDB_get_value
symbol 1.5.2..1.13.3 maxminddb MMDB_lib_version
symbol 1.5.2..1.13.3 maxminddb MMDB_lookup_sockaddr
symbol 1.5.2..1.13.3 maxminddb MMDB_lookup_string
symbol 1.5.2..1.13.3 maxminddb MMDB_open
symbol 1.5.2..1.13.3 maxminddb MMDB_read_node
symbol 1.5.2..1.13.3 maxminddb MMDB_strerror
symbol 1.5.2..1.13.3 maxminddb MMDB_vget_value
symbol 1.5.2..1.13.3 maxminddb decode_one_follow
symbol 1.5.2..1.13.3 maxminddb dump_entry_data_list
symbol 1.5.2..1.13.3 maxminddb free_mmdb_struct
symbol 1.5.2..1.13.3 maxminddb get_entry_data_list
symbol 1.5.2..1.13.3 maxminddb get_uint24
symbol 1.5.2..1.13.3 maxminddb get_uint32
symbol 1.5.2..1.13.3 maxminddb mmdb_strndup
symbol 1.5.2..1.13.3 maxminddb path_length
symbol 1.5.2..1.13.3 maxminddb print_indentation
symbol 1.5.2..1.13.3 maxminddb skip_map_or_array
symbol 1.12.2..1.13.3 data-pool can_multiply
