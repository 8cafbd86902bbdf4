name talloc
also libtalloc
advisory Debian talloc
advisory generic talloc
# learned
reference 2.3.1 amd64 sha256:9f0a01b148a338373cd2548b5e02f9615614cf8bbf1a5b6564030f6e53d76f34 libtalloc-dev 2.3.1-2+b1, libtalloc2 2.3.1-2+b1
reference 2.4.0 amd64 sha256:e873600b429cd92c95c3f30d6255ad89c36091cdd0d73adad275ff3e5a80abe9 libtalloc-dev 2.4.0-f2, libtalloc2 2.4.0-f2
string 2.3.1..2.3.1 talloc.c.5 "../../talloc.c:2029_talloc_realloc"
string 2.3.1..2.4.0 talloc.c.5 "\treference at %s\n"
string 2.3.1..2.4.0 talloc.c.5 "%*s%-30s contains %6lu bytes in %3lu blocks (ref %d) %p\n"
string 2.3.1..2.4.0 talloc.c.5 "%s: Type mismatch: name[%s] expected[%s]"
string 2.3.1..2.4.0 talloc.c.5 "%stalloc report on '%s' (total %6lu bytes in %3lu blocks)\n"
string 2.3.1..2.4.0 talloc.c.5 "-30s is a memlimit context (max_size = %lu bytes, cur_size = %lu bytes)\n"
string 2.3.1..2.4.0 talloc.c.5 "Bad talloc magic value - access after free"
string 2.3.1..2.4.0 talloc.c.5 "Bad talloc magic value - unknown value"
string 2.3.1..2.4.0 talloc.c.5 "ERROR: talloc_free with references at %s\n"
string 2.3.1..2.4.0 talloc.c.5 "Pool object count zero!"
string 2.3.1..2.4.0 talloc.c.5 "WARNING: talloc_steal with references at %s\n"
string 2.3.1..2.4.0 talloc.c.5 "logic error in talloc_memlimit_grow\n"
string 2.3.1..2.4.0 talloc.c.5 "logic error in talloc_memlimit_shrink\n"
string 2.3.1..2.4.0 talloc.c.5 "talloc no parents for NULL\n"
string 2.3.1..2.4.0 talloc.c.5 "talloc parents of '%s'\n"
string 2.3.1..2.4.0 talloc.c.5 "talloc: access after free error - first free may be at %s\n"
string 2.4.0..2.4.0 talloc.c.5 "../../talloc.c:2016_talloc_realloc"
symbol 2.3.1..2.4.0 talloc.c.5 _talloc_array
symbol 2.3.1..2.4.0 talloc.c.5 _talloc_free
symbol 2.3.1..2.4.0 talloc.c.5 _talloc_memdup
symbol 2.3.1..2.4.0 talloc.c.5 _talloc_move
symbol 2.3.1..2.4.0 talloc.c.5 _talloc_realloc
symbol 2.3.1..2.4.0 talloc.c.5 _talloc_zero
symbol 2.3.1..2.4.0 talloc.c.5 _vasprintf_tc
symbol 2.3.1..2.4.0 talloc.c.5 talloc_asprintf
symbol 2.3.1..2.4.0 talloc.c.5 talloc_get_name
symbol 2.3.1..2.4.0 talloc.c.5 talloc_init
symbol 2.3.1..2.4.0 talloc.c.5 talloc_log
symbol 2.3.1..2.4.0 talloc.c.5 talloc_named
symbol 2.3.1..2.4.0 talloc.c.5 talloc_parent
symbol 2.3.1..2.4.0 talloc.c.5 talloc_pool
symbol 2.3.1..2.4.0 talloc.c.5 talloc_report
symbol 2.3.1..2.4.0 talloc.c.5 talloc_strdup
symbol 2.3.1..2.4.0 talloc.c.5 talloc_strndup
symbol 2.3.1..2.4.0 talloc.c.5 talloc_unlink
