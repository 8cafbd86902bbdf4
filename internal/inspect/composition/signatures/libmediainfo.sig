name libmediainfo
also mediainfo
advisory Debian libmediainfo
advisory generic libmediainfo
# learned
reference 20.09 amd64 sha256:8bd125effcf3835b94ffb95599c7cad6c7edec51fc15e2044e218630df986d83 libmediainfo-dev 20.09+dfsg-2, libmediainfo0v5 20.09+dfsg-2
reference 23.04 amd64 sha256:54d48c744ad0bfa7e6d2927a37018af9f2a902acac7f5e002255f7109e827d61 libmediainfo-dev 23.04+dfsg-1, libmediainfo0v5 23.04+dfsg-1
reference 25.04 amd64 sha256:d6a59e9659e0ed9b3737b29e125e6ff041af438413d24d8e7b3245554142f963 libmediainfo-dev 25.04+dfsg-1, libmediainfo0v5 25.04+dfsg-1
reference 26.05 amd64 sha256:bd5a1ebb27a5204d0402b26fc22d6070258706fb75d8393c2951ca67107ff6ec libmediainfo-dev 26.05+dfsg-1, libmediainfo0v5 26.05+dfsg-1
reference 26.10 amd64 sha256:d8610b530d0f3f97977abc748162aede51711c675af8becdcfdc26126b73b2a7 libmediainfo-dev 26.10+dfsg-2, libmediainfo0v5 26.10+dfsg-2
string 20.09..20.09 - " ScalD-Cinema 4k ScalLong-term storagProfile descriptReproduction curPCX"
string 20.09..20.09 - "Front: Lw L C R Rw, TopFront: L C R, Side: L R, Rear: L C Cd R, LFE: L R"
string 20.09..20.09 - "Rw, TopFront: L C R, Side: L R, Rear: L C Cd R, LFE: L R, HI, VI, Haptic"
string 20.09..20.09 - "Y NT;;;Number of a group in order to provide versions of the same track\n"
string 20.09..20.09 - "ZPEG;Video Zipper;;Metheus Video Zipper;;;;;\nZYGO;ZyGo;;ZyGo Video;;;;;\n"
string 20.09..23.04 - "Human-readable locator text string for manual location of essence"
string 20.09..23.04 - "ITU-T Rec. H.265 | ISO/IEC 23008-2 MPEG-H Part 2 / HEVC video stream"
string 20.09..23.04 - "Number of the field which is considered temporally to come first"
string 20.09..23.04 - "Specifies the intended framing of the content within the displayed image"
string 20.09..23.04 - "ample whose absolute value is the maximum value of the entire audio file"
string 20.09..25.04 - "Dirac, Synchronisation lost"
string 20.09..25.04 - "Not in right order"
string 20.09..25.04 - "UVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/N12MediaInfoLib10File__BaseE"
string 20.09..25.04 - "max coded frame size"
string 20.09..25.04 - "max sample per frame"
string 20.09..26.05 - "Last modification time in numeric Unix time format"
string 20.09..26.05 - "MPEG Video, Synchronisation lost"
string 20.09..26.05 - "MPEG-4 Visual, Synchronisation lost"
string 20.09..26.10 - " - event_information_section - actual_transport_stream : return schedule"
string 20.09..26.10 - " - event_information_section - other_transport_stream, present/following"
string 20.09..26.10 - " R C Vhc Lsd Rsd Ls Rs Vhl Vhr Lw Rw Csd Cs LFE1 LFE2 Lc Rc HI VI Haptic"
string 20.09..26.10 - " more profiles defined in Annex G of ITU-T Rec. H.264 | ISO/IEC 14496-10"
string 20.09..26.10 - " more profiles defined in Annex H of ITU-T Rec. H.264 | ISO/IEC 14496-10"
string 20.09..26.10 - ", alternative 14:9 center / 4:3 pillarbox image, alternative 14:9 center"
string 20.09..26.10 - ", alternative 4:3 center / 16:9 full frame image, alternative 4:3 center"
string 20.09..26.10 - "- event_information_section - actual_transport_stream, present/following"
string 20.09..26.10 - "40;RealVideo 4;;Based on AVC (H.264), Real Player 9;http://www.real.com\n"
string 20.09..26.10 - "54 2003 - DV Service Multiplex and Transport System for Cable Television"
string 20.09..26.10 - "=\"urn:digimetrics-xml-wrapper DMSCLIP.XSD\">\r\n <clip source=\"main\" file=\""
string 20.09..26.10 - "Advanced Audio Codec Low Complexity with Spectral Band Replication"
string 20.09..26.10 - "Automatic display/non-display under specific condition when received"
string 20.09..26.10 - "B - event_information_section - other_transport_stream : return schedule"
string 20.09..26.10 - "B;DivX Subtitle;;Subtitle in AVI from DivX networks;http://www.divx.com\n"
string 20.09..26.10 - "DVB - event_information_section - actual_transport_stream, schedule"
string 20.09..26.10 - "DVB - event_information_section - other_transport_stream, schedule"
string 23.04..26.10 - " end of the syntax was reached, most probably the bitstream is malformed"
string 23.04..26.10 - " especially when only one channel of a CPE is included in numOutChannels"
string 23.04..26.10 - " with 3 front, 2 side, 2 back, 2 topfront, 2 topside, 2 topback speakers"
string 23.04..26.10 - " with 5 front, 2 side, 2 back, 2 topfront, 2 topside, 2 topback speakers"
string 23.04..26.10 - ", which is the configuration indicated by channelConfigurationIndex "
string 25.04..26.10 - " (additional constraint from Dolby Atmos Master ADM Profile v1.0)"
string 25.04..26.10 - " (additional constraint from Dolby Atmos Master ADM Profile v1.1)"
string 25.04..26.10 - " USAC UsacFrame usacIndependencyFlag is 0 so this frame is not decodable"
string 25.04..26.10 - " attribute value does not match the frameFormat start attribute value"
string 25.04..26.10 - " attribute value is not permitted, permitted values are 0 or > 5 ms"
string 26.05..26.10 - ":audioPackFormatIDRef:audioPackFormatIDRef attribute yyyy value \""
string 26.05..26.10 - "File name extension is not expected for this file format (actual "
string 26.05..26.10 - "ST27a;Go\nST27i;Go\nU20a;X10 mini pro\nU20i;X10 mini pro\nX10a;X10\nX10i;X10\n"
string 26.05..26.10 - "advanced codec frame compatible plano-stereoscopic HD NVOD reference"
string 26.05..26.10 - "advanced codec frame compatible plano-stereoscopic HD NVOD time-shifted"
source 20.09..26.10 - "aes-gladman/aes_modes.c"
symbol 20.09..26.10 - JNI_OnLoad
symbol 20.09..26.10 - MediaInfoA_Get
symbol 20.09..26.10 - MediaInfoA_GetI
symbol 20.09..26.10 - MediaInfoA_New
symbol 20.09..26.10 - MediaInfoA_Set
symbol 20.09..26.10 - MediaInfo_Get
symbol 20.09..26.10 - MediaInfo_GetI
symbol 20.09..26.10 - MediaInfo_New
symbol 20.09..26.10 - MediaInfo_Open
symbol 20.09..26.10 - MediaInfo_Save
symbol 20.09..26.10 - MediaInfo_Set
symbol 20.09..26.10 - MediaInfo_SetI
