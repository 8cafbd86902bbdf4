name apr
also libapr libapr1
cpe apache:portable_runtime
advisory Debian apr
advisory Alpine apr
advisory GIT https://github.com/apache/apr
advisory generic apr
version weak "{v}"
# learned
reference 1.7.0 amd64 sha256:31f64ff61566b9fdecd047fe390122c79cc98ca83292b15aab72e41441ff3403 libapr1-dev 1.7.0-6+deb11u2
reference 1.7.2 amd64 sha256:0ec3547fdc19d9392b85e05cc01406d9437d5b443a94292f352838ece084fda1 libapr1-dev 1.7.2-3+deb12u1
reference 1.7.5 amd64 sha256:02e0415fa4bc3993b931eb94d1a52218c5fdf9687ada45b18f6fbada6c56bfbb libapr1-dev 1.7.5-1
reference 1.7.6 amd64 sha256:ffc4c12cc96823469e78898eee96a5885a2d79ea45ab11fab63cbd4d95613223 libapr1-dev 1.7.6-3+b1
string 1.7.0..1.7.6 apr_random "p->bytes < g->rehash_size"
string 1.7.0..1.7.6 errorcodes " code just forked, and you are currently executing in the parent process"
string 1.7.0..1.7.6 errorcodes "APR does not understand this error code"
string 1.7.0..1.7.6 errorcodes "Bad character specified on command line"
string 1.7.0..1.7.6 errorcodes "Could not find specified socket in poll list."
string 1.7.0..1.7.6 errorcodes "Could not find the requested symbol."
string 1.7.0..1.7.6 errorcodes "Could not perform a stat on the file."
string 1.7.0..1.7.6 errorcodes "Internal error (specific information not available)"
string 1.7.0..1.7.6 errorcodes "Missing parameter for the specified command line option"
string 1.7.0..1.7.6 errorcodes "No directory was provided and one was required."
string 1.7.0..1.7.6 errorcodes "No lock was provided and one was required."
string 1.7.0..1.7.6 errorcodes "No poll structure was provided and one was required."
string 1.7.0..1.7.6 errorcodes "No process was provided and one was required."
string 1.7.0..1.7.6 errorcodes "No shared memory is currently available"
string 1.7.0..1.7.6 errorcodes "No socket was provided and one was required."
string 1.7.0..1.7.6 errorcodes "No thread key structure was provided and one was required."
string 1.7.0..1.7.6 errorcodes "No thread was provided and one was required."
string 1.7.0..1.7.6 errorcodes "No time was provided and one was required."
string 1.7.0..1.7.6 errorcodes "Partial results are valid but processing is incomplete"
string 1.7.0..1.7.6 errorcodes "Shared memory is implemented anonymously"
string 1.7.0..1.7.6 errorcodes "Shared memory is implemented using a key system"
string 1.7.0..1.7.6 errorcodes "Shared memory is implemented using files"
string 1.7.0..1.7.6 errorcodes "The given path contained wildcard characters"
string 1.7.0..1.7.6 errorcodes "The given path is misformatted or contained invalid characters"
string 1.7.0..1.7.6 errorcodes "The given path was above the root path"
string 1.7.0..1.7.6 errorcodes "The specified child process is done executing"
string 1.7.0..1.7.6 errorcodes "The specified child process is not done executing"
string 1.7.0..1.7.6 errorcodes "The specified network mask is invalid."
string 1.7.0..1.7.6 errorcodes "There is no error, this value signifies an initialized error code"
string 1.7.0..1.7.6 errorcodes "This function has not been implemented on this platform"
string 1.7.0..1.7.6 errorcodes "r code just forked, and you are currently executing in the child process"
string 1.7.0..1.7.6 getopt "erroneous argument"
string 1.7.0..1.7.6 getopt "invalid option character"
string 1.7.0..1.7.6 proc "change of working directory failed"
string 1.7.0..1.7.6 proc "exec of '%s' failed"
string 1.7.0..1.7.6 proc "setting of group failed"
string 1.7.0..1.7.6 proc "setting of resource limits failed"
string 1.7.0..1.7.6 proc "setting of user failed"
string 1.7.0..1.7.6 procsup "unable to fork new process\n"
string 1.7.0..1.7.6 sha2 "context != (SHA256_CTX*)0"
string 1.7.0..1.7.6 signals "Child status change"
string 1.7.0..1.7.6 signals "Power-fail restart"
string 1.7.0..1.7.6 signals "Trace/BPT trap"
string 1.7.0..1.7.6 signals "exceeded cpu limit"
string 1.7.0..1.7.6 signals "profiling timer expired"
string 1.7.0..1.7.6 signals "signal #%d"
string 1.7.0..1.7.6 signals "socket I/O possible"
string 1.7.0..1.7.6 signals "unknown signal (number)"
string 1.7.0..1.7.6 signals "urgent socket condition"
string 1.7.0..1.7.6 signals "virtual timer expired"
source 1.7.0..1.7.6 apr_random "unix/apr_random.c"
source 1.7.0..1.7.6 sha2 "unix/sha2.c"
table 1.7.0..1.7.6 time 3201000051010000000000001f0000003d0000005c0000007a00000099000000
symbol 1.7.0..1.7.6 apr_random mix_pid
symbol 1.7.0..1.7.6 dir dir_cleanup
symbol 1.7.0..1.7.6 dso apr_dso_sym
symbol 1.7.0..1.7.6 env apr_env_get
symbol 1.7.0..1.7.6 filedup file_dup
symbol 1.7.0..1.7.6 filestat apr_stat
symbol 1.7.0..1.7.6 getopt apr_getopt
symbol 1.7.0..1.7.6 poll apr_poll
symbol 1.7.0..1.7.6 time apr_sleep
symbol 1.7.0..1.7.6 timestr apr_ctime
symbol 1.7.2..1.7.6 apr_skiplist skiplisti_init
symbol 1.7.2..1.7.6 epoll get_epoll_revent
