name lcms2
also lcms liblcms2 little-cms
cpe littlecms:little_cms
cpe littlecms:little_cms_color_engine
advisory OSS-Fuzz lcms
advisory Debian lcms2
advisory Alpine lcms2
advisory GIT https://github.com/mm2/Little-CMS
advisory generic lcms2
# learned
reference 2.12-rc1 amd64 sha256:4342f2676a9fcadcbb2ffd45ddfea0015e62e0ed7e298adcdf07f6105ca0ca09 liblcms2-2 2.12~rc1-2+deb11u1, liblcms2-dev 2.12~rc1-2+deb11u1
reference 2.14 amd64 sha256:30a1a2ecb523474ab66b9dffa8f3920ea549d8cd851eb38bd55b41836b22d590 liblcms2-2 2.14-2+deb12u1, liblcms2-dev 2.14-2+deb12u1
reference 2.16 amd64 sha256:21801e95ad44561f97b559961053f8eae23411599c73c8c29504a2e703dd3f69 liblcms2-dev 2.16-2+deb13u2
reference 2.19.1 amd64 sha256:bbd74e7a3ac326fef047a55b3e7b49cda2c4340ca061e38f11eeedc981473a86 liblcms2-dev 2.19.1-1
string 2.12-rc1..2.12-rc1 - " l@cmsintrp.c"
string 2.12-rc1..2.12-rc1 - "=Color %d out of range"
string 2.12-rc1..2.12-rc1 - "?cmsxform.c"
string 2.12-rc1..2.12-rc1 - "ANamed color CSA"
string 2.12-rc1..2.12-rc1 - "GWrong position of PCS. 1..255 expected, %d found."
string 2.12-rc1..2.16 cmscgats "AllocateDataFormat: Unable to allocate dataFormat array"
string 2.12-rc1..2.16 cmscgats "AllocateDataFormat: Unknown NUMBER_OF_FIELDS"
string 2.12-rc1..2.16 cmscgats "More than NUMBER_OF_FIELDS fields."
string 2.12-rc1..2.16 cmsio0 "Read from memory error. Got %d bytes, block should be of %d bytes"
string 2.12-rc1..2.16 cmsio0 "Too few data; probably corrupted profile"
string 2.12-rc1..2.19.1 - "dup null eq { pop currentdict /%s undef } { /%s exch def } ifelse\n"
string 2.12-rc1..2.19.1 cmsalpha "Unrecognized alpha channel width"
string 2.12-rc1..2.19.1 cmscgats "Count mismatch. NUMBER_OF_FIELDS was %d, found %d\n"
string 2.12-rc1..2.19.1 cmscnvrt "Couldn't link '%d' profiles"
string 2.12-rc1..2.19.1 cmsgamma "Couldn't create tone curve of more than 65530 entries"
string 2.12-rc1..2.19.1 cmsgamma "Couldn't create tone curve with zero segments and no table"
string 2.12-rc1..2.19.1 cmsgmt "Wrong position of PCS. 1..255 expected, %d found."
string 2.12-rc1..2.19.1 cmsintrp "Too many input channels (%d channels, max=%d)"
string 2.12-rc1..2.19.1 cmsintrp "Unsupported interpolation (%d->%d channels)"
string 2.12-rc1..2.19.1 cmsio0 "'%s' Inconsistent number of items: expected %d, got %d"
string 2.12-rc1..2.19.1 cmslut "(mpe ->InputChannels <= 128)"
string 2.12-rc1..2.19.1 cmslut "(mpe ->OutputChannels <= 128)"
string 2.12-rc1..2.19.1 cmsnamed "Color %d out of range"
string 2.12-rc1..2.19.1 cmsopt "(internal) %d Channels are not supported on PatchLUT"
string 2.12-rc1..2.19.1 cmsopt "(internal) Attempt to PatchLUT on non-lut stage"
string 2.12-rc1..2.19.1 cmsplugin "Bad context client -- possible corruption"
string 2.12-rc1..2.19.1 cmsplugin "plugin needs Little CMS %d, current version is %d"
string 2.12-rc1..2.19.1 cmsps2 " get div} bind\n{exch pop exch 5 get mul exch pop exch 5 get div} bind\n]\n"
string 2.12-rc1..2.19.1 cmssm " quadrant out of range"
string 2.12-rc1..2.19.1 cmssm "spherical value out of range"
string 2.12-rc1..2.19.1 cmstypes "Multisegment or Inverted parametric curves cannot be written"
string 2.12-rc1..2.19.1 cmsvirt "InkLimiting: Only CMYK currently supported"
string 2.12-rc1..2.19.1 cmswtpnt "(SourceWhitePt != ((void *)0))"
string 2.12-rc1..2.19.1 cmswtpnt "cmsWhitePointFromTemp: invalid temp"
string 2.12-rc1..2.19.1 cmsxform "only on transforms created originally with at least 16 bits of precision"
string 2.14..2.19.1 - "sl?Color %d out of range"
string 2.14..2.19.1 cmsio0 "Access mode already specified '%c'"
string 2.14..2.19.1 cmsio0 "Unsupported device class '0x%x'"
string 2.14..2.19.1 cmsio0 "Unsupported profile version '0x%x'"
string 2.14..2.19.1 cmstypes "T with different samples per dimension not suitable to be saved as LUT16"
string 2.16..2.19.1 cmscgats "Extra symbols found in file"
string 2.16..2.19.1 cmstypes "empty LUT8 is not supported"
string 2.16..2.19.1 cmsvirt "InkLimiting: Limit should be between 1..400"
string 2.16..2.19.1 threaded_core "Cannot create thread [pthread error %d]"
string 2.16..2.19.1 threaded_split "Warning: too many threads for actual processor (CPUs=%d, asked=%d)"
string 2.19.1..2.19.1 cmscgats "Invalid or more than NUMBER_OF_FIELDS fields."
string 2.19.1..2.19.1 cmsio0 "Couldn't write profile to NULL pointer"
string 2.19.1..2.19.1 cmsio0 "Tag  '%x' was already saved as RAW"
string 2.19.1..2.19.1 cmsps2 "Cannot create CLUT, revise your flags!"
string 2.19.1..2.19.1 cmsxform "Wrong gamut PCS position '%d'"
source 2.12-rc1..2.12-rc1 - "0Ccmsio1.c"
source 2.12-rc1..2.19.1 - "9@cmswtpnt.c"
symbol 2.12-rc1..2.19.1 cmserr _cmsCalloc
symbol 2.12-rc1..2.19.1 cmserr _cmsFree
symbol 2.12-rc1..2.19.1 cmsio0 cmsGetPCS
symbol 2.12-rc1..2.19.1 cmsio1 cmsIsCLUT
symbol 2.12-rc1..2.19.1 cmsmd5 cmsMD5add
symbol 2.12-rc1..2.19.1 cmsmd5 cmsMD5alloc
symbol 2.12-rc1..2.19.1 cmsnamed cmsMLUdup
symbol 2.12-rc1..2.19.1 cmspcs cmsDeltaE
symbol 2.12-rc1..2.19.1 cmspcs cmsLCh2Lab
symbol 2.12-rc1..2.19.1 cmssm cmsGBDAlloc
symbol 2.19.1..2.19.1 cmsio0 cmsGetHeaderCMM
symbol 2.19.1..2.19.1 cmstypes _cmsAvoidTypeCheckOnTags
