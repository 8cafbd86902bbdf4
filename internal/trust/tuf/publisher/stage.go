package publisher

import (
	"crypto"
	"crypto/rsa"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/sigstore/sigstore/pkg/signature"
	"github.com/theupdateframework/go-tuf/v2/metadata"
)

// A Role is who signs for a role, and how many of them must.
type Role struct {
	Keys      []crypto.PublicKey
	Threshold int
}

// The reasons for which nothing is staged or signed.
var (
	ErrExists      = errors.New("there is a repository already")
	ErrNone        = errors.New("there is no repository")
	ErrNothing     = errors.New("nothing is staged")
	ErrUnknownKey  = errors.New("no role names the key")
	ErrNotItsRoles = errors.New("no staged role names the key")
)

// Init stages the first version of all roles, unsigned.
func (r *Repository) Init(roles map[string]Role) error {
	s, err := r.load()
	if err != nil {
		return err
	}
	if s.root() != nil || !s.staged.empty() {
		return ErrExists
	}
	root := metadata.Root(r.expiry(metadata.ROOT))
	root.Signed.ConsistentSnapshot = true
	for _, name := range Roles() {
		role := roles[name]
		for _, k := range role.Keys {
			key, err := metadata.KeyFromPublicKey(k)
			if err == nil {
				err = root.Signed.AddKey(key, name)
			}
			if err != nil {
				return fmt.Errorf("the keys of %s: %w", name, err)
			}
		}
		have := len(root.Signed.Roles[name].KeyIDs)
		if role.Threshold < 1 || role.Threshold > have {
			return fmt.Errorf("%s must be signed by %d keys, and %d are given", name, role.Threshold, have)
		}
		root.Signed.Roles[name].Threshold = role.Threshold
	}
	s.staged.root = root
	r.stage(s, metadata.TARGETS)
	return r.save(&s.staged)
}

func (r *Repository) expiry(role string) time.Time {
	life, ok := r.Lives[role]
	if !ok {
		life = Life(role)
	}
	return r.Now.Add(life).UTC().Truncate(time.Second)
}

// stage stages a new version of a role and of those that name it. Signatures of
// metadata that change are dropped; others stay.
func (r *Repository) stage(s *state, role string) {
	switch role {
	case metadata.ROOT:
		s.staged.root = fresh(s.staged.root, s.public.root, metadata.Root())
		s.staged.root.Signed.Version, s.staged.root.Signed.Expires = version(s.public.root)+1, r.expiry(role)
		return
	case metadata.TARGETS:
		s.staged.targets = fresh(s.staged.targets, s.public.targets, metadata.Targets())
		t := &s.staged.targets.Signed
		t.Version, t.Expires = version(s.public.targets)+1, r.expiry(role)
	}
	if role == metadata.SNAPSHOT || role == metadata.TARGETS && !names(s.staged.snapshot, s.staged.targets) {
		r.stageSnapshot(s)
	}
	if role == metadata.TIMESTAMP || s.staged.timestamp == nil || stale(s) {
		r.stageTimestamp(s)
	}
}

// names reports whether a snapshot is that of a list of targets.
func names(snapshot *metadata.Metadata[metadata.SnapshotType], targets *metadata.Metadata[metadata.TargetsType]) bool {
	return snapshot != nil && snapshot.Signed.Meta["targets.json"].Version == targets.Signed.Version
}

// stale reports whether the staged timestamp names another snapshot than the
// staged one.
func stale(s *state) bool {
	return s.staged.snapshot != nil && s.staged.timestamp.Signed.Meta["snapshot.json"].Version != s.staged.snapshot.Signed.Version
}

func (r *Repository) stageSnapshot(s *state) {
	m := fresh(s.staged.snapshot, s.public.snapshot, metadata.Snapshot())
	m.Signed.Version, m.Signed.Expires = version(s.public.snapshot)+1, r.expiry(metadata.SNAPSHOT)
	if s.staged.targets != nil {
		m.Signed.Meta["targets.json"] = metadata.MetaFile(s.staged.targets.Signed.Version)
	}
	s.staged.snapshot = m
}

func (r *Repository) stageTimestamp(s *state) {
	m := fresh(s.staged.timestamp, s.public.timestamp, metadata.Timestamp())
	m.Signed.Version, m.Signed.Expires = version(s.public.timestamp)+1, r.expiry(metadata.TIMESTAMP)
	if s.staged.snapshot != nil {
		m.Signed.Meta["snapshot.json"] = metadata.MetaFile(s.staged.snapshot.Signed.Version)
	}
	s.staged.timestamp = m
}

// fresh is an unsigned copy of the first metadata that are there. Its maps are
// shared with what was loaded for it only.
func fresh[T metadata.Roles](list ...*metadata.Metadata[T]) *metadata.Metadata[T] {
	i := slices.IndexFunc(list, func(m *metadata.Metadata[T]) bool { return m != nil })
	m := *list[i]
	m.Signatures = []metadata.Signature{}
	return &m
}

