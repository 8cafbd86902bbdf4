name nghttp3
also libnghttp3
advisory OSS-Fuzz nghttp3
advisory Debian nghttp3
advisory Alpine nghttp3
advisory GIT https://github.com/ngtcp2/nghttp3
advisory generic nghttp3
version weak "{v}"
# learned
reference 0.8.0 amd64 sha256:46de78d5bc59abd5cbd86e22ce3cdee0646e2efb116754438b21e4fd3e9cffae libnghttp3-dev 0.8.0-2
reference 1.8.0 amd64 sha256:e02c2b19056018c9ca1a23a5c401abd88bf154f9173a6834faf0fc82bd89d159 libnghttp3-dev 1.8.0-1~bpo12+1
reference 1.17.0 amd64 sha256:c6995aae49e9623f505bff5c4f9c5c543194cf1282f7b76a586a83121639cca9 libnghttp3-dev 1.17.0-1
string 0.8.0..0.8.0 nghttp3_frame "fr->pri.urgency <= NGHTTP3_URGENCY_LOW"
string 0.8.0..0.8.0 nghttp3_ksl "lnode->blk->n <= NGHTTP3_KSL_MAX_NBLK - n"
string 0.8.0..0.8.0 nghttp3_ksl "lnode->blk->n >= NGHTTP3_KSL_MIN_NBLK + n"
string 0.8.0..0.8.0 nghttp3_ksl "rnode->blk->n <= NGHTTP3_KSL_MAX_NBLK - n"
string 0.8.0..0.8.0 nghttp3_tnode "nghttp3_pri_uint8_urgency(pri) < NGHTTP3_URGENCY_LEVELS"
string 0.8.0..1.8.0 nghttp3_conn "fr->hd.type == NGHTTP3_FRAME_PRIORITY_UPDATE"
string 0.8.0..1.8.0 nghttp3_conn "frent.fr.goaway.id <= conn->tx.goaway_id"
string 0.8.0..1.8.0 nghttp3_ksl "key_equal(ksl->compar, (nghttp3_ksl_key *)node->key, old_key)"
string 0.8.0..1.8.0 nghttp3_ksl "lblk->n + rblk->n < NGHTTP3_KSL_MAX_NBLK"
string 0.8.0..1.8.0 nghttp3_stream "stream->outq_idx + 1 >= npopped"
string 0.8.0..1.17.0 nghttp3_callbacks "callbacks_version != NGHTTP3_CALLBACKS_VERSION"
string 0.8.0..1.17.0 nghttp3_conn "!conn->server || nghttp3_server_stream_uni(qdec_stream_id)"
string 0.8.0..1.17.0 nghttp3_conn "!conn->server || nghttp3_server_stream_uni(qenc_stream_id)"
string 0.8.0..1.17.0 nghttp3_conn "!conn->server || nghttp3_server_stream_uni(stream_id)"
string 0.8.0..1.17.0 nghttp3_conn "conn->server || nghttp3_client_stream_uni(qdec_stream_id)"
string 0.8.0..1.17.0 nghttp3_conn "conn->server || nghttp3_client_stream_uni(qenc_stream_id)"
string 0.8.0..1.17.0 nghttp3_conn "conn->server || nghttp3_client_stream_uni(stream_id)"
string 0.8.0..1.17.0 nghttp3_conn "stream->qpack_blocked_pe.index == NGHTTP3_PQ_BAD_INDEX"
string 0.8.0..1.17.0 nghttp3_gaptr "!nghttp3_ksl_it_end(&it)"
string 0.8.0..1.17.0 nghttp3_ksl "!nghttp3_ksl_it_begin(it)"
string 0.8.0..1.17.0 nghttp3_ksl "node->blk->n == NGHTTP3_KSL_MIN_NBLK"
string 0.8.0..1.17.0 nghttp3_ksl "rblk->n >= NGHTTP3_KSL_MIN_NBLK"
string 0.8.0..1.17.0 nghttp3_qpack "(size_t)(p - ebuf->last) == len"
string 0.8.0..1.17.0 nghttp3_qpack "ctx->next_absidx - absidx - 1 < nghttp3_ringbuf_len(&ctx->dtable)"
string 0.8.0..1.17.0 nghttp3_qpack "max-age=31536000; includesubdomains; preload"
string 0.8.0..1.17.0 nghttp3_qpack "nghttp3_buf_left(dbuf) >= nghttp3_buf_len(&decoder->dbuf) + len"
string 0.8.0..1.17.0 nghttp3_qpack "ref->max_cnts_pe.index != NGHTTP3_PQ_BAD_INDEX"
string 0.8.0..1.17.0 nghttp3_qpack "ref->min_cnts_pe.index != NGHTTP3_PQ_BAD_INDEX"
string 0.8.0..1.17.0 nghttp3_qpack "script-src 'none'; object-src 'none'; base-uri 'none'"
string 0.8.0..1.17.0 nghttp3_settings "settings_version != NGHTTP3_SETTINGS_VERSION"
string 0.8.0..1.17.0 nghttp3_stream "!(stream->flags & NGHTTP3_STREAM_FLAG_READ_DATA_BLOCKED)"
string 0.8.0..1.17.0 nghttp3_stream "0 == nghttp3_buf_len(&pbuf)"
string 0.8.0..1.17.0 nghttp3_stream "0 == nghttp3_buf_len(ebuf)"
string 0.8.0..1.17.0 nghttp3_stream "0 == nghttp3_buf_len(rbuf)"
string 0.8.0..1.17.0 nghttp3_stream "chunk->end == tbuf->buf.end"
string 0.8.0..1.17.0 nghttp3_stream "datalen || flags & NGHTTP3_DATA_FLAG_EOF"
string 0.8.0..1.17.0 nghttp3_stream "stream->conn->tx.qdec == stream"
string 1.8.0..1.17.0 nghttp3_conn "p3_client_stream_bidi(stream_id) || nghttp3_server_stream_uni(stream_id)"
string 1.8.0..1.17.0 nghttp3_conn "settings->qpack_encoder_max_dtable_capacity <= NGHTTP3_VARINT_MAX"
string 1.8.0..1.17.0 nghttp3_conn "settings->qpack_max_dtable_capacity <= NGHTTP3_VARINT_MAX"
string 1.8.0..1.17.0 nghttp3_ksl "lblk->n <= NGHTTP3_KSL_MAX_NBLK - n"
string 1.8.0..1.17.0 nghttp3_ksl "lblk->n >= NGHTTP3_KSL_MIN_NBLK + n"
string 1.8.0..1.17.0 nghttp3_ksl "rblk->n <= NGHTTP3_KSL_MAX_NBLK - n"
string 1.8.0..1.17.0 nghttp3_ksl "rblk->n >= NGHTTP3_KSL_MIN_NBLK + n"
string 1.8.0..1.17.0 nghttp3_stream "begin != end"
string 1.17.0..1.17.0 nghttp3_conn "fr->type == NGHTTP3_FRAME_PRIORITY_UPDATE"
string 1.17.0..1.17.0 nghttp3_conn "p3_client_stream_bidi(stream_id) || nghttp3_client_stream_uni(stream_id)"
string 1.17.0..1.17.0 nghttp3_conn "stream->qpack_blocked_pe.index != NGHTTP3_PQ_BAD_INDEX"
string 1.17.0..1.17.0 nghttp3_ksl "lblk->n + rblk->n <= NGHTTP3_KSL_MAX_NBLK"
string 1.17.0..1.17.0 nghttp3_stream "NGHTTP3_HTTP_EVENT_HEADERS_END == event"
source 0.8.0..0.8.0 nghttp3_frame "nghttp3_frame.c"
source 0.8.0..0.8.0 nghttp3_idtr "nghttp3_idtr.c"
source 0.8.0..1.17.0 nghttp3_balloc "nghttp3_balloc.c"
source 0.8.0..1.17.0 nghttp3_callbacks "nghttp3_callbacks.c"
source 0.8.0..1.17.0 nghttp3_conn "nghttp3_conn.c"
source 0.8.0..1.17.0 nghttp3_conv "nghttp3_conv.c"
source 0.8.0..1.17.0 nghttp3_gaptr "nghttp3_gaptr.c"
source 0.8.0..1.17.0 nghttp3_ksl "nghttp3_ksl.c"
source 0.8.0..1.17.0 nghttp3_qpack "nghttp3_qpack.c"
source 0.8.0..1.17.0 nghttp3_ratelim "nghttp3_ratelim.c"
source 0.8.0..1.17.0 nghttp3_rcbuf "nghttp3_rcbuf.c"
source 0.8.0..1.17.0 nghttp3_ringbuf "nghttp3_ringbuf.c"
source 0.8.0..1.17.0 nghttp3_settings "nghttp3_settings.c"
source 0.8.0..1.17.0 nghttp3_stream "nghttp3_stream.c"
source 0.8.0..1.17.0 sfparse "sfparse/sfparse.c"
table 0.8.0..0.8.0 nghttp3_conn 6e6768747470335f636f6e6e5f7365745f73747265616d5f7072696f72697479
table 0.8.0..0.8.0 nghttp3_frame 6e6768747470335f6672616d655f77726974655f7072696f726974795f757064
table 0.8.0..0.8.0 nghttp3_qpack 6fa5feaf0000000000000000000000000000000000000000b23e453c3db84543
table 0.8.0..1.17.0 nghttp3_callbacks 6e6768747470335f63616c6c6261636b735f636f6e766572745f746f5f6f6c64
table 0.8.0..1.17.0 nghttp3_conn 636f6e6e5f70726f636573735f626c6f636b65645f73747265616d5f64617461
table 0.8.0..1.17.0 nghttp3_conn 6e6768747470335f636f6e6e5f62696e645f636f6e74726f6c5f73747265616d
table 0.8.0..1.17.0 nghttp3_conn 6e6768747470335f636f6e6e5f62696e645f717061636b5f73747265616d7300
table 0.8.0..1.17.0 nghttp3_conn 6e6768747470335f636f6e6e5f6765745f73747265616d5f7072696f72697479
table 0.8.0..1.17.0 nghttp3_conn 6e6768747470335f636f6e6e5f6f6e5f7072696f726974795f75706461746500
table 0.8.0..1.17.0 nghttp3_conn 6e6768747470335f636f6e6e5f717061636b5f626c6f636b65645f7374726561
table 0.8.0..1.17.0 nghttp3_conn 6e6768747470335f636f6e6e5f7365745f6d61785f636c69656e745f73747265
table 0.8.0..1.17.0 nghttp3_conn 6e6768747470335f636f6e6e5f7375626d69745f73687574646f776e5f6e6f74
table 0.8.0..1.17.0 nghttp3_gaptr 6e6768747470335f67617074725f6765745f66697273745f6761705f61667465
table 0.8.0..1.17.0 nghttp3_qpack 000000000000000000000000de06fabb0f000000000000000100000088057729
table 0.8.0..1.17.0 nghttp3_qpack 6e6768747470335f717061636b5f636f6e746578745f647461626c655f616464
table 0.8.0..1.17.0 nghttp3_qpack 6e6768747470335f717061636b5f636f6e746578745f647461626c655f676574
table 0.8.0..1.17.0 nghttp3_qpack 6e6768747470335f717061636b5f636f6e746578745f647461626c655f746f70
table 0.8.0..1.17.0 nghttp3_qpack 6e6768747470335f717061636b5f6465636f6465725f706272656c3261627300
table 0.8.0..1.17.0 nghttp3_qpack 6e6768747470335f717061636b5f6465636f6465725f726561645f656e636f64
table 0.8.0..1.17.0 nghttp3_qpack 6e6768747470335f717061636b5f6465636f6465725f726561645f7265717565
table 0.8.0..1.17.0 nghttp3_qpack 6e6768747470335f717061636b5f6465636f6465725f7365745f6d61785f6474
table 0.8.0..1.17.0 nghttp3_settings 6e6768747470335f73657474696e67735f636f6e766572745f746f5f6f6c6400
table 0.8.0..1.17.0 nghttp3_stream 6e6768747470335f73747265616d5f7472616e7369745f72785f687474705f73
table 0.8.0..1.17.0 nghttp3_stream 6e6768747470335f73747265616d5f77726974655f6865616465725f626c6f63
table 0.8.0..1.17.0 nghttp3_stream 6e6768747470335f73747265616d5f77726974655f717061636b5f6465636f64
table 1.8.0..1.8.0 nghttp3_stream 6e6768747470335f73747265616d5f7570646174655f61636b5f6f6666736574
table 1.8.0..1.17.0 nghttp3_conn 6e6768747470335f636f6e6e5f6765745f6672616d655f7061796c6f61645f6c
table 1.8.0..1.17.0 nghttp3_conn 6e6768747470335f636f6e6e5f7365745f636c69656e745f73747265616d5f70
table 1.17.0..1.17.0 nghttp3_conn 6e6768747470335f636f6e6e5f6765745f73747265616d5f757365725f646174
table 1.17.0..1.17.0 nghttp3_qpack 717061636b5f656e636f6465725f6465636964655f696e646578696e675f6d6f
symbol 0.8.0..0.8.0 nghttp3_conv nghttp3_pri_to_uint8
symbol 0.8.0..1.8.0 nghttp3_conv nghttp3_put_varint
symbol 0.8.0..1.8.0 nghttp3_pq nghttp3_pq_each
symbol 0.8.0..1.17.0 nghttp3_conn ricnt_less
symbol 0.8.0..1.17.0 nghttp3_err nghttp3_strerror
symbol 0.8.0..1.17.0 nghttp3_mem nghttp3_mem_free
symbol 0.8.0..1.17.0 nghttp3_opl nghttp3_opl_pop
symbol 0.8.0..1.17.0 nghttp3_str nghttp3_cpymem
symbol 0.8.0..1.17.0 nghttp3_vec nghttp3_vec_len
symbol 1.8.0..1.17.0 nghttp3_http nghttp3_pri_eq
symbol 1.8.0..1.17.0 nghttp3_qpack reserve_buf
symbol 1.17.0..1.17.0 nghttp3_buf nghttp3_buf_offset
