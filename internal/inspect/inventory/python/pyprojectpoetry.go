package python

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// poetry declares what stands in Poetry's table (Poetry, "Dependency
// specification" and "Managing dependencies").
func (p *projectReader) poetry(poetry tree.Node) {
	// Optional dependencies are installed by extras, whose names tell what for.
	extras := make(map[string]component.Scope)
	for extra := range poetry.Get("extras").Children() {
		scope := scopeOfGroup(extra.Key(), component.Optional)
		for _, name := range extra.Strings() {
			if have, ok := extras[fold(name)]; !ok || scope < have {
				extras[fold(name)] = scope
			}
		}
	}
	for d := range poetry.Get("dependencies").Children() {
		if d.Key() == "python" {
			continue
		}
		scope, ok := extras[fold(d.Key())]
		if !ok {
			scope = component.Optional
		}
		p.poetryDependency(d, kindMain, component.Prod, scope)
	}
	for d := range poetry.Get("dev-dependencies").Children() {
		p.poetryDependency(d, kindGroup+"dev", component.Dev, component.Dev)
	}
	for group := range poetry.Get("group").Children() {
		scope := scopeOfGroup(group.Key(), component.Optional)
		if group.Get("optional").True() {
			scope = max(scope, component.Optional)
		}
		for d := range group.Get("dependencies").Children() {
			p.poetryDependency(d, kindGroup+group.Key(), scope, scope)
		}
	}
}

// poetryDependency declares d: a range, a table, or a list of them for different
// environments.
func (p *projectReader) poetryDependency(d tree.Node, kind string, scope, optional component.Scope) {
	for v := range variants(d) {
		r := requirement{name: d.Key(), spec: text(v)}
		s := scope
		if v.Kind() == tree.Map {
			r.spec, r.extras, r.marker = text(v.Get("version")), v.Get("extras").Strings(), poetryMarker(v)
			r.url = poetryPlace(v)
			if v.Get("optional").True() {
				s = optional
			}
		}
		if r.spec == "*" {
			r.spec = ""
		}
		p.declare(r, kind, s, d.KeyAt())
	}
}

// poetryMarker returns the environments for which a dependency holds.
func poetryMarker(v tree.Node) string {
	var parts []string
	if m := text(v.Get("markers")); m != "" {
		parts = append(parts, "("+m+")")
	}
	if python := text(v.Get("python")); python != "" {
		parts = append(parts, "python_version == '"+python+"'") // any range of Poetry's; never settled
	}
	if platform := text(v.Get("platform")); platform != "" {
		parts = append(parts, "sys_platform == '"+platform+"'")
	}
	return strings.Join(parts, " and ")
}

// poetryPlace returns where a dependency comes from, "" for an index.
func poetryPlace(v tree.Node) string {
	if url := text(v.Get("git")); url != "" {
		for _, key := range [...]string{"rev", "tag", "branch"} {
			if revision := text(v.Get(key)); revision != "" {
				return gitSource(url, revision)
			}
		}
		return gitSource(url, "")
	}
	for _, key := range [...]string{"url", "path", "file"} {
		if place := text(v.Get(key)); place != "" {
			return place
		}
	}
	return ""
}
