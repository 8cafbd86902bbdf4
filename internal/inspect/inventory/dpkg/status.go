package dpkg

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/distro/ospkg"
)

// Status reads var/lib/dpkg/status.
func Status() *inventory.Reader {
	return &inventory.Reader{
		Format: formatStatus, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/" + placeStatus}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			text, err := f.Text()
			if err != nil {
				return err
			}
			b.Recognised()
			d := &database{b: b, f: f, lines: span.NewLines(text)}
			if err := d.read(text); err != nil {
				return err
			}
			return d.link()
		},
	}
}

// A database is the status file while it is read.
type database struct {
	b       *inventory.Builder
	f       *inspect.File
	lines   *span.Lines
	native  string // the architecture of dpkg itself
	entries []entry
	nodes   []uint32 // in step with installed
	here    []int    // entries that are installed
}

// read lists the packages. Their labels depend on the architecture of dpkg, which
// may come last.
func (d *database) read(text string) error {
	var e entry
	for f := range fields(text) {
		if f.first {
			d.keep(&e)
			e = entry{off: f.off}
			if err := d.f.Budget.Step(16); err != nil {
				return err
			}
		}
		e.set(&f)
	}
	d.keep(&e)
	d.b.Grow(len(d.entries))
	for i := range d.entries {
		d.add(i)
	}
	return nil
}

func (d *database) keep(e *entry) {
	if *e == (entry{}) {
		return
	}
	d.entries = append(d.entries, *e)
	if e.name == "dpkg" && e.arch != "" {
		d.native = e.arch
	}
}

// add puts one package into the listing, if it is there.
func (d *database) add(i int) {
	e := &d.entries[i]
	at := d.lines.Point(e.off, e.off+len(e.name))
	if e.name == "" {
		d.b.Note(at, "an entry without a package's name")
		return
	}
	switch state := e.state(); state {
	case "installed", "triggers-awaited", "triggers-pending":
	case "half-installed", "unpacked", "half-configured":
		d.b.Note(at, "%s is not set up: its state is %s", inventory.Clip(e.name), state)
	case "config-files":
		d.b.Set(attrConfigFiles, e.label(d.native)+" "+e.version, at)
		return
	case "not-installed":
		return
	default:
		d.b.Note(at, "%s has the status %q, so it is not counted as installed", inventory.Clip(e.name), inventory.Clip(e.status))
		return
	}
	if e.version == "" {
		d.b.Note(at, "%s has no version", inventory.Clip(e.name))
	}
	if e.essential {
		d.b.Set(attrEssential, e.name, at)
	}
	if e.origin != "" {
		d.b.Set(ospkg.AttrOrigin, e.name+" "+inventory.Clip(e.origin), at)
	}
	d.here = append(d.here, i)
	d.nodes = append(d.nodes, d.b.Add(e.node(d.native, at)))
}

// link adds the edges: Depends and Pre-Depends, not what is only recommended.
func (d *database) link() error {
	r := ospkg.NewResolver(len(d.nodes))
	arch := make([]string, d.b.Len())
	for k, i := range d.here {
		e := &d.entries[i]
		arch[d.nodes[k]] = e.arch
		r.Name(e.name, d.nodes[k])
		for group := range groups(e.provides) {
			for name := range alternatives(group) {
				r.Provide(name, d.nodes[k])
			}
		}
	}
	for k, i := range d.here {
		e := &d.entries[i]
		for _, value := range [...]string{e.preDepends, e.depends} {
			if err := d.f.Budget.Step(int64(strings.Count(value, ",") + strings.Count(value, "|"))); err != nil {
				return err
			}
			for group := range groups(value) {
				for _, to := range d.answer(r, arch, group, e.arch) {
					d.b.Edge(d.nodes[k], to, component.Prod)
				}
			}
		}
	}
	return nil
}

// answer returns the installed packages that answer a requirement: the first
// alternative that is there, for the architecture of the package that asks.
func (d *database) answer(r *ospkg.Resolver, arch []string, group, own string) []uint32 {
	for name := range alternatives(group) {
		found := r.Find(name)
		if len(found) < 2 || len(r.Named(name)) == 0 {
			if len(found) > 0 {
				return found
			}
			continue
		}
		if own == "all" {
			own = d.native
		}
		for i, n := range found {
			if arch[n] == own {
				return found[i : i+1]
			}
		}
		return found[:1]
	}
	return nil
}
