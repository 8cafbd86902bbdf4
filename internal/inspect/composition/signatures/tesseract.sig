name tesseract
also libtesseract
cpe tesseract_project:tesseract
advisory OSS-Fuzz tesseract-ocr
advisory Debian tesseract
advisory Alpine tesseract-ocr
advisory GIT https://github.com/tesseract-ocr/tesseract
advisory generic tesseract
version "{*}content='tesseract {v}' />{*}"
version weak "{v}"
# learned
reference 4.1.1 amd64 sha256:cba647c24fb3d92dbe82bc3271f3af6488894d2d84401e8c0153c949bee44108 libtesseract-dev 4.1.1-2.1
reference 5.3.0 amd64 sha256:c12a9e1d76fc7c3a62035287873adc8ee581fc2f2139edb71a9fc03acb9ec0f5 libtesseract-dev 5.3.0-2
reference 5.5.0 amd64 sha256:e5d654a9afc330139b0b9a7f094b749ea438bfb6420192916e4bbca058a659c1 libtesseract-dev 5.5.0-1.1
string 4.1.1..4.1.1 adaptmatch "Unichar-id=%d, rating=%g, adapted=%d, config=%d, misses=%d, %d fonts\n"
string 4.1.1..4.1.1 dict "def_letter_is_okay: current unichar=%s word_end=%d num active dawgs=%d\n"
string 4.1.1..4.1.1 indexmapbidi "l GenericVector<T>::DeSerialize(bool, FILE*) [with T = int; FILE = FILE]"
string 4.1.1..4.1.1 libtesseract_api_la-baseapi "Deprecated method CatchSignals has only a dummy implementation!\n"
string 4.1.1..4.1.1 libtesseract_arch_la-simddetect " values for dotproduct: auto generic native avx sse std::inner_product.\n"
string 4.1.1..5.3.0 edgblob "Disgard outline on child_count=%d + grandchild_count=%d > max_count=%d\n"
string 4.1.1..5.3.0 libtesseract_api_la-hocrrenderer "ities' content='ocr_page ocr_carea ocr_par ocr_line ocrx_word ocrp_wconf"
string 4.1.1..5.3.0 libtesseract_la-adaptmatch "Unichar-id=%d, rating=%g, adapted=%d, config=%d, misses=%u, %zu fonts\n"
string 4.1.1..5.3.0 libtesseract_la-dict "def_letter_is_okay: current unichar=%s word_end=%d num active dawgs=%zu\n"
string 4.1.1..5.3.0 libtesseract_la-paragraphs "Geometry: TabStop cluster tolerance = %d; %zu left tabs; %zu right tabs\n"
string 4.1.1..5.5.0 ambigs "& GenericVector<T>::operator[](int) const [with T = GenericVector<int>*]"
string 4.1.1..5.5.0 blobbox "=%d, asc=%g, desc=%g, body=%g, minsp=%d maxnsp=%d, thr=%d kern=%g sp=%g\n"
string 4.1.1..5.5.0 cjkpitch "assumed to have variable width, even though characters have fixed pitch."
string 4.1.1..5.5.0 classify "Do not include character fragments in the results of the classifier"
string 4.1.1..5.5.0 colpartition "d, v-ok=%d, type=%d%c%d, fc=%d, lc=%d, boxes=%d ts=%d bs=%d ls=%d rs=%d\n"
string 4.1.1..5.5.0 colpartitiongrid "Combined box overlaps another that is not OK despite allowance of %d:"
string 4.1.1..5.5.0 colpartitionset "Partition set of %d parts, %d good, coverage=%d+%d (%d,%d)->(%d,%d)\n"
string 4.1.1..5.5.0 equationdetect "Printing special blobs density values for ColParition (t=%d,b=%d) "
string 4.1.1..5.5.0 intproto "ates() with %d classes in Templates, while target_unicharset size is %d\n"
string 4.1.1..5.5.0 language_model "-probs into the same range as ratings when multiplied by outline length "
string 4.1.1..5.5.0 libtesseract_api_la-pdfrenderer ">>\n  /FontDescriptor 7 0 R\n  /Subtype /CIDFontType2\n  /Type /Font\n  /DW "
string 4.1.1..5.5.0 libtesseract_ccutil_la-ambigs "ambig_file->FGets(buffer, kBufferSize) != nullptr && buffer[0] != '\\0'"
string 4.1.1..5.5.0 libtesseract_la-intproto "ates() with %d classes in Templates, while target_unicharset size is %u\n"
string 4.1.1..5.5.0 libtesseract_la-makerow " splining baseline of %d blobs at (%d,%d), into %d segments of %d blobs\n"
string 4.1.1..5.5.0 libtesseract_la-pagesegmain " margin (%.2f) for %d blob text block, but using orientation anyway: %d\n"
string 4.1.1..5.5.0 libtesseract_la-permdawg "Unicharset().encode_string(ngram_str, true, &encoding, nullptr, nullptr)"
string 4.1.1..5.5.0 libtesseract_la-polyaprx ") == c_outline->start_pos().x() && pos.y() == c_outline->start_pos().y()"
string 4.1.1..5.5.0 libtesseract_la-ratngs "[%d,%d]  top_range[%d, %d] sub_thresh[bot:%d top:%d]  sup_thresh_bot %d\n"
string 4.1.1..5.5.0 libtesseract_la-superscript " Rejecting: character %s seems too small @ %.2f versus expected %.2f\n"
string 4.1.1..5.5.0 libtesseract_la-textord "Factor for defining space threshold in terms of space and kern sizes"
string 4.1.1..5.5.0 libtesseract_la-topitch "First fp iteration:initial_pitch=%g, gap_iqr=%g, pitch_iqr=%g, pitch=%g\n"
string 4.1.1..5.5.0 libtesseract_la-tospace "Repch wd at EOL (%d,%d). rep spacing %5.2f; Lgap:%d (%d blanks)\n"
string 4.1.1..5.5.0 libtesseract_la-trie "2, FORWARD_EDGE, curr_word_end, curr_unichar_id, &edge_ptr, &edge_index)"
string 4.1.1..5.5.0 libtesseract_la-wordrec "Merge the fragments in the ratings matrix and delete them after merging"
string 4.1.1..5.5.0 lstmtrainer "Error: transcription %s too long to fit into target of width %d\n"
string 4.1.1..5.5.0 paragraphs "Geometry: TabStop cluster tolerance = %d; %d left tabs; %d right tabs\n"
string 4.1.1..5.5.0 params " GenericVector<T>::operator[](int) const [with T = tesseract::IntParam*]"
string 4.1.1..5.5.0 polyaprx "c_outline->start_pos ().x () && pos.y () == c_outline->start_pos ().y ()"
string 4.1.1..5.5.0 tesseractclass "d. With 2 the alternative symbol choices are accumulated per character. "
string 4.1.1..5.5.0 trainingsampleset "amples of class %d=%s, font %d, dist range [%g, %g], worst pair= %s, %s\n"
string 5.3.0..5.5.0 libtesseract_ccutil_la-tessdatamanager " must contain at least (a unicharset file and inttemp) OR an lstm file.\n"
string 5.3.0..5.5.0 libtesseract_la-segsearch "_cast<unsigned>(ratings->dimension()) == best_choice_bundle->beam.size()"
string 5.3.0..5.5.0 libtesseract_la-tablerecog "min_list.at(min_list.size() - 1) < max_list.at(max_list.size() - 1)"
string 5.3.0..5.5.0 libtesseract_la-tessedit "_recognizer_->Load(this->params(), lstm_use_matrix ? language : \"\", mgr)"
string 5.3.0..5.5.0 libtesseract_la-tesseractclass "TC process instead of the lattice. The choices are mapped per character."
string 5.5.0..5.5.0 libtesseract_la-control "Used %d/%d overlapped %d/%d non-overlapped diacritics on word:"
string 5.5.0..5.5.0 libtesseract_la-dict "Max certainty variation allowed in a word (in sigma)"
string 5.5.0..5.5.0 libtesseract_la-edgblob "Discard outline on child_count=%d + grandchild_count=%d > max_count=%d\n"
string 5.5.0..5.5.0 libtesseract_la-hocrrenderer "_page ocr_carea ocr_par ocr_line ocrx_word ocrp_dir ocrp_lang ocrp_wconf"
string 5.5.0..5.5.0 libtesseract_la-tesseractclass "Create the PAGE file with polygons instead of box values"
source 4.1.1..5.5.0 devanagari_processing "devanagari_processing.cpp"
source 4.1.1..5.5.0 libtesseract_la-colpartition "textord/colpartition.cpp"
source 4.1.1..5.5.0 libtesseract_la-colpartitiongrid "textord/colpartitiongrid.cpp"
source 4.1.1..5.5.0 libtesseract_la-colpartitionset "textord/colpartitionset.cpp"
source 4.1.1..5.5.0 libtesseract_la-devanagari_processing "textord/devanagari_processing.cpp"
source 4.1.1..5.5.0 libtesseract_la-equationdetect "ccmain/equationdetect.cpp"
source 4.1.1..5.5.0 libtesseract_la-equationdetectbase "textord/equationdetectbase.cpp"
source 4.1.1..5.5.0 libtesseract_la-imagedata "ccstruct/imagedata.cpp"
source 4.1.1..5.5.0 libtesseract_la-language_model "wordrec/language_model.cpp"
source 4.1.1..5.5.0 libtesseract_la-ocrfeatures "classify/ocrfeatures.cpp"
source 4.1.1..5.5.0 libtesseract_la-recogtraining "ccmain/recogtraining.cpp"
source 4.1.1..5.5.0 libtesseract_la-workingpartset "textord/workingpartset.cpp"
source 4.1.1..5.5.0 libtesseract_lstm_la-fullyconnected "lstm/fullyconnected.cpp"
source 5.3.0..5.5.0 libtesseract_la-ltrresultiterator "ccmain/ltrresultiterator.cpp"
source 5.3.0..5.5.0 libtesseract_la-shapeclassifier "classify/shapeclassifier.cpp"
table 4.1.1..5.5.0 ambigs 496c6c6567616c20616d626967756974792073706563696669636174696f6e20
table 4.1.1..5.5.0 ambigs 496c6c6567616c20756e696368617220257320696e20616d6269677569747920
table 4.1.1..5.5.0 bitvector 00000002000404060008080a080c0c0e00101012101414161018181a181c1c1e
table 4.1.1..5.5.0 cluster 19000000c8000000900100005802000020030000e8030000dc050000d0070000
table 4.1.1..5.5.0 cluster 7b14ae4761a8af40ec51b81e8587b340a4703d0a571bb54085eb51b89ef8b540
table 4.1.1..5.5.0 functions 000000000000000098995955f5ff6f3f2b999955d5ff7f3f832f0301b8ff873f
table 4.1.1..5.5.0 functions 000000000000e03f665555ffff07e03fcdacaafaff0fe03f331000eeff17e03f
table 4.1.1..5.5.0 libtesseract_api_la-baseapi ac2000001c2000001d2000001820000019200000222000001420000000000000
table 4.1.1..5.5.0 libtesseract_ccutil_la-ambigs 76320a2727202220310a6027202220310a2760202220310ae280982720222031
table 4.1.1..5.5.0 libtesseract_la-intproto 2a5a4e3974657373657261637438436c617373696679313652656164496e7454
table 4.1.1..5.5.0 libtesseract_la-mod128 e8030000e6033100e3036200dd039200d403c300ca03f200bc032201ad035001
table 4.1.1..5.5.0 libtesseract_la-pdfrenderer 00010000000a0080000300204f532f3256dec8940000012800000060636d6170
table 4.1.1..5.5.0 libtesseract_la-tospace 0300000006000000050000000100000008000000070000000200000004000000
table 4.1.1..5.5.0 libtesseract_lstm_la-functions 00000000abff7f3babfeff3bc0fd3f3cabfa7f3ccbfa9f3c01f7bf3cb6f1df3c
table 4.1.1..5.5.0 libtesseract_lstm_la-functions 0000003f0040003f0080003fffbf003fffff003ffd3f013ffc7f013ff9bf013f
symbol 4.1.1..4.1.1 blamer _ZN12BlamerBundle15BlameClassifierERK10UNICHARSETRK4TBOXRK16BLOB_CHOICE_LISTb
symbol 4.1.1..4.1.1 libtesseract_api_la-capi TessMakeTBLOB
symbol 4.1.1..5.3.0 libtesseract_api_la-capi TessBaseAPIGetOpenCLDevice
symbol 4.1.1..5.5.0 adaptive _Z15AddAdaptedClassP22ADAPT_TEMPLATES_STRUCTP18ADAPT_CLASS_STRUCTi
symbol 4.1.1..5.5.0 drawtord _Z13plot_fp_cellsP10ScrollViewNS_5ColorEP11BLOBNBOX_ITssP5STATSssf
symbol 4.1.1..5.5.0 fpchop _Z19save_chop_cfragments6ICOORDsS_P9C_OUTLINEP19C_OUTLINE_FRAG_LIST
symbol 4.1.1..5.5.0 libtesseract_la-capi TessBaseAPIInit5
symbol 4.1.1..5.5.0 seam _ZN4SEAM19PrepareToInsertSeamERK13GenericVectorIPS_ERKS0_IP5TBLOBEib
symbol 4.1.1..5.5.0 topitch _Z17compute_pitch_sd2P6TO_ROWP5STATSssfRsS3_P14ICOORDELT_LISTbss
symbol 5.3.0..5.5.0 libtesseract_la-shapetable _ZN9tesseract10ShapeTable18AppendMasterShapesERKS0_PSt6vectorIiSaIiEE
symbol 5.5.0..5.5.0 libtesseract_lstm_la-maxpool _ZN9tesseract7MaxpoolC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEiii
symbol 5.5.0..5.5.0 libtesseract_lstm_la-series _ZN9tesseract6SeriesC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
