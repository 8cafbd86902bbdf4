name libmatroska
also matroska
cpe matroska:libmatroska
advisory Debian libmatroska
advisory Alpine libmatroska
advisory GIT https://github.com/Matroska-Org/libmatroska
advisory generic libmatroska
version weak "{v}"
# learned
reference 1.6.2 amd64 sha256:da91bac2d31c5d007bc25b781398cf9e09c103f0c165226d803d5599a7b125ba libmatroska-dev 1.6.2-1, libmatroska7 1.6.2-1
reference 1.7.1 amd64 sha256:4ba0fef515397d69bbbbccc8288e389dfd6d450f307186161b2e200f90df4616 libmatroska-dev 1.7.1-1, libmatroska7 1.7.1-1
reference 1.7.2 amd64 sha256:9899536f3372a386a3fae3068696803118ea5bc0b7e2ae7c90660561c4f617ee libmatroska-dev 1.7.2-1, libmatroska7 1.7.2-1
string 1.6.2..1.6.2 - "ParentTrack != NULL"
string 1.6.2..1.7.2 - " libmatroska::KaxTimeSlice::RenderData(libebml::IOCallback&, bool, bool)"
string 1.6.2..1.7.2 - "BlockGroup&, const libmatroska::KaxBlockGroup&, libmatroska::LacingType)"
string 1.6.2..1.7.2 - "DataBuffer&, const libmatroska::KaxBlockGroup&, libmatroska::LacingType)"
string 1.6.2..1.7.2 - "TimecodeDelay >= int16(0x8000) && TimecodeDelay <= int16(0x7FFF)"
string 1.6.2..1.7.2 - "a::KaxCluster::Render(libebml::IOCallback&, libmatroska::KaxCues&, bool)"
string 1.6.2..1.7.2 - "atroska::KaxEncryptedBlock::RenderData(libebml::IOCallback&, bool, bool)"
string 1.6.2..1.7.2 - "atroska::KaxVideoFrameRate::RenderData(libebml::IOCallback&, bool, bool)"
string 1.6.2..1.7.2 - "axBlockBlob*, const libmatroska::KaxBlockBlob*, libmatroska::LacingType)"
string 1.6.2..1.7.2 - "bmatroska::KaxBlockVirtual::RenderData(libebml::IOCallback&, bool, bool)"
string 1.6.2..1.7.2 - "bmatroska::KaxCodecInfoURL::RenderData(libebml::IOCallback&, bool, bool)"
string 1.6.2..1.7.2 - "bmatroska::KaxCuePoint::IsSmallerThan(const libebml::EbmlElement*) const"
string 1.6.2..1.7.2 - "bmatroska::KaxCueRefNumber::RenderData(libebml::IOCallback&, bool, bool)"
string 1.6.2..1.7.2 - "bmatroska::KaxFileReferral::RenderData(libebml::IOCallback&, bool, bool)"
string 1.6.2..1.7.2 - "bool libmatroska::KaxBlockGroup::GetBlockDuration(uint64&) const"
string 1.6.2..1.7.2 - "eferenceBlock& libmatroska::KaxBlockGroup::Reference(unsigned int) const"
string 1.6.2..1.7.2 - "ibmatroska::KaxTrackOffset::RenderData(libebml::IOCallback&, bool, bool)"
string 1.6.2..1.7.2 - "int16 libmatroska::KaxCluster::GetBlockLocalTimecode(uint64) const"
string 1.6.2..1.7.2 - "ka::KaxTrackAttachmentLink::RenderData(libebml::IOCallback&, bool, bool)"
string 1.6.2..1.7.2 - "libmatroska::KaxSliceDelay::RenderData(libebml::IOCallback&, bool, bool)"
string 1.6.2..1.7.2 - "libmatroska::KaxVideoGamma::RenderData(libebml::IOCallback&, bool, bool)"
string 1.6.2..1.7.2 - "lockGroup*&, const libmatroska::KaxBlockGroup&, libmatroska::LacingType)"
string 1.6.2..1.7.2 - "matroska::KaxAudioPosition::RenderData(libebml::IOCallback&, bool, bool)"
string 1.6.2..1.7.2 - "matroska::KaxBlockBlob& libmatroska::KaxReferenceBlock::RefBlock() const"
string 1.6.2..1.7.2 - "matroska::KaxCodecSettings::RenderData(libebml::IOCallback&, bool, bool)"
string 1.6.2..1.7.2 - "matroska::KaxCueRefCluster::RenderData(libebml::IOCallback&, bool, bool)"
string 1.6.2..1.7.2 - "matroska::KaxInternalBlock::RenderData(libebml::IOCallback&, bool, bool)"
string 1.6.2..1.7.2 - "matroska::KaxOldStereoMode::RenderData(libebml::IOCallback&, bool, bool)"
string 1.6.2..1.7.2 - "matroska::KaxSliceDuration::RenderData(libebml::IOCallback&, bool, bool)"
string 1.6.2..1.7.2 - "oska::KaxFileUsedStartTime::RenderData(libebml::IOCallback&, bool, bool)"
string 1.6.2..1.7.2 - "roska::KaxCodecDownloadURL::RenderData(libebml::IOCallback&, bool, bool)"
string 1.6.2..1.7.2 - "roska::KaxCueRefCodecState::RenderData(libebml::IOCallback&, bool, bool)"
string 1.6.2..1.7.2 - "roska::KaxReferenceVirtual::RenderData(libebml::IOCallback&, bool, bool)"
string 1.6.2..1.7.2 - "roska::KaxSliceFrameNumber::RenderData(libebml::IOCallback&, bool, bool)"
string 1.6.2..1.7.2 - "ska::KaxBlockBlob::operator const libmatroska::KaxInternalBlock&() const"
string 1.6.2..1.7.2 - "troska::KaxBlockBlob::operator const libmatroska::KaxBlockGroup&() const"
string 1.6.2..1.7.2 - "virtual const binary* libmatroska::DataBuffer::Buffer() const"
string 1.6.2..1.7.2 - "virtual filepos_t libmatroska::KaxBlockVirtual::UpdateSize(bool, bool)"
string 1.6.2..1.7.2 - "virtual filepos_t libmatroska::KaxInternalBlock::UpdateSize(bool, bool)"
string 1.6.2..1.7.2 - "virtual filepos_t libmatroska::KaxReferenceBlock::UpdateSize(bool, bool)"
string 1.6.2..1.7.2 - "xTrackEntry&, uint64, libmatroska::DataBuffer&, libmatroska::LacingType)"
string 1.6.2..1.7.2 - "ype, const libmatroska::KaxBlockBlob*, const libmatroska::KaxBlockBlob*)"
string 1.7.1..1.7.2 - "TrickMasterTrackSegmentUID::RenderData(libebml::IOCallback&, bool, bool)"
string 1.7.1..1.7.2 - "a::KaxTrickTrackSegmentUID::RenderData(libebml::IOCallback&, bool, bool)"
string 1.7.1..1.7.2 - "atroska::KaxCodecDecodeAll::RenderData(libebml::IOCallback&, bool, bool)"
string 1.7.1..1.7.2 - "atroska::KaxContentSigAlgo::RenderData(libebml::IOCallback&, bool, bool)"
string 1.7.1..1.7.2 - "s_t libmatroska::KaxSlices::RenderData(libebml::IOCallback&, bool, bool)"
string 1.7.2..1.7.2 - "bmatroska::KaxTrackOverlay::RenderData(libebml::IOCallback&, bool, bool)"
string 1.7.2..1.7.2 - "matroska::KaxTrackMaxCache::RenderData(libebml::IOCallback&, bool, bool)"
string 1.7.2..1.7.2 - "matroska::KaxTrackMinCache::RenderData(libebml::IOCallback&, bool, bool)"
symbol 1.6.2..1.7.2 - _ZN11libmatroska11KaxCuePoint11PositionSetERKNS_12KaxBlockBlobEm
symbol 1.6.2..1.7.2 - _ZN11libmatroska11KaxCuePoint11PositionSetERKNS_13KaxBlockGroupEm
symbol 1.6.2..1.7.2 - _ZN11libmatroska11KaxCuePoint11PositionSetERKNS_14KaxSimpleBlockEm
symbol 1.6.2..1.7.2 - _ZN11libmatroska12KaxBlockBlob13SetBlockGroupERNS_13KaxBlockGroupE
symbol 1.6.2..1.7.2 - _ZN11libmatroska12KaxTimeSlice10RenderDataERN7libebml10IOCallbackEbb
symbol 1.6.2..1.7.2 - _ZN11libmatroska13KaxSliceDelay10RenderDataERN7libebml10IOCallbackEbb
symbol 1.6.2..1.7.2 - matroska_done
symbol 1.6.2..1.7.2 - matroska_init
symbol 1.7.1..1.7.2 - _ZN11libmatroska16KaxTrickTrackUID10RenderDataERN7libebml10IOCallbackEbb
symbol 1.7.1..1.7.2 - _ZN11libmatroska17KaxCodecDecodeAll10RenderDataERN7libebml10IOCallbackEbb
symbol 1.7.2..1.7.2 - _ZN11libmatroska15KaxTrackOverlay10RenderDataERN7libebml10IOCallbackEbb
symbol 1.7.2..1.7.2 - _ZN11libmatroska16KaxTrackMaxCache10RenderDataERN7libebml10IOCallbackEbb
