name google-benchmark
also benchmark
advisory Debian benchmark
advisory Alpine benchmark
advisory GIT https://github.com/google/benchmark
advisory generic google-benchmark
# learned
reference 1.5.2 amd64 sha256:f3112fc3b31519ba356ffa3fe846773a0263ff251b356c6ba1df08bb3a1fcd9a libbenchmark-dev 1.5.2-2
reference 1.7.1 amd64 sha256:04d7b3755a93861db991fd83db03565bca966dd654fdfd119a4c8c9d55376a69 libbenchmark-dev 1.7.1-1
reference 1.9.1 amd64 sha256:f22cf61ce2ea350aa2da3e04438099a4d4c8eae08d34499420b4b488dcb0e0de libbenchmark-dev 1.9.1-1+b2
reference 1.9.5 amd64 sha256:374f23beb3a7d988ada5295c6741fc41ea352f51b0c4cb3dfc4334633581c853 libbenchmark-dev 1.9.5-1~exp1
