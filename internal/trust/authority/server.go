package authority

import (
	"context"
	"crypto"
	"crypto/x509"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/go-jose/go-jose/v4"
	"k8s.io/klog/v2"

	"github.com/ossay-dev/ossay/internal/trust/disk"
)

// maxRequest is the most bytes of a request.
const maxRequest = 1 << 20

// A Server answers for an instance.
type Server struct {
	instance *Instance
	log, ct  *tileLog
	issuer   *issuer
	tsa      *stamper
	tokens   *tokens
	provider *provider
	limits   *limits // certificates by identity
	logins   *limits // wrong passwords by user
	logger   *slog.Logger
}

// NewServer opens the logs of an instance. Requests and errors go to the logger,
// without tokens, passwords and keys.
func NewServer(ctx context.Context, i *Instance, logger *slog.Logger) (*Server, error) {
	s := &Server{instance: i, logger: logger, limits: newLimits(i.s.Now, 120, 60), logins: newLimits(i.s.Now, 20, 0.2)}
	quiet()
	st := i.state
	if err := s.openLogs(ctx, st); err != nil {
		return nil, err
	}
	ca, tsa, oidc := &st.CA[len(st.CA)-1], &st.TSA[len(st.TSA)-1], st.OIDC[len(st.OIDC)-1]
	caChain, err := ca.parse()
	if err != nil {
		return nil, err
	}
	tsaChain, err := tsa.parse()
	if err != nil {
		return nil, err
	}
	list, err := i.signers(ca.Key, tsa.Key, oidc.Key, st.CT[len(st.CT)-1].Key)
	if err != nil {
		return nil, err
	}
	s.issuer = &issuer{key: list[0], chain: caChain, ctKey: list[3], ctID: s.ct.id, ct: s.ct, now: i.s.Now, random: i.s.Random, record: i.issued, usage: []x509.ExtKeyUsage{x509.ExtKeyUsageCodeSigning}}
	s.tsa = &stamper{key: list[1], leaf: tsaChain[0], now: i.s.Now}
	s.provider = newProvider(st.URL, list[2], i.s.Now, i.s.Random, i.localUsers)
	own, err := st.providerKeys()
	if err != nil {
		return nil, err
	}
	s.tokens, err = newTokens(st.URL, own, st.Issuers, i.s.Now)
	return s, err
}

// quiet keeps the library of the logs from writing to the process's own error
// stream; what matters comes back as errors.
func quiet() {
	klog.LogToStderr(false)
	klog.SetOutput(io.Discard)
}

// signers returns keys of the ring by name.
func (i *Instance) signers(names ...string) ([]crypto.Signer, error) {
	var out []crypto.Signer
	for _, n := range names {
		k, err := i.ring.Get(n)
		if err != nil {
			return nil, err
		}
		out = append(out, k)
	}
	return out, nil
}

func (s *Server) openLogs(ctx context.Context, st *state) error {
	log, ct := st.Log[len(st.Log)-1], st.CT[len(st.CT)-1]
	list, err := s.instance.signers(log.Key, ct.Key)
	if err != nil {
		return err
	}
	policy, wait, err := st.witnesses()
	if err != nil {
		return err
	}
	var c *courier
	text := ""
	if policy != nil {
		c, text = newCourier(policy, wait, s.instance.s.Now, s.logger), policy.String()
	}
	if s.log, err = openLog(ctx, filepath.Join(s.instance.dir, log.Folder), st.host(), list[0], false, c, text, s.instance.Held); err != nil {
		return err
	}
	s.ct, err = openLog(ctx, filepath.Join(s.instance.dir, ct.Folder), st.host(), list[1], true, nil, "", s.instance.Held)
	return err
}

// providerKeys are the keys of the built-in provider whose tokens still count.
func (st *state) providerKeys() (jose.JSONWebKeySet, error) {
	var list []crypto.PublicKey
	for _, k := range st.OIDC {
		if !k.Window.End.IsZero() {
			continue
		}
		p, err := x509.ParsePKIXPublicKey(k.Public)
		if err != nil {
			return jose.JSONWebKeySet{}, err
		}
		list = append(list, p)
	}
	return keySet(list), nil
}

// Close waits until what was accepted is on disk.
func (s *Server) Close(ctx context.Context) error {
	err := s.log.shutdown(ctx)
	if cerr := s.ct.shutdown(ctx); err == nil {
		err = cerr
	}
	return err
}

// Handler returns all endpoints.
func (s *Server) Handler() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("POST /api/v2/signingCert", s.addCertificate)
	m.HandleFunc("GET /api/v2/trustBundle", s.trustBundle)
	m.HandleFunc("POST /api/v1/timestamp", s.addTimestamp)
	m.HandleFunc("POST /api/v2/log/entries", s.addEntry)
	m.Handle("GET /api/v2/checkpoint", s.logFiles("checkpoint"))
	m.Handle("GET /api/v2/tile/{rest...}", s.logFiles("tile"))
	m.Handle("GET /checkpoint", s.logFiles("checkpoint"))
	m.Handle("GET /tile/{rest...}", s.logFiles("tile"))
	m.Handle("GET /ct/", http.StripPrefix("/ct/", s.files(filepath.Join(s.instance.dir, s.instance.state.CT[len(s.instance.state.CT)-1].Folder))))
	m.Handle("GET /tuf/", http.StripPrefix("/tuf/", s.files(filepath.Join(s.instance.dir, tufFolder))))
	p := s.provider
	m.HandleFunc("GET /.well-known/openid-configuration", p.discovery(s))
	m.HandleFunc("GET /oidc/jwks", p.jwks(s))
	m.HandleFunc("POST /oidc/token", p.grantToken(s))
	m.HandleFunc("POST /oidc/device", p.startDevice(s))
	for _, method := range []string{http.MethodGet, http.MethodPost} {
		m.HandleFunc(method+" /oidc/activate", p.activate(s))
		m.HandleFunc(method+" /oidc/auth", p.authorize(s))
	}
	m.HandleFunc("GET /healthz", s.health)
	return s.logged(m)
}

