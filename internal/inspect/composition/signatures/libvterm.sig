name libvterm
also vterm
advisory Debian libvterm
advisory generic libvterm
# learned
reference 0.1.4 amd64 sha256:75e3bb307023bec322538b35fcfd14ee228226264ffbaaaaa985149e2f732f2a libvterm-dev 0.1.4-1
reference 0.3.3 amd64 sha256:ecfdb078f0da6a4a04a5babac94d68bced178da2be056ec82ec5d723947a5874 libvterm-dev 0.3.3-3+b2
string 0.3.3..0.3.3 screen "screen_resize failed to update cursor position\n"
table 0.1.4..0.3.3 pen 000000000b00000016000000210000002c00000037000000420000004d000000
symbol 0.1.4..0.1.4 mouse output_mouse
symbol 0.1.4..0.1.4 vterm vterm_push_output_sprintf_dcs
symbol 0.1.4..0.3.3 encoding decode_table
symbol 0.1.4..0.3.3 encoding decode_usascii
symbol 0.1.4..0.3.3 encoding decode_utf8
symbol 0.1.4..0.3.3 encoding init_utf8
symbol 0.1.4..0.3.3 pen vterm_state_getpen
symbol 0.1.4..0.3.3 pen vterm_state_newpen
symbol 0.1.4..0.3.3 pen vterm_state_savepen
symbol 0.1.4..0.3.3 screen _get_chars
symbol 0.1.4..0.3.3 screen attrs_differ
symbol 0.1.4..0.3.3 screen erase_user
symbol 0.1.4..0.3.3 state on_control
symbol 0.1.4..0.3.3 state on_escape
symbol 0.1.4..0.3.3 state on_resize
symbol 0.1.4..0.3.3 state on_text
symbol 0.1.4..0.3.3 state set_dec_mode
symbol 0.1.4..0.3.3 unicode vterm_unicode_is_combining
symbol 0.1.4..0.3.3 unicode vterm_unicode_width
symbol 0.1.4..0.3.3 vterm vterm_allocator_free
symbol 0.1.4..0.3.3 vterm vterm_allocator_malloc
symbol 0.1.4..0.3.3 vterm vterm_push_output_bytes
symbol 0.3.3..0.3.3 parser string_fragment
symbol 0.3.3..0.3.3 parser vterm_parser_set_emit_nul
symbol 0.3.3..0.3.3 vterm vterm_push_output_sprintf_str
