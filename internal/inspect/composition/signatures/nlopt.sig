name nlopt
also libnlopt
advisory Debian nlopt
advisory generic nlopt
# learned
reference 2.7.0 amd64 sha256:c1fbd114dda33646e9f7c0d28694392822128b2c18ee1a9d447efbc6f98eb439 libnlopt-cxx0 2.7.0-4+b2, libnlopt-dev 2.7.0-4+b2, libnlopt-guile0 2.7.0-4+b2, libnlopt0 2.7.0-4+b2
reference 2.7.1 amd64 sha256:ad320318b9a9564f73c071f6bad03884bd13165994116298c019d6c258ad6590 libnlopt-cxx0 2.7.1-5, libnlopt-dev 2.7.1-5, libnlopt-guile0 2.7.1-5, libnlopt0 2.7.1-5
reference 2.11.0 amd64 sha256:862bb455963f621809e7c4ec2a3a70582c235cf4db6623daa68fb166e2b3b4f3 libnlopt-cxx1 2.11.0-2+b1, libnlopt-dev 2.11.0-2+b1, libnlopt-guile0 2.11.0-2+b1, libnlopt1 2.11.0-2+b1
string 2.7.0..2.7.0 - "0Cdual optimizer has wrong dimension %d != %d"
string 2.7.0..2.7.0 - "?NULL args to nlopt_optimize"
string 2.7.0..2.7.0 - "q=Wrong papameters of the local optimizer"
string 2.7.0..2.7.1 - ")c=Hfailure creating precond. optimizer"
string 2.7.0..2.7.1 - "*Z12ags_minimizeEUlvE1_"
string 2.7.0..2.7.1 - "?bug: more than iter SQP iterations"
string 2.7.0..2.7.1 - "?dimension %d must be >= 2"
string 2.7.0..2.7.1 - "?population %d should be >= dimension + 1 = %d"
string 2.7.0..2.11.0 - " simplex that was too small in dimension %d: %g is too close to x[%d]=%g"
string 2.7.0..2.11.0 - "-level single-linkage (MLSL), quasi-random (global, needs sub-algorithm)"
string 2.7.0..2.11.0 - "A unconstrained optimization via quadratic models (local, no-derivative)"
string 2.7.0..2.11.0 - "Approximations) with simple quadratic approximations (local, derivative)"
string 2.7.0..2.11.0 - "Augmented Lagrangian method for equality constraints (local, derivative)"
string 2.7.0..2.11.0 - "DIRECT stopped: Volume of S_min is %g%% < %g%% of the original volume.\n"
string 2.7.0..2.11.0 - "DIRECT stopped: minf within fglper of global minimum.\n"
string 2.7.0..2.11.0 - "ISRES evolutionary constrained optimization (global, no-derivative)"
string 2.7.0..2.11.0 - "Limited-memory BFGS (L-BFGS) (local, derivative-based)"
string 2.7.0..2.11.0 - "Limited-memory variable-metric, rank 1 (local, derivative-based)"
string 2.7.0..2.11.0 - "Limited-memory variable-metric, rank 2 (local, derivative-based)"
string 2.7.0..2.11.0 - "Local search became unstable. No big deal but exiting anyway\n"
string 2.7.0..2.11.0 - "Method of Moving Asymptotes (MMA) (local, derivative)"
string 2.7.0..2.11.0 - "Multi-level single-linkage (MLSL), quasi-random (global, derivative)"
string 2.7.0..2.11.0 - "Multi-level single-linkage (MLSL), quasi-random (global, no-derivative)"
string 2.7.0..2.11.0 - "Multi-level single-linkage (MLSL), random (global, derivative)"
string 2.7.0..2.11.0 - "Multi-level single-linkage (MLSL), random (global, needs sub-algorithm)"
string 2.7.0..2.11.0 - "Multi-level single-linkage (MLSL), random (global, no-derivative)"
string 2.7.0..2.11.0 - "Preconditioned truncated Newton (local, derivative-based)"
string 2.7.0..2.11.0 - "Sequential Quadratic Programming (SQP) (local, derivative)"
string 2.7.0..2.11.0 - "Starting point is not inside the boundary. Exiting...\n"
string 2.7.0..2.11.0 - "StoGO with randomized search (global, derivative-based)"
string 2.7.0..2.11.0 - "The program has run out of time or function evaluations\n"
string 2.7.0..2.11.0 - "Truncated Newton with restarting (local, derivative-based)"
string 2.7.0..2.11.0 - "ags::Evolvent::Evolvent(int, int, const double*, const double*)"
string 2.7.0..2.11.0 - "cobyla: the initial value of RHO is %12.6E and PARMU is set to zero.\n"
string 2.7.0..2.11.0 - "ed optimization via NEWUOA-based quadratic models (local, no-derivative)"
string 2.7.0..2.11.0 - "elder-Mead (re-implementation of Rowan's Subplex) (local, no-derivative)"
string 2.7.0..2.11.0 - "gmented Lagrangian method for equality constraints (needs sub-algorithm)"
string 2.7.0..2.11.0 - "invalid scaling %g of dimension %d: possible over/underflow?"
string 2.7.0..2.11.0 - "mented Lagrangian method for equality constraints (local, no-derivative)"
string 2.7.0..2.11.0 - "onstrained Optimization BY Linear Approximations) (local, no-derivative)"
string 2.7.0..2.11.0 - "reconditioned truncated Newton with restarting (local, derivative-based)"
string 2.7.0..2.11.0 - "trolled random search (CRS2) with local mutation (global, no-derivative)"
string 2.7.0..2.11.0 - "und-constrained optimization via quadratic models (local, no-derivative)"
string 2.7.0..2.11.0 - "wanted: %e\n Volume percentage wanted: %e\n Measure percentage wanted: %e\n"
string 2.7.1..2.11.0 - "RECT assertion failure at ./src/algs/direct/DIRsubrout.c:%d -- pos <= 0\n"
string 2.11.0..2.11.0 - "always_improve must be 0 or 1"
string 2.11.0..2.11.0 - "inner_gradients must be 0 or 1"
string 2.11.0..2.11.0 - "rho_init must be positive and finite"
string 2.11.0..2.11.0 - "sigma_min must be non-negative"
string 2.11.0..2.11.0 - "slsqp: more equality constraints than variables"
source 2.7.0..2.11.0 - "ags/evolvent.cc"
symbol 2.7.0..2.11.0 - NLO_COPY
symbol 2.7.0..2.11.0 - nlo_copy
symbol 2.7.0..2.11.0 - nlo_copy_
symbol 2.7.0..2.11.0 - nlogls_
symbol 2.7.0..2.11.0 - nlogsp_
symbol 2.7.0..2.11.0 - nloptc_
symbol 2.7.0..2.11.0 - nloptm_
symbol 2.7.0..2.11.0 - nloptv_
symbol 2.7.0..2.11.0 - nlosls_
symbol 2.7.0..2.11.0 - nlosrt_
symbol 2.7.0..2.11.0 - nlossp_
symbol 2.7.0..2.11.0 - praxis_
