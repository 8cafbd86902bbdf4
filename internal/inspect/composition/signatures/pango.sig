name pango
also libpango
cpe gnome:pango
cpe pango:pango
advisory Debian pango1.0
advisory Alpine pango
advisory GIT https://gitlab.gnome.org/GNOME/pango
advisory generic pango
version weak "{v}"
# learned
reference 1.46.2 amd64 sha256:8750c4bb308f48d024f6e284d1722379bf8e30de985a202fa0e4c5fc98d0fcd0 libpango-1.0-0 1.46.2-3, libpango1.0-dev 1.46.2-3, libpangocairo-1.0-0 1.46.2-3, libpangoft2-1.0-0 1.46.2-3
reference 1.50.12 amd64 sha256:f77091a39c8190ec98edbd333e6ff1d0821af97b42faa1e7cc127f3e16735132 libpango-1.0-0 1.50.12+ds-1, libpango1.0-dev 1.50.12+ds-1, libpangocairo-1.0-0 1.50.12+ds-1, libpangoft2-1.0-0 1.50.12+ds-1
reference 1.56.3 amd64 sha256:bb39e8ebfb069372ad37b9b4c1e84e9b113471ce11f901855cfdc3eccad389f2 libpango-1.0-0 1.56.3-1, libpango1.0-dev 1.56.3-1, libpangocairo-1.0-0 1.56.3-1, libpangoft2-1.0-0 1.56.3-1
reference 1.58.2 amd64 sha256:a039634b0f0be4952bacb66a984250210c1a4518b3d7ca06c29667721f515607 libpango-1.0-0 1.58.2-1, libpango1.0-dev 1.58.2-1, libpangocairo-1.0-0 1.58.2-1, libpangoft2-1.0-0 1.58.2-1
string 1.46.2..1.46.2 - ", the cached iterator passed in had already moved beyond the start_index"
string 1.46.2..1.46.2 - "../pango/pango-layout.c:3325: broken PangoLayout"
string 1.46.2..1.46.2 - "Had error when making markup parser: %s\n"
string 1.46.2..1.46.2 - "run->item->offset >= state->line_start_index"
string 1.46.2..1.46.2 - "uld be an integer no more than %d, or a string such as 'small', not '%s'"
string 1.46.2..1.50.12 - "?PangoGlyphString"
string 1.46.2..1.50.12 - "?PangoScriptIter"
string 1.46.2..1.50.12 - "failed to choose a font, expect ugly output. script='%d'"
string 1.46.2..1.50.12 - "g-unicode-script-%d"
string 1.46.2..1.50.12 - "maras do jabuti feliz."
string 1.46.2..1.56.3 - "result == BREAK_SOME_FIT || result == BREAK_EMPTY_FIT"
string 1.46.2..1.58.2 - " %d; valid values are for example 'condensed', 'ultraexpanded', 'normal'"
string 1.46.2..1.58.2 - " '%s' occurs twice on <span> tag on line %d char %d, may only occur once"
string 1.46.2..1.58.2 - " PangoLayout changed since PangoLayoutIter was created, iterator invalid"
string 1.46.2..1.58.2 - ", line %d; valid values are for example 'light', 'ultrabold' or a number"
string 1.46.2..1.58.2 - ", line %d; valid values are for example 'south', 'east', 'north', 'west'"
string 1.46.2..1.58.2 - "Attribute '%s' is not allowed on the <span> tag on line %d char %d"
string 1.46.2..1.58.2 - "_len should have been at least %d, but was %d.  Expect corrupted memory."
string 1.46.2..1.58.2 - "ailed to create cairo %s, expect ugly output. the offending font is '%s'"
string 1.46.2..1.58.2 - "attribute on <span> tag, line %d; valid values are 'normal', 'smallcaps'"
string 1.46.2..1.58.2 - "couldn't load font \"%s\", falling back to \"%s\", expect ugly output."
string 1.46.2..1.58.2 - "cribe_absolute not implemented for this font class, report this as a bug"
string 1.46.2..1.58.2 - "d not be parsed; should be between 0 and 65536 or a percentage, not '%s'"
string 1.46.2..1.58.2 - "d should have one of 'true/yes/t/y' or 'false/no/f/n': '%s' is not valid"
string 1.46.2..1.58.2 - "e on <span> tag, line %d; valid values are 'normal', 'oblique', 'italic'"
string 1.46.2..1.58.2 - "ibute on <span> tag, line %d; valid values are %s or combinations with |"
string 1.46.2..1.58.2 - "line->layout->ellipsize != PANGO_ELLIPSIZE_NONE && goal_width >= 0"
string 1.46.2..1.58.2 - "n line %d could not be parsed; should be a color specification, not '%s'"
string 1.46.2..1.58.2 - "pango_cairo_renderer_draw_glyph_item: bad cluster has num_bytes %d"
string 1.46.2..1.58.2 - "pango_cairo_renderer_draw_glyph_item: bad cluster has num_glyphs %d"
string 1.46.2..1.58.2 - "ruu, a kwik di kwik brong fox a jomp huova di liezi daag de, yu no siit?"
string 1.50.12..1.58.2 - " %d could not be parsed; should be one of 'word' or 'sentence', not '%s'"
string 1.50.12..1.58.2 - " <span> tag on line %d could not be parsed; should be a number, not '%s'"
string 1.50.12..1.58.2 - "ipt' or 'subscript' or an integer, or a string such as '5.5pt', not '%s'"
string 1.50.12..1.58.2 - "ngo_attr_iterator_advance(): iterator had already moved beyond the index"
string 1.50.12..1.58.2 - "t be parsed; should be an integer, or a string such as '5.5pt', not '%s'"
string 1.56.3..1.56.3 - "../pango/pango-layout.c:7317"
string 1.56.3..1.56.3 - "../pango/pango-layout.c:7342"
string 1.56.3..1.56.3 - "../pango/pango-layout.c:7373"
string 1.56.3..1.56.3 - "../pango/pango-layout.c:7409"
string 1.56.3..1.58.2 - "%s needs to implement create_font"
string 1.56.3..1.58.2 - "Adding font %s to fontconfig configuration failed"
string 1.56.3..1.58.2 - "Adding font files not supported for %s"
string 1.56.3..1.58.2 - "context == NULL || PANGO_IS_CONTEXT (context)"
string 1.56.3..1.58.2 - "fontmap == pango_font_get_font_map (font)"
string 1.58.2..1.58.2 - "../pango/pango-layout.c:7344"
string 1.58.2..1.58.2 - "../pango/pango-layout.c:7369"
string 1.58.2..1.58.2 - "../pango/pango-layout.c:7400"
string 1.58.2..1.58.2 - "The wizard quickly jinxed the gnomes before they vaporized."
string 1.58.2..1.58.2 - "id values are for example 'ultra-condensed', 'semi-expanded' or a number"
source 1.46.2..1.58.2 - "pango/pango-context.c"
source 1.46.2..1.58.2 - "pango/pango-fontmap.c"
source 1.46.2..1.58.2 - "pango/pango-glyph-item.c"
source 1.46.2..1.58.2 - "pango/pango-language.c"
source 1.46.2..1.58.2 - "pango/pango-layout.c"
source 1.46.2..1.58.2 - "pango/pango-markup.c"
source 1.46.2..1.58.2 - "pango/pangocairo-font.c"
source 1.46.2..1.58.2 - "pango/pangocairo-fontmap.c"
source 1.46.2..1.58.2 - "pango/pangocairo-render.c"
source 1.46.2..1.58.2 - "pango/pangofc-fontmap.c"
source 1.46.2..1.58.2 - "pango/pangoft2-fontmap.c"
source 1.46.2..1.58.2 - "pango/pangoft2-render.c"
source 1.50.12..1.58.2 - "json/gtkjsonprinter.c"
source 1.50.12..1.58.2 - "pango/pango-attributes.c"
source 1.58.2..1.58.2 - "pango/pango-renderer.c"
symbol 1.46.2..1.58.2 - pango_break
symbol 1.46.2..1.58.2 - pango_find_map
symbol 1.46.2..1.58.2 - pango_item_new
symbol 1.46.2..1.58.2 - pango_itemize
symbol 1.46.2..1.58.2 - pango_shape
symbol 1.46.2..1.58.2 - pango_version
symbol 1.50.12..1.58.2 - pango_attr_break
symbol 1.50.12..1.58.2 - pango_shape_item
symbol 1.56.3..1.58.2 - pango_font_map_reload_font
symbol 1.56.3..1.58.2 - pango_item_get_char_offset
symbol 1.58.2..1.58.2 - pango_attr_width_new
symbol 1.58.2..1.58.2 - pango_width_get_type
