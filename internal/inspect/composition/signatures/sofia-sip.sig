name sofia-sip
also libsofia-sip
advisory Debian sofia-sip
advisory generic sofia-sip
version "sofia-sip/{v}devel"
# learned
reference 1.12.11 amd64 sha256:ff873080219d14707492ee936b945bd41c3735b004c9e7fe18893c4dd978bf49 libsofia-sip-ua-dev 1.12.11+20110422.1-2.1+deb11u2
string 1.12.11..1.12.11 auth_client "\"%s\", realm=\"%s\", nonce=\"%s%s%s%s%s%s%s, uri=\"%s\", response=\"%s\"%s%s%s%s"
string 1.12.11..1.12.11 auth_digest "auth_response: %s = MD5(%s:%s%s%s%s%s%s%s:%s) (qop=%s)\n"
string 1.12.11..1.12.11 auth_module "auth_method_digest: nonce expired %lu seconds ago (lifetime %u)\n"
string 1.12.11..1.12.11 msg_mime "+_,-./:=?0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz "
string 1.12.11..1.12.11 msg_parser "g->m_buffer->mb_used + msg->m_buffer->mb_commit < msg->m_buffer->mb_size"
string 1.12.11..1.12.11 nea "NOTIFY Has No Subscription-State Header"
string 1.12.11..1.12.11 nea_server "nea_server: removing subscriber %s%s%s%s%s%s%s%s%s%s%s%s%s%s%s%s%s%s\n"
string 1.12.11..1.12.11 nta " agent->sa_in.inv_confirmed || irq->irq_queue == agent->sa_in.terminated"
string 1.12.11..1.12.11 nth_client "nth client: received extra data (%zu bytes) from %s/%s:%s\n"
string 1.12.11..1.12.11 nth_server "ver_create: cannot bind transports %s%s%s%s%s%s%s%s%s%s%s%s%s%s%s%s%s%s\n"
string 1.12.11..1.12.11 nua "nua_destroy(%p): FATAL: nua_shutdown not completed\n"
string 1.12.11..1.12.11 nua_client "Internal error at ../../../libsofia-sip-ua/nua/nua_client.c:157"
string 1.12.11..1.12.11 nua_dialog "nua(): refresh %s after %lu seconds (in [%u..%u])\n"
string 1.12.11..1.12.11 nua_event_server "Internal error at ../../../libsofia-sip-ua/nua/nua_event_server.c:272"
string 1.12.11..1.12.11 nua_notifier "Internal error at ../../../libsofia-sip-ua/nua/nua_notifier.c:829"
string 1.12.11..1.12.11 nua_params "Error storing default handle parameters"
string 1.12.11..1.12.11 nua_publish "Internal error at ../../../libsofia-sip-ua/nua/nua_publish.c:416"
string 1.12.11..1.12.11 nua_register "Internal error at ../../../libsofia-sip-ua/nua/nua_register.c:1102"
string 1.12.11..1.12.11 nua_server "nua(%p): strange %s from <%s%s%s%s%s%s%s%s%s%s%s%s%s%s%s%s%s%s>\n"
string 1.12.11..1.12.11 nua_session "er in our %u response (Contact: <%s%s%s%s%s%s%s%s%s%s%s%s%s%s%s%s%s%s>)\n"
string 1.12.11..1.12.11 nua_stack "Internal error at ../../../libsofia-sip-ua/nua/nua_stack.c:657"
string 1.12.11..1.12.11 nua_subnotref "Internal error at ../../../libsofia-sip-ua/nua/nua_subnotref.c:470"
string 1.12.11..1.12.11 outbound "outbound(%p): NAT binding changed: [%s]:%s != [%s]:%s\n"
string 1.12.11..1.12.11 sdp "(size_t)(p - *pp) == session_without_media_xtra(src)"
string 1.12.11..1.12.11 sdp_parse "memory exhausted (while allocating memory for %s)"
string 1.12.11..1.12.11 sip_pref_util "sp && in_out_s && *in_out_s && return_negation"
string 1.12.11..1.12.11 sip_util "h == NULL || h == SIP_NONE || h->sh_class"
string 1.12.11..1.12.11 soa "soa_get_capability_sdp(%s::%p, [%p], [%p], [%p]) called\n"
string 1.12.11..1.12.11 soa_static "Cannot Get IP Address for Session Description"
string 1.12.11..1.12.11 sres "sres_decode_msg: got %u but expected errors=%u an=%u ar=%u ns=%u\n"
string 1.12.11..1.12.11 sres_sip "step->sp_status == STEP_SENT || step->sp_status == STEP_CACHED"
string 1.12.11..1.12.11 stun " check. The results related to mapping characteristics may be incorrect."
string 1.12.11..1.12.11 stun_common "%s: received attribute: Type %02X, Length %d - %s\n"
string 1.12.11..1.12.11 stun_dns "%s: stun (tcp) for domain %s is at %s:%u.\n"
string 1.12.11..1.12.11 su_base_port "rclone[0]->sum_func == su_base_port_clone_break"
string 1.12.11..1.12.11 su_log "%s: initialized log to level %u (default)\n"
string 1.12.11..1.12.11 su_os_nw "home && root && network_changed_cb && magic"
string 1.12.11..1.12.11 su_port "root == NULL || root == su_msg_from(rclone)->sut_root"
string 1.12.11..1.12.11 su_pthread_port "rclone[0]->sum_func == su_pthread_port_clone_break"
string 1.12.11..1.12.11 su_root "su_root_destroy: %u registered waits, %u timers\n"
string 1.12.11..1.12.11 su_socket_port "self->sup_mbox[SU_MBOX_SEND] != INVALID_SOCKET"
string 1.12.11..1.12.11 su_taglist "WARNING: tag %s::%s directly used by tl_gets()\n"
string 1.12.11..1.12.11 token64 "0123456789-abcdefghijklmnopqrstuvwxyz_ABCDEFGHIJKLMNOPQRSTUVWXYZ"
string 1.12.11..1.12.11 tport "%s(%p): cannot get msg %p buffer for %zu bytes from (%s/%s:%s): %s\n"
string 1.12.11..1.12.11 tport_stub_stun "tport(%p): recv_stun_dgram(): ignoring request with %zu bytes\n"
string 1.12.11..1.12.11 tport_tls "%s: private key does not match the certificate public key\n"
string 1.12.11..1.12.11 tport_type_connect "tport_send_msg failed in tport_http_connect\n"
string 1.12.11..1.12.11 tport_type_stun "%s: stun_bind() ok: local address NATed as %s:%u\n"
string 1.12.11..1.12.11 tport_type_tcp "%s(%p): received %u bytes of keepalive\n"
string 1.12.11..1.12.11 tport_type_tls "tport_tls_writevec: vec %p %p %lu (%zd)\n"
source 1.12.11..1.12.11 auth_plugin_delayed "iptsec/auth_plugin_delayed.c"
source 1.12.11..1.12.11 http_extra "http/http_extra.c"
source 1.12.11..1.12.11 http_header "http/http_header.c"
source 1.12.11..1.12.11 http_parser "http/http_parser.c"
source 1.12.11..1.12.11 msg_generic "msg/msg_generic.c"
source 1.12.11..1.12.11 sip_feature "sip/sip_feature.c"
source 1.12.11..1.12.11 sip_session "sip/sip_session.c"
source 1.12.11..1.12.11 sip_tag_class "sip/sip_tag_class.c"
source 1.12.11..1.12.11 sl_utils_print "nta/sl_utils_print.c"
source 1.12.11..1.12.11 sres_cache "sresolv/sres_cache.c"
source 1.12.11..1.12.11 su_alloc_lock "su/su_alloc_lock.c"
source 1.12.11..1.12.11 su_epoll_port "su/su_epoll_port.c"
source 1.12.11..1.12.11 su_select_port "su/su_select_port.c"
source 1.12.11..1.12.11 tport_logging "tport/tport_logging.c"
source 1.12.11..1.12.11 tport_type_udp "tport/tport_type_udp.c"
table 1.12.11..1.12.11 msg_mime 2728292b5f2c2d2e2f3a3d3f303132333435363738394142434445464748494a
table 1.12.11..1.12.11 msg_mime 6d73675f636f6e74656e745f646973706f736974696f6e5f6475705f6f6e6500
table 1.12.11..1.12.11 msg_parser_util 61426344654667486a4b6d4e7051725374557658795a30313233343536373839
table 1.12.11..1.12.11 nta 7564700000003530363000005f7369702e5f7564702e000000005349502b4432
table 1.12.11..1.12.11 nua_notifier 6e75615f7375627363726962655f7365727665725f70726570726f6365737300
table 1.12.11..1.12.11 nua_params 494e564954452c2041434b2c204259452c2043414e43454c2c204f5054494f4e
table 1.12.11..1.12.11 outbound 6b656570616c6976655f6f7074696f6e735f776974685f726567697374726174
table 1.12.11..1.12.11 sdp_parse 0000000000000000000000000000000000000000000000007364703a206e6f74
table 1.12.11..1.12.11 sip_caller_prefs 7369705f726571756573745f646973706f736974696f6e5f6475705f6f6e6500
table 1.12.11..1.12.11 sip_security 7369705f70726f78795f61757468656e7469636174696f6e5f696e666f5f6500
table 1.12.11..1.12.11 soa 626573745f6c69737465645f616464726573735f696e5f6c6f63616c696e666f
table 1.12.11..1.12.11 soa 736f615f696e69745f7364705f636f6e6e656374696f6e5f776974685f736573
table 1.12.11..1.12.11 soa 736f615f696e69745f7364705f6f726967696e5f776974685f73657373696f6e
table 1.12.11..1.12.11 sres_sip 010000001100c4137564700000005f7369702e5f7564702e000000005349502b
table 1.12.11..1.12.11 stun 736f6669612d7369702d7374756e207573696e67204f70656e53534c20312e31
table 1.12.11..1.12.11 stun_common 7374756e5f76616c69646174655f6d6573736167655f696e7465677269747900
symbol 1.12.11..1.12.11 base64 base64_d
symbol 1.12.11..1.12.11 bnf host_cmp
symbol 1.12.11..1.12.11 msg msg_ref
symbol 1.12.11..1.12.11 msg_date msg_now
symbol 1.12.11..1.12.11 sip_time sip_now
symbol 1.12.11..1.12.11 string0 str0cmp
symbol 1.12.11..1.12.11 su su_init
symbol 1.12.11..1.12.11 su_alloc su_free
symbol 1.12.11..1.12.11 su_bm bm_memmem
symbol 1.12.11..1.12.11 su_time0 su_time
symbol 1.12.11..1.12.11 su_wait su_wait
symbol 1.12.11..1.12.11 url url_cmp
