name lpsolve
also liblpsolve lp-solve
advisory Debian lp-solve
advisory generic lpsolve
# learned
reference 5.5.2.5 amd64 sha256:00b565ea2ac979eafd55ef8261dc6505e8ad7a55790182120c550f99405bd467 liblpsolve55-dev 5.5.2.5-2
reference 5.5.2.11 amd64 sha256:69ed38a735dc9e9b4edee4917cbd367ad00a4c55a0222d26a3579b51cff46ff5 liblpsolve55-dev 5.5.2.11-2
reference 5.5.2.14 amd64 sha256:4d19372cdc36c3099cbd363d7a384ba23f507cb6d0b4b29920c8c5c4dac75080 liblpsolve55-dev 5.5.2.14-5
string 5.5.2.5..5.5.2.5 lp_lib "Ignoring partial pricing, since block structures are not defined.\n"
string 5.5.2.5..5.5.2.5 yacc_read "Error: bound contradicts earlier bounds"
string 5.5.2.5..5.5.2.14 lp_Hash "find_var: Unknown variable name '%s'\n"
string 5.5.2.5..5.5.2.14 lp_LUSOL "bfp_createMDO: Internal error %d in minimum degree ordering routine"
string 5.5.2.5..5.5.2.14 lp_LUSOL "bfp_factorize: LUSOL was unable to recover from a singular basis\n"
string 5.5.2.5..5.5.2.14 lp_MDO "verifyMDO: Invalid MDO input structure generated (error %d)\n"
string 5.5.2.5..5.5.2.14 lp_MPS "Error: Objective function specified by OBJNAME card not found\n"
string 5.5.2.5..5.5.2.14 lp_MPS "Warning, Range for row %s >= infinity (value %g) on line %d, ignored"
string 5.5.2.5..5.5.2.14 lp_MPS "nnot figure out row type, row = %d, is_chsign = %d, upbo = %g on line %d"
string 5.5.2.5..5.5.2.14 lp_SOS "append_SOS_rec: Invalid SOS variable definition for index %d\n"
string 5.5.2.5..5.5.2.14 lp_SOS "append_SOS_rec: Non-unique SOS variable weight for index %d\n"
string 5.5.2.5..5.5.2.14 lp_crash "crash_basis: 'Least degenerate' basis crashing selected\n"
string 5.5.2.5..5.5.2.14 lp_crash "crash_basis: 'Most feasible' basis crashing selected\n"
string 5.5.2.5..5.5.2.14 lp_lib " MAJOR - %5d leaves to %s,  %5d enters from %s with THETA=%g and OBJ=%g\n"
string 5.5.2.5..5.5.2.14 lp_lib "add_SOS: SOS3+ members all have to be integer or semi-continuous.\n"
string 5.5.2.5..5.5.2.14 lp_matrix "invert: Refactorization frequency %.1g indicates numeric instability.\n"
string 5.5.2.5..5.5.2.14 lp_matrix "mat_checkcounts: Variable %s is not used in any constraints\n"
string 5.5.2.5..5.5.2.14 lp_mipbb " Default B&B limit reached at %d; optionally change strategy or limit.\n\n"
string 5.5.2.5..5.5.2.14 lp_mipbb "push_BB: Used reduced cost to fix %d variables and tighten %d bounds\n"
string 5.5.2.5..5.5.2.14 lp_mipbb "solve_LP: A MIP subproblem returned a value better than the base.\n"
string 5.5.2.5..5.5.2.14 lp_params "read_params: No parameter name before equal sign on line %d\n"
string 5.5.2.5..5.5.2.14 lp_params "read_params: Unknown parameter name (%s) before equal sign on line %d\n"
string 5.5.2.5..5.5.2.14 lp_presolve ": E - Sparse array did not indicate column index %d as member of SOS %d\n"
string 5.5.2.5..5.5.2.14 lp_presolve "Model size:     %d rows (%d equalities, %d less than), %d columns\n"
string 5.5.2.5..5.5.2.14 lp_price "al: Entering column %d, reduced cost %g, pivot value %g, bound swaps %d\n"
string 5.5.2.5..5.5.2.14 lp_price "coldual: Leaving variable %d does not violate bounds at iter %.0f\n"
string 5.5.2.5..5.5.2.14 lp_pricePSE "getPricer: Detected a zero-valued price at index %d\n"
string 5.5.2.5..5.5.2.14 lp_pricePSE "updatePricer: Invalid dual norm %g at index %d - iteration %.0f\n"
string 5.5.2.5..5.5.2.14 lp_report "      EpsValue=%g, EpsPrimal=%g, EpsDual=%g, EpsPivot=%g, EpsPerturb=%g\n"
string 5.5.2.5..5.5.2.14 lp_report "%d rows allocated, %d columns allocated, %d columns used, %d eta length\n"
string 5.5.2.5..5.5.2.14 lp_report ", BB branching=%s, BB strategy=%d, Integer precision=%g, MIP gaps=%g,%g\n"
string 5.5.2.5..5.5.2.14 lp_rlp "calloc of %d bytes failed on line %d of file %s\n"
string 5.5.2.5..5.5.2.14 lp_rlp "out of dynamic memory in lp_yyensure_buffer_stack()"
string 5.5.2.5..5.5.2.14 lp_simplex "\nCannot do Lagrangean optimization since root model was not solved.\n"
string 5.5.2.5..5.5.2.14 lp_simplex "\nUnsatisfactory convergence achieved over %d Lagrangean iterations.\n"
string 5.5.2.5..5.5.2.14 lp_simplex "       ... %.3f seconds in simplex solver, in total %.3f seconds.\n"
string 5.5.2.5..5.5.2.14 lp_utils "alloc of %d 'MYBOOL' failed\n"
string 5.5.2.5..5.5.2.14 lp_utils "free() failed on line %d of file %s\n"
string 5.5.2.5..5.5.2.14 lp_wlp "LP_writefile: Could not validate the data matrix.\n"
string 5.5.2.5..5.5.2.14 lp_wlp "Semi-continuous variables"
string 5.5.2.5..5.5.2.14 lusol "  error...\ninsufficient storage; increase  lena  from %d to at least %d\n"
string 5.5.2.5..5.5.2.14 lusol "  warning...\nInstability after replacing column.    jrep=%8d    diag=%g\n"
string 5.5.2.5..5.5.2.14 lusol "  warning...\nSingularity after replacing column.    jrep=%8d    diag=%g\n"
string 5.5.2.5..5.5.2.14 mmio "mm_read_unsymetric: Could not process Matrix Market banner "
string 5.5.2.5..5.5.2.14 mmio "read_unsymmetric_sparse(): could not parse matrix size.\n"
string 5.5.2.5..5.5.2.14 yacc_read "(store) Warning, variable %s has an effective coefficient of 0, Ignored"
string 5.5.2.5..5.5.2.14 yacc_read "ational operator for range is the same as relation operator for equation"
string 5.5.2.11..5.5.2.14 lp_lib ">Missing functionIncompatible verNo version data"
string 5.5.2.11..5.5.2.14 lp_lib "Accuracy errors detected"
string 5.5.2.11..5.5.2.14 yacc_read "Error: variable %s: bound contradicts earlier bounds\n"
source 5.5.2.5..5.5.2.14 lp_presolve "lp_presolve.c"
source 5.5.2.5..5.5.2.14 lp_utils "lp_utils.c"
source 5.5.2.5..5.5.2.14 yacc_read "yacc_read.c"
table 5.5.2.5..5.5.2.14 lp_rlp 000000002400240026002b002d006e01840130003e0084015201840128003000
table 5.5.2.5..5.5.2.14 lp_rlp 0000080009000a000900080008000b000c000d000c000e000f00100010001100
table 5.5.2.5..5.5.2.14 lp_rlp 00191a1c1b1d1d1d1e1f1f202021212223222526272428292a282b2b2c2d2c2f
table 5.5.2.5..5.5.2.14 lp_rlp 03001f011f1f090207000a020605101d0b020c0d0f121b1c082f2e0221021f02
table 5.5.2.5..5.5.2.14 lp_rlp 075507030b070604050e11120c00101112110f131b131d1e1f03136f06710304
table 5.5.2.5..5.5.2.14 lp_rlp 105f6dc21a0fc22e2f19252ac203fefefec230c21afe312a364a18764b77e1e1
table 5.5.2.5..5.5.2.14 lp_rlp ab0d2eab0202ab20ab07ab1aabababab40281babababababababab2aab03feab
table 5.5.2.5..5.5.2.14 lp_rlp abf9ababab55ababab51ab48ababababababab22ab46abab4dabab17abac04ab
table 5.5.2.5..5.5.2.14 lp_rlp ff0601020708091112131e142c42505d667515161f170b1b1c323e3d6e331d34
symbol 5.5.2.5..5.5.2.5 lp_presolve presolve_roundrhs
symbol 5.5.2.5..5.5.2.5 lp_price normalizeEdge
symbol 5.5.2.5..5.5.2.11 lp_price longdual_testset
symbol 5.5.2.5..5.5.2.14 ini ini_close
symbol 5.5.2.5..5.5.2.14 ini ini_open
symbol 5.5.2.5..5.5.2.14 lp_Hash find_row
symbol 5.5.2.5..5.5.2.14 lp_MDO mdo_free
symbol 5.5.2.5..5.5.2.14 lp_MPS MPS_input
symbol 5.5.2.5..5.5.2.14 lp_lib add_GUB
symbol 5.5.2.5..5.5.2.14 lp_rlp read_LP
symbol 5.5.2.5..5.5.2.14 lusol HCHANGE
symbol 5.5.2.5..5.5.2.14 myblas my_ddot
