package tuf

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/theupdateframework/go-tuf/v2/metadata"
	"github.com/theupdateframework/go-tuf/v2/metadata/config"
	"github.com/theupdateframework/go-tuf/v2/metadata/updater"
)

// The reasons for which a repository is refused.
const (
	Expired      = "tuf-expired"
	RolledBack   = "tuf-rolled-back"
	Unsigned     = "tuf-signatures-missing"
	Damaged      = "tuf-hash-or-length-mismatch"
	Malformed    = "tuf-malformed"
	Missing      = "tuf-file-missing"
	NotAuthentic = "tuf-role-not-delegated"
	Unreachable  = "tuf-unreachable"
	NoTarget     = "tuf-target-unknown"
)

// A Refusal is why a repository is not believed.
type Refusal struct {
	Reason string
	Err    error
}

// Error returns reason and cause.
func (r *Refusal) Error() string { return r.Reason + ": " + r.Err.Error() }

// Unwrap returns the cause.
func (r *Refusal) Unwrap() error { return r.Err }

// refusal gives an error of the library its reason.
func refusal(err error) error {
	if err == nil {
		return nil
	}
	is := func(target any) bool { return errors.As(err, target) }
	var (
		expired  *metadata.ErrExpiredMetadata
		version  *metadata.ErrBadVersionNumber
		equal    *metadata.ErrEqualVersionNumber
		unsigned *metadata.ErrUnsignedMetadata
		length   *metadata.ErrLengthOrHashMismatch
		long     *metadata.ErrDownloadLengthMismatch
		answer   *metadata.ErrDownloadHTTP
		fetch    *metadata.ErrDownload
	)
	reason := Malformed
	switch {
	case is(&expired):
		reason = Expired
	case is(&version), is(&equal):
		reason = RolledBack
	case is(&unsigned):
		reason = Unsigned
	case is(&length), is(&long):
		reason = Damaged
	case is(&answer):
		reason = Missing
	case is(&fetch):
		reason = Unreachable
	}
	return &Refusal{reason, err}
}

// A Client follows one repository. What it believes is kept in a folder; a root
// must be there before the first refresh.
type Client struct {
	Dir      string
	Metadata Source
	Targets  Source
	Now      time.Time // at which metadata must count
}

// rootFile is the trusted root of a client.
const rootFile = "root.json"

// Init makes a client that believes a root. It must be well-formed and signed by
// its own keys.
func Init(dir string, root []byte) error {
	err := guarded(func() error {
		m, err := metadata.Root().FromBytes(root)
		if err != nil {
			return err
		}
		return m.VerifyDelegate(metadata.ROOT, m)
	})
	if err != nil {
		return refusal(err)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, rootFile), root, 0o600)
}

// guarded turns a panic into an error: the library follows roles and targets that
// a document gives as null.
func guarded(f func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("the metadata lack what every repository has: %v", p)
		}
	}()
	return f()
}

// updater starts the library's workflow from what the folder holds.
func (c *Client) updater() (*updater.Updater, error) {
	root, err := os.ReadFile(filepath.Join(c.Dir, rootFile))
	if err != nil {
		return nil, &Refusal{Missing, fmt.Errorf("no root is believed yet: %w", err)}
	}
	cfg, err := config.New(base, root)
	if err != nil {
		return nil, err
	}
	cfg.LocalMetadataDir, cfg.LocalTargetsDir = c.Dir, c.Dir
	cfg.RemoteTargetsURL = base
	cfg.Fetcher = fetcher{c.Metadata}
	var u *updater.Updater
	err = guarded(func() (err error) {
		u, err = updater.New(cfg)
		return err
	})
	if err != nil {
		return nil, refusal(err)
	}
	u.UnsafeSetRefTime(c.Now)
	return u, nil
}

// Refresh takes newer metadata of the top-level roles.
func (c *Client) Refresh() error {
	u, err := c.updater()
	if err != nil {
		return err
	}
	return refusal(guarded(u.Refresh))
}

// Download refreshes and returns a target that verified metadata describe.
func (c *Client) Download(name string) ([]byte, error) {
	u, err := c.updater()
	if err != nil {
		return nil, err
	}
	if err := guarded(u.Refresh); err != nil {
		return nil, refusal(err)
	}
	var info *metadata.TargetFiles
	err = guarded(func() (err error) {
		if info, err = u.GetTargetInfo(name); err == nil && info == nil {
			err = errors.New("the target is null")
		}
		return err
	})
	if err != nil {
		if r := refusal(err); r.(*Refusal).Reason != Malformed {
			return nil, r
		}
		return nil, &Refusal{NoTarget, fmt.Errorf("%s: %w", name, err)}
	}
	if err := delegated(u, name); err != nil {
		return nil, err
	}
	data, err := c.target(info, name)
	if err != nil {
		return nil, err
	}
	return data, refusal(info.VerifyLengthHashes(data))
}

// target fetches the file of a target, under its hash where the repository has
// consistent snapshots (section 6.2).
func (c *Client) target(info *metadata.TargetFiles, name string) ([]byte, error) {
	names := []string{name}
	dir, file := filepath.ToSlash(filepath.Dir(name)), filepath.Base(name)
	for _, alg := range []string{"sha256", "sha512"} {
		if h, ok := info.Hashes[alg]; ok {
			hashed := fmt.Sprintf("%x.%s", []byte(h), file)
			if dir != "." {
				hashed = dir + "/" + hashed
			}
			names = append([]string{hashed}, names...)
		}
	}
	f := fetcher{c.Targets}
	var err error
	for _, n := range names {
		var data []byte
		if data, err = f.DownloadFile(base+n, info.Length, 0); err == nil {
			return data, nil
		}
		var absent *metadata.ErrDownloadHTTP
		if !errors.As(err, &absent) {
			break
		}
	}
	return nil, refusal(err)
}

// maxRoles bounds the walk over delegations.
const maxRoles = 1000

// delegated walks over the roles that may describe a target, in the order of the
// specification (5.6.7), and verifies each with the keys of the role that
// delegates to it: the library keeps a role that it verified for another.
func delegated(u *updater.Updater, target string) error {
	set := u.GetTrustedMetadataSet()
	type edge struct{ role, parent string }
	todo := []edge{{metadata.TARGETS, metadata.ROOT}}
	for visited := map[string]bool{}; len(todo) > 0 && len(visited) < maxRoles; {
		at := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if visited[at.role] {
			continue
		}
		visited[at.role] = true
		m, loaded := set.Targets[at.role]
		if !loaded {
			continue
		}
		if at.parent != metadata.ROOT {
			if err := set.Targets[at.parent].VerifyDelegate(at.role, m); err != nil {
				return &Refusal{NotAuthentic, fmt.Errorf("the role %s is not signed for %s: %w", at.role, at.parent, err)}
			}
		}
		if _, here := m.Signed.Targets[target]; here {
			return nil
		}
		if m.Signed.Delegations == nil {
			continue
		}
		var next []edge
		for _, r := range m.Signed.Delegations.GetRolesForTarget(target) {
			next = append(next, edge{r.Name, at.role})
			if r.Terminating { // nothing behind it counts
				todo = nil
				break
			}
		}
		slices.Reverse(next)
		todo = append(todo, next...)
	}
	return &Refusal{NoTarget, fmt.Errorf("no role that is delegated to describes %s", target)}
}
