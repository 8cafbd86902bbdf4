name harfbuzz
also libharfbuzz
cpe harfbuzz_project:harfbuzz
advisory OSS-Fuzz harfbuzz
advisory Debian harfbuzz
advisory Alpine harfbuzz
advisory GIT https://github.com/harfbuzz/harfbuzz
advisory generic harfbuzz
version weak "{v}"
# learned
reference 2.7.4 amd64 sha256:82c92e5307fc54f380d80c6219fc3833a19dc4d748b28848a7064dfd0a12f687 libharfbuzz-dev 2.7.4-1, libharfbuzz0b 2.7.4-1
reference 6.0.0 amd64 sha256:1b55afd639cdf32fef66721032a29ee02b9c5af5527845cf53d185bc5413df1a libharfbuzz-dev 6.0.0+dfsg-3, libharfbuzz0b 6.0.0+dfsg-3
reference 10.2.0 amd64 sha256:c0cc41333a8fc0c24428a61ba0af6380aabb1f0d91ac48c13ed743b06c8ccc87 libharfbuzz-dev 10.2.0-1+deb13u1, libharfbuzz0b 10.2.0-1+deb13u1
reference 12.3.2 amd64 sha256:8296f850cd34db61651e5a84f3a80dc4cc3fd82add499beee14b7ad5ec4aa122 libharfbuzz-dev 12.3.2-2+b2, libharfbuzz0b 12.3.2-2+b2
reference 14.2.1 amd64 sha256:4e10bf175ef2bea5c9f4a22f3cbd6b3c7f767c11178410fb058091419537c38f libharfbuzz-dev 14.2.1+ds-1, libharfbuzz0b 14.2.1+ds-1
string 2.7.4..2.7.4 libharfbuzz_la-hb-buffer " hb_buffer_t::unsafe_to_break_from_outbuffer(unsigned int, unsigned int)"
string 2.7.4..2.7.4 libharfbuzz_la-hb-face " hb_serialize_context_t::object_t::link_t&, unsigned int) [with T = int]"
string 2.7.4..2.7.4 libharfbuzz_la-hb-font ") [with Type = hb_font_funcs_t; hb_user_data_key_t = hb_user_data_key_t]"
string 2.7.4..2.7.4 libharfbuzz_la-hb-set " hb_set_t::process(const Op&, const hb_set_t*) [with Op = hb_bitwise_or]"
string 2.7.4..2.7.4 libharfbuzz_la-hb-shape-plan ") [with Type = hb_shape_plan_t; hb_user_data_key_t = hb_user_data_key_t]"
string 2.7.4..6.0.0 - ">, true>, OT::IntType<short unsigned int> >; size_t = long unsigned int]"
string 2.7.4..6.0.0 - "Types>, OT::IntType<short unsigned int>, true>; objidx_t = unsigned int]"
string 2.7.4..6.0.0 libharfbuzz_la-hb-aat-layout "start chainsubtable %d"
string 2.7.4..6.0.0 libharfbuzz_la-hb-ot-font "hb_bytes_t cff1_std_strings(unsigned int)"
string 2.7.4..6.0.0 libharfbuzz_la-hb-ot-layout "start table GPOS"
string 2.7.4..10.2.0 - " GSUBProxy; typename Proxy::Lookup = OT::Layout::GSUB_impl::SubstLookup]"
string 2.7.4..10.2.0 libharfbuzz_la-hb-blob "Type* hb_object_reference(Type*) [with Type = hb_blob_t]"
string 2.7.4..10.2.0 libharfbuzz_la-hb-blob "b_user_data_key_t; hb_destroy_func_t = void (*)(void*); hb_bool_t = int]"
string 2.7.4..10.2.0 libharfbuzz_la-hb-buffer ", unsigned int, int (*)(const hb_glyph_info_t*, const hb_glyph_info_t*))"
string 2.7.4..10.2.0 libharfbuzz_la-hb-buffer "E_UNICODE) || (!len && (content_type == HB_BUFFER_CONTENT_TYPE_INVALID))"
string 2.7.4..10.2.0 libharfbuzz_la-hb-face ") [with Type = const hb_face_t; hb_user_data_key_t = hb_user_data_key_t]"
string 2.7.4..10.2.0 libharfbuzz_la-hb-face "erialize_context_t::start_serialize() [with Type = OT::OpenTypeFontFile]"
string 2.7.4..10.2.0 libharfbuzz_la-hb-unicode "Type* hb_object_reference(Type*) [with Type = hb_unicode_funcs_t]"
string 2.7.4..10.2.0 libharfbuzz_la-hb-unicode "bool hb_object_destroy(Type*) [with Type = hb_unicode_funcs_t]"
string 2.7.4..12.3.2 - "end table GPOS script tag '%c%c%c%c'"
string 2.7.4..12.3.2 - "end table GSUB script tag '%c%c%c%c'"
string 2.7.4..12.3.2 - "start table GPOS script tag '%c%c%c%c'"
string 2.7.4..12.3.2 - "start table GSUB script tag '%c%c%c%c'"
string 2.7.4..14.2.1 - "skipped inserting dotted-circles because there is no broken syllables"
string 2.7.4..14.2.1 libharfbuzz_gobject_la-hb-gobject-enums "fraction-denominator-display-style-shift-down"
string 2.7.4..14.2.1 libharfbuzz_gobject_la-hb-gobject-enums "fraction-numerator-display-style-shift-up"
string 2.7.4..14.2.1 libharfbuzz_la-hb-ot-shape "start postprocess-glyphs"
string 2.7.4..14.2.1 libharfbuzz_la-hb-ot-shape-complex-arabic " Type = OT::ArrayOf<OT::HBGlyphID, OT::IntType<short unsigned int, 2> >]"
string 2.7.4..14.2.1 libharfbuzz_la-hb-ot-shape-complex-arabic " hb_serialize_context_t::start_serialize() [with Type = OT::SubstLookup]"
string 2.7.4..14.2.1 libharfbuzz_la-hb-ot-shape-complex-indic "end reordering indic initial"
string 2.7.4..14.2.1 libharfbuzz_la-hb-ot-shape-complex-indic "start reordering indic initial"
string 2.7.4..14.2.1 libharfbuzz_la-hb-ot-shape-complex-khmer "end reordering khmer"
string 2.7.4..14.2.1 libharfbuzz_la-hb-ot-shape-complex-khmer "start reordering khmer"
string 2.7.4..14.2.1 libharfbuzz_la-hb-ot-shape-complex-myanmar "end reordering myanmar"
string 2.7.4..14.2.1 libharfbuzz_la-hb-ot-shape-complex-myanmar "start reordering myanmar"
string 2.7.4..14.2.1 libharfbuzz_la-hb-ot-shape-complex-use "end reordering USE"
string 2.7.4..14.2.1 libharfbuzz_la-hb-ot-shape-complex-use "start reordering USE"
string 2.7.4..14.2.1 libharfbuzz_la-hb-ot-shape-normalize "end reorder"
string 2.7.4..14.2.1 libharfbuzz_la-hb-ot-shape-normalize "start reorder"
string 2.7.4..14.2.1 libharfbuzz_la-hb-ot-tag "und-fonnapa"
string 12.3.2..14.2.1 - "jc-hant-hk"
string 12.3.2..14.2.1 - "jc-hant-mo"
string 12.3.2..14.2.1 - "nm-hant-hk"
string 12.3.2..14.2.1 - "skipped chainsubtable %u because no glyph matches"
string 12.3.2..14.2.1 - "skipped subtable %u because no glyph matches"
string 14.2.1..14.2.1 - "buffer verify error: unsafe-to-break text range is invalid."
string 14.2.1..14.2.1 - "end table GPOS script tag '%s'"
string 14.2.1..14.2.1 - "end table GSUB script tag '%s'"
string 14.2.1..14.2.1 - "start table GPOS script tag '%s'"
string 14.2.1..14.2.1 - "start table GSUB script tag '%s'"
source 2.7.4..2.7.4 libharfbuzz_la-hb-common "hb-common.cc"
source 2.7.4..10.2.0 - "hb-buffer-verify.cc"
source 2.7.4..10.2.0 - "hb-font.cc"
source 2.7.4..10.2.0 - "hb-ot-shaper-arabic.cc"
source 2.7.4..10.2.0 libharfbuzz_la-hb-buffer "hb-buffer.cc"
source 2.7.4..10.2.0 libharfbuzz_la-hb-buffer-serialize "hb-buffer-serialize.cc"
source 2.7.4..10.2.0 libharfbuzz_la-hb-graphite2 "hb-graphite2.cc"
source 2.7.4..10.2.0 libharfbuzz_la-hb-ot-layout "hb-ot-layout.cc"
source 2.7.4..10.2.0 libharfbuzz_la-hb-ot-metrics "hb-ot-metrics.cc"
source 2.7.4..10.2.0 libharfbuzz_la-hb-shape-plan "hb-shape-plan.cc"
source 2.7.4..14.2.1 libharfbuzz_la-hb-ot-shape-complex-arabic "hb-ot-shape-complex-arabic.cc"
table 2.7.4..14.2.1 libharfbuzz_la-hb-unicode 00010203040506070809160f101117121314150e180c190d0a0b1a1c1d1e1f20
symbol 2.7.4..14.2.1 libharfbuzz_la-hb-ft hb_ft_face_create
symbol 2.7.4..14.2.1 libharfbuzz_la-hb-glib hb_glib_blob_create
symbol 2.7.4..14.2.1 libharfbuzz_la-hb-map hb_map_del
symbol 2.7.4..14.2.1 libharfbuzz_la-hb-ot-math hb_ot_math_has_data
symbol 2.7.4..14.2.1 libharfbuzz_la-hb-ot-shape _hb_ot_shape
symbol 2.7.4..14.2.1 libharfbuzz_la-hb-ot-tag hb_ot_tag_to_script
symbol 2.7.4..14.2.1 libharfbuzz_la-hb-ot-var hb_ot_var_find_axis
symbol 2.7.4..14.2.1 libharfbuzz_la-hb-shape hb_shape
symbol 12.3.2..14.2.1 - hb_calloc
symbol 12.3.2..14.2.1 - hb_free
symbol 14.2.1..14.2.1 - hb_draw_circle
symbol 14.2.1..14.2.1 - hb_draw_line
