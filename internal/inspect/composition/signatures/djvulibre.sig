name djvulibre
also libdjvulibre
cpe djvulibre_project:djvulibre
advisory Debian djvulibre
advisory Alpine djvulibre
advisory generic djvulibre
version "DjVuLibre-{v}"
# learned
reference 3.5.28 amd64 sha256:4aff9d3c204621ee949a9d0ac910edadb37db27b7feb326daafe8b2da8bf042c libdjvulibre-dev 3.5.28-2.2~deb11u1, libdjvulibre21 3.5.28-2.2~deb11u1
reference 3.5.30 amd64 sha256:ec6a11e443ce8e3172d50fcae44bc790580bf61d8a9b8ceeb52f74ea5d5d60e0 libdjvulibre-dev 3.5.30-1, libdjvulibre21 3.5.30-1
reference 3.5.30.1 amd64 sha256:c5efd068fa382e29b8e6f61cde7e6e5bf51dc55065ef45e55db1d37a2984df90 libdjvulibre-dev 3.5.30.1-1, libdjvulibre21 3.5.30.1-1
string 3.5.28..3.5.28 libdjvulibre_la-DjVmDir "nt DJVU::DjVmDir::insert_file(const DJVU::GP<DJVU::DjVmDir::File>&, int)"
string 3.5.28..3.5.28 libdjvulibre_la-DjVuImage "::PImager, const DJVU::GRect&, const DJVU::GRect&, double, DJVU::GPixel)"
string 3.5.28..3.5.28 libdjvulibre_la-GPixmap "DJVU::color_correction_table(double, DJVU::GPixel, unsigned char (*)[3])"
string 3.5.28..3.5.28 libdjvulibre_la-JB2Image "::JB2Codec::CodeNum(int, int, DJVU::JB2Dict::JB2Codec::NumContext*, int)"
string 3.5.28..3.5.28 libdjvulibre_la-XMLParser "long unsigned int DJVU::convertToColor(const DJVU::GUTF8String&)"
string 3.5.28..3.5.30 libdjvulibre_la-DjVuPort "DjVuPortcaster: recursive opening of the same file (corrupted file?)"
string 3.5.28..3.5.30 libdjvulibre_la-DjVuPort "uPortcaster::id_to_file(const DJVU::DjVuPort*, const DJVU::GUTF8String&)"
string 3.5.28..3.5.30.1 libdjvulibre_la-Arrays "void DJVU::ArrayRep::del(int, unsigned int)"
string 3.5.28..3.5.30.1 libdjvulibre_la-BSByteStream "unsigned int DJVU::BSByteStream::Decode::decode()"
string 3.5.28..3.5.30.1 libdjvulibre_la-BSEncodeByteStream "assertion (markerpos>=0 && markerpos<size) failed"
string 3.5.28..3.5.30.1 libdjvulibre_la-ByteStream ":GP<DJVU::ByteStream> DJVU::ByteStream::create(FILE*, const char*, bool)"
string 3.5.28..3.5.30.1 libdjvulibre_la-DataPool "aPool> DJVU::DataPool::create(const DJVU::GP<DJVU::DataPool>&, int, int)"
string 3.5.28..3.5.30.1 libdjvulibre_la-DjVmDir0 ">::operator[](int) const [with TYPE = DJVU::GP<DJVU::DjVmDir0::FileRec>]"
string 3.5.28..3.5.30.1 libdjvulibre_la-DjVmDoc "<DJVU::DataPool> DJVU::DjVmDoc::get_data(const DJVU::GUTF8String&) const"
string 3.5.28..3.5.30.1 libdjvulibre_la-DjVmNav "d DJVU::DjVmNav::DjVuBookMark::encode(const DJVU::GP<DJVU::ByteStream>&)"
string 3.5.28..3.5.30.1 libdjvulibre_la-DjVuAnno "LParser::parse(const char*, DJVU::GPList<DJVU::GLObject>&, const char*&)"
string 3.5.28..3.5.30.1 libdjvulibre_la-DjVuDocEditor "::GSetImpl<K>::get_or_throw(const K&) const [with K = DJVU::GUTF8String]"
string 3.5.28..3.5.30.1 libdjvulibre_la-DjVuDumpHelper "Document directory (indirect, %d files %d pages)"
string 3.5.28..3.5.30.1 libdjvulibre_la-DjVuFileCache "TYPE>::operator[](int) [with TYPE = DJVU::GP<DJVU::DjVuFileCache::Item>]"
string 3.5.28..3.5.30.1 libdjvulibre_la-DjVuInfo "void DJVU::DjVuInfo::decode(DJVU::ByteStream&)"
string 3.5.28..3.5.30.1 libdjvulibre_la-DjVuMessage "static DJVU::GList<DJVU::GURL> DJVU::DjVuMessage::GetProfilePaths()"
string 3.5.28..3.5.30.1 libdjvulibre_la-DjVuMessageLite "Failed to parse XML message file:&#10;&#09;&apos;%1!s!&apos;."
string 3.5.28..3.5.30.1 libdjvulibre_la-DjVuNavDir "U::GArrayTemplate<TYPE>::operator[](int) [with TYPE = DJVU::GUTF8String]"
string 3.5.28..3.5.30.1 libdjvulibre_la-DjVuPalette "E& DJVU::GArrayTemplate<TYPE>::operator[](int) [with TYPE = DJVU::PData]"
string 3.5.28..3.5.30.1 libdjvulibre_la-DjVuToPS "\n   readB length 0 eq { ReadData } if\n   readB /readB () def\n} bind def\n"
string 3.5.28..3.5.30.1 libdjvulibre_la-GBitmap " DJVU::GArrayTemplate<TYPE>::operator[](int) [with TYPE = unsigned char]"
string 3.5.28..3.5.30.1 libdjvulibre_la-GContainer "void DJVU::GArrayBase::ins(int, const void*, int)"
string 3.5.28..3.5.30.1 libdjvulibre_la-GIFFManager "GUTF8String DJVU::GIFFChunk::decode_name(const DJVU::GUTF8String&, int&)"
string 3.5.28..3.5.30.1 libdjvulibre_la-GMapAreas "YPE& DJVU::GArrayTemplate<TYPE>::operator[](int) const [with TYPE = int]"
string 3.5.28..3.5.30.1 libdjvulibre_la-GOS "static DJVU::GUTF8String DJVU::GOS::cwd(const DJVU::GUTF8String&)"
string 3.5.28..3.5.30.1 libdjvulibre_la-GRect "void DJVU::GRectMapper::set_output(const DJVU::GRect&)"
string 3.5.28..3.5.30.1 libdjvulibre_la-GScaler " DJVU::GRect&, const DJVU::GBitmap&, const DJVU::GRect&, DJVU::GBitmap&)"
string 3.5.28..3.5.30.1 libdjvulibre_la-GString " DJVU::GStringRep::UTF8::append(const DJVU::GP<DJVU::GStringRep>&) const"
string 3.5.28..3.5.30.1 libdjvulibre_la-GThreads "void DJVU::GMonitor::wait(long unsigned int)"
string 3.5.28..3.5.30.1 libdjvulibre_la-GURL " DJVU::ArrayBaseT<TYPE>::operator[](int) [with TYPE = DJVU::GUTF8String]"
string 3.5.28..3.5.30.1 libdjvulibre_la-IFFByteStream "virtual size_t DJVU::IFFByteStream::write(const void*, size_t)"
string 3.5.28..3.5.30.1 libdjvulibre_la-IW44Image "4Image::Map::image(int, const DJVU::GRect&, signed char*, int, int, int)"
string 3.5.28..3.5.30.1 libdjvulibre_la-JB2EncodeCodec "ec::Encode::CodeNum(int, int, int, DJVU::JB2Dict::JB2Codec::NumContext&)"
string 3.5.28..3.5.30.1 libdjvulibre_la-JPEGDecoder "static void DJVU::JPEGDecoder::decode(DJVU::ByteStream&, DJVU::GPixmap&)"
string 3.5.28..3.5.30.1 libdjvulibre_la-XMLTags "void DJVU::lt_XMLTags::init(DJVU::XMLByteStream&)"
string 3.5.30..3.5.30.1 libdjvulibre_la-DjVuFile "void DJVU::copy_chunks(const GP<ByteStream>&, IFFByteStream&)"
string 3.5.30..3.5.30.1 libdjvulibre_la-DjVuImage "U::do_bitmap(const DjVuImage&, BImager, const GRect&, const GRect&, int)"
string 3.5.30..3.5.30.1 libdjvulibre_la-GPixmap "void DJVU::color_correction_table(double, GPixel, unsigned char (*)[3])"
string 3.5.30..3.5.30.1 libdjvulibre_la-JB2Image "int DJVU::JB2Dict::JB2Codec::CodeNum(int, int, NumContext*, int)"
string 3.5.30..3.5.30.1 libdjvulibre_la-XMLParser "long unsigned int DJVU::convertToColor(const GUTF8String&)"
string 3.5.30.1..3.5.30.1 libdjvulibre_la-DjVuDocument "DjVuDocument: cannot create initialization thread"
string 3.5.30.1..3.5.30.1 libdjvulibre_la-DjVuFile "DjVuFile: INCL chunks nested too deeply (corrupted file?)"
string 3.5.30.1..3.5.30.1 libdjvulibre_la-DjVuFile "DjVuFile: cannot create decoding thread"
string 3.5.30.1..3.5.30.1 libdjvulibre_la-DjVuFile "void DJVU::DjVuFile::start_decode()"
string 3.5.30.1..3.5.30.1 libdjvulibre_la-MMRDecoder ":GP<DJVU::JB2Image> DJVU::MMRDecoder::decode(DJVU::GP<DJVU::ByteStream>)"
source 3.5.28..3.5.30.1 libdjvulibre_la-DjVmDir0 "DjVmDir0.cpp"
source 3.5.28..3.5.30.1 libdjvulibre_la-IW44EncodeCodec "IW44EncodeCodec.cpp"
source 3.5.28..3.5.30.1 libdjvulibre_la-IW44Image "IW44Image.cpp"
source 3.5.28..3.5.30.1 libdjvulibre_la-JB2EncodeCodec "JB2EncodeCodec.cpp"
source 3.5.28..3.5.30.1 libdjvulibre_la-JB2Image "JB2Image.cpp"
table 3.5.28..3.5.28 libdjvulibre_la-IW44EncodeCodec d33f2445104a3743c04b37436d964c4271553742a75637420ead4c4186f23741
table 3.5.28..3.5.30.1 libdjvulibre_la-DjVuMessageLite 2a2a20556e7265636f676e697a656420446a5675204d6573736167653a0a092a
table 3.5.28..3.5.30.1 libdjvulibre_la-DjVuMessageLite 4661696c656420746f20706172736520584d4c206d6573736167652066696c65
table 3.5.28..3.5.30.1 libdjvulibre_la-MMRDecoder 0800040000001000030001004000010002003000030003000600060004000300
table 3.5.28..3.5.30.1 libdjvulibre_la-MMRDecoder a00608000000800306000100000e040002000010040003000016040004000018
table 3.5.28..3.5.30.1 libdjvulibre_la-MMRDecoder b8010a000000000803000100001802000200001002000300000c030004000006
table 3.5.28..3.5.30.1 libdjvulibre_la-miniexp 2a4e31325f474c4f42414c5f5f4e5f3131326d696e69737472696e675f744500
symbol 3.5.28..3.5.28 libdjvulibre_la-miniexp _ZN12_GLOBAL__N_19printer_t17must_quote_symbolEPKci
symbol 3.5.28..3.5.30.1 libdjvulibre_la-ByteStream DjVuPrintErrorUTF8
symbol 3.5.28..3.5.30.1 libdjvulibre_la-DjVuGlobal djvu_set_progress_callback
symbol 3.5.28..3.5.30.1 libdjvulibre_la-DjVuMessage djvu_programname
symbol 3.5.28..3.5.30.1 libdjvulibre_la-DjVuMessageLite DjVuWriteError
symbol 3.5.28..3.5.30.1 libdjvulibre_la-JPEGDecoder djvu_error_exit
symbol 3.5.28..3.5.30.1 libdjvulibre_la-MMX _ZN4DJVU10MMXControl10enable_mmxEv
symbol 3.5.28..3.5.30.1 libdjvulibre_la-ddjvuapi ddjvu_job_stop
symbol 3.5.28..3.5.30.1 libdjvulibre_la-miniexp miniexp_isa
symbol 3.5.30..3.5.30.1 libdjvulibre_la-DjVuText _ZN4DJVUL9start_tagENS_7DjVuTXT8ZoneTypeE
symbol 3.5.30.1..3.5.30.1 libdjvulibre_la-ddjvuapi _Z30ddjvu_get_anno_from_ByteStreamN4DJVU2GPINS_10ByteStreamEEE
symbol 3.5.30.1..3.5.30.1 libdjvulibre_la-ddjvuapi _ZL19get_bytestream_annoN4DJVU2GPINS_10ByteStreamEEE
