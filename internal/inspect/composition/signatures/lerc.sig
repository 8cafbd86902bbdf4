name lerc
also liblerc
cpe esri:lerc
advisory OSS-Fuzz lerc
advisory Debian lerc
advisory Alpine lerc
advisory GIT https://github.com/Esri/lerc
advisory generic lerc
# learned
reference 4.0.0 amd64 sha256:81dc204cc03ae94f3398956be5bcc1e42ac686e5a7f2a8ef8f72e803b8365e6d liblerc-dev 4.0.0+ds-2, liblerc4 4.0.0+ds-2
reference 4.2.0 amd64 sha256:f50c35d2530cd340d5aebdfd08d57466d5632ff4f670754bc995c44b545fa998 liblerc-dev 4.2.0+ds-1, liblerc4 4.2.0+ds-1
string 4.0.0..4.2.0 fpl_Compression "NS::fpl_Compression::extract_buffer(const char*, size_t, size_t, char**)"
string 4.0.0..4.2.0 fpl_Compression "cNS::fpl_Compression::compress_buffer(const char*, size_t, char**, bool)"
string 4.0.0..4.2.0 fpl_EsriHuffman "n::DecodeHuffman(const unsigned char*, size_t, size_t&, unsigned char**)"
string 4.0.0..4.2.0 fpl_Lerc2Ext "(std::vector<TestBlock>&, LercNS::UnitType, const void*, long int, bool)"
string 4.0.0..4.2.0 fpl_Lerc2Ext "e_t, size_t, size_t, LercNS::PredictorType, LercNS::UnitType, uint8_t**)"
string 4.0.0..4.2.0 fpl_Lerc2Ext "input_in_bytes == block_size"
string 4.0.0..4.2.0 fpl_Lerc2Ext "int getBestLevel2(const unsigned char*, size_t, int)"
string 4.0.0..4.2.0 fpl_Lerc2Ext "unsigned char* restoreSequence(unsigned char*, size_t, int, bool)"
string 4.0.0..4.2.0 fpl_UnitTypes "cNS::UnitTypes::setDerivative(LercNS::UnitType, void*, size_t, int, int)"
string 4.0.0..4.2.0 fpl_UnitTypes "es::setRowsDerivative(LercNS::UnitType, void*, size_t, size_t, int, int)"
string 4.0.0..4.2.0 fpl_UnitTypes "itTypes::restoreCrossBytes(int, void*, size_t, size_t, LercNS::UnitType)"
string 4.0.0..4.2.0 fpl_UnitTypes "s::setBlockDerivative(LercNS::UnitType, void*, size_t, size_t, int, int)"
string 4.0.0..4.2.0 fpl_UnitTypes "s::setCrossDerivative(LercNS::UnitType, void*, size_t, size_t, int, int)"
string 4.0.0..4.2.0 fpl_UnitTypes "static LercNS::UnitType LercNS::UnitTypes::type(int, bool)"
string 4.0.0..4.2.0 fpl_UnitTypes "static size_t LercNS::UnitTypes::size(LercNS::UnitType)"
string 4.0.0..4.2.0 fpl_UnitTypes "static unsigned char LercNS::UnitTypes::unitCode(LercNS::UnitType)"
string 4.0.0..4.2.0 fpl_UnitTypes "void setCrossDerivativeDouble(uint64_t*, size_t, size_t, int, int)"
string 4.0.0..4.2.0 fpl_UnitTypes "void setCrossDerivativeFloat(uint32_t*, size_t, size_t, int, int)"
string 4.0.0..4.2.0 fpl_UnitTypes "void setRowsDerivativeDouble(uint64_t*, size_t, size_t, int, int)"
string 4.0.0..4.2.0 fpl_UnitTypes "void setRowsDerivativeFloat(uint32_t*, size_t, size_t, int, int)"
string 4.0.0..4.2.0 fpl_UnitTypes "ypes::restoreBlockSequence(int, void*, size_t, size_t, LercNS::UnitType)"
source 4.0.0..4.2.0 fpl_Compression "LercLib/fpl_Compression.cpp"
source 4.0.0..4.2.0 fpl_EsriHuffman "LercLib/fpl_EsriHuffman.cpp"
source 4.0.0..4.2.0 fpl_Lerc2Ext "LercLib/fpl_Lerc2Ext.cpp"
source 4.0.0..4.2.0 fpl_UnitTypes "LercLib/fpl_UnitTypes.cpp"
symbol 4.0.0..4.0.0 CntZImage _ZN6LercNS9CntZImage4readEPPKhdbb
symbol 4.0.0..4.0.0 fpl_Lerc2Ext _Z7_assertb
symbol 4.0.0..4.2.0 BitMask _ZNK6LercNS7BitMask13SetAllInvalidEv
symbol 4.0.0..4.2.0 BitStuffer _ZN6LercNS10BitStuffer21numTailBytesNotNeededEji
symbol 4.0.0..4.2.0 BitStuffer _ZNK6LercNS10BitStuffer4readEPPKhRSt6vectorIjSaIjEE
symbol 4.0.0..4.2.0 CntZImage _ZN6LercNS9CntZImage33computeNumBytesNeededToReadHeaderEb
symbol 4.0.0..4.2.0 Huffman _ZN6LercNS7Huffman8SetCodesERKSt6vectorISt4pairItjESaIS3_EE
symbol 4.0.0..4.2.0 Huffman _ZNK6LercNS7Huffman21ComputeCompressedSizeERKSt6vectorIiSaIiEERiRd
symbol 4.0.0..4.2.0 Lerc2 _ZN6LercNS5Lerc215PruneCandidatesERSt6vectorIdSaIdEES4_RS1_IiSaIiEEd
symbol 4.0.0..4.2.0 Lerc_c_api_impl lerc_decode_4D
symbol 4.0.0..4.2.0 Lerc_c_api_impl lerc_encode_4D
symbol 4.0.0..4.2.0 RLE _ZN6LercNS3RLE10decompressEPKhmPPhRm
symbol 4.0.0..4.2.0 RLE _ZNK6LercNS3RLE18computeNumBytesRLEEPKhm
symbol 4.0.0..4.2.0 fpl_Compression _ZN6LercNS15fpl_Compression14extract_bufferEPKcmmPPc
symbol 4.0.0..4.2.0 fpl_Predictor _ZN6LercNS9Predictor11getIntDeltaENS_13PredictorTypeE
symbol 4.0.0..4.2.0 fpl_Predictor _ZN6LercNS9Predictor15getMaxByteDeltaENS_13PredictorTypeE
symbol 4.2.0..4.2.0 CntZImage _ZN6LercNS9CntZImage4readEPPKhS2_dbb
symbol 4.2.0..4.2.0 Lerc _ZN6LercNS4Lerc15CheckDimensionsEiiim
