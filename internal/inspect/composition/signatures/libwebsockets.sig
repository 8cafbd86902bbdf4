name libwebsockets
also websockets
cpe libwebsockets:libwebsockets
advisory OSS-Fuzz libwebsockets
advisory Debian libwebsockets
advisory Alpine libwebsockets
advisory GIT https://github.com/warmcat/libwebsockets
advisory generic libwebsockets
# learned
reference 4.1.6 amd64 sha256:0be0ac5942a601a68f7e6426b0e26159280c109dbcb86bdab201139db287a195 libwebsockets-dev 4.1.6-3
reference 4.3.5 amd64 sha256:3a6abb3f83357fd8b2e5c53a5249a567a69a1f1b8b150153e3aad9571d5582fb libwebsockets-dev 4.3.5-7
string 4.1.6..4.1.6 adopt "%s: conn fd %d fam %d %s:%u failed (salen %d) errno %d\n"
string 4.1.6..4.1.6 client-http "%s: HANDSHAKE2: %p: sending headers (wsistate 0x%lx), w sock %d\n"
string 4.1.6..4.1.6 http2 "s: %p (eff %p). typ %d, fl 0x%x, sid=%d, len=%d, txcr=%d, nwsi->txcr=%d\n"
string 4.1.6..4.1.6 openssl-client "Cert is from the future... probably our clock... accepting...\n"
string 4.1.6..4.1.6 parsers ": transferring ah to last eligible wsi in wait list %p (wsistate 0x%lx)\n"
string 4.1.6..4.3.5 client-handshake "%s: wsi %p: %s %s client created own conn (raw %d) vh %sm st 0x%x\n"
string 4.1.6..4.3.5 client-parser-ws "Control frame asking for extended length is illegal\n"
string 4.1.6..4.3.5 client-ws "Upgrade: websocket\r\nConnection: %sUpgrade\r\nSec-WebSocket-Key: "
string 4.1.6..4.3.5 close "%s: shutdown conn: %s (sk %d, state 0x%x)\n"
string 4.1.6..4.3.5 connect "%s: wsi %p: adoption cb %d to %s %s\n"
string 4.1.6..4.3.5 connect4 "%s %s client created own conn (raw %d) vh %s st 0x%x"
string 4.1.6..4.3.5 context " ctx: %5luB (%ld ctx + pt(%ld thr x %d)), pt-fds: %d, fdmap: %d\n"
string 4.1.6..4.3.5 cookie "%s:failed to get cookie string size\n"
string 4.1.6..4.3.5 daemonize "unable to write pid to lock file %s, code=%d (%s)\n"
string 4.1.6..4.3.5 dummy-callback "LWS_CALLBACK_SSL_INFO: where: 0x%x, ret: 0x%x\n"
string 4.1.6..4.3.5 extension-permessage-deflate "  TX rewritten with new eb_in len %d, eb_out len %d, deflatePending %d"
string 4.1.6..4.3.5 hpack "%s: index %ld: lws_hdr_index 0x%x, hdr len %d, '%s' len %d\n"
string 4.1.6..4.3.5 lejp "Parser callback errored (see earlier error)"
string 4.1.6..4.3.5 lws-ring ", oldest_tail %u\n     free_elems: %u; for tail %u, waiting elements: %u\n"
string 4.1.6..4.3.5 lws_dll2 "%s: %s: owner %p: count %d, head %p, tail %p\n"
string 4.1.6..4.3.5 lwsac "%s: head %p: refcount %d: Marked as detached\n"
string 4.1.6..4.3.5 openssl-server "ssl problem getting key '%s' %lu: %s\n"
string 4.1.6..4.3.5 openssl-session "%s: session already exists for %s\n"
string 4.1.6..4.3.5 openssl-tls " SSL disabled: no LWS_SERVER_OPTION_DO_SSL_GLOBAL_INIT\n"
string 4.1.6..4.3.5 openssl-x509 "%s: unable to verify cert relationship\n"
string 4.1.6..4.3.5 ops-h1 "%s: LRS_DEFERRING_ACTION now writable\n"
string 4.1.6..4.3.5 ops-h2 "  h2 action result %d (wsi->http.rx_content_remain %lld)\n"
string 4.1.6..4.3.5 ops-listen "accepted new conn port %u on fd=%d\n"
string 4.1.6..4.3.5 ops-netlink "rt dump req failed... permissions? errno %d"
string 4.1.6..4.3.5 ops-pipe "%s: eventfd read %d bailed errno %d\n"
string 4.1.6..4.3.5 ops-ws " write drain len %d (wp 0x%x) SETTING tx_draining_ext (remaining in %d)\n"
string 4.1.6..4.3.5 output "%s: partial completed, doing deferred transaction completed\n"
string 4.1.6..4.3.5 pollfd "m == LWS_NO_FDS_POS || (m >= 0 && (unsigned int)m < pt->fds_count)"
string 4.1.6..4.3.5 route " %s ifidx: %d, pri: %d, proto: %d\n"
string 4.1.6..4.3.5 server "%s: vh %s, peer: %s, role %s, protocol %s, cb %d, ah %p\n"
string 4.1.6..4.3.5 server-ws "%s: coming out of bulk with len %d, wsi->ws->rx_draining_ext %d\n"
string 4.1.6..4.3.5 smd "!pr->tail || (pr->tail->_class & pr->_class_filter)"
string 4.1.6..4.3.5 tls-server "%s: client did not send a valid tls hello (default vhost %s)\n"
string 4.1.6..4.3.5 unix-caps "%s: getpwuid: unable to find uid %d\n"
string 4.1.6..4.3.5 unix-fds "context->lws_lookup[wsi->desc.sockfd - lws_plat_socket_offset()] == 0"
string 4.1.6..4.3.5 unix-file "%s: read %ld of req %ld, pos %ld, len %ld\n"
string 4.1.6..4.3.5 unix-init "Unable to open random device %s %d, errno %d\n"
string 4.1.6..4.3.5 unix-plugins "%s: Failed to get export '%s' from %s: %s\n"
string 4.1.6..4.3.5 vhost "%s: adoption bind to role '%s', protocol '%s', type 0x%x, failed\n"
string 4.1.6..4.3.5 wsi-timeout "rbo->secs_since_valid_hangup > rbo->secs_since_valid_ping"
string 4.3.5..4.3.5 client-http "%s: HANDSHAKE2: %s: sending headers (wsistate 0x%lx), w sock %d\n"
string 4.3.5..4.3.5 header "%s: ah excessive hold: wsi %p\n  peer address: %s\n  ah pos %lu\n"
string 4.3.5..4.3.5 http2 "%s: received %d bytes data for unknown sid %d, highest known %d\n"
string 4.3.5..4.3.5 parsers ": transferring ah to last eligible wsi in wait list %s (wsistate 0x%lx)\n"
string 4.3.5..4.3.5 tls "_restriction || cx->simultaneous_ssl <= cx->simultaneous_ssl_restriction"
source 4.1.6..4.3.5 client-handshake "client/client-handshake.c"
source 4.1.6..4.3.5 client-http "client/client-http.c"
source 4.1.6..4.3.5 client-parser-ws "ws/client-parser-ws.c"
source 4.1.6..4.3.5 connect4 "client/connect4.c"
source 4.1.6..4.3.5 extension-permessage-deflate "ext/extension-permessage-deflate.c"
source 4.1.6..4.3.5 lws-cache-ttl "cache-ttl/lws-cache-ttl.c"
source 4.1.6..4.3.5 network "core-net/network.c"
source 4.1.6..4.3.5 openssl-server "openssl/openssl-server.c"
source 4.1.6..4.3.5 openssl-x509 "openssl/openssl-x509.c"
source 4.1.6..4.3.5 output "core-net/output.c"
source 4.1.6..4.3.5 service "core-net/service.c"
source 4.1.6..4.3.5 sort-dns "client/sort-dns.c"
source 4.1.6..4.3.5 sorted-usec-list "core-net/sorted-usec-list.c"
source 4.1.6..4.3.5 system "system/system.c"
source 4.1.6..4.3.5 wsi-timeout "core-net/wsi-timeout.c"
table 4.1.6..4.3.5 client-handshake 6c77735f636c69656e745f636f6e6e6563745f345f65737461626c6973686564
table 4.1.6..4.3.5 client-http 6c77735f636c69656e745f696e746572707265745f7365727665725f68616e64
table 4.1.6..4.3.5 close 6c77735f72656d6f76655f6368696c645f66726f6d5f616e795f706172656e74
table 4.1.6..4.3.5 conmon 6c77735f636f6e6d6f6e5f617070656e645f636f70795f6e65775f646e735f72
table 4.1.6..4.3.5 extension-permessage-deflate 6c77735f657874656e73696f6e5f63616c6c6261636b5f706d5f6465666c6174
table 4.1.6..4.3.5 file 6c77735f63616368655f6e73636f6f6b69656a61725f64656275675f64756d70
table 4.1.6..4.3.5 header 6c77735f6164645f687474705f6865616465725f636f6e74656e745f6c656e67
table 4.1.6..4.3.5 hpack 0000000301000300340f4303f13cfc3c0f3037f70fc3cf033cfcc0f3f03cfcf0
table 4.1.6..4.3.5 hpack 000a070705050707070707070707070e0f0f0d061b03050d0d1310100e100d0c
table 4.1.6..4.3.5 http2 6c77735f68325f6765745f706565725f74786372656469745f657374696d6174
table 4.1.6..4.3.5 openssl-client 6c77735f746c735f636c69656e745f6372656174655f76686f73745f636f6e74
table 4.1.6..4.3.5 openssl-server 6c77735f746c735f7365727665725f76686f73745f6261636b656e645f696e69
table 4.1.6..4.3.5 ops-h2 6c77735f68325f62696e645f666f725f706f73745f6265666f72655f61637469
table 4.1.6..4.3.5 ops-ws 6c77735f6164645f7773695f746f5f647261696e696e675f6578745f6c697374
table 4.1.6..4.3.5 ops-ws 6c77735f72656d6f76655f7773695f66726f6d5f647261696e696e675f657874
table 4.1.6..4.3.5 parsers 5f5f6c77735f72656d6f76655f66726f6d5f61685f77616974696e675f6c6973
table 4.1.6..4.3.5 parsers 5f6c77735f6865616465725f656e737572655f77655f6172655f6f6e5f776169
table 4.1.6..4.3.5 pollfd 6c77735f63616c6c6261636b5f6f6e5f7772697461626c655f616c6c5f70726f
table 4.1.6..4.3.5 route 5f6c77735f726f7574655f70745f636c6f73655f726f7574655f757365727300
table 4.1.6..4.3.5 service 6c77735f6275666c6973745f61776172655f66696e69736865645f636f6e7375
table 4.1.6..4.3.5 sort-dns 0080320000002801106023041c101e021e2005052207030d00600103240a010b
table 4.1.6..4.3.5 unix-caps 6c77735f706c61745f757365725f636f6c6f6e5f67726f75705f746f5f696473
table 4.1.6..4.3.5 vhost 5f5f6c77735f76686f73745f64657374726f795f70745f7773695f6469656261
table 4.1.6..4.3.5 wsi 5f6c77735f67656e657269635f7472616e73616374696f6e5f636f6d706c6574
table 4.1.6..4.3.5 wsi 6c77735f7773695f6d75785f64756d705f77616974696e675f6368696c647265
table 4.3.5..4.3.5 adopt 6c77735f61646f70745f64657363726970746f725f76686f73745f7669615f69
table 4.3.5..4.3.5 client-ws 6c77735f67656e65726174655f636c69656e745f77735f68616e647368616b65
table 4.3.5..4.3.5 libwebsockets 6c77735f636d646c696e655f6f7074696f6e5f68616e646c655f6275696c7469
table 4.3.5..4.3.5 server 6c77735f7365727665725f6765745f63616e6f6e6963616c5f686f73746e616d
table 4.3.5..4.3.5 tls 6c77735f746c735f72657374726963745f72657475726e5f68616e647368616b
symbol 4.1.6..4.1.6 logs _lwsl_emit_stderr
symbol 4.1.6..4.1.6 unix-sockets lws_plat_ifconfig_ip
symbol 4.1.6..4.3.5 alloc lws_realloc
symbol 4.1.6..4.3.5 dir lws_dir
symbol 4.1.6..4.3.5 file expiry_cb
symbol 4.1.6..4.3.5 heap dump_dll
symbol 4.1.6..4.3.5 prng lws_xos
symbol 4.1.6..4.3.5 service lws_service
symbol 4.1.6..4.3.5 sha-1 lws_SHA1
symbol 4.1.6..4.3.5 vfs lws_get_fops
symbol 4.3.5..4.3.5 network lws_4to6
symbol 4.3.5..4.3.5 wsi lws_wsi_tag
