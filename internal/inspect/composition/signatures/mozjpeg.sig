name mozjpeg
also libmozjpeg
cpe mozilla:mozjpeg
advisory OSS-Fuzz mozjpeg
advisory Debian mozjpeg
advisory GIT https://github.com/mozilla/mozjpeg
advisory generic mozjpeg
forkof libjpeg-turbo
forkof libjpeg
version proof "mozjpeg version {v} (build {*})"
