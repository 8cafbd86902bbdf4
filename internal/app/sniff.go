package app

import (
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/bom"
	"github.com/ossay-dev/ossay/internal/inspect/target"
)

// sniff recognises content that is given directly, under any name: SBOMs and
// lists of package URLs.
func sniff(base string, head []byte) (inspect.Inspector, target.Kind) {
	r := bom.Sniff(base, head)
	switch {
	case r == nil:
		return nil, ""
	case r.Format == bom.PURLs().Format:
		return r, target.PURLs
	}
	return r, target.SBOM
}
