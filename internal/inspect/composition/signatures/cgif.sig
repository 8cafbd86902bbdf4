name cgif
also libcgif
cpe dloebl:cgif
advisory OSS-Fuzz cgif
advisory Debian cgif
advisory Alpine cgif
advisory GIT https://github.com/dloebl/cgif
advisory generic cgif
# learned
reference 0.3.0 amd64 sha256:f4977f10050a03a40687bb922ace4fb1989b7b185a43303594c189330b24e11f libcgif-dev 0.3.0-1, libcgif0 0.3.0-1
reference 0.5.0 amd64 sha256:e11d08d5a8a7f01e0d1ca1d457bb7e839fddfd9eeac5864810985019ed324545 libcgif-dev 0.5.0-1, libcgif0 0.5.0-1
reference 0.5.4 amd64 sha256:bc73fe706e6cec1b308c75960dfa63412f93a1e5aac832f60d95edb6066ff537 libcgif-dev 0.5.4-1, libcgif0 0.5.4-1
symbol 0.3.0..0.5.4 - cgif_addframe
symbol 0.3.0..0.5.4 - cgif_close
symbol 0.3.0..0.5.4 - cgif_newgif
symbol 0.3.0..0.5.4 - cgif_raw_addframe
symbol 0.3.0..0.5.4 - cgif_raw_close
symbol 0.3.0..0.5.4 - cgif_raw_newgif
