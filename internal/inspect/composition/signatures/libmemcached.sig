name libmemcached
also memcached
advisory Debian libmemcached
advisory generic libmemcached
version weak "{v}"
# learned
reference 1.0.18 amd64 sha256:57e49b2aef2d1d37c30cc8b0380dc938e99ff9f59fc69babe0a47fe3435a6c41 libmemcached-dev 1.0.18-4.2
reference 1.1.4 amd64 sha256:05259366fb09b516057644e289caf3bc905b3876f2f2b3a56354bc1075bcfe61 libhashkit2 1.1.4-1, libmemcached-dev 1.1.4-1, libmemcached11 1.1.4-1, libmemcachedutil2 1.1.4-1, libhashkit2t64 1.1.4-1.2, libmemcached11t64 1.1.4-1.2, libmemcachedutil2t64 1.1.4-1.2
string 1.0.18..1.0.18 libmemcached_libmemcached_la-allocators "libmemcached/allocators.cc:100"
string 1.0.18..1.0.18 libmemcached_libmemcached_la-context "Error occured during parsing (%s)"
string 1.0.18..1.0.18 libmemcached_libmemcached_la-initialize_query "libmemcached/initialize_query.cc:58"
string 1.0.18..1.0.18 libmemcached_libmemcached_la-instance "libmemcached/instance.cc:145"
string 1.0.18..1.0.18 libmemcached_libmemcached_la-options "libmemcached/options.cc:154"
string 1.0.18..1.0.18 lt1-libmemcached_libmemcached_la-behavior "Invalid behavior passed to memcached_behavior_set()"
string 1.0.18..1.0.18 lt3-libmemcached_libmemcached_la-string "libmemcached/string.cc:57"
string 1.0.18..1.1.4 - " (**)(const memcached_st*, const char*, size_t, void*), void*, uint32_t)"
string 1.0.18..1.1.4 - " const memcached_string_t&, in_port_t, uint32_t, memcached_connection_t)"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-allocators "NULL parameter provided for one or more allocators"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-auto "Operation not allowed while encyrption is enabled"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-auto "_increment_with_initial_by_key() is not supported via the ASCII protocol"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-backtrace "Backtrace null function called\n"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-callback "Delete triggers cannot be used if MEMCACHED_BEHAVIOR_NOREPLY is set"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-callback "Delete triggers cannot be used if buffering is enabled"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-connect "getsockopt() error'ed while looking for error connect_poll(EINPROGRESS)"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-connect "kopt() found the error from poll() after connect() returned EINPROGRESS."
string 1.0.18..1.1.4 libmemcached_libmemcached_la-context "Error occured durring parsing, an unknown token was found."
string 1.0.18..1.1.4 libmemcached_libmemcached_la-delete "Memcached server version does not allow expiration of deleted items"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-delete "libmemcached/delete.cc:159"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-do "UDP messages was attempted, but vector was not setup for it"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-do "libmemcached/do.cc:100"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-dump "Binary protocol is not supported for memcached_dump()"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-dump "stats cachedump "
string 1.0.18..1.1.4 libmemcached_libmemcached_la-get "ASCII protocol is not supported for memcached_mget_execute_by_key()"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-get "Numbers of keys provided was zero"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-hosts "Invalid filename for socket provided"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-hosts "Invalid hostname provided"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-io "::rec() returned zero, server has disconnected"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-io "poll() returned a value that was not dealt with"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-key "Key provided had invalid character."
string 1.0.18..1.1.4 libmemcached_libmemcached_la-key "Key was NULL or length of key was zero."
string 1.0.18..1.1.4 libmemcached_libmemcached_la-namespace "Invalid namespace, namespace string had value but length was 0"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-namespace "amespace, namespace string length was > 1 but namespace string was null "
string 1.0.18..1.1.4 libmemcached_libmemcached_la-parser "--DISTRIBUTION can only be called once"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-parser "Unable to set the hash for the DISTRIBUTION requested"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-purge "libmemcached/purge.cc:108"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-sasl "Unable change to binary protocol which is required for SASL."
string 1.0.18..1.1.4 libmemcached_libmemcached_la-sasl "d_sasl_authenticate_connection() is not supported via the ASCII protocol"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-stats "Invalid key provided"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-strerror "INVALID hashkit_hash_algorithm_t"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-strerror "INVALID hashkit_return_t"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-touch "Error occcured while reading response"
string 1.0.18..1.1.4 libmemcached_libmemcached_la-touch "Error occcured while writing touch command to server"
string 1.0.18..1.1.4 lt1-libmemcached_libmemcached_la-behavior "CACHED_BEHAVIOR_SERVER_FAILURE_LIMIT requires a value greater then zero."
string 1.0.18..1.1.4 lt2-libmemcached_libmemcached_la-strerror "ERROR was returned by server"
string 1.0.18..1.1.4 lt2-libmemcached_libmemcached_la-strerror "getaddrinfo() or getnameinfo() HOSTNAME LOOKUP FAILURE"
string 1.0.18..1.1.4 lt3-libmemcached_libmemcached_la-string "Needed %ld, got %ld"
source 1.0.18..1.1.4 - "libmemcached/array.cc"
source 1.0.18..1.1.4 - "libmemcached/behavior.cc"
source 1.0.18..1.1.4 - "libmemcached/callback.cc"
source 1.0.18..1.1.4 - "libmemcached/connect.cc"
source 1.0.18..1.1.4 - "libmemcached/error.cc"
source 1.0.18..1.1.4 - "libmemcached/hosts.cc"
source 1.0.18..1.1.4 - "libmemcached/instance.cc"
source 1.0.18..1.1.4 - "libmemcached/options.cc"
source 1.0.18..1.1.4 - "libmemcached/response.cc"
source 1.0.18..1.1.4 - "libmemcached/server_list.cc"
source 1.0.18..1.1.4 - "libmemcached/storage.cc"
source 1.0.18..1.1.4 - "libmemcached/string.cc"
source 1.0.18..1.1.4 - "libmemcachedutil/pid.cc"
source 1.0.18..1.1.4 - "libmemcachedutil/ping.cc"
source 1.0.18..1.1.4 - "libmemcachedutil/pool.cc"
symbol 1.0.18..1.1.4 libmemcached_libmemcached_la-array memcached_strcpy
symbol 1.0.18..1.1.4 libmemcached_libmemcached_la-digest hashkit_digest
symbol 1.0.18..1.1.4 libmemcached_libmemcached_la-encrypt hashkit_key
symbol 1.0.18..1.1.4 libmemcached_libmemcached_la-error memcached_error
symbol 1.0.18..1.1.4 libmemcached_libmemcached_la-exist memcached_exist
symbol 1.0.18..1.1.4 libmemcached_libmemcached_la-fetch memcached_fetch
symbol 1.0.18..1.1.4 libmemcached_libmemcached_la-flush memcached_flush
symbol 1.0.18..1.1.4 libmemcached_libmemcached_la-hashkit hashkit_clone
symbol 1.0.18..1.1.4 libmemcached_libmemcached_la-md5 md5_signature
symbol 1.0.18..1.1.4 libmemcached_libmemcached_la-quit memcached_quit
symbol 1.0.18..1.1.4 libmemcached_libmemcached_la-stats memcached_stat
symbol 1.0.18..1.1.4 libmemcached_libmemcached_la-storage memcached_add
