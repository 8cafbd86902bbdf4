package git

import (
	"fmt"
	"strings"
)

// Raw reads the object that a name means as it is stored, for those who verify
// signatures: its kind ("commit", "tag", …), its ID and its content. An annotated
// tag is returned itself, not what it points at; names with suffixes are resolved
// as [Repository.Resolve] does. The content is the caller's own.
func (r *Repository) Raw(name string) (kind string, id ID, data []byte, err error) {
	if strings.ContainsAny(name, "^~") {
		id, err = r.Resolve(name)
	} else if id, err = r.named(name); err != nil {
		err = fmt.Errorf("revision %.200q: %w", name, err)
	}
	if err != nil {
		return "", ID{}, nil, err
	}
	k, data, err := r.object(id, anyKind, r.limits.ObjectBytes)
	return k.String(), id, data, err
}

// named resolves a name without suffixes and does not follow tags.
func (r *Repository) named(name string) (ID, error) {
	if name == "" || len(name) > maxRevision || strings.ContainsAny(name, ":") || strings.Contains(name, "..") || strings.Contains(name, "@{") {
		return ID{}, ErrUnknown
	}
	return r.base(name)
}
