name podofo
also libpodofo
cpe podofo_project:podofo
advisory Debian libpodofo
advisory Alpine podofo
advisory GIT https://github.com/podofo/podofo
advisory generic podofo
# learned
reference 0.9.7 amd64 sha256:441750d9892624a352ec5c1d98306143034aadff4e23f2e38f2b21e6b2198a0f libpodofo-dev 0.9.7+dfsg-2, libpodofo0.9.7 0.9.7+dfsg-2
reference 0.9.8 amd64 sha256:cb4304806d293ee82473249b6716b86ac0c341dbe48a1af9a693df9e181570db libpodofo-dev 0.9.8+dfsg-3+b1, libpodofo0.9.8 0.9.8+dfsg-3+b1, libpodofo0.9.8t64 0.9.8+dfsg-3.3
string 0.9.7..0.9.7 - "?./src/podofo/doc/PdfFontCache.cpp"
string 0.9.7..0.9.7 - "?./src/podofo/doc/PdfFontMetricsFreetype.cpp"
string 0.9.7..0.9.7 - "?Content stream object == NULL!"
string 0.9.7..0.9.7 - "@ back-references to object "
string 0.9.7..0.9.7 - "MbP?./src/podofo/doc/PdfFontSimple.cpp"
string 0.9.7..0.9.8 - " /Names array last element in object %lu %lu, possible\nexploit attempt!\n"
string 0.9.7..0.9.8 - " is unknown or no multibyte encoding defined. Fontname: %s Filename: %s\n"
string 0.9.7..0.9.8 - " of start and end color in PdfFunctionBaseShadingPattern does not match."
string 0.9.7..0.9.8 - " only supported with PDF version 1.5. This is 1.%i. Trying to continue.\n"
string 0.9.7..0.9.8 - ":SetImageColorSpace: indexedData cannot be NULL for Indexed color space."
string 0.9.7..0.9.8 - ":~PdfPainter(): FinishPage() has to be called after a page is completed!"
string 0.9.7..0.9.8 - "Call to PdfVecObjects::Reserve with %zu is over allowed limit of %zu.\n"
string 0.9.7..0.9.8 - "Cannot find page %i or page %i has no parents. Cannot insert new page."
string 0.9.7..0.9.8 - "FreeType returned the error %i when calling FT_New_Face for font %s."
string 0.9.7..0.9.8 - "Invalid argument to PdfPagesTree::DeletePage: %i - Page not found\n"
string 0.9.7..0.9.8 - "PdfColor::FromArray supports only GrayScale, RGB and CMYK colors."
string 0.9.7..0.9.8 - "PdfColor::GetCieA cannot be called on non CIE-Lab color objects!"
string 0.9.7..0.9.8 - "PdfColor::GetCieB cannot be called on non CIE-Lab color objects!"
string 0.9.7..0.9.8 - "PdfColor::GetCieL cannot be called on non CIE-Lab color objects!"
string 0.9.7..0.9.8 - "PdfColor::GetDensity cannot be called on non separation color objects!"
string 0.9.7..0.9.8 - "PdfColor::GetGrayScale cannot be called on non grayscale color objects!"
string 0.9.7..0.9.8 - "PdfColor::GetMagenta cannot be called on non CMYK color objects!"
string 0.9.7..0.9.8 - "PdfColor::GetName cannot be called on non separation color objects!"
string 0.9.7..0.9.8 - "PdfPagesTree::DeletePage: Page %i has no parent - cannot be deleted.\n"
string 0.9.7..0.9.8 - "The linearized trailer was found in the file, but contains errors."
string 0.9.7..0.9.8 - "The requested field is not available for the given destination type"
string 0.9.7..0.9.8 - "Type returned the error %i when calling FT_New_Face for a buffered font."
string 0.9.7..0.9.8 - "XRef contents at offset %ld requested twice, skipping the second read\n"
string 0.9.7..0.9.8 - "abs in string of %ld chars, while it has only %ld; correcting the value\n"
string 0.9.7..0.9.8 - "agesTreeCache::DeletePage( %i ) index out of range. Size of cache is %i\n"
string 0.9.7..0.9.8 - "atype referenced in kids array: %s\nReference to invalid object: %i %i R\n"
string 0.9.7..0.9.8 - "dfPagesTreeCache::GetPage( %i ) index out of range. Size of cache is %i\n"
string 0.9.7..0.9.8 - "e: %i (Only ePdfPageInsertionPoint_InsertBeforeFirstPage is valid here)."
string 0.9.7..0.9.8 - "eType returned the error %i when calling FT_Load_Sfnt_Table for font %s."
string 0.9.7..0.9.8 - "ef table than specified in the size key of the trailer directory (%ld)!\n"
string 0.9.7..0.9.8 - "fContentsTokenizer: found canvas-dictionary without stream => empty page"
string 0.9.7..0.9.8 - "he encryption entry in the trailer is neither an object nor a reference."
string 0.9.7..0.9.8 - "n this XRef table than supported by standard PDF, or it's inconsistent.\n"
string 0.9.7..0.9.8 - "onary has an entry in /W of size %i.\nThe maximum supported value is %i.\n"
string 0.9.7..0.9.8 - "or::PdfColorSeparation alternateColor must be Gray, RGB, CMYK or CieLab!"
string 0.9.7..0.9.8 - "orspace of start and end color in PdfAxialShadingPattern does not match."
string 0.9.7..0.9.8 - "otation (highlight, underline, squiggly or strikeout) to set quad points"
string 0.9.7..0.9.8 - "pace of start and end color in PdfTriangleShadingPattern does not match."
string 0.9.7..0.9.8 - "ried to create stream on PdfObject lacking owning document/PdfVecObjects"
string 0.9.7..0.9.8 - "rspace of start and end color in PdfRadialShadingPattern does not match."
string 0.9.7..0.9.8 - "st be sorted before calling PdfVecObjects::InsertOneReferenceIntoVector!"
string 0.9.7..0.9.8 - "t stream is invalid due to mismatched context pairing or other problems."
string 0.9.7..0.9.8 - "thing unsupported to an I/O device like seek a non-seekable input device"
string 0.9.8..0.9.8 - "Given key length too large for MD5."
string 0.9.8..0.9.8 - "XRef contents at offset %ld is invalid, skipping the read\n"
source 0.9.7..0.9.8 - "doc/PdfCMapEncoding.cpp"
source 0.9.7..0.9.8 - "doc/PdfDestination.cpp"
source 0.9.7..0.9.8 - "doc/PdfDifferenceEncoding.cpp"
source 0.9.7..0.9.8 - "doc/PdfEncodingObjectFactory.cpp"
source 0.9.7..0.9.8 - "doc/PdfFontFactory.cpp"
source 0.9.7..0.9.8 - "doc/PdfFontMetricsFreetype.cpp"
source 0.9.7..0.9.8 - "doc/PdfFontMetricsObject.cpp"
source 0.9.7..0.9.8 - "doc/PdfFontTTFSubset.cpp"
source 0.9.7..0.9.8 - "doc/PdfFontType1Base14.cpp"
source 0.9.7..0.9.8 - "doc/PdfIdentityEncoding.cpp"
source 0.9.7..0.9.8 - "doc/PdfMemDocument.cpp"
source 0.9.7..0.9.8 - "doc/PdfShadingPattern.cpp"
source 0.9.7..0.9.8 - "doc/PdfSignOutputDevice.cpp"
source 0.9.7..0.9.8 - "doc/PdfSignatureField.cpp"
source 0.9.7..0.9.8 - "doc/PdfTilingPattern.cpp"
symbol 0.9.7..0.9.7 - _ZN6PoDoFo21PdfDifferenceEncodingC1EPNS_9PdfObjectEbb
symbol 0.9.7..0.9.7 - _ZN6PoDoFo25PdfXRefStreamParserObject10GetIndecesERSt6vectorIlSaIlEEl
symbol 0.9.7..0.9.8 - _ZN6PoDoFo10PdfListBoxC1EPNS_7PdfPageERKNS_7PdfRectEPNS_11PdfAcroFormE
symbol 0.9.7..0.9.8 - _ZN6PoDoFo10PdfListBoxC1EPNS_7PdfPageERKNS_7PdfRectEPNS_11PdfDocumentE
symbol 0.9.7..0.9.8 - _ZN6PoDoFo10PdfListBoxC2EPNS_7PdfPageERKNS_7PdfRectEPNS_11PdfAcroFormE
symbol 0.9.7..0.9.8 - _ZN6PoDoFo10PdfPainter14SetStrokeStyleENS_15EPdfStrokeStyleEPKcbdb
symbol 0.9.7..0.9.8 - _ZN6PoDoFo10PdfPainter16SetLineJoinStyleENS_17EPdfLineJoinStyleE
symbol 0.9.7..0.9.8 - _ZN6PoDoFo10PdfPainter16SetTilingPatternERKNS_16PdfTilingPatternE
symbol 0.9.7..0.9.8 - _ZN6PoDoFo10PdfPainter17SetShadingPatternERKNS_17PdfShadingPatternE
symbol 0.9.7..0.9.8 - _ZN6PoDoFo10PdfPainter23GetMultiLineTextAsLinesEdRKNS_9PdfStringEb
symbol 0.9.8..0.9.8 - _ZN6PoDoFo21PdfDifferenceEncodingC1EPNS_9PdfObjectEbbS2_
symbol 0.9.8..0.9.8 - _ZN6PoDoFo25PdfXRefStreamParserObject10GetIndicesERSt6vectorIlSaIlEEl
