name uchardet
also libuchardet
advisory OSS-Fuzz uchardet
advisory Debian uchardet
advisory Alpine uchardet
advisory GIT https://gitlab.freedesktop.org/uchardet/uchardet
advisory generic uchardet
# learned
reference 0.0.7 amd64 sha256:52a153588ed31d5f3b556301952e58688c710065d82d15b7aef43782f01a2e6e libuchardet-dev 0.0.7-1
reference 0.0.8 amd64 sha256:1156d06fb65985f1cb04ce5fb7429d9130834b55619498a67f9e95cbebc12e32 libuchardet-dev 0.0.8-2+b2
table 0.0.7..0.0.8 CharDistribution 01000807e205ff009705c6000900520006008e1cb100ca001f0ee804f80a6e00
table 0.0.7..0.0.8 CharDistribution 01000907e205ff009705c6000900520006009013b100ca00610ee804050b6e00
table 0.0.7..0.0.8 CharDistribution 0d00820078007405e101b706b80648016102d400b906c30290012b01ba065700
table 0.0.7..0.0.8 CharDistribution 280001000600b6009800b40027014f081d017d01df0cd010fc0bfe115d0cb60d
table 0.0.7..0.0.8 CharDistribution 8706ed02a3053c09540fdf0e1a09510fa806870d830ae705eb053c02770c9d08
table 0.0.7..0.0.8 LangVietnameseModel fefe58fefe5f4dfefefefcfefefcfefefefefefe50fefefefe4ffefefefe5cfe
table 0.0.7..0.0.8 nsEscSM 3001000000111111111122222222221151114111116112121111112211211111
table 0.0.7..0.0.8 nsEscSM 3001000010111111112222222212111411211111651111111121111111112101
table 0.0.7..0.0.8 nsMBCSSM 011111acb9785634111111111111111122222222222222221155551111111111
symbol 0.0.7..0.0.8 CharDistribution _ZN24CharDistributionAnalysis13GetConfidenceEv
symbol 0.0.7..0.0.8 JpCntx _ZN23JapaneseContextAnalysis10HandleDataEPKcj
symbol 0.0.7..0.0.8 JpCntx _ZN23JapaneseContextAnalysis13GetConfidenceEv
symbol 0.0.7..0.0.8 nsBig5Prober _ZN12nsBig5Prober10HandleDataEPKcj
symbol 0.0.7..0.0.8 nsCharSetProber _ZN15nsCharSetProber24FilterWithEnglishLettersEPKcjPPcRj
symbol 0.0.7..0.0.8 nsCharSetProber _ZN15nsCharSetProber27FilterWithoutEnglishLettersEPKcjPPcRj
symbol 0.0.7..0.0.8 nsEUCJPProber _ZN13nsEUCJPProber10HandleDataEPKcj
symbol 0.0.7..0.0.8 nsEUCKRProber _ZN13nsEUCKRProber10HandleDataEPKcj
symbol 0.0.7..0.0.8 nsEUCTWProber _ZN13nsEUCTWProber10HandleDataEPKcj
symbol 0.0.7..0.0.8 nsEscCharsetProber _ZN18nsEscCharSetProber10HandleDataEPKcj
symbol 0.0.7..0.0.8 nsEscCharsetProber _ZN18nsEscCharSetProber5ResetEv
symbol 0.0.7..0.0.8 nsGB2312Prober _ZN15nsGB18030Prober10HandleDataEPKcj
symbol 0.0.7..0.0.8 nsHebrewProber _ZN14nsHebrewProber10HandleDataEPKcj
symbol 0.0.7..0.0.8 nsLatin1Prober _ZN14nsLatin1Prober10HandleDataEPKcj
symbol 0.0.7..0.0.8 nsMBCSGroupProber _ZN17nsMBCSGroupProber10HandleDataEPKcj
symbol 0.0.7..0.0.8 nsMBCSGroupProber _ZN17nsMBCSGroupProber14GetCharSetNameEv
symbol 0.0.7..0.0.8 nsSBCSGroupProber _ZN17nsSBCSGroupProber10HandleDataEPKcj
symbol 0.0.7..0.0.8 nsSBCSGroupProber _ZN17nsSBCSGroupProber14GetCharSetNameEv
symbol 0.0.7..0.0.8 nsSBCharSetProber _ZN25nsSingleByteCharSetProber10HandleDataEPKcj
symbol 0.0.7..0.0.8 nsSBCharSetProber _ZN25nsSingleByteCharSetProber14GetCharSetNameEv
symbol 0.0.7..0.0.8 nsSJISProber _ZN12nsSJISProber10HandleDataEPKcj
symbol 0.0.7..0.0.8 nsUTF8Prober _ZN12nsUTF8Prober10HandleDataEPKcj
symbol 0.0.7..0.0.8 nsUniversalDetector _ZN19nsUniversalDetector10HandleDataEPKcj
symbol 0.0.7..0.0.8 uchardet uchardet_delete
symbol 0.0.7..0.0.8 uchardet uchardet_new
