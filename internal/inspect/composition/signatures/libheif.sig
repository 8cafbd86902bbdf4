name libheif
also heif
cpe struktur:libheif
advisory OSS-Fuzz libheif
advisory Debian libheif
advisory Alpine libheif
advisory GIT https://github.com/strukturag/libheif
advisory generic libheif
version weak "{v}"
# learned
reference 1.11.0 amd64 sha256:ef8fdc1b3d7dacbdca9be8211db428901f0935cc71cc59e6c26582b00400edad libheif-dev 1.11.0-1+deb11u2, libheif1 1.11.0-1+deb11u2
reference 1.15.1 amd64 sha256:7a436c824a91b2deee3f080eeadcf307bf7e3c0f8e671c09272dc916a856a51b libheif-dev 1.15.1-1+deb12u1, libheif1 1.15.1-1+deb12u1
reference 1.19.7 amd64 sha256:e32561d25f4b9890497e48618d06c4a68fd417a73595f454dad7bf9c7d23bc0f libheif-dev 1.19.7-1~bpo12+1, libheif-plugin-aomdec 1.19.7-1~bpo12+1, libheif-plugin-aomenc 1.19.7-1~bpo12+1, libheif-plugin-dav1d 1.19.7-1~bpo12+1, libheif-plugin-ffmpegdec 1.19.7-1~bpo12+1, libheif-plugin-j2kdec 1.19.7-1~bpo12+1, libheif-plugin-j2kenc 1.19.7-1~bpo12+1, libheif-plugin-jpegdec 1.19.7-1~bpo12+1, libheif-plugin-jpegenc 1.19.7-1~bpo12+1, libheif-plugin-libde265 1.19.7-1~bpo12+1, libheif-plugin-rav1e 1.19.7-1~bpo12+1, libheif-plugin-svtenc 1.19.7-1~bpo12+1, libheif-plugin-x265 1.19.7-1~bpo12+1, libheif-plugins-all 1.19.7-1~bpo12+1, libheif1 1.19.7-1~bpo12+1
reference 1.23.6 amd64 sha256:1e7e44d7838f65f6036a874865a4ac822dab3db0f853c648ad1fc5b3d4514833 libheif-dev 1.23.6-2, libheif-plugin-aomdec 1.23.6-2, libheif-plugin-aomenc 1.23.6-2, libheif-plugin-dav1d 1.23.6-2, libheif-plugin-ffmpegdec 1.23.6-2, libheif-plugin-j2kdec 1.23.6-2, libheif-plugin-j2kenc 1.23.6-2, libheif-plugin-jpegdec 1.23.6-2, libheif-plugin-jpegenc 1.23.6-2, libheif-plugin-kvazaar 1.23.6-2, libheif-plugin-libde265 1.23.6-2, libheif-plugin-rav1e 1.23.6-2, libheif-plugin-svtenc 1.23.6-2, libheif-plugin-x265 1.23.6-2, libheif-plugins-all 1.23.6-2, libheif1 1.23.6-2
string 1.11.0..1.11.0 - "1 encoChannels with different number of bits per pixel are not supported"
string 1.11.0..1.11.0 - "::HeifPixelImage>&, heif_colorspace, const heif_decoding_options*) const"
string 1.11.0..1.11.0 - "age(heif_item_id, std::shared_ptr<heif::HeifPixelImage>, int, int) const"
string 1.11.0..1.11.0 - "ages must be smaller than the originuint16_t ImageGrid::get_rows() const"
string 1.11.0..1.11.0 - "f::StreamReader>, uint64_t, uint64_t, std::vector<unsigned char>&) const"
string 1.11.0..1.15.1 - "Number of image offsets does not match the number of image references"
string 1.11.0..1.15.1 - "bool heif::HeifPixelImage::ImagePlane::alloc(int, int, int, heif_chroma)"
string 1.11.0..1.15.1 - "nst std::shared_ptr<heif::Box_idat>&, std::vector<unsigned char>*) const"
string 1.11.0..1.15.1 - "red_ptr<heif::HeifPixelImage>&, const std::vector<unsigned char>&) const"
string 1.11.0..1.15.1 - "void heif::Box_clap::set(uint32_t, uint32_t, uint32_t, uint32_t)"
string 1.11.0..1.19.7 - " int, const heif_color_conversion_options&, const heif_security_limits*)"
string 1.11.0..1.19.7 - " uint32_t, heif_channel_datatype, int, int, const heif_security_limits*)"
string 1.11.0..1.19.7 - "7 image size must be an integer multiple of the tile a component_type > "
string 1.11.0..1.19.7 - "::shared_ptr<HeifPixelImage>&, const heif_decoding_options&, int&) const"
string 1.11.0..1.19.7 - ":vector<unsigned char> > DataExtent::read_data(uint64_t, uint64_t) const"
string 1.11.0..1.23.6 - " HeifFile::set_iref_reference(heif_item_id, uint32_t, int, heif_item_id)"
string 1.11.0..1.23.6 - " box with multiple units is incompatible with tili shared tile template."
string 1.11.0..1.23.6 - " many derived-image decode operations (possible reference amplification)"
string 1.11.0..1.23.6 - " of interleaved components exceeds what can be stored for this bit depth"
string 1.11.0..1.23.6 - " out of the 5-bit prfr ranSt11_Mutex_baseILN9__gnu_cxx12_Lock_policyE2EE"
string 1.11.0..1.23.6 - "(const unci_properties&, const DataExtent&, const heif_security_limits*)"
string 1.11.0..1.23.6 - "(uint32_t, uint32_t, const std::shared_ptr<const HeifPixelImage>&, bool)"
string 1.11.0..1.23.6 - ", const heif_color_conversion_options_ext*, const heif_security_limits*)"
string 1.11.0..1.23.6 - "0 codestream does not start with an SOC marker and an SIZ marker segment"
string 1.11.0..1.23.6 - "32_t, uint32_t, uint64_t, const std::shared_ptr<const Box_stsz>&, bool&)"
string 1.11.0..1.23.6 - "::vector<unsigned int>&, const std::vector<std::vector<unsigned int> >&)"
string 1.11.0..1.23.6 - "; colr takes precedence per ISO/IEC 14496-12 and ISO/IEC 23000-22 (MIAF)"
string 1.11.0..1.23.6 - ">&, heif_encoder*, const heif_encoding_options&, heif_image_input_class)"
string 1.11.0..1.23.6 - "A Cb/Cr plane must have the chroma-subsampled size of the image."
string 1.11.0..1.23.6 - "All frames of a sequence must have the bit depth of the first frame"
string 1.11.0..1.23.6 - "Autocorrecting full-range flag to ON (colr=limited, bitstream=full)"
string 1.11.0..1.23.6 - "Cannot extend an image to a size smaller than an existing plane."
string 1.11.0..1.23.6 - "Cannot extend padding for an image with non-uniform component sizes."
string 1.11.0..1.23.6 - "Cannot write a file that contains neither images nor an image sequence"
string 1.11.0..1.23.6 - "Channels with different number of bits per pixel are not supported"
string 1.11.0..1.23.6 - "Codec::unci_properties&, const DataExtent&, const heif_security_limits*)"
string 1.11.0..1.23.6 - "Cropping an image with non-standard plane sizes is not supported"
string 1.11.0..1.23.6 - "Declared chunk sizes in MinimizedImageBox exceed available payload."
string 1.11.0..1.23.6 - "ICC color profile in MinimizedImageBox exceeds maximum supported size"
string 1.11.0..1.23.6 - "Image scaling (iscl) transformative property is not yet supported"
string 1.11.0..1.23.6 - "Image tile has different bit depth than the other tiles of the grid"
string 1.11.0..1.23.6 - "Image tile has different components than the other tiles of the grid"
string 1.11.0..1.23.6 - "Images with extra planes are not supported by scale_nearest_neighbor()."
string 1.11.0..1.23.6 - "Input file has a 'tref' TrackReferenceTypeBox with invalid size."
string 1.11.0..1.23.6 - "JPEG 2000 component size does not match the image's chroma subsampling"
string 1.15.1..1.23.6 - "Error while scanning the directory for plugins"
string 1.15.1..1.23.6 - "Failed to allocate memory for the type string"
string 1.15.1..1.23.6 - "Trying to remove a plugin that is not loaded"
string 1.15.1..1.23.6 - "Trying to remove a plugin that is not loaded."
string 1.15.1..1.23.6 - "`prem` link assigned to non-existing image"
source 1.11.0..1.15.1 - "heif_colorconversion.cc"
source 1.11.0..1.15.1 - "heif_decoder_dav1d.cc"
source 1.11.0..1.19.7 - "uncompressed/decoder_abstract.cc"
source 1.11.0..1.19.7 - "uncompressed/decoder_tile_component_interleave.cc"
source 1.11.0..1.23.6 - "color-conversion/colorconversion.cc"
source 1.11.0..1.23.6 - "color-conversion/rgb2yuv_sharp.cc"
source 1.11.0..1.23.6 - "uncompressed/unc_decoder_block_component_interleave.cc"
source 1.11.0..1.23.6 - "uncompressed/unc_decoder_block_pixel_interleave.cc"
source 1.11.0..1.23.6 - "uncompressed/unc_decoder_bytealign_component_interleave.cc"
source 1.11.0..1.23.6 - "uncompressed/unc_encoder_component_interleave.cc"
source 1.11.0..1.23.6 - "uncompressed/unc_encoder_rgb_block_pixel_interleave.cc"
source 1.11.0..1.23.6 - "uncompressed/unc_encoder_rgb_bytealign_pixel_interleave.cc"
source 1.11.0..1.23.6 - "uncompressed/unc_encoder_rgb_pixel_interleave.cc"
source 1.15.1..1.23.6 - "libheif/bitstream.cc"
source 1.15.1..1.23.6 - "libheif/common_utils.cc"
symbol 1.11.0..1.23.6 - heif_context_alloc
symbol 1.11.0..1.23.6 - heif_context_free
symbol 1.11.0..1.23.6 - heif_context_write
symbol 1.11.0..1.23.6 - heif_decode_image
symbol 1.11.0..1.23.6 - heif_get_version
symbol 1.11.0..1.23.6 - heif_image_create
symbol 1.11.0..1.23.6 - heif_image_crop
symbol 1.11.0..1.23.6 - heif_image_release
symbol 1.11.0..1.23.6 - heif_main_brand
symbol 1.11.0..1.23.6 - heif_track_get_id
symbol 1.15.1..1.23.6 - heif_deinit
symbol 1.15.1..1.23.6 - heif_init
