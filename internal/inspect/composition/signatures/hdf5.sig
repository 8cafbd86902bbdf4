name hdf5
also libhdf5
cpe hdfgroup:hdf5
advisory OSS-Fuzz hdf5
advisory Debian hdf5
advisory Alpine hdf5
advisory GIT https://github.com/HDFGroup/hdf5
advisory generic hdf5
version "HDF5 library version: {v}{*}"
version "{*}HDF5 library version {v}{*}"
# learned
reference 1.10.6 amd64 sha256:fd3c042981134b8a666078b2f204baf132e1c0c98f5de9787d6174b937a3545e libhdf5-dev 1.10.6+repack-4+deb11u1
reference 1.10.8 amd64 sha256:6e9e9059886472d4673dfdf1261702bcbf36a84bb74fe299e01e5ed52db09c71 libhdf5-dev 1.10.8+repack1-1
reference 1.14.5 amd64 sha256:e4b1bbef7b30de550a0785f19e435dce1af3e510f1a01afc3eef02beb762f80f libhdf5-dev 1.14.5+repack-3
reference 2.2.0 amd64 sha256:685f997bf68ed5196c25947d386b57b60a2e8207389e2dc97225641631823242 libhdf5-dev 2.2.0+repack-5
string 1.10.6..1.10.6 H5C "%s\tcache size decreased from (%Zu/%Zu) to (%Zu/%Zu).\n"
string 1.10.6..1.10.6 H5FDcore "file system (use HDF5_USE_FILE_LOCKING environment variable to override)"
string 1.10.6..1.10.6 H5FDlog "\tAddr %10a-%10a (%10lu bytes) written to %3d times\n"
string 1.10.6..1.10.6 H5HFdblock "irect block sizes not supported, min_dblock_size = %Zu, next_size = %Zu\n"
string 1.10.6..1.10.6 H5LTanalyze "out of dynamic memory in H5LTyyensure_buffer_stack()"
string 1.10.6..1.10.8 H5Fint "unable to open file, file name = '%s', temp_file_name = '%s'"
string 1.10.6..1.10.8 H5Lexternal "can't allocate buffer to hold group name, group_name_len = %zd"
string 1.10.6..1.10.8 H5Opline "ran off the end of the buffer: current p = %p, p_size = %zu, p_end = %p"
string 1.10.6..1.10.8 H5Pfapl "Minimum rawdata fractions must be between 0 and 100 inclusive"
string 1.10.6..1.10.8 H5T "unable to register destination conversion type for query"
string 1.10.6..1.14.5 H5D "invalid data_size - chunks cannot be > 4 GiB"
string 1.10.6..1.14.5 H5Olayout "bad version # of encoded VDS heap information, expected %u, got %u"
string 1.10.6..1.14.5 H5Pdcpl "all chunk dimensions must be less than 2^32"
string 1.10.6..1.14.5 H5VLcallback "unable to retrieve VOL connector object wrap context"
string 1.10.6..1.14.5 H5VLint "can't decrement reference count for connector ID"
string 1.10.6..2.2.0 H5 ".\nSetting it to 2 or higher will suppress the warning messages totally.\n"
string 1.10.6..2.2.0 H5B2cache " to destroy flush dependency between leaf node and v2 B-tree 'top' proxy"
string 1.10.6..2.2.0 H5Cimage "(size_t)(p - (uint8_t *)cache_ptr->image_buffer) < cache_ptr->image_len"
string 1.10.6..2.2.0 H5Cint " != H5C_incr__off) || (cache_ptr->resize_ctl.decr_mode != H5C_decr__off)"
string 1.10.6..2.2.0 H5DaccProp "DSetAccPropList::getConstant is being invoked on an allocated DEFAULT_"
string 1.10.6..2.2.0 H5DcreatProp "DSetCreatPropList::getConstant is being invoked on an allocated DEFAULT_"
string 1.10.6..2.2.0 H5Dint " file prefix does not match external file prefix of already open dataset"
string 1.10.6..2.2.0 H5Dvirtual " the non-unlimited dimensions is different for source and virtual spaces"
string 1.10.6..2.2.0 H5EAcache " destroy flush dependency between index block and header, address = %llu"
string 1.10.6..2.2.0 H5FAcache " destroy flush dependency between data block and fixed array 'top' proxy"
string 1.10.6..2.2.0 H5Fspace "' file space allocation request will overlap into 'temporary' file space"
string 1.10.6..2.2.0 H5HFcache "->blk != dblock->write_buf) || (dblock->cache_info.size == dblock->size)"
string 1.10.6..2.2.0 H5HFsection "->u.row.col + last_row_sect1->u.row.num_entries) == row_sect2->u.row.col"
string 1.10.6..2.2.0 H5Oainfo "'Dense' attribute storage creation order index v2 B-tree address:"
string 1.10.6..2.2.0 H5PredType "Error: Attempted to commit a predefined datatype.  Invalid operation!"
string 1.10.6..2.2.0 H5Rint "Cannot determine amount of space needed for serializing selection"
string 1.10.6..2.2.0 H5SL "5SL_LOCATE_, SCALAR, _CMP)(slist, const int, _drop->forward[_i], key, -)"
string 1.10.6..2.2.0 H5Tconv_bitfield " + dst->shared->size <= sp) || (sp < dp && sp + src->shared->size <= dp)"
string 1.10.6..2.2.0 H5Tconv_complex " is not the same datatype as the complex number datatype's base datatype"
string 1.10.6..2.2.0 H5build_settings "    Strict file format checks: OFF\n      Optimization instrumentation: \n"
string 1.10.8..2.2.0 H5EAdbg "unable to protect extensible array data block, address = %lu"
string 1.10.8..2.2.0 H5HFdblock "irect block sizes not supported, min_dblock_size = %zu, next_size = %zu\n"
string 1.10.8..2.2.0 H5LT "exceeds the number of colSTRSIZE H5T_VARISTRPAD H5T_STR_N_STR_NULLTERM;\n"
string 1.10.8..2.2.0 H5Shyper "can't construct span tree for source intersect hyperslab selection"
string 1.10.8..2.2.0 H5Sselect "points selected in source space does not match that in destination space"
string 1.14.5..2.2.0 H5D " through different VOL connectors and can't be used in the same I/O call"
string 1.14.5..2.2.0 H5FD "VFD ctl request failed (no ctl callback and fail if unknown flag is set)"
string 1.14.5..2.2.0 H5FDmulti "VFD ctl request failed (unknown op code and fail if unknown flag is set)"
string 1.14.5..2.2.0 H5FDsec2 "= %p, total write size = %zu, bytes this sub-write = %llu, offset = %llu"
string 1.14.5..2.2.0 H5PLint "OR, HDF5_PLUGIN_PATH, default location, or path set by H5PLxxx functions"
string 2.2.0..2.2.0 H5FDlog " - 1] || (H5FD_mem_t)file->flavor[(addr + size) - 1] == H5FD_MEM_DEFAULT"
string 2.2.0..2.2.0 H5FL " && blk_head->list) || (0 == blk_head->onlist && NULL == blk_head->list)"
string 2.2.0..2.2.0 H5Oalloc " + null_msg->raw_size) == (old_null_msg->raw - H5O_SIZEOF_MSGHDR_OH(oh))"
string 2.2.0..2.2.0 H5Olayout " message - chunk dimension must be positive: mesg->u.chunk.dim[%u] = %lu"
string 2.2.0..2.2.0 H5Shyper " > block[u]) || ((stride[u] == block[u]) && (count[u] == H5S_UNLIMITED))"
source 1.10.6..2.2.0 H5FDonion_header "H5FDonion_header.c"
source 1.10.6..2.2.0 H5FDonion_history "H5FDonion_history.c"
source 1.10.6..2.2.0 H5PLplugin_cache "H5PLplugin_cache.c"
source 1.10.6..2.2.0 H5Tconv_compound "H5Tconv_compound.c"
source 1.10.6..2.2.0 H5Tconv_reference "H5Tconv_reference.c"
source 1.10.6..2.2.0 H5VLnative_dataset "H5VLnative_dataset.c"
source 1.10.6..2.2.0 H5VLnative_datatype "H5VLnative_datatype.c"
source 1.10.6..2.2.0 H5VLnative_group "H5VLnative_group.c"
source 1.10.6..2.2.0 H5VLnative_introspect "H5VLnative_introspect.c"
source 1.10.6..2.2.0 H5VLnative_object "H5VLnative_object.c"
source 1.14.5..2.2.0 H5Centry "H5Centry.c"
source 2.2.0..2.2.0 H5VLpassthru "H5VLpassthru.c"
source 2.2.0..2.2.0 H5checksum "H5checksum.c"
table 1.10.6..1.10.6 H5Gdense 4835475f64656e73655f6765745f6e616d655f62795f6964785f6274325f6362
table 1.10.6..1.10.6 H5Z 48355a5f707265706172655f7072656c7564655f63616c6c6261636b5f646370
table 1.10.6..1.10.8 H5Dchunk 4835445f5f6372656174655f6368756e6b5f66696c655f6d61705f6879706572
table 1.10.6..1.10.8 H5FDs3comms 483546445f7333636f6d6d735f70657263656e745f656e636f64655f63686172
table 1.10.6..1.14.5 H5Dlayout 4835445f5f6c61796f75745f7365745f6c61746573745f696e646578696e6700
table 1.10.6..2.2.0 H5ACdbg 483541435f6765745f73657269616c697a6174696f6e5f696e5f70726f677265
table 1.10.6..2.2.0 H5ACproxy_entry 483541435f5f70726f78795f656e7472795f72656d6f76655f6368696c645f63
table 1.10.6..2.2.0 H5Adense 4835415f5f64656e73655f72656d6f76655f62795f6964785f6274325f636200
table 1.10.6..2.2.0 H5B2int 483542325f5f7570646174655f6368696c645f666c7573685f646570656e6473
table 1.10.6..2.2.0 H5Cdbg 4835435f6765745f73657269616c697a6174696f6e5f696e5f70726f67726573
table 1.10.6..2.2.0 H5Cepoch 4835435f5f65706f63685f6d61726b65725f6765745f66696e616c5f6c6f6164
table 1.10.6..2.2.0 H5Clog 4835435f6c6f675f77726974655f64657374726f795f63616368655f6d736700
table 1.10.6..2.2.0 H5Clog_json 4835435f5f6a736f6e5f77726974655f6372656174655f63616368655f6c6f67
table 1.10.6..2.2.0 H5Clog_trace 4835435f5f74726163655f77726974655f6372656174655f66645f6c6f675f6d
table 1.10.6..2.2.0 H5Cprefetched 4835435f5f707265666574636865645f656e7472795f646573657269616c697a
table 1.10.6..2.2.0 H5Ctag 4835435f5f657870756e67655f7461675f747970655f6d657461646174615f63
table 1.10.6..2.2.0 H5FDint 483546445f5f77726974655f73656c656374696f6e5f7472616e736c61746500
table 1.10.6..2.2.0 H5FDonion 483546445f5f6f6e696f6e5f636f6d6d69745f6e65775f7265766973696f6e5f
table 1.10.6..2.2.0 H5FDonion_index 483546445f5f6f6e696f6e5f696e676573745f7265766973696f6e5f7265636f
table 1.10.6..2.2.0 H5FScache 483546535f5f63616368655f73696e666f5f7072655f73657269616c697a6500
table 1.10.6..2.2.0 H5FSsection 483546535f7666645f616c6c6f635f6864725f616e645f73656374696f6e5f69
table 1.10.6..2.2.0 H5Fsuper 4835465f5f7570646174655f73757065725f6578745f6472697665725f6d7367
table 1.10.6..2.2.0 H5Fsuper_cache 4835465f5f63616368655f64727672696e666f5f646573657269616c697a6500
table 1.10.6..2.2.0 H5Ftest 4835465f5f726570617273655f66696c655f6c6f636b5f7661726961626c655f
table 1.10.6..2.2.0 H5G 4835475f5f6765745f696e666f5f62795f6964785f6170695f636f6d6d6f6e00
table 1.10.8..2.2.0 H5Gdense 4835475f5f64656e73655f6765745f6e616d655f62795f6964785f6274325f63
table 1.10.8..2.2.0 H5Z 48355a5f5f707265706172655f7072656c7564655f63616c6c6261636b5f6463
table 1.14.5..1.14.5 H5LTanalyze 00000000000033013401300100000000340134010b0028011501100134013401
table 1.14.5..2.2.0 H5AC 483541435f6765745f63616368655f666c7573685f696e5f70726f6772657373
table 1.14.5..2.2.0 H5Cquery 4835435f6765745f63616368655f666c7573685f696e5f70726f677265737300
table 2.2.0..2.2.0 H5LTanalyze 0000000000008f0190018c0100000000900190010c00840171016c0190019001
table 2.2.0..2.2.0 H5LTparse 003d3e3f4041424b5d666d748288434d5f6a6f847a4445466c8e5c80476b8d96
symbol 1.10.6..1.10.6 H5Eint H5E_pop
symbol 1.10.6..1.10.6 H5FS H5FS_decr
symbol 1.10.6..1.10.8 H5Aint H5A__free
symbol 1.10.6..2.2.0 H5A H5Aopen
symbol 1.10.6..2.2.0 H5F H5Fopen
symbol 1.10.6..2.2.0 H5L H5Lcopy
symbol 1.10.6..2.2.0 H5O H5Ocopy
symbol 1.10.6..2.2.0 H5P H5Pcopy
symbol 1.10.6..2.2.0 H5R H5Rcopy
symbol 1.10.8..2.2.0 H5Eint H5E__pop
symbol 1.14.5..2.2.0 H5Aint H5A_init
symbol 1.14.5..2.2.0 H5Fint H5F_init
