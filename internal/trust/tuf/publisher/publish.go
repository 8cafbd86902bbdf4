package publisher

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/theupdateframework/go-tuf/v2/metadata"

	"github.com/ossay-dev/ossay/internal/trust/tuf"
)

// Published is what Publish took over.
type Published struct {
	Root, Timestamp int64 // versions
	Targets         int   // all that the repository describes
}

// Publish verifies what is staged and takes it over. A client sees the repository
// as it was or as it will be, also where this is interrupted; then it can be
// repeated.
func (r *Repository) Publish() (*Published, error) {
	s, err := r.start()
	if err != nil {
		return nil, err
	}
	if s.staged.empty() {
		return nil, ErrNothing
	}
	if err := versions(s); err != nil {
		return nil, err
	}
	files, err := r.files(s)
	if err != nil {
		return nil, err
	}
	if err := r.verify(s, files); err != nil {
		return nil, err
	}
	if err := r.moveTargets(s); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(r.public(""), 0o755); err != nil {
		return nil, err
	}
	stamp := files["timestamp.json"]
	delete(files, "timestamp.json")
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if err := replace(r.public(name), files[name]); err != nil {
			return nil, err
		}
	}
	if stamp != nil { // last: from here on clients see the new version
		if err := replace(r.public("timestamp.json"), stamp); err != nil {
			return nil, err
		}
	}
	if err := r.discard(); err != nil {
		return nil, err
	}
	if s, err = r.load(); err != nil {
		return nil, err
	}
	return &Published{s.public.root.Signed.Version, s.public.timestamp.Signed.Version, len(s.public.targets.Signed.Targets)}, nil
}

// settle removes what is staged where it is published already: a publication was
// interrupted before it did so.
func (r *Repository) settle() error {
	same := func(staged, public string) (bool, error) {
		a, err := read(r.staged(staged))
		if err != nil || a == nil {
			return false, err
		}
		b, err := read(r.public(public))
		return bytes.Equal(a, b), err
	}
	done, err := same("timestamp.json", "timestamp.json")
	if err != nil {
		return err
	}
	if done {
		return r.discard()
	}
	var root *metadata.Metadata[metadata.RootType]
	if err := load(&root, r.staged("root.json")); err != nil || root == nil {
		return err
	}
	done, err = same("root.json", versioned(root.Signed.Version, metadata.ROOT))
	if err == nil && done {
		err = os.Remove(r.staged("root.json"))
	}
	return err
}

// discard removes what is staged, all of it at once.
func (r *Repository) discard() error {
	gone := filepath.Join(r.Dir, ".published")
	if err := os.RemoveAll(gone); err != nil {
		return err
	}
	if err := os.Rename(r.staged(""), gone); err != nil {
		return err
	}
	return errors.Join(syncFolder(r.Dir), os.RemoveAll(gone))
}

// versions refuses staged metadata whose version is not the next one.
func versions(s *state) error {
	next := func(role string, is, was int64) error {
		if is == 0 || is == was+1 {
			return nil
		}
		return fmt.Errorf("the staged %s has version %d, and the next one is %d", role, is, was+1)
	}
	p, n := s.public, s.staged
	if n.targets != nil && !names(n.snapshot, n.targets) || n.snapshot != nil && (n.timestamp == nil || stale(s)) {
		return errors.New("what is staged is incomplete: its timestamp does not lead to its snapshot and targets")
	}
	var root error
	// A root is equal after an interruption: then its bytes are compared.
	if is, was := version(n.root), version(p.root); is != was {
		root = next(metadata.ROOT, is, was)
	}
	return errors.Join(root, next(metadata.TARGETS, version(n.targets), version(p.targets)),
		next(metadata.SNAPSHOT, version(n.snapshot), version(p.snapshot)), next(metadata.TIMESTAMP, version(n.timestamp), version(p.timestamp)))
}

// version is that of metadata; absent ones have 0.
func version[T metadata.Roles](m *metadata.Metadata[T]) int64 {
	if m == nil {
		return 0
	}
	switch s := any(&m.Signed).(type) {
	case *metadata.RootType:
		return s.Version
	case *metadata.TargetsType:
		return s.Version
	case *metadata.SnapshotType:
		return s.Version
	case *metadata.TimestampType:
		return s.Version
	}
	return 0
}

