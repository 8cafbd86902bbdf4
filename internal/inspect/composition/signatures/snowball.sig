name snowball
also libsnowball
advisory Debian snowball
advisory generic snowball
# learned
reference 2.1.0 amd64 sha256:cd8c7967ed8c2cc4fa250fee1f214d0da4c479ef337c1d8577de26aa667e4244 libstemmer-dev 2.1.0-1
reference 2.2.0 amd64 sha256:4e738438acf6d4b5a0bd5af5b42ad9c1b8e3ea8b0b96ba0641fe16eb708362c4 libstemmer-dev 2.2.0-2
reference 3.1.1 amd64 sha256:0bfd8e2afd56096a71d38de01d724e90d936434cc85a0f12df8423e9f7914dfe libstemmer-dev 3.1.1-1
table 2.1.0..3.1.1 stem_UTF_8_serbian 775f170100000000000000000000000000000000208800000000000000000080
symbol 2.1.0..2.2.0 stem_ISO_8859_1_indonesian r_SUFFIX_I_OK
symbol 2.1.0..2.2.0 stem_ISO_8859_1_indonesian r_VOWEL
symbol 2.1.0..3.1.1 api SN_new_env
symbol 2.1.0..3.1.1 libstemmer sb_stemmer_list
symbol 2.1.0..3.1.1 stem_ISO_8859_1_english r_shortv
symbol 2.1.0..3.1.1 stem_ISO_8859_2_czech r_palatalise_e
symbol 2.1.0..3.1.1 stem_ISO_8859_2_hungarian r_double
symbol 2.1.0..3.1.1 stem_UTF_8_arabic arabic_UTF_8_stem
symbol 2.1.0..3.1.1 stem_UTF_8_basque basque_UTF_8_stem
symbol 2.1.0..3.1.1 stem_UTF_8_czech czech_UTF_8_stem
symbol 2.1.0..3.1.1 stem_UTF_8_danish danish_UTF_8_stem
symbol 2.1.0..3.1.1 stem_UTF_8_dutch dutch_UTF_8_stem
symbol 2.1.0..3.1.1 stem_UTF_8_french french_UTF_8_stem
symbol 2.1.0..3.1.1 stem_UTF_8_german german_UTF_8_stem
symbol 2.1.0..3.1.1 stem_UTF_8_greek greek_UTF_8_stem
symbol 2.1.0..3.1.1 stem_UTF_8_hindi r_CONSONANT
symbol 2.1.0..3.1.1 stem_UTF_8_irish irish_UTF_8_stem
symbol 2.1.0..3.1.1 stem_UTF_8_lithuanian r_fix_chdz
symbol 2.1.0..3.1.1 stem_UTF_8_serbian r_prelude
symbol 2.1.0..3.1.1 stem_UTF_8_turkish r_mark_DA
symbol 2.1.0..3.1.1 utilities assign_to
symbol 2.2.0..3.1.1 stem_ISO_8859_1_indonesian r_remove_second_order_prefix
symbol 2.2.0..3.1.1 stem_UTF_8_tamil r_fix_ending
symbol 3.1.1..3.1.1 stem_ISO_8859_1_dutch r_Step_1c
symbol 3.1.1..3.1.1 stem_ISO_8859_1_swedish r_et_condition
