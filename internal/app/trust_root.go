package app

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/trust/roots"
	"github.com/ossay-dev/ossay/internal/trust/tuf"
	"github.com/ossay-dev/ossay/internal/trust/verify"
)

// believed are the trusted roots that a verification rests on: those of one file,
// or those that are compiled in, never a mixture.
type believed struct {
	list   []*verify.Root
	digest string // SHA-256 of the document, hexadecimal
}

// verifier returns a verifier that believes them.
func (b *believed) verifier() *verify.Verifier { return verify.New(b.list[0], b.list[1:]...) }

// logState finds the log that signed a checkpoint.
func (b *believed) logState(note string) (c *verify.Checkpoint, id string, err error) {
	for _, r := range b.list {
		if c, id, err = verify.LogState(r, note); err == nil {
			break
		}
	}
	return c, id, err
}

// newest is the day from which the newest key counts.
func (b *believed) newest() string {
	var day time.Time
	for _, r := range b.list {
		if w := r.Newest(); w.Start.After(day) {
			day = w.Start
		}
	}
	return day.Format("2006-01-02")
}

// trustedRoot reads the trusted root that the user names, else the imported one,
// else takes the one of the public-good instance that is compiled in, and describes
// it with its age.
func trustedRoot(env Env, file string) (*believed, string, error) {
	public := roots.PublicGood()
	named := file != ""
	if !named {
		dir, err := env.trustDir()
		if err != nil {
			return nil, "", err
		}
		file = filepath.Join(dir, trustedRootFile)
	}
	data, err := readBounded(file)
	// A file of this name counts before the instance.
	if missing := errors.Is(err, os.ErrNotExist); missing && (!named || file == public.Name) {
		return compiledIn(env, public)
	}
	if err != nil {
		return nil, "", err
	}
	list, err := verify.ParseRoots(data)
	if err != nil {
		return nil, "", fault.New(fault.Untrusted, "%s: %s: %w", file, verify.TrustedRootMalformed, err)
	}
	b := &believed{list, hexSum(data)}
	words := "trusted root " + filepath.ToSlash(file) + " (SHA-256 " + b.digest[:16] + "…"
	if len(list) > 1 {
		words += fmt.Sprintf(", of %d instances", len(list))
	}
	if info, err := os.Stat(file); err == nil && !named {
		words += ", imported " + daysAgo(env, info.ModTime())
	}
	return b, words + ")", nil
}

func compiledIn(env Env, i roots.Instance) (*believed, string, error) {
	list, err := verify.ParseRoots([]byte(i.Trusted))
	if err != nil {
		return nil, "", fault.New(fault.Internal, "the compiled-in root of the %s instance: %w", i.Name, err)
	}
	sum := sha256.Sum256([]byte(i.Trusted))
	b := &believed{list, hex.EncodeToString(sum[:])}
	return b, fmt.Sprintf("compiled-in root of the %s Sigstore (SHA-256 %s…, taken over %s, newest key of %s)", i.Name, b.digest[:16], daysAgo(env, i.Taken), b.newest()), nil
}

// believedRepository returns the folder of what is believed of a TUF repository, and
// whether that began with the root that is compiled in. It has a folder of its own,
// so that it never stands in the way of a root that a user believes.
func believedRepository(trust string, req *UpdateTrustRequest, public roots.Instance) (dir string, embedded bool, err error) {
	own, compiled := filepath.Join(trust, "tuf"), filepath.Join(trust, "tuf-"+public.Name)
	named := req.Root == public.Name && !isFile(req.Root)
	if !named && (req.Root != "" || isFile(filepath.Join(own, "root.json"))) {
		if req.From == "" && req.URL == "" {
			return "", false, fault.New(fault.Usage, "trust update needs one of --from and --url").WithHint("or take that of the public-good instance: --root %s", public.Name)
		}
		return own, false, nil
	}
	if req.From == "" && req.URL == "" {
		req.URL = public.Repository
	}
	if isFile(filepath.Join(compiled, "root.json")) {
		return compiled, true, nil
	}
	if !named && isFile(filepath.Join(trust, trustedRootFile)) {
		return "", false, fault.New(fault.Usage, "a trusted root was imported, and this update would put that of the %s instance in its place", public.Name).
			WithHint("name the root to believe: --root FILE, or --root %s", public.Name)
	}
	return compiled, true, nil
}

// begin believes a first root where none is believed yet.
func begin(dir, root string, embedded bool, public roots.Instance) error {
	switch {
	case isFile(filepath.Join(dir, "root.json")):
		return nil
	case embedded:
		return tufFault(tuf.Init(dir, []byte(public.TUF)))
	}
	data, err := readBounded(root)
	if err != nil {
		return err
	}
	return tufFault(tuf.Init(dir, data))
}

// refusedFrom forgets a compiled-in root that led nowhere, and says what to do where
// another repository was meant.
func refusedFrom(dir string, embedded bool, err error) error {
	trusted := filepath.Join(filepath.Dir(dir), trustedRootFile)
	if !embedded || isFile(trusted) {
		return err
	}
	os.RemoveAll(dir)
	var f *fault.Fault
	var r *tuf.Refusal
	if errors.As(err, &f) && errors.As(err, &r) && r.Reason != tuf.Unreachable {
		return f.WithHint("the update began with the compiled-in root of the public-good instance; for another repository give its root with --root FILE")
	}
	return err
}

// daysAgo tells an age in days. A clock that is behind counts as today.
func daysAgo(env Env, t time.Time) string {
	switch n := int(env.today().Sub(t).Hours() / 24); {
	case n <= 0:
		return "today"
	case n == 1:
		return "1 day ago"
	default:
		return fmt.Sprintf("%d days ago", n)
	}
}
