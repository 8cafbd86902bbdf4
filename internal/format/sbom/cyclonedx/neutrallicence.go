package cyclonedx

import (
	"hash/maphash"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// licences is the set of SPDX licence ids.
type licences map[string]bool

func (ids licences) has(s string) bool { return ids[s] }

// read reads the licences of a component: those that are acknowledged
// as concluded, and all others as declared. What the two texts do not say, such
// as the text of a licence, is kept as it is.
func (ids licences) read(c *sbom.Component, t *taker) {
	list := t.v.list("licenses")
	if list == nil {
		return
	}
	c.Declared = joinLicences(list, false)
	c.Concluded = joinLicences(list, true)
	t.mark("licenses", sameValue(ids.list(c.Declared, c.Concluded), t.v.get("licenses")))
}

// joinLicences returns the concluded licences of a list, or the others, as one
// expression.
func joinLicences(list []*value, concluded bool) string {
	var all []string
	for _, x := range list {
		ack := x.str("acknowledgement")
		if l := x.get("license"); l != nil {
			ack = l.str("acknowledgement")
		}
		if (ack == "concluded") == concluded {
			if s := licenceName(x); s != "" {
				all = append(all, s)
			}
		}
	}
	if len(all) == 1 {
		return all[0]
	}
	for i, s := range all {
		if strings.Contains(s, " OR ") && !strings.HasPrefix(s, "(") {
			all[i] = "(" + s + ")"
		}
	}
	return strings.Join(all, " AND ")
}

// licenceName returns the expression, the id or the name of an entry.
func licenceName(x *value) string {
	if l := x.get("license"); l != nil {
		if id := l.str("id"); id != "" {
			return id
		}
		return l.str("name")
	}
	return x.str("expression")
}

// list makes the list of licences for a declared and a concluded one.
// Only where there are two does it say which is which: the plain form means
// declared in all versions.
func (ids licences) list(declared, concluded string) *value {
	if declared == "" && concluded == "" {
		return nil
	}
	list := listValue()
	if declared != "" {
		ack := ""
		if concluded != "" {
			ack = "declared"
		}
		list.kids = append(list.kids, ids.entry(declared, ack))
	}
	if concluded != "" {
		list.kids = append(list.kids, ids.entry(concluded, "concluded"))
	}
	return list
}

func (ids licences) entry(s, acknowledgement string) *value {
	if ids.isExpression(s) {
		return mapValue().set("expression", textValue(s)).setText("acknowledgement", acknowledgement)
	}
	key := "name"
	if ids.has(s) {
		key = "id"
	}
	return mapValue().set("license", mapValue().set(key, textValue(s)).setText("acknowledgement", acknowledgement))
}

func (ids licences) seen(seen []string) *value {
	if len(seen) == 0 {
		return nil
	}
	list := listValue()
	for _, s := range seen {
		list.kids = append(list.kids, ids.entry(s, ""))
	}
	return list
}

// isExpression reports whether s is a compound expression of SPDX (annex D of
// SPDX 2.3): ids and references joined by operators.
func (ids licences) isExpression(s string) bool {
	if ids.has(s) || !strings.ContainsAny(s, " (") && !ids.isOperand(s) {
		return false
	}
	words := strings.Fields(strings.ReplaceAll(strings.ReplaceAll(s, "(", " ( "), ")", " ) "))
	operand, depth, compound := true, 0, false
	for _, w := range words {
		switch w {
		case "(":
			if !operand {
				return false
			}
			depth++
			compound = true
		case ")":
			if depth--; operand || depth < 0 {
				return false
			}
		case "AND", "OR", "WITH":
			if operand {
				return false
			}
			operand, compound = true, true
		default:
			if !operand || !ids.isOperand(w) {
				return false
			}
			operand = false
			if !ids.has(w) && w != "NONE" && w != "NOASSERTION" {
				compound = true
			}
		}
	}
	return compound && !operand && depth == 0
}

// isOperand reports whether a word can stand in an expression.
func (ids licences) isOperand(w string) bool {
	id := strings.TrimSuffix(w, "+")
	return ids.has(id) || strings.HasPrefix(w, "LicenseRef-") || strings.HasPrefix(w, "DocumentRef-") ||
		strings.HasPrefix(w, "AdditionRef-") || w == "NONE" || w == "NOASSERTION"
}

// sameValue reports whether two values are equal as JSON.
func sameValue(a, b *value) bool {
	if a == nil || b == nil {
		return a == b
	}
	seed := maphash.MakeSeed()
	return a.hash(seed) == b.hash(seed)
}
