name discount
also libdiscount
advisory Debian discount
advisory generic discount
version "{v} GITHUB_CHECKBOX{*}"
# learned
reference 2.2.6 amd64 sha256:a1ad7e456585c8e1d69e2efacd009967bf8dfc5a32afde0aa6889996973a5bef libmarkdown2 2.2.6-1, libmarkdown2-dev 2.2.6-1
reference 2.2.7 amd64 sha256:6495e2623449c7d8a6fb9646969425bb15b9b59842acdf3acb307f79d6b93ba8 libmarkdown2 2.2.7-2, libmarkdown2-dev 2.2.7-2
string 2.2.6..2.2.7 - "\n<div class=\"footnotes\">\n<hr/>\n<ol>\n"
string 2.2.6..2.2.7 - " class=\"github_checkbox\""
string 2.2.6..2.2.7 - " style=\"text-align:center;\""
string 2.2.6..2.2.7 - " style=\"text-align:left;\""
string 2.2.6..2.2.7 - " style=\"text-align:right;\""
string 2.2.6..2.2.7 - "<abbr title=\""
string 2.2.6..2.2.7 - "<p style=\"text-align:center;\">"
string 2.2.6..2.2.7 - "<span lang=\""
string 2.2.6..2.2.7 - "<sup id=\"%sref:%d\"><a href=\"#%s:%d\" rel=\"footnote\">%d</a></sup>"
string 2.2.6..2.2.7 - "<table class=\"mkd_flags_are\">\n"
string 2.2.6..2.2.7 - "d\">\n<html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"en\" lang=\"en\">\n"
string 2.2.6..2.2.7 - "mystery node!"
symbol 2.2.6..2.2.7 - gfm_populate
symbol 2.2.6..2.2.7 - gfm_string
symbol 2.2.6..2.2.7 - mkd_basename
symbol 2.2.6..2.2.7 - mkd_cleanup
symbol 2.2.6..2.2.7 - mkd_compile
symbol 2.2.6..2.2.7 - mkd_css
symbol 2.2.6..2.2.7 - mkd_define_tag
symbol 2.2.6..2.2.7 - mkd_doc_author
symbol 2.2.6..2.2.7 - mkd_doc_date
symbol 2.2.6..2.2.7 - mkd_doc_title
symbol 2.2.6..2.2.7 - mkd_document
symbol 2.2.6..2.2.7 - mkd_dump
symbol 2.2.6..2.2.7 - mkd_e_anchor
symbol 2.2.6..2.2.7 - mkd_e_data
symbol 2.2.6..2.2.7 - mkd_e_flags
symbol 2.2.6..2.2.7 - mkd_e_free
symbol 2.2.6..2.2.7 - mkd_e_url
symbol 2.2.6..2.2.7 - mkd_flags_are
symbol 2.2.6..2.2.7 - mkd_generatecss
symbol 2.2.6..2.2.7 - mkd_line
symbol 2.2.6..2.2.7 - mkd_sort_tags
symbol 2.2.6..2.2.7 - mkd_string
symbol 2.2.6..2.2.7 - mkd_toc
symbol 2.2.6..2.2.7 - mkd_xhtmlpage
symbol 2.2.6..2.2.7 - mkd_xml
