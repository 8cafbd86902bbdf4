name tcc
also libtcc
advisory Debian tcc
advisory generic tcc
version weak "{v}"
# learned
reference 0.9.27 amd64 sha256:dc16ff3dec600350549960aadd34e01999e743ad8f978a9a0b2e63c439751ecd libtcc-dev 0.9.27+git20200814.62c30a4a-1
string 0.9.27..0.9.27 i386-asm "'%c' modifier can only be applied to outputs"
string 0.9.27..0.9.27 i386-asm "asm constraint %d ('%s') could not be satisfied"
string 0.9.27..0.9.27 i386-asm "asm regvar requests register that's taken already"
string 0.9.27..0.9.27 i386-asm "can't encode register %%%ch when REX prefix is required"
string 0.9.27..0.9.27 i386-asm "could not find free output register for reloading"
string 0.9.27..0.9.27 i386-asm "segment prefix must be followed by memory reference"
string 0.9.27..0.9.27 libtcc "%s: unrecognized file type %d"
string 0.9.27..0.9.27 libtcc "-%s: overriding compiler action already specified"
string 0.9.27..0.9.27 libtcc "In file included from %s:%d:\n"
string 0.9.27..0.9.27 libtcc "__REDIRECT_NTH(name, proto, alias)"
string 0.9.27..0.9.27 libtcc "argument to '%s' is missing"
string 0.9.27..0.9.27 libtcc "name proto __asm__ (#alias) __THROW"
string 0.9.27..0.9.27 tccasm "alignment must be a positive power of two"
string 0.9.27..0.9.27 tccasm "assembler label '%s' already defined"
string 0.9.27..0.9.27 tccasm "change type of '%s' from 0x%x to '%s' ignored"
string 0.9.27..0.9.27 tccasm "inline asm tries to change current section"
string 0.9.27..0.9.27 tccasm "invalid p2align, must be between 0 and 30"
string 0.9.27..0.9.27 tccasm "local label '%d' not found backward"
string 0.9.27..0.9.27 tccelf "Invalid relocation entry [%2d] '%s' @ %.8x"
string 0.9.27..0.9.27 tccelf "Unknown relocation type for got: %d"
string 0.9.27..0.9.27 tccelf "__bt_init_dll();__attribute__((constructor)) static void __bt_init_rt(){"
string 0.9.27..0.9.27 tccelf "object must contain only one symtab"
string 0.9.27..0.9.27 tccelf "referenced dll '%s' not found"
string 0.9.27..0.9.27 tccelf "undefined dynamic symbol '%s'"
string 0.9.27..0.9.27 tccgen "acter array initializer must be a literal, optionally enclosed in braces"
string 0.9.27..0.9.27 tccgen "assignment discards qualifiers from pointer target type"
string 0.9.27..0.9.27 tccgen "assignment makes integer from pointer without a cast"
string 0.9.27..0.9.27 tccgen "assignment makes pointer from integer without a cast"
string 0.9.27..0.9.27 tccgen "declaration for parameter '%s' but no such parameter"
string 0.9.27..0.9.27 tccgen "pointer type mismatch in conditional expression ('%s' and '%s')"
string 0.9.27..0.9.27 tccgen "type mismatch in conditional expression (have '%s' and '%s')"
string 0.9.27..0.9.27 tccpp "'##' cannot appear at either end of macro"
string 0.9.27..0.9.27 tccpp "'#include' expects \"FILENAME\" or <FILENAME>"
string 0.9.27..0.9.27 tccpp "INBC\n#undef __BUILTIN\n#undef __BOUND\n#undef __BOTH\n#undef __MAYBE_REDIR\n"
string 0.9.27..0.9.27 tccpp "Ignoring unknown preprocessing directive #%s"
string 0.9.27..0.9.27 tccpp "function-like macro '%s' is not defined"
string 0.9.27..0.9.27 tccpp "ill-formed UTF-8 subsequence starting with: '\\x%x'"
string 0.9.27..0.9.27 tccpp "pasting \"%.*s\" and \"%s\" does not give a valid preprocessing token"
string 0.9.27..0.9.27 tccrun "[returns %d]\n"
string 0.9.27..0.9.27 tccrun "abort() called"
string 0.9.27..0.9.27 tccrun "invalid memory access"
string 0.9.27..0.9.27 tccrun "mprotect failed: did you mean to configure --with-selinux?"
string 0.9.27..0.9.27 x86_64-gen "64 bit addend in load"
string 0.9.27..0.9.27 x86_64-gen "SSE disabled but floating point arguments passed"
string 0.9.27..0.9.27 x86_64-gen "SSE disabled but floating point arguments used"
string 0.9.27..0.9.27 x86_64-gen "invalid aggregate type for register load"
string 0.9.27..0.9.27 x86_64-gen "mode == x86_64_mode_integer"
string 0.9.27..0.9.27 x86_64-gen "mode == x86_64_mode_sse"
string 0.9.27..0.9.27 x86_64-link "internal error: relocation failed"
source 0.9.27..0.9.27 x86_64-gen "x86_64-gen.c"
table 0.9.27..0.9.27 i386-asm b903a600011000000000be03a600011000000000c3036c00030000000000c703
table 0.9.27..0.9.27 i386-asm f800fc00fa00060ff5009f009e009c009d009c009d00f900fd00fb0037003f00
table 0.9.27..0.9.27 tccpp 3c3d9e3e3d9d213d952626907c7c912b2b822d2d803d3d943c3c3c3e3e3e2b3d
table 0.9.27..0.9.27 tccpp 696e7400766f6964006368617200696600656c7365007768696c650062726561
symbol 0.9.27..0.9.27 libtcc set_flag
symbol 0.9.27..0.9.27 libtcc tcc_new
symbol 0.9.27..0.9.27 tccasm asm_expr
symbol 0.9.27..0.9.27 tccelf ld_next
symbol 0.9.27..0.9.27 tccelf put_ptr
symbol 0.9.27..0.9.27 tccgen expr_eq
symbol 0.9.27..0.9.27 tccgen get_reg
symbol 0.9.27..0.9.27 tccgen sym_pop
symbol 0.9.27..0.9.27 tccpp cstr_cat
symbol 0.9.27..0.9.27 tccpp pp_line
symbol 0.9.27..0.9.27 tccrun rt_exit
symbol 0.9.27..0.9.27 tccrun tcc_run
