name lua
also liblua
cpe lua:lua
advisory OSS-Fuzz lua
advisory Debian lua5.4
advisory Alpine lua5.4
advisory GIT https://github.com/lua/lua
advisory generic lua
version proof "$LuaVersion: Lua {v}  Copyright (C) 1994-{d} Lua.org, PUC-Rio $$LuaAuthors: {*}"
# learned
reference 5.2.4 amd64 sha256:0705707515da5ec8a01e68f74dd6a9831374fcb86627e8252f875bb66a020ee0 liblua5.2-dev 5.2.4-3
reference 5.3.3 amd64 sha256:b147ec8a72b74518fb8236502e2f54a279aa2760d740ea30fa73ae5fdc87b3e3 liblua5.3-dev 5.3.3-1.1+deb11u1
reference 5.3.6 amd64 sha256:8f8e8bb352bfdbf685409c8531e825c758b1d4156029a38156bc7077fd65cde0 liblua5.3-dev 5.3.6-2
reference 5.4.2 amd64 sha256:b893fbaa4cc118bb77945d8e57e6d110216f84b898064fe7486dc3b3608811e7 liblua5.4-dev 5.4.2-2
reference 5.4.4 amd64 sha256:e25f2502575042ab7a33d0e2453e0f2e1fb4b2af019ac45ae2fdde9eb4753395 liblua5.4-dev 5.4.4-3+deb12u1
reference 5.4.7 amd64 sha256:64f3d8d8cd703a7aa174f44e935777f3f536acd0615ee47571c2a7b1f30a88e5 liblua5.4-dev 5.4.7-1+b2
reference 5.4.9 amd64 sha256:e4a773fb3cd8eaf0ab406441b51753ba53a8a7064619cd1b769bb16341032401 liblua5.4-dev 5.4.9-1
reference 5.5.1 amd64 sha256:c7756cb3c2fe43f52153dbd5d0e0031f94443e80b726fc979df510a832f68182 liblua5.5-dev 5.5.1-1
string 5.2.4..5.2.4 lauxlib "bad conversion number->int; must recompile Lua with proper settings"
string 5.2.4..5.2.4 lcode "function or expression too complex"
string 5.2.4..5.2.4 ldblib "full userdata expected, got light userdata"
string 5.2.4..5.2.4 loadlib "'module' not called from a Lua function"
string 5.2.4..5.2.4 lstrlib "not a non-negative number in proper range"
string 5.2.4..5.3.6 lbaselib "'tostring' must return a string to 'print'"
string 5.2.4..5.3.6 loadlib "\n\tno module '%s' in file '%s'"
string 5.2.4..5.3.6 lparser "<%s> at line %d not inside a loop"
string 5.2.4..5.3.6 lstrlib "invalid option '%%%c' to 'format'"
string 5.2.4..5.3.6 lvm "'for' initial value must be a number"
string 5.2.4..5.4.2 lauxlib "stack traceback:"
string 5.2.4..5.4.2 lstrlib "invalid format (width or precision too long)"
string 5.2.4..5.4.2 ltablib "invalid value (%s) at index %d in table for 'concat'"
string 5.2.4..5.4.9 lparser "<goto %s> at line %d jumps into the scope of local '%s'"
string 5.2.4..5.5.1 lapi " PUC-Rio $$LuaAuthors: R. Ierusalimschy, L. H. de Figueiredo, W. Celes $"
string 5.2.4..5.5.1 lauxlib "version mismatch: app. needs %f, Lua core provides %f"
string 5.2.4..5.5.1 lbaselib "reader function must return a string"
string 5.2.4..5.5.1 lbitlib "field cannot be negative"
string 5.2.4..5.5.1 lbitlib "trying to access non-existent bits"
string 5.2.4..5.5.1 lcorolib "too many arguments to resume"
string 5.2.4..5.5.1 lmem "memory allocation error: block too big"
string 5.2.4..5.5.1 lmem "too many %s (limit is %d)"
string 5.2.4..5.5.1 loadlib "error loading module '%s' from file '%s':\n\t%s"
string 5.2.4..5.5.1 loslib "unable to generate a unique filename"
string 5.2.4..5.5.1 lparser "no visible label '%s' for <goto> at line %d"
string 5.2.4..5.5.1 lstrlib "malformed pattern (missing arguments to '%%b')"
string 5.2.4..5.5.1 ltablib "wrong number of arguments to 'insert'"
string 5.2.4..5.5.1 ltm "perform bitwise operation on"
string 5.2.4..5.5.1 lundump "bad format for constant string"
string 5.2.4..5.5.1 lutf8lib "initial position is a continuation byte"
string 5.2.4..5.5.1 lutf8lib "invalid UTF-8 code"
string 5.3.3..5.5.1 lauxlib "core and library have incompatible numeric types"
string 5.3.3..5.5.1 llex "unfinished long %s (starting at line %d)"
string 5.3.3..5.5.1 loslib "time result cannot be represented in this installation"
string 5.3.3..5.5.1 lstrlib "%d-byte integer does not fit into Lua Integer"
string 5.3.3..5.5.1 lvm "'__newindex' chain too long; possible loop"
string 5.3.6..5.5.1 lauxlib "'__tostring' must return a string"
string 5.4.2..5.4.2 lfunc "__close metamethod"
string 5.4.2..5.4.2 lgc "__gc metamethod"
string 5.4.2..5.5.1 ldebug "bad 'for' %s (number expected, got %s)"
string 5.4.2..5.5.1 lfunc "variable '%s' got a non-closable value"
string 5.4.2..5.5.1 loslib "date result cannot be represented in this installation"
string 5.4.2..5.5.1 lparser "multiple to-be-closed variables in local list"
string 5.4.2..5.5.1 lstrlib "specifier '%%q' cannot have modifiers"
string 5.4.4..5.5.1 ldblib "invalid option '>'"
string 5.4.4..5.5.1 lstrlib "invalid conversion specification: '%s'"
string 5.4.4..5.5.1 lstrlib "invalid format (too long)"
string 5.4.4..5.5.1 ltablib "invalid value (%s) at index %I in table for 'concat'"
string 5.4.7..5.5.1 lauxlib "(no extra info)"
string 5.4.7..5.5.1 lauxlib "not enough stack"
table 5.2.4..5.2.4 lapi 244c756156657273696f6e3a204c756120352e322e342020436f707972696768
table 5.2.4..5.5.1 lopcodes 6071415450505c6c3c103c546c7c7c7c7c7c7c6060606822bcbcbc84e4545410
table 5.2.4..5.5.1 lopcodes 6071415450505c6c3c103c546c7c7c7c7c7c7c7c7c7c7c7c7c606060606822bc
table 5.3.3..5.3.3 lapi 244c756156657273696f6e3a204c756120352e332e332020436f707972696768
table 5.3.3..5.4.9 lbaselib 0000000001000000020000000300000005000000060000000700000009000000
table 5.3.3..5.5.1 lparser 0a0a0a0a0b0b0b0b0e0d0b0b0b0b060604040505070707070908030303030303
table 5.3.6..5.3.6 lapi 244c756156657273696f6e3a204c756120352e332e362020436f707972696768
table 5.4.2..5.4.2 lapi 244c756156657273696f6e3a204c756120352e342e322020436f707972696768
table 5.4.4..5.4.4 lapi 244c756156657273696f6e3a204c756120352e342e342020436f707972696768
table 5.4.7..5.4.7 lapi 244c756156657273696f6e3a204c756120352e342e372020436f707972696768
table 5.4.9..5.4.9 lapi 244c756156657273696f6e3a204c756120352e342e392020436f707972696768
table 5.5.1..5.5.1 lapi 244c756156657273696f6e3a204c756120352e352e312020436f707972696768
symbol 5.2.4..5.2.4 llex check_next
symbol 5.2.4..5.2.4 lvm call_binTM
symbol 5.2.4..5.5.1 ldump luaU_dump
symbol 5.2.4..5.5.1 lmathlib math_abs
symbol 5.2.4..5.5.1 lobject luaO_arith
symbol 5.2.4..5.5.1 lstate f_luaopen
symbol 5.2.4..5.5.1 lstring luaS_init
symbol 5.2.4..5.5.1 lzio luaZ_fill
symbol 5.3.3..5.5.1 lapi lua_geti
symbol 5.3.3..5.5.1 lgc luaC_fix
symbol 5.3.6..5.5.1 liolib f_close
symbol 5.4.2..5.5.1 lcode isSCint
