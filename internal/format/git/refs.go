package git

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

const (
	maxRefFile    = 64 << 10 // bytes of a file with one ref; FETCH_HEAD has many lines
	maxPackedRefs = 64 << 20 // bytes of packed-refs, about a million refs
	maxSymbolic   = 5        // symbolic refs in a row, as in git
	maxRefName    = 1024     // bytes
)

// refCandidates returns the refs that a short name may mean, in the order of
// gitrevisions(7).
func refCandidates(name string) []string {
	refs := []string{"refs/" + name, "refs/tags/" + name, "refs/heads/" + name, "refs/remotes/" + name, "refs/remotes/" + name + "/HEAD"}
	if isRootRef(name) || strings.HasPrefix(name, "refs/") {
		refs = append([]string{name}, refs...)
	}
	return refs
}

// isRootRef reports whether a name has the form of HEAD and its like, the only
// refs outside of refs/.
func isRootRef(name string) bool {
	return name != "" && strings.Trim(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_") == ""
}

// validRef reports whether a name is that of a ref (git-check-ref-format(1)).
// Only such names are given to [Files].
func validRef(name string) bool {
	if name == "" || len(name) > maxRefName || strings.HasSuffix(name, ".") ||
		strings.Contains(name, "..") || strings.Contains(name, "@{") || strings.ContainsAny(name, " ~^:?*[\\\x7f") {
		return false
	}
	for i := range len(name) {
		if name[i] < ' ' {
			return false
		}
	}
	for part := range strings.SplitSeq(name, "/") {
		if part == "" || part[0] == '.' || strings.HasSuffix(part, ".lock") {
			return false
		}
	}
	return isRootRef(name) || strings.HasPrefix(name, "refs/")
}

// findRef returns the object that a short name leads to.
func (r *Repository) findRef(short string) (id ID, found bool, err error) {
	for _, name := range refCandidates(short) {
		if !validRef(name) {
			continue
		}
		id, found, err = r.readRef(name)
		if found || err != nil {
			return id, found, err
		}
	}
	return ID{}, false, nil
}

// readRef returns the object that a ref names, through symbolic refs. A
// symbolic ref to nothing is an error.
func (r *Repository) readRef(name string) (id ID, found bool, err error) {
	first := name
	for range maxSymbolic + 1 {
		text, err := r.readFile(name, maxRefFile)
		if errors.Is(err, fs.ErrNotExist) {
			id, found, err := r.packedRef(name)
			if !found && err == nil && name != first {
				err = fmt.Errorf("%s leads to %s, which does not exist: %w", first, name, ErrUnknown)
			}
			return id, found, err
		}
		if err != nil {
			return ID{}, false, err
		}
		id, target, err := parseRef(text, r.hash)
		if err != nil {
			return ID{}, false, fmt.Errorf("ref %s: %w", name, err)
		}
		if target == "" {
			return id, true, nil
		}
		name = target
	}
	return ID{}, false, fmt.Errorf("ref %s: %w", first, &budget.Breach{What: "symbolic refs", Limit: maxSymbolic})
}

// parseRef reads the file of a ref: an ID, or "ref: " and the name of another
// ref (gitrepository-layout(5)). Anything after an ID and white space is for
// others, as in FETCH_HEAD.
func parseRef(text []byte, hash int) (id ID, target string, err error) {
	if rest, ok := bytes.CutPrefix(text, []byte("ref:")); ok {
		line, _, _ := bytes.Cut(rest, []byte("\n"))
		target = string(bytes.TrimSpace(line))
		if !validRef(target) || !strings.HasPrefix(target, "refs/") {
			return ID{}, "", damaged("symbolic ref to %.80q", target)
		}
		return ID{}, target, nil
	}
	n := 2 * hash
	if len(text) < n || len(text) > n && !strings.ContainsRune(" \t\r\n", rune(text[n])) {
		return ID{}, "", damaged("not an object id")
	}
	id, ok := parseHex(text[:n], hash)
	if !ok {
		return ID{}, "", damaged("not an object id")
	}
	return id, "", nil
}

// packedRef looks for a ref in the file packed-refs.
func (r *Repository) packedRef(name string) (ID, bool, error) {
	text, err := r.packed()
	if errors.Is(err, fs.ErrNotExist) {
		return ID{}, false, nil
	}
	if err != nil {
		return ID{}, false, err
	}
	id, found := findPacked(text, name, r.hash)
	return id, found, nil
}

// findPacked finds the line "ID name" of packed-refs. Other lines are a comment
// or "^ID", what the tag of the line above leads to.
func findPacked(text []byte, name string, hash int) (ID, bool) {
	key := []byte(" " + name)
	for at := 0; ; at++ {
		i := bytes.Index(text[at:], key)
		if i < 0 {
			return ID{}, false
		}
		at += i
		start, end := at-2*hash, at+len(key)
		if start < 0 || start > 0 && text[start-1] != '\n' || end < len(text) && text[end] != '\n' {
			continue
		}
		if id, ok := parseHex(text[start:at], hash); ok {
			return id, true
		}
	}
}
