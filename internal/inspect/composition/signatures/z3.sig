name z3
also libz3
advisory Debian z3
advisory generic z3
# learned
reference 4.8.10 amd64 sha256:4e6ac2c899c4fd9df0420813cee95d855c89399c6e381a17c9e88f87f973d0ab libz3-4 4.8.10-1, libz3-dev 4.8.10-1
reference 4.8.12 amd64 sha256:7b396b8bc0ea2c0df1eb8f3aefa269478151251191877fb2869a371f81ea0ac4 libz3-4 4.8.12-3.1, libz3-dev 4.8.12-3.1
reference 4.13.3 amd64 sha256:e26d720018b47bf8551eaadb9570c828ae96c9898a46463d05c924ab30948795 libz3-4 4.13.3-1.1, libz3-dev 4.13.3-1.1
string 4.8.10..4.8.10 - "Failed to verify: c.lit() == null_literal || value(c.lit()) != l_false\n"
string 4.8.10..4.8.10 - "Failed to verify: l_true == internalize_assumptions(sz, asms.c_ptr())\n"
string 4.8.10..4.8.10 - "Failed to verify: m_assumptions.back() == m_assumption_set.pop()\n"
string 4.8.10..4.8.10 - "Failed to verify: m_util.try_get_size(m.get_sort(x.x()), domain_size)\n"
string 4.8.10..4.8.10 - "ableslambda-variablesmax-quantificati(default: 1024) maximum term depth."
string 4.8.10..4.8.12 - " first cutoff for FM based on maximum number of lower/upper occurrences."
string 4.8.10..4.8.12 - " retain pb constraints (don't bit-blast them) and use built-in pb solver"
string 4.8.10..4.8.12 - " want, then preprocess by optional bit-blasting and applying tseitin-cnf"
string 4.8.10..4.8.12 - "(default: 1024) maximum variable upper bound for diff neq solver."
string 4.8.10..4.8.12 - "(default: false) consider inequalities occurring in clauses for FM."
string 4.8.10..4.13.3 - " %d (this value can be modified using PI_NON_NESTED_ARITH_WEIGHT=<val>)."
string 4.8.10..4.13.3 - " (T) ((BinTree (leaf (value T)) (node (left BinTree) (right BinTree)))))"
string 4.8.10..4.13.3 - " == 1 && parameters[0].is_ast() && is_func_decl(parameters[0].get_ast())"
string 4.8.10..4.13.3 - " AUFLIA (arrays, uninterpreted functions and linear integer arithmetic)."
string 4.8.10..4.13.3 - " Gaussian elimination optimization (broken), 3 = use additive IUC plugin"
string 4.8.10..4.13.3 - " PB solver: solver, totalizer, circuit, sorting, segmented, binary_merge"
string 4.8.10..4.13.3 - " and no theory combination 4 - utvpi, 5 - infinitary lra, 6 - lra solver"
string 4.8.10..4.13.3 - " application. Expects integer parameter and one argument of sort integer"
string 4.8.10..4.13.3 - " before every round of MBQI, and the quantifiers that were not satisfied"
string 4.8.10..4.13.3 - " between the number of quantified variables and the number of arguments."
string 4.8.10..4.13.3 - " candidate models even when quantifier or theory reasoning is incomplete"
string 4.8.10..4.13.3 - " collection strategy: 0 - fixed, 1 - geometric, 2 - at restart, 3 - none"
string 4.8.10..4.13.3 - " derivation mechanism to cache intermediate results for non-linear rules"
string 4.8.10..4.13.3 - " function arity == 1 && num_parameters == 2 && parameters[1].is_symbol()"
string 4.8.10..4.13.3 - " head predicate needs to be uninterpreted and registered (as recursive) "
string 4.8.10..4.13.3 - " inactive for k gc rounds are permanently deleted (only used in dyn_psm)"
string 4.8.10..4.13.3 - " is in NIA (nonlinear integer arithmetic, formula may have quantifiers)."
string 4.8.10..4.13.3 - " is smaller than the second one in the internal Z3 total order on terms."
string 4.8.10..4.13.3 - " learned unit clauses before restarting, ignored if delay_units is false"
string 4.8.10..4.13.3 - " list of unsat assertions as done in SAT - currently disabled internally"
string 4.8.10..4.13.3 - " local array terms using Ackermannization -- some array terms may remain"
string 4.8.10..4.13.3 - " make E-matching ineffective in any pattern containing bit-vector terms."
string 4.8.10..4.13.3 - " perform unsupported filter_identical operation on a relation of kind %s"
string 4.8.10..4.13.3 - " printer (the printer is scalable but the result may not be as readable)"
string 4.8.10..4.13.3 - " propagation redundant clauses. This inprocessing step eliminates models"
string 4.8.10..4.13.3 - " prover creates at most one multi-pattern when there is no unary pattern"
string 4.8.10..4.13.3 - " required simplifications to the input goal like the tseitin-cnf tactic."
string 4.8.10..4.13.3 - " requires one function declaration parameter (the function to be mapped)"
string 4.8.10..4.13.3 - " saturation run before the first restart (in ms), zero means no restarts"
string 4.8.10..4.13.3 - " size (as 1/2^k) when creating transcendentals and approximated division"
string 4.8.12..4.13.3 - " verify: mm().solve(new_M_s, sc_cardinalities.data(), new_taqrs.data())\n"
string 4.8.12..4.13.3 - "Failed to verify: l_true == internalize_assumptions(sz, asms.data())\n"
string 4.8.12..4.13.3 - "Failed to verify: m_util.try_get_size(x.x()->get_sort(), domain_size)\n"
string 4.8.12..4.13.3 - "Failed to verify: model_value_family_id == mk_family_id(\"model-value\")\n"
string 4.8.12..4.13.3 - "Failed to verify: user_sort_family_id == mk_family_id(\"user-sort\")\n"
string 4.13.3..4.13.3 - " <attribute> ::= <keyword> <value>. ! is syntax sugar for using-params.\n"
string 4.13.3..4.13.3 - " always_false, always_true, basic_caching, random, caching, local_search"
string 4.13.3..4.13.3 - " check-sat command is no\nThe following options are availunexpected chara"
string 4.13.3..4.13.3 - " for cardinality constraints: grouped, bimander, ordered, unate, circuit"
string 4.13.3..4.13.3 - " of finite factorizations to be considered, before lifting and searching"
source 4.8.10..4.8.10 - "smt/asserted_formulas.cpp"
source 4.8.10..4.8.10 - "smt/ba_internalize.cpp"
source 4.8.10..4.8.12 - "tactic/generic_model_converter.cpp"
source 4.8.10..4.8.12 - "tactic/horn_subsume_model_converter.cpp"
source 4.8.10..4.13.3 - "ackermannization/lackr_model_constructor.cpp"
source 4.8.10..4.13.3 - "ackermannization/lackr_model_converter_lazy.cpp"
source 4.8.10..4.13.3 - "ast/special_relations_decl_plugin.cpp"
source 4.8.10..4.13.3 - "fd_solver/bounded_int2bv_solver.cpp"
source 4.8.10..4.13.3 - "rel/dl_finite_product_relation.cpp"
source 4.8.10..4.13.3 - "tactic/ctx_solver_simplify_tactic.cpp"
source 4.8.10..4.13.3 - "transforms/dl_mk_subsumption_checker.cpp"
source 4.8.12..4.13.3 - "assertions/asserted_formulas.cpp"
source 4.8.12..4.13.3 - "rewriter/seq_eq_solver.cpp"
source 4.13.3..4.13.3 - "converters/horn_subsume_model_converter.cpp"
source 4.13.3..4.13.3 - "nlsat/nlsat_variable_ordering_strategy.cpp"
symbol 4.8.10..4.13.3 - Z3_is_app
symbol 4.8.10..4.13.3 - Z3_mk_add
symbol 4.8.10..4.13.3 - Z3_mk_and
symbol 4.8.10..4.13.3 - Z3_mk_eq
symbol 4.8.10..4.13.3 - Z3_mk_ge
symbol 4.8.10..4.13.3 - Z3_mk_gt
symbol 4.8.10..4.13.3 - Z3_mk_le
symbol 4.8.10..4.13.3 - Z3_mk_lt
symbol 4.8.10..4.13.3 - Z3_mk_or
symbol 4.8.12..4.13.3 - Z3_optimize_register_model_eh
symbol 4.13.3..4.13.3 - Z3_mk_abs
symbol 4.13.3..4.13.3 - Z3_mk_char
