name liblo
also lo
advisory Debian liblo
advisory generic liblo
version weak "{v}"
# learned
reference 0.31 amd64 sha256:3b866d3e2f4fb3b06c64914c8a939b85c02ce15c0b39ff883cbc255123b9fe6e liblo-dev 0.31-1
reference 0.32 amd64 sha256:e3f406607b2a57b699408c0b17d40d412b12e3369b357f79c5d8aa798d53c2e8 liblo-dev 0.32-2
reference 0.36 amd64 sha256:4319461a1e0df9f414670028a7d366b4594a72d6c8fe47484aa1896301c74ce7 liblo-dev 0.36-1
string 0.31..0.36 liblo_la-address "Cannot resolve"
string 0.31..0.36 liblo_la-address "Cannot resolve address family"
string 0.31..0.36 liblo_la-address "liblo warning: no protocol specified in URL, assuming UDP.\n"
string 0.31..0.36 liblo_la-address "liblo: protocol '%s' not supported by this version\n"
string 0.31..0.36 liblo_la-bundle "liblo: data integrity error\n"
string 0.31..0.36 liblo_la-bundle "liblo: data integrity error at message %lu\n"
string 0.31..0.36 liblo_la-message "%d byte blob"
string 0.31..0.36 liblo_la-message "e_add_varargs called with mismatching types and data at\n%s:%d, exiting.\n"
string 0.31..0.36 liblo_la-message "liblo warning: type and data do not match (off by %ld) in message %p\n"
string 0.31..0.36 liblo_la-message "liblo warning: unhandled OSC type '%c' at %s:%d\n"
string 0.31..0.36 liblo_la-message "liblo warning: unhandled type: %c\n"
string 0.31..0.36 liblo_la-message "liblo warning: unknown type '%c' at %s:%d\n"
string 0.31..0.36 liblo_la-message "liblo: bad coercion: %c -> %c\n"
string 0.31..0.36 liblo_la-message "liblo: hires val requested of non numerical type '%c' at %s:%d\n"
string 0.31..0.36 liblo_la-message "lid string pointer for arg %d, probably arg mismatch\nat %s:%d, exiting.\n"
string 0.31..0.36 liblo_la-message "lid symbol pointer for arg %d, probably arg mismatch\nat %s:%d, exiting.\n"
string 0.31..0.36 liblo_la-method "%shandler:   %p\n"
string 0.31..0.36 liblo_la-method "%stypespec:  %s\n"
string 0.31..0.36 liblo_la-method "%suser-data: %p\n"
string 0.31..0.36 liblo_la-send "Attempted to send message in excess of maximum message size"
string 0.31..0.36 liblo_la-send "bad format/args"
string 0.31..0.36 liblo_la-server "Invalid bundle"
string 0.31..0.36 liblo_la-server "Invalid bundle element received"
string 0.31..0.36 liblo_la-server "Invalid message path"
string 0.31..0.36 liblo_la-server "Invalid message received"
string 0.31..0.36 liblo_la-server "attempted to dispatch with empty queue"
string 0.31..0.36 liblo_la-server "cannot find free port"
string 0.31..0.36 liblo_la-server "from != NULL"
string 0.31..0.36 liblo_la-server "osc.unix:///%s"
string 0.31..0.36 liblo_la-server "socket: %d\n\n"
string 0.31..0.36 liblo_la-server_thread "Failed to create thread: pthread_create(), %s"
string 0.31..0.36 liblo_la-server_thread "Failed to stop thread: pthread_join(), %s"
symbol 0.31..0.31 liblo_la-server lo_server_recv_raw_stream_socket
symbol 0.31..0.31 liblo_la-server_thread alloc_server_thread
symbol 0.31..0.36 liblo_la-blob lo_blob_free
symbol 0.31..0.36 liblo_la-blob lo_blob_new
symbol 0.31..0.36 liblo_la-blob lo_blobsize
symbol 0.31..0.36 liblo_la-bundle offset_pp
symbol 0.31..0.36 liblo_la-message lo_arg_pp
symbol 0.31..0.36 liblo_la-server lo_throw
symbol 0.32..0.36 liblo_la-server lo_server_new_from_config
symbol 0.32..0.36 liblo_la-server_thread lo_server_thread_new_from_config
symbol 0.36..0.36 liblo_la-bundle lo_bundle_clear
symbol 0.36..0.36 liblo_la-message lo_message_clear
