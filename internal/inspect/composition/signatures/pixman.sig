name pixman
also libpixman
cpe pixman:pixman
advisory Debian pixman
advisory Alpine pixman
advisory GIT https://gitlab.freedesktop.org/pixman/pixman
advisory generic pixman
version weak "{v}"
# learned
reference 0.40.0 amd64 sha256:c4cf72de13355d66dfacc9995b2395de4cfbd15a0fc8031cd79cca3e4145bcec libpixman-1-0 0.40.0-1.1~deb11u1, libpixman-1-dev 0.40.0-1.1~deb11u1
reference 0.42.2 amd64 sha256:06f001496b07d223aba1a0c8d478db0b92f0c9aea7a62349d7d0a62591d0ee42 libpixman-1-0 0.42.2-1, libpixman-1-dev 0.42.2-1
reference 0.44.0 amd64 sha256:806ef6cd6ff8dace4332b8d611afe2f1c5ec0c1b743ea7ed0ebd48ed307618cd libpixman-1-0 0.44.0-3, libpixman-1-dev 0.44.0-3
reference 0.46.4 amd64 sha256:dc2ef17c018853bb833cdb1a53eef724fd34715b83322f469b1499de09d5584a libpixman-1-0 0.46.4-1+b2, libpixman-1-dev 0.46.4-1+b2
string 0.40.0..0.46.4 - "The expression x1 < r2->x1 was false"
string 0.40.0..0.46.4 - "extents: %f %f %f %f\n"
string 0.40.0..0.46.4 - "p - width >= pstart && p - width < pend"
string 0.40.0..0.46.4 libpixman_ssse3_la-pixman-ssse3 "Allocation failure or bad matrix, skipping rendering\n"
string 0.40.0..0.46.4 pixman-access "image->common.type == BITS"
string 0.40.0..0.46.4 pixman-bits-image "The expression !(rowstride % 4) was false"
string 0.40.0..0.46.4 pixman-bits-image "ion PIXMAN_FORMAT_BPP (format) >= PIXMAN_FORMAT_DEPTH (format) was false"
string 0.40.0..0.46.4 pixman-bits-image "ion bits == NULL || (rowstride_bytes % sizeof (uint32_t)) == 0 was false"
string 0.40.0..0.46.4 pixman-edge "The expression image->type == BITS was false"
string 0.40.0..0.46.4 pixman-edge "ssion PIXMAN_FORMAT_TYPE (image->bits.format) == PIXMAN_TYPE_A was false"
string 0.40.0..0.46.4 pixman-general "Pixman bug: unknown image type\n"
string 0.40.0..0.46.4 pixman-general "Solid image not handled by noop"
string 0.40.0..0.46.4 pixman-glyph "The expression cache->freeze_count == 0 was false"
string 0.40.0..0.46.4 pixman-glyph "The expression cache->freeze_count > 0 was false"
string 0.40.0..0.46.4 pixman-image "The expression !alpha_map || alpha_map->type == BITS was false"
string 0.40.0..0.46.4 pixman-image "The expression !read_func && !write_func was false"
string 0.40.0..0.46.4 pixman-image "The expression image != NULL was false"
string 0.40.0..0.46.4 pixman-image "The expression n_stops > 0 was false"
string 0.40.0..0.46.4 pixman-image "image->common.property_changed == gradient_property_changed"
string 0.40.0..0.46.4 pixman-image "ssion n_params == 4 + n_x_phases * width + n_y_phases * height was false"
string 0.40.0..0.46.4 pixman-implementation " cause of this is that this system has issues with\nthread local storage\n"
string 0.40.0..0.46.4 pixman-implementation "No known combine function\n"
string 0.40.0..0.46.4 pixman-implementation "pixman: Disabled %s implementation\n"
string 0.40.0..0.46.4 pixman-region16 "Invalid rectangle passed"
string 0.40.0..0.46.4 pixman-region16 "The expression GOOD_RECT (box) was false"
string 0.40.0..0.46.4 pixman-region16 "The expression image->bits.format == PIXMAN_a1 was false"
string 0.40.0..0.46.4 pixman-region16 "The expression new_rects != 0 was false"
string 0.40.0..0.46.4 pixman-region16 "The expression r->x1 < r->x2 was false"
string 0.40.0..0.46.4 pixman-region16 "The expression r1 != r1_end && r2 != r2_end was false"
string 0.40.0..0.46.4 pixman-region16 "The expression r1 != r1_end was false"
string 0.40.0..0.46.4 pixman-region16 "The expression r2 != r2_end was false"
string 0.40.0..0.46.4 pixman-region16 "The expression region->data was false"
string 0.40.0..0.46.4 pixman-region16 "The expression region->data->numRects <= region->data->size was false"
string 0.40.0..0.46.4 pixman-region16 "The expression region->extents.x1 < region->extents.x2 was false"
string 0.40.0..0.46.4 pixman-region16 "The expression region->extents.y1 < region->extents.y2 was false"
string 0.40.0..0.46.4 pixman-region16 "The expression x1 < r1->x2 was false"
string 0.40.0..0.46.4 pixman-region16 "The expression y1 < y2 was false"
string 0.40.0..0.46.4 pixman-region16 "extents: %d %d %d %d\n"
string 0.40.0..0.46.4 pixman-region16 "num: %d size: %d\n"
string 0.40.0..0.46.4 pixman-trap "e expression PIXMAN_FORMAT_TYPE (mask_format) == PIXMAN_TYPE_A was false"
string 0.40.0..0.46.4 pixman-utils "*** BUG ***\nIn %s: %s\nSet a breakpoint on '_pixman_log_error' to debug\n\n"
source 0.40.0..0.46.4 pixman-access "pixman/pixman-access.c"
source 0.40.0..0.46.4 pixman-bits-image "pixman/pixman-bits-image.c"
source 0.40.0..0.46.4 pixman-filter "pixman/pixman-filter.c"
source 0.40.0..0.46.4 pixman-image "pixman/pixman-image.c"
source 0.40.0..0.46.4 pixman-implementation "pixman/pixman-implementation.c"
source 0.40.0..0.46.4 pixman-matrix "pixman/pixman-matrix.c"
symbol 0.40.0..0.46.4 pixman pixman_blt
symbol 0.40.0..0.46.4 pixman pixman_fill
symbol 0.40.0..0.46.4 pixman-arm _pixman_arm_get_implementations
symbol 0.40.0..0.46.4 pixman-image pixman_image_ref
symbol 0.40.0..0.46.4 pixman-implementation _pixman_disabled
symbol 0.40.0..0.46.4 pixman-matrix pixman_transform_bounds
symbol 0.40.0..0.46.4 pixman-mips _pixman_mips_get_implementations
symbol 0.40.0..0.46.4 pixman-ppc _pixman_ppc_get_implementations
symbol 0.40.0..0.46.4 pixman-region32 pixman_region32_clear
symbol 0.40.0..0.46.4 pixman-trap pixman_add_traps
symbol 0.40.0..0.46.4 pixman-utils _pixman_log_error
symbol 0.40.0..0.46.4 pixman-x86 _pixman_x86_get_implementations
