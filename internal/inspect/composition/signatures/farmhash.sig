name farmhash
also libfarmhash
advisory Debian farmhash
advisory generic farmhash
# learned
reference 0 amd64 sha256:5294e51582d93acdb4a17b496fbb5087826161b0ef7efde8ac11e99f20a83444 libfarmhash-dev 0~git20190513.0d859a8-2+b1
string 0..0 farmhash "4_t farmhashuo::Hash64WithSeeds(const char*, size_t, uint64_t, uint64_t)"
string 0..0 farmhash "uint64_t farmhashna::Hash64(const char*, size_t)"
symbol 0..0 farmhash _ZN10farmhashcc14Fingerprint128EPKcm
symbol 0..0 farmhash _ZN10farmhashcc14Hash32WithSeedEPKcmj
symbol 0..0 farmhash _ZN10farmhashcc19CityHash128WithSeedEPKcmSt4pairImmE
symbol 0..0 farmhash _ZN10farmhashcc6Hash32EPKcm
symbol 0..0 farmhash _ZN10farmhashmk14Hash32WithSeedEPKcmj
symbol 0..0 farmhash _ZN10farmhashmk6Hash32EPKcm
symbol 0..0 farmhash _ZN10farmhashna14Hash64WithSeedEPKcmm
symbol 0..0 farmhash _ZN10farmhashna15Hash64WithSeedsEPKcmmm
symbol 0..0 farmhash _ZN10farmhashna6Hash64EPKcm
symbol 0..0 farmhash _ZN10farmhashnt14Hash32WithSeedEPKcmj
symbol 0..0 farmhash _ZN10farmhashsa14Hash32WithSeedEPKcmj
symbol 0..0 farmhash _ZN10farmhashsu14Hash32WithSeedEPKcmj
symbol 0..0 farmhash _ZN10farmhashte14Hash64WithSeedEPKcmm
symbol 0..0 farmhash _ZN10farmhashte15Hash64WithSeedsEPKcmmm
symbol 0..0 farmhash _ZN10farmhashuo14Hash64WithSeedEPKcmm
symbol 0..0 farmhash _ZN10farmhashuo15Hash64WithSeedsEPKcmmm
symbol 0..0 farmhash _ZN10farmhashxo14Hash64WithSeedEPKcmm
symbol 0..0 farmhash _ZN10farmhashxo15Hash64WithSeedsEPKcmmm
symbol 0..0 farmhash _ZN4util13Fingerprint32EPKcm
symbol 0..0 farmhash _ZN4util13Fingerprint64EPKcm
symbol 0..0 farmhash _ZN4util14Fingerprint128EPKcm
symbol 0..0 farmhash _ZN4util14Hash32WithSeedEPKcmj
symbol 0..0 farmhash _ZN4util14Hash64WithSeedEPKcmm
symbol 0..0 farmhash _ZN4util15Hash128WithSeedEPKcmSt4pairImmE
symbol 0..0 farmhash _ZN4util15Hash64WithSeedsEPKcmmm
