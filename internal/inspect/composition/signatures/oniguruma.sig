name oniguruma
also onig libonig
cpe oniguruma_project:oniguruma
advisory OSS-Fuzz oniguruma
advisory Debian libonig
advisory Alpine oniguruma
advisory GIT https://github.com/kkos/oniguruma
advisory generic oniguruma
# learned
reference 6.9.6 amd64 sha256:5cd4c25c65e62d0574a36841fbe4acac2b36fe2b827c76958722ecfa81b730b4 libonig-dev 6.9.6-1.1, libonig5 6.9.6-1.1
reference 6.9.8 amd64 sha256:62e1f0ad1413e9019f576bc8fd7d70f51bdd505b06a8dd3ad9a2ff56c8ce2202 libonig-dev 6.9.8-1, libonig5 6.9.8-1
reference 6.9.9 amd64 sha256:54d25da8307ee6e33854261304a6ef50e95a205cc042458569e4cd74340ebb19 libonig-dev 6.9.9-1+b1, libonig5 6.9.9-1+b1
reference 6.9.10 amd64 sha256:3115546c521f2e39af358fde596b16e9a1994f983982d365db955a67cb53690e libonig-dev 6.9.10-1+b1, libonig5 6.9.10-1+b1
string 6.9.6..6.9.10 - "? * + not preceded by valid regular expression"
string 6.9.6..6.9.10 - "Oniguruma %d.%d.%d : Copyright (C) 2002-2018 K.Kosako"
string 6.9.6..6.9.10 - "You didn't call onig_initialize() explicitly"
string 6.9.6..6.9.10 - "bad backslash-escape sequence"
string 6.9.6..6.9.10 - "can't convert to wide-char on specified multibyte-encoding"
string 6.9.6..6.9.10 - "char-class value at end of range"
string 6.9.6..6.9.10 - "char-class value at start of range"
string 6.9.6..6.9.10 - "character class has '%s' without escape"
string 6.9.6..6.9.10 - "default multibyte-encoding is not set"
string 6.9.6..6.9.10 - "empty range in char class"
string 6.9.6..6.9.10 - "end pattern at left brace"
string 6.9.6..6.9.10 - "end pattern at left bracket"
string 6.9.6..6.9.10 - "end pattern with unmatched parenthesis"
string 6.9.6..6.9.10 - "fail to memory allocation"
string 6.9.6..6.9.10 - "group number is too big for capture history"
string 6.9.6..6.9.10 - "internal parser error (bug)"
string 6.9.6..6.9.10 - "invalid POSIX bracket type"
string 6.9.6..6.9.10 - "invalid absent group generator pattern"
string 6.9.6..6.9.10 - "invalid absent group pattern"
string 6.9.6..6.9.10 - "invalid back reference number"
string 6.9.6..6.9.10 - "invalid char in group name <%n>"
string 6.9.6..6.9.10 - "invalid character class type referenced"
string 6.9.6..6.9.10 - "invalid character property name {%n}"
string 6.9.6..6.9.10 - "invalid collating element referenced"
string 6.9.6..6.9.10 - "invalid combination of options"
string 6.9.6..6.9.10 - "invalid pattern in look-behind"
string 6.9.6..6.9.10 - "invalid repeat range {lower,upper}"
string 6.9.6..6.9.10 - "invalid repeat range {n,m}"
string 6.9.6..6.9.10 - "mismatch multibyte code length in char-class range"
string 6.9.6..6.9.10 - "multiplex defined name <%n>"
string 6.9.6..6.9.10 - "multiplex definition name <%n> call"
string 6.9.6..6.9.10 - "nested repeat operator %s and %s was replaced with '%s'"
string 6.9.6..6.9.10 - "no support in this configuration"
string 6.9.6..6.9.10 - "not supported encoding combination"
string 6.9.6..6.9.10 - "numbered backref/call is not allowed. (use name)"
string 6.9.6..6.9.10 - "premature end of char-class"
string 6.9.6..6.9.10 - "redundant nested repeat operator"
string 6.9.6..6.9.10 - "regular expression has '%s' without escape"
string 6.9.6..6.9.10 - "target of repeat operator is invalid"
string 6.9.6..6.9.10 - "target of repeat operator is not specified"
string 6.9.6..6.9.10 - "too big number for repeat range"
string 6.9.6..6.9.10 - "too many multibyte code ranges are specified"
string 6.9.6..6.9.10 - "too short multibyte code string"
string 6.9.6..6.9.10 - "undefined group <%n> reference"
string 6.9.6..6.9.10 - "undefined name <%n> reference"
string 6.9.6..6.9.10 - "unmatched range specifier in char-class"
string 6.9.6..6.9.10 - "upper is smaller than lower in repeat range"
string 6.9.8..6.9.10 - "invalid group option"
string 6.9.8..6.9.10 - "undefined operator"
string 6.9.8..6.9.10 - "very inefficient pattern"
symbol 6.9.6..6.9.10 - onig_end
symbol 6.9.6..6.9.10 - onig_free
symbol 6.9.6..6.9.10 - onig_init
symbol 6.9.6..6.9.10 - onig_match
symbol 6.9.6..6.9.10 - onig_new
symbol 6.9.6..6.9.10 - onig_scan
symbol 6.9.6..6.9.10 - onig_search
symbol 6.9.6..6.9.10 - re_mbcinit
symbol 6.9.6..6.9.10 - re_search
symbol 6.9.8..6.9.10 - onig_get_callback_each_match
symbol 6.9.8..6.9.10 - onig_set_callback_each_match
symbol 6.9.10..6.9.10 - onig_builtin_skip
