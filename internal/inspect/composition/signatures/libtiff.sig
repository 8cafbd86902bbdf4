name libtiff
also tiff libtiff6 libtiff5
cpe libtiff:libtiff
advisory OSS-Fuzz libtiff
advisory Debian tiff
advisory Alpine tiff
advisory GIT https://gitlab.com/libtiff/libtiff
advisory generic libtiff
part libtiffxx
version proof "LIBTIFF, Version {v}\nCopyright (c) {*}"
# learned
reference 4.2.0 amd64 sha256:a14c2fc85ca650587a722de589521607c7bfa6cbaa11ea49a7aaa396577270bd libtiff-dev 4.2.0-1+deb11u8
reference 4.5.0 amd64 sha256:cd2df67381327031f297a52e7fcf415cdaaa1189ceb98fdedf8ce192ddda2c23 libtiff-dev 4.5.0-6+deb12u4
reference 4.7.0 amd64 sha256:45da6425572aeff7d7cc8bf7bca6be6f2b60a8f632ba6e2e1b3384ea27c28b31 libtiff-dev 4.7.0-3+deb13u3
reference 4.7.2 amd64 sha256:325885886b71ff101f361854b9deec6509e46bfc06f640fa68f0093caece83f4 libtiff-dev 4.7.2-1
string 4.2.0..4.2.0 tif_dirread " allocate memory for temporary new sampleinfo array (%d 16 bit elements)"
string 4.2.0..4.2.0 tif_dirwrite " LONG: val=%14.6f, num=%12llu, denom=%12llu | num2=%12llu, denom2=%12llu"
string 4.2.0..4.2.0 tif_getimage " can not handle contiguous data with %s=%d, and %s=%d and Bits/Sample=%d"
string 4.2.0..4.2.0 tif_jpeg " [%d,%d] to match subsampling values inside JPEG compressed data [%d,%d]"
string 4.2.0..4.2.0 tif_pixarlog " compression can't handle bits depth/data format combination (depth: %d)"
string 4.2.0..4.5.0 tif_dir "lid InkNames value; no NUL at given buffer end location %u, after %u ink"
string 4.2.0..4.5.0 tif_dirinfo "Internal error, unknown tag %s"
string 4.2.0..4.5.0 tif_dirinfo "Internal error, unknown tag 0x%x"
string 4.2.0..4.5.0 tif_dirread "ASCII value for tag \"%s\" does not end in null byte"
string 4.2.0..4.5.0 tif_lerc "numBytesWritten < numBytes"
string 4.2.0..4.7.0 tif_dir "%s: Null count for \"%s\" (type %d, writecount %d, passcount %d)"
string 4.2.0..4.7.0 tif_fax3 "Buffer overflow at line %u of %s %u"
string 4.2.0..4.7.0 tif_getimage "not be larger than image width of %d -> raster width adapted for reading"
string 4.2.0..4.7.0 tif_lerc "Unexpected version number: %d. Expected: %d"
string 4.2.0..4.7.0 tif_webp "WebPEncode returned an unknown error code: %d"
string 4.2.0..4.7.2 tif_close "tif_cur_cumulated_mem_alloc = %lu whereas it should be 0"
string 4.2.0..4.7.2 tif_codec "%s compression support is not configured"
string 4.2.0..4.7.2 tif_dir " Value %u of NumberOfInks is different from the SamplesPerPixel value %u"
string 4.2.0..4.7.2 tif_dirwrite "Attempt to write value larger than 0xFFFFFFFF in Classic TIFF file."
string 4.2.0..4.7.2 tif_flush " than the strile arrays. TIFFRewriteDirectory() should be called instead"
string 4.2.0..4.7.2 tif_flush "Function not called together with TIFFDeferStrileArrayWriting()"
string 4.2.0..4.7.2 tif_jbig "Multistrip images not supported in decoder"
string 4.2.0..4.7.2 tif_luv "scheme == COMPRESSION_SGILOG24 || scheme == COMPRESSION_SGILOG"
string 4.2.0..4.7.2 tif_lzw "Old-style LZW codes, convert file"
string 4.2.0..4.7.2 tif_next "Not enough data for scanline %ld"
string 4.2.0..4.7.2 tif_ojpeg " inside JPEG data is correct and desubsampling inside JPEG decompression"
string 4.2.0..4.7.2 tif_packbits "Terminating PackBitsDecode due to lack of data."
string 4.2.0..4.7.2 tif_print "eld_readcount == TIFF_VARIABLE || fip->field_readcount == TIFF_VARIABLE2"
string 4.2.0..4.7.2 tif_strip "Computed scanline size is zero"
string 4.2.0..4.7.2 tif_thunder "itspersample value (%d), Thunder decoder only supports 4bits per sample."
string 4.2.0..4.7.2 tif_tile "%lu: Depth out of range, max %lu"
string 4.2.0..4.7.2 tif_version "(c) 1988-1996 Sam Leffler\nCopyright (c) 1991-1996 Silicon Graphics, Inc."
string 4.2.0..4.7.2 tif_zip "(scheme == COMPRESSION_DEFLATE) || (scheme == COMPRESSION_ADOBE_DEFLATE)"
string 4.2.0..4.7.2 tif_zstd "Merging ZSTD codec-specific tags failed"
string 4.5.0..4.7.2 tif_dirread " allocate memory for temporary new sampleinfo array (%u 16 bit elements)"
string 4.5.0..4.7.2 tif_getimage " can not handle contiguous data with %s=%u, and %s=%u and Bits/Sample=%u"
string 4.5.0..4.7.2 tif_jpeg " [%u,%u] to match subsampling values inside JPEG compressed data [%u,%u]"
string 4.5.0..4.7.2 tif_pixarlog " compression can't handle bits depth/data format combination (depth: %u)"
string 4.5.0..4.7.2 tif_read " count for tile %u. Uncompressed tile size is %lu, compressed one is %lu"
string 4.7.0..4.7.2 tif_dir "For TIFFUnlinkDirectory() first directory starts with number 1 and not 0"
string 4.7.0..4.7.2 tif_dirread " and StripOffsets %lu is greater than filesize %lu. Memory not allocated"
string 4.7.0..4.7.2 tif_dirwrite "tif_curdircount is TIFF_NON_EXISTENT_DIR_NUMBER, not expected !! Line %d"
string 4.7.0..4.7.2 tif_lzma "LZMADecode: Scanline %u cannot be read due to previous error"
string 4.7.0..4.7.2 tif_open "%lu bytes is beyond the %lu cumulated byte limit defined in open options"
string 4.7.2..4.7.2 tif_dir "8 value %li for \"%s\" tag %u in ClassicTIFF. Tag won't be written to file"
string 4.7.2..4.7.2 tif_dirinfo "eadcount %d and field_writecount %d must be greater than or equal to -3."
string 4.7.2..4.7.2 tif_dirread "=%d. Assuming that missing entries are all at the value of the first one"
string 4.7.2..4.7.2 tif_fax3 " code word (unexpected) has already been reached %d times within that %s"
string 4.7.2..4.7.2 tif_getimage "Error in TIFFRGBAImageGet: row offset %d exceeds image height %u"
source 4.2.0..4.7.2 tif_dirread "tif_dirread.c"
source 4.2.0..4.7.2 tif_dirwrite "tif_dirwrite.c"
source 4.2.0..4.7.2 tif_dumpmode "tif_dumpmode.c"
source 4.2.0..4.7.2 tif_extension "tif_extension.c"
source 4.2.0..4.7.2 tif_fax3 "tif_fax3.c"
source 4.2.0..4.7.2 tif_getimage "tif_getimage.c"
source 4.2.0..4.7.2 tif_hash_set "tif_hash_set.c"
source 4.2.0..4.7.2 tif_jbig "tif_jbig.c"
source 4.2.0..4.7.2 tif_jpeg_12 "tif_jpeg_12.c"
source 4.2.0..4.7.2 tif_ojpeg "tif_ojpeg.c"
source 4.2.0..4.7.2 tif_pixarlog "tif_pixarlog.c"
source 4.2.0..4.7.2 tif_predict "tif_predict.c"
source 4.2.0..4.7.2 tif_print "tif_print.c"
source 4.2.0..4.7.2 tif_write "tif_write.c"
source 4.7.0..4.7.2 tif_open "tif_open.c"
table 4.2.0..4.2.0 tif_version 4c4942544946462c2056657273696f6e20342e322e300a436f70797269676874
table 4.2.0..4.7.2 tif_dirinfo 020000000100000004000000060000000a000000030000000200000005000000
table 4.2.0..4.7.2 tif_dirinfo 100000000f000000120000001400000018000000110000001000000013000000
table 4.2.0..4.7.2 tif_dirinfo 1c0000001b0000001e00000020000000240000001d0000001c0000001f000000
table 4.2.0..4.7.2 tif_dirinfo 28000000270000002a0000002c0000003000000029000000280000002b000000
table 4.2.0..4.7.2 tif_dirwrite 5449464657726974654469726563746f7279546167436865636b6564446f7562
table 4.2.0..4.7.2 tif_dirwrite 5449464657726974654469726563746f7279546167436865636b6564466c6f61
table 4.2.0..4.7.2 tif_dirwrite 5449464657726974654469726563746f7279546167436865636b656449666438
table 4.2.0..4.7.2 tif_dirwrite 5449464657726974654469726563746f7279546167436865636b656449666441
table 4.2.0..4.7.2 tif_dirwrite 5449464657726974654469726563746f7279546167436865636b65644c6f6e67
table 4.2.0..4.7.2 tif_dirwrite 5449464657726974654469726563746f7279546167436865636b656452617469
table 4.2.0..4.7.2 tif_dirwrite 5449464657726974654469726563746f7279546167436865636b656453686f72
table 4.2.0..4.7.2 tif_dirwrite 5449464657726974654469726563746f7279546167436865636b6564536c6f6e
table 4.2.0..4.7.2 tif_dirwrite 5449464657726974654469726563746f7279546167436865636b656453726174
table 4.2.0..4.7.2 tif_getimage 8b6c4f4086c9c4bf8048ffbe7e1d78bfc520f03fc3642a3dd3bc633d60e550be
table 4.2.0..4.7.2 tif_jpeg 4a50454746697875705461677353756273616d706c696e675265616442797465
table 4.2.0..4.7.2 tif_ojpeg 4f4a50454752656164486561646572496e666f53656353747265616d44687400
table 4.2.0..4.7.2 tif_ojpeg 4f4a50454752656164486561646572496e666f53656353747265616d44717400
table 4.2.0..4.7.2 tif_ojpeg 4f4a50454752656164486561646572496e666f53656353747265616d44726900
table 4.2.0..4.7.2 tif_ojpeg 4f4a50454752656164486561646572496e666f53656353747265616d536f6600
table 4.2.0..4.7.2 tif_ojpeg 4f4a50454752656164486561646572496e666f53656353747265616d536f7300
table 4.2.0..4.7.2 tif_ojpeg 4f4a50454752656164486561646572496e666f5365635461626c657341635461
table 4.2.0..4.7.2 tif_ojpeg 4f4a50454752656164486561646572496e666f5365635461626c657344635461
table 4.2.0..4.7.2 tif_ojpeg 4f4a50454752656164486561646572496e666f5365635461626c657351546162
table 4.2.0..4.7.2 tif_read 5f5449464652656164456e636f64656454696c65416e64416c6c6f6342756666
table 4.5.0..4.5.0 tif_version 4c4942544946462c2056657273696f6e20342e352e300a436f70797269676874
table 4.5.0..4.7.2 tif_dirwrite 5449464657726974654469726563746f72795461674c6f6e6738417272617900
table 4.7.0..4.7.0 tif_version 4c4942544946462c2056657273696f6e20342e372e300a436f70797269676874
table 4.7.2..4.7.2 tif_version 4c4942544946462c2056657273696f6e20342e372e320a436f70797269676874
table 4.7.2..4.7.2 tif_write 5f54494646526573657276654c61726765456e6f756768577269746542756666
symbol 4.2.0..4.2.0 tif_dir _TIFFsetString
symbol 4.2.0..4.7.2 tif_color TIFFXYZToRGB
symbol 4.2.0..4.7.2 tif_error TIFFError
symbol 4.2.0..4.7.2 tif_fax3 Fax3Close
symbol 4.2.0..4.7.2 tif_luv L16fromY
symbol 4.2.0..4.7.2 tif_predict horAcc8
symbol 4.2.0..4.7.2 tif_swab TIFFSwabFloat
symbol 4.5.0..4.7.2 tif_predict horAcc64
symbol 4.5.0..4.7.2 tif_unix TIFFOpenExt
symbol 4.7.0..4.7.2 tif_lerc SetupBuffers
symbol 4.7.2..4.7.2 tif_aux _TIFFAdd64
symbol 4.7.2..4.7.2 tif_zip TIFF_zalloc
