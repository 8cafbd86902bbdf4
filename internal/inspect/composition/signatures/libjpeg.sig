name libjpeg
also jpeg ijg-jpeg libjpeg9
cpe ijg:libjpeg
advisory Debian libjpeg9
advisory generic libjpeg
version weak "{v}  {d}-{*}-{d}"
min 8
# learned
reference 9f amd64 sha256:426931ec7813d65791c7c1ebc5ca088ab9921882dedf2a56b9a3520fa0de8fd3 libjpeg9-dev 1:9f-2+b2
string 9f..9f jerror "Copyright (C) 2024, Thomas G. Lane, Guido Vollbeding"
string 9f..9f jerror "DCT scaled block size %dx%d not supported"
string 9f..9f jerror "Invalid JPEG file structure: %s before SOF"
table 9f..9f jdhuff 0000000001000000050000000200000004000000060000000300000007000000
table 9f..9f jdhuff 000000000100000005000000060000000200000004000000070000000c000000
table 9f..9f jdhuff 000000000100000005000000060000000e000000020000000400000007000000
table 9f..9f jdhuff 000000000100000005000000060000000e0000000f0000000200000004000000
table 9f..9f jdhuff 000000000100000005000000060000000e0000000f0000001b00000002000000
table 9f..9f jutils 0000000001000000080000001000000009000000020000000a00000011000000
symbol 9f..9f jdcolor cmyk_yk_convert
symbol 9f..9f jdhuff decode_mcu_sub
symbol 9f..9f jfdctint jpeg_fdct_1x1
