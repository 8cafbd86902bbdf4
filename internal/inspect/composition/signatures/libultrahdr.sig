name libultrahdr
also uhdr libuhdr ultrahdr
cpe google:libultrahdr
advisory OSS-Fuzz libultrahdr
advisory Debian libultrahdr
advisory Alpine libultrahdr
advisory GIT https://github.com/google/libultrahdr
advisory generic libultrahdr
version weak "{v}"
# learned
reference 2.0.2 amd64 sha256:83a0b5dfd2becdbd7be72e204d9ee2e0e343a6267676052d79af8ad7b28f2f23 libuhdr-dev 2.0.2-1, libuhdr2 2.0.2-1
string 2.0.2..2.0.2 - " dimensions cannot be larger than %dx%d, received image dimensions %dx%d"
string 2.0.2..2.0.2 - " expects one of {UHDR_IMG_FMT_12bppYCbCr420, UHDR_IMG_FMT_32bppRGBA8888}"
string 2.0.2..2.0.2 - " format UHDR_IMG_FMT_64bppRGBAHalfFloat, expects one of {UHDR_CT_LINEAR}"
string 2.0.2..2.0.2 - " image height is %d, dest gainmap width is %d, dest gainmap height is %d"
string 2.0.2..2.0.2 - " is <= crop left for gainmap image, after crop gainmap image width is %d"
string 2.0.2..2.0.2 - " is <= crop top for gainmap image, after crop gainmap image height is %d"
string 2.0.2..2.0.2 - " not found while reordering base jpeg segments, unable to append gainmap"
string 2.0.2..2.0.2 - " nullptr for data field(s) luma ptr %p, chroma_u ptr %p, chroma_v ptr %p"
string 2.0.2..2.0.2 - "%d, expects one of {UHDR_CG_BT_2100, UHDR_CG_DISPLAY_P3, UHDR_CG_BT_709}"
string 2.0.2..2.0.2 - "%d, luma height %d, cb width %d, cb height %d, cr width %d, cr height %d"
string 2.0.2..2.0.2 - ", %d. Recompile library with updated max supported dimensions to proceed"
string 2.0.2..2.0.2 - ", expects one of {UHDR_CT_HLG, UHDR_CT_PQ, UHDR_CT_LINEAR, UHDR_CT_SRGB}"
string 2.0.2..2.0.2 - ", if hdr intent color format is UHDR_IMG_FMT_24bppYCbCrP010. Received %d"
string 2.0.2..2.0.2 - "/xap/1.0/urn:iso:std:iso::iso:ts:21496:-1xml parser returrned with error"
string 2.0.2..2.0.2 - "22, UHDR_IMG_FMT_12bppYCbCr420, UHDR_IMG_FMT_32bppRGBA8888}. Received %d"
string 2.0.2..2.0.2 - "4, if hdr intent color format is UHDR_IMG_FMT_30bppYCbCr444. Received %d"
string 2.0.2..2.0.2 - "IMG_FMT_24bppYCbCrP010}. dest image width is %d, dest image height is %d"
string 2.0.2..2.0.2 - "IMG_FMT_32bppRGBA1010102 or UHDR_IMG_FMT_64bppRGBAHalfFloat. Received %d"
string 2.0.2..2.0.2 - "No implementation available for calculating Ootf for color transfer %d"
string 2.0.2..2.0.2 - "No implementation available for calculating luminance for color gamut %d"
string 2.0.2..2.0.2 - "No implementation available for computing luminance for color gamut %d"
string 2.0.2..2.0.2 - "No implementation available for converting yuv to rgb for color gamut %d"
string 2.0.2..2.0.2 - "No implementation available for reading pixels for color format %d"
string 2.0.2..2.0.2 - "No implementation available for writing pixels for color format %d"
string 2.0.2..2.0.2 - "Source: google libuhdr v%s, Coder: libjpeg v%d, Attrib: GainMap Image"
string 2.0.2..2.0.2 - "_IMG_FMT_12bppYCbCr420}. dest image width is %d, dest image height is %d"
string 2.0.2..2.0.2 - "ad value for content boost max %f, expects to be >= content boost min %f"
string 2.0.2..2.0.2 - "ainmap method received nullptr for destination image or pr plane pointer"
string 2.0.2..2.0.2 - "ale) or 3 components (YCbCr / RGB). Unrecognized number of components %d"
string 2.0.2..2.0.2 - "ampled identically. cb width %d, cb height %d, cr width %d, cr height %d"
string 2.0.2..2.0.2 - "attempting to read 2 bytes from position %d when the buffer size is %d"
string 2.0.2..2.0.2 - "attempting to read 4 bytes from position %d when the buffer size is %d"
string 2.0.2..2.0.2 - "attempting to read byte at position %d when the buffer size is %d"
string 2.0.2..2.0.2 - "bad image width or height, wd = %d, ht = %d. wd and height shall be >= 1"
string 2.0.2..2.0.2 - "chroma_u stride must not be smaller than width / 2, stride=%d, width=%d"
string 2.0.2..2.0.2 - "chroma_uv stride must not be smaller than width, stride=%d, width=%d"
string 2.0.2..2.0.2 - "chroma_v stride must not be smaller than width / 2, stride=%d, width=%d"
string 2.0.2..2.0.2 - "cted crop dimensions. crop width is expected to be > 0, crop width is %d"
string 2.0.2..2.0.2 - "cted to even for format {UHDR_IMG_FMT_24bppYCbCrP010}. crop height is %d"
string 2.0.2..2.0.2 - "d and source image dimensions %dx%d are not identical for copy_raw_image"
string 2.0.2..2.0.2 - "d bad value for hdr capacity max %f, expects to be > hdr capacity min %f"
string 2.0.2..2.0.2 - "d color gamut %d does not match with color gamut specified in icc box %d"
string 2.0.2..2.0.2 - "d state. The context is no longer configurable. To reuse,e, call reset()"
string 2.0.2..2.0.2 - "dex %d, sample factor h = %d, this is expected to be with in range [1-4]"
string 2.0.2..2.0.2 - "dex %d, sample factor v = %d, this is expected to be with in range [1-4]"
string 2.0.2..2.0.2 - "dr %f, offset hdr %f, hdr capacity min %f, hdr capacity max %f, gamma %f"
string 2.0.2..2.0.2 - "e / destinations color formats in copy_raw_image, src fmt %d, dst fmt %d"
string 2.0.2..2.0.2 - "eak brightness %f nits for hdr reference display with color transfer %d "
string 2.0.2..2.0.2 - "ected to even for format {UHDR_IMG_FMT_12bppYCbCr420}. crop height is %d"
string 2.0.2..2.0.2 - "ected to even for format {UHDR_IMG_FMT_24bppYCbCrP010}, crop width is %d"
symbol 2.0.2..2.0.2 - is_uhdr_image
symbol 2.0.2..2.0.2 - uhdr_create_decoder
symbol 2.0.2..2.0.2 - uhdr_create_encoder
symbol 2.0.2..2.0.2 - uhdr_dec_get_exif
symbol 2.0.2..2.0.2 - uhdr_dec_get_icc
symbol 2.0.2..2.0.2 - uhdr_dec_probe
symbol 2.0.2..2.0.2 - uhdr_dec_set_image
symbol 2.0.2..2.0.2 - uhdr_decode
symbol 2.0.2..2.0.2 - uhdr_enc_set_preset
symbol 2.0.2..2.0.2 - uhdr_encode
symbol 2.0.2..2.0.2 - uhdr_reset_decoder
symbol 2.0.2..2.0.2 - uhdr_reset_encoder
