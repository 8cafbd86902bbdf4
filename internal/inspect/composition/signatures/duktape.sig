name duktape
also libduktape
cpe duktape_project:duktape
advisory Debian duktape
advisory Alpine duktape
advisory GIT https://github.com/svaarala/duktape
advisory generic duktape
# learned
reference 2.5.0 amd64 sha256:42fe58611c6d57f021b56d5c02824c7d5af1c3705365ff18faabbfb2b1653247 duktape-dev 2.5.0-2+deb11u1, libduktape205 2.5.0-2+deb11u1
reference 2.7.0 amd64 sha256:b86e8a70a4a175f57a1c46ae02ad7cd69d5be61c23f262af8eb5e18d741c46c3 duktape-dev 2.7.0-2, libduktape207 2.7.0-2
string 2.5.0..2.5.0 - "json decode recursion limit"
string 2.5.0..2.5.0 - "json encode recursion limit"
string 2.5.0..2.7.0 - "%s not callable (property %s of %s)"
string 2.5.0..2.7.0 - "%s required, found %s (stack index %ld)"
string 2.5.0..2.7.0 - "() { [lightfunc code] }"
string 2.5.0..2.7.0 - "C stack depth limit"
string 2.5.0..2.7.0 - "at %s (%s) native%s%s%s%s%s"
string 2.5.0..2.7.0 - "at %s light%s%s%s%s%s"
string 2.5.0..2.7.0 - "at [anon] (%s:%ld) internal"
string 2.5.0..2.7.0 - "cannot delete identifier"
string 2.5.0..2.7.0 - "cannot delete property %s of %s"
string 2.5.0..2.7.0 - "cannot number coerce Symbol"
string 2.5.0..2.7.0 - "cannot push beyond allocated stack"
string 2.5.0..2.7.0 - "cannot read property %s of %s"
string 2.5.0..2.7.0 - "cannot read strict 'caller'"
string 2.5.0..2.7.0 - "cannot string coerce Symbol"
string 2.5.0..2.7.0 - "cannot write property %s of %s"
string 2.5.0..2.7.0 - "coercion to primitive failed"
string 2.5.0..2.7.0 - "ctx: top=%ld, stack=%s"
string 2.5.0..2.7.0 - "decode recursion limit"
string 2.5.0..2.7.0 - "encode recursion limit"
string 2.5.0..2.7.0 - "function %s() { [bound code] }"
string 2.5.0..2.7.0 - "function %s() { [ecmascript code] }"
string 2.5.0..2.7.0 - "function %s() { [native code] }"
string 2.5.0..2.7.0 - "function name required"
string 2.5.0..2.7.0 - "function statement not allowed"
string 2.5.0..2.7.0 - "identifier '%s' undefined"
string 2.5.0..2.7.0 - "instanceof rval has no .prototype"
string 2.5.0..2.7.0 - "invalid C function rc"
string 2.5.0..2.7.0 - "invalid argument name"
string 2.5.0..2.7.0 - "invalid array literal"
string 2.5.0..2.7.0 - "invalid break/continue label"
string 2.5.0..2.7.0 - "invalid for statement"
string 2.5.0..2.7.0 - "invalid getter/setter name"
string 2.5.0..2.7.0 - "invalid instanceof rval"
string 2.5.0..2.7.0 - "invalid json (at offset %ld)"
string 2.5.0..2.7.0 - "invalid object literal"
string 2.5.0..2.7.0 - "invalid stack index %ld"
string 2.5.0..2.7.0 - "invalid thread state (%ld)"
string 2.5.0..2.7.0 - "invalid variable declaration"
string 2.5.0..2.7.0 - "ll u nl p2 a8 x64 linux gcc"
string 2.5.0..2.7.0 - "quantifier requires too many atom copies"
string 2.5.0..2.7.0 - "quantifier values invalid (qmin > qmax)"
string 2.5.0..2.7.0 - "quantifier without preceding atom"
string 2.5.0..2.7.0 - "regexp compiler recursion limit"
string 2.5.0..2.7.0 - "regexp executor recursion limit"
string 2.5.0..2.7.0 - "unexpected closing parenthesis"
string 2.5.0..2.7.0 - "unexpected end of pattern"
string 2.5.0..2.7.0 - "unexpected token in regexp"
string 2.5.0..2.7.0 - "with in strict mode"
source 2.5.0..2.7.0 - "duk_api_bytecode.c"
source 2.5.0..2.7.0 - "duk_api_compile.c"
source 2.5.0..2.7.0 - "duk_bi_encoding.c"
source 2.5.0..2.7.0 - "duk_bi_function.c"
source 2.5.0..2.7.0 - "duk_hbuffer_ops.c"
source 2.5.0..2.7.0 - "duk_heap_memory.c"
source 2.5.0..2.7.0 - "duk_heap_stringcache.c"
source 2.5.0..2.7.0 - "duk_heap_stringtable.c"
source 2.5.0..2.7.0 - "duk_hobject_alloc.c"
source 2.5.0..2.7.0 - "duk_hobject_misc.c"
source 2.5.0..2.7.0 - "duk_hobject_props.c"
source 2.5.0..2.7.0 - "duk_regexp_compiler.c"
source 2.5.0..2.7.0 - "duk_regexp_executor.c"
source 2.5.0..2.7.0 - "duk_unicode_support.c"
source 2.5.0..2.7.0 - "duk_util_bufwriter.c"
table 2.5.0..2.7.0 - 1700e01301e4ffffffffffffffffffff3ffeff7fffffffffffffffffe7e70010
table 2.5.0..2.7.0 - 9803800300b807c006c07023f2c7e0404ac0312080a2806c4101bd81fe8303ad
table 2.5.0..2.7.0 - a003000380b806c007c07018902560403620514080e200eb4181c701e6820391
table 2.5.0..2.7.0 - f9b0b0506f072f0f2ffe0bc5bf0048020f7342133207022202f042f432f7b9f9
table 2.5.0..2.7.0 - ffe1f3f60ffe0074ffbf1d20212120f3aaf22f0f70f57635312339f090f10f0b
table 2.5.0..2.7.0 - fff0005e12ffe963f1333ffed720f0b8f002fff00659f9fff004944f25ffe0c0
symbol 2.5.0..2.7.0 - duk_call
symbol 2.5.0..2.7.0 - duk_copy
symbol 2.5.0..2.7.0 - duk_dup
symbol 2.5.0..2.7.0 - duk_enum
symbol 2.5.0..2.7.0 - duk_free
symbol 2.5.0..2.7.0 - duk_join
symbol 2.5.0..2.7.0 - duk_new
symbol 2.5.0..2.7.0 - duk_next
symbol 2.5.0..2.7.0 - duk_pnew
symbol 2.5.0..2.7.0 - duk_pop
symbol 2.5.0..2.7.0 - duk_pull
symbol 2.5.0..2.7.0 - duk_seal
