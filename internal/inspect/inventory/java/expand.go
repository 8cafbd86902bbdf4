package java

import (
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// maxExpansion bounds properties inside properties.
const maxExpansion = 32

// An expansion is what a property stands for, or why that stays open.
type expansion struct{ value, problem string }

// expand replaces the properties in text by their values, as Maven's model
// interpolation does. problem says why a property has no value: it is not
// defined in the target, refers to itself, nests too deep or grows over the
// budget.
func (v *view) expand(text string) (value, problem string) {
	if !strings.Contains(text, "${") {
		return text, ""
	}
	return v.expandAt(text, 0)
}

func (v *view) expandAt(text string, depth int) (value, problem string) {
	if depth > maxExpansion {
		return "", fmt.Sprintf("properties nest deeper than %d", maxExpansion)
	}
	var out strings.Builder
	for {
		i := strings.Index(text, "${")
		end := -1
		if i >= 0 {
			end = strings.IndexByte(text[i:], '}')
		}
		if end < 0 {
			out.WriteString(text)
			return out.String(), v.spend(len(text))
		}
		inner, problem := v.property(text[i+2:i+end], depth)
		if problem == "" {
			problem = v.spend(i + len(inner))
		}
		if problem != "" {
			return "", problem
		}
		out.WriteString(text[:i])
		out.WriteString(inner)
		text = text[i+end+1:]
	}
}

// property returns the value of one property. It is expanded once for each
// project; what is being expanded refers to itself if it is asked for again.
func (v *view) property(name string, depth int) (value, problem string) {
	if e, ok := v.memo[name]; ok {
		return e.value, e.problem
	}
	if problem := v.r.step(1); problem != "" {
		return "", problem
	}
	raw, ok := v.raw(name)
	if !ok {
		return "", fmt.Sprintf("property %q is not defined in the target", inventory.Clip(name))
	}
	if !strings.Contains(raw, "${") {
		return raw, ""
	}
	v.memo[name] = expansion{problem: fmt.Sprintf("property %q refers to itself", inventory.Clip(name))}
	value, problem = v.expandAt(raw, depth+1)
	if problem != "" && depth > 0 {
		delete(v.memo, name) // it may be within the depth if asked for by itself
		return "", problem
	}
	v.memo[name] = expansion{value, problem}
	return value, problem
}

// spend counts the bytes that the expansions for one project make.
func (v *view) spend(n int) (problem string) {
	limit := v.r.budget.Limits().Expansion
	if v.spent += int64(n); v.spent > limit {
		return (&budget.Breach{What: "expansion", Limit: limit}).Error()
	}
	return v.r.step(1 + int64(n)/64)
}

// raw returns the value of a property as it is written: a field of the project,
// or else a property of the nearest POM that has it. Fields without "project."
// come last, because Maven only warns about them.
func (v *view) raw(name string) (string, bool) {
	field, prefixed := strings.CutPrefix(name, "project.")
	if !prefixed {
		field, prefixed = strings.CutPrefix(name, "pom.")
	}
	if prefixed {
		if text, ok := v.field(field); ok {
			return text, true
		}
	}
	for _, p := range v.chain {
		p.load()
		if text, ok := p.properties[name]; ok {
			return text, true
		}
	}
	if !prefixed {
		return v.field(name)
	}
	return "", false
}

// field returns a coordinate of the project.
func (v *view) field(name string) (string, bool) {
	p := v.chain[0]
	text := ""
	switch name {
	case "groupId":
		text = p.group
	case "artifactId":
		text = p.artifact
	case "version":
		text = p.version
	case "packaging":
		text = p.packaging
	}
	if name, ok := strings.CutPrefix(name, "parent."); ok && p.parent != nil {
		switch name {
		case "groupId":
			text = p.parent.group
		case "artifactId":
			text = p.parent.artifact
		case "version":
			text = p.parent.version
		}
	}
	return text, text != ""
}
