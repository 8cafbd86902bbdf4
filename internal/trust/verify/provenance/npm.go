package provenance

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/verify"
)

// RegistryKeys are the public keys with which a registry signs, by key id and
// use.
type RegistryKeys struct{ keys []registryKey }

type registryKey struct {
	id, use string
	key     *keys.Public
	window  sigstore.Window
}

// ParseRegistryKeys reads the keys of the npm registry: a target "keys.json" of the
// public-good TUF repository of Sigstore, or what a registry answers at
// /-/npm/v1/keys, where a key has any use and no beginning.
func ParseRegistryKeys(data []byte) (*RegistryKeys, error) {
	doc, err := tree.JSON(string(data), budget.New(budget.Default(), int64(len(data))))
	if err != nil {
		return nil, fmt.Errorf("reading the registry's keys: %w", err)
	}
	out := &RegistryKeys{}
	for n := range doc.Root().Get("keys").Children() {
		raw, own := n.Path("publicKey", "rawBytes"), n.Get("key")
		if own.Exists() {
			raw = own
		}
		der, err := intoto.Bytes(raw)
		if err != nil {
			return nil, fmt.Errorf("reading the registry's keys: %w", err)
		}
		key, err := keys.ParsePublic(der)
		if err != nil {
			return nil, fmt.Errorf("reading the registry's keys: %w", err)
		}
		k := registryKey{id: strings.Clone(n.Get("keyId").Text()), use: strings.Clone(n.Get("keyUsage").Text()), key: key}
		if own.Exists() {
			k.id = strings.Clone(n.Get("keyid").Text())
			if end := n.Get("expires").Text(); end != "" && n.Get("expires").Kind() == tree.String {
				if k.window.End, err = time.Parse(time.RFC3339Nano, end); err != nil {
					return nil, fmt.Errorf("reading the registry's keys: %w", err)
				}
			}
		}
		for name, into := range map[string]*time.Time{"start": &k.window.Start, "end": &k.window.End} {
			s := n.Path("publicKey", "validFor", name).Text()
			if s == "" {
				continue
			}
			if *into, err = time.Parse(time.RFC3339Nano, s); err != nil {
				return nil, fmt.Errorf("reading the registry's keys: %w", err)
			}
		}
		out.keys = append(out.keys, k)
	}
	if len(out.keys) == 0 {
		return nil, errors.New("reading the registry's keys: there are none")
	}
	return out, nil
}

// Find returns the key with an identifier for a use, "npm:attestations" or
// "npm:signatures", and the time for which it counts.
func (k *RegistryKeys) Find(id, use string) (*keys.Public, sigstore.Window, bool) {
	for _, x := range k.keys {
		if x.id == id && (x.use == use || x.use == "") {
			return x.key, x.window, true
		}
	}
	return nil, sigstore.Window{}, false
}

// A Package is what the registry says it published.
type Package struct{ Name, Version, Registry string }

// Attestations are the two attestations that the registry keeps for a version.
type Attestations struct {
	Publish    *sigstore.Bundle // signed by the registry
	Provenance *sigstore.Bundle // signed by the build; nil where there is none
}

// DecodeAttestations reads the registry's document of attestations.
func DecodeAttestations(data []byte) (*Attestations, error) {
	b := budget.New(budget.Default(), int64(len(data)))
	doc, err := tree.JSON(string(data), b)
	if err != nil {
		return nil, fmt.Errorf("reading the attestations: %w", err)
	}
	out := &Attestations{}
	for n := range doc.Root().Get("attestations").Children() {
		bundle, err := sigstore.BundleOf(n.Get("bundle"))
		if err != nil {
			return nil, fmt.Errorf("reading the attestations: %w", err)
		}
		into := &out.Provenance
		if n.Get("predicateType").Text() == intoto.PublishNPM {
			into = &out.Publish
		} else if t := n.Get("predicateType").Text(); t != intoto.ProvenanceV1 && t != intoto.ProvenanceV02 {
			continue
		}
		if *into != nil {
			return nil, errors.New("reading the attestations: two of one kind")
		}
		*into = bundle
	}
	if out.Publish == nil {
		return nil, errors.New("reading the attestations: the registry's own is missing")
	}
	return out, nil
}

// PackageOf reads the predicate of a publish attestation.
func PackageOf(s *intoto.Statement) Package {
	n := s.Predicate
	return Package{Name: strings.Clone(n.Get("name").Text()), Version: strings.Clone(n.Get("version").Text()), Registry: strings.Clone(n.Get("registry").Text())}
}

// NPM verifies both attestations of a package: that the registry signed the one
// and the build the other, and that both are about the artefact. The registry's
// key must have counted when it signed.
func NPM(v *verify.Verifier, a *Attestations, keys *RegistryKeys, artifact verify.Artifact) (publish, build *verify.Result, err error) {
	key, window, ok := keys.Find(a.Publish.KeyHint, "npm:attestations")
	if !ok {
		return nil, nil, fmt.Errorf("the registry's key %q is not among the given ones", a.Publish.KeyHint)
	}
	publish = v.Decoded(a.Publish, artifact, verify.Expectation{Key: key})
	if len(publish.Times) == 0 && !window.End.IsZero() {
		return publish, nil, errors.New("nothing tells when the registry signed, and its key does not count any more")
	}
	for _, t := range publish.Times {
		if !window.Covers(t.Time) {
			return publish, nil, fmt.Errorf("the registry's key did not count at %s", t.Time.Format(time.RFC3339))
		}
	}
	if a.Provenance != nil {
		build = v.Decoded(a.Provenance, artifact, verify.Expectation{Anyone: true})
	}
	return publish, build, nil
}

// CheckPackage compares the published name and version with what is wanted.
func CheckPackage(p Package, name, version string) []Failure {
	var out []Failure
	if name != "" && name != p.Name {
		out = append(out, Failure{PackageNameMismatch, fmt.Sprintf("the package is %s, not %s", p.Name, name)})
	}
	if version != "" && version != p.Version {
		out = append(out, Failure{PackageVersionMismatch, fmt.Sprintf("the version is %s, not %s", p.Version, version)})
	}
	return out
}

// NPMBuilder returns the builder of a package that npm itself described: the
// hosted runner, which the certificate names by its kind. Version v0.2 also knows
// a short form.
func NPMBuilder(f Facts, s *intoto.Statement, want string) string {
	const hosted, short = "https://github.com/actions/runner/github-hosted", "https://github.com/actions/runner"
	p, ok := intoto.ProvenanceOf(s)
	if !ok || f.Runner != "" && f.Runner != "github-hosted" {
		return f.Builder
	}
	if p.Version == "v0.2" && want == short {
		return short
	}
	if f.Runner == "" && p.Builder != hosted && p.Builder != short {
		return p.Builder
	}
	return hosted
}
