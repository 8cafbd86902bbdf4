name spatialite
also libspatialite
advisory Debian spatialite
advisory generic spatialite
version weak "{v}"
# learned
reference 5.0.1 amd64 sha256:cad63706c2fd329d23582f4997b0014c34c4ae602d33dd3b2afc36907b28ace1 libspatialite-dev 5.0.1-3
reference 5.1.0 amd64 sha256:cb1ca4185e781b3a8021901e7b3e91b36b5378a6835dd455a8f6ba2e8b085365 libspatialite-dev 5.1.0-4
string 5.0.1..5.0.1 libsplite_la-metatables "nc-sa/4.0CREATE TABLE layer_statistics (\nraster_layer INTEGER NOT NULL,\n"
string 5.0.1..5.0.1 libsplite_la-spatialite " WHERE Upper(view_name) = Upper(%Q) AND Upper(view_geometry) = Upper(%Q)"
string 5.0.1..5.0.1 libsplite_la-statistics " FROM \"%s\".sqlite_master WHERE Upper(name) = Upper(%Q) AND type = 'view'"
string 5.0.1..5.0.1 libsplite_la-virtualknn "(x.g), MbrMaxY(x.g) FROM (SELECT ST_Buffer(ST_Envelope(?), ?) AS g) AS x"
string 5.0.1..5.0.1 libsrsinit_la-srs_init "atial_refPRAGMA table_info(spatial_ref_syINSERT INTO spatpatial_ref_sys "
string 5.0.1..5.1.0 dxf_load_distinct "  CONSTRAINT \"%s\" FOREIGN KEY (feature_id) REFERENCES \"%s\" (feature_id))"
string 5.0.1..5.1.0 dxf_load_mixed "KEY AUTOINCREMENT,\n    filename TEXT NOT NULL, \n    layer TEXT NOT NULL)"
string 5.0.1..5.1.0 dxf_loader " \"%s\" (attr_id, feature_id, attr_key, attr_value) VALUES (NULL, ?, ?, ?)"
string 5.0.1..5.1.0 gaia_auxnet " \"%s\" FOREIGN KEY (link_id) REFERENCES \"%s\" (link_id) ON DELETE CASCADE)"
string 5.0.1..5.1.0 gaia_auxtopo " \"%s\" FOREIGN KEY (face_id) REFERENCES \"%s\" (face_id) ON DELETE CASCADE)"
string 5.0.1..5.1.0 gaia_auxtopo_table "\tis_hole INTEGER NOT NULL,\n\tcontaining_face INTEGER,\n\tref_rowid INTEGER)"
string 5.0.1..5.1.0 gaia_control_points "Not enough active control points for current order, %d are required.\n"
string 5.0.1..5.1.0 gaia_netstmts " INTO \"%s\" (link_id, start_node, end_node, geometry) VALUES (?, ?, ?, ?)"
string 5.0.1..5.1.0 gaia_network " MAIN.\"%s\" (link_id, start_node, end_node, geometry) VALUES (?, ?, ?, ?)"
string 5.0.1..5.1.0 gaia_topology " DOUBLE NOT NULL,\n\tfailing_geometry BLOB\n,\tCONSTRAINT \"%s\" PRIMARY KEY ("
string 5.0.1..5.1.0 gaia_topostmts " AND f_geometry_column = 'geom' AND search_frame = BuildMBR(?, ?, ?, ?))"
string 5.0.1..5.1.0 gg_advanced "AUTOINCREMENT, geom BLOB NOT NULL, needs_interpolation INTEGER NOT NULL)"
string 5.0.1..5.1.0 gg_shape " geometrya POLYGON is expected, but there is no POLYGON iGON in geometry"
string 5.0.1..5.1.0 gg_sqlaux "%H:%%M:%%fZ', 'now'), success = 1, error_cause = 'success' WHERE id = %s"
string 5.0.1..5.1.0 libgeopackage_la-gaia_cvt_gpkg "SELECT gpkgAddGeometryColumn(Lower(%Q), Lower(%Q), %Q, %d, %d, %d)"
string 5.0.1..5.1.0 libgeopackage_la-gpkgCreateBaseTables " definition) VALUES ('Undefined Cartesian', -1, 'NONE', -1, 'Undefined')"
string 5.0.1..5.1.0 libgeopackage_la-gpkgCreateTilesTable " 0,\ntile_data BLOB NOT NULL,\nUNIQUE (zoom_level, tile_column, tile_row))"
string 5.0.1..5.1.0 libgeopackage_la-gpkg_add_geometry_triggers "AND Lower(column_name) = Lower(%Q) AND ST_SRID(NEW.\"%s\") <> srs_id);\nEND"
string 5.0.1..5.1.0 libgeopackage_la-gpkg_add_spatial_index "\nBEGIN\nDELETE FROM \"rtree_%s_%s\" WHERE id IN (OLD.ROWID, NEW.ROWID);\nEND"
string 5.0.1..5.1.0 libgeopackage_la-gpkg_add_tile_triggers "IN (SELECT zoom_level FROM gpkg_tile_matrix WHERE table_name = %Q));\nEND"
string 5.0.1..5.1.0 libgeopackage_la-gpkg_get_normal_row "Row() error: argument 3 [inverted_row_number] is not of the integer type"
string 5.0.1..5.1.0 libgeopackage_la-gpkg_get_normal_zoom "SELECT MAX(zoom_level) FROM gpkg_tile_matrix WHERE table_name = %Q"
string 5.0.1..5.1.0 libsplite_la-create_routing "\ncod_node_to INTEGER,\ncost DOUBLE,\nindex_from INTEGER,\nindex_to INTEGER)"
string 5.0.1..5.1.0 libsplite_la-dbobj_scopes "CT type, name, sql FROM \"%s\".sqlite_master WHERE Lower(name) = Lower(%Q)"
string 5.0.1..5.1.0 libsplite_la-srid_aux "SELECT axis_1_orientation FROM spatial_ref_sys_aux WHERE srid = ?"
string 5.0.1..5.1.0 libsplite_la-table_cloner "%s\".sqlite_master WHERE type = 'trigger' AND Lower(tbl_name) = Lower(%Q)"
string 5.0.1..5.1.0 libsplite_la-virtualgeojson "E VIRTUAL: illegal arg list {geojson_path [ , srid [ , colname_case ]] }"
string 5.0.1..5.1.0 libsplite_la-virtualknn2 "= %Q AND search_frame = BuildCircleMbr(?, ?, ?)) ORDER BY 3 ASC LIMIT %d"
string 5.0.1..5.1.0 libsplite_la-virtualnetwork "EGER, NodeFrom TEXT, NodeTo TEXT, Cost DOUBLE, Geometry BLOB, Name TEXT)"
string 5.0.1..5.1.0 libsplite_la-virtualshape " arg list {shp_path, encoding, srid [ , text_dates [ , colname_case ]] }"
string 5.0.1..5.1.0 libsplite_la-virtualspatialindex "ABLE \"%s\" (f_table_name TEXT, f_geometry_column TEXT, search_frame BLOB)"
string 5.0.1..5.1.0 libsplite_la-virtualxpath "ER, parent TEXT, node TEXT, attribute TEXT, value TEXT, xpath_expr TEXT)"
string 5.0.1..5.1.0 libsrsinit_la-epsg_inlined_02 "NAD83(CSRS98) / Prince Edward Isl. Stereographic (NAD83) (deprecated)"
string 5.0.1..5.1.0 libsrsinit_la-epsg_inlined_18 "Unknown datum based upon the Airy Modified 1849 ellipsoid (deprecated)"
string 5.0.1..5.1.0 libsrsinit_la-epsg_inlined_38 "AD83(2011) / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (ftUS)"
string 5.0.1..5.1.0 libsrsinit_la-epsg_inlined_41 "AD83(HARN) / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (ftUS)"
string 5.0.1..5.1.0 libsrsinit_la-epsg_inlined_prussian "858 +y_0=-11047.322499366 +ellps=bessel +datum=potsdam +units=m +no_defs"
string 5.0.1..5.1.0 shapefiles " FROM sqlite_master WHERE type = 'table' AND Lower(tbl_name) = Lower(%Q)"
string 5.0.1..5.1.0 stored_procedures "--==     SQL session end   =   %s   =   %d statement%s executed\n"
string 5.0.1..5.1.0 validator "\t\t\t<hr>\n\t\t<h2>Repaired Geometries (by discarding fragments)</h2>\n"
string 5.1.0..5.1.0 libsplite_la-extra_tables "DROP TRIGGER IF EXISTS ISO_metadata_reference_row_id_value_insert"
string 5.1.0..5.1.0 libsplite_la-metatables "\"%s\", Count(*) FROM MAIN.\"%s\" WHERE \"%s\" = ? GROUP BY \"%s\" ORDER BY \"%s\""
string 5.1.0..5.1.0 libsplite_la-se_helpers "MS_RegisterSetting: key='style' is only supported by register_wms_style\n"
string 5.1.0..5.1.0 libsplite_la-spatialite "SetMultiplePoints() exception: \"%s\".\"%s\" is not a registered Geometry."
string 5.1.0..5.1.0 libsrsinit_la-srs_init "al_ref_sySELECT Count(*) FROM spatial_refINSERT INTO spatpatial_ref_sys "
table 5.0.1..5.0.1 gg_geoJSON 13021302130249034a034b034c034d034e034f03500351035203530354035503
table 5.0.1..5.0.1 gg_geoJSON 1c1d1e1f202122232425262728292a2b2c054b024d4e4f2e51520032020a1213
table 5.0.1..5.0.1 gg_geoJSON 2200e4ffc7ffd5ffd9ffe1ffe5ff29001500e9ff170019001b001c0038003000
table 5.0.1..5.0.1 gg_geoJSON 34031a0011003d003d0062006200490013001600130013001600130084008300
table 5.0.1..5.1.0 gg_ewkt 0000000000001700150013001400030004001500020015000100010015001500
table 5.0.1..5.1.0 gg_ewkt 0000000000001c011d011d011d011d011d011e001d0120001101220021002100
table 5.0.1..5.1.0 gg_ewkt 00000400050006000700080009000a000b000c000d00040004000e0004000f00
table 5.0.1..5.1.0 gg_ewkt 3300e9ff0500200076007c00950097009a00a800ab00ad00a200a900af00f9ff
table 5.0.1..5.1.0 gg_ewkt 4e014e014e014e01c602c702c802c902ca02cb02cc02cd02ce02cf02d002d102
table 5.0.1..5.1.0 gg_ewkt b60232004400d500420058005e006b0074007d0086008f00530053005300dc00
table 5.0.1..5.1.0 gg_geoJSON 0000000000001c001a00180019001a001a0004001a0001000100050008000900
table 5.0.1..5.1.0 gg_geoJSON 0000000027002e012f012f012f01440003002f010c00240105002f012f012f01
table 5.0.1..5.1.0 gg_geoJSON 00000400050006000700080009000a000b000c000d001e001f0024002500ec00
table 5.0.1..5.1.0 gg_gml 0000040005000600070008000900080004000a000b000c000d000e0011001000
table 5.0.1..5.1.0 gg_gml 0000050005000c000a00080009000a0005000100030002000400070005000000
table 5.0.1..5.1.0 gg_gml 0c0d0e0f10110f0f1111160a0b161618180f1211020308051619020300051213
table 5.0.1..5.1.0 gg_gml 1a1a1a045705020205056454016464696a03080519064a17646d180c73170d13
table 5.0.1..5.1.0 gg_vanuatu 0000000000002500230021002200030004002300020023000100010023002300
table 5.0.1..5.1.0 gg_vanuatu 0000000000004801490149014901490149012000490122003d01240023002300
table 5.0.1..5.1.0 gg_vanuatu 2500dbff48004e0062006a006c00720088008e001b003800deff7800d9ff5800
table 5.0.1..5.1.0 gg_vanuatu 3a013a013a013a013a013a01b602b702b802b902ba02bb02bc02bd02be02bf02
table 5.0.1..5.1.0 gg_vanuatu 5b0222003d003e00400041005d005e00640069007d00bd00be00bf005c005c00
table 5.0.1..5.1.0 libsplite_la-mbrcache 0000008000000040000000200000001000000008000000040000000200000001
table 5.1.0..5.1.0 gg_geoJSON 06034d005d0064006b002c006800210068006800210068008900680021009300
table 5.1.0..5.1.0 gg_geoJSON 1102110211024703480349034a034b034c034d034e034f035003510352035303
table 5.1.0..5.1.0 gg_geoJSON 1200e4ffc7ffcbffd9ff02000700e5ff09000b001c000d00290011002e002400
table 5.1.0..5.1.0 gg_geoJSON 1c1d1e1f202122232425262728292a2b2c054b2e4d4e4f3251524f0551521213
symbol 5.0.1..5.0.1 gaia_cutter add_null_pk_value
symbol 5.0.1..5.0.1 libsplite_la-virtualrouting set_multi_by_code
symbol 5.0.1..5.1.0 gg_ewkt ewktParse
symbol 5.0.1..5.1.0 gg_geodesic gaiaFree
symbol 5.0.1..5.1.0 gg_gml Gmlget_in
symbol 5.0.1..5.1.0 gg_kml Kmlget_in
symbol 5.0.1..5.1.0 gg_rttopo gaiaAsX3D
symbol 5.0.1..5.1.0 gg_wkb gaiaToFgf
symbol 5.0.1..5.1.0 gg_xml xml_out
symbol 5.0.1..5.1.0 wfs_in gml_out
symbol 5.1.0..5.1.0 gg_geoJSON ParseInit
symbol 5.1.0..5.1.0 gg_wkt gaiaOutGml_ex
