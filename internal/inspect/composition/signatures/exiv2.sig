name exiv2
also libexiv2
cpe exiv2:exiv2
advisory OSS-Fuzz exiv2
advisory Debian exiv2
advisory Alpine exiv2
advisory GIT https://github.com/Exiv2/exiv2
advisory generic exiv2
version weak "{v}"
# learned
reference 0.27.3 amd64 sha256:bc202017f23063de649468d55127ce8c7542c5000def86ffc47d76e7e6b66d1d libexiv2-27 0.27.3-3+deb11u1
reference 0.27.6 amd64 sha256:0d6d3f05ddd0a846831e395dc8d351bb4fd094065c7311bdda44b8c8ecc8cb1a libexiv2-27 0.27.6-1, libexiv2-dev 0.27.6-1
reference 0.28.5 amd64 sha256:a654bd56bcfa981648531d43286e48f552c5608a028f86e9b8ba1ac529180f5b libexiv2-28 0.28.5+dfsg-1, libexiv2-dev 0.28.5+dfsg-1
reference 0.28.9 amd64 sha256:604f76d95c54321d19b35a1547cae65156fde36f269d3b558abdb3ce76e7ab8c libexiv2-28 0.28.9+dfsg-1, libexiv2-dev 0.28.9+dfsg-1
string 0.27.3..0.27.6 WXMPUtils "Output XMP pointer is null"
string 0.27.3..0.27.6 XML_Node "Dump of XML_Node tree\n"
string 0.27.3..0.27.6 XMPIterator "Unimplemented XMPIterator constructor for global tables"
string 0.27.3..0.27.6 XMPMeta "XMP Core Copyright (c) 2002-2008, Adobe Systems Incorporated"
string 0.27.3..0.27.6 XMPMeta-GetSet "Can't insert before or after implicit new item"
string 0.27.3..0.27.6 XMPMeta-Serialize "Exact size must be a multiple of the Unicode element"
string 0.27.3..0.27.6 XMPUtils "Size < sConvertedValue->size()) in ./xmpsdk/src/XMPUtils.cpp at line 947"
string 0.27.3..0.28.5 - "aits<char>; bool __dfs_mode = true; std::__detail::_StateIdT = long int]"
string 0.27.3..0.28.5 - "its<char>; bool __dfs_mode = false; std::__detail::_StateIdT = long int]"
string 0.27.3..0.28.5 - "regex_traits<char> >, __gnu_cxx::_S_atomic, false, false>::element_type]"
string 0.27.3..0.28.5 XMPMeta-Serialize "PrefixToURIMap->end()) in ./xmpsdk/src/XMPMeta-Serialize.cpp at line 171"
string 0.27.3..0.28.5 XMPUtils "Invalid partial date, non-zeros after zero month and day"
string 0.27.3..0.28.9 - " <template-parameter-1-1> >::element_type = Exiv2::Internal::CiffHeader]"
string 0.27.3..0.28.9 - " = std::__cxx11::sub_match<const char*>&; size_type = long unsigned int]"
string 0.27.3..0.28.9 ExpatAdapter ">::pop_back() [with _Tp = XML_Node*; _Alloc = std::allocator<XML_Node*>]"
string 0.27.3..0.28.9 ExpatAdapter "Expat attribute info has odd length"
string 0.27.3..0.28.9 ParseRDF "! xmpParent->children.empty())) in ./xmpsdk/src/ParseRDF.cpp at line 508"
string 0.27.3..0.28.9 ParseRDF "Empty property element can't have both rdf:resource and rdf:nodeID"
string 0.27.3..0.28.9 UnicodeConversions "Bad UTF-16 - leading low surrogate"
string 0.27.3..0.28.9 UnicodeConversions "Incomplete Unicode at end of string"
string 0.27.3..0.28.9 WXMPIterator "Caught unknown exception"
string 0.27.3..0.28.9 WXMPMeta "Empty namespace URI"
string 0.27.3..0.28.9 WXMPMeta "Empty schema namespace URI"
string 0.27.3..0.28.9 XMPCore_Impl "AltText array items must have an xml:lang qualifier"
string 0.27.3..0.28.9 XMPCore_Impl "Parent is new implicit node, but createNodes is false"
string 0.27.3..0.28.9 XMPIterator "Unknown iteration namespace"
string 0.27.3..0.28.9 XMPIterator "oc>::pop_back() [with _Tp = IterNode; _Alloc = std::allocator<IterNode>]"
string 0.27.3..0.28.9 XMPMeta "  ** duplicate namespace prefix **  "
string 0.27.3..0.28.9 XMPMeta "1::basic_string<char>, std::__cxx11::basic_string<char> > > >::iterator]"
string 0.27.3..0.28.9 XMPMeta-GetSet "Explicit arrayOptions required to create new array"
string 0.27.3..0.28.9 XMPMeta-GetSet "Only array form flags allowed for arrayOptions"
string 0.27.3..0.28.9 XMPMeta-Parse "Alias to x-default already has a language qualifier"
string 0.27.3..0.28.9 XMPMeta-Parse "Failure creating xmpMM:InstanceID"
string 0.27.3..0.28.9 XMPMeta-Parse "Parser bytesLeft too large"
string 0.27.3..0.28.9 XMPMeta-Serialize "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
string 0.27.3..0.28.9 XMPMeta-Serialize "Can't mix rdf:resource qualifier and element fields"
string 0.27.3..0.28.9 XMPUtils "SetTimeZone can only be used on \"zoneless\" times"
string 0.27.3..0.28.9 XMPUtils-FileInfo ">::pop_back() [with _Tp = XMP_Node*; _Alloc = std::allocator<XMP_Node*>]"
string 0.27.3..0.28.9 XMPUtils-FileInfo "Destination subtree is within the source subtree"
string 0.27.3..0.28.9 XMPUtils-FileInfo "Separator can have only spaces and one semicolon"
string 0.27.6..0.28.9 ExpatAdapter "= XML_Node*; _Alloc = std::allocator<XML_Node*>; reference = XML_Node*&]"
string 0.27.6..0.28.9 ParseRDF "cator<XMP_Node*>; reference = XMP_Node*&; size_type = long unsigned int]"
string 0.27.6..0.28.9 XML_Node "cator<XML_Node*>; reference = XML_Node*&; size_type = long unsigned int]"
string 0.27.6..0.28.9 XMPCore_Impl "; const_reference = const XPathStepInfo&; size_type = long unsigned int]"
string 0.27.6..0.28.9 XMPIterator "Tp = IterNode; _Alloc = std::allocator<IterNode>; reference = IterNode&]"
string 0.28.9..0.28.9 - " shading correction processing was applied by the camera at the capture."
string 0.28.9..0.28.9 - ":BlockMap>; reference = Exiv2::BlockMap&; size_type = long unsigned int]"
string 0.28.9..0.28.9 - "= std::__cxx11::regex_traits<char>; std::__detail::_StateIdT = long int]"
string 0.28.9..0.28.9 - ">; const_reference = const unsigned int&; size_type = long unsigned int]"
string 0.28.9..0.28.9 - "Alloc = std::allocator<Exiv2::Exifdatum>; reference = Exiv2::Exifdatum&]"
source 0.27.3..0.28.9 - "cr2header_int.cpp"
source 0.27.3..0.28.9 - "crwimage_int.cpp"
source 0.27.3..0.28.9 - "image_int.cpp"
source 0.27.3..0.28.9 - "makernote_int.cpp"
source 0.27.3..0.28.9 - "orfimage_int.cpp"
source 0.27.3..0.28.9 - "pngchunk_int.cpp"
source 0.27.3..0.28.9 - "tiffcomposite_int.cpp"
source 0.27.3..0.28.9 - "tiffvisitor_int.cpp"
table 0.27.3..0.28.9 - 537432335f53705f636f756e7465645f7074725f696e706c616365494e354578
symbol 0.27.3..0.28.9 ExpatAdapter XMP_NewExpatAdapter
symbol 0.27.3..0.28.9 MD5 _Z12MD5TransformPjPKj
symbol 0.27.3..0.28.9 MD5 _Z9MD5UpdateP7MD5_CTXPKhj
symbol 0.27.3..0.28.9 WXMPIterator WXMPIterator_Next_1
symbol 0.27.3..0.28.9 WXMPIterator WXMPIterator_Skip_1
symbol 0.27.3..0.28.9 WXMPMeta WXMPMeta_CTor_1
symbol 0.27.3..0.28.9 WXMPMeta WXMPMeta_Sort_1
symbol 0.27.3..0.28.9 WXMPUtils WXMPUtils_ConvertToBool_1
symbol 0.27.3..0.28.9 WXMPUtils WXMPUtils_SetTimeZone_1
symbol 0.27.3..0.28.9 WXMPUtils WXMPUtils_Unlock_1
symbol 0.28.9..0.28.9 - _ZN5Exiv25Image15checkIccProfileEv
symbol 0.28.9..0.28.9 - _ZN5Exiv25Image16appendIccProfileEPKhmb
