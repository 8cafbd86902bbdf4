name flite
also libflite
advisory Debian flite
advisory generic flite
# learned
reference 2.2 amd64 sha256:eed03061ed2ce0da3cdcdb4221d45bc35d00d2d351c28f15e43621db449abb29 flite1-dev 2.2-5
string 2.2..2.2 au_alsa "audio_recover_from_write_error: failed to resume after suspend. %s\n."
string 2.2..2.2 au_alsa "udio_open_alsa: failed to get hardware parameters from audio device. %s\n"
string 2.2..2.2 auclient "auclinet: failed to write header to server\n"
string 2.2..2.2 auclient "failed to write %d samples\n"
string 2.2..2.2 audio "audio_write: unknown format conversion (%d => %d) requested.\n"
string 2.2..2.2 audio "audio_write: unsupported channel mapping requested (%d => %d).\n"
string 2.2..2.2 auserver "play_wave_from_socket: can't open audio device\n"
string 2.2..2.2 auserver "socket: client something other than snd waveform\n"
string 2.2..2.2 cmu_grapheme_lex "awb_debug lookup sampa %s %s\n"
string 2.2..2.2 cmu_indic_lang "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ/:_'()*+,"
string 2.2..2.2 cmu_indic_lang "Single digit erroneously processed as double digit %s\n"
string 2.2..2.2 cmu_indic_lex "Tamil doesn't have anuswara"
string 2.2..2.2 cmu_time_awb_lpc "LKJFDCB@A@???BENRQKA>>?DHHIGHHFB@GHIIINZmy]TJKMOXTNVVTRYXb[W_hdZZZtqqxsk"
string 2.2..2.2 cmu_time_awb_lpc "MNMMNOWX[Z\\ai}i[OOXZ[lkk^ULLMOOTUU__a^\\_feZ\\TXNORTSNJNOUX^^^sdmrqd_cbgkf"
string 2.2..2.2 cst_alloc "alloc: asked for negative size %d\n"
string 2.2..2.2 cst_cart "cart_interpret_question: unknown op type %d\n"
string 2.2..2.2 cst_cg_load_voice "Error load voice: %s does not have expected header\n"
string 2.2..2.2 cst_cg_load_voice "Error load voice: lang/lex %s not supported in this binary\n"
string 2.2..2.2 cst_clunits "clunit_get_unit_index: can't find instance %d of %s, using 0\n"
string 2.2..2.2 cst_clunits "clunit_get_unit_index: can't find unit type %s, using 0\n"
string 2.2..2.2 cst_diphone "flite: udb failed to find entry for: %s\n"
string 2.2..2.2 cst_features "cst_features: trying to set a NULL val for feature \"%s\"\n"
string 2.2..2.2 cst_ffeature "ffeature: unknown directive \"%s\" ignored\n"
string 2.2..2.2 cst_item "item_add_daughter: already in relation\n"
string 2.2..2.2 cst_lexicon "add_addenda: lex: %s word %s phone %s not in lexicon phoneset\n"
string 2.2..2.2 cst_lexicon "lex_add_addenda: cannot open lexicon file\n"
string 2.2..2.2 cst_mlpg "Error mlgparaChol: Different dimension\n"
string 2.2..2.2 cst_mmap_posix "cst_read_whole_file: Failed to open file"
string 2.2..2.2 cst_rel_io "relation_load: can't open file \"%s\" for reading\n"
string 2.2..2.2 cst_rel_io "relation_save: can't open file \"%s\" for writing\n"
string 2.2..2.2 cst_socket "cst_socket: connect to server failed\n"
string 2.2..2.2 cst_ssml "failed to open file \"%s\" for ssml reading\n"
string 2.2..2.2 cst_ssml "ssml: unexpected EOF\n"
string 2.2..2.2 cst_synth "Phone `%s' not in phoneset\n"
string 2.2..2.2 cst_track_io "cst_track_load: don't know how to deal with type \"%s\"\n"
string 2.2..2.2 cst_track_io "cst_track_save_est_binary: can't open file \"%s\"\n"
string 2.2..2.2 cst_units "unknown resynthesis type %s\n"
string 2.2..2.2 cst_utterance "Relation: %s not present in utterance\n"
string 2.2..2.2 cst_val "VAL: tried to access float in %d typed val\n"
string 2.2..2.2 cst_val "VAL: tried to access string in %d typed val\n"
string 2.2..2.2 cst_viterbi "viterbi, general beam search not implemented\n"
string 2.2..2.2 cst_wave "concat_wave: channel count mismatch (%d != %d)\n"
string 2.2..2.2 cst_wave "concat_wave: sample rate mismatch (%d != %d)\n"
string 2.2..2.2 cst_wave_io "cst_wave_load_riff: %d missing samples, resized accordingly\n"
string 2.2..2.2 cst_wave_io "cst_wave_resample: invalid input/output sample rates (%d, %d)\n"
string 2.2..2.2 flite "Error load voice: failed to load voice from %s\n"
string 2.2..2.2 flite "failed to open file \"%s\" for reading\n"
string 2.2..2.2 rateconv "filtering_on_buffers: only 1 or 2 channels supported!\n"
string 2.2..2.2 rateconv "new_rateconv: channels must be 1 or 2\n"
string 2.2..2.2 regexp "*+ operand could be empty"
table 2.2..2.2 cmu_lex_data 00f0ffe0fd00eaffe7fd00ea0fe4bbffb3fdfd00f29be7ffb3a4fcd90091e7ff
table 2.2..2.2 cmu_lts_model 04720200010006300400030003650600050004750800070004790a0009000377
table 2.2..2.2 cmu_lts_rules 0000fb142615a01770189929aa291d2c022d2b3c9a3cad3c1c3e463e303f514d
table 2.2..2.2 cmu_time_awb_clunits 00000000fa2700000c280000ce0100001501000000000000fc22000011230000
table 2.2..2.2 cmu_time_awb_lex_entry 0024ff18270025ff32012f000b3225ff310221002a102e280cff2f1520220031
table 2.2..2.2 cmu_time_awb_lpc 003d21276d20523fb659715ff66e9a6f39722573767849801d88b490e98efa8b
table 2.2..2.2 cmu_us_awb_cg 0000000000000000fe480d40691c6a3d600362bf5c8f823d8d0b9fbf11e28a3d
table 2.2..2.2 cmu_us_awb_cg 08af5dda70582a3fb3b112f3aca4553f72c284d1ac6c4f3fafcdc64accb362bf
table 2.2..2.2 cmu_us_awb_cg_single_params 0000000000005b6a967ef81c53878a22c35ac8347783ba2a1bae9a2393712339
table 2.2..2.2 cmu_us_awb_cg_single_params 000000000023eb0fa6834f0fba891c1037501a18a77ab315cbb67b20136d4e2b
table 2.2..2.2 cmu_us_awb_spamf0_accent_params 0000003ea1d6943da6420c3e61c6b43d8461303e37399c3d20d3aabebf62253f
table 2.2..2.2 cmu_us_awb_spamf0_accent_params 0552f23e0326d03db1170a3f0aba1d3e7ba3be3e5890a63d23a224bff452993e
table 2.2..2.2 cmu_us_kal16_lpc 42aa894a8ac0f450ee9f59751288e4724ea1fb5deda3fa6e6388a485d87bc685
table 2.2..2.2 cmu_us_kal16_res ece8ebf7eceef8ebedeef2efefeff1ededefefececf0f5fc7e7b7872787878fe
table 2.2..2.2 cmu_us_kal16_residx 00000000b9000000720100002a020000e1020000980300005004000008050000
table 2.2..2.2 cmu_us_kal_lpc 8aa0e47eb7817069259bb97cc8861c72bb924f7d45a1257f2a80ed6c4899797c
table 2.2..2.2 cmu_us_kal_res ffffffff777353344342fecef1edcaa8dddddccaadabbecef67ff1f1f42f13e1
table 2.2..2.2 cmu_us_kal_residx 00000000320000006500000097000000c9000000fb0000002d0100005f010000
table 2.2..2.2 cmu_us_kal_ressize 5c5d5c5b5c5c5c5b5c5b5c5c5b57585857575655545455555657575c5b5b5c5c
table 2.2..2.2 cmu_us_rms_cg 00000000000000008813d8bd45da463c3c830ac0213a843c30128ebf6ff6873c
table 2.2..2.2 cmu_us_rms_cg f813114333b338420af2f34042b3c13fb9c7bc4011399f3f1b0d2440fed1273f
table 2.2..2.2 cmu_us_rms_cg_single_params 00000000000082333e6c63328d8a823b735eff3f12a3d52fb57a454f40bbfb56
table 2.2..2.2 cmu_us_rms_cg_single_params 000000000010c62819704a1b7c87182fd26a6e2f3f9fe830c08a4750e9b6e64b
table 2.2..2.2 cmu_us_rms_spamf0_accent_params 0393ab3e3b6fe33da053b83eceff2b3ef4c0873e2101e33d212013bffbad053f
table 2.2..2.2 cmu_us_rms_spamf0_accent_params 0684363e2cd8e63de8153f3e0fb50d3e9ca2533e4b1da43d0f0d8bbdc1fe333f
table 2.2..2.2 cmu_us_slt_cg 15c35d43711b3542ea78d540bbd5e33f884bac40e6579b3f7bda31403333133f
table 2.2..2.2 cmu_us_slt_cg_single_params 00001301b233b085ce767f58a98738776775b951a2b91f4e726d11658ebbdb51
table 2.2..2.2 cmu_us_slt_cg_single_params 00b4a29785b261491486e73eda4e4852e23544af2c8b23824e92288724982986
table 2.2..2.2 cmu_us_slt_spamf0_accent_params 029b233eed99653d26362f3e041e983dfdfa313e378dcd3d7ff9e4be0ad8223f
table 2.2..2.2 cmu_us_slt_spamf0_accent_params 03ec333eacaa973d35ec573e20b5e93dd49e523e7253e33d8cf806bfe674d93e
table 2.2..2.2 cst_regex 9c06002801000304000e30313233343536373839000a00110400003031323334
table 2.2..2.2 cst_wave_utils 00000000840000008c0100009c030000bc070000fc0f00007c2000007c410000
symbol 2.2..2.2 cmu_lex cmulex_init
symbol 2.2..2.2 cst_args cst_args
symbol 2.2..2.2 cst_cg cg_db_val
symbol 2.2..2.2 cst_lts lts_apply
symbol 2.2..2.2 cst_reflpc lpc2ref
symbol 2.2..2.2 cst_ss ss_mean
symbol 2.2..2.2 cst_string cst_atof
symbol 2.2..2.2 cst_url cst_urlp
symbol 2.2..2.2 g72x g72x_update
symbol 2.2..2.2 regsub cst_regsub
symbol 2.2..2.2 us_aswd us_aswd
symbol 2.2..2.2 us_text add_break
