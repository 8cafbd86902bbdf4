name serf
also libserf
advisory Debian serf
advisory generic serf
# learned
reference 1.3.9 amd64 sha256:58ea70113a481717e02085a48baf4472c163709b64e2bdafa1e6e19cb3ec450f libserf-1-1 1.3.9-11, libserf-dev 1.3.9-11
reference 1.3.10 amd64 sha256:47b5ada6d698d070f52196454395980e5546ad3f0ec0ff173860330145112115 libserf-1-1 1.3.10-4, libserf-dev 1.3.10-4
string 1.3.9..1.3.10 auth "%s authentication failed.\n"
string 1.3.9..1.3.10 auth "%s authz required. Response header(s): %s\n"
string 1.3.9..1.3.10 auth "... matched: %s\n"
string 1.3.9..1.3.10 auth "Client supports: %s\n"
string 1.3.9..1.3.10 auth_digest "%s, algorithm=\"%s\""
string 1.3.9..1.3.10 auth_digest "Digest realm=\"%s\", username=\"%s\", nonce=\"%s\", uri=\"%s\""
string 1.3.9..1.3.10 auth_spnego " this connection is persistent, don't set authn header on next request.\n"
string 1.3.9..1.3.10 auth_spnego "Add initial Negotiate header to request.\n"
string 1.3.9..1.3.10 auth_spnego "Initialized Kerberos context for this connection.\n"
string 1.3.9..1.3.10 auth_spnego "SPNEGO handshake completed.\n"
string 1.3.9..1.3.10 auth_spnego "Server requires per-request SPNEGO authn, switching to stateless mode.\n"
string 1.3.9..1.3.10 auth_spnego "Set Negotiate authn header on retried request.\n"
string 1.3.9..1.3.10 auth_spnego "Validate Negotiate response header.\n"
string 1.3.9..1.3.10 auth_spnego "sume for now that the server supports persistent SPNEGO authentication.\n"
string 1.3.9..1.3.10 auth_spnego_gss "Get principal for %s\n"
string 1.3.9..1.3.10 context "An SSL certificate related error occurred "
string 1.3.9..1.3.10 context "An authentication attribute is missing"
string 1.3.9..1.3.10 context "An error occurred during SSL communication"
string 1.3.9..1.3.10 context "An error occurred during authentication"
string 1.3.9..1.3.10 context "Initialization of an authentication type failed"
string 1.3.9..1.3.10 context "The connection is blocked, pending further action"
string 1.3.9..1.3.10 context "The proxy server returned an error while setting up the SSL tunnel."
string 1.3.9..1.3.10 context "The requested authentication type(s) are not supported"
string 1.3.9..1.3.10 context "The server sent a truncated HTTP response body."
string 1.3.9..1.3.10 context "The server sent an improper HTTP response"
string 1.3.9..1.3.10 context "The server unexpectedly closed the connection."
string 1.3.9..1.3.10 outgoing "All requests written but still data pending.\n"
string 1.3.9..1.3.10 outgoing "Limit max. nr. of outstanding requests for this connection to %u.\n"
string 1.3.9..1.3.10 outgoing "Set max. nr. of outstanding requests for this connection to unlimited.\n"
string 1.3.9..1.3.10 outgoing "cleaning up connection 0x%x\n"
string 1.3.9..1.3.10 outgoing "closed connection 0x%x\n"
string 1.3.9..1.3.10 outgoing "closed socket, status %d\n"
string 1.3.9..1.3.10 outgoing "connected socket for conn 0x%x, status %d\n"
string 1.3.9..1.3.10 outgoing "created connection 0x%x\n"
string 1.3.9..1.3.10 outgoing "created socket for conn 0x%x, status %d\n"
string 1.3.9..1.3.10 outgoing "stop writing on conn 0x%x\n"
string 1.3.9..1.3.10 socket_buckets "socket_recv error %d\n"
string 1.3.9..1.3.10 ssl_buckets "OpenSSL library version mismatch, compile-time was %lx, runtime is %lx.\n"
string 1.3.9..1.3.10 ssl_buckets "Serf SSL encryption and decryption buckets"
string 1.3.9..1.3.10 ssl_buckets "bio_bucket_read received %d bytes (%d)\n"
string 1.3.9..1.3.10 ssl_buckets "bio_bucket_write called for %d bytes\n"
string 1.3.9..1.3.10 ssl_buckets "ssl_decrypt: %d bytes (%d); status: %d; flags: %d\n"
string 1.3.9..1.3.10 ssl_buckets "ssl_decrypt: SSL read error: server shut down connection!\n"
string 1.3.9..1.3.10 ssl_buckets "ssl_decrypt: read %d bytes (%d); status: %d\n"
string 1.3.9..1.3.10 ssl_buckets "ssl_encrypt finished: %d %d (%d %d %d)\n"
string 1.3.9..1.3.10 ssl_buckets "ssl_encrypt: %d %d %d (should write exit)\n"
string 1.3.9..1.3.10 ssl_buckets "ssl_encrypt: bucket read %d bytes; status %d\n"
string 1.3.9..1.3.10 ssltunnel "setting up ssl tunnel on connection.\n"
string 1.3.9..1.3.10 ssltunnel "successfully set up ssl tunnel.\n"
string 1.3.9..1.3.10 ssltunnel "this reponse, don't close the connection now that the tunnel is set up.\n"
source 1.3.9..1.3.10 auth "auth/auth.c"
source 1.3.9..1.3.10 auth_spnego "auth/auth_spnego.c"
source 1.3.9..1.3.10 auth_spnego_gss "auth/auth_spnego_gss.c"
source 1.3.9..1.3.10 socket_buckets "buckets/socket_buckets.c"
source 1.3.9..1.3.10 ssl_buckets "buckets/ssl_buckets.c"
symbol 1.3.9..1.3.9 outgoing destroy_request
symbol 1.3.9..1.3.9 ssl_buckets serf_bucket_ssl_create
symbol 1.3.9..1.3.10 allocator allocator_cleanup
symbol 1.3.9..1.3.10 auth_basic serf__init_basic
symbol 1.3.9..1.3.10 auth_spnego_gss cleanup_ctx
symbol 1.3.9..1.3.10 buckets log_time
symbol 1.3.9..1.3.10 bwtp_buckets count_size
symbol 1.3.9..1.3.10 chunk_buckets create_chunk
symbol 1.3.9..1.3.10 file_buckets serf_file_peek
symbol 1.3.9..1.3.10 mmap_buckets serf_mmap_peek
symbol 1.3.10..1.3.10 ssl_buckets bio_file_ctrl
symbol 1.3.10..1.3.10 ssl_buckets ssl_init_context
