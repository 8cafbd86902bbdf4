name unixodbc
also libodbc
cpe unixodbc:unixodbc
advisory Debian unixodbc
advisory Alpine unixodbc
advisory GIT https://github.com/lurcher/unixODBC
advisory generic unixodbc
version weak "{v}"
# learned
reference 2.3.6 amd64 sha256:53f6614e437765160b9fa150644f504f3c56152b457ef4c3f508352292134f33 unixodbc-dev 2.3.6-0.1+b1
reference 2.3.11 amd64 sha256:6ee5b1f177102eae6ebe83e075b810f7b39a1753176e37f8d89dad2a070e61b7 unixodbc-dev 2.3.11-2+deb12u1
reference 2.3.12 amd64 sha256:b99cf70de91c043559577f7844ea6d2601d289dd5257d59658cb4686d9851a5b unixodbc-dev 2.3.12-2+deb13u1
reference 2.3.14 amd64 sha256:2068ec9ee692ae8f831febbe1ab778fc0a344ae74cc7ea1130aa3b12ddc2a3c5 unixodbc-dev 2.3.14-2
string 2.3.6..2.3.6 __info "Connection name in use"
string 2.3.6..2.3.6 __info "Data source name not found, and no default driver specified"
string 2.3.6..2.3.14 ODBCINSTConstructProperties "Could not find Setup property for (%s) in system information"
string 2.3.6..2.3.14 SQLBindCol "= %d %s\n\t\t\tTarget Value = %p\n\t\t\tBuffer Length = %d\n\t\t\tStrLen Or Ind = %p"
string 2.3.6..2.3.14 SQLBindParam "%d\n\t\t\tParameter Scale = %d\n\t\t\tParameter Value = %p\n\t\t\tStrLen Or Ind = %p"
string 2.3.6..2.3.14 SQLBindParameter "\n\t\t\tScale = %d\n\t\t\tRgb Value = %p\n\t\t\tValue Max = %d\n\t\t\tStrLen Or Ind = %p"
string 2.3.6..2.3.14 SQLBrowseConnect "rned SQL_ERROR or SQL_SUCCESS_WITH_INFO but no error reporting API found"
string 2.3.6..2.3.14 SQLBrowseConnectW "\tConnection = %p\n\t\t\tStr In = %s\n\t\t\tStr Out = %s\n\t\t\tPtr Conn Str Out = %p"
string 2.3.6..2.3.14 SQLColAttribute "%p\n\t\t\tBuffer Length = %d\n\t\t\tString Length = %p\n\t\t\tNumeric Attribute = %p"
string 2.3.6..2.3.14 SQLColumnPrivileges "log Name = %s\n\t\t\tSchema Name = %s\n\t\t\tTable Name = %s\n\t\t\tColumn Name = %s"
string 2.3.6..2.3.14 SQLColumnsW "log Name = %s\n\t\t\tSchema Name = %s\n\t\t\tTable Name = %s\n\t\t\tColumn Type = %s"
string 2.3.6..2.3.14 SQLConfigDataSource "Could not find Setup property for (%.400s) in system information"
string 2.3.6..2.3.14 SQLCopyDesc "\n\t\tEntry:\n\t\t\tSource Descriptor = %p\n\t\t\tTarget Descriptor = %p"
string 2.3.6..2.3.14 SQLDescribeCol "ta Type = %p\n\t\t\tColumn Size = %p\n\t\t\tDecimal Digits = %p\n\t\t\tNullable = %p"
string 2.3.6..2.3.14 SQLDriverConnect "\tStr Out = %p\n\t\t\tStr Out Max = %d\n\t\t\tStr Out Ptr = %p\n\t\t\tCompletion = %d"
string 2.3.6..2.3.14 SQLError "\n\t\tExit:[%s]\n\t\t\tSQLState = %s\n\t\t\tNative = %s\n\t\t\tMessage Text = %s"
string 2.3.6..2.3.14 SQLFetchScroll "\t\tEntry:\n\t\t\tStatement = %p\n\t\t\tFetch Orentation = %d\n\t\t\tFetch Offset = %d"
string 2.3.6..2.3.14 SQLForeignKeys " %s\n\t\t\tFK Catalog Name = %s\n\t\t\tFK Schema Name = %s\n\t\t\tFK Table Name = %s"
string 2.3.6..2.3.14 SQLGetConnectAttr " %p\n\t\t\tAttribute = %s\n\t\t\tValue = %p\n\t\t\tBuffer Length = %d\n\t\t\tStrLen = %p"
string 2.3.6..2.3.14 SQLGetCursorName "tement = %p\n\t\t\tCursor Name = %p\n\t\t\tBuffer Length = %d\n\t\t\tName Length= %p"
string 2.3.6..2.3.14 SQLGetData "= %d %s\n\t\t\tBuffer Length = %d\n\t\t\tTarget Value = %p\n\t\t\tStrLen Or Ind = %p"
string 2.3.6..2.3.14 SQLGetDescField "%d\n\t\t\tField Attr = %s\n\t\t\tValue = %p\n\t\t\tBuffer Length = %d\n\t\t\tStrLen = %p"
string 2.3.6..2.3.14 SQLGetDescRec "ype = %p\n\t\t\tLength = %p\n\t\t\tPrecision = %p\n\t\t\tScale = %p\n\t\t\tNullable = %p"
string 2.3.6..2.3.14 SQLGetFunctions "\n\t\tEntry:\n\t\t\tConnection = %p\n\t\t\tId = %s\n\t\t\tSupported = %p"
string 2.3.6..2.3.14 SQLGetInfo "o Type = %s (%d)\n\t\t\tInfo Value = %p\n\t\t\tBuffer Length = %d\n\t\t\tStrLen = %p"
string 2.3.6..2.3.14 SQLGetInfoW "\t\tInfo Type = %s\n\t\t\tInfo Value = %p\n\t\t\tBuffer Length = %d\n\t\t\tStrLen = %p"
string 2.3.6..2.3.14 SQLInstallerError "Could not increment or decrement the component usage count"
string 2.3.6..2.3.14 SQLPrimaryKeys "atement = %p\n\t\t\tCatalog Name = %s\n\t\t\tSchema Name = %s\n\t\t\tTable Type = %s"
string 2.3.6..2.3.14 SQLProcedureColumns "alog Name = %s\n\t\t\tSchema Name = %s\n\t\t\tProc Name = %s\n\t\t\tColumn Type = %s"
string 2.3.6..2.3.14 SQLProcedures "tatement = %p\n\t\t\tCatalog Name = %s\n\t\t\tSchema Name = %s\n\t\t\tProc Name = %s"
string 2.3.6..2.3.14 SQLSetConnectAttr "Entry:\n\t\t\tConnection = %p\n\t\t\tAttribute = %s\n\t\t\tValue = %p\n\t\t\tStrLen = %d"
string 2.3.6..2.3.14 SQLSetConnectOption "\n\t\tEntry:\n\t\t\tConnection = %p\n\t\t\tOption = %s\n\t\t\tValue = %d"
string 2.3.6..2.3.14 SQLSetDescField "\tRec Number = %d\n\t\t\tField Ident = %s\n\t\t\tValue = %p\n\t\t\tBuffer Length = %d"
string 2.3.6..2.3.14 SQLSetEnvAttr "ntry:\n\t\t\tEnvironment = %p\n\t\t\tAttribute = %s\n\t\t\tValue = %p\n\t\t\tStrLen = %d"
string 2.3.6..2.3.14 SQLSetScrollOptions "try:\n\t\t\tStatement = %p\n\t\t\tConcurrency = %d\n\t\t\tKeyset = %d\n\t\t\tRowset = %d"
string 2.3.6..2.3.14 SQLSetStmtAttr "\tEntry:\n\t\t\tStatement = %p\n\t\t\tAttribute = %s\n\t\t\tValue = %p\n\t\t\tStrLen = %d"
string 2.3.6..2.3.14 SQLSpecialColumns "%s\n\t\t\tSchema Name = %s\n\t\t\tTable Name = %s\n\t\t\tScope = %d\n\t\t\tNullable = %d"
string 2.3.6..2.3.14 SQLStatistics "s\n\t\t\tSchema Name = %s\n\t\t\tTable Name = %s\n\t\t\tUnique = %d\n\t\t\tReserved = %d"
string 2.3.6..2.3.14 SQLTablePrivileges "atement = %p\n\t\t\tCatalog Name = %s\n\t\t\tSchema Name = %s\n\t\t\tTable Name = %s"
string 2.3.6..2.3.14 SQLTables "alog Name = %s\n\t\t\tSchema Name = %s\n\t\t\tTable Name = %s\n\t\t\tTable Type = %s"
string 2.3.6..2.3.14 SQLTransact "\n\t\tEntry:\n\t\t\tEnvironment = %p\n\t\t\tConnection = %p\n\t\t\tCompletion Type = %d"
string 2.3.11..2.3.14 SQLConnect "Error: HYT02"
string 2.3.11..2.3.14 __info "Connection in use"
string 2.3.11..2.3.14 __info "Connection pool at capacity and the wait has timed out"
string 2.3.11..2.3.14 __info "Data source name not found and no default driver specified"
string 2.3.12..2.3.14 SQLConnect "\t\tCPTimeToLive set to %d from '%s'"
string 2.3.12..2.3.14 SQLConnect "\t\tDisableGetFunctions set to %d from '%s'"
string 2.3.12..2.3.14 SQLConnect "\t\tExFetchMapping set to %d from '%s'"
string 2.3.12..2.3.14 SQLConnect "\t\tThreading Level set from Driver Entry in ODBCINST.INI %d from '%s'"
string 2.3.12..2.3.14 SQLConnect "\t\tThreading Level set from [ODBC] Section in ODBCINST.INI %d from '%s'"
source 2.3.6..2.3.14 _SQLGetInstalledDrivers "_SQLGetInstalledDrivers.c"
source 2.3.6..2.3.14 _SQLWriteInstalledDrivers "_SQLWriteInstalledDrivers.c"
source 2.3.6..2.3.14 __handles "__handles.c"
table 2.3.6..2.3.14 SQLCopyDesc 0200000005000000eb03000004000000f5030000040000002100000005000000
table 2.3.6..2.3.14 __info 3031533033003031303031003031533034003031303031003232303033004859
table 2.3.6..2.3.14 __info 3031533033003031303031003031533034003031303031003232303035003232
symbol 2.3.6..2.3.6 SQLGetDiagField extract_sql_error_field
symbol 2.3.6..2.3.6 SQLGetDiagRec extract_sql_error_rec
symbol 2.3.6..2.3.14 iniOpen iniOpen
symbol 2.3.6..2.3.14 logOpen logOpen
symbol 2.3.6..2.3.14 lstGoto lstGoto
symbol 2.3.6..2.3.14 lstLast lstLast
symbol 2.3.6..2.3.14 lstNext lstNext
symbol 2.3.6..2.3.14 lstOpen lstOpen
symbol 2.3.11..2.3.14 SQLConnect add_to_pool
symbol 2.3.11..2.3.14 __handles pool_signal
symbol 2.3.12..2.3.14 _logging inst_logClose
symbol 2.3.14..2.3.14 SQLConnect copy_nts
