name faad2
also libfaad2
advisory Debian faad2
advisory generic faad2
version weak "{v}"
# learned
reference 2.10.0 amd64 sha256:5472ae3f8b517e48190fc4b23c18509adf0dd37e10b7549d02b35be8aa7a7c27 libfaad-dev 2.10.0-1
reference 2.10.1 amd64 sha256:919d7d23ee42dc0ac0b03d72c76a62f42db0270e0aab9a25d44bf08ce7806e65 libfaad-dev 2.10.1-1
reference 2.11.2 amd64 sha256:2515d49ce3dc90e1a9173c890805e86f2eaf56204d8d250e50dc05be3b9bb8fb libfaad-dev 2.11.2-1, libfaad2 2.11.2-1
reference 2.11.4 amd64 sha256:b03f75a7432d265b1232893268a70839fa93dbf1c8fee885045f47a74f57a89b libfaad-dev 2.11.4-1, libfaad2 2.11.4-1
string 2.10.0..2.10.1 libfaad_drm_la-syntax "ATM configuration: %d programs/ %d subframes, %d layers, allstreams: %d\n"
string 2.10.0..2.10.1 libfaad_drm_la-syntax "Invalid frameLength: 0\r\n"
string 2.10.0..2.10.1 libfaad_drm_la-syntax "Unsupported CELP/HCVX framelentype: %d\n"
string 2.10.0..2.10.1 libfaad_drm_la-syntax "versionA not supported\n"
string 2.10.0..2.11.4 - "?faad_mdct_init"
string 2.10.0..2.11.4 - "Warning: invalid icc_index: %d < 0\n"
string 2.10.0..2.11.4 - "Warning: invalid icc_index: %d > 7\n"
string 2.10.0..2.11.4 libfaad_drm_la-decoder "www.audiocoding.com\n bug tracking: https://sourceforge.net/p/faac/bugs/\n"
string 2.10.0..2.11.4 libfaad_drm_la-error "Array index out of range"
string 2.10.0..2.11.4 libfaad_drm_la-error "Bit error in error resilient scalefactor decoding"
string 2.10.0..2.11.4 libfaad_drm_la-error "Bitstream value not allowed by specification"
string 2.10.0..2.11.4 libfaad_drm_la-error "CRC error in DRM data"
string 2.10.0..2.11.4 libfaad_drm_la-error "Channel configuration not allowed in error resilient frame"
string 2.10.0..2.11.4 libfaad_drm_la-error "Channel coupling not yet implemented"
string 2.10.0..2.11.4 libfaad_drm_la-error "Error decoding huffman codeword (bitstream error)"
string 2.10.0..2.11.4 libfaad_drm_la-error "Error decoding huffman scalefactor (bitstream error)"
string 2.10.0..2.11.4 libfaad_drm_la-error "Error in program_config_element"
string 2.10.0..2.11.4 libfaad_drm_la-error "First SBR frame is not the same as first AAC frame"
string 2.10.0..2.11.4 libfaad_drm_la-error "Gain control not yet implemented"
string 2.10.0..2.11.4 libfaad_drm_la-error "Input data buffer too small"
string 2.10.0..2.11.4 libfaad_drm_la-error "Invalid SBR parameter decoded"
string 2.10.0..2.11.4 libfaad_drm_la-error "Invalid huffman codebook"
string 2.10.0..2.11.4 libfaad_drm_la-error "LTP decoding not available"
string 2.10.0..2.11.4 libfaad_drm_la-error "LTP lag out of range"
string 2.10.0..2.11.4 libfaad_drm_la-error "MAIN prediction not initialised"
string 2.10.0..2.11.4 libfaad_drm_la-error "Maximum number of bitstream elements exceeded"
string 2.10.0..2.11.4 libfaad_drm_la-error "Maximum number of scalefactor bands exceeded"
string 2.10.0..2.11.4 libfaad_drm_la-error "No standard extension payload allowed in DRM"
string 2.10.0..2.11.4 libfaad_drm_la-error "Non existent huffman codebook number found"
string 2.10.0..2.11.4 libfaad_drm_la-error "Not all elements were provided with SBR data"
string 2.10.0..2.11.4 libfaad_drm_la-error "Output data buffer too small"
string 2.10.0..2.11.4 libfaad_drm_la-error "PCE shall be the first element in a frame"
string 2.10.0..2.11.4 libfaad_drm_la-error "PNS not allowed in DRM data stream"
string 2.10.0..2.11.4 libfaad_drm_la-error "Pulse coding not allowed in short blocks"
string 2.10.0..2.11.4 libfaad_drm_la-error "Quantised value out of range"
string 2.10.0..2.11.4 libfaad_drm_la-error "SBR called without being initialised"
string 2.10.0..2.11.4 libfaad_drm_la-error "Scalefactor out of range"
string 2.10.0..2.11.4 libfaad_drm_la-error "Unable to find ADTS syncword"
string 2.10.0..2.11.4 libfaad_drm_la-error "Unexpected channel configuration change"
string 2.10.0..2.11.4 libfaad_drm_la-error "Unexpected fill element with SBR data"
string 2.10.0..2.11.4 libfaad_drm_la-ps_dec "Warning: invalid iid_index: %d < %d\n"
string 2.10.0..2.11.4 libfaad_drm_la-ps_dec "Warning: invalid iid_index: %d > %d\n"
string 2.10.0..2.11.4 libfaad_la-filtbank "window_sequence != EIGHT_SHORT_SEQUENCE"
string 2.11.4..2.11.4 - "Long term prediction not initialised"
source 2.10.0..2.11.4 - "libfaad/filtbank.c"
source 2.10.0..2.11.4 - "libfaad/mdct.c"
table 2.10.0..2.11.4 libfaad_drm_la-decoder 6720612020206f20722065206e20202074206820672069207220792070206f20
symbol 2.10.0..2.11.4 libfaad_drm_la-bits faad_endbits
symbol 2.10.0..2.11.4 libfaad_drm_la-common faad_free
symbol 2.10.0..2.11.4 libfaad_drm_la-drc drc_end
symbol 2.10.0..2.11.4 libfaad_drm_la-is is_decode
symbol 2.10.0..2.11.4 libfaad_drm_la-mdct faad_imdct
symbol 2.10.0..2.11.4 libfaad_drm_la-ms ms_decode
symbol 2.10.0..2.11.4 libfaad_drm_la-pns pns_decode
symbol 2.10.0..2.11.4 libfaad_drm_la-sbr_dct DCT4_32
symbol 2.10.0..2.11.4 libfaad_drm_la-sbr_dec sbrReset
symbol 2.10.0..2.11.4 libfaad_drm_la-sbr_qmf qmfa_end
symbol 2.10.0..2.11.4 libfaad_la-lt_predict is_ltp_ot
symbol 2.10.0..2.11.4 libfaad_la-mdct faad_mdct
