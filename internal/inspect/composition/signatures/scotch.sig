name scotch
also libscotch
advisory Debian scotch
advisory generic scotch
# learned
reference 6.1.0 amd64 sha256:7752cc748a361ce5bf26d647c9e5dc40309aa89bbbfcb2a2a832c7e95c64a063 libscotch-dev 6.1.0-2
reference 7.0.3 amd64 sha256:1532136e440819b569c8c2d44c7d32ca5e67dace15191805bb0d1006160e706c libscotch-dev 7.0.3-2
reference 7.0.7 amd64 sha256:dd23b01278d4982101bae871a9721f2734125bd9a36e2eafe9605fcc25cdc735 libscotch-dev 7.0.7-1
reference 7.0.12 amd64 sha256:5e51eebe8860273374281bb4678687fb605d9e84d7917d6d4fdd9ce240072fcd libptscotch-64-7.0 7.0.12-1, libptscotch-64i-7.0 7.0.12-1, libptscotch-7.0c 7.0.12-1, libptscotcherr-7.0 7.0.12-1, libscotch-64-7.0 7.0.12-1, libscotch-64i-7.0 7.0.12-1, libscotch-7.0c 7.0.12-1, libscotch-dev 7.0.12-1, libscotcherr-7.0 7.0.12-1
reference 7.0.16 amd64 sha256:fe9093f290c1ce69376ba81779ecd3b92474ffd2dfd8d92156b49f59104fb078 libptscotch-64-7.0 7.0.16-1, libptscotch-64i-7.0 7.0.16-1, libptscotch-7.0c 7.0.16-1, libptscotcherr-7.0 7.0.16-1, libscotch-64-7.0 7.0.16-1, libscotch-64i-7.0 7.0.16-1, libscotch-7.0c 7.0.16-1, libscotch-dev 7.0.16-1, libscotcherr-7.0 7.0.16-1
string 6.1.0..6.1.0 kgraph_map_ml "kdgraphMapMlUncoarsen: cannot allocate mapping (1)"
string 6.1.0..6.1.0 library_graph_map ",move=120},asc=b{bnd=f{bal=<BBAL>,move=120},org=f{bal=<BBAL>,move=120}}}"
string 6.1.0..6.1.0 library_graph_part_ovl "3,bnd=f{bal=<KBAL>},org=(|h{pass=10})f{bal=<KBAL>}}}},asc=f{bal=<KBAL>}}"
string 6.1.0..6.1.0 library_mesh_order "asc=f{bal=<BBAL>}}:;,ole=v{strat=d{cmin=0,cmax=10000000,frat=0}},ose=g}}"
string 6.1.0..6.1.0 parser_yy "ParserParse: strategy parameter \"%s\" of method \"%s\" not set, before \"%s\""
string 6.1.0..7.0.3 arch_cmpltw "archCmpltwArchBuild: invalid parameters"
string 6.1.0..7.0.3 kgraph "kgraphInit: cannot initialize remapping"
string 6.1.0..7.0.3 kgraph_check "kgraphCheck: invalid fixed vertex part"
string 6.1.0..7.0.3 kgraph_map_bd "kgraphMapBd: change in band graph number of parts not supported"
string 6.1.0..7.0.3 mapping "mapResize2: out of memory"
string 6.1.0..7.0.7 library_graph_map "SCOTCH_stratGraphClusterBuild: error in sequential mapping strategy"
string 6.1.0..7.0.7 library_graph_order "SCOTCH_stratGraphOrderBuild: error in sequential ordering strategy"
string 6.1.0..7.0.7 library_graph_part_ovl "SCOTCH_graphPartOvl: not a graph partitioning with overlap strategy"
string 6.1.0..7.0.7 library_mesh "SCOTCH_meshBuild: invalid element or node range"
string 6.1.0..7.0.7 library_mesh_order "SCOTCH_stratMeshOrderBuild: error in sequential ordering strategy"
string 6.1.0..7.0.12 - "dorderTreeDist: communication error (1)"
string 6.1.0..7.0.12 - "hdgraphFold2: communication error (18)"
string 6.1.0..7.0.12 arch_cmpltw "archCmpltwArchBuild: out of memory"
string 6.1.0..7.0.12 kgraph_map_rb_map "kgraphMapRbMapPoolInit: out of memory (3)"
string 6.1.0..7.0.16 arch_build2 "archDeco2ArchBuild: input graph must have base value set to 0"
string 6.1.0..7.0.16 arch_sub "archSubArchBuild: variable-sized architectures not supported"
string 6.1.0..7.0.16 esmumps_strats "- During uncoarsening, band graphs of width 3 are used for refinement\n"
string 6.1.0..7.0.16 graph_dump "  %svelosum = %d;\n  %sedgenbr = %d;\n  %sedgetax = %sedgetab%s - %d;\n"
string 6.1.0..7.0.16 graph_io_habo "s supported; for unassembled matrices, use the mesh version of the tools"
string 6.1.0..7.0.16 graph_io_mmkt "nate pattern symmetric\n%% Produced by Scotch graphGeomSaveMmkt\n%d %d %d\n"
string 6.1.0..7.0.16 hgraph_check "hgraphCheck: halo vertices should not be connected together"
string 6.1.0..7.0.16 hgraph_dump "graphBuild%s (\nHgraph *              grafptr)\n{\n  hgraphInit (grafptr);\n"
string 6.1.0..7.0.16 hgraph_order_st "erSt: concatenation operator not available for graph ordering strategies"
string 6.1.0..7.0.16 hmesh_check "hmeshCheck: invalid number of halo-isolated element vertices"
string 6.1.0..7.0.16 hmesh_order_st "hOrderSt: concatenation operator not implemented for ordering strategies"
string 6.1.0..7.0.16 library_context "SCOTCH_contextOptionParse: invalid parameter name before \"%s\""
string 6.1.0..7.0.16 library_graph_dump "    grafptr)\n{\n  return (SCOTCH_graphBuild (grafptr, %d, %d, %sverttab%s"
string 6.1.0..7.0.16 library_graph_io_chac_f "SCOTCHFGRAPHGEOMSAVECHAC: cannot open output stream (1)"
string 6.1.0..7.0.16 mesh_check "meshCheck: element vertices must not be connected together"
string 6.1.0..7.0.16 metis_graph_part_dual_v3 "METIS_PartMeshDual: cannot create weighted architecture"
string 6.1.0..7.0.16 vmesh_check "vmeshCheck: element connected to nodes in other part (%ld)"
string 7.0.3..7.0.12 library_graph_map "120},asc=b{bnd=<DIFS>f{bal=<BBAL>,move=120},org=f{bal=<BBAL>,move=120}}}"
string 7.0.3..7.0.16 kgraph_map_rb_map "kgraphMapRbMapPoolUpdt1: unknown job selection policy"
string 7.0.3..7.0.16 library_graph_order "SCOTCH_graphOrderComputeList: cannot initialize context"
string 7.0.3..7.0.16 library_mesh_order "SCOTCH_meshOrderComputeList: cannot initialize context"
string 7.0.3..7.0.16 order_io "orderSave: cannot save ordering without direct permutation data"
string 7.0.3..7.0.16 parser_yy "arse: invalid graph parameter name \"%s\", line %d, column %d, before \"%s\""
string 7.0.7..7.0.16 graph_check "graphCheck: invalid edge numbers"
string 7.0.7..7.0.16 graph_io "graphLoad: invalid number of vertices"
string 7.0.7..7.0.16 kgraph_map_ml "kgraphMapMlUncoarsen: cannot allocate mapping arrays (1)"
string 7.0.7..7.0.16 library_graph_map "kgraphInit: cannot initialize remapping (1)"
string 7.0.7..7.0.16 order_check "orderCheck2: invalid node type (1)"
string 7.0.16..7.0.16 - "((d{pass=40}f{bal=<BBAL>,move=80})|f{bal=<BBAL>,move=80})"
string 7.0.16..7.0.16 - "=20}f{bal=<BBAL>,move=120},asc=b{bnd=<DIFS>,org=f{bal=<BBAL>,move=120}}}"
string 7.0.16..7.0.16 - "kgraphMapRbMapPoolInit: out of memory (1)"
symbol 6.1.0..7.0.3 mapping _SCOTCHmapResize2
symbol 6.1.0..7.0.16 common _SCOTCHclockGet
symbol 6.1.0..7.0.16 common_integer _SCOTCHintGcd
symbol 6.1.0..7.0.16 dof _ESMUMPSdofExit
symbol 6.1.0..7.0.16 esmumps_f ESMUMPSF
symbol 6.1.0..7.0.16 geom _SCOTCHgeomExit
symbol 6.1.0..7.0.16 library_esmumps_f ESMUMPSVF
symbol 7.0.3..7.0.3 parser_ll stratParserBegin
symbol 7.0.7..7.0.16 arch _SCOTCHarchClassNum
symbol 7.0.7..7.0.16 common_memory _SCOTCHmemCur
symbol 7.0.16..7.0.16 - SCOTCHFARCHCMPLTWS
symbol 7.0.16..7.0.16 - SCOTCH_archCmpltws
