name libb2
also b2
advisory Debian libb2
advisory generic libb2
# learned
reference 0.98.1 amd64 sha256:debcb275a0e4ab4e0c0f2b18e23fbf5c717342b068b315eb0668ead6277fa7cd libb2-dev 0.98.1-1.1
symbol 0.98.1..0.98.1 libb2_la-blake2-dispatch blake2b_dispatch
symbol 0.98.1..0.98.1 libb2_la-blake2bp blake2bp
symbol 0.98.1..0.98.1 libb2_la-blake2bp blake2bp_init
symbol 0.98.1..0.98.1 libblake2b_avx_la-blake2b blake2b_avx
symbol 0.98.1..0.98.1 libblake2b_avx_la-blake2b blake2b_final_avx
symbol 0.98.1..0.98.1 libblake2b_ref_la-blake2b-ref blake2b_final_ref
symbol 0.98.1..0.98.1 libblake2b_ref_la-blake2b-ref blake2b_ref
symbol 0.98.1..0.98.1 libblake2b_sse2_la-blake2b blake2b_init_sse2
symbol 0.98.1..0.98.1 libblake2b_sse2_la-blake2b blake2b_sse2
symbol 0.98.1..0.98.1 libblake2b_sse41_la-blake2b blake2b_final_sse41
symbol 0.98.1..0.98.1 libblake2b_sse41_la-blake2b blake2b_sse41
symbol 0.98.1..0.98.1 libblake2b_ssse3_la-blake2b blake2b_final_ssse3
symbol 0.98.1..0.98.1 libblake2b_ssse3_la-blake2b blake2b_ssse3
symbol 0.98.1..0.98.1 libblake2b_xop_la-blake2b blake2b_final_xop
symbol 0.98.1..0.98.1 libblake2b_xop_la-blake2b blake2b_xop
symbol 0.98.1..0.98.1 libblake2s_avx_la-blake2s blake2s_avx
symbol 0.98.1..0.98.1 libblake2s_avx_la-blake2s blake2s_final_avx
symbol 0.98.1..0.98.1 libblake2s_ref_la-blake2s-ref blake2s_final_ref
symbol 0.98.1..0.98.1 libblake2s_ref_la-blake2s-ref blake2s_ref
symbol 0.98.1..0.98.1 libblake2s_sse2_la-blake2s blake2s_init_sse2
symbol 0.98.1..0.98.1 libblake2s_sse2_la-blake2s blake2s_sse2
symbol 0.98.1..0.98.1 libblake2s_sse41_la-blake2s blake2s_sse41
symbol 0.98.1..0.98.1 libblake2s_ssse3_la-blake2s blake2s_ssse3
symbol 0.98.1..0.98.1 libblake2s_xop_la-blake2s blake2s_final_xop
symbol 0.98.1..0.98.1 libblake2s_xop_la-blake2s blake2s_xop
