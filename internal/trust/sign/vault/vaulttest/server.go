// Package vaulttest is a stand-in for a Vault with a transit engine, for tests: it
// answers "Read key" and "Sign data" as the HTTP API documents them, with real keys.
// It is no Vault: nothing else of one is here.
package vaulttest

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"testing"
)

// Token is the one that may ask.
const Token = "hvs.CAESIJ-secret-of-the-test"

// An Engine holds keys; each value of Keys is the list of a key's versions. Mount and
// Namespace are those that must be asked for.
type Engine struct {
	Mount, Namespace string

	mu    sync.Mutex
	keys  map[string][]crypto.Signer
	kinds map[string]string
	asked []string
}

// New returns an engine at transit without keys.
func New() *Engine {
	return &Engine{Mount: "transit", keys: map[string][]crypto.Signer{}, kinds: map[string]string{}}
}

// Add adds a key, or a version of it, of a kind that the engine has, and returns it.
func (e *Engine) Add(t testing.TB, name, kind string) crypto.Signer {
	t.Helper()
	var k crypto.Signer
	var err error
	switch kind {
	case "ecdsa-p256":
		k, err = ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	case "ecdsa-p384":
		k, err = ecdsa.GenerateKey(elliptic.P384(), rand.Reader)
	case "ecdsa-p521":
		k, err = ecdsa.GenerateKey(elliptic.P521(), rand.Reader)
	case "ed25519":
		_, k, err = ed25519.GenerateKey(rand.Reader)
	default:
		bits, _ := strconv.Atoi(strings.TrimPrefix(kind, "rsa-"))
		k, err = rsa.GenerateKey(rand.Reader, bits)
	}
	if err != nil {
		t.Fatal(err)
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.keys[name], e.kinds[name] = append(e.keys[name], k), kind
	return k
}

// Asked returns what was asked, "METHOD path".
func (e *Engine) Asked() []string {
	e.mu.Lock()
	defer e.mu.Unlock()
	return append([]string{}, e.asked...)
}

// ServeHTTP answers.
func (e *Engine) ServeHTTP(w http.ResponseWriter, q *http.Request) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.asked = append(e.asked, q.Method+" "+q.URL.Path)
	path, ok := strings.CutPrefix(q.URL.Path, "/v1/"+e.Mount+"/")
	parts := strings.Split(path, "/")
	switch {
	case q.Header.Get("X-Vault-Token") != Token:
		refuse(w, http.StatusForbidden, "permission denied")
	case !ok || q.Header.Get("X-Vault-Namespace") != e.Namespace:
		refuse(w, http.StatusNotFound, "no handler for route")
	case q.Method == http.MethodGet && len(parts) == 2 && parts[0] == "keys":
		e.read(w, parts[1])
	case q.Method == http.MethodPost && (len(parts) == 2 || len(parts) == 3) && parts[0] == "sign":
		e.sign(w, q, append(parts, "")[1], append(parts, "")[2])
	default:
		refuse(w, http.StatusMethodNotAllowed, "unsupported operation")
	}
}

func refuse(w http.ResponseWriter, code int, text string) {
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(map[string][]string{"errors": {text}})
}

func (e *Engine) read(w http.ResponseWriter, name string) {
	if len(e.keys[name]) == 0 {
		w.WriteHeader(http.StatusNotFound)
		_, _ = w.Write([]byte(`{"errors":[]}`))
		return
	}
	versions := map[string]any{}
	for i, k := range e.keys[name] {
		text := ""
		if p, ok := k.Public().(ed25519.PublicKey); ok {
			text = base64.StdEncoding.EncodeToString(p)
		} else if der, err := x509.MarshalPKIXPublicKey(k.Public()); err == nil {
			text = string(pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der}))
		}
		versions[strconv.Itoa(i+1)] = map[string]any{"public_key": text, "name": e.kinds[name]}
	}
	_ = json.NewEncoder(w).Encode(map[string]any{"data": map[string]any{
		"type": e.kinds[name], "latest_version": len(e.keys[name]), "supports_signing": true, "keys": versions,
	}})
}

func (e *Engine) sign(w http.ResponseWriter, q *http.Request, name, hash string) {
	var in struct {
		Input     []byte `json:"input"`
		Version   int    `json:"key_version"`
		Prehashed bool   `json:"prehashed"`
		Algorithm string `json:"signature_algorithm"`
		Salt      string `json:"salt_length"`
	}
	if err := json.NewDecoder(q.Body).Decode(&in); err != nil || in.Version < 1 || in.Version > len(e.keys[name]) {
		refuse(w, http.StatusBadRequest, "invalid request")
		return
	}
	k := e.keys[name][in.Version-1]
	var opts crypto.SignerOpts = map[string]crypto.Hash{"sha2-256": crypto.SHA256, "sha2-384": crypto.SHA384, "sha2-512": crypto.SHA512}[hash]
	if in.Algorithm == "pss" {
		opts = &rsa.PSSOptions{Hash: opts.HashFunc(), SaltLength: rsa.PSSSaltLengthEqualsHash}
	}
	if _, ed := k.Public().(ed25519.PublicKey); ed == in.Prehashed {
		refuse(w, http.StatusBadRequest, "prehashed does not go with the key")
		return
	}
	sig, err := k.Sign(rand.Reader, in.Input, opts)
	if err != nil {
		refuse(w, http.StatusInternalServerError, err.Error())
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]any{"data": map[string]string{"signature": fmt.Sprintf("vault:v%d:%s", in.Version, base64.StdEncoding.EncodeToString(sig))}})
}
