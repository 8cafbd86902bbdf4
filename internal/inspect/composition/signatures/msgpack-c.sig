name msgpack-c
also libmsgpackc
cpe msgpack:msgpack
advisory OSS-Fuzz msgpack-c
advisory Debian msgpack-c
advisory Alpine msgpack-c
advisory GIT https://github.com/msgpack/msgpack-c
advisory generic msgpack-c
version weak "{v}"
# learned
reference 3.3.0 amd64 sha256:791aa3a1034656738e639d35e00a8baca96c6fefae1b086390fb309d4ed8a343 libmsgpack-dev 3.3.0-4
reference 4.0.0 amd64 sha256:ca5db041b513c9d5b288baf12a59c43f7bbe05ded79a4c1d48578a2161a6aba7 libmsgpack-dev 4.0.0-3
reference 6.0.1 amd64 sha256:a75bb477f72033848688966a4a0b23823698cf901aa93b9360abf9ab29143ae5 libmsgpack-c-dev 6.0.1-3+b1, libmsgpack-dev 6.0.1-3
reference 7.0.2 amd64 sha256:531a47775ceeaeb9bb2a0799a266c4458029c7696014b4b905622348866e73e2 libmsgpack-c-dev 7.0.2-1
symbol 3.3.0..7.0.2 objectc msgpack_object_equal
symbol 3.3.0..7.0.2 objectc msgpack_object_init_bin
symbol 3.3.0..7.0.2 objectc msgpack_object_init_ext
symbol 3.3.0..7.0.2 objectc msgpack_object_print
symbol 3.3.0..7.0.2 objectc msgpack_pack_object
symbol 3.3.0..7.0.2 unpack decr_count
symbol 3.3.0..7.0.2 unpack msgpack_unpack
symbol 3.3.0..7.0.2 unpack msgpack_unpack_next
symbol 3.3.0..7.0.2 unpack msgpack_unpacker_data
symbol 3.3.0..7.0.2 unpack msgpack_unpacker_free
symbol 3.3.0..7.0.2 unpack template_execute
symbol 3.3.0..7.0.2 version msgpack_version
symbol 3.3.0..7.0.2 version msgpack_version_major
symbol 3.3.0..7.0.2 version msgpack_version_minor
symbol 3.3.0..7.0.2 version msgpack_version_revision
symbol 3.3.0..7.0.2 vrefbuffer msgpack_vrefbuffer_append_ref
symbol 3.3.0..7.0.2 vrefbuffer msgpack_vrefbuffer_clear
symbol 3.3.0..7.0.2 vrefbuffer msgpack_vrefbuffer_destroy
symbol 3.3.0..7.0.2 vrefbuffer msgpack_vrefbuffer_init
symbol 3.3.0..7.0.2 vrefbuffer msgpack_vrefbuffer_migrate
symbol 3.3.0..7.0.2 zone msgpack_zone_clear
symbol 3.3.0..7.0.2 zone msgpack_zone_destroy
symbol 3.3.0..7.0.2 zone msgpack_zone_free
symbol 3.3.0..7.0.2 zone msgpack_zone_init
symbol 3.3.0..7.0.2 zone msgpack_zone_new
