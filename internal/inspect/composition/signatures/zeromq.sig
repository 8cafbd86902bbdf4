name zeromq
also libzmq zeromq3 zmq
cpe zeromq:libzmq
advisory OSS-Fuzz libzmq
advisory Debian zeromq3
advisory Alpine zeromq
advisory GIT https://github.com/zeromq/libzmq
advisory generic zeromq
# learned
reference 4.3.4 amd64 sha256:363951ef49b07fa227dff29f1e3b6846eb03bf0b585630a59f9b04eaddd14d77 libzmq3-dev 4.3.4-6
reference 4.3.5 amd64 sha256:54f746540beddd706028f98534b5aa2df0cc5810f0a7868316894e6d3f0c7ec2 libzmq3-dev 4.3.5-1+b8
string 4.3.4..4.3.4 libzmq_la-stream_engine_base "Peer-Address"
string 4.3.4..4.3.5 libzmq_la-ctx "cmd.type == command_t::done"
string 4.3.4..4.3.5 libzmq_la-curve_client "size_ == 113 + 128 + crypto_box_BOXZEROBYTES + metadata_length_"
string 4.3.4..4.3.5 libzmq_la-curve_server "status_code.length () == 3"
string 4.3.4..4.3.5 libzmq_la-err "The protocol is not compatible with the socket type"
string 4.3.4..4.3.5 libzmq_la-gssapi_client "i_client_t::gssapi_client_t(zmq::session_base_t*, const zmq::options_t&)"
string 4.3.4..4.3.5 libzmq_la-gssapi_mechanism_base "token_length_ <= 0xFFFFFFFFUL"
string 4.3.4..4.3.5 libzmq_la-gssapi_server "erver_t(zmq::session_base_t*, const std::string&, const zmq::options_t&)"
string 4.3.4..4.3.5 libzmq_la-ip "pgm_error != NULL"
string 4.3.4..4.3.5 libzmq_la-ip_resolver "static_cast<size_t> (res->ai_addrlen) <= sizeof (*ip_addr_)"
string 4.3.4..4.3.5 libzmq_la-ipc_connecter "_addr->protocol == protocol_name::ipc"
string 4.3.4..4.3.5 libzmq_la-ipc_listener "_s != retired_fd"
string 4.3.4..4.3.5 libzmq_la-mechanism "socket_type_ >= 0 && socket_type_ < static_cast<int> (names_count)"
string 4.3.4..4.3.5 libzmq_la-msg "int zmq::msg_t::init_subscribe(size_t, const unsigned char*)"
string 4.3.4..4.3.5 libzmq_la-norm_engine "NORM_OBJECT_STREAM == NormObjectGetType (object)"
string 4.3.4..4.3.5 libzmq_la-own "_term_acks > 0"
string 4.3.4..4.3.5 libzmq_la-pgm_receiver "insize >= sizeof (uint16_t)"
string 4.3.4..4.3.5 libzmq_la-pgm_socket "tus == PGM_IO_STATUS_RATE_LIMITED || status == PGM_IO_STATUS_WOULD_BLOCK"
string 4.3.4..4.3.5 libzmq_la-pipe "te == active || _state == delimiter_received || _state == term_req_sent1"
string 4.3.4..4.3.5 libzmq_la-plain_client "password.length () <= UCHAR_MAX"
string 4.3.4..4.3.5 libzmq_la-plain_server "status_code.length () == static_cast<size_t> (expected_status_code_len)"
string 4.3.4..4.3.5 libzmq_la-poller_base "!_worker.get_started () || _worker.is_current_thread ()"
string 4.3.4..4.3.5 libzmq_la-proxy "E: invalid command sent to proxy"
string 4.3.4..4.3.5 libzmq_la-radix_tree "index_ < edgecount ()"
string 4.3.4..4.3.5 libzmq_la-raw_engine "_metadata == NULL"
string 4.3.4..4.3.5 libzmq_la-router "!has_out_pipe (routing_id)"
string 4.3.4..4.3.5 libzmq_la-server "it != _out_pipes.end ()"
string 4.3.4..4.3.5 libzmq_la-signaler "pfd.revents & POLLIN"
string 4.3.4..4.3.5 libzmq_la-socket_poller "it->pollfd_index >= 0"
string 4.3.4..4.3.5 libzmq_la-socks "req_.hostname.size () <= UINT8_MAX"
string 4.3.4..4.3.5 libzmq_la-socks_connecter "g || _status == sending_basic_auth_request || _status == sending_request"
string 4.3.4..4.3.5 libzmq_la-stream "(_prefetched_msg.flags () & msg_t::more) == 0"
string 4.3.4..4.3.5 libzmq_la-stream_connecter_base "id_ == reconnect_timer_id"
string 4.3.4..4.3.5 libzmq_la-tcp_address " != NULL && ss_len_ >= static_cast<socklen_t> (sizeof (struct sockaddr))"
string 4.3.4..4.3.5 libzmq_la-tcp_connecter "_addr->resolved.tcp_addr != NULL"
string 4.3.4..4.3.5 libzmq_la-tipc_connecter "_addr->protocol == \"tipc\""
string 4.3.4..4.3.5 libzmq_la-trie "_count > new_min - _min"
string 4.3.4..4.3.5 libzmq_la-udp_engine "in_address.ss_family == AF_INET"
string 4.3.4..4.3.5 libzmq_la-v1_decoder "int zmq::v1_decoder_t::eight_byte_size_ready(const unsigned char*)"
string 4.3.4..4.3.5 libzmq_la-v2_decoder "int zmq::v2_decoder_t::size_ready(uint64_t, const unsigned char*)"
string 4.3.4..4.3.5 libzmq_la-ws_connecter "l void zmq::ws_connecter_t::create_engine(zmq::fd_t, const std::string&)"
string 4.3.4..4.3.5 libzmq_la-ws_decoder "int zmq::ws_decoder_t::size_ready(const unsigned char*)"
string 4.3.4..4.3.5 libzmq_la-ws_encoder "in_progress () != &_masked_msg"
string 4.3.4..4.3.5 libzmq_la-ws_engine "ocket-Key: %s\r\nSec-WebSocket-Protocol: %s\r\nSec-WebSocket-Version: 13\r\n\r\n"
string 4.3.4..4.3.5 libzmq_la-xpub "_min > it.node->_min || it.new_max < it.node->_min + it.node->_count - 1"
string 4.3.4..4.3.5 libzmq_la-zap_client "state == waiting_for_zap_reply"
string 4.3.4..4.3.5 libzmq_la-zmq_utils "char* zmq_z85_encode(char*, const uint8_t*, size_t)"
string 4.3.4..4.3.5 libzmq_la-zmtp_engine "N || _options.mechanism == ZMQ_CURVE || _options.mechanism == ZMQ_GSSAPI"
string 4.3.5..4.3.5 libzmq_la-mtrie "_num_prefixes.get () > 0"
string 4.3.5..4.3.5 libzmq_la-zmq "nitems_ <= FD_SETSIZE"
source 4.3.4..4.3.5 libzmq_la-curve_mechanism_base "curve_mechanism_base.cpp"
source 4.3.4..4.3.5 libzmq_la-decoder_allocators "decoder_allocators.cpp"
source 4.3.4..4.3.5 libzmq_la-gssapi_mechanism_base "gssapi_mechanism_base.cpp"
source 4.3.4..4.3.5 libzmq_la-io_object "io_object.cpp"
source 4.3.4..4.3.5 libzmq_la-io_thread "io_thread.cpp"
source 4.3.4..4.3.5 libzmq_la-mailbox_safe "mailbox_safe.cpp"
source 4.3.4..4.3.5 libzmq_la-null_mechanism "null_mechanism.cpp"
source 4.3.4..4.3.5 libzmq_la-raw_decoder "raw_decoder.cpp"
source 4.3.4..4.3.5 libzmq_la-socks_connecter "socks_connecter.cpp"
source 4.3.4..4.3.5 libzmq_la-stream_connecter_base "stream_connecter_base.cpp"
source 4.3.4..4.3.5 libzmq_la-stream_engine_base "stream_engine_base.cpp"
source 4.3.4..4.3.5 libzmq_la-stream_listener_base "stream_listener_base.cpp"
source 4.3.4..4.3.5 libzmq_la-tcp_listener "tcp_listener.cpp"
source 4.3.4..4.3.5 libzmq_la-tipc_address "tipc_address.cpp"
source 4.3.4..4.3.5 libzmq_la-tipc_listener "tipc_listener.cpp"
table 4.3.4..4.3.5 libzmq_la-zmq_utils ff44ff54535248ff4b4c4641ff3f3e450001020304050607080940ff49424a47
symbol 4.3.4..4.3.4 libzmq_la-session_base _ZThn1400_N3zmq14session_base_t14read_activatedEPNS_6pipe_tE
symbol 4.3.4..4.3.4 libzmq_la-socket_base _ZThn1408_N3zmq13socket_base_t15pipe_terminatedEPNS_6pipe_tE
symbol 4.3.4..4.3.5 libzmq_la-address _ZN3zmq18get_socket_addressEiNS_12socket_end_tEP16sockaddr_storage
symbol 4.3.4..4.3.5 libzmq_la-channel _ZN3zmq9channel_t16xpipe_terminatedEPNS_6pipe_tE
symbol 4.3.4..4.3.5 libzmq_la-dealer _ZN3zmq8dealer_t8recvpipeEPNS_5msg_tEPPNS_6pipe_tE
symbol 4.3.4..4.3.5 libzmq_la-object _ZN3zmq8object_t11send_attachEPNS_14session_base_tEPNS_8i_engineEb
symbol 4.3.4..4.3.5 libzmq_la-reaper _ZN3zmq8reaper_t12process_reapEPNS_13socket_base_tE
symbol 4.3.4..4.3.5 libzmq_la-scatter _ZN3zmq9scatter_t16xpipe_terminatedEPNS_6pipe_tE
symbol 4.3.4..4.3.5 libzmq_la-tcp _ZN3zmq15tcp_open_socketEPKcRKNS_9options_tEbbPNS_13tcp_address_tE
symbol 4.3.4..4.3.5 libzmq_la-thread thread_routine
symbol 4.3.5..4.3.5 libzmq_la-session_base _ZThn1464_N3zmq14session_base_t14read_activatedEPNS_6pipe_tE
symbol 4.3.5..4.3.5 libzmq_la-socket_base _ZThn1472_N3zmq13socket_base_t15pipe_terminatedEPNS_6pipe_tE
