name opus
also libopus
cpe opus-codec:opus
advisory OSS-Fuzz opus
advisory Debian opus
advisory Alpine opus
advisory GIT https://gitlab.xiph.org/xiph/opus
advisory generic opus
version proof "libopus {v}"
version proof "libopus {v}-fixed"
# learned
reference 1.3.1 amd64 sha256:20ac66f70444f4f66630d089def3e6f9c3f80d7fe373280be0620cea9a8851b6 libopus-dev 1.3.1-3
reference 1.5.2 amd64 sha256:9bfeaa0a705ababc88d8b87599713e8f751e3bfae638d81429d4b854b2bee2cb libopus-dev 1.5.2-2
reference 1.6.1 amd64 sha256:b505819ffa11d4ba0cd3c4a6959a8335556cbbbd2e07fcca2de4d5c425557ee1 libopus-dev 1.6.1-1+b1
string 1.3.1..1.6.1 VAD "iled: psEncC->frame_length == 8 * silk_RSHIFT( psEncC->frame_length, 3 )"
string 1.3.1..1.6.1 burg "subfr_length * nb_subfr <= MAX_FRAME_SIZE"
string 1.3.1..1.6.1 celt "corrupted stream"
string 1.3.1..1.6.1 celt "request not implemented"
string 1.3.1..1.6.1 celt_decoder ": st->last_pitch_index >= PLC_PITCH_LAG_MIN || st->last_pitch_index == 0"
string 1.3.1..1.6.1 celt_decoder ">postfilter_period >= COMBFILTER_MINPERIOD || st->postfilter_period == 0"
string 1.3.1..1.6.1 celt_decoder "ter_period_old >= COMBFILTER_MINPERIOD || st->postfilter_period_old == 0"
string 1.3.1..1.6.1 control_codec "->sCmn.subfr_length * psEnc->sCmn.nb_subfr ) == psEnc->sCmn.frame_length"
string 1.3.1..1.6.1 dec_API "decControl->nChannelsInternal == 1 || decControl->nChannelsInternal == 2"
string 1.3.1..1.6.1 decode_frame "sertion failed: psDec->prevSignalType >= 0 && psDec->prevSignalType <= 2"
string 1.3.1..1.6.1 decoder_set_fs "ed: psDec->nb_subfr == MAX_NB_SUBFR || psDec->nb_subfr == MAX_NB_SUBFR/2"
string 1.3.1..1.6.1 enc_API "led: encControl->nChannelsAPI == 1 && encControl->nChannelsInternal == 1"
string 1.3.1..1.6.1 enc_API "tate_Fxx[ 0 ].sCmn.inputBufIx == psEnc->state_Fxx[ 0 ].sCmn.frame_length"
string 1.3.1..1.6.1 enc_API "tate_Fxx[ 1 ].sCmn.inputBufIx == psEnc->state_Fxx[ 1 ].sCmn.frame_length"
string 1.3.1..1.6.1 enc_API "| psEnc->state_Fxx[ 0 ].sCmn.fs_kHz == psEnc->state_Fxx[ 1 ].sCmn.fs_kHz"
string 1.3.1..1.6.1 extensions "rtion failed: iter->curr_data - iter->data == iter->len - iter->curr_len"
string 1.3.1..1.6.1 fargan "IG_NET_FWC0_GLU_GATE_OUT_SIZE == model->sig_net_fwc0_glu_gate.nb_outputs"
string 1.3.1..1.6.1 fargan "N_FEATURES+COND_NET_PEMBED_OUT_SIZE == model->cond_net_fdense1.nb_inputs"
string 1.3.1..1.6.1 fargan "on failed: COND_NET_FCONV1_IN_SIZE == model->cond_net_fdense1.nb_outputs"
string 1.3.1..1.6.1 fargan "on failed: COND_NET_FCONV1_OUT_SIZE == model->cond_net_fconv1.nb_outputs"
string 1.3.1..1.6.1 find_LPC_FLP "& !psEncC->first_frame_after_reset && psEncC->nb_subfr == MAX_NB_SUBFR )"
string 1.3.1..1.6.1 find_pred_coefs_FLP " - psEnc->sCmn.predictLPCOrder >= psEncCtrl->pitchL[ 0 ] + LTP_ORDER / 2"
string 1.3.1..1.6.1 mapping_matrix "ertion failed: input_rows <= matrix->cols && output_rows <= matrix->rows"
string 1.3.1..1.6.1 mapping_matrix "tion failed: align(data_size) == align(rows * cols * sizeof(opus_int16))"
string 1.3.1..1.6.1 modes "ion failed: eBands[i]-eBands[i-1]<=eBands[*nbEBands]-eBands[*nbEBands-1]"
string 1.3.1..1.6.1 nndsp "iled: feature_dim + frame_size / avg_pool_k + 1 < ADASHAPE_MAX_INPUT_DIM"
string 1.3.1..1.6.1 nnet " failed: 3*recurrent_weights->nb_inputs == recurrent_weights->nb_outputs"
string 1.3.1..1.6.1 nnet "rtion failed: input_weights->nb_outputs == recurrent_weights->nb_outputs"
string 1.3.1..1.6.1 opus_decoder "((start_band) == (opus_int32)0)), (opus_int32)(start_band)))) == OPUS_OK"
string 1.3.1..1.6.1 opus_decoder "(void)((endband) == (opus_int32)0)), (opus_int32)(endband)))) == OPUS_OK"
string 1.3.1..1.6.1 opus_decoder "->DecControl.payloadSize_ms == 40 || st->DecControl.payloadSize_ms == 60"
string 1.3.1..1.6.1 opus_decoder "cControl.nChannelsInternal == 1 || st->DecControl.nChannelsInternal == 2"
string 1.3.1..1.6.1 opus_decoder "e) + ((&celt_mode) - (const OpusCustomMode**)(&celt_mode))))) == OPUS_OK"
string 1.3.1..1.6.1 opus_decoder "els) == (opus_int32)0)), (opus_int32)(st->stream_channels)))) == OPUS_OK"
string 1.3.1..1.6.1 opus_decoder "internalSampleRate == 12000 || st->DecControl.internalSampleRate == 8000"
string 1.3.1..1.6.1 opus_decoder "rng) + ((&redundant_rng) - (opus_uint32*)(&redundant_rng))))) == OPUS_OK"
string 1.3.1..1.6.1 opus_encoder "ed: st->mode == MODE_HYBRID || curr_bandwidth == OPUS_BANDWIDTH_WIDEBAND"
string 1.3.1..1.6.1 pitch_analysis_core_FLP "ion failed: basis_ptr + sf_length_8kHz <= frame_4kHz + frame_length_4kHz"
string 1.3.1..1.6.1 pitch_analysis_core_FLP "on failed: target_ptr + sf_length_8kHz <= frame_4kHz + frame_length_4kHz"
string 1.3.1..1.6.1 process_NLSFs "nterpolatedNLSFs == 1 || psEncC->indices.NLSFInterpCoef_Q2 == ( 1 << 2 )"
string 1.6.1..1.6.1 enc_API "ChannelsInternal && encControl->nChannelsAPI >= psEnc->nChannelsInternal"
string 1.6.1..1.6.1 osce_features "mples % OSCE_BWE_HALF_WINDOW_SIZE == 0) && (OSCE_BWE_WINDOW_SIZE == 320)"
source 1.3.1..1.6.1 LPC_analysis_filter "silk/LPC_analysis_filter.c"
source 1.3.1..1.6.1 LPC_analysis_filter_FLP "float/LPC_analysis_filter_FLP.c"
source 1.3.1..1.6.1 NLSF_VQ_weights_laroia "silk/NLSF_VQ_weights_laroia.c"
source 1.3.1..1.6.1 NSQ_del_dec_sse4_1 "x86/NSQ_del_dec_sse4_1.c"
source 1.3.1..1.6.1 apply_sine_window_FLP "float/apply_sine_window_FLP.c"
source 1.3.1..1.6.1 burg_modified_FLP "float/burg_modified_FLP.c"
source 1.3.1..1.6.1 check_control_input "silk/check_control_input.c"
source 1.3.1..1.6.1 decode_indices "silk/decode_indices.c"
source 1.3.1..1.6.1 encode_frame_FLP "float/encode_frame_FLP.c"
source 1.3.1..1.6.1 find_pitch_lags_FLP "float/find_pitch_lags_FLP.c"
source 1.3.1..1.6.1 opus_multistream_decoder "opus_multistream_decoder.c"
source 1.3.1..1.6.1 resampler_private_down_FIR "silk/resampler_private_down_FIR.c"
source 1.3.1..1.6.1 residual_energy_FLP "float/residual_energy_FLP.c"
source 1.3.1..1.6.1 stereo_encode_pred "silk/stereo_encode_pred.c"
source 1.3.1..1.6.1 warped_autocorrelation_FLP "float/warped_autocorrelation_FLP.c"
table 1.3.1..1.6.1 analysis 16ebb5401e6b5e4023a4e23fb9c5cc3f5b7c7140b8730a407460a13f88f58e3f
table 1.3.1..1.6.1 bbwenet_data 00000000122ba5366244203738e9a237cb70c03723d5cf37155dad370497ce37
table 1.3.1..1.6.1 bbwenet_data 000000001de9f5be53d3093f89bf54bd44e1943ea05c50bfadf50f3f1b0a6e3e
table 1.3.1..1.6.1 control_SNR 000000081d2931383e42464a4d505356585b5d5f61636567696b6c6e70717374
table 1.3.1..1.6.1 control_SNR 00001c2b343b41464a4e5155575a5d5f626466696b6d6f71737476787a7b7d7f
table 1.3.1..1.6.1 fargan_data 01cb00fe0e2ed5faf8fb10f9fcf7071a051d04042e05f7d9020d14f9eaed1bfd
table 1.3.1..1.6.1 lace_data 000000002fe11efd130be21fc8ece933d90cfef0220c18e526d801bedf0f0b11
table 1.3.1..1.6.1 lace_data 000000003560013d6d67b63da4af573d4c65073d8db7cf3d1504493d76efa4bd
table 1.3.1..1.6.1 lpcnet_tables 000040008000c0000001100050009000d000100120006000a000e00020013000
table 1.3.1..1.6.1 lpcnet_tables 0000803f000000805ef37f3fd6d6a0bc79cd7f3fe7ce20bd568e7f3f832271bd
table 1.3.1..1.6.1 mlp_data 14439d0c29e731d423516e2f22bef20ec4221db70a29235907dd16071becfa38
table 1.3.1..1.6.1 modes 00000c00180024003000040010001c00280034000800140020002c0038000100
table 1.3.1..1.6.1 nolace_data 0000000003f9faeb0917f71245f3e90af4fcfcf010f0f9f2b90f22f72724f9ea
table 1.3.1..1.6.1 nolace_data 000000000aeb0510261dff10e2f7151616d1d600301a03e82fdce5061330e2db
table 1.3.1..1.6.1 opus_multistream_encoder 0000003f1cc0953ebfd3243ed200ae3db21f333db1d6b53cad3c373c4af2b73b
table 1.3.1..1.6.1 osce_features 000000000200000005000000080000000a0000000c0000000f00000012000000
table 1.3.1..1.6.1 pitch_est_tables 000001ff0001ff00ff01fe02fefe02fd0203fdfc03fc0404fb05fafb06f90605
table 1.3.1..1.6.1 plc_data 03897438b95d0739ee708c3855c84039858e99389ad89f3839d12938341e5a38
table 1.3.1..1.6.1 resampler_rom 2aafd5c9cfff4000110063ff610110fea300272bbd56d9ff06005b0056ffba00
table 1.3.1..1.6.1 table_LSF_cos 0020fe1ff61fea1fd81fc21fa81f881f621f3a1f0a1fd81ea01e621e221edc1d
table 1.3.1..1.6.1 tables_LTP 7e7c7d7c81797e17847f7f7f7e7f7a858286657677917e567c787b77aaad6b6d
table 1.3.1..1.6.1 tables_NLSF_CB_NB_MB 10000000006342242422242222222253452434227466464444b0664444224155
table 1.3.1..1.6.1 tables_NLSF_CB_WB 00000000000000016466664444242260a46b9eb9b4b98b664042242222000120
table 1.3.1..1.6.1 tables_NLSF_CB_WB e1ccc9b8b7af9e9a99877773716e6d63625f4f443432302d2b201f1b120a0300
table 1.3.1..1.6.1 tables_gain faf5eacb47322a2623211f1d1c1b1a191817161514131211100f0e0d0c0b0a09
table 1.3.1..1.6.1 tables_other 0a67f20e56cde41d0a67f20e7552820c599a04197552820c4611310aed036214
table 1.3.1..1.6.1 tables_pitch_lag dfc9b7a7988a7c6f62584f463e38322c27231f1b181512100e0c0a0806040302
table 1.3.1..1.6.1 tables_pulses_per_block 1f396ba0cdcdffffffffffffffffffffffff452f436fa6cdffffffffffffffff
table 1.5.2..1.6.1 celt_decoder cf103438638947b9b1f155ba380727bae1adb93a867f683ba3a7f13a3a568cbb
table 1.5.2..1.6.1 mapping_matrix 061384110613fb10581176124b12d5121313ea12fb1184114b125a128a101011
table 1.6.1..1.6.1 celt_encoder 00000000d2002e3ec2d3a43e9f3aeb3e1ac0153f0450333fd0ae4e3ffb29683f
table 1.6.1..1.6.1 osce_features 00000000050000000a0000000f00000014000000190000001e00000023000000
symbol 1.3.1..1.5.2 celt_decoder celt_decode_lost
symbol 1.3.1..1.5.2 extensions skip_extension
symbol 1.3.1..1.6.1 CNG silk_CNG
symbol 1.3.1..1.6.1 NSQ silk_NSQ_c
symbol 1.3.1..1.6.1 PLC silk_PLC
symbol 1.3.1..1.6.1 celt init_caps
symbol 1.3.1..1.6.1 cwrs log2_frac
symbol 1.3.1..1.6.1 vq alg_quant
symbol 1.5.2..1.6.1 entdec ec_dec_icdf16
symbol 1.5.2..1.6.1 entenc ec_enc_icdf16
symbol 1.6.1..1.6.1 celt_encoder tone_lpc
symbol 1.6.1..1.6.1 osce osce_bwe
