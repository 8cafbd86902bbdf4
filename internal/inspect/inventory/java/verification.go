package java

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Verification returns the reader of gradle/verification-metadata.xml. The file
// holds what Gradle has ever downloaded for a build and verified: libraries,
// plugins, and old versions that nobody removed. So a component in it is there
// with its digests (observed) but has scope optional, and a note says that the
// file lists more than is built; [Join] looks whether a lock file knows better.
// Components of which only POM or module metadata was downloaded took part in
// resolution and were not chosen, or are bills of materials; of others only the
// sources were read. They are counted in a note.
func Verification() *inventory.Reader {
	return &inventory.Reader{
		Format: formatVerification, Rev: 1,
		Wants: inspect.Interest{Names: []string{"verification-metadata.xml"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			src, err := f.Text()
			if err != nil {
				return err
			}
			doc, err := tree.XML(src, f.Budget)
			if err != nil {
				return err
			}
			root := doc.Root()
			if root.Key() != "verification-metadata" {
				return nil
			}
			return readVerification(root, f, b)
		},
	}
}

func readVerification(root tree.Node, f *inspect.File, b *inventory.Builder) error {
	b.Recognised()
	b.Scoped()
	looked := 0
	for c := range root.Get("components").All("component") {
		if err := f.Budget.Step(8); err != nil {
			return err
		}
		name := nameOf(c.Get("@group").Text(), c.Get("@name").Text())
		version := c.Get("@version")
		if name == "" || !validVersion(version.Text()) {
			b.Note(c.At(), "a component without group, name and version")
			continue
		}
		digests, built := artifacts(c)
		if !built {
			looked++
			continue
		}
		b.Add(component.Node{
			Ecosystem: ecosystem, Name: name, Version: version.Text(), Integrity: digests,
			Scope: component.Optional, At: c.Get("@name").At(),
		})
	}
	if b.Len() > 0 {
		b.Note(root.KeyAt(), "verification metadata lists more than is built, so its components count as optional: %d", b.Len())
	}
	if looked > 0 {
		b.Note(root.KeyAt(), "components that are left out because only their metadata or sources were downloaded: %d", looked)
	}
	return nil
}

// maxDigests bounds the digests that are kept of one component, which may have
// one artifact for each platform.
const maxDigests = 16

// artifacts returns the digests of a component's artifacts, and whether there is
// any that is not metadata. Artifacts that are verified by a signature have none.
func artifacts(c tree.Node) (digests string, built bool) {
	var all []string
	for a := range c.All("artifact") {
		name := a.Get("@name").Text()
		if name == "" || onlyRead(name) {
			continue
		}
		built = true
		for _, kind := range [...]string{"sha512", "sha256", "sha1", "md5"} {
			value := a.Get(kind).Get("@value").Text()
			if value != "" && len(all) < maxDigests {
				all = append(all, kind+":"+value)
				break // the strongest is enough
			}
		}
	}
	return strings.Join(all, " "), built
}

// onlyRead reports whether an artifact is read by Gradle or by people and never
// built into anything.
func onlyRead(name string) bool {
	for _, ending := range [...]string{".pom", ".module", "-sources.jar", "-javadoc.jar", "-src.zip"} {
		if strings.HasSuffix(name, ending) {
			return true
		}
	}
	return false
}
