name zint
also libzint
advisory Debian zint
advisory generic zint
# learned
reference 2.9.1 amd64 sha256:cffdccc84cd2f1d9ee357174fa8623e9dd843566b566408013f28e5c0c02a06a libzint-dev 2.9.1-1.1, libzint2.9 2.9.1-1.1
reference 2.11.1 amd64 sha256:6ca42f0962e18c4bc8ab684b4b09bd6e4f60211cca5750225cb7b49e6ba97ed1 libzint-dev 2.11.1-1, libzint2.11 2.11.1-1
reference 2.15.0 amd64 sha256:11007b6b4acff0297999980e1b78c15e82b044393069d59c3a3517e74c73489b libzint-dev 2.15.0-2, libzint2.15 2.15.0-2
string 2.9.1..2.9.1 - " 534: Input data too long for selected symbol siz532: Input data Numeric"
string 2.9.1..2.9.1 - " EAN input in linear componen448: Input wrong length in lineaFirst Pass:"
string 2.9.1..2.9.1 - "\", \"C360: Input too l361: Invalid cha0123456789BCDFGHJKLMNPQRSTUVWXYZ%lu"
string 2.9.1..2.9.1 - "0..44411: Columns parameter not in 0,413: Data string./backend/dmatrix.c"
string 2.9.1..2.9.1 - "278: Input wrong279: Invalid ISB280: Incorrect I292: Invalid len31313131"
string 2.9.1..2.15.0 - "    Final binary (%d): %.*s\n    Symbol chars: %d, Remainder: %d\n"
string 2.9.1..2.15.0 - " \"%s\" is incorrect; expected 4 digits (DX extract) or 6 digits (DX full)"
string 2.9.1..2.15.0 - " % escapeInvalid character for percent enPiece number can cannot be zero"
string 2.9.1..2.15.0 - " (17 characters required)337: Invalid chaly, excluding \"I\", \"O\" and \"Q\")"
string 2.9.1..2.15.0 - " -1 roll 0 exch rlineto exch neg exch rlineto closepath fill } bind def\n"
string 2.9.1..2.15.0 - " 0 360 arc closepath 4 -1 roll add 360 0 arcn closepath fill } bind def\n"
string 2.9.1..2.15.0 - " 3 -1 roll neg 0 rlineto neg exch neg rlineto closepath fill } bind def\n"
string 2.9.1..2.15.0 - " GS1-128 linear component449: Input wrong length in lineainear component"
string 2.9.1..2.15.0 - " are not supported by GS1263: DEL characters are not suppupported by GS1"
string 2.9.1..2.15.0 - " b256_count %d, edf_count %d, text_count %d, x12_count %d, c40_count %d "
string 2.9.1..2.15.0 - " characte393: Invalid cha394: Invalid position of X in Tein Telepen data"
string 2.9.1..2.15.0 - " character at position %d in input (alphanumerics only, excluding \"IOQ\")"
string 2.9.1..2.15.0 - " character at position %d in input (cannot contain \"A\", \"B\", \"C\" or \"D\")"
string 2.9.1..2.15.0 - " in 0..44411: Columns parameter not in 0,413: Data stringstring too long"
string 2.9.1..2.15.0 - " index 0 rlineto 0 exch rlineto neg 0 rlineto closepath fill } bind def\n"
string 2.9.1..2.15.0 - " long for Version %1$d %2$s-%3$c, requires %4$d codewords (maximum %5$d)"
string 2.9.1..2.15.0 - " long for Version %1$d, ECC %2$d, requires %3$d codewords (maximum %4$d)"
string 2.9.1..2.15.0 - " of range (2-35)732: Structured ailable for DotCC43 codewords %.*s: (%d)"
string 2.9.1..2.15.0 - " too long for ECC level %1$d, requires too many codewords (maximum %2$d)"
string 2.9.1..2.15.0 - " too long for Version M%1$d-%2$c, requires %3$d codewords (maximum %4$d)"
string 2.9.1..2.15.0 - " used to separate DX parts 1 and 2, and should be used no more than once"
string 2.9.1..2.15.0 - "(4 to 645356: Input too l362: Input too short (3 characteracter minimum)"
string 2.9.1..2.15.0 - ", \"B\",363: Cannot contain \"A\", \"B\", \"C360: Input too l361: Invalid cha10"
string 2.9.1..2.15.0 - ", Rows Per Strip %d, Pixels Per Sample %d, Samples Per Pixel %d, PMI %d\n"
string 2.9.1..2.15.0 - "-\" separator, computing from DX Extract (4 digits) or DX Full (6 digits)"
string 2.9.1..2.15.0 - "233: Invalid character for '\\%c' escape sequence in input data (%s only)"
string 2.9.1..2.15.0 - "2D component input too long, requires %d characters (maximum 2990)"
string 2.9.1..2.15.0 - "405: Invalid character in DPID (first 8 characters) (digits only"
string 2.9.1..2.15.0 - "744: Structured Append ID triplet %d '%03d' out of range (000-899)"
string 2.9.1..2.15.0 - "CC-%c Encodation Method: 11, Compaction Field: %.*s, Binary: %.*s (%d)\n"
string 2.9.1..2.15.0 - "Cannot have Structured Append and Reader Initialisation at the same time"
string 2.9.1..2.15.0 - "For this UPC-E zero suppression, 4th character cannot be \"0\" (%.*s)"
string 2.9.1..2.15.0 - "For this UPC-E zero suppression, 5th character cannot be \"0\" (%.*s)"
string 2.9.1..2.15.0 - "Frame number indicator \"/\" at position %d, but frame number is empty"
string 2.9.1..2.15.0 - "ID too long (6 digit maxi723: Invalid Structured Append ID (digits only)"
string 2.9.1..2.15.0 - "Input length %d wrong (2, 5, 7, 8, 12 or 13 characters required)"
string 2.9.1..2.15.0 - "Input too l377: Invalid cha388: Invalid check digit '%c', expecting '%c'"
string 2.9.1..2.15.0 - "Input too long for Version %1$c, requires %2$d codewords (maximum %3$d)"
string 2.9.1..2.15.0 - "Input too long for Version %1$d, requires %2$d codewords (maximum %3$d)"
string 2.9.1..2.15.0 - "Input too long for Version T, requires %d codewords (maximum 38)"
string 2.9.1..2.15.0 - "Input too long, requires too many symbol characters (maximum 20)"
string 2.9.1..2.15.0 - "Input too long, requires too many symbol characters (maximum 2726)"
string 2.9.1..2.15.0 - "Internal error: unknown format specifier ('%c','%d','%f','%g','%s' only)"
string 2.9.1..2.15.0 - "Invalid AI at position %d in input (non-numeric characters in AI)"
string 2.9.1..2.15.0 - "Invalid Service Indicator (first character should not be any of \"JKSTW\")"
source 2.9.1..2.9.1 - "backend/reedsol.c"
source 2.9.1..2.15.0 - "backend/codablock.c"
source 2.9.1..2.15.0 - "backend/code11.c"
source 2.9.1..2.15.0 - "backend/code128.c"
source 2.9.1..2.15.0 - "backend/code16k.c"
source 2.9.1..2.15.0 - "backend/common.c"
source 2.9.1..2.15.0 - "backend/composite.c"
source 2.9.1..2.15.0 - "backend/dmatrix.c"
source 2.9.1..2.15.0 - "backend/dotcode.c"
source 2.9.1..2.15.0 - "backend/dxfilmedge.c"
source 2.9.1..2.15.0 - "backend/filemem.c"
source 2.9.1..2.15.0 - "backend/library.c"
source 2.9.1..2.15.0 - "backend/maxicode.c"
source 2.9.1..2.15.0 - "backend/output.c"
source 2.9.1..2.15.0 - "backend/pdf417.c"
symbol 2.9.1..2.9.1 - colour_to_red
symbol 2.9.1..2.9.1 - pick_colour
symbol 2.9.1..2.15.0 - ZBarcode_Buffer
symbol 2.9.1..2.15.0 - ZBarcode_Cap
symbol 2.9.1..2.15.0 - ZBarcode_Clear
symbol 2.9.1..2.15.0 - ZBarcode_Create
symbol 2.9.1..2.15.0 - ZBarcode_Delete
symbol 2.9.1..2.15.0 - ZBarcode_Encode
symbol 2.9.1..2.15.0 - ZBarcode_NoPng
symbol 2.9.1..2.15.0 - ZBarcode_Print
symbol 2.9.1..2.15.0 - ZBarcode_Reset
symbol 2.9.1..2.15.0 - ZBarcode_ValidID
