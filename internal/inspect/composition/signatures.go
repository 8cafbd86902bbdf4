package composition

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"

	"github.com/ossay-dev/ossay/internal/inspect/composition/signature"
)

//go:embed signatures/*.sig
var files embed.FS

// Signatures reads the signatures that are part of the program, sorted by name.
func Signatures() ([]*signature.Signature, error) {
	entries, err := files.ReadDir("signatures")
	if err != nil {
		return nil, err
	}
	var out []*signature.Signature
	for _, e := range entries {
		data, err := files.ReadFile("signatures/" + e.Name())
		if err != nil {
			return nil, err
		}
		s, err := signature.Parse(string(data))
		if err != nil {
			return nil, fmt.Errorf("signatures/%s: %w", e.Name(), err)
		}
		out = append(out, s)
	}
	return out, nil
}

// SignatureText returns the text of the signature called name as it is part of
// the program, or "" if there is none.
func SignatureText(name string) (string, error) {
	data, err := files.ReadFile("signatures/" + name + ".sig")
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrInvalid) {
		return "", nil
	}
	return string(data), err
}
