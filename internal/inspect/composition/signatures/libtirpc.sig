name libtirpc
also tirpc
advisory Debian libtirpc
advisory generic libtirpc
# learned
reference 1.3.1 amd64 sha256:dc27d58784e1095055b23c996d8e823f0c443da3c45c01a7ed16bcfe4a7a7903 libtirpc-dev 1.3.1-1+deb11u1
reference 1.3.3 amd64 sha256:5abaa14470f36727fa3ef012e1d771c6a867015a68a778da10f80a7aad2c7050 libtirpc-dev 1.3.3+ds-1
reference 1.3.6 amd64 sha256:184d2022b469bcfdfe76f290f9d9e71b50e4980a95e0b37314184b17a96ff4cc libtirpc-dev 1.3.6+ds-1
reference 1.3.7 amd64 sha256:d7ea188fe632926898bb7ed0003697f4ebc217ed35c7754f32b1cfaec12a6cdd libtirpc-dev 1.3.7+ds-1
string 1.3.1..1.3.3 libtirpc_la-getnetconfig "Continuing in 10 seconds\n\n"
string 1.3.1..1.3.3 libtirpc_la-getnetconfig "See UPDATING entry 20021216 for details.\n"
string 1.3.1..1.3.3 libtirpc_la-getnetconfig "This warning will be removed 20030301\n"
string 1.3.1..1.3.7 libtirpc_la-auth_gss "The token we just received (length %lu):"
string 1.3.1..1.3.7 libtirpc_la-auth_unix "auth_none.c - Fatal marshalling problem"
string 1.3.1..1.3.7 libtirpc_la-authgss_prot "pc_gss_init_res %s %s (ctx %p:%lu, maj %d, min %d, win %d, token %p:%lu)"
string 1.3.1..1.3.7 libtirpc_la-authgss_prot "xdr_rpc_gss_cred: %s %s (v %d, proc %d, seq %d, svc %d, ctx %p:%lu)"
string 1.3.1..1.3.7 libtirpc_la-binddynport "An error occurred while parsing ip_local_reserved_ports."
string 1.3.1..1.3.7 libtirpc_la-binddynport "Unable to open open /proc/sys/net/ipv4/ip_local_reserved_ports."
string 1.3.1..1.3.7 libtirpc_la-clnt_bcast "rpc_broadcast_exp: Broadcast packet sent for %s\n"
string 1.3.1..1.3.7 libtirpc_la-clnt_bcast "rpc_broadcast_exp: PMAP Broadcast packet sent for %s\n"
string 1.3.1..1.3.7 libtirpc_la-clnt_dg "clnt_dg_create: out of memory"
string 1.3.1..1.3.7 libtirpc_la-clnt_generic "could not close() fd %d; mem & fd leak"
string 1.3.1..1.3.7 libtirpc_la-clnt_perror "(unknown authentication error - %d)"
string 1.3.1..1.3.7 libtirpc_la-clnt_perror "; low version = %u, high version = %u"
string 1.3.1..1.3.7 libtirpc_la-clnt_raw "clntraw_create - Fatal header serialization error."
string 1.3.1..1.3.7 libtirpc_la-debug "libtirpc: debug level %d"
string 1.3.1..1.3.7 libtirpc_la-getnetconfig "Please change this to \"local\" manually "
string 1.3.1..1.3.7 libtirpc_la-getpublickey "Bad record in %s '+' -- NIS not supported in this library copy\n"
string 1.3.1..1.3.7 libtirpc_la-getpublickey "Bad record in %s val problem - %s"
string 1.3.1..1.3.7 libtirpc_la-key_call "key_decryptsession_pk: decrypt status is nonzero"
string 1.3.1..1.3.7 libtirpc_la-key_call "key_encryptsession_pk: encrypt status is nonzero"
string 1.3.1..1.3.7 libtirpc_la-netnamer "_getgroups: %s is in too many groups\n"
string 1.3.1..1.3.7 libtirpc_la-pmap_getmaps "pmap_getmaps rpc problem"
string 1.3.1..1.3.7 libtirpc_la-pmap_rmt "port_ptr != NULL"
string 1.3.1..1.3.7 libtirpc_la-rpc_callmsg "cmsg != NULL"
string 1.3.1..1.3.7 libtirpc_la-rpc_prot "blkp != NULL"
string 1.3.1..1.3.7 libtirpc_la-rpc_soc "Could not get %s transport"
string 1.3.1..1.3.7 libtirpc_la-rpc_soc "svc%s_create: could not open connection"
string 1.3.1..1.3.7 libtirpc_la-rpcb_clnt "getclnthandle: trying netid %s family %d proto %d socktype %d\n"
string 1.3.1..1.3.7 libtirpc_la-svc_auth_gss "svcauth_gss_accept_context: out of memory\n"
string 1.3.1..1.3.7 libtirpc_la-svc_auth_gss "svcauth_gss_accept_sec_context: accept_sec_context"
string 1.3.1..1.3.7 libtirpc_la-svc_auth_unix "bad auth_len gid %ld str %ld auth %u\n"
string 1.3.1..1.3.7 libtirpc_la-svc_auth_unix "rqst != NULL"
string 1.3.1..1.3.7 libtirpc_la-svc_dg "cache entry found for xid=%x prog=%dvers=%d proc=%d for rmtaddr=%s\n"
string 1.3.1..1.3.7 libtirpc_la-svc_dg "cache set for xid= %x prog=%d vers=%d proc=%d for rmtaddr=%s\n"
string 1.3.1..1.3.7 libtirpc_la-svc_generic "svc_tp_create: Could not register prog %u vers %u on %s"
string 1.3.1..1.3.7 libtirpc_la-svc_generic "svc_tp_create: invalid netconfig structure for prog %u vers %u"
string 1.3.1..1.3.7 libtirpc_la-svc_simple "rpc: rpc_reg trouble replying to prog %u vers %u"
string 1.3.1..1.3.7 libtirpc_la-svc_simple "rpc: rpc_reg: never registered prog %u vers %u"
string 1.3.1..1.3.7 libtirpc_la-svc_vc "svc_fd_create: could not retrieve remote addr"
string 1.3.1..1.3.7 libtirpc_la-xdr "xdr_string: out of memory"
string 1.3.1..1.3.7 libtirpc_la-xdr_array "xdr_array: out of memory"
string 1.3.1..1.3.7 libtirpc_la-xdr_rec "xdrrec_create: out of memory"
string 1.3.1..1.3.7 libtirpc_la-xdr_reference "xdr_reference: out of memory"
string 1.3.3..1.3.7 libtirpc_la-rpcb_clnt "__rpcb_findaddr_timed: trying v2-port first\n"
string 1.3.6..1.3.7 libtirpc_la-rpcb_clnt "No targaddr provided\n"
string 1.3.6..1.3.7 libtirpc_la-svc_vc "svc_fd_create: ENOTSOCK, return directly"
source 1.3.1..1.3.7 libtirpc_la-auth_none "auth_none.c"
source 1.3.1..1.3.7 libtirpc_la-auth_unix "auth_unix.c"
source 1.3.1..1.3.7 libtirpc_la-authunix_prot "authunix_prot.c"
source 1.3.1..1.3.7 libtirpc_la-clnt_raw "clnt_raw.c"
source 1.3.1..1.3.7 libtirpc_la-pmap_getmaps "pmap_getmaps.c"
source 1.3.1..1.3.7 libtirpc_la-pmap_getport "pmap_getport.c"
source 1.3.1..1.3.7 libtirpc_la-pmap_prot "pmap_prot.c"
source 1.3.1..1.3.7 libtirpc_la-pmap_prot2 "pmap_prot2.c"
source 1.3.1..1.3.7 libtirpc_la-pmap_rmt "pmap_rmt.c"
source 1.3.1..1.3.7 libtirpc_la-rpc_callmsg "rpc_callmsg.c"
source 1.3.1..1.3.7 libtirpc_la-rpc_prot "rpc_prot.c"
source 1.3.1..1.3.7 libtirpc_la-svc_auth_unix "svc_auth_unix.c"
table 1.3.1..1.3.7 libtirpc_la-svc_dg 207472616e73706f727420646f6573206e6f7420737570706f72742064617461
table 1.3.1..1.3.7 libtirpc_la-svc_dg 636f756c64206e6f7420616c6c6f63617465206e657720727063206275666665
table 1.3.1..1.3.7 libtirpc_la-svc_dg 636f756c64206e6f7420676574207472616e73706f727420696e666f726d6174
table 1.3.1..1.3.7 libtirpc_la-svc_simple 63616e27742066696e6420617070726f707269617465207472616e73706f7274
symbol 1.3.1..1.3.1 libtirpc_la-xdr_rec skip_input_bytes
symbol 1.3.1..1.3.7 libtirpc_la-clnt_simple rpc_call
symbol 1.3.1..1.3.7 libtirpc_la-clnt_vc read_vc
symbol 1.3.1..1.3.7 libtirpc_la-clnt_vc write_vc
symbol 1.3.1..1.3.7 libtirpc_la-key_call key_call
symbol 1.3.1..1.3.7 libtirpc_la-rpcb_prot xdr_rpcb
symbol 1.3.1..1.3.7 libtirpc_la-svc svc_reg
symbol 1.3.1..1.3.7 libtirpc_la-svc svc_unreg
symbol 1.3.1..1.3.7 libtirpc_la-svc_raw svc_raw_recv
symbol 1.3.1..1.3.7 libtirpc_la-svc_simple rpc_reg
symbol 1.3.3..1.3.7 libtirpc_la-auth_gss is_authgss_client
symbol 1.3.3..1.3.7 libtirpc_la-rpcb_clnt destroy_addr
