name blake3
also libblake3
advisory OSS-Fuzz blake3
advisory Debian rust-blake3
advisory Alpine blake3
advisory GIT https://github.com/BLAKE3-team/BLAKE3
advisory generic blake3
version weak "{v}"
# learned
reference 1.8.2 amd64 sha256:1f75aa97fe92a4a0489223a203d9c425dd5a9f2de3bade75c6d879e9edc9e4fd libblake3-0 1.8.2-1, libblake3-dev 1.8.2-1
