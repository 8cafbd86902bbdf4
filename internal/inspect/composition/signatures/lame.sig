name lame
also libmp3lame mp3lame
cpe lame_project:lame
advisory OSS-Fuzz lame
advisory Debian lame
advisory Alpine lame
advisory generic lame
version "LAME{v} "
version weak "{v}"
# learned
reference 3.100 amd64 sha256:7fa55dd22ad246e199457ee48770d219d40e7c9a6a082a8ac9d427c7aa538bef libmp3lame-dev 3.100-6
reference 4.0 amd64 sha256:b4e160b9e57a9325208b11c730cb9db1db089255d6318b782756cae337b8fe94 libmp3lame-dev 4.0-1
string 3.100..3.100 version "http://lame.sf.net"
string 3.100..4.0 VbrTag "Error: can't allocate VbrFrames buffer\n"
string 3.100..4.0 VbrTag "gfc->VBR_seek_table.bag"
string 3.100..4.0 bitstream "%%  LAME compiled with buggy version of gcc using advanced optimizations"
string 3.100..4.0 bitstream "Internal buffer inconsistency. flushbits <> ResvSize"
string 3.100..4.0 bitstream "This is a fatal error.  It has several possible causes:"
string 3.100..4.0 bitstream "esv->header[last_ptr].write_timing + getframebits(gfc) == gfc->bs.totbit"
string 3.100..4.0 common "MPEG-2.5 is supported by Layer3 only\n"
string 3.100..4.0 common "Sorry, layer %d not supported\n"
string 3.100..4.0 common "hip: Can't step back %ld bytes!\n"
string 3.100..4.0 encoder "0 <= eov->bitrate_index && eov->bitrate_index < 16"
string 3.100..4.0 encoder "gfc->sv_enc.mf_size >= (512 + framesize - 32)"
string 3.100..4.0 encoder "gfc->sv_enc.mf_size >= (BLKSIZE + framesize - FFTOFFSET)"
string 3.100..4.0 id3tag "LAME %s version %s (%s)"
string 3.100..4.0 id3tag "LAME version %s (%s)"
string 3.100..4.0 interface "hip: bitstream problem, resyncing skipping %d bytes...\n"
string 3.100..4.0 interface "hip: error audio data exceeds framesize by %d bytes\n"
string 3.100..4.0 interface "hip: wordpointer trashed.  size=%i (%i)  bytes=%i \n"
string 3.100..4.0 lame "\t   adjust masking bass=%g dB, alto=%g dB, treble=%g dB, sfb21=%g dB\n"
string 3.100..4.0 lame "Autoconverting from stereo to mono. Setting encoding to mono mode.\n"
string 3.100..4.0 lame "Warning: highpass filter disabled.  highpass frequency too small\n"
string 3.100..4.0 layer1 "hip: Aborting layer 1 decode, illegal bit allocation value\n"
string 3.100..4.0 layer3 "OOPS, 'gainpow2' buffer overflow  lsf=%d i-stereo=%d b-type=%d mixed=%d\n"
string 3.100..4.0 layer3 "hip: Bogus region length (%d)\n"
string 3.100..4.0 layer3 "hip: Can't rewind stream by %d bits!\n"
string 3.100..4.0 layer3 "rt2remain=%d l3=%d cb=%d bv=%d region1=%d region2=%d b-type=%d mixed=%d\n"
string 3.100..4.0 psymodel "(gdl->numlines[b - 1] + gdl->numlines[b] + gdl->numlines[b + 1] - 1) > 0"
string 3.100..4.0 psymodel "(gds->numlines[b - 1] + gds->numlines[b] + gds->numlines[b + 1] - 1) > 0"
string 3.100..4.0 psymodel "gd->l.bo[SBMAX_l - 1] <= gd->l.npart"
string 3.100..4.0 psymodel "psv->last_en_subshort[chn][i + 4] > 0"
string 3.100..4.0 quantize "(cod_info->global_gain + cod_info->scalefac_scale) <= 255"
string 3.100..4.0 quantize "INTERNAL ERROR IN VBR NEW CODE, please send bug report\n"
string 3.100..4.0 quantize_pvt "targ_bits[0] + targ_bits[1] <= MAX_BITS_PER_GRANULE"
string 3.100..4.0 quantize_pvt "targ_bits[0] <= MAX_BITS_PER_CHANNEL"
string 3.100..4.0 quantize_pvt "targ_bits[1] <= MAX_BITS_PER_CHANNEL"
string 3.100..4.0 set_get "->interChRatio && gfp->interChRatio <= 1.0) || EQ(gfp->interChRatio, -1)"
string 3.100..4.0 set_get "0 <= gfp->decode_on_the_fly && 1 >= gfp->decode_on_the_fly"
string 3.100..4.0 set_get "0 <= gfp->disable_reservoir && 1 >= gfp->disable_reservoir"
string 3.100..4.0 set_get "0 <= gfp->error_protection && 1 >= gfp->error_protection"
string 3.100..4.0 takehiro "0 <= gi->global_gain && gi->global_gain < Q_MAX"
string 3.100..4.0 takehiro "all_scalefactors_not_negative(scalefac, cod_info->sfbmax)"
string 3.100..4.0 takehiro "cod_info->width[sfb] >= 0"
string 3.100..4.0 util "fabs(offset) <= .501"
string 3.100..4.0 vbrquantize "INTERNAL ERROR IN VBR NEW CODE (986), please send bug report\n"
string 3.100..4.0 vbrquantize "R IN VBR NEW CODE (1313), please send bug report\nmaxbits=%d usedbits=%d\n"
string 3.100..4.0 vbrquantize "use_nbits_ch[gr][ch] <= max_nbits_ch[gr][ch]"
string 4.0..4.0 lame "mp3buffer_size_remaining >= 0"
string 4.0..4.0 quantize "cod_info->part2_3_length <= targ_bits[gr][ch]"
string 4.0..4.0 quantize "totbits <= max_frame_bits"
string 4.0..4.0 version "https://lame.sourceforge.io"
source 3.100..3.100 mpglib_interface "mpglib_interface.c"
source 3.100..4.0 quantize_pvt "quantize_pvt.c"
table 3.100..4.0 encoder 54e0d4bd59bf41bef86c5dbe2fa81fbefec33324467c6f3e302a013f48bf413f
table 3.100..4.0 fft 5e836c3f15efc33e6dc47e3f36bdc83d43ec7f3fb00ac93cc4fe7f3f880fc93b
table 3.100..4.0 gain_analysis 2d0c3d3b7530fc3817d2483b56bdc23be1e7a9bc8112b13c539987bc51dcc2b8
table 3.100..4.0 gain_analysis 62787c3f3bfd783f6278fcbf2872fcbf62787c3f000000000000000000000000
table 3.100..4.0 id3tag 7b000000220000004a000000490000006300000014000000280000001a000000
table 3.100..4.0 layer3 03fe09fe25fe6bfeb3fef7fe33ff67ff8dffadffcbffddffebfff3fff7fff9ff
table 3.100..4.0 layer3 03fe09fe33febdfe99ffdbffe5fff1fff9fffdffffffef00fe00ffffdf00fd00
table 3.100..4.0 layer3 11fe43fe9dfef9fe49ff8dffb3ffd5ffe5fff3fff9fffdffffffff00ef00ffff
table 3.100..4.0 layer3 333333333333e3bf1f85eb51b81ee1bf1f85eb51b81ed5bfae47e17a14aec7bf
table 3.100..4.0 layer3 3dfe8bffd5ffe7fff1fff9fffdffffffef00fe00ffffdf00fd00fdffffffcf00
table 3.100..4.0 newmdct 0000000001000000100000001100000008000000090000001800000019000000
table 3.100..4.0 newmdct 001b862acccc342b214e842bfcf79d2b589ca62bfcf79d2b214e842bcccc342b
table 3.100..4.0 newmdct 79cf17be8a3b0142a43394439bc85c44caa72d46af288444c0de9843819bf641
table 3.100..4.0 presets 00000000090000000900000000000000666686400000c8419a99d9c09a99d9c0
table 3.100..4.0 presets 000000000900000009000000000000006666a6400000fa42666686c09a99c9c0
table 3.100..4.0 psymodel 0000803f36594b3f9886213f9886213f9886213f9886213f9886213ffa9b803e
table 3.100..4.0 psymodel 2b989fa31b868bbca8f178a3073e2b3d513f9ba49e78b3bd8b330ea4e8d13e3e
table 3.100..4.0 psymodel 899ee33fe553ec3fa75ef53f9b14f93f0ed9fc3f7b8fea3fda97d93fe284bf3f
table 3.100..4.0 psymodel 9a99d9409a99b9409a99b940cdcccc400000d04066661e419a99414166666641
table 3.100..4.0 psymodel cdcc3c419a9959419a9989410000004200003a4233334d420000664233338642
table 3.100..4.0 psymodel cdccecc0cdccecc0cdccecc0000018c1cdccecc03333c3c00000b0c0666696c0
table 3.100..4.0 quantize_pvt 00000000060000000c00000012000000180000001e000000240000002c000000
table 3.100..4.0 tabinit 0000000000000000e10bda7e0e00f0bee10bda7e0e00f0bee10bda7e0e00f0be
table 3.100..4.0 tables 01000a00080014000c001400100020000e000c00180000001c00100018001000
table 3.100..4.0 tables 01040709090a04060809090a0707090a0a0b08090a0b0b0b08090a0b0b0c090a
table 3.100..4.0 tables 010407090a0a0a0b040608090a0b0a0a0708090a0b0c0b0b08090a0b0c0c0b0c
table 3.100..4.0 tables 01050708090a0a0b0a0b0c0c0d0d0e0e040608090a0a0b0b0b0b0c0c0d0e0e0e
table 3.100..4.0 tables 010507090a0a0b0b0c0c0c0d0d0d0e0a040608090a0b0b0b0c0c0c0d0e0d0e0a
table 3.100..4.0 tables 010507090a0a0b0b0c0c0c0d0d0d0e0b040608090a0b0b0b0c0c0c0d0e0d0e0b
table 3.100..4.0 tables 0200010003000400070007000400040004000500070007000600060007000700
table 3.100..4.0 takehiro 000000000a000000140000001e00000021000000150000001f00000029000000
table 3.100..4.0 takehiro 0000000012000000240000003600000033000000230000003500000047000000
symbol 3.100..3.100 id3tag sizeOfNode
symbol 3.100..3.100 mpglib_interface decode1_headersB_clipchoice
symbol 3.100..4.0 VbrTag GetVbrTag
symbol 3.100..4.0 fft fft_long
symbol 3.100..4.0 fft fft_short
symbol 3.100..4.0 id3tag setLang
symbol 3.100..4.0 interface ExitMP3
symbol 3.100..4.0 lame lame_init
symbol 3.100..4.0 util has_MMX
symbol 3.100..4.0 util has_SSE
symbol 4.0..4.0 id3tag copyV1ToV2
symbol 4.0..4.0 mpglib_interface hip123_decode1
