name rav1e
also librav1e
cpe xiph:rav1e
advisory Debian rust-rav1e
advisory Alpine rav1e
advisory GIT https://github.com/xiph/rav1e
advisory generic rav1e
# learned
reference 0.5.1 amd64 sha256:ea5a8ed4c9d680ad7225a715225fd5ba8d383d1cb4f68518da923a8f70e14930 librav1e-dev 0.5.1-6, librav1e0 0.5.1-6
reference 0.7.1 amd64 sha256:10bf3d6ee37a1c2b69736ea333278b5053c80f894e8dc656cc377d9312b1839b librav1e-dev 0.7.1-9+b2, librav1e0.7 0.7.1-9+b2
reference 0.8.1 amd64 sha256:1c90f6bbc1ccb0d03bea9f71087d98b42201fd93e99d7ee8293413318555014b librav1e-dev 0.8.1-12, librav1e0.8 0.8.1-12
string 0.5.1..0.5.1 - " isize + rect.y + rect.height as isize <=\\n    cfg.alloc_height as isize"
string 0.5.1..0.5.1 - " y + rows <= frame_mvs.rowsRAYON_NUM_THREADSRAYON_RS_NUM_CPUSPoisonError"
string 0.5.1..0.5.1 - ": CapacityErrorinsufficient capacity"
string 0.5.1..0.5.1 - ": tile_cols_log2 >= min_tile_cols_log2too many values pushed to consumer"
string 0.5.1..0.5.1 - ":panicked at '', Utf8Errorvalid_up_toerror_len"
string 0.5.1..0.5.1 - ">No frames needed"
string 0.5.1..0.5.1 - "Tried to get slot of INTRA_FRAME"
string 0.5.1..0.5.1 - "ame countMore TUs than framesGot negative scale sumFrame count too large"
string 0.5.1..0.5.1 - "ase failure orderingthere is no such thing as a release failure ordering"
string 0.5.1..0.5.1 - "avx512vpclmulqdq\t"
string 0.5.1..0.5.1 - "ead panicked while panicking. aborting.\nfailed to initiate panic, error "
string 0.5.1..0.5.1 - "lled `Option::unwrap()` on a `None` valueexcessive bits for type written"
string 0.5.1..0.5.1 - "port is experimental and must be enabled using the `kv_unstable` feature"
string 0.5.1..0.7.1 - " as usize + rect.height <= plane.rect().y as usize + plane.rect().height"
string 0.5.1..0.8.1 - "A Frame had been encoded but not emitted yet"
string 0.5.1..0.8.1 - "Generic fatal error"
string 0.5.1..0.8.1 - "The encoder has already produced the number of frames requested"
string 0.5.1..0.8.1 - "The encoder needs more data to produce an output packet"
string 0.5.1..0.8.1 - "There are enough frames in the queue"
string 0.5.1..0.8.1 - "st-pass stats data not retrieved or not enough second-pass data provided"
string 0.7.1..0.7.1 - " > 0Read too many frames without finding enough TUsIncorrect buffer size"
string 0.7.1..0.7.1 - "d=  Th=  No cutrav1e::scenechangeEmptyInvalidDigitPosOverflowNegOverflow"
string 0.7.1..0.7.1 - "s isize + rect.y + rect.height as isize <=\n    cfg.alloc_height as isize"
string 0.7.1..0.7.1 - "tion failed: plane_ref.rect().width >= w && plane_ref.rect().height >= h"
string 0.7.1..0.7.1 - "{invalid syntax}.gnu_debugaltlink"
string 0.8.1..0.8.1 - " 0 && rect.y as usize <= self.rect.heightTried to get slot of NONE_FRAME"
string 0.8.1..0.8.1 - " as mut dyn  is boolchari128u128__ZNPsychovisual ,no entry found for key"
string 0.8.1..0.8.1 - ") cannot fit in Plane<u8>"
string 0.8.1..0.8.1 - "5 was not padded before passing Frame to send_frame()."
string 0.8.1..0.8.1 - "::unwrap()` on an `Err` valueRayon: detected unexpected panic; aborting\n"
string 0.8.1..0.8.1 - "ed to get slot of NONE_FRAMEinvalid block size for this subsampling mode"
string 0.8.1..0.8.1 - "isize + rect.y + rect.height as isize <=\n    cfg.alloc_height as isize()"
string 0.8.1..0.8.1 - "n failed: !self.is_intra()not implementedTried to get slot of NONE_FRAME"
string 0.8.1..0.8.1 - "oisonErrorunzip consumers didn't execute!Tried to get slot of NONE_FRAME"
string 0.8.1..0.8.1 - "poisoned lock"
string 0.8.1..0.8.1 - "ryInProgressOtherUncategorized()description() is deprecated; use Display"
symbol 0.5.1..0.8.1 - rav1e_config_parse
symbol 0.5.1..0.8.1 - rav1e_config_unref
symbol 0.5.1..0.8.1 - rav1e_context_new
symbol 0.5.1..0.8.1 - rav1e_data_unref
symbol 0.5.1..0.8.1 - rav1e_frame_new
symbol 0.5.1..0.8.1 - rav1e_frame_unref
symbol 0.5.1..0.8.1 - rav1e_last_status
symbol 0.5.1..0.8.1 - rav1e_packet_unref
symbol 0.5.1..0.8.1 - rav1e_send_frame
symbol 0.5.1..0.8.1 - rav1e_twopass_in
symbol 0.5.1..0.8.1 - rav1e_twopass_out
symbol 0.7.1..0.8.1 - rav1e_frame_add_t35_metadata
