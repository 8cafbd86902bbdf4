package authority

import (
	"crypto"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/ossay-dev/ossay/internal/trust/disk"
	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// state is what an instance keeps of itself beside its logs, in instance.json.
// It holds nothing secret.
type state struct {
	Format  string      `json:"format"`
	Name    string      `json:"name"`
	URL     string      `json:"url"` // base address, also the issuer of the built-in provider
	Created time.Time   `json:"created"`
	Log     []shard     `json:"log"` // transparency logs, the last one grows
	CT      []shard     `json:"ct"`
	CA      []chain     `json:"ca"`  // the last one issues
	TSA     []chain     `json:"tsa"` // the last one stamps
	OIDC    []signing   `json:"oidc"`
	TUF     int         `json:"tuf"` // version of the TUF metadata
	TUFRoot int         `json:"tufRoot"`
	TUFKey  string      `json:"tufKey"`
	Issuers []Issuer    `json:"issuers,omitempty"`
	Witness *witnessing `json:"witness,omitempty"`
}

const stateFormat = "ossay-instance-1"

// window is the time in which a key counts; a zero End is none.
type window struct {
	Start time.Time `json:"start"`
	End   time.Time `json:"end,omitzero"`
}

// A shard is a log with its key.
type shard struct {
	Key    string `json:"key"`    // name in the ring
	Public []byte `json:"public"` // SubjectPublicKeyInfo
	Folder string `json:"folder"` // below the instance
	Window window `json:"window"`
}

// A chain is an authority: the certificates, leaf-most first.
type chain struct {
	Key          string   `json:"key"`
	Certificates [][]byte `json:"certificates"`
	Window       window   `json:"window"`
}

func (c *chain) parse() ([]*x509.Certificate, error) {
	var out []*x509.Certificate
	for _, der := range c.Certificates {
		x, err := x509.ParseCertificate(der)
		if err != nil {
			return nil, fmt.Errorf("the certificates of the instance are damaged: %w", err)
		}
		out = append(out, x)
	}
	if len(out) == 0 {
		return nil, errors.New("the instance has an authority without certificates")
	}
	return out, nil
}

// signing is a key of the identity provider.
type signing struct {
	Key    string `json:"key"`
	Public []byte `json:"public"`
	Window window `json:"window"`
}

// An Issuer is an identity provider beside the built-in one. Its keys are pinned,
// so that signing makes no call.
type Issuer struct {
	URL      string          `json:"url"`
	Audience string          `json:"audience,omitempty"` // "sigstore" where empty
	JWKS     json.RawMessage `json:"jwks"`
	// Claim is the claim that becomes the name in certificates: "email", "sub",
	// "job_workflow_ref"; empty for the usual one of the issuer.
	Claim string `json:"claim,omitempty"`
	// URI says that the claim is a URI and not an address or another name.
	URI bool `json:"uri,omitempty"`
}

// The files of an instance.
const (
	stateFile   = "instance.json"
	ringFile    = "keys.sealed"
	issuedFile  = "issued.jsonl"
	usersFile   = "users.json"
	tufFolder   = "tuf"
	trustedFile = "trusted_root.json"
	signingFile = "signing_config.json"
)

// make adds a key of a kind to a ring under a name.
func makeKey(r *keys.Ring, name string, kind keys.Kind, random io.Reader) (crypto.Signer, []byte, error) {
	k, err := keys.Generate(kind, random)
	if err != nil {
		return nil, nil, err
	}
	if err := r.Add(name, k); err != nil {
		return nil, nil, err
	}
	der, err := x509.MarshalPKIXPublicKey(k.Public())
	return k, der, err
}

func (s *state) save(dir string) error {
	data, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return err
	}
	if err := disk.Replace(filepath.Join(dir, stateFile), append(data, '\n'), 0o600); err != nil {
		return fmt.Errorf("writing the instance: %w", err)
	}
	return nil
}

func readState(dir string) (*state, error) {
	data, err := os.ReadFile(filepath.Join(dir, stateFile))
	if err != nil {
		return nil, fmt.Errorf("reading the instance: %w", err)
	}
	s := &state{}
	if err := json.Unmarshal(data, s); err != nil {
		return nil, fmt.Errorf("reading the instance: %w", err)
	}
	if s.Format != stateFormat || len(s.Log) == 0 || len(s.CT) == 0 || len(s.CA) == 0 || len(s.TSA) == 0 || len(s.OIDC) == 0 {
		return nil, errors.New("reading the instance: instance.json is not complete")
	}
	return s, nil
}
