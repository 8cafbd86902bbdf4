name aom
also libaom
cpe aomedia:aomedia
advisory OSS-Fuzz aom
advisory Debian aom
advisory Alpine aom
advisory GIT https://aomedia.googlesource.com/aom
advisory generic aom
version proof "AOMedia Project AV1 Decoder v{v}"
version proof "AOMedia Project AV1 Encoder v{v}"
# learned
reference 1.0.0-errata1 amd64 sha256:632be7bce876c139d8252229a55ab36846b439e908cba2e6c8b1b8743862b8cf libaom-dev 1.0.0.errata1-3+deb11u2, libaom0 1.0.0.errata1-3+deb11u2
reference 3.6.0 amd64 sha256:d402786f84189c7e535b773ee67cb0b44281611ddadcdde847d9df7e3ee181ee libaom-dev 3.6.0-1+deb12u2
reference 3.12.1 amd64 sha256:f08c38be3c3b994c4d3af551e9e7d838f0e9b2dbdfe33b1fc7d380b51096ffb8 libaom-dev 3.12.1-1+deb13u1
reference 3.14.1 amd64 sha256:c12a6fa47bec9065d5d3009ea66c44574643ffbef5fdbe6fa1d743a8e1280319 libaom-dev 3.14.1-1
string 1.0.0-errata1..3.6.0 arg_defs " intra coding tools for allintra mode; only in effect if --deltaq-mode=3"
string 1.0.0-errata1..3.6.0 cnn_avx2 "layer_config->filter_width == 2 && layer_config->filter_height == 2"
string 1.0.0-errata1..3.6.0 decodemv "F_FRAMES + FWD_REFS * BWD_REFS + uni_comp_ref_idx) < MODE_CTX_REF_FRAMES"
string 1.0.0-errata1..3.6.0 level "buffer %d, decode count %d, display count %d, present time %6.4f\n"
string 1.0.0-errata1..3.6.0 rdopt "].wmtype == TRANSLATION || xd->global_motion[refs[0]].wmtype == IDENTITY"
string 1.0.0-errata1..3.12.1 arg_defs " dependency (0: off, 1: backward source based); required for deltaq mode"
string 1.0.0-errata1..3.12.1 av1_cx_iface "trix_coefficients out of range [AOM_CICP_MC_IDENTITY..AOM_CICP_MC_ICTCP]"
string 1.0.0-errata1..3.12.1 encodeframe "ES(cpi->tile_data == NULL, cpi->allocated_tiles < tile_cols * tile_rows)"
string 1.0.0-errata1..3.12.1 highbd_temporal_filter_avx2 "block_size == BLOCK_32X32 && \"Only support 32x32 block with sse2!\""
string 1.0.0-errata1..3.12.1 temporal_filter_avx2 "block_size == BLOCK_32X32 && \"Only support 32x32 block with avx2!\""
string 1.0.0-errata1..3.14.1 - " LF_UPDATE || gf_group->update_type[frame_index] == INTNL_OVERLAY_UPDATE"
string 1.0.0-errata1..3.14.1 allintra_vis "norm_block_size >= BLOCK_16X16 && norm_block_size <= BLOCK_128X128"
string 1.0.0-errata1..3.14.1 aq_variance "(block_var_level) >= ENERGY_MIN && (block_var_level) <= ENERGY_MAX"
string 1.0.0-errata1..3.14.1 av1_ext_ratectrl "ext_ratectrl->ready && (ext_ratectrl->funcs.rc_type & AOM_RC_QP) != 0"
string 1.0.0-errata1..3.14.1 av1_quantize "0 && \"bit_depth should be AOM_BITS_8, AOM_BITS_10 or AOM_BITS_12\""
string 1.0.0-errata1..3.14.1 bitstream "& lf_id < (av1_num_planes(cm) > 1 ? FRAME_LF_COUNT : FRAME_LF_COUNT - 2)"
string 1.0.0-errata1..3.14.1 cfl "h[tx_size] - 1) * CFL_BUF_LINE + tx_size_wide[tx_size] <= CFL_BUF_SQUARE"
string 1.0.0-errata1..3.14.1 cnn " 0 && clamped_ii < in_height && clamped_jj >= 0 && clamped_jj < in_width"
string 1.0.0-errata1..3.14.1 compound_type "compound_type == COMPOUND_WEDGE || compound_type == COMPOUND_DIFFWTD"
string 1.0.0-errata1..3.14.1 decodeframe " of points for film grain cb scaling function exceeds the maximum value."
string 1.0.0-errata1..3.14.1 disflow " && frm_pyr->level_dx_buffer != NULL && frm_pyr->level_dy_buffer != NULL"
string 1.0.0-errata1..3.14.1 encodemb "e[plane_tx_size] && tx_size_high[tx_size] >= tx_size_high[plane_tx_size]"
string 1.0.0-errata1..3.14.1 ethread "current_mi_row != -1 && current_mi_row < this_tile->tile_info.mi_row_end"
string 1.0.0-errata1..3.14.1 hash_motion "srcPos + src_sub_block_in_width + 1 < AOM_BUFFER_SIZE_FOR_BLOCK_HASH"
string 1.0.0-errata1..3.14.1 interp_search "(rd_stats_luma->skip_txfm == 0) || (rd_stats_luma->skip_txfm == 1)"
string 1.0.0-errata1..3.14.1 mvref_common "RAME - LAST_FRAME] == 1 && ref_flag_list[GOLDEN_FRAME - LAST_FRAME] == 1"
string 1.0.0-errata1..3.14.1 obu " and 4:2:0 are currently supported, %d %d subsampling is not supported.\n"
string 1.0.0-errata1..3.14.1 partition_search "E_TYPE_Y] < (1 << num_pels_log2_lookup[cpi->common.seq_params->sb_size])"
string 1.0.0-errata1..3.14.1 pass2_strategy "S && cpi->ppi->frames_left > 0, lookahead_size == cpi->ppi->frames_left)"
string 1.0.0-errata1..3.14.1 pickcdef "CK_4X4 || bsize == BLOCK_4X8 || bsize == BLOCK_8X4 || bsize == BLOCK_8X8"
string 1.0.0-errata1..3.14.1 picklpf "0 && \"bit_depth should be AOM_BITS_8, AOM_BITS_10 \" \"or AOM_BITS_12\""
string 1.0.0-errata1..3.14.1 pickrst "ner_info.hfilter[0] == 0 && rui.wiener_info.hfilter[WIENER_WIN - 1] == 0"
string 1.0.0-errata1..3.14.1 speed_features "->sf.rd_sf.perform_coeff_opt >= 0 && cpi->sf.rd_sf.perform_coeff_opt < 9"
string 1.0.0-errata1..3.14.1 superres_scale "!= AOM_SUPERRES_AUTO, cpi->superres_mode == superres_cfg->superres_mode)"
string 1.0.0-errata1..3.14.1 tx_search "IMPLIES(txk_allowed < TX_TYPES, allowed_tx_mask == 1 << txk_allowed)"
string 3.6.0..3.14.1 av1_cx_iface " of range [AOMMAX(2, extra_cfg->min_gf_interval)..(MAX_LAG_BUFFERS - 1)]"
string 3.6.0..3.14.1 av1_loopfilter " (mbmi->bsize >= BLOCK_8X16 && mbmi->bsize <= BLOCK_16X16), pv_ts == ts)"
string 3.6.0..3.14.1 encodeframe_utils " cdf_stride + j] >= 0 && cdf_ptr_left[i * cdf_stride + j] < CDF_PROB_TOP"
string 3.6.0..3.14.1 motion_search_facade " search_method && \"The search_method_lookup table should be idempotent.\""
string 3.6.0..3.14.1 ratectrl "!USE_UNRESTRICTED_Q_IN_CQ_MODE && rc_mode == AOM_CQ) || rc_mode == AOM_Q"
string 3.12.1..3.14.1 convolve "(conv_params->round_0 + conv_params->round_1) == 2 * FILTER_BITS"
string 3.12.1..3.14.1 encode_strategy "== INTNL_OVERLAY_UPDATE, gf_group->update_type[idx] == INTNL_ARF_UPDATE)"
string 3.12.1..3.14.1 intra_mode_search "((uv_mode != UV_DC_PRED) + use_palette + mbmi->use_intrabc) <= 1"
string 3.12.1..3.14.1 mcomp ">ms_buffers.second_pred && \"Mesh search does not support compound mode!\""
string 3.12.1..3.14.1 reconintra " || mode == SMOOTH_V_PRED || mode == SMOOTH_H_PRED || mode == PAETH_PRED"
string 3.14.1..3.14.1 av1_cx_iface "cpu_used out of range [0..(cfg->g_usage == AOM_USAGE_REALTIME) ? 12 : 9]"
string 3.14.1..3.14.1 highbd_temporal_filter_avx2 "block_size == BLOCK_64X64 && \"Only support 64x64  block with avx2!\""
string 3.14.1..3.14.1 highbd_temporal_filter_sse2 "block_size == BLOCK_64X64 && \"Only support 64x64 block with sse2!\""
string 3.14.1..3.14.1 nonrd_pickmode "ef->y_crop_width == cm->width && scaled_ref->y_crop_height == cm->height"
string 3.14.1..3.14.1 temporal_filter_avx2 "block_size == BLOCK_64X64 && \"Only support 64x64 block with avx2!\""
source 1.0.0-errata1..3.6.0 sum_squares_sse2 "x86/sum_squares_sse2.c"
source 1.0.0-errata1..3.14.1 aom_subpixel_8t_intrin_avx2 "x86/aom_subpixel_8t_intrin_avx2.c"
source 1.0.0-errata1..3.14.1 aom_subpixel_8t_intrin_ssse3 "x86/aom_subpixel_8t_intrin_ssse3.c"
source 1.0.0-errata1..3.14.1 av1_convolve_horiz_rs_sse4 "x86/av1_convolve_horiz_rs_sse4.c"
source 1.0.0-errata1..3.14.1 flow_estimation "flow_estimation/flow_estimation.c"
source 1.0.0-errata1..3.14.1 highbd_block_error_intrin_avx2 "x86/highbd_block_error_intrin_avx2.c"
source 1.0.0-errata1..3.14.1 highbd_block_error_intrin_sse2 "x86/highbd_block_error_intrin_sse2.c"
source 1.0.0-errata1..3.14.1 highbd_wiener_convolve_avx2 "x86/highbd_wiener_convolve_avx2.c"
source 1.0.0-errata1..3.14.1 highbd_wiener_convolve_ssse3 "x86/highbd_wiener_convolve_ssse3.c"
source 1.0.0-errata1..3.14.1 masked_variance_intrin_ssse3 "x86/masked_variance_intrin_ssse3.c"
source 3.6.0..3.6.0 obmc_variance_avx2 "x86/obmc_variance_avx2.c"
source 3.6.0..3.14.1 highbd_warp_affine_avx2 "x86/highbd_warp_affine_avx2.c"
source 3.6.0..3.14.1 partition_strategy "encoder/partition_strategy.c"
source 3.12.1..3.14.1 aom_codec "aom_codec.c"
source 3.12.1..3.14.1 context_tree "encoder/context_tree.c"
table 1.0.0-errata1..3.14.1 mv_prec 70ac0f430da00d4302edb93e5391383b832ffe396088353b0000000018f8a339
table 1.0.0-errata1..3.14.1 mv_prec a2b98542e61688423ab8534106dd3e3baaf3c83a45093f3b0000803fe70af939
table 1.0.0-errata1..3.14.1 mv_prec ad38c03fe6a8853f6e8488bf5ebb46bfa13f7bbfbcf36e3f9233363f210445bf
table 1.0.0-errata1..3.14.1 mv_prec f3b526bf14ea8fbf3e7c59be697f6c3ec8b32abfe8cf9d3e7e42abbe033956be
table 1.0.0-errata1..3.14.1 mv_prec fb3405bec8e917bea422a63d525075bf2f26b2be8182253f0000000050538a3d
table 1.0.0-errata1..3.14.1 pass2_strategy fa7e6abc7493783f08ac1c5a643baf3f60e5d022dbf9ce3f508d976e1283d83f
table 1.0.0-errata1..3.14.1 txb_common 000102020303040405060202030304040707080809090a0a0707080809090a0a
table 1.0.0-errata1..3.14.1 txb_common 0001040407070707080808080909090902030404070707070808080809090909
symbol 1.0.0-errata1..3.6.0 args_helper arg_init
symbol 1.0.0-errata1..3.6.0 temporal_filter av1_get_q
symbol 1.0.0-errata1..3.14.1 av1_rtcd av1_rtcd
symbol 1.0.0-errata1..3.14.1 avg aom_satd_c
symbol 1.0.0-errata1..3.14.1 rd av1_mv_pred
symbol 1.0.0-errata1..3.14.1 sad aom_sad16x4_c
symbol 1.0.0-errata1..3.14.1 sse aom_sse_c
symbol 1.0.0-errata1..3.14.1 ssim aom_ssim2
symbol 3.12.1..3.14.1 aom_codec aom_set_error
symbol 3.12.1..3.14.1 resize down2_symeven
symbol 3.14.1..3.14.1 encoder av1_set_roi_map
symbol 3.14.1..3.14.1 encoder_utils av1_apply_roi_map
