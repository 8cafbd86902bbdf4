name xerces-c
also libxerces-c xercesc
cpe apache:xerces-c\+\+
advisory OSS-Fuzz xerces-c
advisory Debian xerces-c
advisory Alpine xerces-c
advisory GIT https://github.com/apache/xerces-c
advisory generic xerces-c
# learned
reference 3.2.3 amd64 sha256:fb176836da2a54afbbc2454e23fbc457fae0d80ab77b411489eddd621a4cf8a6 libxerces-c-dev 3.2.3+debian-3+deb11u1
reference 3.2.4 amd64 sha256:101dd1789db675134b715e2f03cfa002f7841d2a3d4a8b31e507868b380b482c libxerces-c-dev 3.2.4+debian-1
reference 3.3.0 amd64 sha256:1c44e12cde9f38dcfe0802afa80b6944d43cef495637cf608203411c7627cd4f libxerces-c-dev 3.3.0-1~exp1+b1
string 3.2.3..3.3.0 AnyURIDatatypeValidator "XMLCh*, XMLSize_t, xercesc_3_2::XMLBuffer&, xercesc_3_2::MemoryManager*)"
string 3.2.3..3.3.0 AnyURIDatatypeValidator "XMLCh*, XMLSize_t, xercesc_3_3::XMLBuffer&, xercesc_3_3::MemoryManager*)"
string 3.2.3..3.3.0 ComplexTypeInfo "Def; THasher = xercesc_3_2::StringHasher; XMLSize_t = long unsigned int]"
string 3.2.3..3.3.0 ComplexTypeInfo "Def; THasher = xercesc_3_3::StringHasher; XMLSize_t = long unsigned int]"
string 3.2.3..3.3.0 DGXMLScanner " [with TVal = xercesc_3_2::XMLAttr; THasher = xercesc_3_2::StringHasher]"
string 3.2.3..3.3.0 DGXMLScanner "2KeysSetOf<THasher>::rehash() [with THasher = xercesc_3_2::StringHasher]"
string 3.2.3..3.3.0 DOMDocumentImpl "ndler>; THasher = xercesc_3_2::PtrHasher; XMLSize_t = long unsigned int]"
string 3.2.3..3.3.0 DOMDocumentImpl "ndler>; THasher = xercesc_3_3::PtrHasher; XMLSize_t = long unsigned int]"
string 3.2.3..3.3.0 DOMLSParserImpl "= bool; THasher = xercesc_3_2::PtrHasher; XMLSize_t = long unsigned int]"
string 3.2.3..3.3.0 DOMLSParserImpl "= bool; THasher = xercesc_3_3::PtrHasher; XMLSize_t = long unsigned int]"
string 3.2.3..3.3.0 DOMNodeImpl "esc_3_2::DOMDocument* xercesc_3_2::DOMNodeImpl::getOwnerDocument() const"
string 3.2.3..3.3.0 DOMNodeImpl "esc_3_3::DOMDocument* xercesc_3_3::DOMNodeImpl::getOwnerDocument() const"
string 3.2.3..3.3.0 DOMNodeVector "d xercesc_3_2::DOMNodeVector::init(xercesc_3_2::DOMDocument*, XMLSize_t)"
string 3.2.3..3.3.0 DOMNodeVector "d xercesc_3_3::DOMNodeVector::init(xercesc_3_3::DOMDocument*, XMLSize_t)"
string 3.2.3..3.3.0 DOMTypeInfoImpl "StringProperty(xercesc_3_2::DOMPSVITypeInfo::PSVIProperty, const XMLCh*)"
string 3.2.3..3.3.0 DOMTypeInfoImpl "StringProperty(xercesc_3_3::DOMPSVITypeInfo::PSVIProperty, const XMLCh*)"
string 3.2.3..3.3.0 EncodingValidator "asher>::rehash() [with TVal = bool; THasher = xercesc_3_2::StringHasher]"
string 3.2.3..3.3.0 EncodingValidator "ool; THasher = xercesc_3_2::StringHasher; XMLSize_t = long unsigned int]"
string 3.2.3..3.3.0 GeneralAttributeCheck "() [with TVal = short unsigned int; THasher = xercesc_3_2::StringHasher]"
string 3.2.3..3.3.0 IGXMLScanner "ecl; THasher = xercesc_3_2::StringHasher; XMLSize_t = long unsigned int]"
string 3.2.3..3.3.0 IGXMLScanner "ecl; THasher = xercesc_3_3::StringHasher; XMLSize_t = long unsigned int]"
string 3.2.3..3.3.0 IGXMLScanner2 "nfo; THasher = xercesc_3_2::StringHasher; XMLSize_t = long unsigned int]"
string 3.2.3..3.3.0 IGXMLScanner2 "nfo; THasher = xercesc_3_3::StringHasher; XMLSize_t = long unsigned int]"
string 3.2.3..3.3.0 PanicHandler "Could not load a local code page transcoder"
string 3.2.3..3.3.0 RangeToken "void xercesc_3_2::RangeToken::doCreateMap()"
string 3.2.3..3.3.0 RangeToken "void xercesc_3_3::RangeToken::doCreateMap()"
string 3.2.3..3.3.0 SAX2XMLReaderImpl "Feature modification is not supported during parse."
string 3.2.3..3.3.0 SAX2XMLReaderImpl "Property modification is not supported during parse."
string 3.2.3..3.3.0 SGXMLScanner "6_t; THasher = xercesc_3_2::StringHasher; XMLSize_t = long unsigned int]"
string 3.2.3..3.3.0 SGXMLScanner "6_t; THasher = xercesc_3_3::StringHasher; XMLSize_t = long unsigned int]"
string 3.2.3..3.3.0 SchemaValidator "l*>; THasher = xercesc_3_2::StringHasher; XMLSize_t = long unsigned int]"
string 3.2.3..3.3.0 SchemaValidator "l*>; THasher = xercesc_3_3::StringHasher; XMLSize_t = long unsigned int]"
string 3.2.3..3.3.0 StringPool "id xercesc_3_2::XMLStringPool::serialize(xercesc_3_2::XSerializeEngine&)"
string 3.2.3..3.3.0 StringPool "id xercesc_3_3::XMLStringPool::serialize(xercesc_3_3::XSerializeEngine&)"
string 3.2.3..3.3.0 TraverseSchema " = xercesc_3_2::IdentityConstraint; THasher = xercesc_3_2::StringHasher]"
string 3.2.3..3.3.0 TraverseSchema "ith TVal = xercesc_3_2::SchemaInfo; THasher = xercesc_3_2::StringHasher]"
string 3.2.3..3.3.0 ValueStoreCache "eStore; THasher = xercesc_3_2::PtrHasher; XMLSize_t = long unsigned int]"
string 3.2.3..3.3.0 ValueStoreCache "eStore; THasher = xercesc_3_3::PtrHasher; XMLSize_t = long unsigned int]"
string 3.2.3..3.3.0 XMLDateTime "void xercesc_3_2::XMLDateTime::fillString(XMLCh*&, int, XMLSize_t) const"
string 3.2.3..3.3.0 XMLDateTime "void xercesc_3_3::XMLDateTime::fillString(XMLCh*&, int, XMLSize_t) const"
string 3.2.3..3.3.0 XMemory " xercesc_3_2::XMemory::operator new(size_t, xercesc_3_2::MemoryManager*)"
string 3.2.3..3.3.0 XMemory " xercesc_3_3::XMemory::operator new(size_t, xercesc_3_3::MemoryManager*)"
string 3.2.3..3.3.0 XSModel "[with TVal = xercesc_3_2::XSObject; THasher = xercesc_3_2::StringHasher]"
string 3.2.3..3.3.0 XSModel "ect; THasher = xercesc_3_2::StringHasher; XMLSize_t = long unsigned int]"
string 3.2.3..3.3.0 XSObjectFactory "Val = xercesc_3_2::XSIDCDefinition; THasher = xercesc_3_2::StringHasher]"
string 3.2.3..3.3.0 XSObjectFactory "ion; THasher = xercesc_3_2::StringHasher; XMLSize_t = long unsigned int]"
string 3.2.3..3.3.0 XSValue "l = xercesc_3_2::XSValue::DataType; THasher = xercesc_3_2::StringHasher]"
string 3.2.3..3.3.0 XSValue "ype; THasher = xercesc_3_2::StringHasher; XMLSize_t = long unsigned int]"
string 3.2.3..3.3.0 XSerializeEngine "void xercesc_3_2::XSerializeEngine::alignBufCur(XMLSize_t)"
string 3.2.3..3.3.0 XSerializeEngine "void xercesc_3_3::XSerializeEngine::alignBufCur(XMLSize_t)"
source 3.2.3..3.3.0 AbstractNumericFacetValidator "datatype/AbstractNumericFacetValidator.cpp"
source 3.2.3..3.3.0 AbstractNumericValidator "datatype/AbstractNumericValidator.cpp"
source 3.2.3..3.3.0 AbstractStringValidator "datatype/AbstractStringValidator.cpp"
source 3.2.3..3.3.0 AnySimpleTypeDatatypeValidator "datatype/AnySimpleTypeDatatypeValidator.cpp"
source 3.2.3..3.3.0 Base64BinaryDatatypeValidator "datatype/Base64BinaryDatatypeValidator.cpp"
source 3.2.3..3.3.0 BooleanDatatypeValidator "datatype/BooleanDatatypeValidator.cpp"
source 3.2.3..3.3.0 DecimalDatatypeValidator "datatype/DecimalDatatypeValidator.cpp"
source 3.2.3..3.3.0 DoubleDatatypeValidator "datatype/DoubleDatatypeValidator.cpp"
source 3.2.3..3.3.0 ENTITYDatatypeValidator "datatype/ENTITYDatatypeValidator.cpp"
source 3.2.3..3.3.0 FloatDatatypeValidator "datatype/FloatDatatypeValidator.cpp"
source 3.2.3..3.3.0 HexBinaryDatatypeValidator "datatype/HexBinaryDatatypeValidator.cpp"
source 3.2.3..3.3.0 NCNameDatatypeValidator "datatype/NCNameDatatypeValidator.cpp"
source 3.2.3..3.3.0 NOTATIONDatatypeValidator "datatype/NOTATIONDatatypeValidator.cpp"
source 3.2.3..3.3.0 StringDatatypeValidator "datatype/StringDatatypeValidator.cpp"
source 3.2.3..3.3.0 SubstitutionGroupComparator "schema/SubstitutionGroupComparator.cpp"
table 3.2.3..3.3.0 BlockRangeFactory 49007300420061007300690063004c006100740069006e000000000000000000
table 3.2.3..3.3.0 CurlNetAccessor 4300750072006c004e00650074004100630063006500730073006f0072000000
table 3.2.3..3.3.0 DOMDocumentFragmentImpl 230064006f00630075006d0065006e0074002d0066007200610067006d006500
table 3.2.3..3.3.0 DOMLSSerializerImpl 3c003f0078006d006c002000760065007200730069006f006e003d0022000000
table 3.2.3..3.3.0 DOMNodeIDMap e503000000000000f52600000000000097860100000000002f420f0000000000
table 3.2.3..3.3.0 EncodingValidator 41004e00530049005f00580033002e0034002d00310039003600380000000000
table 3.2.3..3.3.0 PSVIUni 61006c006c004400650063006c00610072006100740069006f006e0073005000
table 3.2.3..3.3.0 PSVIUni 63006800610072006100630074006500720045006e0063006f00640069006e00
table 3.2.3..3.3.0 PSVIUni 64006f00630054007900700065004400650063006c0061007200610074006900
table 3.2.3..3.3.0 PSVIUni 64006f00630075006d0065006e00740045006c0065006d0065006e0074000000
table 3.2.3..3.3.0 RegxParser 78006d006c003a006900730049006e0069007400690061006c004e0061006d00
table 3.2.3..3.3.0 SchemaSymbols 230023007400610072006700650074004e0061006d0065007300700061006300
table 3.2.3..3.3.0 SchemaSymbols 61007400740072006900620075007400650046006f0072006d00440065006600
table 3.2.3..3.3.0 SchemaSymbols 65006c0065006d0065006e00740046006f0072006d0044006500660061007500
table 3.2.3..3.3.0 SchemaSymbols 6e00650067006100740069007600650049006e00740065006700650072000000
table 3.2.3..3.3.0 TraverseSchema 530079006e007400680065007400690063005f0041006e006e006f0074006100
table 3.2.3..3.3.0 UnicodeRangeFactory 43006e0000004c00750000004c006c0000004c00740000004c006d0000004c00
table 3.2.3..3.3.0 XIncludeUtils 6100630063006500700074002d006c0061006e00670075006100670065000000
table 3.2.3..3.3.0 XMLChar 2300250027003b003f005a0061007a0000000a000d00200021003d005f000000
table 3.2.3..3.3.0 XMLEBCDICTranscoder 000000000100010002000200030003000400370005002d0006002e0007002f00
table 3.2.3..3.3.0 XMLRangeFactory 0003450360036103830486049105a105a305b905bb05bd05c105c2054b065206
table 3.2.3..3.3.0 XMLRangeFactory 313035309d309e30fc30fe300000b700d002d10287034006460ec60e05300000
table 3.2.3..3.3.0 XMLUni 28005b0061002d007a0041002d005a005d007b0031002c0038007d0029002800
table 3.2.3..3.3.0 XMLUni 2d00390032003200330033003700320030003300360038003500340037003700
table 3.2.3..3.3.0 XMLUni 3100380034003400360037003400340030003700330037003000390035003500
table 3.2.3..3.3.0 XMLUni 4100720072006100790049006e006400650078004f00750074006f0066004200
table 3.2.3..3.3.0 XMLUri 2d005f002e0021007e002a002700280029003b002f003f003a00400026003d00
table 3.2.3..3.3.0 XPathSymbols 61006e0063006500730074006f0072002d006f0072002d00730065006c006600
table 3.2.3..3.3.0 XPathSymbols 640065007300630065006e00640061006e0074002d006f0072002d0073006500
table 3.2.3..3.3.0 XPathSymbols 66006f006c006c006f00770069006e0067002d007300690062006c0069006e00
symbol 3.2.3..3.2.3 ReaderMgr _ZN11xercesc_3_29ReaderMgr10ReaderDataC1EPNS_9XMLReaderEPNS_13XMLEntityDeclEb
symbol 3.2.3..3.2.3 ReaderMgr _ZN11xercesc_3_29ReaderMgr10ReaderDataC2EPNS_9XMLReaderEPNS_13XMLEntityDeclEb
symbol 3.2.3..3.2.4 PanicHandler _ZN11xercesc_3_212PanicHandler20getPanicReasonStringENS0_12PanicReasonsE
symbol 3.2.3..3.3.0 ConcatToken _ZN11xercesc_3_211ConcatTokenC1EPNS_5TokenES2_PNS_13MemoryManagerE
symbol 3.2.3..3.3.0 IC_Selector _ZN11xercesc_3_211IC_Selector12createObjectEPNS_13MemoryManagerE
symbol 3.2.3..3.3.0 Op _ZN11xercesc_3_210ModifierOpC1ENS_2Op6opTypeEiiPNS_13MemoryManagerE
symbol 3.2.3..3.3.0 SchemaInfo _ZN11xercesc_3_210SchemaInfo20getTopLevelComponentEtPKDsS2_PPS0_
symbol 3.2.3..3.3.0 XMLScanner _ZN11xercesc_3_210XMLScanner12isLegalTokenERKNS_13XMLPScanTokenE
symbol 3.2.3..3.3.0 XercesXPath _ZN11xercesc_3_211XercesXPath12createObjectEPNS_13MemoryManagerE
symbol 3.2.4..3.3.0 CurlURLInputStream _ZN11xercesc_3_218CurlURLInputStream7cleanupEv
symbol 3.2.4..3.3.0 XIncludeUtils _ZN11xercesc_3_2L16getBaseAttrValueEPNS_7DOMNodeE
symbol 3.3.0..3.3.0 PanicHandler _ZN11xercesc_3_312PanicHandler20getPanicReasonStringENS0_12PanicReasonsE
