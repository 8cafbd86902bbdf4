name flatbuffers
also libflatbuffers
cpe google:flatbuffers
advisory OSS-Fuzz flatbuffers
advisory Debian flatbuffers
advisory Alpine flatbuffers
advisory GIT https://github.com/google/flatbuffers
advisory generic flatbuffers
version weak "{v}"
# learned
reference 1.12.1 amd64 sha256:154b5f73b568d07c50825b5bcaa977f848f0a52ed28b9654a87119237c43e122 libflatbuffers-dev 1.12.1~git20200711.33e2d80+dfsg1-0.6
reference 2.0.8 amd64 sha256:b201d665499a1a824e23f5371cfc49e5c7b02c3e433b3d45183a3037d00c636d libflatbuffers-dev 2.0.8+dfsg1-2
reference 23.5.26 amd64 sha256:5cff0f5a67f8b6897d3a268b1c9a9ec8a3bddd1b9ec8d8dff9a50c1cec966097 libflatbuffers-dev 23.5.26+dfsg-4+b2
reference 25.12.19 amd64 sha256:a181cc3637529215186617ba267ca78c631f5e65e4c337a78a3d81d585fe8040 libflatbuffers-dev 25.12.19+dfsg-1~exp1
string 1.12.1..1.12.1 idl_gen_text " length>::return_type = long int; flatbuffers::uoffset_t = unsigned int]"
string 1.12.1..1.12.1 idl_gen_text "::Vector<T>::return_type = float; flatbuffers::uoffset_t = unsigned int]"
string 1.12.1..1.12.1 idl_parser "(size_t, size_t, size_t, bool, bool, const flexbuffers::Builder::Value*)"
string 1.12.1..1.12.1 idl_parser "::Builder::Write(T, size_t) [with T = float; size_t = long unsigned int]"
string 1.12.1..1.12.1 idl_parser ":Builder::Write(T, size_t) [with T = double; size_t = long unsigned int]"
string 1.12.1..2.0.8 idl_parser "[with T = reflection::Enum; flatbuffers::voffset_t = short unsigned int]"
string 1.12.1..2.0.8 idl_parser "_type = const reflection::Field*; flatbuffers::uoffset_t = unsigned int]"
string 1.12.1..2.0.8 idl_parser "f*, size_t, const flatbuffers::StructDef*, flatbuffers::uoffset_t, bool)"
string 1.12.1..2.0.8 idl_parser "h T = reflection::KeyValue; flatbuffers::voffset_t = short unsigned int]"
string 1.12.1..2.0.8 reflection "n_type = const reflection::Enum*; flatbuffers::uoffset_t = unsigned int]"
string 1.12.1..25.12.19 idl_gen_text " [with T = signed char; SizeT = unsigned int; return_type = signed char]"
string 1.12.1..25.12.19 idl_gen_text " const [with T = long int; SizeT = unsigned int; return_type = long int]"
string 1.12.1..25.12.19 idl_gen_text " flatbuffers::Offset<>; SizeT = unsigned int; return_type = const void*]"
string 1.12.1..25.12.19 idl_gen_text ", const flatbuffers::Type&, int, const uint8_t*, flatbuffers::soffset_t)"
string 1.12.1..25.12.19 idl_gen_text "::GetFieldDefault(const flatbuffers::FieldDef&) [with T = unsigned char]"
string 1.12.1..25.12.19 idl_gen_text "FieldDefault(const flatbuffers::FieldDef&) [with T = short unsigned int]"
string 1.12.1..25.12.19 idl_gen_text "Get(SizeT) const [with T = int; SizeT = unsigned int; return_type = int]"
string 1.12.1..25.12.19 idl_gen_text "Printer::GetFieldDefault(const flatbuffers::FieldDef&) [with T = double]"
string 1.12.1..25.12.19 idl_parser " an initializer of non-string field must be trivial ASCII string: type: "
string 1.12.1..25.12.19 idl_parser " flatbuffers::StructDef; std::string = std::__cxx11::basic_string<char>]"
string 1.12.1..25.12.19 idl_parser "::Value&, flatbuffers::FieldDef*, size_t, const flatbuffers::StructDef*)"
string 1.12.1..25.12.19 idl_parser "Arrays are not yet supported in all the specified programming languages."
string 1.12.1..25.12.19 idl_parser "bool flatbuffers::Parser::Parse(const char*, const char**, const char*)"
string 1.12.1..25.12.19 idl_parser "e exponent suffix of hexadecimal floating-point literals is mandatory: \""
string 1.12.1..25.12.19 idl_parser "length of fixed-length array must be positive and fit to uint16_t type"
string 1.12.1..25.12.19 reflection " const reflection::Field&) [with T = flatbuffers::Offset<unsigned char>]"
string 1.12.1..25.12.19 reflection " flatbuffers::Table&, const reflection::Field&) [with T = unsigned char]"
string 1.12.1..25.12.19 reflection " reflection::Field&) [with T = flatbuffers::Offset<flatbuffers::String>]"
string 1.12.1..25.12.19 reflection " reflection::Vector && sizeof(T) == GetTypeSize(field.type()->element())"
string 1.12.1..25.12.19 reflection "V(const flatbuffers::Table&, const reflection::Field&) [with T = double]"
string 1.12.1..25.12.19 reflection "const flatbuffers::Table&, const reflection::Field&) [with T = long int]"
string 1.12.1..25.12.19 reflection "dV(const flatbuffers::Table&, const reflection::Field&) [with T = float]"
string 1.12.1..25.12.19 util "bool flatbuffers::FileExists(const char*)"
string 1.12.1..25.12.19 util "bool flatbuffers::LoadFile(const char*, bool, std::string*)"
string 2.0.8..23.5.26 idl_parser "flatbuffers::Verifier::Verifier(const uint8_t*, size_t, const Options&)"
string 2.0.8..25.12.19 idl_gen_text " = 65535; return_type = long int; flatbuffers::uoffset_t = unsigned int]"
string 2.0.8..25.12.19 idl_gen_text " char; return_type = signed char; flatbuffers::uoffset_t = unsigned int]"
string 2.0.8..25.12.19 idl_parser " vectors are not supported in one of the specified programming languages"
string 2.0.8..25.12.19 reflection "::GetFieldV(const Table&, const reflection::Field&) [with T = short int]"
string 2.0.8..25.12.19 util "WARNING: Converting from kKeep case.\n"
string 23.5.26..25.12.19 idl_parser " [with T = long unsigned int; T2 = unsigned int; bool Is64Aware = false]"
string 23.5.26..25.12.19 idl_parser "'key' field must be string, scalar type or fixed size array of scalars"
string 23.5.26..25.12.19 idl_parser "PCCall>; SizeT = unsigned int; return_type = const reflection::RPCCall*]"
string 23.5.26..25.12.19 reflection "::Table>; SizeT = unsigned int; return_type = const flatbuffers::Table*]"
string 23.5.26..25.12.19 reflection ":Object>; SizeT = unsigned int; return_type = const reflection::Object*]"
string 25.12.19..25.12.19 idl_parser "BufferSize = false; uint8_t = unsigned char; size_t = long unsigned int]"
string 25.12.19..25.12.19 idl_parser "flatbuffers::voffset_t flatbuffers::FieldIndexToOffset(voffset_t)"
string 25.12.19..25.12.19 idl_parser "size_t flexbuffers::Builder::MapElementCount(size_t)"
string 25.12.19..25.12.19 idl_parser "td::vector<std::__cxx11::basic_string<char> > >; bool Is64Aware = false]"
string 25.12.19..25.12.19 reflection "fers::AddFlatBuffer(std::vector<unsigned char>&, const uint8_t*, size_t)"
source 1.12.1..25.12.19 idl_gen_text "idl_gen_text.cpp"
source 1.12.1..25.12.19 idl_parser "idl_parser.cpp"
table 1.12.1..25.12.19 idl_gen_text 2a4e3131666c61746275666665727331325f474c4f42414c5f5f4e5f31313754
symbol 1.12.1..1.12.1 idl_parser _ZN11flatbuffers18MakeScreamingCamelERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.12.1..1.12.1 util _ZN11flatbuffers11LoadFileRawEPKcbPNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.12.1..2.0.8 util _ZN11flatbuffers25SetupDefaultCRTReportModeEv
symbol 1.12.1..25.12.19 file_manager _ZN11flatbuffers13RealFileSaver8SaveFileEPKcS2_mb
symbol 1.12.1..25.12.19 file_name_manager _ZN11flatbuffers13FileNameSaver6FinishEv
symbol 1.12.1..25.12.19 file_name_manager _ZN11flatbuffers13FileNameSaver8SaveFileEPKcS2_mb
symbol 1.12.1..25.12.19 idl_parser _ZN11flatbuffers10ServiceDef11DeserializeERNS_6ParserEPKN10reflection7ServiceE
symbol 1.12.1..25.12.19 idl_parser _ZN11flatbuffers4Type11DeserializeERKNS_6ParserEPKN10reflection4TypeE
symbol 1.12.1..25.12.19 reflection _ZN11flatbuffers12GetAnyValueSB5cxx11EN10reflection8BaseTypeEPKhPKNS0_6SchemaEi
symbol 2.0.8..25.12.19 util _ZN11flatbuffers11ConvertCaseERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS_4CaseES8_
symbol 2.0.8..25.12.19 util _ZN11flatbuffers11StripPrefixERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_
symbol 25.12.19..25.12.19 util _ZN11flatbuffers8FilePathERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_b
