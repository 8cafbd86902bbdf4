name libass
also ass
cpe libass_project:libass
advisory OSS-Fuzz libass
advisory Debian libass
advisory Alpine libass
advisory GIT https://github.com/libass/libass
advisory generic libass
# learned
reference 0.15.0 amd64 sha256:94aaf9194c39d444c0461bd324ba8a840060517e512103fa2418247b0accea39 libass-dev 1:0.15.0-2
reference 0.17.1 amd64 sha256:9a658a77cf7327f8a72425138cf86da4fa099d04b3580b22d619f67714935448 libass-dev 1:0.17.1-1
reference 0.17.3 amd64 sha256:ac8ee38ea925ab9c6158c406e667a4829d2fce6ec720f7f62e926b7eba52fdc4 libass-dev 1:0.17.3-1+deb13u1
reference 0.17.5 amd64 sha256:173ddd2a67641d08a7152323d883d378cbb026331fd5c53afdf2ff4b2e6321ca libass-dev 1:0.17.5-1+b1
string 0.15.0..0.15.0 ass_blur "blur.radius >= 4 && blur.radius <= 8"
string 0.15.0..0.15.0 ass_drawing "Parsed drawing with %d points and %d segments"
string 0.15.0..0.15.0 ass_font "Glyph 0x%X not found in font for (%s, %d, %d)"
string 0.15.0..0.15.0 ass_font "Glyph 0x%X not found, selecting one more font for (%s, %d, %d)"
string 0.15.0..0.17.1 ass_fontselect "provider && provider->funcs.check_postscript"
string 0.15.0..0.17.5 ass "Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text"
string 0.15.0..0.17.5 ass "Marked, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text"
string 0.15.0..0.17.5 ass "as custom format line(s). 'ScaledBorderAndShadow' will default to 'yes'."
string 0.15.0..0.17.5 ass_arabic_charmap "Py|v~rxuwlpmoqsntV`Y\\acZdkjhibegf"
string 0.15.0..0.17.5 ass_arabic_charmap "giiijjijoqlrjnkm{|y|wzyzpusuvxtx"
string 0.15.0..0.17.5 ass_bitmap "Failed to process glyph outline!\n"
string 0.15.0..0.17.5 ass_bitmap "Glyph bounding box too large: %dx%dpx"
string 0.15.0..0.17.5 ass_cache "item->desc == desc"
string 0.15.0..0.17.5 ass_cache "item->size && item->ref_count"
string 0.15.0..0.17.5 ass_drawing "tail && *tail"
string 0.15.0..0.17.5 ass_drawing "token && token->prev && token->next && token->next->next"
string 0.15.0..0.17.5 ass_drawing "token && token->prev && token->prev->prev && token->prev->prev->prev"
string 0.15.0..0.17.5 ass_font "Glyph 0x%X not found, broken font? Trying all charmaps"
string 0.15.0..0.17.5 ass_font "Got a font face that already is available! Skipping."
string 0.15.0..0.17.5 ass_fontconfig "No usable fontconfig configuration file found, using fallback."
string 0.15.0..0.17.5 ass_fontconfig "No valid fontconfig configuration found!"
string 0.15.0..0.17.5 ass_fontselect "Error getting metadata for embedded font '%s'"
string 0.15.0..0.17.5 ass_fontselect "fontselect: Using default font family: (%s, %d, %d) -> %s, %d, %s"
string 0.15.0..0.17.5 ass_fontselect "fontselect: Using default font: (%s, %d, %d) -> %s, %d, %s"
string 0.15.0..0.17.5 ass_outline "!(outline->segments[outline->n_segments - 1] & ~OUTLINE_COUNT_MASK)"
string 0.15.0..0.17.5 ass_outline "start == cur && cur == path->points + path->n_points"
string 0.15.0..0.17.5 ass_outline "th->points[i].x) <= OUTLINE_MAX && abs(path->points[i].y) <= OUTLINE_MAX"
string 0.15.0..0.17.5 ass_outline "ts || (outline->segments[outline->n_segments - 1] & OUTLINE_CONTOUR_END)"
string 0.15.0..0.17.5 ass_parse "Subtitle has a new \\pos after \\move or \\pos, ignoring"
string 0.15.0..0.17.5 ass_parse "Unknown transition effect: '%s'"
string 0.15.0..0.17.5 ass_parse "[%p]: Warning: no style named '%.*s' found"
string 0.15.0..0.17.5 ass_rasterizer "(unsigned) index < 2u && n_lines[0] + n_lines[1] <= rst->size[index]"
string 0.15.0..0.17.5 ass_rasterizer "x > line->x_min && x < line->x_max"
string 0.15.0..0.17.5 ass_rasterizer "y > line->y_min && y < line->y_max"
string 0.15.0..0.17.5 ass_rasterizer_c "line->y_min <= line->y_max"
string 0.15.0..0.17.5 ass_render "Invalid valign, assuming 0 (subtitle)"
string 0.15.0..0.17.5 ass_render "render_priv->library->num_fontdata > render_priv->num_emfonts"
string 0.15.0..0.17.5 ass_utils "!(alignment & (alignment - 1))"
string 0.15.0..0.17.5 ass_utils "[%p]: Warning: no style named '%s' found, using '%s'"
string 0.15.0..0.17.5 c_rasterizer "line->y_max > 0 && line->y_max <= 64 << TILE_ORDER"
string 0.15.0..0.17.5 c_rasterizer "line->y_min >= 0 && line->y_min < 64 << TILE_ORDER"
string 0.17.1..0.17.5 ass_blur "blur_x.radius >= 4 && blur_x.radius <= 8"
string 0.17.1..0.17.5 ass_blur "blur_y.radius >= 4 && blur_y.radius <= 8"
string 0.17.1..0.17.5 ass_drawing "Parsed drawing with %zu points and %zu segments"
string 0.17.1..0.17.5 ass_font "Glyph 0x%X not found, selecting one more font for (%.*s, %d, %d)"
string 0.17.1..0.17.5 ass_fontselect "lect: failed to find any fallback with glyph 0x%X for font: (%s, %d, %d)"
string 0.17.1..0.17.5 ass_rasterizer "start == cur && (!cur || cur == path->points + path->n_points)"
string 0.17.3..0.17.3 ass_fontconfig "Failed to load fonctconfig fonts!"
string 0.17.3..0.17.5 ass_fontselect "funcs->check_glyph && funcs->destroy_font"
string 0.17.5..0.17.5 ass_fontconfig "Failed to load fontconfig fonts!"
source 0.15.0..0.17.1 ass_rasterizer_c "ass_rasterizer_c.c"
source 0.15.0..0.17.5 ass_bitmap "ass_bitmap.c"
source 0.15.0..0.17.5 ass_blur "ass_blur.c"
source 0.15.0..0.17.5 ass_cache "ass_cache.c"
source 0.15.0..0.17.5 ass_drawing "libass/ass_drawing.c"
source 0.15.0..0.17.5 ass_fontselect "ass_fontselect.c"
source 0.15.0..0.17.5 ass_outline "libass/ass_outline.c"
source 0.15.0..0.17.5 ass_parse "ass_parse.c"
source 0.15.0..0.17.5 ass_rasterizer "ass_rasterizer.c"
source 0.15.0..0.17.5 ass_render "ass_render.c"
source 0.15.0..0.17.5 ass_utils "ass_utils.c"
source 0.17.1..0.17.1 ass_rasterizer_c "libass/ass_rasterizer_c.c"
source 0.17.1..0.17.5 ass_bitmap "libass/ass_bitmap.c"
source 0.17.1..0.17.5 ass_render "libass/ass_render.c"
source 0.17.1..0.17.5 ass_shaper "libass/ass_shaper.c"
table 0.15.0..0.17.5 ass_strtod 9a9999999999b93f7b14ae47e17a843f2d431cebe2361a3f3a8c30e28e79453e
symbol 0.15.0..0.15.0 ass_render y2scr_top
symbol 0.15.0..0.15.0 ass_utils has_avx
symbol 0.15.0..0.17.5 ass_cache font_hash
symbol 0.15.0..0.17.5 ass_font add_face
symbol 0.15.0..0.17.5 ass_parse push_arg
symbol 0.15.0..0.17.5 ass_rasterizer add_cubic
symbol 0.15.0..0.17.5 ass_strtod ass_strtod
symbol 0.15.0..0.17.5 ass_utils ass_msg
symbol 0.17.1..0.17.5 ass ass_load_file
symbol 0.17.1..0.17.5 cpuid ass_has_cpuid
symbol 0.17.3..0.17.5 ass_library ass_free
symbol 0.17.5..0.17.5 ass ass_prune_events
