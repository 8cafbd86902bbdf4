name libgd
also gd libgd2
cpe libgd:libgd
advisory OSS-Fuzz libgd
advisory Debian libgd2
advisory Alpine gd
advisory GIT https://github.com/libgd/libgd
advisory generic libgd
version weak "{v}"
# learned
reference 2.3.0 amd64 sha256:6e01d8b3ebe1a631a1d71169ff41a8a889918aa948ef5362faf76feb5258cb5c libgd-dev 2.3.0-2+deb11u2
reference 2.3.3 amd64 sha256:083b9a4c478e58a3d6bb178fb2cefc1f971cf1c7455ff8f56f0d05a18109ebf6 libgd-dev 2.3.3-9
string 2.3.0..2.3.0 gd_gd2 "Seek error\n"
string 2.3.0..2.3.0 gd_gd2 "gd write error\n"
string 2.3.0..2.3.3 gd "GD Notice: "
string 2.3.0..2.3.3 gd "GD Warning: "
string 2.3.0..2.3.3 gd_avif "avif error - Could not allocate memory"
string 2.3.0..2.3.3 gd_avif "avif error - Could not create GD truecolor image"
string 2.3.0..2.3.3 gd_avif "avif error - couldn't allocate memory"
string 2.3.0..2.3.3 gd_bmp "gd-bmp write error\n"
string 2.3.0..2.3.3 gd_color_map "light goldenrod yellow"
string 2.3.0..2.3.3 gd_color_map "medium spring green"
string 2.3.0..2.3.3 gd_heif "Palette image not supported by heif\n"
string 2.3.0..2.3.3 gd_heif "gd-heif could not allocate decode options\n"
string 2.3.0..2.3.3 gd_heif "gd-heif encoder acquisition failed (missing codec support?)\n"
string 2.3.0..2.3.3 gd_heif "gd-heif invalid chroma subsampling parameter\n"
string 2.3.0..2.3.3 gd_jpeg "ation request resulted in output_components == %d (expected 4 for CMYK)\n"
string 2.3.0..2.3.3 gd_jpeg "gd-jpeg, libjpeg: recoverable error: %s\n"
string 2.3.0..2.3.3 gd_jpeg "gd-jpeg: JPEG library reports unrecoverable error: %s"
string 2.3.0..2.3.3 gd_jpeg "zation request resulted in output_components == %d (expected 3 for RGB)\n"
string 2.3.0..2.3.3 gd_nnquant "  internal logic error: remapped bot_idx = %d, top_idx = %d\n"
string 2.3.0..2.3.3 gd_nnquant "beginning 1D learning: initial radius=%d\n"
string 2.3.0..2.3.3 gd_nnquant "finished 1D learning: final alpha=%f !\n"
string 2.3.0..2.3.3 gd_png "gd-png error: setjmp returns error condition 1\n"
string 2.3.0..2.3.3 gd_png "gd-png error: setjmp returns error condition 2\n"
string 2.3.0..2.3.3 gd_png "gd-png error: setjmp returns error condition 3\n"
string 2.3.0..2.3.3 gd_png "gd-png: EXTREMELY fatal error: jmpbuf unrecoverable; terminating.\n"
string 2.3.0..2.3.3 gd_security "cation multiplication is negative or zero, failing operation gracefully\n"
string 2.3.0..2.3.3 gd_tga "fail to read header ident"
string 2.3.0..2.3.3 gd_tga "gd-tga: %u bits per pixel with %u alpha bits not supported\n"
string 2.3.0..2.3.3 gd_tga "gd-tga: premature end of image data\n"
string 2.3.0..2.3.3 gd_tiff "Cannot create a new tiff handle, missing Ctx argument"
string 2.3.0..2.3.3 gd_tiff "Could not get photometric. Assuming min-is-black"
string 2.3.0..2.3.3 gd_tiff "alpha channel type not defined, assuming alpha is not premultiplied"
string 2.3.0..2.3.3 gd_tiff "ld not get photometric. Image is CCITT compressed, assuming min-is-white"
string 2.3.0..2.3.3 gd_webp "Palette image not supported by webp"
string 2.3.0..2.3.3 gd_webp "gd-webp cannot allocate temporary buffer"
string 2.3.0..2.3.3 gd_xbm "EOF before image was complete"
string 2.3.0..2.3.3 gd_xbm "static unsigned char "
string 2.3.0..2.3.3 gd_xbm "static unsigned short %s = {"
string 2.3.0..2.3.3 gdft "font_path() returned an empty font pathname"
string 2.3.0..2.3.3 gdft "fontconfig: Couldn't retrieve font family name."
string 2.3.0..2.3.3 gdft "fontconfig: Couldn't retrieve font file name."
string 2.3.0..2.3.3 gdft "n't find expected font family. Perhaps URW Type 1 fonts need installing?"
string 2.3.0..2.3.3 gdfx "could not create first image"
string 2.3.0..2.3.3 gdfx "could not create resampled image"
string 2.3.0..2.3.3 gdkanji "This string includes unknown code."
string 2.3.0..2.3.3 gdkanji "invalid code specification: \"%s\" or \"%s\""
string 2.3.0..2.3.3 gdkanji "s string includes Hankaku-Kana (jisx0201) escape sequence [ESC] + ( + I."
string 2.3.3..2.3.3 gd_gd "GD image support has been disabled\n"
string 2.3.3..2.3.3 gd_gd2 "GD2 image support has been disabled\n"
string 2.3.3..2.3.3 gdkanji "Kanji code is EUC or SJIS."
symbol 2.3.0..2.3.0 gd_gif_out comparewithmap
symbol 2.3.0..2.3.0 gd_interpolation filter_bicubic
symbol 2.3.0..2.3.3 gd clip_1d
symbol 2.3.0..2.3.3 gd_bmp gdImageBmp
symbol 2.3.0..2.3.3 gd_color gdColorMatch
symbol 2.3.0..2.3.3 gd_crop gdImageCrop
symbol 2.3.0..2.3.3 gd_filename writegd2
symbol 2.3.0..2.3.3 gd_gif_in GetCode_
symbol 2.3.0..2.3.3 gd_io gdGetIntLSB
symbol 2.3.0..2.3.3 gdfontt gdFontGetTiny
symbol 2.3.3..2.3.3 gd_interpolation filter_cosine
symbol 2.3.3..2.3.3 gd_webp _gdImageWebpCtx
