package publisher

import (
	"crypto"
	"errors"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/theupdateframework/go-tuf/v2/metadata"
)

// isRole reports whether a name can be that of a role that is delegated to, and so
// of a file.
func isRole(name string) bool {
	if name == "" || len(name) > 100 || strings.Trim(name, ".") == "" || name[0] == '.' || slices.Contains(Roles(), name) {
		return false
	}
	return !strings.ContainsFunc(name, func(c rune) bool {
		return (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '-' && c != '_' && c != '.'
	})
}

// delegatedFile is where a role that is delegated to is staged.
func delegatedFile(role string) string { return "delegated/" + role + ".json" }

// delegations are those of a list of targets, in their order.
func delegations(targets *metadata.Metadata[metadata.TargetsType]) []metadata.DelegatedRole {
	if targets == nil || targets.Signed.Delegations == nil {
		return nil
	}
	return targets.Signed.Delegations.Roles
}

// targets is the list as it will be.
func (s *state) targets() *metadata.Metadata[metadata.TargetsType] {
	if s.staged.targets != nil {
		return s.staged.targets
	}
	return s.public.targets
}

// current are the metadata, as they will be, of the roles that are delegated to.
func (s *state) current() lists {
	out := lists{}
	for _, d := range delegations(s.targets()) {
		if m := s.staged.delegated[d.Name]; m != nil {
			out[d.Name] = m
		} else if m := s.public.delegated[d.Name]; m != nil {
			out[d.Name] = m
		}
	}
	return out
}

// list is the staged list of a role.
func (s *state) list(role string) *metadata.Metadata[metadata.TargetsType] {
	if role == metadata.TARGETS {
		return s.staged.targets
	}
	return s.staged.delegated[role]
}

// delegation finds the delegation to a role.
func (s *state) delegation(role string) *metadata.DelegatedRole {
	list := delegations(s.targets())
	i := slices.IndexFunc(list, func(d metadata.DelegatedRole) bool { return d.Name == role })
	if i < 0 {
		return nil
	}
	return &list[i]
}

// known refuses a role that has no list of targets.
func (s *state) known(role string) error {
	if role == metadata.TARGETS || s.delegation(role) != nil {
		return nil
	}
	return fmt.Errorf("%w %q", ErrNoRole, role)
}

// mayHold refuses a target that clients would not look for in a role.
func (s *state) mayHold(role, name string) error {
	if err := s.known(role); err != nil || role == metadata.TARGETS {
		return err
	}
	d := s.delegation(role)
	if ok, err := d.IsDelegatedPath(name); err != nil || !ok {
		return fmt.Errorf("%s may not have the target %s: it has %s", role, name, strings.Join(d.Paths, ", "))
	}
	return nil
}

// A Delegation says who signs for which targets.
type Delegation struct {
	Name string
	Role
	// Paths are patterns of names of targets, in which "*" and "?" do not cross "/"
	// (specification, 4.5).
	Paths       []string
	Terminating bool // no role behind it is asked for these targets
}

// Delegate stages that a role signs for targets, with an empty list where the role
// is new. Where it is there, its keys, threshold and patterns are replaced.
func (r *Repository) Delegate(d Delegation) error {
	if !isRole(d.Name) {
		return fmt.Errorf("%q is no name of a role: letters, digits, dot, dash, underscore, and no top-level role", d.Name)
	}
	if len(d.Paths) == 0 {
		return errors.New("a delegation needs patterns of targets")
	}
	for _, p := range d.Paths {
		if _, err := path.Match(p, ""); err != nil || p == "" || strings.HasPrefix(p, "/") || strings.Contains(p, `\`) {
			return fmt.Errorf("%q is no pattern of targets", p)
		}
	}
	s, err := r.start()
	if err == nil {
		err = r.stage(s, metadata.TARGETS)
	}
	if err != nil {
		return err
	}
	t := &s.staged.targets.Signed
	if t.Delegations == nil {
		t.Delegations = &metadata.Delegations{Keys: map[string]*metadata.Key{}}
	}
	is := metadata.DelegatedRole{Name: d.Name, Threshold: d.Threshold, Terminating: d.Terminating, Paths: d.Paths, KeyIDs: []string{}}
	if i := slices.IndexFunc(t.Delegations.Roles, func(o metadata.DelegatedRole) bool { return o.Name == d.Name }); i >= 0 {
		t.Delegations.Roles[i] = is
	} else {
		t.Delegations.Roles = append(t.Delegations.Roles, is)
	}
	for _, k := range d.Keys {
		key, err := keyFor(k)
		if err == nil {
			err = t.AddKey(key, d.Name)
		}
		if err != nil {
			return fmt.Errorf("the keys of %s: %w", d.Name, err)
		}
	}
	if err := enough(d.Name, d.Threshold, len(s.delegation(d.Name).KeyIDs)); err != nil {
		return err
	}
	forget(t.Delegations)
	if err := r.stage(s, d.Name); err != nil { // signed anew by the keys of now
		return err
	}
	return r.save(&s.staged)
}

// Undelegate stages that a role signs for no target any more.
func (r *Repository) Undelegate(role string) error {
	s, err := r.start()
	if err == nil && s.delegation(role) == nil {
		err = fmt.Errorf("%w %q", ErrNoRole, role)
	}
	if err == nil {
		err = r.stage(s, metadata.TARGETS)
	}
	if err != nil {
		return err
	}
	d := s.staged.targets.Signed.Delegations
	d.Roles = slices.DeleteFunc(d.Roles, func(o metadata.DelegatedRole) bool { return o.Name == role })
	forget(d)
	return r.save(&s.staged)
}

// forget drops the keys that no delegation names.
func forget(d *metadata.Delegations) {
	maps.DeleteFunc(d.Keys, func(id string, _ *metadata.Key) bool {
		return !slices.ContainsFunc(d.Roles, func(r metadata.DelegatedRole) bool { return slices.Contains(r.KeyIDs, id) })
	})
}

// Rotate stages new keys of a top-level role: keys are added and taken away, and
// the threshold changes where it is not 0. What the role signs is staged with it, so
// that the new keys sign it. The old keys of root must sign a new root, too.
func (r *Repository) Rotate(role string, add, remove []crypto.PublicKey, threshold int) error {
	if !slices.Contains(Roles(), role) {
		return fmt.Errorf("%q is no role: %s", role, strings.Join(Roles(), ", "))
	}
	s, err := r.start()
	if err == nil {
		err = r.stage(s, metadata.ROOT)
	}
	if err != nil {
		return err
	}
	root := &s.staged.root.Signed
	for _, k := range add {
		key, err := keyFor(k)
		if err == nil {
			err = root.AddKey(key, role)
		}
		if err != nil {
			return fmt.Errorf("the keys of %s: %w", role, err)
		}
	}
	for _, k := range remove {
		ids := slices.Clone(root.Roles[role].KeyIDs)
		i := slices.IndexFunc(ids, func(id string) bool { return root.Keys[id] != nil && same(root.Keys[id], k) })
		if i < 0 {
			return fmt.Errorf("a key that should go is none of %s", role)
		}
		if err := root.RevokeKey(ids[i], role); err != nil {
			return err
		}
	}
	if threshold != 0 {
		root.Roles[role].Threshold = threshold
	}
	if err := enough(role, root.Roles[role].Threshold, len(root.Roles[role].KeyIDs)); err != nil {
		return err
	}
	if role != metadata.ROOT {
		if err := r.stage(s, role); err != nil {
			return err
		}
	}
	return r.save(&s.staged)
}
