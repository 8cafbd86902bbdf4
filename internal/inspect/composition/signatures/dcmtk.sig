name dcmtk
also libdcmtk
advisory Debian dcmtk
advisory generic dcmtk
version "OFFIS DCMTK {v}"
version weak "{v}"
# learned
reference 3.6.5 amd64 sha256:f20aae65ddb852d26b0263449cbf8ace3fb5973c9bbad99d4b55a8e4bbe316d4 libdcmtk15 3.6.5-1+deb11u6
reference 3.6.7 amd64 sha256:e3cbd07f79fbb7219f1cb0813bf305d547e4e703845a8f2a81d0dad1841ffdc8 libdcmtk17 3.6.7-9~deb12u4
reference 3.6.9 amd64 sha256:b17ad9cd4388b5bdc1cd1b3655b750fea6ad74ada936c3a2260db2b02878866d libdcmtk19 3.6.9-5+deb13u3
reference 3.7.0 amd64 sha256:accab7d8a8d93b820a0998bd82e34ad55b52d5c4d5588fc29900fd7bda49ad04 libdcmtk20 3.7.0+really3.7.0-7
string 3.6.5..3.6.5 - " = OFPair<const CID6147_ResponseCriteria::EnumType, DSRBasicCodedEntry>]"
string 3.6.5..3.6.5 - " = long int; JlsCodec<TRAITS, STRATEGY>::PIXEL = Triplet<unsigned char>]"
string 3.6.5..3.6.5 - " DT_2_IndicatePData.  This probably indicates a  malformed PDUL Illegal "
string 3.6.5..3.6.5 - " DcmPixelSequence*, const DcmCodecParameter*, DcmItem*, OFString&) const"
string 3.6.5..3.6.5 - " DcmSCPConfig::checkAssociationProfile(const OFString&, OFString&) const"
string 3.6.5..3.6.7 - " OFCondition DSRDocument::renderHTML(std::ostream&, size_t, const char*)"
string 3.6.5..3.6.7 - " char*, const char*, const char*, int, long int, OFBool, OFBool, OFBool)"
string 3.6.5..3.6.7 - "Coding Error in DUL routine: buffer too short in streamDataPDUHead"
string 3.6.5..3.6.7 - "I2DJpegSource: Examing JPEG file and creating map of JPEG markers"
string 3.6.5..3.6.7 - "Invalid input data: alignFrameOnByteBoundary() can only shift 0-7 bits"
string 3.6.5..3.6.9 - " [with Alternatives = {OFmonostate, IODImagePixelModule<unsigned char>}]"
string 3.6.5..3.6.9 - "DcmItem: VOI LUT Sequence with VR=OW and explicit length encountered."
string 3.6.5..3.6.9 - "DcmItem::convertCharacterSet() deleted element SpecificCharacterSet "
string 3.6.5..3.6.9 - "Types::Frame* DcmSegUtils::packBinaryFrame(const Uint8*, Uint16, Uint16)"
string 3.6.5..3.6.9 - "ed insufficient data for this stripe, will continue with next pixel item"
string 3.6.5..3.7.0 - "    - Sequence with not exactly one item encountered in the search mask"
string 3.6.5..3.7.0 - "  environment variable TCP_NODELAY not set, using the default value ("
string 3.6.5..3.7.0 - " = short int; T2 = int; T3 = unsigned char; Uint16 = short unsigned int]"
string 3.6.5..3.7.0 - " Box: no referenced SOP instance UID in referenced film session sequence"
string 3.6.5..3.7.0 - " Deliberately accepting Default role proposed by association requestor, "
string 3.6.5..3.7.0 - " DiMonoModality*) [with T1 = unsigned char; T2 = unsigned int; T3 = int]"
string 3.6.5..3.7.0 - " DiMonoPixelTemplate<T>::determineMinMax(T, T, int) [with T = short int]"
string 3.6.5..3.7.0 - " DiScaleTemplate<T>::bicubicPixel(const T**, T**) [with T = signed char]"
string 3.6.5..3.7.0 - " DiScaleTemplate<T>::expandPixel(const T**, T**) [with T = unsigned int]"
string 3.6.5..3.7.0 - " DiScaleTemplate<T>::reducePixel(const T**, T**) [with T = unsigned int]"
string 3.6.5..3.7.0 - " DiScaleTemplate<T>::replicatePixel(const T**, T**) [with T = short int]"
string 3.6.5..3.7.0 - " DiScaleTemplate<T>::scalePixel(const T**, T**) [with T = unsigned char]"
string 3.6.5..3.7.0 - " FGPlaneOrientationPatient: Invalid data for Image Orientation Patient: "
string 3.6.5..3.7.0 - " Film Session: referenced presentation LUT sequence number of items != 1"
string 3.6.5..3.7.0 - " Grayscale Image Box: high bit missing in basic grayscale image sequence"
string 3.6.5..3.7.0 - " PDVs. This probably indicates a malformed P-DATA PDU. PDU type is %02x."
string 3.6.5..3.7.0 - " SOP Class UID, SOP Instance UID and Transfer Syntax UID from DICOM file"
string 3.6.5..3.7.0 - " T1 = unsigned char; T2 = int; T3 = unsigned int; Uint32 = unsigned int]"
string 3.6.5..3.7.0 - " T1 = unsigned int; T2 = int; T3 = unsigned char; Uint32 = unsigned int]"
string 3.6.5..3.7.0 - " T2 = unsigned char; Uint16 = short unsigned int; Uint32 = unsigned int]"
string 3.6.7..3.7.0 - "  Certified timestamp         : absent, but required by timestamp policy"
string 3.6.7..3.7.0 - "  Certified timestamp : absent, but required by timestamp policy"
string 3.6.7..3.7.0 - "  using single frame overlay for multi-frame image (see CP-1974)"
string 3.6.7..3.7.0 - " 8>; STRATEGY = DecoderStrategy; LONG = long int; PIXEL = unsigned char]"
string 3.6.7..3.7.0 - " >; STRATEGY = DecoderStrategy; SAMPLE = unsigned char; LONG = long int]"
string 3.6.9..3.7.0 - " negotiation failure: Client has proposed protocol(s) other than 'dicom'"
string 3.6.9..3.7.0 - " only 2147483647 will beMaximum number of frames exceeded, will write 21"
string 3.6.9..3.7.0 - " prompt shows the current database title and the current peer AE title.\n"
string 3.6.9..3.7.0 - " recommends at least 224 bits, but peer provided ECDSA certificate with "
string 3.6.9..3.7.0 - " the use of SHA-256 (or better) for certificates, but certificate file '"
string 3.7.0..3.7.0 - " DcmJSONReader::createElement(DcmElement*&, DcmTag&, const std::string&)"
string 3.7.0..3.7.0 - " No such Segment Number allowed segmentation if segmentation is of type "
string 3.7.0..3.7.0 - " OFCondition ConcatenationLoader::extractFrames(DcmItem&, Info&, Uint32)"
string 3.7.0..3.7.0 - " already present in this JSON object. This token will be ignored"
string 3.7.0..3.7.0 - " entry in Red, Green and Blue Palette Color LUT Descriptor are not equal"
source 3.6.5..3.6.5 - "libsrc/oflist.cc"
source 3.6.5..3.6.5 - "libsrc/ofstring.cc"
source 3.6.5..3.7.0 - "libsrc/dpmparametricmapbase.cc"
source 3.6.5..3.7.0 - "libsrc/fgparametricmapframetype.cc"
source 3.6.5..3.7.0 - "libsrc/fgrealworldvaluemapping.cc"
source 3.6.5..3.7.0 - "libsrc/modmultiframedimension.cc"
source 3.6.5..3.7.0 - "libsrc/trctractographyresults.cc"
source 3.6.7..3.6.7 - "libsrc/striconv.cc"
source 3.6.7..3.6.7 - "libsrc/xml2dcm.cc"
source 3.6.7..3.7.0 - "libsrc/concatenationcreator.cc"
source 3.6.7..3.7.0 - "libsrc/fgctacquisitiondetails.cc"
source 3.6.9..3.7.0 - "libdcxml/xml2dcm.cc"
source 3.6.9..3.7.0 - "libsrc/dipijpls.cc"
source 3.7.0..3.7.0 - "libsrc/dcdocdec.cc"
source 3.7.0..3.7.0 - "libsrc/modpalettecolorlut.cc"
table 3.6.5..3.7.0 - 3239434d525f53524e756d657269634d6561737572656d656e7456616c756500
table 3.6.5..3.7.0 - 32394452544170706c696361746f7247656f6d6574727953657175656e636500
table 3.6.5..3.7.0 - 3239445254427261636879436f6e74726f6c506f696e7453657175656e636500
table 3.6.5..3.7.0 - 3239445254436f6e7472617374426f6c75734167656e7453657175656e636500
table 3.6.5..3.7.0 - 3239445254436f72726563746564506172616d6574657253657175656e636500
table 3.6.5..3.7.0 - 3239445254496f6e4265616d7354726561746d656e745265636f7264494f4400
table 3.6.5..3.7.0 - 32394452544d6f6469666965644174747269627574657353657175656e636500
table 3.6.5..3.7.0 - 32394452544f726967696e616c4174747269627574657353657175656e636500
table 3.6.5..3.7.0 - 323944525450617469656e7453706563696573436f646553657175656e636500
table 3.6.5..3.7.0 - 32394452545072696d617279466c75656e63654d6f646553657175656e636500
table 3.6.5..3.7.0 - 32394452545175616e74697479446566696e6974696f6e53657175656e636500
table 3.6.5..3.7.0 - 323944525452545265666572656e63656453657269657353657175656e636500
table 3.6.5..3.7.0 - 32394452545265666572656e636564496e7374616e636553657175656e636500
table 3.6.5..3.7.0 - 3239445352446f63756d656e74547265654e6f646546696c7465724c69737400
table 3.6.5..3.7.0 - 3239445352496e636c7564656454656d706c6174654e6f6465437572736f7200
table 3.6.5..3.7.0 - 323944636d496e70757454656d7046696c6553747265616d466163746f727900
table 3.6.5..3.7.0 - 323944636d524c45526570726573656e746174696f6e506172616d6574657200
table 3.6.5..3.7.0 - 32395365676d656e74656450726f706572747954797065436f64654974656d00
table 3.6.5..3.7.0 - 3330434944343032315f504554526164696f706861726d61636575746963616c
table 3.6.5..3.7.0 - 3330445254436f6e74656e744974656d4d6f64696669657253657175656e6365
table 3.6.5..3.7.0 - 33304452544449434f4d4d6564696152657472696576616c53657175656e6365
table 3.6.5..3.7.0 - 33304452544465707468446f7365506172616d657465727353657175656e6365
table 3.6.5..3.7.0 - 3330445254456e637279707465644174747269627574657353657175656e6365
table 3.6.5..3.7.0 - 3330445254496f6e52616e6765436f6d70656e7361746f7253657175656e6365
table 3.6.7..3.7.0 - 33304349443234375f4c61746572616c6974794c65667452696768744f6e6c79
table 3.6.7..3.7.0 - 333246474972726164696174696f6e4576656e744964656e7469666963617469
table 3.6.9..3.7.0 - 31385449443330305f4d6561737572656d656e74493332434944323138655f51
table 3.6.9..3.7.0 - 3234544944313530315f4d6561737572656d656e7447726f7570493332434944
table 3.7.0..3.7.0 - 4e31314647496e74657266616365313654687265616465644647526561646572
table 3.7.0..3.7.0 - 4e31314647496e74657266616365313654687265616465644647577269746572
symbol 3.6.5..3.6.5 - _Z14dumpExtNegListR6OFListIP34SOPClassExtendedNegotiationSubItemE
symbol 3.6.5..3.6.7 - jpeg8_abort
symbol 3.6.5..3.6.7 - jround12_up
symbol 3.6.5..3.7.0 - JpegLsVerifyEncode
symbol 3.6.5..3.7.0 - log4cplus_logger_exists
symbol 3.6.5..3.7.0 - log4cplus_logger_log
symbol 3.6.5..3.7.0 - log4cplus_shutdown
symbol 3.6.5..3.7.0 - log4cplus_str_configure
symbol 3.6.5..3.7.0 - thread_stub
symbol 3.6.9..3.7.0 - OF__iconv
symbol 3.6.9..3.7.0 - OFiconv
symbol 3.7.0..3.7.0 - OFiconv_setpath
