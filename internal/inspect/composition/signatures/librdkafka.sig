name librdkafka
also rdkafka
cpe confluent:librdkafka
advisory OSS-Fuzz librdkafka
advisory Debian librdkafka
advisory Alpine librdkafka
advisory GIT https://github.com/confluentinc/librdkafka
advisory generic librdkafka
bundles nanopb
# learned
reference 1.6.0 amd64 sha256:d9aec52ed199b87e159b91397edcb25ca81631989fbbda8fd8f546354f7a1a3a librdkafka-dev 1.6.0-1
reference 2.0.2 amd64 sha256:f91081ccc126c52f24b2e58e97e3309f7a774c5eb6d8030c36f0652f6bd0c5b2 librdkafka-dev 2.0.2-1
reference 2.8.0 amd64 sha256:a72777e73d85740376e7b0c8dd5e141b2163f3c4949a33b76d22c8eebfede511 librdkafka-dev 2.8.0-1
reference 2.14.2 amd64 sha256:e707a560b6e1f8518fc7281d2fea9157cec310bce7a816a3b4079fac2cb2d78c librdkafka-dev 2.14.2-1
string 1.6.0..1.6.0 rdbuf "AIL: %s:%d: %s: assert failed: !memcmp(buf+200+800+1, fiftyfives, 100): "
string 1.6.0..1.6.0 rdkafka_admin "FKA_OP_DELETEGROUPS || reqtype == RD_KAFKA_OP_DELETECONSUMERGROUPOFFSETS"
string 1.6.0..1.6.0 rdkafka_conf " be triggered when it is time to refresh the client's OAUTHBEARER token."
string 1.6.0..1.6.0 rdkafka_idempotence " drain for %s epoch bump for %d partition(s) with in-flight requests: %s"
string 1.6.0..1.6.0 rdkafka_msgset_reader "%s [%d]: Skipping %d message(s) in aborted transaction at offset %ld"
string 1.6.0..2.0.2 rdkafka_conf "The backoff time in milliseconds before retrying a protocol request."
string 1.6.0..2.0.2 rdkafka_fetcher " in state %s at offset %s (%d/%d msgs, %ld/%d kb queued, opv %d) is %s%s"
string 1.6.0..2.0.2 rdkafka_msgset_reader "%s [%d]: Skipping ctrl msg with unsupported version %d at offset %ld"
string 1.6.0..2.0.2 rdkafka_msgset_writer " compressing %zu bytes in topic %.*s [%d]: %s (%i): sending uncompressed"
string 1.6.0..2.0.2 rdkafka_request "OffsetFetchResponse: %s [%d] offset %ld, metadata %d byte(s): %s"
string 1.6.0..2.8.0 rdkafka_conf ". NOTE: Currently, the only supported group protocol type is `consumer`."
string 1.6.0..2.8.0 rdkafka_metadata "Caching full metadata with %d broker(s) and %d topic(s): %s"
string 1.6.0..2.8.0 rdkafka_request "ert: err == RD_KAFKA_RESP_ERR__DESTROY || thrd_is_current(rk->rk_thread)"
string 1.6.0..2.8.0 rdkafka_sasl "Disconnected: check client %s credentials and broker logs"
string 1.6.0..2.8.0 rdkafka_ssl " standard CA certificatepaths: is the ca-certificates package installed?"
string 1.6.0..2.14.2 rdfnv1a "AIL: %s:%d: %s: assert failed: (int32_t)h == golang_hashfnv_results[i]: "
string 1.6.0..2.14.2 rdhdrhistogram ": FAIL: %s:%d: %s: assert failed: hdr->highestTrackableValue == maxval: "
string 1.6.0..2.14.2 rdhttp "URL %s returned no error and a non-empty JSON object/array as expected"
string 1.6.0..2.14.2 rdkafka_assignment " (%d with outstanding offset queries) from assignment of %d partition(s)"
string 1.6.0..2.14.2 rdkafka_feature "[31mRDUT: FAIL: %s:%d: %s: assert failed: enabled == all_enabled: "
string 1.6.0..2.14.2 rdkafka_lz4 " to fix-up legacy LZ4 framing (%zu bytes): invalid length or magic value"
string 1.6.0..2.14.2 rdkafka_mock " messages, %d bytes at offset %ld (log now %ld..%ld, original start %ld)"
string 1.6.0..2.14.2 rdkafka_msg " FAIL: %s:%d: %s: assert failed: rd_kafka_msgq_len(&destq) == (int)cnt: "
string 1.6.0..2.14.2 rdkafka_queue "  %p %s (v%d, flags 0x%x, prio %d, len %d, source %s, replyq %p)\n"
string 1.6.0..2.14.2 rdkafka_range_assignor ": FAIL: %s:%d: %s: assert failed: members[0].rkgm_assignment->cnt == 3: "
string 1.6.0..2.14.2 rdkafka_sasl_cyrus " libsasl2-modules-gssapi-mit or cyrus-sasl-gssapi packages are installed"
string 1.6.0..2.14.2 rdkafka_sasl_oauthbearer " FAIL: %s:%d: %s: assert failed: err == RD_KAFKA_RESP_ERR__INVALID_ARG: "
string 1.6.0..2.14.2 rdkafka_sasl_plain "Received non-empty SASL PLAIN (builtin) response from broker (%zu bytes)"
string 1.6.0..2.14.2 rdkafka_sasl_scram " authentication failed: no verifier or server-error returned from broker"
string 1.6.0..2.14.2 rdkafka_telemetry " payload size %zu exceeds telemetry_max_bytes %dspecified by the broker."
string 1.6.0..2.14.2 rdkafka_telemetry_decode " assert failed: strcmp(unit_test_data.metric_name, expected_name) == 0: "
string 1.6.0..2.14.2 rdkafka_zstd "Unable to begin ZSTD decompression (out buffer is %llu bytes): %s"
string 1.6.0..2.14.2 rdmurmur2 " FAIL: %s:%d: %s: assert failed: (int32_t)h == java_murmur2_results[i]: "
string 1.6.0..2.14.2 rdunittest " many elements in list tqh[0]: idx %d > totcnt %d: element %p (value %d)"
string 1.6.0..2.14.2 rdvarint "[31mRDUT: FAIL: %s:%d: %s: assert failed: !RD_UVARINT_DEC_FAILED(r): "
string 2.0.2..2.14.2 rdkafka_assignor " Member \"%.*s\"%s with %d owned partition(s) and %d subscribed topic(s):"
string 2.0.2..2.14.2 rdkafka_msgset_reader " Skipping %d message(s) in aborted transaction at offset %ld for PID %ld"
string 2.0.2..2.14.2 rdkafka_request " LITERAL and PREFIXED resource patterns are supported when creating ACLs"
string 2.0.2..2.14.2 rdkafka_topic " MsgId %lu and epoch base MsgId %lu that was saved upon removal %dms ago"
string 2.0.2..2.14.2 rdkafka_txnmgr " API %s (intermediary%s) result set at %s:%d: %s (%sprevious result%s%s)"
string 2.8.0..2.14.2 rdkafka_conf " %d. A static backoff with value `retry.backoff.max.ms` will be applied."
string 2.8.0..2.14.2 rdkafka_fetcher " %.*s [%d] at offset %ld (leader epoch %d, current leader epoch %d, v%d)"
string 2.8.0..2.14.2 rdkafka_msgset_writer " to finish gzip compression  of %zu bytes: %s (%i): sending uncompressed"
string 2.8.0..2.14.2 rdkafka_offset " offset and epoch validation not supported by broker: validation skipped"
string 2.8.0..2.14.2 rdkafka_partition " topic %s [%d]: offset %ld: adjusting for OFFSET_TAIL(%ld): effective %s"
string 2.14.2..2.14.2 rdkafka " a random UUID cannot be requested without \" \"a reliable entropy source\""
string 2.14.2..2.14.2 rdkafka_conf " `sasl.oauthbearer.method` is set to \"oidc\" and JWT assertion is needed."
string 2.14.2..2.14.2 rdkafka_request " %s:%d: %s: assert failed: rk->rk_telemetry.requested_metrics_cnt == 2: "
string 2.14.2..2.14.2 rdkafka_ssl " case %d (%s): Hostname normalization failed: expected \"%s\" but got \"%s\""
string 2.14.2..2.14.2 rdkafka_topic " allowing %dms for metadata propagation before marking topic as existent"
source 1.6.0..2.14.2 rdkafka_buf "rdkafka_buf.c"
source 1.6.0..2.14.2 rdkafka_cert "rdkafka_cert.c"
source 1.6.0..2.14.2 rdkafka_metadata_cache "rdkafka_metadata_cache.c"
source 1.6.0..2.14.2 rdkafka_mock_handlers "rdkafka_mock_handlers.c"
source 1.6.0..2.14.2 rdkafka_op "rdkafka_op.c"
source 1.6.0..2.14.2 rdkafka_plugin "rdkafka_plugin.c"
source 1.6.0..2.14.2 rdkafka_range_assignor "rdkafka_range_assignor.c"
source 1.6.0..2.14.2 rdkafka_sasl_oauthbearer "rdkafka_sasl_oauthbearer.c"
source 1.6.0..2.14.2 rdkafka_sasl_oauthbearer_oidc "rdkafka_sasl_oauthbearer_oidc.c"
source 1.6.0..2.14.2 rdkafka_sticky_assignor "rdkafka_sticky_assignor.c"
source 1.6.0..2.14.2 rdkafka_telemetry_decode "rdkafka_telemetry_decode.c"
source 1.6.0..2.14.2 rdkafka_telemetry_encode "rdkafka_telemetry_encode.c"
source 2.0.2..2.14.2 rdkafka_fetcher "rdkafka_fetcher.c"
table 1.6.0..1.6.0 rdkafka_mock_handlers 72645f6b61666b615f6d6f636b5f68616e646c655f4c6973744f666673657400
table 1.6.0..1.6.0 rdkafka_partition 72645f6b61666b615f746f707061725f68616e646c655f70757267655f717565
table 1.6.0..2.0.2 rdkafka_cgrp 72645f6b61666b615f636772705f6f776e65645f6275745f6e6f745f65786973
table 1.6.0..2.0.2 rdkafka_mock_cgrp 72645f6b61666b615f6d6f636b5f636772705f656c6563745f6c656164657200
table 1.6.0..2.8.0 rdkafka_sasl_oauthbearer_oidc 72645f6b61666b615f6f6964635f6275696c645f617574685f68656164657200
table 1.6.0..2.14.2 common.pb 055701000000100009570100100010000d680100200010001012304000000000
table 1.6.0..2.14.2 metrics.pb 055701000000100009570100100010000d570100200010001539018048001000
table 1.6.0..2.14.2 metrics.pb 0568010000001000081510800c1518801015208014153088181338401c154080
table 1.6.0..2.14.2 rdbuf 646f5f756e6974746573745f77726974655f726561645f7061796c6f61645f63
table 1.6.0..2.14.2 rdkafka 72645f6b61666b615f446573637269626547726f7570735f726573705f636200
table 1.6.0..2.14.2 rdkafka_admin 72645f6b61666b615f416c746572436f6e66696773526573706f6e73655f7061
table 1.6.0..2.14.2 rdkafka_assignment 72645f6b61666b615f61737369676e6d656e745f706172746974696f6e5f7374
table 1.6.0..2.14.2 rdkafka_background 72645f6b61666b615f63616c6c5f6261636b67726f756e645f6576656e745f63
table 1.6.0..2.14.2 rdkafka_broker 72645f6b61666b615f62726f6b65725f6163746976655f746f707061725f6465
table 1.6.0..2.14.2 rdkafka_cgrp 72645f6b61666b615f636772705f636f6f72645f636c6561725f62726f6b6572
table 1.6.0..2.14.2 rdkafka_conf 72645f6b61666b615f616e79636f6e665f70726f705f646573656e736974697a
table 1.6.0..2.14.2 rdkafka_coord 72645f6b61666b615f636f6f72645f63616368655f656e7472795f6465737472
table 1.6.0..2.14.2 rdkafka_coord 72645f6b61666b615f636f6f72645f7265715f68616e646c655f46696e64436f
table 1.6.0..2.14.2 rdkafka_feature 72645f6b61666b615f6765745f6c65676163795f41706956657273696f6e7300
table 1.6.0..2.14.2 rdkafka_idempotence 72645f6b61666b615f6964656d705f696e666c696768745f746f707061725f73
table 1.6.0..2.14.2 rdkafka_interceptor 72645f6b61666b615f696e746572636570746f725f6164645f6f6e5f61636b6e
table 1.6.0..2.14.2 rdkafka_request 72645f6b61666b615f6275665f726561645f746f7069635f706172746974696f
table 1.6.0..2.14.2 rdkafka_sasl_oauthbearer 646f5f756e6974746573745f636f6e6669675f616c6c5f6578706c696369745f
table 1.6.0..2.14.2 rdkafka_sticky_assignor 506172746974696f6e4d6f76656d656e74735f67657454686541637475616c50
table 1.6.0..2.14.2 rdkafka_transport 72645f6b61666b615f7472616e73706f72745f736f636b65745f73656e646d73
table 1.6.0..2.14.2 rdmap 050000000b000000170000002f00000061000000c70000009901000037030000
table 2.0.2..2.14.2 rdkafka_admin 72645f6b61666b615f416c746572436f6e73756d657247726f75704f66667365
table 2.0.2..2.14.2 rdkafka_background 72645f6b61666b615f6261636b67726f756e645f7468726561645f6372656174
table 2.8.0..2.14.2 rdkafka_admin 72645f6b61666b615f416c74657255736572536372616d43726564656e746961
table 2.8.0..2.14.2 rdkafka_request 72645f6b61666b615f6275665f726561645f43757272656e744c656164657200
table 2.14.2..2.14.2 common.pb 055701000000100009570100100010000d670100200010001167010030001000
table 2.14.2..2.14.2 rdkafka_metadata_cache 72645f6b61666b615f6d657461646174615f63616368655f656e7472795f6e65
symbol 1.6.0..1.6.0 crc32c unittest_crc32c
symbol 1.6.0..1.6.0 rdkafka_broker rd_strlcpy
symbol 1.6.0..2.8.0 rdkafka rd_kafka_global_srand
symbol 1.6.0..2.14.2 cJSON parse_hex4
symbol 1.6.0..2.14.2 rdavl rd_avl_init
symbol 1.6.0..2.14.2 rddl rd_dl_sym
symbol 1.6.0..2.14.2 rdlog rd_hexdump
symbol 1.6.0..2.14.2 rdmap mykey_cmp
symbol 1.6.0..2.14.2 rdrand rd_seed
symbol 2.0.2..2.14.2 crc32c rd_crc32c
symbol 2.0.2..2.14.2 rdkafka_metadata rd_clock
symbol 2.8.0..2.14.2 rdstring rd_strcmp2
