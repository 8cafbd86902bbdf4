package python

import (
	"path"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// requirements settles what requirements files say about one another.
func (j *joiner) requirements() {
	files := &bundles{of: make(map[*component.Listing]int)}
	all := j.s.Of(formatRequirements, formatInput)
	for _, l := range all {
		files.id(l)
	}
	for _, l := range j.s.Of(formatRequirements, formatInput, formatPyproject, formatSetupCfg, formatConda) {
		for _, a := range l.Attrs {
			if a.Name == attrInclude {
				j.include(files, l, a)
			}
		}
	}
	files.strengthen()
	used := j.constrain(files, all)
	for _, l := range all {
		if l.Attr(attrPurpose) != "" {
			j.s.Cover(l)
			if !used[l] && len(l.Declarations) > 0 {
				note(l, span.Point{}, "no requirements file names this constraints file, so nothing that it bounds is listed")
			}
		}
	}
	for _, l := range all {
		if l.Attr(attrCompiled) != "" {
			l.Role, l.Grade = component.RoleLock, component.Observed
			j.compiled(l)
		}
	}
}

// requirementsAt returns the listing of the file that l names, or nil. Paths are
// relative to the file that names them.
func (j *joiner) requirementsAt(l *component.Listing, name string) *component.Listing {
	p := path.Join(path.Dir(l.Path), name)
	if found := j.s.At(p, formatRequirements); found != nil {
		return found
	}
	return j.s.At(p, formatInput)
}

// include notes that l includes the file that a names.
func (j *joiner) include(files *bundles, l *component.Listing, a component.Attr) {
	to := j.requirementsAt(l, a.Value)
	if to == nil {
		note(l, a.At, "%s is included here and was not read", a.Value)
		return
	}
	if l.Format == formatRequirements || l.Format == formatInput {
		files.add(l, to)
	}
}

// compiled joins the compiled requirements file l with the files from which it
// was made: those that its comments name, or else the input file of the same name.
func (j *joiner) compiled(l *component.Listing) {
	stem := l.Path[:len(l.Path)-len(path.Ext(l.Path))]
	inputs := make(map[*component.Listing]bool)
	add := func(m *component.Listing) {
		if m != nil && m != l && !inputs[m] {
			inputs[m] = true
			j.answer(m, l)
		}
	}
	for _, a := range l.Attrs {
		if a.Name == attrInput {
			add(j.inputOf(l, a.Value))
		}
	}
	add(j.s.At(stem+".in", formatInput))
}

// inputOf returns the listing of an input file, or nil. Comments name it relative
// to the folder in which the tool ran: that of the file itself or one above.
func (j *joiner) inputOf(l *component.Listing, name string) *component.Listing {
	for dir := path.Dir(l.Path); ; dir = path.Dir(dir) {
		p := path.Join(dir, name)
		for _, format := range [...]string{formatInput, formatRequirements, formatPyproject, formatSetupCfg, formatSetupPy} {
			if m := j.s.At(p, format); m != nil {
				return m
			}
		}
		if dir == "." || dir == "/" {
			return nil
		}
	}
}
