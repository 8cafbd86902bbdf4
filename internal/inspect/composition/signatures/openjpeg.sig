name openjpeg
also openjpeg2 libopenjp2
cpe uclouvain:openjpeg
advisory OSS-Fuzz openjpeg
advisory Debian openjpeg2
advisory Alpine openjpeg
advisory GIT https://github.com/uclouvain/openjpeg
advisory generic openjpeg
version weak "{v}"
# learned
reference 2.4.0 amd64 sha256:18e1a85957f530a82ef1360ae63b4a7ece1ab3841d0fa83b77c2d9b033adcabc libopenjp2-7 2.4.0-3+deb11u3, libopenjp2-7-dev 2.4.0-3+deb11u3
reference 2.5.0 amd64 sha256:37df97719de78ac1d0719c3ea30ab48ec4febbfa37f9425efff82a0d3e5d7d4d libopenjp2-7 2.5.0-2+deb12u3, libopenjp2-7-dev 2.5.0-2+deb12u3
reference 2.5.3 amd64 sha256:f7c33222fbe58a4e1db18fa020c66528a6c01deccd11cc16e48b4a6a66b02674 libopenjp2-7 2.5.3-2.1~deb13u2, libopenjp2-7-dev 2.5.3-2.1~deb13u2
reference 2.5.4 amd64 sha256:ee4d03744f03deeef9bc34743ba30c41ba584760b8a4757c49f81fd77956b9e7 libopenjp2-7 2.5.4-1.1, libopenjp2-7-dev 2.5.4-1.1
string 2.4.0..2.4.0 j2k "Error reading SPCod SPCoc element, Invalid code-block style found\n"
string 2.4.0..2.4.0 j2k "Unknow marker have been detected and generated error.\n"
string 2.4.0..2.4.0 j2k "t is set to %d for component i.\n-> Non-IMF codestream will be generated\n"
string 2.4.0..2.5.0 ht_dec "melp->unstuff == OPJ_FALSE || melp->data[0] <= 0x8F"
string 2.4.0..2.5.0 j2k "Error reading TLM marker\n"
string 2.4.0..2.5.0 t1 "PTERM check failure: %d synthetized 0xFF markers read\n"
string 2.4.0..2.5.4 auxtrans_manager "Error: error in identify_cid(), while receiving cid from client\n"
string 2.4.0..2.5.4 box_manager "\n\t type: %.4s\n\t offset: %ld %#lx\n\t header length: %d\n\t length: %ld %#lx\n"
string 2.4.0..2.5.4 boxheader_manager "boxheader info:\n\t type: %.4s\n\t length:%ld %#lx\n"
string 2.4.0..2.5.4 byte_manager "Error: error in fetch_2bytebigendian( %d, %ld)\n"
string 2.4.0..2.5.4 cachemodel_manager "\t tile header and precinct packet model:\n"
string 2.4.0..2.5.4 channel_manager "Reason: Channel %s not found in this session\r\n"
string 2.4.0..2.5.4 cio "p_stream->m_user_data_length >= (OPJ_UINT64)p_stream->m_byte_offset"
string 2.4.0..2.5.4 codestream_manager "codestream info:\n\t fd: %d\n\t offset: %#lx\n\t length: %#lx\n"
string 2.4.0..2.5.4 dwt "(OPJ_SIZE_T)tmp % (sizeof(OPJ_INT32) * VREG_INT_COUNT) == 0"
string 2.4.0..2.5.4 faixbox_manager "Error: version %d in faix box is reserved for ISO use.\n"
string 2.4.0..2.5.4 function_list "Not enough memory to add a new validation procedure\n"
string 2.4.0..2.5.4 imgreg_manager "Frame size must be strictly positive"
string 2.4.0..2.5.4 index_manager "\t Progression order: %d [ LRCP=0, RLCP=1, RPCL=2, PCRL=3, CPRL=4]\n"
string 2.4.0..2.5.4 index_manager "Reference File Index box length in Index Finder box not correct\n"
string 2.4.0..2.5.4 j2k "\t Main header start position=%li\n\t Main header end position=%li\n"
string 2.4.0..2.5.4 j2kheader_manager "Error, COC marker not found in the reconstructed j2kstream\n"
string 2.4.0..2.5.4 jp2k_encoder "Error, progression order not supported\n"
string 2.4.0..2.5.4 jpip_parser "Reason: Target can not be specified both through tid and cid\r\n"
string 2.4.0..2.5.4 manfbox_manager "Error: Boxheader %s not found\n"
string 2.4.0..2.5.4 metadata_manager "box contents:\n\t offset: %ld %#lx\n\t length: %ld %#lx\n"
string 2.4.0..2.5.4 mhixbox_manager " index info:\n\t code: %#x\n\t num_remain: %#x\n\t offset: %#lx\n\t length: %#x\n"
string 2.4.0..2.5.4 mqc "extra_writable_bytes >= OPJ_COMMON_CBLK_DATA_EXTRA"
string 2.4.0..2.5.4 msgqueue_manager "ERROR: failed to write bigendian_bytestream\n"
string 2.4.0..2.5.4 openjpip "Error: failed to write EOR message\n"
string 2.4.0..2.5.4 phix_manager "failed to ppix indexing\n"
string 2.4.0..2.5.4 pi "opj_pi_next_cprl(): invalid compno0/compno1\n"
string 2.4.0..2.5.4 placeholder_manager "all placeholder info: \n"
string 2.4.0..2.5.4 query_parser "\t image return type: %d, [JPP-stream=0, JPT-stream=1, UNKNOWN=-1]\n"
string 2.4.0..2.5.4 session_manager "Reason: Channel %s not found\r\n"
string 2.4.0..2.5.4 t2 "2_encode_packet(): only %u bytes remaining in output buffer. %u needed.\n"
string 2.4.0..2.5.4 target_manager "Error: exception, no targetpath in gene_target()\n"
string 2.4.0..2.5.4 tgt "Not enough memory to reinitialize the tag tree\n"
string 2.4.0..2.5.4 thread "tp->waiting_worker_thread_count <= tp->worker_threads_count"
string 2.5.0..2.5.4 j2k " is set to %d for component %d.\n-> Non-IMF codestream will be generated\n"
string 2.5.0..2.5.4 j2k "Unknown marker has been detected and generated error.\n"
string 2.5.0..2.5.4 j2k "eading SPCod SPCoc element. Unsupported Mixed HT code-block style found\n"
string 2.5.0..2.5.4 j2k "mum of 10921 tile-parts are supported currently when writing TLM marker\n"
string 2.5.0..2.5.4 openjpeg "the opj_decoder_set_strict_mode function is not a decompressor handler.\n"
string 2.5.3..2.5.3 j2k "p_header_size != 00"
string 2.5.3..2.5.4 ht_dec "Malformed HT codeblock. Incorrect MEL segment sequence.\n"
string 2.5.3..2.5.4 j2k "OT marker for tile %u declares more tile-parts than found in TLM marker."
string 2.5.3..2.5.4 j2k "from_tlm(): tile %d has no registered tile-part in TLM marker segments.\n"
string 2.5.3..2.5.4 j2k "opj_j2k_build_tp_index_from_tlm(): tile index allocation failed\n"
string 2.5.3..2.5.4 t1 "PTERM check failure: %d synthesized 0xFF markers read\n"
source 2.4.0..2.5.4 bio "openjp2/bio.c"
source 2.4.0..2.5.4 box_manager "openjpip/box_manager.c"
source 2.4.0..2.5.4 cio "openjp2/cio.c"
source 2.4.0..2.5.4 dwt "openjp2/dwt.c"
source 2.4.0..2.5.4 function_list "openjp2/function_list.c"
source 2.4.0..2.5.4 ht_dec "openjp2/ht_dec.c"
source 2.4.0..2.5.4 ihdrbox_manager "openjpip/ihdrbox_manager.c"
source 2.4.0..2.5.4 image "openjp2/image.c"
source 2.4.0..2.5.4 imgreg_manager "openjpip/imgreg_manager.c"
source 2.4.0..2.5.4 j2k "openjp2/j2k.c"
source 2.4.0..2.5.4 jp2k_encoder "openjpip/jp2k_encoder.c"
source 2.4.0..2.5.4 msgqueue_manager "openjpip/msgqueue_manager.c"
source 2.4.0..2.5.4 query_parser "openjpip/query_parser.c"
source 2.4.0..2.5.4 target_manager "openjpip/target_manager.c"
source 2.4.0..2.5.4 thread "openjp2/thread.c"
table 2.4.0..2.5.4 cio 6f706a5f73747265616d5f6765745f6e756d6265725f627974655f6c65667400
table 2.4.0..2.5.4 dwt 000000000000f03f000000000000f83f00000000000006400000000000801540
table 2.4.0..2.5.4 dwt 000000000000f03f713d0ad7a370ff3f6891ed7c3fb510407593180456ce2040
table 2.4.0..2.5.4 dwt 6f706a5f6964777435335f765f636173305f6d636f6c735f535345325f4f525f
table 2.4.0..2.5.4 dwt 6f706a5f6964777435335f765f636173315f6d636f6c735f535345325f4f525f
table 2.4.0..2.5.4 function_list 6f706a5f70726f6365647572655f6c6973745f6164645f70726f636564757265
table 2.4.0..2.5.4 ht_dec 130065004300de0083008d8823004e441300a5004300ae88830035002300d700
table 2.4.0..2.5.4 ht_dec 2300a500430066008300eea81400dfd82300be104300fff583007e2055005f51
table 2.4.0..2.5.4 j2k 6f706a5f6a326b5f636f70795f64656661756c745f7463705f616e645f637265
table 2.4.0..2.5.4 j2k 6f706a5f6a326b5f6d6f76655f646174615f66726f6d5f636f6465635f746f5f
table 2.4.0..2.5.4 pi 6f706a5f6765745f616c6c5f656e636f64696e675f706172616d657465727300
table 2.4.0..2.5.4 pi 6f706a5f70695f7570646174655f656e636f64655f706f635f616e645f66696e
table 2.4.0..2.5.4 pi 6f706a5f70695f7570646174655f656e636f64696e675f706172616d65746572
table 2.4.0..2.5.4 t1 0018801700178016001680150015801400148013001380120012801100118010
table 2.4.0..2.5.4 t1 0020001f001e001d001c001b801a801980188017001700160015801480130013
table 2.5.3..2.5.4 j2k 6f706a5f6a326b5f6275696c645f74705f696e6465785f66726f6d5f746c6d00
symbol 2.4.0..2.5.0 jp2 opj_jp2_free_pclr
symbol 2.4.0..2.5.0 tcd opj_tcd_makelayer
symbol 2.4.0..2.5.3 j2k opj_j2k_get_sot_values
symbol 2.4.0..2.5.4 event opj_event_msg
symbol 2.4.0..2.5.4 j2k j2k_dump
symbol 2.4.0..2.5.4 jp2 jp2_dump
symbol 2.4.0..2.5.4 jp2k_encoder add_EOC
symbol 2.4.0..2.5.4 mct opj_mct_decode
symbol 2.4.0..2.5.4 opj_clock opj_clock
symbol 2.5.0..2.5.4 jp2 opj_jp2_decoder_set_strict_mode
symbol 2.5.0..2.5.4 t1 opj_t1_dec_refpass_raw
symbol 2.5.3..2.5.4 bio opj_bio_putbit
