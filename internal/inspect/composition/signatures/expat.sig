name expat
also libexpat libexpat1
cpe libexpat_project:libexpat
advisory OSS-Fuzz expat
advisory Debian expat
advisory Alpine expat
advisory GIT https://github.com/libexpat/libexpat
advisory generic expat
version "expat_{v}"
# learned
reference 2.2.10 amd64 sha256:7bcd448fc716668484788b91d920beb6a661f42d627fa435e747e7926055669a libexpat1-dev 2.2.10-2+deb11u7
reference 2.5.0 amd64 sha256:059debceb95316ff0d13b2f4084db7ce93eab2b77a6a97c7fc50c3a80f5621f0 libexpat1-dev 2.5.0-1+deb12u2
reference 2.9.0 amd64 sha256:a9a3c5a28029da6da20ff55da53f8e370ae80d72d613c69147bae0f018b53f5e libexpat1-dev 2.9.0-1
string 2.2.10..2.2.10 xmlparse "gettimeofday_res == 0"
string 2.2.10..2.5.0 xmlparse "Entropy: %s --> 0x%0*lx (%lu bytes)\n"
string 2.2.10..2.9.0 random_getrandom "bytesToWrite <= INT_MAX"
string 2.2.10..2.9.0 xmlparse "dtd->scaffIndex != NULL"
string 2.2.10..2.9.0 xmlparse "parser not started"
string 2.2.10..2.9.0 xmlparse "xml=http://www.w3.org/XML/1998/namespace"
string 2.5.0..2.5.0 xmlparse " (+%6ld bytes %s|%d, xmlparse.c:%d) %*s\""
string 2.5.0..2.5.0 xmlparse "expat: Entropy: %s --> 0x%0*lx (%lu bytes)\n"
string 2.5.0..2.5.0 xmlparse "ies(%p): Count %9d, depth %2d/%2d %*s%s%s; %s length %d (xmlparse.c:%d)\n"
string 2.5.0..2.9.0 xmlparse "! rootParser->m_parentParser"
string 2.5.0..2.9.0 xmlparse "parser->m_openAttributeEntities == openEntity"
string 2.5.0..2.9.0 xmlparse "parser->m_openInternalEntities == openEntity"
string 2.5.0..2.9.0 xmlparse "parser->m_openValueEntities == openEntity"
string 2.5.0..2.9.0 xmlparse "t: Accounting(%p): Direct %10llu, indirect %10llu, amplification %8.2f%s"
string 2.9.0..2.9.0 xmlparse " (+%6ld bytes %s|%u, xmlparse.c:%d) %*s\""
string 2.9.0..2.9.0 xmlparse "SIZE_MAX - rootParser->m_alloc_tracker.bytesAllocated >= absDiff"
string 2.9.0..2.9.0 xmlparse "SIZE_MAX - rootParser->m_alloc_tracker.bytesAllocated >= increase"
string 2.9.0..2.9.0 xmlparse "ated %c%10lu to %10lu (%10lu peak), amplification %8.2f (xmlparse.c:%d)\n"
string 2.9.0..2.9.0 xmlparse "dtd->scaffIndexSize > 0"
string 2.9.0..2.9.0 xmlparse "increase > 0"
string 2.9.0..2.9.0 xmlparse "nameAndDefaultAttribute->attIndex < elementType->nDefaultAtts"
string 2.9.0..2.9.0 xmlparse "nameAndDefaultAttribute->name == attId->name"
string 2.9.0..2.9.0 xmlparse "newTotal > 0"
string 2.9.0..2.9.0 xmlparse "nextInEntity == textEnd"
string 2.9.0..2.9.0 xmlparse "parser->m_handlerCallDepth < UINT_MAX"
string 2.9.0..2.9.0 xmlparse "parser->m_handlerCallDepth > 0"
string 2.9.0..2.9.0 xmlparse "rootParser != NULL"
string 2.9.0..2.9.0 xmlparse "rootParser->m_alloc_tracker.bytesAllocated >= absDiff"
string 2.9.0..2.9.0 xmlparse "rootParser->m_alloc_tracker.bytesAllocated >= bytesAllocated"
string 2.9.0..2.9.0 xmlparse "s(%p): Count %9u, depth %2u/%2u %*s%s%s%s; %s length %d (xmlparse.c:%d)\n"
source 2.2.10..2.9.0 random_getrandom "random_getrandom.c"
table 2.2.10..2.9.0 random_getrandom 777269746552616e646f6d42797465735f67657472616e646f6d5f6e6f6e626c
table 2.2.10..2.9.0 xmlparse 78006d006c003d0068007400740070003a002f002f007700770077002e007700
table 2.2.10..2.9.0 xmlparse 786d6c3d687474703a2f2f7777772e77332e6f72672f584d4c2f313939382f6e
table 2.2.10..2.9.0 xmltok 020304050607080000090a0b0c0d0e0f10110000000000000000000000001213
table 2.2.10..2.9.0 xmltok 19031a1b1c1d1e00001f20212223242510110000000000000000000000001213
table 2.5.0..2.9.0 xmlparse 6163636f756e74696e6747657443757272656e74416d706c696669636174696f
symbol 2.2.10..2.2.10 xmlparse ENTROPY_DEBUG
symbol 2.2.10..2.5.0 xmlparse poolDestroy
symbol 2.2.10..2.9.0 xmlrole entity0
symbol 2.2.10..2.9.0 xmlrole entity1
symbol 2.2.10..2.9.0 xmlrole entity2
symbol 2.2.10..2.9.0 xmlrole entity3
symbol 2.2.10..2.9.0 xmlrole entity4
symbol 2.2.10..2.9.0 xmltok isNever
symbol 2.5.0..2.5.0 xmltok big2_scanComment
symbol 2.5.0..2.9.0 xmlparse processEntity
symbol 2.9.0..2.9.0 xmlparse expat_free
symbol 2.9.0..2.9.0 xmlparse expat_realloc
