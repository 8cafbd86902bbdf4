name libsass
also sass
cpe sass-lang:libsass
cpe libsass:libsass
advisory OSS-Fuzz libsass
advisory Debian libsass
advisory Alpine libsass
advisory GIT https://github.com/sass/libsass
advisory generic libsass
# learned
reference 3.6.4 amd64 sha256:4ef5bd5baed26d1f58ae2a63c64493ae33947a78afc7699a01f0d8c9d4b7baff libsass-dev 3.6.4+20201122-1
reference 3.6.5 amd64 sha256:57ca7d832cac5edb1a0df8cf5fd69c7d094a6206f2d62964ebcff10d54239ad9 libsass-dev 3.6.5+20220909-1
string 3.6.4..3.6.4 ast_sel_unify "onent>, std::allocator<Sass::SharedImpl<Sass::SelectorComponent> > > >&)"
string 3.6.4..3.6.4 json "int utf8_write_char(uint32_t, char*)"
string 3.6.4..3.6.4 json "key contains invstring_ is NULL"
string 3.6.4..3.6.4 json "next == hchild does not point back to parArray element's key is not NULL"
string 3.6.4..3.6.4 json "unicode <= 0x10FFFF && !(unicode >= 0xD800 && unicode <= 0xDFFF)"
string 3.6.4..3.6.5 ast "functions and mixins cannot have more than one variable-length parameter"
string 3.6.4..3.6.5 ast "functions and mixins may only be called with one keyword argument"
string 3.6.4..3.6.5 ast2c "unknown type for C-API"
string 3.6.4..3.6.5 ast_sel_cmp "invalid selector base classes to compare"
string 3.6.4..3.6.5 ast_selectors "::CssMediaQuery_Obj Sass::CssMediaQuery::merge(Sass::CssMediaQuery_Obj&)"
string 3.6.4..3.6.5 bind " provided more than once in call to "
string 3.6.4..3.6.5 c2ast "Warning in C function: "
string 3.6.4..3.6.5 check_nesting "Functions can only contain variable declarations and control directives."
string 3.6.4..3.6.5 check_nesting "Illegal nesting: Only properties may be nested beneath properties."
string 3.6.4..3.6.5 constants "numeric dimension"
string 3.6.4..3.6.5 context "Please delete or rename all but one of these files."
string 3.6.4..3.6.5 error_handling "You may not @extend selectors across media queries.\nUse \"@extend "
string 3.6.4..3.6.5 eval " doesn't support keyword arguments"
string 3.6.4..3.6.5 eval "l assignments won't be able to declare new variables in future versions."
string 3.6.4..3.6.5 expand "\" is disallowed and will be an error in future versions of Sass."
string 3.6.4..3.6.5 expand "Import directives may not be used within control directives or mixins."
string 3.6.4..3.6.5 extender "Key does not exist"
string 3.6.4..3.6.5 file "cwd gone missing"
string 3.6.4..3.6.5 fn_colors "Only one argument may be passed to the plain-CSS invert() function."
string 3.6.4..3.6.5 fn_lists "` must be `space`, `comma`, or `auto`"
string 3.6.4..3.6.5 fn_lists "join($list1, $list2, $separator: auto, $bracketed: auto)"
string 3.6.4..3.6.5 fn_maps "map-remove($map, $keys...)"
string 3.6.4..3.6.5 fn_miscs "Cannot call content-exists() except within a mixin."
string 3.6.4..3.6.5 fn_miscs "Passing a string to call() is deprecated and will be illegal"
string 3.6.4..3.6.5 fn_numbers " must be greater than or equal to 1 for `random'"
string 3.6.4..3.6.5 fn_strings ", a non-string value, to unquote()"
string 3.6.4..3.6.5 fn_utils "a list of strings, or a list of lists of strings for `"
string 3.6.4..3.6.5 json "->start <= sb->cur && strlen(sb->start) == (size_t)(sb->cur - sb->start)"
string 3.6.4..3.6.5 operators "-lang.com/documentation/Sass/Script/Functions.html#other_color_functions"
string 3.6.4..3.6.5 operators "` is deprecated and will be an error in future versions."
string 3.6.4..3.6.5 output "@charset \"UTF-8\";"
string 3.6.4..3.6.5 parser "expected a string constant or identifier in attribute selector for "
string 3.6.4..3.6.5 parser "ly UTF-8 documents are currently supported; your document appears to be "
string 3.6.4..3.6.5 parser_selectors "\" may only be used at the beginning of a compound selector."
string 3.6.4..3.6.5 parser_selectors "\": expected \"{\", was \""
string 3.6.4..3.6.5 plugins "failed loading 'libsass_support' in <"
string 3.6.4..3.6.5 sass_context "Data context created with empty source string"
string 3.6.4..3.6.5 source_map "prepend sourcemap has illegal column"
string 3.6.4..3.6.5 values "unknown sass value type"
string 3.6.5..3.6.5 ast_sel_unify "SelectorComponent>, std::allocator<SharedImpl<SelectorComponent> > > >&)"
string 3.6.5..3.6.5 error_handling "Top-level selectors may not contain the parent selector \"&\"."
string 3.6.5..3.6.5 fn_colors "Passing a percentage as the alpha value to hsla() will be interpreted"
string 3.6.5..3.6.5 fn_selectors "$selectors: At least one selector must be passed for `selector-append'"
string 3.6.5..3.6.5 json "hild's prev pointer is nonode is its own child->next == c= child (cycle)"
source 3.6.4..3.6.5 ast_sel_unify "ast_sel_unify.cpp"
source 3.6.4..3.6.5 ast_selectors "ast_selectors.cpp"
table 3.6.4..3.6.5 units 000000000000f03f0000000000408f40fca9f1d24d62503f000000000000f03f
table 3.6.4..3.6.5 units 000000000000f03f4c2693c96432d93f555555555555853f52b81e85eb510440
table 3.6.4..3.6.5 units 000000000000f03f52b81e85eb51044000000000000018406666666666663940
table 3.6.4..3.6.5 units 000000000000f03f721cc7711cc7f13f399d52a246df913f176cc1166cc1663f
table 3.6.4..3.6.5 units 000000000000f03ffca9f1d24d62503f0000000000408f40000000000000f03f
symbol 3.6.4..3.6.4 sass2scss _ZN4SassL11hasCharDataERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 3.6.4..3.6.5 ast_fwd_decl _ZN4Sass4CastINS_15ParentStatementEEEPKT_PKNS_8AST_NodeE
symbol 3.6.4..3.6.5 cencode base64_encode_block
symbol 3.6.4..3.6.5 cssize _ZN4Sass6Cssize8debubbleEPNS_5BlockEPNS_9StatementE
symbol 3.6.4..3.6.5 inspect _ZN4Sass7InspectclEPNS_22Media_Query_ExpressionE
symbol 3.6.4..3.6.5 prelexer _ZN4Sass8Prelexer25re_almost_any_value_tokenEPKc
symbol 3.6.4..3.6.5 sass libsass_version
symbol 3.6.4..3.6.5 sass_functions sass_make_import
symbol 3.6.4..3.6.5 sass_values sass_make_map
symbol 3.6.4..3.6.5 to_value _ZN4Sass8To_ValueclEPNS_17Binary_ExpressionE
symbol 3.6.5..3.6.5 error_handling _ZN4Sass9Exception18EndlessExtendErrorC1ESt6vectorINS_9BacktraceESaIS3_EERKNS_8AST_NodeE
symbol 3.6.5..3.6.5 error_handling _ZN4Sass9Exception18EndlessExtendErrorC2ESt6vectorINS_9BacktraceESaIS3_EERKNS_8AST_NodeE
