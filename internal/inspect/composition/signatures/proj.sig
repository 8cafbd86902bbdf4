name proj
also libproj proj4
cpe osgeo:proj
advisory OSS-Fuzz proj4
advisory Debian proj
advisory Alpine proj
advisory GIT https://github.com/OSGeo/PROJ
advisory generic proj
version "PROJ {v}"
version "Rel. {v}, {*} 20{d}"
# learned
reference 7.2.1 amd64 sha256:ac0676b67ace888779f5abd2e08c60012e5f907687c3a86b49dcd43cffc3e6d4 libproj-dev 7.2.1-1
reference 9.1.1 amd64 sha256:222f463fb3a72ee830a9dc9ea5494b5f39f781b60834588626222f8c6361aa2f libproj-dev 9.1.1-1+b1, libproj25 9.1.1-1+b1
reference 9.6.0 amd64 sha256:8290d3e1116139cea04d2e74336aa077d8974f3e3c285e1a2420c1f210973fa4 libproj-dev 9.6.0-1, libproj25 9.6.0-1
reference 9.9.0 amd64 sha256:79131d07e5116c0abe2470669128b40087ce43555cf28097e27f4a0a3dfbec23 libproj-dev 9.9.0-1, libproj25 9.9.0-1
string 7.2.1..7.2.1 coordinateoperationfactory "(const CoordinateOperationNNPtr&, const CoordinateOperationNNPtr&) const"
string 7.2.1..7.2.1 defmodel "::get_decimal_point() [with BasicJsonType = proj_nlohmann::basic_json<>]"
string 7.2.1..7.2.1 factory " a1.east_lon, a2.south_lat, a2.west_lon, a2.north_lat, a2.east_lon) = 1 "
string 7.2.1..7.2.1 grids " short unsigned int; uint32 = unsigned int; uint16 = short unsigned int]"
string 7.2.1..7.2.1 oputils " transformation, without ellipsoid height to vertical height correction)"
string 7.2.1..9.1.1 - " anchor, deprecated FROM geodetic_datum WHERE auth_name = ? AND code = ?"
string 7.2.1..9.1.1 conversion "Unsupported value for one or several parameters of Adams_Square_II"
string 7.2.1..9.1.1 coordinateoperationfactory "Source and target ellipsoid do not belong to the same celestial body"
string 7.2.1..9.1.1 factory "_name WHERE table_name = ? AND auth_name = ? AND code = ? AND source = ?"
string 7.2.1..9.1.1 grids "Ignoring IFD %d as it has no geoid_undulation/vertical_offset channel"
string 7.2.1..9.6.0 - "&, bool, size_t) const::<lambda(const std::string&, const std::string&)>"
string 7.2.1..9.6.0 factory "N ov.auth_name = a.auth_name AND ov.code = a.code WHERE a.table_name = '"
string 7.2.1..9.6.0 io "k,k_0,north_square,south_square,n,m,q,path,lsat,W,M,aperture,resolution,"
string 7.2.1..9.6.0 static "axis order change (geographic3D horizontal)"
string 7.2.1..9.6.0 transformation "ationCRS required for Geocentric translation by Grid Interpolation (IGN)"
string 7.2.1..9.9.0 c_api " is not a DynamicGeodeticReferenceFrame or DynamicVerticalReferenceFrame"
string 7.2.1..9.9.0 chamb "n Trimetric\n\tMisc Sph, no inv\n\tlat_1= lon_1= lat_2= lon_2= lat_3= lon_3="
string 7.2.1..9.9.0 concatenatedoperation "empty intersection of area of validity of concatenated operations"
string 7.2.1..9.9.0 coordinatesystem ":CartesianCS::alterUnit(const osgeo::proj::common::UnitOfMeasure&) const"
string 7.2.1..9.9.0 crs "aphic CRS is not equivalent to the geographic CRS of the horizontal part"
string 7.2.1..9.9.0 datum "ensemble should have datums with identical prime meridian"
string 7.2.1..9.9.0 deformation "ormation: Either +grids or (+xy_grids and +z_grids) should be specified."
string 7.2.1..9.9.0 eqc "Equidistant Cylindrical (Plate Carree)\n\tCyl, Sph\n\tlat_ts=[, lat_0=0]"
string 7.2.1..9.9.0 gstmerc "e Mercator (aka Gauss-Laborde Reunion)\n\tCyl, Sph&Ell\n\tlat_0= lon_0= k_0="
string 7.2.1..9.9.0 helmert "Transformation parameters for observation t_obs=%g (t_epoch=%g):"
string 7.2.1..9.9.0 imw_p " of the World Polyconic\n\tMod. Polyconic, Ell\n\tlat_1= and lat_2= [lon_1=]"
string 7.2.1..9.9.0 init "get_init_string: searching for section [%s] in init file [%s]"
string 7.2.1..9.9.0 lcc "ambert Conformal Conic\n\tConic, Sph&Ell\n\tlat_1= and lat_2= or lat_0, k_0="
string 7.2.1..9.9.0 lcca "Lambert Conformal Conic Alternative\n\tConic, Sph&Ell\n\tlat_0="
string 7.2.1..9.9.0 networkfilemanager " ON chunks.id = chunk_data.id WHERE chunks.url = ? AND chunks.offset = ?"
string 7.2.1..9.9.0 ob_tran ") or\n\to_alpha= o_lon_c= o_lat_c= or\n\to_lon_1= o_lat_1= o_lon_2= o_lat_2="
string 7.2.1..9.9.0 ocea "ndrical Equal Area\n\tCyl, Sphlonc= alpha= or\n\tlat_1= lat_2= lon_1= lon_2="
string 7.2.1..9.9.0 omerc " no_rot\n\talpha= [gamma=] [no_off] lonc= or\n\t lon_1= lat_1= lon_2= lat_2="
string 7.2.1..9.9.0 pipeline "eline: Nesting only allowed when child pipelines are wrapped in '+init's"
string 7.2.1..9.9.0 sch "Spherical Cross-track Height\n\tMisc\n\tplat_0= plon_0= phdg_0= [h_0=]"
string 7.2.1..9.9.0 singleoperation "d nature of source and/or targetCRS for Geographic/Geocentric conversion"
string 7.2.1..9.9.0 sqlite3_utils "proj::VFSCustomOpen(sqlite3_vfs*, const char*, sqlite3_file*, int, int*)"
string 7.2.1..9.9.0 tinshift "source_z or delta_z must be specified in vertices_columns[]"
string 7.2.1..9.9.0 tmerc "Universal Transverse Mercator (UTM)\n\tCyl, Ell\n\tzone= south approx"
string 7.2.1..9.9.0 tpeqd "Two Point Equidistant\n\tMisc Sph\n\tlat_1= lon_1= lat_2= lon_2="
string 9.6.0..9.9.0 - " score FROM extent, scope WHERE extent.code = 1262 and scope.code = 1183"
string 9.6.0..9.9.0 - "&, const osgeo::proj::operation::CoordinateOperationNNPtr&, bool, bool)>"
string 9.6.0..9.9.0 - "+coord_type=geographic specified, but the grid is known to be projected"
string 9.6.0..9.9.0 - "Can apply Cartesian grid offsets only to EngineeringCRS with CartesianCS"
string 9.6.0..9.9.0 - "Can apply Cartesian grid offsets only to ProjectedCRS or EngineeringCRS"
string 9.9.0..9.9.0 - "                [--crs-extent-use none|both|intersection|smallest]"
string 9.9.0..9.9.0 - "                [--pivot-crs always|if_no_direct_transformation|"
string 9.9.0..9.9.0 - "               [--grid-check none|discard_missing|sort|known_available] "
string 9.9.0..9.9.0 - "           [--show-superseded] [--hide-ballpark] [--accuracy {accuracy}]"
string 9.9.0..9.9.0 - "        --dump-db-structure [{object_definition} | {object_reference}] |"
source 7.2.1..9.1.1 4D_api "4D_api.cpp"
source 7.2.1..9.9.0 c_api "iso19111/c_api.cpp"
source 7.2.1..9.9.0 conversion "operation/conversion.cpp"
source 7.2.1..9.9.0 coordinateoperationfactory "operation/coordinateoperationfactory.cpp"
source 7.2.1..9.9.0 coordinatesystem "iso19111/coordinatesystem.cpp"
source 7.2.1..9.9.0 datum "iso19111/datum.cpp"
source 7.2.1..9.9.0 defmodel "transformations/defmodel.cpp"
source 7.2.1..9.9.0 factory "iso19111/factory.cpp"
source 7.2.1..9.9.0 oputils "operation/oputils.cpp"
source 7.2.1..9.9.0 singleoperation "operation/singleoperation.cpp"
source 7.2.1..9.9.0 tmerc "projections/tmerc.cpp"
source 9.6.0..9.9.0 - "operation/parametervalue.cpp"
source 9.6.0..9.9.0 - "transformations/gridshift.cpp"
source 9.9.0..9.9.0 - "apps/projinfo_lib.cpp"
source 9.9.0..9.9.0 - "transformations/tinshift_gpkg.cpp"
table 7.2.1..7.2.1 defmodel 4e313370726f6a5f6e6c6f686d616e6e3664657461696c3230696e7075745f62
table 7.2.1..7.2.1 filemanager 4e356f7367656f3470726f6a313746696c654c65676163794164617074657245
table 7.2.1..9.1.1 defmodel 4e313370726f6a5f6e6c6f686d616e6e3664657461696c31316f746865725f65
table 7.2.1..9.9.0 conversion 4e356f7367656f3470726f6a396f7065726174696f6e3137496e766572736543
table 7.2.1..9.9.0 conversion 537431355f53705f636f756e7465645f70747249504e356f7367656f3470726f
table 7.2.1..9.9.0 conversion 537432335f53705f636f756e7465645f7074725f696e706c616365494e356f73
table 7.2.1..9.9.0 coordinateoperationfactory 4e356f7367656f3470726f6a396f7065726174696f6e33324d7950524f4a5374
table 7.2.1..9.9.0 coordinateoperationfactory 4e356f7367656f3470726f6a396f7065726174696f6e33354d7950524f4a5374
table 7.2.1..9.9.0 coordinateoperationfactory 4e356f7367656f3470726f6a396f7065726174696f6e34394d7950524f4a5374
table 7.2.1..9.9.0 defmodel 4e313370726f6a5f6e6c6f686d616e6e3664657461696c3130747970655f6572
table 7.2.1..9.9.0 defmodel 4e313370726f6a5f6e6c6f686d616e6e3664657461696c313170617273655f65
table 7.2.1..9.9.0 defmodel 4e313370726f6a5f6e6c6f686d616e6e3664657461696c31326f75745f6f665f
table 7.2.1..9.9.0 defmodel 4e313370726f6a5f6e6c6f686d616e6e3664657461696c3136696e76616c6964
table 7.2.1..9.9.0 defmodel 4e313370726f6a5f6e6c6f686d616e6e3664657461696c39657863657074696f
table 7.2.1..9.9.0 defmodel 4e31364465666f726d6174696f6e4d6f64656c313650617273696e6745786365
table 7.2.1..9.9.0 factory 4e356f7367656f3470726f6a356c7275313131314b65794e6f74466f756e6445
table 7.2.1..9.9.0 factory 4e356f7367656f3470726f6a356c72753131354361636865494e5374375f5f63
table 7.2.1..9.9.0 grids 4e356f7367656f3470726f6a3136475469666647656e65726963477269644500
table 7.2.1..9.9.0 grids 4e356f7367656f3470726f6a3138475469666648477269645368696674536574
table 7.2.1..9.9.0 grids 4e356f7367656f3470726f6a3138475469666656477269645368696674536574
table 7.2.1..9.9.0 grids 4e356f7367656f3470726f6a3230475458566572746963616c53686966744772
table 7.2.1..9.9.0 grids 4e356f7367656f3470726f6a32304e756c6c47656e6572696353686966744772
table 7.2.1..9.9.0 networkfilemanager 4e356f7367656f3470726f6a356c72753131354361636865494e53305f31374e
table 7.2.1..9.9.0 projbasedoperation 4e356f7367656f3470726f6a396f7065726174696f6e313850524f4a42617365
table 7.2.1..9.9.0 singleoperation 4e356f7367656f3470726f6a396f7065726174696f6e3236496e766572736543
table 7.2.1..9.9.0 singleoperation 4e356f7367656f3470726f6a396f7065726174696f6e3333496e76616c69644f
table 7.2.1..9.9.0 transformation 4e356f7367656f3470726f6a396f7065726174696f6e3231496e766572736554
table 7.2.1..9.9.0 util 4e356f7367656f3470726f6a347574696c313147656e657269634e616d654500
table 7.2.1..9.9.0 util 4e356f7367656f3470726f6a347574696c313741727261794f66426173654f62
table 9.9.0..9.9.0 - 52656c2e20392e392e302c2053657074656d62657220313574682c2032303236
symbol 7.2.1..9.1.1 - _Z38pj_context_set_user_writable_directoryP6pj_ctxRKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 7.2.1..9.9.0 aeqd pj_aeqd
symbol 7.2.1..9.9.0 airy pj_airy
symbol 7.2.1..9.9.0 bipc pj_bipc
symbol 7.2.1..9.9.0 cart pj_cart
symbol 7.2.1..9.9.0 cass pj_cass
symbol 7.2.1..9.9.0 sts pj_fouc
symbol 9.6.0..9.6.0 - _Z12pj_find_fileP6pj_ctxPKcPcm
symbol 9.6.0..9.9.0 - proj_get_scope_ex
symbol 9.6.0..9.9.0 - proj_rtodms2
symbol 9.9.0..9.9.0 - proj_crs_is_dynamic
symbol 9.9.0..9.9.0 - proj_geod_direct
