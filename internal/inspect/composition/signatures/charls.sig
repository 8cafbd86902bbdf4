name charls
also libcharls
advisory Debian charls
advisory generic charls
# learned
reference 2.2.0 amd64 sha256:025d98e3c3681ec74af265969cc58cb2ec6995c22f749d1b92a6f5c26bfa34e5 libcharls-dev 2.2.0+dfsg-2, libcharls2 2.2.0+dfsg-2
reference 2.4.1 amd64 sha256:5a4c7d65764fbb99eeb077d3a2a95fe7a09d73bb51932ae9799d32347bfb059c libcharls-dev 2.4.1-1, libcharls2 2.4.1-1
reference 2.4.2 amd64 sha256:aaeac9d2c4596a29afe24875e60d826cb5f65be748b99850c1d36cc37ca9021b libcharls-dev 2.4.2-2+b3, libcharls2 2.4.2-2+b3
string 2.2.0..2.2.0 - " = int; charls::jls_codec<Traits, Strategy>::pixel_type = unsigned char]"
string 2.2.0..2.2.0 - "::jls_codec<Traits, Strategy>::pixel_type = charls::quad<unsigned char>]"
string 2.2.0..2.2.0 - ">= minimum_bits_per_sample && bits_per_sample <= maximum_bits_per_sample"
string 2.2.0..2.2.0 - "EG-LS stream, JPEG-LS preset parameters segment contains an invalid type"
string 2.2.0..2.2.0 - "EG-LS stream, near-lossless is outside the range [0, min(255, MAXVAL/2)]"
string 2.2.0..2.4.2 - " && near_lossless <= compute_maximum_near_lossless(maximum_sample_value)"
string 2.2.0..2.4.2 - " bit per sample (sample precision) parameter is not in the range [2, 16]"
string 2.2.0..2.4.2 - " unsigned int, short unsigned int>; Strategy = charls::decoder_strategy]"
string 2.2.0..2.4.2 - " unsigned int, short unsigned int>; Strategy = charls::encoder_strategy]"
string 2.2.0..2.4.2 - ", charls::triplet<unsigned char> >; Strategy = charls::decoder_strategy]"
string 2.2.0..2.4.2 - ", charls::triplet<unsigned char> >; Strategy = charls::encoder_strategy]"
string 2.2.0..2.4.2 - "-LS stream, the encoded bit stream contains a general structural problem"
string 2.2.0..2.4.2 - ":lossless_traits<unsigned char, 8>; Strategy = charls::decoder_strategy]"
string 2.2.0..2.4.2 - ":lossless_traits<unsigned char, 8>; Strategy = charls::encoder_strategy]"
string 2.2.0..2.4.2 - ":write_uint(UnsignedIntType) [with UnsignedIntType = short unsigned int]"
string 2.2.0..2.4.2 - "<unsigned char>, 8>; Strategy = charls::decoder_strategy; int32_t = int]"
string 2.2.0..2.4.2 - "<unsigned char>, 8>; Strategy = charls::encoder_strategy; int32_t = int]"
string 2.2.0..2.4.2 - "= unsigned char; PixelType = charls::quad<unsigned char>; int32_t = int]"
string 2.2.0..2.4.2 - "The argument for the JPEG-LS preset coding parameters is not valid"
string 2.2.0..2.4.2 - "ad<unsigned char> >; Strategy = charls::decoder_strategy; int32_t = int]"
string 2.2.0..2.4.2 - "ad<unsigned char> >; Strategy = charls::encoder_strategy; int32_t = int]"
string 2.2.0..2.4.2 - "aits<unsigned char, unsigned char>; Strategy = charls::decoder_strategy]"
string 2.2.0..2.4.2 - "aits<unsigned char, unsigned char>; Strategy = charls::encoder_strategy]"
string 2.2.0..2.4.2 - "charls::quad<short unsigned int> >; Strategy = charls::decoder_strategy]"
string 2.2.0..2.4.2 - "charls::quad<short unsigned int> >; Strategy = charls::encoder_strategy]"
string 2.2.0..2.4.2 - "charls::triplet<unsigned char>, 8>; Strategy = charls::decoder_strategy]"
string 2.2.0..2.4.2 - "charls::triplet<unsigned char>, 8>; Strategy = charls::encoder_strategy]"
string 2.2.0..2.4.2 - "coded with a parameter value that is not supported by the CharLS decoder"
string 2.2.0..2.4.2 - "e == interleave_mode::line || interleave_mode == interleave_mode::sample"
string 2.2.0..2.4.2 - "ent_count == 1) || parameters().interleave_mode != interleave_mode::none"
string 2.2.0..2.4.2 - "ess_traits<short unsigned int, 12>; Strategy = charls::decoder_strategy]"
string 2.2.0..2.4.2 - "ess_traits<short unsigned int, 12>; Strategy = charls::encoder_strategy]"
string 2.2.0..2.4.2 - "ess_traits<short unsigned int, 16>; Strategy = charls::decoder_strategy]"
string 2.2.0..2.4.2 - "ess_traits<short unsigned int, 16>; Strategy = charls::encoder_strategy]"
string 2.2.0..2.4.2 - "et<unsigned char> >; Strategy = charls::decoder_strategy; int32_t = int]"
string 2.2.0..2.4.2 - "et<unsigned char> >; Strategy = charls::encoder_strategy; int32_t = int]"
string 2.2.0..2.4.2 - "har, charls::quad<unsigned char> >; Strategy = charls::decoder_strategy]"
string 2.2.0..2.4.2 - "har, charls::quad<unsigned char> >; Strategy = charls::encoder_strategy]"
string 2.2.0..2.4.2 - "har, unsigned char>; Strategy = charls::decoder_strategy; int32_t = int]"
string 2.2.0..2.4.2 - "har, unsigned char>; Strategy = charls::encoder_strategy; int32_t = int]"
string 2.4.1..2.4.1 - "pplication_data_id && application_data_id <= maximum_application_data_id"
string 2.4.1..2.4.1 - "ream_reader::try_read_spiff_header_segment(charls::spiff_header&, bool&)"
string 2.4.1..2.4.1 - "segment_data_.size() >= 30"
string 2.4.1..2.4.1 - "void charls::jpeg_stream_reader::try_read_hp_color_transform_segment()"
string 2.4.1..2.4.1 - "writer::write_application_data_segment(int32_t, charls::const_byte_span)"
string 2.4.1..2.4.2 - " = charls::decoder_strategy; sample_type = unsigned char; int32_t = int]"
string 2.4.1..2.4.2 - " = charls::encoder_strategy; sample_type = unsigned char; int32_t = int]"
string 2.4.1..2.4.2 - " >= 3 && maximum_component_value <= std::numeric_limits<uint16_t>::max()"
string 2.4.1..2.4.2 - "EG-LS stream: JPEG-LS preset parameters segment contains an invalid type"
string 2.4.1..2.4.2 - "EG-LS stream: near-lossless is outside the range [0, min(255, MAXVAL/2)]"
source 2.2.0..2.4.2 - "charls_jpegls_decoder.cpp"
source 2.2.0..2.4.2 - "jpeg_stream_reader.cpp"
source 2.2.0..2.4.2 - "jpeg_stream_writer.cpp"
symbol 2.2.0..2.4.2 - charls_get_error_message
symbol 2.2.0..2.4.2 - charls_get_jpegls_category
symbol 2.2.0..2.4.2 - charls_get_version_number
symbol 2.2.0..2.4.2 - charls_get_version_string
symbol 2.2.0..2.4.2 - charls_jpegls_decoder_create
symbol 2.2.0..2.4.2 - charls_jpegls_decoder_destroy
symbol 2.2.0..2.4.2 - charls_jpegls_decoder_get_frame_info
symbol 2.2.0..2.4.2 - charls_jpegls_decoder_read_header
symbol 2.2.0..2.4.2 - charls_jpegls_encoder_create
symbol 2.2.0..2.4.2 - charls_jpegls_encoder_destroy
symbol 2.4.1..2.4.2 - charls_jpegls_encoder_rewind
symbol 2.4.1..2.4.2 - charls_validate_spiff_header
