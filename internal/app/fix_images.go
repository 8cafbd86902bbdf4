package app

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
)

// imagesFile lists tags of container images in a folder of recorded metadata: a
// line is an image, a tag and, where it is known, the digest, with tabs between.
const imagesFile = "images.tsv"

const dockerfileFormat = "docker/dockerfile"

// maxImages bounds the list of tags, in bytes.
const maxImages = 64 << 20

// imageTags reads the recorded tags: digests, or "", by image and tag.
func (x *fixer) imageTags() (map[string]map[string]string, error) {
	if x.recorded == nil {
		return nil, nil
	}
	info, err := fs.Stat(x.recorded, imagesFile)
	if err != nil {
		return nil, nil // none is recorded
	}
	if info.Size() > maxImages {
		return nil, fault.New(fault.Usage, "--registry-dir: %s is larger than %d bytes", imagesFile, maxImages)
	}
	text, err := fs.ReadFile(x.recorded, imagesFile)
	if err != nil {
		return nil, fault.New(fault.Usage, "--registry-dir: reading %s: %w", imagesFile, plainPath(err))
	}
	out := make(map[string]map[string]string)
	n := 0
	for line := range strings.Lines(string(text)) {
		n++
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) < 2 || len(f) > 3 || len(f) == 3 && !strings.HasPrefix(f[2], "sha256:") {
			return nil, fault.New(fault.Usage, "--registry-dir: %s, line %d: not an image, a tag and perhaps a sha256: digest, with tabs between them", imagesFile, n)
		}
		if out[f[0]] == nil {
			out[f[0]] = make(map[string]string)
		}
		out[f[0]][f[1]] = strings.Join(f[2:], "")
	}
	return out, nil
}

// renewImages adds the base images of Dockerfiles for which a higher tag of the
// same line is recorded. That is no claim about a finding: what an image holds is
// not looked at here.
func (x *fixer) renewImages(projects []FixProject) ([]FixProject, error) {
	tags, err := x.imageTags()
	if err != nil || tags == nil {
		return projects, err
	}
	for _, l := range x.scan.graph.Listings {
		if l.Format != dockerfileFormat || l.Layer != "" || inArchive(l) || slices.ContainsFunc(projects, func(p FixProject) bool { return p.Path == l.Path }) {
			continue
		}
		p := FixProject{Path: l.Path, Format: l.Format}
		if err := x.renewIn(&p, l, tags); err != nil {
			return nil, err
		}
		if len(p.Steps)+len(p.Notes) > 0 {
			projects = append(projects, p)
		}
	}
	return projects, nil
}

// renewIn raises the base images of one Dockerfile.
func (x *fixer) renewIn(p *FixProject, l *component.Listing, tags map[string]map[string]string) error {
	src, err := x.read(l.Path)
	if err != nil {
		return nil // it was read before; what is gone since is not mended
	}
	var edits []manifest.Edit
	for i := range l.Nodes {
		n := &l.Nodes[i]
		known := tags[n.Name]
		if n.Ecosystem != "docker" || n.Version == "" || known == nil || len(x.req.Only) > 0 && !slices.Contains(x.req.Only, n.Name) {
			continue
		}
		to := remedy.Renewed(n.Version, sortedNames(known))
		if to == "" {
			continue
		}
		say := func(why string) {
			p.Notes = append(p.Notes, fmt.Sprintf("line %d: %s %s could be %s, but %s", n.At.Line, n.Name, n.Version, to, why))
		}
		if n.Integrity != "" && known[to] == "" {
			say("it is pinned by digest, and that of the new tag is not recorded")
			continue
		}
		e, _, err := manifest.Bump(src, int(n.At.Off), n.Version, to)
		if err != nil {
			say("the tag does not stand where the image is named")
			continue
		}
		own := []manifest.Edit{e}
		if n.Integrity != "" {
			d, _, err := manifest.Bump(src, int(n.At.Off), strings.TrimPrefix(n.Integrity, "sha256:"), strings.TrimPrefix(known[to], "sha256:"))
			if err != nil {
				say("its digest does not stand behind it")
				continue
			}
			own = append(own, d)
		}
		for _, e := range own {
			if !slices.Contains(edits, e) {
				edits = append(edits, e)
			}
		}
		p.Steps = append(p.Steps, remedy.Step{
			Changes: []remedy.Change{{Kind: remedy.Raise, Package: n.Name, From: n.Version, To: to, Place: fmt.Sprintf("line %d", n.At.Line)}},
			Risks:   []string{"what is inside the image was not looked at: ossay check IMAGE tells"},
		})
	}
	now, err := manifest.Apply(src, edits)
	if err != nil {
		return err
	}
	p.change(l.Path, src, now)
	return nil
}

func sortedNames(m map[string]string) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
