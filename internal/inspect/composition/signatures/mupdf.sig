name mupdf
also libmupdf
cpe artifex:mupdf
advisory OSS-Fuzz mupdf
advisory Debian mupdf
advisory Alpine mupdf
advisory GIT https://git.ghostscript.com/mupdf.git
advisory generic mupdf
version weak "{v}"
# learned
reference 1.17.0 amd64 sha256:79ee6549aa0b5c484ad0257492f03550649d39a48a5c21476679bd4dace1ea4c libmupdf-dev 1.17.0+ds1-2+deb11u2
reference 1.21.1 amd64 sha256:a22cade080d93a777c9f48277b1346eb690586075ee8ff186f27ddc3e63b1912 libmupdf-dev 1.21.1+ds2-1+deb12u1
reference 1.25.1 amd64 sha256:858a525604bef2e0f1c365ee18738cf2befddc3c4554f2d86f588e6514e2321c libmupdf-dev 1.25.1+ds1-6+deb13u1, libmupdf25.1 1.25.1+ds1-6+deb13u1
reference 1.28.2 amd64 sha256:665734008209d509c595dfbd40cefbb658bf2bb1a2c0ff3bb7e5b13192a60dfc libmupdf-dev 1.28.2+ds1-2+b1, libmupdf28.2 1.28.2+ds1-2+b1
string 1.17.0..1.17.0 html-parse "}ul ul ul{list-style-type:square}var{font-style:italic}svg{display:none}"
string 1.17.0..1.17.0 pdf-device "pdf device does not support font types found in this file"
string 1.17.0..1.17.0 pdf-write " document\n\towner-password=PASSWORD: password required to edit document\n\n"
string 1.17.0..1.17.0 stext-device "eserve-whitespace: do not convert all whitespace into space characters\n\n"
string 1.17.0..1.17.0 svg-device "99/xlink\" version=\"1.1\" width=\"%gpt\" height=\"%gpt\" viewBox=\"0 0 %g %g\">\n"
string 1.17.0..1.21.1 list-device "Private data too large to pack into display list node"
string 1.17.0..1.21.1 load-bmp "unexpected bitmap array magic (%02x%02x) in bmp image"
string 1.17.0..1.21.1 pdf-cmap "ignoring CMap range (%u-%u) that is outside of the codespace"
string 1.17.0..1.21.1 pdf-repair "invalid reference to non-object-stream: %d (%d 0 R)"
string 1.17.0..1.21.1 pdf-write "Can't incrementally write pdf to this type of output"
string 1.17.0..1.25.1 - "Actualtext with no position. Text may be lost or mispositioned."
string 1.17.0..1.25.1 output-svg "ts).\n\tno-reuse-images: Do not reuse images using <symbol> definitions.\n\n"
string 1.17.0..1.25.1 pdf-image "only indexed Gray, RGB, and CMYK colorspaces supported"
string 1.17.0..1.25.1 pdf-outline "Bad or missing parent pointer in outline tree, repairing"
string 1.17.0..1.25.1 svg-device "<image x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" xlink:href=\""
string 1.17.0..1.28.2 boxer "%g %g moveto\n%g %g lineto\n%g %g lineto\n%g %g lineto\nclosepath\nstroke\n\n"
string 1.17.0..1.28.2 context "nnot create context: incompatible header (%s) and library (%s) versions\n"
string 1.17.0..1.28.2 document "This format of document does not support updating link bounds"
string 1.17.0..1.28.2 docx "                <a:picLocks noChangeAspect=\"1\" noChangeArrowheads=\"1\"/>\n"
string 1.17.0..1.28.2 docx_template " w16cid w16 w16cex\"><w:optimizeForBrowser/><w:allowPNG/></w:webSettings>"
string 1.17.0..1.28.2 error "clobbering previous error code and message (throw in always block?)"
string 1.17.0..1.28.2 extract "chars_num=%i (%c:%f,%f)..(%c:%f,%f) font=%s:(%f) wmode=%i chars_num=%i: "
string 1.17.0..1.28.2 join "Removing column %i. cells_num=%i cells_num_x=%i cells_num_y=%i"
string 1.17.0..1.28.2 load-gif "premature end in compressed table based image data in gif image"
string 1.17.0..1.28.2 odt "          <table:table-column table:style-name=\"extract.table.column\"/>\n"
string 1.17.0..1.28.2 odt_template ".org/ns/office/1.2/meta/pkg#Document\"/>\n  </rdf:Description>\n</rdf:RDF>\n"
string 1.17.0..1.28.2 output-pcl "ific output\n\tis_oce9050: Disable/Enable Oce 9050 model-specific output\n\n"
string 1.17.0..1.28.2 output-pclm "%d 0 obj\n<<\n/Type /Page\n/Parent 2 0 R\n/Resources <<\n/XObject <<\n"
string 1.17.0..1.28.2 output-ps "se\n/DataSource DataFile\n/BitsPerComponent 8\n/Interpolate false\n>>\nimage\n"
string 1.17.0..1.28.2 output-pwg "=<int>: set the row_feed field\n\trow_step=<int>: set the row_step field\n\n"
string 1.17.0..1.28.2 pdf-crypt "encryption dictionary missing revision value, guessing..."
string 1.17.0..1.28.2 pdf-font-add "/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n"
string 1.17.0..1.28.2 pdf-function "exponential function input domain includes illegal input value zero"
string 1.17.0..1.28.2 pdf-graft "grafted objects must all belong to the same source document"
string 1.17.0..1.28.2 pdf-js ".viewerVersion = NaN;\napp.execDialog = function () { return 'cancel'; }\n"
string 1.17.0..1.28.2 pdf-op-buffer "BI operator can only show ImageMask, Gray, RGB, or CMYK images"
string 1.17.0..1.28.2 pixmap "cannot expand separation pixmap mis-matching alpha channel"
string 1.17.0..1.28.2 svg-run "syntax error in path data (wrong number of parameters to '%c')"
string 1.17.0..1.28.2 trace-device "ox=\"%g %g %g %g\" isolated=\"%d\" knockout=\"%d\" blendmode=\"%s\" alpha=\"%g\">\n"
string 1.17.0..1.28.2 unzip "wrong zip64 end of central directory locator signature (0x%x)"
string 1.21.1..1.28.2 pdf-font "CIDFont is missing CIDSystemInfo dictionary; assuming Adobe-Identity"
string 1.21.1..1.28.2 pdf-xref "cannot find object in xref (%d 0 R), but not allowed to return NULL"
string 1.21.1..1.28.2 stext-output "ckground-color:white;margin:1em auto;box-shadow:1px 1px 8px -2px black}\n"
string 1.21.1..1.28.2 svg-device " fill=\"url(#pattern_%d)\" x=\"%g\" y=\"%g\" width=\"%g\" height=\"%g\"/>\n"
string 1.21.1..1.28.2 text "ngle_name='%s', using in preference to mid_begin_name=%s mid_end_name=%s"
string 1.28.2..1.28.2 - "\nCMapName currentdict /CMap defineresource pop\nend\nend\nendstream\nendobj\n"
string 1.28.2..1.28.2 - "%d 0 obj\n<</Width %d/ColorSpace/Device%s/Height %d%s/Subtype/Image"
string 1.28.2..1.28.2 - "(tile id=%x, doc_id=%x, ctm=%g %g %g %g, cs=%x, shape=%d, ga=%d)"
string 1.28.2..1.28.2 - ")->first_char=%p and line->last_char=%p should both be NULL or non-NULL\n"
string 1.28.2..1.28.2 - "*first(%p) = %p *last(%p) = %p - should both be NULL or non-NULL\n"
source 1.17.0..1.28.2 - "implementation/internal.cpp"
table 1.17.0..1.28.2 bidi-std 03020108080000030303040201090a00010404060502010b0c00020505070302
symbol 1.17.0..1.17.0 link fz_new_link
symbol 1.17.0..1.25.1 - is_near
symbol 1.17.0..1.25.1 - subr_bias
symbol 1.17.0..1.28.2 ftoa fz_grisu
symbol 1.17.0..1.28.2 memory fz_free
symbol 1.17.0..1.28.2 path fz_lineto
symbol 1.17.0..1.28.2 pdf-lex pdf_lex
symbol 1.17.0..1.28.2 string fz_atof
symbol 1.17.0..1.28.2 xml fz_xml_up
symbol 1.21.1..1.28.2 output fz_stddbg
symbol 1.28.2..1.28.2 - fz_atoz
symbol 1.28.2..1.28.2 - ocr_fin
