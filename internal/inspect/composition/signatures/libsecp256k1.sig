name libsecp256k1
also secp256k1
cpe bitcoin:libsecp256k1
advisory OSS-Fuzz bitcoin-core
advisory Debian libsecp256k1
advisory Alpine libsecp256k1
advisory GIT https://github.com/bitcoin-core/secp256k1
advisory generic libsecp256k1
# learned
reference 0.1 amd64 sha256:e7be86efaf445419e5ead8eba14c8e0df1bff5fe5a05e21d628887421360670d libsecp256k1-dev 0.1~20210108-1
reference 0.2.0 amd64 sha256:0bc758bc760496abc18f5b0a8999f7dbc3368cbd46c52d69f1cfba46e9ee42b1 libsecp256k1-dev 0.2.0-2
reference 0.5.0 amd64 sha256:e07ca65a950d2dc2168c4fb04ec54898533903ab09a0d6b1389cd3ec78a09b8c libsecp256k1-dev 0.5.0-2+b1
reference 0.7.1 amd64 sha256:d8819c7e559cb78cb32be7b1bc85cb096d2c9ee9c302d59dcef9ebcfd2a56092 libsecp256k1-dev 0.7.1-2
reference 0.8.0 amd64 sha256:103bdc5402f4ac787cff96505ac505343582011a0fa82dd26bc0d6659f4ebd61 libsecp256k1-dev 0.8.0-1
string 0.1..0.1 libsecp256k1_la-secp256k1 "BBIP0340/nonce"
string 0.1..0.1 libsecp256k1_la-secp256k1 "ctx != secp256k1_context_no_precomp"
string 0.1..0.1 libsecp256k1_la-secp256k1 "secp256k1_ecmult_context_is_built(&ctx->ecmult_ctx)"
string 0.1..0.1 libsecp256k1_la-secp256k1 "test condition failed: secp256k1_fe_normalizes_to_zero_var(&c)"
string 0.1..0.1 libsecp256k1_la-secp256k1 "test condition failed: secp256k1_scalar_is_one(&t)"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "!secp256k1_fe_is_zero(&ge->x)"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "(flags & SECP256K1_FLAGS_TYPE_MASK) == SECP256K1_FLAGS_TYPE_COMPRESSION"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "*outputlen >= ((flags & SECP256K1_FLAGS_BIT_COMPRESSION) ? 33u : 65u)"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "For this sample, this 63-byte string will be used as input data"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "[libsecp256k1] illegal argument: %s\n"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "[libsecp256k1] internal consistency check failed: %s\n"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "hash32 != NULL"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "input32 != NULL"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "input64 != NULL"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "internal_pubkey != NULL"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "invalid scratch space"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "msghash32 != NULL"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "output32 != NULL"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "output64 != NULL"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "output_pubkey != NULL"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "outputlen != NULL"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "prealloc != NULL"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "pubnonce != NULL"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "pubnonces != NULL"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "seckey != NULL"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "seckey32 != NULL"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "secp256k1_ecmult_gen_context_is_built(&ctx->ecmult_gen_ctx)"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "self test failed"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "tweak32 != NULL"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "tweaked_pubkey32 != NULL"
string 0.1..0.8.0 libsecp256k1_la-secp256k1 "xonly_pubkey != NULL"
string 0.2.0..0.8.0 libsecp256k1_la-secp256k1 "ctx != secp256k1_context_static"
string 0.2.0..0.8.0 libsecp256k1_la-secp256k1 "msg != NULL || msglen == 0"
string 0.2.0..0.8.0 libsecp256k1_la-secp256k1 "pubnonces[i] != NULL"
string 0.2.0..0.8.0 libsecp256k1_la-secp256k1 "s->magic, schnorrsig_extraparams_magic, sizeof(extraparams->magic)) == 0"
string 0.5.0..0.8.0 libsecp256k1_la-secp256k1 "Declassify flag requires running with memory checking"
string 0.5.0..0.8.0 libsecp256k1_la-secp256k1 "ctx == NULL || secp256k1_context_is_proper(ctx)"
string 0.5.0..0.8.0 libsecp256k1_la-secp256k1 "hashfp != NULL"
string 0.5.0..0.8.0 libsecp256k1_la-secp256k1 "pubkeys != NULL"
string 0.7.1..0.8.0 libsecp256k1_la-secp256k1 "1_memcmp_var(&secnonce->data[0], secp256k1_musig_secnonce_magic, 4) == 0"
string 0.7.1..0.8.0 libsecp256k1_la-secp256k1 "56k1_memcmp_var(&nonce->data[0], secp256k1_musig_aggnonce_magic, 4) == 0"
string 0.7.1..0.8.0 libsecp256k1_la-secp256k1 "56k1_memcmp_var(&nonce->data[0], secp256k1_musig_pubnonce_magic, 4) == 0"
string 0.7.1..0.8.0 libsecp256k1_la-secp256k1 "6k1_memcmp_var(&sig->data[0], secp256k1_musig_partial_sig_magic, 4) == 0"
string 0.7.1..0.8.0 libsecp256k1_la-secp256k1 "_equal(&pk.x, &keypair_pk.x) && secp256k1_fe_equal(&pk.y, &keypair_pk.y)"
string 0.8.0..0.8.0 libsecp256k1_la-secp256k1 "(pubkeys != NULL) || (xonly_pubkeys != NULL)"
string 0.8.0..0.8.0 libsecp256k1_la-secp256k1 "(seckeys != NULL) || (keypairs != NULL)"
string 0.8.0..0.8.0 libsecp256k1_la-secp256k1 "emcmp_var(&label->data[0], secp256k1_silentpayments_label_magic, 4) == 0"
string 0.8.0..0.8.0 libsecp256k1_la-secp256k1 "mmary->data[0], secp256k1_silentpayments_prevouts_summary_magic, 4) == 0"
string 0.8.0..0.8.0 libsecp256k1_la-secp256k1 "unlabeled_spend_pubkey != NULL"
table 0.1..0.2.0 libsecp256k1_la-secp256k1 b54b04ba48e5cefbd06cde081f7b81565246b521c05aeb9aec3eed6e73d39e3a
table 0.1..0.7.1 libsecp256k1_la-secp256k1 ee019571286c0900135c99582f51070049f09ce934340c00ea7944e606710000
table 0.1..0.8.0 libsecp256k1_la-secp256k1 2c56b13da8cd65d76d347407c50a288afeffffffffffffffffffffffffffffff
table 0.1..0.8.0 libsecp256k1_la-secp256k1 31b0db459a2093e87fcae871148aaa3d15eb8492e4906ce8cd6bd4a721d28630
table 0.1..0.8.0 libsecp256k1_la-secp256k1 717fc48aaeb47115c606f59dac081222c4e4bf0aa97f546f28880e01d67e43e4
table 0.1..0.8.0 libsecp256k1_la-secp256k1 72bd231b7c9602df78668120ea222e125a641288021c26a5e0305cc04cad6353
table 0.1..0.8.0 libsecp256k1_la-secp256k1 9817f8165b8102009f958de2dcb20d00fc9b02070b870e005c29065ac5ba0b00
table 0.1..0.8.0 libsecp256k1_la-secp256k1 c3e4bf0aa97f546f28880e01d67e43e400000000000000000000000000000000
table 0.1..0.8.0 libsecp256k1_la-secp256k1 eebac92f72a10d000244fc750b95010023514501000000000000000000000000
table 0.1..0.8.0 libsecp256k1_la-secp256k1 f08a78cbbaee082b052ae0708f32fa1e50c5c421aa772ba5dbb406a2ea6be342
table 0.1..0.8.0 libsecp256k1_precomputed_la-precomputed_ecmult dac0c49e4c447b1b35a33e7278568ce82e161f98adc13992335f3bf6d2b9688f
table 0.1..0.8.0 libsecp256k1_precomputed_la-precomputed_ecmult_gen 504c81c880de0419ba5ed7bcc3e235b20a3178dfa2f5c47c6e7e94fe1acbade3
table 0.1..0.8.0 libsecp256k1_precomputed_la-precomputed_ecmult_gen 8271a84c5f1b5c848b9fd486a1ebb2cd7a93334934c520eb5f5991a358ee9b62
table 0.2.0..0.8.0 libsecp256k1_la-secp256k1 11baec9c81539223129167110f7e62d15075c89765c73c006411f6906ab6e933
table 0.2.0..0.8.0 libsecp256k1_la-secp256k1 1932dd24707eba4eb9ab0fca6d16a30fb1e4fb3a97df444c3927ac4a0a859e24
table 0.2.0..0.8.0 libsecp256k1_la-secp256k1 355b6146f7bfbff471c68d9fb37a62838071216061863557549ea2214c7bb068
table 0.2.0..0.8.0 libsecp256k1_la-secp256k1 414136d08c5ed23fee8022bd9a73bb2aebffffffffffffff0000000000000000
table 0.5.0..0.7.1 libsecp256k1_la-secp256k1 40fa6a8ed6930600eca366a7d0ae0800b60f6316cbcb03001586bb19f98e0f00
table 0.5.0..0.7.1 libsecp256k1_la-secp256k1 41fa6a8ed6930600eca366a7d0ae0800b60f6316cbcb03001586bb19f98e0f00
table 0.5.0..0.7.1 libsecp256k1_la-secp256k1 ef019571286c0900135c99582f51070049f09ce934340c00ea7944e606710000
table 0.5.0..0.8.0 libsecp256k1_la-secp256k1 30d7128c92d37b82eeb24f9e3e377b207abd9222bc4154aa9f77c3154925b5cf
table 0.5.0..0.8.0 libsecp256k1_la-secp256k1 4b52a6d1b39485024e2fe49677a137108bcb8f1b85380256e1ed602515b726d6
table 0.5.0..0.8.0 libsecp256k1_la-secp256k1 d99897dedcc1c2b5e429ba2648e89a586b8d117cbfd6bdc24e0313cb7d8ae8a4
table 0.5.0..0.8.0 libsecp256k1_la-secp256k1 f51b9ed2425f02f77347029bd5b74c0989d79ee58697bc03355b3368533b364e
table 0.7.1..0.8.0 libsecp256k1_la-secp256k1 455a7d2c537ebf06a668be89c0541297d212ac60cd6d84722f21816c00257ade
table 0.7.1..0.8.0 libsecp256k1_la-secp256k1 4b889ea17efe63f4a2f9182ffff9b0beb0e8370f6fd2eb06d243b2e350b12f52
table 0.7.1..0.8.0 libsecp256k1_la-secp256k1 5a2cf06ede80a4066586291ff234111d63b0a0564741da52d4d980f215be8444
table 0.7.1..0.8.0 libsecp256k1_la-secp256k1 641b10071434001843bc9103ee58620e726bd2297e934383fba4a0b7308a56ff
table 0.7.1..0.8.0 libsecp256k1_la-secp256k1 e0d599b302f3ffc871acad6bf1b7c507efe20197f8ec722a7b4c1a20388a14ab
table 0.8.0..0.8.0 libsecp256k1_la-secp256k1 228e6a1f78021bcf4ef4eab38a4069bf8df372abe21193a6e64698bfd43d1984
table 0.8.0..0.8.0 libsecp256k1_la-secp256k1 371583889b0727517b13c269e60303abfa21fa982385884aabda99bd0a5e5ef2
table 0.8.0..0.8.0 libsecp256k1_la-secp256k1 635db92640b7f18b6f98a510a587a306301c1c2d1a9535d0960f7f2ddbe0e329
symbol 0.1..0.1 libsecp256k1_la-secp256k1 secp256k1_fe_inv_var
symbol 0.1..0.2.0 libsecp256k1_la-secp256k1 secp256k1_fe_get_b32
symbol 0.1..0.2.0 libsecp256k1_la-secp256k1 secp256k1_fe_set_b32
symbol 0.1..0.7.1 libsecp256k1_la-secp256k1 secp256k1_ecmult_gen
symbol 0.1..0.8.0 libsecp256k1_la-secp256k1 secp256k1_ecdh
symbol 0.1..0.8.0 libsecp256k1_la-secp256k1 secp256k1_ecdsa_sign
symbol 0.1..0.8.0 libsecp256k1_la-secp256k1 secp256k1_ecmult
symbol 0.1..0.8.0 libsecp256k1_la-secp256k1 secp256k1_ge_set_gej
symbol 0.1..0.8.0 libsecp256k1_la-secp256k1 secp256k1_gej_add_ge
symbol 0.1..0.8.0 libsecp256k1_la-secp256k1 secp256k1_gej_double
symbol 0.2.0..0.8.0 libsecp256k1_la-secp256k1 secp256k1_modinv64
symbol 0.5.0..0.8.0 libsecp256k1_la-secp256k1 secp256k1_fe_sqrt
