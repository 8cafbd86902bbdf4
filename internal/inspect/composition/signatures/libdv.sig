name libdv
also dv
advisory Debian libdv
advisory generic libdv
# learned
reference 1.0.0 amd64 sha256:dcd6cd2000a7e03234fb8b6c4037966c9bc9f67acaf04d9e018ee139634af737 libdv4 1.0.0-15, libdv4-dev 1.0.0-15, libdv4t64 1.0.0-18
string 1.0.0..1.0.0 - " (%d samples, %d fields)"
string 1.0.0..1.0.0 - "# audio block/sample failure for %d blocks, %d samples of %d\n"
string 1.0.0..1.0.0 - "# decode failure \n"
string 1.0.0..1.0.0 - "# no audio\n"
string 1.0.0..1.0.0 - "'.5<=6/7>?dv_decode_audio_block"
string 1.0.0..1.0.0 - ", Emphasis %s\n"
string 1.0.0..1.0.0 - ", Quantization %d bits"
string 1.0.0..1.0.0 - ", Sampling "
string 1.0.0..1.0.0 - "0x576 for PAL and 720x480 for NTSC\nProbably you should try ppmqscale...\n"
string 1.0.0..1.0.0 - ": invalid usage\n"
string 1.0.0..1.0.0 - "Audio decode options"
string 1.0.0..1.0.0 - "Bad PGM file!\n"
string 1.0.0..1.0.0 - "Bad PPM file!\n"
string 1.0.0..1.0.0 - "Can't open /dev/dsp"
string 1.0.0..1.0.0 - "Can't open WAV file: %s\n"
string 1.0.0..1.0.0 - "Cs, 2=DC and single-pass for ACs , 3=DC and multi-pass for ACs [default]"
string 1.0.0..1.0.0 - "DS %d, Audio DIF %d, AAUX AS pack: "
string 1.0.0..1.0.0 - "DSP: No supported audio format found for device %s!\n"
string 1.0.0..1.0.0 - "Enocder failed to process video segment."
string 1.0.0..1.0.0 - "FIXME: just look in audio.c and copy the code if you really need this!)\n"
string 1.0.0..1.0.0 - "Impossible frequency??\n"
string 1.0.0..1.0.0 - "Invalid value for color_space specified: %d!\n"
string 1.0.0..1.0.0 - "Invalid value for vlc_encode_passes specified: %d!\n"
string 1.0.0..1.0.0 - "Locked audio"
string 1.0.0..1.0.0 - "No supported sampling rate found for device %s (48000, 44100 or 32000)!\n"
string 1.0.0..1.0.0 - "Skipping %d frames (video and audio!!!)\n"
string 1.0.0..1.0.0 - "Unlocked audio"
string 1.0.0..1.0.0 - "Unsupported bits: 12\n FIXME!\n"
string 1.0.0..1.0.0 - "Video decode options"
string 1.0.0..1.0.0 - "WAV: Header too large!\n"
string 1.0.0..1.0.0 - "WAV: No %s header!\n"
string 1.0.0..1.0.0 - "WAV: Short read!\n"
string 1.0.0..1.0.0 - "WAV: Unsupported channel count (%d) for frequency %d!\n"
string 1.0.0..1.0.0 - "WAV: Unsupported frequency: %d\n"
string 1.0.0..1.0.0 - "audio frequency: 0=autodetect [default], 1=32 kHz, 2=44.1 kHz, 3=48 kHz"
string 1.0.0..1.0.0 - "audio quantization: 0=autodetect [default], 1=12 bit, 2=16bit"
string 1.0.0..1.0.0 - "equency: %d\nBytes per second: %d\nByte alignment: %d\nBits per sample: %d\n"
string 1.0.0..1.0.0 - "first-order preemphasis of 50/15 us: 0=autodetect [default], 1=on, 2=off"
string 1.0.0..1.0.0 - "libdv(%s):  Malformrmed AAUX AS? pc4.qu == %d\n"
string 1.0.0..1.0.0 - "libdv(%s):  Missing AAUX AS PACK!\n"
string 1.0.0..1.0.0 - "libdv(%s):  frequency %d not supported\n"
string 1.0.0..1.0.0 - "libdv(%s):  unsupported audio sampling.\n"
string 1.0.0..1.0.0 - "mixing level between 1st and 2nd channel for 32kHz 12bit. 0 [default]"
string 1.0.0..1.0.0 - "skip decoding of color blocks"
string 1.0.0..1.0.0 - "video-system"
string 1.0.0..1.0.0 - "y ppms and ppmqscale...\n(Or write pgmqscale and include it in libdv ;-)\n"
symbol 1.0.0..1.0.0 - _dv_dct_248
symbol 1.0.0..1.0.0 - _dv_dct_88
symbol 1.0.0..1.0.0 - _dv_dct_init
symbol 1.0.0..1.0.0 - _dv_idct_88
symbol 1.0.0..1.0.0 - _dv_quant
symbol 1.0.0..1.0.0 - dv_cleanup
symbol 1.0.0..1.0.0 - dv_idct_248
symbol 1.0.0..1.0.0 - dv_init
symbol 1.0.0..1.0.0 - dv_is_4ch
symbol 1.0.0..1.0.0 - dv_is_PAL
symbol 1.0.0..1.0.0 - dv_parse_id
symbol 1.0.0..1.0.0 - dv_rgb_init
