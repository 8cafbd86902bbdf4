package target

import (
	"archive/tar"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/target/image"
)

// layerRun reads one layer. It does not know what the layers above it hide, so
// that layers can be read at the same time; what somebody asked for is held.
type layerRun struct {
	r      *imageRun
	i      int
	marks  *image.Marks
	c      *collector // of files that nobody asked for
	held   []*held
	byPath map[string]int // index in held, of the last entry at a path
	links  map[string]string
	hard   []want
	recent recent
	place  place
	bad    int  // entries with names that are refused
	broken bool // its digest is wrong: nothing in it counts
	done   atomic.Bool
}

// maxBadNames bounds the refused names of a layer that are told one by one.
const maxBadNames = 1000

// held is a file that somebody asked for.
type held struct {
	path    string
	named   bool // asked for by name
	job     job
	c       *collector // nil if a layer above was thought to hide it
	visible bool       // no layer above hides it
	real    string     // where it stands once links are followed, if visible
}

// place is what the folders above an entry make of it.
type place struct {
	dir              string
	tree             component.Scope
	install, control bool
	set              bool
}

// read reads the layer and keeps its end state.
func (l *layerRun) read(ctx context.Context) {
	s, err := l.r.img.OpenLayer(l.i, l.r.w.bound)
	if err != nil {
		l.refuse(err)
		return
	}
	defer s.Close()
	err = l.entries(ctx, s)
	if ctx.Err() != nil {
		return
	}
	bad := s.Finish(err == nil)
	layer := &l.r.img.Layers[l.i]
	if layer.Name() == "" && err == nil {
		layer.DiffID = s.Digest()
	}
	if l.r.info != nil {
		l.r.info.Layers[l.i].DiffID = string(layer.DiffID)
		l.r.info.Layers[l.i].Files = l.c.files.Seen + len(l.held)
		l.r.info.Layers[l.i].Verified = bad == nil && err == nil && s.Verified()
	}
	switch {
	case bad != nil:
		l.broken, l.held, l.links, l.hard = true, nil, nil, nil
		l.marks, l.c, l.byPath = image.NewMarks(l.r.seed), newCollector(), nil
		l.refuse(bad)
	case err != nil:
		l.refuse(err)
	}
}

// refuse says that the layer was not read, or not to its end.
func (l *layerRun) refuse(err error) {
	l.c.files.Seen++
	name := l.r.name(l.i)
	if name == "" {
		name = fmt.Sprintf("number %d", l.i+1)
	}
	over := budget.IsBreach(err)
	if over {
		l.c.files.OverBudget++
	} else {
		l.c.files.Refused++
	}
	l.c.refusals = append(l.c.refusals, Refusal{Path: "layer " + name, Inspector: "image", Reason: plain(err), Over: over})
}

// entries goes over the layer's tar archive.
func (l *layerRun) entries(ctx context.Context, s io.Reader) error {
	tr := tar.NewReader(s)
	for n := 0; ; n++ {
		if err := ctx.Err(); err != nil {
			return err
		}
		h, err := tr.Next()
		if err == io.EOF {
			l.progress(n % 1024)
			return nil
		}
		if err != nil && !errors.Is(err, tar.ErrInsecurePath) {
			return fmt.Errorf("not a readable tar archive: %w", err)
		}
		before := l.marks.Len()
		l.entry(ctx, h, tr)
		if l.r.paths.Add(int64(l.marks.Len()-before)) > maxPaths {
			return &budget.Breach{What: "paths of an image", Limit: maxPaths}
		}
		if n%1024 == 1023 {
			l.progress(1024)
		}
	}
}

func (l *layerRun) progress(n int) {
	if l.r.w.opt.Progress != nil {
		l.r.w.opt.Progress(n)
	}
}

// entry brings one entry to its end state, or holds it.
func (l *layerRun) entry(ctx context.Context, h *tar.Header, r io.Reader) {
	p, err := entryName(h.Name)
	regular := h.Typeflag == tar.TypeReg || h.Typeflag == tar.TypeGNUSparse || h.Typeflag == tar.TypeLink
	if err != nil {
		if regular {
			l.c.files.Seen++
			l.c.files.Refused++
		}
		l.bad++
		if l.bad > maxBadNames {
			return
		}
		l.c.refusals = append(l.c.refusals, Refusal{Path: p, Inspector: "image", Reason: err.Error()})
		return
	}
	if p == "" {
		return
	}
	folder := h.Typeflag == tar.TypeDir
	if l.marks.Add(p, folder) {
		return
	}
	l.drop(p)
	switch {
	case folder:
	case regular:
		l.file(ctx, p, h, r)
	case h.Typeflag == tar.TypeSymlink:
		l.c.files.Links++
		l.link(p, h.Linkname)
	default:
		l.c.files.Specials++
	}
}

