name jsoncpp
also libjsoncpp
cpe jsoncpp_project:jsoncpp
advisory OSS-Fuzz jsoncpp
advisory Debian libjsoncpp
advisory Alpine jsoncpp
advisory GIT https://github.com/open-source-parsers/jsoncpp
advisory generic jsoncpp
# learned
reference 1.9.4 amd64 sha256:c57c87e8414126f371d27da5ffd1ba71062fac7fe18250fdcb078d58ce7c693e libjsoncpp-dev 1.9.4-4, libjsoncpp24 1.9.4-4
reference 1.9.5 amd64 sha256:288fa998832fd2f8d44231a178afb062bd0219a6bf71c8efc5db802c4287cc45 libjsoncpp-dev 1.9.5-4, libjsoncpp25 1.9.5-4
reference 1.9.6 amd64 sha256:0f9d38756d15f97d488a43cb4dd0d3a0ae740b297f9938d02307e9382deb70cd libjsoncpp-dev 1.9.6-3, libjsoncpp26 1.9.6-3
reference 1.9.8 amd64 sha256:9eb9b84748be61402180ee1d6bf2c81adb9a9e93dd8fc69fd90fe7a3d9804ca7 libjsoncpp-dev 1.9.8-2, libjsoncpp26 1.9.8-2
string 1.9.4..1.9.8 - "(Json::Reader::Location, Json::Reader::Location, Json::CommentPlacement)"
string 1.9.4..1.9.8 - ":OurReader::Location, Json::OurReader::Location, Json::CommentPlacement)"
string 1.9.4..1.9.8 - "Json::String Json::valueToString(Json::LargestInt)"
string 1.9.4..1.9.8 - "Json::String Json::valueToString(Json::LargestUInt)"
string 1.9.4..1.9.8 - "in Json::Value::append: requires arrayValue"
string 1.9.4..1.9.8 - "in Json::Value::removeMember(): requires objectValue"
string 1.9.4..1.9.8 - "in Json::Value::resize(): requires arrayValue"
string 1.9.4..1.9.8 - "in Json::Value::resolveReference(): requires objectValue"
string 1.9.4..1.9.8 - "in Json::Value::resolveReference(key, end): requires objectValue"
string 1.9.4..1.9.8 json_reader " for detail.\n"
string 1.9.4..1.9.8 json_reader "' is not a number."
string 1.9.4..1.9.8 json_reader "Duplicate key: '"
string 1.9.4..1.9.8 json_reader "Exceeded stackLimit in readValue()."
string 1.9.4..1.9.8 json_reader "Line %d, Column %d"
string 1.9.4..1.9.8 json_reader "lastValue_ != nullptr"
string 1.9.4..1.9.8 json_value ":duplicateAndPrefixStringValue(): Failed to allocate string value buffer"
string 1.9.4..1.9.8 json_value "ConstIterator to Iterator should never be allowed."
string 1.9.4..1.9.8 json_value "bool Json::Value::operator==(const Json::Value&) const"
string 1.9.4..1.9.8 json_value "in Json::Value::demand(begin, end): requires objectValue or nullValue"
string 1.9.4..1.9.8 json_value "in Json::Value::find(begin, end): requires objectValue or nullValue"
string 1.9.4..1.9.8 json_value "in Json::Value::getMemberNames(), value must be objectValue"
string 1.9.4..1.9.8 json_value "in Json::Value::operator[](ArrayIndex): requires arrayValue"
string 1.9.4..1.9.8 json_value "in Json::Value::operator[](ArrayIndex)const: requires arrayValue"
string 1.9.4..1.9.8 json_value "in Json::Value::operator[](int index) const: index cannot be negative"
string 1.9.4..1.9.8 json_value "in Json::Value::operator[](int index): index cannot be negative"
string 1.9.4..1.9.8 json_value "in Json::Value::setComment(): Comments must start with /"
string 1.9.4..1.9.8 json_value "n::Value::duplicateStringValue(): Failed to allocate string value buffer"
string 1.9.4..1.9.8 json_value "on::Value::duplicateAndPrefixStringValue(): length too big for prefixing"
string 1.9.4..1.9.8 json_writer "childValues_.size() == size"
string 1.9.4..1.9.8 json_writer "commentStyle must be 'All' or 'None'"
string 1.9.4..1.9.8 json_writer "current >= buffer"
string 1.9.4..1.9.8 json_writer "indentString_.size() >= indentSize_"
string 1.9.4..1.9.8 json_writer "indentString_.size() >= indentation_.size()"
string 1.9.4..1.9.8 json_writer "onymous}::valueToString(double, bool, unsigned int, Json::PrecisionType)"
string 1.9.4..1.9.8 json_writer "precisionType must be 'significant' or 'decimal'"
string 1.9.4..1.9.8 json_writer "void Json::BuiltStyledStreamWriter::unindent()"
string 1.9.4..1.9.8 json_writer "void Json::BuiltStyledStreamWriter::writeArrayValue(const Json::Value&)"
string 1.9.4..1.9.8 json_writer "void Json::StyledStreamWriter::unindent()"
string 1.9.4..1.9.8 json_writer "void Json::StyledStreamWriter::writeArrayValue(const Json::Value&)"
string 1.9.4..1.9.8 json_writer "void Json::StyledWriter::unindent()"
string 1.9.4..1.9.8 json_writer "void Json::StyledWriter::writeArrayValue(const Json::Value&)"
string 1.9.6..1.9.8 json_reader " Json::OurReader::addComment(Location, Location, Json::CommentPlacement)"
string 1.9.6..1.9.8 json_reader "oid Json::Reader::addComment(Location, Location, Json::CommentPlacement)"
string 1.9.6..1.9.8 json_writer "Json::String Json::valueToString(LargestInt)"
string 1.9.6..1.9.8 json_writer "Json::String Json::valueToString(LargestUInt)"
string 1.9.8..1.9.8 json_value "Double value is minInt64, precise value cannot be determined"
string 1.9.8..1.9.8 json_value "in Json::Value::removeMember(): requires objectValue, but found "
string 1.9.8..1.9.8 json_value "in Json::Value::resize(): requires arrayValue, but found "
string 1.9.8..1.9.8 json_value "in Json::Value::resolveReference(): requires objectValue, but found "
string 1.9.8..1.9.8 json_value "son::Value::resolveReference(key, end): requires objectValue, but found "
source 1.9.4..1.9.8 json_reader "lib_json/json_reader.cpp"
source 1.9.4..1.9.8 json_value "lib_json/json_value.cpp"
source 1.9.4..1.9.8 json_writer "lib_json/json_writer.cpp"
symbol 1.9.4..1.9.8 - _ZN4Json6Reader17skipCommentTokensERNS0_5TokenE
symbol 1.9.4..1.9.8 - _ZN4Json9OurReader17skipCommentTokensERNS0_5TokenE
symbol 1.9.4..1.9.8 json_reader _ZN4Json6Reader27decodeUnicodeEscapeSequenceERNS0_5TokenERPKcS4_Rj
symbol 1.9.4..1.9.8 json_value _ZN4Json10LogicErrorC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.9.4..1.9.8 json_value _ZN4Json10LogicErrorC2ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.9.4..1.9.8 json_value _ZN4Json12PathArgumentC1ENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.9.4..1.9.8 json_value _ZN4Json12PathArgumentC2ENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.9.4..1.9.8 json_value _ZN4Json12RuntimeErrorC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.9.4..1.9.8 json_writer _ZN4Json11writeStringB5cxx11ERKNS_12StreamWriter7FactoryERKNS_5ValueE
symbol 1.9.4..1.9.8 json_writer _ZN4Json12StyledWriter32writeCommentAfterValueOnSameLineERKNS_5ValueE
symbol 1.9.4..1.9.8 json_writer _ZN4Json18StyledStreamWriter23writeCommentBeforeValueERKNS_5ValueE
symbol 1.9.4..1.9.8 json_writer _ZN4Json18StyledStreamWriter32writeCommentAfterValueOnSameLineERKNS_5ValueE
