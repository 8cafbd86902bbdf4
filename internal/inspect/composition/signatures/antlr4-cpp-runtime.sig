name antlr4-cpp-runtime
also libantlr4-cpp-runtime
advisory Debian antlr4-cpp-runtime
advisory generic antlr4-cpp-runtime
# learned
reference 4.9 amd64 sha256:78bed7a5f8bda2483b8bfe0dd63406a6eefe6a09458ad9277b49df8d1f63e182 libantlr4-runtime-dev 4.9+dfsg-3
reference 4.10 amd64 sha256:781a92c1d91423cf54a6ea5f4a10cc4da6d74b93910914e87b2b82b2ba19e9a8 libantlr4-runtime-dev 4.10+dfsg-1
string 4.9..4.9 DefaultErrorStrategy "<no Token>"
string 4.9..4.9 Lexer "token recognition error at: '"
string 4.9..4.9 LexerATNSimulator " antlr4::atn::LexerATNSimulator::addDFAState(antlr4::atn::ATNConfigSet*)"
string 4.9..4.9 ParserATNSimulator "et&, const std::vector<std::shared_ptr<antlr4::atn::SemanticContext> >&)"
string 4.9..4.9 TextChunk "text cannot be nul"
string 4.9..4.10 ANTLRInputStream "virtual void antlr4::ANTLRInputStream::consume()"
string 4.9..4.10 ATNConfigSet "or()(const antlr4::atn::ATNConfig*, const antlr4::atn::ATNConfig*) const"
string 4.9..4.10 ATNDeserializationOptions "The object is read only."
string 4.9..4.10 ATNDeserializer " [with To = antlr4::atn::BlockStartState*; From = antlr4::atn::ATNState]"
string 4.9..4.10 ATNSerializer "The UUID provided is not valid (odd number of bytes)."
string 4.9..4.10 ATNSimulator "This ATN simulator does not support clearing the DFA."
string 4.9..4.10 ATNState "ATN state %d has both epsilon and non-epsilon transitions.\n"
string 4.9..4.10 ArrayPredictionContext "const antlr4::atn::PredictionContext> >, std::vector<long unsigned int>)"
string 4.9..4.10 BufferedTokenStream " out of range 0.."
string 4.9..4.10 DFA "Only precedence DFAs may contain a precedence start state."
string 4.9..4.10 DiagnosticErrorListener "reportAttemptingFullContext d="
string 4.9..4.10 InterpreterDataReader "preterData antlr4::misc::InterpreterDataReader::parseFile(const string&)"
string 4.9..4.10 IterativeParseTreeWalker " [with To = antlr4::tree::TerminalNode*; From = antlr4::tree::ParseTree]"
string 4.9..4.10 LexerActionExecutor "::atn::LexerIndexedCustomAction&; From = const antlr4::atn::LexerAction]"
string 4.9..4.10 LexerChannelAction "antlr4::atn::LexerChannelAction&; From = const antlr4::atn::LexerAction]"
string 4.9..4.10 LexerCustomAction " antlr4::atn::LexerCustomAction&; From = const antlr4::atn::LexerAction]"
string 4.9..4.10 LexerInterpreter "The ATN must be a lexer ATN."
string 4.9..4.10 LexerModeAction "st antlr4::atn::LexerModeAction&; From = const antlr4::atn::LexerAction]"
string 4.9..4.10 LexerPushModeAction "ntlr4::atn::LexerPushModeAction&; From = const antlr4::atn::LexerAction]"
string 4.9..4.10 LexerTypeAction "st antlr4::atn::LexerTypeAction&; From = const antlr4::atn::LexerAction]"
string 4.9..4.10 ListTokenSource "tokens cannot be null"
string 4.9..4.10 NoViableAltException "*ZN12_GLOBAL__N_115buildConfigsRefEPN6antlr43atn12ATNConfigSetEbEUlS3_E_"
string 4.9..4.10 ParseTreeMatch "Match succeeded; found "
string 4.9..4.10 ParseTreePatternMatcher "tag delimiters out of order in pattern: "
string 4.9..4.10 ParserInterpreter "Unrecognized ATN transition type."
string 4.9..4.10 PredictionContext "ingletonPredictionContext&; From = const antlr4::atn::PredictionContext]"
string 4.9..4.10 PredictionContextCache "ctionContextCache::get(Ref<const antlr4::atn::PredictionContext>&) const"
string 4.9..4.10 PredictionContextMergeCache "::PredictionContext>&, Ref<const antlr4::atn::PredictionContext>&) const"
string 4.9..4.10 ProxyErrorListener "listener cannot be null."
string 4.9..4.10 RuleTagToken "ruleName cannot be null or empty."
string 4.9..4.10 RuntimeMetaData " used for code generation does not match the current runtime version "
string 4.9..4.10 SemanticContext "4::atn::SemanticContext::OR&; From = const antlr4::atn::SemanticContext]"
string 4.9..4.10 SingletonPredictionContext "_t antlr4::atn::SingletonPredictionContext::getReturnState(size_t) const"
string 4.9..4.10 TagChunk "tag cannot be null or empty"
string 4.9..4.10 TokenStreamRewriter " within boundaries of previous "
string 4.9..4.10 Transition "target cannot be null."
string 4.9..4.10 UnbufferedCharStream "the interval extends past the end of the stream"
string 4.9..4.10 UnbufferedTokenStream "virtual antlr4::Token* antlr4::UnbufferedTokenStream::LT(ssize_t)"
string 4.9..4.10 Utf8 "ir<char32_t, long unsigned int> antlrcpp::Utf8::decode(std::string_view)"
string 4.9..4.10 XPath "Invalid tokens or characters at index "
string 4.10..4.10 FailedPredicateException "antlr4::atn::PredicateTransition&; From = const antlr4::atn::Transition]"
string 4.10..4.10 Lexer " To = antlr4::atn::LexerATNSimulator*; From = antlr4::atn::ATNSimulator]"
string 4.10..4.10 LexerATNSimulator " To = const antlr4::atn::LexerATNConfig&; From = antlr4::atn::ATNConfig]"
string 4.10..4.10 ParseTreeWalker ") [with To = antlr4::ParserRuleContext*; From = antlr4::tree::ParseTree]"
string 4.10..4.10 Parser "(From*) [with To = antlr4::RuleContext*; From = antlr4::tree::ParseTree]"
source 4.9..4.10 ATNConfigSet "atn/ATNConfigSet.cpp"
source 4.9..4.10 ArrayPredictionContext "atn/ArrayPredictionContext.cpp"
source 4.9..4.10 DFA "dfa/DFA.cpp"
source 4.9..4.10 InterpreterDataReader "misc/InterpreterDataReader.cpp"
source 4.9..4.10 LexerATNSimulator "atn/LexerATNSimulator.cpp"
source 4.9..4.10 ParserATNSimulator "atn/ParserATNSimulator.cpp"
source 4.9..4.10 PredictionContext "atn/PredictionContext.cpp"
source 4.9..4.10 PredictionContextCache "atn/PredictionContextCache.cpp"
source 4.9..4.10 PredictionContextMergeCache "atn/PredictionContextMergeCache.cpp"
source 4.9..4.10 SingletonPredictionContext "atn/SingletonPredictionContext.cpp"
source 4.9..4.10 Utf8 "support/Utf8.cpp"
source 4.10..4.10 XPathLexer "xpath/XPathLexer.cpp"
table 4.9..4.9 Lexer 2a5a4e36616e746c7234354c65786572396e657874546f6b656e457645556c76
table 4.9..4.9 LexerATNSimulator 2a5a4e36616e746c72343361746e31374c6578657241544e53696d756c61746f
table 4.9..4.9 ParserATNSimulator 2a5a4e36616e746c72343361746e313850617273657241544e53696d756c6174
table 4.9..4.9 ProfilingATNSimulator 2a5a4e36616e746c72343361746e323150726f66696c696e6741544e53696d75
table 4.9..4.10 LL1Analyzer 2a5a4e4b36616e746c72343361746e31314c4c31416e616c797a6572355f4c4f
table 4.9..4.10 LexerActionExecutor 2a5a4e36616e746c72343361746e31394c65786572416374696f6e4578656375
table 4.9..4.10 NoViableAltException 2a537431395f53705f636f756e7465645f64656c6574657249504e36616e746c
table 4.9..4.10 NoViableAltException 2a5a4e31325f474c4f42414c5f5f4e5f3131356275696c64436f6e6669677352
symbol 4.9..4.9 ANTLRFileStream _ZN6antlr415ANTLRFileStreamC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 4.9..4.9 Recognizer _ZN6antlr410Recognizer12getTokenTypeERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 4.9..4.10 Exceptions _ZN6antlr411IOExceptionC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 4.9..4.10 LexerATNConfig _ZN6antlr43atn14LexerATNConfig22checkNonGreedyDecisionERKS1_PNS0_8ATNStateE
symbol 4.9..4.10 NotSetTransition _ZN6antlr43atn16NotSetTransitionC1EPNS0_8ATNStateENS_4misc11IntervalSetE
symbol 4.9..4.10 ParserRuleContext _ZN6antlr417ParserRuleContext8exitRuleEPNS_4tree17ParseTreeListenerE
symbol 4.9..4.10 RuleTransition _ZN6antlr43atn14RuleTransitionC1EPNS0_14RuleStartStateEmPNS0_8ATNStateE
symbol 4.9..4.10 SetTransition _ZN6antlr43atn13SetTransitionC1EPNS0_8ATNStateERKNS_4misc11IntervalSetE
symbol 4.9..4.10 Trees _Z13_findAllNodesIPN6antlr44tree9ParseTreeEEvS3_mbRSt6vectorIT_SaIS5_EE
symbol 4.9..4.10 guid _ZN4GuidC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 4.10..4.10 LL1Analyzer _ZN12_GLOBAL__N_115LL1AnalyzerImpl4LOOKEPN6antlr43atn8ATNStateES4_RKSt10shared_ptrIKNS2_17PredictionContextEE
symbol 4.10..4.10 Recognizer _ZN6antlr410Recognizer12getTokenTypeESt17basic_string_viewIcSt11char_traitsIcEE
