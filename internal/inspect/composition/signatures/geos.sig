name geos
also libgeos
cpe osgeo:geos
advisory OSS-Fuzz geos
advisory Debian geos
advisory Alpine geos
advisory GIT https://github.com/libgeos/geos
advisory generic geos
# learned
reference 3.9.0 amd64 sha256:442153849856e918b25375509cc77f698e836214ff13a3df0762b81f456dc0d2 libgeos-c1v5 3.9.0-1, libgeos-dev 3.9.0-1
reference 3.11.1 amd64 sha256:9b6694b2d88f0cab7aa16867eeefdd02880514b783615f5cd061326b33334c75 libgeos-c1v5 3.11.1-1, libgeos-dev 3.11.1-1, libgeos3.11.1 3.11.1-1
reference 3.13.1 amd64 sha256:76e57e4aa81859e5d9dad4e6c4e455e427af2894347fb3c79bb24cf8b50a21af libgeos-c1t64 3.13.1-1, libgeos-dev 3.13.1-1, libgeos3.13.1 3.13.1-1
reference 3.15.0 amd64 sha256:359ecb1db57b5a9b6bf63130b85b91e2135fa199a3db40ea4b204f57a020955e libgeos-c1t64 3.15.0-1, libgeos-dev 3.15.0-1, libgeos3.15.0 3.15.0-1
string 3.9.0..3.9.0 libgeos_c_la-geos_ts_c "*Z29GEOSSTRtree_nearest_generic_rE18CustomItemDistance"
string 3.9.0..3.9.0 libgeos_c_la-geos_ts_c "char* {anonymous}::gstrdup_s(const char*, std::size_t)"
string 3.9.0..3.9.0 libgeos_c_la-geos_ts_c "d geos::geom::CoordinateFilter::filter_rw(geos::geom::Coordinate*) const"
string 3.9.0..3.9.0 libgeos_c_la-geos_ts_c "double geos::geom::PrecisionModel::getScale() const"
string 3.9.0..3.9.0 libgeos_c_la-geos_ts_c "void GEOSFree_r(GEOSContextHandle_t, void*)"
string 3.9.0..3.11.1 - " determine overlay result geometry dimefound two shells in EdgeRing list"
string 3.9.0..3.11.1 - "ElevationMatrix::getCell got a Coordinate out of grid extent ("
string 3.9.0..3.11.1 - "Ring has fewer than 4 points, so orientation cannot be determined"
string 3.9.0..3.11.1 - "Unknown overlay Result area inconsistent with overlay operation"
string 3.9.0..3.11.1 libgeos_c_la-geos_ts_c "Unsupported type request for PostGIS2GEOS_collection"
string 3.9.0..3.13.1 - "*N4geos6noding12_GLOBAL__N_122SegmentStringExtractorE"
string 3.9.0..3.13.1 - "Empty input geometry is not supported"
string 3.9.0..3.13.1 - "Input geometry must be a Polygon or MultiPolygon"
string 3.9.0..3.13.1 - "no intersections found"
string 3.9.0..3.13.1 libgeos_c_la-geos_ts_c "Argument is not a LineString"
string 3.9.0..3.15.0 - "Cannot calculate IndexedFacetDistance on empty geometries."
string 3.9.0..3.15.0 - "Edge direction cannot be determined because endpoints are equal"
string 3.9.0..3.15.0 - "Encountered an unknown geometry component when clipping polygons"
string 3.9.0..3.15.0 - "LinearLocation::clamp only works with LineString geometries"
string 3.9.0..3.15.0 - "LinearLocation::getCoordinate only works with LineString geometries"
string 3.9.0..3.15.0 - "LinearLocation::getSegment only works with LineString geometries"
string 3.9.0..3.15.0 - "LinearLocation::getSegmentLength only works with LineString geometries"
string 3.9.0..3.15.0 - "LinearLocation::isEndpoint only works with LineString geometries"
string 3.9.0..3.15.0 - "LinearLocation::isValid only works with LineString geometries"
string 3.9.0..3.15.0 - "LinearLocation::setToEnd only works with LineString geometries"
string 3.9.0..3.15.0 - "SegmentString missing PolygonRing data when checking self-touches"
string 3.9.0..3.15.0 - "createMultiLineString called with a vector containing non-LineStrings"
string 3.9.0..3.15.0 - "ndexOfLine::indicesOf only works with geometry collections of LineString"
string 3.9.0..3.15.0 libgeos_c_la-geos_ts_c "Argument is not a Point"
string 3.9.0..3.15.0 libgeos_c_la-geos_ts_c "Failed to compute distance."
string 3.9.0..3.15.0 libgeos_c_la-geos_ts_c "Geometry must be a Point or LineString"
string 3.9.0..3.15.0 libgeos_c_la-geos_ts_c "Hole is not a LinearRing"
string 3.9.0..3.15.0 libgeos_c_la-geos_ts_c "Index must be non-negative."
string 3.9.0..3.15.0 libgeos_c_la-geos_ts_c "Invalid argument (must be a MultiPolygon)"
string 3.9.0..3.15.0 libgeos_c_la-geos_ts_c "Invalid boundary node rule "
string 3.9.0..3.15.0 libgeos_c_la-geos_ts_c "Invalid buffer endCap style"
string 3.9.0..3.15.0 libgeos_c_la-geos_ts_c "Invalid buffer join style"
string 3.9.0..3.15.0 libgeos_c_la-geos_ts_c "Shell is not a LinearRing"
string 3.9.0..3.15.0 libgeos_c_la-geos_ts_c "Unsupported type request for GEOSGeom_createEmptyCollection_r"
string 3.9.0..3.15.0 libgeos_c_la-geos_ts_c "third argument of GEOSProject_r must be Point"
string 3.13.1..3.15.0 - "Argument is not a Curve, MultiLineString, or MultiCurve"
string 3.13.1..3.15.0 - "BufferOp::getResultGeometry distance must be a finite value"
string 3.13.1..3.15.0 - "Expected LINESTRING/CIRCULARSTRING/COMPOUNDCURVE but got "
string 3.13.1..3.15.0 - "Parameter ngeoms of GEOSGeom_releaseCollection_r must not be null"
string 3.13.1..3.15.0 - "Unsupported type request for GEOSGeom_createCollection_r"
string 3.15.0..3.15.0 - " be nullSplit result second curve shouldLevel out of ranLevel not in ran"
string 3.15.0..3.15.0 - "'Z' found but 'ZM' or 'Z' or 'M' has been specified in previous type"
string 3.15.0..3.15.0 - "'ZM' found but 'ZM' or 'Z' or 'M' has been specified in previous type"
string 3.15.0..3.15.0 - "Argument is not a Curve (LineString, CircularString, or CompoundCurve)"
string 3.15.0..3.15.0 - "arameter collection of GEOSGeom_releaseCollection_r must be a collection"
source 3.9.0..3.9.0 libgeos_c_la-geos_ts_c "geos_ts_c.cpp"
table 3.9.0..3.9.0 libgeos_c_la-geos_ts_c 2a5a323947454f53535452747265655f6e6561726573745f67656e657269635f
symbol 3.9.0..3.13.1 - _ZN4geos11planargraph12DirectedEdgeC1EPNS0_4NodeES3_RKNS_4geom10CoordinateEb
symbol 3.9.0..3.13.1 - _ZN4geos11planargraph12DirectedEdgeC2EPNS0_4NodeES3_RKNS_4geom10CoordinateEb
symbol 3.9.0..3.15.0 - GEOSConcaveHull
symbol 3.9.0..3.15.0 - GEOSConcaveHull_r
symbol 3.9.0..3.15.0 - GEOSDensify
symbol 3.9.0..3.15.0 - GEOSDensify_r
symbol 3.9.0..3.15.0 - GEOSHilbertCode
symbol 3.9.0..3.15.0 libgeos_c_la-geos_c GEOSArea
symbol 3.13.1..3.15.0 - GEOSHasM
symbol 3.13.1..3.15.0 - GEOSHasM_r
symbol 3.15.0..3.15.0 - GEOSSplit
symbol 3.15.0..3.15.0 - GEOSSplit_r
