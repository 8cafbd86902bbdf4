name unbound
also libunbound
advisory Debian unbound
advisory generic unbound
version weak "{v}"
# learned
reference 1.13.1 amd64 sha256:f281bcbbc90d9103f85972b83aa13a765f47d80750384c8816794f654417254e libunbound8 1.13.1-1+deb11u7
reference 1.17.1 amd64 sha256:6915d134bcfae7a6bb625bf5e33926ce12f3bb8742264541b0b0ebfe9c15d384 libunbound-dev 1.17.1-2+deb12u4
reference 1.26.2 amd64 sha256:6dc3668cadf45c3b4debc2ef15e170bcdad686b3f443ef781a657455c0731eff libunbound-dev 1.26.2-1, libunbound8 1.26.2-1
string 1.13.1..1.17.1 iter_fwd "no name verification functionality in ssl library, ignored name for %s"
string 1.13.1..1.17.1 iterator "t %d could not pthread_rwlock_wrlock(&qstate->env->auth_zones->lock): %s"
string 1.13.1..1.17.1 listen_dnsport "sctl bigger net.core.wmem_max(linux) or kern.ipc.maxsockbuf(bsd) values."
string 1.13.1..1.17.1 random "Couldn't generate randomness, Yarrow-256 generator not yet seeded"
string 1.13.1..1.17.1 rpz "%s at %d could not pthread_rwlock_unlock(&r->local_zones->lock): %s"
string 1.13.1..1.26.2 - " always_transparent, always_refuse, always_nxdomain, noview or nodefault"
string 1.13.1..1.26.2 alloc "%s at %d could not pthread_rwlock_init(&t->entry.lock, NULL): %s"
string 1.13.1..1.26.2 autotrust "%s at %d could not pthread_mutex_unlock(&env->anchors->lock): %s"
string 1.13.1..1.26.2 configparser " either a hex string or an ascii character string prepended with ascii_."
string 1.13.1..1.26.2 context "%s at %d could not pthread_mutex_unlock(&ctx->cfglock): %s"
string 1.13.1..1.26.2 dns " at %d could not pthread_rwlock_rdlock(&rep->ref[i].key->entry.lock): %s"
string 1.13.1..1.26.2 dns64 "dns64: could not apply configuration settings."
string 1.13.1..1.26.2 edns "cannot parse EDNS client string IP netblock: %s"
string 1.13.1..1.26.2 infra "%s at %d could not pthread_rwlock_init(&k->entry.lock, NULL): %s"
string 1.13.1..1.26.2 iter_delegpt "gationPoint<%s>: %u names (%u missing), %u addrs (%u result, %u avail)%s"
string 1.13.1..1.26.2 iter_priv "sanitize: removing public name with private address"
string 1.13.1..1.26.2 iter_scrub "sanitize: removing potential poison reference RRset:"
string 1.13.1..1.26.2 iter_utils "get due to dependency cycle (harden-glue: no may fix some of the cycles)"
string 1.13.1..1.26.2 libunbound "%s at %d could not pthread_mutex_init(&ctx->qqpipe_lock, NULL): %s"
string 1.13.1..1.26.2 libworker " %d could not pthread_create(&ctx->bg_tid, &attr, libworker_dobg, w): %s"
string 1.13.1..1.26.2 localzone "local-data '%s' in redirect zone must not coexist with %s local-data"
string 1.13.1..1.26.2 log "%s at %d could not pthread_key_create(&logkey, ((void *)0)): %s"
string 1.13.1..1.26.2 lruhash "%s at %d could not pthread_spin_destroy(&table->array[i].lock): %s"
string 1.13.1..1.26.2 mesh "es, %u recursion replies sent, %d replies dropped, %d states jostled out"
string 1.13.1..1.26.2 modstack "fptr_whitelist_mod_get_mem(env->mesh-> mods.mod[m]->get_mem)"
string 1.13.1..1.26.2 module "lid edns registration: trying to register option after module init phase"
string 1.13.1..1.26.2 msgreply "%s at %d could not pthread_rwlock_init(&e->entry.lock, NULL): %s"
string 1.13.1..1.26.2 netevent "is enabled [--disable-tfo-client --disable-tfo-server] but does not work"
string 1.13.1..1.26.2 proxy_protocol "proxy_protocol: unsupported family and protocol"
string 1.13.1..1.26.2 respip "an not be added; CNAME response-ip data already in place for netblock %s"
string 1.13.1..1.26.2 rrset "%s at %d could not pthread_rwlock_rdlock(&ref[i].key->entry.lock): %s"
string 1.13.1..1.26.2 slabhash "%s at %d could not pthread_spin_lock(&sh->array[slab]->lock): %s"
string 1.13.1..1.26.2 tcp_conn_limit "%d could not pthread_spin_init(&node->lock, PTHREAD_PROCESS_PRIVATE): %s"
string 1.13.1..1.26.2 ub_event_pluggable " || base->vmt->winsock_register_wsaevent == my_winsock_register_wsaevent"
string 1.13.1..1.26.2 val_anchor " could not pthread_mutex_lock(&((struct trust_anchor*)n->key)->lock): %s"
string 1.13.1..1.26.2 val_kcache "%s at %d could not pthread_rwlock_unlock(&k->entry.lock): %s"
string 1.13.1..1.26.2 val_kentry "%s at %d could not pthread_rwlock_init(&newk->entry.lock, NULL): %s"
string 1.13.1..1.26.2 val_neg "%s at %d could not pthread_rwlock_unlock(&cache_wc->entry.lock): %s"
string 1.13.1..1.26.2 val_nsec "NSEC for wildcard does not prove absence of DS"
string 1.13.1..1.26.2 val_nsec3 " closest encloser; all attempted hash calculations were erroneous; bogus"
string 1.13.1..1.26.2 val_sigcrypt "er than original and minimum TTL, adjusting TTL downwards to minimum ttl"
string 1.13.1..1.26.2 val_utils "find_signer: could not find signer name for unknown type response"
string 1.13.1..1.26.2 validator "%s at %d could not pthread_mutex_destroy(&val_env->bogus_lock): %s"
string 1.13.1..1.26.2 view "%s at %d could not pthread_rwlock_init(&v->lock, NULL): %s"
string 1.13.1..1.26.2 wire2str "no timeout value (only valid for client option) "
string 1.17.1..1.26.2 authzone " RRSet contains more than one RR with the same scheme and hash algorithm"
string 1.17.1..1.26.2 config_file ", is there no section start after an include-toplevel directive perhaps."
string 1.17.1..1.26.2 iterator " delegation point initiated the fallback, marking the nslist as resolved"
string 1.17.1..1.26.2 listen_dnsport "et.inet.tcp.fastopen.server_enable, or net.ipv4.tcp_fastopen is disabled"
string 1.17.1..1.26.2 outside_network "internal error: reuse_tcp_insert: in lru list but not in the tree"
source 1.13.1..1.26.2 - "iterator/iter_hints.c"
source 1.13.1..1.26.2 autotrust "validator/autotrust.c"
source 1.13.1..1.26.2 context "libunbound/context.c"
source 1.13.1..1.26.2 iter_utils "iterator/iter_utils.c"
source 1.13.1..1.26.2 libunbound "libunbound/libunbound.c"
source 1.13.1..1.26.2 libworker "libunbound/libworker.c"
source 1.13.1..1.26.2 listen_dnsport "services/listen_dnsport.c"
source 1.13.1..1.26.2 localzone "services/localzone.c"
source 1.13.1..1.26.2 outside_network "services/outside_network.c"
source 1.13.1..1.26.2 ub_event_pluggable "ub_event_pluggable.c"
source 1.13.1..1.26.2 val_anchor "validator/val_anchor.c"
source 1.13.1..1.26.2 val_kcache "validator/val_kcache.c"
source 1.13.1..1.26.2 val_kentry "validator/val_kentry.c"
source 1.13.1..1.26.2 val_utils "validator/val_utils.c"
source 1.13.1..1.26.2 validator "validator/validator.c"
symbol 1.13.1..1.26.2 configlexer ub_c_free
symbol 1.13.1..1.26.2 dname dname_str
symbol 1.13.1..1.26.2 dnstree addr_tree_find
symbol 1.13.1..1.26.2 mini_event mini_ev_cmp
symbol 1.13.1..1.26.2 msgencode error_encode
symbol 1.13.1..1.26.2 msgparse get_rdf_size
symbol 1.13.1..1.26.2 net_help addr_mask
symbol 1.13.1..1.26.2 parse sldns_bgetc
symbol 1.13.1..1.26.2 rbtree rbtree_init
symbol 1.13.1..1.26.2 rtt rtt_init
symbol 1.13.1..1.26.2 timehist timehist_log
symbol 1.13.1..1.26.2 tube tube_poll
