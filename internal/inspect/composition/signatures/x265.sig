name x265
also libx265
cpe multicorewareinc:x265
advisory OSS-Fuzz x265
advisory Debian x265
advisory Alpine x265
advisory GIT https://bitbucket.org/multicoreware/x265_git
advisory generic x265
version weak "{v}"
# learned
reference 3.4 amd64 sha256:b92b4542e2922c3dd70c785e2ff110afe13f1009f35a1095f2bbd5298817c53e libx265-dev 3.4-2
reference 3.5 amd64 sha256:75d34bdc4e893f31bfe5dd127f7e3a2a1dbd810cb1d7e629aae142971d93d6ad libx265-dev 3.5-2+b1
reference 4.1 amd64 sha256:d6750321c83c53026958e9976711f793b4346690981a4c5b34967f3d5b932e70 libx265-dev 4.1-2
reference 4.2 amd64 sha256:616b16b5737b51bcdcce44e2b6b108cfefed4827a9ef309985967d773f68cbba libx265-dev 4.2-3
string 3.4..3.4 api "%s does not support requested bitDepth %d\n"
string 3.4..3.4 encoder "Radl requires fixed gop-length (keyint == min-keyint). Disabling radl.\n"
string 3.4..3.4 param "Invalid maxQpDelta value. Value must be between 0 and 10 (inclusive)"
string 3.4..3.4 param "R, YCgCo, bt2020nc, bt2020c, smpte-st-2085, chroma-nc, chroma-c or ictcp"
string 3.4..3.4 ratecontrol ":%lf q-noVbv:%lf q-Rceq:%lf tex:%d mv:%d misc:%d icu:%lf pcu:%lf scu:%lf"
string 3.4..3.5 encoder "using  default threshold %.2lf for scene cut detection\n"
string 3.4..3.5 framefilter "m_frameFilter->m_frame->m_reconPic == m_encData->m_reconPic"
string 3.4..3.5 param "Keyframe min / max / scenecut / edge threshold  : %d / %d / %d / %.2lf\n"
string 3.4..3.5 param "vbv-end-fr-adj cannot be enabled when total number of frames is unknown"
string 3.4..3.5 ratecontrol "u:%lf pcu:%lf scu:%lf nump:%d numnegp:%d numposp:%d deltapoc:%s bused:%s"
string 3.4..4.1 analysis "malloc of size %d failed\n"
string 3.4..4.1 param "t-cbr cannot be applied without specifying target bitrate or vbv bufsize"
string 3.4..4.2 api " has changed from %d/%d/%s to %d/%d/%s.Cannot reconfigure rate-control.\n"
string 3.4..4.2 bitstream "Unable to realloc bitstream buffer"
string 3.4..4.2 common "unable to read the file\n"
string 3.4..4.2 dct " intptr_t, uint16_t*, const uint8_t*, uint32_t, uint8_t*, int, int, int)"
string 3.4..4.2 dpb "it::DPB::applyReferencePictureSet(x265_10bit::RPS*, int, int, bool, int)"
string 3.4..4.2 dpb "it::DPB::applyReferencePictureSet(x265_12bit::RPS*, int, int, bool, int)"
string 3.4..4.2 encoder "\nencoded %d frames in %.2fs (%.2f fps), %.2f kb/s, Avg QP:%2.2lf"
string 3.4..4.2 frameencoder "POC %d row %d - encode restart required for VBV, to %.2f from %.2f\n"
string 3.4..4.2 framefilter "d x265::FrameFilter::ParallelFilter::processSaoCTU(x265::SAOParam*, int)"
string 3.4..4.2 level "5.0 and above require a maximum CTU size of at least 32, using --ctu 32\n"
string 3.4..4.2 level "Lowering max references to %d to meet numPocTotalCurr requirement\n"
string 3.4..4.2 nal "Unable to realloc WPP substream concatenation buffer\n"
string 3.4..4.2 nal "Unable to realloc access unit buffer\n"
string 3.4..4.2 param " initial VBV buffer occupancy must be a fraction 0 - 1, or size in kbits"
string 3.4..4.2 ratecontrol "different multi-pass-opt-rps setting than first pass (%d vs %d)\n"
string 3.4..4.2 scaler "5_10bit::ScalerFilter::initCoeff(int, int, int, int, int, int, int, int)"
string 3.4..4.2 scaler "5_12bit::ScalerFilter::initCoeff(int, int, int, int, int, int, int, int)"
string 3.4..4.2 scalinglist "can't open scaling list file %s\n"
string 3.4..4.2 slicetype "B-ref at frame %d incompatible with B-pyramid and %d reference frames\n"
string 3.4..4.2 threadpool " thread available. Deciding frame-threads based on detected CPU threads\n"
string 3.4..4.2 weightPrediction "poc: %d weights:"
string 3.5..4.1 param "r, ycgco, bt2020nc, bt2020c, smpte-st-2085, chroma-nc, chroma-c or ictcp"
string 3.5..4.2 encoder "Radl requires closed gop structure. Disabling radl.\n"
string 3.5..4.2 param " Scenecut Aware Frame Quantizer Selection since it works only in pass 2\n"
string 3.5..4.2 param "Invalid masking direction. Value must be between 0 and 3(inclusive)"
string 3.5..4.2 param "Live VBV enabled without VBV settings.Disabling live VBV in 2 pass\n"
string 3.5..4.2 ratecontrol "-noVbv:%lf q-Rceq:%lf tex:%d mv:%d misc:%d icu:%lf pcu:%lf scu:%lf sc:%d"
string 4.1..4.1 param "MCSTF can be enabled with frame thread = 1 only. Disabling MCSTF\n"
string 4.1..4.2 encoder "Color-volume is not supported with the given system-id, aborting\n"
string 4.1..4.2 frameencoder "virtual void x265::FilmGrainCharacteristics::writeSEI(const x265::SPS&)"
string 4.1..4.2 framefilter "m_frameFilter->m_frame->m_reconPic[0] == m_encData->m_reconPic[0]"
string 4.1..4.2 param "Invalid bwdRefQpDelta value. Value must be between 0 and 20 (inclusive)"
string 4.1..4.2 ratecontrol " pcu:%lf scu:%lf nump:%d numnegp:%d numposp:%d deltapoc:%127s bused:%39s"
string 4.2..4.2 analysis "malloc of size %llu failed\n"
string 4.2..4.2 api ", Total ThreadedME Wait Time (ms), Total ThreadedME Time (ms)"
string 4.2..4.2 encoder "Failed to create threadedME thread pool, --threaded-me disabled"
string 4.2..4.2 param "cannot be applied without specifying both target bitrate and vbv bufsize"
string 4.2..4.2 threadpool "ted, disabling --threaded-me. Minimum recommended is 32 cores / threads\n"
source 3.4..4.2 dpb "encoder/dpb.cpp"
source 3.4..4.2 framefilter "encoder/framefilter.cpp"
source 3.4..4.2 slicetype "encoder/slicetype.cpp"
table 3.4..3.4 dct-ssse3 00010e0f0607080902030c0d04050a0b40004000400040004000400040004000
table 3.4..3.4 dct-ssse3 0e0f0c0d0a0b0809060704050203000100010e0f0607080902030c0d04050a0b
table 3.4..4.2 constants 00000000000000008c9580feab920b3fcb608948fc63263f7b3df6bb7978363f
table 3.4..4.2 constants 00000000000040000000000000000000ffff0400f6ff3a001100fbff01000000
table 3.4..4.2 constants 000000000000f03f0000000000000000d5e76a2bf697f73f000000000000f03f
table 3.4..4.2 constants 0000000001000000100000001100000002000000030000001200000013000000
table 3.4..4.2 constants 0000040001000800050002000c000900060003000d000a0007000e000b000f00
table 3.4..4.2 constants 000008000100100009000200180011000a000300190012000b001a0013001b00
table 3.4..4.2 constants 000008000100100009000200180011000a0003002000190012000b0004002800
table 3.4..4.2 constants 0000100001002000110002003000210012000300310022001300320023003300
table 3.4..4.2 constants 0000200001004000210002006000410022000300610042002300620043006300
table 3.4..4.2 constants 0000400000000000feff3a000a00fefffcff36001000fefffaff2e001c00fcff
table 3.4..4.2 constants 0001020314141515262626262727272738383838383838383939393939393939
table 3.4..4.2 constants 00040004080c080c00040004080c080c10141014181c181c10141014181c181c
table 3.4..4.2 dct-ssse3 5900a7ff1200eeff4b00b5ff3200ceff4b00b5ffceff3200eeff1200a7ff5900
table 3.4..4.2 dct-ssse3 5a0057005000460039002b0019000900570039000900d5ffb0ffa6ffbaffe7ff
table 3.4..4.2 entropy 020100030400010506020307080405090a04050b0c08090d0e08090f100a0b11
table 3.4..4.2 entropy 237b0000f9850000a0740000bc8c0000e46e000054930000f46700001b9c0000
table 3.4..4.2 entropy 237b0002f9850000a0740004bc8c0000e46e000654930002f46700081b9c0004
table 3.4..4.2 entropy 7d6e7c6e5f5e7d6f6f4f7d7e6f6f4f6c7b5d7d6e5e6e5f4f7d6f6e4e6e6f6f5f
table 3.4..4.2 primitives 0006ff10ffffffffffffffffffffffff0501ff08ffffff14ffffffffffffffff
table 3.4..4.2 temporalfilter 333333333333eb3f3d0ad7a3703de23f3d0ad7a3703dda3f1f85eb51b81ed53f
symbol 3.4..3.4 intrapred _ZN12_GLOBAL__N_1L12dcPredFilterEPKhS1_Phli
symbol 3.4..4.1 loopfilter _ZN12_GLOBAL__N_1L17pelFilterChroma_cEPhlliii
symbol 3.4..4.2 cpu-a.asm x265_cpu_emms
symbol 3.4..4.2 dct8.asm x265_dct16_avx2
symbol 3.4..4.2 loopfilter.asm x265_calSign_avx2
symbol 3.4..4.2 mc-a.asm x265_mc_copy_w4_mmx
symbol 3.4..4.2 pixel-a.asm x265_normFact8_avx2
symbol 3.4..4.2 pixel-util8.asm x265_quant_avx2
symbol 3.5..4.2 pixel _ZN12_GLOBAL__N_19_sa8d_8x8EPKhlS1_l
symbol 4.1..4.1 api x265_api_get_215
symbol 4.1..4.2 api x265_configure_vbv_end
symbol 4.1..4.2 mc-a2.asm x265_frame_subsample_luma_avx
