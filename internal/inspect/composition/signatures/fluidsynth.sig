name fluidsynth
also libfluidsynth
advisory Debian fluidsynth
advisory generic fluidsynth
version weak "{v}"
# learned
reference 2.1.7 amd64 sha256:75bcb924e048bbe46b47adccb35459fe407d4c8b668c2e4f9507d0cd748fd0bd libfluidsynth-dev 2.1.7-1.1, libfluidsynth2 2.1.7-1.1
reference 2.3.1 amd64 sha256:f41b1f2e87736a639a3ded4286c301c2e2b8a9bf38bba6b22b6190851a6516e5 libfluidsynth-dev 2.3.1-2, libfluidsynth3 2.3.1-2
reference 2.4.4 amd64 sha256:86a8abaa8069b83b1026cdabf75229948b7ad0d750d5444dffaabc9af24bd63a libfluidsynth-dev 2.4.4+dfsg-1+deb13u3, libfluidsynth3 2.4.4+dfsg-1+deb13u3
reference 2.6.1 amd64 sha256:a5cdc9c4df95db30ee1c80211370d31b3caaa112a00f1873814af59a061947c8 libfluidsynth-dev 2.6.1+dfsg-2, libfluidsynth3 2.6.1+dfsg-2
string 2.1.7..2.1.7 - "Control port '%s' on effect '%s' can only connect to other control ports"
string 2.1.7..2.1.7 - "cho_set_depth is deprecated! Use 'set synth.chorus.depth %s' instead.\n"
string 2.1.7..2.1.7 - "cho_set_depth num          Set chorus modulation depth to num (ms)"
string 2.1.7..2.1.7 - "cho_set_level is deprecated! Use 'set synth.chorus.level %s' instead.\n"
string 2.1.7..2.1.7 - "cho_set_level num          Set output level of each chorus line to num"
string 2.1.7..2.3.1 - "Failed to create server socket: %d"
string 2.1.7..2.3.1 - "Failed to listen on server socket: %d"
string 2.1.7..2.3.1 - "Synth input portCouldn't create the audio thread."
string 2.1.7..2.3.1 - "Undefined status and invalid running status"
string 2.1.7..2.3.1 - "e [reset] [bankofs] Loads SoundFont (reset=0|1, def 1; bankofs=n, def 0)"
string 2.1.7..2.4.4 - "Instrument '%s': Some invalid generators were discarded"
string 2.1.7..2.4.4 - "L2 audio driver, because the audio subsystem of SDL2 is not initialized."
string 2.1.7..2.4.4 - "ch, but it doesn't contain a single instrument. Dropping the whole file."
string 2.1.7..2.4.4 - "rev_preset is deprecated and will be removed in a future release!\n"
string 2.1.7..2.4.4 - "ue of a setting (must be a real-time setting to take effect immediately)"
string 2.1.7..2.6.1 - " number of audio channels is smaller than 1. Changing this setting to 1."
string 2.1.7..2.6.1 - " number of audio channels is too big (%d). Limiting this setting to 128."
string 2.1.7..2.6.1 - " register string setting '%s' as it already exists with a different type"
string 2.1.7..2.6.1 - " to register int setting '%s' as it already exists with a different type"
string 2.1.7..2.6.1 - "'%s' should not be mono, left or right at the same time; using it anyway"
string 2.1.7..2.6.1 - ".\nMake use of setbasicchannels to set at least a default basic channel.\n"
string 2.1.7..2.6.1 - "4 not equal to half the size of SMPL chunk (0x%X != 0x%X), ignoring SM24"
string 2.1.7..2.6.1 - ": Trying to replace an existing rvoice in fluid_rvoice_mixer_add_voice?!"
string 2.1.7..2.6.1 - "Could not connect to any physical jack ports; fluidsynth is unconnected"
string 2.1.7..2.6.1 - "Failed to determine audio file type from filename, defaulting to WAV"
string 2.1.7..2.6.1 - "Failed to set port '%s' on effect '%s', maybe it is not a control port?\n"
string 2.1.7..2.6.1 - "Invalid number of effects channels (%d).Setting effects channels to 2."
string 2.1.7..2.6.1 - "Jack sample rate mismatch, adjusting. (synth.sample-rate=%lu, jackd=%lu)"
string 2.1.7..2.6.1 - "Library contains more than one plugin, please specify the plugin label"
string 2.1.7..2.6.1 - "OGG sample is not OGG compressed, this is not officially supported"
string 2.1.7..2.6.1 - "Sample '%s' should be either mono or left or right; using it anyway"
string 2.1.7..2.6.1 - "Sample '%s': invalid loop start '%d', setting to sample start '%d'"
string 2.1.7..2.6.1 - "Sample '%s': loop range '%d - %d' after sample end '%d', using it anyway"
string 2.1.7..2.6.1 - "Warning: '%s' is not a realtime setting, changes won't take effect.\n"
string 2.1.7..2.6.1 - "_start() while synth.dynamic-sample-loading is enabled is not supported."
string 2.3.1..2.6.1 - "                Stop playing (cannot be executed in a user command file)"
string 2.3.1..2.6.1 - "            Continue playing (cannot be executed in a user command file)"
string 2.3.1..2.6.1 - "           Move to next song (cannot be executed in a user command file)"
string 2.3.1..2.6.1 - "Requested audio-channels to high. Limiting this setting to audio-groups."
string 2.3.1..2.6.1 - "This build of fluidsynth supports the following MIDI drivers: %s"
string 2.4.4..2.6.1 - " error %d while trying to create IPv6 server socket (will try with IPv4)"
string 2.4.4..2.6.1 - "AWE32 NRPN RAW: Chan %d, Gen %d, data %d | 0x%X, MSB: %d, LSB: %d"
string 2.4.4..2.6.1 - "The maximum playback duration has been reached. Terminating player!"
string 2.4.4..2.6.1 - "_set_sample_rate() is no longer supported in this version of fluidsynth!"
string 2.4.4..2.6.1 - "e off event! OFFing them now! Run with --verbose to spot pending voices."
string 2.6.1..2.6.1 - " (global zones must appear first in instruments per SoundFont spec 7.7)."
string 2.6.1..2.6.1 - " cc%d=%d - channel %d is disabled and not a valid global channel either!"
string 2.6.1..2.6.1 - " instrument '%s' of zone %d due to duplicate definition (last one kept)."
string 2.6.1..2.6.1 - " zone (global zones must appear first in presets per SoundFont spec 7.3)"
string 2.6.1..2.6.1 - "ALSA sequencer buffer overrun, some MIDI events were lost (code=%d)"
source 2.1.7..2.6.1 - "midi/fluid_midi.c"
symbol 2.1.7..2.6.1 - fluid_command
symbol 2.1.7..2.6.1 - fluid_free
symbol 2.1.7..2.6.1 - fluid_log
symbol 2.1.7..2.6.1 - fluid_source
symbol 2.1.7..2.6.1 - fluid_version
symbol 2.1.7..2.6.1 - new_fluid_mod
symbol 2.3.1..2.4.4 - fluid_note_compute_id
symbol 2.3.1..2.4.4 - new_fluid_seq_queue
symbol 2.3.1..2.6.1 - fluid_event_scale
symbol 2.3.1..2.6.1 - new_fluid_server2
symbol 2.6.1..2.6.1 - fluid_synth_write_s24
symbol 2.6.1..2.6.1 - fluid_synth_write_s32
