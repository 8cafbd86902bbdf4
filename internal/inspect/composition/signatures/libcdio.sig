name libcdio
also cdio
advisory Debian libcdio
advisory generic libcdio
# learned
reference 2.1.0 amd64 sha256:9592586ae3d5df18743f4986796991236e2ec50190c86290b3700865fd0bfd77 libcdio-dev 2.1.0-4
reference 2.2.0 amd64 sha256:0ee7da9c845d891314b1a8767cda0f080e1012e509348f26e463f7ed73a8ab96 libcdio-dev 2.2.0-4.1
string 2.1.0..2.1.0 cdtext "CD-TEXT: Invalid blocknumber %d.\n"
string 2.1.0..2.2.0 _cdio_generic "Adding NULL to end of drive list of size %d"
string 2.1.0..2.2.0 _cdio_generic "Adding drive %s to list of devices"
string 2.1.0..2.2.0 _cdio_generic "Can't get file status for %s:\n%s"
string 2.1.0..2.2.0 _cdio_stdio "could not retrieve file info for `%s': %s"
string 2.1.0..2.2.0 _cdio_stdio "fread (): short read and no EOF?!?"
string 2.1.0..2.2.0 _cdio_stream "closed source..."
string 2.1.0..2.2.0 _cdio_stream "could not open input stream..."
string 2.1.0..2.2.0 _cdio_stream "opened source..."
string 2.1.0..2.2.0 bincue "Character \"%c\" at postition %i of token \"%s\" is not all digits."
string 2.1.0..2.2.0 bincue "there is only one access mode for bincue. Arg %s ignored"
string 2.1.0..2.2.0 cd_types "SVCD or Chaoji VCD"
string 2.1.0..2.2.0 cd_types "about to read sector %lu\n"
string 2.1.0..2.2.0 cd_types "reading block %u skipped track %d has only %u sectors\n"
string 2.1.0..2.2.0 cdrdao "Disc data size too small for track specification in image %s"
string 2.1.0..2.2.0 cdrdao "image %s track %d size (%ld) not a multiple of the blocksize (%ld)"
string 2.1.0..2.2.0 cdrdao "there is only one access mode, 'image' for cdrdao. Arg %s ignored"
string 2.1.0..2.2.0 cdtext "CD-TEXT: No blocksize information available for block %d.\n"
string 2.1.0..2.2.0 cdtext "CD-Text size is too small or not a multiple of pack size"
string 2.1.0..2.2.0 device "Init routine called more than once."
string 2.1.0..2.2.0 device "MS Windows ASPI and ioctl driver"
string 2.1.0..2.2.0 device "unknown or bad driver return status"
string 2.1.0..2.2.0 disc "CD-ROM Mixed"
string 2.1.0..2.2.0 disc "Error in getting information"
string 2.1.0..2.2.0 disc "Unknown/unclassified DVD"
string 2.1.0..2.2.0 ds "_cdio_list_length (p_list) > 0"
string 2.1.0..2.2.0 ds "p_list->begin != p_list->end"
string 2.1.0..2.2.0 ds "p_list->begin == p_list->end"
string 2.1.0..2.2.0 gnu_linux "READ_10 failed; switching to ioctl(CDROMREADMODE2) mode..."
string 2.1.0..2.2.0 gnu_linux "ioctl CDROM_SEND_PACKET for command %s (0x%0x) failed:\n\t%s"
string 2.1.0..2.2.0 mmc "error in MODE_SELECT"
string 2.1.0..2.2.0 mmc_util "Ability for the device to accept new microcode via the interface"
string 2.1.0..2.2.0 mmc_util "he Logical Unit/media system to provide an apparently defect-free space."
string 2.1.0..2.2.0 mmc_util "ility to read and write using Initiator requested performance parameters"
string 2.1.0..2.2.0 nrg "UINT32_FROM_BE (chunk->len) % sizeof(_cuex_array_t) == 0"
string 2.1.0..2.2.0 nrg "length is not a multiple of blocksize len %lu, size %d, rem %lu"
string 2.1.0..2.2.0 nrg "uint32_from_be (chunk->len) % sizeof (_etn2_array_t) == 0"
string 2.1.0..2.2.0 osx "there is only one access mode for OS X. Arg %s ignored"
string 2.1.0..2.2.0 read "Reading data sector(s) lsn, %u blocksize %d, for %d blocks"
string 2.1.0..2.2.0 read "Request truncated to end disk; lsn: %ld, end lsn: %ld"
string 2.1.0..2.2.0 read "Trying to access past end of disk lsn: %ld, end lsn: %ld"
string 2.1.0..2.2.0 sector "number of minutes (%d) truncated to 99."
string 2.1.0..2.2.0 solaris "/vol/dev/aliases/cdrom0"
string 2.1.0..2.2.0 track "Null CdIo object passed\n"
string 2.1.0..2.2.0 utf8 "Can't realloc(%d)."
string 2.2.0..2.2.0 _cdio_stdio "Requested count exceeds maximum allowed value.\n"
string 2.2.0..2.2.0 bincue "%s line %d: cannot allocate memory for CD-TEXT data buffer"
string 2.2.0..2.2.0 bincue "%s line %d: skipped 4 bytes of apparent MMC header in CD-TEXT file `%s'\n"
string 2.2.0..2.2.0 cdtext "CD-TEXT character set: code=%u , name=%s , chosen=%s\n"
string 2.2.0..2.2.0 cdtext "CD-TEXT: Unknown character set code %u.\n"
source 2.1.0..2.2.0 _cdio_stdio "_cdio_stdio.c"
source 2.1.0..2.2.0 _cdio_stream "_cdio_stream.c"
source 2.1.0..2.2.0 nrg "image/nrg.c"
table 2.1.0..2.2.0 _cdio_generic 0400000005000000060000000700000008000000090000000a0000000f000000
table 2.1.0..2.2.0 cd_types 00000000000000004d4943524f534f46542a58424f582a4d4544494100000000
table 2.1.0..2.2.0 gnu_linux 2f6465762f68642563000000000000000000000000000000610000007a000000
table 2.1.0..2.2.0 mmc_util 4e6f2053656e7365000000000000000000000000000000000000000000000000
symbol 2.1.0..2.2.0 aix cdio_have_aix
symbol 2.1.0..2.2.0 cdio cdio_get_arg
symbol 2.1.0..2.2.0 cdio cdio_new
symbol 2.1.0..2.2.0 device cdio_init
symbol 2.1.0..2.2.0 logging cdio_info
symbol 2.1.0..2.2.0 logging cdio_log
symbol 2.1.0..2.2.0 memory cdio_free
symbol 2.1.0..2.2.0 mmc get_mcn_mmc
symbol 2.1.0..2.2.0 nrg _free_nrg
symbol 2.1.0..2.2.0 read cdio_read
symbol 2.1.0..2.2.0 util _cdio_memdup
symbol 2.2.0..2.2.0 gnu_linux free_linux
