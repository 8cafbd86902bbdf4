name xcb
also libxcb
advisory Debian libxcb
advisory generic xcb
# learned
reference 1.14 amd64 sha256:23ef75dfd292964bd62e83f03acc4ac2a2ecddb8ec41196c97cbe4a57d2e3508 libxcb1-dev 1.14-3
reference 1.15 amd64 sha256:dd807a8272876bc0764521880f2d817bcc5d7b52c1f3476e97346c3f68b434f2 libxcb1-dev 1.15-1
reference 1.17.0 amd64 sha256:7919070683ccd09c84039746435aeccc8d015259c11d2aab50eacbb2fa7323fa libxcb1-dev 1.17.0-2+b2
string 1.14..1.17.0 xcb_conn "!c->out.queue_len"
string 1.14..1.17.0 xcb_in "pthreadret == 0"
string 1.14..1.17.0 xcb_in "workaround != WORKAROUND_NONE || flags != 0"
string 1.14..1.17.0 xcb_out "XCB_SEQUENCE_COMPARE(c->out.request_written, >=, request)"
string 1.14..1.17.0 xcb_out "XCB_SEQUENCE_COMPARE(request, <=, c->out.request)"
string 1.14..1.17.0 xcb_out "c->out.request == c->out.request_written"
string 1.14..1.17.0 xcb_out "req->count > 0"
string 1.14..1.17.0 xcb_out "vector[0].iov_len >= 4"
string 1.14..1.17.0 xcb_out "vector[i].iov_len <= sizeof(pad)"
string 1.14..1.17.0 xcb_xid "c->xid.last == c->xid.max"
string 1.14..1.17.0 xcb_xid "range->count > 0 && range->start_id > 0"
source 1.14..1.17.0 xcb_conn "xcb_conn.c"
symbol 1.14..1.17.0 bigreq xcb_big_requests_enable
symbol 1.14..1.17.0 bigreq xcb_big_requests_enable_reply
symbol 1.14..1.17.0 xc_misc xcb_xc_misc_get_version
symbol 1.14..1.17.0 xc_misc xcb_xc_misc_get_xid_list
symbol 1.14..1.17.0 xcb_auth _xcb_get_auth_info
symbol 1.14..1.17.0 xcb_auth get_authptr
symbol 1.14..1.17.0 xcb_auth get_peer_sock_name
symbol 1.14..1.17.0 xcb_conn _xcb_conn_wait
symbol 1.14..1.17.0 xcb_conn xcb_get_setup
symbol 1.14..1.17.0 xcb_ext _xcb_ext_destroy
symbol 1.14..1.17.0 xcb_ext _xcb_ext_init
symbol 1.14..1.17.0 xcb_ext get_lazyreply
symbol 1.14..1.17.0 xcb_in _xcb_in_init
symbol 1.14..1.17.0 xcb_list _xcb_map_new
symbol 1.14..1.17.0 xcb_list _xcb_map_put
symbol 1.14..1.17.0 xcb_out xcb_flush
symbol 1.14..1.17.0 xcb_out xcb_send_fd
symbol 1.14..1.17.0 xcb_util _xcb_socket
symbol 1.14..1.17.0 xcb_util xcb_sumof
symbol 1.14..1.17.0 xcb_xid _xcb_xid_init
symbol 1.14..1.17.0 xproto xcb_arc_end
symbol 1.14..1.17.0 xproto xcb_bell
symbol 1.14..1.17.0 xproto xcb_copy_gc
symbol 1.17.0..1.17.0 xcb_out send_sync
symbol 1.17.0..1.17.0 xcb_util _xcb_parse_display_path_to_socket
