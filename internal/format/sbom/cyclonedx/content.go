package cyclonedx

import (
	"slices"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A child is an element inside an element.
type child struct {
	node    tree.Node
	own     bool      // of the namespace of CycloneDX
	foreign bool      // of another namespace; an element of none is neither
	as      *particle // what the content model takes it for
}

// A matcher walks a content model along the children of one element. The
// models of CycloneDX are deterministic, as XML Schema demands (Unique Particle
// Attribution), so the next element decides and nothing is tried twice.
type matcher struct {
	items  []child
	pos    int
	far    int      // the furthest place at which something was expected
	wanted []string // and what
}

// matches reports whether p takes what comes next as often as it must.
func (m *matcher) matches(p *particle) bool {
	count := 0
	for p.max < 0 || count < p.max {
		before := m.pos
		if !m.once(p) {
			if m.pos > before {
				return false
			}
			break
		}
		count++
		if m.pos == before { // empty: as good as any number
			count = max(count, p.min)
			break
		}
	}
	return count >= p.min
}

func (m *matcher) once(p *particle) bool {
	switch p.group {
	case 's':
		for _, part := range p.parts {
			if !m.matches(part) {
				return false
			}
		}
		return true
	case 'c':
		empty := false
		for _, part := range p.parts {
			before := m.pos
			ok := m.matches(part)
			if m.pos > before {
				return ok
			}
			empty = empty || ok
		}
		return empty
	case 'a':
		if m.pos < len(m.items) && m.items[m.pos].foreign {
			m.pos++
			return true
		}
		return false
	}
	if m.pos < len(m.items) && m.items[m.pos].own && m.items[m.pos].node.Key() == p.name {
		m.items[m.pos].as = p
		m.pos++
		return true
	}
	m.want(p.name)
	return false
}

// want notes what would have been right at the furthest place.
func (m *matcher) want(name string) {
	if m.pos > m.far {
		m.far, m.wanted = m.pos, m.wanted[:0]
	}
	if m.pos == m.far && !slices.Contains(m.wanted, name) {
		m.wanted = append(m.wanted, name)
	}
}
