package cyclonedx

import (
	"fmt"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// complete says what an object lacks, or "". Rules between fields are met by
// giving up the fields named last.
func (f *fitter) complete(v *value, o *object, e *element) string {
	for _, need := range o.need {
		if v.get(need) == nil {
			return fmt.Sprintf("%s wants a field %s, which it lacks", f.name, need)
		}
	}
	for i := range o.rules {
		r := &o.rules[i]
		if r.then != nil && v.str(r.key) == r.is {
			if got, reason := f.object(v, r.then, nil); reason != "" || len(got.keys) != len(v.keys) {
				return fmt.Sprintf("it breaks a rule of %s for %s", f.name, o.name)
			}
		}
		has := func(name string) bool { return v.get(name) != nil }
		if broken := r.broken(has, v.str); broken != "" {
			return fmt.Sprintf("%s: %s", f.name, broken)
		}
	}
	if e != nil {
		return f.completeXML(v, o, e)
	}
	return ""
}

// completeXML says which attribute or element is missing.
func (f *fitter) completeXML(v *value, o *object, e *element) string {
	names := f.g.reversed(o, e)
	for _, a := range e.attrs {
		if r, ok := names["@"+a.name]; a.need && (!ok || v.get(r.field.name) == nil) {
			return fmt.Sprintf("%s wants an attribute %s, which it lacks", f.name, a.name)
		}
	}
	for _, p := range e.flat {
		if r, ok := names[p.name]; p.min > 0 && !p.inChoice && (!ok || v.get(r.field.name) == nil || isEmptyList(v.get(r.field.name), r.place)) {
			return fmt.Sprintf("%s wants an element %s, which it lacks", f.name, p.name)
		}
	}
	return ""
}

func isEmptyList(v *value, p *place) bool {
	return v.kind == tree.List && len(v.kids) == 0 && !p.wrapped
}
