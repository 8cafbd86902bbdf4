package app

import (
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// A MakeLayoutRequest says which steps make an artefact, and who may do them.
type MakeLayoutRequest struct {
	Steps     []string // "NAME=KEYFILE[,KEYFILE…]", in their order; each key file is of a functionary
	Threshold int      // how many functionaries must agree on each step; 1 if 0
	Days      int      // for which the layout counts; a year if 0
	Key       string   // of the owner, as Env.signingKey reads it
	Offline   bool
	Output    string
}

// A layoutStep is a step as a layout writes it (in-toto specification 1.0, 4.3.1).
type layoutStep struct {
	Type      string     `json:"_type"`
	Name      string     `json:"name"`
	Materials [][]string `json:"expected_materials"`
	Products  [][]string `json:"expected_products"`
	Keys      []string   `json:"pubkeys"`
	Command   []string   `json:"expected_command"`
	Threshold int        `json:"threshold"`
}

// MakeLayout writes a layout, signed by its owner, in a DSSE envelope. Each step
// may take in only what the step before made; the first may take in anything.
func MakeLayout(ctx context.Context, env Env, req MakeLayoutRequest) error {
	if req.Key == "" || req.Output == "" || len(req.Steps) == 0 {
		return fault.New(fault.Usage, "attest layout needs --key, --step NAME=KEYFILE and -o FILE")
	}
	owner, err := env.signingKey(ctx, req.Key, req.Offline)
	if err != nil {
		return err
	}
	keysOf, steps := map[string]any{}, []layoutStep{}
	for _, text := range req.Steps {
		name, files, ok := strings.Cut(text, "=")
		if !ok || name == "" || strings.ContainsAny(name, "/\\") {
			return fault.New(fault.Usage, "--step %s: not NAME=KEYFILE", text)
		}
		s := layoutStep{Type: "step", Name: name, Materials: [][]string{{"ALLOW", "*"}}, Products: [][]string{{"ALLOW", "*"}}, Command: []string{}, Threshold: max(req.Threshold, 1)}
		if n := len(steps); n > 0 {
			s.Materials = [][]string{{"MATCH", "*", "WITH", "PRODUCTS", "FROM", steps[n-1].Name}, {"DISALLOW", "*"}}
		}
		for file := range strings.SplitSeq(files, ",") {
			data, err := readBounded(file)
			if err != nil {
				return err
			}
			k, err := keys.ParsePublic(data)
			if err != nil {
				return fault.New(fault.Usage, "the key %s: %w", file, err)
			}
			id, object, err := functionary(k)
			if err != nil {
				return fault.New(fault.Usage, "the key %s: %w", file, err)
			}
			keysOf[id] = object
			s.Keys = append(s.Keys, id)
		}
		if s.Threshold > len(s.Keys) {
			return fault.New(fault.Usage, "the step %s has %d functionaries, and %d must agree", name, len(s.Keys), s.Threshold)
		}
		steps = append(steps, s)
	}
	days := req.Days
	if days <= 0 {
		days = 365
	}
	payload, err := json.Marshal(map[string]any{
		"_type": "layout", "expires": env.today().AddDate(0, 0, days).Truncate(time.Second).Format(time.RFC3339), "readme": "", "keys": keysOf, "steps": steps, "inspect": []any{},
	})
	if err != nil {
		return fault.New(fault.Internal, "writing the layout: %w", err)
	}
	return writeSigned(owner, payload, req.Output)
}

// functionary writes a key as layouts do (in-toto specification 1.0, 4.2). Its
// identifier is the SHA-256 of the SubjectPublicKeyInfo: identifiers are hints.
func functionary(k *keys.Public) (id string, object map[string]any, err error) {
	public, err := x509.ParsePKIXPublicKey(k.DER())
	if err != nil {
		return "", nil, err
	}
	sum := sha256.Sum256(k.DER())
	id = hex.EncodeToString(sum[:])
	kind, scheme := "rsa", "rsa-pkcs1v15-sha256"
	value := string(pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: k.DER()}))
	switch p := public.(type) {
	case ed25519.PublicKey:
		kind, scheme, value = "ed25519", "ed25519", hex.EncodeToString(p)
	case *ecdsa.PublicKey:
		// The digest goes with the curve (securesystemslib, ecdsa_keys).
		kind, scheme = "ecdsa", fmt.Sprintf("ecdsa-sha2-nistp%d", p.Params().BitSize)
	}
	return id, map[string]any{"keyid": id, "keytype": kind, "scheme": scheme, "keyval": map[string]string{"public": value}}, nil
}

// writeSigned writes in-toto metadata in a DSSE envelope that a key signs.
func writeSigned(key crypto.Signer, payload []byte, name string) error {
	public, err := keys.NewPublic(key.Public())
	if err != nil {
		return fault.New(fault.Usage, "%w", err)
	}
	id, _, err := functionary(public)
	if err != nil {
		return fault.New(fault.Usage, "%w", err)
	}
	opts, err := keys.Options(key.Public())
	if err != nil {
		return fault.New(fault.Usage, "%w", err)
	}
	sig, err := signMessage(key, intoto.PAE(intoto.PayloadType, payload), opts)
	if err != nil {
		return err
	}
	e := intoto.Envelope{PayloadType: intoto.PayloadType, Payload: payload, Signatures: []intoto.Signature{{KeyID: id, Sig: sig}}}
	return replaceFile(name, append(e.JSON(), '\n'), 0o644)
}

// writeLink writes a link for a layout into a folder, under the name by which a
// layout finds it.
func writeLink(ctx context.Context, env Env, req *RunRequest, link map[string]any, products map[string]string) (*Attested, error) {
	key, err := env.signingKey(ctx, req.Functionary, req.Offline)
	if err != nil {
		return nil, err
	}
	public, err := keys.NewPublic(key.Public())
	if err != nil {
		return nil, fault.New(fault.Usage, "%w", err)
	}
	id, _, err := functionary(public)
	if err != nil {
		return nil, fault.New(fault.Usage, "%w", err)
	}
	name := link["name"].(string)
	if strings.ContainsAny(name, "/\\") {
		return nil, fault.New(fault.Usage, "the name %s of the step cannot be that of a file", name)
	}
	files := func(list map[string]string) map[string]any {
		out := map[string]any{}
		for n, d := range list {
			out[n] = map[string]string{"sha256": d}
		}
		return out
	}
	payload, err := json.Marshal(map[string]any{
		"_type": "link", "name": name, "command": link["command"], "materials": files(req.seen), "products": files(products),
		"byproducts": link["byproducts"], "environment": map[string]string{},
	})
	if err != nil {
		return nil, fault.New(fault.Internal, "writing the link: %w", err)
	}
	if err := os.MkdirAll(req.Output, 0o755); err != nil {
		return nil, fault.New(fault.Usage, "making %s: %w", req.Output, plainPath(err))
	}
	file := filepath.Join(req.Output, name+"."+id[:8]+".link")
	if err := writeSigned(key, payload, file); err != nil {
		return nil, err
	}
	out := &Attested{Subjects: name, File: filepath.ToSlash(file), Type: "link of in-toto 1.0"}
	out.Key = public.Fingerprint()
	return out, nil
}
