name yaml-cpp
also libyaml-cpp
cpe yaml-cpp_project:yaml-cpp
advisory OSS-Fuzz yaml-cpp
advisory Debian yaml-cpp
advisory Alpine yaml-cpp
advisory GIT https://github.com/jbeder/yaml-cpp
advisory generic yaml-cpp
# learned
reference 0.6.3 amd64 sha256:bc14ff0e1f275777ea90ff4ef3da197b2fc5f7b2600cf9677e5b4d50b721a573 libyaml-cpp-dev 0.6.3-9, libyaml-cpp0.6 0.6.3-9
reference 0.7.0 amd64 sha256:14486fa9ef8dca6ae99df63abe7dca8a814f4c3a346ef785f90d7c21c212e17c libyaml-cpp-dev 0.7.0+dfsg-8+b1, libyaml-cpp0.7 0.7.0+dfsg-8+b1
reference 0.8.0 amd64 sha256:8f419a221e2e4e0ccb86d9bc0ab7d1fd0ae5bdd5f445fd9283cc4e34f51e8bbf libyaml-cpp-dev 0.8.0+dfsg-7, libyaml-cpp0.8 0.8.0+dfsg-7
reference 0.9.0 amd64 sha256:a786afaa35d9040eba3ced66a957729d30094bd142a018c4de042cddf825edb4 libyaml-cpp-dev 0.9.0+dfsg-10, libyaml-cpp0.9 0.9.0+dfsg-10
string 0.6.3..0.6.3 scanner "canner::GetStartTokenFor(YAML::Scanner::IndentMarker::INDENT_TYPE) const"
string 0.6.3..0.6.3 tag "const string YAML::Tag::Translate(const YAML::Directives&)"
string 0.6.3..0.7.0 convert "y result from using a map iterator as a sequence iterator, or vice-versa"
string 0.6.3..0.7.0 node_data "operator[] call on a scalar"
string 0.6.3..0.7.0 singledocparser "the referenced anchor is not defined"
string 0.6.3..0.8.0 exp "unknown escape character: "
string 0.6.3..0.9.0 depthguard "yaml-cpp: error at line "
string 0.6.3..0.9.0 emitfromevents "m_stateStack.top() == State::WaitingForSequenceEntry"
string 0.6.3..0.9.0 emitfromevents "virtual void YAML::EmitFromEvents::OnSequenceEnd()"
string 0.6.3..0.9.0 emitter " YAML::Emitter::FlowMapPrepareLongKeyValue(YAML::EmitterNodeType::value)"
string 0.6.3..0.9.0 emitter "void YAML::Emitter::PrepareIntegralStream(std::stringstream&) const"
string 0.6.3..0.9.0 emitterstate "AML::Setting<T>&, T, YAML::FmtScope::value) [with T = long unsigned int]"
string 0.6.3..0.9.0 emitterstate "L::Setting<T>&, T, YAML::FmtScope::value) [with T = YAML::EMITTER_MANIP]"
string 0.6.3..0.9.0 emitterstate "void YAML::EmitterState::EndedGroup(YAML::GroupType::value)"
string 0.6.3..0.9.0 exp "bad character found while scanning hex number"
string 0.6.3..0.9.0 exp "invalid unicode: "
string 0.6.3..0.9.0 fptostring "Traits, Policies ...> = decimal_fp<long unsigned int, int, true, false>]"
string 0.6.3..0.9.0 fptostring "ent = -1074; int max_exponent = 971; long unsigned int current_tier = 2]"
string 0.6.3..0.9.0 fptostring "gned int>, long unsigned int, 64>::cache_entry_type = long unsigned int]"
string 0.6.3..0.9.0 node_data "m_type == NodeType::Sequence"
string 0.6.3..0.9.0 nodebuilder "anchor == m_anchors.size()"
string 0.6.3..0.9.0 nodebuilder "d YAML::NodeBuilder::RegisterAnchor(YAML::anchor_t, YAML::detail::node&)"
string 0.6.3..0.9.0 nodebuilder "virtual void YAML::NodeBuilder::OnMapEnd()"
string 0.6.3..0.9.0 parser "TAG directives must have exactly two arguments"
string 0.6.3..0.9.0 parser "YAML directives must have exactly one argument"
string 0.6.3..0.9.0 parser "YAML major version too large"
string 0.6.3..0.9.0 scanner "!m_tokens.empty()"
string 0.6.3..0.9.0 scanner "YAML::Token& YAML::Scanner::peek()"
string 0.6.3..0.9.0 scanscalar "illegal EOF in scalar"
string 0.6.3..0.9.0 scanscalar "illegal document indicator in scalar"
string 0.6.3..0.9.0 scanscalar "illegal tab when looking for indentation"
string 0.6.3..0.9.0 scantag "end of verbatim tag not found"
string 0.6.3..0.9.0 scantag "illegal character found while scanning tag handle"
string 0.6.3..0.9.0 scantag "tag handle with no suffix"
string 0.6.3..0.9.0 scantoken "cannot set zero indentation for a block scalar"
string 0.6.3..0.9.0 scantoken "illegal character found while scanning alias"
string 0.6.3..0.9.0 scantoken "illegal character found while scanning anchor"
string 0.6.3..0.9.0 singledocparser "id YAML::CollectionStack::PopCollectionType(YAML::CollectionType::value)"
string 0.6.3..0.9.0 singledocparser "void YAML::SingleDocParser::HandleDocument(YAML::EventHandler&)"
string 0.6.3..0.9.0 tag "YAML::Tag::Tag(const YAML::Token&)"
string 0.7.0..0.7.0 emitter "Unexpected begin document"
string 0.7.0..0.7.0 emitter "invalid anchor"
string 0.7.0..0.7.0 tag "const std::string YAML::Tag::Translate(const YAML::Directives&)"
string 0.7.0..0.9.0 convert "invalid node; first invalid key: \""
string 0.7.0..0.9.0 node_data "data::convert_sequence_to_map(const YAML::detail::shared_memory_holder&)"
string 0.7.0..0.9.0 node_data "il::node_data::convert_to_map(const YAML::detail::shared_memory_holder&)"
string 0.7.0..0.9.0 scanner "n::TYPE YAML::Scanner::GetStartTokenFor(IndentMarker::INDENT_TYPE) const"
string 0.7.0..0.9.0 tag "std::string YAML::Tag::Translate(const YAML::Directives&)"
string 0.8.0..0.9.0 singledocparser "the referenced anchor is not defined: "
string 0.9.0..0.9.0 scanner "plain value cannot start with flow indicator character"
source 0.6.3..0.9.0 node_data "node_data.cpp"
symbol 0.6.3..0.6.3 emitterutils _ZN4YAML5Utils12_GLOBAL__N_130WriteDoubleQuoteEscapeSequenceERNS_15ostream_wrapperEi
symbol 0.6.3..0.6.3 node_data _ZN4YAML6detail9node_data14convert_to_mapESt10shared_ptrINS0_13memory_holderEE
symbol 0.6.3..0.8.0 emitfromevents _ZN12_GLOBAL__N_18ToStringEm
symbol 0.6.3..0.9.0 emit _ZN4YAML4DumpB5cxx11ERKNS_4NodeE
symbol 0.6.3..0.9.0 exceptions _ZN4YAML23RepresentationExceptionD0Ev
symbol 0.6.3..0.9.0 memory _ZN4YAML6detail13memory_holder5mergeERS1_
symbol 0.6.3..0.9.0 node _ZN4YAML5CloneERKNS_4NodeE
symbol 0.6.3..0.9.0 simplekey _ZNK4YAML7Scanner27CanInsertPotentialSimpleKeyEv
symbol 0.6.3..0.9.0 stream _ZN4YAML6Stream14AdvanceCurrentEv
symbol 0.7.0..0.9.0 emitterstate _ZN4YAML12EmitterState13SetNullFormatENS_13EMITTER_MANIPENS_8FmtScope5valueE
symbol 0.9.0..0.9.0 convert _ZN12_GLOBAL__N_1L7IsLowerEc
symbol 0.9.0..0.9.0 emitfromevents _ZN12_GLOBAL__N_1L8ToStringEm
