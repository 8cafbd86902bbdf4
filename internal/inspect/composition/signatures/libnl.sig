name libnl
also nl libnl3
advisory Debian libnl3
advisory generic libnl
# learned
reference 3.4.0 amd64 sha256:c79c2561382d19cf4905ea06fe7ca12544749ddd1b4ddac417854b22afedcbd0 libnl-3-dev 3.4.0-1+b1, libnl-genl-3-dev 3.4.0-1+b1, libnl-route-3-dev 3.4.0-1+b1
reference 3.7.0 amd64 sha256:219e83cfe0de65c641333ae64746a07aa94ec0a646e7e7d4e322b5135c4f3628 libnl-3-dev 3.7.0-0.2+b1, libnl-genl-3-dev 3.7.0-0.2+b1, libnl-route-3-dev 3.7.0-0.2+b1
reference 3.12.0 amd64 sha256:079daa0d789add321bfac3a4b356d66fbfafa0a0950d2919018c04f488909163 libnl-3-dev 3.12.0-2+b1, libnl-genl-3-dev 3.12.0-2+b1, libnl-route-3-dev 3.12.0-2+b1
string 3.4.0..3.4.0 libnl_3_la-nl "DBG<4>%20s:%-4u %s: nl_sendmsg(%p): nl_recv() failed with %d (%s)\n"
string 3.4.0..3.4.0 libnl_route_3_la-can "    base freq %d Hz\n"
string 3.4.0..3.4.0 libnl_route_3_la-neightbl "    lookups %lu hits %lu failed %lu allocations %lu destroys %lu\n"
string 3.4.0..3.4.0 libnl_route_3_la-tbf "rate %.2f%s/s (%.0f%s) bucket-size %.1f%s cell-size %.1f%slatency %.1f%s"
string 3.4.0..3.4.0 libnl_route_3_la-u32 "    hit %8lu count %8lu\n"
string 3.4.0..3.7.0 libnl_route_3_la-route_obj "4u %s: route %p key (fam %d tos %d table %d addr %s) keysz %d hash 0x%x\n"
string 3.4.0..3.12.0 libnl_3_la-cache_mngr "DBG<1>%20s:%-4u %s: Allocated cache manager %p, protocol %d, %d caches\n"
string 3.4.0..3.12.0 libnl_3_la-cache_mngt "used for internal lookups.\nSee the  API documentation for more details.\n"
string 3.4.0..3.12.0 libnl_3_la-handlers "type=%s length=%u flags=<%s> sequence-nr=%u pid=%u"
string 3.4.0..3.12.0 libnl_3_la-hashtable "20s:%-4u %s: deleting cache entry of obj %p in table %p, with hash 0x%x\n"
string 3.4.0..3.12.0 libnl_3_la-object "DBG<4>%20s:%-4u %s: Returned object reference %p, %d remaining\n"
string 3.4.0..3.12.0 libnl_3_la-socket " unknown protocol and unable to detect it via SO_PROTOCOL socket option\n"
string 3.4.0..3.12.0 libnl_3_la-utils " set TICKS_PER_USEC, PROC_NET_PSCHED or PROC_ROOT environment variables\n"
string 3.4.0..3.12.0 libnl_genl_3_la-genl "<2>%20s:%-4u %s: msg %p: Added generic netlink header cmd=%d version=%d\n"
string 3.4.0..3.12.0 libnl_grammar_la-pktloc_syntax "DBG<1>%20s:%-4u %s: Allocating a packet location object failed.\n"
string 3.4.0..3.12.0 libnl_route_3_la-api "DBG<1>%20s:%-4u %s: Registered link address family operations %u\n"
string 3.4.0..3.12.0 libnl_route_3_la-bonding "Link is not a bond link. Set type \"bond\" first."
string 3.4.0..3.12.0 libnl_route_3_la-bridge_info "Link is not a bridge link. Set type \"bridge\" first."
string 3.4.0..3.12.0 libnl_route_3_la-cbq "  minidle %uus maxidle %uus offtime %uus level %u ewma_log %u\n"
string 3.4.0..3.12.0 libnl_route_3_la-classid "DBG<1>%20s:%-4u %s: Failed to read classid file: %s\n"
string 3.4.0..3.12.0 libnl_route_3_la-ematch "DBG<1>%20s:%-4u %s: warning: ematch %p with childs was unlinked\n"
string 3.4.0..3.12.0 libnl_route_3_la-geneve "Link is not a geneve link. set type \"geneve\" first."
string 3.4.0..3.12.0 libnl_route_3_la-inet6 "       OutPkts          OutOctets        OutDiscards        OutForwards\n"
string 3.4.0..3.12.0 libnl_route_3_la-ip6gre "Link is not a ip6gre link. set type \"ip6gre\" first."
string 3.4.0..3.12.0 libnl_route_3_la-ip6vti "Link is not a ip6vti link. set type \"vti6\" first."
string 3.4.0..3.12.0 libnl_route_3_la-ipgre "Link is not a ipgre link. set type \"gre/gretap\" first."
string 3.4.0..3.12.0 libnl_route_3_la-ipip "Link is not a ipip link. set type \"ipip\" first."
string 3.4.0..3.12.0 libnl_route_3_la-ipvlan "Link is not a ipvlan link. set type \"ipvlan\" first."
string 3.4.0..3.12.0 libnl_route_3_la-macsec "%016llx protect %s encoding_sa %d encrypt %s send_sci %s validate %s %s\n"
string 3.4.0..3.12.0 libnl_route_3_la-macvlan "Link is not a macvlan link. set type \"macvlan\" first."
string 3.4.0..3.12.0 libnl_route_3_la-neigh "5>%20s:%-4u %s: neigh %p key (fam %d dev %d addr %s) keysz %d hash 0x%x\n"
string 3.4.0..3.12.0 libnl_route_3_la-netconf "DBG<5>%20s:%-4u %s: netconf %p key (dev %d fam %d) keysz %d, hash 0x%x\n"
string 3.4.0..3.12.0 libnl_route_3_la-nexthop_encap "DBG<2>%20s:%-4u %s: RTA_ENCAP_TYPE should not be LWTUNNEL_ENCAP_NONE\n"
string 3.4.0..3.12.0 libnl_route_3_la-pktloc "ation entry \"%s\" align=%u layer=%u offset=%u mask=%#x shift=%u refnt=%u\n"
string 3.4.0..3.12.0 libnl_route_3_la-qdisc "NLM_F_CREATE and NLM_F_EXCL may not be used here, use rtnl_qdisc_add()"
string 3.4.0..3.12.0 libnl_route_3_la-sriov "%20s:%-4u %s: Returned SRIOV VF VLANs object reference %p, %i remaining\n"
string 3.4.0..3.12.0 libnl_route_3_la-veth "Link is not a veth link. set type \"veth\" first."
string 3.4.0..3.12.0 libnl_route_3_la-vlan "      ingress vlan prio -> qos/socket prio mapping:\n"
string 3.4.0..3.12.0 libnl_route_3_la-vxlan "Link is not a vxlan link. set type \"vxlan\" first."
string 3.4.0..3.12.0 libnl_route_3_la-xfrmi "Link is not a xfrmi link. set type \"xfrmi\" first."
string 3.7.0..3.12.0 libnl_3_la-nl "DBG<4>%20s:%-4u %s: recvmsg(%p): nl_recv() failed with %d (%s)\n"
string 3.7.0..3.12.0 libnl_route_3_la-can "    base freq %u Hz\n"
string 3.7.0..3.12.0 libnl_route_3_la-neightbl "    lookups %llu hits %llu failed %llu allocations %llu destroys %llu\n"
string 3.7.0..3.12.0 libnl_route_3_la-tbf "    peak-rate %.2f%s/s (%.0f%s) bucket-size %.1f%s cell-size %.1f%s"
string 3.7.0..3.12.0 libnl_route_3_la-u32 "    hit %8llu count %8llu\n"
string 3.12.0..3.12.0 libnl_route_3_la-can "    error passive state changes %d\n"
string 3.12.0..3.12.0 libnl_route_3_la-can "    error warning state changes %d\n"
string 3.12.0..3.12.0 libnl_route_3_la-ipvti "Link is not a ipvti link. set type \"vti\" first."
string 3.12.0..3.12.0 libnl_route_3_la-link "permanent address %s "
string 3.12.0..3.12.0 libnl_route_3_la-route_obj "oute %p key (fam %d tos %d table %d prio %d addr %s) keysz %d hash 0x%x\n"
source 3.4.0..3.12.0 libnl_genl_3_la-mngt "genl/mngt.c"
source 3.4.0..3.12.0 libnl_route_3_la-bonding "link/bonding.c"
source 3.4.0..3.12.0 libnl_route_3_la-bridge_info "link/bridge_info.c"
source 3.4.0..3.12.0 libnl_route_3_la-cgroup "cls/cgroup.c"
source 3.4.0..3.12.0 libnl_route_3_la-classid "route/classid.c"
source 3.4.0..3.12.0 libnl_route_3_la-macvlan "link/macvlan.c"
source 3.4.0..3.12.0 libnl_route_3_la-netconf "route/netconf.c"
source 3.4.0..3.12.0 libnl_route_3_la-nexthop_encap "route/nexthop_encap.c"
source 3.4.0..3.12.0 libnl_route_3_la-ppp "link/ppp.c"
source 3.4.0..3.12.0 libnl_route_3_la-prio "qdisc/prio.c"
source 3.4.0..3.12.0 libnl_route_3_la-red "qdisc/red.c"
source 3.4.0..3.12.0 libnl_route_3_la-route_obj "route/route_obj.c"
source 3.4.0..3.12.0 libnl_route_3_la-sfq "qdisc/sfq.c"
source 3.4.0..3.12.0 libnl_route_3_la-vrf "link/vrf.c"
source 3.7.0..3.12.0 libnl_route_3_la-act "route/act.c"
table 3.4.0..3.12.0 libnl_3_la-error 1c0c0c0201010101030104051b07011906011f01010701010101010101010101
table 3.4.0..3.12.0 libnl_3_la-socket 5f6e6c5f736f636b65745f757365645f706f7274735f72656c656173655f616c
table 3.4.0..3.12.0 libnl_grammar_la-ematch_grammar 000000000000000000005c005a000100120002001a00170018001e0005000500
table 3.4.0..3.12.0 libnl_grammar_la-ematch_grammar 0000000000003f00400019020000440000001a0212021a021a021a023e004500
table 3.4.0..3.12.0 libnl_grammar_la-ematch_grammar 0000060007000700080009000a000b000c000d000e000f000f000f000f000f00
table 3.4.0..3.12.0 libnl_grammar_la-ematch_syntax 000507080a10111213484b4c4d4e4f5057584e0f0f4c0a0a0a0a00041415165b
table 3.4.0..3.12.0 libnl_grammar_la-ematch_syntax 004a4b4b4c4c4d4d4e4e4e4e4e4f4f5051515252535353535454545454545454
table 3.4.0..3.12.0 libnl_grammar_la-ematch_syntax 024b00004b000000004900030407080e0000064d4c004b4b0000014b52535400
table 3.4.0..3.12.0 libnl_grammar_la-pktloc_grammar 000000000000560000001b001d0057001d0039003a003c004000410012002400
table 3.4.0..3.12.0 libnl_route_3_la-bonding 72746e6c5f6c696e6b5f626f6e645f6765745f68617368696e675f7479706500
table 3.4.0..3.12.0 libnl_route_3_la-bridge 72746e6c5f6c696e6b5f6272696467655f6765745f706f72745f737461746500
table 3.4.0..3.12.0 libnl_route_3_la-bridge_info 72746e6c5f6c696e6b5f6272696467655f6765745f616765696e675f74696d65
table 3.4.0..3.12.0 libnl_route_3_la-class 72746e6c5f636c6173735f6275696c645f64656c6574655f7265717565737400
table 3.4.0..3.12.0 libnl_route_3_la-geneve 72746e6c5f6c696e6b5f67656e6576655f6765745f7564705f7a65726f5f6373
table 3.4.0..3.12.0 libnl_route_3_la-inet6 00172f1f20213018191a1b1c1d1e22232425262728292a2b2c2d2e313233343a
table 3.4.0..3.12.0 libnl_route_3_la-ip6gre 72746e6c5f6c696e6b5f6970366772655f6765745f656e6361706c696d697400
table 3.4.0..3.12.0 libnl_route_3_la-ip6tnl 72746e6c5f6c696e6b5f6970365f746e6c5f6765745f656e6361706c696d6974
table 3.4.0..3.12.0 libnl_route_3_la-macsec 72746e6c5f6c696e6b5f6d61637365635f6765745f6369706865725f73756974
table 3.4.0..3.12.0 libnl_route_3_la-macvlan 72746e6c5f6c696e6b5f6d6163766c616e5f636f756e745f6d61636164647200
table 3.4.0..3.12.0 libnl_route_3_la-netem 72746e6c5f6e6574656d5f6765745f636f7272757074696f6e5f636f7272656c
table 3.4.0..3.12.0 libnl_route_3_la-netem 72746e6c5f6e6574656d5f6765745f636f7272757074696f6e5f70726f626162
table 3.4.0..3.12.0 libnl_route_3_la-qdisc 72746e6c5f71646973635f6275696c645f64656c6574655f7265717565737400
table 3.4.0..3.12.0 libnl_route_3_la-sit 72746e6c5f6c696e6b5f7369745f6765745f69703672645f7072656669786c65
table 3.4.0..3.12.0 libnl_route_3_la-sit 72746e6c5f6c696e6b5f7369745f6765745f69703672645f72656c61795f7072
table 3.4.0..3.12.0 libnl_route_3_la-tbf 72746e6c5f71646973635f7462665f6765745f7065616b726174655f6275636b
table 3.4.0..3.12.0 libnl_route_3_la-vxlan 72746e6c5f6c696e6b5f76786c616e5f6765745f636f6c6c6563745f6d657461
table 3.7.0..3.12.0 libnl_route_3_la-can 72746e6c5f6c696e6b5f63616e5f6765745f646174615f62697474696d696e67
table 3.7.0..3.12.0 libnl_route_3_la-can 72746e6c5f6c696e6b5f63616e5f7365745f646174615f62697474696d696e67
table 3.12.0..3.12.0 libnl_route_3_la-bridge 72746e6c5f6c696e6b5f6272696467655f636c6561725f6d73745f706f72745f
table 3.12.0..3.12.0 libnl_route_3_la-ip6tnl 72746e6c5f6c696e6b5f6970365f746e6c5f6765745f636f6c6c6563745f6d65
symbol 3.4.0..3.4.0 libnl_route_3_la-gact gact_clone
symbol 3.4.0..3.7.0 libnl_route_3_la-tc tca_set_kind
symbol 3.4.0..3.12.0 libnl_3_la-addr nl_af2str
symbol 3.4.0..3.12.0 libnl_3_la-error nl_perror
symbol 3.4.0..3.12.0 libnl_route_3_la-cmp cmp_dump
symbol 3.4.0..3.12.0 libnl_route_3_la-fw fw_exit
symbol 3.4.0..3.12.0 libnl_route_3_la-htb htb_exit
symbol 3.4.0..3.12.0 libnl_route_3_la-nh nh_free
symbol 3.7.0..3.12.0 libnl_3_la-attr _nest_end
symbol 3.7.0..3.12.0 libnl_3_la-msg dump_hex
symbol 3.12.0..3.12.0 libnl_3_la-attr nla_get_sint
symbol 3.12.0..3.12.0 libnl_3_la-cache cache_resync
