package publisher

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/theupdateframework/go-tuf/v2/metadata"
)

// Published is what Publish took over.
type Published struct {
	Root, Timestamp int64 // versions
	Targets         int   // all that the repository describes
}

// Publish verifies what is staged and takes it over. A client sees the repository
// as it was or as it will be, also where this is interrupted; then it can be
// repeated. One case is left out: where a new root takes keys away and these did not
// sign the new timestamp, clients refuse between the last two files.
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
	first, err := r.verify(s, files)
	if err != nil {
		return nil, err
	}
	if err := r.moveTargets(s); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(r.public(""), 0o755); err != nil {
		return nil, err
	}
	if err := r.takeOver(files, first); err != nil {
		return nil, err
	}
	if err := r.settle(); err != nil {
		return nil, err
	}
	if s, err = r.load(); err != nil {
		return nil, err
	}
	return s.published(), nil
}

func (s *state) published() *Published {
	p := &Published{Root: s.public.root.Signed.Version, Timestamp: s.public.timestamp.Signed.Version, Targets: len(s.public.targets.Signed.Targets)}
	for _, d := range delegations(s.public.targets) {
		if m := s.public.delegated[d.Name]; m != nil {
			p.Targets += len(m.Signed.Targets)
		}
	}
	return p
}

// takeOver writes files among the published ones. Those with a version in their
// names are seen only once timestamp.json and the root lead to them; these two come
// last, the one first that leaves a whole repository behind it.
func (r *Repository) takeOver(files map[string][]byte, first string) error {
	last := []string{}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if name == "timestamp.json" || strings.HasSuffix(name, ".root.json") {
			last = append(last, name)
			continue
		}
		if err := replace(r.public(name), files[name]); err != nil {
			return err
		}
	}
	if len(last) == 2 && last[0] != first {
		slices.Reverse(last)
	}
	for _, name := range last {
		if err := replace(r.public(name), files[name]); err != nil {
			return err
		}
	}
	return nil
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
	if done { // the timestamp itself goes last: this can be interrupted too
		if err := os.RemoveAll(r.staged("delegated")); err != nil {
			return err
		}
		for _, role := range []string{metadata.TARGETS, metadata.SNAPSHOT, metadata.TIMESTAMP} {
			if err := os.Remove(r.staged(role + ".json")); err != nil && !errors.Is(err, os.ErrNotExist) {
				return err
			}
		}
	}
	var root *metadata.Metadata[metadata.RootType]
	if err := load(&root, r.staged("root.json")); err != nil {
		return err
	}
	if root != nil {
		if done, err = same("root.json", versioned(root.Signed.Version, metadata.ROOT)); err != nil || !done {
			return err
		}
		if err := os.Remove(r.staged("root.json")); err != nil {
			return err
		}
	}
	if s, err := r.load(); err != nil || !s.staged.empty() || !done {
		return err
	}
	return r.discard()
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
	if !s.named() || n.snapshot != nil && (n.timestamp == nil || stale(s)) {
		return errors.New("what is staged is incomplete: its timestamp does not lead to its snapshot and targets")
	}
	var root error
	// A root is equal after an interruption: then its bytes are compared.
	if is, was := version(n.root), version(p.root); is != was {
		root = next(metadata.ROOT, is, was)
	}
	for role, m := range n.delegated {
		root = errors.Join(root, next(role, version(m), version(p.delegated[role])))
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
	for role, m := range s.staged.delegated {
		data, err := read(r.staged(delegatedFile(role)))
		out[versioned(m.Signed.Version, role)] = data
		errs = append(errs, err)
	}
	return out, errors.Join(errs...)
}
