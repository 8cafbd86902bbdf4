package python

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/span"
)

// comment reads a comment on a line of its own: the notes of pip-compile and uv
// about what needs the package above.
//
//	click==8.1.7
//	    # via
//	    #   -r requirements.in
//	    #   flask
func (r *requirementsFile) comment(l requirementsLine, at span.Point) {
	if len(r.lines) == 0 {
		return
	}
	text := strings.TrimSpace(l.comment)
	if rest, ok := viaText(text); ok {
		r.via(rest, at)
		r.viaBlock = rest == ""
		return
	}
	// Names in a block stand further in than other comments.
	if r.viaBlock && strings.HasPrefix(l.comment, "  ") {
		r.via(text, at)
		return
	}
	r.viaBlock = false
}

// inlineVia reads the older form, behind the requirement on the same line.
func (r *requirementsFile) inlineVia(l requirementsLine, at span.Point) {
	if rest, ok := viaText(strings.TrimSpace(l.comment)); ok {
		r.via(rest, at)
	}
}

func viaText(comment string) (string, bool) {
	rest, ok := strings.CutPrefix(comment, "via")
	if !ok || rest != "" && rest[0] != ' ' && rest[0] != '\t' {
		return "", false
	}
	return strings.TrimSpace(rest), true
}

// maxInputs bounds the input files that one file can name.
const maxInputs = 100

// via reads the names of a note about the last requirement: packages, "-r file"
// for what an input file asks for, "name (pyproject.toml)" for what a project
// asks for, and "-c file" for a mere bound.
func (r *requirementsFile) via(text string, at span.Point) {
	e := &r.lines[len(r.lines)-1]
	e.hasVia, r.anyVia = true, true
	for part := range strings.SplitSeq(text, ",") {
		part = strings.TrimSpace(part)
		if part == "" || strings.HasPrefix(part, "-c") {
			continue
		}
		if input := inputOf(part); input != "" {
			e.direct = true
			// uv adds an extra or a group; then the file is not all of the input.
			if !strings.Contains(input, ":") {
				r.input(input, at)
			}
			continue
		}
		name, _, _ := strings.Cut(part, "[")
		if isName(name) {
			e.via = append(e.via, fold(name))
		}
	}
}

// inputOf returns the file that a note names, or "" where it names a package.
func inputOf(part string) string {
	if file, ok := strings.CutPrefix(part, "-r "); ok {
		return strings.TrimSpace(file)
	}
	if _, inner, ok := strings.Cut(part, "("); ok {
		return strings.TrimSuffix(inner, ")")
	}
	if strings.HasSuffix(part, ".toml") || strings.HasSuffix(part, "setup.py") || strings.HasSuffix(part, "setup.cfg") {
		return part
	}
	return ""
}

// input remembers an input file once.
func (r *requirementsFile) input(file string, at span.Point) {
	for _, o := range r.inputs {
		if o.value == file {
			return
		}
	}
	if len(r.inputs) < maxInputs {
		r.inputs = append(r.inputs, optionAt{option{attrInput, file}, at})
	}
}
