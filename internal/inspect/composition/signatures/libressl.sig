name libressl
also libretls
cpe openbsd:libressl
advisory OSS-Fuzz libressl
advisory GIT https://github.com/libressl/portable
advisory generic libressl
forkof openssl
version "LibreSSL {v}"
