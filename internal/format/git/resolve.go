package git

import (
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// Resolve returns the object that a name means (gitrevisions(7)): a full or
// abbreviated id, HEAD or @, a branch, a tag, a remote or its branch, a name
// below refs/, each with suffixes of ^, ^N, ~N, ^{}, ^{commit} and ^{tree}.
// Annotated tags are followed to what they tag, so the object is a commit
// unless the name is that of a tree or a file. A name that is both a tag and a
// branch is the tag, as for git.
//
// An abbreviation must have four digits and fit one object, or only one commit
// or tag of a commit. Names by date, reflog, message or path, and ranges, are
// [ErrUnsupported]; a name that leads nowhere is [ErrUnknown], one that leads to
// several objects [ErrAmbiguous].
func (r *Repository) Resolve(name string) (ID, error) {
	id, err := r.resolve(name)
	if err != nil {
		return ID{}, fmt.Errorf("revision %.200q: %w", name, err)
	}
	return id, nil
}

// maxRevision bounds a name with its suffixes, in bytes.
const maxRevision = 4096

func (r *Repository) resolve(name string) (ID, error) {
	base, suffix := name, ""
	if i := strings.IndexAny(name, "^~"); i >= 0 {
		base, suffix = name[:i], name[i:]
	}
	switch {
	case len(name) > maxRevision:
		return ID{}, &budget.Breach{What: "length of a name", Limit: maxRevision}
	case base == "":
		return ID{}, ErrUnknown
	case strings.Contains(name, "@{"), strings.Contains(base, ":"), strings.Contains(base, ".."):
		return ID{}, fmt.Errorf("reflogs, paths and ranges: %w", ErrUnsupported)
	}
	id, err := r.base(base)
	if err != nil {
		return ID{}, err
	}
	for suffix != "" {
		var s step
		if s, suffix, err = nextStep(suffix); err != nil {
			return ID{}, err
		}
		if id, err = r.follow(id, s); err != nil {
			return ID{}, err
		}
	}
	id, _, err = r.peel(id)
	return id, err
}

// base resolves a name without suffixes.
func (r *Repository) base(name string) (ID, error) {
	if id, ok := parseHex([]byte(name), r.hash); ok {
		return id, nil
	}
	if name == "@" {
		name = "HEAD"
	}
	storage := r.config.refStorage()
	if storage == "" {
		if id, found, err := r.findRef(name); found || err != nil {
			return id, err
		}
	}
	if p, ok := parsePrefix(name, r.hash); ok {
		if id, found, err := r.abbreviated(&p); found || err != nil {
			return id, err
		}
	}
	if storage != "" {
		return ID{}, fmt.Errorf("refs stored as %.40q: %w, only object ids can be resolved", storage, ErrUnsupported)
	}
	return ID{}, ErrUnknown
}

// maxFits bounds the objects that an abbreviation is compared with.
const maxFits = 256

// abbreviated finds the object that an abbreviation means.
func (r *Repository) abbreviated(p *prefix) (id ID, found bool, err error) {
	fits := map[ID]bool{}
	var window []byte
	for _, k := range r.packs {
		if err := k.index.begin(p, fits, maxFits, &window); err != nil {
			return ID{}, false, fmt.Errorf("%s: %w", k.name, err)
		}
	}
	names, err := r.files.List("objects/" + p.text[:2])
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return ID{}, false, err
	}
	for _, rest := range names {
		if id, ok := parseHex([]byte(p.text[:2]+rest), r.hash); ok && p.matches(id.raw()) {
			if fits[id] = true; len(fits) > maxFits {
				break
			}
		}
	}
	if len(fits) == 0 {
		return ID{}, false, nil
	}
	id, err = r.onlyOne(fits)
	return id, err == nil, err
}

// onlyOne returns the one object, or the only one that leads to a commit.
func (r *Repository) onlyOne(fits map[ID]bool) (ID, error) {
	if len(fits) > maxFits {
		return ID{}, fmt.Errorf("more than %d objects begin with it: %w", maxFits, ErrAmbiguous)
	}
	var only ID
	commits := 0
	for id := range fits {
		if len(fits) == 1 {
			return id, nil
		}
		if _, k, err := r.peel(id); err == nil && k == kindCommit {
			only = id
			commits++
		}
	}
	if commits == 1 {
		return only, nil
	}
	return ID{}, fmt.Errorf("%d objects begin with it: %w", len(fits), ErrAmbiguous)
}

// A step is one suffix of a name.
type step struct {
	to          kind // the kind to peel to; anyKind for ^{}
	generations int  // first parents to go back
	parent      int  // or the parent to go to, from 1
}

// nextStep reads the suffix at the beginning of text: ^, ^N, ~, ~N or ^{kind}.
func nextStep(text string) (step, string, error) {
	if rest, ok := strings.CutPrefix(text, "^{"); ok {
		word, rest, ok := strings.Cut(rest, "}")
		switch {
		case ok && word == "":
			return step{to: anyKind}, rest, nil
		case ok && word == "commit":
			return step{to: kindCommit}, rest, nil
		case ok && word == "tree":
			return step{to: kindTree}, rest, nil
		}
		return step{}, "", fmt.Errorf("suffix %.40q: %w", text, ErrUnsupported)
	}
	op, rest := text[0], text[1:]
	digits := rest[:len(rest)-len(strings.TrimLeft(rest, "0123456789"))]
	rest = rest[len(digits):]
	if rest != "" && rest[0] != '^' && rest[0] != '~' || op != '^' && op != '~' {
		return step{}, "", fmt.Errorf("suffix %.40q: %w", text, ErrUnsupported)
	}
	n := 1
	if digits != "" {
		v, err := strconv.ParseInt(digits, 10, 32)
		if err != nil {
			return step{}, "", fmt.Errorf("number %.40s: %w", digits, ErrUnknown)
		}
		n = int(v)
	}
	if op == '~' {
		return step{to: kindCommit, generations: n}, rest, nil
	}
	return step{to: kindCommit, parent: n}, rest, nil
}

// follow takes one step from an object.
func (r *Repository) follow(id ID, s step) (ID, error) {
	id, k, err := r.peel(id)
	if err != nil {
		return ID{}, err
	}
	if s.to == kindTree && k == kindCommit {
		c, err := r.Commit(id)
		return c.Tree, err
	}
	if err := k.expect(s.to); err != nil {
		return ID{}, fmt.Errorf("object %v: %w", id, err)
	}
	if s.parent > 0 {
		return r.parent(id, s.parent)
	}
	for range s.generations {
		if id, err = r.parent(id, 1); err != nil {
			return ID{}, err
		}
	}
	return id, nil
}

// parent returns the parent of a commit, counted from 1.
func (r *Repository) parent(id ID, n int) (ID, error) {
	if r.shallow[id] {
		return ID{}, fmt.Errorf("commit %v is where a shallow clone ends: its parents are %w", id, ErrMissing)
	}
	c, err := r.Commit(id)
	if err != nil {
		return ID{}, err
	}
	if n > len(c.Parents) {
		return ID{}, fmt.Errorf("commit %v has no parent %d: %w", id, n, ErrUnknown)
	}
	return c.Parents[n-1], nil
}
