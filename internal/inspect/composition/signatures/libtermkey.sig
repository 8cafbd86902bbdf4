name libtermkey
also termkey
advisory Debian libtermkey
advisory generic libtermkey
# learned
reference 0.22 amd64 sha256:7fa4e0716026ab367728007957fb0c2e7de0ffab67f02dfc4151f81a97c35a48 libtermkey-dev 0.22-1
string 0.22..0.22 driver-ti "ABORT: lookup_next within a TYPE_KEY node\n"
string 0.22..0.22 driver-ti "AIL: Trie insert at 0x%02x is outside of extent bounds (0x%02x..0x%02x)\n"
string 0.22..0.22 driver-ti "ASSERT FAIL: Tried to insert child node in TYPE_KEY\n"
string 0.22..0.22 termkey "Mouse%s(%d)"
string 0.22..0.22 termkey "libtermkey major version mismatch; %d (wants) != %d (library)\n"
string 0.22..0.22 termkey "libtermkey minor version mismatch; %d (wants) > %d (library)\n"
symbol 0.22..0.22 driver-csi free_driver
symbol 0.22..0.22 driver-csi handle_csi_R
symbol 0.22..0.22 driver-csi handle_csi_m
symbol 0.22..0.22 driver-csi handle_csi_ss3_full
symbol 0.22..0.22 driver-csi handle_csi_u
symbol 0.22..0.22 driver-csi handle_csi_y
symbol 0.22..0.22 driver-csi handle_csifunc
symbol 0.22..0.22 driver-csi new_driver
symbol 0.22..0.22 driver-csi parse_csi
symbol 0.22..0.22 driver-csi termkey_interpret_csi
symbol 0.22..0.22 driver-ti compress_trie
symbol 0.22..0.22 driver-ti free_trie
symbol 0.22..0.22 driver-ti lookup_next
symbol 0.22..0.22 driver-ti new_node_arr
symbol 0.22..0.22 driver-ti start_driver
symbol 0.22..0.22 driver-ti stop_driver
symbol 0.22..0.22 driver-ti try_load_terminfo_key
symbol 0.22..0.22 termkey parse_utf8
symbol 0.22..0.22 termkey peekkey_mouse
symbol 0.22..0.22 termkey termkey_alloc
symbol 0.22..0.22 termkey termkey_free
symbol 0.22..0.22 termkey termkey_init
symbol 0.22..0.22 termkey termkey_new
symbol 0.22..0.22 termkey termkey_start
symbol 0.22..0.22 termkey termkey_stop
