package golang

import (
	"fmt"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// mismatch returns the finding that the line of l at p and the listing other
// disagree.
func mismatch(l *component.Listing, p span.Point, other *component.Listing, format string, args ...any) finding.Finding {
	return finding.Finding{
		Rule: "inventory/lock-mismatch", Severity: severity.Medium,
		Title:   "Manifest and lock file disagree",
		Message: fmt.Sprintf(format, args...),
		Scope:   l.Tree, Span: span.At(l.Path, p), Also: []span.Span{{Path: other.Path}},
		Ecosystem: ecosystem,
	}
}
