name libsndfile
also sndfile
cpe libsndfile_project:libsndfile
advisory OSS-Fuzz libsndfile
advisory Debian libsndfile
advisory Alpine libsndfile
advisory GIT https://github.com/libsndfile/libsndfile
advisory generic libsndfile
version proof "libsndfile-{v}{*}"
# learned
reference 1.0.31 amd64 sha256:fa88c25356b48d528df131edf639783f122b564cb12d2771a69c6560eb9556d4 libsndfile1 1.0.31-2+deb11u2, libsndfile1-dev 1.0.31-2+deb11u2
reference 1.2.0 amd64 sha256:3441ea8e0666f733a9b17d152aa43950b500678f484070e8654afa0c30b686dd libsndfile1 1.2.0-1+deb12u1, libsndfile1-dev 1.2.0-1+deb12u1
reference 1.2.2 amd64 sha256:7ef24c51a786d6ced3798ef82a246b525bc78582f03773fc9902d16cde633fad libsndfile1 1.2.2-4+b1, libsndfile1-dev 1.2.2-4+b1
string 1.0.31..1.0.31 libcommon_la-alac "%s %d : Ooops! count %d    bcount %d\n"
string 1.0.31..1.0.31 libsndfile_la-ogg_opus "  Preskip\t\t  : %d samples @48kHz\n"
string 1.0.31..1.0.31 libsndfile_la-ogg_opus ": Mid-strem page's granule position %d is less than total samples of %d\n"
string 1.0.31..1.0.31 libsndfile_la-ogg_opus "Opus : Hole found appears to be of length %d samples.\n"
string 1.0.31..1.0.31 libsndfile_la-ogg_vorbis "PCM offset  : %d\n"
string 1.0.31..1.2.0 - "0CIMA ADPCM synchronisation error.\n"
string 1.0.31..1.2.0 - "9double64_init : internal error : channels = %d\n"
string 1.0.31..1.2.0 - "=float32_init : internal error : channels = %d\n"
string 1.0.31..1.2.0 - "ct.Bad vio_read in SF_VIRTUAL_IO stBad vio_write in SF_VIRTUAL_IO sEm4mb"
string 1.0.31..1.2.2 alac_encoder "compressed frame too big: %u vs. %u \n"
string 1.0.31..1.2.2 libcommon_la-chanmap "cube (L, R, Lrear, Rrear, Ltop, Rtop, Ltoprear, Rtoprear)"
string 1.0.31..1.2.2 libcommon_la-common "Request for header allocation of %D denied.\n"
string 1.0.31..1.2.2 libcommon_la-double64 "double64_init : internal error : channels = %d\n"
string 1.0.31..1.2.2 libcommon_la-file_io "psf_fseek : pipe seek to value other than pipeoffset\n"
string 1.0.31..1.2.2 libcommon_la-float32 "float32_init : internal error : channels = %d\n"
string 1.0.31..1.2.2 libcommon_la-gsm610 "*** Warning : data chunk seems to be truncated.\n"
string 1.0.31..1.2.2 libcommon_la-ima_adpcm "*** Error : pima->samplesperblock should be > 0.\n"
string 1.0.31..1.2.2 libcommon_la-interleave "*** Weird, already have interleave.\n"
string 1.0.31..1.2.2 libcommon_la-ms_adpcm "MS ADPCM synchronisation error (%u should be < %u).\n"
string 1.0.31..1.2.2 libcommon_la-nms_adpcm "*** Odd psf->datalength (%D) should be a multiple of %d\n"
string 1.0.31..1.2.2 libcommon_la-ogg "Ogg : File ended unexpectedly without an End-Of-Stream flag set.\n"
string 1.0.31..1.2.2 libcommon_la-pcm "pcm.c returning SFE_UNIMPLEMENTED\nbytewidth %d    endian %d\n"
string 1.0.31..1.2.2 libcommon_la-strings "SFE_STR_WEIRD : k != 0 && psf->strings.storage_used == 0\n"
string 1.0.31..1.2.2 libcommon_la-vox_adpcm "Header-less OKI Dialogic ADPCM encoded file.\n"
string 1.0.31..1.2.2 libsndfile_la-aiff "nknown chunk marker (%X) at position %D with length %u. Exiting parser.\n"
string 1.0.31..1.2.2 libsndfile_la-au "Weird NeXT encoding format (unsupported)\n"
string 1.0.31..1.2.2 libsndfile_la-caf "  Frames / packet  : %u\n  Channels / frame : %u\n  Bits / channel   : %u\n"
string 1.0.31..1.2.2 libsndfile_la-flac " changed sample rates from %d to %d.\nCarrying on as if nothing happened."
string 1.0.31..1.2.2 libsndfile_la-g72x "*** Warning : weird psf->datalength.\n"
string 1.0.31..1.2.2 libsndfile_la-htk " : %d\n  Sample Period : %d (should be > 0) => Guessed sample rate %d Hz\n"
string 1.0.31..1.2.2 libsndfile_la-mat4 "*** Error : channel count %d > SF_MAX_CHANNELS.\n"
string 1.0.31..1.2.2 libsndfile_la-nist "sample_coding -s3 pcm\nsample_byte_format -s%d %s\n"
string 1.0.31..1.2.2 libsndfile_la-ogg_pcm "This version of libsndfile was compiled without Ogg/Speex support.\n"
string 1.0.31..1.2.2 libsndfile_la-ogg_vcomment "Expected comment packet identifier missing.\n"
string 1.0.31..1.2.2 libsndfile_la-paf "*** Warning : file seems to be truncated.\n"
string 1.0.31..1.2.2 libsndfile_la-pvf " Channels    : %d\n Sample rate : %d\n Bit width   : %d\n"
string 1.0.31..1.2.2 libsndfile_la-rf64 "\n**** Weird, RF64 file without a 'ds64' chunk and no valid 'data' size.\n"
string 1.0.31..1.2.2 libsndfile_la-sd2 "ike sample rate and sample size got switched.\nCorrecting this screw up.\n"
string 1.0.31..1.2.2 libsndfile_la-sds " Sample Period : %d (should be > 0)\n Sample Rate   : %d (guessed)\n"
string 1.0.31..1.2.2 libsndfile_la-sndfile "Error : NIST file damaged by Windows CR -> CRLF conversion process."
string 1.0.31..1.2.2 libsndfile_la-svx "*** Unknown chunk marker (%X) at position %D. Exiting parser.\n"
string 1.0.31..1.2.2 libsndfile_la-voc "  encoding    : 0 (SoX bug: should be 4 for 16 bit signed PCM)\n"
string 1.0.31..1.2.2 libsndfile_la-w64 "unk marker (%X) at position %D with length %D. Skipping and continuing.\n"
string 1.0.31..1.2.2 libsndfile_la-wav " actual Loop Points count exceeds %u, changing Loop Count from %u to %u\n"
string 1.0.31..1.2.2 libsndfile_la-wavlike "*** File PEAK chunk size doesn't fit with number of channels (%d).\n"
string 1.0.31..1.2.2 libsndfile_la-wve "law (.wve)\n  Sample Rate : 8000\n  Channels    : 1\n  Encoding    : A-law\n"
string 1.0.31..1.2.2 libsndfile_la-xi "*** File seems to be truncated. Should be at least %D bytes long.\n"
string 1.2.2..1.2.2 - "  *** channel count changed, discarding existing PEAK chunk\n"
string 1.2.2..1.2.2 - "Bad map offset.\n"
string 1.2.2..1.2.2 - "Header size exceeds INT_MAX. Aborting."
source 1.0.31..1.2.2 add "GSM610/add.c"
source 1.0.31..1.2.2 long_term "GSM610/long_term.c"
source 1.0.31..1.2.2 lpc "GSM610/lpc.c"
source 1.0.31..1.2.2 preprocess "GSM610/preprocess.c"
source 1.0.31..1.2.2 rpe "GSM610/rpe.c"
symbol 1.0.31..1.2.2 ag_dec dyn_decomp
symbol 1.0.31..1.2.2 ag_enc dyn_comp
symbol 1.0.31..1.2.2 alac_decoder alac_decode
symbol 1.0.31..1.2.2 dp_dec unpc_block
symbol 1.0.31..1.2.2 dp_enc pc_block
symbol 1.0.31..1.2.2 g723_16 g723_16_decoder
symbol 1.0.31..1.2.2 g72x step_size
symbol 1.0.31..1.2.2 libcommon_la-id3 id3_skip
symbol 1.0.31..1.2.2 libsndfile_la-avr avr_open
symbol 1.0.31..1.2.2 libsndfile_la-dwd dwd_open
symbol 1.0.31..1.2.2 libsndfile_la-raw raw_open
symbol 1.0.31..1.2.2 matrix_dec unmix16
