name grpc
also libgrpc grpc-core
cpe grpc:grpc
advisory OSS-Fuzz grpc
advisory Debian grpc
advisory Alpine grpc
advisory GIT https://github.com/grpc/grpc
advisory generic grpc
# learned
reference 1.30.2 amd64 sha256:7a7bf92e1bf1c6052e5254692bbb4e44d67e2f2732a77686266c99a65ac0ba88 libgrpc++-dev 1.30.2-3, libgrpc-dev 1.30.2-3
reference 1.51.1 amd64 sha256:792464dfea7024c9d0fbc2a35aea40c2242ca4d2deb25cb82714da1d31dcd94e libgrpc++-dev 1.51.1-3+b1, libgrpc-dev 1.51.1-3+b1
reference 1.83.0 amd64 sha256:ea4607e115c0376a7575affc5b7e5c5876b53a337c9d6a687cdcda8febd68fe2 libgrpc++-dev 1.83.0-2+b1, libgrpc-dev 1.83.0-2+b1
string 1.30.2..1.30.2 default_health_check_service " %p] Health watch call is notified done (handler: %p, is_cancelled: %d)."
string 1.30.2..1.30.2 dns_resolver_ares "(c-ares resolver) resolver:%p AresDnsResolver::StartLocked() is called."
string 1.30.2..1.30.2 grpclb " %p] balancer channel in state TRANSIENT_FAILURE; entering fallback mode"
string 1.30.2..1.30.2 priority " %p] priority %d, child %s: child still attempting to connect, will wait"
string 1.30.2..1.30.2 round_robin " %p] phasing out subchannel list %p (size %lu) in favor of %p (size %lu)"
string 1.30.2..1.51.1 alts_tsi_handshaker " Size Negotiation, maximum frame size used by frame protector equals %zu"
string 1.30.2..1.51.1 client_context " FailHijackedRecvMessage on a \" \"method which has a Cancel notification\""
string 1.30.2..1.51.1 grpclb " LB token for backend address '%s'. The empty token will be used instead"
string 1.30.2..1.51.1 subchannel_stream_client " SubchannelStreamClient CallState %p: health watch failed with status %d"
string 1.30.2..1.51.1 timer_generic "  .. add to shard %d with queue_deadline_cap=%ld => is_first_timer=%s"
string 1.30.2..1.83.0 ares_resolver " > > >)> > >; Params = {}; key_arg<K> = int; size_t = long unsigned int]"
string 1.30.2..1.83.0 backend_metric_filter " = BackendMetricFilter; std::string_view = std::basic_string_view<char>]"
string 1.30.2..1.83.0 bin_decoder " failed, input of grpc_chttp2_base64_decode_with_length has a length of "
string 1.30.2..1.83.0 binder_server " is not allowed to connect to this server according to security policy."
string 1.30.2..1.83.0 binder_transport " int, grpc_binder_stream*> > >::iterator::operator->() const::<lambda()>"
string 1.30.2..1.83.0 call_trace " >; key_arg<K> = const grpc_channel_filter*; size_t = long unsigned int]"
string 1.30.2..1.83.0 client_authority_filter " ClientAuthorityFilter; std::string_view = std::basic_string_view<char>]"
string 1.30.2..1.83.0 client_call " GRPC_OP_RECV_MESSAGE>; std::string_view = std::basic_string_view<char>]"
string 1.30.2..1.83.0 composite_filter " Params = {}; key_arg<K> = grpc_core::Waker; size_t = long unsigned int]"
string 1.30.2..1.83.0 compression_filter " >::Wait()::<lambda()>; std::string_view = std::basic_string_view<char>]"
string 1.30.2..1.83.0 cpp_generator "    return service->$Method$(ctx, reader, resp);\n           }, this)));\n"
string 1.30.2..1.83.0 csharp_generator " <param name=\"channel\">The channel to use to make remote calls.</param>\n"
string 1.30.2..1.83.0 exec_ctx " [%s:%d], previously scheduled at: [%s: %d], newly scheduled at [%s: %d]"
string 1.30.2..1.83.0 experiments " endpoints for all call sites, including direct uses of grpc_tcp_create."
string 1.30.2..1.83.0 frame " a length field value other than 0 MUST be treated as a connection error"
string 1.30.2..1.83.0 http2_client_transport " >&&)::<lambda(Empty)>; std::string_view = std::basic_string_view<char>]"
string 1.30.2..1.83.0 init " GrpcServerAuthzFilter; std::string_view = std::basic_string_view<char>]"
string 1.30.2..1.83.0 json_util " error:type should be STRING of the form given by google.proto.Duration."
string 1.30.2..1.83.0 load_balanced_call_destination " false>&&)::<lambda()>; std::string_view = std::basic_string_view<char>]"
string 1.30.2..1.83.0 parse_address " length %zu. Length cannot be greater than GRPC_INET6_ADDRSTRLEN i.e %d)"
string 1.30.2..1.83.0 php_generator " */\npublic function __construct($$hostname, $$opts, $$channel = null) {\n"
string 1.30.2..1.83.0 pick_first " %p] subchannel list %p index %lu of %lu (subchannel %p): starting watch"
string 1.30.2..1.83.0 promise_based_filter " == State::kPushedToPipe || state_ == State::kCompletedWhilePushedToPipe"
string 1.30.2..1.83.0 python_generator " BE DEPRECATED.\n# Please use the generated *_pb2_grpc.py files instead.\n"
string 1.30.2..1.83.0 reflection " kUpb_FieldType_Message || field->descriptortype == kUpb_FieldType_Group"
string 1.30.2..1.83.0 spiffe_utils " '%c'. MUST contain only letters, numbers, dots, dashes, and underscores"
string 1.30.2..1.83.0 xds_client " %p] xds server %s: call attempt failed; retry timer will fire in %ldms."
string 1.30.2..1.83.0 xds_http_stateful_session_filter " StatefulSessionFilter; std::string_view = std::basic_string_view<char>]"
string 1.30.2..1.83.0 xds_matcher " >; Params = {}; key_arg<K> = unsigned char; size_t = long unsigned int]"
string 1.51.1..1.83.0 chttp2_transport "Graceful shutdown: Ping received. Sending final GOAWAY with stream_id:%d"
string 1.51.1..1.83.0 executor "EXECUTOR (%s) try to schedule %p (%s) (created %s:%d) to thread %ld"
string 1.51.1..1.83.0 grpc_ares_wrapper "(c-ares resolver) request:%p grpc_cancel_ares_request ev_driver:%p"
string 1.51.1..1.83.0 posix_interface_posix "TCP_USER_TIMEOUT is available. TCP_USER_TIMEOUT will be used thereafter"
string 1.51.1..1.83.0 timer_generic " hash table. Closure (%p), created at: (%s:%d), scheduled at: (%s:%d) **"
string 1.83.0..1.83.0 alts_security_connector " T = ImmediateOkStatus; std::string_view = std::basic_string_view<char>]"
string 1.83.0..1.83.0 client_context " call GetOriginalSendMessage on a method which has a Cancel notification"
string 1.83.0..1.83.0 dns_resolver_ares " = grpc_core::DNSResolver::LookupTaskHandle; size_t = long unsigned int]"
string 1.83.0..1.83.0 grpclb " Received initial LB response message; client load reporting interval = "
string 1.83.0..1.83.0 ssl_transport_security " SPIFFE validation. Must have exactly one URI SAN that is the SPIFFE ID."
source 1.30.2..1.30.2 http_connect_handshaker "client_channel/http_connect_handshaker.cc"
source 1.30.2..1.30.2 load_system_roots_linux "security_connector/load_system_roots_linux.cc"
source 1.30.2..1.51.1 security_connector "security_connector/security_connector.cc"
source 1.30.2..1.51.1 server_config_selector_filter "server_config_selector/server_config_selector_filter.cc"
source 1.30.2..1.83.0 alts_grpc_integrity_only_record_protocol "zero_copy_frame_protector/alts_grpc_integrity_only_record_protocol.cc"
source 1.30.2..1.83.0 alts_grpc_privacy_integrity_record_protocol "zero_copy_frame_protector/alts_grpc_privacy_integrity_record_protocol.cc"
source 1.30.2..1.83.0 alts_grpc_record_protocol_common "zero_copy_frame_protector/alts_grpc_record_protocol_common.cc"
source 1.30.2..1.83.0 alts_zero_copy_grpc_protector "zero_copy_frame_protector/alts_zero_copy_grpc_protector.cc"
source 1.30.2..1.83.0 certificate_provider_registry "certificate_provider/certificate_provider_registry.cc"
source 1.30.2..1.83.0 endpoint_transport_client_channel_factory "transport/endpoint_transport_client_channel_factory.cc"
source 1.30.2..1.83.0 gcp_service_account_identity_credentials "gcp_service_account_identity/gcp_service_account_identity_credentials.cc"
source 1.51.1..1.83.0 alts_iovec_record_protocol "zero_copy_frame_protector/alts_iovec_record_protocol.cc"
source 1.51.1..1.83.0 sockaddr_utils "address_utils/sockaddr_utils.cc"
source 1.83.0..1.83.0 composite_call_credentials "composite/composite_call_credentials.cc"
source 1.83.0..1.83.0 httpcli_security_connector "http_client/httpcli_security_connector.cc"
table 1.30.2..1.51.1 dns_resolver 2a4e346162736c3764656269616e33313966756e6374696f6e616c5f696e7465
table 1.30.2..1.51.1 rls 2a4e39677270635f636f726531325f474c4f42414c5f5f4e5f313131526c734c
table 1.30.2..1.83.0 address.upb 0100000000000000ffff05220200000020000000ffff0942030000001000fbff
table 1.30.2..1.83.0 base.upb 0100000000000000ffff09420200000010000000ffff09420300000020000000
table 1.30.2..1.83.0 bootstrap.upb 010000000000000000000b61020000000800000001000b610300000010000000
table 1.30.2..1.83.0 circuit_breaker.upb 0100000004000000ffff0522020000001000010000000b620300000018000200
table 1.30.2..1.83.0 cluster.upb 0100000004000000ffff0522020000001000010000000b620300000018000000
table 1.30.2..1.83.0 common.upb 0100000000000000ffff05220200000004000000ffff05220300000008000000
table 1.30.2..1.83.0 config_dump_shared.upb 0100000000000000ffff0942020000001000000000000b610300000018000000
table 1.30.2..1.83.0 config_source.upb 0100000004000000ffff05220200000010000000ffff09610300000018000100
table 1.30.2..1.83.0 csds.upb 0100000000000000ffff0522020000001000fbff00000b62030000001000fbff
table 1.30.2..1.83.0 decode_huff 00000000000002000000060000000a0000000e00000012000000160000001a00
table 1.30.2..1.83.0 descriptor.upb 010000000400010000000e220200000008000200ffff08020300000009000300
table 1.30.2..1.83.0 handshaker.upb 0100000004000000ffff05220200000010000000ffff09610300000018000000
table 1.30.2..1.83.0 hpack_parser 000001000200030004000500060007000000080009000a000b000c000d000e00
table 1.30.2..1.83.0 http_connection_manager.upb 0100000004000000ffff05220200000038000000ffff0942030000004801e7ff
table 1.30.2..1.83.0 httpbody.upb 0100000000000000ffff09420200000010000000ffff0c420300000020000000
table 1.30.2..1.83.0 load_report.upb 0100000000000000ffff09420200000010000000ffff04820300000018000000
table 1.30.2..1.83.0 memory.upb 0100000000000000ffff04820200000008000000ffff04820300000010000000
table 1.30.2..1.83.0 metrics.upb 0100000000000000ffff05220200000018000000ffff04820300000008000000
table 1.30.2..1.83.0 resource_locator.upb 0100000000000000ffff05220200000008000000ffff09420300000018000000
table 1.30.2..1.83.0 rls_config.upb 0100000000000000ffff09610200000008000000ffff09610300000010000000
table 1.30.2..1.83.0 semantic_version.upb 0100000000000000ffff0d220200000004000000ffff0d220300000008000000
table 1.30.2..1.83.0 stats_data 0000000001000000020000000300000005000000070000000a0000000e000000
table 1.30.2..1.83.0 token_bucket.upb 0100000004000000ffff0d22020000000800010000000b620300000010000200
table 1.30.2..1.83.0 validate.upb 0100000001000100ffff08020200000008000000ffff0c610300000010000000
table 1.51.1..1.83.0 channel_filter 2a5a4e346772706338696e7465726e616c323152656769737465724368616e6e
table 1.51.1..1.83.0 channel_stack 2a5a3233677270635f6368616e6e656c5f737461636b5f696e69746950467650
table 1.83.0..1.83.0 checked.upbdefs 0a1663656c2f657870722f636865636b65642e70726f746f120863656c2e6578
table 1.83.0..1.83.0 syntax.upbdefs 0a1563656c2f657870722f73796e7461782e70726f746f120863656c2e657870
symbol 1.30.2..1.30.2 channel_ping grpc_channel_ping
symbol 1.30.2..1.30.2 table log2ceil
symbol 1.30.2..1.51.1 server grpc_server_set_config_fetcher
symbol 1.30.2..1.83.0 alloc gpr_free
symbol 1.30.2..1.83.0 def check_ident
symbol 1.30.2..1.83.0 map upb_Map_Get
symbol 1.30.2..1.83.0 msg upb_msg_new
symbol 1.30.2..1.83.0 sync gpr_ref
symbol 1.30.2..1.83.0 time gpr_now
symbol 1.51.1..1.83.0 address_sorting get_label_value
symbol 1.51.1..1.83.0 log gpr_unreachable_code
symbol 1.83.0..1.83.0 api grpc_resource_quota_set_max_outstanding_streams
