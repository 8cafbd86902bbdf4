package jenkins

import (
	"path"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// maxLoaded bounds the files that pipelines load, in one run.
const maxLoaded = 500

// Link reads the Groovy files that pipelines load, and what those load, and
// returns their documents. Paths count from the pipeline's own folder or one
// above it.
func Link(docs []*pipeline.Document, open pipeline.Opener) []*pipeline.Document {
	known := map[string]*pipeline.Document{}
	var todo []*pipeline.Document
	for _, d := range docs {
		if d.Platform == pipeline.Jenkins {
			known[d.Source.Path] = d
			todo = append(todo, d)
		}
	}
	var out []*pipeline.Document
	for len(todo) > 0 {
		d := todo[0]
		todo = todo[1:]
		for _, u := range d.Includes {
			if u.Kind != pipeline.RefLocal || u.Target != nil {
				continue
			}
			next, fresh := loaded(d, u.Path, known, open, len(out) < maxLoaded)
			if u.Target = next; fresh {
				out, todo = append(out, next), append(todo, next)
			}
		}
	}
	return out
}

// loaded finds one file, and reports whether it was read for it.
func loaded(d *pipeline.Document, name string, known map[string]*pipeline.Document, open pipeline.Opener, more bool) (*pipeline.Document, bool) {
	const most = 16
	dir := path.Dir(d.Source.Path)
	for range most {
		at := path.Join(dir, name)
		if k := known[at]; k != nil {
			return k, false
		}
		if text, b, ok := open(at); ok && more {
			if k, err := document(at, text, b); err == nil {
				known[at] = k
				return k, true
			}
			return nil, false
		}
		if dir == "." || dir == "/" || dir == "" {
			break
		}
		dir = path.Dir(dir)
	}
	return nil, false
}
