name gdcm
also libgdcm
advisory Debian gdcm
advisory generic gdcm
version "GDCM {v}"
version weak "{v}"
# learned
reference 3.0.8 amd64 sha256:781b529f4bbf93354d5e4dbf402d0c50aa21d314f6d69e5ff17137996cac955a libgdcm3.0 3.0.8-2+deb11u1
reference 3.0.21 amd64 sha256:5b0acc80b68549eef7bab5a1ec384a4b298762a2f8de3b0ec79b18981d35e5ff libgdcm3.0 3.0.21-1
reference 3.0.24 amd64 sha256:037a6d367e022c8a2fac5b0cdf9ab58e2917785d27a31dda8238c933b2f702f8 libgdcm3.0t64 3.0.24-14
string 3.0.8..3.0.8 - " 218367>::SetLength(long unsigned int) [with long long int TVR = 262144]"
string 3.0.8..3.0.8 - " 4; gdcm::Attribute<Group, Element, TVR, 218367>::ArrayType = gdcm::Tag]"
string 3.0.8..3.0.8 - " = 256; gdcm::Attribute<Group, Element, TVR, 218367>::ArrayType = float]"
string 3.0.8..3.0.8 - " = 32; gdcm::Attribute<Group, Element, TVR, 218367>::ArrayType = double]"
string 3.0.8..3.0.8 - " In ../Source/DataStructureAndEncodingDefinition/gdcmPreamble.cxx, line "
string 3.0.8..3.0.21 - "Diffusion Gradient Orientation / Toshiba Orientation "
string 3.0.8..3.0.21 - "MbP?File could not be read: "
string 3.0.8..3.0.21 - "gdcm::DataSet::SizeType gdcm::DataSet::Remove(const gdcm::Tag&)"
string 3.0.8..3.0.21 - "mstrict::DataSet::SizeType gdcmstrict::DataSet::Remove(const gdcm::Tag&)"
string 3.0.8..3.0.21 - "versionvoid rle::memcpy_withstride(char*, const char*, size_t, int, int)"
string 3.0.8..3.0.24 - "\nSome validator may complains this image is invalid, but would be wrong."
string 3.0.8..3.0.24 - " 0) || (pf.GetBitsAllocated() == 16 && pf.GetPixelRepresentation() == 0)"
string 3.0.8..3.0.24 - " 21504; short unsigned int Element = 4100; long long int TVR = 33554432]"
string 3.0.8..3.0.24 - " 218367>::SetLength(long unsigned int) [with long long int TVR = 131072]"
string 3.0.8..3.0.24 - " 218367>::SetLength(long unsigned int) [with long long int TVR = 524288]"
string 3.0.8..3.0.24 - " = 20480; short unsigned int Element = 16; long long int TVR = 33554432]"
string 3.0.8..3.0.24 - " = 24576; short unsigned int Element = 16; long long int TVR = 33554432]"
string 3.0.8..3.0.24 - " = 24576; short unsigned int Element = 17; long long int TVR = 33554432]"
string 3.0.8..3.0.24 - " = 24576; short unsigned int Element = 81; long long int TVR = 33554432]"
string 3.0.8..3.0.24 - " Group = 0; short unsigned int Element = 0; long long int TVR = 8388608]"
string 3.0.8..3.0.24 - " Group = 0; short unsigned int Element = 2306; long long int TVR = 1024]"
string 3.0.8..3.0.24 - " Group = 102; short unsigned int Element = 11; long long int TVR = 1024]"
string 3.0.8..3.0.24 - " Group = 102; short unsigned int Element = 49; long long int TVR = 1024]"
string 3.0.8..3.0.24 - " Group = 102; short unsigned int Element = 54; long long int TVR = 1024]"
string 3.0.8..3.0.24 - " Group = 12292; short unsigned int Element = 12; long long int TVR = 32]"
string 3.0.8..3.0.24 - " Group = 12292; short unsigned int Element = 14; long long int TVR = 32]"
string 3.0.8..3.0.24 - " Group = 16; short unsigned int Element = 16; long long int TVR = 32768]"
string 3.0.8..3.0.24 - " Group = 2; short unsigned int Element = 0; long long int TVR = 8388608]"
string 3.0.8..3.0.24 - " Group = 2; short unsigned int Element = 2; long long int TVR = 4194304]"
string 3.0.8..3.0.24 - " Group = 2; short unsigned int Element = 3; long long int TVR = 4194304]"
string 3.0.8..3.0.24 - " Group = 32; short unsigned int Element = 16; long long int TVR = 65536]"
string 3.0.8..3.0.24 - " Group = 64; short unsigned int Element = 596; long long int TVR = 1024]"
string 3.0.8..3.0.24 - " Group = 64; short unsigned int Element = 597; long long int TVR = 1024]"
string 3.0.8..3.0.24 - " Group = 8; short unsigned int Element = 256; long long int TVR = 65536]"
string 3.0.8..3.0.24 - " Group = 8; short unsigned int Element = 258; long long int TVR = 65536]"
string 3.0.8..3.0.24 - " Group = 8; short unsigned int Element = 259; long long int TVR = 65536]"
string 3.0.8..3.0.24 - " Group = 8; short unsigned int Element = 4144; long long int TVR = 1024]"
string 3.0.8..3.0.24 - " Internal->Dimensions * getsizeofrep( Internal->DataValueRepresentation)"
string 3.0.8..3.0.24 - " Multi-valued: frequency rows/frequency columns/phase rows/phase columns"
string 3.0.8..3.0.24 - " TOut = short int; TIn = short unsigned int; size_t = long unsigned int]"
string 3.0.21..3.0.24 - " == VR::SQ || oldvr == VR::UN || oldvr == VR::INVALID || oldvr == VR::OB"
string 3.0.21..3.0.24 - " Element = 5; long long int TVR = 8; ArrayType = gdcm::String<'\\\\', 16>]"
string 3.0.21..3.0.24 - " Element = 8; long long int TVR = 8; ArrayType = gdcm::String<'\\\\', 16>]"
string 3.0.21..3.0.24 - " In ./Source/DataStructureAndEncodingDefinition/gdcmByteValue.cxx, line "
string 3.0.21..3.0.24 - " In ./Source/DataStructureAndEncodingDefinition/gdcmCSAHeader.cxx, line "
string 3.0.24..3.0.24 - " double*, const double*, const unsigned int*, const unsigned int*, bool)"
string 3.0.24..3.0.24 - "::Cleaner::impl::CleanCSAImage(gdcm::DataSet&, const gdcm::DataElement&)"
string 3.0.24..3.0.24 - "Error: In ./Source/MediaStorageAndFileFormat/gdcmLookupTable.cxx, line "
string 3.0.24..3.0.24 - "GI\"### ASCCONV BEG### ASCCONV END <?xml version=\"1.0\" encoding=\"UTF-8\"?>"
string 3.0.24..3.0.24 - "re spacing. This function should not be used for Secondary Capture data."
source 3.0.8..3.0.24 - "DataStructureAndEncodingDefinition/gdcmCP246ExplicitDataElement.cxx"
source 3.0.8..3.0.24 - "DataStructureAndEncodingDefinition/gdcmExplicitImplicitDataElement.cxx"
source 3.0.8..3.0.24 - "DataStructureAndEncodingDefinition/gdcmUNExplicitDataElement.cxx"
source 3.0.8..3.0.24 - "DataStructureAndEncodingDefinition/gdcmUNExplicitImplicitDataElement.cxx"
source 3.0.8..3.0.24 - "DataStructureAndEncodingDefinition/gdcmVR16ExplicitDataElement.cxx"
source 3.0.8..3.0.24 - "DataStructureAndEncodingDefinition/strict_gdcmExplicitDataElement.cxx"
source 3.0.8..3.0.24 - "DataStructureAndEncodingDefinition/strict_gdcmFileMetaInformation.cxx"
source 3.0.8..3.0.24 - "DataStructureAndEncodingDefinition/strict_gdcmImplicitDataElement.cxx"
source 3.0.8..3.0.24 - "DataStructureAndEncodingDefinition/strict_gdcmSequenceOfFragments.cxx"
source 3.0.8..3.0.24 - "DataStructureAndEncodingDefinition/strict_gdcmSequenceOfItems.cxx"
source 3.0.8..3.0.24 - "MediaStorageAndFileFormat/gdcmImageChangePlanarConfiguration.cxx"
source 3.0.8..3.0.24 - "MediaStorageAndFileFormat/gdcmSegmentedPaletteColorLookupTable.cxx"
source 3.0.8..3.0.24 - "MessageExchangeDefinition/gdcmAsynchronousOperationsWindowSub.cxx"
source 3.0.21..3.0.24 - "MediaStorageAndFileFormat/gdcmScanner2.cxx"
source 3.0.21..3.0.24 - "MediaStorageAndFileFormat/gdcmStrictScanner2.cxx"
table 3.0.8..3.0.24 - 312e322e3832362e302e312e333638303034332e322e313134332e3130372e31
symbol 3.0.8..3.0.8 - _ZN10gdcmstrict12MediaStorage13GetFromHeaderERKNS_19FileMetaInformationE
symbol 3.0.8..3.0.21 - _ZN4gdcm14ByteSwapFilterD1Ev
symbol 3.0.8..3.0.21 - _ZN4gdcm14ByteSwapFilterD2Ev
symbol 3.0.8..3.0.24 - gdcmjpeg12_jround_up
symbol 3.0.8..3.0.24 - gdcmjpeg12_jzero_far
symbol 3.0.8..3.0.24 - gdcmjpeg16_jround_up
symbol 3.0.8..3.0.24 - gdcmjpeg16_jzero_far
symbol 3.0.8..3.0.24 - gdcmjpeg8_jround_up
symbol 3.0.8..3.0.24 - gdcmjpeg8_jzero_far
symbol 3.0.21..3.0.24 - csa_memcpy
symbol 3.0.21..3.0.24 - mec_mr3_print
symbol 3.0.24..3.0.24 - _ZN4gdcm7Cleaner4impl13CleanCSAImageERNS_7DataSetERKNS_11DataElementE
