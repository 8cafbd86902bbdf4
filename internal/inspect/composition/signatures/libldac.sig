name libldac
also ldac
advisory Debian libldac
advisory generic libldac
# learned
reference 2.0.2.3 amd64 sha256:23a1c97fd1ce5910359890badf81dac00c9ae9908db99df24189da140662bd39 libldacbt-enc2 2.0.2.3+git20200429+ed310a0-4
symbol 2.0.2.3..2.0.2.3 - ldacBT_close_handle
symbol 2.0.2.3..2.0.2.3 - ldacBT_encode
symbol 2.0.2.3..2.0.2.3 - ldacBT_free_handle
symbol 2.0.2.3..2.0.2.3 - ldacBT_get_bitrate
symbol 2.0.2.3..2.0.2.3 - ldacBT_get_eqmid
symbol 2.0.2.3..2.0.2.3 - ldacBT_get_error_code
symbol 2.0.2.3..2.0.2.3 - ldacBT_get_handle
symbol 2.0.2.3..2.0.2.3 - ldacBT_get_sampling_freq
symbol 2.0.2.3..2.0.2.3 - ldacBT_get_version
symbol 2.0.2.3..2.0.2.3 - ldacBT_init_handle_encode
symbol 2.0.2.3..2.0.2.3 - ldacBT_set_eqmid
symbol 2.0.2.3..2.0.2.3 - ldaclib_check_nlnn_shift
symbol 2.0.2.3..2.0.2.3 - ldaclib_encode
symbol 2.0.2.3..2.0.2.3 - ldaclib_flush_encode
symbol 2.0.2.3..2.0.2.3 - ldaclib_free_encode
symbol 2.0.2.3..2.0.2.3 - ldaclib_free_handle
symbol 2.0.2.3..2.0.2.3 - ldaclib_get_channel
symbol 2.0.2.3..2.0.2.3 - ldaclib_get_config_info
symbol 2.0.2.3..2.0.2.3 - ldaclib_get_error_code
symbol 2.0.2.3..2.0.2.3 - ldaclib_get_handle
symbol 2.0.2.3..2.0.2.3 - ldaclib_get_nlnn
symbol 2.0.2.3..2.0.2.3 - ldaclib_get_version
symbol 2.0.2.3..2.0.2.3 - ldaclib_init_encode
symbol 2.0.2.3..2.0.2.3 - ldaclib_set_config_info
symbol 2.0.2.3..2.0.2.3 - ldaclib_set_encode_info
