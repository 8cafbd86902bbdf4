name guile
also libguile
cpe gnu:guile
advisory Debian guile-3.0
advisory Alpine guile
advisory generic guile
version weak "{v}"
# learned
reference 2.2.7 amd64 sha256:085e5f2e4429bb664a5829904534d473194ae7858e6c6da99b219fcd526d3d88 guile-2.2-libs 2.2.7+1-9
reference 3.0.5 amd64 sha256:f712e105c88df3a22dba05ce2e7bae0c096df65d2b0c20186c7f278807042f3f guile-3.0-libs 3.0.5-4
reference 3.0.8 amd64 sha256:9d711745a23119de9a83287cb7b54537fe2c4b82b9dc506f58a277ec8314b357 guile-3.0-libs 3.0.8-2
reference 3.0.10 amd64 sha256:abd5e318d39451d95a53b9509a026be2b9a0b4100b7252273b20d2e4241b18fa guile-3.0-libs 3.0.10+really3.0.10-4
reference 3.0.11 amd64 sha256:773334c3d5ed5b112364b6c895957764002efd8b802f16e494c08ea1adf18b5b guile-3.0-libs 3.0.11-2+b1
string 2.2.7..2.2.7 - " (if necessary) to expect to be within the dynamic context\nof the throw."
string 2.2.7..2.2.7 - "Arbiters are deprecated.  Use mutexes or atomic variables instead."
string 2.2.7..2.2.7 - "Warning: Unwind-only `%s' exception; skipping pre-unwind handler.\n"
string 2.2.7..2.2.7 - "cm_lock_mutex_timed' is deprecated.  Use 'scm_timed_lock_mutex' instead."
string 2.2.7..2.2.7 - "ds is deprecated.  Use `compute-applicable-methods' from Scheme instead."
string 2.2.7..3.0.5 - ".Aerror creating finalization thread"
string 2.2.7..3.0.5 - "FGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789$@macro-binding"
string 2.2.7..3.0.5 - "Symbol not found: ~a"
string 2.2.7..3.0.5 - "end of file in symbol"
string 2.2.7..3.0.5 - "file: ~S, message: ~S"
string 2.2.7..3.0.8 - "R6RS custom binary output port `write!' returned a incorrect integer"
string 2.2.7..3.0.8 - "R6RS custom binary port with `port-position' support"
string 2.2.7..3.0.8 - "R6RS custom binary ports do not support `SEEK_END'"
string 2.2.7..3.0.8 - "seekable R6RS custom binary port"
string 2.2.7..3.0.8 - "start_child: dup failed: %s\n"
string 2.2.7..3.0.10 - "delete-duplicates!"
string 2.2.7..3.0.10 - "proper or circular list"
string 2.2.7..3.0.10 - "scm-set-current-output-port"
string 2.2.7..3.0.11 - "Cannot exit gracefully when init is in progress; aborting.\n"
string 2.2.7..3.0.11 - "FORMAT: Unsupported format option ~~~A - use (ice-9 format) instead"
string 2.2.7..3.0.11 - "In strings, consume leading whitespace after an escaped end-of-line."
string 2.2.7..3.0.11 - "Treat `[' and `]' as parentheses, for R6RS compatibility."
string 2.2.7..3.0.11 - "Use R6RS variable-length character and string hex escapes."
string 2.2.7..3.0.11 - "Warning: Discarding buffered output on non-blocking port\n         "
string 2.2.7..3.0.11 - "Wrong number of values returned to continuation (expected ~a)"
string 2.2.7..3.0.11 - "_COMPILE=0\n;;;       or pass the --no-auto-compile argument to disable.\n"
string 2.2.7..3.0.11 - "alue of `base' displays only base names, while `#t' displays full names."
string 2.2.7..3.0.11 - "an exact positive integer that divides the bytevector length"
string 2.2.7..3.0.11 - "e-output' or\n         `close-port' on the port before letting go of it.\n"
string 2.2.7..3.0.11 - "ecified.  See \"Processes\" in the\n         manual, for more information.\n"
string 2.2.7..3.0.11 - "gram to get more information.  Set it to \"no\" to suppress\nthis message.\n"
string 2.2.7..3.0.11 - "hem; 'reader' quotes them when the reader option 'keywords' is not '#f'."
string 2.2.7..3.0.11 - "invoking continuation would cross continuation barrier: ~A"
string 2.2.7..3.0.11 - "the number of shape specifications must match the array rank"
string 2.2.7..3.0.11 - "uniform elements larger than 8 bits must fill whole bytes"
string 3.0.5..3.0.11 - " a higher level instead, as structs no longer enforce field permissions."
string 3.0.5..3.0.11 - " false bits, subtract from a bitvector-count on the selection bitvector."
string 3.0.5..3.0.11 - " is deprecated.  Use bitvector-set-bit! or bitvector-clear-bit! instead."
string 3.0.5..3.0.11 - "Using bitvector->list on arrays is deprecated.  Use array->list instead."
string 3.0.5..3.0.11 - "Warning: Unwind-only %s exception; skipping pre-unwind handler.\n"
string 3.0.8..3.0.11 - "-move-right! on arrays is deprecated.  Use array-copy-in-order! instead."
string 3.0.8..3.0.11 - "Using vector->list on arrays is deprecated.  Use array->list instead."
string 3.0.8..3.0.11 - "Using vector-copy on arrays is deprecated.  Use array-copy instead."
string 3.0.8..3.0.11 - "ed_array() and the array handle functions to copy data to the new array."
string 3.0.8..3.0.11 - "normbig is deprecated.  Direct bignum bit manipulation is not supported."
string 3.0.10..3.0.11 - "copy-file: copy-on-write failed"
string 3.0.10..3.0.11 - "error creating signal delivery thread: %s\n"
string 3.0.10..3.0.11 - "error joining signal delivery thread: %s\n"
string 3.0.10..3.0.11 - "invalid value for #:copy-on-write: ~S"
string 3.0.10..3.0.11 - "le multiple threads are running;\n         further behavior unspecified.\n"
source 2.2.7..3.0.11 - "array-map.c"
source 2.2.7..3.0.11 - "weak-set.c"
symbol 2.2.7..2.2.7 - scm_async
symbol 2.2.7..2.2.7 - scm_async_mark
symbol 2.2.7..3.0.11 - scm_abs
symbol 2.2.7..3.0.11 - scm_ash
symbol 2.2.7..3.0.11 - scm_car
symbol 2.2.7..3.0.11 - scm_cdr
symbol 2.2.7..3.0.11 - scm_cos
symbol 2.2.7..3.0.11 - scm_exp
symbol 3.0.5..3.0.11 - scm_values_2
symbol 3.0.8..3.0.11 - scm_mkdtemp
symbol 3.0.10..3.0.11 - scm_chmodat
symbol 3.0.10..3.0.11 - scm_chownat
