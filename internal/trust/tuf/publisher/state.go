package publisher

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/theupdateframework/go-tuf/v2/metadata"
)

// maxMetadata bounds a metadata file in bytes; clients take less.
const maxMetadata = 8 << 20

// A Repository is a folder with a TUF repository and what is staged for it.
type Repository struct {
	Dir string
	Now time.Time // from which expiries count
	// Lives says how long new metadata of a role count, where not Life.
	Lives map[string]time.Duration

	kept map[string]time.Duration // what Remember wrote, once loaded
}

// Roles returns the top-level roles.
func Roles() []string {
	return []string{metadata.ROOT, metadata.TARGETS, metadata.SNAPSHOT, metadata.TIMESTAMP}
}

// Life is how long metadata of a role count where nothing else is asked for.
func Life(role string) time.Duration {
	const day = 24 * time.Hour
	switch role {
	case metadata.ROOT:
		return 365 * day
	case metadata.TARGETS:
		return 90 * day
	case metadata.SNAPSHOT:
		return 7 * day
	}
	return day
}

// set is the metadata of the roles; what is absent is nil.
type set struct {
	root      *metadata.Metadata[metadata.RootType]
	targets   *metadata.Metadata[metadata.TargetsType]
	snapshot  *metadata.Metadata[metadata.SnapshotType]
	timestamp *metadata.Metadata[metadata.TimestampType]
	delegated map[string]*metadata.Metadata[metadata.TargetsType] // roles that targets delegates to
}

func (s *set) empty() bool {
	return s.root == nil && s.targets == nil && s.snapshot == nil && s.timestamp == nil && len(s.delegated) == 0
}

// lists are metadata by the names of their roles.
type lists = map[string]*metadata.Metadata[metadata.TargetsType]

// state is what is published and what is staged.
type state struct{ public, staged set }

// root is the root by whose keys staged metadata are signed.
func (s *state) root() *metadata.Metadata[metadata.RootType] {
	if s.staged.root != nil {
		return s.staged.root
	}
	return s.public.root
}

func (r *Repository) public(name string) string { return filepath.Join(r.Dir, "metadata", name) }
func (r *Repository) staged(name string) string { return filepath.Join(r.Dir, "staged", name) }

// versioned is the name of metadata in a consistent snapshot.
func versioned(version int64, role string) string {
	return strconv.FormatInt(version, 10) + "." + role + ".json"
}

// read returns a metadata file; an absent one is nil.
func read(name string) ([]byte, error) {
	f, err := os.Open(name)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxMetadata+1))
	if err == nil && len(data) > maxMetadata {
		err = fmt.Errorf("%s has more than %d bytes", name, maxMetadata)
	}
	return data, err
}

// load reads metadata into place; an absent file leaves it nil.
func load[T metadata.Roles](into **metadata.Metadata[T], name string) error {
	data, err := read(name)
	if err != nil || data == nil {
		return err
	}
	m, err := new(metadata.Metadata[T]).FromBytes(data)
	if err == nil {
		err = whole(any(&m.Signed))
	}
	if err != nil {
		return fmt.Errorf("%s is damaged: %w", name, err)
	}
	*into = m
	return nil
}

// whole refuses null where the library expects an object.
func whole(signed any) error {
	null := func(what string) error { return fmt.Errorf("%q is null or missing", what) }
	switch s := signed.(type) {
	case *metadata.RootType:
		for _, role := range Roles() {
			if s.Roles[role] == nil {
				return null(role)
			}
		}
		for id, k := range s.Keys {
			if k == nil {
				return null(id)
			}
		}
	case *metadata.TargetsType:
		if s.Targets == nil {
			return null("targets")
		}
		if s.Delegations != nil && s.Delegations.Keys == nil {
			return null("delegations")
		}
		for name, t := range s.Targets {
			if t == nil {
				return null(name)
			}
		}
	case *metadata.SnapshotType:
		if s.Meta["targets.json"] == nil {
			return null("targets.json")
		}
	case *metadata.TimestampType:
		if s.Meta["snapshot.json"] == nil {
			return null("snapshot.json")
		}
	}
	return nil
}

