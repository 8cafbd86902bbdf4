package python

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// SetupCfg returns the reader of setup.cfg. A file without a name of a project
// and without requirements, such as one that only configures a linter, lists
// nothing. Values that stand in other files or in code ("attr:") are noted.
func SetupCfg() *inventory.Reader {
	return &inventory.Reader{
		Format: formatSetupCfg, Rev: 1,
		Wants: inspect.Interest{Names: []string{"setup.cfg"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			values, err := readINI(f)
			if err != nil {
				return err
			}
			name, version := first(values, "metadata", "name"), first(values, "metadata", "version")
			known := name.text != ""
			for i := range values {
				_, _, ok := setupKind(&values[i])
				known = known || ok
			}
			if !known {
				return nil
			}
			p := projectReader{b: b, name: fold(name.text)}
			b.Project(ecosystem, name.text, version.text, name.at)
			for i := range values {
				if kind, scope, ok := setupKind(&values[i]); ok {
					v := &values[i]
					single := v.inline && (i+1 == len(values) || values[i+1].inline)
					p.setupLine(v, single, kind, scope)
				}
			}
			return nil
		},
	}
}

// setupLine declares one line of a list of requirements. A list of a single line
// has semicolons between requirements, so that none of them has a marker.
func (p *projectReader) setupLine(v *iniValue, single bool, kind string, scope component.Scope) {
	if file, ok := strings.CutPrefix(v.text, "file:"); ok {
		for name := range strings.SplitSeq(file, ",") {
			p.b.Set(attrInclude, strings.TrimSpace(name), v.at)
		}
		return
	}
	if !single {
		p.specifier(v.text, kind, scope, v.at)
		return
	}
	for part := range strings.SplitSeq(v.text, ";") {
		if part = strings.TrimSpace(part); part != "" {
			p.specifier(part, kind, scope, v.at)
		}
	}
}

// setupKind says what a value of setup.cfg declares, if anything.
func setupKind(v *iniValue) (kind string, scope component.Scope, ok bool) {
	switch {
	case v.text == "":
		return "", 0, false
	case v.section == "options.extras_require":
		return kindExtra + v.key, scopeOfGroup(v.key, component.Optional), true
	case v.section != "options" && v.section != "metadata":
		return "", 0, false
	}
	switch v.key {
	case "install_requires":
		return kindMain, component.Prod, v.section == "options"
	case "requires_dist": // of distutils2 and pbr
		return kindMain, component.Prod, v.section == "metadata"
	case "setup_requires":
		return kindBuild, component.Dev, v.section == "options"
	case "tests_require":
		return kindTests, component.Dev, v.section == "options"
	}
	return "", 0, false
}
