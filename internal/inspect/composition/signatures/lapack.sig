name lapack
also liblapack
advisory Debian lapack
advisory generic lapack
# learned
reference 3.9.0 amd64 sha256:91cd3606a43ebece2681ee877c493cf30e6ffb43522facda9d124055622f9759 liblapack-dev 3.9.0-3+deb11u1
reference 3.11.0 amd64 sha256:1ba11a8662864c1958a004c9c071340c275a63a18e5abcb9912f5dcad2ec736b liblapack-dev 3.11.0-2
reference 3.12.1 amd64 sha256:20ec3dd671ebdc60c038e568a34942ab63733cf45c74cdea192b6443902d75fe liblapack-dev 3.12.1-8
string 3.9.0..3.12.1 xerbla "y to ', A, ' parameter number ', I2, ' had ',       'an illegal value' )"
