name openh264
also libopenh264
cpe cisco:openh264
advisory OSS-Fuzz openh264
advisory Debian openh264
advisory Alpine openh264
advisory GIT https://github.com/cisco/openh264
advisory generic openh264
version weak "{v}"
# learned
reference 2.3.1 amd64 sha256:6d92afd830109fdb7e6097a206827f44e745cc8e79d5403be948ae8a936f490e libopenh264-dev 2.3.1+dfsg-3+deb12u2
reference 2.6.0 amd64 sha256:e3a13437956c38c688006b077f2a68518904bbffb4a416d07941f54e6adcfbac libopenh264-dev 2.6.0+dfsg-2+b2
string 2.3.1..2.3.1 welsEncoderExt ":SetOption():ENCODER_OPTION_SVC_ENCODE_PARAM_EXT, ParamTranscode failed!"
string 2.3.1..2.3.1 welsEncoderExt "CWelsH264SVCEncoder::InitializeExt(), parameter_translation failed."
string 2.3.1..2.6.0 au_parser "%d) does not exist for scaling_list. This PPS (%d) is marked as invalid."
string 2.3.1..2.6.0 au_parser "ParseNalHeader():bUseRefBasePicFlag (%d) != 0, MGS not supported!"
string 2.3.1..2.6.0 au_set "iLTRRefNum(%d) does not equal to currently supported %d, will be reset"
string 2.3.1..2.6.0 au_set "iNumRefFrame(%d) adjusted to %d because of limitation from uiLevelIdc=%d"
string 2.3.1..2.6.0 decode_slice "()::::pBs incomplete, iUsedBits:%ld > pBs->iBits:%d, MUST stop decoding."
string 2.3.1..2.6.0 decode_slice "Ref Picture for B-Slice is lost, B-Slice decoding cannot be continued!"
string 2.3.1..2.6.0 decoder " size change from %d * %d to %d * %d, ref list size change from %d to %d"
string 2.3.1..2.6.0 decoder_core " picture introduced by this frame is lost during transmission! uiTId: %d"
string 2.3.1..2.6.0 decoder_core " sequence detected, but freezed, correct MBs (%d) out of whole MBs (%d)."
string 2.3.1..2.6.0 encoder "ue to ( bIdrPeriodFlag %d, bSceneChangeFlag %d, bEncCurFrmAsIdrFlag %d )"
string 2.3.1..2.6.0 encoder_ext " (%d) is considered too big to be valid, changed to UNSPECIFIED_BIT_RATE"
string 2.3.1..2.6.0 encoder_ext " and uiSliceNum combination under RC on! So uiSliceNum is changed to %d!"
string 2.3.1..2.6.0 error_concealment "DoErrorConFrameCopy()::EC memcpy overlap."
string 2.3.1..2.6.0 error_concealment "DoErrorConSliceMVCopy()::EC memcpy overlap."
string 2.3.1..2.6.0 fmo "_fmo->pMbAllocMap"
string 2.3.1..2.6.0 fmo "pIter->pMbAllocMap"
string 2.3.1..2.6.0 manage_dec_ref "MMCO_LONG2UNUSED: delete an empty entry from long term list"
string 2.3.1..2.6.0 manage_dec_ref "MMCO_SHORT2UNUSED: delete an empty entry from short term list"
string 2.3.1..2.6.0 memmgr_nal_unit "Access Unit"
string 2.3.1..2.6.0 mv_pred "d Ref Picture for B-Slice is lost, B-Slice decoding cannot be continued!"
string 2.3.1..2.6.0 parse_mb_syn_cabac "invalid syntax vertical mv %d"
string 2.3.1..2.6.0 parse_mb_syn_cavlc "inter parse: iMotionPredFlag = 1 not supported. "
string 2.3.1..2.6.0 pic_queue "pCtx->sMb.pRefIndex[]"
string 2.3.1..2.6.0 pic_queue "pPic->pMbCorrectlyDecodedFlag"
string 2.3.1..2.6.0 picture_handle "pPic->pBuffer"
string 2.3.1..2.6.0 picture_handle "pPic->pScreenBlockFeatureStorage"
string 2.3.1..2.6.0 ratectl " %d,frameComplexity = %ld,iFrameCmplxMean = %ld,iQStep = %d,iLumaQp = %d"
string 2.3.1..2.6.0 ratectl " bitsperframe = %d, target = %d, remainingbits = %d, skipbuffersize = %d"
string 2.3.1..2.6.0 ref_list_mgr_svc " ,uiIdrPicId = %d , current_frame_num = %d , last correct frame num = %d"
string 2.3.1..2.6.0 ref_list_mgr_svc "R ,iMarkFrameNum invalid LTR delete ,long_term_idx = %d , iFrameNum =%d "
string 2.3.1..2.6.0 slice_multi_threading "licing(), invalid iNumMbInEachGom= %d from RC, iDid= %d, iCountNumMb= %d"
string 2.3.1..2.6.0 slice_multi_threading "pSmt->pThreadBsBuffer"
string 2.3.1..2.6.0 svc_enc_slice_segment "pSliceSeg->pOverallMbMap"
string 2.3.1..2.6.0 svc_encode_slice "BoundaryStepBack: AddSliceBoundary: iCurMbIdx=%d, uiLen=%d, iSliceIdx=%d"
string 2.3.1..2.6.0 svc_encode_slice "CWelsH264SVCEncoder::ExtendLayerBuffer: pCountMbNumInSlice is NULL"
string 2.3.1..2.6.0 svc_motion_estimate "pScreenBlockFeatureStorage->pFeatureValuePointerList"
string 2.3.1..2.6.0 svc_motion_estimate "pScreenBlockFeatureStorage->pTimesOfFeatureValue"
string 2.3.1..2.6.0 utils "[OpenH264] this = 0x%p, Detail:"
string 2.3.1..2.6.0 utils "[OpenH264] this = 0x%p, Warning:"
string 2.3.1..2.6.0 welsDecoderExt "WelsDecoder::init_decoder(), openh264 codec version = %s, ParseOnly = %d"
string 2.3.1..2.6.0 welsDecoderExt "coder::SetOption():DECODER_OPTION_GET_SAR_INFO: this option is get-only!"
string 2.3.1..2.6.0 welsEncoderExt "(offset(alpha/beta): %d,%d;iComplexityMode = %d,iMaxQp = %d;iMinQp = %d)"
string 2.3.1..2.6.0 wels_preprocess "Don't support width(%d) or height(%d) which is less than 16 "
string 2.3.1..2.6.0 wels_preprocess "SceneChangeDetect() iAvailableRefNum=0 but not I."
string 2.3.1..2.6.0 wels_task_encoder " %d, uiLocalSliceIdx %d, BufferSize %d, m_iSliceSize %d, iPayloadSize %d"
string 2.3.1..2.6.0 wels_task_encoder " CWelsSliceEncodingTask()FinishTask for m_iSliceIdx %d, unlock thread %d"
string 2.3.1..2.6.0 wels_task_encoder "[MT] CWelsSliceEncodingTask()InitTask for m_iSliceIdx %d, lock thread %d"
string 2.3.1..2.6.0 wels_task_management "Set Thread Num to %d did not succeed, current thread num in use: %d"
table 2.3.1..2.6.0 common_tables 000100020103020402050406040705080609070a080b090c090d0b0e0b0f0c10
table 2.3.1..2.6.0 common_tables 0a000000090000000b0000000c0000000d000000140000001500000016000000
table 2.3.1..2.6.0 common_tables 0a000000cd050000630000008c01000040000000af00000000ffff000200ff7f
table 2.3.1..2.6.0 decode_slice 0800000001040000100000000204000020000000020200004000000004040000
table 2.3.1..2.6.0 decoder_data_tables 000000000000000000000000000000002d08280823081e08290824081f081a08
table 2.3.1..2.6.0 decoder_data_tables 00000000000000000e08140813080a081d071d07100710070f070f0706070607
table 2.3.1..2.6.0 decoder_data_tables 000000000000000015080c080708030811071107080708070d060d060d060d06
table 2.3.1..2.6.0 decoder_data_tables 000000002f072f073a083c083b0836083d083808370832083908340833082e08
table 2.3.1..2.6.0 decoder_data_tables 00000000390539053d063c063b063a0637063606380633063405340532053205
table 2.3.1..2.6.0 decoder_data_tables 00000f090e090d090c080c080b080b080a070a070a070a070907090709070907
table 2.3.1..2.6.0 decoder_data_tables 0106000607050705020402040204020405030503050305030503050305030503
table 2.3.1..2.6.0 decoder_data_tables 0106020600000006030604060506000006060706080609060a060b060c060d06
table 2.3.1..2.6.0 decoder_data_tables 0806000602050205010401040104010407030703070307030703070307030703
table 2.3.1..2.6.0 decoder_data_tables 0906000601050105070407040704070408030803080308030803080308030803
table 2.3.1..2.6.0 decoder_data_tables 0a06000601050105080408040804080409030903090309030903090309030903
table 2.3.1..2.6.0 decoder_data_tables 0b0509050a040a04080408040204020401040104000400040703070307030703
table 2.3.1..2.6.0 decoder_data_tables 0c050b050a050005090409040704070403040304020402040803080308030803
table 2.3.1..2.6.0 decoder_data_tables 0d060b060c050c050a050a050905090508040804080408040504050405040504
table 2.3.1..2.6.0 decoder_data_tables 0e060d060c060b060a050a050905090508040804080408040704070407040704
table 2.3.1..2.6.0 encode_mb_aux 6666043f6666043f043ff628043ff628185d843a185d843a843a6824843a6824
table 2.3.1..2.6.0 encoder_data_tables 0101000000000000050601020000000007080406010300000709060805070305
table 2.3.1..2.6.0 mc 4000000038080000301000002818000020200000182800001030000008380000
table 2.3.1..2.6.0 ratectl 3f000000470000004f0000005900000064000000700000007e0000008d000000
table 2.3.1..2.6.0 svc_base_layer_md 0000000008000000a0000000a80000001000000018000000b0000000b8000000
table 2.3.1..2.6.0 svc_base_layer_md 06ffffff010401ffff020500ffff02000102ff0306ffffff010401ffff020500
table 2.3.1..2.6.0 svc_base_layer_md 06ffffff010401ffff020502ffff02020100ff0306ffffff010401ffff020502
table 2.3.1..2.6.0 svc_motion_estimate 0a0000000b0000000d0000000e00000010000000120000001400000016000000
table 2.3.1..2.6.0 svc_set_mb_syn_cavlc 000000000200000003000000070000000400000008000000110000000d000000
table 2.3.1..2.6.0 svc_set_mb_syn_cavlc 030000001d0000001e000000110000001f000000120000002500000008000000
symbol 2.3.1..2.3.1 WelsThreadPool _ZN10WelsCommon12_GLOBAL__N_111GetInitLockEv
symbol 2.3.1..2.3.1 decoder _ZN7WelsDec12_GLOBAL__N_119IdctFourResAddPred_IXadL_Z18IdctResAddPred_mmxEEEEvPhiPsPKa
symbol 2.3.1..2.6.0 WelsFrameWork WelsCreateVpInterface
symbol 2.3.1..2.6.0 WelsThreadLib WelsSleep
symbol 2.3.1..2.6.0 cpu WelsCPURestore
symbol 2.3.1..2.6.0 crt_util_safe_x WelsFopen
symbol 2.3.1..2.6.0 deblocking_common DeblockLumaEq4H_ssse3
symbol 2.3.1..2.6.0 expand_pic PadMBLuma_c
symbol 2.3.1..2.6.0 set_mb_syn_cavlc CavlcParamCal_c
symbol 2.3.1..2.6.0 wels_decoder_thread SemWait
symbol 2.6.0..2.6.0 WelsThreadPool _ZN10WelsCommon12_GLOBAL__N_1L11GetInitLockEv
symbol 2.6.0..2.6.0 decoder _ZN7WelsDec12_GLOBAL__N_1L19IdctFourResAddPred_IXadL_Z18IdctResAddPred_mmxEEEEvPhiPsPKa
