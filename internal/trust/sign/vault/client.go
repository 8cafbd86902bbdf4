package vault

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"path"
	"strings"
	"unicode"
)

// maxAnswer is the most bytes of an answer.
const maxAnswer = 1 << 20

// DefaultMount is where the transit engine is where nothing else is said.
const DefaultMount = "transit"

// A Server is one Vault, and who asks it.
type Server struct {
	HTTP      *http.Client // redirects are never followed, whatever it says
	Address   string       // "https://vault.example:8200"
	Token     string
	Namespace string // of an enterprise Vault, or ""
	Mount     string // of the transit engine; DefaultMount if empty
	// Plain allows http to another host than this one: then everybody on the way
	// reads the token.
	Plain bool
}

// ErrPlain says that the token would go over the network unprotected.
var ErrPlain = errors.New("its address is not https, and the token would go over the network for everybody to read")

// A Status is an answer other than success.
type Status struct {
	Code int
	Text string // what the server said, short and without control characters
}

func (s *Status) Error() string {
	switch {
	case s.Code == http.StatusForbidden && s.Text == "":
		return "it answers 403: the token may not do that"
	case s.Text == "":
		return fmt.Sprintf("it answers %d", s.Code)
	}
	return fmt.Sprintf("it answers %d: %s", s.Code, s.Text)
}

// endpoint returns the address of a question.
func (s *Server) endpoint(parts ...string) (string, error) {
	u, err := url.Parse(s.Address)
	if err != nil || u.Host == "" || u.User != nil || u.RawQuery != "" || u.Scheme != "https" && u.Scheme != "http" {
		return "", errors.New("its address is none such as https://vault.example:8200")
	}
	if u.Scheme == "http" && !s.Plain && !loopback(u.Hostname()) {
		return "", ErrPlain
	}
	mount := s.Mount
	if mount == "" {
		mount = DefaultMount
	}
	all := []string{"v1"}
	for p := range strings.SplitSeq(strings.Trim(mount, "/"), "/") {
		if !isName(p) {
			return "", fmt.Errorf("%.80q is no path of a transit engine", mount)
		}
		all = append(all, p)
	}
	u.Path = path.Join(append([]string{u.Path, "/"}, append(all, parts...)...)...)
	return u.String(), nil
}

func loopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// isName reports whether a name is one of a key or a part of a path.
func isName(s string) bool {
	if s == "" || len(s) > 200 || strings.Trim(s, ".") == "" {
		return false
	}
	return !strings.ContainsFunc(s, func(c rune) bool {
		return (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '-' && c != '_' && c != '.'
	})
}

// ask sends a question, with a body or without one, and reads the data of the
// answer.
func (s *Server) ask(ctx context.Context, method string, body, into any, parts ...string) error {
	address, err := s.endpoint(parts...)
	if err != nil {
		return err
	}
	var content io.Reader
	if body != nil {
		text, err := json.Marshal(body)
		if err != nil {
			return err
		}
		content = bytes.NewReader(text)
	}
	q, err := http.NewRequestWithContext(ctx, method, address, content)
	if err != nil {
		return err
	}
	q.Header.Set("X-Vault-Token", s.Token)
	q.Header.Set("X-Vault-Request", "true")
	if s.Namespace != "" {
		q.Header.Set("X-Vault-Namespace", s.Namespace)
	}
	client := *s.HTTP
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	a, err := client.Do(q)
	if err != nil {
		var u *url.Error
		if errors.As(err, &u) {
			err = u.Err // without the address, which was named already
		}
		return err
	}
	defer a.Body.Close()
	data, err := io.ReadAll(io.LimitReader(a.Body, maxAnswer+1))
	switch {
	case err != nil:
		return err
	case len(data) > maxAnswer:
		return errors.New("it answers more than 1 MiB")
	case a.StatusCode >= 300 && a.StatusCode < 400:
		return &Status{a.StatusCode, s.clean("it sends on to " + a.Header.Get("Location") + ", where the token does not go")}
	case a.StatusCode != http.StatusOK:
		return &Status{a.StatusCode, s.said(data)}
	}
	answer := struct {
		Data any `json:"data"`
	}{into}
	if err := json.Unmarshal(data, &answer); err != nil {
		return errors.New("it does not answer as Vault does")
	}
	return nil
}

// said takes the sentences out of an error answer.
func (s *Server) said(data []byte) string {
	var e struct {
		Errors []string `json:"errors"`
	}
	if json.Unmarshal(data, &e) != nil {
		return ""
	}
	return s.clean(strings.Join(e.Errors, "; "))
}

// clean makes a foreign text fit for a message: short, without control characters
// and without the token.
func (s *Server) clean(text string) string {
	if s.Token != "" {
		text = strings.ReplaceAll(text, s.Token, "(token)")
	}
	text = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text[:min(len(text), 300)], ""))
	return strings.Join(strings.Fields(text), " ")
}
