name libsamplerate
also samplerate
advisory Debian libsamplerate
advisory generic libsamplerate
version proof "libsamplerate-{v} (c) {*}Erik de Castro Lopo"
# learned
reference 0.2.1 amd64 sha256:254ae86df99433a32d6c31b212329b0f9b875be025bd47a940484b6f1902b53f libsamplerate0-dev 0.2.1+ds0-1
reference 0.2.2 amd64 sha256:a79431874d2d35644e60b045579654e45dd1a7cc9665bb427b86a0b9b7bb1f8a libsamplerate0 0.2.2-3, libsamplerate0-dev 0.2.2-3
string 0.2.1..0.2.2 samplerate "Bad converter number."
string 0.2.1..0.2.2 samplerate "Callback function pointer is NULL in src_callback_read ()."
string 0.2.1..0.2.2 samplerate "Calling mode differs from initialisation mode (ie process v callback)."
string 0.2.1..0.2.2 samplerate "Channel count must be >= 1."
string 0.2.1..0.2.2 samplerate "Error : Someone is trampling on my internal state."
string 0.2.1..0.2.2 samplerate "Input and output data arrays overlap."
string 0.2.1..0.2.2 samplerate "Internal error : Bad length in prepare_data ()."
string 0.2.1..0.2.2 samplerate "Internal error. Bad buffer length. Please report this."
string 0.2.1..0.2.2 samplerate "Internal error. Filter length too large."
string 0.2.1..0.2.2 samplerate "Internal error. No private data."
string 0.2.1..0.2.2 samplerate "Internal error. No process pointer."
string 0.2.1..0.2.2 samplerate "Internal error. Private pointer is NULL. Please report this."
string 0.2.1..0.2.2 samplerate "Internal error. SHIFT_BITS too large."
string 0.2.1..0.2.2 samplerate "Malloc failed."
string 0.2.1..0.2.2 samplerate "Placeholder. No error defined for this error number."
string 0.2.1..0.2.2 samplerate "SRC ratio outside [1/256, 256] range."
string 0.2.1..0.2.2 samplerate "SRC_DATA pointer is NULL."
string 0.2.1..0.2.2 samplerate "SRC_DATA->data_out or SRC_DATA->data_in is NULL."
string 0.2.1..0.2.2 samplerate "SRC_STATE pointer is NULL."
string 0.2.1..0.2.2 samplerate "Supplied callback function pointer is NULL."
string 0.2.1..0.2.2 samplerate "This converter only allows constant conversion ratios."
string 0.2.1..0.2.2 samplerate "error. Input data / internal buffer size difference. Please report this."
string 0.2.1..0.2.2 samplerate "src_process() called without reset after end_of_input."
string 0.2.1..0.2.2 src_linear "Linear Interpolator"
string 0.2.1..0.2.2 src_linear "Linear interpolator, very fast, poor quality."
string 0.2.1..0.2.2 src_sinc "Band limited sinc interpolation, best quality, 144dB SNR, 96% BW."
string 0.2.1..0.2.2 src_sinc "Band limited sinc interpolation, fastest, 97dB SNR, 80% BW."
string 0.2.1..0.2.2 src_sinc "Band limited sinc interpolation, medium quality, 121dB SNR, 90% BW."
string 0.2.1..0.2.2 src_sinc "Best Sinc Interpolator"
string 0.2.1..0.2.2 src_sinc "Fastest Sinc Interpolator"
string 0.2.1..0.2.2 src_sinc "Medium Sinc Interpolator"
string 0.2.1..0.2.2 src_sinc "data_index + 1 < filter->b_end"
string 0.2.1..0.2.2 src_sinc "data_index + 3 < filter->b_end"
string 0.2.1..0.2.2 src_sinc "data_index + 5 < filter->b_end"
string 0.2.1..0.2.2 src_sinc "data_index + channels - 1 < filter->b_end"
string 0.2.1..0.2.2 src_sinc "data_index < filter->b_end"
string 0.2.1..0.2.2 src_sinc "data_index >= 0 && data_index + 1 < filter->b_len"
string 0.2.1..0.2.2 src_sinc "data_index >= 0 && data_index + 3 < filter->b_len"
string 0.2.1..0.2.2 src_sinc "data_index >= 0 && data_index + 5 < filter->b_len"
string 0.2.1..0.2.2 src_sinc "data_index >= 0 && data_index + channels - 1 < filter->b_len"
string 0.2.1..0.2.2 src_sinc "data_index >= 0 && data_index < filter->b_len"
string 0.2.1..0.2.2 src_sinc "divident >= 0 && divisor > 0"
string 0.2.1..0.2.2 src_sinc "indx < filter->coeff_half_len + 2"
string 0.2.1..0.2.2 src_sinc "indx >= 0 && indx + 1 < filter->coeff_half_len + 2"
string 0.2.1..0.2.2 src_sinc "pe == SRC_SINC_MEDIUM_QUALITY || converter_type == SRC_SINC_BEST_QUALITY"
string 0.2.1..0.2.2 src_sinc "steps <= int_div_ceil (filter_index, increment)"
string 0.2.1..0.2.2 src_zoh "ZOH Interpolator"
string 0.2.1..0.2.2 src_zoh "Zero order hold interpolator, very fast, poor quality."
source 0.2.1..0.2.2 - "@src/src_zoh.c"
source 0.2.1..0.2.2 src_linear "src_linear.c"
source 0.2.1..0.2.2 src_sinc "src_sinc.c"
symbol 0.2.1..0.2.2 samplerate src_clone
symbol 0.2.1..0.2.2 samplerate src_get_channels
symbol 0.2.1..0.2.2 src_linear linear_get_description
symbol 0.2.1..0.2.2 src_linear linear_get_name
symbol 0.2.1..0.2.2 src_linear linear_state_new
symbol 0.2.1..0.2.2 src_sinc sinc_get_description
symbol 0.2.1..0.2.2 src_sinc sinc_get_name
symbol 0.2.1..0.2.2 src_sinc sinc_state_new
symbol 0.2.1..0.2.2 src_zoh zoh_get_description
symbol 0.2.1..0.2.2 src_zoh zoh_get_name
symbol 0.2.1..0.2.2 src_zoh zoh_state_new
