name neon
also libneon neon27
cpe webdav:neon
advisory Debian neon27
advisory Alpine neon
advisory GIT https://github.com/notroj/neon
advisory generic neon
version " neon/{v}\r\n"
# learned
reference 0.31.2 amd64 sha256:f6dd1ca165cc65a8c0b701e8b69e4257baf8f9b737ae371fb48b165bc61836ab libneon27-dev 0.31.2-1
reference 0.32.5 amd64 sha256:811d5cca9f14c1af04bc733c17798c08789c5b5a671eeb9ac61e56c895b933fd libneon27-dev 0.32.5-1
reference 0.34.2 amd64 sha256:9bf0675770733efb4a2bb323c22991f3fc6af3eec9936b3c3936804257990071 libneon27-dev 0.34.2-1
reference 0.37.1 amd64 sha256:1520f011dffdec6d28766eaab80fcf248b878cc59782a83dc2f6baa675b303cd libneon27-dev 0.37.1-1
string 0.31.2..0.31.2 ne_auth "ah_create, for %s\n"
string 0.31.2..0.31.2 ne_auth "ah_post_send (#%d), code is %d (want %d), %s is %s\n"
string 0.31.2..0.31.2 ne_auth "auth: Disabling Digest support without MD5.\n"
string 0.31.2..0.31.2 ne_compress "compresss: skipped %lu header bytes.\n"
string 0.31.2..0.31.2 ne_string "       ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
string 0.31.2..0.32.5 ne_207 "Decoded status line: %s\n"
string 0.31.2..0.32.5 ne_request "Could not read interim response headers"
string 0.31.2..0.32.5 ne_request "Got chunk size: %lu\n"
string 0.31.2..0.32.5 ne_request "Header Name: [%s], Value: [%s]\n"
string 0.31.2..0.32.5 ne_session "ssl: Denying wildcard match for numeric IP address.\n"
string 0.31.2..0.34.2 ne_auth "auth: NTLM challenge.\n"
string 0.31.2..0.34.2 ne_openssl "SSL handshake failed, client certificate was requested: %s"
string 0.31.2..0.34.2 ne_request "Could not read status line (TLS client certificate was requested)"
string 0.31.2..0.34.2 ne_session "sess: Destroying session.\n"
string 0.31.2..0.37.1 ne_207 "tatus line in status element at line %d of response:\nStatus line was: %s"
string 0.31.2..0.37.1 ne_acl3744 "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<acl xmlns='DAV:'>\r\n"
string 0.31.2..0.37.1 ne_acl3744 "<privilege><read-current-user-privileges-set/></privilege>\r\n"
string 0.31.2..0.37.1 ne_auth "Digest mutual authentication failure: could not parse nonce count"
string 0.31.2..0.37.1 ne_basic "Resource does not support ranged GET requests"
string 0.31.2..0.37.1 ne_compress "compress: End of response; checksum mismatch: given %lu vs computed %lu\n"
string 0.31.2..0.37.1 ne_locks "ml version=\"1.0\" encoding=\"utf-8\"?>\n<lockinfo xmlns='DAV:'>\n <lockscope>"
string 0.31.2..0.37.1 ne_oldacl "<privilege><read-current-user-privilege-set/></privilege>\r\n"
string 0.31.2..0.37.1 ne_openssl "Server certificate was missing commonName attribute in subject name"
string 0.31.2..0.37.1 ne_props "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<propfind xmlns=\"DAV:\">"
string 0.31.2..0.37.1 ne_props "?xml version=\"1.0\" encoding=\"utf-8\" ?>\n<D:propertyupdate xmlns:D=\"DAV:\">"
string 0.31.2..0.37.1 ne_redirect "Could not parse redirect destination URL"
string 0.31.2..0.37.1 ne_request "sing persistent connection for HTTP/1.0 proxy requiring conn-auth hack.\n"
string 0.31.2..0.37.1 ne_session "ssl: Match common name '%s' against '%s'\n"
string 0.31.2..0.37.1 ne_socket "No entropy source found; could not seed PRNG.\n"
string 0.31.2..0.37.1 ne_socks "Could not read FQDN length in connect reply"
string 0.31.2..0.37.1 ne_socks "Could not read initial response from proxy"
string 0.31.2..0.37.1 ne_xml "XML parse error at line %d: invalid namespace declaration"
string 0.31.2..0.37.1 ne_xmlreq "xmlreq: Accepted response status %d, will%s parse.\n"
string 0.31.2..0.37.1 ne_xmlreq "xmlreq: Parse failed, set error: %s\n"
string 0.32.5..0.34.2 ne_socket "ssl: Got OpenSSL error stack %lu\n"
string 0.32.5..0.37.1 ne_auth "auth: Post-send (#%d), code is %d (want %d), %s is %s\n"
string 0.32.5..0.37.1 ne_auth "cannot handle Basic challenge for username containing colon"
string 0.32.5..0.37.1 ne_auth "could not handle non-ASCII username in Digest challenge"
string 0.32.5..0.37.1 ne_compress "compress: skipped %lu header bytes.\n"
string 0.32.5..0.37.1 ne_socket "ssl: Shutdown state: %ssent | %sreceived.\n"
string 0.34.2..0.34.2 ne_auth "cannot create client nonce for Digest challenge, OpenSSL PRNG not seeded"
string 0.34.2..0.37.1 ne_207 "7] start-propstat callback failed, aborting parse, parser error is: %s.\n"
string 0.34.2..0.37.1 ne_locks "lock: URI parse failed for %s\n"
string 0.34.2..0.37.1 ne_request "req: Persistent connection timed out, retrying.\n"
string 0.34.2..0.37.1 ne_session "sess: Using IPv6 scope '%s', hostname rewritten to %s.\n"
string 0.37.1..0.37.1 ne_auth "cannot create client nonce for Digest challenge"
string 0.37.1..0.37.1 ne_openssl "ssl: iPAddress name with unsupported address type (length %d), skipped.\n"
string 0.37.1..0.37.1 ne_request "req: Reading %lu bytes of response body.\n"
string 0.37.1..0.37.1 ne_socket "Handshake rejected - client certificate was requested"
string 0.37.1..0.37.1 ne_xml "xml: Structured error (domain %d level %d code %d): - '%s'\n"
source 0.31.2..0.37.1 ne_locks "ne_locks.c"
source 0.31.2..0.37.1 ne_openssl "ne_openssl.c"
source 0.32.5..0.37.1 ne_string "ne_string.c"
table 0.31.2..0.31.2 ne_utils 6e656f6e20302e33312e323a204c696272617279206275696c642c2049507636
table 0.32.5..0.32.5 ne_utils 6e656f6e20302e33322e353a204c696272617279206275696c642c2049507636
table 0.34.2..0.34.2 ne_utils 6e656f6e20302e33342e323a204c696272617279206275696c642c2049507636
table 0.37.1..0.37.1 ne_utils 6e656f6e20302e33372e313a204c696272617279206275696c642c2049507636
symbol 0.31.2..0.31.2 ne_session add_hook
symbol 0.31.2..0.31.2 ne_socket raw_poll
symbol 0.31.2..0.37.1 ne_207 cdata_207
symbol 0.31.2..0.37.1 ne_auth ah_create
symbol 0.31.2..0.37.1 ne_basic ne_copy
symbol 0.31.2..0.37.1 ne_locks ne_lock
symbol 0.31.2..0.37.1 ne_ntlm calc_resp
symbol 0.31.2..0.37.1 ne_xml char_data
symbol 0.32.5..0.37.1 ne_openssl hash_to_md
symbol 0.34.2..0.37.1 ne_basic ne_putbuf
symbol 0.37.1..0.37.1 ne_basic ne_getbuf
symbol 0.37.1..0.37.1 ne_string ne_strlower
