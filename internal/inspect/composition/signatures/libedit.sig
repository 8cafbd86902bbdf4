name libedit
also editline
advisory Debian libedit
advisory Alpine libedit
advisory generic libedit
# learned
reference 3.1-20191231 amd64 sha256:c967ae8dbeaf28d8c13ff88dd9afaa0acf0d8169d0600ad1c9763edb8fa3ec47 libedit-dev 3.1-20191231-2+b1
reference 3.1-20221030 amd64 sha256:8a29f19f1fc29268fefb908cf42176a702f4f3603250883b40abe5746fe097f6 libedit-dev 3.1-20221030-2
reference 3.1-20250104 amd64 sha256:52d7f1805d133a5486acab5c6771ff981bf3bf343a83d19e866773a66c8a7228 libedit-dev 3.1-20250104-1
reference 3.1-20260512 amd64 sha256:f891b57357d8f13a731ded1a399b14074c0d35d97bb07b644cac3d7fe33500e8 libedit-dev 3.1-20260512-1
string 3.1-20191231..3.1-20221030 readline "ed-quoted-insert"
string 3.1-20191231..3.1-20260512 el "edit: Bad value `%ls'.\n"
string 3.1-20191231..3.1-20260512 filecomplete "Display all %zu possibilities? (y or n) "
string 3.1-20191231..3.1-20260512 historyn "can't write history"
string 3.1-20191231..3.1-20260512 historyn "current event is invalid"
string 3.1-20191231..3.1-20260512 historyn "first event not found"
string 3.1-20191231..3.1-20260512 historyn "function not allowed with other history-functions-set the default"
string 3.1-20191231..3.1-20260512 historyn "history size negative"
string 3.1-20191231..3.1-20260512 historyn "last event not found"
string 3.1-20191231..3.1-20260512 historyn "no next event"
string 3.1-20191231..3.1-20260512 historyn "no previous event"
string 3.1-20191231..3.1-20260512 historyn "required parameter(s) not supplied"
string 3.1-20191231..3.1-20260512 keymacro "Some extended keys too long for internal print buffer"
string 3.1-20191231..3.1-20260512 keymacro "Unbound extended key \"%ls\"\n"
string 3.1-20191231..3.1-20260512 keymacro "keymacro_add: Null extended-key not allowed.\n"
string 3.1-20191231..3.1-20260512 keymacro "keymacro_add: sequence-lead-in command not allowed\n"
string 3.1-20191231..3.1-20260512 keymacro "keymacro_delete: Null extended-key not allowed.\n"
string 3.1-20191231..3.1-20260512 literal "l->l_idx > (size_t)idx"
string 3.1-20191231..3.1-20260512 map "%-15s->  is undefined\n"
string 3.1-20191231..3.1-20260512 map "%ls: Invalid \\ or ^ in instring.\n"
string 3.1-20191231..3.1-20260512 map "%ls: Invalid \\ or ^ in outstring.\n"
string 3.1-20191231..3.1-20260512 map "%ls: Invalid command `%ls'.\n"
string 3.1-20191231..3.1-20260512 map "%ls: Invalid switch `%lc'.\n"
string 3.1-20191231..3.1-20260512 map "Alternative key bindings\n"
string 3.1-20191231..3.1-20260512 map "Arrow key bindings\n"
string 3.1-20191231..3.1-20260512 map "Multi-character bindings\n"
string 3.1-20191231..3.1-20260512 map "Standard key bindings\n"
string 3.1-20191231..3.1-20260512 readline "%s/.history"
string 3.1-20191231..3.1-20260512 readline "%s: Bad word specifier"
string 3.1-20191231..3.1-20260512 readline "%s: Event not found\n"
string 3.1-20191231..3.1-20260512 readline "ReadLine compatible completion function"
string 3.1-20191231..3.1-20260512 readline "ReadLine compatible suspend function"
string 3.1-20191231..3.1-20260512 readline "ed-move-to-beg"
string 3.1-20191231..3.1-20260512 readline "ed-move-to-end"
string 3.1-20191231..3.1-20260512 terminal "\tIt has %d columns and %d lines\n"
string 3.1-20191231..3.1-20260512 terminal "Cannot read termcap database;\n"
string 3.1-20191231..3.1-20260512 terminal "No entry for terminal type \"%s\";\n"
string 3.1-20191231..3.1-20260512 terminal "Out of termcap string space.\n"
string 3.1-20191231..3.1-20260512 terminal "echotc: Bad value `%ls' for cols.\n"
string 3.1-20191231..3.1-20260512 terminal "echotc: Bad value `%ls' for rows.\n"
string 3.1-20191231..3.1-20260512 terminal "echotc: Termcap parameter `%ls' not found.\n"
string 3.1-20191231..3.1-20260512 terminal "echotc: Warning: Extra argument `%ls'.\n"
string 3.1-20191231..3.1-20260512 terminal "echotc: Warning: Missing argument.\n"
string 3.1-20191231..3.1-20260512 terminal "echotc: Warning: Too many required arguments (%d).\n"
string 3.1-20191231..3.1-20260512 terminal "echotc: Warning: unknown termcap %% `%c'.\n"
string 3.1-20191231..3.1-20260512 terminal "newline ignored at right margin"
string 3.1-20191231..3.1-20260512 tty "%s: Invalid argument `%ls'.\n"
string 3.1-20191231..3.1-20260512 tty "%s: Unknown switch `%lc'.\n"
string 3.1-20221030..3.1-20260512 terminal "%ls: Bad capability `%s'.\n"
string 3.1-20250104..3.1-20260512 readline "em-toggle-overwrite"
table 3.1-20191231..3.1-20191231 map 2c0b1108210c0e1c221c0d0a010d0f08120816081b2715281930082a08081c1c
table 3.1-20191231..3.1-20260512 filecomplete 20000000090000000a000000220000005c000000270000006000000040000000
table 3.1-20191231..3.1-20260512 map 1c090909420909093a090d09090d090909080908094115050909093708090909
table 3.1-20191231..3.1-20260512 map 1c0b1c081c0c1c1c041c0d0a010d0f08120816081c411c051c1c1c2a081c1c1c
table 3.1-20191231..3.1-20260512 sig 020000001400000003000000010000000f000000120000001c000000ffffffff
table 3.1-20191231..3.1-20260512 tty 00000000010000000200000003000000040000000b00000010000000ffffffff
table 3.1-20191231..3.1-20260512 tty 0200000002000000223a1100030000000300000027411c000400000004000000
table 3.1-20191231..3.1-20260512 tty 031c7f150400000000001113171a19120f1600200d00000100031c7f15000000
table 3.1-20221030..3.1-20260512 map 2c0b1108210c0e1c221c0d0a010d0f08120826081b2715051930082a08081c1c
symbol 3.1-20191231..3.1-20260512 el el_beep
symbol 3.1-20191231..3.1-20260512 el el_init
symbol 3.1-20191231..3.1-20260512 eln el_getc
symbol 3.1-20191231..3.1-20260512 emacs em_yank
symbol 3.1-20191231..3.1-20260512 hist hist_end
symbol 3.1-20191231..3.1-20260512 sig sig_clr
symbol 3.1-20191231..3.1-20260512 vi vi_redo
symbol 3.1-20221030..3.1-20260512 chared el_deletestr1
symbol 3.1-20221030..3.1-20260512 eln el_replacestr
symbol 3.1-20250104..3.1-20260512 filecomplete _el_fn_sh_complete
symbol 3.1-20260512..3.1-20260512 map map_get_wordchars
symbol 3.1-20260512..3.1-20260512 map map_set_wordchars
