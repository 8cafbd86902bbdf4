name netcdf
also libnetcdf netcdf-c
cpe unidata:netcdf
advisory OSS-Fuzz netcdf
advisory Debian netcdf
advisory Alpine netcdf
advisory GIT https://github.com/Unidata/netcdf-c
advisory generic netcdf
version weak "{v}"
# learned
reference 4.7.4 amd64 sha256:1c1d2c254e4190d9169beaeb5c397293d967a6136c657c1990561830a47a4047 libnetcdf-dev 1:4.7.4-1, libnetcdf18 1:4.7.4-1
reference 4.9.0 amd64 sha256:e4d69d7f6897295e9d1541aec9a305aa3875fab3e8604f43fbb85a9306b6b24c libnetcdf-dev 1:4.9.0-3+b1, libnetcdf19 1:4.9.0-3+b1
reference 4.9.3 amd64 sha256:b7d5b055223f20a6b3baa28461e1d0e10612ae43661ce5ba9e41286834d23aee libnetcdf-dev 1:4.9.3-1, libnetcdf22 1:4.9.3-1
reference 4.10.1 amd64 sha256:0a49152497fb66be595cb69d0c87db98cbb41859523d41b2201822858178a9dd libnetcdf-dev 1:4.10.1-1+b1, libnetcdf22 1:4.10.1-1+b1
string 4.7.4..4.7.4 - "Cannot find runtime configuration file; continuing"
string 4.7.4..4.7.4 - "NetCDF: Filter error: filter not defined for variable"
string 4.7.4..4.7.4 - "NetCDF: Variable has no data in DAP request"
string 4.7.4..4.7.4 - "No runtime configuration file specified; continuing"
string 4.7.4..4.7.4 - "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"
string 4.7.4..4.9.0 - "/_Anonymous%lld"
string 4.7.4..4.9.0 - "There are %d HDF5 objects open!"
string 4.7.4..4.9.0 - "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_!~*'-\""
string 4.7.4..4.9.0 - "bytebuffer failure\n"
string 4.7.4..4.9.3 - "%s since %[^T]T%s"
string 4.7.4..4.9.3 - "%s since %s %s"
string 4.7.4..4.9.3 - "Inferred type name conflict"
string 4.7.4..4.10.1 - " Malformed,  unreadable, or bad value in the run-time configuration file"
string 4.7.4..4.10.1 - " [first=%lu stride=%lu last=%lu len=%lu count=%lu size=%lu]"
string 4.7.4..4.10.1 - "DF: Attempt to use feature that was not turned on when netCDF was built."
string 4.7.4..4.10.1 - "Error on character time conversion: invalid minute = %d\n"
string 4.7.4..4.10.1 - "Error on character time conversion: invalid second = %lf\n"
string 4.7.4..4.10.1 - "Error on relative units conversion, invalid timetype = %d"
string 4.7.4..4.10.1 - "Malformed projection: same variable with different slicing"
string 4.7.4..4.10.1 - "NetCDF: Attempt to define fill value when data already exists."
string 4.7.4..4.10.1 - "NetCDF: Attempt to define var properties, like deflate, after enddef."
string 4.7.4..4.10.1 - "NetCDF: Attempting netcdf-4 operation on strict nc3 netcdf-4 file"
string 4.7.4..4.10.1 - "NetCDF: Malformed or inaccessible DAP2 DATADDS or DAP4 DAP response"
string 4.7.4..4.10.1 - "NetCDF: Malformed or inaccessible DAP2 DDS or DAP4 DMR response"
string 4.7.4..4.10.1 - "NetCDF: Not a valid data type or _FillValue type mismatch"
string 4.7.4..4.10.1 - "NetCDF: One or more variable sizes violate format constraints"
string 4.7.4..4.10.1 - "NetCDF: Parallel operation on file opened for non-parallel access"
string 4.7.4..4.10.1 - "NetCDF: Type has already been defined and may not be edited"
string 4.7.4..4.10.1 - "NetCDF: internal library error; Please contact Unidata support"
string 4.7.4..4.10.1 - "[%ld] flags=ACTIVE hashkey=%lu data=%p keysize=%u key=(%llu)|%s|\n"
string 4.7.4..4.10.1 - "e nc_var_par_access to set mode NC_COLLECTIVE before extending variable."
string 4.7.4..4.10.1 - "ncaux_class_alignment: class %d; alignment cannot be determermined"
string 4.7.4..4.10.1 - "oc_open: server error retrieving url: code=%s message=\"%s\""
string 4.7.4..4.10.1 - "r on relative units conversion: climatological units cannot be 'years'.\n"
string 4.9.0..4.10.1 - "\tsizeof(directory)=%llu sizeof(leaves)=%lld total=%lld\n"
string 4.9.0..4.10.1 - "NetCDF: Filter error: bad id or parameters or duplicate filter"
string 4.9.0..4.10.1 - "NetCDF: Filter error: undefined filter encountered"
string 4.9.0..4.10.1 - "NetCDF: Unclassified failure in accessing a dynamically loaded plugin"
string 4.9.0..4.10.1 - "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$+-."
string 4.9.3..4.10.1 - "%s VARIABLE - varid: %d name: %s ndims: %d dimids:%s storage: %s"
string 4.9.3..4.10.1 - "%s dim %d DEFAULT_CHUNK_SIZE %d num_values %f type_size %d chunksize %ld"
string 4.9.3..4.10.1 - "%s dim %s was associated with var %s, but now has different name"
string 4.9.3..4.10.1 - "%s: att->hdr.id %d att->hdr.name %s att->nc_typeid %d att->len %d"
string 4.9.3..4.10.1 - "0x%x parallel: %d redef: %d fill_mode: %d no_write: %d next_nc_grpid: %d"
string 4.10.1..4.10.1 - " using consolidated metadata! Doing so could improve reading performance"
string 4.10.1..4.10.1 - "Dataset not consolidated! Doing so will improve performance"
string 4.10.1..4.10.1 - "Failed to register dispatch table for UDF%d: %d"
string 4.10.1..4.10.1 - "Plugin dispatch ABI mismatch for UDF%d: expected %d, got %d"
string 4.10.1..4.10.1 - "iguration (both NETCDF.UDF%d.LIBRARY and NETCDF.UDF%d.INIT are required)"
source 4.7.4..4.10.1 - "libdap4/d4data.c"
source 4.7.4..4.10.1 - "libdap4/d4meta.c"
source 4.7.4..4.10.1 - "libdap4/d4parser.c"
source 4.9.3..4.10.1 - "libdispatch/dcopy.c"
source 4.9.3..4.10.1 - "libhdf5/H5FDhttp.c"
source 4.9.3..4.10.1 - "libhdf5/hdf5attr.c"
source 4.9.3..4.10.1 - "libhdf5/hdf5create.c"
source 4.9.3..4.10.1 - "libhdf5/hdf5internal.c"
source 4.9.3..4.10.1 - "libhdf5/hdf5open.c"
source 4.9.3..4.10.1 - "libhdf5/hdf5var.c"
source 4.9.3..4.10.1 - "libhdf5/nc4hdf.c"
source 4.9.3..4.10.1 - "libnczarr/zattr.c"
source 4.9.3..4.10.1 - "libnczarr/zcreate.c"
source 4.9.3..4.10.1 - "libsrc4/nc4attr.c"
source 4.9.3..4.10.1 - "libsrc4/nc4type.c"
symbol 4.7.4..4.7.4 - NC4print
symbol 4.7.4..4.7.4 - NC_rcload
symbol 4.7.4..4.10.1 - NC3_inq
symbol 4.7.4..4.10.1 - NC4_inq
symbol 4.7.4..4.10.1 - NC_open
symbol 4.7.4..4.10.1 - NC_sync
symbol 4.7.4..4.10.1 - d4panic
symbol 4.7.4..4.10.1 - free_NC
symbol 4.9.0..4.9.3 - nczm_join
symbol 4.9.0..4.10.1 - NCJdump
symbol 4.9.0..4.10.1 - NCZ_inq
symbol 4.9.3..4.10.1 - NCD4_decr
