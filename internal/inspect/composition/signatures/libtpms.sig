name libtpms
also tpms
advisory Debian libtpms
advisory generic libtpms
# learned
reference 0.9.2 amd64 sha256:7c7e000632064f9ed4824b4ff2f2a177af81c47c495a702d05110345243342b5 libtpms-dev 0.9.2-3.1+deb12u1
reference 0.10.2 amd64 sha256:ee2e72db2d47c48e2f7b23c84f8ff4c64b2a4176b34413aba6c4c7f379b76189 libtpms-dev 0.10.2-5
string 0.9.2..0.9.2 libtpms_tpm12_la-tpm_crypto "ivateDecrypt: Error, decrypt_data_size %u too small for message size %u\n"
string 0.9.2..0.9.2 libtpms_tpm2_la-NVMarshal "libtpms/tpm2: bn_prime_t: Require size larger %zu than allocated %zu\n"
string 0.9.2..0.9.2 libtpms_tpm2_la-NVMem "start + size <= NV_MEMORY_SIZE"
string 0.9.2..0.9.2 libtpms_tpm2_la-tpm_tpm2_interface "\"TPMSpecification\":{\"family\":\"2.0\",\"level\":0,\"revision\":164}"
string 0.9.2..0.10.2 libtpms_la-tpm_memory "TPM_Malloc: Error (fatal), *buffer %p should be NULL before malloc\n"
string 0.9.2..0.10.2 libtpms_la-tpm_nvfile "TPM_NVRAM_DeleteName: Error, (fatal) file remove failed, errno %d\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_admin "TPM_Process_ContinueSelfTest: Error, command has %u extra bytes\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_audit "  TPM_OrdinalAuditStatus_GetAuditStatus: ordinal %08x status %02x\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_auth "   TPM_Authdata_GetState: In timeout, authFailCount %u threshold %u\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_counter "TPM_Counters_GetNewHandle: Error, no space in monotonicCounters table\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_cryptoh "SAPublicEncrypt_Common: Error, data size too long for key size %u bytes\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_daa "DAAJoin_Stage17_Sign_Stage11: Creating c from DAA_session -> DAA_digest\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_delegate "KeyPermission: Error,Ordinal requires key auth but delegateType is %08x\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_global "  TPM_Global_GetPhysicalPresence: physicalPresence flag is %02x\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_identity "Process_ActivateIdentity: Error comparing TPM_ASYM_CA_CONTENTS idDigest\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_init "PM_Handle_GenerateHandle: Error (fatal), random number generator failed\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_key " TPM_KeyHandleEntries_AddEntry: Index %u key handle %08x key pointer %p\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_load "TPM_CheckTag: Error, tag expected %04x found %04hx\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_migration " Error, migrationKey encScheme %04hx must be TPM_ES_RSAESOAEP_SHA1_MGF1\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_nvram "  TPM_NVIndexEntries_GetFreeEntry: Created new slot at index %lu\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_openssl_helpers "TPM_RSAGeneratePrivateToken: Error (fatal), pkey %p should be NULL\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_owner " srkParams->algorithmParms->encScheme is NOT TPM_ES_RSAESOAEP_SHA1_MGF1\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_pcr "M_ExtendCommon: Error, pcrNum %u and locality %u and PCR at reset value\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_permanent " TPM_PermanentAllNVStore: Deleting TPM_PERMANENT_DATA structure\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_platform "  TPM_IO_GetLocality: localityModifier %u\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_process "   TPM_SetCapability_CapStclearData: deferredPhysicalPresence now %08x\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_session "M_Process_LoadKeyContext: Error, resourceType %08x should be TPM_RT_KEY\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_sizedbuffer "TPM_SizedBuffer_GetBool: Error, buffer size %08x is not a BOOL\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_startup "TPM_SaveState_NVLoad: Error (fatal) loading deserializing saved state\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_storage "TPM_Process_CreateWrapKey: Error, parent keyUsage not TPM_KEY_STORAGE\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_store "   TPM_Sbuffer_Append: data_length %lu, growing from %lu to %lu\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_ticks "TPM_Process_TickStampBlob: Error, invalid sigKey sigScheme %04hx\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_time "TPM_GetTimeOfDay: Error (fatal) getting time of day\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_tpm12_interface "\"TPMSpecification\":{\"family\":\"1.2\",\"level\":2,\"revision\":116}"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_tpm12_tis "TPM_IO_Hash_Data: Error, no existing SHA1 thread\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_transport "  TPM_TransportSessions_TerminateHandle: Is exclusive transport session\n"
string 0.9.2..0.10.2 libtpms_tpm12_la-tpm_ver "TPM_StructVer_CheckVer: Error checking version\n"
string 0.9.2..0.10.2 libtpms_tpm2_la-Manufacture "TESTED)  : %d\nIsTestStateSet(ENTROPY) : %d\nIsDrbgTested            : %d\n"
string 0.9.2..0.10.2 libtpms_tpm2_la-RuntimeAlgorithm " algorithm %.*s requires StateFormatLevel %u but maximum allowed is %u.\n"
string 0.9.2..0.10.2 libtpms_tpm2_la-RuntimeAttributes " attribute %.*s requires StateFormatLevel %u but maximum allowed is %u.\n"
string 0.9.2..0.10.2 libtpms_tpm2_la-RuntimeCommands "d code 0x%x requires stateFormatLevel '%u' but maximum allowed is '%u'.\n"
string 0.9.2..0.10.2 libtpms_tpm2_la-RuntimeProfile " stateFormatLevel '%u' from the JSON exceeds the maximum supported '%u'\n"
string 0.9.2..0.10.2 libtpms_tpm2_la-TpmFail "libtpms/tpm2: Entering failure mode; code: %d, location: %s line %d\n"
string 0.9.2..0.10.2 libtpms_tpm2_la-Unique "a unique value. A real unique value should be generated by the platform."
string 0.9.2..0.10.2 libtpms_tpm2_la-Volatile "libtpms/tpm2: Error unmarshalling volatile state hash: 0x%02x\n"
string 0.10.2..0.10.2 libtpms_la-tpm_library "*buflen != BUFLEN_EMPTY_BUFFER"
string 0.10.2..0.10.2 libtpms_tpm12_la-tpm_crypto "ateDecrypt: Error, decrypt_data_size %zu too small for message size %zu\n"
string 0.10.2..0.10.2 libtpms_tpm2_la-NVDynamic "libtpms/tpm2: %s : Unhandled object type: %d\n"
string 0.10.2..0.10.2 libtpms_tpm2_la-NVMarshal "libtpms/tpm2: ci_prime_t: Require size larger %zu than allocated %zu\n"
string 0.10.2..0.10.2 libtpms_tpm2_la-tpm_tpm2_interface "ibutes\":{\"Implemented\":%s,\"CanBeDisabled\":%s,\"Enabled\":%s,\"Disabled\":%s}"
source 0.9.2..0.10.2 libtpms_tpm2_la-BackwardsCompatibilityBitArray "tpm2/BackwardsCompatibilityBitArray.c"
source 0.9.2..0.10.2 libtpms_tpm2_la-Marshal "tpm2/Marshal.c"
source 0.9.2..0.10.2 libtpms_tpm2_la-NVMem "tpm2/NVMem.c"
source 0.9.2..0.10.2 libtpms_tpm2_la-RuntimeAlgorithm "tpm2/RuntimeAlgorithm.c"
source 0.9.2..0.10.2 libtpms_tpm2_la-RuntimeAttributes "tpm2/RuntimeAttributes.c"
source 0.9.2..0.10.2 libtpms_tpm2_la-RuntimeCommands "tpm2/RuntimeCommands.c"
source 0.9.2..0.10.2 libtpms_tpm2_la-RuntimeProfile "tpm2/RuntimeProfile.c"
source 0.10.2..0.10.2 libtpms_la-tpm_library "tpm_library.c"
source 0.10.2..0.10.2 libtpms_tpm2_la-CryptRsa "openssl/CryptRsa.c"
source 0.10.2..0.10.2 libtpms_tpm2_la-NVMarshal "tpm2/NVMarshal.c"
table 0.9.2..0.9.2 libtpms_tpm2_la-CommandCodeAttributes 1f014004200140042101c002220140042401c0022501c0022601c00227014002
table 0.9.2..0.9.2 libtpms_tpm2_la-Hierarchy 4869657261726368794765745072696d61727953656564436f6d7061744c6576
table 0.9.2..0.10.2 libtpms_tpm2_la-AlgorithmTests 00010555006201c6043155733f2af9d40fc12bebd8c8dbb2ab6c26de2d89c22d
table 0.9.2..0.10.2 libtpms_tpm2_la-AlgorithmTests 00011bca8b18153b955b0a8910037f7ca0c96657866ac9eb8271f38d6fa9a42d
table 0.9.2..0.10.2 libtpms_tpm2_la-AlgorithmTests 00014845a770b241b7485e798cdf1cc67ebb11808252bf403d90036e203ab965
table 0.9.2..0.10.2 libtpms_tpm2_la-AlgorithmTests 000173bd6549da7bb8509e87f00a8a9a07b60082101460d801fcc518ea495f13
table 0.9.2..0.10.2 libtpms_tpm2_la-BackwardsCompatibilityBitArray 1f01000020010000210100002201000024010000250100002601000027010000
table 0.9.2..0.10.2 libtpms_tpm2_la-BackwardsCompatibilityBitArray 46696e644343496e436f6d707265737365644c697374496e6465784172726179
table 0.9.2..0.10.2 libtpms_tpm2_la-BackwardsCompatibilityObject 4f424a4543545f546f5f4275666665725f41735f525341333037325f4f424a45
table 0.9.2..0.10.2 libtpms_tpm2_la-BnEccConstants 030000000000000003000000000000001148791ea177f973d5cd246bed111063
table 0.9.2..0.10.2 libtpms_tpm2_la-BnEccConstants 030000000000000003000000000000001210ff82fd0afff40088a143eb20bf7c
table 0.9.2..0.10.2 libtpms_tpm2_la-BnEccConstants 030000000000000003000000000000003128d2b4b1c96b1436f8de99ffffffff
table 0.9.2..0.10.2 libtpms_tpm2_la-BnEccConstants 03000000000000000300000000000000b1b946c1ecdeb8fe49302472abe9a70f
table 0.9.2..0.10.2 libtpms_tpm2_la-CryptPrimeSieve 1629cba465da306c99964c53a22d529649cbb461d8322d99a6445ba42c939669
table 0.9.2..0.10.2 libtpms_tpm2_la-CryptRand 0d15aa80b16c3a10906cfedb795dae0b5b81041c5c5bfacb373d4440d9120f7e
table 0.9.2..0.10.2 libtpms_tpm2_la-CryptRand 6ee793a33955d72ad12fd80a8a3fcf95ed3b4dac5795fe25cf869f7c27573bbc
table 0.9.2..0.10.2 libtpms_tpm2_la-Marshal 54504d555f53454e5349544956455f434f4d504f534954455f4d61727368616c
table 0.9.2..0.10.2 libtpms_tpm2_la-PlatformPCR 5f706c61745063725f5f476574496e697469616c56616c7565466f7250637200
table 0.9.2..0.10.2 libtpms_tpm2_la-PrimeData 2c000000000000002c000000000000009626d42e0000000077a1bf2b00000000
table 0.9.2..0.10.2 libtpms_tpm2_la-PrimeData 6ecbb4649a126d81324c4a860d829621c934045a206189a444118629d182284a
table 0.9.2..0.10.2 libtpms_tpm2_la-RuntimeCommands 52756e74696d65436f6d6d616e6473456e61626c65416c6c436f6d6d616e6473
table 0.9.2..0.10.2 libtpms_tpm2_la-RuntimeProfile 30783131662d30783132322c30783132342d30783132652c30783133302d3078
table 0.9.2..0.10.2 libtpms_tpm2_la-RuntimeProfile 52756e74696d6550726f66696c6547657453656564436f6d7061744c6576656c
table 0.9.2..0.10.2 libtpms_tpm2_la-RuntimeProfile 7273612c7273612d6d696e2d73697a653d313032342c746465732c746465732d
table 0.9.2..0.10.2 libtpms_tpm2_la-Session 53657175656e63654e756d626572466f725361766564436f6e74657874497356
table 0.9.2..0.10.2 libtpms_tpm2_la-Unique 54686973206973206e6f74207265616c6c79206120756e697175652076616c75
table 0.10.2..0.10.2 libtpms_tpm2_la-AlgorithmTests 1abc932417521ca24f2b0459fe7e6e0b090339ec0aa6faefd5ccc2c6f4ce8e94
table 0.10.2..0.10.2 libtpms_tpm2_la-CommandCodeAttributes 1f014004200140042101c00222014004230100002401c0022501c0022601c002
table 0.10.2..0.10.2 libtpms_tpm2_la-CryptPrimeSieve 1f000000070000004900000005000000f1000000040000005506000003000000
table 0.10.2..0.10.2 libtpms_tpm2_la-NVMarshal 50455253495354454e545f444154415f4175646974436f6d6d616e64735f4d61
table 0.10.2..0.10.2 libtpms_tpm2_la-NVMarshal 50455253495354454e545f444154415f4175646974436f6d6d616e64735f556e
table 0.10.2..0.10.2 libtpms_tpm2_la-NVMarshal 50455253495354454e545f444154415f50504c6973745f556e6d61727368616c
symbol 0.9.2..0.9.2 libtpms_tpm2_la-AlgorithmTests TestRsa
symbol 0.9.2..0.9.2 libtpms_tpm2_la-NVDynamic NvGetEnd
symbol 0.9.2..0.10.2 libtpms_tpm2_la-Bits TestBit
symbol 0.9.2..0.10.2 libtpms_tpm2_la-BnMath BnAddWord
symbol 0.9.2..0.10.2 libtpms_tpm2_la-BnMemory BnSetTop
symbol 0.9.2..0.10.2 libtpms_tpm2_la-CryptHash HashEnd
symbol 0.9.2..0.10.2 libtpms_tpm2_la-DA DAStartup
symbol 0.9.2..0.10.2 libtpms_tpm2_la-Memory MemorySet
symbol 0.9.2..0.10.2 libtpms_tpm2_la-PCR PCRRead
symbol 0.9.2..0.10.2 libtpms_tpm2_la-Power TPMInit
symbol 0.10.2..0.10.2 libtpms_tpm2_la-BnEccConstants BnGetCurveData
symbol 0.10.2..0.10.2 libtpms_tpm2_la-Object GetHierarchy
