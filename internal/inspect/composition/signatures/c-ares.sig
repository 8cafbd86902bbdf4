name c-ares
also libcares cares
cpe c-ares:c-ares
cpe c-ares_project:c-ares
advisory OSS-Fuzz c-ares
advisory Debian c-ares
advisory Alpine c-ares
advisory GIT https://github.com/c-ares/c-ares
advisory generic c-ares
version weak "{v}"
# learned
reference 1.17.1 amd64 sha256:2f496ac50ad62612163d67ec90c2062fe6322ac01ffb0f13b972e646c938c76b libc-ares-dev 1.17.1-1+deb11u3
reference 1.18.1 amd64 sha256:3e569ee5c41dac7f6b438bb705f4b1df745d0c14303fb33eb608c310c5b09a72 libc-ares-dev 1.18.1-3
reference 1.34.8 amd64 sha256:80d7bde7d6a578d363a58f5484e5ed6dfb6ab22587a6c47f2218f5537c82538c libc-ares-dev 1.34.8-1
reference 1.34.9 amd64 sha256:da7de0790ea98650e5a0cf41e8e98eb16436cd9979f1a0c13054bf333835bfa9 libc-ares-dev 1.34.9-1
string 1.17.1..1.34.9 ares_close_sockets "!(conn->flags & ARES_CONN_FLAG_DEAD)"
string 1.17.1..1.34.9 ares_destroy "ares_htable_asvp_num_keys(channel->connnode_by_socket) == 0"
string 1.17.1..1.34.9 ares_destroy "ares_htable_szvp_num_keys(channel->queries_by_qid) == 0"
string 1.17.1..1.34.9 ares_destroy "ares_llist_len(channel->all_queries) == 0"
string 1.17.1..1.34.9 ares_destroy "ares_slist_len(channel->queries_by_timeout) == 0"
string 1.17.1..1.34.9 ares_dns_mapping "edns-expire"
string 1.17.1..1.34.9 ares_dns_mapping "edns-key-tag"
string 1.17.1..1.34.9 ares_dns_mapping "extended-dns-error"
string 1.17.1..1.34.9 ares_strerror "Channel is being destroyed"
string 1.17.1..1.34.9 ares_strerror "Could not contact DNS servers"
string 1.17.1..1.34.9 ares_strerror "Could not find GetNetworkParams function"
string 1.17.1..1.34.9 ares_strerror "DNS query cancelled"
string 1.17.1..1.34.9 ares_strerror "DNS server claims query was misformatted"
string 1.17.1..1.34.9 ares_strerror "DNS server does not implement requested operation"
string 1.17.1..1.34.9 ares_strerror "DNS server refused query"
string 1.17.1..1.34.9 ares_strerror "DNS server returned answer with no data"
string 1.17.1..1.34.9 ares_strerror "DNS server returned general failure"
string 1.17.1..1.34.9 ares_strerror "Domain name not found"
string 1.17.1..1.34.9 ares_strerror "Error loading iphlpapi.dll"
string 1.17.1..1.34.9 ares_strerror "Given hostname is not numeric"
string 1.17.1..1.34.9 ares_strerror "Illegal flags specified"
string 1.17.1..1.34.9 ares_strerror "Illegal hints flags specified"
string 1.17.1..1.34.9 ares_strerror "Misformatted DNS query"
string 1.17.1..1.34.9 ares_strerror "Misformatted DNS reply"
string 1.17.1..1.34.9 ares_strerror "Misformatted domain name"
string 1.17.1..1.34.9 ares_strerror "Misformatted string"
string 1.17.1..1.34.9 ares_strerror "Timeout while contacting DNS servers"
string 1.17.1..1.34.9 ares_strerror "c-ares library initialization not yet performed"
string 1.17.1..1.34.9 libcares_la-ares_destroy "ares__is_list_empty(&(channel->all_queries))"
string 1.17.1..1.34.9 libcares_la-ares_destroy "ares__is_list_empty(&(channel->queries_by_qid[i]))"
string 1.17.1..1.34.9 libcares_la-ares_destroy "ares__is_list_empty(&(channel->queries_by_timeout[i]))"
string 1.17.1..1.34.9 libcares_la-ares_destroy "ares__is_list_empty(&server->queries_to_server)"
string 1.17.1..1.34.9 libcares_la-ares_getaddrinfo "!hquery->ai->nodes"
string 1.17.1..1.34.9 libcares_la-ares_gethostbyaddr "%lu.%lu.%lu.%lu.in-addr.arpa"
string 1.17.1..1.34.9 libcares_la-ares_process "ares__is_list_empty(&list_head)"
string 1.17.1..1.34.9 libcares_la-ares_process "query->server == whichserver"
string 1.17.1..1.34.9 libcares_la-ares_process "sendreq->data_storage == NULL"
string 1.34.8..1.34.9 ares_strerror "Invalid service name or number"
string 1.34.8..1.34.9 ares_strerror "No DNS servers were configured"
string 1.34.9..1.34.9 ares_destroy "channel->pending_conns == NULL"
string 1.34.9..1.34.9 ares_destroy "channel->pending_servers == NULL"
source 1.17.1..1.34.9 ares_close_sockets "ares_close_sockets.c"
source 1.17.1..1.34.9 ares_destroy "ares_destroy.c"
source 1.17.1..1.34.9 libcares_la-ares__sortaddrinfo "ares__sortaddrinfo.c"
source 1.17.1..1.34.9 libcares_la-ares_getaddrinfo "ares_getaddrinfo.c"
source 1.17.1..1.34.9 libcares_la-ares_process "ares_process.c"
source 1.34.8..1.34.9 ares_sortaddrinfo "ares_sortaddrinfo.c"
symbol 1.17.1..1.34.8 ares_dns_record ares_dns_rr_data_ptr
symbol 1.17.1..1.34.8 ares_uri ares_uri_chis_fragment_enc
symbol 1.17.1..1.34.9 ares_cancel ares_cancel
symbol 1.17.1..1.34.9 ares_fds ares_fds
symbol 1.17.1..1.34.9 ares_math ares_log2
symbol 1.17.1..1.34.9 ares_query ares_query
symbol 1.17.1..1.34.9 ares_send ares_send
symbol 1.17.1..1.34.9 ares_str ares_memeq
symbol 1.34.8..1.34.9 ares_init ares_reinit
symbol 1.34.8..1.34.9 ares_sortaddrinfo ares_sortaddrinfo
symbol 1.34.9..1.34.9 ares_process ares_detach_query
symbol 1.34.9..1.34.9 inet_net_pton ares_inet_pton6
