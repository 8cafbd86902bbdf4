name gettext
also libgettextpo libintl
cpe gnu:gettext
advisory OSS-Fuzz gettext
advisory Debian gettext
advisory Alpine gettext
advisory generic gettext
# learned
reference 0.21 amd64 sha256:7de2ee593220d1961e5f65b20fc0c44f212ceb4634dc2b31b72c6c746ab804a1 libgettextpo-dev 0.21-12
reference 0.23.1 amd64 sha256:f6ab228314cec4cc33c693611ea38cbbdece80156f1bff5fd91a4733fcefc621 libgettextpo-dev 0.23.1-2
reference 1.0 amd64 sha256:f8a356a8c3f03cbede910e99cef7cb3bf7b37f530630323c2bdb54066922747a libgettextpo-dev 1.0-5
string 0.21..0.21 format-java-printf "ve number %u, for the conversion '%c', is not a valid conversion suffix."
string 0.21..0.21 msgl-check " expression can produce arithmetic exceptions, possibly division by zero"
string 0.21..0.21 msgl-check "ASCII double quote used instead of Unicode"
string 0.21..0.21 msgl-check "ASCII single quote used instead of Unicode"
string 0.21..0.21 msgl-check "space before ellipsis found in user visible strings"
string 0.21..0.23.1 format-c "In the directive number %u, the token after '<' is not followed by '>'."
string 0.21..0.23.1 format-c "The string refers to argument number %u but ignores argument number %u."
string 0.21..0.23.1 format-lisp ", parameter %u is of type '%s' but a parameter of type '%s' is expected."
string 0.21..0.23.1 format-lisp "In the directive number %u, '~;' is used in an invalid position."
string 0.21..0.23.1 format-lisp "In the directive number %u, both the @ and the : modifiers are given."
string 0.21..1.0 format "'%s' is not a valid %s format string, unlike '%s'. Reason: %s"
string 0.21..1.0 format-awk " format specification for argument %u, as in '%s', doesn't exist in '%s'"
string 0.21..1.0 format-boost "The directive number %zu starts with | but does not end with |."
string 0.21..1.0 format-c++-brace " directive number %zu, the width's arg-id is not terminated through '}'."
string 0.21..1.0 format-c++-brace " number %u, the '#' option is incompatible with the type specifier '%c'."
string 0.21..1.0 format-csharp " directive number %u ends with an invalid character '%c' instead of '}'."
string 0.21..1.0 format-csharp "In the directive number %u, '{' is not followed by an argument number."
string 0.21..1.0 format-gcc-internal " number %zu opens a color group, but the previous one is not terminated."
string 0.21..1.0 format-go "In the directive number %zu, the argument number is too large."
string 0.21..1.0 format-java "%u, a choice contains a number that is not followed by '<', '#' or '%s'."
string 0.21..1.0 format-java-printf " %u, the reference to the argument of the previous directive is invalid."
string 0.21..1.0 format-kde "ents %zu and %zu doesn't exist in '%s', only one argument may be ignored"
string 0.21..1.0 format-kde-kuit "error while parsing: %s"
string 0.21..1.0 format-ocaml "Found '%s' without matching '%s'."
string 0.21..1.0 format-perl ", the size specifier is incompatible with the conversion specifier '%c'."
string 0.21..1.0 format-perl-brace "a format specification for argument '%s' doesn't exist in '%s'"
string 0.21..1.0 format-python "The string refers to the argument named '%s' in incompatible ways."
string 0.21..1.0 format-python-brace " directive number %zu, no more nesting is allowed in a format specifier."
string 0.21..1.0 format-qt "t '%s' is not: it contains an 'L' flag or a double-digit argument number"
string 0.21..1.0 format-ruby "In the directive number %u, a flag is given after the precision."
string 0.21..1.0 format-sh "l brace syntax. This syntax is unsupported here due to security reasons."
string 0.21..1.0 format-sh-printf "The escape sequence '%c%c' is unsupported (not in POSIX)."
string 0.21..1.0 format-smalltalk " directive number %u, the character '%c' is not a digit between 1 and 9."
string 0.21..1.0 format-smalltalk " that terminates the directive number %u is not a digit between 1 and 9."
string 0.21..1.0 libgnu_la-xvasprintf "vasprintf failed! format=\"%s\", errno=%s\n"
string 0.21..1.0 plural-table "nplurals=2; plural=(n != 1);"
string 0.21..1.0 po-charset " GNU libiconv and then reinstalling GNU gettext\nwould fix this problem.\n"
string 0.21..1.0 po-charset " missing in header.\nMessage conversion to user's charset will not work.\n"
string 0.21..1.0 po-gram-gen "first plural form has nonzero index"
string 0.21..1.0 read-catalog-abstract "found %u fatal errors"
string 0.21..1.0 write-catalog "ext dependent translations, but the output format does not support them."
string 0.21..1.0 write-po "g\ndifferent from yours. Consider using a pure ASCII msgctxt instead.\n%s\n"
string 0.23.1..0.23.1 format-c "In the directive number %u, the argument size specifier is invalid."
string 0.23.1..1.0 format-python-brace "In the directive number %u, there is an unterminated getitem argument."
string 0.23.1..1.0 msgl-check "plural expression can produce stack overflow"
string 1.0..1.0 format-c "In the directive number %zu, the argument size specifier is invalid."
string 1.0..1.0 format-d "The directive number %zu references an argument after the last argument."
string 1.0..1.0 format-lisp " parameter %zu is of type '%s' but a parameter of type '%s' is expected."
string 1.0..1.0 format-lisp "In the directive number %zu, '~;' is used in an invalid position."
string 1.0..1.0 format-lisp "In the directive number %zu, both the @ and the : modifiers are given."
table 0.21..0.21 plural-exp 01090a04060708090a0a0b0c0d0e0f10030a05060708090a1908090a0f030405
table 0.21..0.21 plural-exp 070f10080c0d0e0f10121314151617180a100b0c0d0e0f101a0e0f10110a190b
table 0.21..1.0 libgnu_la-markup 6c696267657474657874706f5f6d61726b75705f70617273655f636f6e746578
table 0.21..1.0 po-gram-gen 0200010607000014001203040500000e00081d001b000d0f10151e131c00000b
table 0.21..1.0 po-gram-gen 0d1000010b030420060712120a0b09281d1e12220c0d0f0a0b1212070d09122c
table 0.21..1.0 po-gram-gen 161802031b0405290607111c080912292426142a1d1e250809141c19271a1c2d
table 0.21..1.0 po-gram-gen e602e6e6e6f805e600e6e6e6e6000de605e6e614e6f908e618e6e6e6e600070f
table 0.23.1..1.0 plural-exp 010700040bff0c0d0e0a0b0c0d0e0f1008090a0b03ff05061908090a0b090a0b
table 0.23.1..1.0 plural-exp 070109081000020304121314151617180d0e0f100a000b0c1a0d0e0f100e0f10
symbol 0.21..0.21 gettext-po po_file_read
symbol 0.21..0.23.1 libgnu_la-markup unescape_string_inplace
symbol 0.21..0.23.1 po-lex lex_ungetc
symbol 0.21..1.0 fstrcmp keys_init
symbol 0.21..1.0 fwriteerror do_fwriteerror
symbol 0.21..1.0 gcd libgettextpo_gcd
symbol 0.21..1.0 read-po po_parse
symbol 0.21..1.0 read-po-lex mbfile_getc
symbol 0.21..1.0 xmalloc fixup_null_alloc
symbol 0.23.1..1.0 gettext-po all_formats_init
symbol 1.0..1.0 gettext-po po_flag_next
symbol 1.0..1.0 message libgettextpo_not_format_p
