name shapelib
also libshapelib
advisory Debian shapelib
advisory generic shapelib
# learned
reference 1.6.1 amd64 sha256:8959a4d3e9afd2588de1cc6f95d5bfa4dc2600380d529e5bc310e3116f711204 libshp-dev 1.6.1-1
reference 1.6.3 amd64 sha256:ad81e0b5098fecdfcd94db98e6312e59f29c55dd47a482a6dbf338ad83fea334 libshp-dev 1.6.3-1
string 1.6.1..1.6.1 shpopen "Failure allocatin panSHX"
string 1.6.1..1.6.3 dbfopen "Cannot add field %s. Record length limit reached (max 65535 bytes)."
string 1.6.1..1.6.3 dbfopen "Failed to create file %s: %s"
string 1.6.1..1.6.3 dbfopen "Failure seeking to position before writing DBF record %d."
string 1.6.1..1.6.3 dbfopen "Failure writing DBF record %d."
string 1.6.1..1.6.3 dbfopen "dd field %s. Header length limit reached (max 65535 bytes, 2046 fields)."
string 1.6.1..1.6.3 dbfopen "fread(%d) failed on DBF file."
string 1.6.1..1.6.3 dbfopen "fseek(%ld) failed on DBF file."
string 1.6.1..1.6.3 sbnsearch ".sbn file is unreadable, or corrupt."
string 1.6.1..1.6.3 sbnsearch "All nodes are empty"
string 1.6.1..1.6.3 sbnsearch "Cannot read node descriptors"
string 1.6.1..1.6.3 sbnsearch "Could not determine nBinOffset / nBinCount for all non-empty nodes."
string 1.6.1..1.6.3 sbnsearch "First referenced bin (by node %d) should be 2, but %d found"
string 1.6.1..1.6.3 sbnsearch "Inconsistent shape count for node %d. Got %d, expected %d"
string 1.6.1..1.6.3 sbnsearch "Inconsistent shape count in bin"
string 1.6.1..1.6.3 sbnsearch "Invalid extent in .sbn file."
string 1.6.1..1.6.3 sbnsearch "Invalid node descriptor size in .sbn : %d"
string 1.6.1..1.6.3 sbnsearch "Invalid shape count in .sbn : %d"
string 1.6.1..1.6.3 sbnsearch "Node %d and %d have the same nBinStart=%d"
string 1.6.1..1.6.3 sbnsearch "Unexpected bin id"
string 1.6.1..1.6.3 sbnsearch "Unexpected bin id at bin starting at offset %d. Got %d, expected %d"
string 1.6.1..1.6.3 sbnsearch "Unexpected bin size"
string 1.6.1..1.6.3 sbnsearch "Unexpected bin size at bin starting at offset %d. Got %d"
string 1.6.1..1.6.3 sbnsearch "idx=%d of node %d. nShapeCountAcc=(%d) + nShapes=(%d) > nShapeCount(=%d)"
string 1.6.1..1.6.3 shpopen " failed when trying to recover from inconsistent .shx/.shp with shape %d"
string 1.6.1..1.6.3 shpopen " to allocate requested memory (nNewBufSize=%d). Probably broken SHP file"
string 1.6.1..1.6.3 shpopen "Corrupted .shp file : shape %d : panPartStart[%d] = %d, nVertices = %d"
string 1.6.1..1.6.3 shpopen "Corrupted .shp file : shape %d, nPoints=%u, nParts=%u, nEntitySize=%d."
string 1.6.1..1.6.3 shpopen "Error in fread() reading object of size %d at offset %u from .shp file"
string 1.6.1..1.6.3 shpopen "Error in fseek()/fread() reading object from .shx file at offset %d"
string 1.6.1..1.6.3 shpopen "Error in psSHP->sHooks.FSeek() while writing object to .shp file: %s"
string 1.6.1..1.6.3 shpopen "Error parsing .shp to restore .shx. Not expected number of bytes"
string 1.6.1..1.6.3 shpopen "Object->nSHPType == psSHP->nShapeType || psObject->nSHPType == SHPT_NULL"
string 1.6.1..1.6.3 shpopen "ate requested memory (nPoints=%u) for shape %d. Probably broken SHP file"
string 1.6.1..1.6.3 shpopen "e of %u has been reached. The current record of size %u cannot be added."
string 1.6.1..1.6.3 shpopen "e to open %s.shx or %s.SHX. Use SHPRestoreSHX() to restore or create it."
string 1.6.1..1.6.3 shpopen "ed memory (nPoints=%u, nParts=%u) for shape %d. Probably broken SHP file"
string 1.6.1..1.6.3 shpopen "lid read pattern in fast read mode. SHPDestroyObject() should be called."
string 1.6.1..1.6.3 shpopen "ory to allocate requested memory (nRecords=%d).\nProbably broken SHP file"
string 1.6.1..1.6.3 shpopen "psSHP->sHooks.FWrite() while writing object of %u bytes to .shp file: %s"
string 1.6.1..1.6.3 shpopen "pted .shp file : shape %d : panPartStart[%d] = %d, panPartStart[%d] = %d"
string 1.6.1..1.6.3 shpopen "restore .shx. Invalid record length = %u at record starting at offset %u"
string 1.6.1..1.6.3 shpopen "shx header is %d, which seems\nunreasonable.  Assuming header is corrupt."
string 1.6.1..1.6.3 shptree "Invalid value for numshapes"
string 1.6.1..1.6.3 shptree "Invalid value for offset"
string 1.6.1..1.6.3 shptree "SHPLIB_NULLPTR != node"
string 1.6.1..1.6.3 shptree "Shape tree is too deep"
string 1.6.1..1.6.3 shptree "psTreeNode->panShapeIds == SHPLIB_NULLPTR"
string 1.6.1..1.6.3 shptree "psTreeNode->papsShapeObj == SHPLIB_NULLPTR"
string 1.6.3..1.6.3 shpopen "Failure allocating panSHX"
symbol 1.6.1..1.6.3 dbfopen DBFClose
symbol 1.6.1..1.6.3 dbfopen DBFCreate
symbol 1.6.1..1.6.3 dbfopen DBFOpen
symbol 1.6.1..1.6.3 dbfopen DBFOpenLL
symbol 1.6.1..1.6.3 safileio SADError
symbol 1.6.1..1.6.3 safileio SADFOpen
symbol 1.6.1..1.6.3 safileio SADFRead
symbol 1.6.1..1.6.3 safileio SADFSeek
symbol 1.6.1..1.6.3 shpopen SHPClose
symbol 1.6.1..1.6.3 shpopen SHPCreate
symbol 1.6.1..1.6.3 shpopen SHPOpen
symbol 1.6.1..1.6.3 shpopen SHPOpenLL
