name usrsctp
also libusrsctp
cpe usrsctp_project:usrsctp
advisory OSS-Fuzz usrsctp
advisory Debian libusrsctp
advisory GIT https://github.com/sctplab/usrsctp
advisory generic usrsctp
# learned
reference 0.9.3.0 amd64 sha256:1ccbcc71bea816bfa18ad4736c4aab4828a38d9821160a8f6d1d1d37d995c971 libusrsctp-dev 0.9.3.0+20201102-2
reference 0.9.5.0 amd64 sha256:cf6bf21963a64da9b3659c80ff98487ef5d684f9419f9ccee90cabc1d5479458 libusrsctp-dev 0.9.5.0-2
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_asconf "conf_ack: got duplicate/unexpected serial number = %xh (expected = %xh)\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_asconf "handle_asconf: Now processing first ASCONF. Try to delete old cache\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_asconf "handle_asconf: incorrect serial number = %xh (expected next = %xh)\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_asconf "handle_asconf_ack: got unexpected next serial number! Aborting asoc!\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_auth "SCTP AUTH Chunk: shared key %u, HMAC id %u\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_auth "SCTP: added chunk %u (0x%02x) to Auth list\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_auth "SCTP: deleted chunk %u (0x%02x) from Auth list\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_auth "sctp_alloc_chunklist: failed to get memory!\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_bsd_addr "ERROR: Creating sctp_iterator_thread failed.\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_bsd_addr "SCTP iterator"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_callout "ERROR; return code from sctp_thread_create() is %d\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_callout "SCTP timer"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_cc_functions "Destination %p moved from PF to reachable with cwnd %d.\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_indata "Adding more to control: %p at: %p fsn: %u next_fsn: %u included: %u\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_indata "All fragments of a user message must be ordered or unordered (TSN=%8.8x)"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_indata "Looking at control: %p e(%d) ssn: %u top_fsn: %u inc_fsn: %u -uo\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_indata "g at control: %p e(%d) ssn: %u top_fsn: %u inc_fsn: %u (lastdel: %u)- o\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_indata "huh, cumack 0x%x greater than high-tsn 0x%x in map - should panic?\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_input "Bad CSUM on SCTP packet calc_check:%x check:%x  m:%p mlen:%d iphlen:%d\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_input "Software error we got a %u back? We have a bug :/ (or do they?)\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_input "andle_shutdown_complete: not in SCTP_STATE_SHUTDOWN_ACK_SENT --- ignore\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_input "le_nat_missing_state: Peer does not support AUTH, cannot send an asconf\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_input "mon input processing called, m:%p iphlen:%d offset:%d length:%d stcb:%p\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_output "TSN:%x chk->snd_count:%d chk->sent:%d can't retran - no data\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_output "USR Send complete qo:%d prw:%d unsent:%d tf:%d cooq:%d toqs:%d err:%d\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_output "Warning chunk of %d bytes > mtu:%d and yet PMTU disc missed\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_output "sender_done:%d len:%d msg_comp:%d put_last_out:%d send_lock:%d\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_pcb "IFA owned by ifn_index:%d down command for ifn_index:%d - ignored\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_pcb "Main hash to bind at head:%p, bound port:%d - in tcp_pool=%d\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_pcb "Sizeof setprim (v6) in init/init ack not %d but %d - ignored\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_pcb "This conflict in free SHOULD not be happening! from %d, imm %d\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_timer "Found additional streams NOT managed by scheduler, corrected\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_timer "Hmm, stream queue cnt at %d I counted %d in stream out wheel\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_timer "Strange in state %d not cookie-echoed yet c-e timer expires?\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_timer "asconf_timer: Peer has not responded to our repeated ASCONFs\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_usrreq "Connectx called\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctputil "Strange, data left in the control buffer .. invarients would panic?\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctputil "Timer type %d not started: inp=%p, stcb=%p, net=%p (net deleted).\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctputil "Timer type %d not started: inp=%p, stcb=%p, net=%p (stcb deleted).\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-sctputil "Timer type %d restarted: ticks=%u, inp=%p, stcb=%p, net=%p.\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-user_mbuf "%s: %p mbuf already has cluster\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-user_mbuf "Memory allocation failure in %s\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-user_recv_thread "Can't set IPV6_RECVPKTINFO on socket for SCTP/IPv6 (errno = %d).\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-user_recv_thread "Can't set IPV6_RECVPKTINFO on socket for SCTP/UDP/IPv6 (errno = %d).\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-user_recv_thread "Can't set IPV6_V6ONLY on socket for SCTP/UDP/IPv6 (errno = %d).\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-user_recv_thread "Can't set IP_PKTINFO on socket for SCTP/UDP/IPv4 (errno = %d).\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-user_socket "Can not get the IP header in the first mbuf.\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-user_socket "Can not get the UDP/IP header in the first mbuf.\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-user_socket "Why did the SCTP implementation did not choose a source address?\n"
string 0.9.3.0..0.9.5.0 libusrsctp_la-user_socket "mbuf chain couldn't be copied completely\n"
source 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_input "netinet/sctp_input.c"
source 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_output "netinet/sctp_output.c"
source 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_pcb "netinet/sctp_pcb.c"
table 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_cc_functions 260000000132000076000000022c0000dd000000032900005b01000004260000
symbol 0.9.3.0..0.9.5.0 libusrsctp_la-sctp6_usrreq sctp6_abort
symbol 0.9.3.0..0.9.5.0 libusrsctp_la-sctp6_usrreq sctp6_bind
symbol 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_auth sctp_hmac
symbol 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_indata sctp_fs_audit
symbol 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_output sctp_output
symbol 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_pcb atomic_init
symbol 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_sha1 sctp_sha1_init
symbol 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_usrreq sctp_bind
symbol 0.9.3.0..0.9.5.0 libusrsctp_la-sctp_usrreq sctp_init
symbol 0.9.3.0..0.9.5.0 libusrsctp_la-sctputil rto_logging
symbol 0.9.3.0..0.9.5.0 libusrsctp_la-user_mbuf m_clget
symbol 0.9.3.0..0.9.5.0 libusrsctp_la-user_socket accept1
