name libbluray
also bluray
cpe videolan:libbluray
advisory Debian libbluray
advisory Alpine libbluray
advisory GIT https://code.videolan.org/videolan/libbluray
advisory generic libbluray
version "libbluray version {v}\n"
# learned
reference 1.2.1 amd64 sha256:30c2e987e4b8b7d05b872841144fd3d19dd6b4893d963f86b21de41e959156d6 libbluray-dev 1:1.2.1-4+deb11u2
reference 1.3.4 amd64 sha256:d5bb5d07a7bd4ec456b4dbca6cf2e18ed48a6bc649786236cbcebb59771d0489 libbluray-dev 1:1.3.4-1
reference 1.5.0 amd64 sha256:7fd7147db3a1775b19008e44109d157aba2b767d8e0f6177961b7443015c0923 libbluray-dev 1:1.5.0-3
string 1.2.1..1.2.1 libbluray_la-bluray "WARNING: BluRay profile 6 BD-J menu support is experimental\n"
string 1.2.1..1.2.1 libbluray_la-bluray "_queue_event(%d, %d): queue overflow !\n"
string 1.2.1..1.5.0 file_dir_posix "Opened POSIX dir %s (%p)\n"
string 1.2.1..1.5.0 file_dirs_xdg "Can't find user home directory ($HOME) !\n"
string 1.2.1..1.5.0 file_file "Error creating directory %s\n"
string 1.2.1..1.5.0 file_file_posix "Ignoring invalid write of size %ld (%p)\n"
string 1.2.1..1.5.0 libbluray_bdj_bdjo_parse "data size mismatch (%d/%d), skipping %s\n"
string 1.2.1..1.5.0 libbluray_bdj_native_bdjo "an/bdjo/PlayListTable;[Lorg/videolan/bdjo/AppEntry;ILjava/lang/String;)V"
string 1.2.1..1.5.0 libbluray_bdj_native_java_awt_BDFontMetrics "(JLjava/lang/String;)[Ljava/lang/String;"
string 1.2.1..1.5.0 libbluray_bdj_native_java_awt_BDGraphics "(JLjava/lang/String;III)V"
string 1.2.1..1.5.0 libbluray_bdj_native_org_videolan_Libbluray " size is smaller than BD-J frame buffer size (app: %dx%d BD-J: %ldx%ld)\n"
string 1.2.1..1.5.0 libbluray_bdj_native_org_videolan_Libbluray "ARGB frame buffer size is smaller than dirty area\n"
string 1.2.1..1.5.0 libbluray_bdj_native_org_videolan_Logger "(ZLjava/lang/String;ILjava/lang/String;)V"
string 1.2.1..1.5.0 libbluray_bdj_native_register_native "Failed to unregister native methods for class %s\n"
string 1.2.1..1.5.0 libbluray_bdj_native_util "Class %s constructor %s not found\n"
string 1.2.1..1.5.0 libbluray_bdnav_bdid_parse "id.bdmv: ignoring unknown extension data\n"
string 1.2.1..1.5.0 libbluray_bdnav_bdmv_parse "bdmv_parse_header(%c%c%c%c): unsupported file version %c%c%c%c\n"
string 1.2.1..1.5.0 libbluray_bdnav_index_parse "UHD disc type: %d, 4k: %d, HDR: %d, HDR10+: %d, Dolby Vision: %d\n"
string 1.2.1..1.5.0 libbluray_bdnav_meta_parse "Requested disclib language '%s' not found, using default language 'eng'\n"
string 1.2.1..1.5.0 libbluray_bdnav_mpls_parse "_parse_static_metadata_extension: unexpected end of file\n"
string 1.2.1..1.5.0 libbluray_bdnav_sound_parse "unknown channel configuration code %d\n"
string 1.2.1..1.5.0 libbluray_decoders_graphics_controller "_user_input(): VD_VK_ENTER action ignored (missing result buffer)\n"
string 1.2.1..1.5.0 libbluray_decoders_graphics_processor "_decode_dialog_presentation() failed: style segment not decoded\n"
string 1.2.1..1.5.0 libbluray_decoders_ig_decode "ig_decode_interactive(): buffer size mismatch (expected %d, have %d)\n"
string 1.2.1..1.5.0 libbluray_decoders_m2ts_demux "invalid BDAV TS (PES header not in single TS packet)\n"
string 1.2.1..1.5.0 libbluray_decoders_m2ts_filter "Pid 0x%04x pts %ld outside of clip (%ld-%ld -> keep wiping out\n"
string 1.2.1..1.5.0 libbluray_decoders_pg_decode "pg_decode_object(): buffer size mismatch (expected %d, have %d)\n"
string 1.2.1..1.5.0 libbluray_decoders_rle "rle eol marker in middle of line (x=%d/%d)\n"
string 1.2.1..1.5.0 libbluray_decoders_textst_decode "_decode_dialog_region(): unknown marker %d (len %d)\n"
string 1.2.1..1.5.0 libbluray_decoders_textst_render "textst_render: unsupported horizontal align %d\n"
string 1.2.1..1.5.0 libbluray_disc_bdplus "Too old libbdplus detected. Disc must be mounted first.\n"
string 1.2.1..1.5.0 libbluray_disc_dec "BD+ initialization failed (no AACS ?)\n"
string 1.2.1..1.5.0 libbluray_disc_udf_fs "Opening UDF file %s... (%p)\n"
string 1.2.1..1.5.0 libbluray_hdmv_mobj_parse "MovieObject.bdmv: unknown extension data at %d\n"
string 1.2.1..1.5.0 libbluray_hdmv_mobj_print "/*     PSR2:  PG TextST stream number and PiP PG stream number */"
string 1.2.1..1.5.0 libbluray_la-disc "error opening file %s, ssif is not yet supported.\n"
string 1.2.1..1.5.0 libbluray_la-hdmv_vm "ark %d): playlist not given in movie object (link commands not allowed)\n"
string 1.2.1..1.5.0 libbluray_la-mutex "pthread_mutex_destroy() failed !\n"
string 1.2.1..1.5.0 libbluray_la-refcnt "refcnt_realloc(): realloc locked object !\n"
string 1.2.1..1.5.0 libbluray_la-register "_init_3D() failed: profile version already set to >= 0x0300 (profile 6)\n"
string 1.3.4..1.5.0 file_dl_posix "library file is %s\n"
string 1.3.4..1.5.0 libbluray_bdj_bdj "Using application-provided JAVA_HOME '%s'\n"
string 1.3.4..1.5.0 libbluray_bluray "open_playlist(%s): bd_play() or bd_get_titles() not called\n"
string 1.3.4..1.5.0 libbluray_disc_disc "disc_cache_put: error adding %s (%p): Invalid object type\n"
string 1.3.4..1.5.0 libbluray_hdmv_hdmv_vm "link_at(item %d, mark %d): link commands not allowed in movie objects\n"
string 1.5.0..1.5.0 libbluray_bdnav_navigation "nav_chapter_search() failed: empty playlist\n"
string 1.5.0..1.5.0 libbluray_bdnav_navigation "nav_packet_search() failed: empty playlist\n"
string 1.5.0..1.5.0 libbluray_bluray "_select_pg_textst_stream(%u, %u) UO %d restricted\n"
string 1.5.0..1.5.0 libbluray_bluray "bd_play_title(): UO title search masked\n"
string 1.5.0..1.5.0 libbluray_disc_disc "unsupported stream file extension in %s\n"
source 1.2.1..1.5.0 libbluray_bdj_native_java_awt_BDFontMetrics "native/java_awt_BDFontMetrics.c"
source 1.2.1..1.5.0 libbluray_bdj_native_org_videolan_Libbluray "native/org_videolan_Libbluray.c"
source 1.2.1..1.5.0 libbluray_bdj_native_register_native "native/register_native.c"
source 1.2.1..1.5.0 libbluray_bdnav_bdid_parse "bdnav/bdid_parse.c"
source 1.2.1..1.5.0 libbluray_bdnav_index_parse "bdnav/index_parse.c"
source 1.2.1..1.5.0 libbluray_bdnav_sound_parse "bdnav/sound_parse.c"
source 1.2.1..1.5.0 libbluray_decoders_graphics_controller "decoders/graphics_controller.c"
source 1.2.1..1.5.0 libbluray_decoders_graphics_processor "decoders/graphics_processor.c"
source 1.2.1..1.5.0 libbluray_decoders_ig_decode "decoders/ig_decode.c"
source 1.2.1..1.5.0 libbluray_decoders_m2ts_demux "decoders/m2ts_demux.c"
source 1.2.1..1.5.0 libbluray_decoders_m2ts_filter "decoders/m2ts_filter.c"
source 1.2.1..1.5.0 libbluray_decoders_pg_decode "decoders/pg_decode.c"
source 1.2.1..1.5.0 libbluray_decoders_textst_decode "decoders/textst_decode.c"
source 1.2.1..1.5.0 libbluray_decoders_textst_render "decoders/textst_render.c"
source 1.2.1..1.5.0 libbluray_la-register "libbluray/register.c"
table 1.2.1..1.5.0 libbluray_decoders_graphics_controller 000000005808000070080000ca0800006e0a000094110000dc14000000000000
table 1.2.1..1.5.0 libbluray_disc_disc 2e6d706c73002e4d504c00002e636c7069002e43504900002e6d327473002e4d
symbol 1.2.1..1.2.1 libbluray_la-bits bb_seek
symbol 1.2.1..1.2.1 libbluray_la-bluray bd_get_aacs_data
symbol 1.2.1..1.3.4 libbluray_la-logging bd_debug
symbol 1.2.1..1.5.0 libbluray_la-bdj _load_jvm
symbol 1.2.1..1.5.0 libbluray_la-dec dec_close
symbol 1.2.1..1.5.0 libbluray_la-strutl str_dup
symbol 1.2.1..1.5.0 libbluray_la-time bd_get_scr
symbol 1.2.1..1.5.0 util_bits _bs_read
symbol 1.2.1..1.5.0 util_logging bdpriv_debug
symbol 1.3.4..1.5.0 libbluray_la-bluray _copy_streams
symbol 1.5.0..1.5.0 libbluray_disc_aacs _get_data
symbol 1.5.0..1.5.0 libbluray_disc_properties _scan_prop
