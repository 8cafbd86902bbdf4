name libevent
also event
cpe libevent_project:libevent
advisory OSS-Fuzz libevent
advisory Debian libevent
advisory Alpine libevent
advisory GIT https://github.com/libevent/libevent
advisory generic libevent
version "{v}-stable"
# learned
reference 2.1.12 amd64 sha256:a330ae8a52d2cbb84faec94dca82b95fb412052aee0dd8d479ad67a0ed4e294e libevent-dev 2.1.12-stable-8
reference 2.1.13 amd64 sha256:2f066ca05adbe47c9285f0cd32d9bbea2f3b5371da37b8ccb2dd970cc01df890 libevent-dev 2.1.13-stable-1
string 2.1.12..2.1.12 bufferevent_sock "addrlen <= sizeof(bev_p->conn_address)"
string 2.1.12..2.1.12 evdns "type == TYPE_A || type == TYPE_AAAA"
string 2.1.12..2.1.12 event "*nextp == elm1"
string 2.1.12..2.1.13 buffer "!(chain->flags & EVBUFFER_MEM_PINNED_ANY)"
string 2.1.12..2.1.13 buffer "ain->misalign >= 0 && (ev_uint64_t)chain->misalign <= EVBUFFER_CHAIN_MAX"
string 2.1.12..2.1.13 buffer "size<0 || (size_t)vec[0].iov_len >= (size_t)size"
string 2.1.12..2.1.13 bufferevent "%s: cannot disable 0x%hx on %p"
string 2.1.12..2.1.13 bufferevent "%s: cannot set fd for %p to %d"
string 2.1.12..2.1.13 bufferevent "UNLOCK_CALLBACKS requires DEFER_CALLBACKS"
string 2.1.12..2.1.13 bufferevent_filter "BEV_OPT_CLOSE_ON_FREE set on an bufferevent with too few references"
string 2.1.12..2.1.13 bufferevent_filter "bufev_private->refcnt >= 0"
string 2.1.12..2.1.13 bufferevent_ratelim "! LIST_EMPTY(&group->members)"
string 2.1.12..2.1.13 bufferevent_ratelim "bevp->rate_limiting && bevp->rate_limiting->cfg"
string 2.1.12..2.1.13 bufferevent_ratelim "event_initialized(&rlim->refill_bucket_event)"
string 2.1.12..2.1.13 epoll "Epoll ADD(%d) on %d retried as MOD; that failed too"
string 2.1.12..2.1.13 epoll "Epoll DEL(%d) on fd %d gave %s: DEL was unnecessary."
string 2.1.12..2.1.13 epoll "d change was %d (%s); write change was %d (%s); close change was %d (%s)"
string 2.1.12..2.1.13 evdns " evdns_base_new(). Assuming you meant EVDNS_BASE_INITIALIZE_NAMESERVERS."
string 2.1.12..2.1.13 evdns "Address mismatch on received DNS packet.  Apparent source was %s"
string 2.1.12..2.1.13 evdns "a SERVERFAILED from nameserverat %s; will allow the request to time out."
string 2.1.12..2.1.13 event " called on an already added event %p (events: 0x%x, fd: %d, flags: 0x%x)"
string 2.1.12..2.1.13 event "%s: EV_SIGNAL is not compatible with EV_READ, EV_WRITE or EV_CLOSED"
string 2.1.12..2.1.13 event "called on a non-initialized event %p (events: 0x%x, fd: %d, flags: 0x%x)"
string 2.1.12..2.1.13 evmap "Too many events reading or writing on fd %d"
string 2.1.12..2.1.13 evmap "Tried to mix edge-triggered and non-edge-triggered events on fd %d"
string 2.1.12..2.1.13 evmap "nextp == elm1->ev_.ev_signal.ev_signal_next.le_prev"
string 2.1.12..2.1.13 evrpc "%s: failed to register rpc at %s"
string 2.1.12..2.1.13 evrpc "EVRPC_TERMINATE || hook_res == EVRPC_CONTINUE || hook_res == EVRPC_PAUSE"
string 2.1.12..2.1.13 evrpc "TAILQ_FIRST(&pool->connections) != NULL"
string 2.1.12..2.1.13 evrpc "hook_type == EVRPC_INPUT || hook_type == EVRPC_OUTPUT"
string 2.1.12..2.1.13 evthread "Can't change condition callbacks once they have been initialized."
string 2.1.12..2.1.13 evthread "Can't change lock callbacks once they have been initialized."
string 2.1.12..2.1.13 evthread "e condition functions after they have been set up will probaby not work."
string 2.1.12..2.1.13 evthread "isable lock functions after they have been set up will probaby not work."
string 2.1.12..2.1.13 evutil "Detected an IPv4 interface"
string 2.1.12..2.1.13 evutil "Detected an IPv6 interface"
string 2.1.12..2.1.13 evutil "Unable to call getifaddrs()"
string 2.1.12..2.1.13 http "<p>The requested URL %s was not found on this server.</p></body></html>\n"
string 2.1.12..2.1.13 http "Bound to port %d - Awaiting connections ... "
string 2.1.12..2.1.13 http "Rejecting disallowed method %x (allowed: %x)\n"
string 2.1.12..2.1.13 libevent_openssl_la-bufferevent_openssl "BUG: Unexpected OpenSSL error code %d"
string 2.1.12..2.1.13 listener "Error from accept() call"
string 2.1.12..2.1.13 poll "%s: poll reports %d"
string 2.1.12..2.1.13 poll "(events & EV_SIGNAL) == 0"
string 2.1.12..2.1.13 poll "idx->idxplus1 == pop->nfds + 1"
string 2.1.12..2.1.13 select "%s: select reports %d"
string 2.1.12..2.1.13 signal "%s: evsignal (%d) >= sh_old_max (%d), resizing"
string 2.1.12..2.1.13 signal "%s: received signal %d, but have no base configured"
string 2.1.12..2.1.13 signal "ts preference; do not rely on this behavior in future Libevent versions."
string 2.1.13..2.1.13 http "%s: bad combination of headers on %d\n"
source 2.1.12..2.1.13 bufferevent_filter "bufferevent_filter.c"
source 2.1.12..2.1.13 bufferevent_ratelim "bufferevent_ratelim.c"
source 2.1.12..2.1.13 bufferevent_sock "bufferevent_sock.c"
source 2.1.12..2.1.13 libevent_openssl_la-bufferevent_openssl "bufferevent_openssl.c"
table 2.1.12..2.1.12 bufferevent_sock 6275666665726576656e745f736f636b65745f7365745f636f6e6e5f61646472
table 2.1.12..2.1.13 buffer 65766275666665725f66696c655f7365676d656e745f6164645f636c65616e75
table 2.1.12..2.1.13 buffer 65766275666665725f66696c655f7365676d656e745f6d6174657269616c697a
table 2.1.12..2.1.13 buffer 65766275666665725f667265655f747261696c696e675f656d7074795f636861
table 2.1.12..2.1.13 bufferevent_ratelim 6275666665726576656e745f64656372656d656e745f726561645f6c696d6974
table 2.1.12..2.1.13 bufferevent_ratelim 6275666665726576656e745f64656372656d656e745f77726974655f6c696d69
table 2.1.12..2.1.13 bufferevent_ratelim 6275666665726576656e745f726174655f6c696d69745f67726f75705f667265
table 2.1.12..2.1.13 bufferevent_ratelim 6275666665726576656e745f726174655f6c696d69745f67726f75705f676574
table 2.1.12..2.1.13 evdns 6576646e735f626173655f6e616d657365727665725f736f636b616464725f61
table 2.1.12..2.1.13 evdns 6576646e735f626173655f7265736f6c76655f726576657273655f6970763600
table 2.1.12..2.1.13 evdns 6576646e735f626173655f7365745f6d61785f72657175657374735f696e666c
table 2.1.12..2.1.13 evdns 6576646e735f72657175657374735f70756d705f77616974696e675f71756575
table 2.1.12..2.1.13 event 6576656e745f63616c6c6261636b5f61637469766174655f6e6f6c6f636b5f00
table 2.1.12..2.1.13 event 6576656e745f64656275675f6173736572745f736f636b65745f6e6f6e626c6f
table 2.1.12..2.1.13 event 6576656e745f70726f636573735f6163746976655f73696e676c655f71756575
table 2.1.12..2.1.13 event 6576656e745f71756575655f696e736572745f6163746976655f6c6174657200
table 2.1.12..2.1.13 event 6576656e745f71756575655f6d616b655f6c617465725f6576656e74735f6163
table 2.1.12..2.1.13 event 6576656e745f71756575655f72656d6f76655f6163746976655f6c6174657200
table 2.1.12..2.1.13 evmap 6576656e745f6368616e67656c6973745f6173736572745f6f6b5f666f726561
table 2.1.12..2.1.13 evmap 6576656e745f6368616e67656c6973745f6765745f6f725f636f6e7374727563
table 2.1.12..2.1.13 evmap 65766d61705f7369676e616c5f636865636b5f696e746567726974795f666e00
table 2.1.12..2.1.13 evthread 65767468726561645f64656275675f6c6f636b5f6d61726b5f6c6f636b656400
table 2.1.12..2.1.13 evthread 65767468726561645f64656275675f6c6f636b5f6d61726b5f756e6c6f636b65
table 2.1.12..2.1.13 http 6576687474705f6173736f63696174655f6e65775f726571756573745f776974
table 2.1.12..2.1.13 http 6576687474705f636f6e6e656374696f6e5f626173655f627566666572657665
table 2.1.12..2.1.13 http 6576687474705f636f6e6e656374696f6e5f7365745f6c6f63616c5f61646472
table 2.1.12..2.1.13 http 6576687474705f636f6e6e656374696f6e5f7365745f6c6f63616c5f706f7274
symbol 2.1.12..2.1.13 epoll epoll_init
symbol 2.1.12..2.1.13 evdns evdns_init
symbol 2.1.12..2.1.13 event event_new
symbol 2.1.12..2.1.13 evrpc evrpc_free
symbol 2.1.12..2.1.13 http scheme_ok
symbol 2.1.12..2.1.13 log event_err
symbol 2.1.12..2.1.13 log event_errx
symbol 2.1.12..2.1.13 poll poll_add
symbol 2.1.12..2.1.13 select select_add
symbol 2.1.12..2.1.13 signal evsig_add
symbol 2.1.13..2.1.13 http evhttp_str_is_chunked_
symbol 2.1.13..2.1.13 http name_from_addr
