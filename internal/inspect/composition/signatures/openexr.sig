name openexr
also libopenexr
cpe openexr:openexr
advisory OSS-Fuzz openexr
advisory Debian openexr
advisory Alpine openexr
advisory GIT https://github.com/AcademySoftwareFoundation/openexr
advisory generic openexr
# learned
reference 2.5.4 amd64 sha256:3187a5b813d8eb1984c9ed726c0209cdcfc753338019881422f7522c26937a83 libopenexr-dev 2.5.4-2+deb11u1, libopenexr25 2.5.4-2+deb11u1
reference 3.1.5 amd64 sha256:6891ef73c9d4b92f300f9af905dfec82e3f7c6f5c2ba6f4da12a067bb5d106ca libopenexr-3-1-30 3.1.5-5, libopenexr-dev 3.1.5-5
reference 3.1.13 amd64 sha256:3160b8acad9917a5c8f8c038995f536abb1b20d68f55aa08aff5a3397f95ed47 libopenexr-3-1-30 3.1.13-2, libopenexr-dev 3.1.13-2
reference 3.4.16 amd64 sha256:bb0c46b1334f88602c8ff36a9e7ad4e04a7fc85e1f5ae0562bb2ef6c79ef9248 libopenexr-3-4-33 3.4.16+ds-1, libopenexr-dev 3.4.16+ds-1
reference 3.5.2 amd64 sha256:6ae98f66b709d9f38b9db523121121559151c30801766b88a0fa70c08db4bb63 libopenexr-3-5-34 3.5.2+ds-1, libopenexr-dev 3.5.2+ds-1
string 2.5.4..3.1.5 - "annot determine current file poe position (%T).Unknown LevelMode format."
string 2.5.4..3.1.5 - "for header :: Cannot copy the value of an image file attribute of type \""
string 2.5.4..3.1.5 - "line %d (chunk %d), found corrupt leader: packed size %lu, file size %ld"
string 2.5.4..3.1.5 - "no compresssion set but still trying to decompress"
string 2.5.4..3.1.5 - "pixelAspectRatioEach part should have a unique name."
string 2.5.4..3.5.2 - " %d (chunk %d), found corrupt leader: unsupported unpacked data size %ld"
string 2.5.4..3.5.2 - " %d in string vector is different size (old %d new %d), unable to update"
string 2.5.4..3.5.2 - " %d not supported for deepscanline images in this version of the library"
string 2.5.4..3.5.2 - " 'type': Single part tiled flag set but not marked as tiled storage type"
string 2.5.4..3.5.2 - " Imf_2_5::Header&, const Imf_2_5::DeepImage&, Imf_2_5::DataWindowSource)"
string 2.5.4..3.5.2 - " Imf_2_5::Header&, const Imf_2_5::FlatImage&, Imf_2_5::DataWindowSource)"
string 2.5.4..3.5.2 - " but the input file is not.  Try using OutputFile::copyPixels() instead."
string 2.5.4..3.5.2 - " key code number of perforations per count (must be between 20 and 120)."
string 2.5.4..3.5.2 - " non-deep scanline write (sample count table invalid for this part type)"
string 2.5.4..3.5.2 - " not supported for deepscanline images in this version of the library"
string 2.5.4..3.5.2 - " not supported for deeptiled images in this version of the library"
string 2.5.4..3.5.2 - " of the file: sample table size %ld + data size %ld larger than file %ld"
string 2.5.4..3.5.2 - " scanline %d (chunk %d), found corrupt leader: part says %d, expected %d"
string 2.5.4..3.5.2 - " storage output pointer must be provided when requesting extra data (%d)"
string 2.5.4..3.5.2 - " tile (%d, %d), level (%d, %d) (chunk %d): invalid sample table size %ld"
string 2.5.4..3.5.2 - " to change number of components in manifest once entries have been added"
string 2.5.4..3.5.2 - " x dims (%d, %d) resulting in invalid tile level size (%ld) for level %d"
string 2.5.4..3.5.2 - " y dims (%d, %d) resulting in invalid tile level size (%ld) for level %d"
string 2.5.4..3.5.2 - "\" (numLevels() is not defined for files with RIPMAP level mode)."
string 2.5.4..3.5.2 - "\" are not compatible with the frame buffer's subsampling factors."
string 2.5.4..3.5.2 - "\" into an image level. A channel with the same name exists already."
string 2.5.4..3.5.2 - "%d), level (%d, %d) (chunk %d): bad tile mip/rip level X (%d, expect %d)"
string 2.5.4..3.5.2 - "%d), level (%d, %d) (chunk %d): bad tile mip/rip level Y (%d, expect %d)"
string 2.5.4..3.5.2 - "'%s' requested type 'chlist', but stored attributes is type '%s'"
string 2.5.4..3.5.2 - "'%s' requested type 'chromaticities', but stored attributes is type '%s'"
string 2.5.4..3.5.2 - "'%s' requested type 'floatvector', but stored attributes is type '%s'"
string 2.5.4..3.5.2 - "'%s' requested type 'keycode', but stored attributes is type '%s'"
string 2.5.4..3.5.2 - "'%s' requested type 'opaque', but stored attributes is type '%s'"
string 2.5.4..3.5.2 - "'%s' requested type 'preview', but stored attributes is type '%s'"
string 2.5.4..3.5.2 - "'%s' requested type 'rational', but stored attributes is type '%s'"
string 2.5.4..3.5.2 - "'%s' requested type 'string', but stored attributes is type '%s'"
string 2.5.4..3.5.2 - "'%s' requested type 'stringvector', but stored attributes is type '%s'"
string 2.5.4..3.5.2 - "'%s' requested type 'tiledesc', but stored attributes is type '%s'"
string 2.5.4..3.5.2 - "'%s' requested type 'timecode', but stored attributes is type '%s'"
string 2.5.4..3.5.2 - "(%d, %d), but single level and mipmap tiles must have same level x and y"
string 2.5.4..3.5.2 - ", level (%d, %d) (chunk %d): invalid packed size %d vs unpacked size %lu"
string 2.5.4..3.5.2 - ".  The pixel coordinates are not divisible by the sampling rates."
string 2.5.4..3.5.2 - "0 (256 lJPEG 2000 (32 liCannot determine current file poe position (%T)."
string 2.5.4..3.5.2 - "24Compressor::compress(const char*, int, Imath_2_5::Box2i, const char*&)"
string 2.5.4..3.5.2 - "24Compressor::compress(const char*, int, Imath_3_1::Box2i, const char*&)"
string 3.1.13..3.5.2 - "%d bits of compressed data remains after filling expected output buffer)"
string 3.1.13..3.5.2 - "Huffman decode error (Symbol run beyond expected output buffer length)"
string 3.1.13..3.5.2 - "Unable to allocate scratch buffer for deflate of %lu bytes"
string 3.1.13..3.5.2 - "dex: %ld reading scanline %d (datawindow min %d) with lines per chunk %d"
string 3.1.13..3.5.2 - "nk %d), found corrupt leader: packed size %lu, file offset %lu, size %ld"
source 2.5.4..3.5.2 - "IlmImf/ImfB44Compressor.cpp"
source 2.5.4..3.5.2 - "IlmImf/ImfPxr24Compressor.cpp"
source 2.5.4..3.5.2 - "IlmImfUtil/ImfDeepImageIO.cpp"
source 2.5.4..3.5.2 - "IlmImfUtil/ImfDeepImageLevel.cpp"
source 2.5.4..3.5.2 - "IlmImfUtil/ImfFlatImageIO.cpp"
source 2.5.4..3.5.2 - "IlmImfUtil/ImfFlatImageLevel.cpp"
source 2.5.4..3.5.2 - "IlmThread/IlmThreadSemaphorePosix.cpp"
source 2.5.4..3.5.2 - "OpenEXR/ImfB44Compressor.cpp"
source 2.5.4..3.5.2 - "OpenEXR/ImfDwaCompressor.cpp"
source 2.5.4..3.5.2 - "OpenEXR/ImfPizCompressor.cpp"
source 2.5.4..3.5.2 - "OpenEXR/ImfPxr24Compressor.cpp"
source 2.5.4..3.5.2 - "OpenEXRUtil/ImfDeepImageIO.cpp"
source 2.5.4..3.5.2 - "OpenEXRUtil/ImfDeepImageLevel.cpp"
source 2.5.4..3.5.2 - "OpenEXRUtil/ImfFlatImageIO.cpp"
source 2.5.4..3.5.2 - "OpenEXRUtil/ImfFlatImageLevel.cpp"
symbol 2.5.4..3.5.2 - ImfApplyLut
symbol 2.5.4..3.5.2 - ImfCopyHeader
symbol 2.5.4..3.5.2 - ImfDeleteLut
symbol 2.5.4..3.5.2 - ImfFloatToHalf
symbol 2.5.4..3.5.2 - ImfHalfToFloat
symbol 2.5.4..3.5.2 - ImfNewHeader
symbol 2.5.4..3.5.2 - exr_add_part
symbol 2.5.4..3.5.2 - exr_finish
symbol 2.5.4..3.5.2 - exr_get_count
symbol 2.5.4..3.5.2 - exr_get_name
symbol 2.5.4..3.5.2 - exr_set_name
symbol 3.1.13..3.5.2 - _ZN7Imf_3_113WidenFilenameB5cxx11EPKc
