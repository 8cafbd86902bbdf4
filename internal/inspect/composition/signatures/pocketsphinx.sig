name pocketsphinx
also libpocketsphinx
advisory Debian pocketsphinx
advisory generic pocketsphinx
# learned
reference 0.8 amd64 sha256:dc6626015dbda4cb53ee0f30b07b9a7357a0b9fbfdffe0c7880fa1783e99bd25 libpocketsphinx-dev 0.8+5prealpha+1-15
reference 5.1.1 amd64 sha256:50e3efacf757ef7238d4fa7be9c59af8f14cafb1820b7f47a16d85e63b136b34 libpocketsphinx-dev 5.1.1-1, libpocketsphinx5 5.1.1-1
string 0.8..0.8 bin_mdef "-mmap specified, but mdef is other-endian.  Will not memory-map.\n"
string 0.8..0.8 dict "Line %d: Phone '%s' is mising in the acoustic model; word '%s' ignored\n"
string 0.8..0.8 fsg_lextree "#phones > %d; increase FSG_PNODE_CTXT_BVSZ and recompile\n"
string 0.8..0.8 ms_gauden "Failed to read number fo codebooks from %s\n"
string 0.8..0.8 pocketsphinx "oise and silence frames. Log-ratio between signal level and noise level."
string 0.8..5.1.1 - " Data start %ld is not aligned on %d-byte boundary, will not memory map\n"
string 0.8..5.1.1 - "Closest supported sampling rate to %d is %d, frame size %d (%.3fs)\n"
string 0.8..5.1.1 acmod "Circular feature buffer cannot be rewound (output frame %d, alloc %d)\n"
string 0.8..5.1.1 acmod "Frame %d outside queue of %d frames, %d alloc (%d > %d), cannot score\n"
string 0.8..5.1.1 allphone_search "e model specified in -allphone, doing unconstrained phone-loop decoding\n"
string 0.8..5.1.1 allphone_search "frames, %d HMMs (%d/fr), %d senones (%d/fr), %d history entries (%d/fr)\n"
string 0.8..5.1.1 bin_mdef "I-phone, %d CD-phone, %d emitstate/phone, %d CI-sen, %d Sen, %d Sen-Seq\n"
string 0.8..5.1.1 blkarray_list "Cannot allocate %dx%d blkarray\n"
string 0.8..5.1.1 dict "Dictionary size %d, allocated %d KiB for strings, %d KiB for phones\n"
string 0.8..5.1.1 dict2pid "Allocated %d bytes (%d KiB) for single-phone word triphones\n"
string 0.8..5.1.1 dict2pid "Allocating %d^3 * %d bytes (%d KiB) for word-initial triphones\n"
string 0.8..5.1.1 fsg_history "Switching FSG while history not empty; history cleared\n"
string 0.8..5.1.1 fsg_history "blkarray_list_n_valid(h->entries) == 0"
string 0.8..5.1.1 fsg_lextree "Allocated %d bytes (%d KiB) for left and right context phones\n"
string 0.8..5.1.1 fsg_search "FSG(beam: %d, pbeam: %d, wbeam: %d; wip: %d, pip: %d)\n"
string 0.8..5.1.1 fsg_search "rames, %d HMMs (%d/fr), %d senones (%d/fr), %d history entries (%d/fr)\n\n"
string 0.8..5.1.1 hmm "ALERT!! The input score %d is large than 0. Probably wrap around.\n"
string 0.8..5.1.1 hmm "ALERT!! The output score %d is large than 0. Probably wrap around\n."
string 0.8..5.1.1 kws_search "KWS(beam: %d, plp: %d, default threshold %d, delay %d)\n"
string 0.8..5.1.1 kws_search "Word '%s' in phrase '%s' is missing in the dictionary\n"
string 0.8..5.1.1 mdef "#CI-senones(%d) != #CI-phone(%d) x #emitting-states(%d)\n"
string 0.8..5.1.1 mdef "Found byte-order mark %.4s, assuming this is a binary mdef file\n"
string 0.8..5.1.1 ms_gauden "Number of parameters in %s(%d) doesn't match dimensions: %d x %d x %d\n"
string 0.8..5.1.1 ms_mgau "-topn argument (%d) invalid or > #density codewords (%d); set to latter\n"
string 0.8..5.1.1 ms_mgau "Senones need more codebooks (%d) than present (%d)\n"
string 0.8..5.1.1 ms_senone "Read mixture weights for %d senones: %d features x %d codewords\n"
string 0.8..5.1.1 ms_senone "Weight normalization failed for %d mixture weights components\n"
string 0.8..5.1.1 ngram_search " start %-3d end %-3d score %-8d bp %-3d real_wid %-5d prev_real_wid %-5d"
string 0.8..5.1.1 ngram_search "Language model/set does not contain </s>, recognition will fail\n"
string 0.8..5.1.1 ngram_search_fwdflat "Renormalizing Scores at frame %d, best score %d\n"
string 0.8..5.1.1 ngram_search_fwdflat "fwdflat: min_ef_width = %d, max_sf_win = %d\n"
string 0.8..5.1.1 ngram_search_fwdtree "Created %d root, %d non-root channels, %d single-phone words\n"
string 0.8..5.1.1 ngram_search_fwdtree "No word from the language model has pronunciation in the dictionary\n"
string 0.8..5.1.1 phone_loop_search "Posterior probabilities are not returned from phone loop search"
string 0.8..5.1.1 phone_loop_search "State beam %d Phone exit beam %d Insertion penalty %d\n"
string 0.8..5.1.1 pocketsphinx " ignored in lattice construction if they persist for fewer than N frames"
string 0.8..5.1.1 ps_alignment "Failed to add phone entry!\n"
string 0.8..5.1.1 ps_lattice "Inconsistent logbases: %f vs %f: will compensate\n"
string 0.8..5.1.1 ps_lattice "Nodes %d (NODEID WORD STARTFRAME FIRST-ENDFRAME LAST-ENDFRAME)\n"
string 0.8..5.1.1 ps_mllr "Failed reading MLLR variance scale (%d,%d,%d)\n"
string 0.8..5.1.1 ptm_mgau "%s: #float32s(%d) doesn't match header dimensions: %d x %d x %d\n"
string 0.8..5.1.1 ptm_mgau "books doesn't match number of ciphones, doesn't look like PTM: %d != %d\n"
string 0.8..5.1.1 state_align_search "Failed to reach final state in alignment\n"
string 0.8..5.1.1 tmat " coefficients (%d) doesn't match expected array dimension: %d x %d x %d\n"
string 0.8..5.1.1 tmat " matrix. Number of source states (%d) != number of target states (%d)-1\n"
source 0.8..5.1.1 - "signal_processing/min_max_operations.c"
source 0.8..5.1.1 allphone_search "allphone_search.c"
source 0.8..5.1.1 blkarray_list "blkarray_list.c"
source 0.8..5.1.1 fsg_history "fsg_history.c"
source 0.8..5.1.1 fsg_lextree "fsg_lextree.c"
source 0.8..5.1.1 fsg_search "fsg_search.c"
source 0.8..5.1.1 kws_detections "kws_detections.c"
source 0.8..5.1.1 kws_search "kws_search.c"
source 0.8..5.1.1 ngram_search "ngram_search.c"
source 0.8..5.1.1 ngram_search_fwdflat "ngram_search_fwdflat.c"
source 0.8..5.1.1 ngram_search_fwdtree "ngram_search_fwdtree.c"
source 0.8..5.1.1 phone_loop_search "phone_loop_search.c"
source 0.8..5.1.1 ps_alignment "ps_alignment.c"
source 0.8..5.1.1 s2_semi_mgau "s2_semi_mgau.c"
source 0.8..5.1.1 state_align_search "state_align_search.c"
table 0.8..5.1.1 - 200811ffff0effffff14ffffff1cff12ffffffffffffffffffffffff001a1918
table 0.8..5.1.1 - 65000000d30000003301000091010000f701000059020000bd02000029030000
symbol 0.8..5.1.1 - agc_max
symbol 0.8..5.1.1 acmod acmod_free
symbol 0.8..5.1.1 dict dict_report
symbol 0.8..5.1.1 hmm hmm_clear
symbol 0.8..5.1.1 mdef mdef_free
symbol 0.8..5.1.1 ms_gauden gauden_dist
symbol 0.8..5.1.1 ms_mgau ms_mgau_free
symbol 0.8..5.1.1 pocketsphinx ps_args
symbol 0.8..5.1.1 ps_mllr ps_mllr_free
symbol 0.8..5.1.1 tmat tmat_dump
symbol 0.8..5.1.1 vector vector_floor
symbol 0.8..5.1.1 vector vector_print
