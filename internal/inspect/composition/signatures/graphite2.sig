name graphite2
also libgraphite2
cpe sil:graphite2
advisory OSS-Fuzz graphite
advisory Debian graphite2
advisory Alpine graphite2
advisory GIT https://github.com/silnrsi/graphite
advisory generic graphite2
# learned
reference 1.3.14 amd64 sha256:6d94ea3f501329d3f68636c31351b1e46670af4a3acdaf0e3f43004b9d53ff41 libgraphite2-3 1.3.14-1+deb12u1, libgraphite2-dev 1.3.14-1+deb12u1
reference 1.3.15 amd64 sha256:decf1c01c65ba2513a1c47717eb5837906626dc598223fdb9c5f39d93add74bb libgraphite2-3 1.3.15-2, libgraphite2-dev 1.3.15-2
symbol 1.3.14..1.3.15 - gr_cinfo_after
symbol 1.3.14..1.3.15 - gr_cinfo_base
symbol 1.3.14..1.3.15 - gr_cinfo_before
symbol 1.3.14..1.3.15 - gr_face_destroy
symbol 1.3.14..1.3.15 - gr_face_fref
symbol 1.3.14..1.3.15 - gr_face_info
symbol 1.3.14..1.3.15 - gr_face_n_fref
symbol 1.3.14..1.3.15 - gr_font_destroy
symbol 1.3.14..1.3.15 - gr_fref_id
symbol 1.3.14..1.3.15 - gr_fref_label
symbol 1.3.14..1.3.15 - gr_fref_value
symbol 1.3.14..1.3.15 - gr_make_face
symbol 1.3.14..1.3.15 - gr_make_font
symbol 1.3.14..1.3.15 - gr_make_seg
symbol 1.3.14..1.3.15 - gr_seg_cinfo
symbol 1.3.14..1.3.15 - gr_seg_destroy
symbol 1.3.14..1.3.15 - gr_seg_justify
symbol 1.3.14..1.3.15 - gr_seg_n_cinfo
symbol 1.3.14..1.3.15 - gr_seg_n_slots
symbol 1.3.14..1.3.15 - gr_slot_after
symbol 1.3.14..1.3.15 - gr_slot_attr
symbol 1.3.14..1.3.15 - gr_slot_gid
symbol 1.3.14..1.3.15 - gr_slot_index
symbol 1.3.14..1.3.15 - gr_str_to_tag
symbol 1.3.14..1.3.15 - gr_tag_to_str
