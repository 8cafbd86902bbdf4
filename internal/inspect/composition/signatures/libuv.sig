name libuv
also uv libuv1
cpe libuv:libuv
cpe libuv_project:libuv
advisory OSS-Fuzz libuv
advisory Debian libuv1
advisory Alpine libuv
advisory GIT https://github.com/libuv/libuv
advisory generic libuv
version weak "{v}"
# learned
reference 1.40.0 amd64 sha256:573a443369d8cee899dc272d0e3091a29c9173de4757df9fea81b73e6aaf7617 libuv1-dev 1.40.0-2+deb11u1
reference 1.44.2 amd64 sha256:8d94b3a314e23af02a4f5c2f27b6bd96d28467ba3bacd5a4c3bf8690e17c744d libuv1-dev 1.44.2-1+deb12u1
reference 1.50.0 amd64 sha256:7e901624e083f7640e2099a7cafbb2c21ae2467539be4008eb118e2e0afe1690 libuv1-dev 1.50.0-2
reference 1.53.0 amd64 sha256:05409e50d8809af3b36cfcd221394b6695d3e7240eeedea5ae99b6860b0f0ff2 libuv1-dev 1.53.0-1
string 1.40.0..1.40.0 core "loop->watchers[w->fd] == w"
string 1.40.0..1.40.0 process "n == sizeof(val)"
string 1.40.0..1.40.0 stream "req->bufs != NULL"
string 1.40.0..1.40.0 stream "stream->shutdown_req"
string 1.40.0..1.44.2 loop "QUEUE_EMPTY(&loop->wq) && \"thread pool work queue not empty!\""
string 1.40.0..1.44.2 process "QUEUE_EMPTY(&pending)"
string 1.40.0..1.44.2 stream "start + CMSG_LEN(count * sizeof(*pi)) == end"
string 1.40.0..1.44.2 udp "addrlen <= sizeof(req->addr)"
string 1.40.0..1.50.0 idna "code_point < 0x10FFFF"
string 1.40.0..1.50.0 linux "/sys/devices/system/cpu/cpu%u/cpufreq/scaling_cur_freq"
string 1.40.0..1.50.0 linux "/sys/fs/cgroup/%.*s/cpu.max"
string 1.40.0..1.50.0 linux "/sys/fs/cgroup/%.*s/cpu.shares"
string 1.40.0..1.50.0 linux "/sys/fs/cgroup/%.*s/cpu.weight"
string 1.40.0..1.53.0 async "w == &loop->async_io_watcher"
string 1.40.0..1.53.0 core "!(handle->flags & UV_HANDLE_CLOSED)"
string 1.40.0..1.53.0 core "0 == (events & ~(POLLIN | POLLOUT | UV__POLLRDHUP | UV__POLLPRI))"
string 1.40.0..1.53.0 epoll "(unsigned) fd < loop->nwatchers"
string 1.40.0..1.53.0 epoll "no_epoll_wait == 0 || no_epoll_pwait == 0"
string 1.40.0..1.53.0 fs "uv__has_active_reqs(req->loop)"
string 1.40.0..1.53.0 fs-poll "ctx->parent_handle == handle"
string 1.40.0..1.53.0 fs-poll "ctx->parent_handle->poll_ctx == ctx"
string 1.40.0..1.53.0 getaddrinfo "!\"unknown EAI_* error code\""
string 1.40.0..1.53.0 getaddrinfo "req->retcode == 0"
string 1.40.0..1.53.0 idna "w_target_len == 0"
string 1.40.0..1.53.0 linux "/sys/fs/cgroup/memory/%.*s/memory.soft_limit_in_bytes"
string 1.40.0..1.53.0 linux "errno == EAGAIN || errno == EWOULDBLOCK"
string 1.40.0..1.53.0 linux-core "num == numcpus"
string 1.40.0..1.53.0 linux-core "ticks != (unsigned int) -1"
string 1.40.0..1.53.0 loop "!uv__has_active_reqs(loop)"
string 1.40.0..1.53.0 process "container->data.stream != NULL"
string 1.40.0..1.53.0 signal " == sizeof msg || (r == -1 && (errno == EAGAIN || errno == EWOULDBLOCK))"
string 1.40.0..1.53.0 signal "!(handle->flags & UV_HANDLE_CLOSING)"
string 1.40.0..1.53.0 stream "UV_TTY) && \"uv_write (unix) does not yet support other types of streams\""
string 1.40.0..1.53.0 stream "ype == UV_TCP || stream->type == UV_NAMED_PIPE || stream->type == UV_TTY"
string 1.40.0..1.53.0 tcp "handle->type == UV_TCP"
string 1.40.0..1.53.0 udp "!(handle->flags & UV_HANDLE_UDP_PROCESSING)"
string 1.40.0..1.53.0 uv-common "Unknown system error %d"
string 1.44.2..1.44.2 stream "QUEUE_EMPTY(&stream->write_queue)"
string 1.44.2..1.53.0 process "pid == process->pid"
string 1.50.0..1.53.0 core "gr_mem == (char*)grp->members + mem_size"
string 1.50.0..1.53.0 loop "uv__queue_empty(&loop->wq) && \"thread pool work queue not empty!\""
string 1.50.0..1.53.0 process "uv__queue_empty(&pending)"
string 1.50.0..1.53.0 stream "count % sizeof(fd) == 0"
string 1.50.0..1.53.0 threadpool "libuv-worker"
string 1.50.0..1.53.0 udp "addrlen <= sizeof(req->u.storage)"
string 1.53.0..1.53.0 core "0 && \"unreachable code\""
string 1.53.0..1.53.0 linux "%s/%.*s/cgroup.controllers"
string 1.53.0..1.53.0 linux "/sys/devices/system/cpu/cpu%u/cpufreq/scaling_max_freq"
string 1.53.0..1.53.0 stream "req->error != 0"
string 1.53.0..1.53.0 uv-common "uv_default_loop() failed\n"
source 1.40.0..1.53.0 async "unix/async.c"
source 1.40.0..1.53.0 core "unix/core.c"
source 1.40.0..1.53.0 getaddrinfo "unix/getaddrinfo.c"
source 1.40.0..1.53.0 getnameinfo "unix/getnameinfo.c"
source 1.40.0..1.53.0 linux "unix/linux.c"
source 1.40.0..1.53.0 linux-core "unix/linux-core.c"
source 1.40.0..1.53.0 linux-inotify "unix/linux-inotify.c"
source 1.40.0..1.53.0 loop "unix/loop.c"
source 1.40.0..1.53.0 poll "unix/poll.c"
source 1.40.0..1.53.0 process "unix/process.c"
source 1.40.0..1.53.0 signal "unix/signal.c"
source 1.40.0..1.53.0 stream "unix/stream.c"
source 1.40.0..1.53.0 tcp "unix/tcp.c"
source 1.40.0..1.53.0 uv-common "uv-common.c"
source 1.44.2..1.53.0 epoll "unix/epoll.c"
table 1.40.0..1.53.0 getaddrinfo 75765f5f67657461646472696e666f5f7472616e736c6174655f6572726f7200
table 1.53.0..1.53.0 process 75765f5f737061776e5f616e645f696e69745f6368696c645f706f7369785f73
table 1.53.0..1.53.0 process 75765f5f737061776e5f7365745f706f7369785f737061776e5f66696c655f61
symbol 1.40.0..1.40.0 tcp uv_tcp_listen
symbol 1.40.0..1.44.2 fs uv__to_stat
symbol 1.40.0..1.53.0 dl uv_dlopen
symbol 1.40.0..1.53.0 inet uv_inet_ntop
symbol 1.40.0..1.53.0 poll uv__poll_io
symbol 1.40.0..1.53.0 random uv_random
symbol 1.40.0..1.53.0 strtok uv__strtok
symbol 1.40.0..1.53.0 thread uv_once
symbol 1.44.2..1.53.0 pipe uv_pipe
symbol 1.44.2..1.53.0 stream uv__drain
symbol 1.50.0..1.53.0 fs uv__fs_post
symbol 1.53.0..1.53.0 core uv__io_cb
