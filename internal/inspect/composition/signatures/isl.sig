name isl
also libisl
advisory Debian isl
advisory generic isl
version "isl-{v}-GMP\n"
version "isl-{v}-imath-32\n"
version "isl-{v}-imath\n"
# learned
reference 0.23 amd64 sha256:b211886d26d278c1fc51e68f49f3d0158616b0a1d774714abee0672bc7f0e2a7 libisl-dev 0.23-1
reference 0.25 amd64 sha256:3be7b013c077d08c55eea52465563c50a91510f9aa8b52420bf421856f2bbd6e libisl-dev 0.25-1.1
reference 0.27 amd64 sha256:10aa328450ad7b84a9d1df012ef68f64be7538f72631bea021036f1c3ebd0d61 libisl-dev 0.27-1
reference 0.28 amd64 sha256:68b3d8bd0f535887774d8e3f56c47b30f44b4237581e9fbac1fd74b59b4c4205 libisl-dev 0.28-1
string 0.23..0.23 isl_ctx "isl_ctx freed, but some objects still reference it"
string 0.23..0.23 isl_fold "Assertion \"isl_space_is_equal(fold->dim, morph->dom->dim)\" failed"
string 0.23..0.23 isl_fold "Assertion \"isl_space_is_equal(fold1->dim, fold2->dim)\" failed"
string 0.23..0.23 isl_map "Assertion \"map1->p[0]->n_div == 0\" failed"
string 0.23..0.23 isl_polynomial "Assertion \"isl_space_is_equal(qp->dim, morph->dom->dim)\" failed"
string 0.23..0.25 isl_input "coefficient should not appear on new line"
string 0.23..0.25 isl_map "some src divs are unknown"
string 0.23..0.25 isl_map_subtract "Assertion \"isl_seq_first_non_zero(bmap->eq[j] + 1, i) == -1\" failed"
string 0.23..0.25 isl_mat "ion \"isl_seq_first_non_zero(left->row[0]+1, left->n_col-1) == -1\" failed"
string 0.23..0.25 isl_tab_pip "domain does not match input"
string 0.23..0.28 basis_reduction_tab "unexpected missing (bounded) solution"
string 0.23..0.28 isl_affine_hull "Assertion \"tab->samples->n_col == 1 + tab->n_var\" failed"
string 0.23..0.28 isl_arg "%s: expecting %d more argument(s)\n"
string 0.23..0.28 isl_ast_build "only works for schedule tree based AST generation"
string 0.23..0.28 isl_ast_graft "element failed to get inserted"
string 0.23..0.28 isl_constraint "Assertion \"type == isl_dim_param || type == isl_dim_set\" failed"
string 0.23..0.28 isl_convex_hull "Assertion \"res == isl_lp_ok || res == isl_lp_unbounded\" failed"
string 0.23..0.28 isl_equalities "Assertion \"B->n_row == d->size\" failed"
string 0.23..0.28 isl_factorization "Assertion \"g->cnt[g->group[i]] != 0\" failed"
string 0.23..0.28 isl_farkas "input set not allowed to have local variables"
string 0.23..0.28 isl_flow "Assertion \"acc->n_must + acc->n_may < acc->max_source\" failed"
string 0.23..0.28 isl_hash "Assertion \"h >= 0 && h < size\" failed"
string 0.23..0.28 isl_ilp "expecting integer affine expression"
string 0.23..0.28 isl_morph "input not allowed to have parameter equalities"
string 0.23..0.28 isl_options " if bodies as a block regardless of the number of statements in the body"
string 0.23..0.28 isl_output "invalid output format for isl_union_pw_qpolynomial_fold"
string 0.23..0.28 isl_printer "isl_printer_get_str can only be called on a string printer"
string 0.23..0.28 isl_sample "Assertion \"tab->basis->n_col == tab->n_var + 1\" failed"
string 0.23..0.28 isl_schedule "root of schedule tree should be a domain or extension"
string 0.23..0.28 isl_schedule_band "domain of shift needs to include domain of partial schedule"
string 0.23..0.28 isl_schedule_node "cannot insert node between set or sequence node and its filter children"
string 0.23..0.28 isl_schedule_tree "cannot construct subtree schedule of tree with extension nodes"
string 0.23..0.28 isl_space " \"isl_space_tuple_is_equal(left, isl_dim_out, right, isl_dim_in)\" failed"
string 0.23..0.28 isl_stream "token does not have a string representation"
string 0.23..0.28 isl_tab "manually restoring redundant constraints interferes with undo history"
string 0.23..0.28 isl_transitive_closure "Assertion \"left || right\" failed"
string 0.23..0.28 isl_union_map "union map needs to contain elements in exactly one space"
string 0.23..0.28 isl_val "can only compute integer powers"
string 0.23..0.28 isl_vec "Assertion \"vec1->size == vec2->size\" failed"
string 0.23..0.28 isl_vertices "Assertion \"v->v.vertex->n_eq >= nvar\" failed"
string 0.25..0.28 isl_ast_codegen "band node is not allowed to drop statement instances"
string 0.25..0.28 isl_ctx "isl_ctx not freed as some objects still reference it"
string 0.25..0.28 isl_input "expecting identifier or '*'"
string 0.25..0.28 isl_local "only the offset of the local variables can be obtained"
string 0.25..0.28 isl_map "unexpectedly not convex or involving local variables"
string 0.27..0.28 isl_ast "block cannot be detected as mapping"
string 0.27..0.28 isl_map_simplify "total dimensionality changed unexpectedly"
string 0.27..0.28 isl_map_subtract "Assertion \"!isl_seq_any_non_zero(bmap->eq[j] + 1, i)\" failed"
string 0.27..0.28 isl_mat "Assertion \"!isl_seq_any_non_zero(left->row[0]+1, left->n_col-1)\" failed"
string 0.27..0.28 isl_point "no value specified for some parameters"
source 0.23..0.23 isl_aff "isl_multi_add_constant_templ.c"
source 0.23..0.25 isl_aff "isl_multi_align_templ.c"
source 0.23..0.25 isl_aff "isl_multi_apply_templ.c"
source 0.23..0.27 isl_id_to_ast_expr "isl/hmap_templ.c"
source 0.23..0.28 isl_aff "isl_multi_union_pw_aff_explicit_domain.c"
source 0.23..0.28 isl_aff_map "isl_aff_map.c"
source 0.23..0.28 isl_bernstein "isl_bernstein.c"
source 0.23..0.28 isl_input "isl_multi_read_no_explicit_domain_templ.c"
source 0.23..0.28 isl_reordering "isl_reordering.c"
source 0.23..0.28 isl_scheduler_clustering "isl_scheduler_clustering.c"
source 0.23..0.28 isl_union_map "check_single_reference_templ.c"
source 0.23..0.28 isl_val_gmp "isl_val_gmp.c"
source 0.25..0.28 isl_aff "isl_type_check_match_range_multi_val.c"
source 0.27..0.28 isl_aff "isl_multi_check_domain_templ.c"
source 0.27..0.28 isl_fold "isl_pw_add_disjoint_templ.c"
symbol 0.23..0.23 isl_aff isl_pw_aff_sort
symbol 0.23..0.25 isl_coalesce any_ineq
symbol 0.23..0.25 isl_scheduler final_row
symbol 0.23..0.28 isl_bound bound_pw
symbol 0.23..0.28 isl_id isl_id_eq
symbol 0.23..0.28 isl_range has_sign
symbol 0.23..0.28 isl_seq isl_seq_clr
symbol 0.23..0.28 isl_sort isl_sort
symbol 0.23..0.28 print isl_id_dump
symbol 0.25..0.28 isl_fold mul_int
symbol 0.27..0.28 isl_local_space cmp_row
symbol 0.27..0.28 isl_tab_pip get_div