// Add stages a target under a name and returns its length in bytes. A name that
// is there already gets the new content.
func (r *Repository) Add(name string, content io.Reader) (int64, error) {
	if name == "" || strings.ContainsAny(name, "\\") || !filepath.IsLocal(filepath.FromSlash(name)) || path.Clean(name) != name || name == "." {
		return 0, fmt.Errorf("%q is no name of a target", name)
	}
	s, err := r.start()
	if err != nil {
		return 0, err
	}
	dir := filepath.Join(r.staged("targets"), filepath.FromSlash(path.Dir(name)))
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return 0, err
	}
	tmp, err := os.CreateTemp(dir, ".new.*")
	if err != nil {
		return 0, err
	}
	defer os.Remove(tmp.Name()) // gone where it was renamed
	sum := sha256.New()
	n, err := io.Copy(io.MultiWriter(tmp, sum), content)
	if err != nil {
		tmp.Close()
		return 0, err
	}
	info := &metadata.TargetFiles{Length: n, Hashes: metadata.Hashes{"sha256": sum.Sum(nil)}, Path: name}
	if err := finish(tmp, filepath.Join(r.staged("targets"), hashed(name, info))); err != nil {
		return 0, err
	}
	r.stage(s, metadata.TARGETS)
	s.staged.targets.Signed.Targets = maps.Clone(s.staged.targets.Signed.Targets)
	s.staged.targets.Signed.Targets[name] = info
	return n, r.save(&s.staged)
}

// hashed is the file of a target below targets, in a consistent snapshot.
func hashed(name string, info *metadata.TargetFiles) string {
	dir, file := path.Split(name)
	return filepath.FromSlash(dir + fmt.Sprintf("%x.%s", []byte(info.Hashes["sha256"]), file))
}

// start loads a repository for changes, after clearing what an interrupted
// publication left.
func (r *Repository) start() (*state, error) {
	if err := r.settle(); err != nil {
		return nil, err
	}
	s, err := r.load()
	if err == nil && s.root() == nil {
		err = ErrNone
	}
	return s, err
}

// Renew stages a new version of a role, with a new expiry and unsigned.
func (r *Repository) Renew(role string) error {
	if !slices.Contains(Roles(), role) {
		return fmt.Errorf("%q is no role: %s", role, strings.Join(Roles(), ", "))
	}
	s, err := r.start()
	if err != nil {
		return err
	}
	r.stage(s, role)
	return r.save(&s.staged)
}

// Sign adds signatures of a key to all staged metadata whose role names it, and
// returns these roles.
func (r *Repository) Sign(key crypto.Signer) ([]string, error) {
	s, err := r.start()
	if err != nil {
		return nil, err
	}
	if s.staged.empty() {
		return nil, ErrNothing
	}
	id, known := keyOf(s.root(), key.Public())
	if !known {
		return nil, ErrUnknownKey
	}
	signer, err := signerOf(key, s.root().Signed.Keys[id].Scheme)
	if err != nil {
		return nil, err
	}
	var done []string
	for _, role := range Roles() {
		if !slices.Contains(s.root().Signed.Roles[role].KeyIDs, id) {
			continue
		}
		var ok bool
		switch role {
		case metadata.ROOT:
			ok, err = signed(s.staged.root, signer, id)
		case metadata.TARGETS:
			ok, err = signed(s.staged.targets, signer, id)
		case metadata.SNAPSHOT:
			ok, err = signed(s.staged.snapshot, signer, id)
		case metadata.TIMESTAMP:
			ok, err = signed(s.staged.timestamp, signer, id)
		}
		if err != nil {
			return nil, err
		}
		if ok {
			done = append(done, role)
		}
	}
	if len(done) == 0 {
		return nil, ErrNotItsRoles
	}
	return done, r.save(&s.staged)
}

// signerOf signs with a key in the scheme that the root says; RSA keys with PSS.
func signerOf(key crypto.Signer, scheme string) (signature.Signer, error) {
	hash := crypto.SHA256
	switch scheme {
	case metadata.KeySchemeEd25519:
		hash = crypto.Hash(0)
	case metadata.KeySchemeECDSA_SHA2_P384:
		hash = crypto.SHA384
	}
	if k, ok := key.(*rsa.PrivateKey); ok {
		return signature.LoadRSAPSSSigner(k, hash, &rsa.PSSOptions{Hash: hash})
	}
	return signature.LoadSigner(key, hash)
}

// keyOf finds the identifier under which a root names a key.
func keyOf(root *metadata.Metadata[metadata.RootType], k crypto.PublicKey) (string, bool) {
	for _, id := range slices.Sorted(maps.Keys(root.Signed.Keys)) {
		p, err := root.Signed.Keys[id].ToPublicKey()
		if e, ok := p.(interface{ Equal(crypto.PublicKey) bool }); err == nil && ok && e.Equal(k) {
			return id, true
		}
	}
	return "", false
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
