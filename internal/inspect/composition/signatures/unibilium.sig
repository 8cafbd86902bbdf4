name unibilium
also libunibilium
advisory Debian unibilium
advisory generic unibilium
# learned
reference 2.1.0 amd64 sha256:da7f004f328fa6ae13469853567daf97cbb1909e01113810b2c63ef18cdda42f libunibilium-dev 2.1.0-1
reference 2.1.1 amd64 sha256:94b4eadf73af059979aa84f6341962ec84972d1e6c990ee3033440c4d3e8e39d libunibilium-dev 2.1.1-2+b1
reference 2.1.4 amd64 sha256:b505755e03265ca4c55471cf54f62a7f921ff3b8f2c6c7b356b61092928853a3 libunibilium-dev 2.1.4-1
string 2.1.0..2.1.4 unibilium "(size_t)(p - ptr) == req"
string 2.1.0..2.1.4 unibilium "es.used == (t)->ext_bools.used + (t)->ext_nums.used + (t)->ext_strs.used"
string 2.1.0..2.1.4 unibilium "i < t->ext_bools.used"
string 2.1.0..2.1.4 unibilium "i < t->ext_nums.used"
string 2.1.0..2.1.4 unibilium "i < t->ext_strs.used"
string 2.1.0..2.1.4 unibilium "off == ext_tablsz1"
string 2.1.0..2.1.4 unibilium "off == ext_tablsz2"
string 2.1.0..2.1.4 unibilium "off == tablsz"
string 2.1.0..2.1.4 unibilium "unibilium dummy terminal"
string 2.1.0..2.1.4 unibilium "v > unibi_boolean_begin_ && v < unibi_boolean_end_"
string 2.1.0..2.1.4 unibilium "v > unibi_numeric_begin_ && v < unibi_numeric_end_"
string 2.1.0..2.1.4 unibilium "v > unibi_string_begin_ && v < unibi_string_end_"
symbol 2.1.0..2.1.0 unibilium DynArr_num_ensure_slots
symbol 2.1.0..2.1.0 unibilium DynArr_str_ensure_slots
symbol 2.1.0..2.1.4 unibilium unibi_destroy
symbol 2.1.0..2.1.4 unibilium unibi_dummy
symbol 2.1.0..2.1.4 unibilium unibi_dump
symbol 2.1.0..2.1.4 unibilium unibi_format
symbol 2.1.0..2.1.4 unibilium unibi_from_mem
symbol 2.1.0..2.1.4 unibilium unibi_get_num
symbol 2.1.0..2.1.4 unibilium unibi_get_str
symbol 2.1.0..2.1.4 unibilium unibi_run
symbol 2.1.0..2.1.4 unibilium unibi_set_num
symbol 2.1.0..2.1.4 unibilium unibi_set_str
symbol 2.1.0..2.1.4 uninames unibi_name_bool
symbol 2.1.0..2.1.4 uninames unibi_name_num
symbol 2.1.0..2.1.4 uninames unibi_name_str
symbol 2.1.0..2.1.4 uninames unibi_short_name_bool
symbol 2.1.0..2.1.4 uninames unibi_short_name_num
symbol 2.1.0..2.1.4 uninames unibi_short_name_str
symbol 2.1.0..2.1.4 uniutil from_dir
symbol 2.1.0..2.1.4 uniutil from_dirs
symbol 2.1.0..2.1.4 uniutil unibi_from_env
symbol 2.1.0..2.1.4 uniutil unibi_from_fd
symbol 2.1.0..2.1.4 uniutil unibi_from_file
symbol 2.1.0..2.1.4 uniutil unibi_from_fp
symbol 2.1.0..2.1.4 uniutil unibi_from_term
