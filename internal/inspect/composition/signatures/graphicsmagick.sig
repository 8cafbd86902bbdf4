name graphicsmagick
also libgraphicsmagick
cpe graphicsmagick:graphicsmagick
advisory OSS-Fuzz graphicsmagick
advisory Debian graphicsmagick
advisory Alpine graphicsmagick
advisory generic graphicsmagick
forkof imagemagick
version "GraphicsMagick {v}{*}"
# learned
reference 1.3.36 amd64 sha256:d623d32cc2ce6454fd2924650eee10a7a8603c689d83b887e2061f9e240f95a7 libgraphicsmagick1-dev 1.4+really1.3.36+hg16481-2+deb11u1
reference 1.3.40 amd64 sha256:4255a584d9d8fdbd158cf4903fdb20387c8d5d6c069f89aaf123d79ba2f742e6 libgraphicsmagick1-dev 1.4+really1.3.40-4+deb12u1
reference 1.3.45 amd64 sha256:1b21549cc480e43fd535b4b4418b78699b62a7b5d8eabff0e53ccab2439f2b33 libgraphicsmagick1-dev 1.4+really1.3.45+hg17696-1
reference 1.3.49 amd64 sha256:eb2fd8972f2dfb51be43a3c0b661de41b3822de8c282c46d35db5999e18d32fb libgraphicsmagick1-dev 1.4+really1.3.49-1
string 1.3.36..1.3.36 libGraphicsMagick_la-command "-fstack-protector-strong -Wformat -Werror=format-security -Wall -pthread"
string 1.3.36..1.3.36 libGraphicsMagick_la-version "GraphicsMagick 1.4 snapshot-20210721 Q16 http://www.GraphicsMagick.org/"
string 1.3.36..1.3.36 libGraphicsMagick_la-widget "d colormap for colormapped X visualsdisplay images as an X server pixmap"
string 1.3.36..1.3.36 magick_libGraphicsMagick_la-svg "ClassDefActiveLast=%p, pClassDefActiveLast->pActiveNext=%p, pClassDef=%p"
string 1.3.36..1.3.36 magick_libGraphicsMagick_la-xpm "Columns: %lu, Rows: %lu, Colors: %u, Char Per Pixel: %lu"
string 1.3.36..1.3.40 libGraphicsMagick_la-command "In additiion, define any key value pairs required by your script.  For"
string 1.3.36..1.3.40 libGraphicsMagick_la-display "            document, you can skip ahead several pages by preceeding"
string 1.3.36..1.3.40 magick_libGraphicsMagick_la-tiff "ring request for Group3 FAX compression due to incompatible photometric."
string 1.3.36..1.3.40 magick_libGraphicsMagick_la-wmf "util_set_brush: unexpected brush hatch enumeration %u\n"
string 1.3.36..1.3.40 magick_libGraphicsMagick_la-xcf "Heirarchy offset %ld is outside file bounds"
string 1.3.36..1.3.45 libGraphicsMagick_la-attribute "EXIF: Invalid Exif directory entry! (offset %lu, %lu components)"
string 1.3.36..1.3.45 magick_libGraphicsMagick_la-bmp "  Decode buffer full (y=%lu, pixels_size=%lu, pixels=%p, q=%p, end=%p)"
string 1.3.36..1.3.45 magick_libGraphicsMagick_la-jxl "    num_channels: %u\n    data_type: %s\n    endianness: %s\n    align: %lu"
string 1.3.36..1.3.45 magick_libGraphicsMagick_la-png "    Unreasonable dimensions: geometry = %lux%lu, blob size = %ld"
string 1.3.36..1.3.45 magick_libGraphicsMagick_la-viff "%lu, Number Pixels: %lu, Columns: %lu, Rows: %lu, Number Data Bands: %lu"
string 1.3.36..1.3.49 libGraphicsMagick_la-blob "  Destroy blob (real): image %p, blob %p, ref %lu, filename \"%s\""
string 1.3.36..1.3.49 libGraphicsMagick_la-delegate " version=\"1.0\"?><delegatemap>  <delegate stealth=\"True\" /></delegatemap>"
string 1.3.36..1.3.49 libGraphicsMagick_la-image "SetImageType(Bilevel) Dithering to bilevel using Quantize method ..."
string 1.3.36..1.3.49 libGraphicsMagick_la-locale "Coder did not return an image (this is a bug, please report it!)"
string 1.3.36..1.3.49 libGraphicsMagick_la-type "<?xml version=\"1.0\"?><typemap>  <type stealth=\"True\" /></typemap>"
string 1.3.36..1.3.49 magick_libGraphicsMagick_la-cineon " %u, Generic length %u, Industry length %u, User length %u, File size %u"
string 1.3.36..1.3.49 magick_libGraphicsMagick_la-dpx " offset (%u) is outside the bounds of file size (%u) indicated by header"
string 1.3.36..1.3.49 magick_libGraphicsMagick_la-ept "Adobe Level III Encapsulated PostScript with MS-DOS TIFF preview"
string 1.3.36..1.3.49 magick_libGraphicsMagick_la-fits "Unreasonable file size (ratio of pixels to remaining file size %g)"
string 1.3.36..1.3.49 magick_libGraphicsMagick_la-gray "Geometry %lux%lu, Depth: %u bits, Type: %s, Samples/Pixel: %u, Endian %s"
string 1.3.36..1.3.49 magick_libGraphicsMagick_la-icon "IconFile:\n    Reserved:     %u\n    ResourceType: %u\n    Count:        %u"
string 1.3.36..1.3.49 magick_libGraphicsMagick_la-locale "(LocaleNCompare(%s, \"%s\", %ld) || p - tp != %ld)\n%*sreturn tag;\n%*selse\n"
string 1.3.36..1.3.49 magick_libGraphicsMagick_la-mat "Failed to read all scanlines (failed at row %d of %u rows, z=%d)"
string 1.3.36..1.3.49 magick_libGraphicsMagick_la-pdf "DecodeParms [ << /K %.1024s /BlackIs1 false /Columns %ld /Rows %ld >> ]\n"
string 1.3.36..1.3.49 magick_libGraphicsMagick_la-pnm "PAM Header: WIDTH %lu, HEIGHT %lu, DEPTH %u, MAXVAL %lu, TUPLTYPE %s"
string 1.3.36..1.3.49 magick_libGraphicsMagick_la-ps " class 0 gt { PseudoClassImage } { DirectClassImage } ifelse\n  grestore\n"
string 1.3.36..1.3.49 magick_libGraphicsMagick_la-ps2 "   { /DataSource pixel_stream /%.1024s filter } ifelse\n    >> image\n  }\n"
string 1.3.36..1.3.49 magick_libGraphicsMagick_la-sgi "Overriding unexpected value of YSIZE (%u) for 1 dimensional image"
string 1.3.36..1.3.49 magick_libGraphicsMagick_la-tile " tile the\nspecified tile image over a canvas image of size WIDTHxHEIGHT."
string 1.3.36..1.3.49 magick_libGraphicsMagick_la-vicar "NL=%lu NS=%lu NB=1 N1=0 N2=0 N3=0 N4=0 NBB=0 NLB=0 TASK='GraphicsMagick'"
string 1.3.40..1.3.49 libGraphicsMagick_la-command "  -auto-orient         orient (rotate) images so they are upright"
string 1.3.40..1.3.49 magick_libGraphicsMagick_la-dcm "DICOM max_value_out out of range %u (supported range is 0 - %u)"
string 1.3.40..1.3.49 magick_libGraphicsMagick_la-gif "=%u,  Interlace: %s, Matte: %s, Delay: %lu, Dispose: %s, Iterations: %lu"
string 1.3.40..1.3.49 magick_libGraphicsMagick_la-tga "amp Offset: %u\n    Scan Line Offset    : %u\n    Attributes Type     : %u"
string 1.3.40..1.3.49 magick_libGraphicsMagick_la-wpg "e=%u\n    FileType=%u\n    Version=%u.%u\n    EncryptKey=%u\n    Reserved=%u"
string 1.3.45..1.3.49 libGraphicsMagick_la-command "  -format \"string\"     output formatted image info for 'info:' format"
string 1.3.45..1.3.49 magick_libGraphicsMagick_la-bmp " %u\n    Size1: %u\n    Size2: %u\n    ColorEncoding: %u\n    Identifier: %u"
string 1.3.45..1.3.49 magick_libGraphicsMagick_la-tiff "%s compression requires photometric of minisblack or miniswhite!"
string 1.3.45..1.3.49 magick_libGraphicsMagick_la-wpg "%u\n    Width=%u\n    Height=%u\n    Depth=%u\n    HorzRes=%u\n    VertRes=%u"
string 1.3.49..1.3.49 libGraphicsMagick_la-command " -remap filename      transform image colors to match this set of colors"
string 1.3.49..1.3.49 magick_libGraphicsMagick_la-bmp "  Decode buffer full (y=%lu, pixels_size=%zu, pixels=%p, q=%p, end=%p)"
string 1.3.49..1.3.49 magick_libGraphicsMagick_la-jxl "    num_channels: %u\n    data_type: %s\n    endianness: %s\n    align: %zu"
string 1.3.49..1.3.49 magick_libGraphicsMagick_la-png "    Unreasonable dimensions: geometry = %lux%lu, blob size = %jd"
string 1.3.49..1.3.49 magick_libGraphicsMagick_la-tiff "  Skipping tag from EXIF %xh.H (%u), Field %u (%s), Long2 %u, val %u %s"
source 1.3.36..1.3.49 libGraphicsMagickWand_la-magick_compat "wand/magick_compat.c"
source 1.3.36..1.3.49 libGraphicsMagick_la-confirm_access "magick/confirm_access.c"
source 1.3.36..1.3.49 libGraphicsMagick_la-describe "magick/describe.c"
source 1.3.36..1.3.49 libGraphicsMagick_la-gradient "magick/gradient.c"
source 1.3.36..1.3.49 libGraphicsMagick_la-omp_data_view "magick/omp_data_view.c"
source 1.3.36..1.3.49 libGraphicsMagick_la-pixel_iterator "magick/pixel_iterator.c"
source 1.3.36..1.3.49 libGraphicsMagick_la-tempfile "magick/tempfile.c"
source 1.3.36..1.3.49 magick_libGraphicsMagick_la-analyze "filters/analyze.c"
source 1.3.36..1.3.49 magick_libGraphicsMagick_la-caption "coders/caption.c"
source 1.3.36..1.3.49 magick_libGraphicsMagick_la-gradient "coders/gradient.c"
source 1.3.36..1.3.49 magick_libGraphicsMagick_la-histogram "coders/histogram.c"
source 1.3.36..1.3.49 magick_libGraphicsMagick_la-identity "coders/identity.c"
source 1.3.36..1.3.49 magick_libGraphicsMagick_la-preview "coders/preview.c"
table 1.3.36..1.3.36 magick_libGraphicsMagick_la-miff 47726170686963734d616769636b20312e342c205a6c696220312e322e31312c
table 1.3.36..1.3.36 magick_libGraphicsMagick_la-pict 4e4f5000436c697000426b506174005478466f6e74005478466163650054784d
table 1.3.36..1.3.40 libGraphicsMagick_la-display 2c0000002d0000002e0000002f00000030000000310000003300000034000000
table 1.3.36..1.3.45 libGraphicsMagickWand_la-drawing_wand 4d616769636b44726177506174684375727665546f5175616472617469634265
table 1.3.36..1.3.45 libGraphicsMagick_la-utility 3478360000000000000000033238387834333200000035783700000000000000
table 1.3.36..1.3.49 libGraphicsMagickWand_la-magick_wand 4d616769636b476574496d6167655669727475616c506978656c4d6574686f64
table 1.3.36..1.3.49 libGraphicsMagick_la-animate 425554544f4e5300002020507265737320616e7920627574746f6e20746f206d
table 1.3.36..1.3.49 libGraphicsMagick_la-color_lookup 416c696365426c7565000000000000000000000000000700f0f8ff00416e7469
table 1.3.36..1.3.49 libGraphicsMagick_la-compare 496e697469616c697a65446966666572656e6365496d6167654f7074696f6e73
table 1.3.36..1.3.49 libGraphicsMagick_la-compress 1a0000000f0000000a000000400000001a000000c80000000c00000080000000
table 1.3.36..1.3.49 libGraphicsMagick_la-enum_strings 00000000556e646566696e6564000000010000004f7665720000000000000000
table 1.3.36..1.3.49 libGraphicsMagick_la-error 496e697469616c697a654d616769636b457863657074696f6e48616e646c696e
table 1.3.36..1.3.49 libGraphicsMagick_la-quantize 0000c0003000f0000c00cc003c00fc0080004000b00070008c004c00bc007c00
table 1.3.36..1.3.49 libGraphicsMagick_la-random 496e697469616c697a654d616769636b52616e646f6d47656e657261746f7200
table 1.3.36..1.3.49 libGraphicsMagick_la-signature 982f8a42000000009144377100000000cffbc0b500000000a5dbb5e900000000
table 1.3.36..1.3.49 libGraphicsMagick_la-static 3346520000000000000044435241570000000000033842494d0000000000004d
table 1.3.36..1.3.49 magick_libGraphicsMagick_la-braille 20413142274b324c404349462f4d535022453348394f36525e444a473e4e5451
table 1.3.36..1.3.49 magick_libGraphicsMagick_la-dcraw 3346520048617373656c626c61642050686f746f205241570000000000000000
table 1.3.36..1.3.49 magick_libGraphicsMagick_la-jbig 4a6f696e742042692d6c6576656c20496d61676520657870657274732047726f
table 1.3.36..1.3.49 magick_libGraphicsMagick_la-jpeg 4a6f696e742050686f746f6772617068696320457870657274732047726f7570
table 1.3.36..1.3.49 magick_libGraphicsMagick_la-logo 4749463837611e001e00f0010066666699999921f90400000000002c00000000
table 1.3.36..1.3.49 magick_libGraphicsMagick_la-mpeg 080000001000000013000000160000001a0000001b0000001d00000022000000
table 1.3.36..1.3.49 magick_libGraphicsMagick_la-palm 000000111111222222333333444444555555666666777777888888999999aaaa
table 1.3.36..1.3.49 magick_libGraphicsMagick_la-ps3 2020782079207363616c650a0a20202520434c495050494e4720504154480a20
table 1.3.36..1.3.49 magick_libGraphicsMagick_la-uil 202e586f4f2b40232425262a3d2d3b3a3e2c3c31323334353637383930717765
table 1.3.40..1.3.40 magick_libGraphicsMagick_la-miff 47726170686963734d616769636b20312e332e34302c205a6c696220312e322e
table 1.3.40..1.3.49 libGraphicsMagick_la-memory 5f4d616769636b5265736f757263654c696d697465644d656d6f727947657453
table 1.3.40..1.3.49 magick_libGraphicsMagick_la-pict 4e4f5000436c697052676e00426b506174005478466f6e740054784661636500
table 1.3.45..1.3.45 libGraphicsMagick_la-composite 476574436f6d706f736974696f6e506978656c4974657261746f7243616c6c62
table 1.3.45..1.3.49 magick_libGraphicsMagick_la-png 684953540069545874007043414c007343414c0073504c540074494d45006558
table 1.3.49..1.3.49 libGraphicsMagick_la-utility 3478360000000000000000000332383878343332000000357837000000000000
table 1.3.49..1.3.49 magick_libGraphicsMagick_la-miff 47726170686963734d616769636b20312e332e34392c205a6c696220312e332e
symbol 1.3.36..1.3.36 libGraphicsMagick_la-utility IsDirectory
symbol 1.3.36..1.3.36 magick_libGraphicsMagick_la-xbm XBMInteger
symbol 1.3.36..1.3.49 libGraphicsMagick_la-cdl CdlImage
symbol 1.3.36..1.3.49 libGraphicsMagick_la-enhance ApplyLevels
symbol 1.3.36..1.3.49 libGraphicsMagick_la-operator QuantumOrCB
symbol 1.3.36..1.3.49 magick_libGraphicsMagick_la-cut InsertRow
symbol 1.3.36..1.3.49 magick_libGraphicsMagick_la-msl MSLError
symbol 1.3.36..1.3.49 magick_libGraphicsMagick_la-txt ReadInt
symbol 1.3.40..1.3.49 libGraphicsMagick_la-log IsEventLogged
symbol 1.3.45..1.3.49 libGraphicsMagick_la-effect GetBlurKernel
symbol 1.3.49..1.3.49 libGraphicsMagick_la-annotate EncodeSJIS
symbol 1.3.49..1.3.49 magick_libGraphicsMagick_la-wmf api_free
