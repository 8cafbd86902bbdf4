package docker

import (
	"path"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Dockerfile returns the reader of Dockerfiles: the images of FROM, of COPY
// --from and of RUN --mount. What the last stage builds on and copies from other
// images is shipped; all else is needed to build.
func Dockerfile() *inventory.Reader {
	return &inventory.Reader{
		Format: formatDockerfile, Rev: 1,
		Wants: inspect.Interest{
			Names:    []string{"Dockerfile", "dockerfile", "Containerfile", "containerfile"},
			Suffixes: []string{".dockerfile", ".containerfile"},
			Prefixes: []string{"Dockerfile.", "Dockerfile-", "Dockerfile_", "Containerfile."},
		},
		Role: component.RolePipeline, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			if path.Ext(f.Path) == ".dockerignore" {
				return nil
			}
			text, err := f.Text()
			if err != nil {
				return err
			}
			return readDockerfile(newParser(text, f.Budget), b)
		},
	}
}

// noImage and noStage stand for a stage without an image or base stage.
const (
	noImage = ^uint32(0)
	noStage = -1
)

// A stage is one FROM with what follows it.
type stage struct {
	base   int    // the stage that it builds on, or noStage
	image  uint32 // the image that it builds on, or noImage
	copied []uint32
}

// A dockerfile is one file while it is read.
type dockerfile struct {
	*parser
	b      *inventory.Builder
	args   map[string]string // global build arguments with their defaults
	stages []stage
	named  map[string]int // stages by lower-case name
	expand expander
}

func readDockerfile(p *parser, b *inventory.Builder) error {
	d := dockerfile{parser: p, b: b, args: make(map[string]string), named: make(map[string]int)}
	d.expand = expander{escape: p.escape, quotes: true, lookup: func(name string) (string, bool) {
		v, ok := d.args[name]
		return v, ok
	}}
	for {
		ok, err := d.next()
		if err != nil {
			return err
		}
		if !ok {
			break
		}
		start, end := d.field(0)
		word := strings.ToUpper(string(d.text[start:end]))
		if word == "ONBUILD" {
			start, end = d.field(end)
			word = strings.ToUpper(string(d.text[start:end]))
		}
		if len(d.stages) == 0 && word != "FROM" && word != "ARG" {
			return nil // no Dockerfile: nothing else may come first
		}
		if err := d.instruction(word, end); err != nil {
			return err
		}
	}
	d.ship()
	return nil
}

// instruction handles one instruction, whose arguments begin at i.
func (d *dockerfile) instruction(word string, i int) error {
	switch word {
	case "ARG":
		if len(d.stages) == 0 { // those of a stage do not reach its references
			d.arg(i)
		}
	case "FROM":
		return d.from(i)
	case "COPY", "ADD", "RUN":
		if err := d.flags(word, i); err != nil {
			return err
		}
		whole, err := d.skipHeredocs()
		if err == nil && !whole {
			d.b.Note(d.point(0, len(word)), "a here-document without end")
		}
		return err
	}
	return nil
}

// arg keeps the defaults of build arguments.
func (d *dockerfile) arg(i int) {
	for {
		start, end := d.field(i)
		if start == len(d.text) {
			return
		}
		i = end
		name, value, ok := strings.Cut(string(d.text[start:end]), "=")
		if value, fits := d.expand.expand(value); ok && fits {
			d.args[name] = value
		} else {
			delete(d.args, name)
		}
	}
}

// from begins a stage.
func (d *dockerfile) from(i int) error {
	d.b.Recognised()
	d.b.Scoped()
	start, end := d.field(i)
	for start < end && strings.HasPrefix(string(d.text[start:end]), "--") {
		start, end = d.field(end)
	}
	s := stage{base: noStage, image: noImage}
	if start == end {
		d.b.Note(d.point(0, len(d.text)), "FROM without an image")
	} else {
		var err error
		if s.base, s.image, err = d.resolve(start, end, false); err != nil {
			return err
		}
	}
	asStart, asEnd := d.field(end)
	if strings.EqualFold(string(d.text[asStart:asEnd]), "as") {
		nameStart, nameEnd := d.field(asEnd)
		if name, ok := d.expand.expand(string(d.text[nameStart:nameEnd])); ok && name != "" {
			d.named[strings.ToLower(name)] = len(d.stages)
		}
	}
	d.stages = append(d.stages, s)
	return nil
}

