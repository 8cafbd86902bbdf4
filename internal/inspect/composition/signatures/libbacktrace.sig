name libbacktrace
also backtrace
cpe libbacktrace_project:libbacktrace
advisory OSS-Fuzz libbacktrace
advisory Debian libbacktrace
advisory GIT https://github.com/ianlancetaylor/libbacktrace
advisory generic libbacktrace
# learned
reference 0.1 amd64 sha256:df74571387402a2137f4171a374fb6b2f3802b03bcd44cf10db2d63589709b8d libbacktrace-dev 0.1-4+b2
string 0.1..0.1 dwarf "DWARF underflow"
string 0.1..0.1 dwarf "DW_FORM_addrx value out of range"
string 0.1..0.1 dwarf "DW_FORM_indirect to DW_FORM_implicit_const"
string 0.1..0.1 dwarf "DW_FORM_line_strp out of range"
string 0.1..0.1 dwarf "DW_FORM_strp out of range"
string 0.1..0.1 dwarf "DW_FORM_strp_sup out of range"
string 0.1..0.1 dwarf "DW_FORM_strx offset out of range"
string 0.1..0.1 dwarf "DW_FORM_strx value out of range"
string 0.1..0.1 dwarf "LEB128 overflows uint64_t"
string 0.1..0.1 dwarf "abbrev offset out of range"
string 0.1..0.1 dwarf "abstract origin or specification out of range"
string 0.1..0.1 dwarf "invalid abbreviation code"
string 0.1..0.1 dwarf "invalid abstract origin or specification"
string 0.1..0.1 dwarf "invalid directory index in line number program"
string 0.1..0.1 dwarf "invalid directory index in line number program header"
string 0.1..0.1 dwarf "invalid file number in DW_AT_call_file attribute"
string 0.1..0.1 dwarf "invalid file number in line number program"
string 0.1..0.1 dwarf "missing file name in line number program header"
string 0.1..0.1 dwarf "non-zero segment_selector_size not supported"
string 0.1..0.1 dwarf "ranges offset out of range"
string 0.1..0.1 dwarf "rnglists index offset out of range"
string 0.1..0.1 dwarf "rnglists offset out of range"
string 0.1..0.1 dwarf "signed LEB128 overflows uint64_t"
string 0.1..0.1 dwarf "unit line offset out of range"
string 0.1..0.1 dwarf "unrecognized DWARF form"
string 0.1..0.1 dwarf "unrecognized DWARF version"
string 0.1..0.1 dwarf "unrecognized DW_RLE value"
string 0.1..0.1 dwarf "unrecognized address size"
string 0.1..0.1 dwarf "unsupported line number version"
string 0.1..0.1 elf "ELF section name out of range"
string 0.1..0.1 elf "ELF symbol table strtab link out of range"
string 0.1..0.1 elf "executable file has unknown endianness"
string 0.1..0.1 elf "executable file is not ELF"
string 0.1..0.1 elf "executable file is unexpected ELF class"
string 0.1..0.1 elf "executable file is unrecognized ELF version"
string 0.1..0.1 elf "no debug info in ELF executable"
string 0.1..0.1 elf "no symbol table in ELF executable"
string 0.1..0.1 elf "out of range for in-memory file"
string 0.1..0.1 elf "symbol string index out of range"
string 0.1..0.1 fileline "/proc/%ld/object/a.out"
string 0.1..0.1 fileline "failed to read executable information"
string 0.1..0.1 fileline "libbacktrace could not find executable to open"
string 0.1..0.1 print "libbacktrace: %s"
table 0.1..0.1 elf 0008100808081808040814080c081c08020812080a081a08060816080e081e08
table 0.1..0.1 elf 000d500e100e180f100d700e300e3012080d600e200e1012000e800e400e5012
symbol 0.1..0.1 dwarf add_ranges
symbol 0.1..0.1 dwarf find_unit
symbol 0.1..0.1 dwarf read_uint16
symbol 0.1..0.1 elf elf_add
symbol 0.1..0.1 elf elf_nodebug
symbol 0.1..0.1 elf elf_nosyms
symbol 0.1..0.1 elf elf_syminfo
symbol 0.1..0.1 mmap backtrace_alloc
symbol 0.1..0.1 mmap backtrace_free
symbol 0.1..0.1 posix backtrace_open
symbol 0.1..0.1 print print_callback
symbol 0.1..0.1 simple simple_unwind
