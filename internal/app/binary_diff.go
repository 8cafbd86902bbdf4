package app

import (
	"context"
	"errors"
	"path"
	"slices"
	"sync"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/hardening"
	"github.com/ossay-dev/ossay/internal/inspect/target"
)

// A BinaryDiff is how the protections of two builds differ.
type BinaryDiff struct {
	From string `json:"from"`
	To   string `json:"to"`
	// Lost are protections that the later build does not have any more, Gained
	// those that it has in addition.
	Lost   []BinaryChange `json:"lost"`
	Gained []BinaryChange `json:"gained"`
	// OnlyFrom and OnlyTo are files that have no counterpart.
	OnlyFrom []string `json:"onlyFrom"`
	OnlyTo   []string `json:"onlyTo"`
	Files    int      `json:"files"` // that were compared
	// Refused are files that could not be read, with the reason.
	Refused []string `json:"refused"`
}

// A BinaryChange is one protection of a file, or of a function in it.
type BinaryChange struct {
	Path     string `json:"path"`
	Function string `json:"function,omitempty"`
	Property string `json:"property"`
	From     string `json:"from"`
	To       string `json:"to"`
}

// snapshots collects the protections of all binaries of a target. It is safe for
// concurrent use.
type snapshots struct {
	mu    sync.Mutex
	files map[string]*hardening.Snapshot
}

// ID returns the name under which the files are counted.
func (s *snapshots) ID() string { return "hardening" }

// Revision is of no use: nothing that it does is kept.
func (s *snapshots) Revision() int { return 1 }

// Interest says which files are read.
func (s *snapshots) Interest() inspect.Interest { return hardening.Inspector().Interest() }

// Inspect reads one file.
func (s *snapshots) Inspect(f *inspect.File, _ *inspect.Result) error {
	list, err := hardening.Snapshots(f.At, f.Size, f.Budget)
	if errors.Is(err, object.ErrFormat) || errors.Is(err, object.ErrThin) {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for i := range list {
		s.files[f.Path+list[i].Report.Suffix] = &list[i]
	}
	return err
}

// DiffBinaries compares the protections of two builds: of two files, or of the
// files of one path in two folders, packages or images.
func DiffBinaries(ctx context.Context, env Env, req CheckRequest, from, to string) (*BinaryDiff, error) {
	d := &BinaryDiff{From: from, To: to, Lost: []BinaryChange{}, Gained: []BinaryChange{}, OnlyFrom: []string{}, OnlyTo: []string{}, Refused: []string{}}
	a, err := d.side(ctx, env, req, from)
	if err != nil {
		return nil, err
	}
	b, err := d.side(ctx, env, req, to)
	if err != nil {
		return nil, err
	}
	if len(a) == 1 && len(b) == 1 { // two files, whatever they are called
		p, q := snapshotPaths(a)[0], snapshotPaths(b)[0]
		d.compare(q, a[p], b[q])
		return d, nil
	}
	for _, p := range snapshotPaths(b) {
		if x, ok := a[p]; ok {
			d.compare(p, x, b[p])
		} else {
			d.OnlyTo = append(d.OnlyTo, p)
		}
	}
	for _, p := range snapshotPaths(a) {
		if _, ok := b[p]; !ok {
			d.OnlyFrom = append(d.OnlyFrom, p)
		}
	}
	return d, nil
}

func snapshotPaths(m map[string]*hardening.Snapshot) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

// side reads one of the two.
func (d *BinaryDiff) side(ctx context.Context, env Env, req CheckRequest, name string) (map[string]*hardening.Snapshot, error) {
	targets, err := openTargets(env, []string{name}, budget.Default())
	if err != nil {
		return nil, err
	}
	defer closeTargets(targets)
	opt := target.Options{
		Workers: req.Workers, Limits: budget.Default(), NoIgnore: req.NoIgnore, Exclude: req.Exclude, Image: req.Image, Platform: req.Platform,
	}
	s := &snapshots{files: make(map[string]*hardening.Snapshot)}
	walk, err := walkTargets(ctx, targets, opt, func(string) []inspect.Inspector { return []inspect.Inspector{s} })
	if err != nil {
		return nil, err
	}
	for _, r := range walk.refusals {
		d.Refused = append(d.Refused, path.Join(name, r.Path)+": "+r.Reason)
	}
	if len(s.files) == 0 {
		return nil, fault.New(fault.NotFound, "%s holds no compiled file", name)
	}
	return s.files, nil
}

// compare adds what differs between two builds of one file.
func (d *BinaryDiff) compare(p string, from, to *hardening.Snapshot) {
	d.Files++
	for _, c := range hardening.Compare(from, to) {
		x := BinaryChange{Path: p, Function: c.Function, Property: c.Property, From: c.From, To: c.To}
		if c.Lost {
			d.Lost = append(d.Lost, x)
		} else {
			d.Gained = append(d.Gained, x)
		}
	}
}
