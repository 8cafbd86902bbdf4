name hunspell
also libhunspell
cpe hunspell_project:hunspell
advisory OSS-Fuzz hunspell
advisory Debian hunspell
advisory Alpine hunspell
advisory GIT https://github.com/hunspell/hunspell
advisory generic hunspell
# learned
reference 1.7.0 amd64 sha256:24f32934eef71884375c3fda5495cceb99fa48d1389b0889e9b39dee19918d2f libhunspell-dev 1.7.0-3
reference 1.7.1 amd64 sha256:1d88cd1f716dd0e9d0068a32096c7293a540eb4c4025b7afdd6e9c3c6d896c8b libhunspell-dev 1.7.1-1
reference 1.7.2 amd64 sha256:d2dc8e2004c110895d29fd1f3a1b696fda8ca20850a48fd4287a384d5e44318f libhunspell-dev 1.7.2+really1.7.2-10+b4
reference 1.7.5 amd64 sha256:2fbf64703a030a3d25d1c751b37847ea4910fc7b68177a5803f236ffe144b68c libhunspell-dev 1.7.5-1
reference 1.7.6 amd64 sha256:28d326a179680d5e81e3d7e6c257a458445364b92a0d9623bae91b273d4ec8a9 libhunspell-dev 1.7.6-2
string 1.7.0..1.7.6 affentry "fail, a circumfix prefix needs its suffix"
string 1.7.0..1.7.6 affentry "fail, the stem does not take the prefix as well"
string 1.7.0..1.7.6 affentry "fail, the stem has a flag this context forbids"
string 1.7.0..1.7.6 affentry "fail, the stem lacks the flag the caller asked for"
string 1.7.0..1.7.6 affentry "fail, this prefix needs a further affix"
string 1.7.0..1.7.6 affentry "fail, this suffix does not continue the last one"
string 1.7.0..1.7.6 affentry "pass, the prefix enables this suffix"
string 1.7.0..1.7.6 affentry "t length have=%d need=%d -> fail, too little is left of the word to test"
string 1.7.0..1.7.6 affentry "test condition cond=\"%s\" on \"%s\" -> %s"
string 1.7.0..1.7.6 affentry "test length have=%d -> fail, nothing would be left of the word"
string 1.7.0..1.7.6 affentry "test xprod -> fail, this suffix class does not cross with a prefix"
string 1.7.0..1.7.6 affixmgr "qwertyuiop|asdfghjkl|zxcvbnm"
string 1.7.0..1.7.6 filemgr "error: %s: cannot open\n"
string 1.7.0..1.7.6 hunspelltrace " redundant=Y"
string 1.7.0..1.7.6 hunspelltrace "%s strip=\"%s\" add=\"%s\" cont=%s cond=\"%s\"%s at=aff:%d xprod=%c hdr=aff:%d"
string 1.7.0..1.7.6 hunspelltrace "fail, this circumfix prefix needs its suffix"
string 1.7.0..1.7.6 hunspelltrace "fail, this circumfix suffix needs its prefix"
string 1.7.0..1.7.6 hunspelltrace "pass, both halves carry the flag"
string 1.7.0..1.7.6 hunspelltrace "pass, neither affix is half of a circumfix"
string 1.7.0..1.7.6 hunspelltrace "test %s flag=%s in=%s have=%s -> %s"
string 1.7.0..1.7.6 hunspelltrace "test circumfix flag=%s pfx-cont=%s sfx-cont=%s -> %s"
string 1.7.0..1.7.6 hunzip "error: %s: missing or bad password\n"
string 1.7.0..1.7.6 hunzip "error: %s: not in hzip format\n"
string 1.7.2..1.7.2 csutil "int u8_u16(std::vector<w_char>&, const std::string&, bool)"
string 1.7.5..1.7.6 affixmgr " cpdpattern %s -> pass, the text after the join does not start with \"%s\""
string 1.7.5..1.7.6 affixmgr "fail, a suffix at the start of a compound needs this flag"
string 1.7.5..1.7.6 affixmgr "fail, the caller is skipping stems with this flag"
string 1.7.5..1.7.6 affixmgr "fail, this suffix is only allowed inside a compound"
string 1.7.5..1.7.6 affixmgr "fail, this suffix needs a further affix and has none"
string 1.7.5..1.7.6 affixmgr "split at=%d left=\"%s\" right=\"%s\" cpdpattern=%d"
string 1.7.5..1.7.6 affixmgr "t cpdpattern %s -> pass, the text before the join does not end with \"%s\""
string 1.7.5..1.7.6 affixmgr "test cpdpattern %s -> fail, this pair is forbidden at the join"
string 1.7.5..1.7.6 affixmgr "test cpdpattern %s -> pass, \"%s\" has no %s"
string 1.7.5..1.7.6 affixmgr "test timelimit -> fail, the compound search stops here and gives up"
string 1.7.5..1.7.6 affixmgr "test wordpair -> pass, no space splits this into a known word pair"
string 1.7.5..1.7.6 affixmgr "test wordpair pair=\"%s\" -> fail, the parts are a known word pair"
string 1.7.5..1.7.6 hashmgr "Hash Manager Error : %d\n"
string 1.7.5..1.7.6 hashmgr "alignment > 0 && alignment <= MAX_ALIGNMENT"
string 1.7.5..1.7.6 hashmgr "error: %s: line 1: missing or bad word count in the dic file\n"
string 1.7.5..1.7.6 hashmgr "error: empty dic file %s\n"
string 1.7.5..1.7.6 hashmgr "void* HashMgr::arena_alloc(size_t, size_t) const"
string 1.7.5..1.7.6 hunspell "compound words=2"
string 1.7.5..1.7.6 hunspell "compound words=3+"
string 1.7.5..1.7.6 hunspell "fail, a simpler form of this word exists"
string 1.7.5..1.7.6 hunspell "lookup \"%s\"%s -> entry \"%s\" flags=%s"
string 1.7.5..1.7.6 hunspell "lookup \"%s\"%s -> miss"
string 1.7.5..1.7.6 hunspell "pass, no simpler form of this word exists"
string 1.7.5..1.7.6 hunspell "test %s flag=%s in=dic have=%s -> fail, on to the next homonym"
string 1.7.5..1.7.6 hunspell "test forbidden flag=%s in=dic have=%s -> fail, the word is forbidden"
string 1.7.5..1.7.6 hunspell "test simplesug -> %s"
table 1.7.0..1.7.1 csutil 4100410061004200420062004300430063004400440064004500450065004600
table 1.7.0..1.7.6 csutil 000000000101000202000303000404000505000606000707000808000909000a
symbol 1.7.0..1.7.0 hunspell _ZN12HunspellImpl11get_xml_parB5cxx11EPKc
symbol 1.7.0..1.7.0 hunspell _ZN12HunspellImpl12get_xml_listB5cxx11EPKcS1_
symbol 1.7.0..1.7.2 csutil _Z11get_captypeRKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEP7cs_info
symbol 1.7.0..1.7.6 csutil _Z10copy_fieldRNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERKS4_S7_
symbol 1.7.0..1.7.6 filemgr _ZN7FileMgr7getlineERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.7.0..1.7.6 hunspell Hunspell_add
symbol 1.7.0..1.7.6 hunzip _ZN6Hunzip7getlineERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.7.0..1.7.6 phonet _Z16init_phonet_hashR10phonetable
symbol 1.7.0..1.7.6 phonet _Z6phonetRKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEER10phonetable
symbol 1.7.2..1.7.6 hunspell Hunspell_suffix_suggest
symbol 1.7.5..1.7.6 csutil _Z11get_captypeRKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEPK7cs_info
symbol 1.7.5..1.7.6 replist _ZN7RepList4convERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERS5_m
