name libjpeg-xr
also jxrlib
advisory Debian jxrlib
advisory Alpine jxrlib
advisory generic libjpeg-xr
# learned
reference 1.1 amd64 sha256:8e3be19d9b7d134174894d80d014710ea921eaec15ceed6bf759ac065860bc4a libjxr-dev 1.1-6+b1, libjxr0 1.1-6+b1
reference 1.2 amd64 sha256:365e5a311e8ae99c21e7feeef9b4caa22a3fb07db99e78186f7a12ca9c1b1ea8 libjxr-dev 1.2~git20170615.f752187-5, libjxr0 1.2~git20170615.f752187-5, libjxr0t64 1.2~git20170615.f752187-5.3+b2
string 1.1..1.1 - "DPKVT_EMPTY == pvarDst->vt"
string 1.1..1.1 - "cb < sizeof2(buf)"
string 1.1..1.1 - "iAbsLevel > 0"
string 1.1..1.2 - "\nstreaming mode, no index table."
string 1.1..1.2 - "    offset of tile %d in MBs: %d\n"
string 1.1..1.2 - " && pSC->WMISCP.cNumOfSliceMinus1H + pSC->WMISCP.cNumOfSliceMinus1V == 0"
string 1.1..1.2 - " 2 MB wide for hard tiles, subsampled chroma, and two levels of overlap!"
string 1.1..1.2 - "(DPKVT_BYREF | DPKVT_UI1) == pID->WMP.sDescMetadata.pvarCaption.vt"
string 1.1..1.2 - "*puiCurrDescMetadataOffset <= pDEMisc->uDescMetadataByteCount"
string 1.1..1.2 - "0 == ((size_t)pReturnedPtr % iAlign)"
string 1.1..1.2 - "0 == pRect->X && pID->uWidth == (U32)pRect->Width"
string 1.1..1.2 - "0 == pvar->VT.pszVal[uCount - 1]"
string 1.1..1.2 - "== pID->WMP.sDescMetadata.pvarCaption.VT.pwszVal[uCount/sizeof(U16) - 1]"
string 1.1..1.2 - "Alpha is not supported for this pixel format!"
string 1.1..1.2 - "BANDEDENCSTATE_ENCODING == pIE->WMP.eBandedEncState"
string 1.1..1.2 - "BANDEDENCSTATE_UNINITIALIZED == pIE->WMP.eBandedEncState"
string 1.1..1.2 - "BD_1 image must be black-and white!"
string 1.1..1.2 - "DPKVT_LPSTR == pID->WMP.sDescMetadata.pvarArtist.vt"
string 1.1..1.2 - "DPKVT_LPSTR == pID->WMP.sDescMetadata.pvarCameraMake.vt"
string 1.1..1.2 - "DPKVT_LPSTR == pID->WMP.sDescMetadata.pvarCameraModel.vt"
string 1.1..1.2 - "DPKVT_LPSTR == pID->WMP.sDescMetadata.pvarCopyright.vt"
string 1.1..1.2 - "DPKVT_LPSTR == pID->WMP.sDescMetadata.pvarDateTime.vt"
string 1.1..1.2 - "DPKVT_LPSTR == pID->WMP.sDescMetadata.pvarDocumentName.vt"
string 1.1..1.2 - "DPKVT_LPSTR == pID->WMP.sDescMetadata.pvarHostComputer.vt"
string 1.1..1.2 - "DPKVT_LPSTR == pID->WMP.sDescMetadata.pvarImageDescription.vt"
string 1.1..1.2 - "DPKVT_LPSTR == pID->WMP.sDescMetadata.pvarPageName.vt"
string 1.1..1.2 - "DPKVT_LPSTR == pID->WMP.sDescMetadata.pvarSoftware.vt"
string 1.1..1.2 - "DPKVT_UI2 == pID->WMP.sDescMetadata.pvarRatingStars.vt"
string 1.1..1.2 - "DPKVT_UI2 == pID->WMP.sDescMetadata.pvarRatingValue.vt"
string 1.1..1.2 - "DPKVT_UI4 == pID->WMP.sDescMetadata.pvarPageNumber.vt"
string 1.1..1.2 - "Doesn't support compressed HDR files."
string 1.1..1.2 - "Float or RGBE images must be encoded with YUV 444!"
string 1.1..1.2 - "Insufficient memory to init decoder."
string 1.1..1.2 - "T == pID->WMP.wmiSCP.bdBitDepth || BD_LONG == pID->WMP.wmiSCP.bdBitDepth"
string 1.1..1.2 - "Unrecognized TIFTag: %d(%#x), %d, %d\r\n"
string 1.1..1.2 - "Unrecognized WMPTag: %d(%#x), %d, %d, %#x\r\n"
string 1.1..1.2 - "XIFMetadataOffset == offPos || pDEMisc->uGPSInfoMetadataOffset == offPos"
string 1.1..1.2 - "bitstream size for tile (%d, %d): %d.\n"
string 1.1..1.2 - "bitstream size for tile (%d, %d): unknown.\n"
string 1.1..1.2 - "bitstream size of (DC, LP, AC, FL) for tile (%d, %d): %d %d %d %d.\n"
string 1.1..1.2 - "bitstream size of (DC, LP, AC, FL) for tile (%d, %d): %d %d %d unknown.\n"
string 1.1..1.2 - "cfExt == Y_ONLY && pSC->m_param.cfColorFormat == Y_ONLY"
string 1.1..1.2 - "fBitstreamFormat == FREQUENCY || pSC->WMISCP.sbSubband == SB_NO_FLEXBITS"
string 1.1..1.2 - "iAlignmentCorrection + cb <= c_cbBlockSize"
string 1.1..1.2 - "pID->WMP.wmiSCP.cfColorFormat && pID->WMP.wmiSCP.cfColorFormat < CFT_MAX"
string 1.1..1.2 - "pIE->WMP.wmiSCP_Alpha.pWStream == pIE->WMP.wmiSCP.pWStream"
string 1.1..1.2 - "pSC->m_param.bScaledArith == pSC->m_pNextSC->m_param.bScaledArith"
string 1.1..1.2 - "t be at least 2 MB wide for subsampled chroma and two levels of overlap!"
string 1.1..1.2 - "tScale == (size_t)(1U << nBits)"
string 1.2..1.2 - "0 == pIE->WMP.bHasAlpha || (pParam->uAlphaMode == 2)"
source 1.1..1.1 - "jxrtestlib/JXRTestPnm.c"
source 1.1..1.2 - "decode/JXRTranscode.c"
source 1.1..1.2 - "decode/postprocess.c"
source 1.1..1.2 - "decode/segdec.c"
source 1.1..1.2 - "decode/strdec.c"
source 1.1..1.2 - "encode/segenc.c"
source 1.1..1.2 - "encode/strenc.c"
source 1.1..1.2 - "jxrgluelib/JXRGlue.c"
source 1.1..1.2 - "jxrgluelib/JXRGlueJxr.c"
source 1.1..1.2 - "jxrgluelib/JXRGluePFC.c"
source 1.1..1.2 - "jxrgluelib/JXRMeta.c"
source 1.1..1.2 - "jxrtestlib/JXRTestTif.c"
source 1.1..1.2 - "sys/adapthuff.c"
source 1.1..1.2 - "sys/strcodec.c"
table 1.1..1.2 - 000000000500000001000000060000000a0000000c000000080000000e000000
table 1.1..1.2 - 0000000040000000100000005000000020000000600000003000000070000000
table 1.1..1.2 - 0000000040000000100000005000000080000000c000000090000000d0000000
table 1.1..1.2 - 000105042021252402030706222327260a0b0f0e2a2b2f2e08090d0c28292d2c
table 1.1..1.2 - 000105044041454480818584c0c1c5c4020307064243474682838786c2c3c7c6
symbol 1.1..1.2 - ClipDCL
symbol 1.1..1.2 - MUL32HR
symbol 1.1..1.2 - PKAlloc
symbol 1.1..1.2 - WMPFree
symbol 1.1..1.2 - getHuff
symbol 1.1..1.2 - load4BE
symbol 1.1..1.2 - remapQP
symbol 1.1..1.2 - strPre2
symbol 1.1..1.2 - strPre4
symbol 1.1..1.2 - writeIS
symbol 1.2..1.2 - PKImageDecode_GetEXIFMetadata_WMP
symbol 1.2..1.2 - PKImageDecode_GetXMPMetadata_WMP
