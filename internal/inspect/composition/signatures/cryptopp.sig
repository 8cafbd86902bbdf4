name cryptopp
also libcrypto++ crypto++
cpe cryptopp:crypto\+\+
advisory OSS-Fuzz cryptopp
advisory Debian libcrypto++
advisory Alpine crypto++
advisory GIT https://github.com/weidai11/cryptopp
advisory generic cryptopp
# learned
reference 8.4.0 amd64 sha256:42d954faa03f49665adfa103b3429d9237fbae5a992532e3677354b9182623b7 libcrypto++-dev 8.4.0-1
reference 8.7.0 amd64 sha256:9a1953a862dde8863fcee2e692f1c6a35e7d08309f8440aefe106a633718a9e6 libcrypto++-dev 8.7.0+git220824-1
reference 8.9.0 amd64 sha256:aa8dcaa35e64ebed07dc4603960f4d5096c3a9509bee9d0355f25dfd16c4db3b libcrypto++-dev 8.9.0-3
string 8.4.0..8.4.0 default "Mash: output legnth too large"
string 8.4.0..8.4.0 misc "StringNarrow: wcstombs() call failed"
string 8.4.0..8.4.0 misc "StringWiden: mbstowcs() call failed"
string 8.4.0..8.7.0 gf2n "PolynomialMod2: division by zero"
string 8.4.0..8.7.0 gzip "Gunzip: length check error"
string 8.4.0..8.7.0 zlib "ZlibDecompressor: unsupported preset dictionary"
string 8.4.0..8.9.0 3way " is not a valid number of rounds"
string 8.4.0..8.9.0 algparam "NameValuePairs: type mismatch for '"
string 8.4.0..8.9.0 arc4 "RandomNumberGenerator: IncorporateEntropy not implemented"
string 8.4.0..8.9.0 asn "bleCryptoMaterial: this object does not support key/parameter generation"
string 8.4.0..8.9.0 authenc "cated data (AAD) cannot be input after data to be encrypted or decrypted"
string 8.4.0..8.9.0 base32 "Unflushable<T>: this object has buffered input that cannot be flushed"
string 8.4.0..8.9.0 basecode "BaseN_Decoder: Log2Base must be between 1 and 7 inclusive"
string 8.4.0..8.9.0 ccm ": message length doesn't match that given in SpecifyDataLengths"
string 8.4.0..8.9.0 cryptlib "Cryptographic algorithms are disabled after a power-up self test failed."
string 8.4.0..8.9.0 emsa2 "EMSA2: EMSA2 requires a key length that is a multiple of 8"
string 8.4.0..8.9.0 esign "InvertibleESIGNFunction: public exponents less than 8 may not be secure"
string 8.4.0..8.9.0 filters "RandomNumberStore: CopyRangeTo2() is not supported by this store"
string 8.4.0..8.9.0 fipstest "DoDllPowerUpSelfTest() only available on Windows"
string 8.4.0..8.9.0 hmac "HMAC: can only be used with a block-based hash function"
string 8.4.0..8.9.0 ida "RawIDA: RecoveryThreshold must be greater than 0"
string 8.4.0..8.9.0 integer "tgomeryRepresentation: Montgomery representation requires an odd modulus"
string 8.4.0..8.9.0 iterhash "IteratedHashBase: input data exceeds maximum allowed by hash function "
string 8.4.0..8.9.0 lsh256_sse "LSH256_Base: lsh256_ssse3_update failed"
string 8.4.0..8.9.0 lsh512_sse "LSH512_Base: lsh512_update_ssse3 failed"
string 8.4.0..8.9.0 luc "DL_BasePrecomputation_LUC: CascadeExponentiate not implemented"
string 8.4.0..8.9.0 modes "CBC_Encryption: message is too short for ciphertext stealing"
string 8.4.0..8.9.0 pssr "PSSR_MEM: message recovery disabled"
string 8.4.0..8.9.0 pubkey "the recoverable message part is too long for the given key and algorithm"
string 8.4.0..8.9.0 queue "ByteQueue: size specified for UndoLazyPut is too large"
string 8.4.0..8.9.0 rabbit "SimpleKeyingInterface: this object doesn't support resynchronization"
string 8.4.0..8.9.0 rabin "InvertibleRabinFunction: specified modulus size is too small"
string 8.4.0..8.9.0 rc2 "RC2: effective key length parameter exceeds maximum"
string 8.4.0..8.9.0 rng "X917RNG: Continuous random number generator test failed."
string 8.4.0..8.9.0 rsa "InvertibleRSAFunction: computational error during private key operation"
string 8.4.0..8.9.0 rw "InvertibleRWFunction: computational error during private key operation"
string 8.4.0..8.9.0 scrypt "PKCS5_PBKDF2_HMAC: DigestSize cannot be 0"
string 8.4.0..8.9.0 ttmac "TTMAC_Base: can't truncate a Two-Track-MAC 20 byte digest to "
string 8.4.0..8.9.0 vmac "VMAC: L1KeyLength must be a positive multiple of 128"
string 8.4.0..8.9.0 xtr "GFP2_ONB: modulus must be equivalent to 2 mod 3"
string 8.4.0..8.9.0 xts "XTS: message is too short for ciphertext stealing"
string 8.7.0..8.7.0 default "DataDecryptor: cannot decrypt message with this passphrase"
string 8.7.0..8.7.0 files "FileStore: error reading file"
string 8.7.0..8.7.0 gzip "Gunzip: header decoding error"
string 8.7.0..8.7.0 zinflate "Inflator: error in compressed block"
string 8.7.0..8.7.0 zinflate "Inflator: unexpected end of compressed block"
string 8.7.0..8.9.0 default "Mash: output length too large"
string 8.7.0..8.9.0 misc "StringNarrow: wcstombs() failed"
string 8.9.0..8.9.0 gf2n "GF2NT: coefficients must be in descending order"
string 8.9.0..8.9.0 gf2n "PolynomialMod2: coefficients must be in descending order"
source 8.4.0..8.9.0 aria_simd "aria_simd.cpp"
source 8.4.0..8.9.0 blake2b_simd "blake2b_simd.cpp"
source 8.4.0..8.9.0 blake2s_simd "blake2s_simd.cpp"
source 8.4.0..8.9.0 chacha_avx "chacha_avx.cpp"
source 8.4.0..8.9.0 chacha_simd "chacha_simd.cpp"
source 8.4.0..8.9.0 cham_simd "cham_simd.cpp"
source 8.4.0..8.9.0 crc_simd "crc_simd.cpp"
source 8.4.0..8.9.0 donna_sse "donna_sse.cpp"
source 8.4.0..8.9.0 gf2n_simd "gf2n_simd.cpp"
source 8.4.0..8.9.0 keccak_simd "keccak_simd.cpp"
source 8.4.0..8.9.0 lsh256_avx "lsh256_avx.cpp"
source 8.4.0..8.9.0 lsh512_avx "lsh512_avx.cpp"
source 8.4.0..8.9.0 shacal2_simd "shacal2_simd.cpp"
source 8.4.0..8.9.0 simon128_simd "simon128_simd.cpp"
source 8.4.0..8.9.0 speck128_simd "speck128_simd.cpp"
table 8.4.0..8.9.0 cast 9979825aa1d651d1a9332148b190f0beb9edbf35c14a8facc9a75e23d1042e9a
table 8.4.0..8.9.0 gost 040a09020d08000e060b010c070f05030e0b040c060d0f0a0203080100070509
table 8.4.0..8.9.0 hight 0058b0e86139d189c29a722aa3fb134b85dd356de4bc540c471ff7af267e96ce
table 8.4.0..8.9.0 hight 00860d8b1a9c179134b239bf2ea823a568ee65e372f47ff95cda51d746c04bcd
table 8.4.0..8.9.0 hight 5a6d361b0d0603416030184c6633592c562b154a6572391c4e6773793c5e6f37
table 8.4.0..8.9.0 kalynatab 9a8a5f9f2b942678530c9734c9430f21b851059ddd8f025f3bc894b482cdfa14
table 8.4.0..8.9.0 kalynatab a4a2a9c54ec903d97e0fd2ade7d3275be3a1e8e67c2a550c8639d78db8126f28
table 8.4.0..8.9.0 kalynatab a8435f066b756c5971df879517f0d8096df31dcbc94d2caf79e097fd6f4b4539
table 8.4.0..8.9.0 lsh256 1f0fa14686e4dcfda84314b49d6b8e198d380433c7a3f5b0c46160b353d5db7a
table 8.4.0..8.9.0 lsh256 90af7c91a2101b6c4329356f438277cf7274eb2cf26fe92928a49b8a4226eb2e
table 8.4.0..8.9.0 lsh256 d3088606a7f7d862ab5266d7430a604ca80ac4bd680bca1ebe891ada54d34731
table 8.4.0..8.9.0 lsh512 239498df337cc56d99c142836e7fead8c43a60f85683df763a2238e84db4f140
table 8.4.0..8.9.0 lsh512 2a9838c98342889755233e5393ca1fba031ceb7ae8a219c5b117af6254c90f9a
table 8.4.0..8.9.0 lsh512 4e09077f3c0fd5ad4f8a41f9e8cef3e3e90a3d5bdeec27b501f57680c6def62e
table 8.4.0..8.9.0 lsh512 553a81e89f1e400c353dfd6862445f4a2a614f3352e413ff4a357e03617622f8
table 8.4.0..8.9.0 marss 79c4d009e0ffc828396caa848772ad9de39bff7d618326d4d4a16dc993cc7479
table 8.4.0..8.9.0 seed 38e82da6cfdeb3b8af6055c7446f6b5bc36233b529a0e2a7d39111061cbc364b
table 8.4.0..8.9.0 seed a985d6d3541dac255d43181e51fcca632844209de0e2c817a58f037bbb13d2ee
table 8.4.0..8.9.0 shark e7309085d04b914153959ba596bca1680245f7655c1fb652a2ca229444632aa2
table 8.4.0..8.9.0 sharkbox 35be072e5369db286fb7766b0c7d368b92bca932ac389c4263c81e4f24e5f7c9
table 8.4.0..8.9.0 sharkbox 65a3f3168f830d06f656ae5cee5788a6894d2c3c3516f5ebdc5be888be742165
table 8.4.0..8.9.0 sharkbox b1cec3955aade7024d44fb910c87a150cb6754dd468fe14ef0fdfcebf9c41a6e
table 8.4.0..8.9.0 sharkbox f3af555ef06a12e635080b313f896c4b578dfceb840e4caa0d09b3f37b5c9bfb
table 8.4.0..8.9.0 squaretb 02bc68e30c62855531233f2af713ab61726dd498199acb2161a4223ccd3d9d45
table 8.4.0..8.9.0 squaretb 26b1b197a7cece69b0c3c3734a9595dfee5a5ab402adadafdce7e73b06020204
table 8.4.0..8.9.0 tweetnacl 1ad5000000000000258f000000000000602d00000000000056c9000000000000
table 8.4.0..8.9.0 tweetnacl 59f1000000000000b226000000000000949b000000000000d6eb000000000000
table 8.4.0..8.9.0 tweetnacl a3780000000000005913000000000000ca4d000000000000eb75000000000000
table 8.4.0..8.9.0 tweetnacl b0a00000000000000e4a000000000000271b000000000000eec4000000000000
table 8.4.0..8.9.0 wake 3b8f6a725c3b9ae6e51fc7d3d2733cabb38e3a4de8d696037a2f4c3df37ce29e
symbol 8.4.0..8.4.0 lea_simd _ZN12_GLOBAL__N_116LEA_Dec_4_BlocksERDv2_xS1_S1_S1_PKjj
symbol 8.4.0..8.4.0 rijndael_simd _ZN8CryptoPP12_GLOBAL__N_118AESNI_Dec_4_BlocksERDv2_xS2_S2_S2_PKjj
symbol 8.4.0..8.7.0 ecp _ZN12_GLOBAL__N_112ToMontgomeryERKN8CryptoPP17ModularArithmeticERKNS0_8ECPPointE
symbol 8.4.0..8.9.0 cpu SigIllHandler
symbol 8.4.0..8.9.0 hc128 _ZN8CryptoPP11HC128Policy12CipherSetKeyERKNS_14NameValuePairsEPKhm
symbol 8.4.0..8.9.0 hc256 _ZN8CryptoPP11HC256Policy12CipherSetKeyERKNS_14NameValuePairsEPKhm
symbol 8.4.0..8.9.0 hex _ZN8CryptoPP10HexDecoder18IsolatedInitializeERKNS_14NameValuePairsE
symbol 8.4.0..8.9.0 salsa _ZN8CryptoPP14Salsa20_Policy12CipherSetKeyERKNS_14NameValuePairsEPKhm
symbol 8.4.0..8.9.0 sha_simd _ZN8CryptoPP29SHA1_HashMultipleBlocks_SHANIEPjPKjmNS_9ByteOrderE
symbol 8.7.0..8.9.0 threefish _ZN12_GLOBAL__N_16G1024AILj31ELj44ELj47ELj46EEEvRmS1_S1_S1_S1_S1_S1_S1_
symbol 8.7.0..8.9.0 xed25519 _ZN8CryptoPP13ed25519SignerC1ERKNS_15PKCS8PrivateKeyE
symbol 8.9.0..8.9.0 dll _ZN8CryptoPP12_GLOBAL__N_1L17CheckMOVConditionERKNS_7IntegerES3_
