name jbig2dec
also libjbig2dec
cpe artifex:jbig2dec
advisory OSS-Fuzz jbig2dec
advisory Debian jbig2dec
advisory Alpine jbig2dec
advisory GIT https://git.ghostscript.com/jbig2dec.git
advisory generic jbig2dec
# learned
reference 0.19 amd64 sha256:19c2c385820dd690d470c5d03a4158e6cfa36ef3e9b7d5755a79816f398678d4 libjbig2dec0-dev 0.19-3
reference 0.20 amd64 sha256:cb445d35109ebce1404b8910335fd966bfd6aa8f78dbb498609c66072482396a libjbig2dec0-dev 0.20-1+b4
string 0.19..0.19 jbig2_image "failed to compose image buffers when resizing"
string 0.19..0.20 jbig2 "failed to read next word of stream because stream or output missing"
string 0.19..0.20 jbig2 "file header indicates use of 12 adaptive template pixels (NYI)"
string 0.19..0.20 jbig2 "incompatible jbig2dec header (%d.%d) and library (%d.%d) versions"
string 0.19..0.20 jbig2_arith " second byte from underlying stream when initializing arithmetic decoder"
string 0.19..0.20 jbig2_arith "ailed to read beyond end of underlying stream during arithmetic decoding"
string 0.19..0.20 jbig2_arith "d first byte from underlying stream when initializing arithmetic decoder"
string 0.19..0.20 jbig2_arith "failed to determine probability estimate because index out of range"
string 0.19..0.20 jbig2_arith_iaid "failed to allocate IAID arithmetic coding state"
string 0.19..0.20 jbig2_arith_iaid "failed to allocate symbol ID in IAID arithmetic coding state"
string 0.19..0.20 jbig2_arith_iaid "requested IAID arithmetic coding state size too large"
string 0.19..0.20 jbig2_arith_int "failed to allocate arithmetic integer coding state"
string 0.19..0.20 jbig2_arith_int "failed to decode IAx decision bit 0"
string 0.19..0.20 jbig2_arith_int "failed to decode IAx decision bit 1"
string 0.19..0.20 jbig2_generic " allocate arithmetic coding state when handling immediate generic region"
string 0.19..0.20 jbig2_generic ", %u) outside of stripe at row %u covering %u rows, on page of height %u"
string 0.19..0.20 jbig2_generic "ed to decode arithmetic code when handling generic template0 unoptimized"
string 0.19..0.20 jbig2_generic "ed to decode arithmetic code when handling generic template1 unoptimized"
string 0.19..0.20 jbig2_halftone "ailed to allocate arithmetic coding state when decoding gray scale image"
string 0.19..0.20 jbig2_halftone "ed to allocate arithmetic coding state when handling halftone dictionary"
string 0.19..0.20 jbig2_halftone "failed to allocate word stream when handling halftone dictionary"
string 0.19..0.20 jbig2_halftone "led to allocate arithmetic coding state when handling pattern dictionary"
string 0.19..0.20 jbig2_huffman "failed to get first huffman word after advancing"
string 0.19..0.20 jbig2_huffman "failed to get second huffman word after advancing"
string 0.19..0.20 jbig2_huffman "ran off the end of the entries table! (%d >= %d)"
string 0.19..0.20 jbig2_image "failed to allocate image data buffer (stride=%u, height=%u)"
string 0.19..0.20 jbig2_image "integer multiplication overflow during resize (stride=%u, height=%u)"
string 0.19..0.20 jbig2_image_pbm "failed to allocate %dx%d image for pbm file\n"
string 0.19..0.20 jbig2_image_pbm "failed to read pbm image dimensions\n"
string 0.19..0.20 jbig2_image_pbm "unable to open '%s' for reading\n"
string 0.19..0.20 jbig2_mmr "failed to decode halftone mmr line"
string 0.19..0.20 jbig2_mmr "invalid code detected in MMR-coded data"
string 0.19..0.20 jbig2_mmr "uncompressed code in MMR-coded data"
string 0.19..0.20 jbig2_page " page is not marked as striped, assuming striped with maximum strip size"
string 0.19..0.20 jbig2_page "end of page marker for page %d doesn't match current page number %d"
string 0.19..0.20 jbig2_page "n invalid segment data length; trying to decode using the available data"
string 0.19..0.20 jbig2_page "with non-positive end row advance (new end row %d vs current end row %d)"
string 0.19..0.20 jbig2_refinement "failed to decode arithmetic code when handling refinement TPGRON1"
string 0.19..0.20 jbig2_refinement "failed to decode arithmetic code when handling refinement template0"
string 0.19..0.20 jbig2_segment "ension segment is marked 'necessary' but not 'reserved' contrary to spec"
string 0.19..0.20 jbig2_segment "ted to parse segment header with insufficient data, asking for more data"
string 0.19..0.20 jbig2_segment "unhandled segment type 'intermediate generic region' (NYI)"
string 0.19..0.20 jbig2_symbol_dict "SYMWIDTH value (%u) would make TOTWIDTH (%u) too large at symbol %u"
string 0.19..0.20 jbig2_symbol_dict "failed to allocate arithmetic decoder states for generic regions"
string 0.19..0.20 jbig2_symbol_dict "iled to allocate arithmetic coding state when decoding symbol dictionary"
string 0.19..0.20 jbig2_symbol_dict "led to allocate arithmetic decoder states for generic refinement regions"
string 0.19..0.20 jbig2_text "coding symbol instance S coordinate signals end of strip with T value %d"
string 0.19..0.20 jbig2_text "ed to allocate arithmetic coding context when handling text region image"
string 0.19..0.20 jbig2_text "unable to retrieve symbol dictionaries! previous parsing error?"
string 0.20..0.20 jbig2_refinement "reference bitmap has no decoded image"
source 0.19..0.20 jbig2_mmr "jbig2_mmr.c"
table 0.19..0.20 jbig2_arith 01560181013403070118010bc10a070f21050119210223240156018001540f09
table 0.19..0.20 jbig2_hufftab 040000000900000000fcffff030000000800000000feffff0400000007000000
table 0.19..0.20 jbig2_hufftab 050000000a00000000f8ffff040000000900000000fcffff0400000008000000
table 0.19..0.20 jbig2_hufftab 0700000004000000e8ffffff0600000002000000f8ffffff0500000001000000
table 0.19..0.20 jbig2_hufftab 0800000003000000f1ffffff0900000001000000f9ffffff0800000001000000
table 0.19..0.20 jbig2_hufftab 0800000004000000e1ffffff0900000002000000f1ffffff0800000002000000
symbol 0.19..0.20 jbig2 jbig2_alloc
symbol 0.19..0.20 jbig2 jbig2_error
symbol 0.19..0.20 jbig2_arith jbig2_arith_bytein
symbol 0.19..0.20 jbig2_arith jbig2_arith_new
symbol 0.19..0.20 jbig2_generic copy_prev_row
symbol 0.19..0.20 jbig2_huffman jbig2_table
symbol 0.19..0.20 jbig2_image jbig2_image_clear
symbol 0.19..0.20 jbig2_image jbig2_image_new
symbol 0.19..0.20 jbig2_mmr jbig2_set_bits
symbol 0.19..0.20 jbig2_page jbig2_page_info
symbol 0.19..0.20 jbig2_page jbig2_page_out
symbol 0.19..0.20 jbig2_text jbig2_text_region
