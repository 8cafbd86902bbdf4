name libspatialindex
also spatialindex
advisory Debian spatialindex
advisory generic libspatialindex
version weak "{v}"
# learned
reference 1.9.3 amd64 sha256:296a4f596d07b058e7dcda5bc1d5e6f8dd325c5899d11afc6b92ec9da7300d87 libspatialindex-c6 1.9.3-3, libspatialindex-dev 1.9.3-3, libspatialindex6 1.9.3-3
reference 2.1.0 amd64 sha256:e3a261e9f14cb6318c105f1e0bacd70ed03cda7b6e41e349798c4616dd195d8a libspatialindex-c8 2.1.0-1+b2, libspatialindex-dev 2.1.0-1+b2, libspatialindex8 2.1.0-1+b2
string 1.9.3..1.9.3 - "Index::Index (streaming): Property Dimension must be Tools::VT_ULONG"
string 1.9.3..1.9.3 - "Index::Index (streaming): Property FillFactor must be Tools::VT_DOUBLE"
string 1.9.3..1.9.3 - "Index::Index (streaming): Property IndexCapacity must be Tools::VT_ULONG"
string 1.9.3..1.9.3 - "Index::Index (streaming): Property LeafCapacity must be Tools::VT_ULONG"
string 1.9.3..1.9.3 - "Index::Index (streaming): Property TreeVariant must be Tools::VT_LONG"
string 1.9.3..2.1.0 - " new storage manager is created and property PageSize was not specified."
string 1.9.3..2.1.0 - ": Property TreeVariant must be Tools::VT_LONG and of MVRTreeVariant type"
string 1.9.3..2.1.0 - ": Property TreeVariant must be Tools::VT_LONG and of TPRTreeVariant type"
string 1.9.3..2.1.0 - "::Index (streaming): Property IndexIdentifier must be Tools::VT_LONGLONG"
string 1.9.3..2.1.0 - ":Interval::containsInterval: high boundary is smaller than low boundary."
string 1.9.3..2.1.0 - ":getMinimumDistance: Distance for high dimensional spaces not supported!"
string 1.9.3..2.1.0 - "BulkLoadNewRTree: Property LeafCapacity must be Tools::VT_ULONG and >= 4"
string 1.9.3..2.1.0 - "CenterDistanceInTime: MovingRegions have different number of dimensions."
string 1.9.3..2.1.0 - "CustomStorageManager: Property CustomStorageCallbacks must not be 0."
string 1.9.3..2.1.0 - "ISpatialIndex operator<<: Not implemented yet for this index type."
string 1.9.3..2.1.0 - "IStatistics operator<<: Not implemented yet for this index type."
string 1.9.3..2.1.0 - "Index::GetIndexVariant: Property TreeVariant must be Tools::VT_ULONG"
string 1.9.3..2.1.0 - "LineSegment::LineSegment: Points have different dimensionalities."
string 1.9.3..2.1.0 - "LineSegment::getAngleOfPerpendicularRay: Use an Interval instead."
string 1.9.3..2.1.0 - "LineSegment::getRelativeMaximumDistance: Use an Interval instead."
string 1.9.3..2.1.0 - "LineSegment::getRelativeMinimumDistance: Use an Interval instead."
string 1.9.3..2.1.0 - "LineSegment::intersectsLineSegment: only supported for 2 dimensions"
string 1.9.3..2.1.0 - "LoadNewRTree: Property ExternalSortBufferPageSize must be greater than 1"
string 1.9.3..2.1.0 - "LoadUsingSTR: RTree bulk load expects SpatialIndex::RTree::Data entries."
string 1.9.3..2.1.0 - "Point::getMinimumDistance: Shapes have different number of dimensions."
string 1.9.3..2.1.0 - "Region::combineRegion: Region has different number of dimensions."
string 1.9.3..2.1.0 - "Region::containsPoint: Point has different number of dimensions."
string 1.9.3..2.1.0 - "Region::containsRegion: Regions have different number of dimensions."
string 1.9.3..2.1.0 - "Region::getCombinedRegion: Regions have different number of dimensions."
string 1.9.3..2.1.0 - "Region::getMinimumDistance: Point has different number of dimensions."
string 1.9.3..2.1.0 - "Region::getMinimumDistance: Regions have different number of dimensions."
string 1.9.3..2.1.0 - "Region::intersectsRegion: Regions have different number of dimensions."
string 1.9.3..2.1.0 - "Region::operator==: Regions have different number of dimensions."
string 1.9.3..2.1.0 - "Region::touchesRegion: Regions have different number of dimensions."
string 1.9.3..2.1.0 - "SpatialIndex::DiskStorageManager: Corrupted storage manager index file."
string 1.9.3..2.1.0 - "SpatialIndex::DiskStorageManager: Index/Data file cannot be created."
string 1.9.3..2.1.0 - "SpatialIndex::DiskStorageManager: Property FileName was not specified."
string 1.9.3..2.1.0 - "Tools::PropertySet::getData: Cannot serialize a variant of this type."
string 1.9.3..2.1.0 - "adNewRTree: Property ExternalSortBufferTotalPages must be greater than 1"
string 1.9.3..2.1.0 - "combineRegionInTime: MovingRegions have different number of dimensions."
string 1.9.3..2.1.0 - "containsPointInTime: MovingPoint has different number of dimensions."
string 1.9.3..2.1.0 - "containsRegionAtTime: MovingRegions have different number of dimensions."
string 1.9.3..2.1.0 - "containsRegionInTime: MovingRegions have different number of dimensions."
string 1.9.3..2.1.0 - "createAndBulkLoadNewRTree: Property Dimension must be Tools::VT_ULONG"
string 1.9.3..2.1.0 - "createAndBulkLoadNewRTree: Property Dimension must be greater than 1"
string 2.1.0..2.1.0 - " SpatialIndex::MovingRegion&, SpatialIndex::id_type, uint32_t, uint8_t*)"
string 2.1.0..2.1.0 - "2_t, const uint8_t*, const SpatialIndex::IShape&, SpatialIndex::id_type)"
string 2.1.0..2.1.0 - "::IInterval&, const SpatialIndex::MovingPoint&, Tools::IInterval&) const"
string 2.1.0..2.1.0 - "::deleteData(SpatialIndex::id_type, double, std::stack<long int>&, bool)"
string 2.1.0..2.1.0 - ":IInterval&, const SpatialIndex::MovingRegion&, Tools::IInterval&) const"
source 2.1.0..2.1.0 - "capi/sidx_api.cc"
source 2.1.0..2.1.0 - "mvrtree/Index.cc"
source 2.1.0..2.1.0 - "mvrtree/MVRTree.cc"
source 2.1.0..2.1.0 - "mvrtree/Node.cc"
source 2.1.0..2.1.0 - "rtree/Index.cc"
source 2.1.0..2.1.0 - "rtree/RTree.cc"
source 2.1.0..2.1.0 - "spatialindex/MovingRegion.cc"
source 2.1.0..2.1.0 - "spatialindex/TimePoint.cc"
source 2.1.0..2.1.0 - "spatialindex/TimeRegion.cc"
source 2.1.0..2.1.0 - "storagemanager/Buffer.cc"
source 2.1.0..2.1.0 - "storagemanager/RandomEvictionsBuffer.cc"
source 2.1.0..2.1.0 - "tools/Tools.cc"
source 2.1.0..2.1.0 - "tprtree/Index.cc"
source 2.1.0..2.1.0 - "tprtree/Node.cc"
source 2.1.0..2.1.0 - "tprtree/TPRTree.cc"
symbol 1.9.3..1.9.3 - _ZN12SpatialIndex5RTree5RTree20nearestNeighborQueryEjRKNS_6IShapeERNS_8IVisitorE
symbol 1.9.3..1.9.3 - _ZN12SpatialIndex5RTree5RTree20nearestNeighborQueryEjRKNS_6IShapeERNS_8IVisitorERNS_26INearestNeighborComparatorE
symbol 1.9.3..2.1.0 - Error_Pop
symbol 1.9.3..2.1.0 - Error_Reset
symbol 1.9.3..2.1.0 - Index_Create
symbol 1.9.3..2.1.0 - Index_Destroy
symbol 1.9.3..2.1.0 - Index_Flush
symbol 1.9.3..2.1.0 - Index_Free
symbol 1.9.3..2.1.0 - Index_IsValid
symbol 1.9.3..2.1.0 - SIDX_Version
symbol 2.1.0..2.1.0 - Index_CreateWithArray
symbol 2.1.0..2.1.0 - Index_Intersects_id_v
