name md4c
also libmd4c
cpe md4c_project:md4c
advisory OSS-Fuzz md4c
advisory Debian md4c
advisory Alpine md4c
advisory GIT https://github.com/mity/md4c
advisory generic md4c
# learned
reference 0.4.7 amd64 sha256:9f90b9eb87ef60c351c1ad5c8113aaa5d944c1932b8cf49f1f535774e02bcbe7 libmd4c-dev 0.4.7-2, libmd4c0 0.4.7-2
reference 0.4.8 amd64 sha256:a0d7a2c19d841aab1da681933c33c46451394c5f621bf6b782148b9134b76f0b libmd4c-dev 0.4.8-1, libmd4c0 0.4.8-1
reference 0.5.2 amd64 sha256:f0c4381220fe58ea01660ade411d2d3bdbfffee24793a2fbb91c75f40eed8e02 libmd4c-dev 0.5.2-2+b1, libmd4c0 0.5.2-2+b1
reference 0.5.3 amd64 sha256:3dfc2db1f16c47311f75bf59c108f8ce0cf32de953e5e4aebab05f368f9e44ef libmd4c-dev 0.5.3-1, libmd4c0 0.5.3-1
string 0.4.7..0.5.3 - "Aborted from enter_block() callback."
string 0.4.7..0.5.3 - "Aborted from enter_span() callback."
string 0.4.7..0.5.3 - "Aborted from leave_block() callback."
string 0.4.7..0.5.3 - "Aborted from leave_span() callback."
string 0.4.7..0.5.3 - "Aborted from text() callback."
string 0.4.7..0.5.3 - "Unsupported abi_version."
string 0.4.7..0.5.3 - "malloc() failed."
string 0.4.7..0.5.3 - "realloc() failed."
string 0.5.2..0.5.3 - "Suppressing table (column_count >128)"
string 0.5.3..0.5.3 - "Too many link reference definition instantiations."
symbol 0.4.7..0.5.3 - md_parse
