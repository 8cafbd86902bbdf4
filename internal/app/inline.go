package app

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/config"
)

// inlineExceptions returns the exceptions in the comments of the files in which
// findings stand, in path order. Other files hold none that could count.
func (s *scan) inlineExceptions(fs []finding.Finding) []config.Inline {
	paths := make(map[string]bool)
	for i := range fs {
		if fs[i].Span.StartLine > 0 {
			paths[fs[i].Span.Path] = true
		}
		for _, at := range fs[i].Also {
			if at.StartLine > 0 {
				paths[at.Path] = true
			}
		}
	}
	var out []config.Inline
	for _, p := range sortedKeys(paths) {
		if strings.HasSuffix(p, ".json") {
			continue // has no comments
		}
		if text, err := s.source(p, maxSource); err == nil {
			out = append(out, config.FindInline(p, string(text))...)
		}
	}
	return out
}
