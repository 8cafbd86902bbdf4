name libpqxx
also pqxx
advisory Debian libpqxx
advisory generic libpqxx
# learned
reference 6.4.5 amd64 sha256:0c0f05b6ea824a6a51c27afe9a9bb1745345dec9436e17bee4c76584e112b74f libpqxx-dev 6.4.5-2
reference 7.10.0 amd64 sha256:030ec5e239a46ced5144818d280b2ed45c8620c342361a8d519bcab6d870982d libpqxx-dev 7.10.0-2
reference 8.0.2 amd64 sha256:2d4b3ac3cb72564b6729d9814f3c89e10d0de3f628e7ccb9c2583e1cf4813a90 libpqxx-dev 8.0.2-1
string 6.4.5..6.4.5 except "Connection to database failed"
string 6.4.5..6.4.5 except "libpqxx internal error: "
string 6.4.5..6.4.5 pipeline "Multiple results for one query."
string 6.4.5..6.4.5 result "pqxx::result: Unrecognized response code "
string 6.4.5..6.4.5 sql_cursor "Cursor in wrong connection"
string 6.4.5..7.10.0 cursor "Attempt to set cursor stride to "
string 6.4.5..7.10.0 largeobject "Could not write to large object #"
string 6.4.5..7.10.0 sql_cursor "Moved back to beginning, but wrong position: hoped="
string 6.4.5..7.10.0 stream_from "void pqxx::stream_from::parse_line()"
string 6.4.5..7.10.0 util "Closed while not open: "
string 6.4.5..8.0.2 array "char>; std::size_t = long unsigned int; pqxx::sl = std::source_location]"
string 6.4.5..8.0.2 array "ng_view = std::basic_string_view<char>; pqxx::sl = std::source_location]"
string 6.4.5..8.0.2 blob "Buffer too small to convert {} value to string (needs a {}-byte buffer)."
string 6.4.5..8.0.2 blob "Reads from a binary large object must be less than 2 GB at once."
string 6.4.5..8.0.2 connection "Moving a connection onto one with notification receivers registered."
string 6.4.5..8.0.2 connection "Unsupported frontend/backend protocol version; 3.0 is the minimum."
string 6.4.5..8.0.2 connection_base "Could not reactivate connection; reactivation is inhibited"
string 6.4.5..8.0.2 connection_base "n while it is in a state that cannot be fully recovered later (ignoring)"
string 6.4.5..8.0.2 cursor "Advancing icursor_iterator by negative offset."
string 6.4.5..8.0.2 encodings "Text encoded in {} is truncated in mid-character at byte {}: {}."
string 6.4.5..8.0.2 notification "virtual pqxx::notification_receiver::~notification_receiver()"
string 6.4.5..8.0.2 params "Statement parameter length overflow."
string 6.4.5..8.0.2 pipeline "Could not complete query in pipeline due to error in earlier query."
string 6.4.5..8.0.2 result ":throw_sql_error(const std::string&, const std::string&, pqxx::sl) const"
string 6.4.5..8.0.2 robusttransaction " outcome have failed.  The backend process on the server had process ID "
string 6.4.5..8.0.2 robusttransaction " process ID {}.  You may be able to check what happened to that process."
string 6.4.5..8.0.2 sql_cursor "inning, but wrong position: hoped={}, actual={}, m_pos={}, direction={}."
string 6.4.5..8.0.2 strconv " = std::source_location; std::string = std::__cxx11::basic_string<char>]"
string 6.4.5..8.0.2 strconv "Could not convert {} to string: buffer too small ({} bytes)."
string 6.4.5..8.0.2 stream_from "Stream produced a ridiculously long line."
string 6.4.5..8.0.2 stream_to "Stream escaping unexpectedly stopped at '{}'."
string 6.4.5..8.0.2 stream_to "y(pqxx::transaction_base&, std::string_view, std::string_view, pqxx::sl)"
string 6.4.5..8.0.2 tablereader "Field contains data behind null sequence."
string 6.4.5..8.0.2 tablereader "Invalid octal in encoded table stream."
string 6.4.5..8.0.2 time "Not enough room in buffer for date."
string 6.4.5..8.0.2 time "int {anonymous}::year_from_buf(std::string_view, pqxx::sl)"
string 6.4.5..8.0.2 transaction "ether the transaction succeeded or was aborted except to check manually."
string 6.4.5..8.0.2 transaction_base "after going into indeterminate state; it may have been executed anyway.\n"
string 6.4.5..8.0.2 transaction_base "raits<char> >&, std::basic_string_view<char, std::char_traits<char> >&}]"
string 6.4.5..8.0.2 util ":cmp_less( binary_bytes, (std::numeric_limits<std::size_t>::max)() / 2u)"
string 7.10.0..8.0.2 encodings "Unrecognized encoding: '"
string 7.10.0..8.0.2 except "Connection to dadatabase failed.libpqxx internalnternal error: "
string 7.10.0..8.0.2 largeobject "No object selected."
string 7.10.0..8.0.2 pipeline "Attempt to convert null "
string 7.10.0..8.0.2 row "' falls outside slice."
string 8.0.2..8.0.2 cursor ":field&, difference_type, pqxx::cursor_base::ownership_policy, pqxx::sl)"
string 8.0.2..8.0.2 largeobject "Wanted to write {} bytes to large object #{}; could only write {}."
string 8.0.2..8.0.2 row "pqxx::field_ref pqxx::row_ref::operator[](pqxx::zview) const"
string 8.0.2..8.0.2 stream_from " pqxx::table_path, std::initializer_list<std::basic_string_view<char> >)"
string 8.0.2..8.0.2 stream_from "ing = std::__cxx11::basic_string<char>; pqxx::sl = std::source_location]"
source 6.4.5..8.0.2 sql_cursor "sql_cursor.cxx"
source 6.4.5..8.0.2 stream_from "stream_from.cxx"
source 6.4.5..8.0.2 stream_to "stream_to.cxx"
source 6.4.5..8.0.2 transaction_base "transaction_base.cxx"
table 6.4.5..8.0.2 strconv 2a4e31325f474c4f42414c5f5f4e5f31313764756d625f737472696e67737472
symbol 6.4.5..6.4.5 cursor _ZN4pqxx11cursor_baseC1ERNS_15connection_baseERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEb
symbol 6.4.5..7.10.0 wait _ZN4pqxx8internal7wait_fdEibbjj
symbol 6.4.5..8.0.2 connection pqxx_notice_processor
symbol 6.4.5..8.0.2 connection_base inert_notice_processor
symbol 6.4.5..8.0.2 errorhandler _ZN4pqxx12errorhandler10unregisterEv
symbol 6.4.5..8.0.2 field _ZNK4pqxx5field12table_columnEv
symbol 6.4.5..8.0.2 nontransaction _ZN4pqxx14nontransaction7do_execEPKc
symbol 6.4.5..8.0.2 stream_base _ZN4pqxx11stream_baseC1ERNS_16transaction_baseE
symbol 7.10.0..8.0.2 binarystring _ZN4pqxx12binarystringC1ESt17basic_string_viewIcSt11char_traitsIcEE
symbol 7.10.0..8.0.2 sql_cursor _ZN4pqxx8internal10sql_cursor12stridestringB5cxx11Ei
symbol 8.0.2..8.0.2 transaction _ZN4pqxx8internal17basic_transaction9do_commitESt15source_location
symbol 8.0.2..8.0.2 wait _ZN4pqxx8internal7wait_fdEibbjjSt15source_location
