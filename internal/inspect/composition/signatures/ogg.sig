name ogg
also libogg
cpe xiph.org:libogg
advisory OSS-Fuzz ogg
advisory Debian libogg
advisory Alpine libogg
advisory GIT https://gitlab.xiph.org/xiph/ogg
advisory generic ogg
# learned
reference 1.3.4 amd64 sha256:73317e909dbd458822b311ed3adaa50be4003079ef18aefccd4a71245ca3dfe1 libogg-dev 1.3.4-0.1
reference 1.3.5 amd64 sha256:a9fbe672b1b88d68ef64dde8c9e04e1376becb948a0cd9759672dd849fb0b7fe libogg-dev 1.3.5-3
reference 1.3.6 amd64 sha256:36eb9d100f456ed7cbb4a41c04703141c0eda3698b1123f0ea3147c1efc4fbaa libogg-dev 1.3.6-2+b1
table 1.3.4..1.3.6 bitwise 0000000080000000c0000000e0000000f0000000f8000000fc000000fe000000
symbol 1.3.4..1.3.6 bitwise oggpackB_adv
symbol 1.3.4..1.3.6 bitwise oggpackB_adv1
symbol 1.3.4..1.3.6 bitwise oggpackB_bits
symbol 1.3.4..1.3.6 bitwise oggpackB_look
symbol 1.3.4..1.3.6 bitwise oggpackB_read
symbol 1.3.4..1.3.6 bitwise oggpack_adv
symbol 1.3.4..1.3.6 bitwise oggpack_adv1
symbol 1.3.4..1.3.6 bitwise oggpack_bits
symbol 1.3.4..1.3.6 bitwise oggpack_bytes
symbol 1.3.4..1.3.6 bitwise oggpack_look
symbol 1.3.4..1.3.6 bitwise oggpack_look1
symbol 1.3.4..1.3.6 bitwise oggpack_read
symbol 1.3.4..1.3.6 framing _os_update_crc
symbol 1.3.4..1.3.6 framing ogg_page_bos
symbol 1.3.4..1.3.6 framing ogg_page_eos
symbol 1.3.4..1.3.6 framing ogg_page_pageno
symbol 1.3.4..1.3.6 framing ogg_stream_eos
symbol 1.3.4..1.3.6 framing ogg_stream_init
symbol 1.3.4..1.3.6 framing ogg_sync_buffer
symbol 1.3.4..1.3.6 framing ogg_sync_check
symbol 1.3.4..1.3.6 framing ogg_sync_clear
symbol 1.3.4..1.3.6 framing ogg_sync_init
symbol 1.3.4..1.3.6 framing ogg_sync_reset
symbol 1.3.5..1.3.6 bitwise oggpack_writecopy_helper
symbol 1.3.5..1.3.6 framing _os_body_expand
