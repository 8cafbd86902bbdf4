name cmark
also libcmark
cpe commonmark:cmark
advisory OSS-Fuzz cmark
advisory Debian cmark
advisory Alpine cmark
advisory GIT https://github.com/commonmark/cmark
advisory generic cmark
version weak "{v}"
# learned
reference 0.29.0 amd64 sha256:b75a8c0e2613de9ed4a7d079335126b863df10723d4563224ea018323eb9f506 libcmark-dev 0.29.0-4
reference 0.30.2 amd64 sha256:374085529c774a245664f593d8731de2b7006be6e8e475e0ebc0826a5d82bbee libcmark-dev 0.30.2-6
reference 0.31.2 amd64 sha256:77cef11f7953768901d2284555ecd889c4c5160b50d335995c1dcde33598ac76 libcmark-dev 0.31.2+ds-1, libcmark0.31.2 0.31.2+ds-1
string 0.29.0..0.29.0 blocks "node->flags & CMARK_NODE__OPEN"
string 0.29.0..0.30.2 html "><code class=\"language-"
string 0.29.0..0.30.2 latex "}\\nolinkurl{"
string 0.29.0..0.31.2 - "}{\\nolinkurl{"
string 0.29.0..0.31.2 blocks "b->flags & CMARK_NODE__OPEN"
string 0.29.0..0.31.2 blocks "html_block_type >= 1 && html_block_type <= 7"
string 0.29.0..0.31.2 blocks "parser->current != NULL"
string 0.29.0..0.31.2 blocks "pos < node_content->size"
string 0.29.0..0.31.2 buffer "[cmark] cmark_strbuf_grow requests buffer with size > %d, aborting\n"
string 0.29.0..0.31.2 buffer "target_size > 0"
string 0.29.0..0.31.2 cmark "[cmark] calloc returned null pointer, aborting\n"
string 0.29.0..0.31.2 cmark "[cmark] realloc returned null pointer, aborting\n"
string 0.29.0..0.31.2 html " data-sourcepos=\"%d:%d-%d:%d\""
string 0.29.0..0.31.2 html "<!-- raw HTML omitted -->"
string 0.29.0..0.31.2 html "</code></pre>\n"
string 0.29.0..0.31.2 html "<ol start=\"%d\""
string 0.29.0..0.31.2 inlines "!(subj->pos < subj->input.len && subj->input.data[subj->pos] == 0)"
string 0.29.0..0.31.2 inlines "delim == subj->last_delim"
string 0.29.0..0.31.2 latex "\\begin{center}\\rule{0.5\\linewidth}{\\linethickness}\\end{center}"
string 0.29.0..0.31.2 latex "\\begin{quote}"
string 0.29.0..0.31.2 latex "\\begin{verbatim}"
string 0.29.0..0.31.2 latex "\\end{quote}"
string 0.29.0..0.31.2 latex "\\end{verbatim}"
string 0.29.0..0.31.2 latex "\\paragraph"
string 0.29.0..0.31.2 latex "\\protect\\hyperlink{"
string 0.29.0..0.31.2 latex "\\protect\\includegraphics{"
string 0.29.0..0.31.2 latex "\\setcounter{enum"
string 0.29.0..0.31.2 latex "\\subparagraph"
string 0.29.0..0.31.2 latex "\\subsection"
string 0.29.0..0.31.2 latex "\\subsubsection"
string 0.29.0..0.31.2 latex "\\textasciitilde{}"
string 0.29.0..0.31.2 latex "\\textbackslash{}"
string 0.29.0..0.31.2 latex "\\textbar{}"
string 0.29.0..0.31.2 latex "\\textgreater{}"
string 0.29.0..0.31.2 latex "\\textless{}"
string 0.29.0..0.31.2 latex "\\textquotedbl{}"
string 0.29.0..0.31.2 latex "\\textquotesingle{}"
string 0.29.0..0.31.2 node "Invalid '%s' in node type %s at %d:%d\n"
string 0.29.0..0.31.2 xml " delim=\"paren\""
string 0.29.0..0.31.2 xml " delim=\"period\""
string 0.29.0..0.31.2 xml " destination=\""
string 0.29.0..0.31.2 xml " on_enter=\""
string 0.29.0..0.31.2 xml " sourcepos=\"%d:%d-%d:%d\""
string 0.29.0..0.31.2 xml " type=\"bullet\""
string 0.29.0..0.31.2 xml " type=\"ordered\""
string 0.29.0..0.31.2 xml " xmlns=\"http://commonmark.org/xml/1.0\""
string 0.29.0..0.31.2 xml "<!DOCTYPE document SYSTEM \"CommonMark.dtd\">\n"
string 0.30.2..0.31.2 references "map->sorted == NULL"
symbol 0.29.0..0.31.2 - cmark_node_is_block
symbol 0.29.0..0.31.2 - cmark_node_is_leaf
symbol 0.29.0..0.31.2 blocks cmark_parse_file
symbol 0.29.0..0.31.2 cmark cmark_version
symbol 0.29.0..0.31.2 html cmark_render_html
symbol 0.29.0..0.31.2 man cmark_render_man
symbol 0.29.0..0.31.2 node cmark_node_free
symbol 0.29.0..0.31.2 render cmark_render
symbol 0.29.0..0.31.2 scanners _scan_at
symbol 0.29.0..0.31.2 xml cmark_render_xml
symbol 0.30.2..0.31.2 cmark cmark_get_default_mem_allocator
symbol 0.30.2..0.31.2 scanners _scan_html_pi
