name libcoap
also coap libcoap3
advisory Debian libcoap3
advisory generic libcoap
version "libcoap {v}"
version weak "{v}"
# learned
reference 4.3.1 amd64 sha256:d6246e0f200964842d192e5363b0d7ab8e389f365a1b49afa092a4a990ebee30 libcoap3-dev 4.3.1-1
reference 4.3.4 amd64 sha256:b271082dfc7c25bf29d0db2ce803d14093bce896edba795bbb7bc2ee24b409a5 libcoap3-dev 4.3.4-1.1+deb13u3
reference 4.3.5 amd64 sha256:ad3b3408dddf172665971bbee593f92bc5b618eb5c267f2a7ca4cfe810ca19f9 libcoap3-dev 4.3.5-4
string 4.3.1..4.3.1 libcoap_3-gnutls_la-block "not enough space, even the smallest block does not fit\n"
string 4.3.1..4.3.1 libcoap_3-gnutls_la-coap_debug "(%sDTLS and%s TLS support; PSK, PKI, PKCS11, and no RPK support)"
string 4.3.1..4.3.1 libcoap_3-gnutls_la-coap_gnutls "*  %s: failed to receive any bytes (%s)\n"
string 4.3.1..4.3.1 libcoap_3-gnutls_la-coap_session "** %s: mid=0x%x: not transmitted after disconnect\n"
string 4.3.1..4.3.1 libcoap_3-openssl_la-coap_openssl "*  %s: failed to send %d bytes (%s) state %d\n"
string 4.3.1..4.3.4 libcoap_3-gnutls_la-block " requested block size boundary. (%zu x %u mod %u = %zu (which is not 0)\n"
string 4.3.1..4.3.4 libcoap_3-gnutls_la-coap_gnutls "***setup_pki: (D)TLS: No Server Certificate + Private Key defined\n"
string 4.3.1..4.3.4 libcoap_3-gnutls_la-coap_subscribe " && e_proto && e_listen_addr && s_addr_info && raw_packet && oscore_info"
string 4.3.1..4.3.4 libcoap_3-gnutls_la-coap_tcp "coap_socket_finish_connect_tcp: connect failed: %s\n"
string 4.3.1..4.3.4 libcoap_3-openssl_la-coap_openssl "*** setup_pki: (D)TLS: %s: Unable to configure Client Private Key\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-block " aligned on requested block size boundary. (%zu x %u mod %u = %zu != 0)\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_address "coap_is_bcst: Insufficient space for broadcast addresses\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_async "asynchronous state for token '%s' already registered\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_block "session->type == COAP_SESSION_TYPE_CLIENT && COAP_PDU_IS_REQUEST(actual)"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_cache "Unable to create cache_ignore_options\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_debug "S Library: Mbed TLS - runtime %lu.%lu.%lu, libcoap built for %lu.%lu.%lu"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_dtls "*** setup_pki: (D)TLS: %s: %s Certificate type not supported\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_gnutls "coap_context_set_pki_root_cas: ca_file and/or ca_path not defined\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_net "coap_join_mcast_group_intf: %s: Cannot resolve multicast address: %s\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_netif "*  %s: netif: failed to receive any bytes (%s) state %d\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_option "coap_add_optlist_pdu: PDU already contains data\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_pdu "coap_pdu_parse: %d.%02d: offset %u option %u has bad length %u\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_proxy "Cannot add token to incoming proxy response PDU\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_resource "coap_add_resource: Duplicate uri_path '%*.*s', old resource deleted\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_session "coap_dtls_hello: ContentType %d Short Packet (%zu < %d) dropped\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_str "coap_new_string: malloc: failed\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_threadsafe "Thread Deadlock: Last %s: %u, this %s: %u\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_uri "coaps+tcp URI scheme not supported in this version of libcoap\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_ws "coap_ws_read: packet size bigger than provided data space (%zu > %zu)\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_ws "ion: Upgrade\r\nSec-WebSocket-Accept: %s\r\nSec-WebSocket-Protocol: coap\r\n\r\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-net "   %s: mid=0x%x: mcast response delayed for %u.%03u secs\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-net "en reused - see https://www.rfc-editor.org/rfc/rfc9175.html#section-4.2\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-oscore "OSCORE: Replay protection, SEQ outside of replay window (%lu %lu)\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-oscore "OSCORE: Replay protection, replayed SEQ (%lu)\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-oscore_cbor "oscore_cbor_elem_contained returns 1 \n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-oscore_context "oscore_add_recipient: Maximum size of recipient_id is 7 bytes\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-oscore_cose "cose_get_hmac_alg_for_hkdf: COSE HKDF %d not supported\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-oscore_crypto "oscore_hmac_hash: Failed hmac\n"
string 4.3.1..4.3.5 libcoap_3-gnutls_la-pdu "proto == COAP_PROTO_TCP || proto == COAP_PROTO_TLS"
string 4.3.1..4.3.5 libcoap_3-openssl_la-coap_openssl "*** setup_pki: (D)TLS: %s: Unable to configure %s CA Certificate\n"
string 4.3.4..4.3.5 libcoap_3-gnutls_la-coap_io "coap_socket_connect_udp: local address family != remote address family\n"
string 4.3.4..4.3.5 libcoap_3-gnutls_la-coap_net "Token reused - see https://rfc-editor.org/rfc/rfc9175.html#section-4.2\n"
string 4.3.4..4.3.5 libcoap_3-gnutls_la-coap_pdu "o == COAP_PROTO_TLS || proto == COAP_PROTO_WS || proto == COAP_PROTO_WSS"
string 4.3.4..4.3.5 libcoap_3-gnutls_la-coap_session "** %s: mid=0x%04x: not transmitted after disconnect\n"
string 4.3.4..4.3.5 libcoap_3-openssl_la-coap_openssl "*** setup_pki: (D)TLS: %s: Unable to load %s CA Certificate (no ctx)\n"
string 4.3.5..4.3.5 libcoap_3-gnutls_la-coap_block "coap_context_set_max_block_size: Invalid max block size (%zu)\n"
string 4.3.5..4.3.5 libcoap_3-gnutls_la-coap_debug "LS Library: wolfSSL - runtime %lu.%lu.%lu, libcoap built for %lu.%lu.%lu"
string 4.3.5..4.3.5 libcoap_3-gnutls_la-coap_net "***%s: Increase timeout in coap_context_set_csm_timeout_ms() to > %d\n"
string 4.3.5..4.3.5 libcoap_3-gnutls_la-coap_session "coap_dtls_hello: ContentType Connection-IS dropped\n"
string 4.3.5..4.3.5 libcoap_3-openssl_la-coap_openssl "*** setup_pki: (D)TLS: No PKCS11 support - need OpenSSL %s engine\n"
source 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_address "coap_address.c"
source 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_gnutls "coap_gnutls.c"
source 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_option "coap_option.c"
source 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_oscore "coap_oscore.c"
source 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_session "coap_session.c"
source 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_subscribe "coap_subscribe.c"
source 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_threadsafe "coap_threadsafe.c"
source 4.3.1..4.3.5 libcoap_3-gnutls_la-oscore "oscore/oscore.c"
source 4.3.1..4.3.5 libcoap_3-gnutls_la-oscore_cbor "oscore/oscore_cbor.c"
source 4.3.1..4.3.5 libcoap_3-gnutls_la-oscore_context "oscore/oscore_context.c"
source 4.3.1..4.3.5 libcoap_3-gnutls_la-oscore_crypto "oscore/oscore_crypto.c"
source 4.3.1..4.3.5 libcoap_3-openssl_la-coap_openssl "coap_openssl.c"
source 4.3.4..4.3.5 libcoap_3-gnutls_la-coap_encode "coap_encode.c"
source 4.3.4..4.3.5 libcoap_3-gnutls_la-coap_resource "coap_resource.c"
source 4.3.5..4.3.5 libcoap_3-gnutls_la-coap_prng "coap_prng.c"
table 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_block 636f61705f68616e646c655f726573706f6e73655f73656e645f626c6f636b00
table 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_net 636f61705f636f6e746578745f7365745f63736d5f6d61785f6d657373616765
table 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_proxy 636f61705f70726f78795f666f72776172645f726573706f6e73655f6c6b6400
table 4.3.4..4.3.5 libcoap_3-gnutls_la-coap_net 636f61705f636f6e746578745f7365745f6d61785f746f6b656e5f73697a6500
table 4.3.5..4.3.5 libcoap_3-gnutls_la-coap_block 636f61705f6164645f646174615f6c617267655f726571756573745f6c6b6400
table 4.3.5..4.3.5 libcoap_3-gnutls_la-coap_block 636f61705f6164645f646174615f6c617267655f726573706f6e73655f6c6b64
table 4.3.5..4.3.5 libcoap_3-gnutls_la-coap_block 636f61705f626c6f636b5f636865636b5f6c675f637263765f74696d656f7574
table 4.3.5..4.3.5 libcoap_3-gnutls_la-coap_block 636f61705f636f6e746578745f7365745f626c6f636b5f6d6f64655f6c6b6400
table 4.3.5..4.3.5 libcoap_3-gnutls_la-coap_block 636f61705f636f6e746578745f7365745f6d61785f626c6f636b5f73697a655f
table 4.3.5..4.3.5 libcoap_3-gnutls_la-coap_oscore 636f61705f64656c6574655f6f73636f72655f726563697069656e745f6c6b64
table 4.3.5..4.3.5 libcoap_3-gnutls_la-coap_oscore 636f61705f6e65775f636c69656e745f73657373696f6e5f6f73636f72655f70
table 4.3.5..4.3.5 libcoap_3-gnutls_la-coap_oscore 636f61705f6f73636f72655f6e65775f7064755f656e637279707465645f6c6b
table 4.3.5..4.3.5 libcoap_3-gnutls_la-coap_resource 636f61705f6765745f7265736f757263655f66726f6d5f7572695f706174685f
table 4.3.5..4.3.5 libcoap_3-gnutls_la-coap_resource 636f61705f7265736f757263655f6e6f746966795f6f62736572766572735f6c
table 4.3.5..4.3.5 libcoap_3-gnutls_la-coap_session 636f61705f6e65775f636c69656e745f73657373696f6e5f706b695f6c6b6400
table 4.3.5..4.3.5 libcoap_3-gnutls_la-coap_session 636f61705f6e65775f636c69656e745f73657373696f6e5f70736b325f6c6b64
table 4.3.5..4.3.5 libcoap_3-gnutls_la-coap_session 636f61705f6e65775f636c69656e745f73657373696f6e5f70736b5f6c6b6400
symbol 4.3.1..4.3.1 libcoap_3-gnutls_la-coap_io coap_network_read
symbol 4.3.1..4.3.1 libcoap_3-gnutls_la-coap_io coap_network_send
symbol 4.3.1..4.3.4 libcoap_3-gnutls_la-coap_net hnd_get_wellknown
symbol 4.3.1..4.3.5 libcoap_3-gnutls_la-block track_echo
symbol 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_asn1 asn1_len
symbol 4.3.1..4.3.5 libcoap_3-gnutls_la-coap_net coap_send
symbol 4.3.1..4.3.5 libcoap_3-gnutls_la-uri write_option
symbol 4.3.1..4.3.5 libcoap_3-notls_la-coap_sha1 SHA1Input
symbol 4.3.1..4.3.5 libcoap_3-notls_la-coap_sha1 SHA1Reset
symbol 4.3.4..4.3.5 libcoap_3-gnutls_la-coap_debug msg_code_string
symbol 4.3.4..4.3.5 libcoap_3-gnutls_la-coap_gnutls get_hmac_alg
symbol 4.3.5..4.3.5 libcoap_3-gnutls_la-coap_prng coap_prng_lkd
