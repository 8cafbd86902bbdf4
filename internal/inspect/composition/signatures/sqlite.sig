name sqlite
also sqlite3 libsqlite3
cpe sqlite:sqlite
advisory OSS-Fuzz sqlite3
advisory Debian sqlite3
advisory Alpine sqlite
advisory GIT https://github.com/sqlite/sqlite
advisory generic sqlite
version weak "{v}"
# learned
reference 3.34.1 amd64 sha256:a36b8a0c1b9a1c651385954d058dbcbe2d796214ce0d76b0db4d6d6cc9006316 libsqlite3-dev 3.34.1-3+deb11u1
reference 3.40.1 amd64 sha256:bfc49152db909e2292b0b03b1fe237b0af9abf06e4137e40cb22e5bb6c6eb8e2 libsqlite3-dev 3.40.1-2+deb12u2
reference 3.46.1 amd64 sha256:8d84a79ef3faf1d199a21d7d52c70fef841fe8e3e883c95d0e62b64d81427e08 libsqlite3-dev 3.46.1-7+deb13u2
reference 3.53.4 amd64 sha256:6d4c2ec563bf1813b2d00d043becf626fa7235b5c3e2cb06fdad963ef27abe9b libsqlite3-dev 3.53.4-2
string 3.34.1..3.34.1 sqlite3 " 'create virtual%%' AND sqlite_rename_test(%Q, sql, type, name, 1)=NULL "
string 3.34.1..3.34.1 sqlite3 " typeof(?4)='blob' THEN NULL ELSE ?4 END AND (?10 OR ?8=0 OR stat IS ?7)"
string 3.34.1..3.34.1 sqlite3 "'create virtual%%' AND sqlite_rename_test(%Q, sql, type, name, %d)=NULL "
string 3.34.1..3.34.1 sqlite3 "D (type != 'index' OR tbl_name = %Q) AND sql NOT LIKE 'create virtual%%'"
string 3.34.1..3.34.1 sqlite3 "pe, name, 1) THEN %Q ELSE tbl_name END WHERE type IN ('view', 'trigger')"
string 3.34.1..3.40.1 btree "Bad ptr map entry key=%d expected=(%d,%d) got=(%d,%d)"
string 3.34.1..3.40.1 btree "Fragmentation of %d bytes reported as %d on page %u"
string 3.34.1..3.40.1 fts5 "invalid fts5 file format (found %d, expected %d) - run 'rebuild'"
string 3.34.1..3.40.1 json "JSON path error near '%q'"
string 3.34.1..3.46.1 fts5 "cannot %s contentless fts5 table: %s"
string 3.34.1..3.46.1 sqlite3 "ON clause references tables to its right"
string 3.34.1..3.46.1 sqlite3 "ROM vacuum_db.sqlite_schema WHERE type='table'AND coalesce(rootpage,1)>0"
string 3.34.1..3.46.1 sqlite3 "abort at %d in [%s]: %s"
string 3.34.1..3.46.1 sqlite3 "statement aborts at %d: [%s] %s"
string 3.34.1..3.53.4 analyze "SELECT tbl,idx,stat FROM %Q.sqlite_stat1"
string 3.34.1..3.53.4 backup "source and destination must be distinct"
string 3.34.1..3.53.4 build "DELETE FROM %Q.sqlite_master WHERE tbl_name=%Q and type!='trigger'"
string 3.34.1..3.53.4 callback "no such collation sequence: %s"
string 3.34.1..3.53.4 dbstat ", pgsize     INTEGER, schema     TEXT HIDDEN, aggregate  BOOLEAN HIDDEN)"
string 3.34.1..3.53.4 delete "cannot modify %s because it is a view"
string 3.34.1..3.53.4 fkey "foreign key mismatch - \"%w\" referencing \"%w\""
string 3.34.1..3.53.4 fts3_aux "CREATE TABLE x(term, col, documents, occurrences, languageid HIDDEN)"
string 3.34.1..3.53.4 fts3_expr "FTS expression tree is too large (maximum depth %d)"
string 3.34.1..3.53.4 fts3_tokenize_vtab "CREATE TABLE x(input, token, start, end, position)"
string 3.34.1..3.53.4 fts3_write " %Q.'%q_segdir' SET start_block = ?, root = ?WHERE level = ? AND idx = ?"
string 3.34.1..3.53.4 mem1 "failed to allocate %u bytes of memory"
string 3.34.1..3.53.4 prepare "CREATE TABLE x(type text,name text,tbl_name text,rootpage int,sql text)"
string 3.34.1..3.53.4 rtree "' RENAME TO \"%w_parent\";ALTER TABLE %Q.'%q_rowid'  RENAME TO \"%w_rowid\";"
string 3.34.1..3.53.4 sqlite3session "alid change: column %d - old.* value is %sdefined but new.* is %sdefined"
string 3.34.1..3.53.4 trigger "%s RETURNING is not available on virtual tables"
string 3.34.1..3.53.4 upsert "%sON CONFLICT clause does not match any PRIMARY KEY or UNIQUE constraint"
string 3.34.1..3.53.4 vacuum "(name)FROM %s.sqlite_schema WHERE type='table'AND coalesce(rootpage,1)>0"
string 3.34.1..3.53.4 vdbe "cannot store %s value in %s column %s.%s"
string 3.34.1..3.53.4 vdbeblob "cannot open table with generated columns: %s"
string 3.40.1..3.40.1 alter "check(%Q,%Q) WHERE quick_check GLOB 'CHECK*' OR quick_check GLOB 'NULL*'"
string 3.40.1..3.53.4 alter " rename', 0) THEN %Q ELSE tbl_name END WHERE type IN ('view', 'trigger')"
string 3.40.1..3.53.4 loadext "unable to open shared library [%.*s]"
string 3.40.1..3.53.4 pragma "row not in PRIMARY KEY order for %s"
string 3.40.1..3.53.4 resolve "FILTER may not be used with non-aggregate %#T()"
string 3.40.1..3.53.4 select "ambiguous reference to %s in USING()"
string 3.46.1..3.53.4 alter "HECK*' OR quick_check GLOB 'NULL*' OR quick_check GLOB 'non-* value in*'"
string 3.46.1..3.53.4 fts3 "unable to validate the inverted index for FTS%d table %s.%s: %s"
string 3.46.1..3.53.4 fts5 "invalid fts5 file format (found %d, expected %d or %d) - run 'rebuild'"
string 3.46.1..3.53.4 json "FLAGS parameter to json_valid() must be between 1 and 15"
string 3.46.1..3.53.4 resolve "%s: \"%s\" - should this be a string literal in single-quotes?"
string 3.53.4..3.53.4 alter "able' AND tbl_name=%Q COLLATE nocase AND sqlite_find_constraint(sql, %Q)"
string 3.53.4..3.53.4 fts5 "%s a subset of columns on fts5 contentless-delete table: %s"
string 3.53.4..3.53.4 func "the fraction argument to %%s() is not the same for all input rows"
string 3.53.4..3.53.4 pragma "index %s stores an imprecise floating-point value for row "
string 3.53.4..3.53.4 select "VIEWs and/or subqueries nested too deep"
table 3.34.1..3.34.1 sqlite3 0000000004002b0000676f0000000200008d0000000d000000008b0000763400
table 3.34.1..3.34.1 sqlite3 020000005d00010330010800450002006a0102013001080045000100ae000000
table 3.34.1..3.40.1 printf 000000000000e03f9a9999999999a93f7b14ae47e17a743ffca9f1d24d62403f
table 3.34.1..3.40.1 tokenize 0000000004002b00006a720000000200008f0000000d000000008d0000773400
table 3.34.1..3.46.1 main 00ca9a3b00ca9a3bd0070000e8030000f401000080b2e60e7f0000000a000000
table 3.34.1..3.46.1 main ea03000000400000eb03000000000400f703000000000080ec03000000004000
table 3.34.1..3.46.1 printf 640a01100000730004050000670001031e007a00040600007100040900005100
table 3.34.1..3.46.1 tokenize 006274a1273a297c4321843e3f2f0241a326188a10769f0b83a05b8015152b32
table 3.34.1..3.53.4 dbstat 435245415445205441424c45207828206e616d6520202020202020544558542c
table 3.34.1..3.53.4 fts3_unicode2 0100020008000f0010001a001c00200025002600280030003f00400045004700
table 3.34.1..3.53.4 fts3_unicode2 3000000007e80000066c01002fec010007ac020001d0020003d8020001ec0200
table 3.34.1..3.53.4 fts3_unicode2 41000e1ab5004001c0000e17d8000e070001013032010106390101104a01012e
table 3.34.1..3.53.4 fts5 00002000210024002500280029002a002b002c002d002e0030003a003c003f00
table 3.34.1..3.53.4 fts5 01043d0075003700750036003200350039003500310055004d01550079005500
table 3.34.1..3.53.4 global 000000001000410081010181838301010303011201c9c9c9c90149494949c949
table 3.34.1..3.53.4 main 620061006400200070006100720061006d00650074006500720020006f007200
table 3.34.1..3.53.4 select 6e61747572616c6566746f757465726967687466756c6c696e6e657263726f73
table 3.34.1..3.53.4 sqlite3 0001020304060808000000000000010102020303040405050606070708080909
table 3.34.1..3.53.4 sqlite3 0a0a090908080707070606060505050404040403030303030302020202020202
table 3.34.1..3.53.4 tokenize 000000000004002b00006a720000000200008f0000000d000000008d00007734
table 3.34.1..3.53.4 tokenize 0000000002000200080009000e00100014001700190019001d00210024002900
table 3.40.1..3.46.1 insert 4b00000024000a005e00000034000900870000005e0001005600000050000000
table 3.40.1..3.53.4 date 067365636f6e64002420d3570000803f066d696e75746500d933e15400007042
table 3.46.1..3.46.1 parse 00073406d605420142018f01320127053b05960524072407240744028f018f01
table 3.46.1..3.53.4 vdbeapi 610064006400720000006f00700063006f006400650000007000310000007000
table 3.53.4..3.53.4 insert 4d00000024000a00600000003500090089000000600001005800000052000000
table 3.53.4..3.53.4 main 00ca9a3b00ca9a3bd0070000e8030000f401000080b2e60ee80300000a000000
table 3.53.4..3.53.4 parse 150116011701f100f200e100c300e300c3003801c300da00c3003c01c300eb00
table 3.53.4..3.53.4 pragma 02000000650001033d010800490002006c0102013d01080049000100bd000000
table 3.53.4..3.53.4 printf 73000405000001450001020e0000750a0010000003470001030e00007700040e
table 3.53.4..3.53.4 tokenize 006375a2273b297d4421853f40300242a426188b1077a00b84a15c8115152b33
table 3.53.4..3.53.4 util 6d895b20ad4c0652b8f22aafa744775a75a439af4e798dbd7bb47e54a3a5b40c
symbol 3.34.1..3.34.1 sqlite3 btreeNext
symbol 3.34.1..3.40.1 sqlite3 walkExpr
symbol 3.34.1..3.53.4 hash insertElement
symbol 3.34.1..3.53.4 memdb memdbLock
symbol 3.34.1..3.53.4 os vfsUnlink
symbol 3.34.1..3.53.4 os_unix posixOpen
symbol 3.34.1..3.53.4 util sqlite3AtoF
symbol 3.34.1..3.53.4 wal walHashGet
symbol 3.40.1..3.53.4 attach fixExprCb
symbol 3.40.1..3.53.4 func logFunc
symbol 3.46.1..3.53.4 btree btreeLast
symbol 3.46.1..3.53.4 func unhexFunc
