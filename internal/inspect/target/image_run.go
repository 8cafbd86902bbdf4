package target

import (
	"context"
	"errors"
	"hash/maphash"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/target/image"
)

// Bounds of one image, beside those of its layers and documents.
const (
	maxPaths     = 10_000_000 // paths of all layers
	maxLinks     = 200_000    // links that are kept to be resolved
	maxLinkBytes = 16 << 20   // of their names and targets
	maxWanted    = 100_000    // links whose content is read in a second pass
)

// imageRun is one run over the layers of an image. Layers are read from the top
// down, several at a time; what each of them shows is settled when all are read.
type imageRun struct {
	w      *walker
	img    *image.Image
	seed   maphash.Seed
	layers []*layerRun // lowest first
	paths  atomic.Int64
	links  atomic.Int64
	text   atomic.Int64    // bytes of names and targets
	linked map[string]bool // paths of symbolic links in any layer
	tops   []topLink
	info   *ImageInfo   // nil for a root file system
	c      *collector   // of what belongs to no layer
	cs     []*collector // of what is visible
}

// runLayers walks a target made of layers.
func (t *Target) runLayers(ctx context.Context, d *inspect.Dispatch, opt Options) (*Outcome, error) {
	if opt.Workers <= 0 {
		opt.Workers = runtime.GOMAXPROCS(0)
	}
	opt.Cache = nil
	exclude := parseIgnore(nil, "", reasonExcluded, strings.Join(opt.Exclude, "\n"))
	r := &imageRun{w: &walker{dispatch: d, opt: opt, exclude: exclude}, seed: maphash.MakeSeed(), c: newCollector(), linked: make(map[string]bool)}
	files, done, err := t.files(opt, &r.w.total)
	if err != nil {
		return nil, fault.New(fault.Partial, "reading target %s: %s", t.Name, plain(err))
	}
	defer done()
	if t.layers == systemTar {
		r.img = image.Archive(files, t.base)
	} else {
		l, err := image.Open(files)
		if err != nil {
			return nil, fault.New(fault.Partial, "reading image %s: %s", t.Name, plain(err))
		}
		if r.img, err = l.Choose(opt.Image, opt.Platform); err != nil {
			return nil, choiceFault(t.Name, err)
		}
		r.info = infoOf(r.img, l.Form)
	}
	r.read(ctx)
	r.settle()
	r.follow(ctx)
	o := merge(append(r.cs, r.c), ctx.Err() == nil)
	o.Image = r.info
	return o, nil
}

// choiceFault words that an image could not be chosen.
func choiceFault(name string, err error) error {
	var choice *image.ChoiceError
	switch {
	case errors.As(err, &choice) && choice.What == "platform":
		return fault.New(fault.Usage, "choosing an image of %s: %w", name, err).WithHint("name the platform as os/architecture")
	case errors.As(err, &choice):
		return fault.New(fault.Usage, "choosing an image of %s: %w", name, err).WithHint("name one of them, by its name or digest")
	case image.IsNone(err):
		return fault.New(fault.NotFound, "reading image %s: %w", name, err)
	}
	return fault.New(fault.Partial, "reading image %s: %s", name, plain(err))
}

// read reads all layers, from the top down.
func (r *imageRun) read(ctx context.Context) {
	n := len(r.img.Layers)
	r.layers = make([]*layerRun, n)
	for i := range r.layers {
		r.layers[i] = &layerRun{r: r, i: i, marks: image.NewMarks(r.seed), c: newCollector(), byPath: make(map[string]int)}
	}
	next := make(chan *layerRun)
	var wg sync.WaitGroup
	for range min(n, r.w.opt.Workers) {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for l := range next {
				l.read(ctx)
				l.done.Store(true)
			}
		}()
	}
	for i := n - 1; i >= 0 && ctx.Err() == nil; i-- {
		next <- r.layers[i]
	}
	close(next)
	wg.Wait()
}

// hidden reports whether a layer above layer i that was read already hides p. It
// saves work only: settle decides.
func (r *imageRun) hidden(i int, p string) bool {
	for _, above := range r.layers[i+1:] {
		if above.done.Load() && above.marks.Hides(p) {
			return true
		}
	}
	return false
}

// name returns the digest by which layer i is called.
func (r *imageRun) name(i int) string { return r.img.Layers[i].Name() }
