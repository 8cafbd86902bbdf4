name libharu
also hpdf libhpdf
cpe libharu:libharu
advisory OSS-Fuzz libharu
advisory Debian libharu
advisory Alpine libharu
advisory GIT https://github.com/libharu/libharu
advisory generic libharu
version weak "{v}"
# learned
reference 2.3.0 amd64 sha256:8d175170249ffb1c248206d864729dc60b90598ad4792e7176733c7955be6883 libhpdf-2.3.0 2.3.0+dfsg-1+b1, libhpdf-dev 2.3.0+dfsg-1+b1
string 2.3.0..2.3.0 - "  /Supplement "
string 2.3.0..2.3.0 - " begincidrange\r\n"
string 2.3.0..2.3.0 - " begincodespacerange\r\n"
string 2.3.0..2.3.0 - " beginnotdefrange\r\n"
string 2.3.0..2.3.0 - "%!PS-Adobe-3.0 Resource-CMap\r\n"
string 2.3.0..2.3.0 - "%%DocumentNeededResources: ProcSet (CIDInit)\r\n"
string 2.3.0..2.3.0 - "%%EndComments\r\n"
string 2.3.0..2.3.0 - "%%EndResource\r\n"
string 2.3.0..2.3.0 - "%%IncludeResource: ProcSet (CIDInit)\r\n"
string 2.3.0..2.3.0 - "/CIDInit /ProcSet findresource begin\r\n\r\n"
string 2.3.0..2.3.0 - "/CIDSystemInfo 3 dict dup begin\r\n"
string 2.3.0..2.3.0 - "/CMapVersion 1.0 def\r\n"
string 2.3.0..2.3.0 - "/Differences ["
string 2.3.0..2.3.0 - "/Encoding <<\n/Type /Encoding\n/BaseEncoding "
string 2.3.0..2.3.0 - "12 dict begin\r\n\r\n"
string 2.3.0..2.3.0 - "3.org/1999/02/22-rdf-syntax-ns#' xmlns:iX='http://ns.adobe.com/iX/1.0/'>"
string 2.3.0..2.3.0 - "</rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
string 2.3.0..2.3.0 - "</rdf:li></rdf:Alt></dc:description>"
string 2.3.0..2.3.0 - "</rdf:li></rdf:Alt></dc:title>"
string 2.3.0..2.3.0 - "</rdf:li></rdf:Seq></dc:creator>"
string 2.3.0..2.3.0 - "</xmp:CreateDate>"
string 2.3.0..2.3.0 - "</xmp:CreatorTool>"
string 2.3.0..2.3.0 - "</xmp:ModifyDate>"
string 2.3.0..2.3.0 - "<rdf:Description xmlns:pdf='http://ns.adobe.com/pdf/1.3/' rdf:about=''>"
string 2.3.0..2.3.0 - "<rdf:Description xmlns:xmp='http://ns.adobe.com/xap/1.0/' rdf:about=''>"
string 2.3.0..2.3.0 - "?hpdf_image_ccitt.c"
string 2.3.0..2.3.0 - "Batang,BoldItalic"
string 2.3.0..2.3.0 - "BatangChe,BoldItalic"
string 2.3.0..2.3.0 - "BatangChe,Italic"
string 2.3.0..2.3.0 - "CMapName currentdict /CMap defineresource pop\r\n"
string 2.3.0..2.3.0 - "DestOutputProfile "
string 2.3.0..2.3.0 - "Dotum,BoldItalic"
string 2.3.0..2.3.0 - "DotumChe,BoldItalic"
string 2.3.0..2.3.0 - "Haru Free PDF Library "
string 2.3.0..2.3.0 - "MS-Gothic,BoldItalic"
string 2.3.0..2.3.0 - "MS-Gothic,Italic"
string 2.3.0..2.3.0 - "MS-Mincho,BoldItalic"
string 2.3.0..2.3.0 - "MS-Mincho,Italic"
string 2.3.0..2.3.0 - "MS-PGothic,BoldItalic"
string 2.3.0..2.3.0 - "MS-PGothic,Italic"
string 2.3.0..2.3.0 - "MS-PMincho,BoldItalic"
string 2.3.0..2.3.0 - "MS-PMincho,Italic"
string 2.3.0..2.3.0 - "MingLiU,BoldItalic"
string 2.3.0..2.3.0 - "SimHei,BoldItalic"
string 2.3.0..2.3.0 - "SimSun,BoldItalic"
string 2.3.0..2.3.0 - "df:Description xmlns:dc='http://purl.org/dc/elements/1.1/' rdf:about=''>"
string 2.3.0..2.3.0 - "endcodespacerange\r\n\r\n"
string 2.3.0..2.3.0 - "endnotdefrange\r\n\r\n"
string 2.3.0..2.3.0 - "ttp://www.aiim.org/pdfa/ns/id/' pdfaid:part='1' pdfaid:conformance='A'/>"
string 2.3.0..2.3.0 - "ttp://www.aiim.org/pdfa/ns/id/' pdfaid:part='1' pdfaid:conformance='B'/>"
symbol 2.3.0..2.3.0 - GetElement
symbol 2.3.0..2.3.0 - HPDF_AToF
symbol 2.3.0..2.3.0 - HPDF_AToI
symbol 2.3.0..2.3.0 - HPDF_FToA
symbol 2.3.0..2.3.0 - HPDF_Free
symbol 2.3.0..2.3.0 - HPDF_GetMem
symbol 2.3.0..2.3.0 - HPDF_HasDoc
symbol 2.3.0..2.3.0 - HPDF_IToA
symbol 2.3.0..2.3.0 - HPDF_IToA2
symbol 2.3.0..2.3.0 - HPDF_New
symbol 2.3.0..2.3.0 - HPDF_NewEx
symbol 2.3.0..2.3.0 - HPDF_ToBox
