name flac
also libflac
cpe flac_project:flac
advisory OSS-Fuzz flac
advisory Debian flac
advisory Alpine flac
advisory GIT https://github.com/xiph/flac
advisory generic flac
version proof "reference libFLAC {v} {d}"
version proof "reference libFLAC git-{*} {v}{*}"
# learned
reference 1.3.3 amd64 sha256:3c46844a597ca4cdefb22de6799abcd08ebea42bdd0b7fc02b64aed8736516a9 libflac++-dev 1.3.3-2+deb11u2, libflac-dev 1.3.3-2+deb11u2
reference 1.4.2 amd64 sha256:9a9fe1efb421f393a72ab2d81fac25e714894e08ccf4140067f872f75064b5e5 libflac++-dev 1.4.2+ds-2, libflac-dev 1.4.2+ds-2
reference 1.5.0 amd64 sha256:a7be253a949c17f480f57cbdfb88b6503a066ee698249bb6d2723c11f3c30c23 libflac++-dev 1.5.0+ds-5+b1, libflac-dev 1.5.0+ds-5+b1
string 1.3.3..1.3.3 stream_encoder "tukey(5e-1);partial_tukey(2)"
string 1.3.3..1.3.3 stream_encoder "tukey(5e-1);partial_tukey(2);punchout_tukey(3)"
string 1.3.3..1.4.2 bitreader "bitreader is NULL\n"
string 1.3.3..1.4.2 bitreader "bitreader: capacity=%u words=%u bytes=%u consumed: words=%u, bits=%u\n"
string 1.3.3..1.4.2 bitwriter "bitwriter is NULL\n"
string 1.3.3..1.4.2 bitwriter "bitwriter: capacity=%u words=%u bits=%u total_bits=%u\n"
string 1.3.3..1.5.0 fixed_intrin_avx2 "data_len > 0 || total_error_2 == 0"
string 1.3.3..1.5.0 fixed_intrin_avx2 "data_len > 0 || total_error_3 == 0"
string 1.3.3..1.5.0 fixed_intrin_avx2 "data_len > 0 || total_error_4 == 0"
string 1.3.3..1.5.0 format "-DA cue sheet track index offset must be evenly divisible by 588 samples"
string 1.3.3..1.5.0 format "CD-DA cue sheet lead-in length must be evenly divisible by 588 samples"
string 1.3.3..1.5.0 format "CD-DA cue sheet lead-out offset must be evenly divisible by 588 samples"
string 1.3.3..1.5.0 memory "0 != aligned_address"
string 1.3.3..1.5.0 memory "0 != unaligned_pointer"
string 1.3.3..1.5.0 memory "unaligned_pointer != aligned_pointer"
string 1.3.3..1.5.0 metadata_iterators "chown(filename, -1, stats->st_gid)"
string 1.3.3..1.5.0 metadata_iterators "chown(filename, stats->st_uid, -1)"
string 1.3.3..1.5.0 metadata_object "comment_num < object->data.vorbis_comment.num_comments"
string 1.3.3..1.5.0 metadata_object "comment_num <= object->data.vorbis_comment.num_comments"
string 1.3.3..1.5.0 metadata_object "index_num < object->data.cue_sheet.tracks[track_num].num_indices"
string 1.3.3..1.5.0 metadata_object "index_num <= object->data.cue_sheet.tracks[track_num].num_indices"
string 1.3.3..1.5.0 ogg_decoder_aspect "aspect->current_linknumber == aspect->number_of_links_indexed"
string 1.3.3..1.5.0 ogg_decoder_aspect "coder, &current_pos, client_data) == FLAC__STREAM_DECODER_TELL_STATUS_OK"
string 1.3.3..1.5.0 ogg_decoder_aspect "current_pos == target_pos"
string 1.3.3..1.5.0 ogg_helper "page->header_len != 0"
string 1.3.3..1.5.0 ogg_helper "page->header_len == 0"
string 1.3.3..1.5.0 stream_decoder ":read_callback_(const FLAC__StreamDecoder*, FLAC__byte*, size_t*, void*)"
string 1.3.3..1.5.0 stream_decoder "C__StreamDecoder*, const FLAC__Frame*, const FLAC__int32* const*, void*)"
string 1.3.3..1.5.0 stream_decoder "allback_(const FLAC__StreamDecoder*, const FLAC__StreamMetadata*, void*)"
string 1.3.3..1.5.0 stream_encoder ":read_callback_(const FLAC__StreamEncoder*, FLAC__byte*, size_t*, void*)"
string 1.3.3..1.5.0 stream_encoder "C__StreamEncoder*, const FLAC__byte*, size_t, uint32_t, uint32_t, void*)"
string 1.3.3..1.5.0 stream_encoder "__StreamEncoder*, FLAC__uint64, FLAC__uint64, uint32_t, uint32_t, void*)"
string 1.3.3..1.5.0 stream_encoder_framing "AC__STREAM_METADATA_STREAMINFO_CHANNELS_LEN) && header->channels <= (8u)"
string 1.3.3..1.5.0 stream_encoder_framing "_blocksize < (1u << FLAC__STREAM_METADATA_STREAMINFO_MAX_BLOCK_SIZE_LEN)"
string 1.3.3..1.5.0 stream_encoder_framing "_blocksize < (1u << FLAC__STREAM_METADATA_STREAMINFO_MIN_BLOCK_SIZE_LEN)"
string 1.3.3..1.5.0 stream_encoder_framing "_framesize < (1u << FLAC__STREAM_METADATA_STREAMINFO_MAX_FRAME_SIZE_LEN)"
string 1.5.0..1.5.0 bitreader "(br->consumed_bits & 7) == 0"
string 1.5.0..1.5.0 bitreader "br->consumed_bits + bits <= br->bytes*8"
string 1.5.0..1.5.0 bitreader "br->crc16_align <= br->consumed_bits"
string 1.5.0..1.5.0 bitwriter "bw->words <= bw->capacity"
string 1.5.0..1.5.0 bitwriter "new_capacity > bw->capacity"
string 1.5.0..1.5.0 format "on_order > 0 && blocksize >> max_rice_partition_order > predictor_order)"
string 1.5.0..1.5.0 lpc "FLAC__lpc_quantize_coefficients: negative shift=%d order=%u cmax=%f\n"
string 1.5.0..1.5.0 lpc "precision >= (5u)"
string 1.5.0..1.5.0 lpc "total_samples > 0"
string 1.5.0..1.5.0 lpc_intrin_avx2 "lp_quantization <= 32"
string 1.5.0..1.5.0 metadata " const char*, const FLAC__byte*, uint32_t, uint32_t, uint32_t, uint32_t)"
string 1.5.0..1.5.0 metadata "bool FLAC::Metadata::CueSheet::is_legal(bool, const char**) const"
string 1.5.0..1.5.0 metadata "bool FLAC::Metadata::SimpleIterator::init(const char*, bool, bool)"
string 1.5.0..1.5.0 metadata_iterators "!ret || ftello(iterator->file) == debug_target_offset + (off_t)(4u)"
source 1.3.3..1.5.0 fixed_intrin_avx2 "libFLAC/fixed_intrin_avx2.c"
source 1.3.3..1.5.0 fixed_intrin_sse2 "libFLAC/fixed_intrin_sse2.c"
source 1.3.3..1.5.0 fixed_intrin_ssse3 "libFLAC/fixed_intrin_ssse3.c"
source 1.3.3..1.5.0 lpc_intrin_sse41 "libFLAC/lpc_intrin_sse41.c"
source 1.3.3..1.5.0 metadata_object "libFLAC/metadata_object.c"
source 1.3.3..1.5.0 ogg_decoder_aspect "libFLAC/ogg_decoder_aspect.c"
source 1.3.3..1.5.0 ogg_helper "libFLAC/ogg_helper.c"
source 1.3.3..1.5.0 stream_decoder "libFLAC++/stream_decoder.cpp"
source 1.3.3..1.5.0 stream_encoder "libFLAC++/stream_encoder.cpp"
source 1.3.3..1.5.0 stream_encoder_framing "libFLAC/stream_encoder_framing.c"
source 1.3.3..1.5.0 stream_encoder_intrin_avx2 "libFLAC/stream_encoder_intrin_avx2.c"
source 1.3.3..1.5.0 stream_encoder_intrin_sse2 "libFLAC/stream_encoder_intrin_sse2.c"
source 1.3.3..1.5.0 stream_encoder_intrin_ssse3 "libFLAC/stream_encoder_intrin_ssse3.c"
source 1.5.0..1.5.0 lpc_intrin_fma "deduplication/lpc_compute_autocorrelation_intrin.c"
source 1.5.0..1.5.0 lpc_intrin_sse2 "deduplication/lpc_compute_autocorrelation_intrin_sse2.c"
table 1.3.3..1.5.0 fixed_intrin_avx2 464c41435f5f66697865645f636f6d707574655f626573745f70726564696374
table 1.3.3..1.5.0 memory 464c41435f5f6d656d6f72795f616c6c6f635f616c69676e65645f696e743332
table 1.3.3..1.5.0 memory 464c41435f5f6d656d6f72795f616c6c6f635f616c69676e65645f696e743634
table 1.3.3..1.5.0 memory 464c41435f5f6d656d6f72795f616c6c6f635f616c69676e65645f7265616c5f
table 1.3.3..1.5.0 metadata_object 464c41435f5f6d657461646174615f6f626a6563745f6170706c69636174696f
table 1.3.3..1.5.0 metadata_object 464c41435f5f6d657461646174615f6f626a6563745f63756573686565745f63
table 1.3.3..1.5.0 metadata_object 464c41435f5f6d657461646174615f6f626a6563745f63756573686565745f64
table 1.3.3..1.5.0 ogg_decoder_aspect 464c41435f5f6f67675f6465636f6465725f6173706563745f726561645f6361
table 1.3.3..1.5.0 ogg_decoder_aspect 464c41435f5f6f67675f6465636f6465725f6173706563745f736b69705f6c69
table 1.3.3..1.5.0 stream_decoder 464c41435f5f73747265616d5f6465636f6465725f66696e645f746f74616c5f
table 1.3.3..1.5.0 stream_decoder 464c41435f5f73747265616d5f6465636f6465725f66696e6973685f6c696e6b
table 1.3.3..1.5.0 stream_decoder 464c41435f5f73747265616d5f6465636f6465725f6765745f626974735f7065
table 1.3.3..1.5.0 stream_encoder 464c41435f5f73747265616d5f656e636f6465725f64697361626c655f636f6e
table 1.3.3..1.5.0 stream_encoder 464c41435f5f73747265616d5f656e636f6465725f64697361626c655f666978
table 1.3.3..1.5.0 stream_encoder_intrin_avx2 464c41435f5f707265636f6d707574655f706172746974696f6e5f696e666f5f
table 1.5.0..1.5.0 bitreader 464c41435f5f6269747265616465725f6c696d69745f72656d61696e696e6700
table 1.5.0..1.5.0 bitreader 464c41435f5f6269747265616465725f726561645f627974655f626c6f636b5f
table 1.5.0..1.5.0 bitwriter 464c41435f5f6269747772697465725f6765745f77726974655f637263313600
table 1.5.0..1.5.0 bitwriter 464c41435f5f6269747772697465725f77726974655f7261775f75696e743332
table 1.5.0..1.5.0 bitwriter 464c41435f5f6269747772697465725f77726974655f726963655f7369676e65
table 1.5.0..1.5.0 fixed 464c41435f5f66697865645f636f6d707574655f726573696475616c5f776964
table 1.5.0..1.5.0 fixed 464c41435f5f66697865645f726573746f72655f7369676e616c5f7769646500
table 1.5.0..1.5.0 fixed 464c41435f5f66697865645f726573746f72655f7369676e616c5f776964655f
table 1.5.0..1.5.0 format 464c41435f5f666f726d61745f656e74726f70795f636f64696e675f6d657468
table 1.5.0..1.5.0 format 464c41435f5f666f726d61745f6765745f6d61785f726963655f706172746974
table 1.5.0..1.5.0 lpc 464c41435f5f6c70635f636f6d707574655f6175746f636f7272656c6174696f
table 1.5.0..1.5.0 lpc 464c41435f5f6c70635f636f6d707574655f65787065637465645f626974735f
table 1.5.0..1.5.0 metadata_iterators 464c41435f5f6d657461646174615f636861696e5f636865636b5f69665f7465
table 1.5.0..1.5.0 metadata_iterators 464c41435f5f6d657461646174615f636861696e5f6d657267655f7061646469
table 1.5.0..1.5.0 ogg_encoder_aspect 464c41435f5f6f67675f656e636f6465725f6173706563745f77726974655f63
symbol 1.3.3..1.3.3 bitreader FLAC__bitreader_read_rice_signed
symbol 1.3.3..1.4.2 stream_encoder process_subframe_
symbol 1.3.3..1.5.0 cpu FLAC__cpu_info
symbol 1.3.3..1.5.0 crc FLAC__crc16
symbol 1.3.3..1.5.0 crc FLAC__crc8
symbol 1.3.3..1.5.0 format utf8len_
symbol 1.3.3..1.5.0 md5 FLAC__MD5Final
symbol 1.3.3..1.5.0 md5 FLAC__MD5Init
symbol 1.4.2..1.5.0 bitreader FLAC__bitreader_set_limit
symbol 1.4.2..1.5.0 stream_encoder resize_buffers_
symbol 1.5.0..1.5.0 metadata_iterators chain_append_node_
symbol 1.5.0..1.5.0 metadata_iterators chain_read_
