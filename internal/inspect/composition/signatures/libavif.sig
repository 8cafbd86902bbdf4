name libavif
also avif
cpe aomedia:libavif
advisory OSS-Fuzz libavif
advisory Debian libavif
advisory Alpine libavif
advisory GIT https://github.com/AOMediaCodec/libavif
advisory generic libavif
version weak "{v}"
# learned
reference 0.8.4 amd64 sha256:24f89dd0f891c07fafcfcc901b25fa52b090ada89356a3bd1f8a16759b6d803a libavif-dev 0.8.4-2+deb11u2, libavif9 0.8.4-2+deb11u2
reference 0.11.1 amd64 sha256:8f05fa7f666a6c4d5ccdae7098e4f0592e8d78823ed48e2528169ccafdf503cf libavif-dev 0.11.1-1+deb12u1, libavif15 0.11.1-1+deb12u1
reference 1.2.1 amd64 sha256:221910702cacbfaa78a1a02eb2b3d9408d28420c91d424cb3b1ae39bba75b1b0 libavif-dev 1.2.1-1.2, libavif16 1.2.1-1.2
reference 1.4.2 amd64 sha256:ae8c20db26869074e9bca2edbe8e62954fbba657b64ec56719eea7ad3df783b7 libavif-dev 1.4.2-1, libavif16 1.4.2-1
string 0.8.4..0.11.1 - " offset and height must both be even due to this image's YUV subsampling"
string 0.8.4..0.11.1 - " specified by pixi property [%u] does not match av1C property depth [%u]"
string 0.8.4..0.11.1 - "(decoder->io->sizeHint == 0) || (parseOffset <= decoder->io->sizeHint)"
string 0.8.4..0.11.1 - "(state->toRGBAlphaMode == AVIF_ALPHA_MULTIPLY_MODE_NO_OP) || aPlane"
string 0.8.4..0.11.1 - "AVIF_RESULT_OK) || (prepareAlphaTileResult == AVIF_RESULT_WAITING_ON_IO)"
string 0.8.4..1.2.1 - "aom_codec_enc_config_set() failed: %s: %s"
string 0.8.4..1.2.1 - "aom_codec_enc_init() failed: %s: %s"
string 0.8.4..1.2.1 - "aom_codec_encode() failed: %s: %s"
string 0.8.4..1.2.1 - "aom_codec_encode() with img=NULL failed: %s: %s"
string 0.8.4..1.4.2 - " Alpha auxiliary image item ID [%u] is missing a mandatory ispe property"
string 0.8.4..1.4.2 - "%s: Failed to find a NULL terminator when reading a string"
string 0.8.4..1.4.2 - "%s: Failed to read UX8 value; Unsupported UX8 factor [%lu]"
string 0.8.4..1.4.2 - "%u is missing an ispe property, so its clap property cannot be validated"
string 0.8.4..1.4.2 - "Alpha plane dimensions do not match color plane dimensions"
string 0.8.4..1.4.2 - "Box[a1op] contains an unsupported operating point [%u]"
string 0.8.4..1.4.2 - "Box[hdlr] contains a pre_defined value that is nonzero"
string 0.8.4..1.4.2 - "Box[meta] does not have a Box[hdlr] as its first child box"
string 0.8.4..1.4.2 - "D [%u] contains an extent offset which overflows: [base: %lu offset:%lu]"
string 0.8.4..1.4.2 - "Exceeded possible count of unique ipma version and flags tuples"
string 0.8.4..1.4.2 - "Failed to find Box[ipco] as the first box in Box[iprp]"
string 0.8.4..1.4.2 - "ID [%u] contains an illegal property index [%u] (out of [%u] properties)"
string 0.8.4..1.4.2 - "Item ID %u extent offset failed size hint sanity check. Truncated data?"
string 0.8.4..1.4.2 - "Item ID %u has impossible extent offset in idat buffer"
string 0.8.4..1.4.2 - "Item ID %u is stored in an idat, but no associated idat box was found"
string 0.8.4..1.4.2 - "Item ID %u reported size failed size hint sanity check. Truncated data?"
string 0.8.4..1.4.2 - "Item ID %u tried to read %zu bytes, but only received %zu bytes"
string 0.8.4..1.4.2 - "Sample table contains an offset/size pair which overflows: [%lu / %u]"
string 0.8.4..1.4.2 - "[%u] contains an extent length which overflows the item size: [%zu, %zu]"
string 0.8.4..1.4.2 - "[Strict] Item ID %u of type '%.4s' is missing mandatory pixi property"
string 0.8.4..1.4.2 - "[Strict] calculated crop X offset %d/%d is not an integer"
string 0.8.4..1.4.2 - "[Strict] calculated crop Y offset %d/%d is not an integer"
string 0.8.4..1.4.2 - "[Strict] clap contains a denominator that is not strictly positive"
string 0.8.4..1.4.2 - "[Strict] crop rect width %u or height %u is greater than INT32_MAX"
string 0.8.4..1.4.2 - "[Strict] image width %u or height %u is greater than INT32_MAX"
string 0.8.4..1.4.2 - "ests layer index [%u] which isn't present in a1lx property ([%u] layers)"
string 0.8.4..1.4.2 - "has a %s property association which must be marked essential, but is not"
string 0.8.4..1.4.2 - "has a %s property association which must not be marked essential, but is"
string 0.8.4..1.4.2 - "rid image contains tile with an unsupported property marked as essential"
string 0.8.4..1.4.2 - "yp] contains a compatible brands section that isn't divisible by 4 [%zu]"
string 1.2.1..1.2.1 - "fImageSetViewRect(&srcView, tile->image, &srcViewRect) == AVIF_RESULT_OK"
string 1.2.1..1.4.2 - " but incompatible %s codec was explicitly set as decoding implementation"
string 1.2.1..1.4.2 - " item does not match the alpha image item in width, height, or bit depth"
string 1.2.1..1.4.2 - "Box[pixi] contains unsupported mismatched plane depths [%u != %u]"
string 1.2.1..1.4.2 - "Computing gain maps for images with ICC profiles is not supported"
string 1.2.1..1.4.2 - "ImageScaleWithLimit requested invalid height scale for libyuv [%u -> %u]"
string 1.4.2..1.4.2 - " type 'sato' with depth %u (specified by pixi property) is not supported"
string 1.4.2..1.4.2 - "_COLOR || item->itemCategory == AVIF_ITEM_SAMPLE_TRANSFORM_INPUT_0_ALPHA"
string 1.4.2..1.4.2 - "avifImageSetViewRect(&dstView, dstImage, &srcViewRect) == AVIF_RESULT_OK"
string 1.4.2..1.4.2 - "f the ispe property of item ID %u of type '%.4s' differs from item ID %u"
string 1.4.2..1.4.2 - "figuration property of item ID %u of type '%.4s' differs from item ID %u"
source 0.8.4..1.4.2 - "reformat_libyuv.c"
symbol 0.8.4..0.8.4 - avifHTONL
symbol 0.8.4..0.8.4 - avifHTONS
symbol 0.8.4..1.4.2 - avifAlloc
symbol 0.8.4..1.4.2 - avifCodecName
symbol 0.8.4..1.4.2 - avifFree
symbol 0.8.4..1.4.2 - avifIODestroy
symbol 0.8.4..1.4.2 - avifImageCopy
symbol 0.8.4..1.4.2 - avifVersion
symbol 1.2.1..1.2.1 - avifImagePushProperty
symbol 1.2.1..1.4.2 - avifImagePlane
symbol 1.2.1..1.4.2 - avifImageScale
symbol 1.4.2..1.4.2 - avifRGBFormatIsGray