// flags reads --from=IMAGE of COPY and --mount=…,from=IMAGE,… of RUN.
func (d *dockerfile) flags(word string, i int) error {
	for {
		start, end := d.field(i)
		flag := string(d.text[start:end])
		if !strings.HasPrefix(flag, "--") {
			return nil
		}
		i = end
		from := -1
		switch {
		case word == "COPY" && strings.HasPrefix(flag, "--from="):
			from = start + len("--from=")
		case word == "RUN" && strings.HasPrefix(flag, "--mount="):
			from, end = mountFrom(flag)
			from, end = from+start, end+start
		}
		if from < start || from >= end {
			continue
		}
		_, image, err := d.resolve(from, end, true)
		if err != nil {
			return err
		}
		if word == "COPY" && image != noImage {
			s := &d.stages[len(d.stages)-1]
			s.copied = append(s.copied, image)
		}
	}
}

// mountFrom returns the bounds of the value of "from" in a mount flag, or -1.
func mountFrom(flag string) (start, end int) {
	start = len("--mount=")
	for part := range strings.SplitSeq(flag[start:], ",") {
		if value, ok := strings.CutPrefix(part, "from="); ok {
			return start + len(part) - len(value), start + len(part)
		}
		start += len(part) + 1
	}
	return -1, -1
}

// resolve finds out what text[start:end] refers to: an earlier stage, an image,
// which becomes a component, or neither. numbers says that stages may be named
// by number.
func (d *dockerfile) resolve(start, end int, numbers bool) (int, uint32, error) {
	at := d.point(start, end)
	written := string(d.text[start:end])
	ref, ok := d.expand.expand(written)
	if !ok {
		d.b.Note(at, "an image's name over %d bytes", maxExpanded)
		return noStage, noImage, nil
	}
	if i, ok := d.named[strings.ToLower(ref)]; ok {
		return i, noImage, nil
	}
	if i, err := strconv.Atoi(ref); numbers && err == nil && i >= 0 && i < len(d.stages) {
		return i, noImage, nil
	}
	if ref == "scratch" {
		return noStage, noImage, nil
	}
	if inventory.HasVariable(ref) {
		if err := d.budget.Step(int64(len(d.named) / 4)); err != nil {
			return noStage, noImage, err
		}
		if i := d.stageLike(ref); i != noStage {
			return i, noImage, nil
		}
	}
	return noStage, addImage(d.b, ref, component.Dev, at), nil
}

// addImage adds the image that ref names and returns its node. It notes what
// cannot be settled.
func addImage(b *inventory.Builder, ref string, scope component.Scope, at span.Point) uint32 {
	r, ok := inventory.ParseImage(ref)
	switch {
	case !ok:
		b.Note(at, "not a reference to an image: %s", inventory.Clip(ref))
		return noImage
	case inventory.HasVariable(r.Name):
		b.Note(at, "a variable without a value decides which image is used: %s", inventory.Clip(ref))
		return noImage
	case inventory.HasVariable(r.Tag) || inventory.HasVariable(r.Digest):
		b.Note(at, "a variable without a value decides the version of %s: %s", inventory.Clip(r.Name), inventory.Clip(ref))
	}
	return b.Add(r.Node(scope, at))
}

// stageLike returns the first stage whose name ref may mean when its variables
// have values, such as build-amd64 for "build-${TARGETARCH}".
func (d *dockerfile) stageLike(ref string) int {
	before, rest, _ := strings.Cut(strings.ToLower(ref), "${")
	after := rest[strings.LastIndexByte(rest, '}')+1:]
	found := noStage
	for name, i := range d.named {
		if len(name) >= len(before)+len(after) && strings.HasPrefix(name, before) && strings.HasSuffix(name, after) &&
			(found == noStage || i < found) && before+after != "" {
			found = i
		}
	}
	return found
}

// ship sets the scope of the images that are part of what the last stage gives.
func (d *dockerfile) ship() {
	for i := len(d.stages) - 1; i >= 0; i = d.stages[i].base {
		s := &d.stages[i]
		if s.image != noImage {
			d.b.Node(s.image).Scope = component.Prod
		}
		for _, n := range s.copied {
			d.b.Node(n).Scope = component.Prod
		}
	}
}
