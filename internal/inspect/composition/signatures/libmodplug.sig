name libmodplug
also modplug
cpe konstanty_bialkowski:libmodplug
advisory Debian libmodplug
advisory Alpine libmodplug
advisory generic libmodplug
# learned
reference 0.8.9.0 amd64 sha256:b800d8e29ab53c0b86e1acd8ac87e12ddcc31a0acc315f585444b78afaa8639d libmodplug-dev 1:0.8.9.0-3, libmodplug1 1:0.8.9.0-3
string 0.8.9.0..0.8.9.0 - "%2d %08ld channel pressure: ch %d 0x%02x\n"
string 0.8.9.0..0.8.9.0 - "%2d %08ld control change: ch %d 0x%02x 0x%02x\n"
string 0.8.9.0..0.8.9.0 - "%2d %08ld pitch wheel change: ch %d %d\n"
string 0.8.9.0..0.8.9.0 - "%2d %08ld polyphonic key pressure: ch %d 0x%02x 0x%02x\n"
string 0.8.9.0..0.8.9.0 - "%2d %08ld program change: ch %d %d\n"
string 0.8.9.0..0.8.9.0 - "%2d %08ld song position pointer: %d"
string 0.8.9.0..0.8.9.0 - "%2d %08ld unknown runningstatus: 0x%02x skipped:0x%02x\n"
string 0.8.9.0..0.8.9.0 - "0 sharps: C     Am    GMix  DDor  EPhr  FLyd  BLoc  "
string 0.8.9.0..0.8.9.0 - "1 flat  : F     Dm    CMix  GDor  APhr  BbLyd ELoc  "
string 0.8.9.0..0.8.9.0 - "1 sharp : G     Em    DMix  ADor  BPhr  CLyd  F#Loc "
string 0.8.9.0..0.8.9.0 - "2 flats : Bb    Gm    FMix  CDor  DPhr  EbLyd ALoc  "
string 0.8.9.0..0.8.9.0 - "2 sharps: D     Bm    AMix  EDor  F#Phr GLyd  C#Loc "
string 0.8.9.0..0.8.9.0 - "3 flats : Eb    Cm    BbMix FDor  GPhr  AbLyd DLoc  "
string 0.8.9.0..0.8.9.0 - "3 sharps: A     F#m   EMix  BDor  C#Phr DLyd  G#Loc "
string 0.8.9.0..0.8.9.0 - "4 flats : Ab    Fm    EbMix BbDor CPhr  DbLyd GLoc  "
string 0.8.9.0..0.8.9.0 - "4 sharps: E     C#m   BMix  F#Dor G#Phr ALyd  D#Loc "
string 0.8.9.0..0.8.9.0 - "5 flats : Db    Bbm   AbMix EbDor FPhr  GbLyd CLoc  "
string 0.8.9.0..0.8.9.0 - "5 sharps: B     G#m   F#Mix C#Dor D#Phr ELyd  A#Loc "
string 0.8.9.0..0.8.9.0 - "6 flats : Gb    Ebm   DbMix AbDor BbPhr CbLyd FLoc  "
string 0.8.9.0..0.8.9.0 - "6 sharps: F#    D#m   C#Mix G#Dor A#Phr BLyd  E#Loc "
string 0.8.9.0..0.8.9.0 - "7 flats : Cb    Abm   GbMix DbDor EbPhr FbLyd BbLoc "
string 0.8.9.0..0.8.9.0 - "7 sharps: C#    A#m   G#Mix D#Dor E#Phr F#Lyd B#Loc "
string 0.8.9.0..0.8.9.0 - "Adjusted maximum tempo from %d to %d to get %d miditicks per patternrow\n"
string 0.8.9.0..0.8.9.0 - "Failure: Bad format for chordname command, %s"
string 0.8.9.0..0.8.9.0 - "Failure: Chord name cannot exceed 7 characters, %s"
string 0.8.9.0..0.8.9.0 - "Failure: Too many Guitar Chord Names used, %s"
string 0.8.9.0..0.8.9.0 - "Failure: Unrecognised K: field %s"
string 0.8.9.0..0.8.9.0 - "Failure: inconvenient tempo change in middle of voice (%s)"
string 0.8.9.0..0.8.9.0 - "Generating %d patterns with speed %d\n"
string 0.8.9.0..0.8.9.0 - "Meta event not at end of track, %s bytes left in track"
string 0.8.9.0..0.8.9.0 - "NOTE %s octave %d inst %s vol %03d\n"
string 0.8.9.0..0.8.9.0 - "Scanning MIDI with format: %d resolution: %d tracks: %d\n"
string 0.8.9.0..0.8.9.0 - "TRACK %2d chan=%d note=0x%02x vol=%d pan=0x%02x instr=%d\n"
string 0.8.9.0..0.8.9.0 - "Warning: Unbalanced left parens in P: definition %s"
string 0.8.9.0..0.8.9.0 - "Warning: Unbalanced right parens in P: definition %s"
string 0.8.9.0..0.8.9.0 - "c d e c|c d e c|e f g..|e f g..|gagfe c|gagfe c|c G c..|c G c..|"
string 0.8.9.0..0.8.9.0 - "drum track ends with note on (%s)"
string 0.8.9.0..0.8.9.0 - "failure: abc-include file %s not found"
string 0.8.9.0..0.8.9.0 - "failure: abc-include missing file name, %s"
string 0.8.9.0..0.8.9.0 - "failure: too many abc-include's, %s"
string 0.8.9.0..0.8.9.0 - "invalid characters in part string scanning P:%s"
string 0.8.9.0..0.8.9.0 - "invalid track-chunk '%s' is not 'MTrk'"
string 0.8.9.0..0.8.9.0 - "melody track ends with note on (%s)"
string 0.8.9.0..0.8.9.0 - "ot open %s, use environment variable MMPAT_PATH_TO_CFG for the directory"
string 0.8.9.0..0.8.9.0 - "rcussion channel is %d\nStripping off silences and other optimalisations\n"
string 0.8.9.0..0.8.9.0 - "short notes in chord can not be tied:\n%s"
string 0.8.9.0..0.8.9.0 - "strange note encountered scanning %s"
string 0.8.9.0..0.8.9.0 - "warning: new style decorations not handled\n%s"
string 0.8.9.0..0.8.9.0 - "warning: old style decorations not handled\n%s"
string 0.8.9.0..0.8.9.0 - "ying resolution and deltatimes by %d to get %d miditicks per patternrow\n"
symbol 0.8.9.0..0.8.9.0 - ModPlug_GetLength
symbol 0.8.9.0..0.8.9.0 - ModPlug_GetMessage
symbol 0.8.9.0..0.8.9.0 - ModPlug_GetName
symbol 0.8.9.0..0.8.9.0 - ModPlug_GetPattern
symbol 0.8.9.0..0.8.9.0 - ModPlug_GetSettings
symbol 0.8.9.0..0.8.9.0 - ModPlug_Load
symbol 0.8.9.0..0.8.9.0 - ModPlug_NumSamples
symbol 0.8.9.0..0.8.9.0 - ModPlug_Read
symbol 0.8.9.0..0.8.9.0 - ModPlug_SampleName
symbol 0.8.9.0..0.8.9.0 - ModPlug_Seek
symbol 0.8.9.0..0.8.9.0 - ModPlug_SeekOrder
symbol 0.8.9.0..0.8.9.0 - ModPlug_Unload
