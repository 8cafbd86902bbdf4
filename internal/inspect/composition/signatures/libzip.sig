name libzip
also zip
cpe libzip:libzip
cpe nih:libzip
advisory OSS-Fuzz libzip
advisory Debian libzip
advisory Alpine libzip
advisory GIT https://github.com/nih-at/libzip
advisory generic libzip
# learned
reference 1.7.3 amd64 sha256:5c554ca271b04eee20ea5e7ac2a77ccb76803f5acc419129118072225fdc169b libzip-dev 1.7.3-1+b1, libzip4 1.7.3-1+b1
reference 1.11.3 amd64 sha256:4ee5948285da4e408b9809a8ee29fe625d3360c9c6830f966faa47ee0eac28ed libzip-dev 1.11.3-2, libzip5 1.11.3-2
reference 1.12.1 amd64 sha256:e3e11c29eac6517a4216c0ea287cbb6ec866ce5710056ac7219e954d04e9b83f libzip-dev 1.12.1-1, libzip5 1.12.1-1
string 1.7.3..1.12.1 - "Can't remove file"
string 1.7.3..1.12.1 - "Closing zip archive failed"
string 1.7.3..1.12.1 - "Compressed data invalid"
string 1.7.3..1.12.1 - "Containing zip archive was closed"
string 1.7.3..1.12.1 - "Encryption method not supported"
string 1.7.3..1.12.1 - "Entry has been changed"
string 1.7.3..1.12.1 - "Entry has been deleted"
string 1.7.3..1.12.1 - "Failure to create temporary file"
string 1.7.3..1.12.1 - "Multi-disk zip archives not supported"
string 1.7.3..1.12.1 - "No password provided"
string 1.7.3..1.12.1 - "Not a zip archive"
string 1.7.3..1.12.1 - "Read-only archive"
string 1.7.3..1.12.1 - "Renaming temporary file failed"
string 1.7.3..1.12.1 - "Resource still in use"
string 1.7.3..1.12.1 - "Tell error"
string 1.7.3..1.12.1 - "Wrong password provided"
string 1.7.3..1.12.1 - "Zip archive inconsistent"
string 1.11.3..1.12.1 - "EOCD64 and EOCD do not match"
string 1.11.3..1.12.1 - "EOCD64 and EOCD64 locator do not match"
string 1.11.3..1.12.1 - "EOCD64 magic incorrect"
string 1.11.3..1.12.1 - "EOCD64 overlaps EOCD, or there is space between them"
string 1.11.3..1.12.1 - "Not allowed in torrentzip"
string 1.11.3..1.12.1 - "Possibly truncated or corrupted zip archive"
string 1.11.3..1.12.1 - "UTF-8 comment is ASCII and doesn't match comment"
string 1.11.3..1.12.1 - "UTF-8 filename is ASCII and doesn't match filename"
string 1.11.3..1.12.1 - "Unexpected length of data"
string 1.11.3..1.12.1 - "archive comment length incorrect"
string 1.11.3..1.12.1 - "central directory count of entries is incorrect"
string 1.11.3..1.12.1 - "central directory length invalid"
string 1.11.3..1.12.1 - "central directory overlaps EOCD, or there is space between them"
string 1.11.3..1.12.1 - "central header invalid"
string 1.11.3..1.12.1 - "compressed and uncompressed sizes don't match for stored file"
string 1.11.3..1.12.1 - "extra field length is invalid"
string 1.11.3..1.12.1 - "file length in header doesn't match actual file length"
string 1.11.3..1.12.1 - "garbage at end of compressed data"
string 1.11.3..1.12.1 - "garbage at end of extra fields"
string 1.11.3..1.12.1 - "invalid UTF-8 in comment"
string 1.11.3..1.12.1 - "invalid UTF-8 in filename"
string 1.11.3..1.12.1 - "invalid WinZip AES extra field"
string 1.11.3..1.12.1 - "invalid Zip64 extra field"
string 1.11.3..1.12.1 - "invalid detail error %u"
string 1.11.3..1.12.1 - "invalid value in central directory"
string 1.11.3..1.12.1 - "local and central headers do not match"
string 1.11.3..1.12.1 - "local header and data descriptor do not match"
string 1.11.3..1.12.1 - "variable size fields overflow header"
string 1.11.3..1.12.1 - "wrong EOCD length"
string 1.12.1..1.12.1 - "Extra fields too large"
string 1.12.1..1.12.1 - "NUL byte in file name"
string 1.12.1..1.12.1 - "missing Zip64 extra field"
symbol 1.7.3..1.7.3 - zip_archive_set_tempdir
symbol 1.7.3..1.11.3 - zip_secure_random
symbol 1.7.3..1.12.1 - zip_add
symbol 1.7.3..1.12.1 - zip_close
symbol 1.7.3..1.12.1 - zip_fopen
symbol 1.7.3..1.12.1 - zip_fread
symbol 1.7.3..1.12.1 - zip_fseek
symbol 1.7.3..1.12.1 - zip_open
symbol 1.7.3..1.12.1 - zip_stat
symbol 1.11.3..1.12.1 - zip_source_layered
symbol 1.11.3..1.12.1 - zip_source_zip_file
symbol 1.12.1..1.12.1 - zip_source_at_eof
