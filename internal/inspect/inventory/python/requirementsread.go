package python

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// A requirementsFile is a requirements file as read, before anything is listed.
type requirementsFile struct {
	lines    []requirementsEntry
	opts     []optionAt
	inputs   []optionAt
	unread   []span.Point
	strong   int // lines that only a requirements file has
	weak     int // lines that are one bare name
	prose    int // lines that are none
	anyVia   bool
	viaBlock bool // "# via" was read, and its names follow
}

type optionAt struct {
	option
	at span.Point
}

// A requirementsEntry is one requirement.
type requirementsEntry struct {
	node   component.Node
	req    requirement
	at     span.Point
	via    []string // names of packages that need it
	direct bool     // a comment says that an input file asks for it
	hasVia bool
}

// lineSteps is what one line costs, so that a file of nothing but one-letter names
// is over budget before its requirements fill memory.
const lineSteps = 32

// readRequirements reads f. It returns nil where f is no requirements file.
func readRequirements(f *inspect.File) (*requirementsFile, error) {
	data, err := f.Bytes()
	if err != nil {
		return nil, err
	}
	src, exact := requirementsText(data)
	bom := len(src) - len(strings.TrimPrefix(src, "\ufeff"))
	if strings.IndexByte(src, 0) >= 0 {
		return nil, nil
	}
	lines := span.NewLines(src)
	var r requirementsFile
	err = requirementsLines(src[bom:], func(l requirementsLine) error {
		if err := f.Budget.Step(lineSteps + int64(len(l.text))/64); err != nil {
			return err
		}
		if l.alone || l.text == "" {
			at := lines.Point(bom+l.off, bom+l.off)
			if !exact {
				at.Off, at.End = 0, 0
			}
			r.comment(l, at)
			return nil
		}
		r.viaBlock = false
		text, options := cutOptions(l.text)
		if strings.HasPrefix(l.text, "-") {
			text, options = l.text, nil
		}
		at := lines.Point(bom+l.off, bom+l.off+shownLength(src[bom+l.off:], text))
		if !exact {
			at.Off, at.End = 0, 0 // the place is in the decoded text
		}
		if r.line(text, options, at) {
			r.inlineVia(l, at)
		}
		return nil
	})
	if err != nil || r.isProse() {
		return nil, err
	}
	return &r, nil
}

// shownLength returns how much of the source, from its start, shows text: all of
// it, or the part on the first line.
func shownLength(src, text string) int {
	if strings.HasPrefix(src, text) {
		return len(text)
	}
	end := strings.IndexByte(src[:min(len(src), len(text)+1)], '\n')
	if end < 0 {
		end = min(len(src), len(text))
	}
	return len(strings.TrimRight(src[:end], " \t\r\\"))
}

// isProse reports whether the lines are those of another kind of file.
func (r *requirementsFile) isProse() bool {
	if r.prose == 0 {
		return false
	}
	return r.prose >= r.strong && r.prose*4 > r.strong+r.weak
}

// line reads one logical line that is not empty. It reports whether the line
// gave a requirement.
func (r *requirementsFile) line(text string, options []option, at span.Point) bool {
	if strings.HasPrefix(text, "-") {
		o := parseOption(text)
		if o.name == "-e" {
			return r.address(o.value, options, at)
		}
		if !strings.HasPrefix(o.name, "--") && o.name != "-r" && o.name != "-c" {
			r.bad(at)
			return false
		}
		r.strong++
		r.opts = append(r.opts, optionAt{o, at})
		return false
	}
	if isAddress(text) {
		return r.address(text, options, at)
	}
	req, ok := parseRequirement(text)
	if !ok {
		r.bad(at)
		return false
	}
	if req.spec == "" && req.url == "" && req.marker == "" && len(options) == 0 {
		r.weak++
	} else {
		r.strong++
	}
	e := requirementsEntry{req: req, at: at}
	e.node = component.Node{Ecosystem: ecosystem, Name: req.name, Version: pinned(req.spec)}
	if req.url != "" {
		a := parseAddress(req.url)
		e.node, _ = a.node(req.name)
	}
	e.node.Integrity = withHashes(e.node.Integrity, options)
	r.lines = append(r.lines, e)
	return true
}

// withHashes returns the digest of an address and those of --hash options.
func withHashes(sum string, options []option) string {
	var sums digests
	sums.add("", sum)
	for _, o := range options {
		if o.name == "--hash" {
			sums.add("", o.value)
		}
	}
	return sums.String()
}

func (r *requirementsFile) bad(at span.Point) {
	r.prose++
	if len(r.unread) < 100 {
		r.unread = append(r.unread, at)
	}
}

// address reads a requirement that is given by its place.
func (r *requirementsFile) address(text string, options []option, at span.Point) bool {
	text, marker, _ := strings.Cut(text, " ;")
	a := parseAddress(text)
	if a.url == "" {
		r.bad(at)
		return false
	}
	r.strong++
	n, ok := a.node("")
	if a.isLocal() && n.Version == "" {
		r.opts = append(r.opts, optionAt{option{attrLocal, a.url}, at}) // the tree's own code
		return false
	}
	if !ok {
		r.opts = append(r.opts, optionAt{option{"url", publicSource(a.url)}, at})
		return false
	}
	n.Integrity = withHashes(n.Integrity, options)
	req := requirement{name: n.Name, url: a.url, marker: strings.TrimSpace(marker)}
	r.lines = append(r.lines, requirementsEntry{node: n, at: at, req: req})
	return true
}
