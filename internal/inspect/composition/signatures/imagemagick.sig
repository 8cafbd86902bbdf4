name imagemagick
also magick libmagickcore
cpe imagemagick:imagemagick
advisory OSS-Fuzz imagemagick
advisory Debian imagemagick
advisory Alpine imagemagick
advisory GIT https://github.com/ImageMagick/ImageMagick
advisory generic imagemagick
version "ImageMagick {v}-{d} {*}"
version weak "{v}"
# learned
reference 6.9.11.60 amd64 sha256:a41fa3fd62c65804aea6f384dd9d474435afeaec649d3ebb8a9fcacdd7c91f91 libmagickcore-6.q16-6 8:6.9.11.60+dfsg-1.3+deb11u16, libmagickcore-6.q16-dev 8:6.9.11.60+dfsg-1.3+deb11u16
reference 7.1.1.43 amd64 sha256:5a8296b53cb1fda1fe8129676e2b5fcc0e97560f7199efbb228bda427e14b3f0 libmagickcore-7.q16-10 8:7.1.1.43+dfsg1-1+deb13u14, libmagickcore-7.q16-10-extra 8:7.1.1.43+dfsg1-1+deb13u14, libmagickcore-7.q16-dev 8:7.1.1.43+dfsg1-1+deb13u14
reference 7.1.2.34 amd64 sha256:c81c31f74cdc0ed4bde0ec81a3f8bf0c4795bc4a611fa4d018f76bb582d6c682 libmagickcore-7.q16-10 8:7.1.2.34+dfsg1-1, libmagickcore-7.q16-10-extra 8:7.1.2.34+dfsg1-1, libmagickcore-7.q16-dev 8:7.1.2.34+dfsg1-1
string 6.9.11.60..6.9.11.60 libMagickCore_6_Q16_la-delegate "d=\"&quot;wmf2eps&quot; -o &quot;%o&quot; &quot;%i&quot;\"/></delegatemap>"
string 6.9.11.60..6.9.11.60 libMagickCore_6_Q16_la-distort "Polynomial (order %lg, terms %lu), FX Equivelent\n"
string 6.9.11.60..6.9.11.60 libMagickCore_6_Q16_la-version " jpeg lcms lqr ltdl lzma openexr pangocairo png tiff webp wmf x xml zlib"
string 6.9.11.60..6.9.11.60 libMagickCore_6_Q16_la-vision "Objects (id: bounding-box centroid area mean-color):\n"
string 6.9.11.60..6.9.11.60 libMagickCore_6_Q16_la-xml-tree " || (((const XMLTreeRoot *) xml_info)->signature == MagickCoreSignature)"
string 6.9.11.60..7.1.1.43 libMagickCore_6_Q16_la-effect "  SelectiveBlurImage with %.20gx%.20g kernel:"
string 6.9.11.60..7.1.1.43 libMagickCore_6_Q16_la-feature "# Hough line transform: %.20gx%.20g%+.20g\n"
string 6.9.11.60..7.1.1.43 libMagickCore_6_Q16_la-log "\n  <line>%.20g</line>\n  <domain>%s</domain>\n  <event>%s</event>\n</entry>"
string 6.9.11.60..7.1.1.43 libMagickCore_6_Q16_la-property "ll:#000000;stroke:#000000;stroke-width:0;stroke-antialiasing:false\" d=\"\n"
string 6.9.11.60..7.1.1.43 libMagickCore_6_Q16_la-threshold "<level> %.20g out of range, map \"%s\""
string 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-animate "s in the image.\n\n  Ctl-q  Press to discard all images and exit program.\n"
string 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-compare "reconstruct_image->signature == MagickCoreSignature"
string 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-configure "configure_info != (ConfigureInfo *) NULL"
string 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-constitute "der (%s) generated an image despite an error (%d), notify the developers"
string 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-fourier "magnitude_image->signature == MagickCoreSignature"
string 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-identify "nel features (horizontal, vertical, left and right diagonals, average):\n"
string 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-image "bKGD,caNv,cHRM,eXIf,gAMA,iCCP,iTXt,pHYs,sRGB,tEXt,zCCP,zTXt,date"
string 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-layer "yer) || (method == CompareClearLayer) || (method == CompareOverlayLayer)"
string 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-locale " <Message name=\"\">     </Message>    </Exception>  </locale></localemap>"
string 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-memory "acquire_memory_handler != (AcquireMemoryHandler *) NULL"
string 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-module "Searching for module \"%s\" using filename \"%s\""
string 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-morphology "Unable to rotate a non-square, non-linear kernel 90 degrees"
string 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-pixel "destination != (const MagickPixelPacket *) NULL"
string 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-policy "Domain: %s; name: %s; rights=%s; pattern=\"%s\"; ..."
string 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-quantum "quantum_info->pixels != (MemoryInfo **) NULL"
string 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-resample "# Note: values in table are using a squared radius lookup."
string 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-resize "UndefinedFilter < filter && filter < SentinelFilter"
string 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-resource "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"
string 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-segment "\n\n\nCluster Center Values:        (Vector Size: %d)\n"
string 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-semaphore "(*semaphore_info) != (SemaphoreInfo *) NULL"
string 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-type "/>  <type stealth=\"True\" name=\"helvetica\" family=\"helvetica\"/></typemap>"
string 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-delegate "evel error -i &apos;%s%%d.%s&apos; %s &apos;%s.%s&apos;\"/></delegatemap>"
string 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-distort "Cylinder to Plane Distort, Internal Coefficients\n"
string 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-effect "  SelectiveBlurImage with %.17gx%.17g kernel:"
string 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-log "\n  <line>%.17g</line>\n  <domain>%s</domain>\n  <event>%s</event>\n</entry>"
string 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-morphology "morphology_image->signature == MagickCoreSignature"
string 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-policy "  authorized: false (security policies could not be loaded)"
string 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-property "image != (Image *) NULL || image_info != (ImageInfo *) NULL"
string 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-version "s lqr ltdl lzma openexr pangocairo png raw tiff webp wmf x xml zlib zstd"
string 7.1.2.34..7.1.2.34 libMagickCore_7_Q16_la-blob "blob_info->signature == MagickCoreSignature"
string 7.1.2.34..7.1.2.34 libMagickCore_7_Q16_la-feature "# Hough line transform: %.17gx%.17g%+.20g\n"
string 7.1.2.34..7.1.2.34 libMagickCore_7_Q16_la-fx "Function 'epoch' expected date property, found "
string 7.1.2.34..7.1.2.34 libMagickCore_7_Q16_la-memory "ImageMagick: fatal error: unable to acquire critical memory\n"
string 7.1.2.34..7.1.2.34 libMagickCore_7_Q16_la-threshold "<level> %.17g out of range, map \"%s\""
source 6.9.11.60..6.9.11.60 libMagickCore_6_Q16_la-distribute-cache "magick/distribute-cache.c"
source 6.9.11.60..6.9.11.60 libMagickCore_6_Q16_la-quantum-export "magick/quantum-export.c"
source 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-composite "MagickCore/composite.c"
source 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-configure "MagickCore/configure.c"
source 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-constitute "MagickCore/constitute.c"
source 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-deprecate "MagickCore/deprecate.c"
source 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-exception "MagickCore/exception.c"
source 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-histogram "MagickCore/histogram.c"
source 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-linked-list "MagickCore/linked-list.c"
source 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-quantum-export "MagickCore/quantum-export.c"
source 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-quantum-import "MagickCore/quantum-import.c"
source 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-semaphore "MagickCore/semaphore.c"
source 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-signature "MagickCore/signature.c"
source 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-splay-tree "MagickCore/splay-tree.c"
source 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-visual-effects "MagickCore/visual-effects.c"
table 6.9.11.60..6.9.11.60 libMagickCore_6_Q16_la-cache-view 47657443616368655669657741757468656e746963496e646578517565756500
table 6.9.11.60..6.9.11.60 libMagickCore_6_Q16_la-display 2e0000002f000000300000003100000032000000330000003500000036000000
table 6.9.11.60..7.1.1.43 libMagickCore_7_Q16_la-compare 4765745374727563747572616c53696d696c6172697479446973746f7274696f
table 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-animate 425554544f4e530a0a2020507265737320616e7920627574746f6e20746f206d
table 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-cache-view 47657443616368655669657741757468656e746963506978656c517565756500
table 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-cipher 0000190132021ac64bc71b6833eedf036404e00e348d81ef4c7108c8f8691cc1
table 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-colorspace 0000000062be3c3af0dfbc3a909f0d3bf0df3c3b880f6c3bf4a78d3bc03fa53b
table 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-deprecate 000000a09999b93f000000403333e33f000000403333d33f000000606666e63f
table 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-display 01000000020000000000000004000000050000000a000000150000004e000000
table 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-geometry 3478360000000000000000000000000003000000000000003238387834333200
table 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-hashmap 4765744e756d6265724f66456c656d656e7473496e4c696e6b65644c69737400
table 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-hashmap 52656d6f7665456c656d656e74427956616c756546726f6d4c696e6b65644c69
table 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-image-view 4475706c65785472616e73666572496d616765566965774974657261746f7200
table 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-log 436f6e736f6c6500000000000100000044656275670000000000000010000000
table 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-pixel 000000000000f03f5eecf008815bf53f29c14e073e82fc3f15b7310afe060340
table 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-property 0100000000000000657869663a496e7465726f7065726162696c697479496e64
table 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-resample 536574526573616d706c6546696c746572496e746572706f6c6174654d657468
table 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-resize 476574526573697a6546696c74657257696e646f77576569676874696e675479
table 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-cache 47657441757468656e7469634d657461636f6e74656e7446726f6d4361636865
table 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-cache-view 47657443616368655669657741757468656e7469634d657461636f6e74656e74
table 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-cache-view 4765744f6e654361636865566965775669727475616c506978656c496e666f00
table 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-colorspace fa7e6abc7493f13f000000000000f03fbc0512143fc6d63fa4c7ef6dfab3ef3f
table 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-distribute-cache 5265616444697374726962757465506978656c43616368654d657461636f6e74
table 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-distribute-cache 577269746544697374726962757465506978656c43616368654d657461636f6e
table 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-image-view 476574496d6167655669657741757468656e7469634d657461636f6e74656e74
table 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-stream 47657441757468656e7469634d657461636f6e74656e7446726f6d5374726561
table 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-stream 4765745669727475616c4d657461636f6e74656e7446726f6d53747265616d00
table 7.1.2.34..7.1.2.34 libMagickCore_7_Q16_la-memory 496d6167654d616769636b3a20666174616c206572726f723a20756e61626c65
symbol 6.9.11.60..7.1.1.43 libMagickCore_7_Q16_la-draw IsValidPoint
symbol 6.9.11.60..7.1.1.43 libMagickCore_7_Q16_la-fx GetOperand
symbol 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-cipher SetAESKey
symbol 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-image-view IsImageView
symbol 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-list CloneImages
symbol 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-mime GetMimeInfo
symbol 6.9.11.60..7.1.2.34 libMagickCore_6_Q16_la-shear DeskewImage
symbol 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-attribute IsImageGray
symbol 6.9.11.60..7.1.2.34 libMagickCore_7_Q16_la-resize Eagle2X
symbol 7.1.2.34..7.1.2.34 libMagickCore_7_Q16_la-enhance ModulateHSB
symbol 7.1.2.34..7.1.2.34 libMagickCore_7_Q16_la-option CloneOptionKey
