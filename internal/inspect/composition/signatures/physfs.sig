name physfs
also libphysfs
advisory Debian libphysfs
advisory generic physfs
# learned
reference 3.0.2 amd64 sha256:aac1d82685fcb3e33a4b31196abe146ff66909f18412fd4da5332faf1101856d libphysfs-dev 3.0.2-6
reference 3.2.0 amd64 sha256:8058b62b2d6d5ec6654342417c3426070099f54bb86bcf52a6947e35dcfba83c libphysfs-dev 3.2.0-1+b1
string 3.0.2..3.0.2 physfs_archiver_hog "Descent I/II HOG file format"
string 3.0.2..3.2.0 physfs "!\"nothing should be mounted during shutdown.\""
string 3.0.2..3.2.0 physfs "(!parent) || (!((MemoryIoInfo *) parent->opaque)->parent)"
string 3.0.2..3.2.0 physfs "OS reported an error"
string 3.0.2..3.2.0 physfs "app callback reported error"
string 3.0.2..3.2.0 physfs "avail <= info->len"
string 3.0.2..3.2.0 physfs "baseDir[strlen(baseDir) - 1] == __PHYSFS_platformDirSeparator"
string 3.0.2..3.2.0 physfs "directory isn't empty"
string 3.0.2..3.2.0 physfs "dt->entrylen >= sizeof (__PHYSFS_DirTreeEntry)"
string 3.0.2..3.2.0 physfs "dt->hash || (dt->root->children == NULL)"
string 3.0.2..3.2.0 physfs "dt->root->sibling == NULL"
string 3.0.2..3.2.0 physfs "entrylen >= sizeof (__PHYSFS_DirTreeEntry)"
string 3.0.2..3.2.0 physfs "file open for reading"
string 3.0.2..3.2.0 physfs "file open for writing"
string 3.0.2..3.2.0 physfs "filename is illegal or insecure"
string 3.0.2..3.2.0 physfs "infinite symbolic link loop"
string 3.0.2..3.2.0 physfs "info->buf == ((MemoryIoInfo *) info->parent->opaque)->buf"
string 3.0.2..3.2.0 physfs "info->destruct == NULL"
string 3.0.2..3.2.0 physfs "info->len == ((MemoryIoInfo *) info->parent->opaque)->len"
string 3.0.2..3.2.0 physfs "info->refcount == 0"
string 3.0.2..3.2.0 physfs "no space available for writing"
string 3.0.2..3.2.0 physfs "strlen(prefDir) > 0"
string 3.0.2..3.2.0 physfs "symlinks are forbidden"
string 3.0.2..3.2.0 physfs "tried to modify a file the OS needs"
string 3.0.2..3.2.0 physfs "userDir[strlen(userDir) - 1] == __PHYSFS_platformDirSeparator"
string 3.0.2..3.2.0 physfs "write directory is not set"
string 3.0.2..3.2.0 physfs_archiver_7z "7zip archives"
string 3.0.2..3.2.0 physfs_archiver_7z "Ryan C. Gordon <icculus@icculus.org>"
string 3.0.2..3.2.0 physfs_archiver_7z "https://icculus.org/physfs/"
string 3.0.2..3.2.0 physfs_archiver_dir "Non-archive, direct filesystem I/O"
string 3.0.2..3.2.0 physfs_archiver_grp "Build engine Groupfile format"
string 3.0.2..3.2.0 physfs_archiver_hog "Bradley Bell <btb@icculus.org>"
string 3.0.2..3.2.0 physfs_archiver_hog "Descent I/II/III HOG file format"
string 3.0.2..3.2.0 physfs_archiver_iso9660 "ISO9660 image file"
string 3.0.2..3.2.0 physfs_archiver_mvl "Descent II Movielib format"
string 3.0.2..3.2.0 physfs_archiver_qpak "Quake I/II format"
string 3.0.2..3.2.0 physfs_archiver_slb "Aleksi Nurmi <aleksi.nurmi@gmail.com>"
string 3.0.2..3.2.0 physfs_archiver_slb "I-War / Independence War Slab file"
string 3.0.2..3.2.0 physfs_archiver_slb "https://bitbucket.org/ahnurmi/"
string 3.0.2..3.2.0 physfs_archiver_vdf "Francesco Bertolaccini <bertolaccinifrancesco@gmail.com>"
string 3.0.2..3.2.0 physfs_archiver_vdf "Gothic I/II engine format"
string 3.0.2..3.2.0 physfs_archiver_vdf "https://github.com/frabert"
string 3.0.2..3.2.0 physfs_archiver_wad "DOOM engine format"
string 3.0.2..3.2.0 physfs_archiver_wad "Travis Wells <traviswells@mchsi.com>"
string 3.0.2..3.2.0 physfs_archiver_wad "http://www.3dmm2.com/doom/"
string 3.0.2..3.2.0 physfs_archiver_zip "!entry->tree.isdir"
string 3.0.2..3.2.0 physfs_archiver_zip "((PHYSFS_uint64) pos) >= ui64"
string 3.0.2..3.2.0 physfs_archiver_zip "PkZip/WinZip/Info-Zip compatible"
string 3.0.2..3.2.0 physfs_archiver_zip "info->tree.root->sibling == NULL"
string 3.0.2..3.2.0 physfs_platform_posix "m->owner == pthread_self()"
source 3.0.2..3.2.0 physfs_archiver_dir "physfs_archiver_dir.c"
source 3.0.2..3.2.0 physfs_archiver_grp "physfs_archiver_grp.c"
source 3.0.2..3.2.0 physfs_archiver_hog "physfs_archiver_hog.c"
source 3.0.2..3.2.0 physfs_archiver_iso9660 "physfs_archiver_iso9660.c"
source 3.0.2..3.2.0 physfs_archiver_mvl "physfs_archiver_mvl.c"
source 3.0.2..3.2.0 physfs_archiver_qpak "physfs_archiver_qpak.c"
source 3.0.2..3.2.0 physfs_archiver_slb "physfs_archiver_slb.c"
source 3.0.2..3.2.0 physfs_archiver_vdf "physfs_archiver_vdf.c"
source 3.0.2..3.2.0 physfs_archiver_wad "physfs_archiver_wad.c"
source 3.0.2..3.2.0 physfs_archiver_zip "physfs_archiver_zip.c"
source 3.0.2..3.2.0 physfs_platform_posix "physfs_platform_posix.c"
table 3.0.2..3.2.0 physfs_platform_posix 00150b1a1a141a1a1a1a1a1a02151a1a181a1a1a0b101a1a1a1a181a161a1116
table 3.0.2..3.2.0 physfs_unicode 000401002804010010040100380401002004010048040100880c0100c80c0100
table 3.0.2..3.2.0 physfs_unicode 010401002904010011040100390401002104010049040100890c0100c90c0100
table 3.0.2..3.2.0 physfs_unicode 020401002a040100120401003a040100220401004a0401008a0c0100ca0c0100
table 3.0.2..3.2.0 physfs_unicode 030401002b040100130401003b040100230401004b0401008b0c0100cb0c0100
table 3.0.2..3.2.0 physfs_unicode 040401002c040100140401003c040100240401004c0401008c0c0100cc0c0100
table 3.0.2..3.2.0 physfs_unicode 050401002d040100150401003d040100250401004d0401008d0c0100cd0c0100
table 3.0.2..3.2.0 physfs_unicode 060107010304530402050305181f101f2621c9032b2c5b2ca0a7a1a7acabdc13
table 3.0.2..3.2.0 physfs_unicode 060401002e040100160401003e040100260401004e0401008e0c0100ce0c0100
table 3.0.2..3.2.0 physfs_unicode 070401002f040100170401003f040100270401004f0401008f0c0100cf0c0100
table 3.0.2..3.2.0 physfs_unicode 08040100300401001804010040040100800c0100c00c0100900c0100d00c0100
table 3.0.2..3.2.0 physfs_unicode 09040100310401001904010041040100810c0100c10c0100910c0100d10c0100
table 3.0.2..3.2.0 physfs_unicode 0a040100320401001a04010042040100820c0100c20c0100920c0100d20c0100
table 3.0.2..3.2.0 physfs_unicode 0b040100330401001b04010043040100830c0100c30c0100930c0100d30c0100
table 3.0.2..3.2.0 physfs_unicode 0c040100340401001c04010044040100840c0100c40c0100940c0100d40c0100
table 3.0.2..3.2.0 physfs_unicode 0d040100350401001d04010045040100850c0100c50c0100950c0100d50c0100
table 3.0.2..3.2.0 physfs_unicode 0e040100360401001e04010046040100860c0100c60c0100960c0100d60c0100
table 3.0.2..3.2.0 physfs_unicode 0f040100370401001f04010047040100870c0100c70c0100970c0100d70c0100
table 3.0.2..3.2.0 physfs_unicode 4600660047014801440289024503b90343057305581e591e591f511f67217721
table 3.0.2..3.2.0 physfs_unicode 4901bc026e00961e68003103871f071fb903971f271fb903a71f671fb90313fb
table 3.0.2..3.2.0 physfs_unicode 521fc50313030003561fc50313034203d21fb90308030003e21fc50308030003
table 3.0.2..3.2.0 physfs_unicode 821f021fb903921f221fb903a21f621fb903b21f701fb903c21f741fb903f21f
table 3.0.2..3.2.0 physfs_unicode 831f031fb903931f231fb903a31f631fb903b31fb103b903c31fb703b903f31f
table 3.0.2..3.2.0 physfs_unicode 841f041fb903941f241fb903a41f641fb903b41fac03b903c41fae03b903e41f
table 3.0.2..3.2.0 physfs_unicode 8c1f041fb9039c1f241fb903ac1f641fb903bc1fb103b903cc1fb703b903fc1f
table 3.0.2..3.2.0 physfs_unicode 9003b90308030103b003c50308030103541fc5031303010304fb660066006c00
table 3.0.2..3.2.0 physfs_unicode 971e74000803861f061fb903961f261fb903a61f661fb903b61fb1034203c61f
table 3.0.2..3.2.0 physfs_unicode b71fb1034203b903c71fb7034203b903d31fb90308030103d71fb90308034203
table 3.0.2..3.2.0 physfs_unicode d200f200d301d401d103b803d604d704c210222dcc1ecd1e79aba9132dff4dff
table 3.0.2..3.2.0 physfs_unicode d400f400d501d601d004d104c410242dca1ecb1ecb1f751f7fabaf132bff4bff
table 3.0.2..3.2.0 physfs_unicode d600f600d701d801d503c603d204d304c81ec91ec91f731f7dabad1329ff49ff
table 3.0.2..3.2.0 physfs_unicode df0073007300501fc5031303801f001fb903901f201fb903a01f601fb90314fb
symbol 3.0.2..3.2.0 physfs PHYSFS_eof
symbol 3.0.2..3.2.0 physfs doMount
symbol 3.0.2..3.2.0 physfs_archiver_7z ReadNumber
symbol 3.0.2..3.2.0 physfs_archiver_7z SZIP_stat
symbol 3.0.2..3.2.0 physfs_archiver_dir DIR_mkdir
symbol 3.0.2..3.2.0 physfs_archiver_dir DIR_stat
symbol 3.2.0..3.2.0 physfs_archiver_grp GRP_openArchive
symbol 3.2.0..3.2.0 physfs_archiver_mvl MVL_openArchive
symbol 3.2.0..3.2.0 physfs_archiver_slb SLB_openArchive
symbol 3.2.0..3.2.0 physfs_archiver_vdf VDF_openArchive
symbol 3.2.0..3.2.0 physfs_archiver_wad WAD_openArchive
symbol 3.2.0..3.2.0 physfs_unicode PHYSFS_caseFold
