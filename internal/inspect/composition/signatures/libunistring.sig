name libunistring
also unistring
cpe gnu:libunistring
advisory Debian libunistring
advisory Alpine libunistring
advisory generic libunistring
# learned
reference 0.9.10 amd64 sha256:2e43eb8d494ed546c8680fd9429dc73d5391f0f324a3305bd9f5eec34b47c5dc libunistring-dev 0.9.10-4
reference 1.0 amd64 sha256:ad50d249aae4038f92a35705a4e98d1012e10c4686959df59ff7203ea00eb041 libunistring-dev 1.0-2
reference 1.3 amd64 sha256:08fe386c49332f85d10f260b05faed29063149a843f4df7d81ddefa59bfed598 libunistring-dev 1.3-2
reference 1.4.2 amd64 sha256:54bcf3fcad49f0699c381f5b3be9e42e5dd23674050c347b208f1361283ffc87 libunistring-dev 1.4.2-1
string 0.9.10..1.4.2 bidi_byname "First Strong Isolate"
string 0.9.10..1.4.2 bidi_byname "Left To Right Embedding"
string 0.9.10..1.4.2 bidi_byname "Left To Right Isolate"
string 0.9.10..1.4.2 bidi_byname "Left To Right Override"
string 0.9.10..1.4.2 bidi_byname "Pop Directional Format"
string 0.9.10..1.4.2 bidi_byname "Pop Directional Isolate"
string 0.9.10..1.4.2 bidi_byname "Right To Left Embedding"
string 0.9.10..1.4.2 bidi_byname "Right To Left Isolate"
string 0.9.10..1.4.2 bidi_byname "Right To Left Override"
string 0.9.10..1.4.2 categ_byname "Close Punctuation"
string 0.9.10..1.4.2 categ_byname "Connector Punctuation"
string 0.9.10..1.4.2 categ_byname "Dash Punctuation"
string 0.9.10..1.4.2 categ_byname "Final Punctuation"
string 0.9.10..1.4.2 categ_byname "Initial Punctuation"
string 0.9.10..1.4.2 categ_byname "Lowercase Letter"
string 0.9.10..1.4.2 categ_byname "Open Punctuation"
string 0.9.10..1.4.2 categ_byname "Other Punctuation"
string 0.9.10..1.4.2 categ_byname "Titlecase Letter"
string 0.9.10..1.4.2 combiningclass_byname "Attached Above"
string 0.9.10..1.4.2 combiningclass_byname "Attached Above Right"
string 0.9.10..1.4.2 combiningclass_byname "Attached Below"
string 0.9.10..1.4.2 combiningclass_byname "Attached Below Left"
string 0.9.10..1.4.2 combiningclass_byname "Double Above"
string 0.9.10..1.4.2 combiningclass_byname "Double Below"
string 0.9.10..1.4.2 combiningclass_byname "Iota Subscript"
string 0.9.10..1.4.2 combiningclass_byname "Kana Voicing"
string 0.9.10..1.4.2 combiningclass_byname "Not Reordered"
string 0.9.10..1.4.2 joininggroup_byname "Burushaski Yeh Barree"
string 0.9.10..1.4.2 joininggroup_byname "Manichaean Daleth"
string 0.9.10..1.4.2 joininggroup_byname "Manichaean Dhamedh"
string 0.9.10..1.4.2 joininggroup_byname "Manichaean Hundred"
string 0.9.10..1.4.2 joininggroup_byname "Manichaean Lamedh"
string 0.9.10..1.4.2 joininggroup_byname "Manichaean Samekh"
string 0.9.10..1.4.2 joininggroup_byname "Manichaean Thamedh"
string 0.9.10..1.4.2 joininggroup_byname "No Joining Group"
string 0.9.10..1.4.2 joininggroup_byname "Teh Marbuta Goal"
string 0.9.10..1.4.2 joiningtype_byname "Dual Joining"
string 0.9.10..1.4.2 joiningtype_byname "Join Causing"
string 0.9.10..1.4.2 joiningtype_byname "Left Joining"
string 0.9.10..1.4.2 joiningtype_byname "Non Joining"
string 0.9.10..1.4.2 joiningtype_byname "Right Joining"
string 0.9.10..1.4.2 libunistring_la-joininggroup_byname "Kashmiri Yeh"
string 0.9.10..1.4.2 libunistring_la-uniname "i].ind_offset <= index && index < unicode_name_by_length[i+1].ind_offset"
string 0.9.10..1.4.2 libunistring_la-uniname "index < UNICODE_CHARNAME_NUM_WORDS"
string 1.0..1.4.2 joininggroup_byname "Hanifi Rohingya Kinna Ya"
string 1.0..1.4.2 joininggroup_byname "Hanifi Rohingya Pa"
string 1.0..1.4.2 joininggroup_byname "Malayalam Bha"
string 1.0..1.4.2 joininggroup_byname "Malayalam Llla"
string 1.0..1.4.2 joininggroup_byname "Malayalam Nnna"
string 1.3..1.3 libunistring_la-uniname "OAepSUe(A^eiea"
source 0.9.10..1.4.2 libunistring_la-uniname "uniname/uniname.c"
table 0.9.10..0.9.10 joininggroup_byname 450048656800486574680048650046656800466500486168004d696d004d6565
table 0.9.10..1.4.2 blocks 000002000200040003000600060008000800090009000c000c000d000d001100
table 0.9.10..1.4.2 categ_Ll 02000000060000008600000083009300a300ffffffffffffffffffffffffb300
table 0.9.10..1.4.2 categ_N 0200000006000000860000008300ffffffff9300a300b300c300d300e300f300
table 0.9.10..1.4.2 categ_Nd 0200000006000000860000008300ffffffff9300a300b300b300c300d300ffff
table 0.9.10..1.4.2 categ_No 0200000006000000860000008300ffffffffffff9300a300b300c300ffffd300
table 0.9.10..1.4.2 categ_P 02000000060000008600000083009300a300b300c300d300e300f30003011301
table 0.9.10..1.4.2 categ_Sc 01000000040000004200ffff5200620072008200ffff9200ffffffffffffa200
table 0.9.10..1.4.2 categ_Sk 02000000060000008600000083009300ffffffffa300ffffffffffffffffffff
table 0.9.10..1.4.2 categ_Sm 02000000060000008600000083009300ffffa300ffffffffffffffffffffffff
table 0.9.10..1.4.2 categ_So 0200000006000000860000008300ffff9300a300b300c300d300e300f3000301
table 0.9.10..1.4.2 joininggroup_name 0000000011000000150000001b0000002000000024000000290000003f000000
table 0.9.10..1.4.2 libunistring_la-pr_composite 02000000060000008600000083009300a300b300c300d300e300f3000301ffff
table 0.9.10..1.4.2 libunistring_la-pr_extender 02000000060000008600000083009300ffffa300ffffb300ffffc300ffffffff
table 0.9.10..1.4.2 libunistring_la-pr_other_alphabetic 020000000600000086000000ffff83009300a300b300c300d300e300f300ffff
table 0.9.10..1.4.2 libunistring_la-pr_other_lowercase 02000000060000008600000083009300ffffffffffffffffffffffffa300ffff
table 0.9.10..1.4.2 libunistring_la-pr_sentence_terminal 0200000006000000860000008300ffff9300a300b300ffffffffffffc300d300
table 0.9.10..1.4.2 libunistring_la-pr_soft_dotted 02000000060000008600000083009300a300ffffffffffffffffffffffffffff
table 0.9.10..1.4.2 libunistring_la-pr_terminal_punctuation 02000000060000008600000083009300a300b300c300ffffffffd300e300f300
table 0.9.10..1.4.2 pr_extender 02000000060000008600000083009300ffffa300ffffffffffffb300ffffffff
table 0.9.10..1.4.2 pr_other_alphabetic 020000000600000086000000ffff83009300a300b300c300d300e300f3000301
table 0.9.10..1.4.2 scripts 0004200084044000870420002f054000801c2000881c40002b1d6000781d6000
table 0.9.10..1.4.2 uniname 00009687000100699c010200868d01030044ce0004009eb200050085fc000600
table 1.0..1.0 joininggroup_byname 45004865680048657468004d65656d0048650048616800426568004265746800
table 1.0..1.4.2 libunistring_la-scripts 0006200004064000060620000b0640000d0620001a0640001c0620001e064000
table 1.0..1.4.2 libunistring_la-scripts 000720000d0740000f0720004a0740004d0720004f074000600820006a084000
table 1.3..1.3 libunistring_la-scripts 596900546f746f0054686169004368616d00546861616e610042616d756d0042
table 1.3..1.3 libunistring_la-uniname 00009aa20001005308020200a5f201030081f90004004ad40005001d31010600
table 1.3..1.3 libunistring_la-uniname 1100ab207b0f091d4e2917000300c5039243250043017a512f00430101001f55
table 1.3..1.4.2 libunistring_la-scripts 0004200084044000870420002f054000801c20008a1c40002b1d6000781d6000
table 1.4.2..1.4.2 libunistring_la-scripts 4d726f00546f746f004368616d0054686169004d69616f00436f6d6d6f6e0054
table 1.4.2..1.4.2 libunistring_la-uniname 000004a5000100a40e020200eff8010300d8fc0004008ed70005004c36010600
symbol 0.9.10..0.9.10 bidi_byname libunistring_uc_bidi_class_lookup
symbol 0.9.10..0.9.10 joiningtype_byname libunistring_uc_joining_type_lookup
symbol 0.9.10..1.4.2 libunistring_la-u16-chr u16_chr
symbol 0.9.10..1.4.2 libunistring_la-u16-cmp u16_cmp
symbol 0.9.10..1.4.2 libunistring_la-u16-cpy u16_cpy
symbol 0.9.10..1.4.2 libunistring_la-u16-set u16_set
symbol 0.9.10..1.4.2 libunistring_la-u32-chr u32_chr
symbol 0.9.10..1.4.2 libunistring_la-u32-cmp u32_cmp
symbol 0.9.10..1.4.2 libunistring_la-u32-cpy u32_cpy
symbol 0.9.10..1.4.2 libunistring_la-u32-set u32_set
symbol 0.9.10..1.4.2 libunistring_la-u8-cmp2 u8_cmp2
symbol 0.9.10..1.4.2 libunistring_la-u8-move u8_move
