package python

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Requirements returns the reader of pip's requirements and constraints files.
// A pinned version is a component, everything else a declaration. Comments that
// pip-compile and uv write ("# via flask") give edges. Files of other content
// under such a name list nothing.
//
// What a file includes (-r), is bounded by (-c) and was compiled from is settled
// by [Join].
func Requirements() *inventory.Reader {
	return &inventory.Reader{
		Format: formatRequirements, Rev: 1,
		Wants: inspect.Interest{
			Names: []string{"requirements.txt", "constraints.txt"},
			Paths: []string{
				"/requirements*.txt", "/*requirements.txt", "/requirements/*.txt", "/requirements/*/*.txt",
				"/constraints*.txt", "/*constraints.txt",
			},
		},
		Role: component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			r, err := readRequirements(f)
			if err != nil || r == nil {
				return err
			}
			b.Recognised()
			r.options(b)
			if isConstraintsFile(f.Path) {
				b.Set(attrPurpose, "constraints", span.Point{})
				r.declareAll(b, scopeOfFile(f.Path), kindConstraints)
				return nil
			}
			r.list(b, scopeOfFile(f.Path))
			return nil
		},
	}
}

// RequirementsIn returns the reader of the input files of pip-compile and uv:
// requirements files that ask for ranges and are locked in a .txt file of the
// same name.
func RequirementsIn() *inventory.Reader {
	return &inventory.Reader{
		Format: formatInput, Rev: 1,
		Wants: inspect.Interest{
			Names: []string{"requirements.in", "constraints.in"},
			Paths: []string{"/requirements*.in", "/*requirements.in", "/requirements/*.in", "/constraints*.in"},
		},
		Role: component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			r, err := readRequirements(f)
			if err != nil || r == nil {
				return err
			}
			b.Recognised()
			r.options(b)
			kind := kindRequirements
			if isConstraintsFile(f.Path) {
				b.Set(attrPurpose, "constraints", span.Point{})
				kind = kindConstraints
			}
			r.declareAll(b, scopeOfFile(f.Path), kind)
			return nil
		},
	}
}

func isConstraintsFile(p string) bool {
	return strings.Contains(strings.ToLower(path.Base(p)), "constraint")
}
