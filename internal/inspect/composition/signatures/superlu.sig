name superlu
also libsuperlu
advisory Debian superlu
advisory generic superlu
# learned
reference 5.2.2 amd64 sha256:2e38fd7a22fd8cadce0abf155c335f7bb1f1bd77be6c302e27a18a5fb2536c69 libsuperlu-dev 5.2.2+dfsg1-2, libsuperlu5 5.2.2+dfsg1-2
reference 5.3.0 amd64 sha256:1308dee6264da009d7c203ec753b0d877ea8c0861b3d99408d05b56e617798a9 libsuperlu-dev 5.3.0+dfsg1-2+b1, libsuperlu5 5.3.0+dfsg1-2+b1
reference 7.0.1 amd64 sha256:be244e3589691f19c24776207f0e37a07212db3499f7b523b6fa8ad2c19a1592 libsuperlu-dev 7.0.1+dfsg1-2+b2, libsuperlu7 7.0.1+dfsg1-2+b2
string 5.2.2..5.2.2 - ">z_div.c: division by zero\n"
string 5.2.2..5.3.0 - "Array p (column pointers for matrix) not present."
string 5.2.2..5.3.0 - "Internal error! Please contact authors (davis@cise.ufl.edu)."
string 5.2.2..5.3.0 - "Invalid header (first line does not contain 5 tokens)"
string 5.2.2..5.3.0 - "Not in coordinate format; this driver cannot handle that."
string 5.2.2..5.3.0 - "SUPERLU_MALLOC failed for buf in complexCalloc()\n"
string 5.2.2..7.0.1 - "    Supernode statistics:\n\tno of super = %d\n"
string 5.2.2..7.0.1 - "%3s driver: %d out of %d tests failed to pass the threshold\n"
string 5.2.2..7.0.1 - "** On entry to %6s, parameter number %2d had an illegal value\n"
string 5.2.2..7.0.1 - "All tests for %3s driver passed the threshold (%6d tests run)\n"
string 5.2.2..7.0.1 - "Can't expand MemType %d: jcol %d\n"
string 5.2.2..7.0.1 - "Factor flops = %e\tMflops = %8.2f\n"
string 5.2.2..7.0.1 - "Invalid header (first token is not \"%%%%MatrixMarket\")\n"
string 5.2.2..7.0.1 - "LU: MC64 functionality not available (it uses non-free code). Aborting.\n"
string 5.2.2..7.0.1 - "L\\U MB %.3f\ttotal MB needed %.3f\n"
string 5.2.2..7.0.1 - "Malloc fails for work arrays in cgscon."
string 5.2.2..7.0.1 - "Malloc fails for work arrays in dgscon."
string 5.2.2..7.0.1 - "Malloc fails for work arrays in sgscon."
string 5.2.2..7.0.1 - "Malloc fails for work arrays in zgscon."
string 5.2.2..7.0.1 - "Malloc fails for work in sp_ctrsv()."
string 5.2.2..7.0.1 - "Malloc fails for work in sp_dtrsv()."
string 5.2.2..7.0.1 - "Malloc fails for work in sp_strsv()."
string 5.2.2..7.0.1 - "Malloc fails for work in sp_ztrsv()."
string 5.2.2..7.0.1 - "SUPERLU_MALLOC failed for buf in doubleCalloc()\n"
string 5.2.2..7.0.1 - "SUPERLU_MALLOC failed for buf in doubleMalloc()\n"
string 5.2.2..7.0.1 - "SUPERLU_MALLOC failed for buf in doublecomplexCalloc()\n"
string 5.2.2..7.0.1 - "SUPERLU_MALLOC failed for buf in doublecomplexMalloc()\n"
string 5.2.2..7.0.1 - "SUPERLU_MALLOC failed for buf in floatCalloc()\n"
string 5.2.2..7.0.1 - "SUPERLU_MALLOC failed for buf in floatMalloc()\n"
string 5.2.2..7.0.1 - "SUPERLU_MALLOC fails for ACstore->colbeg"
string 5.2.2..7.0.1 - "SUPERLU_MALLOC fails for ACstore->colend"
string 5.2.2..7.0.1 - "SUPERLU_MALLOC fails for ata_colptr[]"
string 5.2.2..7.0.1 - "SUPERLU_MALLOC fails for buf in intCalloc()"
string 5.2.2..7.0.1 - "SUPERLU_MALLOC fails for buf in intMalloc()"
string 5.2.2..7.0.1 - "SUPERLU_MALLOC fails for buf in mxCallocInt()"
string 5.2.2..7.0.1 - "Solve flops = %.0f, Mflops = %8.2f\n"
string 5.2.2..7.0.1 - "cLUWorkInit: malloc fails for local iworkptr[]\n"
string 5.2.2..7.0.1 - "dLUWorkInit: malloc fails for local iworkptr[]\n"
string 5.2.2..7.0.1 - "malloc fails for local dworkptr[]."
string 5.2.2..7.0.1 - "nz %d, (%d, %d) = %e out of bound, removed\n"
string 5.2.2..7.0.1 - "nz %d, (%d, %d) = (%e,%e) out of bound, removed\n"
string 5.2.2..7.0.1 - "nz %d, (%d, %d) = {%e,%e} out of bound, removed\n"
string 5.2.2..7.0.1 - "sLUWorkInit: malloc fails for local iworkptr[]\n"
string 5.2.2..7.0.1 - "zLUWorkInit: malloc fails for local iworkptr[]\n"
string 5.3.0..5.3.0 - " @./SRC/dutil.c"
string 7.0.1..7.0.1 - "Invalid header (first line does not contain 5 tokens)\n"
string 7.0.1..7.0.1 - "Not a matrix; this driver cannot handle that.\n"
string 7.0.1..7.0.1 - "Not in coordinate format; this driver cannot handle that.\n"
string 7.0.1..7.0.1 - "SUPERLU_MALLOC failed for buf in singlecomplexCalloc()\n"
string 7.0.1..7.0.1 - "SUPERLU_MALLOC failed for buf in singlecomplexMalloc()\n"
source 5.2.2..7.0.1 - "SRC/cgsitrf.c"
source 5.2.2..7.0.1 - "SRC/cldperm.c"
source 5.2.2..7.0.1 - "SRC/cmemory.c"
source 5.2.2..7.0.1 - "SRC/creadMM.c"
source 5.2.2..7.0.1 - "SRC/creadhb.c"
source 5.2.2..7.0.1 - "SRC/creadrb.c"
source 5.2.2..7.0.1 - "SRC/csp_blas2.c"
source 5.2.2..7.0.1 - "SRC/dsp_blas2.c"
source 5.2.2..7.0.1 - "SRC/get_perm_c.c"
source 5.2.2..7.0.1 - "SRC/heap_relax_snode.c"
source 5.2.2..7.0.1 - "SRC/ilu_heap_relax_snode.c"
source 5.2.2..7.0.1 - "SRC/sp_coletree.c"
source 5.2.2..7.0.1 - "SRC/sp_preorder.c"
source 5.2.2..7.0.1 - "SRC/ssp_blas2.c"
source 5.2.2..7.0.1 - "SRC/zsp_blas2.c"
symbol 5.2.2..5.3.0 - complexCalloc
symbol 5.2.2..5.3.0 - complexMalloc
symbol 5.2.2..7.0.1 - SpaSize
symbol 5.2.2..7.0.1 - cpivotL
symbol 5.2.2..7.0.1 - cpruneL
symbol 5.2.2..7.0.1 - creadMM
symbol 5.2.2..7.0.1 - dpivotL
symbol 5.2.2..7.0.1 - dpruneL
symbol 5.2.2..7.0.1 - dreadMM
symbol 5.2.2..7.0.1 - genmmd_
symbol 7.0.1..7.0.1 - get_metis
symbol 7.0.1..7.0.1 - int32Calloc
