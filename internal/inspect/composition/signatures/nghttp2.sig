name nghttp2
also libnghttp2
cpe nghttp2:nghttp2
advisory OSS-Fuzz nghttp2
advisory Debian nghttp2
advisory Alpine nghttp2
advisory GIT https://github.com/nghttp2/nghttp2
advisory generic nghttp2
version weak "{v}"
# learned
reference 1.43.0 amd64 sha256:97c5e8d178accb5d458709b23bee4fed851a1eca0fe6f58e1fc934ca8a11a358 libnghttp2-dev 1.43.0-1+deb11u3
reference 1.52.0 amd64 sha256:0fd865dfd27b13fe04be71959058144700e5c6615f78a1f0c5af46d168ab98c2 libnghttp2-dev 1.52.0-1+deb12u3
reference 1.64.0 amd64 sha256:42d2ba048876f48b2b2736b26f47138644df9e62664e8a43b6149261f08687e5 libnghttp2-dev 1.64.0-1.1+deb13u2
reference 1.70.0 amd64 sha256:d089c59f2e8f8bba50015cbb635fec4242764aac36f39a915df76e7da3c0a3c6 libnghttp2-dev 1.70.0-1
string 1.43.0..1.43.0 nghttp2_map "bkt->ksl == NULL || nghttp2_ksl_len(bkt->ksl) == 0"
string 1.43.0..1.52.0 nghttp2_session "HEADERS: could not unpack"
string 1.43.0..1.52.0 nghttp2_session "PUSH_PROMISE: could not unpack"
string 1.43.0..1.64.0 nghttp2_session "PRIORITY: stream_id == 0"
string 1.43.0..1.64.0 nghttp2_session "pri_spec->stream_id != stream->stream_id"
string 1.43.0..1.64.0 nghttp2_session "stream->closed_prev == NULL"
string 1.43.0..1.64.0 nghttp2_stream "stream->dep_prev"
string 1.43.0..1.64.0 nghttp2_stream "stream->queued"
string 1.43.0..1.64.0 nghttp2_stream "stream->sib_prev == NULL"
string 1.43.0..1.70.0 nghttp2_frame "http2_buf_avail(buf) >= 2 + altsvc->origin_len + altsvc->field_value_len"
string 1.43.0..1.70.0 nghttp2_frame "nghttp2_buf_avail(buf) >= NGHTTP2_PRIORITY_SPECLEN"
string 1.43.0..1.70.0 nghttp2_frame "nghttp2_buf_avail(buf) >= padlen - 1"
string 1.43.0..1.70.0 nghttp2_frame "nghttp2_buf_len(buf) == NGHTTP2_FRAME_HDLEN + frame->hd.length"
string 1.43.0..1.70.0 nghttp2_hd "INDEX_RANGE_VALID(context, idx)"
string 1.43.0..1.70.0 nghttp2_hd "enclen == len"
string 1.43.0..1.70.0 nghttp2_hd "idx < ringbuf->len"
string 1.43.0..1.70.0 nghttp2_hd "if-unmodified-sinc"
string 1.43.0..1.70.0 nghttp2_helper "DATA or HEADERS frame has already been submitted for the stream"
string 1.43.0..1.70.0 nghttp2_helper "Flooding was detected in this HTTP/2 session, and it must be closed"
string 1.43.0..1.70.0 nghttp2_helper "SETTINGS frame contained more than the maximum allowed entries"
string 1.43.0..1.70.0 nghttp2_helper "The user callback function failed due to the temporal error"
string 1.43.0..1.70.0 nghttp2_helper "nt expects to receive SETTINGS frame, it receives an other type of frame"
string 1.43.0..1.70.0 nghttp2_http "nv->name->len > 0"
string 1.43.0..1.70.0 nghttp2_ksl "!nghttp2_ksl_it_begin(it)"
string 1.43.0..1.70.0 nghttp2_ksl "key_equal(ksl->compar, (nghttp2_ksl_key *)node->key, old_key)"
string 1.43.0..1.70.0 nghttp2_ksl "lblk->n + rblk->n < NGHTTP2_KSL_MAX_NBLK"
string 1.43.0..1.70.0 nghttp2_ksl "rblk->n >= NGHTTP2_KSL_MIN_NBLK"
string 1.43.0..1.70.0 nghttp2_queue "queue->back"
string 1.43.0..1.70.0 nghttp2_queue "queue->front"
string 1.43.0..1.70.0 nghttp2_session "OPENING && nghttp2_session_is_my_stream_id(session, frame->hd.stream_id)"
string 1.43.0..1.70.0 nghttp2_session "SETTINGS: server attempted to disable SETTINGS_ENABLE_CONNECT_PROTOCOL"
string 1.43.0..1.70.0 nghttp2_session "TP header field: frame type: %u, stream: %d, name: [%.*s], value: [%.*s]"
string 1.43.0..1.70.0 nghttp2_session "ld was received: frame type: %u, stream: %d, name: [%.*s], value: [%.*s]"
string 1.43.0..1.70.0 nghttp2_session "ssion->last_sent_stream_id + 2 <= frame->push_promise.promised_stream_id"
string 1.43.0..1.70.0 nghttp2_stream "(stream->flags & NGHTTP2_STREAM_FLAG_DEFERRED_ALL) == 0"
string 1.43.0..1.70.0 nghttp2_stream "stream->item"
string 1.43.0..1.70.0 nghttp2_stream "stream->item == NULL"
string 1.43.0..1.70.0 nghttp2_submit " - (uint8_t *)ov_copy) == nov * sizeof(nghttp2_origin_entry) + len + nov"
string 1.52.0..1.52.0 nghttp2_frame "b->namelen == 0"
string 1.52.0..1.52.0 nghttp2_frame "b->valuelen == 0"
string 1.52.0..1.52.0 nghttp2_map "@%u hash=%08x key=%d base=%zu distance=%zu\n"
string 1.52.0..1.70.0 nghttp2_frame "nghttp2_buf_avail(buf) >= 4 + priority_update->field_value_len"
string 1.52.0..1.70.0 nghttp2_session "PRIORITY_UPDATE: max concurrent streams exceeded"
string 1.52.0..1.70.0 nghttp2_session "PRIORITY_UPDATE: prioritizing idle push is not allowed"
string 1.52.0..1.70.0 nghttp2_session "SETTINGS: SETTINGS_NO_RFC7540_PRIORITIES cannot be changed"
string 1.64.0..1.64.0 nghttp2_map "@%zu hash=%zu key=%d base=%zu distance=%u\n"
string 1.64.0..1.70.0 nghttp2_session "s.pack_extension_callback2 || session->callbacks.pack_extension_callback"
string 1.70.0..1.70.0 nghttp2_map "@%zu key=%d base=%zu distance=%u\n"
string 1.70.0..1.70.0 nghttp2_session "WINDOW_UPDATE: window size overflow"
string 1.70.0..1.70.0 nghttp2_session "initial_state != NGHTTP2_STREAM_IDLE"
source 1.43.0..1.70.0 nghttp2_frame "nghttp2_frame.c"
source 1.43.0..1.70.0 nghttp2_hd "nghttp2_hd.c"
source 1.43.0..1.70.0 nghttp2_helper "nghttp2_helper.c"
source 1.43.0..1.70.0 nghttp2_http "nghttp2_http.c"
source 1.43.0..1.70.0 nghttp2_ksl "nghttp2_ksl.c"
source 1.43.0..1.70.0 nghttp2_map "nghttp2_map.c"
source 1.43.0..1.70.0 nghttp2_outbound_item "nghttp2_outbound_item.c"
source 1.43.0..1.70.0 nghttp2_pq "nghttp2_pq.c"
source 1.43.0..1.70.0 nghttp2_queue "nghttp2_queue.c"
source 1.43.0..1.70.0 nghttp2_rcbuf "nghttp2_rcbuf.c"
source 1.43.0..1.70.0 nghttp2_session "nghttp2_session.c"
source 1.43.0..1.70.0 nghttp2_stream "nghttp2_stream.c"
source 1.43.0..1.70.0 nghttp2_submit "nghttp2_submit.c"
table 1.43.0..1.52.0 nghttp2_session 6e6768747470325f73657373696f6e5f6d656d5f73656e645f696e7465726e61
table 1.43.0..1.64.0 nghttp2_session 6e6768747470325f73657373696f6e5f61646a7573745f636c6f7365645f7374
table 1.43.0..1.64.0 nghttp2_session 6e6768747470325f73657373696f6e5f61646a7573745f69646c655f73747265
table 1.43.0..1.64.0 nghttp2_session 6e6768747470325f73657373696f6e5f72657072696f726974697a655f737472
table 1.43.0..1.64.0 nghttp2_stream 6e6768747470325f73747265616d5f6465705f72656d6f76655f737562747265
table 1.43.0..1.70.0 nghttp2_frame 6e6768747470325f6672616d655f7061636b5f707573685f70726f6d69736500
table 1.43.0..1.70.0 nghttp2_frame 6e6768747470325f6672616d655f7061636b5f77696e646f775f757064617465
table 1.43.0..1.70.0 nghttp2_helper 6e6768747470325f696e6372656173655f6c6f63616c5f77696e646f775f7369
table 1.43.0..1.70.0 nghttp2_session 6e6768747470325f73657373696f6e5f6765745f6c6f63616c5f73657474696e
table 1.43.0..1.70.0 nghttp2_session 6e6768747470325f73657373696f6e5f6765745f72656d6f74655f7365747469
table 1.43.0..1.70.0 nghttp2_session 6e6768747470325f73657373696f6e5f6f6e5f707573685f726573706f6e7365
table 1.43.0..1.70.0 nghttp2_session 6e6768747470325f73657373696f6e5f6f6e5f726573706f6e73655f68656164
table 1.43.0..1.70.0 nghttp2_session 6e6768747470325f73657373696f6e5f7365745f73747265616d5f757365725f
table 1.43.0..1.70.0 nghttp2_session 73657373696f6e5f61667465725f6865616465725f626c6f636b5f7265636569
table 1.43.0..1.70.0 nghttp2_session 73657373696f6e5f7072656469636174655f707573685f70726f6d6973655f73
table 1.43.0..1.70.0 nghttp2_session 73657373696f6e5f7072656469636174655f726573706f6e73655f6865616465
table 1.43.0..1.70.0 nghttp2_stream 6e6768747470325f73747265616d5f726573756d655f64656665727265645f69
table 1.52.0..1.64.0 nghttp2_session 6e6768747470325f73657373696f6e5f6f6e5f7072696f726974795f72656365
table 1.52.0..1.70.0 nghttp2_frame 6e6768747470325f6672616d655f7061636b5f7072696f726974795f75706461
table 1.52.0..1.70.0 nghttp2_frame 6e6768747470325f6672616d655f756e7061636b5f7072696f726974795f7570
table 1.52.0..1.70.0 nghttp2_session 6e6768747470325f73657373696f6e5f6f6e5f7072696f726974795f75706461
table 1.52.0..1.70.0 nghttp2_session 73657373696f6e5f656e645f73747265616d5f686561646572735f7265636569
table 1.52.0..1.70.0 nghttp2_session 73657373696f6e5f73636865645f72657363686564756c655f73747265616d00
table 1.70.0..1.70.0 nghttp2_session 6e6768747470325f73657373696f6e5f6164645f7273745f73747265616d5f63
symbol 1.43.0..1.43.0 nghttp2_http check_pseudo_header
symbol 1.43.0..1.43.0 nghttp2_map nghttp2_map_entry_init
symbol 1.43.0..1.52.0 nghttp2_map nghttp2_map_each_free
symbol 1.43.0..1.64.0 nghttp2_stream stream_obq_push
symbol 1.43.0..1.70.0 nghttp2_buf buf_chain_new
symbol 1.43.0..1.70.0 nghttp2_mem nghttp2_mem_free
symbol 1.43.0..1.70.0 nghttp2_pq nghttp2_pq_each
symbol 1.43.0..1.70.0 nghttp2_queue nghttp2_queue_pop
symbol 1.43.0..1.70.0 nghttp2_rcbuf nghttp2_rcbuf_del
symbol 1.43.0..1.70.0 sfparse sf_unescape
symbol 1.52.0..1.70.0 nghttp2_helper nghttp2_check_path
symbol 1.64.0..1.70.0 nghttp2_hd nghttp2_hd_deflate_hd2
