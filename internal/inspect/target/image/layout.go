package image

import (
	"fmt"
	"slices"
	"strings"
)

// DefaultPlatform is the platform that is taken where nobody asks for one.
const DefaultPlatform = "linux/amd64"

// A Layout is what a file or folder says about the images in it.
type Layout struct {
	Form  string   // "OCI layout" or "docker archive"
	Notes []string // what was seen and could not be settled

	files  Files
	leaves []leaf
	saved  []saved
	old    []oldImage
}

// Open reads the documents of a layout. It returns an error if the files are no
// layout, or if what they list cannot be read at all.
func Open(files Files) (*Layout, error) {
	l := &Layout{files: files}
	if has(files, "oci-layout") && has(files, "index.json") {
		l.Form = "OCI layout"
		err := l.openOCI()
		if err == nil && slices.ContainsFunc(l.leaves, func(lf leaf) bool { return lf.err == nil && !lf.attests }) {
			return l, nil
		}
		if !has(files, "manifest.json") {
			return l, err
		}
		l.leaves = nil
		l.note("index.json leads to no manifest in the file; manifest.json is read instead")
	}
	l.Form = "docker archive"
	if has(files, "manifest.json") {
		return l, l.openDocker()
	}
	return l, l.openOld()
}

func (l *Layout) note(format string, args ...any) {
	if len(l.Notes) < 100 {
		l.Notes = append(l.Notes, fmt.Sprintf(format, args...))
	}
}

// A ChoiceError says that a layout holds several images, or none, that fit what
// was asked for.
type ChoiceError struct {
	What    string   // "image" or "platform"
	Wanted  string   // what was asked for, or ""
	Choices []string // what there is
}

// Error names the choices.
func (e *ChoiceError) Error() string {
	list := strings.Join(e.Choices[:min(len(e.Choices), 20)], ", ")
	if n := len(e.Choices) - 20; n > 0 {
		list += fmt.Sprintf(" and %d more", n)
	}
	if e.Wanted == "" {
		return fmt.Sprintf("several images in one file: %s", list)
	}
	return fmt.Sprintf("no %s %s in the file: there is %s", e.What, clip(e.Wanted), list)
}

// Choose returns the image called name for a platform. An empty name means the
// only image; an empty platform means [DefaultPlatform], or the only one. The
// name may be a tag, or a digest or its beginning.
func (l *Layout) Choose(name, wanted string) (*Image, error) {
	var img *Image
	var err error
	switch {
	case l.saved != nil:
		img, err = l.chooseSaved(name)
	case l.old != nil:
		img, err = l.chooseOld(name)
	default:
		img, err = l.chooseLeaf(name, wanted)
	}
	if err != nil {
		return nil, err
	}
	if wanted != "" && img.Platform() != "" && !fits(img.Platform(), wanted) {
		return nil, &ChoiceError{What: "platform", Wanted: wanted, Choices: []string{img.Platform()}}
	}
	for i := range img.Layers {
		if n := &img.Layers[i]; n.name != "" && n.Problem == "" && !has(l.files, n.name) {
			n.Problem = missing(n)
		}
	}
	img.Notes = append(img.Notes, l.Notes...)
	return img, nil
}

// missing says why a layer is not in the file. Foreign layers are fetched from
// elsewhere, which is never done here.
func missing(n *Layer) string {
	if strings.Contains(n.MediaType, "nondistributable") || strings.Contains(n.MediaType, "foreign") {
		return "the layer is not distributable and not in the file"
	}
	return "the layer is missing from the file"
}

func (l *Layout) chooseSaved(name string) (*Image, error) {
	var fit []int
	var all []string
	for i := range l.saved {
		s := &l.saved[i]
		label := strings.Join(s.RepoTags, " ")
		if label == "" {
			label = clip(s.Config)
		}
		all = append(all, clip(label))
		if name == "" || called(name, s.RepoTags, digestInName(s.Config)) {
			fit = append(fit, i)
		}
	}
	i, err := one(name, fit, all)
	if err != nil {
		return nil, err
	}
	return l.savedImage(&l.saved[i])
}

func (l *Layout) chooseOld(name string) (*Image, error) {
	var fit []int
	var all []string
	for i, o := range l.old {
		all = append(all, o.name)
		if name == "" && (i == 0 || o.top != l.old[i-1].top) || name != "" && called(name, []string{o.name}, "") {
			fit = append(fit, i)
		}
	}
	i, err := one(name, fit, all)
	if err != nil {
		return nil, err
	}
	return l.oldImage(&l.old[i])
}

// one returns the only index of fit.
func one(name string, fit []int, all []string) (int, error) {
	switch {
	case len(all) == 0:
		return 0, errNone
	case len(fit) != 1:
		return 0, &ChoiceError{What: "image", Wanted: name, Choices: all}
	}
	return fit[0], nil
}

