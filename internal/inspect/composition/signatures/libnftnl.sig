name libnftnl
also nftnl
advisory Debian libnftnl
advisory generic libnftnl
# learned
reference 1.1.9 amd64 sha256:60777c293e9d30473f37593beed06410caccce75ae6c0f2a496fa737b536c353 libnftnl-dev 1.1.9-1
reference 1.2.4 amd64 sha256:2f6410de5fbd62677fd5c390a402007a2fa110b6a00b8c4c0ac532d2315d8672 libnftnl-dev 1.2.4-2
reference 1.2.9 amd64 sha256:8e682f0f7889433dbd3a7458c1f68c9627906a2db743c3f0d035c97ad5611bc5 libnftnl-dev 1.2.9-1
reference 1.3.2 amd64 sha256:5970465be84da0d7e6625ddd05f43292802e7280711e4cc71774cf411caac284 libnftnl-dev 1.3.2-1
string 1.1.9..1.1.9 masq "proto_min reg %u proto_max reg %u "
string 1.1.9..1.1.9 nat "addr_min reg %u addr_max reg %u "
string 1.1.9..1.1.9 ruleset "{\"nftables\":["
string 1.1.9..1.1.9 set_elem "  userdata = {"
string 1.1.9..1.2.4 limit "rate %lu/%s burst %u type %s flags 0x%x "
string 1.1.9..1.2.9 rule "  userdata = { "
string 1.1.9..1.3.2 chain " packets %lu bytes %lu"
string 1.1.9..1.3.2 chain " type %s hook %s prio %d"
string 1.1.9..1.3.2 common "%s: Bad input format in line %d column %d\n"
string 1.1.9..1.3.2 common "%s: Invalid type in node \"%s\"\n"
string 1.1.9..1.3.2 connlimit "count %u flags %x "
string 1.1.9..1.3.2 counter "pkts %lu bytes %lu "
string 1.1.9..1.3.2 ct "load %s => reg %u "
string 1.1.9..1.3.2 ct "set %s with reg %u "
string 1.1.9..1.3.2 ct_expect "protocol %d "
string 1.1.9..1.3.2 ct_helper "name %s family %d protocol %d "
string 1.1.9..1.3.2 flowtable " hook %s prio %d "
string 1.1.9..1.3.2 flowtable "flow table %s %s use %u size %u flags %x"
string 1.1.9..1.3.2 gen "ruleset generation ID %u"
string 1.1.9..1.3.2 hash "reg %u = symhash() %% mod %u "
string 1.1.9..1.3.2 inner "type %u hdrsize %u flags %x ["
string 1.1.9..1.3.2 limit "%s burst %u type %s flags 0x%x "
string 1.1.9..1.3.2 log "group %u snaplen %u qthreshold %u "
string 1.1.9..1.3.2 log "macdecode "
string 1.1.9..1.3.2 lt2-quota "bytes %lu flags %u "
string 1.1.9..1.3.2 lt4-limit "rate %lu unit %lu burst %u type %u flags %u "
string 1.1.9..1.3.2 lt5-synproxy "mss %u wscale %u "
string 1.1.9..1.3.2 masq "proto_max reg %u "
string 1.1.9..1.3.2 match "name %s rev %u "
string 1.1.9..1.3.2 nat "addr_max reg %u "
string 1.1.9..1.3.2 numgen "reg %u = random mod %u "
string 1.1.9..1.3.2 object "table %s name %s use %u [ %s "
string 1.1.9..1.3.2 objref "sreg %u set %s "
string 1.1.9..1.3.2 objref "type %u name %s "
string 1.1.9..1.3.2 payload "load %ub @ %s header + %u => reg %u "
string 1.1.9..1.3.2 payload "reg %u => %ub @ %s header + %u csum_type %u csum_off %u csum_flags 0x%x "
string 1.1.9..1.3.2 quota "bytes %lu consumed %lu flags %u "
string 1.1.9..1.3.2 reject "type %u code %u "
string 1.1.9..1.3.2 secmark "context %s "
string 1.1.9..1.3.2 set " gc_interval %ums"
string 1.1.9..1.3.2 table "table %s %s flags %x use %d handle %llu"
string 1.1.9..1.3.2 tproxy "addr reg %u "
string 1.1.9..1.3.2 tproxy "port reg %u "
string 1.1.9..1.3.2 utils "libnftnl: attribute %d > %d (maximum) assertion failed in %s:%d\n"
string 1.2.4..1.3.2 exthdr "op %u len %u type %u offset %u "
string 1.2.4..1.3.2 exthdr "reset tcpopt %u "
string 1.2.4..1.3.2 nat "addr_min reg %u "
string 1.2.9..1.2.9 rule "\n  userdata = { "
string 1.3.2..1.3.2 rule "\n  userdata len %d sum 0x%x"
string 1.3.2..1.3.2 set_elem "  userdata len %d sum 0x%x"
source 1.1.9..1.3.2 bitwise "expr/bitwise.c"
source 1.1.9..1.3.2 byteorder "expr/byteorder.c"
source 1.1.9..1.3.2 ct_timeout "obj/ct_timeout.c"
source 1.1.9..1.3.2 flow_offload "expr/flow_offload.c"
source 1.1.9..1.3.2 immediate "expr/immediate.c"
source 1.1.9..1.3.2 lookup "expr/lookup.c"
source 1.1.9..1.3.2 lt1-counter "obj/counter.c"
source 1.1.9..1.3.2 lt3-tunnel "obj/tunnel.c"
source 1.1.9..1.3.2 lt6-connlimit "obj/connlimit.c"
source 1.1.9..1.3.2 redir "expr/redir.c"
source 1.1.9..1.3.2 socket "expr/socket.c"
source 1.1.9..1.3.2 synproxy "expr/synproxy.c"
source 1.1.9..1.3.2 target "expr/target.c"
source 1.1.9..1.3.2 tunnel "expr/tunnel.c"
source 1.1.9..1.3.2 xfrm "expr/xfrm.c"
symbol 1.1.9..1.2.4 data_reg nftnl_free_verdict
symbol 1.1.9..1.2.4 utils nftnl_cmd2tag
symbol 1.1.9..1.2.9 set nftnl_set_clone
symbol 1.1.9..1.3.2 cmp nftnl_expr_cmp_cb
symbol 1.1.9..1.3.2 dup nftnl_expr_dup_cb
symbol 1.1.9..1.3.2 fib nftnl_expr_fib_cb
symbol 1.1.9..1.3.2 fwd nftnl_expr_fwd_cb
symbol 1.1.9..1.3.2 osf nftnl_expr_osf_cb
symbol 1.1.9..1.3.2 rt nftnl_expr_rt_cb
symbol 1.2.9..1.3.2 data_reg nftnl_data_cpy
symbol 1.2.9..1.3.2 object nftnl_obj_unset
symbol 1.3.2..1.3.2 expr nftnl_expr_set_imm
