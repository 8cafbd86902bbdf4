name tree-sitter
also libtree-sitter
advisory Debian tree-sitter
advisory Alpine tree-sitter
advisory GIT https://github.com/tree-sitter/tree-sitter
advisory generic tree-sitter
# learned
reference 0.20.7 amd64 sha256:3f2e42edd81a4e15b599df609471ddbe57fb76d22642fa95b7717c38e8ef6cda libtree-sitter-dev 0.20.7-1
reference 0.22.6 amd64 sha256:1b9b4f53bd0db991a68408be95d6508f3396744f71914a1b35b0d3db1bbe209c libtree-sitter-dev 0.22.6-6+b1
reference 0.26.11 amd64 sha256:b80ee1f3a8ca5262318c749c8e191ba8ca7573c72ad0e2c1587482604ac18850 libtree-sitter-dev 0.26.11-1
reference 0.26.13 amd64 sha256:df22af41afbb399fc8719b26f593b108542e58c0e721b8659827feafe9863889 libtree-sitter-dev 0.26.13-1
string 0.20.7..0.20.7 get_changed_ranges "(uint32_t)(&self->cursor.stack)->size - 1 < (&self->cursor.stack)->size"
string 0.20.7..0.20.7 parser "lect_higher_precedence symbol:%s, prec:%u, over_symbol:%s, other_prec:%u"
string 0.20.7..0.20.7 query "(uint32_t)(&self->patterns)->size - 1 < (&self->patterns)->size"
string 0.20.7..0.20.7 stack "(uint32_t)(&self->iterators)->size - 1 < (&self->iterators)->size"
string 0.20.7..0.20.7 subtree "s-changes: %u\ndepends-on-column: %u\nrepeat-depth: %u\nlookahead-bytes: %u"
string 0.20.7..0.22.6 parser "index < self->size"
string 0.20.7..0.22.6 parser "old_end <= self->size"
string 0.20.7..0.22.6 query "(uint32_t)step_index + 1 < self->steps.size"
string 0.20.7..0.22.6 query "final_step_indices.size > 0"
string 0.20.7..0.22.6 subtree "symbol < UINT8_MAX"
string 0.20.7..0.26.13 alloc "tree-sitter failed to allocate %zu bytes"
string 0.20.7..0.26.13 alloc "tree-sitter failed to reallocate %zu bytes"
string 0.20.7..0.26.13 language "symbol < self->token_count"
string 0.20.7..0.26.13 lexer "consume character:%d"
string 0.20.7..0.26.13 lexer "consume character:'%c'"
string 0.20.7..0.26.13 lexer "skip character:%d"
string 0.20.7..0.26.13 lexer "skip character:'%c'"
string 0.20.7..0.26.13 parser "cant_reuse_node symbol:%s, first_leaf_symbol:%s"
string 0.20.7..0.26.13 parser "lex_external state:%d, row:%u, column:%u"
string 0.20.7..0.26.13 parser "reusable_node_has_different_external_scanner_state symbol:%s"
string 0.20.7..0.26.13 parser "select_smaller_error symbol:%s, over_symbol:%s"
string 0.20.7..0.26.13 query "(uint32_t)(child_state->step_index) < (&self->query->steps)->size"
string 0.20.7..0.26.13 query "(uint32_t)(first_unfinished_state_index) < (&self->states)->size"
string 0.20.7..0.26.13 query "(uint32_t)(pattern_entry->pattern_index) < (&self->patterns)->size"
string 0.20.7..0.26.13 query "(uint32_t)(self->characters.size - 1) < (&self->characters)->size"
string 0.20.7..0.26.13 query "(uint32_t)(state_captures->size - 1) < (state_captures)->size"
string 0.20.7..0.26.13 stack "\"position: %u,%u\nnode_count:%u\nerror_cost: %u\ndynamic_precedence: %d\"];\n"
string 0.20.7..0.26.13 stack "head->status == StackStatusPaused"
string 0.20.7..0.26.13 stack "node_head_%u [shape=none, label=\"\"]\n"
string 0.20.7..0.26.13 stack "ontcolor=blue, weight=10000, labeltooltip=\"node_count: %u\nerror_cost: %u"
string 0.20.7..0.26.13 subtree "child.ptr->ref_count > 0"
string 0.20.7..0.26.13 subtree "self.ptr->ref_count != 0"
string 0.20.7..0.26.13 subtree "self.ptr->ref_count > 0"
string 0.20.7..0.26.13 subtree "tree_%p -> tree_%p [tooltip=%u]\n"
string 0.22.6..0.26.13 get_changed_ranges "uint32_t)((&self->cursor.stack)->size - 1) < (&self->cursor.stack)->size"
string 0.22.6..0.26.13 parser "lect_higher_precedence symbol:%s, prec:%d, over_symbol:%s, other_prec:%d"
string 0.22.6..0.26.13 query "(uint32_t)((&self->patterns)->size - 1) < (&self->patterns)->size"
string 0.22.6..0.26.13 stack "(uint32_t)((&self->iterators)->size - 1) < (&self->iterators)->size"
string 0.22.6..0.26.13 subtree "-on-column: %u\ndescendant-count: %u\nrepeat-depth: %u\nlookahead-bytes: %u"
string 0.26.11..0.26.11 parser "(uint32_t)(j) < (&slice.subtrees)->size"
string 0.26.11..0.26.13 get_changed_ranges "(uint32_t)(i) < (&self->cursor.stack)->size"
string 0.26.11..0.26.13 parser "lf->tree_pool.tree_stack.size - 1) < (&self->tree_pool.tree_stack)->size"
string 0.26.11..0.26.13 stack "(uint32_t)(original_version) < (&self->heads)->size"
string 0.26.11..0.26.13 subtree "(uint32_t)(i) < (dest)->size"
string 0.26.11..0.26.13 tree_cursor "(uint32_t)(i) < (&self->stack)->size"
string 0.26.11..0.26.13 tree_cursor "(uint32_t)(index) < (&self->stack)->size"
string 0.26.11..0.26.13 tree_cursor "(uint32_t)(self->stack.size - 2) < (&self->stack)->size"
string 0.26.13..0.26.13 query "(uint32_t)(child_state->step_index - 1) < (&self->query->steps)->size"
string 0.26.13..0.26.13 query "(uint32_t)(child_step->alternative_index) < (&self->query->steps)->size"
string 0.26.13..0.26.13 subtree "ts_subtree_error_cost(child) >= extent_cost"
source 0.20.7..0.26.13 get_changed_ranges "get_changed_ranges.c"
source 0.20.7..0.26.13 tree_cursor "tree_cursor.c"
table 0.20.7..0.26.13 parser 74735f7061727365725f5f627265616b646f776e5f746f705f6f665f73746163
table 0.20.7..0.26.13 query 74735f71756572795f636170747572655f7175616e7469666965725f666f725f
table 0.20.7..0.26.13 query 74735f71756572795f637572736f725f5f66697273745f696e5f70726f677265
table 0.20.7..0.26.13 query 74735f71756572795f637572736f725f5f707265706172655f746f5f63617074
table 0.20.7..0.26.13 query 74735f71756572795f637572736f725f5f73686f756c645f64657363656e6400
table 0.20.7..0.26.13 query 74735f71756572795f637572736f725f5f736f72745f7374617465735f62795f
table 0.20.7..0.26.13 query 74735f71756572795f637572736f725f5f73746174655f707265636564657300
table 0.20.7..0.26.13 query 74735f71756572795f707265646963617465735f666f725f7061747465726e00
table 0.20.7..0.26.13 query 74735f71756572795f73746172745f627974655f666f725f7061747465726e00
table 0.20.7..0.26.13 stack 74735f737461636b5f6861735f616476616e6365645f73696e63655f6572726f
table 0.20.7..0.26.13 stack 74735f737461636b5f6e6f64655f636f756e745f73696e63655f6572726f7200
table 0.20.7..0.26.13 stack 74735f737461636b5f7365745f6c6173745f65787465726e616c5f746f6b656e
table 0.20.7..0.26.13 tree_cursor 74735f747265655f637572736f725f697465726174655f6368696c6472656e00
table 0.22.6..0.26.13 parser 74735f7061727365725f5f65787465726e616c5f7363616e6e65725f73657269
table 0.22.6..0.26.13 tree_cursor 74735f747265655f637572736f725f63757272656e745f64657363656e64616e
table 0.22.6..0.26.13 tree_cursor 74735f747265655f637572736f725f676f746f5f70726576696f75735f736962
table 0.26.11..0.26.13 tree_cursor 74735f747265655f637572736f725f63757272656e745f6669656c645f696400
table 0.26.11..0.26.13 tree_cursor 74735f747265655f637572736f725f69735f656e7472795f76697369626c6500
symbol 0.20.7..0.20.7 node ts_node_child_iterator_next
symbol 0.20.7..0.22.6 lexer ts_decode_utf16
symbol 0.20.7..0.26.13 node ts_node_eq
symbol 0.20.7..0.26.13 node ts_node_new
symbol 0.20.7..0.26.13 query range_within
symbol 0.20.7..0.26.13 query ts_query_new
symbol 0.20.7..0.26.13 tree ts_tree_copy
symbol 0.20.7..0.26.13 tree ts_tree_new
symbol 0.22.6..0.26.13 node ts_node_is_error
symbol 0.22.6..0.26.13 tree _ts_dup
symbol 0.26.11..0.26.13 language ts_language_name
symbol 0.26.11..0.26.13 lexer ts_lexer__log
