name zziplib
also libzzip
cpe zziplib_project:zziplib
cpe gdraheim:zziplib
advisory OSS-Fuzz zziplib
advisory Debian zziplib
advisory Alpine zziplib
advisory GIT https://github.com/gdraheim/zziplib
advisory generic zziplib
# learned
reference 0.13.62 amd64 sha256:b7f40981376c0b8365320421ab772ad56be53b76c25bf40f612dcbbf6859faff libzzip-dev 0.13.62-3.3+deb11u1
reference 0.13.72 amd64 sha256:e0dbaa402c171855c2a59e6cf61f9876102ccbf0b0aeaeb1c9aa0bb63ded1287 libzzip-dev 0.13.72+dfsg.1-1.1
reference 0.13.78 amd64 sha256:2bdd7c573fca7ccff9511c854620464d8839e4183afd106b767880c6236f39cb libzzip-dev 0.13.78+dfsg.1-0.2+b1
string 0.13.62..0.13.62 fseeko "file->data < seek"
string 0.13.62..0.13.62 fseeko "mapsize >= pagesize / 2"
string 0.13.62..0.13.62 memdisk ": zzip_disk_mmap did failzzip_mem_disk_buffer: zzip_disk_buffer did fail"
string 0.13.62..0.13.62 memdisk "zzip_mem_disk_open: zzip_disk_open did fail"
string 0.13.62..0.13.78 err "Directory is largefile variant"
string 0.13.62..0.13.78 err "Directory size too big..."
string 0.13.62..0.13.78 err "Failed to fstat zip-file %s"
string 0.13.62..0.13.78 err "Failed to lseek zip-file %s"
string 0.13.62..0.13.78 err "Failed to open zip-file %s"
string 0.13.62..0.13.78 err "Failed to read zip-file %s"
string 0.13.62..0.13.78 err "No such file found in zip-file %s"
string 0.13.62..0.13.78 err "Some undefined error occurred"
string 0.13.62..0.13.78 err "Unsupported compression format"
string 0.13.62..0.13.78 err "Zipfile corrupted"
string 0.13.62..0.13.78 err "could not get temporary memory for internal structures"
string 0.13.62..0.13.78 err "zip-file %s too short"
string 0.13.62..0.13.78 err "zip-file central directory not found"
string 0.13.62..0.13.78 file "@abcdefghijklmnopqrstuvwxyz[/]^_"
string 0.13.72..0.13.78 fseeko "fseeko failed: %s"
string 0.13.72..0.13.78 memdisk "DEBUG: %s : can not open disk buf %p\n"
string 0.13.72..0.13.78 memdisk "DEBUG: %s : can not open disk fd %i\n"
string 0.13.72..0.13.78 memdisk "DEBUG: %s : can not open disk file %s\n"
string 0.13.72..0.13.78 memdisk "DEBUG: %s : compressed size %i\n"
string 0.13.72..0.13.78 memdisk "DEBUG: %s : no header in entry\n"
string 0.13.72..0.13.78 memdisk "DEBUG: %s : unable to load disk %s\n"
string 0.13.72..0.13.78 memdisk "DEBUG: %s : unable to load disk buf %p\n"
string 0.13.72..0.13.78 memdisk "DEBUG: %s : unable to load disk fd %i\n"
string 0.13.72..0.13.78 memdisk "DEBUG: %s : unable to load entry\n"
string 0.13.72..0.13.78 mmapped "DEBUG: %s : file header: bad magic\n"
string 0.13.72..0.13.78 mmapped "DEBUG: %s : file header: offset out of bounds (0x%llx)\n"
string 0.13.78..0.13.78 memdisk "DEBUG: %s : ZIP64 support incomplete\n"
string 0.13.78..0.13.78 memdisk "DEBUG: %s : csize %li not in mmapped buffer\n"
string 0.13.78..0.13.78 memdisk "DEBUG: %s : csize = $%lx\n"
string 0.13.78..0.13.78 memdisk "DEBUG: %s : unknown extras block %04x\n"
string 0.13.78..0.13.78 mmapped "DEBUG: %s : file start: no zip64 local offset\n"
source 0.13.62..0.13.62 fseeko "zzip/fseeko.c"
symbol 0.13.62..0.13.78 dir real_readdir
symbol 0.13.62..0.13.78 dir zzip_closedir
symbol 0.13.62..0.13.78 err zzip_errno
symbol 0.13.62..0.13.78 file zzip_open
symbol 0.13.62..0.13.78 file zzip_read
symbol 0.13.62..0.13.78 info zzip_dirfd
symbol 0.13.62..0.13.78 info zzip_error
symbol 0.13.62..0.13.78 info zzip_realfd
symbol 0.13.62..0.13.78 stat zzip_fstat
symbol 0.13.62..0.13.78 write zzip_write
symbol 0.13.72..0.13.78 file zzip_pread
symbol 0.13.72..0.13.78 memdisk zzip_mem_entry_find_extra_block
