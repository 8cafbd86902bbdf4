name libnfs
also nfs
advisory Debian libnfs
advisory generic libnfs
# learned
reference 5.0.2 amd64 sha256:77302f1f4857e784b11a2d8588fa1bedb163d3b2a6b831aa6f7b33383c31edfb libnfs-dev 5.0.2-1.1
string 5.0.2..5.0.2 libmount_la-mount "Out of memory. Failed to allocate pdu for MOUNT1/MNT call"
string 5.0.2..5.0.2 libmount_la-mount "Out of memory. Failed to allocate pdu for MOUNT1/NULL call"
string 5.0.2..5.0.2 libmount_la-mount "Out of memory. Failed to allocate pdu for mount/null call"
string 5.0.2..5.0.2 libnfs4_la-nfs4 "Out of memory. Failed to allocate pdu for NFS4/COMPOUND call"
string 5.0.2..5.0.2 libnfs4_la-nfs4 "Out of memory. Failed to allocate pdu for NFS4/NULL call"
string 5.0.2..5.0.2 libnfs4_la-nfs4 "Out of memory. Failed to queue pdu for NFS4/COMPOUND4 call"
string 5.0.2..5.0.2 libnfs_la-init "Out of memory: Failed to allocate endpoint structure"
string 5.0.2..5.0.2 libnfs_la-init "libnfs:%d pagecache set to %d pages of size %d\n"
string 5.0.2..5.0.2 libnfs_la-init "libnfs:%d set pagecache ttl to %d seconds\n\n"
string 5.0.2..5.0.2 libnfs_la-libnfs "Absolute path starts with '/../' during normalization"
string 5.0.2..5.0.2 libnfs_la-libnfs "Out of memory. Failed to allocate pdu for NULL call"
string 5.0.2..5.0.2 libnfs_la-libnfs "libnfs:%d init pagecache entries %d pagesize %d\n\n"
string 5.0.2..5.0.2 libnfs_la-libnfs-sync "Malloc failed when allocating server structure"
string 5.0.2..5.0.2 libnfs_la-libnfs-sync "Strdup failed when allocating server structure"
string 5.0.2..5.0.2 libnfs_la-libnfs-sync "failed to get sockaddr in CALLIT callback"
string 5.0.2..5.0.2 libnfs_la-libnfs-zdr "libnfs_rpc_msg failed to decode REPLY, ret=%d: %s"
string 5.0.2..5.0.2 libnfs_la-libnfs-zdr "libnfs_rpc_msg failed to decode. Neither CALL not REPLY"
string 5.0.2..5.0.2 libnfs_la-libnfs-zdr "libnfs_rpc_reply_body failed to decode. Neither ACCEPTED nor DENIED"
string 5.0.2..5.0.2 libnfs_la-nfs "Out of memory. Failed to allocate pdu for NFS2/READLINK call"
string 5.0.2..5.0.2 libnfs_la-nfs "Out of memory. Failed to allocate pdu for NFS3/PATHCONF call"
string 5.0.2..5.0.2 libnfs_la-nfs "Out of memory. Failed to allocate pdu for NFS3/READDIRPLUS call"
string 5.0.2..5.0.2 libnfs_la-nfs_v3 "LOOKUP during READDIRPLUS emulation failed with RPC_STATUS_CANCEL"
string 5.0.2..5.0.2 libnfs_la-nfs_v3 "LOOKUP during READDIRPLUS emulation failed with RPC_STATUS_ERROR"
string 5.0.2..5.0.2 libnfs_la-nfs_v3 "NFS: ACCESS denied. Required access %c%c%c. Allowed access %c%c%c"
string 5.0.2..5.0.2 libnfs_la-nfs_v3 "Out of memory. Could not allocate memory to store mount handle"
string 5.0.2..5.0.2 libnfs_la-nfs_v4 "Insufficient ACCESS. Wanted %08x but got %08x."
string 5.0.2..5.0.2 libnfs_la-nfs_v4 "Out of memory. Failed to allocate data structure."
string 5.0.2..5.0.2 libnfs_la-nfs_v4 "Out of memory. Failed to allocate memory for nfs mount data"
string 5.0.2..5.0.2 libnfs_la-nfsacl "Out of memory. Failed to allocate pdu for nfsacl/getacl call"
string 5.0.2..5.0.2 libnfs_la-nfsacl "Out of memory. Failed to allocate pdu for nfsacl/null call"
string 5.0.2..5.0.2 libnfs_la-nfsacl "Out of memory. Failed to allocate pdu for nfsacl/setacl call"
string 5.0.2..5.0.2 libnfs_la-pdu "No endpoint found for CALL program:0x%08x version:%d\n"
string 5.0.2..5.0.2 libnfs_la-pdu "Out of memory: Failed to allocate encode buffer"
string 5.0.2..5.0.2 libnfs_la-pdu "Out of memory: Failed to allocate pdu structure"
string 5.0.2..5.0.2 libnfs_la-socket "Failed to allocate buffer of %d bytes for pdu, errno:%d. Closing socket."
string 5.0.2..5.0.2 libnfs_la-socket "Invalid address:%s. Can not resolv into IPv4/v6 structure."
string 5.0.2..5.0.2 libnfs_la-socket "Invalid/garbage pdu received from server. Closing socket"
string 5.0.2..5.0.2 libnfs_la-socket "Invalid/garbage pdu received from server. Ignoring PDU"
string 5.0.2..5.0.2 libnlm_la-nlm "Out of memory. Failed to allocate pdu for nlm/cancel call"
string 5.0.2..5.0.2 libnlm_la-nlm "Out of memory. Failed to allocate pdu for nlm/lock call"
string 5.0.2..5.0.2 libnlm_la-nlm "Out of memory. Failed to allocate pdu for nlm/unlock call"
string 5.0.2..5.0.2 libnsm_la-nsm "Out of memory. Failed to allocate pdu for nsm/notify call"
string 5.0.2..5.0.2 libnsm_la-nsm "Out of memory. Failed to allocate pdu for nsm/simucrash call"
string 5.0.2..5.0.2 libnsm_la-nsm "Out of memory. Failed to allocate pdu for nsm/unmonall call"
string 5.0.2..5.0.2 libportmap_la-portmap "Out of memory. Failed to allocate pdu for PORTMAP2/GETPORT call"
string 5.0.2..5.0.2 libportmap_la-portmap "Out of memory. Failed to allocate pdu for PORTMAP3/TADDR2UADDR call"
string 5.0.2..5.0.2 libportmap_la-portmap "Out of memory. Failed to allocate pdu for PORTMAP3/UADDR2TADDR call"
string 5.0.2..5.0.2 librquota_la-rquota "Out of memory. Failed to allocate pdu for rquota1/getactivequota call"
string 5.0.2..5.0.2 librquota_la-rquota "Out of memory. Failed to allocate pdu for rquota2/getactivequota call"
string 5.0.2..5.0.2 librquota_la-rquota "Out of memory. Failed to queue pdu for rquota1/getactivequota call"
source 5.0.2..5.0.2 libnfs_la-libnfs-sync "libnfs-sync.c"
symbol 5.0.2..5.0.2 libnfs4_la-nfs4 nfsstat4_to_str
symbol 5.0.2..5.0.2 libnfs_la-init rpc_set_gid
symbol 5.0.2..5.0.2 libnfs_la-libnfs nfs_umask
symbol 5.0.2..5.0.2 libnfs_la-libnfs-sync link_cb
symbol 5.0.2..5.0.2 libnfs_la-libnfs-zdr zdr_malloc
symbol 5.0.2..5.0.2 libnfs_la-nfs nfsstat3_to_str
symbol 5.0.2..5.0.2 libnfs_la-nfs_v3 nfs3_chmod_cb
symbol 5.0.2..5.0.2 libnfs_la-nfs_v4 nfs4_chmod_cb
symbol 5.0.2..5.0.2 libnfs_la-pdu rpc_enqueue
symbol 5.0.2..5.0.2 libnfs_la-socket rpc_get_fd
symbol 5.0.2..5.0.2 libnlm_la-nlm nlmstat4_to_str
symbol 5.0.2..5.0.2 libnsm_la-nsm nsmstat1_to_str
