name openblas
also libopenblas
cpe openblas_project:openblas
advisory Debian openblas
advisory Alpine openblas
advisory GIT https://github.com/OpenMathLib/OpenBLAS
advisory generic openblas
# learned
reference 0.3.13 amd64 sha256:1e402748674576d2e604963457d514d76b7f37375db69a057aa7aff04e1d858c libopenblas-pthread-dev 0.3.13+ds-3+deb11u1
reference 0.3.21 amd64 sha256:1d899c81aad3556ae57049589ff6ec10e95e9828152c1748085e6be25274bf4b libopenblas-pthread-dev 0.3.21+ds-4
reference 0.3.29 amd64 sha256:933ba798a80593a11376a604c5fdf1dd9e5399bf451090c8a20a1281a9d8ba01 libopenblas-pthread-dev 0.3.29+ds-3
reference 0.3.34 amd64 sha256:3a2aefb56549950462c3783646f1b2a52b6b62874ab816b4001dd264a40b1bbf libopenblas-pthread-dev 0.3.34+ds-2
string 0.3.13..0.3.34 blas_server "OpenBLAS blas_thread_init: RLIMIT_NPROC %ld current, %ld max\n"
string 0.3.13..0.3.34 blas_server "OpenBLAS blas_thread_init: calling exit(3)\n"
string 0.3.13..0.3.34 blas_server "enBLAS blas_thread_init: pthread_create failed for thread %ld of %d: %s\n"
string 0.3.13..0.3.34 cblas_cgemm_batch "memory alloc failed!\n"
string 0.3.13..0.3.34 cblas_cgemmt "stack_check == 0x7fc01234"
string 0.3.13..0.3.34 cblas_cimatcopy "Memory alloc failed in zimatcopy"
string 0.3.13..0.3.34 cblas_dimatcopy "Memory alloc failed"
string 0.3.13..0.3.34 cblas_dimatcopy "Memory alloc failed in imatcopy"
string 0.3.13..0.3.34 cgemm3m_thread_cc "OpenBLAS: malloc failed in %s\n"
string 0.3.13..0.3.34 dynamic ": Architecture Initialization failed. No initialization function found.\n"
string 0.3.13..0.3.34 dynamic "Core not found: %s\n"
string 0.3.13..0.3.34 dynamic "g Sandybridge kernels as a fallback, which may give poorer performance.\n"
string 0.3.13..0.3.34 dynamic "ing Barcelona kernels as a fallback, which may give poorer performance.\n"
string 0.3.13..0.3.34 dynamic "using Haswell kernels as a fallback, which may give poorer performance.\n"
string 0.3.13..0.3.34 dynamic "using Nehalem kernels as a fallback, which may give poorer performance.\n"
string 0.3.13..0.3.34 memory " Warning ... cannot install fork handler. You may meet hang after fork.\n"
string 0.3.13..0.3.34 memory "BLAS : Bad memory unallocation! : %4d  %p\n"
string 0.3.13..0.3.34 memory "OpenBLAS : munmap failed:"
string 0.3.13..0.3.34 memory "am is Terminated. Because you tried to allocate too many memory regions."
string 0.3.13..0.3.34 memory "error code=%d,\trelease->address=%p\n"
string 0.3.13..0.3.34 setparam_ATOM "G - could not determine the L2 cache size on this system, assuming 256k\n"
string 0.3.13..0.3.34 xerbla " ** On entry to %6.*s parameter number %2lld had an illegal value\n"
string 0.3.13..0.3.34 xerbla " ** On entry to %6s parameter number %2d had an illegal value\n"
string 0.3.21..0.3.34 memory " functions from many threads in parallel, or when your computer has more"
string 0.3.21..0.3.34 memory " was built to support a maximum of %d threads - either rebuild OpenBLAS\n"
string 0.3.21..0.3.34 memory "UM_THREADS value or set the environment variable OPENBLAS_NUM_THREADS to"
string 0.3.21..0.3.34 memory "all number. This error typically occurs when the software that relies on"
string 0.3.21..0.3.34 memory "cpu cores than what OpenBLAS was configured to handle."
string 0.3.21..0.3.34 memory "piled NUM_THREADS exceeded, adding auxiliary array for thread metadata.\n"
string 0.3.29..0.3.34 blas_server " set a smaller OPENBLAS_NUM_THREADS to fit into what you have available\n"
string 0.3.29..0.3.34 blas_server " your address space and process count limits are big enough (ulimit -a)\n"
string 0.3.29..0.3.34 memory " please rebuild your copy of OpenBLAS with a larger NUM_THREADS setting\n"
string 0.3.29..0.3.34 memory "or set the environment variable OPENBLAS_NUM_THREADS to %d or lower\n"
string 0.3.34..0.3.34 memory "BLAS error: Memory allocation still failed after 10 retries, giving up.\n"
string 0.3.34..0.3.34 memory "till crash, if it is calling OpenBLAS from multiple threads in parallel\n"
symbol 0.3.13..0.3.21 zscal_k_BULLDOZER zscal_kernel_8_zero_r
symbol 0.3.13..0.3.29 zscal_k_BULLDOZER zscal_kernel_8_zero_i
symbol 0.3.13..0.3.34 caxpyc caxpyc_
symbol 0.3.13..0.3.34 cgbmv_c cgbmv_c
symbol 0.3.13..0.3.34 cgbmv_d cgbmv_d
symbol 0.3.13..0.3.34 cgbmv_n cgbmv_n
symbol 0.3.13..0.3.34 cgbmv_o cgbmv_o
symbol 0.3.13..0.3.34 cgeadd cgeadd_
symbol 0.3.21..0.3.34 blas_server openblas_getaffinity
symbol 0.3.21..0.3.34 openblas_env openblas_omp_adaptive_env
symbol 0.3.29..0.3.34 blas_server exec_threads
symbol 0.3.29..0.3.34 dynamic support_amx_bf16
