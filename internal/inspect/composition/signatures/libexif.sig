name libexif
also exif
cpe libexif_project:libexif
advisory OSS-Fuzz libexif
advisory Debian libexif
advisory Alpine libexif
advisory GIT https://github.com/libexif/libexif
advisory generic libexif
# learned
reference 0.6.22 amd64 sha256:77cb05fbfd3ff94a0593c35ae4c08fbc5385c3332b9f338a80bfafd3b067b909 libexif-dev 0.6.22-3+deb11u1, libexif12 0.6.22-3+deb11u1
reference 0.6.24 amd64 sha256:2a02dadb2a745ffba3eca416293bc660be4b4f282ec79fc385e3d63857adb429 libexif-dev 0.6.24-1+deb12u1, libexif12 0.6.24-1+deb12u1
reference 0.6.25 amd64 sha256:2479313be51aa96a3e51a4a5acbbc04b05123bce99ad8409b6e7b5fe4ec035ad libexif-dev 0.6.25-1+deb13u1, libexif12 0.6.25-1+deb13u1
reference 0.6.26 amd64 sha256:d99074291d59bd7e3962bd48d25d0e1c8c89bd03ecd3d925d377a68e4ce6e940 libexif-dev 0.6.26-1, libexif12 0.6.26-1
string 0.6.22..0.6.25 exif-loader "The data supplied does not seem to contain EXIF data."
string 0.6.22..0.6.26 exif-byte-order "libexif-12"
string 0.6.22..0.6.26 exif-content "Tag '%s' is mandatory in IFD '%s' and has therefore been added."
string 0.6.22..0.6.26 exif-content "Tag 0x%04x is not recorded in IFD '%s' and has therefore been removed."
string 0.6.22..0.6.26 exif-content "made to add the tag '%s' twice to an IFD. This is against specification."
string 0.6.22..0.6.26 exif-data " '%s'). Please report this tag to <libexif-devel@lists.sourceforge.net>."
string 0.6.22..0.6.26 exif-data "No thumbnail but entries on thumbnail. These entries have been removed."
string 0.6.22..0.6.26 exif-entry " been expanded to at least 8 bytes in order to follow the specification."
string 0.6.22..0.6.26 exif-entry " empty but does not start with a format identifier. This has been fixed."
string 0.6.22..0.6.26 exif-loader "The file '%s' could not be opened."
string 0.6.22..0.6.26 exif-log "The data provided does not follow the specification."
string 0.6.22..0.6.26 exif-log "The system cannot provide enough memory."
string 0.6.22..0.6.26 exif-mnote-data-apple "Tag size overflow detected (%u vs size %u)"
string 0.6.22..0.6.26 exif-mnote-data-apple "Tag size overflow detected (components %lu vs size %u)"
string 0.6.22..0.6.26 exif-mnote-data-canon "Failsafe tag size overflow (%lu > %ld)"
string 0.6.22..0.6.26 exif-mnote-data-fuji "Tag data past end of buffer (%u >= %u)"
string 0.6.22..0.6.26 exif-mnote-data-olympus "Parsing Olympus/Sanyo/Epson maker note v1..."
string 0.6.22..0.6.26 exif-mnote-data-pentax "Parsing Pentax maker note v%d..."
string 0.6.22..0.6.26 exif-tag " expressed as three RATIONAL values giving the hour, minute, and second."
string 0.6.22..0.6.26 exif-tag " measurement and '3' means three-dimensional measurement is in progress."
string 0.6.22..0.6.26 mnote-apple-entry "%i bytes unknown data"
string 0.6.22..0.6.26 mnote-apple-tag "Media Group UUID"
string 0.6.22..0.6.26 mnote-canon-entry "Invalid number of components (%i, expected %i)."
string 0.6.22..0.6.26 mnote-canon-entry "Tokina AT-X280AF PRO 28-80mm F2.8 Aspherical"
string 0.6.22..0.6.26 mnote-canon-tag "Long Focal Length of Lens"
string 0.6.22..0.6.26 mnote-canon-tag "Short Focal Length of Lens"
string 0.6.22..0.6.26 mnote-fuji-entry "F1a/Professional portrait"
string 0.6.22..0.6.26 mnote-fuji-entry "F1b/Professional portrait"
string 0.6.22..0.6.26 mnote-fuji-tag "Development Dynamic Range Wide Mode"
string 0.6.22..0.6.26 mnote-fuji-tag "This number is unique and based on the date of manufacture."
string 0.6.22..0.6.26 mnote-olympus-entry "Invalid format '%s', expected '%s' or '%s'."
string 0.6.22..0.6.26 mnote-olympus-entry "Invalid number of components (%i, expected %i or %i)."
string 0.6.22..0.6.26 mnote-olympus-tag "Offset of the preview image directory (IFD) inside the file."
string 0.6.22..0.6.26 mnote-olympus-tag "Size of compressed image data in bytes."
string 0.6.22..0.6.26 mnote-pentax-entry "Internal error (unknown value %hi %hi)"
string 0.6.22..0.6.26 mnote-pentax-entry "Internal error (unknown value %hu %hu)"
string 0.6.22..0.6.26 mnote-pentax-tag "Destination Daylight Savings Time"
string 0.6.22..0.6.26 mnote-pentax-tag "Distance of photographed object in millimeters."
string 0.6.24..0.6.24 exif-data "Apple MakerNote variant type %d"
string 0.6.24..0.6.26 exif-data "Read length %d is longer than data length %d."
string 0.6.24..0.6.26 exif-entry "Standard output sensitivity (SOS) and recommended exposure index (REI)"
string 0.6.24..0.6.26 exif-mnote-data-fuji "Too much tags (%d) in Fuji MakerNote"
string 0.6.24..0.6.26 exif-mnote-data-olympus "Too much tags (%d) in Olympus MakerNote"
string 0.6.24..0.6.26 exif-mnote-data-pentax "Too much tags (%d) in Pentax MakerNote"
string 0.6.24..0.6.26 exif-tag "for termination. When the field is left blank, it is treated as unknown."
string 0.6.25..0.6.26 exif-entry "Composite image captured while shooting"
string 0.6.25..0.6.26 exif-entry "General composite image"
string 0.6.25..0.6.26 exif-entry "Not a composite image"
string 0.6.26..0.6.26 exif-data "Overflow in components detected."
string 0.6.26..0.6.26 exif-loader "ata supplied does not seem to contain EXIF data. JPEG Marker type 0x%02x"
symbol 0.6.22..0.6.24 exif-mnote-data-canon exif_mnote_data_canon_get_tags
symbol 0.6.22..0.6.26 exif-content fix_func
symbol 0.6.22..0.6.26 exif-data exif_data_fix
symbol 0.6.22..0.6.26 exif-entry exif_entry_dump
symbol 0.6.22..0.6.26 exif-ifd exif_ifd_get_name
symbol 0.6.22..0.6.26 exif-loader exif_loader_log
symbol 0.6.22..0.6.26 exif-log exif_log
symbol 0.6.22..0.6.26 exif-mem exif_mem_free
symbol 0.6.22..0.6.26 exif-mem exif_mem_new
symbol 0.6.22..0.6.26 exif-tag exif_tag_get_name
symbol 0.6.22..0.6.26 exif-utils exif_get_long
symbol 0.6.22..0.6.26 exif-utils exif_set_long
