name libjxl
also jpeg-xl jxl
cpe libjxl_project:libjxl
advisory OSS-Fuzz libjxl
advisory Debian jpeg-xl
advisory Alpine libjxl
advisory GIT https://github.com/libjxl/libjxl
advisory generic libjxl
# learned
reference 0.7.0 amd64 sha256:cade9c5292ee5df0512f42a373aae2dfb1722c12640f3baff5fb9d1f17f280d3 libjxl-dev 0.7.0-10+deb12u1, libjxl-devtools 0.7.0-10+deb12u1, libjxl0.7 0.7.0-10+deb12u1
reference 0.11.2 amd64 sha256:2f9e9bc0064feb28beadaf2cfe6caf3a242ac6c5da3ca491b20a0ba033245275 libjxl-dev 0.11.2-5.1, libjxl-devtools 0.11.2-5.1, libjxl0.11 0.11.2-5.1
string 0.7.0..0.11.2 - " + x); Store(linear_b, d, row_linear_2 + x); } }, \"OpsinToLinear(Rect)\")"
string 0.7.0..0.11.2 - " 0; x < xsize; ++x) { out.Row(x)[y] = row_in[x]; } }, \"UndoOrientation\")"
string 0.7.0..0.11.2 - " 5), BitsOffset(8, 20), 1, &scan.extra_zero_runs[i].num_extra_zero_runs)"
string 0.7.0..0.11.2 alpha_blend "%s:%d: JXL_FAILURE: Failed to allocate memory for image\n"
string 0.7.0..0.11.2 alpha_blend "%s:%d: JXL_RETURN_IF_ERROR code=%d: %s\n"
string 0.7.0..0.11.2 alpha_blend "AlphaBlend(ppf->preview_frame.get(), background)"
string 0.7.0..0.11.2 apng "%s:%d: Unsupported transfer function specified in cICP chunk: %d\n"
string 0.7.0..0.11.2 apng "EncodePackedPixelFileToAPNG( ppf, pool, &ec_bitstreams.back(), true, i)"
string 0.7.0..0.11.2 apng "st animation frame is default image, its viewport must cover full image\n"
string 0.7.0..0.11.2 color_description "ParseDouble(&xy_tokenizer, c->primaries_green_xy + 0)"
string 0.7.0..0.11.2 color_description "ParseDouble(&xy_tokenizer, c->primaries_green_xy + 1)"
string 0.7.0..0.11.2 color_hints "%s:%d: JXL_FAILURE: ColorHints::Foreach returned false\n"
string 0.7.0..0.11.2 color_hints "%s:%d: JXL_FAILURE: mismatch between file and color_space hint\n"
string 0.7.0..0.11.2 color_hints "} else { JXL_WARNING(\"Ignoring %s hint\", key.c_str()); } return true; })"
string 0.7.0..0.11.2 common "%s:%d: JXL_FAILURE: no appropriate format found\n"
string 0.7.0..0.11.2 common "%s:%d: encoding %zu-bit original to %zu bits\n"
string 0.7.0..0.11.2 compressed_icc "%s:%d: JXL_FAILURE: Read more bits than available in the bit_reader\n"
string 0.7.0..0.11.2 compressed_icc "bits_written_ % kBitsPerByte == 0"
string 0.7.0..0.11.2 encode "%s:%d: JXL_FAILURE: Alpha bit depth does not match image bit depth\n"
string 0.7.0..0.11.2 encode "%s:%d: JXL_FAILURE: Format is not in the list of accepted formats.\n"
string 0.7.0..0.11.2 encode "ILURE: Incompatible data_type %d and bit depth %u with exponent bits %u\n"
string 0.7.0..0.11.2 exr "%s:%d: JXL_FAILURE: Unsupported color encoding for OpenEXR output.\n"
string 0.7.0..0.11.2 exr "%s:%d: JXL_FAILURE: Unsupported pixel format for OpenEXR output\n"
string 0.7.0..0.11.2 exr ", ppf.info, ppf.color_encoding, pool, &encoded_image->bitstreams.back())"
string 0.7.0..0.11.2 gain_map "%s:%d: JXL_DEBUG_ABORT: internal: unexpected WhitePoint: %d\n"
string 0.7.0..0.11.2 gain_map "0], c.primaries_blue_xy[1], c.white_point_xy[0], c.white_point_xy[1], m)"
string 0.7.0..0.11.2 gain_map "LURE: Only perceptual rendering intent implemented for XYB ICC profile.\n"
string 0.7.0..0.11.2 gif "%s:%d: JXL_FAILURE: GIF frame extends outside of the canvas\n"
string 0.7.0..0.11.2 gif ": GIF with dispose-to-0 is not supported for non-full or blended frames\n"
string 0.7.0..0.11.2 gif "VerifyDimensions<uint32_t>(constraints, gif->SWidth, gif->SHeight)"
string 0.7.0..0.11.2 jpg ") * cinfo.out_color_components * cinfo.image_width <= frame.color.stride"
string 0.7.0..0.11.2 jpg "EncodeWithLibJpeg(image, info, icc, std::move(exif), params, bytes)"
string 0.7.0..0.11.2 jpg "EncodeWithSJpeg(image, info, icc, std::move(exif), params, bytes)"
string 0.7.0..0.11.2 jxl " may be corrupt (e.g. truncated) or of an unsupported type (e.g. CMYK).\n"
string 0.7.0..0.11.2 jxl "Warning: --color_space ignored because the image is not XYB encoded.\n"
string 0.7.0..0.11.2 jxl "s: %zu, processed bytes: %zu) and --allow_partial_files is not present.\n"
string 0.7.0..0.11.2 npy "offset + sample_size <= color.pixels_size"
string 0.7.0..0.11.2 npy "{'descr': '<f4', 'fortran_order': False, 'shape': ("
string 0.7.0..0.11.2 pgx "%s:%d: JXL_FAILURE: Bit depth does not match pixel data type\n"
string 0.7.0..0.11.2 pgx "%s:%d: JXL_FAILURE: PGX: bits other than 8 or 16 not yet supported\n"
string 0.7.0..0.11.2 pgx "EncodeImagePGX(frame, ppf.info, &encoded_image->bitstreams.back())"
string 0.7.0..0.11.2 pnm "%d: JXL_FAILURE: Extra channel bit depth does not match image bit depth\n"
string 0.7.0..0.11.2 pnm "%s:%d: JXL_FAILURE: PNM: unsupported MaxVal (expected 2^n - 1)\n"
string 0.7.0..0.11.2 pnm "frame->color.stride == header.xsize * num_interleaved_channels * twidth"
string 0.11.2..0.11.2 compressed_icc "const uint8_t>(icc, icc_size), &writer, jxl::LayerType::Header, nullptr)"
string 0.11.2..0.11.2 compressed_icc "icc_reader.Process(&bit_reader, &decompressed)"
string 0.11.2..0.11.2 decode "%s:%d: JXL_FAILURE: Codecs failed to decode\n"
string 0.11.2..0.11.2 decode "%s:%d: JXL_FAILURE: Too few bytes\n"
string 0.11.2..0.11.2 mmap "%s:%d: JXL_FAILURE: Cannot open file %s\n"
string 0.11.2..0.11.2 mmap "%s:%d: JXL_FAILURE: mmap failure\n"
source 0.7.0..0.11.2 - "render_pipeline/low_memory_render_pipeline.cc"
source 0.7.0..0.11.2 alpha_blend "extras/alpha_blend.cc"
source 0.7.0..0.11.2 apng "dec/apng.cc"
source 0.7.0..0.11.2 color_description "dec/color_description.cc"
source 0.7.0..0.11.2 color_hints "dec/color_hints.cc"
source 0.7.0..0.11.2 common "extras/common.cc"
source 0.7.0..0.11.2 encode "enc/encode.cc"
source 0.7.0..0.11.2 exr "dec/exr.cc"
source 0.7.0..0.11.2 gain_map "extras/gain_map.cc"
source 0.7.0..0.11.2 gif "dec/gif.cc"
source 0.7.0..0.11.2 jpg "dec/jpg.cc"
source 0.7.0..0.11.2 pgx "dec/pgx.cc"
source 0.7.0..0.11.2 pnm "dec/pnm.cc"
source 0.11.2..0.11.2 compressed_icc "extras/compressed_icc.cc"
source 0.11.2..0.11.2 mmap "extras/mmap.cc"
symbol 0.7.0..0.11.2 - JxlDecoderReset
symbol 0.7.0..0.11.2 - JxlEncoderReset
symbol 0.7.0..0.11.2 compressed_icc JxlICCProfileDecode
symbol 0.7.0..0.11.2 compressed_icc JxlICCProfileEncode
symbol 0.7.0..0.11.2 exif _ZN3jxl20ResetExifOrientationERSt6vectorIhSaIhEE
symbol 0.7.0..0.11.2 exr _ZN3jxl6extras12CanDecodeEXREv
symbol 0.7.0..0.11.2 gain_map JxlGainMapReadBundle
symbol 0.7.0..0.11.2 gain_map JxlGainMapWriteBundle
symbol 0.7.0..0.11.2 jpg _ZN3jxl6extras14GetJPEGEncoderEv
symbol 0.7.0..0.11.2 mmap _ZN3jxl16MemoryMappedFile4InitEPKc
symbol 0.7.0..0.11.2 npy _ZN3jxl6extras15GetNumPyEncoderEv
symbol 0.7.0..0.11.2 time _ZN3jxl3NowEv
