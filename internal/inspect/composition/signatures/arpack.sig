name arpack
also libarpack
advisory Debian arpack
advisory generic arpack
# learned
reference 3.8.0 amd64 sha256:618e2f2693d751d2abc3b59a131429ec05d88aa5e5925d5ced6abd41fa35a9d4 libarpack2-dev 3.8.0-3
reference 3.9.1 amd64 sha256:810f723ef3a37d7a32b678eb9ae5d926422f166adb716e602c0e81b051724eae libarpack2-dev 3.9.1-6+b2
string 3.8.0..3.8.0 dneupd "_neupd: Untransformed imag part of the Ritz valuess."
string 3.8.0..3.8.0 dneupd "_neupd: Untransformed real part of the Ritz valuess."
string 3.8.0..3.9.1 cgetv0 "_getv0: B-norm of initial / restarted starting vector"
string 3.8.0..3.9.1 cgetv0 "_getv0: initial / restarted starting vector"
string 3.8.0..3.9.1 cmout "../../UTIL/cmout.f"
string 3.8.0..3.9.1 cnaitr "_naitr: Final upper Hessenberg matrix H of order K+NP"
string 3.8.0..3.9.1 cnaitr "_naitr: iterative refinement ; rnorm and rnorm1 are"
string 3.8.0..3.9.1 cnapps "_napps: Order of the final Hessenberg matrix "
string 3.8.0..3.9.1 cnapps "_napps: updated Hessenberg matrix H for next iteration"
string 3.8.0..3.9.1 cnaup2 "_naup2: B-norm of residual for compressed factorization"
string 3.8.0..3.9.1 cnaup2 "_naup2: The length of the current Arnoldi factorization"
string 3.8.0..3.9.1 cnaupd "_naupd: Number of wanted \"converged\" Ritz values"
string 3.8.0..3.9.1 cneigh "_neigh: Last row of the eigenvector matrix for H"
string 3.8.0..3.9.1 cneupd "_neupd: Last row of the eigenvector matrix for T"
string 3.8.0..3.9.1 cneupd "_neupd: Ritz estimates of the untransformed Ritz values."
string 3.8.0..3.9.1 cngets "_ngets: Eigenvalues of current H matrix "
string 3.8.0..3.9.1 cngets "_ngets: Ritz estimates of the current KEV+NP Ritz values"
string 3.8.0..3.9.1 cvout "../../UTIL/cvout.f"
string 3.8.0..3.9.1 dmout "../../UTIL/dmout.f"
string 3.8.0..3.9.1 dnaitr "_naitr: re-orthonalization; wnorm and rnorm are"
string 3.8.0..3.9.1 dnapps "_napps: The imaginary part of the shift "
string 3.8.0..3.9.1 dnaup2 "_naup2: Imag part of the eig computed by _neigh:"
string 3.8.0..3.9.1 dnaup2 "_naup2: Real part of the eig computed by _neigh:"
string 3.8.0..3.9.1 dneigh "_neigh: Imaginary part of the eigenvalues of H"
string 3.8.0..3.9.1 dneupd "_neupd: Imag part of Ritz values passed in from _NAUPD."
string 3.8.0..3.9.1 dngets "_ngets: Eigenvalues of current H matrix -- imag part"
string 3.8.0..3.9.1 dngets "_ngets: Eigenvalues of current H matrix -- real part"
string 3.8.0..3.9.1 dsaitr "_saitr: Iterative refinement for Arnoldi residual"
string 3.8.0..3.9.1 dsaitr "_saitr: iterative refinement ; rnorm and rnorm1 are"
string 3.8.0..3.9.1 dsapps "_sapps: updated main diagonal of H for next iteration"
string 3.8.0..3.9.1 dsapps "_sapps: updated sub diagonal of H for next iteration"
string 3.8.0..3.9.1 dsaup2 "_saup2: Ritz estimates of the current NCV Ritz values"
string 3.8.0..3.9.1 dsaup2 "_saup2: The length of the current Lanczos factorization"
string 3.8.0..3.9.1 dseigt "_seigt: last row of the eigenvector matrix for H"
string 3.8.0..3.9.1 dseupd "_seupd: Ritz estimates of the untransformed Ritz values"
string 3.8.0..3.9.1 dseupd "_seupd: Ritz value indices after calling _SGETS."
string 3.8.0..3.9.1 dsgets "_sgets: Eigenvalues of current H matrix"
string 3.8.0..3.9.1 dvout "../../UTIL/dvout.f"
string 3.8.0..3.9.1 ivout "../../UTIL/ivout.f"
string 3.8.0..3.9.1 smout "../../UTIL/smout.f"
string 3.8.0..3.9.1 ssaupd "../../SRC/ssaupd.f"
string 3.8.0..3.9.1 svout "../../UTIL/svout.f"
string 3.8.0..3.9.1 zmout "../../UTIL/zmout.f"
string 3.8.0..3.9.1 znaupd "../../SRC/znaupd.f"
string 3.8.0..3.9.1 zvout "../../UTIL/zvout.f"
string 3.9.1..3.9.1 cnaupd "../../SRC/cnaupd.f"
string 3.9.1..3.9.1 dnaupd "../../SRC/dnaupd.f"
string 3.9.1..3.9.1 dneupd "_neupd: Untransformed imag part of the Ritz values."
string 3.9.1..3.9.1 dneupd "_neupd: Untransformed real part of the Ritz values."
string 3.9.1..3.9.1 dsaupd "../../SRC/dsaupd.f"
symbol 3.8.0..3.9.1 ccdotc ccdotc_
symbol 3.8.0..3.9.1 csortc csortc_
symbol 3.8.0..3.9.1 cstatn cstatn_
symbol 3.8.0..3.9.1 dgetv0 dgetv0_
symbol 3.8.0..3.9.1 dnconv dnconv_
symbol 3.8.0..3.9.1 dsconv dsconv_
symbol 3.8.0..3.9.1 dsesrt dsesrt_
symbol 3.8.0..3.9.1 dsortc dsortc_
symbol 3.8.0..3.9.1 dsortr dsortr_
symbol 3.8.0..3.9.1 dstatn dstatn_
symbol 3.8.0..3.9.1 dstats dstats_
symbol 3.8.0..3.9.1 dstqrb dstqrb_