// load reads both states. The published roles are those that timestamp.json leads
// to: files that an interrupted publication left behind are not among them.
func (r *Repository) load() (*state, error) {
	var err error
	if r.kept, err = r.recall(); err != nil {
		return nil, err
	}
	s := state{public: set{delegated: lists{}}, staged: set{delegated: lists{}}}
	for v := int64(1); ; v++ {
		var next *metadata.Metadata[metadata.RootType]
		if err := load(&next, r.public(versioned(v, metadata.ROOT))); err != nil {
			return nil, err
		}
		if next == nil {
			break
		}
		s.public.root = next
	}
	if err := load(&s.public.timestamp, r.public("timestamp.json")); err != nil {
		return nil, err
	}
	if t := s.public.timestamp; t != nil {
		if err := r.loadPublic(&s.public); err != nil {
			return nil, err
		}
	}
	err = errors.Join(load(&s.staged.root, r.staged("root.json")), load(&s.staged.targets, r.staged("targets.json")),
		load(&s.staged.snapshot, r.staged("snapshot.json")), load(&s.staged.timestamp, r.staged("timestamp.json")))
	if err != nil {
		return &s, err
	}
	return &s, r.loadDelegated(&s.staged)
}

// loadPublic reads what the published timestamp leads to.
func (r *Repository) loadPublic(s *set) error {
	if err := loadMeta(&s.snapshot, r, s.timestamp.Signed.Meta, metadata.SNAPSHOT); err != nil {
		return err
	}
	if err := loadMeta(&s.targets, r, s.snapshot.Signed.Meta, metadata.TARGETS); err != nil {
		return err
	}
	for name := range s.snapshot.Signed.Meta {
		role, ok := strings.CutSuffix(name, ".json")
		if !ok || role == metadata.TARGETS || !isRole(role) {
			continue
		}
		var m *metadata.Metadata[metadata.TargetsType]
		if err := loadMeta(&m, r, s.snapshot.Signed.Meta, role); err != nil {
			return err
		}
		s.delegated[role] = m
	}
	return nil
}

// loadDelegated reads the staged roles that are delegated to.
func (r *Repository) loadDelegated(s *set) error {
	entries, err := os.ReadDir(r.staged("delegated"))
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	for _, e := range entries {
		role, ok := strings.CutSuffix(e.Name(), ".json")
		if !ok || !isRole(role) {
			continue
		}
		var m *metadata.Metadata[metadata.TargetsType]
		if err := load(&m, r.staged(delegatedFile(role))); err != nil {
			return err
		}
		s.delegated[role] = m
	}
	return err
}

// loadMeta reads the published version of a role that other metadata name.
func loadMeta[T metadata.Roles](into **metadata.Metadata[T], r *Repository, meta map[string]*metadata.MetaFiles, role string) error {
	if meta[role+".json"] == nil {
		return fmt.Errorf("%s is named as null", role)
	}
	name := r.public(versioned(meta[role+".json"].Version, role))
	if err := load(into, name); err != nil {
		return err
	}
	if *into == nil {
		return fmt.Errorf("%s is missing", name)
	}
	return nil
}

// save writes what is staged.
func (r *Repository) save(s *set) error {
	if err := os.MkdirAll(r.staged("targets"), 0o755); err != nil {
		return err
	}
	for role, m := range s.delegated {
		if err := os.MkdirAll(r.staged("delegated"), 0o755); err != nil {
			return err
		}
		if err := save(m, r.staged(delegatedFile(role))); err != nil {
			return err
		}
	}
	return errors.Join(save(s.root, r.staged("root.json")), save(s.targets, r.staged("targets.json")),
		save(s.snapshot, r.staged("snapshot.json")), save(s.timestamp, r.staged("timestamp.json")))
}

func save[T metadata.Roles](m *metadata.Metadata[T], name string) error {
	if m == nil {
		return nil
	}
	data, err := m.ToBytes(true)
	if err != nil {
		return err
	}
	return replace(name, data)
}

// replace writes a file that others see whole or not at all.
func replace(name string, data []byte) error {
	tmp, err := os.CreateTemp(filepath.Dir(name), ".new.*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name()) // gone where it was renamed
	_, err = tmp.Write(data)
	return errors.Join(err, finish(tmp, name))
}

// finish closes a temporary file and gives it its name, durably.
func finish(tmp *os.File, name string) error {
	if err := errors.Join(tmp.Chmod(0o644), tmp.Sync(), tmp.Close()); err != nil {
		return err
	}
	if err := os.Rename(tmp.Name(), name); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(name))
}

func syncFolder(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	return d.Sync()
}
