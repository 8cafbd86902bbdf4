package publisher

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"errors"
	"io"
	"maps"
	"slices"

	"github.com/sigstore/sigstore/pkg/signature"
	"github.com/theupdateframework/go-tuf/v2/metadata"

	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// keyFor writes a public key as metadata do. ECDSA keys have the scheme of their
// curve; the specification knows none for P-521 (4.2).
func keyFor(public crypto.PublicKey) (*metadata.Key, error) {
	key, err := metadata.KeyFromPublicKey(public)
	if err != nil {
		return nil, err
	}
	if k, ok := public.(*ecdsa.PublicKey); ok {
		switch k.Curve {
		case elliptic.P256():
		case elliptic.P384():
			key.Scheme = metadata.KeySchemeECDSA_SHA2_P384
		default:
			return nil, errors.New("TUF has no scheme for ECDSA keys other than on P-256 and P-384")
		}
	}
	return key, nil
}

// Sign adds signatures of a key to all staged metadata whose role names it, and
// returns these roles. Where a new root takes a key away, the key may sign all the
// same: clients that know only the old root then follow.
func (r *Repository) Sign(key crypto.Signer) ([]string, error) {
	s, err := r.start()
	if err != nil {
		return nil, err
	}
	if s.staged.empty() {
		return nil, ErrNothing
	}
	done, known, err := s.sign(key)
	switch {
	case err != nil:
		return nil, err
	case !known:
		return nil, ErrUnknownKey
	case len(done) == 0:
		return nil, ErrNotItsRoles
	}
	return done, r.save(&s.staged)
}

// sign signs staged metadata, and tells whether any role names the key.
func (s *state) sign(key crypto.Signer) (done []string, known bool, err error) {
	roles := append(Roles(), slices.Sorted(maps.Keys(s.current()))...)
	for _, role := range roles {
		named := s.keysOf(role)
		for _, id := range slices.Sorted(maps.Keys(named)) {
			if !same(named[id], key.Public()) {
				continue
			}
			known = true
			by := &signer{key: key, scheme: named[id].Scheme}
			var ok bool
			switch role {
			case metadata.ROOT:
				ok, err = signed(s.staged.root, by, id)
			case metadata.TARGETS:
				ok, err = signed(s.staged.targets, by, id)
			case metadata.SNAPSHOT:
				ok, err = signed(s.staged.snapshot, by, id)
			case metadata.TIMESTAMP:
				ok, err = signed(s.staged.timestamp, by, id)
			default:
				ok, err = signed(s.staged.delegated[role], by, id)
			}
			if by.err != nil { // the library leaves the cause out
				err = by.err
			}
			if err != nil {
				return nil, known, err
			}
			if ok && !slices.Contains(done, role) {
				done = append(done, role)
			}
		}
	}
	return done, known, nil
}

// keysOf returns the keys that a role has in what is staged and what is published.
func (s *state) keysOf(role string) map[string]*metadata.Key {
	out := map[string]*metadata.Key{}
	for _, root := range []*metadata.Metadata[metadata.RootType]{s.public.root, s.staged.root} {
		if root == nil || root.Signed.Roles[role] == nil {
			continue
		}
		for _, id := range root.Signed.Roles[role].KeyIDs {
			if k := root.Signed.Keys[id]; k != nil {
				out[id] = k
			}
		}
	}
	for _, targets := range []*metadata.Metadata[metadata.TargetsType]{s.public.targets, s.staged.targets} {
		for _, d := range delegations(targets) {
			if d.Name != role {
				continue
			}
			for _, id := range d.KeyIDs {
				if k := targets.Signed.Delegations.Keys[id]; k != nil {
					out[id] = k
				}
			}
		}
	}
	return out
}

// same reports whether metadata mean a public key.
func same(k *metadata.Key, public crypto.PublicKey) bool {
	p, err := k.ToPublicKey()
	e, ok := p.(interface{ Equal(crypto.PublicKey) bool })
	return err == nil && ok && e.Equal(public)
}

// A signer signs with a key, wherever it is, in the scheme of metadata.
type signer struct {
	key    crypto.Signer
	scheme string
	err    error // why the last signature was not made
}

// PublicKey returns the public half of the key.
func (s *signer) PublicKey(...signature.PublicKeyOption) (crypto.PublicKey, error) {
	return s.key.Public(), nil
}

// SignMessage signs in the scheme; RSA keys by PSS.
func (s *signer) SignMessage(message io.Reader, _ ...signature.SignOption) (sig []byte, err error) {
	defer func() { s.err = err }()
	data, err := io.ReadAll(message)
	if err != nil {
		return nil, err
	}
	var opts crypto.SignerOpts = crypto.SHA256
	switch s.scheme {
	case metadata.KeySchemeEd25519:
		opts = crypto.Hash(0)
	case metadata.KeySchemeECDSA_SHA2_P384:
		opts = crypto.SHA384
	case metadata.KeySchemeRSASSA_PSS_SHA256:
		opts = &rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthEqualsHash, Hash: crypto.SHA256}
	}
	sig, err = crypto.SignMessage(s.key, rand.Reader, data, opts)
	if err != nil {
		return nil, err
	}
	public, err := keys.NewPublic(s.key.Public())
	if err == nil && !public.Verify(data, sig, false) {
		err = errors.New("what holds the key made a signature that does not hold")
	}
	return sig, err
}

// signed replaces or adds the signature of a key; absent metadata are left out.
func signed[T metadata.Roles](m *metadata.Metadata[T], by signature.Signer, id string) (bool, error) {
	if m == nil {
		return false, nil
	}
	m.Signatures = slices.DeleteFunc(m.Signatures, func(s metadata.Signature) bool { return s.KeyID == id })
	if _, err := m.Sign(by); err != nil {
		return false, err
	}
	m.Signatures[len(m.Signatures)-1].KeyID = id
	return true, nil
}
