package pipeline

import "strings"

// RefKind says what a reference names.
type RefKind uint8

// The kinds of references.
const (
	RefInvalid    RefKind = iota
	RefLocal              // ./path in the work tree
	RefSelf               // $/path in the own repository
	RefRepository         // owner/repository[/path]@ref
	RefImage              // docker://image
	RefRemote             // an address of a file
	RefPackage            // name@version of the platform's own catalogue: an orb, a task, a component
)

// A Use is a reference to an action, a pipeline or an image.
type Use struct {
	Value *Value
	Kind  RefKind
	Owner string
	Repo  string
	Path  string // inside the repository, or the local path
	Ref   string
	RefAt *Value // Ref, where it is written apart from the name; nil elsewhere
	Image string // of RefImage, without the scheme

	Target *Document // what a local reference leads to, where it was found
}

// NewUse reads the text of a reference.
func NewUse(v *Value) *Use {
	u := &Use{Value: v}
	text := strings.TrimSpace(v.Text)
	if image, ok := strings.CutPrefix(text, "docker://"); ok {
		u.Kind, u.Image = RefImage, image
		return u
	}
	switch {
	case strings.HasPrefix(text, "./"), strings.HasPrefix(text, "../"), text == ".":
		u.Kind, u.Path = RefLocal, text
		return u
	case strings.HasPrefix(text, "$/"):
		u.Kind, u.Path = RefSelf, text
		return u
	}
	slug, ref, ok := strings.Cut(text, "@")
	parts := strings.SplitN(slug, "/", 3)
	if strings.Contains(text, "${{") || len(parts) < 2 || parts[0] == "" || parts[1] == "" {
		return u
	}
	u.Owner, u.Repo, u.Ref = parts[0], parts[1], ref
	if len(parts) == 3 {
		u.Path = parts[2]
	}
	if ok {
		u.Kind = RefRepository
	}
	return u
}

// Slug returns owner/repository in lower case, "" for other kinds.
func (u *Use) Slug() string {
	if u == nil || u.Kind != RefRepository {
		return ""
	}
	return strings.ToLower(u.Owner + "/" + u.Repo)
}

// Full returns owner/repository/path in lower case, "" for other kinds.
func (u *Use) Full() string {
	if u == nil || u.Kind != RefRepository {
		return ""
	}
	if p := strings.Trim(u.Path, "/"); p != "" {
		return u.Slug() + "/" + strings.ToLower(p)
	}
	return u.Slug()
}

// Is reports whether u names the action owner/repository[/path], in any case.
func (u *Use) Is(action string) bool { return u.Full() == strings.ToLower(action) }

// Pinned reports whether the reference is a whole commit hash.
func (u *Use) Pinned() bool { return IsCommit(u.Ref) }

// IsCommit reports whether s is a whole hexadecimal commit hash, SHA-1 or
// SHA-256.
func IsCommit(s string) bool {
	if len(s) != 40 && len(s) != 64 {
		return false
	}
	return strings.Trim(s, "0123456789abcdefABCDEF") == ""
}

// Comment returns the comment behind the reference, without the sign.
func (u *Use) Comment() string {
	s := u.Value.Source
	at := s.LineLoc(s.Line(u.Value.At.Off))
	if u.Value.At.End >= at.End || u.Value.At.End < at.Off {
		return ""
	}
	_, comment, _ := strings.Cut(s.Text[u.Value.At.End:at.End], "#")
	return strings.TrimSpace(comment)
}

// Version returns the major version that the reference or its comment names,
// and whether one is named.
func (u *Use) Version() (major int, ok bool) {
	text := u.Ref
	if u.Pinned() {
		text = u.Comment()
	}
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == '=' || r == '@' || r == ':' }) {
		digits := strings.TrimPrefix(strings.TrimPrefix(word, "v"), "V")
		n := 0
		for n < len(digits) && digits[n] >= '0' && digits[n] <= '9' {
			n++
		}
		if n > 0 && n < 5 && (n == len(digits) || digits[n] == '.') {
			for _, d := range digits[:n] {
				major = major*10 + int(d-'0')
			}
			return major, true
		}
	}
	return 0, false
}
