name cfitsio
also libcfitsio
advisory Debian cfitsio
advisory generic cfitsio
# learned
reference 3.490 amd64 sha256:dca40d59b65f5fc3c79e4c004b74478bf2ec0388964c5ab8050ef2c86ea4d93c libcfitsio-dev 3.490-3
reference 4.2.0 amd64 sha256:af48364cf8f1936a08339ef65dbf5a5bbe66608efc0335774b161567b839dc7a libcfitsio-dev 4.2.0-3
reference 4.6.2 amd64 sha256:aa2bfff6adf4268bedcb6c300e09b03c3711aac26e8319d8621d17e1d343e3d0 libcfitsio-dev 4.6.2-2
reference 4.7.0 amd64 sha256:99ec461dfde21be63b06bae5aaf2389f747d90e606ad16ea03ded4dcf15970b8 libcfitsio-dev 4.7.0-2
string 3.490..3.490 eval_f "invalid free(((char **)gParse.colData[parNo].array)[0]) at %s:%d\n"
string 3.490..3.490 eval_y "P,N), P and N must be integers (and not vectexpr,expr) not ssyntax error"
string 3.490..3.490 fitscore " number o1st pixel no. > BSCALE or TSCALnillegal axis lennot group table"
string 3.490..3.490 histo "is doesn'Can't bin a vectInappropriate datatype; can't bin this column: "
string 3.490..3.490 imcompress "implicit data type conversion is not supported for gzipped image tiles"
string 3.490..4.2.0 drvrnet "User-Agent: FITSIO/HEASARC/%-8.3f"
string 3.490..4.2.0 drvrnet "User-Agent: FITSIO/HEASARC/%-8.3f\r\n"
string 3.490..4.2.0 drvrsmem " cannot clear PERSIST attribute"
string 3.490..4.6.2 drvrnet "URL Parse Error (http_open) %s"
string 3.490..4.7.0 cfileio "\nFix this by recompiling and then relinking this application program "
string 3.490..4.7.0 drvrmem "cannot open compressed file with WRITE access (mem_compress_open)"
string 3.490..4.7.0 editcol "Can only change vector length of a column in BINTABLE extension (ffmvec)"
string 3.490..4.7.0 edithdu "  FITS (Flexible Image Transport System) format is defined in 'Astronomy"
string 3.490..4.7.0 getcolb "Numerical overflow during type conversion while reading FITS data."
string 3.490..4.7.0 getcoll "Error reading elements %.0f thruough %.0f of logical array (ffgcl)."
string 3.490..4.7.0 getcolsb "Error reading elements %.0f thru %.0f from column %d (ffgclsb)."
string 3.490..4.7.0 getcolui "Error reading elements %.0f thru %.0f from column %d (ffgclui)."
string 3.490..4.7.0 getcoluj "Error reading elements %.0f thru %.0f from column %d (ffgcluj)."
string 3.490..4.7.0 getkey "Required TBCOL keyword(s) not found in ASCII table header (ffghtb)."
string 3.490..4.7.0 group "Specified HDU is already a member of the Grouping table (ffgtam)"
string 3.490..4.7.0 libcfitsio_la-cfileio "The copying of a raw binary file to the root driver has been disabled."
string 3.490..4.7.0 libcfitsio_la-drvrnet " file is not a FITS file.  Cannot create output file (ftp_compress_open)"
string 3.490..4.7.0 libcfitsio_la-eval_y "elem valueArray sizes/dims do not match for binary operatoDivide by Zero"
string 3.490..4.7.0 libcfitsio_la-fitscore "g to unsigned longlong inError in ffc2r evaluating stringng as a float: "
string 3.490..4.7.0 libcfitsio_la-imcompress "error: out-of-bounds memory access attempt (imcomp_decompress_tile)"
string 3.490..4.7.0 libcfitsio_la-putcolb "Error writing elements %.0f thru %.0f of input data array (ffpclb)."
string 3.490..4.7.0 libcfitsio_la-putcold "Error writing elements %.0f thru %.0f of input data array (ffpcld)."
string 3.490..4.7.0 libcfitsio_la-putcole "Error writing elements %.0f thru %.0f of input data array (ffpcle)."
string 3.490..4.7.0 libcfitsio_la-putcoli "Error writing elements %.0f thru %.0f of input data array (ffpcli)."
string 3.490..4.7.0 libcfitsio_la-putcolj "Error writing elements %.0f thru %.0f of input data array (ffpclj)."
string 3.490..4.7.0 libcfitsio_la-putcolk "Error writing elements %.0f thru %.0f of input data array (ffpclk)."
string 3.490..4.7.0 libcfitsio_la-putcols "Error writing elements %.0f thru %.0f of input data array (ffpcls)."
string 3.490..4.7.0 libcfitsio_la-putcolsb "Error writing elements %.0f thru %.0f of input data array (ffpclsb)."
string 3.490..4.7.0 libcfitsio_la-putcolu "Null value string for ASCII table column is not defined (FTPCLU)."
string 3.490..4.7.0 libcfitsio_la-putcolui "Error writing elements %.0f thru %.0f of input data array (ffpclui)."
string 3.490..4.7.0 libcfitsio_la-putcoluj "Error writing elements %.0f thru %.0f of input data array (ffpcluj)."
string 3.490..4.7.0 libcfitsio_la-putcoluk "Error writing elements %.0f thru %.0f of input data array (ffpcluk)."
string 3.490..4.7.0 libcfitsio_la-wcssub "Error in ffgiwcs. This HDU is not an image. Can't read WCS keywords"
string 4.2.0..4.2.0 eval_y "Input GTI must be time-ordered for GTIOVERLAP"
string 4.2.0..4.2.0 fitscore "N= 'IMAGE   '          / Failed to create temporary file le for the heap"
string 4.2.0..4.6.2 eval_y "lue exceeded maximum dimensionOffset argument must be a constant integer"
string 4.2.0..4.7.0 eval_y " using STRMID(S,P,N), P and N must be integers (and not vecttor columns)"
string 4.2.0..4.7.0 fitscore " URL preftoo many I/O driI/O driver init no I/O driver foor this URLtype"
string 4.2.0..4.7.0 imcompress " when using Hcompress algorithm.\nWill use subtractive_dither_1 instead.\n"
string 4.2.0..4.7.0 libcfitsio_la-putcol "Invalid repeat (%ld) for temporary output column number %d (ffiter)"
string 4.2.0..4.7.0 libcfitsio_la-putkey " data range to that of unsigned long longe to that of sig of signed byte"
string 4.6.2..4.7.0 libcfitsio_la-putkey "The following keyword is too long to fit on a card in ffpkls:"
string 4.6.2..4.7.0 libcfitsio_la-ricecomp "decompression error: input buffer not properly allocated"
string 4.7.0..4.7.0 libcfitsio_la-putcol "Iterator column for table is missing FITS file pointer (ffiter)"
string 4.7.0..4.7.0 libcfitsio_la-putcol "Iterator column is missing FITS file pointer (ffiter)"
table 3.490..3.490 eval_y 003738383939393939393a3a3b3b3b3b3c3d3e3e3e3e3e3e3e3e3e3e3e3e3e3c
table 3.490..3.490 eval_y 0100060033002600060017001400140009000a0007001c001d0030001f002000
table 3.490..4.6.2 eval_l 0000000000009c019d0199019d0186019401910190018e018c01220088014600
table 3.490..4.7.0 eval_l 00000400050006000700080009000a000b000c000d0004000e0004000f001000
table 3.490..4.7.0 eval_y 0002000201020202020202030203030302020101040303030406080a0c020301
table 3.490..4.7.0 fits_hcompress 3e00000000000000010000000800000002000000090000001a0000001b000000
table 3.490..4.7.0 libcfitsio_la-eval_l 0000000000009f01a0019c01a001890197019401930191018f0121008b014400
table 3.490..4.7.0 libcfitsio_la-eval_y 020001004a1f207f1200000000000000214b8013232482000000000000040003
table 3.490..4.7.0 libcfitsio_la-simplerng 00000000000000000000000000000000ec39fafe422ee63f02202afa0babfc3f
table 4.2.0..4.2.0 eval_y 02000100481f207f120000000000000021498013232482000000000000040003
table 4.2.0..4.7.0 eval_y 00393a3a3b3b3b3b3b3b3c3c3d3d3d3d3e3f404040404040404040404040403e
table 4.2.0..4.7.0 eval_y 0100060006001600160007002a002b0009000a001e001f002500350032001600
table 4.2.0..4.7.0 eval_y 2200330036008a008d0008007200730028002c00660067007100260074004c00
table 4.2.0..4.7.0 eval_y d7ff3c01d7ffd8ffd7ffd7ffd7ffd7ffd7ff7101a701a701fbff0f00fcff1b00
symbol 3.490..3.490 eval_f allocateCol
symbol 3.490..3.490 eval_f parse_data
symbol 3.490..4.6.2 drvrfile stream_create
symbol 3.490..4.7.0 getcold fffi1r8
symbol 3.490..4.7.0 getcole fffi1r4
symbol 3.490..4.7.0 getcoli fffi1i2
symbol 3.490..4.7.0 getcolj fffi1i4
symbol 3.490..4.7.0 getcolk fffi1int
symbol 3.490..4.7.0 getcols ffgcls2
symbol 4.2.0..4.6.2 drvrsmem shared_map
symbol 4.2.0..4.7.0 f77_wrap2 ftgpvbll_
symbol 4.2.0..4.7.0 histo ffhist2e
