package java

import (
	"crypto/sha1" // repositories publish SHA-1 of every artifact
	"crypto/sha256"
	"encoding/hex"
	"io"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// The attributes of archive listings.
const (
	attrSHA1   = "sha1"
	attrSHA256 = "sha256"
)

// Archive returns the reader of jars, war and ear files themselves: it takes
// their digests and makes them known even if nothing inside says what they are.
// What is inside comes as files of its own.
func Archive() *inventory.Reader {
	return &inventory.Reader{
		Format: formatArchive, Rev: 1,
		Wants: inspect.Interest{Suffixes: []string{".jar", ".war", ".ear", ".aar", ".hpi", ".jpi"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			var head [4]byte
			if n, _ := f.At.ReadAt(head[:], 0); n < 4 || string(head[:2]) != "PK" && string(head[:2]) != "#!" {
				return nil // Spring Boot may put a script in front
			}
			b.Recognised()
			one, two := sha1.New(), sha256.New()
			if err := f.Budget.Step(1 + f.Size/4096); err != nil {
				return err
			}
			if _, err := io.Copy(io.MultiWriter(one, two), io.NewSectionReader(f.At, 0, f.Size)); err != nil {
				return err
			}
			b.Set(attrSHA1, hex.EncodeToString(one.Sum(nil)), span.Point{})
			b.Set(attrSHA256, hex.EncodeToString(two.Sum(nil)), span.Point{})
			return nil
		},
	}
}
