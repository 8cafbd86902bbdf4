name isa-l
also libisa-l libisal
advisory Debian libisal
advisory generic isa-l
# learned
reference 2.30.0 amd64 sha256:865753eeb10dd0e0c3848e35b1c1833ef457b09757f72a6a402cf7d8c6829d3a libisal-dev 2.30.0-5, libisal2 2.30.0-5
reference 2.31.1 amd64 sha256:cfc13d06c5a2d6fb3ce76c1e83c97e9b98f6c1528a2478d386ebc14a830da224 libisal-dev 2.31.1-3, libisal2 2.31.1-3
string 2.30.0..2.30.0 - "dist > IGZIP_DIST_TABLE_SIZE"
string 2.30.0..2.31.1 - "code_len_count[code_len] > 1"
string 2.30.0..2.31.1 - "max_d_code != 0"
string 2.30.0..2.31.1 - "max_ll_code >= 256"
string 2.30.0..2.31.1 - "start_stream <= current - dist"
string 2.30.0..2.31.1 - "state->count <= state->block_end - state->block_next"
string 2.30.0..2.31.1 - "state->tmp_out_start == state->tmp_out_end"
string 2.30.0..2.31.1 - "stream->avail_in <= ISAL_LOOK_AHEAD"
source 2.30.0..2.31.1 - "igzip/huff_codes.c"
source 2.30.0..2.31.1 - "igzip/igzip.c"
source 2.30.0..2.31.1 - "igzip/igzip_base.c"
source 2.30.0..2.31.1 - "igzip/igzip_icf_base.c"
table 2.30.0..2.31.1 - ecc0210100000cc3b0fa577d3809274900000000ecc0210100000cc330ffaa7b
symbol 2.30.0..2.31.1 - adler32_base
symbol 2.30.0..2.31.1 - adler32_sse
symbol 2.30.0..2.31.1 - crc16_t10dif
symbol 2.30.0..2.31.1 - crc32_ieee
symbol 2.30.0..2.31.1 - crc32_ieee_01
symbol 2.30.0..2.31.1 - crc32_ieee_02
symbol 2.30.0..2.31.1 - crc32_iscsi
symbol 2.30.0..2.31.1 - flatten_ll
symbol 2.30.0..2.31.1 - gf_vect_mad
symbol 2.30.0..2.31.1 - gf_vect_mul
symbol 2.30.0..2.31.1 - isal_adler32
symbol 2.30.0..2.31.1 - isal_deflate
symbol 2.30.0..2.31.1 - isal_inflate
symbol 2.30.0..2.31.1 - pq_check
symbol 2.30.0..2.31.1 - pq_check_base
symbol 2.30.0..2.31.1 - pq_gen_avx
symbol 2.30.0..2.31.1 - pq_gen_avx2
symbol 2.30.0..2.31.1 - pq_gen_base
symbol 2.30.0..2.31.1 - pq_gen_sse
symbol 2.30.0..2.31.1 - xor_check
symbol 2.30.0..2.31.1 - xor_gen
symbol 2.30.0..2.31.1 - xor_gen_avx
symbol 2.30.0..2.31.1 - xor_gen_sse
symbol 2.31.1..2.31.1 - crc64_rocksoft_norm
symbol 2.31.1..2.31.1 - crc64_rocksoft_refl
