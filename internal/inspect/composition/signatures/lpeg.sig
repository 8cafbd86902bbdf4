name lpeg
also liblpeg lua-lpeg
advisory Debian lua-lpeg
advisory generic lpeg
# learned
reference 1.0.2 amd64 sha256:4a6f7472ebf9f11199a0e9a3741581c01c0d476d958ebaa10b0f054b88aa66e7 lua-lpeg 1.0.2-2, lua-lpeg-dev 1.0.2-2
reference 1.1.0 amd64 sha256:07108c87599a23f00bf4e3b9ba3e671581cb20d38fdf998d1b3f3ca967569fea lua-lpeg 1.1.0-4, lua-lpeg-dev 1.1.0-4
string 1.0.2..1.0.2 lpcode "count == CHARSETSIZE * BITSPERCHAR"
string 1.0.2..1.0.2 lpcode "sib2(call)->tag == TRule"
string 1.0.2..1.0.2 lptree "invalid replacement value"
string 1.0.2..1.1.0 lpcap "back reference '%s' not found"
string 1.0.2..1.1.0 lpcap "captype(open) == Cgroup"
string 1.0.2..1.1.0 lpcap "invalid %s value (a %s)"
string 1.0.2..1.1.0 lpcap "invalid capture index (%d)"
string 1.0.2..1.1.0 lpcap "no capture '%d'"
string 1.0.2..1.1.0 lpcap "no initial value for fold capture"
string 1.0.2..1.1.0 lpcap "no values in capture index %d"
string 1.0.2..1.1.0 lpcap "reference to absent extra argument #%d"
string 1.0.2..1.1.0 lpcap "subcapture nesting too deep"
string 1.0.2..1.1.0 lpcap "too many runtime captures"
string 1.0.2..1.1.0 lpcode "0 <= tree->u.n && tree->u.n <= UCHAR_MAX"
string 1.0.2..1.1.0 lpcode "code[i - 1].i.code == IEnd"
string 1.0.2..1.1.0 lpcode "numsiblings[tree->tag] == 0"
string 1.0.2..1.1.0 lpcode "op == ITestSet || sizei(&getinstr(compst, i)) == 2"
string 1.0.2..1.1.0 lpcode "rule == from || code[rule - 1].i.code == IRet"
string 1.0.2..1.1.0 lpcode "rule->tag == TTrue"
string 1.0.2..1.1.0 lpcode "sib2(tree)->tag == TRule"
string 1.0.2..1.1.0 lpcset "tree->tag == TSet"
string 1.0.2..1.1.0 lptree "function only implemented in debug mode"
string 1.0.2..1.1.0 lptree "initial rule '%s' is not a pattern"
string 1.0.2..1.1.0 lptree "loop body may accept empty string"
string 1.0.2..1.1.0 lptree "pattern may not have fixed length"
string 1.0.2..1.1.0 lptree "pattern too long to look behind"
string 1.0.2..1.1.0 lptree "range must have two characters"
string 1.0.2..1.1.0 lptree "rule '%s' may be left recursive"
string 1.0.2..1.1.0 lptree "rule '%s' undefined in given grammar"
string 1.0.2..1.1.0 lptree "rule '%s' used outside a grammar"
string 1.0.2..1.1.0 lptree "too many Lua values in pattern"
string 1.0.2..1.1.0 lptree "too many left calls in grammar"
string 1.0.2..1.1.0 lpvm "backtrack stack overflow (current limit is %d)"
string 1.0.2..1.1.0 lpvm "capture[-1].kind == Cgroup && capture[-1].siz == 0"
string 1.0.2..1.1.0 lpvm "invalid position returned by match-time capture"
string 1.0.2..1.1.0 lpvm "stack == getstackbase(L, ptop)"
string 1.0.2..1.1.0 lpvm "stack == getstackbase(L, ptop) + 1"
string 1.0.2..1.1.0 lpvm "stack > getstackbase(L, ptop)"
string 1.0.2..1.1.0 lpvm "stack > getstackbase(L, ptop) && (stack - 1)->s != NULL"
string 1.0.2..1.1.0 lpvm "stack > getstackbase(L, ptop) && (stack - 1)->s == NULL"
string 1.0.2..1.1.0 lpvm "stackidx(ptop) + ndyncap == lua_gettop(L) && ndyncap <= captop"
string 1.0.2..1.1.0 lpvm "too many results in match-time capture"
string 1.1.0..1.1.0 lpcap "invalid context for an accumulator capture"
string 1.1.0..1.1.0 lpcap "lua_gettop(L) - cs.firstcap == n - 1"
string 1.1.0..1.1.0 lpcap "no previous value for accumulator capture"
string 1.1.0..1.1.0 lpcode "pattern code too large"
string 1.1.0..1.1.0 lpcode "sib1(sib2(call))->tag == TXInfo"
string 1.1.0..1.1.0 lpcode "sib1(tree)->tag == TXInfo"
string 1.1.0..1.1.0 lptree "&treebuffer(tree)[i] < (byte*)tree + bsize"
string 1.1.0..1.1.0 lptree "unexpected %s as 2nd operand to LPeg '/'"
symbol 1.0.2..1.0.2 lptree lp_version
symbol 1.0.2..1.1.0 lpcset tree2cset
symbol 1.0.2..1.1.0 lptree lp_behind
symbol 1.0.2..1.1.0 lptree lp_match
symbol 1.0.2..1.1.0 lptree lp_range
symbol 1.0.2..1.1.0 lptree lp_star
symbol 1.0.2..1.1.0 lptree lp_type
symbol 1.0.2..1.1.0 lptree val2str
symbol 1.1.0..1.1.0 lpcode addinstruction
symbol 1.1.0..1.1.0 lpcode nextinstruction
symbol 1.1.0..1.1.0 lptree lp_acccapture
symbol 1.1.0..1.1.0 lptree lp_utfr
