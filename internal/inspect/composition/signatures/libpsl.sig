name libpsl
also psl
advisory OSS-Fuzz libpsl
advisory Debian libpsl
advisory Alpine libpsl
advisory GIT https://github.com/rockdaboot/libpsl
advisory generic libpsl
version "{v} (+libidn2/{*})"
# learned
reference 0.21.0 amd64 sha256:61cac74e8e213bc45f15007641cb19145af137e9eb1e9254d8c9ce942507046f libpsl-dev 0.21.0-1.2
reference 0.21.2 amd64 sha256:5cb316c87a86723a3528b2c735aff6cbdf7a712cfaeb97d7afb90ea48519d57e libpsl-dev 0.21.2-1
reference 0.23.3 amd64 sha256:7cfb2eda74f60eb2485301d409645096eb05728f7c7039bcfd0db1ea5afaa4de libpsl-dev 0.23.3-1, libpsl5t64 0.23.3-1
symbol 0.21.0..0.23.3 libpsl_la-lookup_string_in_fixed_set GetUtfMode
symbol 0.21.0..0.23.3 libpsl_la-lookup_string_in_fixed_set LookupStringInFixedSet
symbol 0.21.0..0.23.3 libpsl_la-psl psl_builtin
symbol 0.21.0..0.23.3 libpsl_la-psl psl_builtin_file_time
symbol 0.21.0..0.23.3 libpsl_la-psl psl_builtin_filename
symbol 0.21.0..0.23.3 libpsl_la-psl psl_builtin_outdated
symbol 0.21.0..0.23.3 libpsl_la-psl psl_builtin_sha1sum
symbol 0.21.0..0.23.3 libpsl_la-psl psl_check_version_number
symbol 0.21.0..0.23.3 libpsl_la-psl psl_dist_filename
symbol 0.21.0..0.23.3 libpsl_la-psl psl_free
symbol 0.21.0..0.23.3 libpsl_la-psl psl_free_string
symbol 0.21.0..0.23.3 libpsl_la-psl psl_get_version
symbol 0.21.0..0.23.3 libpsl_la-psl psl_is_cookie_domain_acceptable
symbol 0.21.0..0.23.3 libpsl_la-psl psl_is_public_suffix
symbol 0.21.0..0.23.3 libpsl_la-psl psl_is_public_suffix2
symbol 0.21.0..0.23.3 libpsl_la-psl psl_latest
symbol 0.21.0..0.23.3 libpsl_la-psl psl_load_file
symbol 0.21.0..0.23.3 libpsl_la-psl psl_load_fp
symbol 0.21.0..0.23.3 libpsl_la-psl psl_registrable_domain
symbol 0.21.0..0.23.3 libpsl_la-psl psl_str_to_utf8lower
symbol 0.21.0..0.23.3 libpsl_la-psl psl_suffix_count
symbol 0.21.0..0.23.3 libpsl_la-psl psl_suffix_exception_count
symbol 0.21.0..0.23.3 libpsl_la-psl psl_suffix_wildcard_count
symbol 0.21.0..0.23.3 libpsl_la-psl psl_unregistrable_domain
