name meshoptimizer
also libmeshoptimizer
advisory Debian meshoptimizer
advisory generic meshoptimizer
# learned
reference 0.15 amd64 sha256:2e975dc447543d5908c077cfb14dbc7ccc1876101801b67bf1895707e7250e17 libmeshoptimizer-dev 0.15+dfsg-3, libmeshoptimizer0d 0.15+dfsg-3
reference 0.18 amd64 sha256:1962ad1a918fbd42bdbe60658959bd9d28267c7a091b44f612db025aec27aad3 libmeshoptimizer-dev 0.18+dfsg-2, libmeshoptimizer2d 0.18+dfsg-2
reference 0.22 amd64 sha256:6cecd09ab01a87c63bcdd03150226b6787ae3a0c9c6f3c290550c8690ac54d93 libmeshoptimizer-dev 0.22+dfsg-1+b2, libmeshoptimizer2d 0.22+dfsg-1+b2
reference 0.25 amd64 sha256:4917b074dcead1133340e4d28142225b093a068d5bddf5745c1069d2f381df97 libmeshoptimizer-dev 0.25+dfsg-1, libmeshoptimizer3d 0.25+dfsg-1
string 0.15..0.15 - " = unsigned int; Hash = meshopt::CellHasher; size_t = long unsigned int]"
string 0.15..0.15 - " T = unsigned int; Hash = meshopt::IdHasher; size_t = long unsigned int]"
string 0.15..0.15 - " unsigned int; Hash = meshopt::VertexHasher; size_t = long unsigned int]"
string 0.15..0.15 - "EdgeAdjacency&, const unsigned int*, size_t, size_t, meshopt_Allocator&)"
string 0.15..0.15 - "const meshopt::EdgeAdjacency&, const unsigned int*, const unsigned int*)"
string 0.15..0.18 - "hopt_simplifyPoints(unsigned int*, const float*, size_t, size_t, size_t)"
string 0.15..0.18 - "vertex_positions_stride > 0 && vertex_positions_stride <= 256"
string 0.15..0.22 - "*, const unsigned char*, unsigned char*, size_t, size_t, unsigned char*)"
string 0.15..0.22 - "*, unsigned char*, const unsigned char*, size_t, size_t, unsigned char*)"
string 0.15..0.22 - "_encodeVertexBuffer(unsigned char*, size_t, const void*, size_t, size_t)"
string 0.15..0.22 - "_t meshopt::remapIndexBuffer(unsigned int*, size_t, const unsigned int*)"
string 0.15..0.22 - "computeHistogram(unsigned int (&)[1024][3], const unsigned int*, size_t)"
string 0.15..0.25 - " <= meshopt_buildMeshletsBound(index_count, max_vertices, max_triangles)"
string 0.15..0.25 - " int*, const unsigned int*, size_t, const float*, size_t, size_t, float)"
string 0.15..0.25 - " int*, const unsigned int*, size_t, const void*, size_t, size_t, size_t)"
string 0.15..0.25 - " int*, const unsigned int*, size_t, size_t, unsigned int, unsigned int*)"
string 0.15..0.25 - " meshopt_analyzeVertexFetch(const unsigned int*, size_t, size_t, size_t)"
string 0.15..0.25 - ", const unsigned int*, size_t, size_t, const meshopt::VertexScoreTable*)"
string 0.15..0.25 - "Allocator::allocate(size_t) [with T = float; size_t = long unsigned int]"
string 0.15..0.25 - "ClusterBounds(const unsigned int*, size_t, const float*, size_t, size_t)"
string 0.15..0.25 - "SortOrderRadix(unsigned int*, const float*, short unsigned int*, size_t)"
string 0.15..0.25 - "_decodeVertexBuffer(void*, size_t, size_t, const unsigned char*, size_t)"
string 0.15..0.25 - "allocate(size_t) [with T = meshopt::Quadric; size_t = long unsigned int]"
string 0.15..0.25 - "allocate(size_t) [with T = meshopt::Vector3; size_t = long unsigned int]"
string 0.15..0.25 - "alyzeOverdraw(const unsigned int*, size_t, const float*, size_t, size_t)"
string 0.15..0.25 - "heFifo(unsigned int*, const unsigned int*, size_t, size_t, unsigned int)"
string 0.15..0.25 - "id meshopt_spatialSortRemap(unsigned int*, const float*, size_t, size_t)"
string 0.15..0.25 - "llocate(size_t) [with T = meshopt::Collapse; size_t = long unsigned int]"
string 0.15..0.25 - "mapVertexBuffer(void*, const void*, size_t, size_t, const unsigned int*)"
string 0.15..0.25 - "mizeVertexFetchRemap(unsigned int*, const unsigned int*, size_t, size_t)"
string 0.15..0.25 - "ngleAdjacency&, const unsigned int*, size_t, size_t, meshopt_Allocator&)"
string 0.15..0.25 - "nsigned int*, const unsigned int*, size_t, const float*, size_t, size_t)"
string 0.18..0.18 - " EdgeAdjacency&, const unsigned int*, const unsigned int*, unsigned int)"
string 0.18..0.18 - "gned char*, const Vector3*, const EdgeAdjacency&, size_t, float, float&)"
string 0.18..0.18 - "void meshopt_encodeFilterExp(void*, size_t, size_t, int, const float*)"
string 0.18..0.25 - " T*, size_t, size_t) [with T = unsigned int; size_t = long unsigned int]"
string 0.18..0.25 - ") [with T = unsigned int; Hash = CellHasher; size_t = long unsigned int]"
string 0.18..0.25 - ", T*, size_t, size_t) [with T = signed char; size_t = long unsigned int]"
string 0.18..0.25 - ":allocate(size_t) [with T = meshopt::KDNode; size_t = long unsigned int]"
string 0.18..0.25 - "= long long unsigned int; Hash = EdgeHasher; size_t = long unsigned int]"
string 0.22..0.25 - " [with T = unsigned int; Hash = RemapHasher; size_t = long unsigned int]"
string 0.22..0.25 - " int*, size_t, const unsigned int*, const float*, size_t, float, float&)"
string 0.22..0.25 - " unsigned int*, const unsigned char*, const unsigned int*, unsigned int)"
string 0.22..0.25 - "boundEdgeCollapses(const EdgeAdjacency&, size_t, size_t, unsigned char*)"
string 0.22..0.25 - "cate(size_t) [with T = meshopt::QuadricGrad; size_t = long unsigned int]"
string 0.25..0.25 - " <= meshopt_buildMeshletsBound(index_count, max_vertices, min_triangles)"
string 0.25..0.25 - " min_triangles <= max_triangles && max_triangles <= kMeshletMaxTriangles"
string 0.25..0.25 - " unsigned int*, const unsigned int*, size_t, size_t, meshopt_Allocator&)"
string 0.25..0.25 - " unsigned int*, size_t, short int*, const unsigned int*, size_t, size_t)"
string 0.25..0.25 - "*, const unsigned int*, size_t, short int*, const unsigned int*, size_t)"
symbol 0.15..0.25 - meshopt_buildMeshlets
symbol 0.15..0.25 - meshopt_setAllocator
symbol 0.15..0.25 - meshopt_simplify
symbol 0.15..0.25 - meshopt_stripify
symbol 0.15..0.25 - meshopt_stripifyBound
symbol 0.15..0.25 - meshopt_unstripify
symbol 0.18..0.25 - meshopt_encodeFilterExp
symbol 0.18..0.25 - meshopt_simplifyScale
symbol 0.22..0.22 - _Z20meshopt_quantizeHalff
symbol 0.22..0.25 - meshopt_optimizeMeshlet
symbol 0.25..0.25 - meshopt_quantizeFloat
symbol 0.25..0.25 - meshopt_quantizeHalf
