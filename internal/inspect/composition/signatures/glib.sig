name glib
also glib2 glib2.0 libglib-2.0 libgio-2.0
cpe gnome:glib
advisory OSS-Fuzz glib
advisory Debian glib2.0
advisory Alpine glib
advisory GIT https://gitlab.gnome.org/GNOME/glib
advisory generic glib
part libgio
part libgobject
version proof "{*}<!-- GDBus {v} -->\n{*}"
# learned
reference 2.66.8 amd64 sha256:c9aad38b26e01912a264355c66cacc5601eb7157594fd11940544c82fad694d1 libglib2.0-dev 2.66.8-1+deb11u8
reference 2.74.6 amd64 sha256:fe68596bd292b405c02f8b8f702d849cba0f57213920733eb8181114b2e890d0 libglib2.0-dev 2.74.6-2+deb12u9
reference 2.84.4 amd64 sha256:25fd61507d57dfba8e6a8c75ad756b52023a86199244bfa2b94b416dd68c5981 libglib2.0-0t64 2.84.4-3~deb13u5, libglib2.0-dev 2.84.4-3~deb13u5
reference 2.90.1 amd64 sha256:6b8f45b93dbdbaf5f739973d3129d5ede30a87b49402d6d9888948d3a485f54c libglib2.0-0t64 2.90.1-2, libglib2.0-dev 2.90.1-2
string 2.66.8..2.66.8 gdate "../../../glib/gdate.c:2671Error converting format to locale encoding: %s"
string 2.66.8..2.66.8 giounix "../../../glib/giounix.c:410Error while getting flags for FD: %s (%d)"
string 2.66.8..2.66.8 gmem "../../../glib/gmem.c:497: custom memory allocation vtable not supported"
string 2.66.8..2.66.8 gobject "'%s::%s' is not a valid property name; '%s' is not a GObject subtype"
string 2.66.8..2.66.8 gsignal "../../../gobject/gsignal.c:2649: handler block_count overflow, %s"
string 2.66.8..2.74.6 gdbusmessage "ATH header field is using the reserved value /org/freedesktop/DBus/Local"
string 2.66.8..2.74.6 gdtlsconnection "Certificate database to use for looking up or verifying certificates"
string 2.66.8..2.74.6 gopenuriportal "Cannot connect to session bus when initializing document portal: %s"
string 2.66.8..2.74.6 gthemedicon " characters. Ignores names after the first if multiple names are given."
string 2.66.8..2.74.6 gvarianttypeinfo " || info->alignment == 1 || info->alignment == 3 || info->alignment == 7"
string 2.66.8..2.84.4 - "../../../glib/gdate.c:2691Error converting format to locale encoding: %s"
string 2.66.8..2.84.4 gbytes "base + length <= (gchar *)bytes->data + bytes->size"
string 2.66.8..2.84.4 gchecksum "The checksum '%s' has been closed and cannot be updated anymore."
string 2.66.8..2.84.4 ginetsocketaddress "g_inet_address_get_family (iaddr) == G_SOCKET_FAMILY_IPV4"
string 2.66.8..2.84.4 gobject "(pspec->flags & G_PARAM_CONSTRUCT_ONLY) == 0"
string 2.66.8..2.90.1 gactionmap " value given for action '%s' ('%s'): %s.  This action will not be added."
string 2.66.8..2.90.1 gbinding "%s: The source object of type %s has no readable property called '%s'"
string 2.66.8..2.90.1 gbookmarkfile "    xmlns:mime=\"http://www.freedesktop.org/standards/shared-mime-info\"\n>"
string 2.66.8..2.90.1 gboxed " implementation of type '%s' seems to make use of reserved GValue fields"
string 2.66.8..2.90.1 gcredentials " to %s credentials of type %s but only %s is supported on this platform."
string 2.66.8..2.90.1 gdatagrambased " 0 || !g_error_matches (child_error, G_IO_ERROR, G_IO_ERROR_WOULD_BLOCK)"
string 2.66.8..2.90.1 gdbusaddress " is invalid (need exactly one of path, dir, tmpdir, or abstract keys)"
string 2.66.8..2.90.1 gdbusconnection " type=\"as\" name=\"invalidated_properties\"/>\n    </signal>\n  </interface>\n"
string 2.66.8..2.90.1 gdbusinterface " vfunc on type %s - using get_object() in a way that is not thread-safe."
string 2.66.8..2.90.1 gdbusobjectskeleton " with name %s from object at path %s but the object has the interface %p"
string 2.66.8..2.90.1 gdbusproxy " for PropertiesChanged signal with type '%s' does not match '(sa{sv}as)'"
string 2.66.8..2.90.1 gdesktopappinfo " document</comment>\n  <glob pattern=\"*.%s\"/>\n </mime-type>\n</mime-info>\n"
string 2.66.8..2.90.1 gicon "' returned GVariant of type '%s' but it must return one with type '(sv)'"
string 2.66.8..2.90.1 giochannel "(status != G_IO_STATUS_NORMAL) || (channel->encoded_read_buf->len > 0)"
string 2.66.8..2.90.1 giomodule " an extension of the type %s to extension point %s. Expected type is %s."
string 2.66.8..2.90.1 glib-unix " SIGTERM || signum == SIGUSR1 || signum == SIGUSR2 || signum == SIGWINCH"
string 2.66.8..2.90.1 gmenuexporter " type='a(uuuuaa{sv})' name='changes'/>    </signal>  </interface></node>"
string 2.66.8..2.90.1 gnetworkaddress " '%s') must come at the end or be immediately followed by ':' and a port"
string 2.66.8..2.90.1 gpropertyaction " with GPropertyAction must be readable, writable, and not construct-only"
string 2.66.8..2.90.1 gsettings " a '%s' object is out of schema-specified range for key '%s' of '%s': %s"
string 2.66.8..2.90.1 gsourceclosure " closure cannot be set on GSource without GSourceFuncs::closure_callback"
string 2.66.8..2.90.1 gtree "!bparent || bparent->left == balance || bparent->right == balance"
string 2.66.8..2.90.1 gtype " size for type '%s' is smaller than the parent type's '%s' instance size"
string 2.66.8..2.90.1 gtypemodule "'%s' for '%s' was previously registered statically or for a parent type."
string 2.66.8..2.90.1 gvariant " == NULL || value == NULL || g_variant_is_of_type (value, expected_type)"
string 2.74.6..2.90.1 gerror "Attempted to register an extended error domain for %s more than once"
string 2.74.6..2.90.1 gobject " to align to the largest GLib basic type (typically gdouble or guint64)."
string 2.74.6..2.90.1 gregex "ZE, but JIT support is not available. Falling back to interpretive code."
string 2.74.6..2.90.1 gsocket "_get_native_size (source_specific) == sizeof (mc_req_src.imr_sourceaddr)"
string 2.74.6..2.90.1 gtestutils " failed (%s): first differing element at index %lu: %s does not equal %s"
string 2.90.1..2.90.1 - "!(pspec->flags & G_PARAM_READABLE) || class->get_property != NULL"
string 2.90.1..2.90.1 - "!(pspec->flags & G_PARAM_WRITABLE) || class->set_property != NULL"
string 2.90.1..2.90.1 - "../../../glib/gdate.c:2719Error converting format to locale encoding: %s"
string 2.90.1..2.90.1 - "../../../glib/gmain.c:6346: pidfd signaled but pid %i didn't exit"
string 2.90.1..2.90.1 - "../../../glib/gmem.c:579: custom memory allocation vtable not supported"
source 2.66.8..2.74.6 gcontenttype "gio/gcontenttype.c"
source 2.66.8..2.74.6 gspawn "glib/gspawn.c"
source 2.66.8..2.84.4 gunixmount "gio/gunixmount.c"
source 2.66.8..2.84.4 gunixvolume "gio/gunixvolume.c"
source 2.66.8..2.90.1 gapplicationcommandline "gio/gapplicationcommandline.c"
source 2.66.8..2.90.1 gdbusauthmechanismexternal "gio/gdbusauthmechanismexternal.c"
source 2.66.8..2.90.1 gdbusobjectmanagerclient "gio/gdbusobjectmanagerclient.c"
source 2.66.8..2.90.1 gdbusobjectmanagerserver "gio/gdbusobjectmanagerserver.c"
source 2.66.8..2.90.1 gdelayedsettingsbackend "gio/gdelayedsettingsbackend.c"
source 2.66.8..2.90.1 gpowerprofilemonitordbus "gio/gpowerprofilemonitordbus.c"
source 2.66.8..2.90.1 gpowerprofilemonitorportal "gio/gpowerprofilemonitorportal.c"
source 2.74.6..2.90.1 gfdonotificationbackend "gio/gfdonotificationbackend.c"
source 2.74.6..2.90.1 gproxyresolver "gio/gproxyresolver.c"
source 2.90.1..2.90.1 - "gio/ggtknotificationbackend.c"
source 2.90.1..2.90.1 - "gio/glocalfileoutputstream.c"
table 2.66.8..2.90.1 gactiongroupexporter 3c6e6f64653e20203c696e74657266616365206e616d653d276f72672e67746b
symbol 2.66.8..2.90.1 gconvert g_iconv
symbol 2.66.8..2.90.1 genviron g_getenv
symbol 2.66.8..2.90.1 gmessages g_print
symbol 2.66.8..2.90.1 gprintf g_fprintf
symbol 2.66.8..2.90.1 gstdio g_chdir
symbol 2.66.8..2.90.1 gtimer g_usleep
symbol 2.66.8..2.90.1 guri g_uri_ref
symbol 2.66.8..2.90.1 gutils g_atexit
symbol 2.74.6..2.90.1 gstrfuncs g_memdup2
symbol 2.74.6..2.90.1 xdgmime _gio_xdg_dump
symbol 2.90.1..2.90.1 - g_bit_lock_and_get
symbol 2.90.1..2.90.1 - g_string_copy
