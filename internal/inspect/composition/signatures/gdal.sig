name gdal
also libgdal
cpe osgeo:gdal
advisory OSS-Fuzz gdal
advisory Debian gdal
advisory Alpine gdal
advisory GIT https://github.com/OSGeo/gdal
advisory generic gdal
bundles libtiff
bundles libgeotiff
bundles giflib
bundles libjpeg
bundles libpng
bundles zlib
bundles shapelib
version "GDAL {v}{*}"
version "GDAL/{v}"
# learned
reference 3.2.2 amd64 sha256:0bf33681504dc2e7ed393cb3658ca1886710de5d7d2381fc095f3c5d851c621e libgdal-dev 3.2.2+dfsg-2+deb11u2, libgdal28 3.2.2+dfsg-2+deb11u2
reference 3.6.2 amd64 sha256:59b5a1cb3376aec055631f0407f7bb8fd57de477d930ff1136049eb19ee7d594 libgdal-dev 3.6.2+dfsg-1+b2, libgdal32 3.6.2+dfsg-1+b2
reference 3.10.3 amd64 sha256:6dcf0cf936e06c34552c2b25f10fd6155e8c1f6912d76c7ce26dfdf06bda3e34 libgdal-dev 3.10.3+dfsg-1, libgdal36 3.10.3+dfsg-1
reference 3.13.3 amd64 sha256:eaeeefa2a35366c34d40ba70d4fc734a61e977a70fddf32767c47f14952c836c libgdal-dev 3.13.3+dfsg-2+b2, libgdal39 3.13.3+dfsg-2+b2
string 3.2.2..3.2.2 geotiff " 32000 bytes cannot be written into GeoTIFF. Transferred to PAM instead."
string 3.2.2..3.2.2 ogrfeaturedefn " OGRFeatureDefn::ComputeMapForSetFrom(const OGRFeatureDefn*, bool) const"
string 3.2.2..3.2.2 pcidskopen " PCIDSK::Open(std::string, std::string, const PCIDSK::PCIDSKInterfaces*)"
string 3.2.2..3.2.2 rpftocdataset " - (-geoTransf[GEOTRSFRM_NS_RES])) / entry->horizInterval < 0.01' failed"
string 3.2.2..3.2.2 wmtsdataset "     <Value>MOST_PRECISE_TILE_MATRIX</Value>  </Option></OpenOptionList>"
string 3.2.2..3.6.2 - "\nThere is likely a quoting error of the whole connection string."
string 3.2.2..3.6.2 cpl_vsil_swift " /vsiswift, unless CPL_VSIL_USE_TEMP_FILE_FOR_RANDOM_WRITE is set to YES"
string 3.2.2..3.6.2 gdal_misc "  --locale [locale]: install locale for debugging (i.e. en_US.UTF-8)"
string 3.2.2..3.6.2 ogr_srs_panorama " %ld. Supported datums are 1--%ld only.  Falling back to use Pulkovo 42."
string 3.2.2..3.6.2 ogrpgdumpdatasource " ( %s %s, \"%s\" geography(%s%s,%d), CONSTRAINT \"%s_pk\" PRIMARY KEY (%s) )"
string 3.2.2..3.10.3 - "  <Argument type='builtin' value='scale' /></PixelFunctionArgumentsList>"
string 3.2.2..3.10.3 geotiff " create %dx%dx%d TIFF file, but width, height and bandsmust be positive."
string 3.2.2..3.10.3 gsagdataset " copy, Golden Software ASCII Grid format only supports one raster band.\n"
string 3.2.2..3.10.3 jaxapalsardataset " JAXAPALSAR driver does not support update access to existing datasets.\n"
string 3.2.2..3.10.3 sagadataset " GeoTransform, SAGA binary grids only support the same cellsize in x-y.\n"
string 3.2.2..3.13.3 cpl_google_cloud " %s, GS_OAUTH2_CLIENT_EMAIL and GS_OAUTH2_SCOPE=%s configuration options"
string 3.2.2..3.13.3 degrib1 " * (numBits in a Group) + # of unused bits %d != # of available bits %d\n"
string 3.2.2..3.13.3 envisatdataset "  Assuming 8bit\nwith no per-record prefix data.  Results may be useless!"
string 3.2.2..3.13.3 gdalcaddataset " %s does not support this version of CAD file.\nSupported formats are:\n%s"
string 3.2.2..3.13.3 gdaldataset " 'ALTER TABLE <layername> ALTER [COLUMN] <columnname> TYPE <columntype>'"
string 3.2.2..3.13.3 gdalgeopackagerasterband " COUNT(*) FROM partial_tiles WHERE zoom_level = %d AND partial_flag != 0"
string 3.2.2..3.13.3 geoconcept "  Path : %s\n  Basename : %s\n  Extension : %s\n  Mode : %s\n  Status : %s\n)"
string 3.2.2..3.13.3 gribdataset " <Value>COMPLEX_PACKING</Value>       <Value>IEEE_FLOATING_POINT</Value>"
string 3.2.2..3.13.3 hdf4dataset "  <Value>YES</Value>       <Value>NO</Value>  </Option></OpenOptionList>"
string 3.2.2..3.13.3 hdf5multidim " %s contains a link to group %s which is itself, or one of its ancestor."
string 3.2.2..3.13.3 jpgdataset "\nConsider using color table expansion (-expand option in gdal_translate)"
string 3.2.2..3.13.3 kmlnode " %s pvpoChildren_: %d pvsContent_: %d pvoAttributes_: %d) <--- Layer #%d"
string 3.2.2..3.13.3 mbtilesdataset " = 'minzoom' UNION ALL SELECT value FROM metadata WHERE name = 'maxzoom'"
string 3.2.2..3.13.3 metaname " (fog); 19=Cirrocumulus (fog); 20=Cirrus (fog); 191=unknown; 255=missing"
string 3.2.2..3.13.3 mffdataset " %d files that were apparently bands.  Perhaps this dataset is readonly?"
string 3.2.2..3.13.3 netcdfdataset "  <Value>NC_UINT64</Value>   </Option></MultiDimArrayCreationOptionList>"
string 3.2.2..3.13.3 nitfdataset "   <Option name='%s' type='string' description='%s' maxsize='%d'/>"
string 3.2.2..3.13.3 ogramigocloudtablelayer " FROM spatial_ref_sys WHERE srid IN (SELECT Find_SRID('%s', '%s', '%s'))"
string 3.2.2..3.13.3 ogrcloudantdriver " Date DateTime Time IntegerList Integer64List RealList StringList Binary"
string 3.2.2..3.13.3 ogrgeometryfactory " 4 points, or a non-Polygon geometry.  Return arguments as a collection."
string 3.2.2..3.13.3 ogrgeopackagedatasource " ('gpkg_spatial_ref_sys', 'gpkg_contents') AND type IN ('table', 'view')"
string 3.2.2..3.13.3 ogrgmldatasource "              <xs:extension base=\"gml:AbstractFeatureMemberType\">"
string 3.2.2..3.13.3 ogrmssqlspatialdatasource " = sc1.object_id) and (sys.objects.type = 'U' or sys.objects.type = 'V')"
string 3.2.2..3.13.3 ogrmvtdataset " DISTINCT layer FROM temp WHERE z = ? AND x = ? AND y = ? ORDER BY layer"
string 3.2.2..3.13.3 ogrpgdatasource " = 'pg_class'::regclass::oid AND d.objsubid = 0 WHERE c.relkind in (%s) "
string 3.2.2..3.13.3 ogrsqlitedriver " Date DateTime Time Binary IntegerList Integer64List RealList StringList"
string 3.2.2..3.13.3 ogrsqliteutility " FROM sqlite_master WHERE type IN ('table', 'view') AND UPPER(name)='%q'"
string 3.2.2..3.13.3 ogrwfsdatasource " 2 layers have names that are only distinguishable by keeping the prefix"
string 3.2.2..3.13.3 ogrwfslayer "                 xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n"
string 3.2.2..3.13.3 pngdataset " %s. Only eight bit (Byte) and sixteen bit (UInt16) bands supported. %s\n"
string 3.2.2..3.13.3 postgisrasterdataset " For better performance, creating a primary key on the table is advised."
string 3.2.2..3.13.3 rikdataset " Failed: %s\n blocks: %d\n blockindex: %d\n blockoffset: %X\n blocksize: %d\n"
string 3.2.2..3.13.3 vfkreadersqlite " FROM %s WHERE file_name = '%s' AND file_size = %llu AND num_records > 0"
string 3.2.2..3.13.3 vrtpansharpened " %d of type VRTPansharpenedRasterBand, but no corresponding SpectralBand"
string 3.2.2..3.13.3 wmsdriver "  <BlockSizeY>%d</BlockSizeY>\n  <BandsCount>%d</BandsCount>\n</GDAL_WMS>\n"
source 3.2.2..3.2.2 pds4vector "pds4vector.cpp"
source 3.2.2..3.6.2 - "openjpeg/openjpegdataset.cpp"
source 3.2.2..3.6.2 ogr2ogr_lib "ogr2ogr_lib.cpp"
source 3.2.2..3.10.3 - "geoconcept/geoconcept_syscoord.c"
source 3.2.2..3.10.3 mitab_feature_mif "mitab_feature_mif.cpp"
source 3.2.2..3.13.3 cpcidsksegment "segment/cpcidsksegment.cpp"
source 3.2.2..3.13.3 cpcidskvectorsegment "segment/cpcidskvectorsegment.cpp"
source 3.2.2..3.13.3 cpl_json_streaming_parser "cpl_json_streaming_parser.cpp"
source 3.2.2..3.13.3 cpl_worker_thread_pool "cpl_worker_thread_pool.cpp"
source 3.2.2..3.13.3 ctiledchannel "channel/ctiledchannel.cpp"
source 3.2.2..3.13.3 netcdf_sentinel3_sral_mwr "netcdf_sentinel3_sral_mwr.cpp"
source 3.2.2..3.13.3 ogrdxf_polyline_smooth "ogrdxf_polyline_smooth.cpp"
source 3.2.2..3.13.3 ogrplscenesdatav1dataset "ogrplscenesdatav1dataset.cpp"
table 3.2.2..3.2.2 ignfheightasciigrid 323949474e4648656967687441534349494772696452617374657242616e6400
table 3.2.2..3.2.2 ograeronavfaalayer 32374f47524765744e657874466561747572655468726f756768526177493138
table 3.2.2..3.6.2 netcdfsgwriterutil 4e31306e636366647269766572323653475772697465725f457863657074696f
table 3.2.2..3.6.2 ogrflatgeobuflayer 537432335f53705f636f756e7465645f7074725f696e706c6163654931314665
table 3.2.2..3.10.3 msg_reader_core 4e31376d73675f6e61746976655f666f726d617431354d73675f726561646572
table 3.2.2..3.10.3 vrtderivedrasterband 33315652544465726976656452617374657242616e6450726976617465446174
table 3.2.2..3.13.3 bagdataset 32374f47524765744e657874466561747572655468726f756768526177493230
table 3.2.2..3.13.3 cpl_vsil_crypt 333056534944756d6d79437279707446696c6573797374656d48616e646c6572
table 3.2.2..3.13.3 cpl_vsil_sparsefile 333056534953706172736546696c6546696c6573797374656d48616e646c6572
table 3.2.2..3.13.3 cpl_vsil_stdout 33345653495374646f7574526564697265637446696c6573797374656d48616e
table 3.2.2..3.13.3 cpl_vsil_unix_stdio_64 3239565349556e6978537464696f46696c6573797374656d48616e646c657200
table 3.2.2..3.13.3 fitsdataset 32374f47524765744e657874466561747572655468726f756768526177493946
table 3.2.2..3.13.3 gdalogcapidataset 32374f47524765744e657874466561747572655468726f756768526177493136
table 3.2.2..3.13.3 gdalproxypool 33314744414c50726f7879506f6f6c4f7665727669657752617374657242616e
table 3.2.2..3.13.3 kmlsuperoverlaydataset 32394b6d6c53696e676c654f7665726c61795261737465724461746173657400
table 3.2.2..3.13.3 l1bdataset 33304c3142536f6c61725a656e697468416e676c657352617374657242616e64
table 3.2.2..3.13.3 netcdflayer 4e31306e636366647269766572313853475772697465725f457863657074696f
table 3.2.2..3.13.3 netcdflayersg 4e31306e636366647269766572333053475f457863657074696f6e5f47656e65
table 3.2.2..3.13.3 netcdfsg 4e31306e636366647269766572313653475f457863657074696f6e5f44657045
table 3.2.2..3.13.3 netcdfvirtual 4e31306e63636664726976657231366e65744344465641747472696275746545
table 3.2.2..3.13.3 ograrcgenlayer 32374f47524765744e657874466561747572655468726f756768526177493134
table 3.2.2..3.13.3 ogrcompoundcurve 32394f4752436f6d706f756e644375727665506f696e744974657261746f7200
table 3.2.2..3.13.3 ogrcsvdatasource 33314f47524353564564697461626c654c6179657253796e6368726f6e697a65
table 3.2.2..3.13.3 ogrflatgeobufeditablelayer 33384f4752466c617447656f6275664564697461626c654c6179657253796e63
table 3.2.2..3.13.3 ogrgeojsonreader 33314f475247656f4a534f4e52656164657253747265616d696e675061727365
table 3.2.2..3.13.3 ogrgmtlayer 32374f47524765744e657874466561747572655468726f756768526177493131
table 3.2.2..3.13.3 ogrlvbaglayer 32374f47524765744e657874466561747572655468726f756768526177493133
table 3.2.2..3.13.3 ogrmapmldataset 32374f47524765744e657874466561747572655468726f756768526177493139
table 3.2.2..3.13.3 ogropenfilegdbdatasource 33324f47524f70656e46696c6547444253696e676c65466561747572654c6179
table 3.2.2..3.13.3 ogrpdslayer 32374f47524765744e657874466561747572655468726f756768526177494e36
table 3.2.2..3.13.3 ogrsegylayer 32374f47524765744e657874466561747572655468726f756768526177493132
table 3.2.2..3.13.3 vrtmultidim 32395652544d444172726179536f75726365496e6c696e656456616c75657300
symbol 3.2.2..3.6.2 - _ZN13VRTRasterBand7XMLInitEP10CPLXMLNodePKcRSt3mapI9CPLStringP11GDALDatasetSt4lessIS5_ESaISt4pairIKS5_S7_EEE
symbol 3.2.2..3.6.2 - _ZN14GDALPamMDArrayC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_RKSt10shared_ptrI15GDALPamMultiDimE
symbol 3.2.2..3.10.3 - _Z28WFS_TurnSQLFilterToOGCFilterPK13swq_expr_nodeP11GDALDatasetP14OGRFeatureDefniiiiPKcPi
symbol 3.2.2..3.10.3 - _Z45OGRCreateEmulatedTransactionDataSourceWrapperP11GDALDatasetP24IOGRTransactionBehaviourii
symbol 3.2.2..3.13.3 EHapi EHclose
symbol 3.2.2..3.13.3 GDapi GDclose
symbol 3.2.2..3.13.3 getx0 RgetXUL
symbol 3.2.2..3.13.3 gety0 RgetYUL
symbol 3.2.2..3.13.3 link AddLink
symbol 3.2.2..3.13.3 putx0 RputXUL
symbol 3.2.2..3.13.3 puty0 RputYUL
symbol 3.2.2..3.13.3 swapio CsfSwap
