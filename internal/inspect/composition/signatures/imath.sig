name imath
also libimath
cpe openexr:imath
advisory Debian imath
advisory Alpine imath
advisory GIT https://github.com/AcademySoftwareFoundation/Imath
advisory generic imath
# learned
reference 3.1.6 amd64 sha256:ce3f14d38d79e9fe6c2874d04de225ffacd265b8feec52407a8e64e4cf688638 libimath-3-1-29 3.1.6-1, libimath-dev 3.1.6-1
reference 3.1.12 amd64 sha256:dcf5400ee224af08e57cf2098476ab3c84db66512307343b22e2c087b0b9bea5 libimath-3-1-29t64 3.1.12-1+b3, libimath-dev 3.1.12-1+b3
reference 3.2.2 amd64 sha256:9c374c3ea2d2a96ad9007f3afd40fcee68d70bcc5851d3cf7a1f7e258eb0eca0 libimath-3-2-30 3.2.2-3+b1, libimath-dev 3.2.2-3+b1
reference 3.2.3 amd64 sha256:6d90568e5d9a8a322d8a1b57e27988cdd157091b4827396a7245f7b9572ff044 libimath-3-2-30 3.2.3-1, libimath-dev 3.2.3-1
symbol 3.1.6..3.2.3 - _Z9printBitsPcN9Imath_3_14halfE
symbol 3.1.6..3.2.3 - _Z9printBitsPcN9Imath_3_24halfE
symbol 3.1.6..3.2.3 - _Z9printBitsRSoN9Imath_3_14halfE
symbol 3.1.6..3.2.3 - _Z9printBitsRSoN9Imath_3_24halfE
symbol 3.1.6..3.2.3 - _ZN9Imath_3_15preddEd
symbol 3.1.6..3.2.3 - _ZN9Imath_3_15predfEf
symbol 3.1.6..3.2.3 - _ZN9Imath_3_15succdEd
symbol 3.1.6..3.2.3 - _ZN9Imath_3_16Rand325nextfEv
symbol 3.1.6..3.2.3 - _ZN9Imath_3_17erand48EPt
symbol 3.1.6..3.2.3 - _ZN9Imath_3_17nrand48EPt
symbol 3.1.6..3.2.3 - _ZN9Imath_3_19hsv2rgb_dERKNS_4Vec3IdEE
symbol 3.1.6..3.2.3 - _ZN9Imath_3_19hsv2rgb_dERKNS_6Color4IdEE
symbol 3.1.6..3.2.3 - _ZN9Imath_3_19rgb2hsv_dERKNS_4Vec3IdEE
symbol 3.1.6..3.2.3 - _ZN9Imath_3_19rgb2hsv_dERKNS_6Color4IdEE
symbol 3.1.6..3.2.3 - _ZN9Imath_3_26Rand325nextfEv
symbol 3.1.6..3.2.3 - _ZN9Imath_3_27erand48EPt
symbol 3.1.6..3.2.3 - _ZN9Imath_3_27nrand48EPt
symbol 3.1.6..3.2.3 - _ZN9Imath_3_29hsv2rgb_dERKNS_4Vec3IdEE
symbol 3.1.6..3.2.3 - _ZN9Imath_3_29hsv2rgb_dERKNS_6Color4IdEE
symbol 3.1.6..3.2.3 - _ZN9Imath_3_29rgb2hsv_dERKNS_4Vec3IdEE
symbol 3.1.6..3.2.3 - _ZN9Imath_3_29rgb2hsv_dERKNS_6Color4IdEE
symbol 3.1.6..3.2.3 - _ZlsRSoN9Imath_3_14halfE
symbol 3.1.6..3.2.3 - _ZlsRSoN9Imath_3_24halfE
symbol 3.1.6..3.2.3 - _ZrsRSiRN9Imath_3_14halfE
symbol 3.1.6..3.2.3 - _ZrsRSiRN9Imath_3_24halfE
