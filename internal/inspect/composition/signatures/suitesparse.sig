name suitesparse
also libsuitesparse
advisory Debian suitesparse
advisory generic suitesparse
# learned
reference 5.8.1 amd64 sha256:ba13b5f0086d6290d8ddeb9ebc7a7c784d989662c042e0fbd607c963c0136334 libsuitesparse-dev 1:5.8.1+dfsg-2
reference 5.12.0 amd64 sha256:eb427aa8748b77c9057556bc803431cb17d2e02bc404504e06bfbc3b7e4c5d67 libsuitesparse-dev 1:5.12.0+dfsg-2
reference 7.10.1 amd64 sha256:e77a2251ec68cddcd0e5f6a48a47f372bb81f7f83655791bc38ef62c1bf38b21 libsuitesparse-dev 1:7.10.1+dfsg-1
reference 7.14.1 amd64 sha256:83b7d4742b5e2e2e5a0a4b38d422ec5b1aa875261bb29695ea9f835b52c1df85 libsuitesparse-dev 1:7.14.1+dfsg-1
string 5.8.1..5.12.0 cholmod_check " Entries with abs. value less than dbound are replaced with +/- dbound.\n"
string 5.8.1..5.12.0 umfpack_di_report_control "iteSparse_long: %g Int: %g pointer: %g double: %g Entry: %g (in bytes)\n\n"
string 5.8.1..5.12.0 umfpack_di_report_info "    AMD statistics, for strict diagonal pivoting:\n"
string 5.8.1..5.12.0 umfpack_di_report_status "CK:  Copyright (c) 2005-2013 by Timothy A. Davis.  All Rights Reserved.\n"
string 5.8.1..5.12.0 umfpack_dl_report_control "    Int (generic integer) defined as: SuiteSparse_long\n"
string 5.8.1..7.14.1 GB_BinaryOp_compatible ",y):\nfirst input of type [%s]\ncannot be typecast to x input of type [%s]"
string 5.8.1..7.14.1 GB_apply "%s(x,y):\ninput A of type [%s]\ncannot be typecast to y input of type [%s]"
string 5.8.1..7.14.1 GB_assign "Input scalar of type [%s]\ncannot be typecast to output of type [%s]"
string 5.8.1..7.14.1 GB_compatible "computation of type [%s]\ncannot be typecast to final output of type [%s]"
string 5.8.1..7.14.1 GB_ewise "First input of type [%s]\ncannot be typecast to final output of type [%s]"
string 5.8.1..7.14.1 GB_kron "-by-%ld%s with %ld entries\nsecond input is %ld-by-%ld%s with %ld entries"
string 5.8.1..7.14.1 GB_matvec_build " [%s] has type [%s]\ncannot be typecast to entries in output of type [%s]"
string 5.8.1..7.14.1 GB_matvec_check "  invalid count of non-empty vectors\nA->nvec_nonempty = %ld actual %ld\n"
string 5.8.1..7.14.1 GB_select " for C=%s(A,Thunk):\ninput A type [%s] and Thunk type [%s] not compatible"
string 5.8.1..7.14.1 GB_setElement "Input scalar of type [%s]\ncannot be typecast to entry of type [%s]"
string 5.8.1..7.14.1 GrB_Matrix_apply "GrB_Matrix_apply_BinaryOp1st_UINT16(C, M, accum, op, x, A, desc)"
string 5.8.1..7.14.1 GrB_Matrix_assign "GrB_Matrix_assign (C, M, accum, A, Rows, nRows, Cols, nCols, desc)"
string 5.8.1..7.14.1 GrB_Matrix_assign_scalar "GrB_Matrix_assign_BOOL (C, M, accum, x, Rows, nRows, Cols, nCols, desc)"
string 5.8.1..7.14.1 GrB_Matrix_eWiseAdd "GrB_Matrix_eWiseAdd_Semiring (C, M, accum, semiring, A, B, desc)"
string 5.8.1..7.14.1 GrB_Matrix_eWiseMult "GrB_Matrix_eWiseMult_Semiring (C, M, accum, semiring, A, B, desc)"
string 5.8.1..7.14.1 GrB_Vector_apply "GrB_Vector_apply_BinaryOp1st_UINT16(w, M, accum, op, x, u, desc)"
string 5.8.1..7.14.1 GrB_Vector_eWiseAdd "GrB_Vector_eWiseAdd_Semiring (w, M, accum, semiring, u, v, desc)"
string 5.8.1..7.14.1 GrB_Vector_eWiseMult "GrB_Vector_eWiseMult_Semiring (w, M, accum, semiring, u, v, desc)"
string 5.8.1..7.14.1 GrB_error "GraphBLAS error: GrB_PANIC: unable to allocate thread-local storage.\n"
string 5.8.1..7.14.1 GrB_kronecker "GrB_Matrix_kronecker_Semiring (C, M, accum, semiring, A, B, desc)"
string 5.8.1..7.14.1 GxB_Global_Option_get "age of\nLinear Algebra\", edited by J. Kepner and J. Gilbert, SIAM, 2011.\n"
string 5.8.1..7.14.1 GxB_Matrix_Option_get "], must be one of:\nGxB_HYPER [%d], GxB_FORMAT [%d], or GxB_IS_HYPER [%d]"
string 5.8.1..7.14.1 GxB_Matrix_export_CSC "_CSC (&A, &type, &nrows, &ncols, &nvals, &nonempty, &Ap, &Ai, &Ax, desc)"
string 5.8.1..7.14.1 GxB_Matrix_export_CSR "_CSR (&A, &type, &nrows, &ncols, &nvals, &nonempty, &Ap, &Aj, &Ax, desc)"
string 5.8.1..7.14.1 GxB_Matrix_import_HyperCSC "&A, type, nrows, ncols, nvals, nonempty, nvec, &Ah, &Ap, &Ai, &Ax, desc)"
string 5.8.1..7.14.1 GxB_Matrix_import_HyperCSR "&A, type, nrows, ncols, nvals, nonempty, nvec, &Ah, &Ap, &Aj, &Ax, desc)"
string 5.8.1..7.14.1 GxB_Matrix_subassign "GxB_Matrix_subassign (C, M, accum, A, Rows, nRows, Cols, nCols, desc)"
string 5.8.1..7.14.1 GxB_Matrix_subassign_scalar "B_Matrix_subassign_BOOL (C, M, accum, x, Rows, nRows, Cols, nCols, desc)"
string 5.8.1..7.14.1 GxB_Scalar_extractElement "entry s of type [%s] cannot be typecast\nto output scalar x of type [%s]"
string 5.8.1..7.14.1 Mongoose_EdgeCut "Fatal Error: options->FM_consider_count cannot be less than zero."
string 5.8.1..7.14.1 SLIP_matrix_check "_matrix: nrows: %ld, ncols: %ld, nz:%ld, nzmax: %ld, kind: %s, type: %s\n"
string 5.8.1..7.14.1 amd_control "%d, %s: approximate minimum degree ordering\n    dense row parameter: %g\n"
string 5.8.1..7.14.1 amd_i_info "   %.20g\n    LU flop count for complex A (with no pivoting):     %.20g\n\n"
string 5.8.1..7.14.1 camd_control ", %s:  approximate minimum degree ordering:\n    dense row parameter: %g\n"
string 5.8.1..7.14.1 cholmod_l_metis "atrix must be square, symmetric, and with both upper/lower parts present"
string 5.8.1..7.14.1 cholmod_metis_wrapper "\tMinimum sep: %6ld at %5ld, PWGTS: [%6ld %6ld], NBND: %6ld, QSIZE: %6ld\n"
string 5.8.1..7.14.1 umfpack_di_report_numeric "ed-pattern form:\n    Diagonal entries are all equal to 1.0 (not stored)\n"
string 5.8.1..7.14.1 umfpack_di_report_symbolic "    symbolic factorization memory usage (Units): %.20g  (MBytes): %.1f\n"
string 7.10.1..7.10.1 umfpack_di_report_status "CK:  Copyright (c) 2005-2024 by Timothy A. Davis.  All Rights Reserved.\n"
string 7.10.1..7.14.1 cholmod_check "    sizeof(SUITESPARSE_BLAS_INT): %d (integer used in the BLAS)\n"
string 7.10.1..7.14.1 umfpack_di_report_control "_t: %g int64_t: %g Int: %g pointer: %g double: %g Entry: %g (in bytes)\n\n"
string 7.10.1..7.14.1 umfpack_di_report_info "    ordering statistics, for strict diagonal pivoting:\n"
string 7.10.1..7.14.1 umfpack_di_report_status "ERROR: blob has invalid contents or wrong size\n"
string 7.10.1..7.14.1 umfpack_dl_report_control "    Int (generic integer) defined as: int64_t\n"
string 7.14.1..7.14.1 umfpack_di_report_status "CK:  Copyright (c) 2005-2026 by Timothy A. Davis.  All Rights Reserved.\n"
source 5.8.1..5.12.0 cholmod_l_rowfac "Cholesky/t_cholmod_rowfac.c"
source 5.8.1..5.12.0 cholmod_l_super_numeric "Supernodal/t_cholmod_super_numeric.c"
source 5.8.1..7.14.1 cholmod_allocate_triplet "Utility/t_cholmod_allocate_triplet.c"
source 5.8.1..7.14.1 cholmod_change_factor "Utility/t_cholmod_change_factor_2_template.c"
source 5.8.1..7.14.1 cholmod_factor_to_sparse "Utility/t_cholmod_factor_to_sparse.c"
source 5.8.1..7.14.1 cholmod_l_realloc_multiple "Utility/t_cholmod_realloc_multiple.c"
source 5.8.1..7.14.1 cholmod_l_reallocate_column "Utility/t_cholmod_reallocate_column.c"
source 5.8.1..7.14.1 cholmod_l_reallocate_factor "Utility/t_cholmod_reallocate_factor.c"
source 5.8.1..7.14.1 cholmod_l_reallocate_sparse "Utility/t_cholmod_reallocate_sparse.c"
source 5.8.1..7.14.1 cholmod_l_reallocate_triplet "Utility/t_cholmod_reallocate_triplet.c"
source 5.8.1..7.14.1 cholmod_l_sparse_to_triplet "Utility/t_cholmod_sparse_to_triplet.c"
source 5.8.1..7.14.1 cholmod_l_super_symbolic "Supernodal/cholmod_super_symbolic.c"
source 5.8.1..7.14.1 cholmod_l_triplet_to_sparse "Utility/t_cholmod_triplet_to_sparse.c"
source 7.10.1..7.14.1 cholmod_allocate_sparse "Utility/t_cholmod_allocate_sparse.c"
source 7.10.1..7.14.1 cholmod_l_super_numeric "Supernodal/t_cholmod_super_numeric_worker.c"
table 5.8.1..7.14.1 GrB_error 4772617068424c4153206572726f723a204772425f50414e49433a20756e6162
symbol 5.8.1..5.8.1 cholmod_l_updown updown_1_r
symbol 5.8.1..5.12.0 RBio RBiprint
symbol 5.8.1..5.12.0 RBio_i RBiprint_i
symbol 5.8.1..7.14.1 GB_dup2 GB_dup2
symbol 5.8.1..7.14.1 GB_init GB_init
symbol 5.8.1..7.14.1 GB_mask GB_mask
symbol 5.8.1..7.14.1 GB_math GB_cpow
symbol 5.8.1..7.14.1 GrB_mxm GrB_mxm
symbol 5.8.1..7.14.1 GrB_mxv GrB_mxv
symbol 7.10.1..7.10.1 cholmod_check check_common
symbol 7.10.1..7.14.1 cholmod_band band_helper
symbol 7.10.1..7.14.1 ldl ldl_version
