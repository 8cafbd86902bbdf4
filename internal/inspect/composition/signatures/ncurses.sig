name ncurses
also libncurses libtinfo
cpe gnu:ncurses
advisory OSS-Fuzz ncurses
advisory Debian ncurses
advisory Alpine ncurses
advisory generic ncurses
part libtinfo
# learned
reference 6.2 amd64 sha256:043e878ce4570bdb964a6bc4f2de2cd98d43269a690e2ba641471c767ec7979a libncurses-dev 6.2+20201114-2+deb11u2
reference 6.4 amd64 sha256:d0d66e45160b317daa735699c2322c7ba90bc3587d9d824e89e49b2dececf8fe libncurses-dev 6.4-4
reference 6.5 amd64 sha256:277aa9098471a484207855c83650070c77ca62b116530f558e062a1b1a6b74aa libncurses-dev 6.5+20250216-2
reference 6.6 amd64 sha256:f466d4f7df4e955c99842d19ceff9f804cb9d4026cc6d3590f2ed6bcbb942fd7 libncurses-dev 6.6+20260608-2
string 6.2..6.2 comp_parse "merge changes type of %s from %s to %s"
string 6.2..6.4 comp_scan "Can't backspace off beginning of line"
string 6.2..6.4 lib_setup "TERM environment must be <= %d characters.\n"
string 6.2..6.4 write_entry "%s/%s: permission denied"
string 6.2..6.4 write_entry "%s: permission denied (errno %d)"
string 6.2..6.4 write_entry "error writing %s/%s: %s"
string 6.2..6.5 cursesapp "Application object already created."
string 6.2..6.5 cursesp "panel library error"
string 6.2..6.6 alloc_entry "Too much data, some is lost: %s"
string 6.2..6.6 captoinfo "expected two characters after %%>"
string 6.2..6.6 captoinfo "string too complex to convert"
string 6.2..6.6 captoinfo "unknown %% code %s (%#x) in %s"
string 6.2..6.6 comp_error ", terminal '%s'"
string 6.2..6.6 comp_parse "enter_alt_charset_mode but no exit_alt_charset_mode"
string 6.2..6.6 comp_parse "exit_alt_charset_mode but no enter_alt_charset_mode"
string 6.2..6.6 comp_scan "Illegal character (expected alphanumeric or %s) - '%s'"
string 6.2..6.6 comp_scan "This is a compiled terminal description, not a source"
string 6.2..6.6 comp_scan "older tic versions may treat the description field as an alias"
string 6.2..6.6 cursesapp "Found a problem - goodbye"
string 6.2..6.6 cursespad "Cannot construct window"
string 6.2..6.6 cursespad "Illegal Gridsize"
string 6.2..6.6 cursespad "Pad has no viewport"
string 6.2..6.6 cursesw "Can't get color pair"
string 6.2..6.6 cursesw "Cannot construct subwindow"
string 6.2..6.6 cursesw "Too many windows destroyed"
string 6.2..6.6 cursslk "All SLKs must have same layout"
string 6.2..6.6 cursslk "No default SLK layout"
string 6.2..6.6 home_terminfo "%s/.terminfo"
string 6.2..6.6 lib_initscr "Error opening allocating $TERM.\n"
string 6.2..6.6 lib_initscr "Error opening terminal: %s.\n"
string 6.2..6.6 lib_initscr "ncurses: cannot allocate %d bytes ofmemory for $TERM; exiting\n"
string 6.2..6.6 lib_initscr "ncurses: cannot initialize terminal type ($TERM=\"%s\"); exiting\n"
string 6.2..6.6 lib_mouse "xterm-mouse"
string 6.2..6.6 lib_setup "'%s': I can't handle hardcopy terminals.\n"
string 6.2..6.6 lib_setup "'%s': Not enough memory to create terminal structure.\n"
string 6.2..6.6 parse_entry "%s (%s) already has an explicit value %s, ignoring ko"
string 6.2..6.6 parse_entry "Entry does not start with terminal names in column one"
string 6.2..6.6 read_entry "corrupt data found in convert_strings"
string 6.2..6.6 visbuf "(_nc_visbuf2n failed)"
string 6.2..6.6 write_entry "error obtaining time from %s/%s"
string 6.2..6.6 write_entry "error writing %s/%s: %u bytes vs actual %lu"
string 6.4..6.6 alloc_entry "_nc_init_entry called without initialization"
string 6.4..6.6 alloc_entry "_nc_wrap_entry called without initialization"
string 6.4..6.6 comp_parse "duplicate use=%s"
string 6.4..6.6 comp_scan "This is not a text-file"
string 6.5..6.6 comp_parse "merge failed, infinite loop"
string 6.5..6.6 comp_scan "cannot backspace off beginning of line"
string 6.5..6.6 lib_setup "TERM environment must be 1..%d characters.\n"
string 6.5..6.6 parse_entry "possibly too many use-clauses (%d vs %d), \"%s\""
string 6.5..6.6 write_entry "error writing %s/%s: (errno %d) %s"
table 6.2..6.2 comp_userdefs 434f0045330052474200545300553800584d006772626f6d006773626f6d0078
table 6.2..6.4 lib_screen 5f63757279000000000000000000000000000000050000000200000000000000
table 6.2..6.6 captoinfo 252570256325257b31307d25252f25257b31367d25252a252570256325257b31
table 6.2..6.6 comp_captab 0000030006000a000d001000150018001b002000230026002b002e0031003600
table 6.2..6.6 comp_captab 000006000b000f0015001a001e00240029002d00330038003c00420047004b00
table 6.2..6.6 comp_captab 627700616d00786200787300786e00656f00676e006863006b6d00687300696e
table 6.2..6.6 comp_captab 627700616d00787362007868700078656e6c00656f00676e006863006b6d0068
table 6.2..6.6 comp_captab 666f6e743000733064730049424d00666f6e743100733164730049424d00666f
table 6.2..6.6 comp_captab 73620073720042534400424f006d720041542654004349007669004154265400
table 6.2..6.6 comp_captab fd00ffff2d00d3000701ffffffffffffffffffffffffc101c90137019b01ffff
table 6.2..6.6 frm_req_name 4e4558545f5041474500000000505245565f504147450000000046495253545f
table 6.2..6.6 init_keytry 8b0000005c0100008c0000005d0100008d0000005e0100003700000007010000
table 6.2..6.6 lib_keyname 000000005c010000070000005d0100000e0000005e0100001500000007010000
table 6.2..6.6 lib_keyname 4b45595f4131004b45595f4133004b45595f4232004b45595f4241434b535041
table 6.2..6.6 lib_screen 4e4f524d414c000000000000000000005354414e444f55540000000000000100
table 6.2..6.6 lib_wacs 6c0000002b0000000c2500006d0000002b000000142500006b0000002b000000
table 6.2..6.6 m_req_name 4c4546545f4954454d000000000052494748545f4954454d0000000055505f49
table 6.2..6.6 parse_entry 616c006b696c3100006274006b63627400006364006b65640000006365006b65
table 6.2..6.6 unctrl 5e40005e41005e42005e43005e44005e45005e46005e47005e48005e49005e4a
table 6.4..6.6 comp_userdefs 434f004533004e510052474200545300553800584d006772626f6d006773626f
symbol 6.2..6.2 lib_screen encode_attr
symbol 6.2..6.4 lib_add_wch fill_cells
symbol 6.2..6.6 fld_dup dup_field
symbol 6.2..6.6 lib_beep beep_sp
symbol 6.2..6.6 lib_echo echo_sp
symbol 6.2..6.6 lib_gen add_wch
symbol 6.2..6.6 lib_nl nonl_sp
symbol 6.2..6.6 lib_raw is_echo
symbol 6.4..6.6 frm_driver Field_Grown
symbol 6.4..6.6 parse_entry append_acs
symbol 6.5..6.6 lib_tparm tiparm_s
symbol 6.5..6.6 resizeterm increase_size
