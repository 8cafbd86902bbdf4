name blosc2
also c-blosc2 libblosc2
cpe blosc:c-blosc2
advisory OSS-Fuzz c-blosc2
advisory Debian c-blosc2
advisory Alpine blosc2
advisory GIT https://github.com/Blosc/c-blosc2
advisory generic blosc2
forkof blosc
bundles zlib-ng
bundles lz4
bundles zstd
version weak "{v}"
# learned
reference 2.17.1 amd64 sha256:27c948e0c103dfe066e80d8ec6707bb8caeebaf924969064110c4be39a963611 libblosc2-dev 2.17.1+ds-1
reference 3.3.5 amd64 sha256:98bf7340ba55beb6982693666abdb59726edf56071e0cb9f4e61b33064273e6e libblosc2-dev 3.3.5-1
string 2.17.1..2.17.1 blosc2 "[%s] - Error in ZDICT_trainFromBuffer(): '%s'.  Giving up. (%s:%d)\n"
string 2.17.1..2.17.1 blosc2-stdio "[%s] - Cannot extend the file size to %ld bytes (error: %s). (%s:%d)\n"
string 2.17.1..2.17.1 blosc2-zfp "[%s] - ZFP does not support blocks smaller than cells (4x...x4 (%s:%d)\n"
string 2.17.1..2.17.1 ndcell "put size is not compatible with embedded blockshape ind %d %d \n (%s:%d)\n"
string 2.17.1..2.17.1 schunk " nchunk ('%ld') exceeds the number of chunks ('%ld') in schunk. (%s:%d)\n"
string 2.17.1..3.3.5 b2nd "(new_shape - shape)` must be multiple of chunkshape in all dims (%s:%d)\n"
string 2.17.1..3.3.5 b2nd "[%s] - Error during serializing dims info for Blosc2 NDim (%s:%d)\n"
string 2.17.1..3.3.5 blosc2 "%s] - Attempt to load plugin in path '%s' failed with error: %s (%s:%d)\n"
string 2.17.1..3.3.5 blosc2 "%s] - BLOSC_BLOCKSIZE environment variable '%s' not recognized\n (%s:%d)\n"
string 2.17.1..3.3.5 blosc2-stdio " - ftell failed while determining current position (error: %s). (%s:%d)\n"
string 2.17.1..3.3.5 blosc2-stdio " Cannot allocate memory for the path of the memory-mapped file. (%s:%d)\n"
string 2.17.1..3.3.5 blosc2-zfp "[%s] - \n ZFP: Compressed data is bigger than input! \n (%s:%d)\n"
string 2.17.1..3.3.5 blosc2-zfp "this item type is %f. Compression will be done using this one.\n (%s:%d)\n"
string 2.17.1..3.3.5 bytedelta "[%s] - When meta is 0, you need to be on a schunk! (%s:%d)\n"
string 2.17.1..3.3.5 directories "[%s] - Could not remove file %s (%s:%d)\n"
string 2.17.1..3.3.5 directories "[%s] - Could not rename %s to %s (%s:%d)\n"
string 2.17.1..3.3.5 directories "[%s] - No file or directory found. (%s:%d)\n"
string 2.17.1..3.3.5 frame " smaller than the frame chunksize is not allowed yet: %d != %d. (%s:%d)\n"
string 2.17.1..3.3.5 frame "%s] - Only zeros, NaNs or non-initialized values are supported. (%s:%d)\n"
string 2.17.1..3.3.5 int_trunc "_FILTER_INT_TRUNC filter: Precision for typesize %d not handled (%s:%d)\n"
string 2.17.1..3.3.5 int_trunc "ion cannot be larger or equal than %d bits (asking for %d bits) (%s:%d)\n"
string 2.17.1..3.3.5 ndcell "[%s] - input and output buffer cannot be smaller than cell size (%s:%d)\n"
string 2.17.1..3.3.5 ndcell "[%s] - input or output buffer cannot be smaller than cell size (%s:%d)\n"
string 2.17.1..3.3.5 ndlz "[%s] - NDLZ is not available for this cellsize: %d (%s:%d)\n"
string 2.17.1..3.3.5 ndlz4x4 "[%s] - Output length or blockshape is negative (%s:%d)\n"
string 2.17.1..3.3.5 ndlz4x4 "[%s] - Output size is not compatible with embedded blockshape (%s:%d)\n"
string 2.17.1..3.3.5 ndlz4x4 "[%s] - The blockshape is bigger than the output buffer (%s:%d)\n"
string 2.17.1..3.3.5 ndlz8x8 "[%s] - Pair match row out of bounds (%s:%d)\n"
string 2.17.1..3.3.5 ndlz8x8 "[%s] - Triple match row out of bounds (%s:%d)\n"
string 2.17.1..3.3.5 ndlz8x8 "[%s] - ndlz8: out-of-bounds reference in compressed stream (%s:%d)\n"
string 2.17.1..3.3.5 ndmean "[%s] - This filter only works for float or double (%s:%d)\n"
string 2.17.1..3.3.5 schunk " - Filling with special values only works on empty super-chunks (%s:%d)\n"
string 2.17.1..3.3.5 schunk " during the creation of the directory, maybe it already exists. (%s:%d)\n"
string 2.17.1..3.3.5 schunk " for the decompressed buffer ('%d' bytes, but '%d' are needed). (%s:%d)\n"
string 2.17.1..3.3.5 sframe "[%s] - Cannot read the chunk out of the chunkfile. (%s:%d)\n"
string 2.17.1..3.3.5 sframe "[%s] - Error creating index path in: %s (%s:%d)\n"
string 2.17.1..3.3.5 shuffle "[%s] - the impossible happened: the bitshuffle filter failed! (%s:%d)\n"
string 2.17.1..3.3.5 shuffle "[%s] - the impossible happened: the bitunshuffle filter failed! (%s:%d)\n"
string 2.17.1..3.3.5 stune " - compcode: %d, clevel: %d, blocksize: %d, splitmode: %d, typesize: %d\n"
string 2.17.1..3.3.5 stune "Unrecognized split mode.  Default to BLOSC_FORWARD_COMPAT_SPLIT (%s:%d)\n"
string 2.17.1..3.3.5 trunc-prec "be larger or equal than %d bits for floats (asking for %d bits) (%s:%d)\n"
string 2.17.1..3.3.5 trunc-prec "n cannot be larger than %d bits for floats (asking for %d bits) (%s:%d)\n"
string 2.17.1..3.3.5 trunc-prec "ror in trunc-prec filter: Precision for typesize %d not handled (%s:%d)\n"
string 3.3.5..3.3.5 b2nd " Cannot squeeze dimensions of an array with non-b2nd metalayers (%s:%d)\n"
string 3.3.5..3.3.5 blosc2 "%s] - block decompression is not supported for VL-block chunks. (%s:%d)\n"
string 3.3.5..3.3.5 blosc2-zfp " - Decompressed block size exceeds the output buffer (%d bytes) (%s:%d)\n"
string 3.3.5..3.3.5 frame " frame after retries; rolling back to the previous cached view. (%s:%d)\n"
string 3.3.5..3.3.5 ndmean "[%s] - Cannot deserialize b2nd metalayer (%s:%d)\n"
string 3.3.5..3.3.5 ndmean "[%s] - Invalid cell shape (meta) %d (%s:%d)\n"
string 3.3.5..3.3.5 schunk " - Unable to allocate variable-length metalayer content buffer. (%s:%d)\n"
source 2.17.1..3.3.5 blosc2 "blosc/blosc2.c"
source 2.17.1..3.3.5 blosc2-stdio "blosc/blosc2-stdio.c"
source 2.17.1..3.3.5 blosc2-zfp "zfp/blosc2-zfp.c"
source 2.17.1..3.3.5 bytedelta "bytedelta/bytedelta.c"
source 2.17.1..3.3.5 directories "blosc/directories.c"
source 2.17.1..3.3.5 frame "blosc/frame.c"
source 2.17.1..3.3.5 int_trunc "int_trunc/int_trunc.c"
source 2.17.1..3.3.5 ndcell "ndcell/ndcell.c"
source 2.17.1..3.3.5 ndlz4x4 "ndlz/ndlz4x4.c"
source 2.17.1..3.3.5 ndlz8x8 "ndlz/ndlz8x8.c"
source 2.17.1..3.3.5 ndmean "ndmean/ndmean.c"
source 2.17.1..3.3.5 schunk "blosc/schunk.c"
source 2.17.1..3.3.5 sframe "blosc/sframe.c"
source 2.17.1..3.3.5 shuffle "blosc/shuffle.c"
source 2.17.1..3.3.5 trunc-prec "blosc/trunc-prec.c"
symbol 2.17.1..2.17.1 blosc2 init_threadpool
symbol 2.17.1..3.3.5 b2nd_utils copy2dim
symbol 2.17.1..3.3.5 decode2d inv_lift_int64
symbol 2.17.1..3.3.5 decode2f inv_lift_int32
symbol 2.17.1..3.3.5 delta delta_decoder
symbol 2.17.1..3.3.5 encode2d fwd_lift_int64
symbol 2.17.1..3.3.5 encode2f fwd_lift_int32
symbol 2.17.1..3.3.5 encode2i pad_block_int32
symbol 2.17.1..3.3.5 encode2l pad_block_int64
symbol 2.17.1..3.3.5 zfp compress_double_1
symbol 3.3.5..3.3.5 sframe sframe_make_chunk_path
symbol 3.3.5..3.3.5 shuffle blosc2_shuffle
