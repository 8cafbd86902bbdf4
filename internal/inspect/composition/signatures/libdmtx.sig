name libdmtx
also dmtx
advisory Debian libdmtx
advisory generic libdmtx
# learned
reference 0.7.5 amd64 sha256:26027869f17f70e14deb8cce39518590589835978bf19e6a7518e34bb4cf447c libdmtx-dev 0.7.5-3+b1
reference 0.7.7 amd64 sha256:ceafdd0db0a99e11e7fd5d7e876542cc0cac721fe861e54b41228bea97a1800b libdmtx-dev 0.7.7-1
reference 0.7.8 amd64 sha256:ad4e0f10a62721547a14be38ecbbc81d38d7e44eeb92913f813b5b06070ca9ac libdmtx-dev 0.7.8-1.1
string 0.7.5..0.7.5 libdmtx_la-dmtx "Encountered incomplete value list"
string 0.7.5..0.7.7 libdmtx_la-dmtx "DirUp || dir == DmtxDirLeft || dir == DmtxDirDown || dir == DmtxDirRight"
string 0.7.5..0.7.7 libdmtx_la-dmtx "dir & DmtxDirVertical"
string 0.7.5..0.7.7 libdmtx_la-dmtx "dir == DmtxDirRight || dir == DmtxDirUp"
string 0.7.5..0.7.7 libdmtx_la-dmtx "edgeLoc == DmtxEdgeRight"
string 0.7.5..0.7.7 libdmtx_la-dmtx "valueList->length == 1 || valueList->length == 2"
string 0.7.5..0.7.8 libdmtx_la-dmtx "!(*cacheNext & 0x80)"
string 0.7.5..0.7.8 libdmtx_la-dmtx "!(img->imageFlip & DmtxFlipX)"
string 0.7.5..0.7.8 libdmtx_la-dmtx "(int)(*follow.ptr & clearMask) != 0x00"
string 0.7.5..0.7.8 libdmtx_la-dmtx "(int)(followBeg.neighbor & 0x40) != 0x00"
string 0.7.5..0.7.8 libdmtx_la-dmtx "Can't compact non-digits"
string 0.7.5..0.7.8 libdmtx_la-dmtx "Encountered empty list"
string 0.7.5..0.7.8 libdmtx_la-dmtx "Encountered unexpected scheme"
string 0.7.5..0.7.8 libdmtx_la-dmtx "Not on byte boundary"
string 0.7.5..0.7.8 libdmtx_la-dmtx "Out of bounds"
string 0.7.5..0.7.8 libdmtx_la-dmtx "Unsupported character"
string 0.7.5..0.7.8 libdmtx_la-dmtx "abs(follow.step) <= reg->stepsTotal"
string 0.7.5..0.7.8 libdmtx_la-dmtx "abs(sign) == 1"
string 0.7.5..0.7.8 libdmtx_la-dmtx "abs(travel) < 2"
string 0.7.5..0.7.8 libdmtx_la-dmtx "b0 >= DmtxAlmostZero"
string 0.7.5..0.7.8 libdmtx_la-dmtx "b1 >= DmtxAlmostZero"
string 0.7.5..0.7.8 libdmtx_la-dmtx "bitsPerPixel % 8 == 0"
string 0.7.5..0.7.8 libdmtx_la-dmtx "channel < img->channelCount"
string 0.7.5..0.7.8 libdmtx_la-dmtx "count < grid->pixelTotal"
string 0.7.5..0.7.8 libdmtx_la-dmtx "dataEnd - ptr <= INT_MAX"
string 0.7.5..0.7.8 libdmtx_la-dmtx "dataEnd >= ptr"
string 0.7.5..0.7.8 libdmtx_la-dmtx "fabs(1.0 - dmtxVector2Mag(&(r->v))) <= DmtxAlmostZero"
string 0.7.5..0.7.8 libdmtx_la-dmtx "follow.ptr != NULL"
string 0.7.5..0.7.8 libdmtx_la-dmtx "headerByteCount == 1 || headerByteCount == 2"
string 0.7.5..0.7.8 libdmtx_la-dmtx "image malloc error"
string 0.7.5..0.7.8 libdmtx_la-dmtx "img->bitsPerPixel % 8 == 0"
string 0.7.5..0.7.8 libdmtx_la-dmtx "img->channelStart[channel] % 8 == 0"
string 0.7.5..0.7.8 libdmtx_la-dmtx "line.xOut == 0"
string 0.7.5..0.7.8 libdmtx_la-dmtx "line.yOut == 0"
string 0.7.5..0.7.8 libdmtx_la-dmtx "line1x.stepPos >= line1x.stepNeg"
string 0.7.5..0.7.8 libdmtx_la-dmtx "maxExtent > 1"
string 0.7.5..0.7.8 libdmtx_la-dmtx "msg->output[msg->outputIdx] == 0"
string 0.7.5..0.7.8 libdmtx_la-dmtx "output == pnm + *totalBytes"
string 0.7.5..0.7.8 libdmtx_la-dmtx "pixel malloc error"
string 0.7.5..0.7.8 libdmtx_la-dmtx "posAssigns + negAssigns == clears - 1"
string 0.7.5..0.7.8 libdmtx_la-dmtx "ptr + 1 - msg->code <= INT_MAX"
string 0.7.5..0.7.8 libdmtx_la-dmtx "ptr + 1 >= msg->code"
string 0.7.5..0.7.8 libdmtx_la-dmtx "reg->leftKnown != 0 && reg->bottomKnown != 0"
string 0.7.5..0.7.8 libdmtx_la-dmtx "sign == streamDir"
string 0.7.5..0.7.8 libdmtx_la-dmtx "sizeIdx != DmtxSymbolSquareAuto && sizeIdx != DmtxSymbolRectAuto"
string 0.7.5..0.7.8 libdmtx_la-dmtx "stream->reason == NULL"
string 0.7.5..0.7.8 libdmtx_la-dmtx "symbolFormat == DmtxFormatMatrix || symbolFormat == DmtxFormatMosaic"
string 0.7.5..0.7.8 libdmtx_la-dmtx "tScheme == DmtxSchemeAscii || stream->currentScheme == DmtxSchemeBase256"
string 0.7.5..0.7.8 libdmtx_la-dmtx "valueList->length <= 2"
string 0.7.5..0.7.8 libdmtx_la-dmtx "weightFactor > 0"
source 0.7.5..0.7.8 libdmtx_la-dmtx "dmtxencodebase256.c"
source 0.7.5..0.7.8 libdmtx_la-dmtx "dmtxencodec40textx12.c"
table 0.7.5..0.7.8 libdmtx_la-dmtx 0000000004000000090000000d00000012000000160000001b0000001f000000
table 0.7.5..0.7.8 libdmtx_la-dmtx 0200000003000000050000000600000007000000090000000a0000000c000000
table 0.7.5..0.7.8 libdmtx_la-dmtx 0300000005000000080000000c00000012000000160000001e00000024000000
table 0.7.5..0.7.8 libdmtx_la-dmtx 05000000070000000a0000000c0000000e000000120000001400000018000000
table 0.7.5..0.7.8 libdmtx_la-dmtx ff0001f002e1f1350326e285f22b36d204c32772e36a861cf38c2c173776d3ea
symbol 0.7.5..0.7.5 libdmtx_la-dmtx AdvanceCTX
symbol 0.7.5..0.7.5 libdmtx_la-dmtx BresLineStep
symbol 0.7.5..0.7.8 libdmtx_la-dmtx FollowSeek
symbol 0.7.5..0.7.8 libdmtx_la-dmtx PlaceModule
symbol 0.7.5..0.7.8 libdmtx_la-dmtx StreamCopy
symbol 0.7.5..0.7.8 libdmtx_la-dmtx TrailClear
symbol 0.7.5..0.7.8 libdmtx_la-dmtx dmtxTimeAdd
symbol 0.7.5..0.7.8 libdmtx_la-dmtx dmtxTimeNow
symbol 0.7.7..0.7.7 libdmtx_la-dmtx PopulateArrayFromMatrix
symbol 0.7.7..0.7.8 libdmtx_la-dmtx GetPointFlow
symbol 0.7.7..0.7.8 libdmtx_la-dmtx ReadModuleColor
symbol 0.7.8..0.7.8 libdmtx_la-dmtx dmtxHasReaderProgramming
