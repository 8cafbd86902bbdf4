package publisher

import (
	"crypto"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

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
	ErrNoRole      = errors.New("the repository has no role")
	ErrNoTarget    = errors.New("there is no target")
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
	if s.staged.root, err = r.firstRoot(roles); err != nil {
		return err
	}
	if err := r.stage(s, metadata.TARGETS); err != nil {
		return err
	}
	return r.save(&s.staged)
}

// Check says what is wrong with roles that a repository should be made with.
func (r *Repository) Check(roles map[string]Role) error {
	_, err := r.firstRoot(roles)
	return err
}

func (r *Repository) firstRoot(roles map[string]Role) (*metadata.Metadata[metadata.RootType], error) {
	root := metadata.Root(r.expiry(metadata.ROOT))
	root.Signed.ConsistentSnapshot = true
	for _, name := range Roles() {
		role := roles[name]
		for _, k := range role.Keys {
			key, err := keyFor(k)
			if err == nil {
				err = root.Signed.AddKey(key, name)
			}
			if err != nil {
				return nil, fmt.Errorf("the keys of %s: %w", name, err)
			}
		}
		if err := enough(name, role.Threshold, len(root.Signed.Roles[name].KeyIDs)); err != nil {
			return nil, err
		}
		root.Signed.Roles[name].Threshold = role.Threshold
	}
	return root, nil
}

// enough refuses a threshold that no number of keys of a role reaches.
func enough(role string, threshold, have int) error {
	if threshold < 1 || threshold > have {
		return fmt.Errorf("%s must be signed by %d keys, and %d are given", role, threshold, have)
	}
	return nil
}

// expiry is when new metadata of a role end. Roles that are delegated to count as
// long as targets.
func (r *Repository) expiry(role string) time.Time {
	return r.Now.Add(r.life(role)).UTC().Truncate(time.Second)
}

func (r *Repository) life(role string) time.Duration {
	if !slices.Contains(Roles(), role) {
		role = metadata.TARGETS
	}
	for _, lives := range []map[string]time.Duration{r.Lives, r.kept} {
		if life, ok := lives[role]; ok {
			return life
		}
	}
	return Life(role)
}

// stage stages a new version of a role and of those that name it. Signatures of
// metadata that change are dropped; others stay.
func (r *Repository) stage(s *state, role string) (err error) {
	switch role {
	case metadata.ROOT:
		if s.staged.root, err = fresh(s.staged.root, s.public.root, metadata.Root()); err == nil {
			s.staged.root.Signed.Version, s.staged.root.Signed.Expires = version(s.public.root)+1, r.expiry(role)
		}
		return err
	case metadata.TARGETS:
		if s.staged.targets, err = fresh(s.staged.targets, s.public.targets, metadata.Targets()); err != nil {
			return err
		}
		t := &s.staged.targets.Signed
		t.Version, t.Expires = version(s.public.targets)+1, r.expiry(role)
	case metadata.SNAPSHOT, metadata.TIMESTAMP:
	default:
		m, err := fresh(s.staged.delegated[role], s.public.delegated[role], metadata.Targets())
		if err != nil {
			return err
		}
		m.Signed.Version, m.Signed.Expires = version(s.public.delegated[role])+1, r.expiry(role)
		s.staged.delegated[role] = m
	}
	if role == metadata.SNAPSHOT || !s.named() {
		err = r.stageSnapshot(s)
	}
	if err == nil && (role == metadata.TIMESTAMP || s.staged.timestamp == nil || stale(s)) {
		err = r.stageTimestamp(s)
	}
	return err
}

// named reports whether the staged snapshot names all staged lists of targets.
func (s *state) named() bool {
	names := func(role string, version int64) bool {
		return s.staged.snapshot != nil && s.staged.snapshot.Signed.Meta[role+".json"] != nil && s.staged.snapshot.Signed.Meta[role+".json"].Version == version
	}
	if m := s.staged.targets; m != nil && !names(metadata.TARGETS, m.Signed.Version) {
		return false
	}
	for role, m := range s.staged.delegated {
		if !names(role, m.Signed.Version) {
			return false
		}
	}
	return true
}

// stale reports whether the staged timestamp names another snapshot than the
// staged one.
func stale(s *state) bool {
	return s.staged.snapshot != nil && s.staged.timestamp.Signed.Meta["snapshot.json"].Version != s.staged.snapshot.Signed.Version
}

