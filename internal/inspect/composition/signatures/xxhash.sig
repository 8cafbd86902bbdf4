name xxhash
also libxxhash
advisory Debian xxhash
advisory Alpine xxhash
advisory GIT https://github.com/Cyan4973/xxHash
advisory generic xxhash
# learned
reference 0.8.0 amd64 sha256:2427b13cece4922da67d729bb236845a93c2ba14ead692edb15f8fa266680d9c libxxhash-dev 0.8.0-2
reference 0.8.1 amd64 sha256:87fab2338536120cd3475971ea17eb9a842f36a9931f8766a4cd1cbca4b79b53 libxxhash-dev 0.8.1-1
reference 0.8.3 amd64 sha256:5b1d86fa00efe405b208bcba9da6019086e8bb0504a713ccb8cd19b2dd042065 libxxhash-dev 0.8.3-2+b2
