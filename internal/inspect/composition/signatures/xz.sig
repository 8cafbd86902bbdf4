name xz
also liblzma xz-utils lzma
cpe tukaani:xz
advisory OSS-Fuzz xz
advisory Debian xz-utils
advisory Alpine xz
advisory GIT https://github.com/tukaani-project/xz
advisory generic xz
version weak "{v}"
# learned
reference 5.2.5 amd64 sha256:35e2c96c6ed7bd2bcfeb0cc40d89e5697e9d22503d6d5507a5fe8ccd53eacad1 liblzma-dev 5.2.5-2.1~deb11u2
reference 5.4.1 amd64 sha256:a345da79ac025ba8a5c95ddf69c28418e289505d1f55c87c5bce84a2fe2a8f00 liblzma-dev 5.4.1-1+deb12u1
reference 5.8.1 amd64 sha256:f95718de28d48d438e880334eabf5f4327e40bde60d3613d578cd4b197ad4cf2 liblzma-dev 5.8.1-1+deb13u2
reference 5.8.4 amd64 sha256:83cf595700611a38aa096f615997e340bf755c1e2e6e30f4f76a57d377d9dc26 liblzma-dev 5.8.4-1
string 5.2.5..5.4.1 liblzma_la-string_conversion "Empty string is not allowed, try \"6\" if a default value is needed"
string 5.2.5..5.4.1 liblzma_la-string_conversion "This option does not support any integer suffixes"
string 5.2.5..5.4.1 liblzma_la-string_conversion "Unsupported preset flag"
string 5.2.5..5.8.4 liblzma_la-string_conversion "Filter name is missing"
string 5.2.5..5.8.4 liblzma_la-string_conversion "Invalid filter chain ('lzma2' missing at the end?)"
string 5.2.5..5.8.4 liblzma_la-string_conversion "Invalid multiplier suffix (KiB, MiB, or GiB)"
string 5.2.5..5.8.4 liblzma_la-string_conversion "Option value cannot be empty"
string 5.2.5..5.8.4 liblzma_la-string_conversion "Options must be 'name=value' pairs separated with commas"
string 5.2.5..5.8.4 liblzma_la-string_conversion "The maximum number of filters is four"
string 5.2.5..5.8.4 liblzma_la-string_conversion "This filter cannot be used in the .xz format"
string 5.2.5..5.8.4 liblzma_la-string_conversion "Unexpected NULL pointer argument(s) to lzma_str_to_filters()"
string 5.2.5..5.8.4 liblzma_la-string_conversion "Unknown filter name"
string 5.2.5..5.8.4 liblzma_la-string_conversion "Unknown option name"
string 5.2.5..5.8.4 liblzma_la-string_conversion "Unsupported flags to lzma_str_to_filters()"
string 5.2.5..5.8.4 liblzma_la-string_conversion "Unsupported preset"
string 5.8.1..5.8.4 liblzma_la-string_conversion "Empty string is not allowed, try '6' if a default value is needed"
string 5.8.1..5.8.4 liblzma_la-string_conversion "This option does not support any multiplier suffixes"
string 5.8.1..5.8.4 liblzma_la-string_conversion "Unsupported flag in the preset"
table 5.2.5..5.8.4 liblzma_la-price_table 80675b544e4945423f3d3a3836343331302e2d2c2b2a29282726252423222221
table 5.2.5..5.8.4 liblzma_la-string_conversion 666173740000000000000000010000006e6f726d616c00000000000002000000
symbol 5.2.5..5.4.1 liblzma_la-crc64_fast crc64_clmul
symbol 5.2.5..5.4.1 liblzma_la-filter_decoder decoder_find
symbol 5.2.5..5.8.4 liblzma_la-arm arm_code
symbol 5.2.5..5.8.4 liblzma_la-arm64 arm64_code
symbol 5.2.5..5.8.4 liblzma_la-common lzma_code
symbol 5.2.5..5.8.4 liblzma_la-crc32_fast lzma_crc32
symbol 5.2.5..5.8.4 liblzma_la-ia64 ia64_code
symbol 5.2.5..5.8.4 liblzma_la-index_hash hash_append
symbol 5.2.5..5.8.4 liblzma_la-lz_encoder lz_encode
symbol 5.2.5..5.8.4 liblzma_la-lz_encoder_mf move_pos
symbol 5.2.5..5.8.4 liblzma_la-sparc sparc_code
symbol 5.4.1..5.8.1 liblzma_la-stream_encoder_mt get_options
symbol 5.4.1..5.8.4 liblzma_la-filter_common lzma_filters_free
symbol 5.4.1..5.8.4 liblzma_la-outqueue move_head_to_cache
symbol 5.8.1..5.8.4 liblzma_la-filter_decoder coder_find
symbol 5.8.1..5.8.4 liblzma_la-x86 lzma_bcj_x86_decode
symbol 5.8.4..5.8.4 liblzma_la-file_info decode_index
symbol 5.8.4..5.8.4 liblzma_la-index index_init_plain
