name zopfli
also libzopfli
advisory Debian zopfli
advisory generic zopfli
# learned
reference 1.0.3 amd64 sha256:52640da0f34a50dcc0d3a57719a1c2c89793e7b2b0e53e9726073e584584f388 libzopfli-dev 1.0.3-1
string 1.0.3..1.0.3 blocksplitter "*npoints == nlz77points"
string 1.0.3..1.0.3 blocksplitter "block split points: "
string 1.0.3..1.0.3 blocksplitter "llpos < lend"
string 1.0.3..1.0.3 blocksplitter "llpos > lstart"
string 1.0.3..1.0.3 blocksplitter "lstart < lend"
string 1.0.3..1.0.3 blocksplitter "npoints == nlz77points"
string 1.0.3..1.0.3 cache "Error: Out of memory. Tried allocating %lu bytes of memory.\n"
string 1.0.3..1.0.3 cache "bestlength <= length"
string 1.0.3..1.0.3 cache "bestlength == ZopfliMaxCachedSublen(lmc, pos, length)"
string 1.0.3..1.0.3 cache "bestlength == length"
string 1.0.3..1.0.3 deflate "Original Size: %lu, Deflate: %lu, Compression: %f%% Removed\n"
string 1.0.3..1.0.3 deflate "compressed block size: %d (%dk) (unc: %d)\n"
string 1.0.3..1.0.3 deflate "d_lengths[ds] > 0"
string 1.0.3..1.0.3 deflate "i < lz77->size"
string 1.0.3..1.0.3 deflate "ll_lengths[litlen] > 0"
string 1.0.3..1.0.3 deflate "ll_lengths[lls] > 0"
string 1.0.3..1.0.3 deflate "treesize: %d\n"
string 1.0.3..1.0.3 gzip_container "Original Size: %d, Gzip: %d, Compression: %f%% Removed\n"
string 1.0.3..1.0.3 lodepng "BTYPE given in the settings of the encoder (only 0, 1 and 2 are allowed)"
string 1.0.3..1.0.3 lodepng "a PLTE chunk with a palette that has less than 1 or more than 256 colors"
string 1.0.3..1.0.3 lodepng "cation does not allow RGB ICC profile on gray color types and vice versa"
string 1.0.3..1.0.3 lodepng "chunk keyword given to the encoder is smaller than the minimum of 1 byte"
string 1.0.3..1.0.3 lodepng "ed to set grayscale ICC profile with colored pixels by PNG specification"
string 1.0.3..1.0.3 lodepng "empty input buffer given to decoder. Maybe caused by non-existing file?"
string 1.0.3..1.0.3 lodepng "en output image colortype or bitdepth not supported for color conversion"
string 1.0.3..1.0.3 lodepng "ent compression method encountering in zTXt or iTXt chunk (it must be 0)"
string 1.0.3..1.0.3 lodepng_util "extract error: "
string 1.0.3..1.0.3 lz77 "bestlength <= limit"
string 1.0.3..1.0.3 lz77 "data[pos - dist + i] == data[pos + i]"
string 1.0.3..1.0.3 lz77 "limit <= ZOPFLI_MAX_MATCH"
string 1.0.3..1.0.3 lz77 "limit >= ZOPFLI_MIN_MATCH"
string 1.0.3..1.0.3 lz77 "pos + *length <= size"
string 1.0.3..1.0.3 lz77 "pos + length <= datasize"
string 1.0.3..1.0.3 lz77 "s->lmc->length[lmcpos] == 1 && s->lmc->dist[lmcpos] == 0"
string 1.0.3..1.0.3 lz77 "sublen[*length] == s->lmc->dist[lmcpos]"
string 1.0.3..1.0.3 squeeze "!(dummy_length != length && length > 2 && dummy_length > 2)"
string 1.0.3..1.0.3 squeeze "Iteration %d: %d bit\n"
string 1.0.3..1.0.3 squeeze "cost < ZOPFLI_LARGE_FLOAT"
string 1.0.3..1.0.3 squeeze "costs[blocksize] >= 0"
string 1.0.3..1.0.3 squeeze "length_array[index] != 0"
string 1.0.3..1.0.3 squeeze "length_array[index] <= ZOPFLI_MAX_MATCH"
string 1.0.3..1.0.3 squeeze "length_array[index] <= index"
string 1.0.3..1.0.3 squeeze "pos + length <= inend"
string 1.0.3..1.0.3 tree "bitlengths[i] >= 0"
string 1.0.3..1.0.3 tree "lengths[i] <= maxbits"
string 1.0.3..1.0.3 zlib_container "Original Size: %d, Zlib: %d, Compression: %f%% Removed\n"
string 1.0.3..1.0.3 zopflipng_lib "Decoding error %u: %s\n"
string 1.0.3..1.0.3 zopflipng_lib "Encoding error %u: %s\n"
string 1.0.3..1.0.3 zopflipng_lib "Filter strategy %s: %d bytes\n"
string 1.0.3..1.0.3 zopflipng_lib "Forced to keep original color type due to keeping bKGD or sBIT chunk."
source 1.0.3..1.0.3 blocksplitter "zopfli/blocksplitter.c"
source 1.0.3..1.0.3 cache "zopfli/cache.c"
source 1.0.3..1.0.3 deflate "zopfli/deflate.c"
source 1.0.3..1.0.3 lz77 "zopfli/lz77.c"
source 1.0.3..1.0.3 squeeze "zopfli/squeeze.c"
source 1.0.3..1.0.3 tree "zopfli/tree.c"
source 1.0.3..1.0.3 zopfli_lib "zopfli/zopfli_lib.c"
table 1.0.3..1.0.3 lodepng_util 7c2dd33e3714b73e9cc4383eedc6593e3714373f7dd0933d21629e3cef1af43d
symbol 1.0.3..1.0.3 cache ZopfliCleanCache
symbol 1.0.3..1.0.3 cache ZopfliInitCache
symbol 1.0.3..1.0.3 deflate AddBits
symbol 1.0.3..1.0.3 deflate EncodeTree
symbol 1.0.3..1.0.3 hash ZopfliAllocHash
symbol 1.0.3..1.0.3 hash ZopfliCleanHash
symbol 1.0.3..1.0.3 hash ZopfliResetHash
symbol 1.0.3..1.0.3 katajainen BoundaryPM
symbol 1.0.3..1.0.3 lz77 ZopfliLZ77Greedy
symbol 1.0.3..1.0.3 squeeze CopyStats
symbol 1.0.3..1.0.3 squeeze GetCostStat
symbol 1.0.3..1.0.3 util ZopfliInitOptions
