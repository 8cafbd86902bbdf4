name libtre
also tre
advisory Debian tre
advisory generic libtre
version weak "{v}"
# learned
reference 0.8.0 amd64 sha256:2c5f53ea9432c26f6771eb3da27e7adc05480eb7744a628ca34055c76fd2eb50 libtre-dev 0.8.0-7
reference 0.9.0 amd64 sha256:1add77bde28b6f338337fee17064e09b6c199f7f95ab3b4d7f5d33856bfb637d libtre-dev 0.9.0-2
string 0.8.0..0.9.0 regerror "Invalid character range"
string 0.8.0..0.9.0 regerror "Invalid contents of {}"
string 0.8.0..0.9.0 regerror "Invalid use of repetition operators"
string 0.8.0..0.9.0 regerror "Unknown character class name"
string 0.8.0..0.9.0 regerror "Unknown collating element"
string 0.9.0..0.9.0 regerror "Maximum repetition in {} larger than 255"
symbol 0.8.0..0.9.0 regcomp tre_regcomp
symbol 0.8.0..0.9.0 regcomp tre_regfree
symbol 0.8.0..0.9.0 regcomp tre_regncomp
symbol 0.8.0..0.9.0 regerror tre_regerror
symbol 0.8.0..0.9.0 regexec tre_match
symbol 0.8.0..0.9.0 regexec tre_regexec
symbol 0.8.0..0.9.0 tre-ast tre_ast_new_iter
symbol 0.8.0..0.9.0 tre-ast tre_ast_new_node
symbol 0.8.0..0.9.0 tre-ast tre_ast_new_union
symbol 0.8.0..0.9.0 tre-compile tre_compile
symbol 0.8.0..0.9.0 tre-compile tre_config
symbol 0.8.0..0.9.0 tre-compile tre_free
symbol 0.8.0..0.9.0 tre-match-approx tre_tnfa_run_approx
symbol 0.8.0..0.9.0 tre-match-backtrack tre_tnfa_run_backtrack
symbol 0.8.0..0.9.0 tre-match-parallel tre_tnfa_run_parallel
symbol 0.8.0..0.9.0 tre-mem tre_mem_alloc_impl
symbol 0.8.0..0.9.0 tre-mem tre_mem_destroy
symbol 0.8.0..0.9.0 tre-mem tre_mem_new_impl
symbol 0.8.0..0.9.0 tre-parse tre_new_item
symbol 0.8.0..0.9.0 tre-parse tre_parse
symbol 0.8.0..0.9.0 tre-stack tre_stack_destroy
symbol 0.8.0..0.9.0 tre-stack tre_stack_new
symbol 0.8.0..0.9.0 tre-stack tre_stack_push
symbol 0.9.0..0.9.0 regexec tre_regaexecb
symbol 0.9.0..0.9.0 tre-parse tre_parse_int
