name opencore-amr
also libopencore-amr
advisory Debian opencore-amr
advisory generic opencore-amr
# learned
reference 0.1.5 amd64 sha256:1bf88630dd3e82283b51d75e43798280be474de20ac0adab0694cb9d90b30034 libopencore-amrnb-dev 0.1.5-1
reference 0.1.6 amd64 sha256:745742460856972675d11d84d85ddc6585ac5b8812b2afdccc02fb33708ad541 libopencore-amrnb-dev 0.1.6-1
table 0.1.5..0.1.6 bitreorder_tab 0d000e0010001200130015001a001f0006000600060006000000000000000100
table 0.1.5..0.1.6 bitreorder_tab 5f0067007600860094009f00cc00f40027002b00260025000000000000000000
table 0.1.5..0.1.6 corrwght_tab f94f1a503b505c507d50a450c550ec500d51345155517c519d51c451ec511352
table 0.1.5..0.1.6 dec_input_format_tab 0c000d000f001100130014001a001f0005000600050005000000000000000000
table 0.1.5..0.1.6 enc_output_format_tab 0d000e0010001200140015001b00200006000700060006000000000000000100
table 0.1.5..0.1.6 gains_tbl 9f0040f135a7ce00bef234b00c0143f458b95d01c9f585c2a301d7f6dfc8e201
table 0.1.5..0.1.6 grid_tbl f87fd37f4c7f6c7e337da37bbc797f77ef740c72d96e596b8d6779631f5f825a
table 0.1.5..0.1.6 inter_36_tab 4f739c6e4a617e4d4836091fc30a99fb7df230ef7ff0adf4e7f9b0fe1602ca03
table 0.1.5..0.1.6 lsp_lsf_tbl f99694dd35eb1bf15df474f6dff7edf8b8f956fad6fa3dfb94fbddfb1afc4efc
table 0.1.5..0.1.6 overflow_tbl ffffff7fffffff3fffffff1fffffff0fffffff07ffffff03ffffff01ffffff00
table 0.1.5..0.1.6 ph_disp_tab 4276f70e3cf09c0be8fb16fcad091df4ff0a49f7d906b5f9b20611f9070610fc
table 0.1.5..0.1.6 ph_disp_tab 6239fe2cf40437f5d9e95a1dddff09f520f4d712880b18dfc90eaf05830843de
table 0.1.5..0.1.6 ph_disp_tab 99682103c90955fd9afa46025c0206fbb70dfae8b6110dfe6cf8c30b3eecee15
table 0.1.5..0.1.6 pitch_fr 54000100feff020005000a0005000900140054000100feff020005000a000500
table 0.1.5..0.1.6 q_plsf_3_tbl fefec2fe49fe86fd70fdfbfc39fd0afef4fe3ffffeff7d007a00d9fff7ff6900
table 0.1.5..0.1.6 qua_gain_tbl 3d2a51703f0bb5430050e10ac6fd99f29949c219bf028b105118f51c6c039c14
table 0.1.5..0.1.6 qua_gain_tbl 410296027cf5aac026032c075ffb21e4250c1c0428f8cad055106b05c0f963da
table 0.1.5..0.1.6 window_tab 3d0a3f0a430a4a0a540a600a6f0a810a960aae0ac80ae50a050b270b4d0b750b
table 0.1.5..0.1.6 window_tab 3d0a400a490a580a6c0a870aa70acd0af90a2b0b630ba00be30b2c0c7a0ccf0c
symbol 0.1.5..0.1.6 bgnscd Bgn_scd
symbol 0.1.5..0.1.6 cod_amr cod_amr
symbol 0.1.5..0.1.6 cor_h_x cor_h_x
symbol 0.1.5..0.1.6 dtx_dec dtx_dec
symbol 0.1.5..0.1.6 dtx_enc dtx_enc
symbol 0.1.5..0.1.6 ex_ctrl Ex_ctrl
symbol 0.1.5..0.1.6 g_pitch G_pitch
symbol 0.1.5..0.1.6 gc_pred gc_pred
symbol 0.1.5..0.1.6 int_lsf Int_lsf
symbol 0.1.5..0.1.6 l_shr_r L_shr_r
symbol 0.1.5..0.1.6 lsp_avg lsp_avg
symbol 0.1.5..0.1.6 lsp_lsf Lsf_lsp
symbol 0.1.5..0.1.6 ph_disp ph_disp
symbol 0.1.5..0.1.6 pitch_ol Lag_max
symbol 0.1.5..0.1.6 pre_big pre_big
symbol 0.1.5..0.1.6 sp_dec Bits2prm
symbol 0.1.5..0.1.6 vad1 filter3
symbol 0.1.6..0.1.6 agc energy_old
