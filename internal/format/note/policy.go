package note

import (
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"
)

// A Policy says which witnesses must have cosigned the checkpoints of some logs
// (C2SP tlog-policy).
type Policy struct {
	Logs      []Key
	Witnesses []Witness
	Groups    []Group
	Quorum    string // name of a witness or group, or "none"
}

// A Witness is a witness with its key and, for logs, its address.
type Witness struct {
	Name string // in the policy
	Key  Key
	URL  string // "" where it is not told
}

// A Group is satisfied when so many of its members are.
type Group struct {
	Name    string
	Need    int
	Members []string // witnesses and groups that stand before it
}

// Bounds of a policy.
const (
	maxPolicy  = 64 << 10
	maxMembers = 1000
)

// ParsePolicy reads a policy.
func ParsePolicy(text string) (*Policy, error) {
	if len(text) > maxPolicy {
		return nil, fmt.Errorf("a policy of witnesses of more than %d bytes", maxPolicy)
	}
	p := &Policy{}
	known := map[string]bool{}
	members := 0
	for n, line := range strings.Split(text, "\n") {
		line, _, _ = strings.Cut(line, "#")
		f := strings.Fields(line)
		if len(f) == 0 {
			continue
		}
		var err error
		switch {
		case p.Quorum != "" && f[0] == "quorum":
			err = errors.New("a second quorum")
		case f[0] == "log" && (len(f) == 2 || len(f) == 3):
			err = p.log(f)
		case f[0] == "witness" && (len(f) == 3 || len(f) == 4):
			err = p.witness(f, known)
		case f[0] == "group" && len(f) >= 4:
			if members += len(f); members > maxMembers {
				return nil, errors.New("a policy of witnesses with too many members of groups")
			}
			err = p.group(f, known)
		case f[0] == "quorum" && len(f) == 2:
			p.Quorum = f[1]
			if f[1] != "none" && !known[f[1]] {
				err = fmt.Errorf("the quorum %q is not defined before", cut(f[1]))
			}
		default:
			err = fmt.Errorf("%q is no line of a policy", cut(line))
		}
		if err != nil {
			return nil, fmt.Errorf("line %d of the policy of witnesses: %w", n+1, err)
		}
	}
	if p.Quorum == "" {
		return nil, errors.New("the policy of witnesses names no quorum")
	}
	return p, nil
}

func cut(s string) string { return strings.ToValidUTF8(s[:min(len(s), 60)], "") }

func (p *Policy) log(f []string) error {
	k, err := ParseKey(f[1])
	if err != nil {
		return err
	}
	p.Logs = append(p.Logs, k)
	return nil
}

// name takes a name that is not taken.
func (p *Policy) name(s string, known map[string]bool) error {
	switch s {
	case "log", "witness", "group", "quorum", "any", "all", "none":
		return fmt.Errorf("%q cannot be a name", s)
	}
	if known[s] {
		return fmt.Errorf("%q is defined twice", cut(s))
	}
	known[s] = true
	return nil
}

func (p *Policy) witness(f []string, known map[string]bool) error {
	k, err := ParseKey(f[2])
	if err != nil {
		return err
	}
	w := Witness{Name: f[1], Key: k}
	// A witness signs in one way only: its key may be written as that of a signer.
	w.Key.Kind = Cosignature
	if len(f) == 4 {
		u, err := url.Parse(f[3])
		if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
			return fmt.Errorf("%q is no address of a witness", cut(f[3]))
		}
		w.URL = f[3]
	}
	p.Witnesses = append(p.Witnesses, w)
	return p.name(w.Name, known)
}

func (p *Policy) group(f []string, known map[string]bool) error {
	g := Group{Name: f[1], Members: f[3:]}
	switch f[2] {
	case "any":
		g.Need = 1
	case "all":
		g.Need = len(g.Members)
	default:
		n, err := strconv.Atoi(f[2])
		if err != nil || n < 1 || n > len(g.Members) {
			return fmt.Errorf("the group %q of %d members needs %q", cut(g.Name), len(g.Members), cut(f[2]))
		}
		g.Need = n
	}
	// A name that stands twice would count twice.
	once := map[string]bool{}
	for _, m := range g.Members {
		if !known[m] || once[m] {
			return fmt.Errorf("%q in the group %q is not defined before, or stands there twice", cut(m), cut(g.Name))
		}
		once[m] = true
	}
	p.Groups = append(p.Groups, g)
	return p.name(g.Name, known)
}

// Satisfied reports whether the witnesses of these names make the quorum.
func (p *Policy) Satisfied(names map[string]bool) bool {
	if p.Quorum == "none" {
		return true
	}
	have := map[string]bool{}
	for _, w := range p.Witnesses {
		have[w.Name] = names[w.Name]
	}
	for _, g := range p.Groups { // members stand before their groups
		n := 0
		for _, m := range g.Members {
			if have[m] {
				n++
			}
		}
		have[g.Name] = n >= g.Need
	}
	return have[p.Quorum]
}

// Cosigners returns the witnesses of the policy that cosigned a checkpoint, in the
// order of the policy. A key counts once, whatever its names.
func (p *Policy) Cosigners(c *Checkpoint) []string {
	var out []string
	once := map[string]bool{}
	for _, w := range p.Witnesses {
		if _, ok := w.Key.Cosigned(c); ok && !once[string(w.Key.Public)] {
			once[string(w.Key.Public)] = true
			out = append(out, w.Name)
		}
	}
	return out
}

// Follows reports whether the policy is about a log. One that names no log is
// about all.
func (p *Policy) Follows(origin string) bool {
	for _, l := range p.Logs {
		if l.Name == origin {
			return true
		}
	}
	return len(p.Logs) == 0
}

// String writes the policy.
func (p *Policy) String() string {
	var b strings.Builder
	for _, l := range p.Logs {
		fmt.Fprintf(&b, "log %s\n", l)
	}
	for _, w := range p.Witnesses {
		fmt.Fprintln(&b, strings.TrimSpace("witness "+w.Name+" "+w.Key.String()+" "+w.URL))
	}
	for _, g := range p.Groups {
		fmt.Fprintf(&b, "group %s %d %s\n", g.Name, g.Need, strings.Join(g.Members, " "))
	}
	fmt.Fprintf(&b, "quorum %s\n", p.Quorum)
	return b.String()
}
