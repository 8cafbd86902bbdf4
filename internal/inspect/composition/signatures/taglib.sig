name taglib
also libtag
cpe taglib:taglib
advisory OSS-Fuzz taglib
advisory Debian taglib
advisory Alpine taglib
advisory GIT https://github.com/taglib/taglib
advisory generic taglib
# learned
reference 1.11.1 amd64 sha256:f27954315cad1a99629ea067a50130bf61193c926d28aef2dff4de9d4358fdd0 libtag1-dev 1.11.1+dfsg.1-3+deb11u1, libtag1v5 1.11.1+dfsg.1-3+deb11u1, libtag1v5-vanilla 1.11.1+dfsg.1-3+deb11u1
reference 1.13 amd64 sha256:9cb8e5397f4c8acc30a54165942c62ae0d3221c9522e3f16bfd9d3a752a9e9df libtag1-dev 1.13-2+deb12u1, libtag1v5 1.13-2+deb12u1, libtag1v5-vanilla 1.13-2+deb12u1
reference 2.0.2 amd64 sha256:be0e81b11b2e7d1b0cb265b4ab6d4dd75514b0148706c26e2ed255285e10190a libtag-dev 2.0.2-2, libtag1-dev 2.0.2-2, libtag2 2.0.2-2
reference 2.3.2 amd64 sha256:d4fcfbe39749a99f1df91967bf11ed3d5ebca260caf68c07bd07c01040137572 libtag-dev 2.3.2-4, libtag2 2.3.2-4
string 1.11.1..1.11.1 - " ID terminated by null and 4x4 bytes for start and end time and offset)."
string 1.11.1..1.11.1 - " of the size bytes in the id3v2 header was greater than the allowed 128."
string 1.11.1..1.11.1 - " the start or end of this file was incorrect or the sample rate is zero."
string 1.11.1..1.11.1 - "::File::FilePrivate::FilePropertiesObject::parse() -- data is too short."
string 1.11.1..1.11.1 - "@ASF::Properties::setLength() -- This method is deprecated. Do not use."
string 1.11.1..2.3.2 asftag "MusicBrainz/Album Artist Id"
string 1.11.1..2.3.2 asftag "MusicBrainz/Release Group Id"
string 1.11.1..2.3.2 asftag "WM/ContentGroupDescription"
string 1.11.1..2.3.2 chapterframe ", end time: "
string 1.11.1..2.3.2 chapterframe ", sub-frames: [ "
string 1.11.1..2.3.2 chapterframe ": start time: "
string 1.11.1..2.3.2 modfile "Atari Oktalyzer"
string 1.11.1..2.3.2 mp4itemfactory "----:com.apple.iTunes:MusicBrainz Album Artist Id"
string 1.11.1..2.3.2 mp4itemfactory "----:com.apple.iTunes:MusicBrainz Artist Id"
string 1.11.1..2.3.2 mp4itemfactory "----:com.apple.iTunes:MusicBrainz Release Group Id"
string 1.11.1..2.3.2 ownershipframe " datePurchased="
string 1.11.1..2.3.2 ownershipframe "pricePaid="
string 1.11.1..2.3.2 s3mfile "ScreamTracker III"
string 1.11.1..2.3.2 tdebuglistener "*N12_GLOBAL__N_115DefaultListenerE"
string 1.11.1..2.3.2 tpicturetype "During Performance"
string 1.11.1..2.3.2 tpicturetype "During Recording"
string 1.11.1..2.3.2 tpicturetype "Movie Screen Capture"
string 1.11.1..2.3.2 tpicturetype "Other File Icon"
string 1.11.1..2.3.2 tpropertymap "Unsupported Data: "
string 1.13..2.3.2 - " @vector::_M_fill_insert"
string 1.13..2.3.2 - "*N6TagLib4ListIPN12_GLOBAL__N_16ReaderEEE"
string 1.13..2.3.2 - "----:com.apple.iTunes:originaldate"
string 1.13..2.3.2 asftag "MusicBrainz/Album Release Country"
string 1.13..2.3.2 mp4itemfactory "----:com.apple.iTunes:MusicBrainz Album Release Country"
string 1.13..2.3.2 mpegfile "*N12_GLOBAL__N_111AdapterFileE"
string 1.13..2.3.2 tableofcontentsframe ", chapters: [ "
string 1.13..2.3.2 tableofcontentsframe ", ordered: "
string 1.13..2.3.2 tableofcontentsframe ": top level: "
string 1.13..2.3.2 xmfile "*N12_GLOBAL__N_111ValueReaderIN6TagLib6StringEEE"
string 1.13..2.3.2 xmfile "*N12_GLOBAL__N_111ValueReaderIhEE"
string 1.13..2.3.2 xmfile "*N12_GLOBAL__N_112NumberReaderImEE"
string 1.13..2.3.2 xmfile "*N12_GLOBAL__N_112NumberReaderItEE"
string 2.0.2..2.3.2 apetag "Back Cover"
string 2.0.2..2.3.2 apetag "Front Cover"
string 2.0.2..2.3.2 asftag "WM/OriginalAlbumTitle"
string 2.0.2..2.3.2 mp4itemfactory "----:com.apple.iTunes:"
string 2.0.2..2.3.2 mp4itemfactory "----:com.apple.iTunes:ORIGINALDATE"
string 2.0.2..2.3.2 mp4itemfactory "----:com.apple.iTunes:RELEASEDATE"
string 2.3.2..2.3.2 asftag "WM/ContentDistributor"
string 2.3.2..2.3.2 asftag "WM/MediaClassPrimaryID"
string 2.3.2..2.3.2 asftag "WM/MediaClassSecondaryID"
string 2.3.2..2.3.2 asftag "WM/ParentalRating"
string 2.3.2..2.3.2 asftag "WM/WMCollectionGroupID"
table 1.11.1..2.3.2 - 4e365461674c6962334153463750696374757265313450696374757265507269
table 1.11.1..2.3.2 - 4e365461674c6962334153463941747472696275746531364174747269627574
table 1.11.1..2.3.2 aiffproperties 4e365461674c696234524946463441494646313050726f706572746965734500
table 1.11.1..2.3.2 asffile 4e365461674c6962334153463446696c65313146696c65507269766174653130
table 1.11.1..2.3.2 asffile 4e365461674c6962334153463446696c65313146696c65507269766174653133
table 1.11.1..2.3.2 asffile 4e365461674c6962334153463446696c65313146696c65507269766174653134
table 1.11.1..2.3.2 attachedpictureframe 4e365461674c6962354944337632323041747461636865645069637475726546
table 1.11.1..2.3.2 attachedpictureframe 4e365461674c6962354944337632323341747461636865645069637475726546
table 1.11.1..2.3.2 eventtimingcodesframe 4e365461674c696235494433763232314576656e7454696d696e67436f646573
table 1.11.1..2.3.2 flacunknownmetadatablock 4e365461674c696234464c41433230556e6b6e6f776e4d65746164617461426c
table 1.11.1..2.3.2 generalencapsulatedobjectframe 4e365461674c6962354944337632333047656e6572616c456e63617073756c61
table 1.11.1..2.3.2 id3v2tag 4e365461674c696235494433763231394c6174696e31537472696e6748616e64
table 1.11.1..2.3.2 infotag 4e365461674c6962345249464634496e666f3133537472696e6748616e646c65
table 1.11.1..2.3.2 ownershipframe 4e365461674c696235494433763231344f776e6572736869704672616d654500
table 1.11.1..2.3.2 popularimeterframe 4e365461674c69623549443376323138506f70756c6172696d65746572467261
table 1.11.1..2.3.2 relativevolumeframe 4e365461674c6962354944337632313952656c6174697665566f6c756d654672
table 1.11.1..2.3.2 speexproperties 4e365461674c6962334f6767355370656578313050726f706572746965734500
table 1.11.1..2.3.2 synchronizedlyricsframe 4e365461674c6962354944337632323353796e6368726f6e697a65644c797269
table 1.11.1..2.3.2 tableofcontentsframe 4e365461674c696235494433763232305461626c654f66436f6e74656e747346
table 1.11.1..2.3.2 textidentificationframe 4e365461674c69623549443376323233546578744964656e7469666963617469
table 1.11.1..2.3.2 textidentificationframe 4e365461674c6962354944337632323755736572546578744964656e74696669
table 1.11.1..2.3.2 trueaudioproperties 4e365461674c69623954727565417564696f313050726f706572746965734500
table 1.11.1..2.3.2 uniquefileidentifierframe 4e365461674c69623549443376323235556e6971756546696c654964656e7469
table 1.11.1..2.3.2 unsynchronizedlyricsframe 4e365461674c69623549443376323235556e73796e6368726f6e697a65644c79
table 1.11.1..2.3.2 urllinkframe 4e365461674c696235494433763231365573657255726c4c696e6b4672616d65
table 1.13..2.3.2 fileref 4e365461674c69623746696c65526566313646696c65547970655265736f6c76
table 1.13..2.3.2 fileref 4e365461674c69623746696c65526566313853747265616d547970655265736f
table 2.0.2..2.3.2 apeitem 537432335f53705f636f756e7465645f7074725f696e706c616365494e365461
table 2.3.2..2.3.2 ebmldeferredbinaryelement 4e365461674c69623445424d4c3231446566657272656442696e617279456c65
table 2.3.2..2.3.2 ebmlstringelement 4e365461674c69623445424d4c313755544638537472696e67456c656d656e74
table 2.3.2..2.3.2 ebmlstringelement 4e365461674c69623445424d4c31394c6174696e31537472696e67456c656d65
table 2.3.2..2.3.2 matroskaattachments 4e365461674c6962384d6174726f736b6131314174746163686d656e74734500
symbol 1.11.1..1.11.1 - _ZN6TagLib4File11FilePrivateC1EPNS_8IOStreamEb
symbol 1.11.1..1.11.1 - _ZN6TagLib4File11FilePrivateC2EPNS_8IOStreamEb
symbol 1.11.1..2.3.2 apefile _ZN6TagLib3APE4File27removeUnsupportedPropertiesERKNS_10StringListE
symbol 1.11.1..2.3.2 itfile _ZN6TagLib2IT4FileC1EPNS_8IOStreamEbNS_15AudioProperties9ReadStyleE
symbol 1.11.1..2.3.2 mp4file _ZN6TagLib3MP44File27removeUnsupportedPropertiesERKNS_10StringListE
symbol 1.11.1..2.3.2 mp4tag _ZN6TagLib3MP43Tag12saveExistingENS_10ByteVectorERKNS_4ListIPNS0_4AtomEEE
symbol 1.11.1..2.3.2 mpcfile _ZN6TagLib3MPC4File27removeUnsupportedPropertiesERKNS_10StringListE
symbol 1.11.1..2.3.2 opusfile _ZN6TagLib3Ogg4Opus4FileC1EPNS_8IOStreamEbNS_15AudioProperties9ReadStyleE
symbol 1.11.1..2.3.2 tag_c taglib_free
symbol 1.11.1..2.3.2 tbytevectorlist _ZN6TagLib14ByteVectorListC1ESt16initializer_listINS_10ByteVectorEE
symbol 1.13..2.3.2 - _ZN6TagLib3MP45Atoms4findEPKcS3_S3_S3_
symbol 1.13..2.3.2 - _ZN6TagLib3MP45Atoms4pathEPKcS3_S3_S3_
