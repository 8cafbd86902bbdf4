name librsvg
also rsvg
cpe gnome:librsvg
advisory OSS-Fuzz librsvg
advisory Debian librsvg
advisory Alpine librsvg
advisory GIT https://gitlab.gnome.org/GNOME/librsvg
advisory generic librsvg
# learned
reference 2.50.3 amd64 sha256:b3722df92b085887a90e7d989da876dc4df3b1bcf032acf33bdc3c9b3f1d3402 librsvg2-2 2.50.3+dfsg-1+deb11u1, librsvg2-dev 2.50.3+dfsg-1+deb11u1
reference 2.54.7 amd64 sha256:75b86d8a0f73cd6901f417682b7c1cfa5f846a53e29fc10d5edb4c9a588a0cac librsvg2-2 2.54.7+dfsg-1~deb12u1, librsvg2-dev 2.54.7+dfsg-1~deb12u1
reference 2.60.0 amd64 sha256:d0e99749c78a33cd7f1bd76b1cb5b1953112fc4dc67ccb755e5fbab76658bc94 librsvg2-2 2.60.0+dfsg-1+deb13u1, librsvg2-dev 2.60.0+dfsg-1+deb13u1
reference 2.63.3 amd64 sha256:158a216abd223be094d5bf939f8904a62fc883bde49166f0da72eb4baecdaebd librsvg2-2 2.63.3+dfsg-1, librsvg2-dev 2.63.3+dfsg-1
string 2.50.3..2.50.3 - " URLcould not create XML parserXML parse error: no data passed to parser"
string 2.50.3..2.50.3 - " calculate the remainder with a divisor of zeroPoisonError { inner: .. }"
string 2.50.3..2.50.3 - " lock would result in deadlockrwlock write lock would result in deadlock"
string 2.50.3..2.50.3 - " not lie on character boundarymemory allocation of  bytes failedfdSystem"
string 2.50.3..2.50.3 - " to remove sourceglib::sourcestr::ToGlibPtr<*const c_char>: unexpected '"
string 2.50.3..2.60.0 - "could not get dimensions: rsvg_handle_get_position_sub"
string 2.50.3..2.63.3 - " bytes is required, store the corresponding data separately on the heap."
string 2.50.3..2.63.3 - " component dimensions, would panicRGBYCbCrLumaABGRUnknownHSLHSVMultiBand"
string 2.50.3..2.63.3 - " in named character referenceinvalid char missed by error handling cases"
string 2.50.3..2.63.3 - " invalid byte sequence  valid bytes, followed by  more unprocessed bytes"
string 2.50.3..2.63.3 - " self.header.high_start && self.header.high_start > SMALL_LIMITmid > len"
string 2.50.3..2.63.3 - "::unwrap()` on an `Err` valuestr::ToGlibPtr<*const c_char>: unexpected '"
string 2.50.3..2.63.3 - ":unwrap()` on a `None` valuefound incomplete byte sequence  after  bytes"
string 2.50.3..2.63.3 - "?) to encode as JPEG: width and height must be >= 1 and <= 65535"
string 2.50.3..2.63.3 - "B since it is associated with essential, but unsupported properties"
string 2.50.3..2.63.3 - "ErrorByteSetEOIFinderneedleno quit in start without look-behindmid > len"
string 2.50.3..2.63.3 - "GdiErrorLastStatus__UnknownSurfaceFailed to create a copy of FontOptions"
string 2.50.3..2.63.3 - "UnsupportedBitstreamUnknownErrordescription() is deprecated; use Display"
string 2.50.3..2.63.3 - "acter reference in attributeInvalid numeric character reference value 0x"
string 2.50.3..2.63.3 - "ailed: buf[0] > b'0'eEe-E-argument of integer logarithm must be positive"
string 2.50.3..2.63.3 - "ample is zeroToo many bytes skippedPngGifPnmTgaDdsBmpIcoHdrOpenExrQoiPcx"
string 2.50.3..2.63.3 - "annot yet decode images encoded with Lossless Arithmetic encoding scheme"
string 2.50.3..2.63.3 - "ationcolumnBasicParseErrorTryFromSliceError()chunk_size must not be zero"
string 2.50.3..2.63.3 - "aximuma subtag should not be emptyat maximum three extlangs are allowed7"
string 2.50.3..2.63.3 - "classlook-around, including look-ahead and look-behind, is not supported"
string 2.50.3..2.63.3 - "e been called with percentage unitsValueTypeMismatchErroractualrequested"
string 2.50.3..2.63.3 - "f Filedescription() is deprecated; use Displayinvalid code in LZW stream"
string 2.50.3..2.63.3 - "f inputinvalid @ rule body encounteredinvalid qualified rule encountered"
string 2.50.3..2.63.3 - "f.char() == 'x' || self.char() == 'u' || self.char() == 'U'ParseIntError"
string 2.50.3..2.63.3 - "failed: err < 0Try againNot enough memory availableUnsupported bitstream"
string 2.50.3..2.63.3 - "he iTXt chunk.fdAT chunk shorter than 4 bytesfailed to fill whole buffer"
string 2.50.3..2.63.3 - "ion returned an error when the underlying stream did notErrorLayoutError"
string 2.50.3..2.63.3 - "it_depth == 10 || bit_depth == 12LayoutErrorfailed to write whole buffer"
string 2.50.3..2.63.3 - "lock, SquareBracketBlock, or CurlyBracketBlock token was just consumed.A"
string 2.50.3..2.63.3 - "mIntErrorfailed to fill whole buffernumber of read bytes exceeds limit()"
string 2.50.3..2.63.3 - "mber of patterns to match pattern IDTried to shrink to a larger capacity"
string 2.54.7..2.60.0 - "API called out of orderrsvg_handle_get_intrinsic_size_in_pixels"
string 2.54.7..2.60.0 - "could not get position: flagsrsvg_handle_new_from_file"
string 2.54.7..2.60.0 - "ed in order to call rsvg_handle_set_stylesheet()rsvg_handle_set_base_uri"
string 2.54.7..2.63.3 - " PangoFontMap @ PangoFontset @ PangoFontsetSimple @ PangoLayout @ matrix"
string 2.54.7..2.63.3 - " on an `Err` valuePhantomDatastr::ToGlibPtr<*const c_char>: unexpected '"
string 2.54.7..2.63.3 - " on an `Err` valueSharedinnerstr::ToGlibPtr<*const c_char>: unexpected '"
string 2.54.7..2.63.3 - "' is not readable' not foundFailed to get property value for property ''"
string 2.54.7..2.63.3 - ")invalid port valueinvalid socket addressTcpStreamfdTcpListenerUdpSocket"
string 2.60.0..2.60.0 - "             at unix_exit_statusprefix not foundrsvg_pixbuf_from_file"
string 2.60.0..2.63.3 - " use a decoder that has finished.Output buffer must have been too small."
string 2.60.0..2.63.3 - "!data.is_null() || data_len == 0"
string 2.60.0..2.63.3 - "PropertyFLACSpecificBox missing metadataconflicting item property values"
string 2.60.0..2.63.3 - "data_len <= isize::MAX as usize"
string 2.60.0..2.63.3 - "een encounted earlierGrayscaleRgbIndexedGrayscaleAlphaOneTwoEightSixteen"
symbol 2.50.3..2.50.3 - rsvg_rust_init
symbol 2.50.3..2.50.3 - rsvg_rust_term
symbol 2.50.3..2.63.3 - rsvg_cleanup
symbol 2.50.3..2.63.3 - rsvg_error_quark
symbol 2.50.3..2.63.3 - rsvg_handle_close
symbol 2.50.3..2.63.3 - rsvg_handle_free
symbol 2.50.3..2.63.3 - rsvg_handle_new
symbol 2.50.3..2.63.3 - rsvg_init
symbol 2.50.3..2.63.3 - rsvg_term
symbol 2.54.7..2.63.3 - rsvg_handle_get_intrinsic_size_in_pixels
symbol 2.60.0..2.63.3 - rsvg_handle_get_pixbuf_and_error
symbol 2.60.0..2.63.3 - rsvg_handle_set_cancellable_for_rendering
