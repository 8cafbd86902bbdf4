name pjproject
also pjsip libpjsip
cpe pjsip:pjsip
cpe teluu:pjsip
advisory OSS-Fuzz pjsip
advisory Debian pjproject
advisory Alpine pjproject
advisory GIT https://github.com/pjsip/pjproject
advisory generic pjproject
version "pjnath-{v}"
version weak "{v}"
# learned
reference 2.17 amd64 sha256:106a4ab461d19b49f9b2910ddb67f6fbead2727faad60f82e18bf64512197d78 libpjproject-dev 2.17+dfsg-2
string 2.17..2.17 account ".srvPres, prm.state, &pj_state_str, &pj_reason, prm.withBody, &msg_data)"
string 2.17..2.17 activesock "(sock_type & 0xF)==PJ_SOCK_STREAM || (sock_type & 0xF)==PJ_SOCK_DGRAM"
string 2.17..2.17 audiodev "%d device(s) cannot be registered because there are too many devices"
string 2.17..2.17 avi_player " chunk of type=0x%08X with length=%u found at offset=%lu (avi_get_frame)"
string 2.17..2.17 call "(with_media? PJ_TRUE: PJ_FALSE), buffer, sizeof(buffer), indent.c_str())"
string 2.17..2.17 cli "'>    <ARG name='level' type='int' optional='0' desc='Log level'/></CMD>"
string 2.17..2.17 endpoint " has not created new Call instance for call replace request (call ID:%d)"
string 2.17..2.17 errno "DNS \"The RRset (name, type) does not exist\" (PJLIB_UTIL_EDNS_NXRRSET)"
string 2.17..2.17 ffmpeg_vid_codecs "Codec [%s/%s] have %d raw formats, recognized only %d raw formats"
string 2.17..2.17 ice_session " agent now waits for nomination from controlling agent (timeout=%d msec)"
string 2.17..2.17 ice_strans "& ice_st->ice && comp_id && comp_id <= ice_st->comp_cnt && count && cand"
string 2.17..2.17 jbuf ">= framelist->origin && index < framelist->origin + (int)framelist->size"
string 2.17..2.17 json "JSON parsing failed: syntax error in file '%s' at line %d column %d"
string 2.17..2.17 opus "%d, pkt loss: %d, complexity: %d, constant bit rate: %d, ptime: %d/%d ms"
string 2.17..2.17 pjsua_acc " check if remote supports UPDATE due to failure in acquiring dialog lock"
string 2.17..2.17 pjsua_aud " sound device: capture=%d, playback=%d, mode=%d, use_default_settings=%d"
string 2.17..2.17 pjsua_call " ICE trickle failed to print SDP for SIP INFO due to insufficient buffer"
string 2.17..2.17 pjsua_dump "%s  Call time: %02dh:%02dm:%02ds, 1st res in %d ms, conn in %dms"
string 2.17..2.17 pjsua_media " should manage its lifetime using group lock of the underlying transport"
string 2.17..2.17 pjsua_vid " && med_idx>=0 && med_idx<(int)pjsua_var.calls[call_id].med_cnt && param"
string 2.17..2.17 pool "!alignment || (((alignment)>0) && ((alignment) & ((alignment)-1))==0)"
string 2.17..2.17 port " in on_destroy() or in its grp lock handler. See PR #3928 for more info."
string 2.17..2.17 rtcp "CP NTP clock skew detected: lsr=%u, now=%u, dlsr=%u (%u:%03ums), diff=%d"
string 2.17..2.17 sdp_neg "EG_STATE_LOCAL_OFFER || neg->state == PJMEDIA_SDP_NEG_STATE_REMOTE_OFFER"
string 2.17..2.17 sip_100rel "ITE_METHOD && msg->line.status.code > 100 && msg->line.status.code < 200"
string 2.17..2.17 sip_auth_client ">line.status.code == 401 || rdata->msg_info.msg->line.status.code == 407"
string 2.17..2.17 sip_auth_server "EST) && cred_info->algorithm_type == response_algorithm->algorithm_type)"
string 2.17..2.17 sip_dialog "& create_param->local_uri.slen && create_param->remote_uri.slen && p_dlg"
string 2.17..2.17 sip_errno "Error adding private key from SSL certificate file (PJSIP_TLS_EKEYFILE)"
string 2.17..2.17 sip_inv " ((void *)0) && (inv->invite_tsx && cseq->cseq == inv->invite_tsx->cseq)"
string 2.17..2.17 sip_multipart ": multipart boundary not specified and unable to calculate from the body"
string 2.17..2.17 sip_resolve " available, target '%.*s:%d' type=%s will be resolved with getaddrinfo()"
string 2.17..2.17 sip_transaction "Error: CSeq header contains different method than the request line"
string 2.17..2.17 sip_transport_udp "FATAL: pj_ioqueue_recvfrom() error, UDP transport stopping! Error"
string 2.17..2.17 sip_util "Automatic switch to secure transport as request-URI uses sips scheme."
string 2.17..2.17 sock_common "&& *buf_size > 0 && (optname == PJ_SO_RCVBUF || optname == PJ_SO_SNDBUF)"
string 2.17..2.17 sound_port "== PJMEDIA_DIR_PLAYBACK || snd_port->dir == PJMEDIA_DIR_CAPTURE_PLAYBACK"
string 2.17..2.17 splitcomb " && channel_count && samples_per_frame && bits_per_sample && p_splitcomb"
string 2.17..2.17 srv_resolver " SRV resolution failed for %.*s, trying resolving A/AAAA record for %.*s"
string 2.17..2.17 ssl_sock_common " in the certificate does not match to the (candidate) issuer certificate"
string 2.17..2.17 ssl_sock_ossl " one to avoid a race condition if more than one worker threads are used."
string 2.17..2.17 stream "Bad params in synthesize samples: required=%u decode=%u, buf-size=%u"
string 2.17..2.17 stun_sock " in enumerating interfaces for STUN info, returning default address only"
string 2.17..2.17 transport_ice " comp_cnt=%u, ice_mismatch=%u, ice_restart=%u, local_role=%s, trickle=%u"
string 2.17..2.17 turn_sock "J_TURN_TP_TCP && turn_sock->alloc_param.peer_conn_type == PJ_TURN_TP_TCP"
string 2.17..2.17 util "== dst_size.h) || (src_size.w == dst_size.h || src_size.h == dst_size.w)"
string 2.17..2.17 vid_conf " only has single source with matched format & size, no conversion needed"
string 2.17..2.17 vid_stream "Error: not enough buffer for decoded frame (supplied=%d, required=%d)"
string 2.17..2.17 wav_player "%.*s. Zero length chunk of type %s found at offset=%lu (read_wav_until)"
string 2.17..2.17 wav_playlist " '%s' has differrent number of channels, sample rate, or bits per sample"
source 2.17..2.17 audio_codecs "pjmedia-codec/audio_codecs.c"
source 2.17..2.17 avi_dev "pjmedia-videodev/avi_dev.c"
source 2.17..2.17 dialog_info "pjsip-simple/dialog_info.c"
source 2.17..2.17 h263_packetizer "pjmedia-codec/h263_packetizer.c"
source 2.17..2.17 h264_packetizer "pjmedia-codec/h264_packetizer.c"
source 2.17..2.17 opencore_amr "pjmedia-codec/opencore_amr.c"
source 2.17..2.17 sip_transport_loop "pjsip/sip_transport_loop.c"
source 2.17..2.17 sip_transport_tcp "pjsip/sip_transport_tcp.c"
source 2.17..2.17 sip_util_statefull "pjsip/sip_util_statefull.c"
source 2.17..2.17 stun_transaction "pjnath/stun_transaction.c"
source 2.17..2.17 transport_adapter_sample "pjmedia/transport_adapter_sample.c"
source 2.17..2.17 transport_srtp "pjmedia/transport_srtp_sdes.c"
source 2.17..2.17 v4l2_dev "pjmedia-videodev/v4l2_dev.c"
source 2.17..2.17 vid_stream_info "pjmedia/vid_stream_info.c"
source 2.17..2.17 vpx_packetizer "pjmedia-codec/vpx_packetizer.c"
table 2.17..2.17 ai_port_openai 7b2274797065223a2273657373696f6e2e757064617465222c2273657373696f
table 2.17..2.17 alaw_ulaw_table d5d5d5d5d4d4d4d4d7d7d7d7d6d6d6d6d1d1d1d1d0d0d0d0d3d3d3d3d2d2d2d2
table 2.17..2.17 avi_player 4d4a504700000000483236340000000055595659000000005955593200000000
table 2.17..2.17 ffmpeg_util 483236310300000048323633040000005032363313000000483236341b000000
table 2.17..2.17 ffmpeg_util 524742411a0000005247423303000000424752411c0000004742525047000000
table 2.17..2.17 g722_dec 0000000018b0ffffa0cdfffff8dcffff70e7ffff70efffffe8f5ffff50fbffff
table 2.17..2.17 g722_dec 000800002d0800005b0800008a080000b9080000ea0800001c0900004f090000
table 2.17..2.17 g722_dec 78ffffff78ffffff78ffffff78ffffff189fffff70aaffffc0b5ffffc0beffff
table 2.17..2.17 g722_dec c4ffffffe2ffffff3a000000ac0000004e0100001a020000ae040000e20b0000
table 2.17..2.17 g722_enc 0000000023000000480000006e00000096000000be000000e900000014010000
table 2.17..2.17 g722_enc 000000003d0000003c0000003b0000003a000000390000003800000037000000
table 2.17..2.17 g722_enc 000000003f0000003e0000001f0000001e0000001d0000001c0000001b000000
table 2.17..2.17 g722_enc 03000000f5fffffff5ffffff350000000c00000064ffffff200000006a010000
table 2.17..2.17 sock_qos_common 070000000000000007080200010000000720050002000000072e060003000000
table 2.17..2.17 speex_codec 040000002400000070000000c000000060010000ffffffffffffffffffffffff
symbol 2.17..2.17 dns copy_rr
symbol 2.17..2.17 evsub on_timer
symbol 2.17..2.17 g711 g711_open
symbol 2.17..2.17 hash hash_set
symbol 2.17..2.17 l16 l16_close
symbol 2.17..2.17 lock null_op
symbol 2.17..2.17 log pj_log_1
symbol 2.17..2.17 pa_dev pa_init
symbol 2.17..2.17 rand pj_rand
symbol 2.17..2.17 sdl_dev get_cap
symbol 2.17..2.17 string pj_utoa
symbol 2.17..2.17 wsola fade_in
