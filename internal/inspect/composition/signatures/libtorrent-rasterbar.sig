name libtorrent-rasterbar
also torrent-rasterbar
advisory Debian libtorrent-rasterbar
advisory generic libtorrent-rasterbar
bundles usrsctp
# learned
reference 1.2.9 amd64 sha256:64f46f98dc0085081f05fbc666b3da12c5f54601473dfa423d845d8c0d0fa467 libtorrent-rasterbar-dev 1.2.9-0.3
reference 2.0.8 amd64 sha256:046a1fbb38db5b11639b4093cae5099f0df7b5637e20de8e9f6bca6a27abc831 libtorrent-rasterbar-dev 2.0.8-1+b1, libtorrent-rasterbar2.0 2.0.8-1+b1
reference 2.0.11 amd64 sha256:86d56f29381bd968cea88aef78910a33c291cc4aec90f6a5d33e524cf57ef2d8 libtorrent-rasterbar-dev 2.0.11-1, libtorrent-rasterbar2.0t64 2.0.11-1
reference 2.0.14 amd64 sha256:d8808929d1f718d6e0f8a0d198eaa37ef854331f701de1ee9af02da948f976f6 libtorrent-rasterbar-dev 2.0.14-2+b1, libtorrent-rasterbar2.0t64 2.0.14-2+b1
reference 2.1.2 amd64 sha256:5f47bd41b235db1df40fb807553a601d35a23fc28f7ed722d420790e8953725c libtorrent-rasterbar-dev 2.1.2-1+b1, libtorrent-rasterbar2.1 2.1.2-1+b1
string 1.2.9..1.2.9 libtorrent_rasterbar_la-alert "successfully mapped port using %s. external port: %s/%d"
string 1.2.9..1.2.9 libtorrent_rasterbar_la-peer_connection "piece not superseeded i: %d t: %d n: %d h: %d ss1: %d ss2: %d"
string 1.2.9..1.2.9 libtorrent_rasterbar_la-request_blocks "dlq: %d rqq: %d target: %d req: %d engame: %d"
string 1.2.9..1.2.9 libtorrent_rasterbar_la-torrent "s ] \"%s\" [ i->tier: %d tier: %d working: %d limit: %d can: %d sent: %d ]"
string 1.2.9..1.2.9 libtorrent_rasterbar_la-upnp "adding port map: [ protocol: %s ext_port: %d local_ep: %s ] %s"
string 1.2.9..2.0.8 - "*ZN10libtorrent7torrent4initEvEUlNS_8status_tERKNS_13storage_errorEE0_"
string 1.2.9..2.0.8 - ":basic_string<char>; reference_type = std::__cxx11::basic_string<char>&]"
string 1.2.9..2.0.8 - "not founSocket type not pe not supported (authoritative)asio.netdb error"
string 1.2.9..2.0.8 - "nsigned int>; boost::multiprecision::limb_type = long long unsigned int]"
string 1.2.9..2.0.8 - "recision::unchecked; Allocator = std::allocator<long long unsigned int>]"
string 1.2.9..2.0.11 - "d int N = 256; reference = unsigned int&; size_type = long unsigned int]"
string 1.2.9..2.0.11 libtorrent_rasterbar_la-bt_peer_connection "msg:failed ERROR: %d msg: %s"
string 1.2.9..2.0.11 libtorrent_rasterbar_la-natpmp ": %d action: %s transport: %s proto: %s local: %u external: %u ttl: %u ]"
string 1.2.9..2.0.11 libtorrent_rasterbar_la-tracker_manager "*** QUEUE_TRACKER_REQUEST [ listen_port: %d ]"
string 1.2.9..2.0.11 libtorrent_rasterbar_la-upnp "mapping %u does not need updating, skipping"
string 1.2.9..2.0.14 - "() [with T = const libtorrent::ssl_stream<libtorrent::aux::utp_stream>*]"
string 1.2.9..2.0.14 libtorrent_rasterbar_la-alert "tracker is not anonymous, set a proxy"
string 1.2.9..2.0.14 libtorrent_rasterbar_la-block_cache "boost::bad_get: failed value get using boost::get"
string 1.2.9..2.0.14 libtorrent_rasterbar_la-pe_crypto "Unexpected content found while parsing character string."
string 1.2.9..2.0.14 libtorrent_rasterbar_la-torrent "DHT: only using DHT as fallback, and there are %d working trackers"
string 1.2.9..2.1.2 libtorrent_rasterbar_la-bdecode "expected value (list, dict, int or string) in bencoded string"
string 1.2.9..2.1.2 libtorrent_rasterbar_la-dos_blocker "BANNING PEER [ ip: %s time: %d ms count: %d ]"
string 1.2.9..2.1.2 libtorrent_rasterbar_la-error_code "not authorized to create port map (enable NAT-PMP on your router)"
string 1.2.9..2.1.2 libtorrent_rasterbar_la-escape_string "$/-_!.~*()ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
string 1.2.9..2.1.2 libtorrent_rasterbar_la-get_peers "RS invoke-count: %d branch-factor: %d addr: %s id: %s distance: %d p: %d"
string 1.2.9..2.1.2 libtorrent_rasterbar_la-gzip "dynamic block code description: invalid literal/length code lengths"
string 1.2.9..2.1.2 libtorrent_rasterbar_la-http_tracker_connection "=%ld&left=%ld&corrupt=%ld&key=%08X%s%s&numwant=%d&compact=1&no_peer_id=1"
string 1.2.9..2.1.2 libtorrent_rasterbar_la-ip_notifier "*N10libtorrent3aux12_GLOBAL__N_123ip_change_notifier_implE"
string 1.2.9..2.1.2 libtorrent_rasterbar_la-lsd "<== LSD: ignoring packet (cookie matched our own): %x"
string 1.2.9..2.1.2 libtorrent_rasterbar_la-node "starting sample_infohashes for [ node: %s, target: %s ]"
string 1.2.9..2.1.2 libtorrent_rasterbar_la-refresh "[%u] bootstrap done, pinging remaining nodes"
string 1.2.9..2.1.2 libtorrent_rasterbar_la-routing_table "replacing node with better one: %s %s [%s %dms %d] vs. [%s %dms %d]"
string 1.2.9..2.1.2 libtorrent_rasterbar_la-rpc_manager "reply with unknown transaction id size: %d from %s"
string 1.2.9..2.1.2 libtorrent_rasterbar_la-session_impl " to bind listen socket to: %s on device: %s : [%s] (%d) %s (retries: %d)"
string 1.2.9..2.1.2 libtorrent_rasterbar_la-smart_ban "PIECE PASS [ p: %d | block_hash_size: %d ]"
string 1.2.9..2.1.2 libtorrent_rasterbar_la-traversal_algorithm "[%u] ADD (no-id) id: %s addr: %s distance: %d invoke-count: %d type: %s"
string 1.2.9..2.1.2 libtorrent_rasterbar_la-udp_tracker_connection "*** UDP_TRACKER_PACKET [ unexpected action: %d  expected: %d ]"
string 1.2.9..2.1.2 libtorrent_rasterbar_la-ut_metadata "have: %d invalid piece %d metadata size: %d"
string 1.2.9..2.1.2 libtorrent_rasterbar_la-web_peer_connection "(piece: %d start: %d) - (piece: %d end: %d)"
string 2.0.11..2.1.2 - "DHT: i2p torrent (and mixed peers not allowed)"
string 2.0.11..2.1.2 - "PIECE_PASSED (%d) (num_have: %d)"
string 2.0.11..2.1.2 - "invalid %s setting: %d"
string 2.0.11..2.1.2 - "our: %s other: %s disconnecting: %s"
string 2.0.11..2.1.2 - "we_have(%d) (num_have: %d)"
string 2.0.14..2.1.2 - ": %d action: %s transport: %s proto: %s local: %d external: %d ttl: %d ]"
string 2.0.14..2.1.2 - "= port map [ transport: %s protocol: %s local: %d external: %d ttl: %u ]"
string 2.0.14..2.1.2 - "deleting port map: [ protocol: %s ext_port: %d local_ep: %s device: %s]"
string 2.0.14..2.1.2 - "n(const implementation_type&, Option&, boost::system::error_code&) const"
string 2.0.14..2.1.2 - "t protocol_type&, const native_handle_type&, boost::system::error_code&)"
source 1.2.9..2.1.2 - "conn_mux.c"
source 1.2.9..2.1.2 - "conn_poll.c"
source 1.2.9..2.1.2 - "conn_thread.c"
source 1.2.9..2.1.2 - "netinet/sctputil.c"
source 1.2.9..2.1.2 - "usrsctplib/user_socket.c"
source 1.2.9..2.1.2 - "websocket_tracker_connection.cpp"
table 1.2.9..1.2.9 libtorrent_rasterbar_la-create_torrent 4e31306c6962746f7272656e7431346469736b5f696f5f746872656164396a6f
table 1.2.9..1.2.9 libtorrent_rasterbar_la-read_resume_data 46504e31306c6962746f7272656e74313773746f726167655f696e7465726661
table 1.2.9..2.0.11 libtorrent_rasterbar_la-torrent 4e35626f6f73743231636865636b65645f61727261795f64656c657465724963
table 1.2.9..2.0.14 libtorrent_rasterbar_la-http_connection 4e31306c6962746f7272656e743135687474705f636f6e6e656374696f6e4500
table 1.2.9..2.0.14 libtorrent_rasterbar_la-http_seed_connection 4e31306c6962746f7272656e743230687474705f736565645f636f6e6e656374
table 1.2.9..2.0.14 libtorrent_rasterbar_la-peer_connection 4e31306c6962746f7272656e743135706565725f636f6e6e656374696f6e4500
table 1.2.9..2.0.14 libtorrent_rasterbar_la-ut_pex 4e31306c6962746f7272656e74313775745f7065785f706565725f73746f7265
table 1.2.9..2.0.14 libtorrent_rasterbar_la-web_connection_base 4e31306c6962746f7272656e7431397765625f636f6e6e656374696f6e5f6261
table 1.2.9..2.1.2 libtorrent_rasterbar_la-bdecode 4e31306c6962746f7272656e743232626465636f64655f6572726f725f636174
table 1.2.9..2.1.2 libtorrent_rasterbar_la-dht_tracker 4e31306c6962746f7272656e743364687431316468745f747261636b65724500
table 1.2.9..2.1.2 libtorrent_rasterbar_la-dht_tracker 4e31306c6962746f7272656e74336468743134736f636b65745f6d616e616765
table 1.2.9..2.1.2 libtorrent_rasterbar_la-disk_io_thread 4e31306c6962746f7272656e7432366275666665725f616c6c6f6361746f725f
table 1.2.9..2.1.2 libtorrent_rasterbar_la-disk_io_thread 53743866756e6374696f6e494676524b4e5374375f5f63787831313132626173
table 1.2.9..2.1.2 libtorrent_rasterbar_la-error_code 4e31306c6962746f7272656e743139687474705f6572726f725f63617465676f
table 1.2.9..2.1.2 libtorrent_rasterbar_la-find_data 4e31306c6962746f7272656e7433646874313866696e645f646174615f6f6273
table 1.2.9..2.1.2 libtorrent_rasterbar_la-get_item 4e31306c6962746f7272656e743364687431376765745f6974656d5f6f627365
table 1.2.9..2.1.2 libtorrent_rasterbar_la-gzip 4e31306c6962746f7272656e743139677a69705f6572726f725f63617465676f
table 1.2.9..2.1.2 libtorrent_rasterbar_la-i2p_stream 4e31306c6962746f7272656e7431386932705f6572726f725f63617465676f72
table 1.2.9..2.1.2 libtorrent_rasterbar_la-ip_notifier 4e31306c6962746f7272656e7433617578313869705f6368616e67655f6e6f74
table 1.2.9..2.1.2 libtorrent_rasterbar_la-natpmp 4e31306c6962746f7272656e7431387063705f6572726f725f63617465676f72
table 1.2.9..2.1.2 libtorrent_rasterbar_la-node 4e31306c6962746f7272656e7433646874313370696e675f6f62736572766572
table 1.2.9..2.1.2 libtorrent_rasterbar_la-peer_connection 4e31306c6962746f7272656e743235706565725f636f6e6e656374696f6e5f69
table 1.2.9..2.1.2 libtorrent_rasterbar_la-put_data 4e31306c6962746f7272656e743364687431377075745f646174615f6f627365
table 1.2.9..2.1.2 libtorrent_rasterbar_la-sample_infohashes 4e31306c6962746f7272656e7433646874313773616d706c655f696e666f6861
table 1.2.9..2.1.2 libtorrent_rasterbar_la-session 46537431307368617265645f707472494e31306c6962746f7272656e74313474
table 1.2.9..2.1.2 libtorrent_rasterbar_la-session 4e31306c6962746f7272656e7433617578313273657373696f6e5f696d706c32
table 1.2.9..2.1.2 libtorrent_rasterbar_la-session_impl 4e31306c6962746f7272656e743361757831326c73645f63616c6c6261636b45
table 1.2.9..2.1.2 libtorrent_rasterbar_la-socks5_stream 4e31306c6962746f7272656e743230736f636b735f6572726f725f6361746567
table 1.2.9..2.1.2 libtorrent_rasterbar_la-torrent_peer_allocator 4e31306c6962746f7272656e743232746f7272656e745f706565725f616c6c6f
table 1.2.9..2.1.2 libtorrent_rasterbar_la-torrent_peer_allocator 4e31306c6962746f7272656e743332746f7272656e745f706565725f616c6c6f
table 1.2.9..2.1.2 libtorrent_rasterbar_la-traversal_algorithm 4e31306c6962746f7272656e743364687431336e756c6c5f6f62736572766572
table 1.2.9..2.1.2 libtorrent_rasterbar_la-upnp 4e31306c6962746f7272656e74313975706e705f6572726f725f63617465676f
symbol 1.2.9..2.0.14 - _ZN10libtorrent12torrent_info18parse_piece_layersERKNS_12bdecode_nodeERN5boost6system10error_codeE
symbol 1.2.9..2.0.14 - _ZN10libtorrent17announce_infohash6failedEiNSt6chrono8durationIiSt5ratioILl1ELl1EEEE
symbol 1.2.9..2.1.2 libtorrent_rasterbar_la-alert_manager _ZN10libtorrent13alert_manager13add_extensionESt10shared_ptrINS_6pluginEE
symbol 1.2.9..2.1.2 libtorrent_rasterbar_la-broadcast_socket boost_asio_detail_posix_thread_function
symbol 1.2.9..2.1.2 libtorrent_rasterbar_la-disk_io_job _ZN10libtorrent11disk_io_job9completedEPKNS_18cached_piece_entryE
symbol 1.2.9..2.1.2 libtorrent_rasterbar_la-enum_net _ZN10libtorrent11enum_routesERN5boost4asio10io_contextERNS0_6system10error_codeE
symbol 1.2.9..2.1.2 libtorrent_rasterbar_la-http_parser _ZN10libtorrent11http_parser18parse_chunk_headerENS_4spanIKcEEPlPi
symbol 1.2.9..2.1.2 libtorrent_rasterbar_la-ip_voter _ZN10libtorrent11external_ipC1ERKN5boost4asio2ip7addressES6_S6_S6_
symbol 2.0.11..2.1.2 - _ZN10libtorrent9peer_info19set_i2p_destinationENS_8digest32ILl256EEE
symbol 2.0.11..2.1.2 - _ZNK10libtorrent14torrent_handle11post_statusENS_5flags13bitfield_flagIjNS_16status_flags_tagEvEE
symbol 2.0.14..2.1.2 - _ZNK10libtorrent14session_handle12find_torrentERKNS_8digest32ILl256EEE
symbol 2.0.14..2.1.2 - _ZNK10libtorrent14torrent_handle15get_resume_dataENS_5flags13bitfield_flagIhNS_21resume_data_flags_tagEvEE
