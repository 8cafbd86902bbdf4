name libxml2
also xml2
cpe xmlsoft:libxml2
advisory OSS-Fuzz libxml2
advisory Debian libxml2
advisory Alpine libxml2
advisory GIT https://gitlab.gnome.org/GNOME/libxml2
advisory generic libxml2
version weak "{n}" dec2
# learned
reference 2.9.10 amd64 sha256:30a2430aed479789c8ebfb40c88027af79bf1e9ac4f275eda946b06115f8e58b libxml2-dev 2.9.10+dfsg-6.7+deb11u10
reference 2.9.14 amd64 sha256:9068e9fd2fdafe56b948967939d76243c259c925eedc4acd085d3ea7488526a6 libxml2-dev 2.9.14+dfsg-1.3~deb12u6
reference 2.15.4 amd64 sha256:dcefb1825b0e516a4dce2a263ab743a2a0d7a907c4b97292db266beb46381f02 libxml2-dev 2.15.4+dfsg-1+b1
string 2.9.10..2.9.10 HTMLparser "htmlParseStartTag: problem parsing attributes\n"
string 2.9.10..2.9.10 SAX2 "Failure to process entity %s\n"
string 2.9.10..2.9.10 c14n "coping canonicalized document"
string 2.9.10..2.9.10 debugXML "h]   dumps informations about the node (namespace, attributes, content)\n"
string 2.9.10..2.9.14 HTMLparser "HPP: internal error, state == XML_PARSER_SYSTEM_LITERAL\n"
string 2.9.10..2.9.14 SAX2 "SAX.xmlSAX2UnparsedEntityDecl(%s) called while not in subset\n"
string 2.9.10..2.9.14 debugXML "\t             the default namespace if any uses 'defaultns' prefix\n"
string 2.9.10..2.9.14 encoding "xmlRegisterCharEncodingHandler: Too many handler registered, see %s\n"
string 2.9.10..2.9.14 entities "xmlDumpEntitiesDecl: internal: unknown type entity type"
string 2.9.10..2.15.4 buf "Input reference outside of the buffer"
string 2.9.10..2.15.4 catalog "-//OASIS//DTD Entity Resolution XML Catalog V1.0//EN"
string 2.9.10..2.15.4 legacy "   change code to use xmlEncodeEntitiesReentrant()\n"
string 2.9.10..2.15.4 libxml2_la-HTMLparser "Invalid bytes in character encoding\n"
string 2.9.10..2.15.4 libxml2_la-SAX2 "Invalid redeclaration of predefined entity '%s'"
string 2.9.10..2.15.4 libxml2_la-catalog "Ignoring %s, already visited for %s, %s\n"
string 2.9.10..2.15.4 libxml2_la-dict "libxml2: getentropy failed with error code %d\n"
string 2.9.10..2.15.4 libxml2_la-globals " to allocate globals for thread\nlibxml2: See xmlCheckThreadLocalStorage\n"
string 2.9.10..2.15.4 libxml2_la-parserInternals "Encoding '%s' doesn't match auto-detected '%s'\n"
string 2.9.10..2.15.4 libxml2_la-relaxng "xmlRelaxNG: include %s has a define %s but not the included grammar\n"
string 2.9.10..2.15.4 libxml2_la-schematron "The XML document '%s' is not a XML schematron document"
string 2.9.10..2.15.4 libxml2_la-tree "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"
string 2.9.10..2.15.4 libxml2_la-xmlschemas " '%s' of a field of %s evaluates to a node-set with more than one member"
string 2.9.10..2.15.4 libxml2_la-xpath "Error allocating temporary storage for tim sort: need %lu bytes"
string 2.9.10..2.15.4 libxml2_la-xpointer "xmlXPtrEval: evaluation failed to return a node set\n"
string 2.9.10..2.15.4 list "Cannot initialize memory for new link"
string 2.9.10..2.15.4 nanoftp "FTP server asking for ACCNT on anonymous\n"
string 2.9.10..2.15.4 nanohttp "Non-recoverable errors:  FORMERR, REFUSED, or NOTIMP."
string 2.9.10..2.15.4 parserInternals "Warning: program compiled against libxml %d using older %d\n"
string 2.9.10..2.15.4 relaxng "Failed to allocate sh table for Relax-NG types\n"
string 2.9.10..2.15.4 schematron "allocating schema parser XPath context"
string 2.9.10..2.15.4 tree "xmlDOMWrapCloneNode(): allocating an attr-node"
string 2.9.10..2.15.4 uri "reaching arbitrary MAX_URI_LENGTH limit\n"
string 2.9.10..2.15.4 valid "Element %s content does not follow the DTD, Expecting more child\n"
string 2.9.10..2.15.4 xmlIO "Error initializing compression context.  ZLIB error:"
string 2.9.10..2.15.4 xmlmemory "Memory list not compiled (MEM_LIST not defined !)\n"
string 2.9.10..2.15.4 xmlsave "xmlEscapeEntities : char out of range\n"
string 2.9.10..2.15.4 xmlschemas "ernal error: xmlSchemaComponentListFree, unexpected component type '%s'\n"
string 2.9.10..2.15.4 xmlschemastypes "could not create an attribute wildcard on anyType"
string 2.9.10..2.15.4 xmlwriter "SAX.startDocument(): out of memory\n"
string 2.9.10..2.15.4 xpath "lXPathCompareNodeSetValue: Can't compare node set and object of type %d\n"
string 2.9.14..2.9.14 debugXML "th]   dumps information about the node (namespace, attributes, content)\n"
string 2.9.14..2.9.14 entities "xmlAddEntity: invalid redeclaration of predefined entity"
string 2.9.14..2.15.4 c14n "copying canonicalized document"
string 2.9.14..2.15.4 libxml2_la-parser "Premature end of data in tag %s line %d\n"
string 2.9.14..2.15.4 libxml2_la-xmlregexp "xmlFAParseAtom: maximum nesting depth exceeded"
string 2.15.4..2.15.4 libxml2_la-error "Invalid redeclaration of predefined entity"
string 2.15.4..2.15.4 libxml2_la-parser "m entity amplification factor exceeded, see xmlCtxtSetMaxAmplification.\n"
string 2.15.4..2.15.4 libxml2_la-valid "Element %s content does not follow the DTD, Expecting more children\n"
string 2.15.4..2.15.4 libxml2_la-xinclude "XPointer expressions not allowed in streaming mode\n"
string 2.15.4..2.15.4 libxml2_la-xmlwriter "xmlTextWriterVSprintf : invalid format / argument!\n"
table 2.9.10..2.15.4 libxml2_la-HTMLparser 00000000001313000c1f001f41002d770018900008980013ad000cb90014d200
table 2.9.10..2.15.4 libxml2_la-HTMLparser 000008000d0016001f0027002d0035003e0046004e0055005d00660077007f00
table 2.9.10..2.15.4 libxml2_la-HTMLparser 84456c696702c386824d50012685616375746502c38105627265766502c48284
table 2.9.10..2.15.4 libxml2_la-xmlregexp 00001f007f009f00ad00ad0000060306dd06dd060f070f07b417b5170b200f20
table 2.9.10..2.15.4 libxml2_la-xmlregexp 000357035d036f0383048604880489049105a105a305b905bb05bd05bf05bf05
table 2.9.10..2.15.4 libxml2_la-xmlregexp 000357035d036f03830486049105a105a305b905bb05bd05bf05bf05c105c205
table 2.9.10..2.15.4 libxml2_la-xmlregexp 000401002704010000d4010019d4010034d401004dd4010068d4010081d40100
table 2.9.10..2.15.4 libxml2_la-xmlregexp 0201010002010100370101003f01010000d00100f5d0010000d1010026d10100
table 2.9.10..2.15.4 libxml2_la-xmlregexp 030903093e09400949094c0982098309be09c009c709c809cb09cc09d709d709
table 2.9.10..2.15.4 libxml2_la-xmlregexp 070101003301010020030100230301004a0301004a030100a0040100a9040100
table 2.9.10..2.15.4 libxml2_la-xmlregexp 240024002b002b003c003e005e005e00600060007c007c007e007e00a200a900
table 2.9.10..2.15.4 libxml2_la-xmlregexp 24002400a200a500f209f309f10af10af90bf90b3f0e3f0edb17db17a020b120
table 2.9.10..2.15.4 libxml2_la-xmlregexp 280401004f0401001ad4010033d401004ed4010054d4010056d4010067d40100
table 2.9.10..2.15.4 libxml2_la-xmlregexp 2d002d008a058a0506180618102015201c301c3030303030a030a03031fe32fe
table 2.9.10..2.15.4 libxml2_la-xmlregexp 30003900b200b300b900b900bc00be0060066906f006f90666096f09e609ef09
table 2.9.10..2.15.4 libxml2_la-xmlregexp 41005a0061007a00aa00aa00b500b500ba00ba00c000d600d800f600f8003602
table 2.9.10..2.15.4 libxml2_la-xmlregexp 73d101007ad1010001000e0001000e0020000e007f000e0000000f0000000f00
table 2.9.10..2.15.4 libxml2_la-xmlregexp a600a700a900a900ae00ae00b000b000b600b600820482040e060f06e906e906
table 2.9.10..2.15.4 libxml2_la-xmlregexp ad00ad0000060306dd06dd060f070f07b417b5170b200f202a202e2060206320
table 2.9.10..2.15.4 libxml2_la-xmlregexp b002c102c602d102e002e402ee02ee027a037a035905590540064006e506e606
table 2.9.10..2.15.4 libxml2_la-xmlregexp b200b300b900b900bc00be00f409f909f00bf20b2a0f330f72137c13f017f917
table 2.9.10..2.15.4 libxml2_la-xmlregexp bb01bb01c001c301d005ea05f005f20521063a0641064a066e066f067106d306
table 2.9.14..2.15.4 libxml2_la-xmlIO ff05f4050406ea05ec05fe05dc05f505df05e305de05f705dd05e705dc05e105
table 2.15.4..2.15.4 libxml2_la-xmlIO 08262378464646443b042623393b05262331303b05262331333b062671756f74
symbol 2.9.10..2.9.10 parser xmlParseStartTag2
symbol 2.9.10..2.9.10 xmlregexp xmlFAParseAtom
symbol 2.9.10..2.9.14 dict xmlDictGrow
symbol 2.9.10..2.9.14 error xmlReportError
symbol 2.9.10..2.15.4 HTMLtree htmlDocDump
symbol 2.9.10..2.15.4 chvalid xmlIsChar
symbol 2.9.10..2.15.4 hash xmlHashCopy
symbol 2.9.10..2.15.4 threads xmlOnceInit
symbol 2.9.10..2.15.4 xpointer xmlXPtrErr
symbol 2.9.10..2.15.4 xzlib xz_head
symbol 2.9.14..2.15.4 xinclude xmlXIncludeErr
symbol 2.15.4..2.15.4 libxml2_la-xmlIO xmlFdFree
