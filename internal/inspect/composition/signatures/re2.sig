name re2
also libre2
cpe google:re2
advisory OSS-Fuzz re2
advisory Debian re2
advisory Alpine re2
advisory GIT https://github.com/google/re2
advisory generic re2
# learned
reference 20210201 amd64 sha256:98e1896219a7e5d42de2a1cc810904d6d15fa48b9976ab4bc94831e0b3641dbc libre2-dev 20210201+dfsg-1
reference 20220601 amd64 sha256:02c317b297d75cc6a819eb1178dda4ef6bbeca667686da932547d97dc3518a34 libre2-dev 20220601+dfsg-1+b1
reference 20240702 amd64 sha256:e4086ab503904625de2176e5ceb4c396406fea91426ed60413067309c2625cc4 libre2-dev 20240702-3+b1
reference 20251105 amd64 sha256:2a585e5df09efc8b4d7d3d2de8a4811c2f5f0aaaca619e7d04fc427fceec6ec3 libre2-dev 20251105-1+b3
string 20210201..20210201 prefilter_tree "Null canonical node"
string 20210201..20220601 filtered_re2 "Compile called before Add."
string 20210201..20220601 set "RE2::Set::Match() matched, but no matches returned?!"
string 20210201..20220601 simplify "Malformed repeat "
string 20210201..20251105 bitstate "GrowStack() failed: "
string 20210201..20251105 bitstate "Unexpected opcode: "
string 20210201..20251105 bitstate "job_.size() = "
string 20210201..20251105 compile "Compiler::Copy called!"
string 20210201..20251105 compile "Missing case in Compiler: "
string 20210201..20251105 compile "No ranges in char class"
string 20210201..20251105 dfa "RunStateOnByteUnlocked failed after Reset"
string 20210201..20251105 dfa "RunStateOnByteUnlocked failed after ResetCache"
string 20210201..20251105 dfa "StateSaver failed to restore state."
string 20210201..20251105 filtered_re2 "Compile called already."
string 20210201..20251105 filtered_re2 "Couldn't compile regular expression, skipping: "
string 20210201..20251105 filtered_re2 "FirstMatch called before Compile."
string 20210201..20251105 mimics_pcre "EmptyStringWalker::ShortVisit called"
string 20210201..20251105 mimics_pcre "PCREWalker::ShortVisit called"
string 20210201..20251105 nfa " in AddToThreadq"
string 20210201..20251105 nfa " in Prog::Fanout()"
string 20210201..20251105 nfa "Bad args: nsubmatch="
string 20210201..20251105 nfa "Unexpected opcode in short circuit: "
string 20210201..20251105 onepass "Cannot use SearchOnePass for unanchored matches."
string 20210201..20251105 parse "AddFoldedRange recurses too much."
string 20210201..20251105 parse "Bad call to ParseState::ParsePerlFlags"
string 20210201..20251105 prefilter "Bad op in Prefilter::DebugString: "
string 20210201..20251105 prefilter "Bad regexp op "
string 20210201..20251105 prefilter_tree "Add called after Compile."
string 20210201..20251105 prefilter_tree "RegexpsGivenStrings called before Compile."
string 20210201..20251105 prefilter_tree "Unexpected op in KeepNode: "
string 20210201..20251105 prog "altmatch -> %d | %d"
string 20210201..20251105 prog "emptywidth %#x -> %d"
string 20210201..20251105 re2 "Rewrite schema error: '\\' must be followed by a digit or '\\'."
string 20210201..20251105 re2 "Rewrite schema error: '\\' not allowed at end."
string 20210201..20251105 re2 "sts %d matches, but the regexp only has %d parenthesized subexpressions."
string 20210201..20251105 regexp "CaptureNamesWalker::ShortVisit called"
string 20210201..20251105 regexp "NamedCapturesWalker::ShortVisit called"
string 20210201..20251105 regexp "Unexpected op in Regexp::Equal: "
string 20210201..20251105 regexp "no argument for repetition operator"
string 20210201..20251105 set "RE2::Set::Add() called after compiling"
string 20210201..20251105 set "RE2::Set::Compile() called more than once"
string 20210201..20251105 set "RE2::Set::Match() called before compiling"
string 20210201..20251105 simplify "Case not handled in ComputeSimple: "
string 20210201..20251105 simplify "DoCoalesce failed: r1->op() is "
string 20210201..20251105 simplify "DoCoalesce failed: r2->op() is "
string 20210201..20251105 tostring "(?HaveMatch:%d)"
string 20210201..20251105 tostring "Bad final char: "
string 20210201..20251105 tostring "kRegexpCapture cap() == 0"
string 20240702..20251105 set "RE2::Set::Match() matched, but no matches returned"
string 20240702..20251105 simplify "Malformed repeat of "
source 20210201..20251105 bitstate "re2/bitstate.cc"
source 20210201..20251105 compile "re2/compile.cc"
source 20210201..20251105 dfa "re2/dfa.cc"
source 20210201..20251105 filtered_re2 "re2/filtered_re2.cc"
source 20210201..20251105 mimics_pcre "re2/mimics_pcre.cc"
source 20210201..20251105 nfa "re2/nfa.cc"
source 20210201..20251105 onepass "re2/onepass.cc"
source 20210201..20251105 parse "re2/parse.cc"
source 20210201..20251105 prefilter "re2/prefilter.cc"
source 20210201..20251105 prefilter_tree "re2/prefilter_tree.cc"
source 20210201..20251105 re2 "re2/re2.cc"
source 20210201..20251105 regexp "re2/regexp.cc"
source 20210201..20251105 set "re2/set.cc"
source 20210201..20251105 simplify "re2/simplify.cc"
source 20210201..20251105 tostring "re2/tostring.cc"
table 20210201..20210201 unicode_groups 00001f007f009f00ad00ad00000605061c061c06dd06dd060f070f07e208e208
table 20210201..20210201 unicode_groups 00036f03850486044b0655067006700651095409b01ac01ad01cd21cd41ce01c
table 20210201..20240702 unicode_groups 0004840487042f05801c881c2b1d2b1d781d781de02dff2d40a69fa62efe2ffe
table 20210201..20240702 unicode_groups aa00aa00ba00ba00bb01bb01c001c30194029402d005ea05ef05f20520063f06
table 20210201..20251105 unicode_casefold 410000005a00000020000000610000006a000000e0ffffff6b0000006b000000
table 20210201..20251105 unicode_casefold 410000005a00000020000000b5000000b500000007030000c0000000d6000000
table 20210201..20251105 unicode_groups 000040005b0060007b00a900ab00b900bb00bf00d700d700f700f700b902df02
table 20210201..20251105 unicode_groups 00036f03830487049105bd05bf05bf05c105c205c405c505c705c70510061a06
table 20210201..20251105 unicode_groups 00036f03830489049105bd05bf05bf05c105c205c405c505c705c70510061a06
table 20210201..20251105 unicode_groups 0011ff112e302f3031318e3100321e3260327e3260a97ca900aca3d7b0d7c6d7
table 20210201..20251105 unicode_groups 010a030a050a0a0a0f0a100a130a280a2a0a300a320a330a350a360a380a390a
table 20210201..20251105 unicode_groups 010b030b050b0c0b0f0b100b130b280b2a0b300b320b330b350b390b3c0b440b
table 20210201..20251105 unicode_groups 030903093b093b093e09400949094c094e094f0982098309be09c009c709c809
table 20210201..20251105 unicode_groups 20002000a000a0008016801600200a20282029202f202f205f205f2000300030
table 20210201..20251105 unicode_groups 240024002b002b003c003e005e005e00600060007c007c007e007e00a200a600
table 20210201..20251105 unicode_groups 24002400a200a5008f058f050b060b06fe07ff07f209f309fb09fb09f10af10a
table 20210201..20251105 unicode_groups 2d002d008a058a05be05be05001400140618061810201520172e172e1a2e1a2e
table 20210201..20251105 unicode_groups 30003900b200b300b900b900bc00be0060066906f006f906c007c90766096f09
table 20210201..20251105 unicode_groups 41005a0061007a00aa00aa00b500b500ba00ba00c000d600d800f600f800c102
table 20210201..20251105 unicode_groups 41005a0061007a00aa00aa00ba00ba00c000d600d800f600f800b802e002e402
table 20210201..20251105 unicode_groups 61007a00b500b500df00f600f800ff0001010101030103010501050107010701
table 20210201..20251105 unicode_groups 70037303750377037a037d037f037f03840384038603860388038a038c038c03
table 20210201..20251105 unicode_groups 8009830985098c098f0990099309a809aa09b009b209b209b609b909bc09c409
table 20210201..20251105 unicode_groups 800c8c0c8e0c900c920ca80caa0cb30cb50cb90cbc0cc40cc60cc80cca0ccd0c
table 20210201..20251105 unicode_groups 802e992e9b2ef32e002fd52f05300530073007302130293038303b300034bf4d
table 20210201..20251105 unicode_groups 810a830a850a8d0a8f0a910a930aa80aaa0ab00ab20ab30ab50ab90abc0ac50a
table 20220601..20251105 unicode_groups 00001f007f009f00ad00ad00000605061c061c06dd06dd060f070f0790089108
table 20220601..20251105 unicode_groups 0006040606060b060d061a061c061e0620063f0641064a0656066f067106dc06
table 20251105..20251105 unicode_groups 00036f03850486044b0655067006700651095409b01add1ae01aeb1ad01cd21c
table 20251105..20251105 unicode_groups 0004840487042f05801c8a1c2b1d2b1d781d781de02dff2d40a69fa62efe2ffe
symbol 20210201..20220601 dfa _ZN3re23DFA6SearchERKNS_11StringPieceES3_bbbPbPPKcPNS_10SparseSetTIvEE
symbol 20210201..20251105 bitmap256 _ZNK3re29Bitmap25614FindNextSetBitEi
symbol 20210201..20251105 filtered_re2 _ZN3re211FilteredRE219RegexpsGivenStringsERKSt6vectorIiSaIiEEPS3_
symbol 20210201..20251105 parse _ZN3re216CharClassBuilder13AddRangeFlagsEiiNS_6Regexp10ParseFlagsE
symbol 20210201..20251105 rune _ZN3re210chartoruneEPiPKc
symbol 20210201..20251105 simplify _ZN3re214SimplifyWalker14SimplifyRepeatEPNS_6RegexpEiiNS1_10ParseFlagsE
symbol 20210201..20251105 stringpiece _ZN3re2lsERSoRKNS_11StringPieceE
symbol 20220601..20240702 onepass _ZN3re2L4AddQEPNS_10SparseSetTIvEEi
symbol 20220601..20251105 dfa _ZN3re24Prog42TESTING_ONLY_set_dfa_should_bail_when_slowEb
symbol 20220601..20251105 prog _ZN3re24Prog20ConfigurePrefixAccelERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEb
symbol 20240702..20251105 re2 _ZN3re23RE245FUZZING_ONLY_set_maximum_global_replace_countEi
symbol 20251105..20251105 re2 _ZN3re212re2_internal5ParseISt17basic_string_viewIcSt11char_traitsIcEEEEbPKcmPT_
