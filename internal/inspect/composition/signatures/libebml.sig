name libebml
also ebml
cpe matroska:libebml
advisory OSS-Fuzz libebml
advisory Debian libebml
advisory Alpine libebml
advisory GIT https://github.com/Matroska-Org/libebml
advisory generic libebml
version weak "{v}"
# learned
reference 1.4.2 amd64 sha256:c2784078b926754fe942a91e4a9f108aac065991df243de64219b32b09192fa9 libebml5 1.4.2-1+deb11u1
reference 1.4.4 amd64 sha256:7fcadae6a1b73fe68f0395af2745fe7a8ed30a493b7d6fbf895cf65fa787b34c libebml-dev 1.4.4-1+deb12u1, libebml5 1.4.4-1+deb12u1
reference 1.4.5 amd64 sha256:a81d59df6b119bc012e677c192208dc45dea4746626b80c9379cf1146fbae268 libebml-dev 1.4.5-1+b1, libebml5 1.4.5-1+b1
reference 1.4.7 amd64 sha256:58ce6af1deef18c08923314ea1e1687b00e1821e6bbc7465f9829a28836a3e15 libebml-dev 1.4.7-2, libebml5 1.4.7-2
string 1.4.2..1.4.2 - "const string& libebml::EbmlString::DefaultVal() const"
string 1.4.2..1.4.2 - "libebml::EbmlBinary::EbmlBinary(const libebml::EbmlBinary&)"
string 1.4.2..1.4.5 - "Error allocating data"
string 1.4.2..1.4.7 - "\" in EbmlMaster \""
string 1.4.2..1.4.7 - "\" of EbmlMaster \""
string 1.4.2..1.4.7 - "\", does not have a value set."
string 1.4.2..1.4.7 - "(Create!=nullptr) || !strcmp(aDebugName, \"DummyElement\")"
string 1.4.2..1.4.7 - ", const libebml::EbmlSemanticContext&, int&, uint64, bool, unsigned int)"
string 1.4.2..1.4.7 - "Can't close file "
string 1.4.2..1.4.7 - "Can't open stdio file \""
string 1.4.2..1.4.7 - "Context.GetGlobalContext != nullptr"
string 1.4.2..1.4.7 - "Context.GetSize() != 0"
string 1.4.2..1.4.7 - "EOF in writeFully("
string 1.4.2..1.4.7 - "ElementPosition < SizePosition"
string 1.4.2..1.4.7 - "Failed to alloc memory block of size "
string 1.4.2..1.4.7 - "Failed to seek file "
string 1.4.2..1.4.7 - "TestReadElt == nullptr"
string 1.4.2..1.4.7 - "The Child Element \""
string 1.4.2..1.4.7 - "_t libebml::EbmlDate::ReadData(libebml::IOCallback&, libebml::ScopeMode)"
string 1.4.2..1.4.7 - "bValueIsSet || (bWithDefault && DefaultISset())"
string 1.4.2..1.4.7 - "bool libebml::EbmlMaster::CheckMandatory() const"
string 1.4.2..1.4.7 - "const libebml::UTFstring& libebml::EbmlUnicodeString::DefaultVal() const"
string 1.4.2..1.4.7 - "d&, const libebml::EbmlSemanticContext&, int&, bool, bool, unsigned int)"
string 1.4.2..1.4.7 - "double libebml::EbmlFloat::DefaultVal() const"
string 1.4.2..1.4.7 - "epos_t libebml::EbmlMaster::RenderData(libebml::IOCallback&, bool, bool)"
string 1.4.2..1.4.7 - "ilepos_t libebml::EbmlDate::RenderData(libebml::IOCallback&, bool, bool)"
string 1.4.2..1.4.7 - "ilepos_t libebml::EbmlElement::OverwriteData(libebml::IOCallback&, bool)"
string 1.4.2..1.4.7 - "l void libebml::StdIOCallback::setFilePointer(int64, libebml::seek_mode)"
string 1.4.2..1.4.7 - "l::EbmlSemantic& libebml::EbmlSemanticContext::GetSemantic(size_t) const"
string 1.4.2..1.4.7 - "lepos_t libebml::EbmlFloat::RenderData(libebml::IOCallback&, bool, bool)"
string 1.4.2..1.4.7 - "libebml::StdIOCallback::StdIOCallback(const char*, open_mode)"
string 1.4.2..1.4.7 - "onst libebml::EbmlId&, const char*, const libebml::EbmlSemanticContext&)"
string 1.4.2..1.4.7 - "ream&, const libebml::EbmlSemanticContext&, libebml::EbmlElement*, bool)"
string 1.4.2..1.4.7 - "s_t libebml::EbmlElement::Render(libebml::IOCallback&, bool, bool, bool)"
string 1.4.2..1.4.7 - "t libebml::EbmlFloat::ReadData(libebml::IOCallback&, libebml::ScopeMode)"
string 1.4.2..1.4.7 - "uint64 libebml::EbmlElement::GetEndPosition() const"
string 1.4.2..1.4.7 - "uint64 libebml::EbmlUInteger::DefaultVal() const"
string 1.4.2..1.4.7 - "virtual libebml::EbmlElement::~EbmlElement()"
string 1.4.2..1.4.7 - "virtual libebml::EbmlMaster::~EbmlMaster()"
string 1.4.2..1.4.7 - "virtual size_t libebml::StdIOCallback::write(const void*, size_t)"
string 1.4.2..1.4.7 - "virtual uint32 libebml::StdIOCallback::read(void*, size_t)"
string 1.4.2..1.4.7 - "virtual uint64 libebml::EbmlMaster::UpdateSize(bool, bool)"
string 1.4.2..1.4.7 - "virtual uint64 libebml::StdIOCallback::getFilePointer()"
string 1.4.2..1.4.7 - "void libebml::EbmlFloat::SetDefaultValue(double)"
string 1.4.2..1.4.7 - "void libebml::EbmlString::SetDefaultValue(std::string&)"
string 1.4.2..1.4.7 - "void libebml::EbmlUInteger::SetDefaultValue(uint64)"
string 1.4.2..1.4.7 - "void libebml::EbmlUnicodeString::SetDefaultValue(libebml::UTFstring&)"
string 1.4.2..1.4.7 - "xx11::basic_string<char> > libebml::EbmlMaster::FindAllMissingElements()"
string 1.4.4..1.4.7 - "const std::string& libebml::EbmlString::DefaultVal() const"
string 1.4.7..1.4.7 - "ml::ModPowerOf2(T1, T2) [with T1 = long unsigned int; T2 = unsigned int]"
symbol 1.4.2..1.4.7 - _ZN7libebml10EbmlBinary8ReadDataERNS_10IOCallbackENS_9ScopeModeE
symbol 1.4.2..1.4.7 - _ZN7libebml10EbmlMaster8ReadDataERNS_10IOCallbackENS_9ScopeModeE
symbol 1.4.2..1.4.7 - _ZN7libebml10EbmlStream15FindNextElementERKNS_19EbmlSemanticContextERimbj
symbol 1.4.2..1.4.7 - _ZN7libebml10EbmlString8ReadDataERNS_10IOCallbackENS_9ScopeModeE
symbol 1.4.2..1.4.7 - _ZN7libebml10EbmlStringC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.4.2..1.4.7 - _ZN7libebml11EbmlElement10FindNextIDERNS_10IOCallbackERKNS_13EbmlCallbacksEm
symbol 1.4.2..1.4.7 - _ZN7libebml12EbmlSInteger8ReadDataERNS_10IOCallbackENS_9ScopeModeE
symbol 1.4.2..1.4.7 - _ZN7libebml12EbmlUInteger8ReadDataERNS_10IOCallbackENS_9ScopeModeE
symbol 1.4.2..1.4.7 - _ZN7libebml17EbmlUnicodeString8ReadDataERNS_10IOCallbackENS_9ScopeModeE
symbol 1.4.2..1.4.7 - _ZN7libebml8CRTErrorC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEi
symbol 1.4.2..1.4.7 - _ZN7libebml8CRTErrorC1EiRKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.4.2..1.4.7 - _ZN7libebml8CRTErrorC2ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEi
