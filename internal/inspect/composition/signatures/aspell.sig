name aspell
also libaspell
advisory Debian aspell
advisory generic aspell
version weak "{v}"
# learned
reference 0.60.8 amd64 sha256:df272e85f4924643e922b2dfb4d1c45bfda5809f609e2dd15426b6ba3cbfa4b6 libaspell-dev 0.60.8-4+b1, libaspell15 0.60.8-4+b1
reference 0.60.8.1 amd64 sha256:e1e1e4cc58f0b99743d6b6a8337660b8a8d5d7fdd66b63855d5dd08dca0121ac libaspell-dev 0.60.8.1-4, libaspell15 0.60.8.1-4
reference 0.60.8.2 amd64 sha256:8bff8271ce2cee970cb8f32a55259c8d544b0d1c7f71f0fb9d84236e7146f805 libaspell-dev 0.60.8.2-3+b1, libaspell15 0.60.8.2-3+b1
string 0.60.8..0.60.8 - "?N7acommon12CanHaveErrorE"
string 0.60.8..0.60.8.2 - " \"%value:2\" is not %accepted:3 and is thus invalid for the key \"%key:1\"."
string 0.60.8..0.60.8.2 - " in the proper format. Expected the file to be in \"%exp:2\" not \"%got:3\"."
string 0.60.8..0.60.8.2 - " total word length, with soundslike data, is larger than 240 characters."
string 0.60.8..0.60.8.2 - "\" does not take any parameters when prefixed by a \"dont-\" or \"disable-\"."
string 0.60.8..0.60.8.2 - "\"%mode:1\" error while extend Aspell modes. (out of memory?)"
string 0.60.8..0.60.8.2 - "\"%mode:1\": no magic expression available for magic \"%magic:2\"."
string 0.60.8..0.60.8.2 - "\"%mode:1\": no range for magic search given for magic \"%magic:2\"."
string 0.60.8..0.60.8.2 - "\"%mode:1\": no start for magic search given for magic \"%magic:2\"."
string 0.60.8..0.60.8.2 - "::ParmString, acommon::ParmString, int, int, const EditDistanceWeights&)"
string 0.60.8..0.60.8.2 - "> acommon::DictInfoList::fill(acommon::MDInfoListAll&, acommon::Config*)"
string 0.60.8..0.60.8.2 - "Err<bool> acommon::verify_version(const char*, const char*, const char*)"
string 0.60.8..0.60.8.2 - "Null-terminated wide-character strings unsupported when used this way."
string 0.60.8..0.60.8.2 - "PosibErr<bool> acommon::Config::read_in_settings(const acommon::Config*)"
string 0.60.8..0.60.8.2 - "PosibErrBase& acommon::PosibErrBase::with_file(acommon::ParmString, int)"
string 0.60.8..0.60.8.2 - "The affix flag '%aff:1' can not be applied to word \"%word:2\"."
string 0.60.8..0.60.8.2 - "The character '%s' (U+%02X) may not appear at the beginning of a word."
string 0.60.8..0.60.8.2 - "The character '%s' (U+%02X) may not appear at the end of a word."
string 0.60.8..0.60.8.2 - "The character '%s' (U+%02X) may not appear in the middle of a word."
string 0.60.8..0.60.8.2 - "The character '%s' (U+%02X) must be followed by an alphabetic character."
string 0.60.8..0.60.8.2 - "The conversion from \"%encod:1\" to \"%encod2:2\" is not supported."
string 0.60.8..0.60.8.2 - "an that the file \"%s\" could not be opened for reading or does not exist."
string 0.60.8..0.60.8.2 - "bably means means that the file is using MS-DOS EOL instead of Unix EOL."
string 0.60.8..0.60.8.2 - "e key \"%key:1\" does not take any parameters when prefixed by a \"clear-\"."
string 0.60.8..0.60.8.2 - "e key \"%key:1\" does not take any parameters when prefixed by a \"reset-\"."
string 0.60.8..0.60.8.2 - "egular expression after location specifier; regexp reports: \"%regerr:3\"."
string 0.60.8..0.60.8.2 - "figFilterModule::get_new(const acommon::String&, const acommon::Config*)"
string 0.60.8..0.60.8.2 - "ig*, const char*, const char*, unsigned int, const acommon::ModuleInfo*)"
string 0.60.8..0.60.8.2 - "indicator for affix flags in word lists -- CURRENTLY IGNORED"
string 0.60.8..0.60.8.2 - "int aspeller::phonet(const char*, char*, int, const PhonetParms&)"
string 0.60.8..0.60.8.2 - "ion \"%cond:1\" does not guarantee that \"%strip:2\" can always be stripped."
string 0.60.8..0.60.8.2 - "key \"%key:1\" does not take any parameters when prefixed by an \"enable-\"."
string 0.60.8..0.60.8.2 - "l aspeller::SensitiveCompare::operator()(const char*, const char*) const"
string 0.60.8..0.60.8.2 - "lter_modules(const acommon::ConfigModule*, const acommon::ConfigModule*)"
string 0.60.8..0.60.8.2 - "mmon::String acommon::Config::get_default(const acommon::KeyInfo*) const"
string 0.60.8..0.60.8.2 - "mmon::hash_multiset<const char*, {anonymous}::Hash, {anonymous}::Equal>]"
string 0.60.8..0.60.8.2 - "on::PosibErr<void> acommon::FStream::open(acommon::ParmStr, const char*)"
string 0.60.8..0.60.8.2 - "onary*> >::const_iterator, const aspeller::WordEntry&, const ScoreInfo&)"
string 0.60.8..0.60.8.2 - "rmString, acommon::ParmString, acommon::ParmString, acommon::ParmString)"
string 0.60.8..0.60.8.2 - "speller::Language::setup(const acommon::String&, const acommon::Config*)"
string 0.60.8..0.60.8.2 - "void acommon::StackPtr<T>::reset(T*) [with T = acommon::Config]"
string 0.60.8..0.60.8.2 - "void acommon::StackPtr<T>::reset(T*) [with T = acommon::Decode]"
string 0.60.8..0.60.8.2 - "void acommon::StackPtr<T>::reset(T*) [with T = acommon::DirectConv]"
string 0.60.8..0.60.8.2 - "void acommon::StackPtr<T>::reset(T*) [with T = acommon::Encode]"
string 0.60.8..0.60.8.2 - "void acommon::StackPtr<T>::reset(T*) [with T = aspeller::AffixMgr]"
string 0.60.8..0.60.8.2 - "void acommon::StackPtr<T>::reset(T*) [with T = aspeller::PhonetParms]"
string 0.60.8..0.60.8.2 - "void acommon::StackPtr<T>::reset(T*) [with T = aspeller::Soundslike]"
string 0.60.8..0.60.8.2 - "void {anonymous}::Working::try_word_c(char*, char*, const ScoreInfo&)"
string 0.60.8.1..0.60.8.2 - "aspell default speller rowl 1.10_"
string 0.60.8.2..0.60.8.2 - "oid acommon::StackPtr<T>::reset(T*) [with T = acommon::IndividualFilter]"
source 0.60.8..0.60.8.2 - "default/data.cpp"
source 0.60.8..0.60.8.2 - "default/language.cpp"
source 0.60.8..0.60.8.2 - "default/phonet.cpp"
source 0.60.8..0.60.8.2 - "default/primes.cpp"
source 0.60.8..0.60.8.2 - "default/readonly_ws.cpp"
source 0.60.8..0.60.8.2 - "default/speller_impl.cpp"
source 0.60.8..0.60.8.2 - "default/suggest.cpp"
source 0.60.8..0.60.8.2 - "find_speller.cpp"
source 0.60.8..0.60.8.2 - "new_filter.cpp"
source 0.60.8..0.60.8.2 - "posib_err.cpp"
source 0.60.8..0.60.8.2 - "string_enumeration-c.cpp"
symbol 0.60.8..0.60.8.2 - aspell_config_clone
symbol 0.60.8..0.60.8.2 - aspell_config_error
symbol 0.60.8..0.60.8.2 - aspell_config_have
symbol 0.60.8..0.60.8.2 - aspell_error
symbol 0.60.8..0.60.8.2 - aspell_error_is_a
symbol 0.60.8..0.60.8.2 - aspell_error_number
symbol 0.60.8..0.60.8.2 - aspell_filter_error
symbol 0.60.8..0.60.8.2 - aspell_reset_cache
symbol 0.60.8..0.60.8.2 - new_aspell_config
symbol 0.60.8..0.60.8.2 - new_aspell_speller
symbol 0.60.8..0.60.8.2 - to_aspell_filter
symbol 0.60.8..0.60.8.2 - to_aspell_speller
