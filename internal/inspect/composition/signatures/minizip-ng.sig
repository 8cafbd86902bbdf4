name minizip-ng
also libminizip-ng
cpe minizip-ng_project:minizip-ng
advisory OSS-Fuzz minizip
advisory Debian minizip-ng
advisory Alpine minizip-ng
advisory GIT https://github.com/zlib-ng/minizip-ng
advisory generic minizip-ng
forkof minizip
# learned
reference 4.0.10 amd64 sha256:15fb06373540f5a14b18605c7a9653749a07a4068cbd06dab9d0d05ad02c63af libminizip-ng-dev 4.0.10+dfsg-2+b1, libminizip-ng4t64 4.0.10+dfsg-2+b1
symbol 4.0.10..4.0.10 - mz_crypt_rand
symbol 4.0.10..4.0.10 - mz_dir_make
symbol 4.0.10..4.0.10 - mz_file_get_crc
symbol 4.0.10..4.0.10 - mz_os_close_dir
symbol 4.0.10..4.0.10 - mz_os_is_dir
symbol 4.0.10..4.0.10 - mz_os_make_dir
symbol 4.0.10..4.0.10 - mz_os_ms_time
symbol 4.0.10..4.0.10 - mz_os_open_dir
symbol 4.0.10..4.0.10 - mz_os_rand
symbol 4.0.10..4.0.10 - mz_os_read_dir
symbol 4.0.10..4.0.10 - mz_os_rename
symbol 4.0.10..4.0.10 - mz_os_unlink
symbol 4.0.10..4.0.10 - mz_path_combine
symbol 4.0.10..4.0.10 - mz_path_resolve
symbol 4.0.10..4.0.10 - mz_stream_close
symbol 4.0.10..4.0.10 - mz_stream_copy
symbol 4.0.10..4.0.10 - mz_stream_error
symbol 4.0.10..4.0.10 - mz_stream_find
symbol 4.0.10..4.0.10 - mz_stream_open
symbol 4.0.10..4.0.10 - mz_stream_read
symbol 4.0.10..4.0.10 - mz_stream_seek
symbol 4.0.10..4.0.10 - mz_zip_close
symbol 4.0.10..4.0.10 - mz_zip_create
symbol 4.0.10..4.0.10 - mz_zip_delete
symbol 4.0.10..4.0.10 - mz_zip_open
