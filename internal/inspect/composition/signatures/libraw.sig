name libraw
also raw
cpe libraw:libraw
advisory OSS-Fuzz libraw
advisory Debian libraw
advisory Alpine libraw
advisory GIT https://github.com/LibRaw/LibRaw
advisory generic libraw
version "{v}-Release"
# learned
reference 0.21.4 amd64 sha256:32661cf0c6368d6ed8e9f7cf84de0fb006890700b769a70fa13da34b52a898fa libraw-dev 0.21.4-2+deb13u1
reference 0.22.1 amd64 sha256:c59eaa7c0e48795f9393f632a2e0944a20a52bd0f1585b4537883aa4bea99226 libraw-dev 0.22.1-1
string 0.21.4..0.21.4 cameralist "Apple iPhone 13 Pro"
string 0.21.4..0.21.4 cameralist "Canon EOS M50 Mark II"
string 0.21.4..0.21.4 cameralist "DJI Mavic Air2"
string 0.21.4..0.21.4 cameralist "DJI Mavic Mini2"
string 0.21.4..0.21.4 utils_libraw "%s: data corrupted at %d\n"
string 0.21.4..0.22.1 cameralist "non PowerShot SD900 / Digital IXUS 900 Ti / IXY Digital 1000 (CHDK hack)"
string 0.21.4..0.22.1 cameralist "owerShot SD1200 IS / Digital IXUS 95 IS / IXY Digital 110 IS (CHDK hack)"
string 0.21.4..0.22.1 cameralist "werShot SD950 IS / Digital IXUS 960 IS / IXY Digital 2000 IS (CHDK hack)"
string 0.21.4..0.22.1 colordata "50-15-Coated5-II-3FR"
string 0.21.4..0.22.1 colordata "50-15-Coated5-II-FFF"
string 0.21.4..0.22.1 colordata "GXR Mount A12"
string 0.21.4..0.22.1 colordata "Galaxy Note 9 Rear Camera"
string 0.21.4..0.22.1 decoder_info "Unknown unpack function"
string 0.21.4..0.22.1 hasselblad_model "Flash Sync"
string 0.21.4..0.22.1 hasselblad_model "Hasselblad "
string 0.21.4..0.22.1 identify "Digital Camera "
string 0.21.4..0.22.1 identify "IMX298-mipi 16mp"
string 0.21.4..0.22.1 identify "PowerShot A5 Zoom"
string 0.21.4..0.22.1 kodak "Focal Length:"
string 0.21.4..0.22.1 kodak "Max Aperture:"
string 0.21.4..0.22.1 kodak "Min Aperture:"
string 0.21.4..0.22.1 libraw_c_api "NULL parameter passed"
string 0.21.4..0.22.1 makernotes "Hasselblad A6D"
string 0.21.4..0.22.1 makernotes "Hasselblad H6D"
string 0.21.4..0.22.1 mediumformat "Hasselblad 5"
string 0.21.4..0.22.1 mediumformat "Hasselblad H"
string 0.21.4..0.22.1 mediumformat "Phase One 6"
string 0.21.4..0.22.1 normalize_model " shutter system"
string 0.21.4..0.22.1 normalize_model "Camerz ZDS 14"
string 0.21.4..0.22.1 open "%u x %u pixels"
string 0.21.4..0.22.1 open "SD1 Merrill"
string 0.21.4..0.22.1 p1 "Phase One iXA - R"
string 0.21.4..0.22.1 p1 "Phase One iXU 150"
string 0.21.4..0.22.1 p1 "Phase One iXU 150 - NIR"
string 0.21.4..0.22.1 p1 "Phase One iXU 180"
string 0.21.4..0.22.1 postprocessing_utils_dcrdefs "%s gamma %g toe slope %g"
string 0.21.4..0.22.1 postprocessing_utils_dcrdefs "ProPhoto D65"
string 0.21.4..0.22.1 postprocessing_utils_dcrdefs "WideGamut D65"
string 0.21.4..0.22.1 postprocessing_utils_dcrdefs "auto-generated b"
string 0.21.4..0.22.1 tiff "Digital Photo Professional"
string 0.21.4..0.22.1 tiff "Ixpress %d-Mp"
string 0.21.4..0.22.1 tiff "Nikon Scan"
string 0.21.4..0.22.1 utils_libraw "Decoder not implemented for this data format"
string 0.21.4..0.22.1 utils_libraw "No input stream, or input stream closed"
string 0.21.4..0.22.1 utils_libraw "Request for nonexisting thumbnail number"
string 0.22.1..0.22.1 cameralist "Nikon Z 6 III (HE/HE* formats are not supported yet)"
string 0.22.1..0.22.1 cameralist "Nikon Z 8 (HE/HE* formats are not supported yet)"
string 0.22.1..0.22.1 cameralist "Nikon Z f (HE/HE* formats are not supported yet)"
string 0.22.1..0.22.1 cameralist "Samsung Galaxy S22 Ultra (SM-S908B)"
string 0.22.1..0.22.1 utils_libraw "%s: data corrupted at %lld\n"
table 0.21.4..0.22.1 aahd_demosaic 9d80863e68912d3f8fe4723d2bfb0ebe6b82b8be0000003fd3de003f3b01edbe
table 0.21.4..0.22.1 canon_600 42ffbe02aaf856094507bbfa890377fe50feb003390ac7f74dfbb30690fb7006
table 0.21.4..0.22.1 canon_600 9b0266018d013502c401db0286016f01f30105025f048c015c01c00119027705
table 0.21.4..0.22.1 colorconst 1bd9959691fae23f664e97c5c4e6d93fa1f65b3b5112623fd2fd9c82fc6cb83f
table 0.21.4..0.22.1 colorconst 40dcd5abc8e8db3f63b7cf2a33a5d83f72bf4351a04fc23ff8c610001c7bcc3f
table 0.21.4..0.22.1 colorconst 4147ab5ad251ea3fa112d731aeb8c63f00000000000000008f53742497ffa03f
table 0.21.4..0.22.1 colordata 0f9cb33f547464bea913d0bd99bb06bf12a5bd3f96438b3c348037bce2e9953c
table 0.21.4..0.22.1 cr3_parser 64696e660000010065647473000001006669696e000001006970726f00000100
table 0.21.4..0.22.1 decoders_dcraw 00000100020003000400050006000700080009000b000c000d000e000f001000
table 0.21.4..0.22.1 decoders_dcraw 00010402030102000000000000000000040305060207010809000a0bff000202
table 0.21.4..0.22.1 decoders_dcraw 00010501010101010102000000000000050403060207010008090b0a0c000000
table 0.21.4..0.22.1 decoders_dcraw 0002020201040201020501010000008b03040205010607081213111409152200
table 0.21.4..0.22.1 identify 00000c000004000300000000000094000041565400000000000000462d303830
table 0.21.4..0.22.1 identify 3a0ccf0604000000faff00003a0c070804000000faff00003a0c0f0904000000
table 0.21.4..0.22.1 identify 9807880500000000300000000000000000000000000060081806040008003400
table 0.21.4..0.22.1 kodak_decoders 0001050101020000000000000000000000010203040506070809000301010101
table 0.21.4..0.22.1 kodak_decoders 0101020303040402050706050706070801000201030304040502060707060805
table 0.21.4..0.22.1 load_mfbacks 080000000700000006000000090000000b0000000a000000050000000c000000
table 0.21.4..0.22.1 load_mfbacks fcfe0402fdff0101ffff0301fcff0001feff020100ff0401fefe0202fdffff01
table 0.21.4..0.22.1 misc_parsers 0000000050656e7461780000000000004f7074696f2033335752000000000000
table 0.21.4..0.22.1 normalize_model 02000000000000004453432d5231000000000000000000000000000000000000
table 0.21.4..0.22.1 normalize_model 1204000000000000454f53204d35300000000000000000000000000000000000
table 0.21.4..0.22.1 normalize_model 402a697374444c3200000000000000002a69737420444c320000000000000000
table 0.21.4..0.22.1 p1 010000000000000048617373656c626c61642056000000000000000000000000
table 0.21.4..0.22.1 postprocessing_aux 0102040507080001030406070102040507080003050804070306010402050407
table 0.21.4..0.22.1 sony 000132b10a0e872802cccaad1bdc08ed6486f04f8c6cb8cb69c42c0397b6937c
table 0.21.4..0.22.1 utils_dcraw 2884af235e5ff63fa64defff777dd9bf0300805a4ce7793e010078c0855a703e
table 0.21.4..0.22.1 utils_dcraw 3830024032383abf6f109dbe6e4d6abe4ca99d3f067f3fbb37540cbc99f31cbe
table 0.21.4..0.22.1 wblists 010000000a0000000300000004000000941100000b0000000e0000000d000000
table 0.21.4..0.22.1 wblists 010000000b0000000a000000030000000c0000000d0000000e00000004000000
table 0.21.4..0.22.1 wblists 0b0000000a0000000900000003000000400000000c0000000d0000000e000000
table 0.21.4..0.22.1 wblists 520000000000000003000000b80b000000010000e40c000000010000100e0000
symbol 0.21.4..0.21.4 crx _Z17crxSetupImageDataP17crx_data_header_tP8CrxImagePsmjPhi
symbol 0.21.4..0.21.4 sony _ZN6LibRaw19parseSonyMakernotesEijjjjRPhRtS1_S2_S1_S2_S1_S2_S1_S2_S1_S2_S1_S2_S1_S2_S1_S2_
symbol 0.21.4..0.22.1 canon _ZN6LibRaw22processCanonCameraInfoEyPhjjj
symbol 0.21.4..0.22.1 dcb_demosaic _ZN6LibRaw23dcb_restore_from_bufferEPA3_f
symbol 0.21.4..0.22.1 dng _ZL15jpegErrorExit_dP18jpeg_common_struct
symbol 0.21.4..0.22.1 leica _ZN6LibRaw28parseLeicaInternalBodySerialEj
symbol 0.21.4..0.22.1 olympus _ZN6LibRaw28parseOlympus_ImageProcessingEjjjj
symbol 0.21.4..0.22.1 raw2image _ZN6LibRaw19copy_fuji_uncroppedEPtS0_
symbol 0.21.4..0.22.1 samsung _ZN6LibRaw22parseSamsungMakernotesEijjjj
symbol 0.21.4..0.22.1 unpack_thumb _ZL13jpegErrorExitP18jpeg_common_struct
symbol 0.22.1..0.22.1 libraw_c_api libraw_set_makernotes_handler
symbol 0.22.1..0.22.1 sony _ZN6LibRaw19parseSonyMakernotesExjjjjRPhRtS1_S2_S1_S2_S1_S2_S1_S2_S1_S2_S1_S2_S1_S2_S1_S2_
