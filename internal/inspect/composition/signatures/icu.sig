name icu
also icu4c libicu
cpe icu-project:international_components_for_unicode
cpe unicode:international_components_for_unicode
advisory OSS-Fuzz icu
advisory Debian icu
advisory Alpine icu
advisory GIT https://github.com/unicode-org/icu
advisory generic icu
part libicuuc
part libicui18n
version weak "{v}"
# learned
reference 67.1 amd64 sha256:0f0ba19885a6b4c3f3acbf045fd262f616cbc84e357f7d6c9e88ba44a02aacee libicu-dev 67.1-7+deb11u1
reference 72.1 amd64 sha256:2f1ff2ede50961086574689d0f7157cc348905a27ef9facf0315dc7abb32c413 libicu-dev 72.1-3+deb12u1
reference 76.1 amd64 sha256:7ea4056f7c9e36595560e4152ada5b8fe86358b5a881e0840d8ebd5b87bfd4c0 libicu-dev 76.1-4
reference 78.3 amd64 sha256:dc8a925be0bca938d4e8442497cae97589510916dd429b28033e8e02b6bfd05b libicu-dev 78.3-2
string 67.1..67.1 uloc_tag.ao "xtg-x-cel-gaulish"
string 67.1..72.1 icudt67l_dat "()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^ghijkl^m]bcde_a`'"
string 67.1..72.1 icudt67l_dat "./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`'bcdefghijklmnopqrstu"
string 67.1..72.1 icudt67l_dat "123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefgfghijklm'()*+,-./"
string 67.1..72.1 icudt67l_dat "123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefgfghijklm(')*+,-./"
string 67.1..72.1 icudt67l_dat "123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefgfghijklm()*'+,-./"
string 67.1..76.1 icudt72l_dat "$GL$QU$BA$BAX$HY$NS$IN$ZWJ{eof}];$EB$CM*$EM;$ExtPictUnassigned$CM*$EM;.;"
string 67.1..76.1 icudt72l_dat "S$SY$GL$QU$BA$HY$NS$IN$ZWJ{eof}];$EB$CM*$EM;$ExtPictUnassigned$CM*$EM;.;"
string 67.1..76.1 icudt72l_dat "cccccccckccccc     !k!!!ccc  ccc    cccc!!!!!!   ! cc   !  !ccccccccc   "
string 67.1..76.1 icudt72l_dat "kkkkkkccckccckkkckkkccccccckcccccccccccccckccccccccccccc! cccccccccccccc"
string 67.1..78.3 buddhcal.ao "@calendar=buddhist"
string 67.1..78.3 chnsecal.ao "@calendar=chinese"
string 67.1..78.3 collationbuilder.ao "extension string adds too many collation elements (more than 31 total)"
string 67.1..78.3 collationruleparser.ao "in 'prefix|str', prefix and str must each start with an NFC boundary"
string 67.1..78.3 dcfmtsym.ao "*N6icu_6712_GLOBAL__N_119CurrencySpacingSinkE"
string 67.1..78.3 dictionarydata.ao "2x.%02x.%02x (format version %02x) is not recognized as dictionary data\n"
string 67.1..78.3 dtfmtsym.ao "*N6icu_6712_GLOBAL__N_116CalendarDataSinkE"
string 67.1..78.3 dtptngen.ao "*N6icu_6712_GLOBAL__N_122AllowedHourFormatsSinkE"
string 67.1..78.3 ethpccal.ao "@calendar=ethiopic"
string 67.1..78.3 icudt76l_dat "kccccccccccccc     ccckkkc       ccccccccccccc  ckkkkkkkkk              "
string 67.1..78.3 icudt78l_dat "Y$GL$QU$BA$HH$HY$NS$IN$ZWJ{eof}];$EB$CM*$EM;$ExtPictUnassigned$CM*$EM;.;"
string 67.1..78.3 islamcal.ao "@calendar=islamic-civil"
string 67.1..78.3 listformatter.ao "*N6icu_6712_GLOBAL__N_117ContextualHandlerE"
string 67.1..78.3 loclikely.ao "root-en-es-pt-zh-ja-ko-de-fr-it-ar+he+fa+ru-nl-pl-th-tr-"
string 67.1..78.3 locmap.ao "es_ES@collation=traditional"
string 67.1..78.3 measunit_extra.ao "*N6icu_7212_GLOBAL__N_125SimpleUnitIdentifiersSinkE"
string 67.1..78.3 messageformat2_errors.ao "unknown formatter"
string 67.1..78.3 normalizer2impl.ao "rm2_swap(): too few bytes (%d after header) for all of Normalizer2 data\n"
string 67.1..78.3 number_decimalquantity.ao "<DecimalQuantity %d:%d %s %s%s%s%d>"
string 67.1..78.3 number_grouping.ao "NumberElements/minimumGroupingDigits"
string 67.1..78.3 number_longnames.ao "*N12_GLOBAL__N_119InflectedPluralSinkE"
string 67.1..78.3 numrange_impl.ao "*N12_GLOBAL__N_120PluralRangesDataSinkE"
string 67.1..78.3 pluralranges.ao "*N6icu_7212_GLOBAL__N_120PluralRangesDataSinkE"
string 67.1..78.3 rbbidata.ao "data format %02x.%02x.%02x.%02x (format version %02x) is not recognized\n"
string 67.1..78.3 reldtfmt.ao "calendar/gregorian/DateTimePatterns"
string 67.1..78.3 rulebasedcollator.ao "*N6icu_6712_GLOBAL__N_120FixedSortKeyByteSinkE"
string 67.1..78.3 smpdtfmt.ao "calendar/gregorian/DateTimePatterns%atTime"
string 67.1..78.3 ucnv_bld.ao " too few bytes (%d after headers) for an ICU MBCS .cnv conversion table\n"
string 67.1..78.3 ucnv_io.ao " format %02x.%02x.%02x.%02x (format version %02x) is not an alias table\n"
string 67.1..78.3 ucnvsel.ao "format %02x.%02x.%02x.%02x is not recognized as UConverterSelector data\n"
string 67.1..78.3 ucol_swp.ao "02x.%02x (format version %02x.%02x) is not recognized as collation data\n"
string 67.1..78.3 udataswp.ao "ataHeader(): header size mismatch - headerSize %d infoSize %d length %d\n"
string 67.1..78.3 uinvchar.ao "_copyFromAscii() string[%d] contains a variant character in position %d\n"
string 67.1..78.3 units_data.ao "*N6icu_725units12_GLOBAL__N_122ConversionRateDataSinkE"
string 67.1..78.3 uresbund.ao "*N12_GLOBAL__N_118GetAllChildrenSinkE"
string 67.1..78.3 uresdata.ao "%02x.%02x.%02x.%02x (format version %02x.%02x) is not a resource bundle\n"
string 67.1..78.3 uspoof_impl.ao "uspoof_swap(): too few bytes (%d after ICU Data header) for spoof data.\n"
string 67.1..78.3 utrace.ao "Returns %d.  Status = %d."
string 67.1..78.3 utypes.ao "[BOGUS UErrorCode]"
string 72.1..78.3 ucnv2022.ao "ISO_2022,locale=cale=ja,version=le=ko,version=1"
table 67.1..78.3 coleitr.ao 2a4e366963755f363731325f474c4f42414c5f5f4e5f3131304d617845787053
table 67.1..78.3 collationfcd.ao 0000000000000203040506070008090a0b0c00000000000001010d0e0f101100
table 67.1..78.3 csr2022.ao 1b242843001b242844001b244000001b244100001b244200001b264000001b28
table 67.1..78.3 csrsbcs.ao 20d22000ded22000ded42000d0d7200020d82000d0da2000deda2000d0dd2000
table 67.1..78.3 dictbe.ao 00200000d803000098010000f0000000cc000000fc0000002c01000074010000
table 67.1..78.3 dtitvinf.ao 2f0069006e00740065007200760061006c0046006f0072006d00610074007300
table 67.1..78.3 hebrwcal.ao 00000000000000000000000000000000c0b4b3ffc0b4b3ff404b4c00404b4c00
table 67.1..78.3 localematcher.ao 2a4e366963755f3637364c6f63616c653138436f6e76657274696e6749746572
table 67.1..78.3 measunit.ao 00000000020000000700000011000000190000001d0000004801000053010000
table 67.1..78.3 normalizer2.ao 000040007b00bb00fb003a017a01b201f2012602540226029402d40213035303
table 67.1..78.3 number_skeletons.ao 000000000100000002000000030000000400000008000000090000000a000000
table 67.1..78.3 patternprops.ao 00000000ffffffff00c0ffffff03ff7ffeffef7f0000ffffffff3f000000f0ff
table 67.1..78.3 propname.ao 00156dc37873c212767a766a77a2527801645069106401633073621374617274
table 67.1..78.3 rbbiscan.ao 0c000000000000010a000000fe1d09000c000000840100010d0000005e0c0901
table 67.1..78.3 rbnf.ao 250025006c0065006e00690065006e0074002d00700061007200730065003a00
table 67.1..78.3 regexcmp.ao 0000010006000700080009000d000e000f00100011001200130017001b002000
table 67.1..78.3 reldatefmt.ao 0e0000000d0000000700000008000000090000000c0000000a00000000000000
table 67.1..78.3 tzfmt.ao 0100020004000800100020004000800000018000000180000001800000018000
table 67.1..78.3 ubidi.ao 0002111100000000004201010000000000020404131300010022343403030000
table 67.1..78.3 ubidi_props.ao 10000000086f0000786700002800000020060000cb080000c00a0100c50e0100
table 67.1..78.3 ucase.ao 10000000147a0000e06900008806000072010000000000000000000000000000
table 67.1..78.3 uchar.ao 07000c000d000e001100190033003800590068006c00750087008800a000b380
table 67.1..78.3 ucnv_ct.ao 1b2d4100001b2d4d00001b2d4600001b2d4700001b242941001b242942001b24
table 67.1..78.3 ucnvmbcs.ao 00000100ffff1000faa01c00f9a02c00a69f0000ffd7000015091a006e411a00
table 67.1..78.3 ucol_res.ao 2a4e31325f474c4f42414c5f5f4e5f3131324b6579776f72647353696e6b4500
table 67.1..78.3 ucurr.ao 100000002400000011000000a300000012000000b920000013000000a5000000
table 67.1..78.3 unesctrn.ao 0200000010000400060055002b00020000001000040004005c00750002000000
table 67.1..78.3 ushape.ao 21112113011521170319211d031f012303250329032d033103350139013b013d
table 67.1..78.3 utmscale.ao 102700000000000000d82c12833800009b9f6f90a080fcff65b0364b590e0300
table 67.1..78.3 zonemeta.ao 31003900370030002d00300031002d00300031002000300030003a0030003000
table 76.1..78.3 uprops.ao 02220000072200001e220000c1d60100dbd60100fbd6010015d7010035d70100
table 76.1..78.3 uprops.ao 54060000560600005806000059060000dc060000dd060000e3060000e4060000
symbol 67.1..67.1 putil.ao uprv_log_67
symbol 67.1..67.1 unames.ao u_charName_67
symbol 67.1..78.3 name2uni.ao _set_add
symbol 67.1..78.3 ucnvhz.ao _HZOpen
symbol 67.1..78.3 ufile.ao u_feof_67
symbol 67.1..78.3 uinit.ao u_init_67
symbol 67.1..78.3 uiter.ao noopMove
symbol 67.1..78.3 umutex.ao umtx_init
symbol 72.1..78.3 uloc_tag.ao uloc_toLanguageTag_72
symbol 76.1..76.1 putil.ao uprv_log_76
symbol 78.3..78.3 putil.ao uprv_log_78
symbol 78.3..78.3 unames.ao u_charName_78
