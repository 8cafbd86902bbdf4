package target

import (
	"archive/tar"
	"bytes"
	"cmp"
	"context"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/target/image"
)

// follow reads content that stands under another name than the one that somebody
// asks for: behind symbolic links, and hard links whose content went by too long
// ago. It costs a second pass over the layers concerned; most images need none.
func (r *imageRun) follow(ctx context.Context) {
	wanted := make(map[int]map[string][]*want) // by layer and path of the content
	add := func(i int, w want) {
		if wanted[i] == nil {
			wanted[i] = make(map[string][]*want)
		}
		wanted[i][w.to] = append(wanted[i][w.to], &w)
	}
	var lost []want
	for i, l := range r.layers {
		for _, w := range l.hard {
			if !w.held.visible {
				continue
			}
			w.layer = i
			if at := r.find(i, w.to); at >= 0 {
				add(at, w)
			} else {
				lost = append(lost, w)
			}
		}
	}
	for _, w := range r.softLinks() {
		if at := r.find(len(r.layers)-1, w.to); at >= 0 {
			w.layer = at
			add(at, w)
		}
	}
	for _, i := range slices.Sorted(maps.Keys(wanted)) {
		r.again(ctx, i, wanted[i])
		for _, to := range slices.Sorted(maps.Keys(wanted[i])) {
			for _, w := range wanted[i][to] {
				r.finish(w)
			}
		}
	}
	for i := range lost {
		r.finish(&lost[i])
	}
}

// finish brings a link to its end state.
func (r *imageRun) finish(w *want) {
	if !w.found && w.held != nil {
		w.held.c.refuse(w.rel, "image", missing(w), w.tree)
	}
	if w.found && w.held == nil {
		r.cs = append(r.cs, w.c)
	}
	if w.found {
		r.credit(w.c, w.layer, w.held)
	}
}

// find returns the layer, i or below, whose entry at p is what layer i shows, or -1.
func (r *imageRun) find(i int, p string) int {
	for ; i >= 0; i-- {
		m := r.layers[i].marks
		if there, folder := m.Stands(p); there && !folder {
			return i
		}
		if m.Hides(p) {
			return -1
		}
	}
	return -1
}

// databases are the package databases and descriptions of systems whose folders
// may be links: systems that update as a whole keep them below /usr.
func databases() []string {
	return []string{
		"etc/os-release", "usr/lib/os-release", "var/lib/dpkg/status", "lib/apk/db/installed", "usr/lib/apk/db/installed",
		"var/lib/rpm/Packages", "var/lib/rpm/Packages.db", "var/lib/rpm/rpmdb.sqlite",
		"usr/lib/sysimage/rpm/Packages", "usr/lib/sysimage/rpm/Packages.db", "usr/lib/sysimage/rpm/rpmdb.sqlite",
	}
}

// softLinks returns what somebody asks for by the name of a symbolic link, or by
// a path through one, and does not get under the path where it really stands.
func (r *imageRun) softLinks() []want {
	if len(r.linked) == 0 {
		return nil
	}
	top := len(r.layers) - 1
	names := make(map[string]bool)
	for _, l := range r.layers {
		for p := range l.links {
			if len(r.w.dispatch.Takers(p, r.w.at(p).install, nil)) > 0 {
				names[p] = true
			}
		}
	}
	for _, p := range databases() {
		names[p] = true
	}
	var out []want
	for _, p := range slices.Sorted(maps.Keys(names)) {
		to := r.resolve(top, p, true)
		at := r.w.at(p)
		if to == p || at.control || r.w.exclude != nil && excluded(r.w.exclude, p) || len(out) >= maxWanted {
			continue
		}
		have := r.w.dispatch.Takers(to, r.w.at(to).install, nil)
		j := job{rel: p, tree: at.tree}
		for _, t := range r.w.dispatch.Takers(p, at.install, nil) {
			if !slices.Contains(have, t) {
				j.takers = append(j.takers, t)
			}
		}
		if len(j.takers) > 0 && r.visible(p) {
			out = append(out, want{job: j, to: to})
		}
	}
	return out
}

// visible reports whether nothing hides the link that p is or goes through.
func (r *imageRun) visible(p string) bool {
	for q := p; q != ""; q = q[:max(strings.LastIndexByte(q, '/'), 0)] {
		if _, ok := r.linkTo(len(r.layers)-1, q); ok {
			return true
		}
	}
	return false
}

// again passes over a layer once more and inspects the wanted paths.
func (r *imageRun) again(ctx context.Context, i int, wanted map[string][]*want) {
	s, err := r.img.OpenLayer(i, r.w.bound)
	if err != nil {
		return
	}
	defer s.Close()
	l := &layerRun{r: r, i: i, marks: image.NewMarks(r.seed), c: newCollector()}
	tr := tar.NewReader(s)
	for left := len(wanted); left > 0 && ctx.Err() == nil; {
		h, err := tr.Next()
		if err != nil && h == nil {
			return
		}
		p, err := entryName(h.Name)
		if err != nil || h.Typeflag != tar.TypeReg || wanted[p] == nil {
			continue
		}
		l.wants(ctx, wanted[p], h, tr)
		left--
	}
}

// wants inspects one content under all names that are wanted.
func (l *layerRun) wants(ctx context.Context, list []*want, h *tar.Header, r io.Reader) {
	sources := func() io.Reader { return r }
	if len(list) > 1 {
		limits := l.r.w.opt.Limits
		s, err := newSpill(l.r.w.opt.TempDir, r, limits.LargeBytes, &l.r.w.total, limits.TotalBytes)
		if err != nil {
			r = io.MultiReader(bytes.NewReader(nil), failed{err})
		} else {
			defer s.Close()
			sources = func() io.Reader { return io.NewSectionReader(s, 0, s.size) }
		}
	}
	slices.SortFunc(list, func(a, b *want) int { return cmp.Compare(a.rel, b.rel) })
	for _, w := range list {
		w.found, w.c = true, newCollector()
		w.c.files.Seen = 1
		if w.held != nil {
			*w.held.c = *w.c
			w.c = w.held.c
		}
		l.inspect(ctx, w.job, sources(), h.Size, h.Mode&0o111 != 0, w.c)
	}
}

// failed is a reader of content that could not be kept.
type failed struct{ err error }

// Read fails.
func (f failed) Read([]byte) (int, error) { return 0, f.err }