// called reports whether an image goes by the name that was asked for: a whole
// name, its tag, or a digest of at least 7 digits.
func called(name string, names []string, digests ...Digest) bool {
	for _, n := range names {
		if n == name || strings.HasSuffix(n, "/"+name) || strings.HasSuffix(n, ":"+name) {
			return true
		}
	}
	hexa := strings.TrimPrefix(name, "sha256:")
	for _, d := range digests {
		if _, own, ok := strings.Cut(string(d), ":"); ok && len(hexa) >= 7 && strings.HasPrefix(own, hexa) {
			return true
		}
	}
	return false
}

// chooseLeaf chooses among the manifests of indexes: by name, then by platform.
func (l *Layout) chooseLeaf(name, wanted string) (*Image, error) {
	var fit []*leaf
	var all []string
	for i := range l.leaves {
		lf := &l.leaves[i]
		if lf.attests {
			l.attested(lf)
			continue
		}
		label := string(lf.digest)
		if len(lf.names) > 0 {
			label = strings.Join(lf.names, " ")
		}
		if !slices.Contains(all, label) && len(all) < 1000 {
			all = append(all, label)
		}
		var configs Digest
		if lf.manifest != nil {
			configs = Digest(lf.manifest.Config.Digest)
		}
		if name == "" || called(name, lf.names, lf.digest, configs) {
			fit = append(fit, lf)
		}
	}
	switch {
	case len(all) == 0:
		return nil, errNone
	case len(fit) == 0:
		return nil, &ChoiceError{What: "image", Wanted: name, Choices: all}
	}
	if len(fit) > 1 {
		var err error
		if fit, err = l.forPlatform(fit, wanted); err != nil {
			return nil, err
		}
	}
	if len(fit) > 1 {
		var labels []string
		for _, lf := range fit {
			label := strings.Join(lf.names, " ")
			if label == "" || slices.Contains(labels, label) {
				label = string(lf.digest)
			}
			labels = append(labels, label)
		}
		return nil, &ChoiceError{What: "image", Choices: labels}
	}
	return l.imageOf(fit[0])
}

// forPlatform keeps the manifests for a platform and notes the others.
func (l *Layout) forPlatform(fit []*leaf, wanted string) ([]*leaf, error) {
	if wanted == "" {
		wanted = DefaultPlatform
	}
	var keep []*leaf
	var others, absent []string
	for _, lf := range fit {
		p := l.platformOf(lf)
		switch {
		case lf.err != nil && !fits(p, wanted):
			absent = append(absent, p)
		case fits(p, wanted):
			keep = append(keep, lf)
		default:
			others = append(others, p)
		}
	}
	if len(keep) == 0 {
		present := slices.DeleteFunc(slices.Clone(fit), func(lf *leaf) bool { return lf.err != nil })
		if len(present) == 1 {
			l.notRead(slices.DeleteFunc(append(others, absent...), func(p string) bool { return p == l.platformOf(present[0]) }))
			return present, nil
		}
		return nil, &ChoiceError{What: "platform", Wanted: wanted, Choices: append(others, absent...)}
	}
	// Among several that fit, an exact name comes before one with a variant, and
	// a manifest that is there before one that is not.
	for _, better := range []func(*leaf) bool{
		func(lf *leaf) bool { return lf.err == nil },
		func(lf *leaf) bool { return l.platformOf(lf) == wanted },
	} {
		if i := slices.IndexFunc(keep, better); i >= 0 {
			keep = slices.DeleteFunc(keep, func(lf *leaf) bool { return !better(lf) })
		}
	}
	l.notRead(append(others, absent...))
	return keep, nil
}

func (l *Layout) notRead(platforms []string) {
	if len(platforms) > 0 {
		l.note("other platforms are listed and were not read: %s", strings.Join(platforms[:min(len(platforms), 50)], ", "))
	}
}

// platformOf returns the platform of a manifest, from its configuration where
// the index does not say.
func (l *Layout) platformOf(lf *leaf) string {
	if p := lf.platform.String(); p != "" || lf.manifest == nil {
		return p
	}
	lf.platform = new(platform)
	if img, err := l.imageOf(lf); err == nil {
		lf.platform = &platform{OS: img.OS, Architecture: img.Arch, Variant: img.Variant}
	}
	return lf.platform.String()
}

// fits reports whether a platform is the one that was asked for; a variant that
// nobody asked for does not matter.
func fits(have, wanted string) bool {
	return have == wanted || strings.HasPrefix(have, wanted+"/")
}

// markBase marks the layers of the base image if its manifest is in the file,
// too; that is better than what the history hints at.
func (l *Layout) markBase(img *Image) {
	digest, err := ParseDigest(img.BaseDigest)
	if err != nil {
		return
	}
	data, err := document(l.files, digest.blob(), digest)
	if err != nil {
		return
	}
	m, err := parseManifest(data)
	if err != nil || m.Config == nil || len(m.Layers) > len(img.Layers) {
		return
	}
	for i, d := range m.Layers {
		if Digest(d.Digest) != img.Layers[i].Digest {
			return
		}
	}
	img.base(len(m.Layers), "manifest")
}

// IsNone reports whether a layout lists no image.
func IsNone(err error) bool { return err == errNone }
