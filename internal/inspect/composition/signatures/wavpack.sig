name wavpack
also libwavpack
cpe wavpack:wavpack
advisory OSS-Fuzz wavpack
advisory Debian wavpack
advisory Alpine wavpack
advisory GIT https://github.com/dbry/WavPack
advisory generic wavpack
version weak "{v}"
# learned
reference 5.4.0 amd64 sha256:dc3a19c21da1eaa35ee221620aa6d84bca3a2d61e4304cb28f9dd7478c26a15b libwavpack-dev 5.4.0-1
reference 5.6.0 amd64 sha256:7163e117ab18d2024b50f6ff70439b9427d51e2e7c047749e4c87e0393e3378f libwavpack-dev 5.6.0-1, libwavpack1 5.6.0-1
reference 5.8.1 amd64 sha256:f3ec334f8b40e90af42120a52f06372b917e166b0564aaa9dae00dce8b779fb9 libwavpack-dev 5.8.1-1, libwavpack1 5.8.1-1
reference 5.9.0 amd64 sha256:f5ac4c3d1c78ec420326523cbb952d9eea450b8550af4d56635604838ddad855 libwavpack-dev 5.9.0-2, libwavpack1 5.9.0-2
string 5.4.0..5.6.0 - "? of last block!"
string 5.4.0..5.9.0 - " of last block!"
string 5.4.0..5.9.0 - "APEv2 tag exceeds maximum alloweallowed length!"
string 5.4.0..5.9.0 - "Pack file of correction fnot configured to handle DSD Wav WavPack files!"
string 5.4.0..5.9.0 - "can't write WavPack data, disk p probably full!"
string 5.4.0..5.9.0 - "ct bits/bytes configuration for float datinvalid bytes petes per sample!"
string 5.4.0..5.9.0 - "discontinuity found, aborting fi"
string 5.4.0..5.9.0 - "invalid bits perits per sample!"
string 5.4.0..5.9.0 - "invalid channel invalid custom b block samples!"
string 5.4.0..5.9.0 - "leftover multiblultiblock data!"
string 5.4.0..5.9.0 - "loating dsample rate cannot be zero or neinvalid total sal sample count!"
string 5.4.0..5.9.0 - "ock overran available datcorrection block overran availabavailable data!"
string 5.4.0..5.9.0 - "on pipes or unseseekable files!"
string 5.4.0..5.9.0 - "output buffer ovfer overflowed!"
string 5.4.0..5.9.0 - "without OPEN_EDIEDIT_TAGS flag!"
string 5.4.0..5.9.0 libwavpack_la-open_filename "can't open file for editing"
string 5.4.0..5.9.0 libwavpack_la-open_utils "dit tags located at the beginning of filecan't read all of WavPack file!"
string 5.4.0..5.9.0 libwavpack_la-open_utils "not compatible with this version of WavPack file!"
symbol 5.4.0..5.9.0 libwavpack_la-common_utils WavpackGetMode
symbol 5.4.0..5.9.0 libwavpack_la-entropy_utils wp_exp2s
symbol 5.4.0..5.9.0 libwavpack_la-entropy_utils wp_log2
symbol 5.4.0..5.9.0 libwavpack_la-extra1 execute_mono
symbol 5.4.0..5.9.0 libwavpack_la-extra2 execute_stereo
symbol 5.4.0..5.9.0 libwavpack_la-pack pack_block
symbol 5.4.0..5.9.0 libwavpack_la-pack pack_init
symbol 5.4.0..5.9.0 libwavpack_la-pack_dsd pack_dsd_init
symbol 5.4.0..5.9.0 libwavpack_la-pack_floats scan_float_data
symbol 5.4.0..5.9.0 libwavpack_la-pack_utils copy_metadata
symbol 5.4.0..5.9.0 libwavpack_la-tag_utils WavpackWriteTag
symbol 5.4.0..5.9.0 libwavpack_la-tags free_tag
symbol 5.4.0..5.9.0 libwavpack_la-tags load_tag
symbol 5.4.0..5.9.0 libwavpack_la-unpack check_crc_error
symbol 5.4.0..5.9.0 libwavpack_la-unpack_dsd init_dsd_block
symbol 5.4.0..5.9.0 libwavpack_la-unpack_floats float_values
symbol 5.4.0..5.9.0 libwavpack_la-write_words scan_word
symbol 5.4.0..5.9.0 libwavpack_la-write_words send_word
