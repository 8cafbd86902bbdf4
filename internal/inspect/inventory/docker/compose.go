package docker

import (
	"path"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Compose returns the reader of Compose files: services.*.image. A service that
// is built here is no component; its image is the name of the result.
func Compose() *inventory.Reader {
	return &inventory.Reader{
		Format: formatCompose, Rev: 1,
		Wants: inspect.Interest{
			Names:    []string{"compose.yml", "compose.yaml", "compose.override.yml", "compose.override.yaml"},
			Prefixes: []string{"docker-compose"}, // docker-compose.prod.yml, docker-compose-dev.yaml
		},
		Role: component.RolePipeline, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			if ext := path.Ext(f.Path); ext != ".yml" && ext != ".yaml" {
				return nil
			}
			text, err := f.Text()
			if err != nil {
				return err
			}
			doc, err := tree.YAML(text, f.Budget)
			if err != nil {
				return err
			}
			return readCompose(f, b, doc.Root().Get("services"))
		},
	}
}

func readCompose(f *inspect.File, b *inventory.Builder, services tree.Node) error {
	if services.Kind() != tree.Map {
		return nil
	}
	b.Recognised()
	b.Scoped()
	// The environment and an .env file decide at run time; defaults are known.
	e := expander{escape: '$', lookup: func(string) (string, bool) { return "", false }}
	seen := make(map[int]bool)
	for service := range services.Children() {
		if err := f.Budget.Step(4); err != nil {
			return err
		}
		service = service.Target()
		image := member(service, "image")
		off, _ := image.Range()
		if image.Text() == "" || member(service, "build").Exists() || seen[off] {
			continue
		}
		seen[off] = true
		ref, ok := e.expand(image.Text())
		if !ok {
			b.Note(image.At(), "an image's name over %d bytes", maxExpanded)
			continue
		}
		addImage(b, ref, component.Prod, image.At())
	}
	return nil
}

// maxMerged bounds the maps that one merge key is followed into.
const maxMerged = 16

// member returns the member of a map, or of one that it merges ("<<: *base"),
// one step far.
func member(n tree.Node, key string) tree.Node {
	if v := n.Get(key); v.Exists() {
		return v.Target()
	}
	merged := n.Get("<<")
	if merged.Kind() != tree.List {
		return merged.Target().Get(key).Target()
	}
	i := 0
	for m := range merged.Children() {
		if v := m.Target().Get(key); v.Exists() {
			return v.Target()
		}
		if i++; i == maxMerged {
			break
		}
	}
	return tree.Node{}
}
