name openldap
also libldap liblber
cpe openldap:openldap
advisory OSS-Fuzz openldap
advisory Debian openldap
advisory Alpine openldap
advisory GIT https://git.openldap.org/openldap/openldap
advisory generic openldap
# learned
reference 2.4.57 amd64 sha256:4f986b6d790677dfb74f4c9cb9cd293600e792b9a9c40774397c646ef475ddaa libldap2-dev 2.4.57+dfsg-3+deb11u1
reference 2.5.13 amd64 sha256:e3e1c3cb58dc9eea10d5f211c3ca36a31598fd77eb204a0d1edd4ac2afb1008e libldap-dev 2.5.13+dfsg-5, libldap2-dev 2.5.13+dfsg-5
reference 2.6.10 amd64 sha256:5bcae3b7a6c8c3fb4ac3fcb5de32fd952e131ac03121914b0348570c76bcd551 libldap-dev 2.6.10+dfsg-1, libldap2-dev 2.6.10+dfsg-1
reference 2.6.14 amd64 sha256:dbce07b33583d36418154a60ec1664a087622238554cfffb50a3df0b78b39b62 libldap-dev 2.6.14+dfsg-2, libldap2-dev 2.6.14+dfsg-2
string 2.4.57..2.4.57 ldif "ldif_parse_line: %s: invalid base64 encoding char (%c) 0x%x\n"
string 2.4.57..2.4.57 request "ld->ld_requests == lr"
string 2.4.57..2.4.57 tls_g "TLS: warning: cacertdir not implemented for gnutls\n"
string 2.4.57..2.5.13 os-ip "ldap_int_poll: fd: %d tm: %ld\n"
string 2.4.57..2.5.13 os-ip "ldap_pvt_connect: fd: %d tm: %ld async: %d\n"
string 2.4.57..2.5.13 os-local "ldap_connect_timeout: fd: %d tm: %ld async: %d\n"
string 2.4.57..2.5.13 result "wait4msg ld %p msgid %d (timeout %ld usec)\n"
string 2.4.57..2.6.10 result "!BER_BVISEMPTY( &resoid )"
string 2.4.57..2.6.14 abandon "do_abandon origid %d, msgid %d\n"
string 2.4.57..2.6.14 avl "Invalid traversal type %d\n"
string 2.4.57..2.6.14 bprint "ber_dump: buf=%p ptr=%p end=%p len=%ld\n"
string 2.4.57..2.6.14 compare "ldap_compare\n"
string 2.4.57..2.6.14 controls "requestOID != NULL"
string 2.4.57..2.6.14 cyrus "sb_sasl_cyrus_decode: failed to decode packet: %s\n"
string 2.4.57..2.6.14 dds "newttl != NULL"
string 2.4.57..2.6.14 encode "ber_printf: unknown fmt %c\n"
string 2.4.57..2.6.14 error "Other (e.g., implementation specific) error"
string 2.4.57..2.6.14 extended "ldap_parse_extended_result\n"
string 2.4.57..2.6.14 getattr "ldap_get_attribute_ber\n"
string 2.4.57..2.6.14 getentry "sctrls != NULL"
string 2.4.57..2.6.14 io "ber_get_next: sockbuf_max_incoming exceeded (%ld > %ld)\n"
string 2.4.57..2.6.14 lbase64 "ldap_pvt_decode_b64_inplace: invalid base64 encoding char (%c) 0x%x\n"
string 2.4.57..2.6.14 ldifutil " was requested and the default setting for missing changetype is modify\n"
string 2.4.57..2.6.14 memory "ber_int_memory_fns->bmf_free != 0"
string 2.4.57..2.6.14 ntlm "ldap_parse_ntlm_bind_result\n"
string 2.4.57..2.6.14 ppolicy "Policy requires old password in order to change password"
string 2.4.57..2.6.14 request "ldap_new_connection %p: unexpected response %d from BIND request id=%d\n"
string 2.4.57..2.6.14 rmutex "rm->ltrm_valid == LDAP_PVT_THREAD_RMUTEX_VALID"
string 2.4.57..2.6.14 sasl "sb_sasl_generic_pkt_length: received illegal packet length of %lu bytes\n"
string 2.4.57..2.6.14 sbind "ldap_simple_bind_s\n"
string 2.4.57..2.6.14 search "ldap_build_search_req ATTRS:%s\n"
string 2.4.57..2.6.14 sockbuf "%swrite: want=%ld, written=%ld\n"
string 2.4.57..2.6.14 tls_g "TLS: hostname (%s) does not match common name in certificate (%s).\n"
string 2.4.57..2.6.14 tls_o "TLS: hostname (%s) does not match common name in certificate (%.*s).\n"
string 2.4.57..2.6.14 tls_o "tlso_session_pinning: public key hash does not match provided pin.\n"
string 2.4.57..2.6.14 txn "txnid != NULL"
string 2.4.57..2.6.14 util-int "ldap_pvt_gethostbyname_a: host=%s, r=%d\n"
string 2.4.57..2.6.14 vc "diagmsg != NULL"
string 2.5.13..2.6.14 ldif "ldif_parse_line: %s base64 decode failed\n"
string 2.5.13..2.6.14 os-ip "ldap_prepare_socket: setsockopt(%d, TCP_USER_TIMEOUT) failed (ignored).\n"
string 2.5.13..2.6.14 request "n_request: lrx->lr_msgid %d, lrx->lr_refcnt is now %d, lr is %s present\n"
string 2.5.13..2.6.14 tls2 "ldap_int_tls_start: ldap_int_tls_connect needs %s\n"
string 2.5.13..2.6.14 tls_g "TLS: warning: no certificate found in CA certificate directory `%s'.\n"
string 2.6.10..2.6.10 ldap_sync "refreshDone != NULL"
string 2.6.10..2.6.14 ldifutil "%s: illegal trailing space after \"%s: %s\" (line %lu, entry \"%s\")\n"
string 2.6.10..2.6.14 os-ip "ldap_pvt_connect: fd: %d tm: %lld async: %d\n"
string 2.6.10..2.6.14 os-local "ldap_connect_timeout: fd: %d tm: %lld async: %d\n"
string 2.6.10..2.6.14 result "wait4msg ld %p msgid %d (timeout %lld usec)\n"
string 2.6.10..2.6.14 tls2 "TLS: init_def_ctx: %s.\n"
string 2.6.14..2.6.14 ldif "ldif_parse_line: empty type is invalid\n"
source 2.4.57..2.4.57 rq "libldap_r/rq.c"
source 2.4.57..2.4.57 tpool "libldap_r/tpool.c"
source 2.4.57..2.6.14 account_usability "libldap/account_usability.c"
source 2.4.57..2.6.14 ldifutil "libldap/ldifutil.c"
source 2.4.57..2.6.14 options "liblber/options.c"
source 2.4.57..2.6.14 psearchctrl "libldap/psearchctrl.c"
source 2.4.57..2.6.14 rmutex "libldap_r/rmutex.c"
source 2.5.13..2.6.14 addentry "libldap/addentry.c"
source 2.5.13..2.6.14 getvalues "libldap/getvalues.c"
source 2.5.13..2.6.14 messages "libldap/messages.c"
source 2.5.13..2.6.14 pagectrl "libldap/pagectrl.c"
source 2.5.13..2.6.14 references "libldap/references.c"
source 2.5.13..2.6.14 sort "libldap/sort.c"
source 2.5.13..2.6.14 string "libldap/string.c"
source 2.5.13..2.6.14 vlvctrl "libldap/vlvctrl.c"
table 2.4.57..2.6.14 account_usability 6c6461705f6372656174655f6163636f756e7475736162696c6974795f636f6e
table 2.4.57..2.6.14 account_usability 6c6461705f70617273655f6163636f756e7475736162696c6974795f636f6e74
table 2.4.57..2.6.14 deref 6c6461705f6372656174655f64657265665f636f6e74726f6c5f76616c756500
table 2.4.57..2.6.14 msctrl 6c6461705f6372656174655f7365727665725f6e6f74696669636174696f6e5f
table 2.4.57..2.6.14 msctrl 6c6461705f6372656174655f73686f775f64656c657465645f636f6e74726f6c
table 2.4.57..2.6.14 ppolicy 6c6461705f6372656174655f70617373776f7264706f6c6963795f636f6e7472
table 2.4.57..2.6.14 ppolicy 6c6461705f70617273655f70617373776f72645f6578706972696e675f636f6e
table 2.4.57..2.6.14 ppolicy 6c6461705f70617273655f70617373776f7264706f6c6963795f636f6e74726f
table 2.4.57..2.6.14 psearchctrl 6c6461705f6372656174655f70657273697374656e747365617263685f636f6e
table 2.4.57..2.6.14 search 6c6461705f627632657363617065645f66696c7465725f76616c75655f6c656e
table 2.4.57..2.6.14 sortctrl 6c6461705f70617273655f736f7274726573706f6e73655f636f6e74726f6c00
table 2.4.57..2.6.14 stctrl 6c6461705f6372656174655f73657373696f6e5f747261636b696e675f76616c
symbol 2.4.57..2.4.57 tls2 tls_init
symbol 2.4.57..2.5.13 getdn binval2hexstr
symbol 2.4.57..2.6.10 schema parse_whsp
symbol 2.4.57..2.6.14 add ldap_add
symbol 2.4.57..2.6.14 bind ldap_bind
symbol 2.4.57..2.6.14 dnssrv srv_cmp
symbol 2.4.57..2.6.14 open ldap_dup
symbol 2.4.57..2.6.14 turn ldap_turn
symbol 2.4.57..2.6.14 url desc2str
symbol 2.5.13..2.6.14 decode ber_skip_raw
symbol 2.5.13..2.6.14 init ldap_pvt_conf_option
symbol 2.6.10..2.6.14 tls2 ldap_int_tls_connect
