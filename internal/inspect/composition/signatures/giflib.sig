name giflib
also libgif
cpe giflib_project:giflib
advisory OSS-Fuzz giflib
advisory Debian giflib
advisory Alpine giflib
advisory GIT https://git.code.sf.net/p/giflib/code
advisory generic giflib
# learned
reference 5.1.9 amd64 sha256:68e5b3231c3e396c10885a1c66e17e556535967211826d208cb7c9fd3a6b2cf6 libgif-dev 5.1.9-2+deb11u1
reference 5.2.1 amd64 sha256:51b8dd98fefcd33806fce26df789e5a808cdd86365cb26c93b64ba98d1d54ad2 libgif-dev 5.2.1-2.5+deb12u1
reference 5.2.2 amd64 sha256:b1bf28b720006d4cc3e95b4493b9f61be1bddd0f7991f37765950330af508a7e libgif-dev 5.2.2-1+deb13u1
reference 6.1.3 amd64 sha256:22cc985dd63170128d29ceab602f24b7b9b371c2be9d1f623bf5313703796438 libgif-dev 6.1.3-1
string 5.1.9..6.1.3 gif_err "Data is not in GIF format"
string 5.1.9..6.1.3 gif_err "Failed to allocate required memory"
string 5.1.9..6.1.3 gif_err "Failed to close given file"
string 5.1.9..6.1.3 gif_err "Failed to open given file"
string 5.1.9..6.1.3 gif_err "Failed to read from given file"
string 5.1.9..6.1.3 gif_err "Failed to write to given file"
string 5.1.9..6.1.3 gif_err "Given file was not opened for read"
string 5.1.9..6.1.3 gif_err "Given file was not opened for write"
string 5.1.9..6.1.3 gif_err "Image EOF detected before image complete"
string 5.1.9..6.1.3 gif_err "Image descriptor is still active"
string 5.1.9..6.1.3 gif_err "Image is defective, decoding aborted"
string 5.1.9..6.1.3 gif_err "Neither global nor local color map"
string 5.1.9..6.1.3 gif_err "No Image Descriptor detected"
string 5.1.9..6.1.3 gif_err "No screen descriptor detected"
string 5.1.9..6.1.3 gif_err "Number of pixels bigger than width * height"
string 5.1.9..6.1.3 gif_err "Screen descriptor has already been set"
string 5.1.9..6.1.3 gif_err "Write failed (disk full?)"
string 5.1.9..6.1.3 gif_err "Wrong record type detected"
table 5.1.9..6.1.3 gif_font 00000000000000003c42a581bd423c003c7edbffc37e3c0000eefefe7c381000
symbol 5.1.9..5.1.9 egif_lib EGifBufferedOutput
symbol 5.1.9..6.1.3 dgif_lib DGifGetCode
symbol 5.1.9..6.1.3 dgif_lib DGifOpen
symbol 5.1.9..6.1.3 dgif_lib DGifSlurp
symbol 5.1.9..6.1.3 egif_lib EGifOpen
symbol 5.1.9..6.1.3 egif_lib EGifPutCode
symbol 5.1.9..6.1.3 egif_lib EGifSpew
symbol 5.1.9..6.1.3 gif_err GifErrorString
symbol 5.1.9..6.1.3 gif_font GifDrawBox
symbol 5.1.9..6.1.3 gif_font GifDrawRectangle
symbol 5.1.9..6.1.3 gif_font GifDrawText8x8
symbol 5.1.9..6.1.3 gif_hash _ClearHashTable
symbol 5.1.9..6.1.3 gif_hash _InitHashTable
symbol 5.1.9..6.1.3 gifalloc GifBitSize
symbol 5.1.9..6.1.3 quantize SortCmpRtn
symbol 5.2.1..6.1.3 egif_lib EGifWriteExtensions
symbol 5.2.2..6.1.3 dgif_lib DGifDecreaseImageCounter
symbol 6.1.3..6.1.3 gif_font GifPutPixelClipped
