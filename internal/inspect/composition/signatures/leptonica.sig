name leptonica
also liblept libleptonica
cpe leptonica:leptonica
advisory OSS-Fuzz leptonica
advisory Debian leptonlib
advisory Alpine leptonica
advisory GIT https://github.com/DanBloomberg/leptonica
advisory generic leptonica
# learned
reference 1.79.0 amd64 sha256:452d71b43724016320d6a799ed3daf9ab25635d86b7f4d8be8e8727b8c1fa913 liblept5 1.79.0-1.1+deb11u1, libleptonica-dev 1.79.0-1.1+deb11u1
reference 1.82.0 amd64 sha256:88f6d8a16ba2f54bb4eeaad7adefdc9c06e70c8e59442edff6490850e9b73c8d liblept5 1.82.0-3+b3, libleptonica-dev 1.82.0-3+b3
reference 1.84.1 amd64 sha256:d5975ad1f25b9bf99528dbb69a49a0e645e0643e474b2218a2fb2e9eff1466a8 libleptonica-dev 1.84.1-4, libleptonica6 1.84.1-4
reference 1.86.0 amd64 sha256:b5b3d5cd38a27fb226aeec73c9ac52079f40538f14596a6ceb8cb9700c29e6d0 libleptonica-dev 1.86.0-1+b1, libleptonica6 1.86.0-1+b1
string 1.79.0..1.79.0 convolve "Error in %s: kernel is too large: w = %d, wc = %d, h = %d, hc = %d\n"
string 1.79.0..1.79.0 numafunc2 "Warning in %s: found data for %d bins; should be %d\n"
string 1.79.0..1.79.0 pdfio2 "/Filter /CCITTFaxDecode\n/DecodeParms\n<<\n/K -1\n/Columns %d\n>>"
string 1.79.0..1.79.0 pixafunc2 "Warning in %s: invalid scalefactor; setting to 1.0\n"
string 1.79.0..1.79.0 scale1 "Warning in %s: scaling factors not < 0.7; do regular scaling\n"
string 1.79.0..1.82.0 jp2kio "Error in %s: version is %s; must be 2.0 or higher\n"
string 1.79.0..1.82.0 readfile "Error in %s: unknown format in file %s\n"
string 1.79.0..1.82.0 recogtrain " ratio of max/min height of average templates = %4.1f; destroying recog\n"
string 1.79.0..1.82.0 sarray1 "Error in %s: size = %zu too large; skipping\n"
string 1.79.0..1.82.0 tiffio "Warning in %s: for 2 spp, only handle 8 bps\n"
string 1.79.0..1.84.1 gplot "cmd stream not opened"
string 1.79.0..1.84.1 jp2kio "Warning in %s: nlevels = %d > 10; setting to 10\n"
string 1.79.0..1.84.1 utils2 "Error in %s: failure to create %d directories\n"
string 1.79.0..1.86.0 blend "Warning in %s: invalid blend type; setting to L_BLEND_WITH_INVERSE\n"
string 1.79.0..1.86.0 bmpio "Error in %s: cmap too large for depth %d: ncolors = %d > maxcolors = %d\n"
string 1.79.0..1.86.0 colorcontent "Warning in %s: minfract too big; likely to underestimate ncolors\n"
string 1.79.0..1.86.0 compare "Info in %s: no colormaps, pix depths unequal, and one of them is RGB\n"
string 1.79.0..1.86.0 dewarp2 " line coverage: ntop = %d, nbot = %d; spanning [%d ... %d] in height %d\n"
string 1.79.0..1.86.0 dewarp4 "Info in %s: page %d: abs diff left-right curv %d > max_diff_edgecurv\n"
string 1.79.0..1.86.0 fmorphauto "            fmorphopgen_low_%d(datad, w, h, wpld, datas, wpls, index);"
string 1.79.0..1.86.0 hashmap "Warning in %s: maxocc = %d; non-optimal value. Set to default = %d\n"
string 1.79.0..1.86.0 pdfio1 "Warning in %s: invalid compression type; using per-page default\n"
string 1.79.0..1.86.0 pix3 "Warning in %s: tile region not selected; paint color near boundary\n"
string 1.79.0..1.86.0 pixconv "Info in %s: More than 256 colors; using octree quant with dithering\n"
string 1.79.0..1.86.0 pngio " colormap, no transparency array: convention is fully transparent image\n"
string 1.79.0..1.86.0 pnmio "P1\n# Ascii PBM file written by leptonica (www.leptonica.com)\n%d %d\n"
string 1.79.0..1.86.0 psio2 "Warning in %s: res %d out of bounds; using default res; no scaling\n"
string 1.79.0..1.86.0 recogbasic "Warning in %s: Using maxyshift = 0; faster, worse correlation results\n"
string 1.79.0..1.86.0 recogident "Info in %s: Best match: str %s; class %d; sh (%d, %d); score %5.3f\n"
string 1.79.0..1.86.0 rotateshear "Warning in %s: %6.2f radians; large angle for in-place 3-shear rotation\n"
string 1.79.0..1.86.0 sel1 "Error in %s: Exactly one origin must be specified; this string has %d\n"
string 1.79.0..1.86.0 spixio ": pixdata_size = %d, memdata_size = %d, imdata_size = %d not all equal!\n"
string 1.79.0..1.86.0 stringcode "      data1 = decodeBase64(l_strdata_%d, strlen(l_strdata_%d), &size1);\n"
string 1.82.0..1.84.1 colormap "Error in %s: (max index = %d) >= (num colors = %d)\n"
string 1.82.0..1.84.1 gifio "Warning in %s: There are %d images in the file; we only read the first\n"
string 1.82.0..1.86.0 bilateral "ing in %s: w = %d, h = %d; w or h < 2 * filtersize = %d; returning copy\n"
string 1.82.0..1.86.0 convolve "ng in %s: kernel too large: wc = %d, hc = %d, w = %d, h = %d; reducing!\n"
string 1.82.0..1.86.0 pdfio2 "Filter /CCITTFaxDecode\n/DecodeParms\n<<\n/BlackIs1 %s\n/K -1\n/Columns %d\n>>"
string 1.82.0..1.86.0 pixafunc1 "Warning in %s: Lossy conversion: max rendering depth %d > input %d\n"
string 1.82.0..1.86.0 tiffio "Warning in %s: invalid compression type %d for bpp > 1; using TIFF_ZIP\n"
string 1.84.1..1.86.0 colorquant1 "Error in %s: no slots in pixel occupation histogram"
string 1.84.1..1.86.0 pageseg "Error in %s: invalid contrast = %d; contrast must be in [1...10]\n"
string 1.84.1..1.86.0 pdfio2 "Error in %s:  %d page tiff; only works with 1 page (file: %s)\n"
string 1.84.1..1.86.0 recogtrain "Error in %s: ratio of max/min height of average templates = %4.1f\n"
string 1.84.1..1.86.0 tiffio "Error in %s: for 3 and 4 spp, only handle 8 and 16 bps; this is %d bps\n"
string 1.86.0..1.86.0 colormap "r in %s: (max index in image = %d) >= (number entries in colormap = %d)\n"
string 1.86.0..1.86.0 gifio "Error in %s: There are %d images in the file; gifanim is not supported\n"
string 1.86.0..1.86.0 jp2kio "Info in %s: small image: w = %d, h = %d; setting nlevels to %d\n"
string 1.86.0..1.86.0 pdfio2 "led; use setLeptDebugOK(1) to enable\nreturns default resolution 300 ppi\n"
string 1.86.0..1.86.0 utils2 "Error in %s: failed to open locally with tail %s for filename %s\n"
table 1.79.0..1.82.0 writefile 2e626d7000000000010000002e6a706700000000020000002e6a706567000000
table 1.79.0..1.86.0 adaptmap 7069784261636b67726f756e644e6f726d4772617941727261794d6f72706800
table 1.79.0..1.86.0 adaptmap 7069784261636b67726f756e644e6f726d5247424172726179734d6f72706800
table 1.79.0..1.86.0 binarize 7069784d61736b65645468726573684f6e4261636b67726f756e644e6f726d00
table 1.79.0..1.86.0 bmf 53556b71414241544141416d6f4467662f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f
table 1.79.0..1.86.0 bmf 53556b71414359464141416d6f484943502f2f2f2f2f2f2f2f2f2f2f2f2f2f2f
table 1.79.0..1.86.0 bmf 53556b71414541524141416d6f43712f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f
table 1.79.0..1.86.0 bmf 53556b714146414d4141416d6f46734e502f2f2f2f2f2f2f2f2f2f2f2f2f2f2f
table 1.79.0..1.86.0 bmf 53556b714147774b4141416d6f4651477a2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f
table 1.79.0..1.86.0 bmf 53556b71414841504141416d6f4351502f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f
table 1.79.0..1.86.0 bmf 53556b71414b494e4141416d6f43417a2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f
table 1.79.0..1.86.0 bmf 53556b71414c49494141416d6f486347662f2f2f2f2f2f2f2f2f2f2f2f2f2f2f
table 1.79.0..1.86.0 bmf 53556b71414d6f474141416d6f4856662f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f
table 1.79.0..1.86.0 checkerboard 735f646961673120735f646961673220735f63726f73733120735f63726f7373
table 1.79.0..1.86.0 colorquant2 706978466577436f6c6f72734d656469616e4375745175616e744d6978656400
table 1.79.0..1.86.0 numafunc2 02000000050000000a000000140000003200000064000000c8000000f4010000
table 1.79.0..1.86.0 numafunc2 6e756d61476574486973746f6772616d53746174734f6e496e74657276616c00
table 1.79.0..1.86.0 pdfio1 7361436f6e76657274556e7363616c656446696c6573546f5064664461746100
table 1.79.0..1.86.0 sarray1 636f6e76657274536f72746564546f4e756d6265726564506174686e616d6573
table 1.79.0..1.86.0 sarray1 6765744e756d6265726564506174686e616d6573496e4469726563746f727900
table 1.79.0..1.86.0 sel1 02000000020000000100000073656c5f32680000000000000000000000000000
table 1.79.0..1.86.0 skew 70697846696e64536b65775377656570416e6453656172636853636f72655069
table 1.79.0..1.86.0 stringcode 00000000494e56414c4944000000000000000000696e76616c69640000000000
table 1.84.1..1.86.0 pix2 7069784164644d756c7469706c65426c61636b5768697465426f726465727300
table 1.84.1..1.86.0 writefile 2e626d70000000000000000000000000010000002e6a70670000000000000000
symbol 1.79.0..1.79.0 writefile pixSaveTiled
symbol 1.79.0..1.82.0 ccbord ccbaAddCcb
symbol 1.79.0..1.82.0 dwacomblow.2 ferode_2_54
symbol 1.79.0..1.86.0 bmf bmfCreate
symbol 1.79.0..1.86.0 boxbasic boxCopy
symbol 1.79.0..1.86.0 fpix1 dpixClone
symbol 1.79.0..1.86.0 morph pixOpen
symbol 1.79.0..1.86.0 pix1 pixCopy
symbol 1.79.0..1.86.0 ptra ptraAdd
symbol 1.82.0..1.84.1 jp2kio opjCreateStream
symbol 1.82.0..1.86.0 numafunc1 numaGetMean
symbol 1.84.1..1.86.0 utils1 lept_floor
