name tinyxml2
also libtinyxml2
cpe tinyxml2_project:tinyxml2
advisory OSS-Fuzz tinyxml2
advisory Debian tinyxml2
advisory Alpine tinyxml2
advisory GIT https://github.com/leethomason/tinyxml2
advisory generic tinyxml2
# learned
reference 8.0.0 amd64 sha256:818b04b4abce25d94b36fa3636ee79398e445fcc79cd68a6afb3f54935a41719 libtinyxml2-8 8.0.0+dfsg-2, libtinyxml2-dev 8.0.0+dfsg-2
reference 9.0.0 amd64 sha256:3ecbd64445cefbc318132c1b2f4d44e10b3887a357241b08dcbab695931caa7c libtinyxml2-9 9.0.0+dfsg-3.1, libtinyxml2-dev 9.0.0+dfsg-3.1
reference 11.0.0 amd64 sha256:6fa538b6b767550ed920b6b61eab98a218ec2f02583c68bf1629e1d610b5035c libtinyxml2-11 11.0.0+dfsg-1+b3, libtinyxml2-dev 11.0.0+dfsg-1+b3
string 8.0.0..11.0.0 - "Element nesting is too deep."
string 8.0.0..11.0.0 - "Error=%s ErrorID=%d (0x%x) Line number=%d"
string 8.0.0..11.0.0 - "XMLDeclaration value=%s"
string 8.0.0..11.0.0 - "XMLElement name=%s"
string 8.0.0..11.0.0 - "filename=<null>"
string 8.0.0..11.0.0 - "xml version=\"1.0\" encoding=\"UTF-8\""
symbol 8.0.0..9.0.0 - _ZN8tinyxml211XMLDocument8IdentifyEPcPPNS_7XMLNodeE
symbol 8.0.0..11.0.0 - _ZN8tinyxml210XMLComment9ParseDeepEPcPNS_7StrPairEPi
symbol 8.0.0..11.0.0 - _ZN8tinyxml210XMLElement20InsertNewDeclarationEPKc
symbol 8.0.0..11.0.0 - _ZN8tinyxml210XMLElement9ParseDeepEPcPNS_7StrPairEPi
symbol 8.0.0..11.0.0 - _ZN8tinyxml210XMLPrinter10VisitEnterERKNS_10XMLElementEPKNS_12XMLAttributeE
symbol 8.0.0..11.0.0 - _ZN8tinyxml210XMLPrinter10VisitEnterERKNS_11XMLDocumentE
symbol 8.0.0..11.0.0 - _ZN8tinyxml210XMLPrinter5VisitERKNS_14XMLDeclarationE
symbol 8.0.0..11.0.0 - _ZN8tinyxml210XMLPrinter9VisitExitERKNS_10XMLElementE
symbol 8.0.0..11.0.0 - _ZN8tinyxml210XMLUnknown9ParseDeepEPcPNS_7StrPairEPi
symbol 8.0.0..11.0.0 - _ZN8tinyxml211XMLDocument13ErrorIDToNameENS_8XMLErrorE
symbol 8.0.0..11.0.0 - _ZN8tinyxml214XMLDeclaration9ParseDeepEPcPNS_7StrPairEPi
symbol 8.0.0..11.0.0 - _ZNK8tinyxml210XMLComment12ShallowCloneEPNS_11XMLDocumentE
symbol 8.0.0..11.0.0 - _ZNK8tinyxml210XMLComment12ShallowEqualEPKNS_7XMLNodeE
symbol 8.0.0..11.0.0 - _ZNK8tinyxml210XMLElement12ShallowCloneEPNS_11XMLDocumentE
symbol 8.0.0..11.0.0 - _ZNK8tinyxml210XMLElement12ShallowEqualEPKNS_7XMLNodeE
symbol 8.0.0..11.0.0 - _ZNK8tinyxml210XMLUnknown12ShallowCloneEPNS_11XMLDocumentE
symbol 8.0.0..11.0.0 - _ZNK8tinyxml210XMLUnknown12ShallowEqualEPKNS_7XMLNodeE
symbol 8.0.0..11.0.0 - _ZNK8tinyxml212XMLAttribute20QueryUnsigned64ValueEPm
symbol 8.0.0..11.0.0 - _ZNK8tinyxml214XMLDeclaration12ShallowCloneEPNS_11XMLDocumentE
symbol 8.0.0..11.0.0 - _ZNK8tinyxml214XMLDeclaration12ShallowEqualEPKNS_7XMLNodeE
symbol 8.0.0..11.0.0 - _ZNK8tinyxml214XMLDeclaration6AcceptEPNS_10XMLVisitorE
symbol 8.0.0..11.0.0 - _ZNK8tinyxml27XMLText12ShallowCloneEPNS_11XMLDocumentE
symbol 9.0.0..11.0.0 - _ZN8tinyxml211XMLDocument10ClearErrorEv
symbol 11.0.0..11.0.0 - _ZN8tinyxml211XMLDocument8IdentifyEPcPPNS_7XMLNodeEb
symbol 11.0.0..11.0.0 - _ZNK8tinyxml27XMLNode17ChildElementCountEPKc
