name ngtcp2
also libngtcp2
cpe ngtcp2_project:ngtcp2
advisory OSS-Fuzz ngtcp2
advisory Debian ngtcp2
advisory Alpine ngtcp2
advisory GIT https://github.com/ngtcp2/ngtcp2
advisory generic ngtcp2
version weak "{v}"
# learned
reference 0.12.1 amd64 sha256:6f0943485ba84d2e88c63ead5dd15c8fefce348a9c9d0218381a1017979673de libngtcp2-crypto-gnutls-dev 0.12.1+dfsg-1+deb12u1, libngtcp2-dev 0.12.1+dfsg-1+deb12u1
reference 1.11.0 amd64 sha256:416515980d1935632be0088ded5f23cb00fdd514b2cbb9b2d7704a27e9d384f0 libngtcp2-crypto-gnutls-dev 1.11.0-1~bpo12+1, libngtcp2-dev 1.11.0-1~bpo12+1
reference 1.24.0 amd64 sha256:331c800ca8853d5294368e518ec71febde1c7528c15dd4e89a3a688eff409abd libngtcp2-crypto-gnutls-dev 1.24.0-1, libngtcp2-crypto-ossl-dev 1.24.0-1, libngtcp2-dev 1.24.0-1
string 0.12.1..0.12.1 ngtcp2_conn "K_ON_FAILURE) || !ngtcp2_path_eq(&conn->pv->fallback_dcid.ps.path, path)"
string 0.12.1..0.12.1 ngtcp2_crypto "params->preferred_address.cid.datalen <= NGTCP2_MAX_CIDLEN"
string 0.12.1..0.12.1 ngtcp2_log "%s %s %s %ld %s STREAM(0x%02x) id=0x%lx fin=%d offset=%lu len=%lu uni=%d"
string 0.12.1..0.12.1 ngtcp2_ppe "ppe->sample_offset + NGTCP2_HP_SAMPLELEN <= ngtcp2_buf_len(buf)"
string 0.12.1..0.12.1 ngtcp2_rtb "largest_acked_sent_ts == UINT64_MAX || largest_acked_sent_ts <= ent->ts"
string 0.12.1..1.11.0 ngtcp2_bbr "bbr->rst->lost + pkt->pktlen >= pkt->lost"
string 0.12.1..1.11.0 ngtcp2_cc "purious congestion is detected and congestion state is restored cwnd=%lu"
string 0.12.1..1.11.0 ngtcp2_conn " because ack_delay is too large latest_rtt=%lu min_rtt=%lu ack_delay=%lu"
string 0.12.1..1.11.0 ngtcp2_ksl "key_equal(ksl->compar, (ngtcp2_ksl_key *)node->key, old_key)"
string 0.12.1..1.11.0 ngtcp2_rtb "pkn=%ld was declared lost and has already been retransmitted"
string 0.12.1..1.24.0 gnutls "QUIC Transport Parameters"
string 0.12.1..1.24.0 ngtcp2_acktr "*(int64_t *)ngtcp2_ksl_it_key(&it) == (int64_t)ent->pkt_num"
string 0.12.1..1.24.0 ngtcp2_acktr "prev_ent->pkt_num >= pkt_num + (int64_t)prev_ent->len"
string 0.12.1..1.24.0 ngtcp2_bbr "bbr exit ProbeRTT and enter ProbeBW"
string 0.12.1..1.24.0 ngtcp2_bbr2 "bbr2 filled pipe, full_bw=%lu"
string 0.12.1..1.24.0 ngtcp2_bbr2 "bbr2 restart from idle"
string 0.12.1..1.24.0 ngtcp2_callbacks "callbacks_version != NGTCP2_CALLBACKS_VERSION"
string 0.12.1..1.24.0 ngtcp2_cc "ic-ca cwnd=%lu t=%lu k=%li time_delta=%lu delta=%lu target=%lu w_tcp=%lu"
string 0.12.1..1.24.0 ngtcp2_cid "datalen <= NGTCP2_MAX_CIDLEN"
string 0.12.1..1.24.0 ngtcp2_conn "CHALLENGE from the path which is not current or endpoint is migrating to"
string 0.12.1..1.24.0 ngtcp2_crypto "(size_t)(p - dest) == len"
string 0.12.1..1.24.0 ngtcp2_frame_chain "b->binder == NULL"
string 0.12.1..1.24.0 ngtcp2_gaptr "!ngtcp2_ksl_it_end(&it)"
string 0.12.1..1.24.0 ngtcp2_ksl "node->blk->n == NGTCP2_KSL_MIN_NBLK"
string 0.12.1..1.24.0 ngtcp2_log "%08lu 0x%s %s remote transport_parameters active_connection_id_limit=%lu"
string 0.12.1..1.24.0 ngtcp2_pkt "->type == NGTCP2_FRAME_DATAGRAM || fr->type == NGTCP2_FRAME_DATAGRAM_LEN"
string 0.12.1..1.24.0 ngtcp2_pv "ngtcp2_ringbuf_len(&pv->ents.rb)"
string 0.12.1..1.24.0 ngtcp2_pv "path has been validated"
string 0.12.1..1.24.0 ngtcp2_qlog ",\"name\":\"transport:packet_received\",\"data\":{\"header\":"
string 0.12.1..1.24.0 ngtcp2_qlog "l_type\":[\"QUIC\"],\"time_format\":\"relative\",\"reference_time\":0,\"group_id\":"
string 0.12.1..1.24.0 ngtcp2_rob "d->range.begin <= offset"
string 0.12.1..1.24.0 ngtcp2_rob "offset < d->range.begin + rob->chunk"
string 0.12.1..1.24.0 ngtcp2_rtb "pktns->tx.ecn.validation_pkt_sent >= pktns->tx.ecn.validation_pkt_lost"
string 0.12.1..1.24.0 ngtcp2_settings "settings_version != NGTCP2_SETTINGS_VERSION"
string 0.12.1..1.24.0 ngtcp2_strm "fr->offset + datalen < unacked_offset"
string 0.12.1..1.24.0 ngtcp2_transport_params "params->preferred_addr.cid.datalen <= NGTCP2_MAX_CIDLEN"
string 0.12.1..1.24.0 ngtcp2_transport_params "transport_params_version != NGTCP2_TRANSPORT_PARAMS_VERSION"
string 0.12.1..1.24.0 ossl "!ossl_ctx->remote_params"
string 0.12.1..1.24.0 ossl "ossl_ctx->crypto_head == NULL"
string 0.12.1..1.24.0 shared "ngtcp2_crypto_md_hashlen(md) == sizeof(intsecret)"
string 1.11.0..1.24.0 ngtcp2_conn "as received on handshake local address after preferred address migration"
string 1.11.0..1.24.0 ngtcp2_ksl "lblk->n <= NGTCP2_KSL_MAX_NBLK - n"
string 1.11.0..1.24.0 ngtcp2_log " 0x%s %s %s %ld %s MAX_STREAM_DATA(0x%02lx) id=0x%lx max_stream_data=%lu"
string 1.11.0..1.24.0 ngtcp2_ppe "ppe_sample_offset(ppe) + NGTCP2_HP_SAMPLELEN <= ngtcp2_buf_len(buf)"
string 1.11.0..1.24.0 shared "(size_t)remote_addrlen <= sizeof(ngtcp2_sockaddr_union)"
string 1.24.0..1.24.0 ngtcp2_cc "spurious congestion is detected and congestion state is restored cwnd="
string 1.24.0..1.24.0 ngtcp2_conn "as ignored because it is included in UDP datagram less than 1200 bytes: "
string 1.24.0..1.24.0 ngtcp2_ksl "lblk->n + rblk->n <= NGTCP2_KSL_MAX_NBLK"
string 1.24.0..1.24.0 ngtcp2_rtb "!(ent->flags & NGTCP2_RTB_ENTRY_FLAG_PMTUD_PROBE)"
string 1.24.0..1.24.0 ngtcp2_strm "hd.type == NGTCP2_FRAME_STREAM || frc->fr.hd.type == NGTCP2_FRAME_CRYPTO"
source 0.12.1..0.12.1 ngtcp2_idtr "ngtcp2_idtr.c"
source 0.12.1..1.24.0 ngtcp2_acktr "ngtcp2_acktr.c"
source 0.12.1..1.24.0 ngtcp2_addr "ngtcp2_addr.c"
source 0.12.1..1.24.0 ngtcp2_balloc "ngtcp2_balloc.c"
source 0.12.1..1.24.0 ngtcp2_callbacks "ngtcp2_callbacks.c"
source 0.12.1..1.24.0 ngtcp2_crypto "ngtcp2_crypto.c"
source 0.12.1..1.24.0 ngtcp2_dcidtr "ngtcp2_dcidtr.c"
source 0.12.1..1.24.0 ngtcp2_gaptr "ngtcp2_gaptr.c"
source 0.12.1..1.24.0 ngtcp2_pmtud "ngtcp2_pmtud.c"
source 0.12.1..1.24.0 ngtcp2_ratelim "ngtcp2_ratelim.c"
source 0.12.1..1.24.0 ngtcp2_ringbuf "ngtcp2_ringbuf.c"
source 0.12.1..1.24.0 ngtcp2_settings "ngtcp2_settings.c"
source 0.12.1..1.24.0 ngtcp2_transport_params "ngtcp2_transport_params.c"
source 1.11.0..1.24.0 ngtcp2_frame_chain "ngtcp2_frame_chain.c"
source 1.24.0..1.24.0 ngtcp2_str "ngtcp2_str.c"
table 0.12.1..0.12.1 ngtcp2_conn 6e67746370325f636f6e6e5f696e6974696174655f6b65795f75706461746500
table 0.12.1..0.12.1 ngtcp2_conn 6e67746370325f636f6e6e5f7365745f6561726c795f72656d6f74655f747261
table 0.12.1..0.12.1 ngtcp2_crypto 6e67746370325f656e636f64655f7472616e73706f72745f706172616d735f76
table 0.12.1..1.11.0 ngtcp2_bbr 6262725f696e666c696768745f68695f66726f6d5f6c6f73745f7061636b6574
table 0.12.1..1.11.0 shared 6e67746370325f63727970746f5f67656e65726174655f726567756c61725f74
table 0.12.1..1.24.0 gnutls 6e67746370325f63727970746f5f676e75746c735f66726f6d5f676e75746c73
table 0.12.1..1.24.0 gnutls 6e67746370325f63727970746f5f676e75746c735f66726f6d5f6e6774637032
table 0.12.1..1.24.0 ngtcp2_callbacks 6e67746370325f63616c6c6261636b735f636f6e766572745f746f5f6f6c6400
table 0.12.1..1.24.0 ngtcp2_conn 636f6e6e5f63616c6c5f64656c6574655f63727970746f5f616561645f637478
table 0.12.1..1.24.0 ngtcp2_conn 636f6e6e5f63616c6c5f64656c6574655f63727970746f5f6369706865725f63
table 0.12.1..1.24.0 ngtcp2_conn 636f6e6e5f63616c6c5f6765745f6e65775f636f6e6e656374696f6e5f696400
table 0.12.1..1.24.0 ngtcp2_dcidtr 6e67746370325f6463696474725f6561726c696573745f626f756e645f747300
table 0.12.1..1.24.0 ngtcp2_dcidtr 6e67746370325f6463696474725f706f705f756e757365645f6369645f746f6b
table 0.12.1..1.24.0 ngtcp2_gaptr 6e67746370325f67617074725f6765745f66697273745f6761705f6166746572
table 0.12.1..1.24.0 ngtcp2_pkt 6e67746370325f706b745f6465636f64655f636f6e6e656374696f6e5f636c6f
table 0.12.1..1.24.0 ngtcp2_pkt 6e67746370325f706b745f6465636f64655f646174615f626c6f636b65645f66
table 0.12.1..1.24.0 ngtcp2_rtb 6e67746370325f7274625f72656d6f76655f6578636573736976655f6c6f7374
table 0.12.1..1.24.0 ngtcp2_rtb 6e67746370325f7274625f72656d6f76655f657870697265645f6c6f73745f70
table 0.12.1..1.24.0 ngtcp2_strm 6e67746370325f7374726d5f73747265616d6672715f756e61636b65645f6f66
table 0.12.1..1.24.0 ngtcp2_transport_params 6e67746370325f7472616e73706f72745f706172616d735f636f6e766572745f
table 0.12.1..1.24.0 ngtcp2_transport_params 6e67746370325f7472616e73706f72745f706172616d735f64656661756c745f
table 0.12.1..1.24.0 ossl 63727970746f5f6f73736c5f6374785f72656c656173655f63727970746f5f64
table 0.12.1..1.24.0 ossl 6e67746370325f63727970746f5f6f73736c5f66726f6d5f6e67746370325f65
table 0.12.1..1.24.0 shared 63727970746f5f67656e65726174655f726567756c61725f746f6b656e5f6161
table 0.12.1..1.24.0 shared 6e67746370325f63727970746f5f67656e65726174655f72657472795f746f6b
table 0.12.1..1.24.0 shared 6e67746370325f63727970746f5f7665726966795f72657472795f746f6b656e
table 1.11.0..1.24.0 ngtcp2_conn 636f6e6e5f7365727665725f7072656665727265645f616464725f6d69677261
table 1.11.0..1.24.0 ngtcp2_conn 6e67746370325f636f6e6e5f656e636f64655f307274745f7472616e73706f72
table 1.24.0..1.24.0 ngtcp2_cc 6e67746370325f63635f63756269635f63635f636f6e67657374696f6e5f6576
table 1.24.0..1.24.0 ngtcp2_pkt 6e67746370325f706b745f6465636f64655f68616e647368616b655f646f6e65
symbol 0.12.1..0.12.1 ngtcp2_conv get_uvarint
symbol 0.12.1..0.12.1 ngtcp2_strm offset_less
symbol 0.12.1..1.11.0 ngtcp2_path ngtcp2_path_init
symbol 0.12.1..1.24.0 gnutls read_func
symbol 0.12.1..1.24.0 ngtcp2_err ngtcp2_strerror
symbol 0.12.1..1.24.0 ngtcp2_map ngtcp2_map_each
symbol 0.12.1..1.24.0 ngtcp2_pq ngtcp2_pq_pop
symbol 0.12.1..1.24.0 ngtcp2_rst ngtcp2_rs_init
symbol 0.12.1..1.24.0 ngtcp2_wf ngtcp2_wf_init
symbol 1.11.0..1.24.0 ngtcp2_addr ngtcp2_addr_cmp
symbol 1.11.0..1.24.0 ngtcp2_cc ngtcp2_cbrt
symbol 1.24.0..1.24.0 ngtcp2_buf ngtcp2_buf_trunc
