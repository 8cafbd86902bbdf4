name simdutf
also libsimdutf
cpe simdutf:simdutf
advisory OSS-Fuzz simdutf
advisory Debian simdutf
advisory Alpine simdutf
advisory GIT https://github.com/simdutf/simdutf
advisory generic simdutf
# learned
reference 8.2.0 amd64 sha256:5c41414ca071b203903a5af2184ab73ffbf48187c43bed9fd5e3f527b7aa2534 libsimdutf33 8.2.0-1
reference 9.1.2 amd64 sha256:3072b0cedc93c3e2f4438ac53264132a4c6c21feebdd862ce59bd240610a1506 libsimdutf-dev 9.3.0+really9.1.2-1, libsimdutf35 9.3.0+really9.1.2-1
reference 9.3.0 amd64 sha256:8d18132d8345e85e91d09157abaf86a56f0cbf6120c46a3c9f80854c17787503 libsimdutf-dev 9.3.0+really9.3.0-1, libsimdutf37 9.3.0+really9.3.0-1
string 9.1.2..9.3.0 - "UTF16 big-endian"
string 9.1.2..9.3.0 - "UTF16 little-endian"
string 9.1.2..9.3.0 - "UTF32 big-endian"
string 9.1.2..9.3.0 - "UTF32 little-endian"
symbol 8.2.0..9.3.0 - simdutf_autodetect_encoding
symbol 8.2.0..9.3.0 - simdutf_base64_to_binary
symbol 8.2.0..9.3.0 - simdutf_base64_to_binary_safe
symbol 8.2.0..9.3.0 - simdutf_binary_to_base64
symbol 8.2.0..9.3.0 - simdutf_convert_utf16_to_utf8
symbol 8.2.0..9.3.0 - simdutf_convert_utf32_to_utf8
symbol 8.2.0..9.3.0 - simdutf_convert_utf8_to_utf16
symbol 8.2.0..9.3.0 - simdutf_convert_utf8_to_utf32
symbol 8.2.0..9.3.0 - simdutf_count_utf16
symbol 8.2.0..9.3.0 - simdutf_count_utf16be
symbol 8.2.0..9.3.0 - simdutf_count_utf16le
symbol 8.2.0..9.3.0 - simdutf_count_utf8
symbol 8.2.0..9.3.0 - simdutf_detect_encodings
symbol 8.2.0..9.3.0 - simdutf_find
symbol 8.2.0..9.3.0 - simdutf_find_utf16
symbol 8.2.0..9.3.0 - simdutf_validate_ascii
symbol 8.2.0..9.3.0 - simdutf_validate_utf16
symbol 8.2.0..9.3.0 - simdutf_validate_utf16be
symbol 8.2.0..9.3.0 - simdutf_validate_utf16le
symbol 8.2.0..9.3.0 - simdutf_validate_utf32
symbol 8.2.0..9.3.0 - simdutf_validate_utf8
symbol 9.1.2..9.3.0 - simdutf_base64_valid
symbol 9.1.2..9.3.0 - simdutf_base64_valid_utf16
symbol 9.3.0..9.3.0 - simdutf_utf8_result_utf16_length
symbol 9.3.0..9.3.0 - simdutf_utf8_result_utf32_length
