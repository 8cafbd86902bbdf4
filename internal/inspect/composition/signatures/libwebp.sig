name libwebp
also webp libwebpmux libwebpdemux libwebpdecoder libsharpyuv
cpe webmproject:libwebp
cpe google:libwebp
advisory OSS-Fuzz libwebp
advisory Debian libwebp
advisory Alpine libwebp
advisory GIT https://chromium.googlesource.com/webm/libwebp
advisory GIT https://github.com/webmproject/libwebp
advisory generic libwebp
part libwebpmux
part libwebpdemux
part libsharpyuv
# learned
reference 0.6.1 amd64 sha256:95836f9c3852a4bd5f6bbc9f64e201d382d121d8734456ae8bf3ed8815b9c09e libwebp-dev 0.6.1-2.1+deb11u2, libwebp6 0.6.1-2.1+deb11u2, libwebpdemux2 0.6.1-2.1+deb11u2, libwebpmux3 0.6.1-2.1+deb11u2
reference 1.2.4 amd64 sha256:06c97db15db9a39c30868359332649093b2f14c790e42f26c5c22ac660e87854 libwebp-dev 1.2.4-0.2+deb12u1, libwebp7 1.2.4-0.2+deb12u1, libwebpdemux2 1.2.4-0.2+deb12u1, libwebpmux3 1.2.4-0.2+deb12u1
reference 1.5.0 amd64 sha256:b218ff829352bceeafc1dfa291a3a8bfde274ab9a06985b1faf46b6fe142959e libwebp-dev 1.5.0-0.1~bpo12+1, libwebp7 1.5.0-0.1~bpo12+1, libwebpdemux2 1.5.0-0.1~bpo12+1, libwebpmux3 1.5.0-0.1~bpo12+1
reference 1.6.0 amd64 sha256:7b95c909ee1427dcfa00b9be0bca812f59bf44ea585c7ace81ec529e62f09295 libwebp-dev 1.6.0-0.1, libwebp7 1.6.0-0.1, libwebpdemux2 1.6.0-0.1, libwebpmux3 1.6.0-0.1
string 0.6.1..1.5.0 anim_encode "_.duration == (prev_enc_frame->sub_frame_.duration & (MAX_DURATION - 1))"
string 0.6.1..1.5.0 backward_references_cost_enc ")(cur - manager->cache_intervals_) + 1 == manager->cache_intervals_size_"
string 0.6.1..1.5.0 histogram_enc "a->palette_code_bits_ == b->palette_code_bits_"
string 0.6.1..1.5.0 vp8l_dec "!dec->incremental_ || (br->eos_ && src < src_last) || src >= src_last"
string 0.6.1..1.5.0 vp8l_enc "best_bits >= MIN_TRANSFORM_BITS && best_bits <= MAX_TRANSFORM_BITS"
string 0.6.1..1.6.0 alpha_dec "data != NULL && output != NULL && src_io != NULL"
string 0.6.1..1.6.0 alpha_dec "deltas <= &dec->alpha_data_[dec->alpha_data_size_]"
string 0.6.1..1.6.0 alpha_enc "(uint64_t)data_size == (uint64_t)width * height"
string 0.6.1..1.6.0 alpha_enc "config.quality >= 0 && config.quality <= 100.f"
string 0.6.1..1.6.0 anim_encode " Converting frame from YUV(A) to ARGB format; this incurs a small loss.\n"
string 0.6.1..1.6.0 backward_references_cost_enc "first_offset_is_constant == 0 || first_offset_is_constant == 1"
string 0.6.1..1.6.0 color_cache_utils "color_cache != NULL"
string 0.6.1..1.6.0 filters "WebPUnfilters[WEBP_FILTER_HORIZONTAL] != NULL"
string 0.6.1..1.6.0 frame_dec "no memory during frame initialization."
string 0.6.1..1.6.0 histogram_enc ">= histo_queue->queue && pair < (histo_queue->queue + histo_queue->size)"
string 0.6.1..1.6.0 huffman_encode_utils "tree_size_orig <= (1 << (tree_depth_limit - 1))"
string 0.6.1..1.6.0 huffman_utils "ble != NULL && sorted != NULL) || (root_table == NULL && sorted == NULL)"
string 0.6.1..1.6.0 huffman_utils "code_lengths_size <= MAX_CODE_LENGTHS_SIZE"
string 0.6.1..1.6.0 libwebpdecode_la-vp8_dec "NULL VP8Io parameter in VP8Decode()."
string 0.6.1..1.6.0 lossless "VP8LConvertBGRAToRGBA4444 != NULL"
string 0.6.1..1.6.0 lossless_enc "VP8LGetCombinedEntropyUnrefined != NULL"
string 0.6.1..1.6.0 near_lossless_enc "limit_bits <= MAX_LIMIT_BITS"
string 0.6.1..1.6.0 palette "(last + 1) % num_colors == first"
string 0.6.1..1.6.0 picture_csp_enc "(uint64_t)sum * kInvAlpha[total_a] < ((uint64_t)1 << 32)"
string 0.6.1..1.6.0 picture_rescale_enc "pic->argb != NULL"
string 0.6.1..1.6.0 quant_levels_utils "inv_q_level[num_levels - 1] == max_s"
string 0.6.1..1.6.0 rescaler "wrk->src_height == wrk->dst_height && wrk->x_add == 1"
string 0.6.1..1.6.0 rescaler "wrk->src_width == 1 && wrk->dst_width <= 2"
string 0.6.1..1.6.0 syntax_enc "pic->width <= MAX_CANVAS_SIZE && pic->height <= MAX_CANVAS_SIZE"
string 0.6.1..1.6.0 syntax_enc "vp8_size == (uint32_t)vp8_size"
string 0.6.1..1.6.0 token_enc "proba_idx < FIXED_PROBA_BIT"
string 0.6.1..1.6.0 upsampling "WebPUpsamplers[MODE_RGBA_4444] != NULL"
string 0.6.1..1.6.0 upsampling_sse2 "left_over > 0"
string 0.6.1..1.6.0 vp8_dec "dec->incremental || error != VP8_STATUS_SUSPENDED"
string 0.6.1..1.6.0 vp8_dec "dec->incremental_ || error != VP8_STATUS_SUSPENDED"
string 0.6.1..1.6.0 vp8l_enc "width < WEBP_MAX_DIMENSION && height < WEBP_MAX_DIMENSION"
string 0.6.1..1.6.0 webp_dec "(uint64_t)(data - headers->data) < MAX_CHUNK_PAYLOAD"
string 0.6.1..1.6.0 webp_dec "headers->offset == headers->data_size - data_size"
string 0.6.1..1.6.0 webp_enc "mem <= (uint8_t*)enc + size"
string 0.6.1..1.6.0 yuv "WebPConvertRGBA32ToUV != NULL"
string 1.5.0..1.6.0 anim_decode "canvas_y >= src->y_offset && canvas_y < (src->y_offset + src->height)"
string 1.5.0..1.6.0 backward_references_enc "cache_bits_max >= 0 && cache_bits_max <= MAX_COLOR_CACHE_BITS"
string 1.5.0..1.6.0 io_dec "p->last_y + expected_num_lines_out <= io->scaled_height"
string 1.5.0..1.6.0 muxread "width <= MAX_CANVAS_SIZE && height <= MAX_CANVAS_SIZE"
string 1.5.0..1.6.0 utils "abs(src_stride) >= width && abs(dst_stride) >= width"
string 1.6.0..1.6.0 anim_encode "me.duration == (prev_enc_frame->sub_frame.duration & (MAX_DURATION - 1))"
string 1.6.0..1.6.0 backward_references_cost_enc "_t)(cur - manager->cache_intervals) + 1 == manager->cache_intervals_size"
string 1.6.0..1.6.0 idec_dec "dec->status == VP8_STATUS_OK || dec->status == VP8_STATUS_SUSPENDED"
string 1.6.0..1.6.0 vp8l_dec "!dec->incremental || (br->eos && src < src_last) || src >= src_last"
string 1.6.0..1.6.0 vp8l_enc "*best_bits >= MIN_TRANSFORM_BITS && *best_bits <= MAX_TRANSFORM_BITS"
source 0.6.1..1.6.0 backward_references_cost_enc "enc/backward_references_cost_enc.c"
source 0.6.1..1.6.0 lossless_enc_avx2 "dsp/lossless_enc_avx2.c"
source 0.6.1..1.6.0 lossless_enc_sse2 "dsp/lossless_enc_sse2.c"
source 0.6.1..1.6.0 lossless_enc_sse41 "dsp/lossless_enc_sse41.c"
source 0.6.1..1.6.0 lossless_sse2 "dsp/lossless_sse2.c"
source 0.6.1..1.6.0 predictor_enc "enc/predictor_enc.c"
source 0.6.1..1.6.0 quant_enc "enc/quant_enc.c"
source 0.6.1..1.6.0 rescaler_sse2 "dsp/rescaler_sse2.c"
source 0.6.1..1.6.0 ssim "dsp/ssim.c"
source 0.6.1..1.6.0 upsampling_sse41 "dsp/upsampling_sse41.c"
source 1.5.0..1.6.0 alpha_processing "dsp/alpha_processing.c"
source 1.5.0..1.6.0 analysis_enc "enc/analysis_enc.c"
source 1.5.0..1.6.0 bit_reader_utils "bit_reader_utils.c"
source 1.5.0..1.6.0 cost_sse2 "dsp/cost_sse2.c"
source 1.5.0..1.6.0 filters_sse2 "dsp/filters_sse2.c"
table 0.6.1..1.2.4 libwebpdsp_la-lossless_enc 0000000000000000000000400a2898400000004116c139410a2878413d369d41
table 0.6.1..1.2.4 libwebpdsp_la-lossless_enc 00000000000000000000803f0de0ca3f00000040789a144007702540b4ab3340
table 0.6.1..1.5.0 histogram_enc 5650384c486973746f6772616d41646453696e676c655069784f72436f707900
table 0.6.1..1.6.0 backward_references_cost_enc 4261636b776172645265666572656e63657348617368436861696e4469737461
table 0.6.1..1.6.0 backward_references_enc 60493727170d0501ffffffffffffffff654e3a2a1a100802000309111b2b3b4f
table 0.6.1..1.6.0 bit_reader_utils 7f7fbf7f9fbfdf7f8f9fafbfcfdfef7f878f979fa7afb7bfc7cfd7dfe7eff77f
table 0.6.1..1.6.0 cost 00000001000100010001b0016a027602db02800280023c038503b403fd034d04
table 0.6.1..1.6.0 cost 000700070007000600068005560500050005c0049a0480045604340425040004
table 0.6.1..1.6.0 cost_enc 01000000070001000f0005000f000d0033000300330003003300230033002300
table 0.6.1..1.6.0 cost_enc 28007f04bb0652073708e3075c06f106b2085908c000d50110051c0539070207
table 0.6.1..1.6.0 enc 0000000004000000080000000c0000008000000084000000880000008c000000
table 0.6.1..1.6.0 frame_dec 0000040008000c008000840088008c000001040108010c018001840188018c01
table 0.6.1..1.6.0 huffman_encode_utils 5650384c437265617465436f6d70726573736564487566666d616e5472656500
table 0.6.1..1.6.0 libsharpyuv_la-sharpyuv_csp 6d36000017b700007c12000000000000abe2ffff559dffff0080000000008000
table 0.6.1..1.6.0 libsharpyuv_la-sharpyuv_csp 8b4c0000469600002f1d000000000000ced4ffff32abffff0080000000008000
table 0.6.1..1.6.0 libsharpyuv_la-sharpyuv_csp bd4100000f81000010190000000010000edaffff81b5ffff7070000000008000
table 0.6.1..1.6.0 libsharpyuv_la-sharpyuv_csp be2e00003e9d0000e00f0000000010003ce6ffff53a9ffff7070000000008000
table 0.6.1..1.6.0 libsharpyuv_la-sharpyuv_csp c741000023810000141900000000100009daffff77b5ffff8070000000008000
table 0.6.1..1.6.0 libwebpdecode_la-vp8l_dec 1807171928062729161a262a38053739151b363a252b48044749141c353b464a
table 0.6.1..1.6.0 libwebpdsp_la-lossless_enc 0000000000000100010001020300010203000102030405060700010203040506
table 0.6.1..1.6.0 libwebpdsp_la-lossless_enc 0000000001000200030004010401050105010602060206020602070207020702
table 0.6.1..1.6.0 libwebpencode_la-picture_csp_enc 000000000000080000000400aaaa020000000200999901005555010092240100
table 0.6.1..1.6.0 libwebpencode_la-quant_enc 0800080009000a000c000d000f001100120014001500170018001a001b001d00
table 0.6.1..1.6.0 libwebpencode_la-quant_enc 1e001b0013000b001b00180011000a00130011000c0008000b000a0008000600
table 0.6.1..1.6.0 libwebpencode_la-quant_enc 260020001400090020001c0011000700140011000a0004000900070004000200
table 0.6.1..1.6.0 lossless_enc 0000000000000000000080000de0ca0000000001f13429010de04a0168576701
table 0.6.1..1.6.0 muxinternal 56503858000000000a0000004943435001000000ffffffff414e494d02000000
table 0.6.1..1.6.0 random_utils 3052e10d8618b303cbac5f776a62881c555c386828b8b314f8fe854a4bb8dd49
table 1.5.0..1.6.0 rescaler_utils 5765625052657363616c65724765745363616c656444696d656e73696f6e7300
symbol 0.6.1..0.6.1 muxinternal ChunkSetNth
symbol 0.6.1..1.2.4 muxedit MuxRelease
symbol 0.6.1..1.5.0 dec_sse2 DoFilter6_SSE2
symbol 0.6.1..1.5.0 io_dec GetAlphaSourceRow
symbol 0.6.1..1.6.0 dec DC8uv_C
symbol 0.6.1..1.6.0 dec_sse41 HE16_SSE41
symbol 0.6.1..1.6.0 demux ParseVP8X
symbol 0.6.1..1.6.0 enc Copy4x4_C
symbol 0.6.1..1.6.0 filter_enc GetMBSSIM
symbol 0.6.1..1.6.0 frame_enc PutCoeffs
symbol 1.2.4..1.6.0 thread_utils ChangeState
symbol 1.6.0..1.6.0 histogram_enc HistogramAdd