// entryName cleans the name of an entry: paths are relative to the root of the
// image, and absolute names mean the same.
func entryName(name string) (string, error) {
	shown := strings.ToValidUTF8(name[:min(len(name), 200)], "\uFFFD")
	switch {
	case len(name) > 4096 || strings.ContainsRune(name, 0):
		return shown, errors.New("the path is over 4,096 bytes long or holds a zero byte")
	case slices.Contains(strings.Split(name, "/"), ".."):
		return shown, errors.New("the path leads out of the image")
	}
	clean := strings.ToValidUTF8(path.Clean("/" + name)[1:], "\uFFFD")
	if strings.Count(clean, "/") >= maxPathDepth {
		return shown, fmt.Errorf("over budget: folder depth over %d", maxPathDepth)
	}
	return clean, nil
}

// drop rules out an earlier entry at the same path of the same layer.
func (l *layerRun) drop(p string) {
	delete(l.links, p)
	l.recent.forget(p)
	i, ok := l.byPath[p]
	if !ok {
		return
	}
	delete(l.byPath, p)
	l.held[i] = nil
	l.c.files.Seen++
	l.c.ruleOut(reasonReplaced)
}

// link keeps a symbolic link, so that paths through it can be resolved.
func (l *layerRun) link(p, to string) {
	if len(to) > 4096 || l.r.links.Add(1) > maxLinks || l.r.text.Add(int64(len(p)+len(to))) > maxLinkBytes {
		return
	}
	if l.links == nil {
		l.links = make(map[string]string)
	}
	l.links[strings.Clone(p)] = strings.Clone(to)
}

// at returns what the folder of p makes of its files. Entries of one folder
// mostly follow one another.
func (l *layerRun) at(p string) place {
	dir := p[:max(strings.LastIndexByte(p, '/'), 0)]
	if !l.place.set || l.place.dir != dir {
		l.place = l.r.w.at(p)
	}
	return l.place
}

// at returns what the folder of p makes of its files.
func (w *walker) at(p string) place {
	dir := p[:max(strings.LastIndexByte(p, '/'), 0)]
	out := place{dir: strings.Clone(dir), set: true}
	for el := range strings.SplitSeq(dir, "/") {
		out.control = out.control || isControlDir(el)
		out.tree, out.install = descend(out.tree, out.install, el)
	}
	return out
}

// file decides about a regular file by its name.
func (l *layerRun) file(ctx context.Context, p string, h *tar.Header, r io.Reader) {
	at, w := l.at(p), l.r.w
	exec := h.Mode&0o111 != 0
	out := func(reason string) {
		l.c.files.Seen++
		l.c.ruleOut(reason)
	}
	j := job{rel: p, tree: at.tree}
	switch {
	case w.exclude != nil && excluded(w.exclude, p):
		out(reasonExcluded)
		return
	case at.control:
		if j.takers = w.dispatch.Control(p, nil); len(j.takers) == 0 {
			out(reasonControl)
			return
		}
	default:
		var ok bool
		if j.plan, ok = w.plan(p, "", at.install); !ok || j.dull(p, exec) {
			out(j.reason)
			return
		}
	}
	keep := &held{path: strings.Clone(p), named: !j.probe}
	j.rel = keep.path
	if j.probe && h.Typeflag != tar.TypeLink {
		// What nobody wants is told so whether a layer above hides it or not: which
		// of them is known by now depends on how fast the layers are read.
		head := make([]byte, min(max(h.Size, 0), probeBytes))
		n, err := io.ReadFull(r, head)
		if err == nil {
			if j.takers = w.dispatch.Magic(head[:n], nil); len(j.takers) == 0 {
				out(j.reason)
				return
			}
		}
		j.probe, r = false, io.MultiReader(bytes.NewReader(head[:n]), r)
	}
	keep.job = j
	if !j.probe && l.r.hidden(l.i, p) {
		l.hold(keep)
		return
	}
	if h.Typeflag == tar.TypeLink {
		l.hardLink(ctx, j, h, keep)
		return
	}
	c := newCollector()
	c.files.Seen = 1
	l.inspect(ctx, j, r, h.Size, exec, c)
	if c.files.RuledOut > 0 {
		out(j.reason) // its first bytes are nobody's
		return
	}
	keep.c = c
	l.hold(keep)
}

func (l *layerRun) hold(h *held) {
	l.byPath[h.path] = len(l.held)
	l.held = append(l.held, h)
}
