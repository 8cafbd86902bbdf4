package rust

import (
	"fmt"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// mismatch returns the finding that the declaration d of manifest and its lock
// file disagree.
func mismatch(manifest *component.Listing, d *component.Declaration, lock *component.Listing, format string, args ...any) finding.Finding {
	return finding.Finding{
		Rule: "inventory/lock-mismatch", Severity: severity.Medium,
		Title:   "Manifest and lock file disagree",
		Message: fmt.Sprintf(format, args...),
		Scope:   max(d.Scope, manifest.Tree), Span: span.At(manifest.Path, d.At),
		Also:      []span.Span{{Path: lock.Path}},
		Ecosystem: ecosystem,
	}
}
