name libaec
also aec
advisory Debian libaec
advisory generic libaec
# learned
reference 1.0.4 amd64 sha256:862f4841f7ddafa0961766f87a61931cef632236f6511fe0f34d2cb631fd658b libaec-dev 1.0.4-1
reference 1.0.6 amd64 sha256:3f6b18d2f34c7bdbb4d62e8e2c768f8ed13d3394ec94ffee24fd630fa9098c43 libaec-dev 1.0.6-1+b1
reference 1.1.3 amd64 sha256:dc18d01e37724df1ec58bde970036e77f81b7bba0f42dfeabb8752367b82e039 libaec-dev 1.1.3-1+b1
reference 1.1.7 amd64 sha256:62b0b0688e2e104295143b4870015746c9450925574408d7d5af4efdb8c220dd libaec-dev 1.1.7-1
string 1.0.4..1.1.7 libaec_la-vector "Fatal error in %s at line %d: Exiting"
symbol 1.0.4..1.0.6 encode m_encode_se
symbol 1.0.4..1.1.7 decode aec_decode
symbol 1.0.4..1.1.7 decode flush_8
symbol 1.0.4..1.1.7 decode m_next_cds
symbol 1.0.4..1.1.7 decode m_uncomp
symbol 1.0.4..1.1.7 encode aec_encode
symbol 1.0.4..1.1.7 encode aec_encode_end
symbol 1.0.4..1.1.7 encode m_encode_zero
symbol 1.0.4..1.1.7 encode m_get_block
symbol 1.0.4..1.1.7 encode_accessors aec_get_8
symbol 1.0.4..1.1.7 encode_accessors aec_get_lsb_16
symbol 1.0.4..1.1.7 encode_accessors aec_get_lsb_24
symbol 1.0.4..1.1.7 encode_accessors aec_get_lsb_32
symbol 1.0.4..1.1.7 encode_accessors aec_get_rsi_8
symbol 1.0.4..1.1.7 libaec_la-vector vector_at
symbol 1.0.4..1.1.7 libaec_la-vector vector_create
symbol 1.0.4..1.1.7 libaec_la-vector vector_data
symbol 1.0.4..1.1.7 libaec_la-vector vector_size
symbol 1.0.4..1.1.7 libsz_la-sz_compat SZ_BufftoBuffCompress
symbol 1.0.4..1.1.7 libsz_la-sz_compat SZ_BufftoBuffDecompress
symbol 1.0.4..1.1.7 libsz_la-sz_compat SZ_Compress
symbol 1.0.4..1.1.7 libsz_la-sz_compat SZ_encoder_enabled
symbol 1.0.6..1.1.7 decode direct_get
symbol 1.1.3..1.1.7 decode aec_buffer_seek
symbol 1.1.3..1.1.7 encode aec_encode_get_offsets
