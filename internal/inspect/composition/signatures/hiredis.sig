name hiredis
also libhiredis
cpe redis:hiredis
advisory OSS-Fuzz hiredis
advisory Debian hiredis
advisory Alpine hiredis
advisory GIT https://github.com/redis/hiredis
advisory generic hiredis
# learned
reference 0.14.1 amd64 sha256:2d0e60fa530f633706830fffc4b97a7bcc48222cb9e41438f19904cf25ac57ad libhiredis-dev 0.14.1-3
reference 1.2.0 amd64 sha256:9e2bee8c3b78c18917f66313e2342d5fe8f2ead877b0a05ee9a59622e5a84a07 libhiredis-dev 1.2.0-6+b4
string 0.14.1..0.14.1 async "(c->flags & REDIS_SUBSCRIBED || c->flags & REDIS_MONITORING)"
string 0.14.1..0.14.1 async "reply->element[1]->type == REDIS_REPLY_STRING"
string 0.14.1..0.14.1 async "reply->elements >= 2"
string 0.14.1..0.14.1 hiredis " || task->type == REDIS_REPLY_STATUS || task->type == REDIS_REPLY_STRING"
string 0.14.1..0.14.1 hiredis "parent->type == REDIS_REPLY_ARRAY"
string 0.14.1..0.14.1 read "No support for nested multi bulk replies with depth > 7"
string 0.14.1..0.14.1 read "prv->type == REDIS_REPLY_ARRAY"
string 0.14.1..1.2.0 async "reply->element[0]->type == REDIS_REPLY_STRING"
string 0.14.1..1.2.0 async "reply->element[2]->type == REDIS_REPLY_INTEGER"
string 0.14.1..1.2.0 async "subscribe\r\n"
string 0.14.1..1.2.0 async "unsubscribe\r\n"
string 0.14.1..1.2.0 hiredis "Invalid format string"
string 0.14.1..1.2.0 hiredis "Not enough information to reconnect"
string 0.14.1..1.2.0 hiredis "Server closed the connection"
string 0.14.1..1.2.0 hiredis "pos == totlen"
string 0.14.1..1.2.0 hiredis "sdslen(cmd)==totlen"
string 0.14.1..1.2.0 hiredis "type == REDIS_ERR_IO"
string 0.14.1..1.2.0 net "Can't bind socket: %s"
string 0.14.1..1.2.0 net "Can't create socket: %s"
string 0.14.1..1.2.0 net "Can't get addr: %s"
string 0.14.1..1.2.0 net "Invalid timeout specified"
string 0.14.1..1.2.0 read "Bad bulk string length"
string 0.14.1..1.2.0 read "Bad integer value"
string 0.14.1..1.2.0 read "Bad multi-bulk length"
string 0.14.1..1.2.0 read "Bulk string length out of range"
string 0.14.1..1.2.0 read "Multi-bulk length out of range"
string 0.14.1..1.2.0 read "Protocol error, got %s as reply type byte"
string 0.14.1..1.2.0 read "cur->idx < prv->elements"
string 0.14.1..1.2.0 sds ">= (unsigned int)incr) || (incr < 0 && sh->len >= (unsigned int)(-incr))"
string 0.14.1..1.2.0 sds "alloc-sh->len >= incr) || (incr < 0 && sh->len >= (unsigned int)(-incr))"
string 0.14.1..1.2.0 ssl "Client cert and key must both be specified or skipped"
string 0.14.1..1.2.0 ssl "Couldn't create new SSL instance"
string 0.14.1..1.2.0 ssl "Failed to add CA certificates obtained from system to the SSL context"
string 0.14.1..1.2.0 ssl "Failed to create OpenSSL SSL_CTX"
string 0.14.1..1.2.0 ssl "Failed to load CA Certificate or CA Path"
string 0.14.1..1.2.0 ssl "Failed to load client certificate"
string 0.14.1..1.2.0 ssl "Failed to open system certificate store"
string 0.14.1..1.2.0 ssl "Failed to set server_name/SNI"
string 0.14.1..1.2.0 ssl "SSL_connect failed: %s"
string 0.14.1..1.2.0 ssl "redisContext was already associated"
string 1.2.0..1.2.0 async "!(c->flags & REDIS_IN_CALLBACK)"
string 1.2.0..1.2.0 async "c->flags & REDIS_SUBSCRIBED"
string 1.2.0..1.2.0 hiredis "NG || task->type == REDIS_REPLY_VERB || task->type == REDIS_REPLY_BIGNUM"
string 1.2.0..1.2.0 hiredis "P || parent->type == REDIS_REPLY_SET || parent->type == REDIS_REPLY_PUSH"
string 1.2.0..1.2.0 read "Bad bignum value"
string 1.2.0..1.2.0 read "Bad double value"
string 1.2.0..1.2.0 read "Bad simple string value"
string 1.2.0..1.2.0 read "Double value is too large"
string 1.2.0..1.2.0 read "PLY_MAP || prv->type == REDIS_REPLY_SET || prv->type == REDIS_REPLY_PUSH"
string 1.2.0..1.2.0 read "batim string 4 bytes of content type are missing or incorrectly encoded."
symbol 0.14.1..0.14.1 async dictNext
symbol 0.14.1..0.14.1 sds is_hex_digit
symbol 0.14.1..1.2.0 alloc hi_calloc
symbol 0.14.1..1.2.0 alloc hi_malloc
symbol 0.14.1..1.2.0 alloc hi_strdup
symbol 0.14.1..1.2.0 async dictFind
symbol 0.14.1..1.2.0 read string2ll
symbol 0.14.1..1.2.0 sds sdsAllocPtr
symbol 0.14.1..1.2.0 sds sds_free
symbol 0.14.1..1.2.0 sds sdsll2str
symbol 1.2.0..1.2.0 async dictRelease
symbol 1.2.0..1.2.0 net redisNetClose
