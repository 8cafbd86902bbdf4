name apr-util
also libaprutil
cpe apache:portable_runtime_utility
advisory Debian apr-util
advisory Alpine apr-util
advisory GIT https://github.com/apache/apr-util
advisory generic apr-util
version weak "{v}"
# learned
reference 1.6.3 amd64 sha256:d2e269f531cd5ddc9ccc5ba9b0269cfc93dbf68f90feb3120d41415692667e24 libaprutil1-dev 1.6.3-1
reference 1.6.4 amd64 sha256:dc92a6373c15ab6e492fee3db0c2f50124c9d6e95255ca6538762b8f2cff78d4 libaprutil1-dev 1.6.4-2
string 1.6.3..1.6.3 apr_base64 "nprbytes <= APR_BASE64_DECODE_MAX"
string 1.6.3..1.6.4 apr_crypto "apr_crypto_%s-1.so"
string 1.6.3..1.6.4 apr_crypto "apr_crypto_%s_driver"
string 1.6.3..1.6.4 apr_dbm "apr_dbm_type_%s"
string 1.6.3..1.6.4 apr_hooks "  Hooked %s"
string 1.6.3..1.6.4 apr_hooks "Sorting %s:"
string 1.6.3..1.6.4 apr_hooks "i < nItems"
string 1.6.3..1.6.4 apr_hooks "k < nItems"
string 1.6.3..1.6.4 apr_hooks "n < pHooks->nelts"
string 1.6.3..1.6.4 apr_ldap_stub "apr_ldap-1.so"
string 1.6.3..1.6.4 apr_ldap_url "Bad LDAP URL while parsing IPV6 syntax."
string 1.6.3..1.6.4 apr_ldap_url "Bad LDAP URL while parsing."
string 1.6.3..1.6.4 apr_ldap_url "Bad URL encountered while parsing LDAP URL."
string 1.6.3..1.6.4 apr_ldap_url "Bad attributes encountered while parsing LDAP URL."
string 1.6.3..1.6.4 apr_ldap_url "Bad enclosure error while parsing LDAP URL."
string 1.6.3..1.6.4 apr_ldap_url "Bad extensions encountered while parsing LDAP URL."
string 1.6.3..1.6.4 apr_ldap_url "Bad filter encountered while parsing LDAP URL."
string 1.6.3..1.6.4 apr_ldap_url "Bad scope encountered while parsing LDAP URL."
string 1.6.3..1.6.4 apr_ldap_url "Either the LDAP URL, or the URL structure was NULL. Oops."
string 1.6.3..1.6.4 apr_ldap_url "Out of memory parsing LDAP URL."
string 1.6.3..1.6.4 apr_ldap_url "The scheme was not recognised as a valid LDAP URL scheme."
string 1.6.3..1.6.4 apr_memcache "STAT bytes_read "
string 1.6.3..1.6.4 apr_memcache "STAT bytes_written "
string 1.6.3..1.6.4 apr_memcache "STAT connection_structures "
string 1.6.3..1.6.4 apr_memcache "STAT curr_connections "
string 1.6.3..1.6.4 apr_memcache "STAT curr_items "
string 1.6.3..1.6.4 apr_memcache "STAT get_misses "
string 1.6.3..1.6.4 apr_memcache "STAT limit_maxbytes "
string 1.6.3..1.6.4 apr_memcache "STAT pointer_size "
string 1.6.3..1.6.4 apr_memcache "STAT rusage_system "
string 1.6.3..1.6.4 apr_memcache "STAT rusage_user "
string 1.6.3..1.6.4 apr_memcache "STAT total_connections "
string 1.6.3..1.6.4 apr_memcache "STAT total_items "
string 1.6.3..1.6.4 apr_reslist "rl->nidle == 0"
string 1.6.3..1.6.4 apr_reslist "rl->ntotal == 0"
string 1.6.3..1.6.4 apr_thread_pool "!apr_os_thread_equal(apr_os_thread_current(), *os_thread)"
string 1.6.3..1.6.4 apr_thread_pool "ING_SENTINEL(me->tasks, apr_thread_pool_task, link) != me->task_idx[seg]"
string 1.6.3..1.6.4 apr_thread_pool "NULL == elt->current_owner"
string 1.6.3..1.6.4 apr_thread_pool "sk != APR_RING_SENTINEL(me->scheduled_tasks, apr_thread_pool_task, link)"
string 1.6.3..1.6.4 apr_thread_pool "task != APR_RING_SENTINEL(me->tasks, apr_thread_pool_task, link)"
string 1.6.3..1.6.4 apr_thread_pool "task != NULL"
string 1.6.3..1.6.4 apr_xml " xml:lang=\"%s\""
string 1.6.3..1.6.4 apr_xml " xmlns%s%s=\"%s\""
string 1.6.3..1.6.4 apr_xml "A namespace prefix was defined with an empty URI."
string 1.6.3..1.6.4 apr_xml "An undefined namespace prefix was used."
string 1.6.3..1.6.4 apr_xml "The parser is not active."
string 1.6.3..1.6.4 apr_xml "There was an unknown error within the XML body."
string 1.6.3..1.6.4 apr_xml "XML parser error code: %s (%d)"
string 1.6.3..1.6.4 apu_dso "apr-util-1/"
string 1.6.4..1.6.4 apr_xml "The maximum element nesting limit (256) was exceeded."
source 1.6.3..1.6.4 apr_base64 "encoding/apr_base64.c"
source 1.6.3..1.6.4 apr_hooks "hooks/apr_hooks.c"
source 1.6.3..1.6.4 apr_reslist "misc/apr_reslist.c"
source 1.6.3..1.6.4 apr_thread_pool "misc/apr_thread_pool.c"
table 1.6.3..1.6.4 apr_date 6e614a006265460072614d007270410079614d006e754a006c754a0067754100
symbol 1.6.3..1.6.3 apr_md5 md5_update_buffer
symbol 1.6.3..1.6.4 apr_dbd apr_dbd_close
symbol 1.6.3..1.6.4 apr_dbm dbm_term
symbol 1.6.3..1.6.4 apr_hooks crude_order
symbol 1.6.3..1.6.4 apr_md4 apr_md4
symbol 1.6.3..1.6.4 apr_redis plus_minus
symbol 1.6.3..1.6.4 apr_rmm apr_rmm_free
symbol 1.6.3..1.6.4 apu_dso apu_dso_init
symbol 1.6.3..1.6.4 getuuid apr_uuid_get
symbol 1.6.3..1.6.4 sdbm read_from
symbol 1.6.3..1.6.4 uuid parse_hexpair
symbol 1.6.3..1.6.4 xlate check_sbcs
