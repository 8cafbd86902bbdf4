name clipper
also libclipper libpolyclipping
advisory Debian libpolyclipping
advisory generic clipper
# learned
reference 6.4.2 amd64 sha256:461266546009e650df26c1b34d3ffaa3364117fecf3267910207ce1d829932d4 libpolyclipping-dev 6.4.2-7, libpolyclipping22 6.4.2-7
symbol 6.4.2..6.4.2 - _ZN10ClipperLib11ClipperBase14PopLocalMinimaExRPKNS_12LocalMinimumE
symbol 6.4.2..6.4.2 - _ZN10ClipperLib11ClipperBase7AddPathERKSt6vectorINS_8IntPointESaIS2_EENS_8PolyTypeEb
symbol 6.4.2..6.4.2 - _ZN10ClipperLib11ClipperBase8AddPathsERKSt6vectorIS1_INS_8IntPointESaIS2_EESaIS4_EENS_8PolyTypeEb
symbol 6.4.2..6.4.2 - _ZN10ClipperLib12CleanPolygonERKSt6vectorINS_8IntPointESaIS1_EERS3_d
symbol 6.4.2..6.4.2 - _ZN10ClipperLib12MinkowskiSumERKSt6vectorINS_8IntPointESaIS1_EERKS0_IS3_SaIS3_EERS7_b
symbol 6.4.2..6.4.2 - _ZN10ClipperLib12MinkowskiSumERKSt6vectorINS_8IntPointESaIS1_EES5_RS0_IS3_SaIS3_EEb
symbol 6.4.2..6.4.2 - _ZN10ClipperLib12ReversePathsERSt6vectorIS0_INS_8IntPointESaIS1_EESaIS3_EE
symbol 6.4.2..6.4.2 - _ZN10ClipperLib13CleanPolygonsERKSt6vectorIS0_INS_8IntPointESaIS1_EESaIS3_EERS5_d
symbol 6.4.2..6.4.2 - _ZN10ClipperLib13CleanPolygonsERSt6vectorIS0_INS_8IntPointESaIS1_EESaIS3_EEd
symbol 6.4.2..6.4.2 - _ZN10ClipperLib13ClipperOffset7AddPathERKSt6vectorINS_8IntPointESaIS2_EENS_8JoinTypeENS_7EndTypeE
symbol 6.4.2..6.4.2 - _ZN10ClipperLib13ClipperOffset7ExecuteERSt6vectorIS1_INS_8IntPointESaIS2_EESaIS4_EEd
symbol 6.4.2..6.4.2 - _ZN10ClipperLib13ClipperOffset8AddPathsERKSt6vectorIS1_INS_8IntPointESaIS2_EESaIS4_EENS_8JoinTypeENS_7EndTypeE
symbol 6.4.2..6.4.2 - _ZN10ClipperLib13MinkowskiDiffERKSt6vectorINS_8IntPointESaIS1_EES5_RS0_IS3_SaIS3_EE
symbol 6.4.2..6.4.2 - _ZN10ClipperLib13TranslatePathERKSt6vectorINS_8IntPointESaIS1_EERS3_S1_
symbol 6.4.2..6.4.2 - _ZN10ClipperLib14PointInPolygonERKNS_8IntPointERKSt6vectorIS0_SaIS0_EE
symbol 6.4.2..6.4.2 - _ZN10ClipperLib15PolyTreeToPathsERKNS_8PolyTreeERSt6vectorIS3_INS_8IntPointESaIS4_EESaIS6_EE
symbol 6.4.2..6.4.2 - _ZN10ClipperLib15SimplifyPolygonERKSt6vectorINS_8IntPointESaIS1_EERS0_IS3_SaIS3_EENS_12PolyFillTypeE
symbol 6.4.2..6.4.2 - _ZN10ClipperLib16GetHorzDirectionERNS_5TEdgeERNS_9DirectionERxS4_
symbol 6.4.2..6.4.2 - _ZN10ClipperLib16SimplifyPolygonsERKSt6vectorIS0_INS_8IntPointESaIS1_EESaIS3_EERS5_NS_12PolyFillTypeE
symbol 6.4.2..6.4.2 - _ZN10ClipperLib16SimplifyPolygonsERSt6vectorIS0_INS_8IntPointESaIS1_EESaIS3_EENS_12PolyFillTypeE
symbol 6.4.2..6.4.2 - _ZN10ClipperLib17GetOverlapSegmentENS_8IntPointES0_S0_S0_RS0_S1_
symbol 6.4.2..6.4.2 - _ZN10ClipperLib18AddPolyNodeToPathsERKNS_8PolyNodeENS_8NodeTypeERSt6vectorIS4_INS_8IntPointESaIS5_EESaIS7_EE
symbol 6.4.2..6.4.2 - _ZN10ClipperLib21OpenPathsFromPolyTreeERNS_8PolyTreeERSt6vectorIS2_INS_8IntPointESaIS3_EESaIS5_EE
symbol 6.4.2..6.4.2 - _ZN10ClipperLib23ClosedPathsFromPolyTreeERKNS_8PolyTreeERSt6vectorIS3_INS_8IntPointESaIS4_EESaIS6_EE
symbol 6.4.2..6.4.2 - _ZN10ClipperLib7Clipper11BuildResultERSt6vectorIS1_INS_8IntPointESaIS2_EESaIS4_EE
