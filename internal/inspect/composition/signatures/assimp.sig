name assimp
also libassimp
cpe assimp:assimp
advisory OSS-Fuzz assimp
advisory Debian assimp
advisory Alpine assimp
advisory GIT https://github.com/assimp/assimp
advisory generic assimp
# learned
reference 5.0.1 amd64 sha256:d9b2656dab03980c8e85c1156e7b79624e26fbdc44a9e3e0700683061bf68395 libassimp-dev 5.0.1~ds0-2, libassimp5 5.0.1~ds0-2
reference 5.2.5 amd64 sha256:17a15b962de136714cbe04fd9ee3d702f0c73dd3d422004cef686d36fc664c8a libassimp-dev 5.2.5~ds0-1+b1, libassimp5 5.2.5~ds0-1+b1
reference 5.4.3 amd64 sha256:cdca68bdb5945e0c60e9c9ccc75b3be459ac7f9001133f5e0bc0934d41fbc73a libassimp-dev 5.4.3+ds-2, libassimp5 5.4.3+ds-2
reference 6.0.5 amd64 sha256:7633ba9688bc939aecae6f69e7d24e4fb893251deffe496e90932dc8649fd2c5 libassimp-dev 6.0.5+ds-1, libassimp6 6.0.5+ds-1
string 5.0.1..5.0.1 - "\t\t\t<MatProperty key=\"%s\" \n\t\t\ttype=\"%s\" tex_usage=\"%s\" tex_index=\"%i\""
string 5.0.1..5.0.1 - " - expected argument 0 to action_method_relationship to be a `label`"
string 5.0.1..5.0.1 - " - expected argument 0 to application_context_element to be a `label`"
string 5.0.1..5.0.1 - " - expected argument 0 to approval_assignment to be a `approval`"
string 5.0.1..5.0.1 - " - expected argument 0 to area_in_set to be a `presentation_area`"
string 5.0.1..5.2.5 - " Base::level_stack_.template Top<typename Base::Level>()->valueCount % 2"
string 5.0.1..5.2.5 - " ignorir ->AnimationCurveNode link is not an AnimationCNodeAttribute.Fbx"
string 5.0.1..5.2.5 - " to parse *MESH_FACE Element: Unexpected EOL. Vertex index ecpected [#4]"
string 5.0.1..5.2.5 - "Unable to parse binary property instance. Skipping this element instance"
string 5.0.1..5.2.5 - "bute(long unsigned int, long unsigned int) [with T = short unsigned int]"
string 5.0.1..5.4.3 - "OpenGEX: Not enough values to fill 4-element color, only 3"
string 5.0.1..5.4.3 - "Size of triangles in either  x or y direction is zero"
string 5.0.1..5.4.3 - "aiBone::mWeights[%i].mWeight has an invalid value"
string 5.0.1..5.4.3 - "cannot ReadString, out of bounds reading length"
string 5.0.1..5.4.3 - "ed to triangulate polygon (no ear found). Probably not a simple polygon?"
string 5.0.1..6.0.5 - " %s block: Strings are expected to be enclosed in double quotation marks"
string 5.0.1..6.0.5 - " - expected argument 0 to IfcBooleanResult to be a `IfcBooleanOperator`"
string 5.0.1..6.0.5 - " - expected argument 0 to IfcBoundingBox to be a `IfcCartesianPoint`"
string 5.0.1..6.0.5 - " - expected argument 0 to IfcColourSpecification to be a `IfcLabel`"
string 5.0.1..6.0.5 - " - expected argument 0 to IfcDirection to be a `LIST [2:3] OF REAL`"
string 5.0.1..6.0.5 - " - expected argument 0 to IfcFace to be a `SET [1:?] OF IfcFaceBound`"
string 5.0.1..6.0.5 - " - expected argument 0 to IfcHalfSpaceSolid to be a `IfcSurface`"
string 5.0.1..6.0.5 - " - expected argument 0 to IfcLocalPlacement to be a `IfcObjectPlacement`"
string 5.0.1..6.0.5 - " - expected argument 0 to IfcManifoldSolidBrep to be a `IfcClosedShell`"
string 5.0.1..6.0.5 - " - expected argument 0 to IfcMappedItem to be a `IfcRepresentationMap`"
string 5.0.1..6.0.5 - " - expected argument 0 to IfcNamedUnit to be a `IfcDimensionalExponents`"
string 5.0.1..6.0.5 - " - expected argument 0 to IfcPlacement to be a `IfcCartesianPoint`"
string 5.0.1..6.0.5 - " - expected argument 0 to IfcPresentationStyle to be a `IfcLabel`"
string 5.0.1..6.0.5 - " - expected argument 0 to IfcProductRepresentation to be a `IfcLabel`"
string 5.0.1..6.0.5 - " - expected argument 0 to IfcProfileDef to be a `IfcProfileTypeEnum`"
string 5.0.1..6.0.5 - " - expected argument 0 to IfcRepresentationContext to be a `IfcLabel`"
string 5.0.1..6.0.5 - " - expected argument 0 to IfcStyledItem to be a `IfcRepresentationItem`"
string 5.0.1..6.0.5 - " - expected argument 0 to IfcSurfaceStyleShading to be a `IfcColourRgb`"
string 5.0.1..6.0.5 - " - expected argument 0 to IfcSweptAreaSolid to be a `IfcProfileDef`"
string 5.0.1..6.0.5 - " - expected argument 1 to IfcAxis1Placement to be a `IfcDirection`"
string 5.2.5..6.0.5 - "\t\t\t<MatProperty key=\"%s\" \n\t\t\ttype=\"%s\" tex_usage=\"%s\" tex_index=\"%u\""
string 5.2.5..6.0.5 - "\t\t<TextureCoords num=\"%u\" set=\"%u\" name=\"%s\" num_components=\"%u\"> \n"
string 5.2.5..6.0.5 - " does not have a URI, so it must have a valid bufferView and mimetype"
string 5.2.5..6.0.5 - " to an embedded DDS texture, but texture width is zero, aborting import."
string 5.2.5..6.0.5 - " was not compatible with the TRIANGLES mode. Some vertices were dropped."
string 5.4.3..6.0.5 - " to parse *MESH_FACE Element: Unexpected EOL. Vertex index expected [#4]"
string 5.4.3..6.0.5 - "(cur_archive_file_ofs & (pZip->m_file_offset_alignment - 1)) == 0"
string 5.4.3..6.0.5 - "456789+/Only one color can be defined fo for <triangle>.ed for <volume>."
string 5.4.3..6.0.5 - "::UTF8<>, rapidjson::CrtAllocator>; Allocator = rapidjson::CrtAllocator]"
string 5.4.3..6.0.5 - "<> >; Encoding = rapidjson::UTF8<>; Allocator = rapidjson::CrtAllocator]"
string 6.0.5..6.0.5 - ":mChildren is not nullptr for empty node %s (aiNode::mNumChildren is %i)"
string 6.0.5..6.0.5 - "ASSBIN: String length too large, potential buffer overflow attempt"
string 6.0.5..6.0.5 - "CSM: No position keys available for node - using identity transformation"
string 6.0.5..6.0.5 - "NDOImporter: next_vert is out of bounds, skipping invalid access."
string 6.0.5..6.0.5 - "Quick3D: Texture dimensions are too large, resulting in overflow."
source 5.0.1..5.0.1 - "Assbin/AssbinExporter.cpp"
source 5.0.1..5.0.1 - "Common/SplitByBoneCountProcess.cpp"
source 5.0.1..5.2.5 - "clipper/clipper.cpp"
source 5.0.1..6.0.5 - "Open3DGC/o3dgcDynamicVectorDecoder.cpp"
source 5.0.1..6.0.5 - "PostProcessing/ComputeUVMappingProcess.cpp"
source 5.0.1..6.0.5 - "PostProcessing/FindInstancesProcess.cpp"
source 5.0.1..6.0.5 - "PostProcessing/FindInvalidDataProcess.cpp"
source 5.0.1..6.0.5 - "PostProcessing/GenBoundingBoxesProcess.cpp"
source 5.0.1..6.0.5 - "PostProcessing/ImproveCacheLocality.cpp"
source 5.0.1..6.0.5 - "PostProcessing/PretransformVertices.cpp"
source 5.0.1..6.0.5 - "PostProcessing/RemoveRedundantMaterials.cpp"
source 5.0.1..6.0.5 - "PostProcessing/ValidateDataStructure.cpp"
source 5.2.5..6.0.5 - "PostProcessing/DropFaceNormalsProcess.cpp"
source 5.2.5..6.0.5 - "PostProcessing/SplitByBoneCountProcess.cpp"
source 5.4.3..6.0.5 - "sweep/sweep.cc"
symbol 5.0.1..5.0.1 - _ZN6Assimp13DefaultLogger13detatchStreamEPNS_9LogStreamEj
symbol 5.0.1..5.2.5 - _ZN6Assimp12BaseImporterD0Ev
symbol 5.0.1..6.0.5 - aiCopyScene
symbol 5.0.1..6.0.5 - aiExportScene
symbol 5.0.1..6.0.5 - aiExportSceneEx
symbol 5.0.1..6.0.5 - aiFreeScene
symbol 5.0.1..6.0.5 - aiImportFile
symbol 5.0.1..6.0.5 - aiImportFileEx
symbol 5.2.5..6.0.5 - aiMatrix4Add
symbol 5.2.5..6.0.5 - aiVector2Add
symbol 5.4.3..6.0.5 - _ZN15DeadlyErrorBaseC1EN6Assimp9Formatter15basic_formatterIcSt11char_traitsIcESaIcEEE
symbol 5.4.3..6.0.5 - aiGetEmbeddedTexture
