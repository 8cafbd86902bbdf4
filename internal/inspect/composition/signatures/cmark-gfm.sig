name cmark-gfm
also libcmark-gfm
cpe github:cmark-gfm
advisory OSS-Fuzz cmark
advisory Debian cmark-gfm
advisory GIT https://github.com/github/cmark-gfm
advisory generic cmark-gfm
forkof cmark
version weak "{v}"
# learned
reference 0.29.0.gfm.0 amd64 sha256:4337a3a06fce1cb64829df97e54acb294c47b17d105444a0514f0fb21fc1facc libcmark-gfm-dev 0.29.0.gfm.0-6
reference 0.29.0.gfm.6 amd64 sha256:ca14ca80358b4bb3ca024d6c28db50dc81443fc1e6433f86a13df45327ef0ab9 libcmark-gfm-dev 0.29.0.gfm.6-6
reference 0.29.0.gfm.13 amd64 sha256:8e3f2efef6f60a9fbabb18b4a9d263cfe95432b4762621803fb779a97fa21acb libcmark-gfm-dev 0.29.0.gfm.13-7.1
string 0.29.0.gfm.0..0.29.0.gfm.0 html "\" id=\"fnref"
string 0.29.0.gfm.0..0.29.0.gfm.0 html "<a href=\"#fnref"
string 0.29.0.gfm.0..0.29.0.gfm.0 html "<section class=\"footnotes\">\n<ol>\n"
string 0.29.0.gfm.0..0.29.0.gfm.0 html "<sup class=\"footnote-ref\"><a href=\"#fn"
string 0.29.0.gfm.0..0.29.0.gfm.13 html "\" data-meta=\""
string 0.29.0.gfm.0..0.29.0.gfm.13 html "</ol>\n</section>\n"
string 0.29.0.gfm.0..0.29.0.gfm.13 inlines "subj->pos + n < subj->input.len && subj->input.data[subj->pos + n] == 0)"
string 0.29.0.gfm.6..0.29.0.gfm.13 html " <a href=\"#fnref-"
string 0.29.0.gfm.6..0.29.0.gfm.13 html "\" data-footnote-ref>"
string 0.29.0.gfm.6..0.29.0.gfm.13 html "\" id=\"fnref-"
string 0.29.0.gfm.6..0.29.0.gfm.13 html "<a href=\"#fnref-"
string 0.29.0.gfm.6..0.29.0.gfm.13 html "<section class=\"footnotes\" data-footnotes>\n<ol>\n"
string 0.29.0.gfm.6..0.29.0.gfm.13 html "<sup class=\"footnote-ref\">"
string 0.29.0.gfm.6..0.29.0.gfm.13 html "<sup class=\"footnote-ref\"><a href=\"#fn-"
string 0.29.0.gfm.13..0.29.0.gfm.13 html "\" aria-label=\"Back to reference "
string 0.29.0.gfm.13..0.29.0.gfm.13 html "ass=\"footnote-backref\" data-footnote-backref data-footnote-backref-idx=\""
string 0.29.0.gfm.13..0.29.0.gfm.13 node "flag initialization error in cmark_register_node_flag\n"
string 0.29.0.gfm.13..0.29.0.gfm.13 node "too many flags in cmark_register_node_flag\n"
source 0.29.0.gfm.0..0.29.0.gfm.13 syntax_extension "syntax_extension.c"
table 0.29.0.gfm.0..0.29.0.gfm.13 syntax_extension 636d61726b5f73796e7461785f657874656e73696f6e5f6164645f6e6f646500
symbol 0.29.0.gfm.0..0.29.0.gfm.13 arena arena_calloc
symbol 0.29.0.gfm.0..0.29.0.gfm.13 arena arena_free
symbol 0.29.0.gfm.0..0.29.0.gfm.13 blocks S_parser_feed
symbol 0.29.0.gfm.0..0.29.0.gfm.13 footnotes footnote_free
symbol 0.29.0.gfm.0..0.29.0.gfm.13 inlines link_label
symbol 0.29.0.gfm.0..0.29.0.gfm.13 iterator cmark_node_own
symbol 0.29.0.gfm.0..0.29.0.gfm.13 linked_list cmark_llist_free
symbol 0.29.0.gfm.0..0.29.0.gfm.13 man cmark_render_man_with_mem
symbol 0.29.0.gfm.0..0.29.0.gfm.13 map cmark_map_free
symbol 0.29.0.gfm.0..0.29.0.gfm.13 map cmark_map_new
symbol 0.29.0.gfm.0..0.29.0.gfm.13 node S_node_unlink
symbol 0.29.0.gfm.0..0.29.0.gfm.13 plugin cmark_plugin_free
symbol 0.29.0.gfm.0..0.29.0.gfm.13 references reference_free
symbol 0.29.0.gfm.0..0.29.0.gfm.13 render S_blankline
symbol 0.29.0.gfm.0..0.29.0.gfm.13 xml cmark_render_xml_with_mem
symbol 0.29.0.gfm.6..0.29.0.gfm.13 footnotes cmark_unlink_footnotes_map
symbol 0.29.0.gfm.13..0.29.0.gfm.13 node S_can_contain
symbol 0.29.0.gfm.13..0.29.0.gfm.13 node cmark_node_get_item_index
