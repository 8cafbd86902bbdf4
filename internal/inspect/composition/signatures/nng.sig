name nng
also libnng
advisory Debian nng
advisory generic nng
version weak "{v}"
# learned
reference 1.4.0 amd64 sha256:327c29ab1e98769882fa4fbe629084d0305341d1819cf79a81f9a67dab92fcde libnng-dev 1.4.0-1
reference 1.5.2 amd64 sha256:76388cfecc07f294378f214204f1118edd9901cd7d623550aba4ea7c0729d6ff libnng-dev 1.5.2-2
reference 1.10.1 amd64 sha256:cf3af6d0bea0e0c34db21e2e3dda759a131123e904cad165140447a25f9fefc4 libnng-dev 1.10.1-2
reference 1.12.4 amd64 sha256:1ffb17ac77dd192067898fd3339eae6ee4cba9f909d75e5aa40522b98f3c871c libnng-dev 1.12.4-1
string 1.4.0..1.5.2 inproc "pipe == NULL"
string 1.4.0..1.12.4 aio "!nni_list_node_active(&aio->a_expire_node)"
string 1.4.0..1.12.4 device "(nni_sock_flags(s1) & NNI_PROTO_FLAG_RCV) != 0"
string 1.4.0..1.12.4 dialer "socket for dialer"
string 1.4.0..1.12.4 http_chunk "chunk->c_resid <= chunk->c_alloc"
string 1.4.0..1.12.4 http_chunk "cl->cl_state == CS_DATA"
string 1.4.0..1.12.4 http_conn "conn->rd_get == conn->rd_put"
string 1.4.0..1.12.4 http_conn "conn->rd_put <= conn->rd_bufsz"
string 1.4.0..1.12.4 http_msg "Request Entity Too Long"
string 1.4.0..1.12.4 http_msg "text/html; charset=UTF-8"
string 1.4.0..1.12.4 http_server "You should be automatically redirected to <a href=\"%s\">%s</a>."
string 1.4.0..1.12.4 idhash "entry->skips > 0"
string 1.4.0..1.12.4 idhash "new_entries[index].skips == 0"
string 1.4.0..1.12.4 init "NNG library initialization failed: %s"
string 1.4.0..1.12.4 init "NNG library version %s initialized"
string 1.4.0..1.12.4 ipc "maximum receive size"
string 1.4.0..1.12.4 list "appending node already on a list or not inited"
string 1.4.0..1.12.4 list "prepending node already on a list or not inited"
string 1.4.0..1.12.4 log "Date changed to %Y-%m-%d, TZ is %z"
string 1.4.0..1.12.4 message "impossible header over-run"
string 1.4.0..1.12.4 nng "Peer could not be authenticated"
string 1.4.0..1.12.4 pair "messages dropped due to too many hops"
string 1.4.0..1.12.4 panic "Report this at https://github.com/nanomsg/nng/issues"
string 1.4.0..1.12.4 panic "This message is indicative of a BUG."
string 1.4.0..1.12.4 posix_clock "clock_gettime failed: %s"
string 1.4.0..1.12.4 posix_debug "System EFAULT encountered!"
string 1.4.0..1.12.4 posix_pollq_epoll "BUG! unable to write to evfd!"
string 1.4.0..1.12.4 posix_pollq_epoll "BUG! write to epoll fd incorrect!"
string 1.4.0..1.12.4 posix_rand_getrandom "getrandom failed"
string 1.4.0..1.12.4 posix_thread "nng is not fork-reentrant safe"
string 1.4.0..1.12.4 req "nni_list_empty(&s->busy_pipes)"
string 1.4.0..1.12.4 req "nni_list_empty(&s->ready_pipes)"
string 1.4.0..1.12.4 sockaddr "abstract[%s]"
string 1.4.0..1.12.4 socket "nni_list_first(&sock->s_pipes) == NULL"
string 1.4.0..1.12.4 sockfd "l->listen_cnt > 0"
string 1.4.0..1.12.4 tls_common "conn->tcp_send_len <= NNG_TLS_MAX_SEND_SIZE"
string 1.5.2..1.12.4 posix_thread "pthread_rwlock_destroy: %s"
string 1.5.2..1.12.4 posix_thread "pthread_rwlock_rdlock: %s"
string 1.5.2..1.12.4 posix_thread "pthread_rwlock_unlock: %s"
string 1.5.2..1.12.4 posix_thread "pthread_rwlock_wrlock: %s"
string 1.5.2..1.12.4 socket "tls-cert-key-file"
string 1.10.1..1.12.4 bus "Peer pipe protocol %d is not BUS protocol, rejected."
string 1.10.1..1.12.4 ipc "Oversize message of %lu bytes (> %lu) on socket<%u> pipe<%u> from IPC%s"
string 1.10.1..1.12.4 pair "Peer pipe protocol %d is already paired, rejected."
string 1.10.1..1.12.4 tcp "Oversize message of %lu bytes (> %lu) on socket<%u> pipe<%u> from TCP %s"
string 1.10.1..1.12.4 tls "Oversize message of %lu bytes (> %lu) on socket<%u> pipe<%u> from TLS %s"
string 1.10.1..1.12.4 transport "Registered transport: %s"
string 1.12.4..1.12.4 aio "*count <= (size_t) INT_MAX"
source 1.4.0..1.12.4 http_chunk "http/http_chunk.c"
source 1.4.0..1.12.4 http_conn "http/http_conn.c"
source 1.4.0..1.12.4 http_msg "http/http_msg.c"
source 1.4.0..1.12.4 http_server "http/http_server.c"
source 1.4.0..1.12.4 inproc "inproc/inproc.c"
source 1.4.0..1.12.4 pair "pair0/pair.c"
source 1.4.0..1.12.4 posix_ipclisten "posix/posix_ipclisten.c"
source 1.4.0..1.12.4 posix_pollq_epoll "posix/posix_pollq_epoll.c"
source 1.4.0..1.12.4 posix_tcplisten "posix/posix_tcplisten.c"
source 1.4.0..1.12.4 req "reqrep0/req.c"
source 1.4.0..1.12.4 sockfd "socket/sockfd.c"
source 1.4.0..1.12.4 tls_common "tls/tls_common.c"
source 1.4.0..1.12.4 websocket "ws/websocket.c"
source 1.10.1..1.12.4 tls "mbedtls/tls.c"
source 1.12.4..1.12.4 websocket "websocket/websocket.c"
table 1.4.0..1.12.4 nn 0100000004000000020000000c00000003000000160000000400000010000000
table 1.4.0..1.12.4 posix_debug 040000000100000016000000030000000c000000020000000d00000010000000
table 1.5.2..1.5.2 tls 808bffff1b0000008089ffff1b0000000088ffff1b0000008096ffff1b000000
table 1.10.1..1.12.4 tls 808bffff1b0000008089ffff1b0000008087ffff060000000081ffff02000000
symbol 1.4.0..1.4.0 stats stat_update
symbol 1.4.0..1.5.2 ipc ipc_pipe_neg_cb
symbol 1.4.0..1.5.2 lmq nni_lmq_getq
symbol 1.4.0..1.12.4 clock nni_clock
symbol 1.4.0..1.12.4 nn nn_getzero
symbol 1.4.0..1.12.4 pipe nni_pipe_id
symbol 1.4.0..1.12.4 reap nni_reap
symbol 1.4.0..1.12.4 sha1 nni_sha1
symbol 1.4.0..1.12.4 thread nni_cv_fini
symbol 1.5.2..1.12.4 tls tls_dbg
symbol 1.10.1..1.12.4 lmq nni_lmq_get
symbol 1.10.1..1.12.4 nng nng_aio_busy
