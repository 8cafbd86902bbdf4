package layout

import (
	"encoding/hex"
	"errors"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
)

// Given is what a layout is verified with.
type Given struct {
	Owners []*keys.Public // each of them must have signed the layout
	// Link returns the file NAME.KEYID.link, KEYID being the first eight digits of
	// the functionary's key identifier; nil where there is none.
	Link func(file string) ([]byte, error)
	At   time.Time
}

// A Result is a layout that was verified.
type Result struct {
	*evidence.Outcome
	Products map[string]string // of all steps that hold: path → digests
}

// Verify verifies a layout and its links (in-toto specification, 5.2). All steps
// are looked at, so that everything that is missing is told at once.
func Verify(data []byte, g Given) *Result {
	r := &Result{evidence.New("in-toto layout", Rules()), map[string]string{}}
	l, err := Decode(data)
	if err != nil {
		r.Fail(Malformed, "the layout cannot be read: %v", err)
		return r
	}
	if len(g.Owners) == 0 {
		r.Fail(SignatureInvalid, "no key was given that should have signed the layout")
	}
	for _, k := range g.Owners {
		if !l.doc.signedBy(k) {
			r.Fail(SignatureInvalid, "the key %s did not sign the layout", k.Fingerprint())
			continue
		}
		r.Key, r.Trust = k.Fingerprint(), "the given key"
		r.Pass("layout-signature", "by the key %s", k.Fingerprint())
	}
	if !r.OK() {
		return r
	}
	if g.At.After(l.Expires) {
		r.Fail(Expired, "the layout counted until %s", l.Expires.UTC().Format(time.RFC3339))
	} else {
		r.Pass("layout-expiry", "until %s", l.Expires.UTC().Format(time.RFC3339))
	}
	links := map[string]*Link{}
	for i := range l.Steps {
		if one := r.step(l, &l.Steps[i], g); one != nil {
			links[l.Steps[i].Name] = one
		}
	}
	r.artifacts(l, links)
	for _, name := range l.Inspections {
		r.Pass("layout-inspection", "%.100q was not run: inspections are commands", name)
	}
	return r
}

// step reads the links of a step and picks one of those that agree.
func (r *Result) step(l *Layout, s *Step, g Given) *Link {
	var good []*Link
	counted := map[string]bool{} // a key under two identifiers counts once
	found := false
	for _, id := range s.Keys {
		key := l.Keys[id]
		if key == nil {
			r.Fail(Malformed, "the step %.60q names the key %.20s, which the layout does not hold", s.Name, id)
			continue
		}
		data, err := g.Link(s.Name + "." + id[:min(8, len(id))] + ".link")
		if err != nil || data == nil {
			continue
		}
		found = true
		one := r.link(s, key, id, data)
		if one == nil || counted[key.Fingerprint()] {
			continue
		}
		counted[key.Fingerprint()] = true
		good = append(good, one)
	}
	switch {
	case !found:
		r.Fail(LinkMissing, "there is no link of the step %.60q", s.Name)
		return nil
	case len(good) < s.Threshold:
		r.Fail(ThresholdMissed, "%d functionaries signed the step %.60q, not %d", len(good), s.Name, s.Threshold)
		return nil
	}
	for _, other := range good[1:] {
		if !maps.Equal(other.Materials, good[0].Materials) || !maps.Equal(other.Products, good[0].Products) {
			r.Fail(LinksDisagree, "the functionaries of the step %.60q saw different artefacts", s.Name)
			return nil
		}
	}
	r.Pass("layout-step", "%.60q: %d of %d functionaries, %d materials, %d products", s.Name, len(good), s.Threshold, len(good[0].Materials), len(good[0].Products))
	if len(s.Command) > 0 && !slices.Equal(s.Command, good[0].Command) {
		r.Pass("layout-command", "%.60q ran %.100q, not %.100q", s.Name, strings.Join(good[0].Command, " "), strings.Join(s.Command, " "))
	}
	return good[0]
}

// link verifies one link of a step.
func (r *Result) link(s *Step, key *keys.Public, id string, data []byte) *Link {
	short := id[:min(8, len(id))]
	d, err := decode(data)
	if err != nil {
		r.Fail(LinkMalformed, "the link of %s for the step %.60q cannot be read: %v", short, s.Name, err)
		return nil
	}
	if !d.signedBy(key) {
		r.Fail(LinkUnauthorised, "the key %s did not sign its link for the step %.60q", short, s.Name)
		return nil
	}
	one, err := link(d.signed)
	switch {
	case errors.Is(err, errSublayout):
		r.Fail(Unsupported, "the step %.60q: %v", s.Name, err)
		return nil
	case err != nil:
		r.Fail(LinkMalformed, "the link of %s for the step %.60q: %v", short, s.Name, err)
		return nil
	case one.Name != s.Name:
		r.Fail(LinkMalformed, "the link of %s for the step %.60q is one of %.60q", short, s.Name, one.Name)
		return nil
	}
	return one
}

// artifacts applies the rules of all steps.
func (r *Result) artifacts(l *Layout, links map[string]*Link) {
	b := budget.New(budget.Default(), 0)
	for i := range l.Steps {
		s := &l.Steps[i]
		own := links[s.Name]
		if own == nil {
			continue
		}
		for _, x := range []struct {
			what  string
			rules []rule
			have  map[string]string
		}{{"materials", s.Materials, own.Materials}, {"products", s.Products, own.Products}} {
			broken, left, err := check(x.rules, x.have, own.Materials, own.Products, links, b)
			switch {
			case err != nil:
				r.Fail(RuleBroken, "the %s of the step %.60q: %v", x.what, s.Name, err)
			case broken != "":
				r.Fail(RuleBroken, "the %s of the step %.60q break the rule %s", x.what, s.Name, broken)
			case left > 0:
				r.Pass("layout-rules", "%d %s of %.60q are named by no rule, and so allowed", left, x.what, s.Name)
			default:
				r.Pass("layout-rules", "the %s of %.60q", x.what, s.Name)
			}
		}
		maps.Copy(r.Products, own.Products)
	}
}

// Made checks that a step of the layout made an artefact of which digests are
// known by algorithm.
func (r *Result) Made(name string, digests map[string][]byte) {
	for _, path := range slices.Sorted(maps.Keys(r.Products)) {
		for one := range strings.FieldsSeq(r.Products[path]) {
			alg, value, _ := strings.Cut(one, ":")
			if d := digests[alg]; len(d) > 0 && hex.EncodeToString(d) == value {
				r.Pass("layout-product", "%.200s is %.200s of a step", name, path)
				return
			}
		}
	}
	r.Fail(ProductMismatch, "no step of the layout made %.200s", name)
}
