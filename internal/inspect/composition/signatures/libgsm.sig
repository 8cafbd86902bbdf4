name libgsm
also gsm
advisory Debian libgsm
advisory Alpine gsm
advisory generic libgsm
# learned
reference 1.0.18 amd64 sha256:226942271edb17d442e0f7ef5143cbb41165e2e82d366dc15c287e909268859e libgsm1-dev 1.0.18-2
reference 1.0.22 amd64 sha256:b8b81eaaf67936e7831c80b43324231ca953fbe67cfa4442189ec7dfdc52c924 libgsm1-dev 1.0.22-1
reference 1.0.24 amd64 sha256:e836ff1a734f0c663ad13ddab627f0ed0a1c6d07e7b9b30e823caf61cc3ff538 libgsm1-dev 1.0.24-1
symbol 1.0.18..1.0.18 short_term Coefficients_0_12
symbol 1.0.18..1.0.18 short_term Coefficients_27_39
symbol 1.0.18..1.0.18 short_term Short_term_analysis_filtering
symbol 1.0.18..1.0.24 debug gsm_debug_longword
symbol 1.0.18..1.0.24 debug gsm_debug_longwords
symbol 1.0.18..1.0.24 debug gsm_debug_word
symbol 1.0.18..1.0.24 debug gsm_debug_words
symbol 1.0.18..1.0.24 gsm_explode gsm_explode
symbol 1.0.18..1.0.24 gsm_implode gsm_implode
symbol 1.0.18..1.0.24 gsm_print gsm_print
symbol 1.0.18..1.0.24 long_term Calculation_of_the_LTP_parameters
symbol 1.0.18..1.0.24 rpe APCM_inverse_quantization
symbol 1.0.18..1.0.24 rpe APCM_quantization_xmaxc_to_exp_mant
symbol 1.0.18..1.0.24 rpe RPE_grid_positioning
symbol 1.0.18..1.0.24 short_term Decoding_of_the_coded_Log_Area_Ratios
symbol 1.0.18..1.0.24 short_term LARp_to_rp
symbol 1.0.18..1.0.24 short_term Short_term_synthesis_filtering
