package graph

import (
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// Publishing returns the documents of the repositories in which some job holds an
// identity that publishes, in their order: no way leads from one repository's
// files to another's.
func Publishing(docs []*pipeline.Document, facts pipeline.Facts) []*pipeline.Document {
	roots := map[string]bool{}
	for _, d := range docs {
		root := repository(d.Source.Path)
		for _, j := range d.Jobs {
			if roots[root] {
				break
			}
			for _, p := range facts.Powers(j, nil) {
				roots[root] = roots[root] || p.Kind == pipeline.Publishes
			}
		}
	}
	var out []*pipeline.Document
	for _, d := range docs {
		if inside(d.Source.Path, roots) {
			out = append(out, d)
		}
	}
	return out
}

// inside reports whether a file lies in one of the repositories; the folders
// above it tell for actions and scripts.
func inside(p string, roots map[string]bool) bool {
	if roots[""] {
		return true
	}
	for i := 0; i < len(p); i++ {
		if p[i] == '/' && roots[p[:i]] {
			return true
		}
	}
	return false
}
