name twolame
also libtwolame
advisory Debian twolame
advisory generic twolame
version weak "{v}"
# learned
reference 0.4.0 amd64 sha256:526eabc53de69346c298aa4ec0569cf3455aca561fc9f7484057d834cc956c4f libtwolame-dev 0.4.0-2
string 0.4.0..0.4.0 libtwolame_la-encode "> bitrate index %2i has %i bits available to encode the %i bits\n"
string 0.4.0..0.4.0 libtwolame_la-encode "Can't satisfy upper bitrate index constraint. out of bounds. %i\n"
string 0.4.0..0.4.0 libtwolame_la-encode "buffer_put1bit: error. bit_stream buffer full\n"
string 0.4.0..0.4.0 libtwolame_la-encode "buffer_put1bit: error. bit_stream buffer needs to be bigger\n"
string 0.4.0..0.4.0 libtwolame_la-encode "buffer_putbits: error. bit_stream buffer full\n"
string 0.4.0..0.4.0 libtwolame_la-encode "buffer_putbits: error. bit_stream buffer needs to be bigger\n"
string 0.4.0..0.4.0 libtwolame_la-encode "get_js_bound() bad modext (%d)\n"
string 0.4.0..0.4.0 libtwolame_la-get_set "Dual-Channel"
string 0.4.0..0.4.0 libtwolame_la-get_set "Illegal Mode"
string 0.4.0..0.4.0 libtwolame_la-get_set "Invalid size of DAB scf-crc field\n"
string 0.4.0..0.4.0 libtwolame_la-get_set "invalid mode %i\n"
string 0.4.0..0.4.0 libtwolame_la-get_set "invalid scaling amount %f\n"
string 0.4.0..0.4.0 libtwolame_la-get_set "invalid verbosity level %i\n"
string 0.4.0..0.4.0 libtwolame_la-mem "Unable to allocate %d bytes at line %d of %s\n"
string 0.4.0..0.4.0 libtwolame_la-psycho_1 "Internal error (read_cbound())\n"
string 0.4.0..0.4.0 libtwolame_la-psycho_1 "Internal error (read_freq_band())\n"
string 0.4.0..0.4.0 libtwolame_la-psycho_2 "absthr[][] sampling frequency index: %d\n"
string 0.4.0..0.4.0 libtwolame_la-psycho_2 "error, invalid sampling frequency: %d Hz\n"
string 0.4.0..0.4.0 libtwolame_la-psycho_2 "index \tnlines \twlow \twhigh \tbval \tminval \ttmn\n"
string 0.4.0..0.4.0 libtwolame_la-psycho_2 "psy model 2 init\n"
string 0.4.0..0.4.0 libtwolame_la-psycho_3 "%i Spectral line %i Bark %.2f\n"
string 0.4.0..0.4.0 libtwolame_la-psycho_3 "%i Subsampled spectral lines\n"
string 0.4.0..0.4.0 libtwolame_la-psycho_3 "%i critical bands\n"
string 0.4.0..0.4.0 libtwolame_la-psycho_3 "cband %i spectral line index %i\n"
string 0.4.0..0.4.0 libtwolame_la-psycho_4 "psy model 4 init\n"
string 0.4.0..0.4.0 libtwolame_la-psycho_4 "total lines %i\n"
string 0.4.0..0.4.0 libtwolame_la-twolame "Error: twolame cannot encode files with more than 2 channels.\n"
string 0.4.0..0.4.0 libtwolame_la-twolame "Please call twolame_init_params() before starting encoding.\n"
string 0.4.0..0.4.0 libtwolame_la-twolame "This is probably an error. But I'll keep going anyway...\n"
string 0.4.0..0.4.0 libtwolame_la-twolame "Warning: Can't do Joint Stereo with VBR, switching to normal stereo.\n"
string 0.4.0..0.4.0 libtwolame_la-twolame "Warning: Too few ancillary bits to store energy levels: %i<%i\n"
string 0.4.0..0.4.0 libtwolame_la-twolame "e trying to reserve more than 60%% of the mpeg frame for ancillary data\n"
string 0.4.0..0.4.0 libtwolame_la-twolame "email %s with the command line arguments and other info\n"
string 0.4.0..0.4.0 libtwolame_la-twolame "must specify number of input channels using twolame_set_num_channels().\n"
string 0.4.0..0.4.0 libtwolame_la-twolame "twolame_init_params(): %dkbps is an invalid bitrate for 2ch encoding.\n"
string 0.4.0..0.4.0 libtwolame_la-twolame "twolame_init_params(): %dkbps is an invalid bitrate for mono encoding.\n"
string 0.4.0..0.4.0 libtwolame_la-twolame "twolame_init_params(): cannot encode freeformat stream at %d kbps\n"
string 0.4.0..0.4.0 libtwolame_la-twolame "twolame_init_params(): sorry, twolame doesn't support resampling (yet).\n"
string 0.4.0..0.4.0 libtwolame_la-util " - Reserving %i ancillary bits\n"
string 0.4.0..0.4.0 libtwolame_la-util " - Scaling audio by %f\n"
string 0.4.0..0.4.0 libtwolame_la-util " - Scaling left channel by %f\n"
string 0.4.0..0.4.0 libtwolame_la-util " - Scaling right channel by %f\n"
string 0.4.0..0.4.0 libtwolame_la-util " - VBR Enabled. Using MNR boost of %f\n"
string 0.4.0..0.4.0 libtwolame_la-util " - VBR bitrate index limits [%i -> %i]\n"
string 0.4.0..0.4.0 libtwolame_la-util "Input : %d Hz, %d channels\n"
string 0.4.0..0.4.0 libtwolame_la-util "[De-emph:%s     Copyright:%s    Original:%s]\n"
string 0.4.0..0.4.0 libtwolame_la-util "twolame_get_bitrate_index: %d is not a legal bitrate for version '%s'\n"
string 0.4.0..0.4.0 libtwolame_la-util "twolame_get_bitrate_index: invalid version index %i\n"
string 0.4.0..0.4.0 libtwolame_la-util "twolame_get_samplerate_index: %ld is not a legal sample rate\n"
string 0.4.0..0.4.0 libtwolame_la-util "twolame_get_version_for_samplerate: %ld is not a legal sample rate\n"
table 0.4.0..0.4.0 libtwolame_la-encode 00000000000000403f6e3da5fe65f93f7d728df9a228f43f000000000000f03f
table 0.4.0..0.4.0 libtwolame_la-encode 0000000001000000030000000500000006000000070000000800000009000000
table 0.4.0..0.4.0 libtwolame_la-fft 0000000000000000cd3b7f669ea0e63f468d32cf6b90ed3fb05cf7cf9762ef3f
table 0.4.0..0.4.0 libtwolame_la-fft 000000000000f03fcd3b7f669ea0e63f63a9aea6e27dd83f0ba6693cb8f8c83f
table 0.4.0..0.4.0 libtwolame_la-fft 2000100040000800500028006000180068005800700038008000040088004400
table 0.4.0..0.4.0 libtwolame_la-psycho_1 0100000000000000333333333333db3f66666666668646400200000000000000
table 0.4.0..0.4.0 libtwolame_la-psycho_1 1b00000001000000020000000300000005000000070000000a0000000d000000
table 0.4.0..0.4.0 libtwolame_la-psycho_2 00000080ecea0242000000e0c912804100000060bf6c4e4114ae47e12e603341
table 0.4.0..0.4.0 libtwolame_la-subband 0000000000000000ea2ec8176601a0beea2ec8176601a0beea2ec8176601a0be
symbol 0.4.0..0.4.0 libtwolame_la-ath twolame_ath_db
symbol 0.4.0..0.4.0 libtwolame_la-ath twolame_ath_energy
symbol 0.4.0..0.4.0 libtwolame_la-dab twolame_dab_crc_calc
symbol 0.4.0..0.4.0 libtwolame_la-encode twolame_combine_lr
symbol 0.4.0..0.4.0 libtwolame_la-fft twolame_psycho_1_fft
symbol 0.4.0..0.4.0 libtwolame_la-get_set twolame_get_DAB
symbol 0.4.0..0.4.0 libtwolame_la-mem twolame_malloc
symbol 0.4.0..0.4.0 libtwolame_la-psycho_0 twolame_psycho_0
symbol 0.4.0..0.4.0 libtwolame_la-psycho_1 twolame_psycho_1
symbol 0.4.0..0.4.0 libtwolame_la-psycho_2 twolame_psycho_2
symbol 0.4.0..0.4.0 libtwolame_la-twolame twolame_close
symbol 0.4.0..0.4.0 libtwolame_la-util get_twolame_url
