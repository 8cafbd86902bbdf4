name cairo
also libcairo
cpe cairographics:cairo
advisory OSS-Fuzz cairo
advisory Debian cairo
advisory Alpine cairo
advisory GIT https://gitlab.freedesktop.org/cairo/cairo
advisory generic cairo
version weak "{v}"
# learned
reference 1.16.0 amd64 sha256:54fb7a1c1a6a99c27c28ac1eebef0657ff779ae9472306c62b04b4d9b049865e libcairo2-dev 1.16.0-7
reference 1.18.4 amd64 sha256:855b9d09da5245d45e5d3d58bb5228449d9dfd601d8f79d2f31240ecdff0f21c libcairo2 1.18.4-3+b1, libcairo2-dev 1.18.4-3+b1
string 1.16.0..1.16.0 cairo-pdf-interchange "/Type /Outlines\n   /First %d 0 R\n   /Last %d 0 R\n   /Count %d\n>>\nendobj\n"
string 1.16.0..1.16.0 cairo-pdf-surface "%d 0 obj\n<< /Type /Catalog\n   /Pages %d 0 R\n"
string 1.16.0..1.16.0 cairo-ps-surface " cairo %s (https://cairographics.org)\n%%%%CreationDate: %s%%%%Pages: %d\n"
string 1.16.0..1.16.0 libcairo_script_interpreter_la-cairo-script-interpreter "n < sizeof (ctx->opcode) / sizeof (ctx->opcode[0])"
string 1.16.0..1.16.0 libcairo_script_interpreter_la-cairo-script-scanner "ctx->opcode[code & 0xff] == def->op"
string 1.16.0..1.18.4 - " id=\"clip-%d\">\n<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n</clipPath>\n"
string 1.16.0..1.18.4 cairo "_cairo_error (status) < CAIRO_STATUS_LAST_STATUS"
string 1.16.0..1.18.4 cairo-analysis-surface "us_a == CAIRO_INT_STATUS_SUCCESS && status_b == CAIRO_INT_STATUS_SUCCESS"
string 1.16.0..1.18.4 cairo-array "array->num_elements + num_elements <= array->size"
string 1.16.0..1.18.4 cairo-clip "CAIRO_REFERENCE_COUNT_HAS_REFERENCE (&clip_path->ref_count)"
string 1.16.0..1.18.4 cairo-clip-polygon "clip && (clip->path || clip->num_boxes)"
string 1.16.0..1.18.4 cairo-contour "contour: direction=%d, num_points=%d / %d\n"
string 1.16.0..1.18.4 cairo-debug "polygon: extents=(%f, %f), (%f, %f)\n"
string 1.16.0..1.18.4 cairo-device "CAIRO_REFERENCE_COUNT_HAS_REFERENCE (&device->ref_count)"
string 1.16.0..1.18.4 cairo-font-face "CAIRO_REFERENCE_COUNT_HAS_REFERENCE (&unscaled_font->ref_count)"
string 1.16.0..1.18.4 cairo-ft-font "unscaled->from_face && unscaled->faces->next == NULL"
string 1.16.0..1.18.4 cairo-hash "tmp.table_size - hash_table_sizes < ARRAY_LENGTH (hash_table_sizes)"
string 1.16.0..1.18.4 cairo-image-compositor "of _cairo_atomic_init_once API (once != CAIRO_ATOMIC_ONCE_INITIALIZING)\""
string 1.16.0..1.18.4 cairo-mempool "num_sizes < ARRAY_LENGTH (pool->free)"
string 1.16.0..1.18.4 cairo-mesh-pattern-rasterizer "mesh->base.status == CAIRO_STATUS_SUCCESS"
string 1.16.0..1.18.4 cairo-misc "E_JBIG2_GLOBAL_ID used but no CAIRO_MIME_TYPE_JBIG2_GLOBAL data provided"
string 1.16.0..1.18.4 cairo-output-stream "single_fmt_length + 1 <= SINGLE_FMT_BUFFER_SIZE"
string 1.16.0..1.18.4 cairo-paginated-surface "analysis->status == CAIRO_STATUS_SUCCESS"
string 1.16.0..1.18.4 cairo-path "cpp.data - path->data == path->num_data"
string 1.16.0..1.18.4 cairo-path-fixed "_cairo_path_fixed_last_op (path) == CAIRO_PATH_OP_LINE_TO"
string 1.16.0..1.18.4 cairo-path-stroke-boxes "_cairo_path_fixed_stroke_is_rectilinear (path)"
string 1.16.0..1.18.4 cairo-pattern "_PATTERN_TYPE_LINEAR || gradient->base.type == CAIRO_PATTERN_TYPE_RADIAL"
string 1.16.0..1.18.4 cairo-pdf-shading "shading->decode_array[1] - shading->decode_array[0] >= DBL_EPSILON"
string 1.16.0..1.18.4 cairo-polygon-intersect "old->edge.line.p2.y > old->edge.line.p1.y"
string 1.16.0..1.18.4 cairo-recording-surface "_cairo_surface_is_recording (&surface->base)"
string 1.16.0..1.18.4 cairo-region "! CAIRO_REFERENCE_COUNT_HAS_REFERENCE (&region->ref_count)"
string 1.16.0..1.18.4 cairo-rtree "node_size >= (int) sizeof (cairo_rtree_node_t)"
string 1.16.0..1.18.4 cairo-scaled-font "! CAIRO_REFERENCE_COUNT_HAS_REFERENCE (&scaled_font->ref_count)"
string 1.16.0..1.18.4 cairo-scaled-font-subsets "collection->num_glyphs == collection->max_glyph + 1"
string 1.16.0..1.18.4 cairo-script-surface "<< /width %d /height %d /format //%s /mime-type (image/png) /source <~"
string 1.16.0..1.18.4 cairo-surface "_cairo_surface_has_snapshot (surface, snapshot->backend) == snapshot"
string 1.16.0..1.18.4 cairo-surface-observer "glyphs: count %d [no-op %d], elasped %f [%f%%]\n"
string 1.16.0..1.18.4 cairo-surface-snapshot "clone->status || ! _cairo_surface_is_snapshot (clone)"
string 1.16.0..1.18.4 cairo-surface-subsurface "target->backend->type != CAIRO_SURFACE_TYPE_SUBSURFACE"
string 1.16.0..1.18.4 cairo-svg-surface "\" gradientUnits=\"userSpaceOnUse\" cx=\"%f\" cy=\"%f\" fx=\"%f\" fy=\"%f\" r=\"%f\" "
string 1.16.0..1.18.4 cairo-toy-font-face "font_face->base.hash_entry.hash == key.base.hash_entry.hash"
string 1.16.0..1.18.4 cairo-type1-fallback "eadonly def\n/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\n"
string 1.16.0..1.18.4 cairo-xcb-connection-render "connection->flags & CAIRO_XCB_RENDER_HAS_COMPOSITE_TRAPEZOIDS"
string 1.16.0..1.18.4 cairo-xcb-shm "cairo_list_is_empty (&connection->shm_pending)"
string 1.16.0..1.18.4 cairo-xcb-surface "E_FOR_WIDTH_BPP (image->width, PIXMAN_FORMAT_BPP (image->pixman_format))"
string 1.16.0..1.18.4 cairo-xcb-surface-render "surface->connection->flags & CAIRO_XCB_RENDER_HAS_COMPOSITE"
string 1.16.0..1.18.4 cairo-xlib-render-compositor "shm->pixman_format == image->pixman_format"
string 1.16.0..1.18.4 cairo-xlib-source "display->solid[display->last_solid_cache[1].index]"
string 1.16.0..1.18.4 cairo-xlib-surface "extents->y + extents->height <= surface->height"
source 1.16.0..1.16.0 libcairo_script_interpreter_la-cairo-script-interpreter "cairo-script/cairo-script-interpreter.c"
source 1.16.0..1.16.0 libcairo_script_interpreter_la-cairo-script-scanner "cairo-script/cairo-script-scanner.c"
source 1.16.0..1.18.4 cairo-bentley-ottmann-rectangular "cairo-bentley-ottmann-rectangular.c"
source 1.16.0..1.18.4 cairo-bentley-ottmann-rectilinear "cairo-bentley-ottmann-rectilinear.c"
source 1.16.0..1.18.4 cairo-clip-tor-scan-converter "cairo-clip-tor-scan-converter.c"
source 1.16.0..1.18.4 cairo-path-stroke-polygon "cairo-path-stroke-polygon.c"
source 1.16.0..1.18.4 cairo-path-stroke-traps "cairo-path-stroke-traps.c"
source 1.16.0..1.18.4 cairo-path-stroke-tristrip "cairo-path-stroke-tristrip.c"
source 1.16.0..1.18.4 cairo-spans-compositor "cairo-spans-compositor.c"
source 1.16.0..1.18.4 cairo-traps-compositor "cairo-traps-compositor.c"
source 1.16.0..1.18.4 cairo-type3-glyph-surface "cairo-type3-glyph-surface.c"
source 1.16.0..1.18.4 cairo-xcb-connection-core "cairo-xcb-connection-core.c"
source 1.16.0..1.18.4 cairo-xcb-connection-shm "cairo-xcb-connection-shm.c"
source 1.16.0..1.18.4 cairo-xcb-surface-core "cairo-xcb-surface-core.c"
source 1.16.0..1.18.4 libcairo_script_interpreter_la-cairo-script-operators "cairo-script/cairo-script-operators.c"
table 1.16.0..1.18.4 cairo-font-face-twin-data 00182a0002020018d6006d00006c00d66c18d66c18006c000065585800040000
symbol 1.16.0..1.18.4 cairo-arc _cairo_arc_path
symbol 1.16.0..1.18.4 cairo-boxes _cairo_boxes_add
symbol 1.16.0..1.18.4 cairo-cache _cairo_cache_fini
symbol 1.16.0..1.18.4 cairo-color _cairo_color_equal
symbol 1.16.0..1.18.4 cairo-error _cairo_error
symbol 1.16.0..1.18.4 cairo-hull _cairo_hull_compute
symbol 1.16.0..1.18.4 cairo-lzw _cairo_lzw_compress
symbol 1.16.0..1.18.4 cairo-matrix cairo_matrix_init
symbol 1.16.0..1.18.4 cairo-pen _cairo_pen_fini
symbol 1.16.0..1.18.4 cairo-time _cairo_time_cmp
symbol 1.16.0..1.18.4 cairo-traps _cairo_traps_fini
symbol 1.16.0..1.18.4 cairo-version cairo_version