// stageSnapshot names what is staged. Names stay also where a role is no longer
// delegated to: clients refuse a snapshot that forgets one (5.5.5).
func (r *Repository) stageSnapshot(s *state) error {
	m, err := fresh(s.staged.snapshot, s.public.snapshot, metadata.Snapshot())
	if err != nil {
		return err
	}
	m.Signed.Version, m.Signed.Expires = version(s.public.snapshot)+1, r.expiry(metadata.SNAPSHOT)
	if s.staged.targets != nil {
		m.Signed.Meta["targets.json"] = metadata.MetaFile(s.staged.targets.Signed.Version)
	}
	for role, d := range s.staged.delegated {
		m.Signed.Meta[role+".json"] = metadata.MetaFile(d.Signed.Version)
	}
	s.staged.snapshot = m
	return nil
}

func (r *Repository) stageTimestamp(s *state) error {
	m, err := fresh(s.staged.timestamp, s.public.timestamp, metadata.Timestamp())
	if err != nil {
		return err
	}
	m.Signed.Version, m.Signed.Expires = version(s.public.timestamp)+1, r.expiry(metadata.TIMESTAMP)
	if s.staged.snapshot != nil {
		m.Signed.Meta["snapshot.json"] = metadata.MetaFile(s.staged.snapshot.Signed.Version)
	}
	s.staged.timestamp = m
	return nil
}

// fresh is an unsigned copy of the first metadata that are there, which shares
// nothing with it.
func fresh[T metadata.Roles](list ...*metadata.Metadata[T]) (*metadata.Metadata[T], error) {
	i := slices.IndexFunc(list, func(m *metadata.Metadata[T]) bool { return m != nil })
	data, err := list[i].ToBytes(false)
	if err != nil {
		return nil, err
	}
	m, err := new(metadata.Metadata[T]).FromBytes(data)
	if err != nil {
		return nil, err
	}
	m.Signatures = []metadata.Signature{}
	return m, nil
}

// Add stages a target of a role, targets or one that is delegated to, under a name
// and returns its length in bytes. A name that is there already gets the new
// content.
func (r *Repository) Add(role, name string, content io.Reader) (int64, error) {
	if name == "" || strings.ContainsAny(name, "\\") || !filepath.IsLocal(filepath.FromSlash(name)) || path.Clean(name) != name || name == "." {
		return 0, fmt.Errorf("%q is no name of a target", name)
	}
	s, err := r.start()
	if err == nil {
		err = s.mayHold(role, name)
	}
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
	if err := r.stage(s, role); err != nil {
		return 0, err
	}
	s.list(role).Signed.Targets[name] = info
	return n, r.save(&s.staged)
}

// Remove stages that a role no longer has targets. Their files stay among the
// published ones: older clients may be fetching them.
func (r *Repository) Remove(role string, names ...string) error {
	s, err := r.start()
	if err == nil {
		err = s.known(role)
	}
	if err != nil {
		return err
	}
	if err := r.stage(s, role); err != nil {
		return err
	}
	for _, name := range names {
		if _, ok := s.list(role).Signed.Targets[name]; !ok {
			return fmt.Errorf("%w %s in %s", ErrNoTarget, name, role)
		}
		delete(s.list(role).Signed.Targets, name)
	}
	return r.save(&s.staged)
}

// hashed is the file of a target below targets, in a consistent snapshot.
func hashed(name string, info *metadata.TargetFiles) string {
	dir, file := path.Split(name)
	return filepath.FromSlash(dir + fmt.Sprintf("%x.%s", []byte(info.Hashes["sha256"]), file))
}

// start loads a repository for changes, after clearing what an interrupted
// publication left. Staged snapshots and timestamps that others were published
// instead of get the next version, unsigned.
func (r *Repository) start() (*state, error) {
	if err := r.settle(); err != nil {
		return nil, err
	}
	s, err := r.load()
	if err == nil && s.root() == nil {
		err = ErrNone
	}
	if err != nil {
		return nil, err
	}
	late := s.staged.snapshot != nil && s.staged.snapshot.Signed.Version <= version(s.public.snapshot)
	if !late && (s.staged.timestamp == nil || s.staged.timestamp.Signed.Version > version(s.public.timestamp)) {
		return s, nil
	}
	if late {
		err = r.stageSnapshot(s)
	}
	if err == nil {
		err = r.stageTimestamp(s)
	}
	if err == nil {
		err = r.save(&s.staged)
	}
	return s, err
}

// Renew stages a new version of a role, with a new expiry and unsigned.
func (r *Repository) Renew(role string) error {
	s, err := r.start()
	if err != nil {
		return err
	}
	if !slices.Contains(Roles(), role) {
		if err := s.known(role); err != nil {
			return err
		}
	}
	if err := r.stage(s, role); err != nil {
		return err
	}
	return r.save(&s.staged)
}
