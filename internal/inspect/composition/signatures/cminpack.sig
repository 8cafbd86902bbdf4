name cminpack
also libcminpack
advisory Debian cminpack
advisory generic cminpack
# learned
reference 1.3.6 amd64 sha256:c6ecbc6a5c609a7b58e1d1bcc86e6e6a4c6d71718fc07d8f24dd3c9ee1a8245d libcminpack-dev 1.3.6-5, libcminpack1 1.3.6-5
reference 1.3.11 amd64 sha256:32b7402a5a891698f63e0be81e5bc0dc2f2db4b3a80d08fc0e51868381c0a9c3 libcminpack-dev 1.3.11-3, libcminpack1 1.3.11-3
symbol 1.3.6..1.3.11 - chkder_
symbol 1.3.6..1.3.11 - dogleg_
symbol 1.3.6..1.3.11 - dpmpar_
symbol 1.3.6..1.3.11 - fdjac1_
symbol 1.3.6..1.3.11 - fdjac2_
symbol 1.3.6..1.3.11 - hybrd1_
symbol 1.3.6..1.3.11 - hybrj1_
symbol 1.3.6..1.3.11 - lmder1_
symbol 1.3.6..1.3.11 - lmdif1_
symbol 1.3.6..1.3.11 - lmstr1_
symbol 1.3.6..1.3.11 - qrsolv_
symbol 1.3.6..1.3.11 - r1mpyq_
symbol 1.3.6..1.3.11 - r1updt_
symbol 1.3.6..1.3.11 - rwupdt_