// logFiles serves the files of the growing log.
func (s *Server) logFiles(first string) http.Handler {
	files := s.files(filepath.Join(s.instance.dir, s.instance.state.Log[len(s.instance.state.Log)-1].Folder))
	return http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		u := *q.URL
		u.Path = "/" + first
		if rest := q.PathValue("rest"); rest != "" {
			u.Path += "/" + rest
		}
		r := *q
		r.URL = &u
		files.ServeHTTP(w, &r)
	})
}

// files serves regular files below a folder; names that begin with a point and
// folders are not there.
func (s *Server) files(dir string) http.Handler {
	root, err := os.OpenRoot(dir)
	return http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		name := strings.TrimPrefix(q.URL.Path, "/")
		if err != nil || name == "" || strings.HasPrefix(name, ".") || strings.Contains(name, "/.") {
			http.NotFound(w, q)
			return
		}
		f, ferr := root.Open(filepath.FromSlash(name))
		if ferr != nil {
			http.NotFound(w, q)
			return
		}
		defer f.Close()
		info, ferr := f.Stat()
		if ferr != nil || !info.Mode().IsRegular() {
			http.NotFound(w, q)
			return
		}
		if strings.HasSuffix(name, ".json") {
			w.Header().Set("Content-Type", "application/json")
		} else {
			w.Header().Set("Content-Type", "application/octet-stream")
		}
		http.ServeContent(w, q, "", info.ModTime(), f)
	})
}

func (s *Server) health(w http.ResponseWriter, q *http.Request) {
	if err := s.instance.Held(); err != nil {
		s.fault(w, err)
		return
	}
	size, err := s.log.size(q.Context())
	if err != nil {
		s.fault(w, err)
		return
	}
	about := map[string]any{"name": s.instance.state.Name, "url": s.instance.state.URL, "entries": size}
	if list := s.log.courier.states(); list != nil {
		about["witnesses"] = list
	}
	s.answer(w, http.StatusOK, about)
}

// logged writes one line for each request: what was asked and how it ended.
func (s *Server) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		start := s.instance.s.Now()
		rec := &recorder{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(rec, q)
		s.logger.Info("request", "method", q.Method, "path", q.URL.Path, "status", rec.status, "ms", s.instance.s.Now().Sub(start).Milliseconds())
	})
}

type recorder struct {
	http.ResponseWriter
	status int
}

// WriteHeader remembers the status.
func (r *recorder) WriteHeader(status int) {
	r.status = status
	r.ResponseWriter.WriteHeader(status)
}

// body reads a bounded request.
func (s *Server) body(w http.ResponseWriter, q *http.Request) ([]byte, bool) {
	data, err := io.ReadAll(http.MaxBytesReader(w, q.Body, maxRequest))
	if err != nil {
		s.refuse(w, http.StatusRequestEntityTooLarge, "the request is too large or broke off")
		return nil, false
	}
	return data, true
}

// answer writes JSON.
func (s *Server) answer(w http.ResponseWriter, status int, v any) {
	data, err := json.Marshal(v)
	if err != nil {
		s.fault(w, err)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(data)
}

// refuse tells a client what is wrong with its request.
func (s *Server) refuse(w http.ResponseWriter, status int, why string) {
	s.answer(w, status, map[string]any{"code": status, "message": why})
}

// oauth tells a client of the identity provider what is wrong (RFC 6749, 5.2).
func (s *Server) oauth(w http.ResponseWriter, code string) {
	s.answer(w, http.StatusBadRequest, map[string]any{"error": code})
}

// fault is an error of the server: the client learns only that.
func (s *Server) fault(w http.ResponseWriter, err error) {
	if errors.Is(err, context.Canceled) {
		return
	}
	s.logger.Error("fault", "error", err)
	if errors.Is(err, disk.ErrLost) {
		s.refuse(w, http.StatusServiceUnavailable, "another process has the instance now")
		return
	}
	s.refuse(w, http.StatusInternalServerError, "the instance could not do this; its log says why")
}

// Refresh signs the TUF metadata again now and once a day until the context ends.
func (s *Server) Refresh(ctx context.Context) error {
	if err := s.instance.refresh(ctx); err != nil {
		return err
	}
	go func() {
		tick := time.NewTicker(24 * time.Hour)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
				if err := s.instance.refresh(ctx); err != nil {
					s.logger.Error("refreshing the TUF repository", "error", err)
				}
			}
		}
	}()
	return nil
}
