name zfp
also libzfp
advisory Debian zfp
advisory generic zfp
# learned
reference 1.0.0 amd64 sha256:47dd6afe8cc408fae94dc5974df01c22d1254e8b5f7b54ac6edd147d16175173 libzfp-dev 1.0.0-7, libzfp1 1.0.0-7
reference 1.0.1 amd64 sha256:18a5adf6d3841f4d33811f6019ba2fca122eb38ab11b92484db9c6cac7cff34b libzfp-dev 1.0.1-5+b2, libzfp1t64 1.0.1-5+b2
symbol 1.0.0..1.0.1 - zforp_compress
symbol 1.0.0..1.0.1 - zforp_decompress
symbol 1.0.0..1.0.1 - zforp_field_1d
symbol 1.0.0..1.0.1 - zforp_field_2d
symbol 1.0.0..1.0.1 - zforp_field_3d
symbol 1.0.0..1.0.1 - zforp_field_4d
symbol 1.0.0..1.0.1 - zforp_field_alloc
symbol 1.0.0..1.0.1 - zforp_field_begin
symbol 1.0.0..1.0.1 - zforp_field_blocks
symbol 1.0.0..1.0.1 - zforp_field_free
symbol 1.0.0..1.0.1 - zforp_field_metadata
symbol 1.0.0..1.0.1 - zforp_field_pointer
symbol 1.0.0..1.0.1 - zforp_field_size
symbol 1.0.0..1.0.1 - zforp_field_stride
symbol 1.0.0..1.0.1 - zforp_field_type
symbol 1.0.0..1.0.1 - zforp_read_header
symbol 1.0.0..1.0.1 - zforp_stream_close
symbol 1.0.0..1.0.1 - zforp_stream_mode
symbol 1.0.0..1.0.1 - zforp_stream_open
symbol 1.0.0..1.0.1 - zforp_stream_params
symbol 1.0.0..1.0.1 - zforp_stream_rate
symbol 1.0.0..1.0.1 - zforp_stream_rewind
symbol 1.0.0..1.0.1 - zforp_type_size
symbol 1.0.0..1.0.1 - zforp_write_header
symbol 1.0.0..1.0.1 - zfp_field_blocks
