name qhull
also libqhull
advisory Debian qhull
advisory generic qhull
version "qhull_r {*} ({v}.r 20{d}/{*})"
version "qhull {*} ({v} 20{d}/{*})"
# learned
reference 2020.2 amd64 sha256:89f443c06faa86ecc80c7149d63ce00b2ee6fd77322bec5347fbce5dc4300536 libqhull-dev 2020.2-5
string 2020.2..2020.2 PointCoordinates " PointCoordinates but read %i PointCoordinates plus %f extra coordinates"
string 2020.2..2020.2 PointCoordinates "PointCoordinates.data() or count (%d) is not PointCoordinates.count (%d)"
string 2020.2..2020.2 Qhull "Or missing 'qh->NOerrexit=true' after previously called QH_TRY_(qh){...}"
string 2020.2..2020.2 QhullFacet "Error: QhullFacet.voronoiVertex() requires option 'v' (qh_ASvoronoi)"
string 2020.2..2020.2 QhullFacetList "Qhull::QhullLinkedList<T>::first() const [with T = orgQhull::QhullFacet]"
string 2020.2..2020.2 QhullHyperplane "e orgQhull::QhullHyperplane::distance(const orgQhull::QhullPoint&) const"
string 2020.2..2020.2 QhullPoint "QhullPoint error: Expecting dimension %d for distance().  Got %d"
string 2020.2..2020.2 QhullPoints "::QhullPoints::QhullPoints(const orgQhull::Qhull&, int, countT, double*)"
string 2020.2..2020.2 QhullQh " from QH_TRY_().  Or missing 'qh->NOerrexit=true;' after QH_TRY_(){...}."
string 2020.2..2020.2 QhullRidge "d:  missing next ridge for facet %d ridge %d.  Does facet contain ridge?"
string 2020.2..2020.2 QhullSet "Set internal error: current set size %d is greater than maximum size %d\n"
string 2020.2..2020.2 QhullUser "er::captureOn not call before QhullUser::captureOff for QhullUser 0x%llx"
string 2020.2..2020.2 QhullVertex "ot defined.  Please call Qhull::defineVertexNeighborFacets() beforehand."
string 2020.2..2020.2 QhullVertexSet " QhullVertexSet for a set and/or list of QhFacet).  Contains %d vertices"
string 2020.2..2020.2 RboxPoints "QH10010 Qhull input error (RboxPoints): options 'h', 'n' not supported.\n"
string 2020.2..2020.2 RoadLogEvent " ERROR_three_%d_in_format "
string 2020.2..2020.2 geom " orientation due to nearzero gauss and interior_point test.  During p%d\n"
string 2020.2..2020.2 geom2 "%d' or 'QB%d' inverts paraboloid since high bound %.2g < low bound %.2g\n"
string 2020.2..2020.2 global " available for 2-d and 3-d convex hulls and 2-d Delaunay triangulations\n"
string 2020.2..2020.2 global " called.  Size of facetT for caller is %d, but for qhull library is %d.\n"
string 2020.2..2020.2 global_r ".  '%s' is not reentrant (e.g., qhull.so) or out-of-date.  Exit with %d\n"
string 2020.2..2020.2 io " %d\n         normal %d ridge vertices %d facet vertices or neighbors %d\n"
string 2020.2..2020.2 io " %d (first number, includes offset) should be at least 3 for halfspaces\n"
string 2020.2..2020.2 io_r "hull input error (qh_printafacet): option 'Fp' needs qh->feasible_point\n"
string 2020.2..2020.2 libqhull "\nDelaunay triangulation by the convex hull of %d points in %d-d:\n\n"
string 2020.2..2020.2 libqhull "\nHalfspace intersection by the convex hull of %d points in %d-d:\n\n"
string 2020.2..2020.2 libqhull_r "se joggle above 'QJ%2.2g' or modify qh_JOGGLE... parameters in user_r.h\n"
string 2020.2..2020.2 mem "_memcheck: total size of freelists totfree is the same as qhmem.totfree\n"
string 2020.2..2020.2 mem_r "check: total size of freelists totfree is the same as qh->qhmem.totfree\n"
string 2020.2..2020.2 merge " %d concavecoplanar %d twisted facets and %d degen or redundant facets.\n"
string 2020.2..2020.2 merge " (qh_mergesimplex): f%d is a dupridge of f%d, cannot merge f%d into f%d\n"
string 2020.2..2020.2 merge_r "cedmerges): qh_settemppop (size %d) is not qh->facet_mergeset (size %d)\n"
string 2020.2..2020.2 poly " %d duplicates ridge for f%d skip %d matching f%d ismatch %d at hash %d\n"
string 2020.2..2020.2 poly " (qh_makenew_nonsimplicial): simplicial f%d sharing two ridges with f%d\n"
string 2020.2..2020.2 poly2 " (qh_checkfacet): for facet f%d, neighbor f%d of ridge r%d not in facet\n"
string 2020.2..2020.2 poly2 " (qh_checkfacet): vertices of f%d are not in descending id order at v%d\n"
string 2020.2..2020.2 poly2_r "heckfacet): for facet f%d, #vertices %d or #neighbors %d < qh->hull_dim\n"
string 2020.2..2020.2 poly_r "h_deletevisible): qh->num_visible %d is not number of visible facets %d\n"
string 2020.2..2020.2 qset "%p(size %d) was not last temporary allocated(depth %d, set %p, size %d)\n"
string 2020.2..2020.2 rboxlib " (%d) is the number of points, and r (%.2g) is the radius (default 0.0)\n"
string 2020.2..2020.2 rboxlib "an only specify one of 'l', 's', 'x', 'Ln', or 'Mn,m,r' ('Ln s' is ok).\n"
string 2020.2..2020.2 stat " facets ('Un')\n %6.2g max. facet width for recomputing centrum and area\n"
string 2020.2..2020.2 stat " size of qhstat.id[].  qhstat.next %d should be <= sizeof(qhstat id) %d\n"
string 2020.2..2020.2 stat_r "e of qhstat.id[].  qhstat.next %d should be <= sizeof(qh->qhstat.id) %d\n"
string 2020.2..2020.2 user "\nqhull error while handling previous error in qh_errexit.  Exit program\n"
string 2020.2..2020.2 user " duplicate the error with logging ('T4z'), please\ninclude the log file.\n"
string 2020.2..2020.2 userprintf "rror (userprintf.c): fp is 0.  Perhaps the wrong qh_fprintf was called.\n"
string 2020.2..2020.2 userprintf_r "ernal error (userprintf_r.c): fp and qh not defined for qh_fprintf '%s'\n"
string 2020.2..2020.2 userprintf_rbox "rnal error (userprintf_rbox.c): fp is 0.  Wrong qh_fprintf_rbox called.\n"
string 2020.2..2020.2 userprintf_rbox_r "al error (userprintf_rbox_r.c): fp is 0.  Wrong qh_fprintf_rbox called.\n"
source 2020.2..2020.2 QhullHyperplane "libqhullcpp/QhullHyperplane.cpp"
source 2020.2..2020.2 QhullPoint "libqhullcpp/QhullPoint.cpp"
source 2020.2..2020.2 QhullPoints "libqhullcpp/QhullPoints.cpp"
table 2020.2..2020.2 Qhull 2046642054492041204320642045204820502051612051622051624220516262
table 2020.2..2020.2 global 7168756c6c20382e302e322028323032302e3220323032302f30382f33312900
table 2020.2..2020.2 global_r 7168756c6c5f7220382e302e322028323032302e322e7220323032302f30382f
symbol 2020.2..2020.2 geom2 qh_maxmin
symbol 2020.2..2020.2 global qh_clock
symbol 2020.2..2020.2 io qh_dfacet
symbol 2020.2..2020.2 mem qh_memalloc
symbol 2020.2..2020.2 poly2 qh_point
symbol 2020.2..2020.2 qset qh_setdel
symbol 2020.2..2020.2 random qh_rand
symbol 2020.2..2020.2 random qh_srand
symbol 2020.2..2020.2 rboxlib qh_out1
symbol 2020.2..2020.2 stat qh_stddev
symbol 2020.2..2020.2 user qh_errexit
symbol 2020.2..2020.2 usermem qh_exit
