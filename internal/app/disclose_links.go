package app

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"syscall"
	"time"
)

// The bounds of what one lint asks.
const (
	maxLinks      = 500 // addresses
	linkTimeout   = 10 * time.Second
	linkRedirects = 5
)

// links asks the addresses of documents whether they resolve. No credentials and
// no cookies are sent, the body is not read, and hosts of this machine and of
// private networks are left alone: a document must not make the one who checks it
// send requests inside.
type links struct {
	ctx     context.Context
	client  *http.Client
	known   map[string]string // what is wrong, by address
	unasked int               // addresses that nothing is known of
	why     string            // of the first of them
}

var errInside = errors.New("the address is inside a private network")

// newLinks returns a checker that connects to allowed addresses only, or to the
// proxy that the user's environment names.
func newLinks(ctx context.Context, allowed func(netip.Addr) bool) *links {
	var proxy string
	plain := net.Dialer{Timeout: linkTimeout}
	guarded := net.Dialer{Timeout: linkTimeout, Control: func(_, address string, _ syscall.RawConn) error {
		if at, err := netip.ParseAddrPort(address); err != nil || !allowed(at.Addr().Unmap()) {
			return errInside
		}
		return nil
	}}
	transport := &http.Transport{
		MaxIdleConnsPerHost: 2,
		Proxy: func(r *http.Request) (*url.URL, error) {
			u, err := http.ProxyFromEnvironment(r)
			if u != nil {
				proxy = u.Hostname()
			}
			return u, err
		},
		DialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
			if host, _, err := net.SplitHostPort(address); err == nil && proxy != "" && host == proxy {
				return plain.DialContext(ctx, network, address)
			}
			return guarded.DialContext(ctx, network, address)
		},
	}
	return &links{ctx: ctx, known: make(map[string]string), client: &http.Client{
		Timeout: linkTimeout, Transport: transport,
		CheckRedirect: func(_ *http.Request, via []*http.Request) error {
			if len(via) > linkRedirects {
				return http.ErrUseLastResponse // 3xx is an answer, too
			}
			return nil
		},
	}}
}

// publicAddress reports whether an address is one of the public network.
func publicAddress(a netip.Addr) bool {
	return a.IsGlobalUnicast() && !a.IsPrivate() && !a.IsLoopback() && !a.IsLinkLocalUnicast()
}

// ask says what is wrong with an address, "" where it resolves or nothing is known.
func (l *links) ask(address string) string {
	if wrong, ok := l.known[address]; ok {
		return wrong
	}
	var wrong string
	var err error
	if len(l.known) >= maxLinks {
		err = fmt.Errorf("one run asks at most %d addresses", maxLinks)
	} else {
		wrong, err = l.request(http.MethodHead, address)
	}
	if err != nil {
		if l.unasked++; l.why == "" {
			l.why = err.Error()
		}
	}
	if len(l.known) < maxLinks {
		l.known[address] = wrong
	}
	return wrong
}

// request asks once; a server that refuses HEAD is asked with GET.
func (l *links) request(method, address string) (wrong string, err error) {
	req, err := http.NewRequestWithContext(l.ctx, method, address, nil)
	if err != nil {
		return "", err
	}
	req.URL.User = nil
	res, err := l.client.Do(req)
	var dns *net.DNSError
	switch {
	case errors.As(err, &dns) && dns.IsNotFound:
		return "has no host: " + dns.Name + " is not known", nil
	case err != nil:
		return "", plainURL(err)
	}
	res.Body.Close()
	switch {
	case res.StatusCode < 400:
		return "", nil
	case method == http.MethodHead && (res.StatusCode == http.StatusMethodNotAllowed || res.StatusCode == http.StatusNotImplemented):
		return l.request(http.MethodGet, address)
	}
	return "answers " + strings.ToLower(res.Status), nil
}

// plainURL drops the address, which the finding names, from an error.
func plainURL(err error) error {
	var ue *url.Error
	if errors.As(err, &ue) {
		return ue.Err
	}
	return err
}

// note says that addresses were not asked.
func (l *links) note() string {
	return fmt.Sprintf("%d address(es) could not be asked whether they resolve: %s", l.unasked, l.why)
}
