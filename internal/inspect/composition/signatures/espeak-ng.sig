name espeak-ng
also libespeak-ng
advisory Debian espeak-ng
advisory generic espeak-ng
version weak "{v}"
# learned
reference 1.50 amd64 sha256:9134e3bf05e23262e3839d5e1950a51eae50a2a4619846f7ee3ec71bfd5abadb libespeak-ng1 1.50+dfsg-7+deb11u2
reference 1.51 amd64 sha256:e0ccd3a2b8d2e25bfcd474887693f56e534cb765baa99d2658bcf4ff68daaec5 libespeak-ng-dev 1.51+dfsg-10+deb12u2, libespeak-ng1 1.51+dfsg-10+deb12u2
reference 1.52.0 amd64 sha256:508bc8308c4d6f2ffdf77ee71fc259d68964b5fedcf363d447dfc4fb1f119cc8 libespeak-ng-dev 1.52.0+dfsg-5~bpo12+1, libespeak-ng1 1.52.0+dfsg-5~bpo12+1
string 1.50..1.51 la-compiledata "Compiled phonemes: %d errors, %d files resampled to %d Hz.\n"
string 1.50..1.51 la-event "-1 != pthread_cond_init(&my_cond_start_is_required, NULL)"
string 1.50..1.51 la-event "-1 != pthread_cond_init(&my_cond_stop_is_acknowledged, NULL)"
string 1.50..1.51 la-event "-1 != pthread_cond_init(&my_cond_stop_is_required, NULL)"
string 1.50..1.51 la-fifo "-1 != pthread_cond_broadcast(&my_cond_command_is_running)"
string 1.50..1.51 la-fifo "-1 != pthread_cond_init(&my_cond_command_is_running, NULL)"
string 1.50..1.52.0 - "Cannot set intonation: language not set, or is invalid.\n"
string 1.50..1.52.0 - "Cannot set stressrule: language not set, or is invalid.\n"
string 1.50..1.52.0 - "Cannot set voice attribute: language not set, or is invalid.\n"
string 1.50..1.52.0 la-compiledata " phoneme type or manner of articulation must be specified before endtype"
string 1.50..1.52.0 la-compiledata "hin phondata of this item\n#\n#  Address  Data file\n#  -------  ---------\n"
string 1.50..1.52.0 la-compiledict "%5d: Dictionary line length would overflow the data buffer: %d\n"
string 1.50..1.52.0 la-compiledict "%5d: Syntax error. Space after (, or negative score for previous rule\n"
string 1.50..1.52.0 la-compilembrola "%s/mbrola_ph/%s_phtrans"
string 1.50..1.52.0 la-compilembrola "Mbrola translation file: %s -- %d phonemes\n"
string 1.50..1.52.0 la-dictionary "Bad rules data in '%s_dict' at 0x%x (%c)\n"
string 1.50..1.52.0 la-dictionary "Full dictionary is not installed for '%s'\n"
string 1.50..1.52.0 la-error "The phoneme manifest file does not contain any phonemes"
string 1.50..1.52.0 la-error "The requested functionality has not been built into espeak-ng"
string 1.50..1.52.0 la-error "The spectral file does not contain any frame data"
string 1.50..1.52.0 la-event "a_status != -1"
string 1.50..1.52.0 la-langopts "Cannot set %s: language not set, or is invalid.\n"
string 1.50..1.52.0 la-langopts "Unknown tune '%s'\n"
string 1.50..1.52.0 la-langopts "numbers: Bad option number %d\n"
string 1.50..1.52.0 la-mbrowrap "mbrola closed stderr and did not exit"
string 1.50..1.52.0 la-mbrowrap "mbrola init request when already initialized"
string 1.50..1.52.0 la-setlengths "eecbba``_^][Z[ZYXVUVUUTRQPOMNNLMKKJIGHFEEECA@???==;;;:89:8654454420//-.-"
string 1.50..1.52.0 la-setlengths "espeak: Bad intonation data\n"
string 1.50..1.52.0 la-soundicon "%s%csoundicons%c%s"
string 1.50..1.52.0 la-spect "Failed to open: '%s'"
string 1.50..1.52.0 la-spect "Unsupported spectral file format.\n"
string 1.50..1.52.0 la-speech "%s/espeak-ng-data"
string 1.50..1.52.0 la-speech "<say-as interpret-as=\"tts:char\">&#%d;</say-as>"
string 1.50..1.52.0 la-ssml "double-quote "
string 1.50..1.52.0 la-synth_mbrola "%s/mbrola_ph/%s"
string 1.50..1.52.0 la-synthdata "Invalid instruction %.4x for phoneme '%s'\n"
string 1.50..1.52.0 la-synthdata "espeak: No envelope\n"
string 1.50..1.52.0 la-translate "Invalid phoneme code %d\n"
string 1.50..1.52.0 la-voices "Error (%s): gender attribute specified on a language file\n"
string 1.50..1.52.0 la-voices "Warning: maximum number %d of (N_VOICES_LIST = %d - 1) reached\n"
string 1.51..1.51 la-compiledict "%s%c%stemp"
string 1.51..1.52.0 la-compiledata "compile: unknown phoneme table: '%s'"
string 1.51..1.52.0 la-mbrowrap "mbrola executable was not found. Please install MBROLA!\n"
string 1.51..1.52.0 la-mbrowrap "mbrola: No such file or directory"
string 1.51..1.52.0 la-voices "%s: Bad option number %d\n"
string 1.52.0..1.52.0 la-dictionary "phoneme_len < N_PHONEME_BYTES"
string 1.52.0..1.52.0 la-dictionary "v <= vowel_count"
string 1.52.0..1.52.0 la-event "-1 != a_status"
string 1.52.0..1.52.0 la-setlengths "KdixUi_sxd_dnx_idsxdddixdi_sxn_dixdiiz}nidixdiiz}nidix_idsxndddxdddddddd"
string 1.52.0..1.52.0 la-synth_mbrola "any data_dir in XDG_DATA_DIRS=%s\nPlease install necessary MBROLA voice!\n"
source 1.50..1.52.0 la-espeak_command "libespeak-ng/espeak_command.c"
source 1.50..1.52.0 la-event "libespeak-ng/event.c"
source 1.50..1.52.0 la-fifo "libespeak-ng/fifo.c"
source 1.52.0..1.52.0 la-dictionary "libespeak-ng/dictionary.c"
symbol 1.50..1.51 la-dictionary LookupFlags
symbol 1.50..1.51 la-translate utf8_nbytes
symbol 1.50..1.52.0 la-espeak_api espeak_Char
symbol 1.50..1.52.0 la-klatt KlattFini
symbol 1.50..1.52.0 la-mnemonics LookupMnem
symbol 1.50..1.52.0 la-numbers IsSuperscript
symbol 1.50..1.52.0 la-readclause InitText2
symbol 1.50..1.52.0 la-ssml ProcessSsmlTag
symbol 1.50..1.52.0 la-synthesize DoMarker
symbol 1.50..1.52.0 la-wavegen SetPitch2
symbol 1.52.0..1.52.0 la-common IsSpace
symbol 1.52.0..1.52.0 la-voices ReadNumbers
