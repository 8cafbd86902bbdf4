package target

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/target/image"
)

// settle decides from the top down what the image shows of what was held, and
// notes what it hides.
func (r *imageRun) settle() {
	r.tops = r.topLinks()
	above := image.NewMarks(r.seed)
	shown := make(map[string]int) // layer by resolved path
	for i := len(r.layers) - 1; i >= 0; i-- {
		l := r.layers[i]
		for _, h := range slices.Backward(l.held) { // the last of two spellings of one path counts
			if h == nil {
				continue
			}
			real := r.resolve(i, h.path, false)
			by, twice := shown[real]
			if !twice {
				by = -1
			}
			if _, gone := r.hides(above, real); gone || twice {
				r.hide(i, by, real, h)
				continue
			}
			shown[real] = i
			h.visible = true
			if h.c == nil { // a path through a link was taken for hidden: read it now
				h.c = newCollector()
				h.c.files.Seen = 1
				l.hard = append(l.hard, want{job: h.job, to: h.path, held: h})
			}
			h.real = real
			r.credit(h.c, i, h)
			r.cs = append(r.cs, h.c)
		}
		r.cs = append(r.cs, l.c)
		if i > 0 {
			above.Merge(l.marks)
		}
	}
	if n := r.links.Load(); n > maxLinks || r.text.Load() > maxLinkBytes {
		r.remark("the image has %d symbolic links; those beyond %d, or %d bytes of names, were not followed", n, maxLinks, maxLinkBytes)
	}
	for _, l := range r.layers {
		if l.bad > maxBadNames {
			r.remark("layer %s has %d entries with names that are refused; %d of them are told", r.name(l.i), l.bad, maxBadNames)
		}
	}
	if r.info != nil {
		slices.SortFunc(r.info.Hidden, func(a, b HiddenFile) int {
			return strings.Compare(a.Path+"\x00"+a.Layer, b.Path+"\x00"+b.Layer)
		})
	}
}

// remark adds to what could not be settled.
func (r *imageRun) remark(format string, args ...any) {
	if r.info != nil {
		r.info.Notes = append(r.info.Notes, fmt.Sprintf(format, args...))
	}
}

// credit says which layer brought the listings of c. A file that an archive
// names by a path through a link is shown where it really stands.
func (r *imageRun) credit(c *collector, i int, h *held) {
	for _, l := range c.result.Listings {
		l.Layer = r.name(i)
	}
	if h == nil || h.real == h.path {
		return
	}
	move := func(p *string) {
		if rest, ok := strings.CutPrefix(*p, h.path); ok {
			*p = h.real + rest
		}
	}
	for _, l := range c.result.Listings {
		move(&l.Path)
	}
	for k := range c.result.Findings {
		f := &c.result.Findings[k]
		move(&f.Span.Path)
		for n := range f.Also {
			move(&f.Also[n].Path)
		}
	}
	for k := range c.refusals {
		move(&c.refusals[k].Path)
	}
}

// hide rules out a file of layer i that the layers above it hide, or that layer
// by replaced under another path.
func (r *imageRun) hide(i, by int, real string, h *held) {
	r.c.files.Seen++
	r.c.ruleOut(reasonHidden)
	if r.info == nil || !h.named {
		return
	}
	r.info.HiddenCount++
	if len(r.info.Hidden) >= maxHidden {
		return
	}
	out := HiddenFile{Path: h.path, Layer: r.name(i)}
	for k := i + 1; k < len(r.layers) && out.By == "" && k != by; k++ {
		m := r.layers[k].marks
		if as, gone := r.hides(m, real); gone {
			out.By = r.name(k)
			out.Replaced, _ = m.Stands(as)
		}
	}
	if out.By == "" && by >= 0 {
		out.By, out.Replaced = r.name(by), true
	}
	r.info.Hidden = append(r.info.Hidden, out)
}

// A topLink is a symbolic link in the root of the image to a folder, as merged
// systems have it: "lib" to "usr/lib".
type topLink struct{ name, to string }

// maxTopLinks bounds the links in the root that are looked through.
const maxTopLinks = 32

// topLinks returns the links in the root.
func (r *imageRun) topLinks() []topLink {
	var names []string
	for _, l := range r.layers {
		for p := range l.links {
			r.linked[p] = true
			if !strings.Contains(p, "/") && !slices.Contains(names, p) && len(names) < 1000 {
				names = append(names, p)
			}
		}
	}
	slices.Sort(names)
	var out []topLink
	for _, name := range names {
		if to := r.resolve(len(r.layers)-1, name, true); to != name && to != "" && len(out) < maxTopLinks {
			out = append(out, topLink{name, to})
		}
	}
	return out
}

// hides reports whether m hides a file of a lower layer, and under which path: a
// layer may remove "usr/lib/x" as "lib/x".
func (r *imageRun) hides(m *image.Marks, real string) (as string, gone bool) {
	if m.Hides(real) {
		return real, true
	}
	for _, t := range r.tops {
		if rest, ok := strings.CutPrefix(real, t.to+"/"); ok && m.HidesBelow(t.name+"/"+rest, t.name) {
			return t.name + "/" + rest, true
		}
	}
	return "", false
}

// linkTo returns where the symbolic link at p leads, as layer i and those below
// it have it.
func (r *imageRun) linkTo(i int, p string) (string, bool) {
	if !r.linked[p] {
		return "", false
	}
	for ; i >= 0; i-- {
		l := r.layers[i]
		if to, ok := l.links[p]; ok {
			return to, to != ""
		}
		if l.marks.Hides(p) {
			break
		}
	}
	return "", false
}

// maxHops bounds the links that one path may go through, as systems do.
const maxHops = 40

// resolve follows symbolic links in the folders above p, and at p itself if last
// is true, as layer i and those below it have them. Links never lead out of the image: its root is above nothing. A path
// that goes in circles resolves to itself.
func (r *imageRun) resolve(i int, p string, last bool) string {
	if len(r.linked) == 0 {
		return p
	}
	cur, rest, hops := "", p, 0
	for rest != "" {
		var el string
		el, rest, _ = strings.Cut(rest, "/")
		switch el {
		case "", ".":
			continue
		case "..":
			cur = cur[:max(strings.LastIndexByte(cur, '/'), 0)]
			continue
		}
		next := el
		if cur != "" {
			next = cur + "/" + el
		}
		if rest == "" && !last {
			cur = next
			break
		}
		to, ok := r.linkTo(i, next)
		if !ok {
			cur = next
			continue
		}
		if hops++; hops > maxHops || len(to)+len(rest) > 8192 {
			return p
		}
		if strings.HasPrefix(to, "/") {
			cur = ""
		}
		rest = to + "/" + rest
		if rest == to+"/" {
			rest = to
		}
	}
	return cur
}
