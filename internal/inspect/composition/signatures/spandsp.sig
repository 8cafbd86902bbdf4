name spandsp
also libspandsp
advisory Debian spandsp
advisory generic spandsp
# learned
reference 0.0.6 amd64 sha256:2e5637d0060761d5ccac11e6f71553933e3b088fbd5308e93e4b27fe42f437c1 libspandsp-dev 0.0.6+dfsg-2+b1
string 0.0.6..0.0.6 ademco_contactid "Access point door status monitor trouble"
string 0.0.6..0.0.6 ademco_contactid "Notification appliance ckt. #3 disable"
string 0.0.6..0.0.6 adsi "Unexpected special put bit value - %d!\n"
string 0.0.6..0.0.6 adsi "Unexpected special put byte value - %d!\n"
string 0.0.6..0.0.6 async "Modem retrain occurred"
string 0.0.6..0.0.6 at_interpreter "Dial call - connected. FCLASS=%d\n"
string 0.0.6..0.0.6 at_interpreter "Invalid call event %d received.\n"
string 0.0.6..0.0.6 bert "error rate < 1 in 10^2"
string 0.0.6..0.0.6 dtmf "tentially '%c' - total %.2fdB, row %.2fdB, col %.2fdB, duration %d - %s\n"
string 0.0.6..0.0.6 echo "Do the narrowband test %d at %d\n"
string 0.0.6..0.0.6 echo "Narrowband score %4d %5d at %d\n"
string 0.0.6..0.0.6 fax "Switching from V.27ter + V.21 to V.21 (%.2fdBm0)\n"
string 0.0.6..0.0.6 fax "Switching from V.27ter + V.21 to V.27ter (%.2fdBm0)\n"
string 0.0.6..0.0.6 fax_modems "FAX modems"
string 0.0.6..0.0.6 modem_connect_tones "FAX CED or preamble"
string 0.0.6..0.0.6 schedule "Requested to delete invalid scheduled ID %d ?\n"
string 0.0.6..0.0.6 t30 "ECM rx page/block mismatch - expected %d/%d, but received %d/%d.\n"
string 0.0.6..0.0.6 t30 "Looks like a repeat from the previous page/block - send MCF again.\n"
string 0.0.6..0.0.6 t30_api "Status changing to '%s'\n"
string 0.0.6..0.0.6 t30_logging "Internet aware T.38 mode fax (not affected by data signal rate bits)"
string 0.0.6..0.0.6 t30_logging "Page length maximum stripe size for T.44 (Mixed Raster Content)"
string 0.0.6..0.0.6 t31 "There is data in a T38_FIELD_HDLC_FCS_BAD_SIG_END!\n"
string 0.0.6..0.0.6 t31 "There is data in a T38_FIELD_HDLC_FCS_OK_SIG_END!\n"
string 0.0.6..0.0.6 t35 "AVM Audiovisuelles Marketing und Computersysteme GmbH"
string 0.0.6..0.0.6 t35 "r Telekommunikations-, Daten- und Audiosysteme mbH"
string 0.0.6..0.0.6 t38_core "Rx %5d: Invalid length for packet - %d %d\n"
string 0.0.6..0.0.6 t38_core "V.34 HDX and G3 FAX receiving terminal"
string 0.0.6..0.0.6 t38_gateway "T38_FIELD_HDLC_SIG_END received at the end of non-ECM data!\n"
string 0.0.6..0.0.6 t38_gateway "T38_FIELD_NON_ECM_SIG_END received at the end of HDLC data!\n"
string 0.0.6..0.0.6 t38_non_ecm_buffer "%d+%d incoming non-ECM octets, %d rows.\n"
string 0.0.6..0.0.6 t38_non_ecm_buffer "%d+%d outgoing non-ECM octets, %d rows.\n"
string 0.0.6..0.0.6 t4_rx "%s: Error writing TIFF strip.\n"
string 0.0.6..0.0.6 t4_rx "Start rx page - compression %d\n"
string 0.0.6..0.0.6 t4_tx "%s: Photometric needs swapping.\n"
string 0.0.6..0.0.6 t4_tx "Checking for the existance of page %d\n"
string 0.0.6..0.0.6 v17rx "Training failed (constellation mismatch %f)\n"
string 0.0.6..0.0.6 v17rx "Training succeeded at %dbps (constellation mismatch %f)\n"
string 0.0.6..0.0.6 v18 "V.18 signal status is %s (%d)\n"
string 0.0.6..0.0.6 v22bis_rx "+++ starting 16 way decisions (answerer)\n"
string 0.0.6..0.0.6 v22bis_rx "+++ starting 16 way decisions (caller)\n"
string 0.0.6..0.0.6 v22bis_tx "+++ Tx normal operation (1200)\n"
string 0.0.6..0.0.6 v22bis_tx "+++ Tx normal operation (2400)\n"
string 0.0.6..0.0.6 v27ter_rx "Coarse carrier frequency %7.2f (%d)\n"
string 0.0.6..0.0.6 v27ter_rx "Restarting V.27ter\n"
string 0.0.6..0.0.6 v29rx "Coarse carrier frequency %7.2f\n"
string 0.0.6..0.0.6 v29tx "Restarting V.29\n"
string 0.0.6..0.0.6 v42 "V.42 rx status is %s (%d)\n"
string 0.0.6..0.0.6 v42bis "Changing to transparent mode\n"
string 0.0.6..0.0.6 v8 "DCE on digital, and answering and calling modems on cellular"
string 0.0.6..0.0.6 v8 "DCE on digital, and calling modem on cellular"
table 0.0.6..0.0.6 adsi 00450a41205349550d44524a4e46434b545a4c57485950514f42475e4d58565e
table 0.0.6..0.0.6 bell_r2_mf 64050000dc050000f5f501006405000054060000f5f50100dc05000054060000
table 0.0.6..0.0.6 dds_float 00000000d40f493b7e0fc93b53cb163c920e493c4f517b3cb6c9963c69eaaf3c
table 0.0.6..0.0.6 dds_int 0000c90092015b022403ed03b6047f0548061107d907a2086a09330afb0ac40b
table 0.0.6..0.0.6 g711 2a2b28292e2f2c2d2223202126272425393a37383d3e3b3c31322f3035363334
table 0.0.6..0.0.6 g722 0000070006000500040003000200010007000600050004000300020001000000
table 0.0.6..0.0.6 g722 000018b0a0cdf8dc70e770efe8f550fbe84f6032082390189010180ab0040000
table 0.0.6..0.0.6 g726 00f8ffff0400000087000000d5000000110100004301000075010000a9010000
table 0.0.6..0.0.6 ima_adpcm 000000c00200004000e0030000c000f0040000e000f8050000f000fc060000f8
table 0.0.6..0.0.6 ima_adpcm 000202030c041c053c067c07fc08fe08020203030d041d053d067d07fd08ff08
table 0.0.6..0.0.6 lpc10_decode 00040000a80300005803000010030000ce020000900200005802000026020000
table 0.0.6..0.0.6 lpc10_decode 00feff46000020410000a0400000000000feff46000000410000804000000000
table 0.0.6..0.0.6 lpc10_encode 00000000070000000b0000000c0000000d0000000a0000000600000001000000
table 0.0.6..0.0.6 lpc10_encode 130000000b0000001b000000190000001d000000150000001700000016000000
table 0.0.6..0.0.6 lpc10_encode 8007000000fdffff8009000000050000000e000000060000000b000080fbffff
table 0.0.6..0.0.6 lpc10_voicing 000000000040d6440000dcc20000a743000080c5008023c400806a4500906b45
table 0.0.6..0.0.6 math_fixed 0000c90092015b022403ed03b6047f0548061107d907a2086b09330afb0ac40b
table 0.0.6..0.0.6 oki_adpcm e347bfb922b5043aef1a9e3a5d83ec3ab6bddd3a8916d639761cfdbafbe291bb
table 0.0.6..0.0.6 sig_tone fcff603f0ef4e03e0000803f00000000d94393bef03362bf000000000fd0dd3e
table 0.0.6..0.0.6 t30 40380000070000000400000020000000e02e0000070000000400000028000000
table 0.0.6..0.0.6 t38_gateway 403800000b00000020000000e02e00000b00000028000000802500000b000000
table 0.0.6..0.0.6 t4_rx 000100000504030005050b000504050005060c00050509000706800605040600
table 0.0.6..0.0.6 t4_tx 00001a420a0f00000200000000009a42141e0000040000007138ec42232e0000
table 0.0.6..0.0.6 v17rx 0000e0400000803f0000a0c0000080bf000080bf0000a0400000803f0000e0c0
table 0.0.6..0.0.6 v17tx 0002030104070506010302000704060502000103060507040301000205060407
table 0.0.6..0.0.6 v17tx 6ab93dbbece993bc8cf7833d84162cbe18151d3f18151d3f84162cbe8cf7833d
table 0.0.6..0.0.6 v18 08450a41205349550d44524a4e46434b545a4c57485950514f42475e4d58565e
table 0.0.6..0.0.6 v22bis_rx 0b09090606070a08080404050a08080404050d0c0c0000020d0c0c0000020f0e
table 0.0.6..0.0.6 v22bis_tx dbbf9abb9fa709bc7e610fbce54a103c76e7023f76e7023fe54a103c7e610fbc
table 0.0.6..0.0.6 v27ter_rx 1a2ab73b5ee5e8ba88c1abba000000802b9281bcbed0e9bbe8a6ab3ce4c0023c
table 0.0.6..0.0.6 v27ter_tx 0100000000000000020000000300000006000000070000000500000004000000
table 0.0.6..0.0.6 v29rx 81d93bbba481b7b9db1f5bbb65df36bb7fb2c5ba1198a6bb5364beb9348c4ebc
symbol 0.0.6..0.0.6 awgn awgn_free
symbol 0.0.6..0.0.6 dds_int dds_mod
symbol 0.0.6..0.0.6 fsk fsk_rx_free
symbol 0.0.6..0.0.6 g711 g711_free
symbol 0.0.6..0.0.6 g722 g722_decode
symbol 0.0.6..0.0.6 g726 g726_free
symbol 0.0.6..0.0.6 hdlc hdlc_rx_put
symbol 0.0.6..0.0.6 logging span_log
symbol 0.0.6..0.0.6 noise noise_free
symbol 0.0.6..0.0.6 plc plc_free
symbol 0.0.6..0.0.6 queue queue_empty
symbol 0.0.6..0.0.6 timezone tz_free
