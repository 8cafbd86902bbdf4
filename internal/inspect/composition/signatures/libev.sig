name libev
also ev
advisory Debian libev
advisory Alpine libev
advisory generic libev
version weak "{v}"
# learned
reference 4.33 amd64 sha256:2bba111b04433669c7e5d2b47f47f556b6a766ff2a08dd875b51f08256112ce0 libev-dev 1:4.33-1
string 4.33..4.33 ev " poll returned illegal result, broken BSD kernel?\", p < polls + pollcnt)"
string 4.33..4.33 ev " reschedule callback returned time in the past\", ev_at (w) >= ev_rt_now)"
string 4.33..4.33 ev " to be embedded is not embeddable\", backend & ev_embeddable_backends ())"
string 4.33..4.33 ev "(\"libev: active index mismatch\", ev_active (ws [cnt]) == cnt + 1)"
string 4.33..4.33 ev "(\"libev: ev_io_start called with negative fd\", fd >= 0)"
string 4.33..4.33 ev "(\"libev: event loop rejected bad fd\", res != -EBADF)"
string 4.33..4.33 ev "(\"libev: fd mismatch between watcher and anfd\", ((ev_io *)w)->fd == i)"
string 4.33..4.33 ev "(\"libev: inactive fd watcher on anfd list\", ev_active (w) == 1)"
string 4.33..4.33 ev "(\"libev: io watcher list contains a loop\", w != w2)"
string 4.33..4.33 ev "(\"libev: io_uring fd must be in-bounds\", fd >= 0 && fd < anfdmax)"
string 4.33..4.33 ev "(\"libev: iouring timerfd_settime failed\", 0)"
string 4.33..4.33 ev "(\"libev: negative fd in fdchanges\", fdchanges [i] >= 0)"
string 4.33..4.33 ev "(\"libev: poll found invalid fd in poll set\", 0)"
string 4.33..4.33 ev "(libev) IORING_OP_POLL_ADD"
string 4.33..4.33 ev "(libev) cannot allocate %ld bytes, aborting."
string 4.33..4.33 ev "(libev) error creating signal/async pipe"
string 4.33..4.33 ev "(libev) io_uring_setup"
string 4.33..4.33 ev "(libev) iouring setup"
string 4.33..4.33 ev "(libev) iouring switch to epoll"
string 4.33..4.33 ev ", !signals [w->signum - 1].loop || signals [w->signum - 1].loop == loop)"
string 4.33..4.33 ev ": watcher has invalid priority\", ABSPRI (w) >= 0 && ABSPRI (w) < NUMPRI)"
string 4.33..4.33 ev "_enter did not consume all sqes\", (res < 0 || res == iouring_to_submit))"
string 4.33..4.33 ev "_periodic_start called with negative interval value\", w->interval >= 0.)"
string 4.33..4.33 ev "al fd (must stay constant after start!)\", w->fd >= 0 && w->fd < anfdmax)"
string 4.33..4.33 ev "alled with illegal signal number\", w->signum > 0 && w->signum < EV_NSIG)"
string 4.33..4.33 ev "asyncmax >= asynccnt"
string 4.33..4.33 ev "ated\", i == HEAP0 || ANHE_at (heap [HPARENT (i)]) <= ANHE_at (heap [i]))"
string 4.33..4.33 ev "bev: active index mismatch in heap\", ev_active (ANHE_w (heap [i])) == i)"
string 4.33..4.33 ev "bev: ev_io_start called with corrupted watcher\", ((WL)w)->next != (WL)w)"
string 4.33..4.33 ev "bev: internal timer heap corruption\", ANHE_w (timers [active]) == (WT)w)"
string 4.33..4.33 ev "checkmax >= checkcnt"
string 4.33..4.33 ev "cleanupmax >= cleanupcnt"
string 4.33..4.33 ev "eap at cache mismatch\", ANHE_at (heap [i]) == ev_at (ANHE_w (heap [i])))"
string 4.33..4.33 ev "fdchangemax >= fdchangecnt"
string 4.33..4.33 ev "forkmax >= forkcnt"
string 4.33..4.33 ev "her not on pending queue\", pendings [ABSPRI (w)][w->pending - 1].w == w)"
string 4.33..4.33 ev "idlemax [i] >= idlecnt [i]"
string 4.33..4.33 ev "illegal event mask\", !(w->events & ~(EV__IOFDSET | EV_READ | EV_WRITE)))"
string 4.33..4.33 ev "libev: pipe_w not active, but pipe not written\", ev_is_active (&pipe_w))"
string 4.33..4.33 ev "nternal periodic heap corruption\", ANHE_w (periodics [active]) == (WT)w)"
string 4.33..4.33 ev "ound in epoll_ctl\", errno != EBADF && errno != ELOOP && errno != EINVAL)"
string 4.33..4.33 ev "peat value found while processing timers\", w->repeat > EV_TS_CONST (0.))"
string 4.33..4.33 ev "pendingmax [i] >= pendingcnt [i]"
string 4.33..4.33 ev "periodicmax >= periodiccnt"
string 4.33..4.33 ev "polls [idx].fd == fd"
string 4.33..4.33 ev "preparemax >= preparecnt"
string 4.33..4.33 ev "rs are only supported in the default loop\", loop == ev_default_loop_ptr)"
string 4.33..4.33 ev "timermax >= timercnt"
string 4.33..4.33 ev "v_loop recursion during release detected\", loop_done != EVBREAK_RECURSE)"
string 4.33..4.33 ev "v_timer_start called with negative timer repeat value\", w->repeat >= 0.)"
source 4.33..4.33 ev "ev_epoll.c"
source 4.33..4.33 ev "ev_iouring.c"
symbol 4.33..4.33 ev ev_break
symbol 4.33..4.33 ev ev_depth
symbol 4.33..4.33 ev ev_once
symbol 4.33..4.33 ev ev_sleep
symbol 4.33..4.33 ev ev_time
symbol 4.33..4.33 ev ev_unref
symbol 4.33..4.33 ev fd_ebadf
symbol 4.33..4.33 ev fd_kill
symbol 4.33..4.33 ev infy_add
symbol 4.33..4.33 ev infy_cb
symbol 4.33..4.33 ev infy_wd
symbol 4.33..4.33 ev once_cb
