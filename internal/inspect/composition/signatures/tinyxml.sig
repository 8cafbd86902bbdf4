name tinyxml
also libtinyxml
cpe tinyxml_project:tinyxml
advisory Debian tinyxml
advisory Alpine tinyxml
advisory generic tinyxml
# learned
reference 2.6.2 amd64 sha256:50f3b6335cc069b2b391cdb3fc60cea3250720de6f189a74add8668138e2eb07 libtinyxml-dev 2.6.2-6+deb12u1, libtinyxml2.6.2v5 2.6.2-6+deb12u1
string 2.6.2..2.6.2 tinyxml "TiXmlAttributeSet::~TiXmlAttributeSet()"
string 2.6.2..2.6.2 tinyxml "TiXmlNode* TiXmlNode::InsertAfterChild(TiXmlNode*, const TiXmlNode&)"
string 2.6.2..2.6.2 tinyxml "TiXmlNode* TiXmlNode::InsertBeforeChild(TiXmlNode*, const TiXmlNode&)"
string 2.6.2..2.6.2 tinyxml "TiXmlNode* TiXmlNode::LinkEndChild(TiXmlNode*)"
string 2.6.2..2.6.2 tinyxml "XmlNode* TiXmlNode::IterateChildren(const char*, const TiXmlNode*) const"
string 2.6.2..2.6.2 tinyxml "bool TiXmlDocument::LoadFile(FILE*, TiXmlEncoding)"
string 2.6.2..2.6.2 tinyxml "bool TiXmlNode::RemoveChild(TiXmlNode*)"
string 2.6.2..2.6.2 tinyxml "const TiXmlNode* TiXmlNode::IterateChildren(const TiXmlNode*) const"
string 2.6.2..2.6.2 tinyxml "encoding=\"%s\" "
string 2.6.2..2.6.2 tinyxml "firstChild == beforeThis"
string 2.6.2..2.6.2 tinyxml "lastChild == afterThis"
string 2.6.2..2.6.2 tinyxml "node->GetDocument() == 0 || node->GetDocument() == this->GetDocument()"
string 2.6.2..2.6.2 tinyxml "node->parent == 0 || node->parent == this"
string 2.6.2..2.6.2 tinyxml "p < (buf+length)"
string 2.6.2..2.6.2 tinyxml "previous->parent == this"
string 2.6.2..2.6.2 tinyxml "q <= (buf+length)"
string 2.6.2..2.6.2 tinyxml "sentinel.next == &sentinel"
string 2.6.2..2.6.2 tinyxml "sentinel.prev == &sentinel"
string 2.6.2..2.6.2 tinyxml "standalone=\"%s\" "
string 2.6.2..2.6.2 tinyxml "virtual void TiXmlComment::Print(FILE*, int) const"
string 2.6.2..2.6.2 tinyxml "virtual void TiXmlDocument::Print(FILE*, int) const"
string 2.6.2..2.6.2 tinyxml "virtual void TiXmlElement::Print(FILE*, int) const"
string 2.6.2..2.6.2 tinyxml "virtual void TiXmlText::Print(FILE*, int) const"
string 2.6.2..2.6.2 tinyxml "void TiXmlAttributeSet::Add(TiXmlAttribute*)"
string 2.6.2..2.6.2 tinyxml "void TiXmlAttributeSet::Remove(TiXmlAttribute*)"
string 2.6.2..2.6.2 tinyxmlerror "Error document empty."
string 2.6.2..2.6.2 tinyxmlerror "Error null (0) or unexpected EOF found in input stream."
string 2.6.2..2.6.2 tinyxmlerror "Error parsing CDATA."
string 2.6.2..2.6.2 tinyxmlerror "Error parsing Comment."
string 2.6.2..2.6.2 tinyxmlerror "Error parsing Declaration."
string 2.6.2..2.6.2 tinyxmlerror "Error parsing Element."
string 2.6.2..2.6.2 tinyxmlerror "Error parsing Unknown."
string 2.6.2..2.6.2 tinyxmlerror "Error reading Attributes."
string 2.6.2..2.6.2 tinyxmlerror "Error reading Element value."
string 2.6.2..2.6.2 tinyxmlerror "Error reading end tag."
string 2.6.2..2.6.2 tinyxmlerror "Error: empty tag."
string 2.6.2..2.6.2 tinyxmlerror "Failed to read Element name"
string 2.6.2..2.6.2 tinyxmlerror "cument added to document, because TiXmlDocument can only be at the root."
string 2.6.2..2.6.2 tinyxmlparser " const char* TiXmlBase::GetChar(const char*, char*, int*, TiXmlEncoding)"
string 2.6.2..2.6.2 tinyxmlparser "!closingTag"
string 2.6.2..2.6.2 tinyxmlparser "cursor.col >= -1"
string 2.6.2..2.6.2 tinyxmlparser "cursor.row >= -1"
string 2.6.2..2.6.2 tinyxmlparser "har* TiXmlDocument::Parse(const char*, TiXmlParsingData*, TiXmlEncoding)"
string 2.6.2..2.6.2 tinyxmlparser "mlDocument::SetError(int, const char*, TiXmlParsingData*, TiXmlEncoding)"
string 2.6.2..2.6.2 tinyxmlparser "ol TiXmlBase::StringEqual(const char*, const char*, bool, TiXmlEncoding)"
string 2.6.2..2.6.2 tinyxmlparser "onst char* TiXmlBase::GetEntity(const char*, char*, int*, TiXmlEncoding)"
string 2.6.2..2.6.2 tinyxmlparser "onst char* TiXmlBase::ReadName(const char*, std::string*, TiXmlEncoding)"
string 2.6.2..2.6.2 tinyxmlparser "strlen( entity[i].str ) == entity[i].strLength"
string 2.6.2..2.6.2 tinyxmlparser "virtual void TiXmlElement::StreamIn(std::istream*, std::string*)"
string 2.6.2..2.6.2 tinyxmlparser "void TiXmlParsingData::Stamp(const char*, TiXmlEncoding)"
symbol 2.6.2..2.6.2 tinyxml _ZN12TiXmlElementC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 2.6.2..2.6.2 tinyxml _ZN12TiXmlElementC2ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 2.6.2..2.6.2 tinyxml _ZN12TiXmlPrinter10VisitEnterERK12TiXmlElementPK14TiXmlAttribute
symbol 2.6.2..2.6.2 tinyxml _ZN13TiXmlDocumentC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 2.6.2..2.6.2 tinyxml _ZN13TiXmlDocumentC2ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 2.6.2..2.6.2 tinyxml _ZN16TiXmlDeclarationC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_S7_
symbol 2.6.2..2.6.2 tinyxml _ZN16TiXmlDeclarationC2ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_S7_
symbol 2.6.2..2.6.2 tinyxml _ZN9TiXmlBase12EncodeStringERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEPS5_
symbol 2.6.2..2.6.2 tinyxmlparser _ZN12TiXmlElement9ReadValueEPKcP16TiXmlParsingData13TiXmlEncoding
symbol 2.6.2..2.6.2 tinyxmlparser _ZN13TiXmlDocument8SetErrorEiPKcP16TiXmlParsingData13TiXmlEncoding
symbol 2.6.2..2.6.2 tinyxmlparser _ZN16TiXmlDeclaration5ParseEPKcP16TiXmlParsingData13TiXmlEncoding
symbol 2.6.2..2.6.2 tinyxmlparser _ZN9TiXmlText8StreamInEPSiPNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
