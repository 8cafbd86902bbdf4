name civetweb
also libcivetweb
advisory Debian civetweb
advisory generic civetweb
version weak "{v}"
# learned
reference 1.13 amd64 sha256:6d673c9237cc16d44c6942524fa4cb4a3d69b7ae8c3a9feebc57bc5ea4c06e67 libcivetweb-dev 1.13+dfsg-5, libcivetweb1 1.13+dfsg-5
reference 1.15 amd64 sha256:2499560a4757d66c1688a6c3c1a73d16ae0d3effeb01192e81b1e11253059145 libcivetweb-dev 1.15+dfsg-4, libcivetweb1 1.15+dfsg-4
reference 1.16 amd64 sha256:d7c45cbd5059bf777a8eaa6a2b02a4b221502849c1e37d06567cf2a9cb4deae1 libcivetweb-dev 1.16+dfsg-6, libcivetweb1 1.16+dfsg-6
string 1.13..1.13 - "bytes %ld-%ld/%ld\r\n"
string 1.13..1.15 - "HTTP/1.1 %i %s\r\nLocation: %s\r\nContent-Length: %u\r\nConnection: %s\r\n\r\n"
string 1.13..1.15 - "SSL_CTX_load_verify_locations error: %s "
string 1.13..1.15 - "context when constructing CivetServer. Possible problem binding to port."
string 1.13..1.15 - "text/xml; charset=utf-8"
string 1.13..1.16 - "%.*s: invalid port spec (entry %i). Expecting list of: %s"
string 1.13..1.16 - "%s: Cannot allocate memory for CGI variable [%s]"
string 1.13..1.16 - "%s: Not enough memory for environmental variables"
string 1.13..1.16 - "%s: setsockopt(IPPROTO_TCP TCP_NODELAY) failed: %s"
string 1.13..1.16 - "%s: setsockopt(SOL_SOCKET SO_KEEPALIVE) failed: %s"
string 1.13..1.16 - "%s: setsockopt(SOL_SOCKET SO_LINGER(%i,%i)) failed: %s"
string 1.13..1.16 - ",%s\"features\" : %lu,%s\"feature_list\" : \"Server:%s%s%s%s%s%s%s%s%s\""
string 1.13..1.16 - ": CGI program sent malformed or too big (>%u bytes) HTTP headers: [%.*s]"
string 1.13..1.16 - "</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>\n"
string 1.13..1.16 - "<?xml version=\"1.0\" encoding=\"utf-8\"?><d:multistatus xmlns:d='DAV:'>\n"
string 1.13..1.16 - "CivetServer::getParam(mg_connection*, const char*, std::string&, size_t)"
string 1.13..1.16 - "Error: CGI program \"%s\" sent error message: [%.*s]"
string 1.13..1.16 - "Error: CGI program \"%s\": Can not create CGI pipes: %s"
string 1.13..1.16 - "Error: CGI program \"%s\": Can not spawn CGI process: %s"
string 1.13..1.16 - "Error: CGI program \"%s\": Forward body data failed"
string 1.13..1.16 - "Error: CGI program \"%s\": Not enough memory for buffer (%u bytes)"
string 1.13..1.16 - "Error: Delete not possible\nDeleting %s is not allowed"
string 1.13..1.16 - "Error: Not enough memory for CGI buffer (%u bytes)"
string 1.13..1.16 - "Error: Put not possible\nReplacing %s is not allowed"
string 1.13..1.16 - "Error: Range requests in gzipped files are not supported"
string 1.13..1.16 - "Error: Unable to access file at requested position."
string 1.13..1.16 - "Not enough memory for worker thread connection array"
string 1.13..1.16 - "Out of memory: Cannot allocate buffer for worker %i"
string 1.13..1.16 - "cannot bind: address family not supported (entry %i)"
string 1.13..1.16 - "er ssl_ca_path or ssl_ca_file. Is any of them present in the .conf file?"
string 1.13..1.16 - "external_ssl_ctx_domain callback returned error: %i"
string 1.13..1.16 - "int CivetServer::webSocketConnectionHandler(const mg_connection*, void*)"
string 1.13..1.16 - "no-cache, no-store, must-revalidate, private, max-age=0"
string 1.13..1.16 - "s\r\nAccess-Control-Allow-Methods: %s\r\nContent-Length: 0\r\nConnection: %s\r\n"
string 1.13..1.16 - "static int CivetServer::authHandler(mg_connection*, void*)"
string 1.13..1.16 - "static int CivetServer::requestHandler(mg_connection*, void*)"
string 1.13..1.16 - "static void CivetServer::closeHandler(const mg_connection*)"
string 1.13..1.16 - "static void CivetServer::webSocketReadyHandler(mg_connection*, void*)"
string 1.13..1.16 - "tServer::webSocketDataHandler(mg_connection*, int, char*, size_t, void*)"
string 1.13..1.16 - "tic void CivetServer::webSocketCloseHandler(const mg_connection*, void*)"
string 1.15..1.16 - "\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Extensions: %s\r\nOrigin: %s\r\n\r\n"
string 1.15..1.16 - "Cannot allocate buffer for masked websocket response: Out of memory"
string 1.15..1.16 - "ket-Key: %s\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Extensions: %s\r\n\r\n"
string 1.15..1.16 - "ols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: %s\r\n"
string 1.15..1.16 - "onnection: Upgrade\r\nSec-WebSocket-Key: %s\r\nSec-WebSocket-Version: 13\r\n\r\n"
string 1.16..1.16 - "<d:propstat><d:status>HTTP/1.1 403 Forbidden</d:status></d:propstat>\n"
string 1.16..1.16 - "cannot set socket option IPV6_V6ONLY=off (entry %i)"
string 1.16..1.16 - "d:lockroot>\n       </d:activelock>\n     </d:lockdiscovery>\n   </d:prop>\n"
string 1.16..1.16 - "utf-8\"?><d:multistatus xmlns:d='DAV:'>\n<d:response>\n<d:href>%s</d:href>\n"
string 1.16..1.16 - "when constructing CivetServer. Possible problem binding to port. Error: "
symbol 1.13..1.16 - mg_download
symbol 1.13..1.16 - mg_get_var
symbol 1.13..1.16 - mg_printf
symbol 1.13..1.16 - mg_read
symbol 1.13..1.16 - mg_start
symbol 1.13..1.16 - mg_stop
symbol 1.13..1.16 - mg_version
symbol 1.13..1.16 - mg_write
symbol 1.15..1.16 - mg_start2
symbol 1.15..1.16 - mg_start_domain
symbol 1.16..1.16 - mg_base64_decode
symbol 1.16..1.16 - mg_base64_encode
