name vo-amrwbenc
also libvo-amrwbenc
advisory Debian vo-amrwbenc
advisory generic vo-amrwbenc
# learned
reference 0.1.3 amd64 sha256:ea1581982d9c1c0f3ceec09fcbdac8794939054345f3ee4a251e072c95ac8dea libvo-amrwbenc-dev 0.1.3-2
string 0.1.3..0.1.3 dtx "dtx_enc_init: can not malloc state structure\n"
string 0.1.3..0.1.3 dtx "dtx_enc_init: invalid parameter\n"
string 0.1.3..0.1.3 dtx "dtx_enc_reset: invalid parameter\n"
string 0.1.3..0.1.3 q_pulse "Error in function quant_4p_4N\n"
string 0.1.3..0.1.3 q_pulse "Error in function quant_5p_5N\n"
string 0.1.3..0.1.3 q_pulse "Error in function quant_6p_6N_2\n"
string 0.1.3..0.1.3 wb_vad "vad_init: can not malloc state structure\n"
string 0.1.3..0.1.3 wb_vad "vad_init: invalid parameter\n"
string 0.1.3..0.1.3 wb_vad "vad_reset: invalid parameter\n"
table 0.1.3..0.1.3 autocorr 3d0a3e0a420a480a500a5a0a660a750a860a9a0aaf0ac70ae10afe0a1c0b3d0b
table 0.1.3..0.1.3 az_isp ff7fef7fbf7f6e7ffd7e6c7ebb7dea7cfa7bea7abc796e7802777875d1730c72
table 0.1.3..0.1.3 bits 110017002000240028002e0032003a003c000500000000000000000000000000
table 0.1.3..0.1.3 bits 8400b100fd001d013d016d018d01cd01dd012300000000000000000000000000
table 0.1.3..0.1.3 isp_isf 9a99b1dc85eb29f15df49bf6f0f715f9d5f97ffa01fb6efbc9fb14fc5bfc90fc
table 0.1.3..0.1.3 isp_isf ff7ff67fd97fa77f627f0a7f9d7e1e7e8a7de47c2a7c5d7b7d7a8a7985786c77
table 0.1.3..0.1.3 lag_wind 00420077c0098011802fc00d005f805e005140024047007b80004041002dc039
table 0.1.3..0.1.3 lag_wind ee7fc37f7d7f1a7f9b7e017e4b7d7b7c917b8e7a71793c78f1768e7516748972
table 0.1.3..0.1.3 qisf_ns de014c04a508c30c7b1066143618481c2520c1237227642b702f80335537db0e
table 0.1.3..0.1.3 qpisf_2s e2022e052009fa0df4111e16371a321e2e221926d129d02d21329336c33ac50f
symbol 0.1.3..0.1.3 bits PackBits
symbol 0.1.3..0.1.3 deemph Deemph2
symbol 0.1.3..0.1.3 gpclip Gp_clip
symbol 0.1.3..0.1.3 hp400 HP400_12k8
symbol 0.1.3..0.1.3 hp50 HP50_12k8
symbol 0.1.3..0.1.3 hp6k Filt_6k_7k
symbol 0.1.3..0.1.3 int_lpc Int_isp
symbol 0.1.3..0.1.3 isp_isf Isp_isf
symbol 0.1.3..0.1.3 log2 voAWB_Log2
symbol 0.1.3..0.1.3 lp_dec2 LP_Decim2
symbol 0.1.3..0.1.3 math_op Isqrt_n
symbol 0.1.3..0.1.3 p_med_ol Med_olag
symbol 0.1.3..0.1.3 preemph Preemph2
symbol 0.1.3..0.1.3 q_gain2 Q_gain2
symbol 0.1.3..0.1.3 scale Scale_sig
symbol 0.1.3..0.1.3 updt_tar Updt_tar
symbol 0.1.3..0.1.3 util voAWB_Copy
symbol 0.1.3..0.1.3 weight_a Weight_a
