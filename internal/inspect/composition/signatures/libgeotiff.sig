name libgeotiff
also geotiff
advisory Debian libgeotiff
advisory generic libgeotiff
# learned
reference 1.6.0 amd64 sha256:9878ceb7f563561f8d079f6a41a2eadfcb21f704f4c1f49fbedea7dc23f3d7ba libgeotiff-dev 1.6.0-1
reference 1.7.1 amd64 sha256:81398dcf31609c09551233444e9ddbb60f3ddf3abc240b04fa831075736e383c libgeotiff-dev 1.7.1-2+b1
reference 1.7.4 amd64 sha256:e867eb4f48420bc878067312c86d09e4b4a3304c81cc62d4f1117432f5c3db74 libgeotiff-dev 1.7.4-2
string 1.6.0..1.7.4 cpl_serv "Assertion `%s' failed\nin file `%s', line %d\n"
string 1.6.0..1.7.4 cpl_serv "CPLCalloc(): Out of memory allocating %d bytes.\n"
string 1.6.0..1.7.4 cpl_serv "CPLMalloc(): Out of memory allocating %d bytes.\n"
string 1.6.0..1.7.4 cpl_serv "CPLRealloc(): Out of memory allocating %d bytes.\n"
string 1.6.0..1.7.4 cpl_serv "CPLStrdup(): Out of memory allocating %d bytes.\n"
string 1.6.0..1.7.4 cpl_serv "Warning %d: %s\n"
string 1.6.0..1.7.4 geo_get "Expected key %s to be of type %s. Got %s"
string 1.6.0..1.7.4 geo_new " offset=%d and count=%d, but the GeoDoubleParams tag has only %d values."
string 1.6.0..1.7.4 geo_new " offset=%d and count=%d, but the GeoKeyDirectory tag has only %d values."
string 1.6.0..1.7.4 geo_new "Key %d of unknown type."
string 1.6.0..1.7.4 geo_new "Key %s is of type ASCII but GeoAsciiParams is missing or corrupted."
string 1.6.0..1.7.4 geo_new "Key %s of TIFFTagLocation=0 has count=%d, whereas only 1 is legal."
string 1.6.0..1.7.4 geo_new "e GeoAsciiParams tag has only %d bytes. Truncating the value of the key."
string 1.6.0..1.7.4 geo_new "s offset=%d and count=%d, but the GeoAsciiParams tag has only %d values."
string 1.6.0..1.7.4 geo_normalize "%s / UTM zone %d%c"
string 1.6.0..1.7.4 geo_normalize "Datum: %d/%s\n"
string 1.6.0..1.7.4 geo_normalize "No GeoKeys found.\n"
string 1.6.0..1.7.4 geo_normalize "Prime Meridian: %d/%s (%f/%s)\n"
string 1.6.0..1.7.4 geo_normalize "Projection = %d (%s)\n"
string 1.6.0..1.7.4 geo_normalize "Projection Linear Units: %d/%s (%fm)\n"
string 1.6.0..1.7.4 geo_normalize "Projection Linear Units: User-Defined (%fm)\n"
string 1.6.0..1.7.4 geo_normalize "Projection Method: %s\n"
string 1.6.0..1.7.4 geo_normalize "UTM zone %d%c"
string 1.6.0..1.7.4 geo_normalize "World Geodetic System 1972"
string 1.6.0..1.7.4 geo_print "****Corrupted data****\n"
string 1.6.0..1.7.4 geo_print "Key_Revision: %1hu.%hu"
string 1.6.0..1.7.4 geo_print "Parsing Error at '%s'\n"
string 1.6.0..1.7.4 geo_print "Unknown Type (%d)\n"
string 1.6.0..1.7.4 geo_print "Version: %hu"
string 1.6.0..1.7.4 geo_print "geo_print.c DefaultRead failed to read anything.\n"
string 1.6.0..1.7.4 geotiff_proj4 "+proj=utm +zone=%d "
string 1.6.0..1.7.4 geotiff_proj4 "+to_meter=%.10f"
string 1.6.0..1.7.4 xtiff "Intergraph TransformationMatrix"
table 1.6.0..1.7.4 geo_extra 3169000093270000326900009427000033690000b73a000034690000b83a0000
symbol 1.6.0..1.6.0 geo_normalize SetGTParmIds
symbol 1.6.0..1.7.4 cpl_serv gtCPLCalloc
symbol 1.6.0..1.7.4 geo_free GTIFFree
symbol 1.6.0..1.7.4 geo_get GTIFKeyGet
symbol 1.6.0..1.7.4 geo_names FindCode
symbol 1.6.0..1.7.4 geo_new GTIFNew
symbol 1.6.0..1.7.4 geo_print GTIFPrint
symbol 1.6.0..1.7.4 geo_set GTIFKeySet
symbol 1.6.0..1.7.4 geo_tiffp _GTIFFree
symbol 1.6.0..1.7.4 xtiff XTIFFOpen
symbol 1.7.4..1.7.4 xtiff XTIFFFdOpenExt
symbol 1.7.4..1.7.4 xtiff XTIFFOpenExt
