name libwmf
also wmf
advisory Debian libwmf
advisory generic libwmf
# learned
reference 0.2.8.4 amd64 sha256:7af68ef1d72162322b3065429fa5fc60fac417901769923fb2d46907341f59d3 libwmf-dev 0.2.8.4-17
reference 0.2.12 amd64 sha256:a9ffcd776dc76382b97d5bd060001d4b5609424e8e197160b0029380efe9992a libwmf-dev 0.2.12-5.1
reference 0.2.13 amd64 sha256:67f859c67494acd80ecef716c1528bac6276fcab5c00372f907c460a11af8606 libwmf-dev 0.2.13-1.1+b3
reference 0.2.14 amd64 sha256:c2fa52a869ed0218ae274bfb22e0abc03986dfa8862f6fd4557e0d12ca6da258 libwmf-dev 0.2.14-1
string 0.2.8.4..0.2.8.4 gdft "Unsupported ft_pixel_mode"
string 0.2.8.4..0.2.8.4 meta "wmf_header_read: Glitch! No tell() function!"
string 0.2.8.4..0.2.14 api "        unable to initialize device layer!"
string 0.2.8.4..0.2.14 api "libwmf: module interface not implemented yet..."
string 0.2.8.4..0.2.14 bbuf "wmf_bbuf_input: null arg. given unexpectedly!"
string 0.2.8.4..0.2.14 bbuf "wmf_file_open: unable to open file for reading."
string 0.2.8.4..0.2.14 eps "%f 5 %f { newpath dup %f exch moveto %f exch lineto stroke } for\n"
string 0.2.8.4..0.2.14 eps "newpath %f %f moveto %f %f lineto %f %f lineto %f %f lineto closepath "
string 0.2.8.4..0.2.14 eps "newpath 0 %f moveto 0 rlineto 0 %f rlineto neg 0 rlineto closepath "
string 0.2.8.4..0.2.14 fig "Glitch! Can't determine image format to use."
string 0.2.8.4..0.2.14 fig "bounding box has null or negative size!"
string 0.2.8.4..0.2.14 font "wmf_ipa_font_map: failed to load *any* font!"
string 0.2.8.4..0.2.14 foreign " /picstr %d 3 mul string def\n"
string 0.2.8.4..0.2.14 foreign "image type not supported!"
string 0.2.8.4..0.2.14 gd "Error: bug in gdImageCreateFromXbm!\n"
string 0.2.8.4..0.2.14 gd_gd2 "Error %d on write\n"
string 0.2.8.4..0.2.14 gd_gd2 "Error from seek: %d\n"
string 0.2.8.4..0.2.14 gd_jpeg "gd-jpeg: JPEG library reports unrecoverable error: "
string 0.2.8.4..0.2.14 gd_jpeg "r quantization request resulted in output_components == %d (expected 3)\n"
string 0.2.8.4..0.2.14 gd_png "gd-png:  EXTREMELY fatal error: jmpbuf unrecoverable; terminating.\n"
string 0.2.8.4..0.2.14 gd_png "gd-png:  fatal libpng error: %s\n"
string 0.2.8.4..0.2.14 gdft "Unable to find a CharMap that I can handle"
string 0.2.8.4..0.2.14 gdkanji "invalid code specification: \"%s\""
string 0.2.8.4..0.2.14 gdxpm "libgd was not built with xpm support\n"
string 0.2.8.4..0.2.14 io-wmf "Couldn't decode WMF file - no output (huh?)"
string 0.2.8.4..0.2.14 io-wmf "Couldn't decode WMF file into pixbuf"
string 0.2.8.4..0.2.14 ipa "89abcdefABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
string 0.2.8.4..0.2.14 ipa "Glitch! Attempt to write non-existant bitmap."
string 0.2.8.4..0.2.14 meta "Bad [--wmf-write] filename! expected *.wmf or *.xml"
string 0.2.8.4..0.2.14 player "        please send it to us at http://www.wvware.com/"
string 0.2.8.4..0.2.14 player "libwmf: have lost track of the objects in this metafile"
string 0.2.8.4..0.2.14 recorder "Unexpected background mode! Expected one of TRANSPARENT or OPAQUE"
string 0.2.8.4..0.2.14 recorder "Unexpected polygon fill mode! Expected one of ALTERNATE or WINDING"
string 0.2.8.4..0.2.14 stream "wmf_stream_create: ftell failed on output stream"
string 0.2.8.4..0.2.14 svg "\txmlns:sodipodi=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\">\n"
string 0.2.8.4..0.2.14 svg "stroke-dasharray:%f %f %f %f %f %f; "
string 0.2.8.4..0.2.14 svg "~~~~~~~~wmf_[svg_]device_begin: bounding box has null or negative size!"
string 0.2.8.4..0.2.14 wmf "    write metafile to <file>.\n\nReport bugs to <http://www.wvware.com/>.\n"
string 0.2.8.4..0.2.14 wmf "--wmf-ignore-nonfatal=no"
string 0.2.8.4..0.2.14 wmf "--wmf-ignore-nonfatal=yes"
string 0.2.8.4..0.2.14 x "             please contact us at http://www.wvware.com/"
string 0.2.8.4..0.2.14 x "setup_color: something bizarre going on here."
string 0.2.8.4..0.2.14 x "setup_color: this class of visual is not supported!"
string 0.2.8.4..0.2.14 xgd "Attempt to write to null stream!"
string 0.2.8.4..0.2.14 xgd "JPEG Output to memory not supported!"
string 0.2.12..0.2.14 font "NimbusMonoPS-BoldItalic.t1"
string 0.2.12..0.2.14 font "NimbusMonoPS-Regular.t1"
string 0.2.12..0.2.14 font "NimbusRoman-BoldItalic.t1"
string 0.2.12..0.2.14 font "NimbusSans-BoldItalic.t1"
string 0.2.12..0.2.14 gdhelpers "ory allocation multiplication is negative, failing operation gracefully\n"
symbol 0.2.8.4..0.2.8.4 player PutParU16
symbol 0.2.8.4..0.2.8.4 xml s_value
symbol 0.2.8.4..0.2.14 api wmf_debug
symbol 0.2.8.4..0.2.14 ipa ipa_bmp_gd
symbol 0.2.8.4..0.2.14 wmf wmf_help
symbol 0.2.8.4..0.2.14 x x_draw_arc
symbol 0.2.8.4..0.2.14 xgd gd_sink
symbol 0.2.8.4..0.2.14 xml xml_start
symbol 0.2.12..0.2.12 player meta_arc
symbol 0.2.12..0.2.14 player rect_merge
symbol 0.2.12..0.2.14 recorder s_rbox_ulong
symbol 0.2.14..0.2.14 player REGION_SubtractRegion
