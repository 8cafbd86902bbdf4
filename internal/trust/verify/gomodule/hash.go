package gomodule

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/mod/module"
	"golang.org/x/mod/sumdb/dirhash"
)

// The most that a module may hold (Go Modules Reference, "Module zip files").
const (
	maxModule = 500 << 20
	maxFiles  = 200_000
)

// hashZip returns the hash of a module's files, "h1:…". All of them stand below
// MODULE@VERSION/.
func hashZip(r io.ReaderAt, size int64, m module.Version) (string, error) {
	z, err := zip.NewReader(r, size)
	if err != nil {
		return "", fmt.Errorf("the archive: %w", err)
	}
	if len(z.File) == 0 || len(z.File) > maxFiles {
		return "", fmt.Errorf("an archive of %d files", len(z.File))
	}
	prefix := m.Path + "@" + m.Version + "/"
	byName := map[string]*zip.File{}
	var names []string
	for _, f := range z.File {
		if !strings.HasPrefix(f.Name, prefix) {
			return "", fmt.Errorf("the file %.200q does not stand below %s", f.Name, prefix)
		}
		if byName[f.Name] != nil {
			return "", fmt.Errorf("the file %.200q is there twice", f.Name)
		}
		byName[f.Name] = f
		names = append(names, f.Name)
	}
	left := int64(maxModule)
	return dirhash.Hash1(names, func(name string) (io.ReadCloser, error) {
		rc, err := byName[name].Open()
		if err != nil {
			return nil, err
		}
		return &bounded{rc, &left}, nil
	})
}

// bounded reads until all files together are too large.
type bounded struct {
	io.ReadCloser
	left *int64
}

// Read implements io.Reader.
func (b *bounded) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	if *b.left -= int64(n); *b.left < 0 {
		return 0, errors.New("the module is larger than 500 MiB")
	}
	return n, err
}

// hashMod returns the hash of a go.mod file.
func hashMod(data []byte) (string, error) {
	return dirhash.Hash1([]string{"go.mod"}, func(string) (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(data)), nil })
}

// lines finds the hashes of a version in go.sum or in a record of the database,
// which has the same form: "MODULE VERSION[/go.mod] HASH".
func lines(text []byte, m module.Version) (zipSums, modSums []string) {
	for line := range strings.Lines(string(text)) {
		f := strings.Fields(line)
		if len(f) != 3 || f[0] != m.Path || !strings.HasPrefix(f[2], "h1:") {
			continue
		}
		switch f[1] {
		case m.Version:
			zipSums = append(zipSums, f[2])
		case m.Version + "/go.mod":
			modSums = append(modSums, f[2])
		}
	}
	return zipSums, modSums
}
