name glpk
also libglpk
advisory Debian glpk
advisory generic glpk
version weak "{v}"
# learned
reference 5.0 amd64 sha256:2efb8f674f0c0278e938626cf7d1b2fda50e8c256034e0a419e29f1ac5e19a53 libglpk-dev 5.0-1
string 5.0..5.0 libglpk_la-fpump "FPUMP heuristic cannot be applied due to general integer variables\n"
string 5.0..5.0 libglpk_la-glpapi06 "glp_simplex: unable to recover undefined or non-optimal solution\n"
string 5.0..5.0 libglpk_la-glpapi08 "Original LP has %d row(s), %d column(s), and %d non-zero(s)\n"
string 5.0..5.0 libglpk_la-glpapi09 "glp_intopt: optimal basis to initial LP relaxation not provided\n"
string 5.0..5.0 libglpk_la-glpapi10 "glp_check_kkt: cond = %d; invalid condition indicator \n"
string 5.0..5.0 libglpk_la-glpapi12 "glp_analyze_row: ind[%d] = %d; basic auxiliary variable is not allowed\n"
string 5.0..5.0 libglpk_la-glpapi13 "The search is prematurely terminated due to application request\n"
string 5.0..5.0 libglpk_la-glpios01 "stat == GLP_NL || stat == GLP_NU || stat == GLP_NF"
string 5.0..5.0 libglpk_la-glpios03 "LP relaxation has no solution better than incumbent objective value\n"
string 5.0..5.0 libglpk_la-glpipm "Matrix S = A*A' has %d non-zeros (upper triangle)\n"
string 5.0..5.0 libglpk_la-glpscl "glp_scale_prob: flags = 0x%02X; invalid scaling options\n"
string 5.0..5.0 libglpk_la-glpssx01 "sx_create: nnz = %d; invalid number of non-zero constraint coefficients\n"
string 5.0..5.0 libglpk_la-gmigen "glp_gmi_gen: cut pool has wrong number of columns\n"
string 5.0..5.0 libglpk_la-graph "glp_del_vertices: num[%d] = %d; duplicate vertex numbers not allowed\n"
string 5.0..5.0 libglpk_la-gridgen ": sorry, this routine is temporarily disabled due to licensing problems\n"
string 5.0..5.0 libglpk_la-hbm "%s(%d): can't read array '%s' - value '%s' has no decimal point\n"
string 5.0..5.0 libglpk_la-intfeas1 "%d, column %d: constraint coefficient %g is non-integer or out of range\n"
string 5.0..5.0 libglpk_la-lux "lux_decomp: j = %d: i = %d; duplicate row indices not allowed\n"
string 5.0..5.0 libglpk_la-maxffalg "glp_maxflow_ffalg: s = t = %d; source and sink nodes must be distinct\n"
string 5.0..5.0 libglpk_la-maxflp "glp_maxflow_lp: s = t = %d; source and sink nodes must be distinct\n"
string 5.0..5.0 libglpk_la-minisat "     | Clauses Literals |   Limit Clauses Literals  Lit/Cl |          |\n"
string 5.0..5.0 libglpk_la-minisat1 "glp_minisat1: problem object does not encode CNF-SAT instance\n"
string 5.0..5.0 libglpk_la-mpl "glp_mpl_build_prob: row %s; constant term %.12g ignored\n"
string 5.0..5.0 libglpk_la-mpl1 "ce to status, primal value, or dual value of %s %s above solve statement"
string 5.0..5.0 libglpk_la-mpl2 "default value for %s already specified in model section"
string 5.0..5.0 libglpk_la-mpl3 "_SYMBOLIC || type == A_ELEMSET || type == A_ELEMVAR || type == A_ELEMCON"
string 5.0..5.0 libglpk_la-mpl4 "internal logic error: %d elemental constraint(s) were lost"
string 5.0..5.0 libglpk_la-mpl5 "time2str; output string length exceeds %d characters"
string 5.0..5.0 libglpk_la-mpl6 "xBASE driver: field %s: cannot convert %.15s... to field format\n"
string 5.0..5.0 libglpk_la-mplsql "\nThe driver reported the following diagnostics whilst running %s\n"
string 5.0..5.0 libglpk_la-mps "in fixed MPS format record must not be longer than 80 characters\n"
string 5.0..5.0 libglpk_la-npp "_npp_postprocess: unable to recover non-optimal interior-point solution\n"
string 5.0..5.0 libglpk_la-npp3 ">ptr != NULL && p->ptr->r_next != NULL && p->ptr->r_next->r_next == NULL"
string 5.0..5.0 libglpk_la-npp4 "%d integer variable(s) were replaced by %d binary ones\n"
string 5.0..5.0 libglpk_la-pript "o.   Row name        Activity     Lower bound   Upper bound    Marginal\n"
string 5.0..5.0 libglpk_la-prmip "   No.   Row name        Activity     Lower bound   Upper bound\n"
string 5.0..5.0 libglpk_la-prob1 "glp_del_cols: num[%d] = %d; duplicate column numbers not allowed\n"
string 5.0..5.0 libglpk_la-prob2 "glp_get_col_name: j = %d; column number out of range\n"
string 5.0..5.0 libglpk_la-prob4 "glp_set_rii: i = %d; rii = %g; invalid scale factor\n"
string 5.0..5.0 libglpk_la-prob5 "glp_set_col_stat: j = %d; column number out of range\n"
string 5.0..5.0 libglpk_la-proxy "The problem has not binary variables. Proximity search cannot be used.\n"
string 5.0..5.0 libglpk_la-prrngs "glp_print_ranges: list[%d] = %d; row/column number out of range\n"
string 5.0..5.0 libglpk_la-prsol "o.   Row name   St   Activity     Lower bound   Upper bound    Marginal\n"
string 5.0..5.0 libglpk_la-rdasn "Assignment problem has %d + %d = %d node%s and %d arc%s\n"
string 5.0..5.0 libglpk_la-rdprob "number of constraint coefficients missing or invalid"
string 5.0..5.0 libglpk_la-spxprim "Error: basis matrix is singular to working precision (cond = %.3g)\n"
string 5.0..5.0 libglpk_la-spydual "Warning: dual simplex failed due to excessive numerical instability\n"
string 5.0..5.0 libglpk_la-wcliqex "glp_wclique_exact: v_set = %d; invalid parameter\n"
string 5.0..5.0 libglpk_la-wrcnf "glp_write_cnfsat: problem object does not encode CNF-SAT instance\n"
string 5.0..5.0 libglpk_la-wrmaxf "glp_write_maxflow: s = %d; source node number out of range\n"
source 5.0..5.0 libglpk_la-clqcut "intopt/clqcut.c"
source 5.0..5.0 libglpk_la-covgen "intopt/covgen.c"
source 5.0..5.0 libglpk_la-glpios02 "draft/glpios02.c"
source 5.0..5.0 libglpk_la-glpios07 "draft/glpios07.c"
source 5.0..5.0 libglpk_la-glpios09 "draft/glpios09.c"
source 5.0..5.0 libglpk_la-glpios11 "draft/glpios11.c"
source 5.0..5.0 libglpk_la-glpios12 "draft/glpios12.c"
source 5.0..5.0 libglpk_la-glpssx02 "draft/glpssx02.c"
source 5.0..5.0 libglpk_la-gmicut "intopt/gmicut.c"
source 5.0..5.0 libglpk_la-spxchuzc "simplex/spxchuzc.c"
source 5.0..5.0 libglpk_la-spxchuzr "simplex/spxchuzr.c"
source 5.0..5.0 libglpk_la-spxprob "simplex/spxprob.c"
source 5.0..5.0 libglpk_la-spychuzc "simplex/spychuzc.c"
source 5.0..5.0 libglpk_la-spychuzr "simplex/spychuzr.c"
source 5.0..5.0 libglpk_la-wclique1 "misc/wclique1.c"
symbol 5.0..5.0 libglpk_la-alloc glp_alloc
symbol 5.0..5.0 libglpk_la-bfd bfd_col
symbol 5.0..5.0 libglpk_la-cplex the_same
symbol 5.0..5.0 libglpk_la-cpp glp_cpp
symbol 5.0..5.0 libglpk_la-gcd _glp_gcd
symbol 5.0..5.0 libglpk_la-jd _glp_jday
symbol 5.0..5.0 libglpk_la-ks _glp_ks_mt1
symbol 5.0..5.0 libglpk_la-mirgen cmir_cmp
symbol 5.0..5.0 libglpk_la-mt1 _glp_mt1
symbol 5.0..5.0 libglpk_la-qmd _glp_genqmd
symbol 5.0..5.0 libglpk_la-spxlp jth_col
symbol 5.0..5.0 libglpk_la-time glp_time
