name libdatrie
also datrie
advisory Debian libdatrie
advisory generic libdatrie
# learned
reference 0.2.13 amd64 sha256:44c9bd64d23bc4b0ff61c08974a245d60575fcda647be92192eb08ad9b29d03b libdatrie-dev 0.2.13-2+b1
reference 0.2.14 amd64 sha256:00ed4bd5118aa4c70f75604a5c5a0194d3a770da7350e7595813aea1308298e5 libdatrie-dev 0.2.14-2
string 0.2.13..0.2.14 alpha-map "begin_node->next == end_node"
source 0.2.13..0.2.14 alpha-map "alpha-map.c"
symbol 0.2.13..0.2.14 alpha-map alpha_map_clone
symbol 0.2.13..0.2.14 alpha-map alpha_map_free
symbol 0.2.13..0.2.14 alpha-map alpha_map_new
symbol 0.2.13..0.2.14 darray da_fread
symbol 0.2.13..0.2.14 darray da_free
symbol 0.2.13..0.2.14 darray da_fwrite
symbol 0.2.13..0.2.14 darray da_walk
symbol 0.2.13..0.2.14 dstring dstring_clear
symbol 0.2.13..0.2.14 dstring dstring_copy
symbol 0.2.13..0.2.14 dstring dstring_free
symbol 0.2.13..0.2.14 dstring dstring_new
symbol 0.2.13..0.2.14 fileutils file_read_chars
symbol 0.2.13..0.2.14 fileutils file_read_int16
symbol 0.2.13..0.2.14 fileutils file_read_int32
symbol 0.2.13..0.2.14 tail tail_delete
symbol 0.2.13..0.2.14 tail tail_fread
symbol 0.2.13..0.2.14 tail tail_free
symbol 0.2.13..0.2.14 tail tail_new
symbol 0.2.13..0.2.14 trie trie_free
symbol 0.2.13..0.2.14 trie trie_new
symbol 0.2.13..0.2.14 trie trie_root
symbol 0.2.13..0.2.14 trie trie_save
symbol 0.2.13..0.2.14 trie-string trie_char_strdup
symbol 0.2.13..0.2.14 trie-string trie_char_strlen
symbol 0.2.13..0.2.14 trie-string trie_string_new
