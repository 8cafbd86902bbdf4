name libmng
also mng
advisory Debian libmng
advisory generic libmng
version weak "{v}"
# learned
reference 1.0.10 amd64 sha256:869d54d083814b366c87c84009e6e920a131f464385bf74c19acd7817a5e70e6 libmng-dev 1.0.10+dfsg-3.1+b5
reference 2.0.3 amd64 sha256:80928323fcb26fcf696aaef4e766ef0cc7a4f7f23f0b142c54b5b99831a3cedf libmng-dev 2.0.3+dfsg-5+b1
string 1.0.10..2.0.3 libmng_chunk_io "Photoshop ICC profile"
string 1.0.10..2.0.3 libmng_error "A required callback is not defined"
string 1.0.10..2.0.3 libmng_error "Application signalled CMS error"
string 1.0.10..2.0.3 libmng_error "Application signalled I/O error"
string 1.0.10..2.0.3 libmng_error "Application signalled an error"
string 1.0.10..2.0.3 libmng_error "Application signalled error during trace-callback"
string 1.0.10..2.0.3 libmng_error "Application signalled timing error"
string 1.0.10..2.0.3 libmng_error "Attempt to access an non-existing entry"
string 1.0.10..2.0.3 libmng_error "Attempt to access the wrong chunk"
string 1.0.10..2.0.3 libmng_error "Chunk cannot occur multiple times"
string 1.0.10..2.0.3 libmng_error "Chunk must not end with NULL byte"
string 1.0.10..2.0.3 libmng_error "Chunk not allowed at this point"
string 1.0.10..2.0.3 libmng_error "Chunklength is incredibly large"
string 1.0.10..2.0.3 libmng_error "Delta block width and or height invalid"
string 1.0.10..2.0.3 libmng_error "Destination object for PAST must be abstract"
string 1.0.10..2.0.3 libmng_error "Encountered unexpected end-of-file"
string 1.0.10..2.0.3 libmng_error "Function is invalid at this point"
string 1.0.10..2.0.3 libmng_error "Function not yet implemented"
string 1.0.10..2.0.3 libmng_error "Handle could not be initialized"
string 1.0.10..2.0.3 libmng_error "Image is larger than defined maximum"
string 1.0.10..2.0.3 libmng_error "Image is not an animation"
string 1.0.10..2.0.3 libmng_error "Internal buffer for JPEG processing too small"
string 1.0.10..2.0.3 libmng_error "JHDR parameters & JFIF-data do not match"
string 1.0.10..2.0.3 libmng_error "Keyword cannot be zero-length"
string 1.0.10..2.0.3 libmng_error "LOOP encountered when playback cache is turned off"
string 1.0.10..2.0.3 libmng_error "MHDR simplicity indicates unsupported feature(s)"
string 1.0.10..2.0.3 libmng_error "No MNG header (MHDR) found"
string 1.0.10..2.0.3 libmng_error "No memory for gamma-table(s)"
string 1.0.10..2.0.3 libmng_error "No output-profile defined for CMS"
string 1.0.10..2.0.3 libmng_error "No sRGB-profile defined for CMS"
string 1.0.10..2.0.3 libmng_error "Reading suspended; waiting for I/O to catch up"
string 1.0.10..2.0.3 libmng_error "Requested nEED resources are not supported"
string 1.0.10..2.0.3 libmng_error "SEEK suspension; application decides"
string 1.0.10..2.0.3 libmng_error "TERM misplaced during creation of MNG stream"
string 1.0.10..2.0.3 libmng_error "Target object for DHDR must be concrete"
string 1.0.10..2.0.3 libmng_error "Target object must have alpha-channel"
string 1.0.10..2.0.3 libmng_error "The CRC for this chunk is invalid"
string 1.0.10..2.0.3 libmng_error "The compression_method is invalid"
string 1.0.10..2.0.3 libmng_error "The delta operation is invalid (mismatched color_types?)"
string 1.0.10..2.0.3 libmng_error "The filter_method or filter_type is invalid"
string 1.0.10..2.0.3 libmng_error "The interlace_method is invalid"
string 1.0.10..2.0.3 libmng_error "There is not enough data in the IDAT chunk(s)"
string 1.0.10..2.0.3 libmng_error "Timer suspension; normal animation delay"
string 1.0.10..2.0.3 libmng_error "Too much data in IDAT chunk(s)"
string 1.0.10..2.0.3 libmng_error "Too much data in JDAT chunk(s)"
string 1.0.10..2.0.3 libmng_error "Transformation could not be initialized"
string 1.0.10..2.0.3 libmng_error "Unknown critical chunk encountered"
string 1.0.10..2.0.3 libmng_error "Writing was unsuccessful; disk full?"
string 1.0.10..2.0.3 libmng_error "evNT points to unknown SEEK"
string 1.0.10..2.0.3 libmng_error "ijgsrc6b encountered an error"
symbol 1.0.10..1.0.10 libmng_chunk_io deflate_buffer
symbol 1.0.10..1.0.10 libmng_display next_layer
symbol 1.0.10..2.0.3 libmng_chunk_io mng_crc
symbol 1.0.10..2.0.3 libmng_cms mng_clear_cms
symbol 1.0.10..2.0.3 libmng_hlapi mng_read
symbol 1.0.10..2.0.3 libmng_hlapi mng_reset
symbol 1.0.10..2.0.3 libmng_jpeg mng_error_exit
symbol 1.0.10..2.0.3 libmng_pixels mng_delta_g1
symbol 1.0.10..2.0.3 libmng_zlib mngzlib_alloc
symbol 1.0.10..2.0.3 libmng_zlib mngzlib_free
symbol 2.0.3..2.0.3 libmng_chunk_io update_crc
symbol 2.0.3..2.0.3 libmng_display set_delay
