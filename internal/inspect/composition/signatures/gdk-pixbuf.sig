name gdk-pixbuf
also libgdk_pixbuf
cpe gnome:gdk-pixbuf
advisory OSS-Fuzz gdk-pixbuf
advisory Debian gdk-pixbuf
advisory Alpine gdk-pixbuf
advisory GIT https://gitlab.gnome.org/GNOME/gdk-pixbuf
advisory generic gdk-pixbuf
version weak "{v}"
# learned
reference 2.42.2 amd64 sha256:9ed6a85d11aefd90fd3d995b1e1dae2d9fb23071c1e28190dd8a346a90fd87dd libgdk-pixbuf-2.0-0 2.42.2+dfsg-1+deb11u5
reference 2.42.10 amd64 sha256:38dcf52c2f236601d4b9fd745277831c563a71d80c5b8ff3ec70c1eb93ce4fbe libgdk-pixbuf-2.0-0 2.42.10+dfsg-1+deb12u4
reference 2.42.12 amd64 sha256:d6e60a3315b3622e4f3005e18ad60f971a6f89159ab345d5a3ebc19dc536831e libgdk-pixbuf-2.0-0 2.42.12+dfsg-4+deb13u1
reference 2.44.8 amd64 sha256:8eeed84d533115bbde25088b100c452313a8845c05ce58078500b57d0db2f5c4 libgdk-pixbuf-2.0-0 2.44.8+dfsg-1
string 2.42.2..2.42.2 - "?GdkPixbufLoader"
string 2.42.2..2.42.2 - "?dest_y >= 0 && dest_y + dest_height <= dest->height"
string 2.42.2..2.42.2 - "?src_has_alpha"
string 2.42.2..2.42.12 - "GIF file was missing some data (perhaps it was truncated somehow?)"
string 2.42.2..2.42.12 - "Keys for PNG text chunks must have at least 1 and at most 79 characters."
string 2.42.2..2.42.12 - "Raw PNM formats require exactly one whitespace before sample data"
string 2.42.2..2.42.12 - "Transformed PNG has unsupported number of channels, must be 3 or 4."
string 2.42.2..2.42.12 - "a %lu by %lu image; try exiting some applications to reduce memory usage"
string 2.42.2..2.44.8 - "  %d + %lu, /* header length + pixel_data length */\n"
string 2.42.2..2.44.8 - " while writing image, all data may not have been saved: %s"
string 2.42.2..2.44.8 - "#define %s_BYTES_PER_PIXEL (%u) /* 3:RGB, 4:RGBA */\n"
string 2.42.2..2.44.8 - "&& !pixbuf->has_alpha) || (pixbuf->n_channels == 4 && pixbuf->has_alpha)"
string 2.42.2..2.44.8 - "-pixbuf-query-loaders > %s\nto make things work again for the time being."
string 2.42.2..2.44.8 - ": reason not known, probably a corrupt animation file"
string 2.42.2..2.44.8 - "Bug! gdk-pixbuf loader '%s' didn't set an error on failure."
string 2.42.2..2.44.8 - "Failed to write to temporary file when loading XBM image"
string 2.42.2..2.44.8 - "Failed to write to temporary file when loading XPM image"
string 2.42.2..2.44.8 - "GBytes is too small to fit the pixbuf's declared width and height"
string 2.42.2..2.44.8 - "GDK_PIXBUF_ANIMATION_ITER_GET_CLASS (iter)->on_currently_loading_frame"
string 2.42.2..2.44.8 - "The colorspace in which the samples are interpreted"
string 2.42.2..2.44.8 - "This build of gdk-pixbuf does not support saving the image format: %s"
string 2.42.2..2.44.8 - "Unable to serialise GdkPixbuf to png (via g_icon_serialize()): %s"
string 2.42.2..2.44.8 - "Whether the animation should loop when it reaches the end"
string 2.42.2..2.44.8 - "_task_get_source_tag (task) == gdk_pixbuf_new_from_stream_at_scale_async"
string 2.42.2..2.44.8 - "a->pixdata_type & GDK_PIXDATA_ENCODING_MASK) == GDK_PIXDATA_ENCODING_RLE"
string 2.42.2..2.44.8 - "cdata.dump_macros + cdata.dump_struct + cdata.dump_stream == 1"
string 2.42.2..2.44.8 - "data_type & GDK_PIXDATA_SAMPLE_WIDTH_MASK) == GDK_PIXDATA_SAMPLE_WIDTH_8"
string 2.42.2..2.44.8 - "dest_x >= 0 && dest_x + width <= dest_pixbuf->width"
string 2.42.2..2.44.8 - "dest_y >= 0 && dest_y + dest_height <= dest->height"
string 2.42.2..2.44.8 - "dest_y >= 0 && dest_y + height <= dest_pixbuf->height"
string 2.42.2..2.44.8 - "f_get_has_alpha (src_pixbuf) && !gdk_pixbuf_get_has_alpha (dest_pixbuf))"
string 2.42.2..2.44.8 - "g_bytes_get_size (data) >= width * height * (has_alpha ? 4 : 3)"
string 2.42.2..2.44.8 - "g_task_get_source_tag (task) == gdk_pixbuf_get_file_info_async"
string 2.42.2..2.44.8 - "gdk_pixbuf_get_colorspace (src) == gdk_pixbuf_get_colorspace (dest)"
string 2.42.2..2.44.8 - "gdk_pixbuf_get_has_alpha (src) == gdk_pixbuf_get_has_alpha (dest)"
string 2.42.2..2.44.8 - "gdk_pixbuf_get_height (src) == gdk_pixbuf_get_height (dest)"
string 2.42.2..2.44.8 - "gdk_pixbuf_get_width (src) == gdk_pixbuf_get_width (dest)"
string 2.42.2..2.44.8 - "gdk_pixbuf_rotate_simple() can only rotate by multiples of 90 degrees"
string 2.42.2..2.44.8 - "ly end the data stream to the loader before dropping the last reference."
string 2.42.2..2.44.8 - "number of bytes between the start of a row and the start of the next row"
string 2.42.2..2.44.8 - "sync || g_task_get_source_tag (task) == gdk_pixbuf_save_to_streamv_async"
string 2.42.2..2.44.8 - "task_get_source_tag (task) == gdk_pixbuf_animation_new_from_stream_async"
string 2.42.2..2.44.8 - "xdata_type & GDK_PIXDATA_COLOR_TYPE_MASK) == GDK_PIXDATA_COLOR_TYPE_RGBA"
string 2.42.10..2.42.10 - "?src_channels != 3"
string 2.44.8..2.44.8 - "In %s. Not using sandboxing in build tools."
string 2.44.8..2.44.8 - "In gdk-pixbuf-thumbnailer. Assuming external sandbox."
string 2.44.8..2.44.8 - "Unrecognized parameter (%s) passed to TIFF saver."
string 2.44.8..2.44.8 - "gdk_pixbuf_read_pixels (pixbuf) == gly_data"
string 2.44.8..2.44.8 - "pixbuf was mutated in the prepare callback"
source 2.42.2..2.42.12 - "gdk-pixbuf/io-ani-animation.c"
source 2.42.2..2.42.12 - "gdk-pixbuf/io-gif-animation.c"
source 2.42.2..2.42.12 - "gdk-pixbuf/io-icns.c"
source 2.42.2..2.44.8 - "gdk-pixbuf/gdk-pixbuf-animation.c"
source 2.42.2..2.44.8 - "gdk-pixbuf/gdk-pixbuf-data.c"
source 2.42.2..2.44.8 - "gdk-pixbuf/gdk-pixbuf-io.c"
source 2.42.2..2.44.8 - "gdk-pixbuf/gdk-pixbuf-loader.c"
source 2.42.2..2.44.8 - "gdk-pixbuf/gdk-pixbuf-scale.c"
source 2.42.2..2.44.8 - "gdk-pixbuf/gdk-pixbuf-simple-anim.c"
source 2.42.2..2.44.8 - "gdk-pixbuf/gdk-pixbuf.c"
source 2.42.2..2.44.8 - "gdk-pixbuf/gdk-pixdata.c"
source 2.42.2..2.44.8 - "gdk-pixbuf/io-xbm.c"
source 2.42.2..2.44.8 - "gdk-pixbuf/io-xpm.c"
source 2.42.2..2.44.8 - "pixops/pixops.c"
source 2.44.8..2.44.8 - "gdk-pixbuf/io-glycin-utils.c"
symbol 2.42.2..2.44.8 - gdk_pixbuf_add_alpha
symbol 2.42.2..2.44.8 - gdk_pixbuf_composite
symbol 2.42.2..2.44.8 - gdk_pixbuf_copy
symbol 2.42.2..2.44.8 - gdk_pixbuf_fill
symbol 2.42.2..2.44.8 - gdk_pixbuf_flip
symbol 2.42.2..2.44.8 - gdk_pixbuf_get_type
symbol 2.42.2..2.44.8 - gdk_pixbuf_new
symbol 2.42.2..2.44.8 - gdk_pixbuf_ref
symbol 2.42.2..2.44.8 - gdk_pixbuf_save
symbol 2.42.2..2.44.8 - gdk_pixbuf_savev
symbol 2.42.2..2.44.8 - gdk_pixbuf_scale
symbol 2.42.2..2.44.8 - gdk_pixbuf_unref
