name codec2
also libcodec2
advisory Debian codec2
advisory generic codec2
# learned
reference 0.9.2 amd64 sha256:29ce53d4022d32e65038b5c53723e3f6efb6525d3ba95e555d657f114e5a0d4d libcodec2-0.9 0.9.2-4, libcodec2-dev 0.9.2-4
reference 1.0.5 amd64 sha256:2bc69094e3f1bb6c2d4b2b393fd1d9ea219c7255be1748c1be328c8ffd83d192 libcodec2-1.0 1.0.5-1, libcodec2-dev 1.0.5-1
reference 1.2.0 amd64 sha256:5833e2cf33376d48cb1a557c1480717dae198d42e520d2dafa49a78ff5dacef5 libcodec2-1.2 1.2.0-5, libcodec2-dev 1.2.0-5
string 0.9.2..0.9.2 - "\n  endpacket: %d nout: %d tx_crc: 0x%04x rx_crc: 0x%04x\n"
string 0.9.2..0.9.2 - "  extract_horus_binary nout: %d\n  Received Packet before decoding:\n  "
string 0.9.2..0.9.2 - "  horus_find_uw: mx_ind: %d mx: %d uw_thresh: %d n: %d\n"
string 0.9.2..0.9.2 - "  horus_get_modem_extended_stats stats->snr_est: %f\n"
string 0.9.2..0.9.2 - "  horus_rx max_packet_len: %d rx_bits_len: %d Nbits: %d nin: %d\n"
string 0.9.2..1.0.5 - "P?ldpc->max_iter = %d\n"
string 0.9.2..1.2.0 - "  [%d]   encouraging sync word!\n"
string 0.9.2..1.2.0 - "  [%d] trying sync and f_est: %f\n"
string 0.9.2..1.2.0 - "  av_level: %f  max: %f timing_est: %d timing_valid: %d\n"
string 0.9.2..1.2.0 - "  ft_est: %2d timing_est: %2d sample_point: %2d\n"
string 0.9.2..1.2.0 - "FRAME_SIZE == d->c2_frame_size"
string 0.9.2..1.2.0 - "cabs_max: %f  foff_est: %f\n"
string 0.9.2..1.2.0 - "coded_bits_per_frame  = %d\n"
string 0.9.2..1.2.0 - "coded_syms_per_frame  = %d\n"
string 0.9.2..1.2.0 - "cohpsk_set_carrier_ampl: %d %f\n"
string 0.9.2..1.2.0 - "data_bits_per_frame = %d\n"
string 0.9.2..1.2.0 - "error opening codebook file: %s\n"
string 0.9.2..1.2.0 - "error opening machine learning feature file: %s\n"
string 0.9.2..1.2.0 - "i: %d rx_bits: %d ptest_bits_coh_rx: %d\n"
string 0.9.2..1.2.0 - "ldpc->NumberParityBits = %d\n"
string 0.9.2..1.2.0 - "ldpc->NumberRowsHcols = %d\n"
string 0.9.2..1.2.0 - "ldpc->coded_bits_per_frame = %d\n"
string 0.9.2..1.2.0 - "ldpc->data_bits_per_frame = %d\n"
string 0.9.2..1.2.0 - "ldpc->max_col_weight = %d\n"
string 0.9.2..1.2.0 - "ldpc->max_row_weight = %d\n"
string 0.9.2..1.2.0 - "ldpc->q_scale_factor = %d\n"
string 0.9.2..1.2.0 - "ldpc->r_scale_factor = %d\n"
string 0.9.2..1.2.0 - "ldpc_coded_bits_per_frame  = %d\n"
string 0.9.2..1.2.0 - "ldpc_data_bits_per_frame = %d\n"
string 0.9.2..1.2.0 - "ofdm->clock_offset_counter = %d\n"
string 0.9.2..1.2.0 - "ofdm->coarse_foff_est_hz = %g\n"
string 0.9.2..1.2.0 - "ofdm->foff_est_gain = %g\n"
string 0.9.2..1.2.0 - "ofdm->phase_est_bandwidth_mode = %s\n"
string 0.9.2..1.2.0 - "ofdm->phase_est_en = %s\n"
string 0.9.2..1.2.0 - "ofdm->sample_point = %d\n"
string 0.9.2..1.2.0 - "ofdm->sync_counter = %d\n"
string 0.9.2..1.2.0 - "ofdm_bits_per_frame  = %d\n"
string 1.0.5..1.0.5 - ".Aphase_tx[]:\n"
string 1.0.5..1.0.5 - "=  t_est: %4d timing:mx: %f foff_est: %f\n"
string 1.0.5..1.0.5 - "Y?./lpcnet/src/lpcnet_quant.c"
string 1.0.5..1.2.0 - "    sqen: %d nout: %d decsp: %d\n"
string 1.0.5..1.2.0 - "  t_est: %4d timing:mx: %f foff_est: %f\n"
string 1.0.5..1.2.0 - "error opening machine learning Codec 2 model file: %s\n"
string 1.0.5..1.2.0 - "gp_interleaver: Nbits: %d, b not found!\n"
string 1.0.5..1.2.0 - "pe == LPCNET_DIRECT_SPLIT) || (vq_type == LPCNET_DIRECT_SPLIT_INDEX_OPT)"
string 1.2.0..1.2.0 - "model->Wo*model->L < PI"
string 1.2.0..1.2.0 - "nlp_state != NULL"
string 1.2.0..1.2.0 - "ofdm->rx_bpf_en = %s\n"
string 1.2.0..1.2.0 - "st->substate->inverse == 1"
string 1.2.0..1.2.0 - "st->substate->inverse==0"
source 0.9.2..1.2.0 - "codec2_pitch.c"
source 0.9.2..1.2.0 - "lpcnet_dump.c"
source 0.9.2..1.2.0 - "lpcnet_quant.c"
source 1.2.0..1.2.0 - "from_codec2/kiss_fftr.c"
source 1.2.0..1.2.0 - "from_codec2/nlp.c"
source 1.2.0..1.2.0 - "from_codec2/sine.c"
table 0.9.2..1.2.0 - 00000000d4c2ca378ac1ca386c17643985bcca395b601e3aac0a643ac32d9b3a
table 0.9.2..1.2.0 - 0700080034000c000c002a00100045002d000e00130017000600200003000500
table 0.9.2..1.2.0 - 0a00350038000b00150004000c0021002900020013000a0014000e003d001f00
table 0.9.2..1.2.0 - 160012000f003f0010000d00010002001d0019001c00040024000a0026000700
table 0.9.2..1.2.0 - 1f000a001d0006001400240011001900240001000400070007000e0014002300
table 0.9.2..1.2.0 - 20c00d403d8031f0327033b034d03550369037e0386039a061fc627c63bc64dc
table 0.9.2..1.2.0 - 23c0f037d2f2ba3788659937acbe6e375b003037591ae136504c4d365d0427b5
table 0.9.2..1.2.0 - 5c25123ba149453bfc6b9a3b0ed2f83b9b91413c88aa8e3c4b0ac73c8af9033d
table 0.9.2..1.2.0 - 641c2a38d7a3d837425985373934c2363c2379b66b855fb7921ebeb7587906b8
table 0.9.2..1.2.0 - 69094938e6ae3d374acf6ab8110d93b8830eed36f513d038410fb438e28e3eb8
table 0.9.2..1.2.0 - 6b75a4ba061706bba06502bb2fde2b39c8dea03b919b213c78761e3c9fd7fbb9
table 0.9.2..1.2.0 - 9acb8dbadf4990ba1d3073baecb7ddb9d244103a8344033bdcdd723be696a83b
table 0.9.2..1.2.0 - a65d6cba172e8aba4df585ba61c750baea2dd4b9bff8c1384beb1f3abef9893a
table 0.9.2..1.2.0 - aac0b6c0bb40ddc0bac0d7c0bbc0bf40bfc0ef00e800dbc0b740f800dd40eac0
table 0.9.2..1.2.0 - b6824cc111a3f140ca643ec137d18b4191da5cc1d968c6408eb672c170bb8ac1
table 0.9.2..1.2.0 - c0fa6fc02cf46541a90cf2c0d529de4082eea9408c73ddc0e1df0641e0eb5741
table 1.0.5..1.2.0 - 02002c000e0002000f0024001c0013001100070014000b00030009000c000d00
table 1.0.5..1.2.0 - 040021001600020007000c000f00290006000200080004000100070014000a00
table 1.0.5..1.2.0 - 0400be01bb029a01f0005e001d012c007a00ba04ad00d0002f02c302a2003f01
table 1.0.5..1.2.0 - 0a003f00260002001500090056001600090009005d0025004f0024005d003800
table 1.0.5..1.2.0 - 0d0004000d0001002c00090005000b001d001000120006000d00010007000900
table 1.0.5..1.2.0 - 100007008a002800d4001700070035000e002b0002004a0007006b004a000e00
table 1.0.5..1.2.0 - 10eb0e41ff8c65c1d304ff40746eb2c04fe136c14ac23cc1a6cbf4c05831fcc0
table 1.0.5..1.2.0 - 1200950075002a0016005a000200b9008f0041016e00bd002d00cd0015004100
table 1.0.5..1.2.0 - 16640ec1c87e0ec0638b7341af5ecabe6a155741d00120c184a50841cb748341
table 1.0.5..1.2.0 - 1f00040077001e009400320035002f00060001005b00520014005b00b4002900
table 1.0.5..1.2.0 - 230007001800cb008a001d0027001c0072004f0031002b00da005c004600c000
table 1.0.5..1.2.0 - 2d0001000d003a001b001a000a0021000e001d000c000f001000030005001600
table 1.0.5..1.2.0 - 44001f004c007f004400780124005e040f004400b4013a007701200040019600
table 1.0.5..1.2.0 - 641c2a38641c2a38d7a3d837d7a3d83742598537425985373934c2363934c236
table 1.2.0..1.2.0 - 080004000200070004000e00050008001300150005000b000400070015000500
table 1.2.0..1.2.0 - 1a0003002300020007001600040001000e000b000c000d001000060013001600
symbol 0.9.2..0.9.2 - hex2int
symbol 0.9.2..0.9.2 - tdma_rx
symbol 0.9.2..1.0.5 - codec2_decode_450
symbol 0.9.2..1.0.5 - freedv_set_dpsk
symbol 0.9.2..1.2.0 - Demod2D
symbol 0.9.2..1.2.0 - calc_snr
symbol 0.9.2..1.2.0 - celt_fir
symbol 0.9.2..1.2.0 - fsk_mod
symbol 0.9.2..1.2.0 - fsk_nin
symbol 0.9.2..1.2.0 - pre_emp
symbol 1.0.5..1.2.0 - ofdm_clip
symbol 1.0.5..1.2.0 - qam16_mod