// files returns the staged metadata under the names that they are published as.
func (r *Repository) files(s *state) (map[string][]byte, error) {
	out := map[string][]byte{}
	put := func(role, name string) error {
		data, err := read(r.staged(role + ".json"))
		out[name] = data
		return err
	}
	var errs []error
	if m := s.staged.root; m != nil {
		name := versioned(m.Signed.Version, metadata.ROOT)
		errs = append(errs, put(metadata.ROOT, name))
		before, err := read(r.public(name))
		if err != nil || before != nil && !bytes.Equal(before, out[name]) {
			errs = append(errs, errors.Join(err, fmt.Errorf("%s is published, and another one is staged", name)))
		}
	}
	if m := s.staged.targets; m != nil {
		errs = append(errs, put(metadata.TARGETS, versioned(m.Signed.Version, metadata.TARGETS)))
	}
	if m := s.staged.snapshot; m != nil {
		errs = append(errs, put(metadata.SNAPSHOT, versioned(m.Signed.Version, metadata.SNAPSHOT)))
	}
	if s.staged.timestamp != nil {
		errs = append(errs, put(metadata.TIMESTAMP, "timestamp.json"))
	}
	return out, errors.Join(errs...)
}

// overlay is the repository as it will be.
type overlay struct {
	files map[string][]byte
	r     *Repository
}

// Fetch returns staged metadata, or published ones.
func (o overlay) Fetch(name string, max int64) ([]byte, error) {
	data, ok := o.files[name]
	if !ok {
		var err error
		if data, err = read(o.r.public(name)); err != nil {
			return nil, err
		}
		if data == nil {
			return nil, os.ErrNotExist
		}
	}
	return data[:min(int64(len(data)), max+1)], nil
}

// verify follows the repository as it will be with the client, which starts from
// what is published, and compares the files of all targets.
func (r *Repository) verify(s *state, files map[string][]byte) error {
	dir, err := os.MkdirTemp("", "ossay-tuf-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	first := files[versioned(1, metadata.ROOT)]
	if p := s.public.root; p != nil {
		if first, err = read(r.public(versioned(p.Signed.Version, metadata.ROOT))); err != nil {
			return err
		}
	}
	if err := tuf.Init(dir, first); err != nil {
		return fmt.Errorf("the root is not believed: %w", err)
	}
	if s.public.timestamp != nil { // the client must take the new ones for newer
		known := map[string]string{"timestamp.json": "timestamp.json", "snapshot.json": versioned(s.public.snapshot.Signed.Version, metadata.SNAPSHOT), "targets.json": versioned(s.public.targets.Signed.Version, metadata.TARGETS)}
		for to, from := range known {
			data, err := read(r.public(from))
			if err == nil {
				err = os.WriteFile(filepath.Join(dir, to), data, 0o600)
			}
			if err != nil {
				return err
			}
		}
	}
	c := &tuf.Client{Dir: dir, Metadata: overlay{files, r}, Targets: overlay{files, r}, Now: r.Now}
	if err := c.Refresh(); err != nil {
		return fmt.Errorf("a client would not believe what is staged: %w", err)
	}
	targets := s.public.targets
	if s.staged.targets != nil {
		targets = s.staged.targets
	}
	for _, name := range slices.Sorted(maps.Keys(targets.Signed.Targets)) {
		if err := r.verifyTarget(name, targets.Signed.Targets[name]); err != nil {
			return fmt.Errorf("the target %s: %w", name, err)
		}
	}
	return nil
}

// verifyTarget compares the file of a target with its length and hash.
func (r *Repository) verifyTarget(name string, info *metadata.TargetFiles) error {
	if !filepath.IsLocal(filepath.FromSlash(name)) || len(info.Hashes["sha256"]) != sha256.Size {
		return errors.New("it has no name below the repository, or no SHA-256")
	}
	f, err := os.Open(filepath.Join(r.staged("targets"), hashed(name, info)))
	if errors.Is(err, os.ErrNotExist) {
		f, err = os.Open(filepath.Join(r.Dir, "targets", hashed(name, info)))
	}
	if err != nil {
		return err
	}
	defer f.Close()
	sum := sha256.New()
	n, err := io.Copy(sum, f)
	if err != nil {
		return err
	}
	if n != info.Length || !bytes.Equal(sum.Sum(nil), info.Hashes["sha256"]) {
		return errors.New("its file is not the one that was added: length or hash differ")
	}
	return nil
}

// moveTargets puts the staged files of described targets among the published ones.
func (r *Repository) moveTargets(s *state) error {
	if s.staged.targets == nil {
		return nil
	}
	for name, info := range s.staged.targets.Signed.Targets {
		from := filepath.Join(r.staged("targets"), hashed(name, info))
		to := filepath.Join(r.Dir, "targets", hashed(name, info))
		if _, err := os.Stat(from); errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return err
		}
		if err := errors.Join(os.Rename(from, to), syncFolder(filepath.Dir(to))); err != nil {
			return err
		}
	}
	return os.MkdirAll(filepath.Join(r.Dir, "targets"), 0o755)
}
