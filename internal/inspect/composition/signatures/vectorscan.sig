name vectorscan
also libhs
advisory Debian vectorscan
advisory Alpine vectorscan
advisory GIT https://github.com/VectorCamp/vectorscan
advisory generic vectorscan
forkof hyperscan
version weak "{v} 20{d}-{d}-{d}"
# learned
reference 5.4.9 amd64 sha256:26e813289a15e9cb3f764c8bd7679214d83fb223f4b1e82cb22579f9f61397ac libvectorscan-dev 5.4.9-1
reference 5.4.11 amd64 sha256:20cb8c49656e887884caa1239cb39f05097e65a4f7bfa1f3af8626d68f13d90d libvectorscan-dev 5.4.11-2+b1
reference 5.4.13 amd64 sha256:209102b1d64612c7b304d486744cc47f1622309938e6605b43a2a502b1e96d66 libvectorscan-dev 5.4.13-1
string 5.4.13..5.4.13 Parser "Character class intersection/subtraction is not supported"
string 5.4.13..5.4.13 Parser "Nested character classes are not supported"
symbol 5.4.9..5.4.9 mcclellancompile _ZN3ue2L15find_wide_stateERNS_12_GLOBAL__N_18dfa_infoE
symbol 5.4.9..5.4.9 rose_build_matchers _ZN3ue2L18isDirectHighlanderERKNS_13RoseBuildImplEjRKNS_17rose_literal_infoE
symbol 5.4.9..5.4.11 limex_compile _ZN3ue212_GLOBAL__N_111maskSetBitsI4m256EEvRT_RKN5boost14dynamic_bitsetImSaImEEE
symbol 5.4.9..5.4.11 rose_build_add _ZN3ue2L20tryForAnchoredVertexEPNS_13RoseBuildImplERKNS_17RoseInVertexPropsERKNS_15RoseInEdgePropsE
symbol 5.4.9..5.4.11 rose_build_role_aliasing _ZN3ue212_GLOBAL__N_113UncalcLeafKeyD1Ev
symbol 5.4.9..5.4.11 teddy_compile _ZN3ue212_GLOBAL__N_18TeddySetD1Ev
symbol 5.4.9..5.4.11 vermicelli_simd core2_nvermicelliExec
symbol 5.4.9..5.4.13 dfa_min _ZN3ue2L10create_mapERKNS_7raw_dfaERSt5queueImSt5dequeImSaImEEE
symbol 5.4.9..5.4.13 fdr_compile _ZN3ue2L21fdrBuildTableInternalERKNS_9HWLMProtoERKNS_4GreyE
symbol 5.4.9..5.4.13 mcsheng simde_nfaExecMcSheng8_Q
symbol 5.4.9..5.4.13 ng_limex_accel _ZNK3ue212_GLOBAL__N_112SAccelSchemeltERKS1_
symbol 5.4.9..5.4.13 ng_som _ZN3ue212_GLOBAL__N_18som_planD1Ev
symbol 5.4.9..5.4.13 ng_violet _ZN3ue2L7min_lenERKSt3setINS_11ue2_literalESt4lessIS1_ESaIS1_EE
symbol 5.4.9..5.4.13 rose_build_merge _ZN3ue212_GLOBAL__N_17BouquetINS_9suffix_idEE9erase_allISt15_Deque_iteratorIS2_RS2_PS2_EEEvT_S9_
symbol 5.4.9..5.4.13 rose_build_program _ZN3ue2L23makeRoleMultipathShuftiERKSt6vectorIS0_INS_9LookEntryESaIS1_EESaIS3_EERNS_11RoseProgramE
symbol 5.4.9..5.4.13 sheng simde_nfaExecSheng_B
symbol 5.4.9..5.4.13 teddy_fat avx2_confirm_fat_teddy_64_256
symbol 5.4.9..5.4.13 trufflecompile _ZN3ue221truffleBuildMasksWideERKNS_9CharReachEPh
symbol 5.4.9..5.4.13 vermicellicompile _ZN3ue223vermicelliDouble16BuildERKNS_8flat_setISt4pairIhhESt4lessIS2_ESaIS2_EEEPhS9_
symbol 5.4.11..5.4.13 limex_compile _ZN3ue212_GLOBAL__N_116limex_accel_infoD1Ev
symbol 5.4.11..5.4.13 rose_build_bytecode _ZN3ue2L19writeEagerQueueIterERKSt3setIjSt4lessIjESaIjEEjjRNS_14RoseEngineBlobE
symbol 5.4.13..5.4.13 database simde_dbIsValid
symbol 5.4.13..5.4.13 fdr simde_fdrExec
symbol 5.4.13..5.4.13 limex_accel simde_doAccel32
symbol 5.4.13..5.4.13 runtime simde_hs_scan
