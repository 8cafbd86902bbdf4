name poppler
also libpoppler
cpe freedesktop:poppler
advisory OSS-Fuzz poppler
advisory Debian poppler
advisory Alpine poppler
advisory GIT https://gitlab.freedesktop.org/poppler/poppler
advisory generic poppler
part libpoppler-cpp
version weak "{v}"
min 8
# learned
reference 20.09.0 amd64 sha256:a784e3f2b7e63eaf28de6ec5925f1c8017f832b9760b36be4b82f8992d19f228 libpoppler-dev 20.09.0-3.1+deb11u3, libpoppler102 20.09.0-3.1+deb11u3
reference 22.12.0 amd64 sha256:93c009cdc82b938f60396f39c00e7022aa7b94488c7667aa414274b17f119cd6 libpoppler-dev 22.12.0-2+deb12u2, libpoppler126 22.12.0-2+deb12u2
reference 25.03.0 amd64 sha256:8f199d8f320d485c8a0051676b8a0d6c6019900e5643b685afd7e304250ef340 libpoppler-dev 25.03.0-5+deb13u4, libpoppler147 25.03.0-5+deb13u4
reference 26.07.0 amd64 sha256:bdcc7122772e804bf5a55a066f337b5e828208d4609b63cd72b8a920573949e9 libpoppler-dev 26.07.0-3, libpoppler162 26.07.0-3
string 20.09.0..20.09.0 - "?Conversion to roman numerals of numbers >= 4000 not implemented"
string 20.09.0..20.09.0 - "?GfxColorSpace::getRGBLine (first variant) this should not happen"
string 20.09.0..20.09.0 - "Couldn't allocate memory for pixBux in Splash::scaleMaskYdXd"
string 20.09.0..20.09.0 - "Couldn't find Unicode map for 16-bit font encoding '{0:t}'"
string 20.09.0..20.09.0 - "ct where the object was type {0:d}, not the expected type {1:d} or {2:d}"
string 20.09.0..22.12.0 - " radiosInUnison flag unimplemented, please report a bug with a testcase\n"
string 20.09.0..22.12.0 - "FormFieldChoice::setEditChoice : trying to edit an non-editable choice\n"
string 20.09.0..22.12.0 - "FormWidgetChoice:: invalid Opt entry -- choice name not a string\n"
string 20.09.0..22.12.0 - "FormWidgetChoice:: invalid Opt entry -- exported value not a string\n"
string 20.09.0..22.12.0 - "Unhandled objType : {0:d}, please report a bug with a testcase\r\n"
string 20.09.0..25.03.0 - "0:s} is not encrypted and the document is. This may be a hacking attempt"
string 20.09.0..25.03.0 - "Bad line ({0:d}) in unicodeMap file for the '{1:s}' encoding"
string 20.09.0..25.03.0 - "Different functions found for '{0:s}', convert immediately"
string 20.09.0..25.03.0 - "Internal: deflateInit() failed in FlateEncoder::reset()"
string 20.09.0..26.07.0 - "        currentpoint 4 index 3 index 1 getinterval false charpath moveto"
string 20.09.0..26.07.0 - "        currentpoint 4 index 3 index 2 getinterval false charpath moveto"
string 20.09.0..26.07.0 - "      /setoverprintmode where{pop setoverprintmode}{pop}ifelse  } def"
string 20.09.0..26.07.0 - "      /setoverprintmode where{pop setoverprintmode}{pop}ifelse } def"
string 20.09.0..26.07.0 - "      dup dx mul x0 add exch dup dy mul y0 add exch dr mul r0 add"
string 20.09.0..26.07.0 - "      exch dup dx mul x0 add exch dup dy mul y0 add exch dr mul r0 add"
string 20.09.0..26.07.0 - "    dup 4 index exch get 3 index 3 2 roll get sub abs 0.004 gt {"
string 20.09.0..26.07.0 - "    pdfOPM /setoverprintmode where{pop setoverprintmode}{pop}ifelse "
string 20.09.0..26.07.0 - "  /pdfTextMat /pdfFontSize /pdfCharSpacing /pdfTextRender /pdfPatternCS"
string 20.09.0..26.07.0 - "  /pdfTextRise /pdfWordSpacing /pdfHorizScaling /pdfTextClipPath"
string 20.09.0..26.07.0 - "  begin Width Height BitsPerComponent ImageMatrix DataSource end"
string 20.09.0..26.07.0 - "  dup /Decode get aload pop 1 index sub /pdfImDecodeRange exch def"
string 20.09.0..26.07.0 - " /DecodeABC [{16 add 116 div} bind {500 div} bind {200 div} bind]\n"
string 20.09.0..26.07.0 - " Indexed color space (lookup table stream too short) padding with zeroes"
string 20.09.0..26.07.0 - " output buffer (recursion overflow?) in parseCharName, component \"{0:s}\""
string 20.09.0..26.07.0 - " to call setNSSDir before signature validation related operations happen"
string 20.09.0..26.07.0 - "-level is a single Page. The document is malformed, trying to recover..."
string 20.09.0..26.07.0 - "AS value in annotation containing one or more appearance subdictionaries"
string 20.09.0..26.07.0 - "Could not parse ligature component \"{0:s}\" of \"{1:s}\" in parseCharName"
string 22.12.0..26.07.0 - "=psLevel1 and processColorFormat. Resetting processColorFormat to MONO8."
string 22.12.0..26.07.0 - "AnnotWidget::layoutText, font doesn't have glyph for charcode U+{0:04uX}"
string 22.12.0..26.07.0 - "Form::addFontToDefaultResources. Failed to FoFiTrueType::load {0:s}"
string 22.12.0..26.07.0 - "FormFieldSignature: was asked for widget and didn't had one, creating it"
string 22.12.0..26.07.0 - "HorizontalTextLayouter, couldn't find a font for character U+{0:04uX}"
string 25.03.0..26.07.0 - " ref: {0:d}, {1:d} that is marked as free. This will cause a memory leak"
string 25.03.0..26.07.0 - "'t allocate memory for alphaLineBuf1 in Splash::scaleImageYupXupBilinear"
string 25.03.0..26.07.0 - "'t allocate memory for alphaLineBuf2 in Splash::scaleImageYupXupBilinear"
string 25.03.0..26.07.0 - ": radiosInUnison flag unimplemented, please report a bug with a testcase"
string 25.03.0..26.07.0 - "Couldn't allocate memory for alphaLineBuf in Splash::scaleImageYdownXup"
string 26.07.0..26.07.0 - "0:t} is not encrypted and the document is. This may be a hacking attempt"
string 26.07.0..26.07.0 - "CachedFileStream: Seek beyond end attempted, capped to file size"
string 26.07.0..26.07.0 - "Widget Annotation's Parent entry not pointing to its parent FormField"
string 26.07.0..26.07.0 - "addFontToDefaultResources: Asked to forceName but font name exists {0:r}"
string 26.07.0..26.07.0 - "cal layout false, rawOrder false and an area does not work well together"
table 20.09.0..26.07.0 - 537431395f53705f636f756e7465645f64656c6574657249507650467653305f
table 20.09.0..26.07.0 - 537432335f53705f636f756e7465645f7074725f696e706c6163654938476678
table 22.12.0..26.07.0 - 537431395f53705f636f756e7465645f64656c65746572495037476678466f6e
table 25.03.0..26.07.0 - 4e537431335f5f6675747572655f62617365375f526573756c74493237436572
table 26.07.0..26.07.0 - 5374313464656661756c745f64656c657465493130416e6e6f74506f70757045
table 26.07.0..26.07.0 - 5374313464656661756c745f64656c65746549313046696c6553747265616d45
table 26.07.0..26.07.0 - 537431395f53705f636f756e7465645f64656c6574657249503130416e6e6f74
table 26.07.0..26.07.0 - 537431395f53705f636f756e7465645f64656c657465724950313046696c6553
table 26.07.0..26.07.0 - 537431395f53705f636f756e7465645f64656c6574657249503653747265616d
table 26.07.0..26.07.0 - 537431395f53705f636f756e7465645f64656c657465724950394d656d537472
table 26.07.0..26.07.0 - 537432335f53705f636f756e7465645f7074725f696e706c616365493130416e
table 26.07.0..26.07.0 - 537432335f53705f636f756e7465645f7074725f696e706c6163654931304361
table 26.07.0..26.07.0 - 537432335f53705f636f756e7465645f7074725f696e706c616365493131416e
table 26.07.0..26.07.0 - 537432335f53705f636f756e7465645f7074725f696e706c616365493132416e
table 26.07.0..26.07.0 - 537432335f53705f636f756e7465645f7074725f696e706c616365493133416e
table 26.07.0..26.07.0 - 537432335f53705f636f756e7465645f7074725f696e706c616365493134416e
table 26.07.0..26.07.0 - 537432335f53705f636f756e7465645f7074725f696e706c616365493135416e
table 26.07.0..26.07.0 - 537432335f53705f636f756e7465645f7074725f696e706c6163654932344766
table 26.07.0..26.07.0 - 537432335f53705f636f756e7465645f7074725f696e706c6163654935416e6e
table 26.07.0..26.07.0 - 537432335f53705f636f756e7465645f7074725f696e706c6163654938416e6e
table 26.07.0..26.07.0 - 537432335f53705f636f756e7465645f7074725f696e706c6163654939416e6e
symbol 20.09.0..20.09.0 - CourierWidthsLookup
symbol 20.09.0..20.09.0 - SymbolWidthsLookup
symbol 20.09.0..25.03.0 - _ZN10FoFiType1C13cvtGlyphWidthEbP9GooStringPK17Type1CPrivateDict
symbol 20.09.0..26.07.0 - _ZN10FormWidget19getAdditionalActionEN5Annot25FormAdditionalActionsTypeE
symbol 20.09.0..26.07.0 - _ZN10GfxShading5parseEP12GfxResourcesP6ObjectP9OutputDevP8GfxState
symbol 20.09.0..26.07.0 - _ZN10UnicodeMapC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 20.09.0..26.07.0 - _ZN11AnnotScreen19getAdditionalActionEN5Annot21AdditionalActionsTypeE
symbol 20.09.0..26.07.0 - _ZN11AnnotWidget19getAdditionalActionEN5Annot21AdditionalActionsTypeE
symbol 20.09.0..26.07.0 - _ZN11PSOutputDev15axialShadedFillEP8GfxStateP15GfxAxialShadingdd
symbol 25.03.0..26.07.0 - _Z11utf8ToUtf16B5cxx11St17basic_string_viewIcSt11char_traitsIcEE
symbol 25.03.0..26.07.0 - _Z18utf8ToUtf16WithBomB5cxx11St17basic_string_viewIcSt11char_traitsIcEE
symbol 26.07.0..26.07.0 - _Z15unicodeToAscii7St4spanIKjLm18446744073709551615EEPPjPiPKiPS4_
