name libraqm
also raqm
advisory Debian raqm
advisory Alpine libraqm
advisory GIT https://github.com/HOST-Oman/libraqm
advisory generic libraqm
version weak "{v}"
# learned
reference 0.7.0 amd64 sha256:deca10704eec74e498c339691f638d6aa43d55e4fdc4e19bd65250910e124d48 libraqm-dev 0.7.0-4.1, libraqm0 0.7.0-4.1
reference 0.10.2 amd64 sha256:fba2e0eea61632cb39b0fa1d08e9cb613c0ef4956b1894e6b0bb37bab1409403 libraqm-dev 0.10.2-1, libraqm0 0.10.2-1
reference 0.10.5 amd64 sha256:ac32bfd6ce6d672a43cd4ef8427ae1a20486dc02a2d9f399d8caf13f0217ff8f libraqm-dev 0.10.5-1, libraqm0 0.10.5-1
symbol 0.7.0..0.10.5 - raqm_add_font_feature
symbol 0.7.0..0.10.5 - raqm_create
symbol 0.7.0..0.10.5 - raqm_destroy
symbol 0.7.0..0.10.5 - raqm_get_glyphs
symbol 0.7.0..0.10.5 - raqm_index_to_position
symbol 0.7.0..0.10.5 - raqm_layout
symbol 0.7.0..0.10.5 - raqm_position_to_index
symbol 0.7.0..0.10.5 - raqm_reference
symbol 0.7.0..0.10.5 - raqm_set_freetype_face
symbol 0.7.0..0.10.5 - raqm_set_freetype_face_range
symbol 0.7.0..0.10.5 - raqm_set_freetype_load_flags
symbol 0.7.0..0.10.5 - raqm_set_invisible_glyph
symbol 0.7.0..0.10.5 - raqm_set_language
symbol 0.7.0..0.10.5 - raqm_set_par_direction
symbol 0.7.0..0.10.5 - raqm_set_text
symbol 0.7.0..0.10.5 - raqm_set_text_utf8
symbol 0.7.0..0.10.5 - raqm_version
symbol 0.7.0..0.10.5 - raqm_version_atleast
symbol 0.7.0..0.10.5 - raqm_version_string
symbol 0.10.2..0.10.5 - raqm_clear_contents
symbol 0.10.2..0.10.5 - raqm_get_direction_at_index
symbol 0.10.2..0.10.5 - raqm_get_par_resolved_direction
symbol 0.10.2..0.10.5 - raqm_set_letter_spacing_range
symbol 0.10.2..0.10.5 - raqm_set_text_utf16
symbol 0.10.2..0.10.5 - raqm_set_word_spacing_range
