package fetch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// The bounds of one run.
const (
	maxRequests  = 5000
	maxRedirects = 5
	timeout      = 30 * time.Second // of one document
)

var (
	errMany     = errors.New("more requests than one run makes")
	errRedirect = errors.New("the registry sends on to another host, which is not followed")
	errScheme   = errors.New("not an http or https address")
)

// A Client asks registries.
type Client struct {
	ctx  context.Context
	http *http.Client
	asks int
}

// New returns a client that ends with ctx.
func New(ctx context.Context) *Client {
	return &Client{ctx: ctx, http: &http.Client{
		Timeout: timeout,
		CheckRedirect: func(r *http.Request, via []*http.Request) error {
			first := via[0].URL
			if len(via) > maxRedirects || r.URL.Host != first.Host || first.Scheme == "https" && r.URL.Scheme != "https" {
				return errRedirect
			}
			return nil
		},
	}}
}

// Get returns the document at an address, of at most limit bytes. token, where it
// is not empty, is sent as a bearer token to the address's host.
func (c *Client) Get(address, accept, token string, limit int64) ([]byte, error) {
	return c.get(address, limit, func(r *http.Request) {
		if accept != "" {
			r.Header.Set("Accept", accept)
		}
		if token != "" {
			r.Header.Set("Authorization", "Bearer "+token)
		}
	})
}

// GetAs is Get with a user's name and password, where they are not empty.
func (c *Client) GetAs(address, user, password string, limit int64) ([]byte, error) {
	return c.get(address, limit, func(r *http.Request) {
		if user != "" {
			r.SetBasicAuth(user, password)
		}
	})
}

func (c *Client) get(address string, limit int64, set func(*http.Request)) ([]byte, error) {
	if c.asks++; c.asks > maxRequests {
		return nil, errMany
	}
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" {
		return nil, errScheme
	}
	req, err := http.NewRequestWithContext(c.ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, err
	}
	set(req)
	res, err := c.http.Do(req)
	if err != nil {
		return nil, plain(err)
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s answers %s", u.Host, strings.ToLower(res.Status))
	}
	data, err := io.ReadAll(io.LimitReader(res.Body, limit+1))
	if err == nil && int64(len(data)) > limit {
		err = fmt.Errorf("%s sends more than %d bytes", u.Host, limit)
	}
	return data, err
}

// plain drops the address, which may hold a password, from an error.
func plain(err error) error {
	var ue *url.Error
	if errors.As(err, &ue) {
		return ue.Err
	}
	return err
}
