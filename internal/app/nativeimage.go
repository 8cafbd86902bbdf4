package app

import (
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/composition/marks"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/bom"
)

// nativeImage returns the reader of bills of materials inside GraalVM native
// images. One area finds the document and another reads it, and areas do not know
// each other, so they meet here.
func nativeImage() *inventory.Reader {
	return &inventory.Reader{
		Format: "binary/native-image", Rev: 1,
		Wants: inspect.Interest{Magic: marks.Reader().Wants.Magic, Large: true},
		Role:  component.RoleSBOM, Grade: component.Claimed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			inner, err := marks.EmbeddedFile(f)
			if inner == nil || err != nil {
				return err
			}
			if err := bom.CycloneDX().Read(inner, b); err != nil {
				return err
			}
			for i := range b.Len() { // places are in the document, which nobody can open
				b.Node(uint32(i)).At = span.Point{}
			}
			return nil
		},
	}
}
