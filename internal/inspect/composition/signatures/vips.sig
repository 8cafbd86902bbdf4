name vips
also libvips
cpe libvips:libvips
advisory OSS-Fuzz libvips
advisory Debian vips
advisory Alpine vips
advisory GIT https://github.com/libvips/libvips
advisory generic vips
version weak "{v}"
# learned
reference 8.10.5 amd64 sha256:4352df476dc73b7a5236c3b0be81709fa0efeaf61fa42de3bdc3c6140b504e09 libvips42 8.10.5-2+deb11u1
reference 8.14.1 amd64 sha256:8d84097963012f1b825e68116333b9d5316d9c49be4bf09bbc8c260bf4468e63 libvips-dev 8.14.1-3+deb12u3, libvips42 8.14.1-3+deb12u3
reference 8.16.1 amd64 sha256:1dae1ce79a61edb0c4652dfb1e9c750e9bd4de57e5cb1176026b22905619f3fa libvips-dev 8.16.1-1+deb13u2, libvips42t64 8.16.1-1+deb13u2
reference 8.18.7 amd64 sha256:afa3e92f5555b0573e7df8fbd3bcf09333770c474c422709a479d411f5b03950 libvips-dev 8.18.7-1, libvips42t64 8.18.7-1
string 8.10.5..8.10.5 - ", image pyramid export: yes, use libexif to load/save JPEG metadata: yes"
string 8.10.5..8.10.5 - "direction to place image within width/height"
string 8.10.5..8.10.5 - "tent %d (%s) not supported by %s profile; falling back to default intent"
string 8.10.5..8.10.5 - "unable to open memory buffer for output"
string 8.10.5..8.10.5 - "vips_thread_work_unit: stall done, releasing y = %d ...\n"
string 8.10.5..8.14.1 - "flags '%s' has no member '%s', should be one of: %s"
string 8.10.5..8.14.1 - "memory area too small --- should be %li bytes, you passed %zd"
string 8.10.5..8.14.1 - "p failed (%s), running very low on system resources, expect a crash soon"
string 8.10.5..8.14.1 - "vips_sequential_generate %p: request for line %d, height %d\n"
string 8.10.5..8.14.1 - "vips_sequential_generate %p: skipping to line %d ...\n"
string 8.10.5..8.16.1 - "aved state for thread %p --- call vips_thread_shutdown() for this thread"
string 8.10.5..8.16.1 - "bad array length --- should be %d, you passed %d"
string 8.10.5..8.16.1 - "convert an scRGB image to sRGB"
string 8.10.5..8.16.1 - "no libMagick support in your libvips"
string 8.10.5..8.16.1 - "out of memory --- size == %dMB"
string 8.10.5..8.18.7 - " save non-complex greyscale images as miniswhite -- disabling miniswhite"
string 8.10.5..8.18.7 - " should have been within VipsRect left=%d, top=%d, width=%d, height=%d)\n"
string 8.10.5..8.18.7 - "%s %s: %d x %d pixels, %d threads, %d x %d tiles, %d lines in buffer"
string 8.10.5..8.18.7 - "FOREIGN_PARTIAL and VIPS_FOREIGN_SEQUENTIAL both set -- using SEQUENTIAL"
string 8.10.5..8.18.7 - "ation does not have the expected distribution for sub-pixel registration"
string 8.10.5..8.18.7 - "can only save 1 band uchar images as 1 bit -- disabling 1 bit save"
string 8.10.5..8.18.7 - "convert a device image to float LAB using the embedded profile"
string 8.10.5..8.18.7 - "convert a float LAB to an 8-bit device image with an ICC profile"
string 8.10.5..8.18.7 - "flood mark with serial from start_x, start_y while pixel == start pixel"
string 8.10.5..8.18.7 - "flood with ink from start_x, start_y while pixel == start pixel"
string 8.10.5..8.18.7 - "ignoring deprecated \"sequential\" mode -- please use \"access\" instead"
string 8.10.5..8.18.7 - "images must have the same number of bands, or one must be single-band"
string 8.10.5..8.18.7 - "ld be one of \"none\", \"packbits\", \"ccittfax4\", \"lzw\", \"deflate\" or \"jpeg\""
string 8.10.5..8.18.7 - "mosaic root not found in desc file\nis this really a mosaiced image?"
string 8.10.5..8.18.7 - "non-normalised correlation of gradient of in2 within in1, no padding"
string 8.10.5..8.18.7 - "set bitdepth for 1-band uchar and 3-band float lab -- disabling bitdepth"
string 8.10.5..8.18.7 - "unknown multi-res mode \"%s\"\nshould be one of \"flat\" or \"pyramid\""
string 8.10.5..8.18.7 - "unknown resolution unit \"%s\"\nshould be one of \"res_cm\" or \"res_inch\""
string 8.10.5..8.18.7 - "vips_object_class_install_argument: %s.%s, %s.%s duplicate priority"
string 8.10.5..8.18.7 - "vips_object_class_install_argument: default TRUE BOOL arg %s.%s"
string 8.14.1..8.18.7 - "COMMENT   FITS (Flexible Image Transport System) format"
string 8.14.1..8.18.7 - "COMMENT   and Astrophysics', volume 376, page 359; bibcode:"
string 8.14.1..8.18.7 - "ice3\",\n  \"profile\": \"level0\",\n  \"protocol\": \"http://iiif.io/api/image\",\n"
string 8.14.1..8.18.7 - "unable to load or find any compatible input profile"
string 8.14.1..8.18.7 - "vips_worker_work_unit: stall done, releasing y = %d ...\n"
string 8.16.1..8.18.7 - "Deflate (1-9, default 6) or ZSTD (1-22, default 9) compression level"
string 8.16.1..8.18.7 - "Don't use a cached result for this operation"
string 8.16.1..8.18.7 - "Enable auto-adjusting of the deblocking filter"
string 8.16.1..8.18.7 - "Number of entropy-analysis passes (in [1..10])"
string 8.16.1..8.18.7 - "allback to suggested %s intent, as profile does not support %s %s intent"
string 8.18.7..8.18.7 - "Keep duplicate frames in the output instead of combining them"
string 8.18.7..8.18.7 - "memory area too small -- should be %lu bytes, you passed %zd"
string 8.18.7..8.18.7 - "raw: false\nMagick load/save with MagickCore: true (dynamic module: true)"
string 8.18.7..8.18.7 - "saved state for thread %p -- call vips_thread_shutdown() for this thread"
string 8.18.7..8.18.7 - "vips__openslideconnection_leak: %d leaked connections\n"
source 8.14.1..8.14.1 - "arithmetic/hist_find_indexed.c"
source 8.14.1..8.14.1 - "deprecated/inplace_dispatch.c"
source 8.14.1..8.18.7 - "iofuncs/ginputsource.c"
source 8.14.1..8.18.7 - "resample/nohalo.cpp"
symbol 8.10.5..8.10.5 - im_clamp
symbol 8.10.5..8.10.5 - im_gaddim
symbol 8.10.5..8.18.7 - im_c2ps
symbol 8.10.5..8.18.7 - im_ceil
symbol 8.10.5..8.18.7 - im_clip
symbol 8.10.5..8.18.7 - im_conv
symbol 8.10.5..8.18.7 - im_copy
symbol 8.10.5..8.18.7 - im_fav4
symbol 8.14.1..8.18.7 - vips_cosh
symbol 8.14.1..8.18.7 - vips_sinh
symbol 8.16.1..8.18.7 - vips_clamp
symbol 8.16.1..8.18.7 - vips_sdf
