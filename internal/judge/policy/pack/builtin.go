package pack

import (
	"embed"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/config"
)

//go:embed builtin/*.yaml
var builtin embed.FS

// Names returns the built-in packs, sorted.
func Names() []string {
	entries, _ := builtin.ReadDir("builtin")
	var out []string
	for _, e := range entries {
		out = append(out, strings.TrimSuffix(e.Name(), ".yaml"))
	}
	return out
}

// Builtin reads a built-in pack with what it includes; the path that its errors
// and places show is its name.
func Builtin(name string) (*Pack, error) {
	text, err := builtin.ReadFile(path.Join("builtin", name+".yaml"))
	if err != nil {
		return nil, fmt.Errorf("there is no pack %q", name)
	}
	p, err := Parse(name+".yaml", string(text))
	if err != nil {
		return nil, err
	}
	return p, p.Resolve()
}

// Resolve adds the rules of the built-in packs that p includes, each pack once.
// Errors are of type *config.Error.
func (p *Pack) Resolve() error {
	own := p.Rules
	p.Rules = nil
	have := []string{p.Name}
	todo := p.Include
	for len(todo) > 0 {
		name := todo[0]
		todo = todo[1:]
		if slices.Contains(have, name) {
			continue
		}
		have = append(have, name)
		text, err := builtin.ReadFile(path.Join("builtin", name+".yaml"))
		if err != nil {
			return &config.Error{Path: p.Path, At: span.Point{}, Msg: fmt.Sprintf("include: there is no built-in pack %q", name), Hint: "one of " + strings.Join(Names(), ", ")}
		}
		q, err := Parse(name+".yaml", string(text))
		if err != nil {
			return err
		}
		p.Rules = append(p.Rules, q.Rules...)
		todo = append(todo, q.Include...)
	}
	p.Rules = append(p.Rules, own...)
	return nil
}
