name mecab
also libmecab
advisory Debian mecab
advisory generic mecab
version weak "{v}"
# learned
reference 0.996 amd64 sha256:bc1eb2379c6ad278a2b65906763b26174892b778c696acf25fb3024dc4995529 libmecab-dev 0.996-14+b14
string 0.996..0.996 char_property "(fd = ::open(filename, flag | O_BINARY)) >= 0"
string 0.996..0.996 char_property "cast<char *> (::mmap(0, length, prot, MAP_SHARED, fd, 0))) != MAP_FAILED"
string 0.996..0.996 char_property "category.find(std::string(col[i])) != category.end()"
string 0.996..0.996 connector "index values are out of range"
string 0.996..0.996 connector "no such file or directory: "
string 0.996..0.996 connector "static_cast<size_t>(lsize_ * rsize_ + 2) == cmmap_->size()"
string 0.996..0.996 context_id "2 == tokenize2(const_cast<char *>(line.c_str()), \" \\t\", col, 2)"
string 0.996..0.996 context_id "cannot find LEFT-ID  for "
string 0.996..0.996 context_id "cannot find RIGHT-ID  for "
string 0.996..0.996 dictionary "_size() == matrix.left_size() && cid.right_size() == matrix.right_size()"
string 0.996..0.996 dictionary "onst_cast<char **>(&str[0]), &len[0], &val[0], &progress_bar_darts) == 0"
string 0.996..0.996 dictionary "size() == matrix.left_size() && cid->right_size() == matrix.right_size()"
string 0.996..0.996 dictionary_compiler "Kudo \nCopyright(C) 2004-2008 Nippon Telegraph and Telephone Corporation\n"
string 0.996..0.996 dictionary_compiler "assume charset of input CSVs as ENC (default EUC-JP)"
string 0.996..0.996 dictionary_compiler "make charset of binary dictionary ENC (default EUC-JP)"
string 0.996..0.996 dictionary_generator "no dictionary is found in "
string 0.996..0.996 dictionary_generator "set DIR as dicdir(default \".\" )"
string 0.996..0.996 dictionary_generator "ut directory = dictionary directory! Please specify different directory."
string 0.996..0.996 dictionary_rewriter "feature.size() < buf.size() - 1"
string 0.996..0.996 dictionary_rewriter "len < buf.size() - 3"
string 0.996..0.996 dictionary_rewriter "std::strlen(feature) < buf.size() - 1"
string 0.996..0.996 eval "set level of evaluations"
string 0.996..0.996 eval "set the output file name"
string 0.996..0.996 eval "set the output filename"
string 0.996..0.996 feature_index "decode_charset(model_charset.c_str()) == decode_charset(from.c_str())"
string 0.996..0.996 feature_index "rite_.rewrite2(path->lnode->feature, &ufeature1, &lfeature1, &rfeature1)"
string 0.996..0.996 feature_index "rite_.rewrite2(path->rnode->feature, &ufeature2, &lfeature2, &rfeature2)"
string 0.996..0.996 iconv_utils " is not defined, use EUC-JP"
string 0.996..0.996 lbfgs "The line search routine mcsrch failed: error code:"
string 0.996..0.996 learner "--cost --freq and --eta options are overwritten."
string 0.996..0.996 learner "->open(&tokenizer, &allocator, &feature_index, eval_size, unk_eval_size)"
string 0.996..0.996 learner "set FLOAT for tolerance of termination criterion"
string 0.996..0.996 learner_tagger "adding virtual node: "
string 0.996..0.996 learner_tagger "feature_index_->buildFeature(path)"
string 0.996..0.996 param "` doesn't allow an argument"
string 0.996..0.996 param "` requires an argument"
string 0.996..0.996 param "unrecognized option `"
string 0.996..0.996 tagger "maximum grouping size for unknown words (default 24)"
string 0.996..0.996 tagger "use STR as the user-defined beginning-of-sentence format"
string 0.996..0.996 tagger "use STR as the user-defined end-of-sentence format"
string 0.996..0.996 tokenizer "bos-feature is undefined in dicrc"
string 0.996..0.996 tokenizer "sysdic->open (create_filename(prefix, SYS_DIC_FILE).c_str())"
string 0.996..0.996 tokenizer "unkdic_.open(create_filename (prefix, UNK_DIC_FILE).c_str())"
string 0.996..0.996 utils "no such directory: "
string 0.996..0.996 viterbi "Transition table and dictionary are not compatible"
string 0.996..0.996 viterbi "tokenizer_->dictionary_info()"
string 0.996..0.996 viterbi "ze() && tokenizer_->dictionary_info()->rsize == connector_->right_size()"
string 0.996..0.996 writer "[iseSCwcnblLh] is required after %p"
string 0.996..0.996 writer "no feature information available"
string 0.996..0.996 writer "no path information is available"
source 0.996..0.996 char_property "char_property.cpp"
source 0.996..0.996 context_id "context_id.cpp"
source 0.996..0.996 dictionary_compiler "dictionary_compiler.cpp"
source 0.996..0.996 dictionary_generator "dictionary_generator.cpp"
source 0.996..0.996 dictionary_rewriter "dictionary_rewriter.cpp"
source 0.996..0.996 feature_index "feature_index.cpp"
source 0.996..0.996 learner_tagger "learner_tagger.cpp"
table 0.996..0.996 learner 2a4e354d6543616231325f474c4f42414c5f5f4e5f3131346c6561726e65725f
table 0.996..0.996 tagger 2a4e354d65436162313073636f7065645f707472494e535f31325f474c4f4241
table 0.996..0.996 tagger 2a4e354d6543616231325f474c4f42414c5f5f4e5f313130546167676572496d
table 0.996..0.996 tagger 2a4e354d6543616231325f474c4f42414c5f5f4e5f3131314c61747469636549
table 0.996..0.996 tagger 2a4e354d6543616231325f474c4f42414c5f5f4e5f31394d6f64656c496d706c
symbol 0.996..0.996 connector _ZN5MeCab9Connector4openERKNS_5ParamE
symbol 0.996..0.996 dictionary_compiler mecab_dict_index
symbol 0.996..0.996 dictionary_generator mecab_dict_gen
symbol 0.996..0.996 eval mecab_test_gen
symbol 0.996..0.996 learner mecab_cost_train
symbol 0.996..0.996 libmecab mecab_new
symbol 0.996..0.996 libmecab mecab_new2
symbol 0.996..0.996 nbest_generator _ZN5MeCab14NBestGenerator4nextEv
symbol 0.996..0.996 param _ZN5MeCab5Param4openEPKcPKNS_6OptionE
symbol 0.996..0.996 string_buffer _ZN5MeCab12StringBuffer5writeEPKc
symbol 0.996..0.996 string_buffer _ZN5MeCab12StringBuffer5writeEPKcm
symbol 0.996..0.996 tagger mecab_do
