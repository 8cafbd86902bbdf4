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
// what is published, and compares the files of all targets. It returns which of
// timestamp.json and a new root is published first: the timestamp, where clients
// that know only the old root take it too, so that each step leaves a repository
// that they follow.
func (r *Repository) verify(s *state, files map[string][]byte) (first string, err error) {
	if err := r.follow(s, files); err != nil {
		return "", fmt.Errorf("a client would not believe what is staged: %w", err)
	}
	if root := s.staged.root; root != nil && s.public.root != nil {
		name := versioned(root.Signed.Version, metadata.ROOT)
		old := maps.Clone(files)
		delete(old, name)
		if r.follow(s, old) == nil {
			first = "timestamp.json"
		} else {
			first = name
		}
	}
	if err := r.verifyDelegated(s); err != nil {
		return "", err
	}
	lists := append([]*metadata.Metadata[metadata.TargetsType]{s.targets()}, slices.Collect(maps.Values(s.current()))...)
	for _, m := range lists {
		for _, name := range slices.Sorted(maps.Keys(m.Signed.Targets)) {
			if err := r.verifyTarget(name, m.Signed.Targets[name]); err != nil {
				return "", fmt.Errorf("the target %s: %w", name, err)
			}
		}
	}
	return first, nil
}

// verifyDelegated verifies the roles that targets delegates to, which the client
// fetches only where it looks for a target.
func (r *Repository) verifyDelegated(s *state) error {
	snapshot := s.staged.snapshot
	if snapshot == nil {
		snapshot = s.public.snapshot
	}
	current := s.current()
	for _, d := range delegations(s.targets()) {
		m := current[d.Name]
		switch {
		case m == nil || snapshot.Signed.Meta[d.Name+".json"] == nil:
			return fmt.Errorf("the role %s is delegated to, and its metadata are missing", d.Name)
		case snapshot.Signed.Meta[d.Name+".json"].Version != m.Signed.Version:
			return fmt.Errorf("the snapshot names another version of %s", d.Name)
		case m.Signed.IsExpired(r.Now):
			return &tuf.Refusal{Reason: tuf.Expired, Err: fmt.Errorf("%s is expired", d.Name)}
		}
		if err := s.targets().VerifyDelegate(d.Name, m); err != nil {
			return &tuf.Refusal{Reason: tuf.Unsigned, Err: err}
		}
	}
	return nil
}

// follow lets a client that knows what is published go on to other files.
func (r *Repository) follow(s *state, files map[string][]byte) error {
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
	return c.Refresh()
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
	files := map[string]*metadata.TargetFiles{}
	if s.staged.targets != nil {
		maps.Copy(files, s.staged.targets.Signed.Targets)
	}
	for _, m := range s.staged.delegated {
		if err := r.moveFiles(m.Signed.Targets); err != nil {
			return err
		}
	}
	return r.moveFiles(files)
}

func (r *Repository) moveFiles(files map[string]*metadata.TargetFiles) error {
	for name, info := range files {
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
