name draco
also libdraco
advisory Debian draco
advisory generic draco
# learned
reference 1.4.1 amd64 sha256:374e658ca237615592e79902a1ffdecbd7dd7bbdaf45ab5293b94136b6077acd libdraco-dev 1.4.1+dfsg-3
reference 1.5.5 amd64 sha256:708e47ca04b1f0714e94c0691c468cfa9ea633b5c40325fd3fdecd11e65dce01 libdraco-dev 1.5.5+dfsg-2
reference 1.5.6 amd64 sha256:b9e86619061055835f2eb16cc1fd27fb5835bf6088d5e544f405075a35698a1d libdraco-dev 1.5.6+dfsg-3+b3
reference 1.5.7 amd64 sha256:3ced5c9096ffb955bfcb5dd060c706764c9da248d593d4a406430eac185b4ea6 libdraco-dev 1.5.7+dfsg-2
string 1.4.1..1.5.5 gltf_decoder "const tinygltf::Value& tinygltf::Value::Get(int) const"
string 1.4.1..1.5.5 gltf_encoder "Grid quantization not implemented yet."
string 1.4.1..1.5.5 scene "Material index is out of range."
string 1.4.1..1.5.5 tiny_gltf_utils "() [with BasicJsonType = const nlohmann::json_abi_v3_11_2::basic_json<>]"
string 1.4.1..1.5.6 gltf_decoder "Accessor data cannot be converted to Uint8."
string 1.4.1..1.5.6 gltf_decoder "Structural metadata extension has no property tables."
string 1.4.1..1.5.6 gltf_decoder "Structural metadata extension schema is malformed."
string 1.4.1..1.5.6 gltf_encoder "Error adding materials to the scene."
string 1.4.1..1.5.6 gltf_encoder "Output glb file could not be opened."
string 1.4.1..1.5.7 file_reader_factory "No file reader able to open input"
string 1.4.1..1.5.7 file_writer_factory "No file writer able to open output"
string 1.4.1..1.5.7 float_points_tree_decoder "FloatPointsTreeDecoder: compression level %i not supported.\n"
string 1.4.1..1.5.7 gltf_decoder "; XprType = Eigen::Block<const Eigen::Matrix<double, 4, 4>, 4, 1, true>]"
string 1.4.1..1.5.7 gltf_encoder "AddNodeAnimationData: PadBuffer returned DRACO_ERROR."
string 1.4.1..1.5.7 mesh_are_equivalent "Position (%f,%f,%f)\n"
string 1.4.1..1.5.7 mesh_are_equivalent "Printing position for (%i,%i)\n"
string 1.4.1..1.5.7 mesh_edgebreaker_encoder_impl "Failed to encode mesh component."
string 1.4.1..1.5.7 mesh_edgebreaker_encoder_impl "Failed to initialize attribute data."
string 1.4.1..1.5.7 mesh_sequential_encoder "Failed to compress connectivity."
string 1.4.1..1.5.7 mesh_splitter "Attribute values not consistent on a face."
string 1.4.1..1.5.7 mesh_splitter "Invalid attribute id."
string 1.4.1..1.5.7 mesh_utils "Trying to remove mesh features textures that are not owned by th"
string 1.4.1..1.5.7 ply_encoder "property list uchar "
string 1.4.1..1.5.7 ply_encoder "property list uchar int vertex_indices"
string 1.4.1..1.5.7 point_cloud_io "Unable to read input file."
string 1.4.1..1.5.7 scene "Removed material has references.MeshGroup is nul"
string 1.4.1..1.5.7 scene_utils "%21s | simplified: %12d"
string 1.4.1..1.5.7 stdio_file_reader "Seek to EoF failed"
string 1.4.1..1.5.7 stdio_file_reader "Unable to obtain file size or file empty"
string 1.4.1..1.5.7 stl_decoder "Currently only binary STL files are supported."
string 1.4.1..1.5.7 stl_encoder "generated using Draco"
string 1.4.1..1.5.7 tiny_gltf_utils " `baseColorFactor` parameter in pbrMetallicRoughness must be 4, but got "
string 1.4.1..1.5.7 tiny_gltf_utils "Invalid `byteStride' value. `byteStride' must be the multiple of 4 : "
string 1.5.5..1.5.5 decode "Unsupported encoding method."
string 1.5.5..1.5.5 expert_encode "ponents: Grid quantization is currently supported only for 3D positions."
string 1.5.5..1.5.5 ply_decoder "Type of 'alpha' property must be uint8"
string 1.5.5..1.5.6 obj_decoder "o parse e a float numbere vertex indicesInvalid number of indices on a f"
string 1.5.5..1.5.7 kd_tree_attributes_decoder "KdTreeAttributesDecoder: compression level %i not supported.\n"
string 1.5.5..1.5.7 kd_tree_attributes_decoder "Version not supported. \n"
string 1.5.5..1.5.7 point_cloud_decoder "Failed to parse e Draco header."
string 1.5.6..1.5.7 gltf_decoder "const tinygltf::Value& tinygltf::Value::Get(size_t) const"
string 1.5.6..1.5.7 gltf_encoder "//GLTF/ApplicationSpecificAttrib"
string 1.5.6..1.5.7 scene " index iis out of range.Removed material has references.MeshGroup is nul"
string 1.5.6..1.5.7 tiny_gltf_utils "() [with BasicJsonType = const nlohmann::json_abi_v3_11_3::basic_json<>]"
string 1.5.6..1.5.7 tiny_gltf_utils "FS Callbacks must be completely defined. At least one callback is null."
string 1.5.7..1.5.7 gltf_decoder "Property attribute properties property is malformed."
string 1.5.7..1.5.7 gltf_decoder "Structural metadata has no property tables, no property attributes."
string 1.5.7..1.5.7 gltf_decoder "in the sCould not add attribute with invth invalid type.EXT_structural_m"
string 1.5.7..1.5.7 gltf_encoder "Draco compression is not supported for glTF point clouds."
string 1.5.7..1.5.7 tiny_gltf_utils "\" indexed out of bounds of its buffer."
source 1.4.1..1.5.7 file_reader_factory "io/file_reader_factory.cc"
source 1.4.1..1.5.7 file_writer_factory "io/file_writer_factory.cc"
source 1.4.1..1.5.7 stdio_file_reader "io/stdio_file_reader.cc"
source 1.4.1..1.5.7 stdio_file_writer "io/stdio_file_writer.cc"
table 1.4.1..1.5.7 gltf_encoder 2a5a4e35647261636f3131476c7466456e636f64657231325772697465476c62
table 1.4.1..1.5.7 gltf_encoder 2f2f474c54462f4170706c69636174696f6e5370656369666963417474726962
table 1.4.1..1.5.7 tiny_gltf_utils 00000000ff000000550000004900000011000000210000004100000081000000
table 1.4.1..1.5.7 tiny_gltf_utils 000002000100020002000200060003000e0004001e0005003e0006007e000700
table 1.4.1..1.5.7 tiny_gltf_utils 0000020001000200040003000a00040018000500190005003800060078000700
table 1.4.1..1.5.7 tiny_gltf_utils 0a0004000000020001000200040003000b0004001a00050078000700f8000800
table 1.4.1..1.5.7 tiny_gltf_utils f3043540bf147b405f836c4030db5440f3043540da390e4015efc33fc2c5473f
symbol 1.4.1..1.4.1 mesh_cleanup _ZN5draco11MeshCleanupclEPNS_4MeshERKNS_18MeshCleanupOptionsE
symbol 1.4.1..1.5.6 attributes_decoder _ZN5draco12_GLOBAL__N_120DecodeVarintUnsignedIjEEbiPT_PNS_13DecoderBufferE
symbol 1.4.1..1.5.6 scene_utils _ZN5draco10SceneUtils11MeshToSceneESt10unique_ptrINS_4MeshESt14default_deleteIS2_EE
symbol 1.4.1..1.5.7 file_writer_utils _ZN5draco15DirectoryExistsERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.4.1..1.5.7 metadata _ZN5draco10EntryValueC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 1.4.1..1.5.7 ply_reader _ZN5draco10PlyElementC1ERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEl
symbol 1.4.1..1.5.7 point_attribute _ZN5draco14PointAttribute4InitENS_17GeometryAttribute4TypeEaNS_8DataTypeEbm
symbol 1.4.1..1.5.7 symbol_encoding _ZN5draco13EncodeSymbolsEPKjiiPKNS_7OptionsEPNS_13EncoderBufferE
symbol 1.4.1..1.5.7 texture_map _ZN5draco10TextureMap10SetTextureESt10unique_ptrINS_7TextureESt14default_deleteIS2_EE
symbol 1.5.5..1.5.7 mesh_cleanup _ZN5draco11MeshCleanup7CleanupEPNS_4MeshERKNS_18MeshCleanupOptionsE
symbol 1.5.5..1.5.7 obj_encoder _ZN5draco10ObjEncoder16EncodeFaceCornerENS_9IndexTypeIjNS_20PointIndex_tag_type_EEE
symbol 1.5.7..1.5.7 texture_utils _ZN5draco12TextureUtils17GetTargetMimeTypeB5cxx11ERKNS_7TextureE
