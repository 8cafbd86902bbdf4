name libarchive
also archive
cpe libarchive:libarchive
advisory OSS-Fuzz libarchive
advisory Debian libarchive
advisory Alpine libarchive
advisory GIT https://github.com/libarchive/libarchive
advisory generic libarchive
version proof "software: libarchive/{v}\r\nformat: WARC file version {*}"
version "libarchive {v}"
# learned
reference 3.6.2 amd64 sha256:1fb1e3407d292033f32be8a15a94d4c0000263139b4a998e4ce5c260b6c9ff6e libarchive-dev 3.6.2-1+deb12u4
reference 3.7.4 amd64 sha256:bbb7bb7417a338b2917f597799083c001de6a2c4c48784e4e729e6e18900d494 libarchive-dev 3.7.4-4+deb13u1
reference 3.8.9 amd64 sha256:7e4034e3581a1ac3323e05ea73aa0df3081aafce5e542c1fd98aa5735001d6b0 libarchive-dev 3.8.9-1
reference 3.8.10 amd64 sha256:a884c022af2580bb1aa0d1f2b0c5f6c3db4604bcee9859aeedb5dee92e424724 libarchive-dev 3.8.10-2
string 3.6.2..3.6.2 archive_read_support_format_ar "Truncated ar archive- failed consuming padding"
string 3.6.2..3.6.2 archive_read_support_format_tar "Unknown ACL type: %d"
string 3.6.2..3.6.2 archive_read_support_format_zip "Overflow of 64-bit file sizes"
string 3.6.2..3.6.2 archive_write_set_format_cpio_binary "binary format must be 'pwb' or 'bin'"
string 3.6.2..3.6.2 archive_write_set_format_gnutar "Can't allocate memory for Pathame"
string 3.6.2..3.7.4 archive_check_magic "R: Function '%s' invoked on '%s' archive object, which is not supported."
string 3.6.2..3.7.4 archive_read "Internal error: No format_seek_data_block function registered"
string 3.6.2..3.7.4 archive_read_support_format_rar5 "s solid file doesn't match the window size used in previous solid file. "
string 3.6.2..3.7.4 archive_read_support_format_zip "ZIP uncompressed data is wrong size (read %jd, expected %jd)\n"
string 3.6.2..3.7.4 archive_write_set_format_pax "archive_write_pax_header: 'x' header failed?!  This can't happen.\n"
string 3.6.2..3.8.9 archive_read "Current client reader does not support seeking a device"
string 3.6.2..3.8.9 archive_read_append_filter "Internal error: Unable to append program filter"
string 3.6.2..3.8.9 archive_read_support_filter_uu "Missing format data"
string 3.6.2..3.8.9 archive_read_support_format_ar "Filename table too large"
string 3.6.2..3.8.9 archive_write_set_format_cpio_newc "large inode number truncated"
string 3.6.2..3.8.10 archive_disk_acl_linux "Failed to check permission in an ACL permission set"
string 3.6.2..3.8.10 archive_read_open_filename "Failed to convert a wide-character filename to a multi-byte filename"
string 3.6.2..3.8.10 archive_read_support_filter_grzip "Using external grzip program for grzip decompression"
string 3.6.2..3.8.10 archive_read_support_filter_gzip "Internal error initializing compression library: invalid library version"
string 3.6.2..3.8.10 archive_read_support_filter_lrzip "Using external lrzip program for lrzip decompression"
string 3.6.2..3.8.10 archive_read_support_filter_lzop "Using external lzop program for lzop decompression"
string 3.6.2..3.8.10 archive_read_support_filter_program "Can't initialize filter; unable to run program \"%s\""
string 3.6.2..3.8.10 archive_read_support_format_cpio "Rejecting malformed cpio archive: symlink contents exceed 1 megabyte"
string 3.6.2..3.8.10 archive_read_support_format_iso9660 "pointer of Rockridge extensions: current position = %jd, CL offset = %jd"
string 3.6.2..3.8.10 archive_string "Could not allocate memory for a string conversion object"
string 3.6.2..3.8.10 archive_write_add_filter_bzip2 "Internal error initializing compression library: mis-compiled library"
string 3.6.2..3.8.10 archive_write_add_filter_grzip "Using external grzip program for grzip compression"
string 3.6.2..3.8.10 archive_write_add_filter_gzip "GZip compression failed: deflate() call returned status %d"
string 3.6.2..3.8.10 archive_write_add_filter_lrzip "Using external lrzip program for lrzip compression"
string 3.6.2..3.8.10 archive_write_add_filter_xz "Internal error initializing compression library: It's a bug in liblzma"
string 3.6.2..3.8.10 archive_write_add_filter_zstd "Internal error initializing zstd compressor object"
string 3.6.2..3.8.10 archive_write_disk_posix "Can't create directory '%s': Conflicting file cannot be removed"
string 3.6.2..3.8.10 archive_write_set_format "%s: %s format cannot archive files with mode 0%lo"
string 3.6.2..3.8.10 archive_write_set_format_7zip "Bzip2 compression failed: BZ2_bzCompress() call returned status %d"
string 3.6.2..3.8.10 archive_write_set_format_mtree "Internal programming error in generating canonical name for %s"
string 3.7.4..3.7.4 archive_read_support_format_ar "Truncated ar archive - failed consuming padding"
string 3.7.4..3.7.4 archive_read_support_format_xar "File with multiple link targets"
string 3.7.4..3.8.9 archive_read_support_format_ar "More than one string table exists"
string 3.7.4..3.8.10 archive_write_set_format_gnutar "Can't allocate memory for pathname"
string 3.7.4..3.8.10 archive_write_set_format_pax "Error encoding pax extended attribute"
string 3.8.9..3.8.10 archive_check_magic "OR: Function '%s' invoked on '%s' archive object, which is not supported"
string 3.8.9..3.8.10 archive_read_data_into_fd "e exceeds the declared size (%jd); truncated output at the declared size"
string 3.8.9..3.8.10 archive_read_support_format_7zip "Rejecting malformed 7zip archive: symlink contents exceed 1 megabyte"
string 3.8.9..3.8.10 archive_write_set_format_pax "archive_write_pax_header: 'x' header failed?!  This can't happen"
string 3.8.9..3.8.10 archive_write_set_format_zip "Can only use archive_write_zip_set_compression_bzip2 with zip format"
string 3.8.10..3.8.10 archive_read_support_format_rar "Bad RAR file data: filter block was not fully decompressed"
string 3.8.10..3.8.10 archive_read_support_format_rar5 "AR5 archive: file continues in a subsequent volume that is not available"
string 3.8.10..3.8.10 archive_read_support_format_tar "Unsupported pax global extended header attribute '%s'"
string 3.8.10..3.8.10 archive_write_set_format_iso9660 "elocate directories into rr_moved: the existing entry is not a directory"
string 3.8.10..3.8.10 archive_write_set_format_shar "Can't record entry in shar file without pathname"
table 3.6.2..3.6.2 archive_write_set_format_warc 736f6674776172653a206c6962617263686976652f332e362e320d0a666f726d
table 3.6.2..3.8.9 archive_write_set_format_warc 736f6674776172653a206c6962617263686976652f332e382e390d0a666f726d
table 3.6.2..3.8.10 archive_string 3c000000380300006e2200003d00000038030000602200003e00000038030000
table 3.6.2..3.8.10 archive_util 466174616c20496e7465726e616c204572726f7220696e206c69626172636869
table 3.7.4..3.8.10 archive_write_set_format_warc 736f6674776172653a206c6962617263686976652f332e372e340d0a666f726d
table 3.8.10..3.8.10 archive_write_set_format_warc 736f6674776172653a206c6962617263686976652f332e382e31300d0a666f72
symbol 3.6.2..3.6.2 archive_match set_timefilter
symbol 3.6.2..3.6.2 archive_pack_dev compare_format
symbol 3.6.2..3.7.4 archive_write_set_format_zip dos_time
symbol 3.6.2..3.8.9 archive_acl ismode_w
symbol 3.6.2..3.8.9 archive_pack_dev pack_find
symbol 3.6.2..3.8.10 archive_getdate DSTcorrect
symbol 3.6.2..3.8.10 archive_ppmd7 Ppmd7_Alloc
symbol 3.6.2..3.8.10 archive_ppmd8 AllocUnits
symbol 3.6.2..3.8.10 archive_read_open_fd file_skip
symbol 3.6.2..3.8.10 archive_time dos_to_unix
symbol 3.6.2..3.8.10 xxhash XXH32_init
symbol 3.8.10..3.8.10 archive_read bid_format
