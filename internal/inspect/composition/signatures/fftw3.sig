name fftw3
also fftw libfftw3
advisory OSS-Fuzz fftw3
advisory Debian fftw3
advisory Alpine fftw
advisory generic fftw3
version proof "(fftw-{v} fftw{*}_wisdom {*}"
version "fftw-{v}{*}"
# learned
reference 3.3.8 amd64 sha256:5f1278478408b95bd7751f917405820ba88936c382b7f376dce592a9bdc2b74a libfftw3-dev 3.3.8-2
reference 3.3.10 amd64 sha256:8b6bbb97b10d4e44e2fdaea6fe39bca6754c502c31a8877dab00ac5fc6f332af libfftw3-dev 3.3.10-1
reference 3.3.11 amd64 sha256:75cd9b267656b8e7ebc59b2bed6c908bf14adae527d8126648e7fcfbcee2fd68 libfftw3-dev 3.3.11-1
string 3.3.8..3.3.11 bluestein "(dft-bluestein-%D/%D%(%p%))"
string 3.3.8..3.3.11 dftw-direct "(dftw-direct-%D/%D%v \"%s\")"
string 3.3.8..3.3.11 dftw-direct "(dftw-directbuf/%D-%D/%D%v \"%s\")"
string 3.3.8..3.3.11 dftw-directsq "(dftw-directsq-%D/%D%v \"%s\")"
string 3.3.8..3.3.11 dftw-generic "(dftw-generic-%s-%D-%D%v%(%p%))"
string 3.3.8..3.3.11 dftw-genericbuf "(dftw-genericbuf/%D-%D-%D%(%p%))"
string 3.3.8..3.3.11 dht-rader "(dht-rader-%D/%D%ois=%oos=%(%p%)"
string 3.3.8..3.3.11 direct "(dft-direct-%D%v \"%s\")"
string 3.3.8..3.3.11 direct "(dft-directbuf/%D-%D%v \"%s\")"
string 3.3.8..3.3.11 direct-r2c "(rdft-%s-direct-r2c-%D%v \"%s\")"
string 3.3.8..3.3.11 direct-r2c "(rdft-%s-directbuf/%D-r2c-%D%v \"%s\")"
string 3.3.8..3.3.11 direct-r2r "(rdft-%s-direct-r2r-%D%v \"%s\")"
string 3.3.8..3.3.11 direct2 "(rdft2-%s-direct-%D%v \"%s\")"
string 3.3.8..3.3.11 generic "(dft-generic-%D)"
string 3.3.8..3.3.11 indirect "dft-indirect-after"
string 3.3.8..3.3.11 indirect "dft-indirect-before"
string 3.3.8..3.3.11 indirect-transpose "(indirect-transpose%v%(%p%)%(%p%)%(%p%))"
string 3.3.8..3.3.11 libfftw3_omp_la-dft-vrank-geq1 "(dft-thr-vrank>=1-x%d/%d"
string 3.3.8..3.3.11 libfftw3_omp_la-hc2hc "(rdft-thr-ct-%s-x%d/%D"
string 3.3.8..3.3.11 libfftw3_omp_la-rdft-vrank-geq1 "(rdft-thr-vrank>=1-x%d/%d"
string 3.3.8..3.3.11 libfftw3_omp_la-vrank-geq1-rdft2 "(rdft2-thr-vrank>=1-x%d/%d)"
string 3.3.8..3.3.11 lt10-nop "(rdft-nop)"
string 3.3.8..3.3.11 lt5-rader "(dft-rader-%D%ois=%oos=%(%p%)"
string 3.3.8..3.3.11 lt8-generic "(rdft-generic-%s-%D)"
string 3.3.8..3.3.11 lt9-indirect "rdft-indirect-after"
string 3.3.8..3.3.11 lt9-indirect "rdft-indirect-before"
string 3.3.8..3.3.11 nop2 "(rdft2-nop)"
string 3.3.8..3.3.11 planner "SLVNDX(slot) == slvndx"
string 3.3.8..3.3.11 planner "flags.l == l"
string 3.3.8..3.3.11 planner "flags.timelimit_impatience == timelimit_impatience"
string 3.3.8..3.3.11 planner "flags.u == u"
string 3.3.8..3.3.11 rank0 "rdft-rank0-ip-sq"
string 3.3.8..3.3.11 rank0 "rdft-rank0-ip-sq-tiled"
string 3.3.8..3.3.11 rank0 "rdft-rank0-ip-sq-tiledbuf"
string 3.3.8..3.3.11 rank0 "rdft-rank0-iter-ci"
string 3.3.8..3.3.11 rank0 "rdft-rank0-iter-co"
string 3.3.8..3.3.11 rank0 "rdft-rank0-memcpy"
string 3.3.8..3.3.11 rank0 "rdft-rank0-memcpy-loop"
string 3.3.8..3.3.11 rank0 "rdft-rank0-tiled"
string 3.3.8..3.3.11 rank0 "rdft-rank0-tiledbuf"
string 3.3.8..3.3.11 rank0-rdft2 "(rdft2-hc2r-rank0%(%p%))"
string 3.3.8..3.3.11 rank0-rdft2 "(rdft2-r2hc-rank0%v)"
string 3.3.8..3.3.11 reodft00e-splitradix "(redft00e-splitradix-%D%v%(%p%)%(%p%))"
string 3.3.8..3.3.11 reodft00e-splitradix "(rodft00e-splitradix-%D%v%(%p%)%(%p%))"
string 3.3.8..3.3.11 tensor "rank-minfty"
string 3.3.8..3.3.11 version "inter -mtune=native -malign-double -fstrict-aliasing -fno-schedule-insns"
string 3.3.8..3.3.11 vrank3-transpose "rdft-transpose-cut"
string 3.3.8..3.3.11 vrank3-transpose "rdft-transpose-gcd"
string 3.3.8..3.3.11 vrank3-transpose "rdft-transpose-toms513"
table 3.3.8..3.3.11 hc2cbdftv_10 0201010002010200020103000201040002010500020106000201070002010800
table 3.3.8..3.3.11 hc2cbdftv_8 0201010002010200020103000201040002010500020106000201070003010000
table 3.3.8..3.3.11 lt150-t1sv_16 0000010000010100000201000003010000040100000501000006010000070100
table 3.3.8..3.3.11 map-r2r-kind 0400000008000000090000000a0000000b0000000c0000000d0000000e000000
table 3.3.8..3.3.11 md5 0007010c021103160407050c061107160807090c0a110b160c070d0c0e110f16
table 3.3.8..3.3.11 q1bv_8 0200010002000200020003000200040002000500020006000200070003010000
table 3.3.8..3.3.11 t1buv_10 0200010002000200020003000200040002000500020006000200070002000800
table 3.3.8..3.3.11 version 676363202d4f33202d666f6d69742d6672616d652d706f696e746572202d6d74
table 3.3.8..3.3.11 version 676363202d67202d4f32202d576572726f723d696d706c696369742d66756e63
table 3.3.8..3.3.11 version 676363202d67202d4f32202d6664656275672d7072656669782d6d61703d2f62
symbol 3.3.8..3.3.8 f77api make_dims
symbol 3.3.8..3.3.8 planner timeout_p
symbol 3.3.8..3.3.11 genus n1b_okp
symbol 3.3.8..3.3.11 hc2cb_2 hc2cb_2
symbol 3.3.8..3.3.11 hc2cb_4 hc2cb_4
symbol 3.3.8..3.3.11 hc2cb_6 hc2cb_6
symbol 3.3.8..3.3.11 hc2cb_8 hc2cb_8
symbol 3.3.8..3.3.11 hc2cf_2 hc2cf_2
symbol 3.3.10..3.3.11 libfftw3_omp_la-api fftw_planner_nthreads
symbol 3.3.10..3.3.11 planner search0
symbol 3.3.11..3.3.11 apiplan fftw_copy_plan
symbol 3.3.11..3.3.11 f77api ints2kinds
