package pypi

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"strings"
)

// Metadata is what a release says about itself (PyPA, "Core metadata").
type Metadata struct {
	Name, Version  string
	Summary        string
	Licence        string
	RequiresPython string
	Needs          []Need
	Extras         []string // as written
}

var (
	errMetadata = errors.New("no core metadata: it names neither a package nor a version")
	errWheel    = errors.New("the wheel holds no metadata")
)

// maxNeeds bounds the requirements of one release.
const maxNeeds = 5000

// DecodeMetadata reads core metadata. Requirements that cannot be read are left
// out and counted.
func DecodeMetadata(data []byte) (m *Metadata, unread int, err error) {
	m = &Metadata{}
	for line := range strings.Lines(string(data)) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" {
			break // the description follows
		}
		key, value, ok := strings.Cut(line, ":")
		if value = strings.TrimSpace(value); !ok || line[0] == ' ' || line[0] == '\t' {
			continue
		}
		switch strings.ToLower(key) {
		case "name":
			m.Name = value
		case "version":
			m.Version = value
		case "summary":
			m.Summary = value
		case "license-expression":
			m.Licence = value
		case "license":
			if m.Licence == "" && len(value) < 100 {
				m.Licence = value
			}
		case "requires-python":
			m.RequiresPython = value
		case "provides-extra":
			if len(m.Extras) < maxNeeds {
				m.Extras = append(m.Extras, value)
			}
		case "requires-dist":
			if n, ok := ParseNeed(value); ok && len(m.Needs) < maxNeeds {
				m.Needs = append(m.Needs, n)
			} else {
				unread++
			}
		}
	}
	if m.Name == "" || m.Version == "" {
		return nil, 0, errMetadata
	}
	return m, unread, nil
}

// maxMetadata bounds the metadata of one release.
const maxMetadata = 4 << 20

// WheelMetadata returns the core metadata inside a wheel. Nothing else of it is
// read.
func WheelMetadata(wheel []byte) ([]byte, error) {
	z, err := zip.NewReader(bytes.NewReader(wheel), int64(len(wheel)))
	if err != nil {
		return nil, err
	}
	for _, f := range z.File {
		dir, base, _ := strings.Cut(f.Name, "/")
		if base != "METADATA" || !strings.HasSuffix(dir, ".dist-info") {
			continue
		}
		r, err := f.Open()
		if err != nil {
			return nil, err
		}
		defer r.Close()
		data, err := io.ReadAll(io.LimitReader(r, maxMetadata+1))
		if err == nil && len(data) > maxMetadata {
			err = errWheel
		}
		return data, err
	}
	return nil, errWheel
}
