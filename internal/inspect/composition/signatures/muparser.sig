name muparser
also libmuparser
advisory Debian muparser
advisory generic muparser
version "{v} (Release)"
# learned
reference 2.2.6.1 amd64 sha256:e02f0da67cbc14f7623b291fd09836e4fcceeb900b64b624f172ec96e79265fd libmuparser-dev 2.2.6.1+dfsg-1, libmuparser2v5 2.2.6.1+dfsg-1
reference 2.3.3 amd64 sha256:47f3d35cfc3b3ff0ffe18710cad0d1fcf064f18e2554f7aab90d8dfacdc4f85e libmuparser-dev 2.3.3-0.1, libmuparser2v5 2.3.3-0.1
reference 2.3.4 amd64 sha256:35390156d8761929c32d34a8cc544975d96f503836b6794377849cb9f87eafff libmuparser-dev 2.3.4-2+b1, libmuparser2v5 2.3.4-2+b1
string 2.2.6.1..2.2.6.1 - "2*(valueof(\"aaa\")-23)+valueof(\"bbb\")"
string 2.2.6.1..2.2.6.1 - "Function result is a string."
string 2.2.6.1..2.2.6.1 - "`y@basic_string::assign"
string 2.2.6.1..2.2.6.1 - "valueof(\"\")"
string 2.2.6.1..2.2.6.1 - "valueof(\"aaa\")+valueof(\"bbb\")  "
string 2.2.6.1..2.3.4 - "Binary to integer conversion error (overflow)."
string 2.2.6.1..2.3.4 - "Bytecode / string parsing mismatch."
string 2.2.6.1..2.3.4 - "Decimal separator is identic to function argument separator."
string 2.2.6.1..2.3.4 - "Function arguments used without a function (position: $POS$)"
string 2.2.6.1..2.3.4 - "If-then-else operator is missing an else clause"
string 2.2.6.1..2.3.4 - "Invalid binary operator identifier: \"$TOK$\"."
string 2.2.6.1..2.3.4 - "Invalid function-, variable- or constant name: \"$TOK$\"."
string 2.2.6.1..2.3.4 - "Invalid infix operator identifier: \"$TOK$\"."
string 2.2.6.1..2.3.4 - "Invalid pointer to callback function."
string 2.2.6.1..2.3.4 - "Invalid postfix operator identifier: \"$TOK$\"."
string 2.2.6.1..2.3.4 - "Invalid value for operator priority (must be greater or equal to zero)."
string 2.2.6.1..2.3.4 - "Misplaced colon at position $POS$"
string 2.2.6.1..2.3.4 - "No suitable overload for operator \"$TOK$\" at position $POS$."
string 2.2.6.1..2.3.4 - "String function called with a non string type of argument."
string 2.2.6.1..2.3.4 - "String value used where a numerical argument is expected."
string 2.2.6.1..2.3.4 - "Test failed (internal error in test class)"
string 2.2.6.1..2.3.4 - "The \"$TOK$\" operator must be preceded by a closing bracket."
string 2.2.6.1..2.3.4 - "Too few parameters for function \"$TOK$\" at expression position $POS$"
string 2.2.6.1..2.3.4 - "Too many parameters for function \"$TOK$\" at expression position $POS$"
string 2.2.6.1..2.3.4 - "Unexpected argument separator at position $POS$"
string 2.2.6.1..2.3.4 - "Unexpected end of expression at position $POS$"
string 2.2.6.1..2.3.4 - "Unexpected function \"$TOK$\" at position $POS$"
string 2.2.6.1..2.3.4 - "Unexpected operator \"$TOK$\" found at position $POS$"
string 2.2.6.1..2.3.4 - "Unexpected parenthesis \"$TOK$\" at position $POS$"
string 2.2.6.1..2.3.4 - "Unexpected string token found at position $POS$."
string 2.2.6.1..2.3.4 - "Unexpected token \"$TOK$\" found at position $POS$."
string 2.2.6.1..2.3.4 - "Unexpected value \"$TOK$\" found at position $POS$"
string 2.2.6.1..2.3.4 - "Unexpected variable \"$TOK$\" found at position $POS$"
string 2.2.6.1..2.3.4 - "Unterminated string starting at position $POS$."
string 2.2.6.1..2.3.4 - "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+-*^/?<>=#!$%&|~'_{}"
string 2.2.6.1..2.3.4 - "computations to small for bulk mode. (Vectorisation overhead too costly)"
string 2.2.6.1..2.3.4 - "testing name restriction enforcement..."
string 2.2.6.1..2.3.4 - "too few arguments for function FirstArg."
string 2.2.6.1..2.3.4 - "too few arguments for function LastArg."
string 2.2.6.1..2.3.4 - "too few arguments for function min."
string 2.2.6.1..2.3.4 - "too few arguments for function sum."
string 2.2.6.1..2.3.4 - "user defined binary operator \"$TOK$\" conflicts with a built in operator."
string 2.3.3..2.3.3 - "+a))undef1+undef2+unabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
string 2.3.3..2.3.3 - "ApplyBinOprt: not enough values in value stack!"
string 2.3.3..2.3.4 - "Assertion \"funTok.GetFuncAddr() != nullptr\" failed: "
string 2.3.3..2.3.4 - "Invalid non printable characters found in expression/identifer!"
string 2.3.3..2.3.4 - "Strings must only be used as function arguments!"
string 2.3.3..2.3.4 - "mu::value_type mu::ParserBase::ParseCmdCodeBulk(int, int) const"
string 2.3.3..2.3.4 - "nullptr) || (m_vRPN[sz - 2].Val.ptr == m_vRPN[sz - 1].Val.ptr)\" failed: "
string 2.3.4..2.3.4 - "ApplyBinOprt: not enough values  in value stack!"
symbol 2.2.6.1..2.2.6.1 - _ZNK2mu17ParserTokenReader12ExtractTokenEPKcRNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEi
symbol 2.2.6.1..2.2.6.1 - _ZNK2mu17ParserTokenReader20ExtractOperatorTokenERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEi
symbol 2.2.6.1..2.3.4 - mupClearFun
symbol 2.2.6.1..2.3.4 - mupCreate
symbol 2.2.6.1..2.3.4 - mupError
symbol 2.2.6.1..2.3.4 - mupEval
symbol 2.2.6.1..2.3.4 - mupGetExpr
symbol 2.2.6.1..2.3.4 - mupGetVar
symbol 2.2.6.1..2.3.4 - mupRelease
symbol 2.2.6.1..2.3.4 - mupSetExpr
symbol 2.3.3..2.3.4 - mupDefineStrFun4
symbol 2.3.3..2.3.4 - mupDefineStrFun5
