name argon2
also libargon2 phc-winner-argon2
advisory Debian argon2
advisory Alpine argon2
advisory GIT https://github.com/P-H-C/phc-winner-argon2
advisory generic argon2
# learned
reference 20171227 amd64 sha256:d506d41be58ba6f7c97f08428bd2c9066bed8750213514314dcc9d6bb89ab882 libargon2-dev 0~20171227-0.3+deb12u1
string 20171227..20171227 argon2 "Argon2_Context context is NULL"
string 20171227..20171227 argon2 "Associated data is too long"
string 20171227..20171227 argon2 "Associated data is too short"
string 20171227..20171227 argon2 "Associated data pointer is NULL, but ad length is not 0"
string 20171227..20171227 argon2 "Memory cost is too large"
string 20171227..20171227 argon2 "Memory cost is too small"
string 20171227..20171227 argon2 "Missing arguments"
string 20171227..20171227 argon2 "Not enough threads"
string 20171227..20171227 argon2 "Output is too long"
string 20171227..20171227 argon2 "Output is too short"
string 20171227..20171227 argon2 "Output pointer is NULL"
string 20171227..20171227 argon2 "Output pointer mismatch"
string 20171227..20171227 argon2 "Password is too long"
string 20171227..20171227 argon2 "Password is too short"
string 20171227..20171227 argon2 "Password pointer is NULL, but password length is not 0"
string 20171227..20171227 argon2 "Salt is too long"
string 20171227..20171227 argon2 "Salt is too short"
string 20171227..20171227 argon2 "Salt pointer is NULL, but salt length is not 0"
string 20171227..20171227 argon2 "Secret is too long"
string 20171227..20171227 argon2 "Secret is too short"
string 20171227..20171227 argon2 "Secret pointer is NULL, but secret length is not 0"
string 20171227..20171227 argon2 "Some of encoded parameters are too long or too short"
string 20171227..20171227 argon2 "The allocate memory callback is NULL"
string 20171227..20171227 argon2 "The free memory callback is NULL"
string 20171227..20171227 argon2 "The password does not match the supplied hash"
string 20171227..20171227 argon2 "There is no such version of Argon2"
string 20171227..20171227 argon2 "Threading failure"
string 20171227..20171227 argon2 "Time cost is too large"
string 20171227..20171227 argon2 "Time cost is too small"
string 20171227..20171227 argon2 "Too few lanes"
string 20171227..20171227 argon2 "Too many lanes"
string 20171227..20171227 argon2 "Too many threads"
symbol 20171227..20171227 argon2 argon2d_ctx
symbol 20171227..20171227 argon2 argon2d_hash_raw
symbol 20171227..20171227 argon2 argon2d_verify
symbol 20171227..20171227 argon2 argon2i_ctx
symbol 20171227..20171227 argon2 argon2id_ctx
symbol 20171227..20171227 core allocate_memory
symbol 20171227..20171227 core free_memory
symbol 20171227..20171227 core index_alpha
symbol 20171227..20171227 core init_block_value
symbol 20171227..20171227 core xor_block
symbol 20171227..20171227 encoding from_base64
symbol 20171227..20171227 encoding to_base64
