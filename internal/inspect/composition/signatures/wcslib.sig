name wcslib
also libwcslib
advisory Debian wcslib
advisory generic wcslib
version weak "{v}"
# learned
reference 7.4 amd64 sha256:2c70abcbb424da1cf2e34791aab3a28d2c39629869b3bfbe9b4bebb67f6e4e9d wcslib-dev 7.4+ds-2
reference 7.12 amd64 sha256:43c61edcf72fa196dd58b402eb1e09b27c1d49899630fd4464e021139cc31c64 wcslib-dev 7.12+ds-1+b2
reference 8.4 amd64 sha256:bb2dfa7ddf4c4a82667ec035bc4f309d564addcf27f6e7cab0416c15a3a6ae0e wcslib-dev 8.4+ds-1
reference 8.10 amd64 sha256:4a9d9177a965f79ee1b646c8a168d396e0e08208e7b337e7bec38ec7c0aac88b wcslib-dev 8.10+ds-1
string 7.4..7.4 prj "slant zenithal porthographic/synAiry's zenithal"
string 7.4..7.4 wcs "No spectral axis found."
string 7.4..7.4 wcshdr "ial distoOne independent Two independent Number of independent variables"
string 7.4..7.4 wcspih "%.80s\n  Accepted (%d) as a recognised WCS convention.\n"
string 7.4..7.4 wcsutrn "Internal units translator error parsing '%s'"
string 7.4..7.12 wcshdr "latitude, "
string 7.4..7.12 wcshdr "longitude, "
string 7.4..8.4 spc "frequencVacuum wavelengtOptical velocityRelativistic velVelocity ratio ("
string 7.4..8.4 wcs "naxis must not exceed 32 (got %d)"
string 7.4..8.4 wcsfix "JEPOCH is inconsistent with DATEBEPOCH is incons"
string 7.4..8.10 cel "escription:\nlat0 == 0 is required for |phip - phi0| = 90 and theta0 == 0"
string 7.4..8.10 cel "n:\n|lat0| <= %.3f is required for these values of phip, phi0, and theta0"
string 7.4..8.10 dis "Convergence not achieved after %d iterations, residual %#7.2g"
string 7.4..8.10 dis "No DPja or DQia keywords, NAXES at least is required for each distortion"
string 7.4..8.10 fitshdr "Fatal error returned by Flex parser"
string 7.4..8.10 lin "Failed to initialize distortion functions"
string 7.4..8.10 log "One or more of the world coordinates were invalid"
string 7.4..8.10 prj "One or more of the (lat, lng) coordinates were invalid for %s projection"
string 7.4..8.10 spc "In spectral type '%s', P- and S-type variables are inconsistent"
string 7.4..8.10 spx "Invalid spectral variable: frequency == 0"
string 7.4..8.10 spx "One or more of the inspec coordinates were invalid"
string 7.4..8.10 tab "Invalid tabular parameters: Each element of K must be positive, got %d"
string 7.4..8.10 wcs "Inconsistent projection types (expected %s, got %s in CTYPE%d%.1s)"
string 7.4..8.10 wcsbth "indices in parameterized keywords must not have leading zeroes"
string 7.4..8.10 wcserr "%sINFORMATIVE message from %s() at line %d of file %s:\n%s%s.\n"
string 7.4..8.10 wcserr "Error messaging is not enabled, use wcserr_enable().\n"
string 7.4..8.10 wcsfix "Changed CTYPE%d from '%s' to '%s', and SPECSYS to '%s' (VELREF=%d)"
string 7.4..8.10 wcshdr "Invalid tabular parameters: PSi_0a and PSi_1a must be specified"
string 7.4..8.10 wcsunits "Mismatched unit functions: have '%s' (%s), want '%s' (%s)"
string 7.4..8.10 wcsunits "Mismatched units type '%s': have '%s', want '%s'"
string 7.12..7.12 prj "Sanson-Flamsteed"
string 7.12..7.12 prj "zenithal/azimuthhal perspective"
string 7.12..7.12 wcshdr "on + distRight ascension,[deg] Native longitude of the rereference point"
string 7.12..8.4 prj "tangential spher spherical cube"
string 7.12..8.4 wcshdr "of the reCoordinate transformation parameISO-8601 time of of observation"
string 7.12..8.10 wcs "Non-zero off-diagonal matrix elements excluded from the subimage"
string 7.12..8.10 wcsbth "axis number exceparameter numbermber exceeds 99"
string 7.12..8.10 wcsfix "Cannot handle coordinate descriptions containing sequent distortions"
string 7.12..8.10 wcspih "%.80s\n  Accepted (%d) as a recognized WCS convention.\n"
string 7.12..8.10 wcsutrn "Internal units translator error"
string 8.4..8.4 prj "slant zenithal phal perspective"
string 8.4..8.10 wcs "ALTLIN == %d but CROTAj absent"
string 8.4..8.10 wcshdr "[deg] Bodycentric latitude of observer"
string 8.4..8.10 wcshdr "[deg] Bodycentric longitude of observer"
string 8.4..8.10 wcshdr "[m] Object ellipsoid semi-intermediate axis"
string 8.10..8.10 spc "Vacuum wavelengtOptical velocityAir wavelength"
string 8.10..8.10 tab "bular parameters: Each element of K must be non-negative, got K[%d] = %d"
string 8.10..8.10 wcs "naxis must not exceed %d (got %d)"
string 8.10..8.10 wcsfix "BEPOCH is inconsistent with DATE-OBS"
string 8.10..8.10 wcshdr " \"projection\"Coordinate type TAN (gnomonic) projection + SIP distortions"
table 7.4..8.10 dis 0000000002000000060000000a00000010000000160000001e00000026000000
table 7.4..8.10 prj 415a5000535a500054414e005354470053494e00415243005a504e005a454100
table 7.4..8.10 wcsutrn 00000000000000000000240024002600030002001f001f001f000a001f000e00
symbol 7.4..7.4 wcsulex wcsulex_scanner
symbol 7.4..7.4 wcsutil wcsutil_Eq
symbol 7.4..8.10 cel_f celget_
symbol 7.4..8.10 dis_f discpy_
symbol 7.4..8.10 lin_f lincpy_
symbol 7.4..8.10 log_f logs2x_
symbol 7.4..8.10 prj_f airs2x_
symbol 7.4..8.10 prj_f airset_
symbol 7.12..8.10 wcs_f wcsccs_
symbol 7.12..8.10 wcsfix_f wcspcx_
symbol 8.4..8.10 cel_f celenq_
symbol 8.4..8.10 dis_f disenq_
