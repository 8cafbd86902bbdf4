name libde265
also de265
cpe struktur:libde265
advisory OSS-Fuzz libde265
advisory Debian libde265
advisory Alpine libde265
advisory GIT https://github.com/strukturag/libde265
advisory generic libde265
version weak "{v}"
# learned
reference 1.0.11 amd64 sha256:e9bc0c5c254c2d67db0fd8d26c44dffb10acbc6736b90166c025198174a0efed libde265-0 1.0.11-0+deb11u4, libde265-dev 1.0.11-0+deb11u4
reference 1.0.15 amd64 sha256:6a9a455dc603df81a15f454665d43e82446dd2c499fb3820db9e32569db5c517 libde265-0 1.0.15-1+deb13u2, libde265-dev 1.0.15-1+deb13u2
reference 1.1.3 amd64 sha256:fdbbb5f19ff839324337ce41865a7c3555e4f7ad7b351e48eeb44d61730e41dc libde265-0 1.1.3-1+b1, libde265-dev 1.1.3-1+b1
string 1.0.11..1.0.11 - " int, int, int) [with pixel_t = short unsigned int; int16_t = short int]"
string 1.0.11..1.0.11 - " int, int, int, int) [with pixel_t = unsigned char; int16_t = short int]"
string 1.0.11..1.0.11 - "Cvoid profile_data::set_defaults(profile_idc, int, int)"
string 1.0.11..1.0.15 - "*, bitreader*, ref_pic_set*, int, const std::vector<ref_pic_set>&, bool)"
string 1.0.11..1.0.15 - ", const de265_image*, int, int, int, int) [with pixel_t = unsigned char]"
string 1.0.11..1.0.15 - "6_t*, const int16_t*, ptrdiff_t, int, int, int, int, int, int, int, int)"
string 1.0.11..1.0.15 - "SPS error: transform hierarchy depth (inter) > CTB size - min TB size\n"
string 1.0.11..1.0.15 - "SPS error: transform hierarchy depth (intra) > CTB size - min TB size\n"
string 1.0.11..1.1.3 - " MetaDataArray<DataUnit>::get(int, int) const [with DataUnit = CTB_info]"
string 1.0.11..1.1.3 - " MetaDataArray<DataUnit>::get(int, int) const [with DataUnit = PBMotion]"
string 1.0.11..1.1.3 - " int16_t*, const int16_t*, ptrdiff_t, int, int, int, int, int, int, int)"
string 1.0.11..1.1.3 - "& MetaDataArray<DataUnit>::get(int, int) [with DataUnit = unsigned char]"
string 1.0.11..1.1.3 - "(const base_context*, const slice_segment_header*, PBMotion*, int*, int)"
string 1.0.11..1.1.3 - ", IntraPredMode, int, int, pixel_t*) [with pixel_t = short unsigned int]"
string 1.0.11..1.1.3 - ", int, IntraPredMode, int, int, pixel_t*) [with pixel_t = unsigned char]"
string 1.0.11..1.1.3 - ", pixel_t*, int, int, IntraPredMode) [with pixel_t = short unsigned int]"
string 1.0.11..1.1.3 - "C_encoder&, const seq_parameter_set*, const pic_parameter_set*, uint8_t)"
string 1.0.11..1.1.3 - "Cannot run decoder multi-threaded because stream does not support WPP"
string 1.0.11..1.1.3 - "DataArray<DataUnit>::get(int, int) const [with DataUnit = unsigned char]"
string 1.0.11..1.1.3 - "_error NAL_Parser::push_NAL(const unsigned char*, int, de265_PTS, void*)"
string 1.0.11..1.1.3 - "_ptr<const seq_parameter_set>, decoder_context*, de265_PTS, void*, bool)"
string 1.0.11..1.1.3 - "_set&, pixel_t*, int, int, IntraPredMode) [with pixel_t = unsigned char]"
string 1.0.11..1.1.3 - "aUnit& MetaDataArray<DataUnit>::get(int, int) [with DataUnit = CTB_info]"
string 1.0.11..1.1.3 - "ad_context*, int, int, int, int, int, int, int, int, int, int, int, int)"
string 1.0.11..1.1.3 - "aw_tree_grid(const de265_image*, uint8_t*, int, uint32_t, int, DrawMode)"
string 1.0.11..1.1.3 - "computer<pixel_t>::fill_from_image() [with pixel_t = short unsigned int]"
string 1.0.11..1.1.3 - "const uint8_t* de265_get_image_plane(const de265_image*, int, int*)"
string 1.0.11..1.1.3 - "ent_header*, int, int, int, int, int, int, int, MotionVector*, uint8_t*)"
string 1.0.11..1.1.3 - "id transform_skip_16_fallback(uint16_t*, const int16_t*, ptrdiff_t, int)"
string 1.0.11..1.1.3 - "ing_list(bitreader*, const seq_parameter_set*, scaling_list_data*, bool)"
string 1.0.11..1.1.3 - "int, int, int, int, bool, bool, int) [with pixel_t = short unsigned int]"
string 1.0.11..1.1.3 - "int, int, int, int, int, bool, bool, int) [with pixel_t = unsigned char]"
string 1.0.11..1.1.3 - "int, int, int, int, int, int, int, int, int, PredMode, uint8_t, uint8_t)"
string 1.0.11..1.1.3 - "int8_t*, ptrdiff_t, const int16_t*, const int16_t*, ptrdiff_t, int, int)"
string 1.0.11..1.1.3 - "it& MetaDataArray<DataUnit>::get(int, int) [with DataUnit = CB_ref_info]"
string 1.0.11..1.1.3 - "list(CABAC_encoder&, const seq_parameter_set*, scaling_list_data*, bool)"
string 1.0.11..1.1.3 - "lt_ref_pic_poc_lsb_sps[%d] : %d   (used_by_curr_pic_lt_sps_flag=%d)\n"
string 1.0.11..1.1.3 - "non-existing long-term reference candidate specified in slice header"
string 1.0.11..1.1.3 - "nv_transform(acceleration_functions*, uint8_t*, int, int16_t*, int, int)"
string 1.0.11..1.1.3 - "onst seq_parameter_set>, bool, decoder_context*, de265_PTS, void*, bool)"
string 1.0.11..1.1.3 - "rder_computer<pixel_t>::fill_from_image() [with pixel_t = unsigned char]"
string 1.0.11..1.1.3 - "red_8_fallback(uint8_t*, ptrdiff_t, const int16_t*, ptrdiff_t, int, int)"
string 1.0.11..1.1.3 - "t, int, int, int, int, int, int, int, int, int, uint8_t*, MotionVector*)"
string 1.0.15..1.0.15 - "pixel_t = short unsigned int; int16_t = short int; ptrdiff_t = long int]"
string 1.0.15..1.0.15 - "with pixel_t = unsigned char; int16_t = short int; ptrdiff_t = long int]"
string 1.1.3..1.1.3 - "[with pixel_t = short unsigned int; inter_t = int; ptrdiff_t = long int]"
string 1.1.3..1.1.3 - "const int32_t*, ptrdiff_t, int, int, int, int, int, int, int, int) const"
string 1.1.3..1.1.3 - "d_pred(void*, ptrdiff_t, const int32_t*, ptrdiff_t, int, int, int) const"
string 1.1.3..1.1.3 - "diff_t, const void*, ptrdiff_t, int, int, int, int, int32_t*, int) const"
string 1.1.3..1.1.3 - "diff_t, const void*, ptrdiff_t, int, int, int32_t*, int, int, int) const"
source 1.0.11..1.1.3 - "alloc_pool.cc"
source 1.0.11..1.1.3 - "fallback-dct.cc"
source 1.0.11..1.1.3 - "fallback-motion.cc"
source 1.0.11..1.1.3 - "image-io.cc"
source 1.0.11..1.1.3 - "nal-parser.cc"
source 1.1.3..1.1.3 - "libde265/alloc_pool.cc"
source 1.1.3..1.1.3 - "libde265/bitstream.cc"
source 1.1.3..1.1.3 - "libde265/contextmodel.cc"
source 1.1.3..1.1.3 - "libde265/fallback-dct.cc"
source 1.1.3..1.1.3 - "libde265/fallback-motion.cc"
source 1.1.3..1.1.3 - "libde265/image-io.cc"
source 1.1.3..1.1.3 - "libde265/intrapred.cc"
source 1.1.3..1.1.3 - "libde265/nal-parser.cc"
source 1.1.3..1.1.3 - "libde265/transform.cc"
source 1.1.3..1.1.3 - "libde265/visualize.cc"
symbol 1.0.11..1.0.15 - de265_alloc_image_plane
symbol 1.0.11..1.0.15 - de265_free_image_plane
symbol 1.0.11..1.1.3 - de265_decode
symbol 1.0.11..1.1.3 - de265_free
symbol 1.0.11..1.1.3 - de265_init
symbol 1.0.11..1.1.3 - de265_isOK
symbol 1.0.11..1.1.3 - de265_reset
symbol 1.0.11..1.1.3 - draw_Motion
symbol 1.0.11..1.1.3 - draw_Slices
symbol 1.0.11..1.1.3 - draw_Tiles
symbol 1.1.3..1.1.3 - de265_get_security_limits
symbol 1.1.3..1.1.3 - de265_set_security_limits
