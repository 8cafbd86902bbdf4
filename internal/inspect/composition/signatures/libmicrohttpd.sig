name libmicrohttpd
also microhttpd
cpe gnu:libmicrohttpd
advisory Debian libmicrohttpd
advisory Alpine libmicrohttpd
advisory generic libmicrohttpd
version weak "{v}"
# learned
reference 0.9.72 amd64 sha256:4c43b294899f9e4ff40111b7e0bcfa87d3ca5b3c1aea3721d76378f6e43553fe libmicrohttpd-dev 0.9.72-2+deb11u1
reference 0.9.75 amd64 sha256:31b3d48a91dcce176667a841f716ccb268069d99d7e7a8f61adc368c8d0a6b67 libmicrohttpd-dev 0.9.75-6
reference 1.0.1 amd64 sha256:39d044b6ea8877fba1bef83a2cebd1154c4b2909ed13907d63bb522f91044c9c libmicrohttpd-dev 1.0.1-4
reference 1.0.10 amd64 sha256:8dd92635fbf68b02b956c065fd75916572892d9eda6cd6fc72f87c05af335b31 libmicrohttpd-dev 1.0.10-1
string 0.9.72..0.9.72 libmicrohttpd_la-connection "Closing connection (application reported error generating data).\n"
string 0.9.72..0.9.72 libmicrohttpd_la-connection "ived malformed HTTP request (bad chunked encoding). Closing connection.\n"
string 0.9.72..0.9.72 libmicrohttpd_la-daemon " client %llu bytes of data received from application: daemon shut down.\n"
string 0.9.72..0.9.72 libmicrohttpd_la-daemon "MHD HTTPS option %d passed to MHD compiled without HTTPS support.\n"
string 0.9.72..0.9.72 libmicrohttpd_la-daemon "forward to application %llu bytes of data received from remote side: %s\n"
string 0.9.72..0.9.75 libmicrohttpd_la-connection " processing and connection not suspended may result in hung connection.\n"
string 0.9.72..0.9.75 libmicrohttpd_la-connection " was too big for the memory constraints of this webserver.</body></html>"
string 0.9.72..0.9.75 libmicrohttpd_la-daemon " bytes of data received from remote side: application shut down socket.\n"
string 0.9.72..0.9.75 libmicrohttpd_la-daemon "\", specified for thread pool size, is ignored. Thread pool is not used.\n"
string 0.9.72..0.9.75 libmicrohttpd_la-response "d response for upgrade: application failed to set the 'Upgrade' header!\n"
string 0.9.72..1.0.10 libmicrohttpd_la-basicauth "Basic authentication doesn't contain ':' separator.\n"
string 0.9.72..1.0.10 libmicrohttpd_la-basicauth "Error decoding Basic Authorization authentication.\n"
string 0.9.72..1.0.10 libmicrohttpd_la-basicauth "Failed to allocate memory for Basic Authentication header.\n"
string 0.9.72..1.0.10 libmicrohttpd_la-basicauth "ailed to allocate memory to process Basic Authorization authentication.\n"
string 0.9.72..1.0.10 libmicrohttpd_la-connection "empted 'upgrade' connection on daemon without MHD_ALLOW_UPGRADE option!\n"
string 0.9.72..1.0.10 libmicrohttpd_la-connection "led to signal end of connection via inter-thread communication channel.\n"
string 0.9.72..1.0.10 libmicrohttpd_la-connection_https "Error: received handshake message out of context.\n"
string 0.9.72..1.0.10 libmicrohttpd_la-daemon " to signal resume of connection via inter-thread communication channel.\n"
string 0.9.72..1.0.10 libmicrohttpd_la-daemon "() called with except_fd_set set to NULL. Such behavior is unsupported.\n"
string 0.9.72..1.0.10 libmicrohttpd_la-daemon "Cannot resume connections without enabling MHD_ALLOW_SUSPEND_RESUME!\n"
string 0.9.72..1.0.10 libmicrohttpd_la-digestauth "('prefer_utf8') parameters are not compatible with RFC2069 and ignored.\n"
string 0.9.72..1.0.10 libmicrohttpd_la-digestauth "FC2069 with SHA-256 or SHA-512/256 algorithm is non-standard extension.\n"
string 0.9.72..1.0.10 libmicrohttpd_la-digestauth "Wrong 'userdigest_size' value, does not match 'malgo3', API violation"
string 0.9.72..1.0.10 libmicrohttpd_la-gen_auth " connection's pool to allocate for Digest Authorization header parsing.\n"
string 0.9.72..1.0.10 libmicrohttpd_la-gen_auth "The Digest Authorization client's header has incorrect format.\n"
string 0.9.72..1.0.10 libmicrohttpd_la-gen_auth "e connection's pool to allocate for Basic Authorization header parsing.\n"
string 0.9.72..1.0.10 libmicrohttpd_la-mhd_send "Setting %s option to %s state failed for TCP/IP socket %d: %s\n"
string 0.9.72..1.0.10 libmicrohttpd_la-mhd_send "ork. Client may experience some delay (usually in range 200ms - 5 sec).\n"
string 0.9.72..1.0.10 libmicrohttpd_la-postprocessor "Content-disposition: "
string 0.9.72..1.0.10 libmicrohttpd_la-reason_phrase "Switch Proxy"
string 0.9.72..1.0.10 libmicrohttpd_la-response "Error cleaning up while handling epoll error.\n"
string 0.9.75..1.0.10 libmicrohttpd_la-connection " request has wrong value for <b>Content-Length</b> header.</body></html>"
string 0.9.75..1.0.10 libmicrohttpd_la-connection "<body>Requested HTTP version is too old and not supported.</body></html>"
string 0.9.75..1.0.10 libmicrohttpd_la-connection "Closing connection (application reported error generating data)."
string 0.9.75..1.0.10 libmicrohttpd_la-daemon " forward to application %lu bytes of data received from remote side: %s\n"
string 0.9.75..1.0.10 libmicrohttpd_la-reason_phrase "Content Too Large"
string 1.0.1..1.0.1 libmicrohttpd_la-connection "Failed to parse 'Content-Length' header. Closing connection.\n"
string 1.0.1..1.0.1 libmicrohttpd_la-connection "eader is ignored as chunked Transfer-Encoding is used for this request.\n"
string 1.0.1..1.0.10 libmicrohttpd_la-connection " in the read buffer when receiving the initial part of the request line."
string 1.0.1..1.0.10 libmicrohttpd_la-connection " whitespace between the request line and the first header.</body></html>"
string 1.0.1..1.0.10 libmicrohttpd_la-daemon " of data received from remote side: application closed data forwarding.\n"
string 1.0.1..1.0.10 libmicrohttpd_la-postprocessor "internal error.\n"
string 1.0.1..1.0.10 libmicrohttpd_la-response "Cannot execute \"upgrade\" as the socket is in the blocking mode.\n"
string 1.0.1..1.0.10 libmicrohttpd_la-response "ection's memory pool. The \"upgraded\" communication will be inefficient.\n"
string 1.0.10..1.0.10 libmicrohttpd_la-connection " with multiple <b>&quot;Content-Length:&quot;</b> headers.</body></html>"
string 1.0.10..1.0.10 libmicrohttpd_la-connection "</head><body>The request path contains invalid characters.</body></html>"
string 1.0.10..1.0.10 libmicrohttpd_la-connection "Internal invariant violated at %s:%u: (%s). Failing the connection.\n"
string 1.0.10..1.0.10 libmicrohttpd_la-daemon " signal resume via the connection's inter-thread communication channel.\n"
string 1.0.10..1.0.10 libmicrohttpd_la-digestauth "exactly one algorithm must be named, as the digest was produced by one.\n"
symbol 0.9.72..0.9.75 libmicrohttpd_la-daemon urh_from_fdset
symbol 0.9.72..0.9.75 libmicrohttpd_la-daemon urh_to_fdset
symbol 0.9.72..1.0.1 libmicrohttpd_la-daemon MHD_epoll
symbol 0.9.72..1.0.10 libmicrohttpd_la-base64 BASE64Decode
symbol 0.9.72..1.0.10 libmicrohttpd_la-daemon MHD_run
symbol 0.9.72..1.0.10 libmicrohttpd_la-internal MHD_DLOG
symbol 0.9.72..1.0.10 libmicrohttpd_la-md5 MHD_MD5Final
symbol 0.9.72..1.0.10 libmicrohttpd_la-md5 MHD_MD5Init
symbol 0.9.72..1.0.10 libmicrohttpd_la-response pipe_reader
symbol 0.9.75..1.0.10 libmicrohttpd_la-mhd_str MHD_uint16_to_str
symbol 0.9.75..1.0.10 libmicrohttpd_la-sha256 MHD_SHA256_finish
symbol 1.0.1..1.0.10 libmicrohttpd_la-mhd_str MHD_str_quote
