package app

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/inspect/composition"
	"github.com/ossay-dev/ossay/internal/inspect/composition/learn"
	"github.com/ossay-dev/ossay/internal/inspect/composition/signature"
)

// A LearnRequest says from which reference builds to learn which signature.
type LearnRequest struct {
	Name       string   // of the library; empty with Folder
	References []string // VERSION=FILE, several of one version allowed
	Background []string // files whose features are nobody's
	Folder     string   // NAME/VERSION/files, and .background, in place of the above
	Head       string   // file whose head is kept; the program's own signature if empty
}

// A Learned is one signature that was derived.
type Learned struct {
	Name     string
	Text     []byte // of the signature file
	Versions int
	Features int
	Rare     int // features that no other library or program has
}

// Learn derives signatures of native libraries from reference builds. The
// libraries that the program knows already take part as competitors only where
// their references are given.
func Learn(req LearnRequest) ([]Learned, error) {
	libs, ground, err := references(req)
	if err != nil {
		return nil, err
	}
	if len(libs) == 0 {
		return nil, fault.New(fault.Usage, "no reference build to learn from").WithHint("give --name NAME --ref VERSION=FILE, or a folder NAME/VERSION/files with --from")
	}
	heads := make(map[string]string, len(libs))
	for i := range libs {
		text, err := headOf(req.Head, libs[i].Name)
		if err != nil {
			return nil, err
		}
		heads[libs[i].Name] = text
		if libs[i].Head, err = signature.Parse(signature.Head(text)); err != nil {
			return nil, fault.New(fault.Usage, "the head of %s: %w", libs[i].Name, err)
		}
	}
	results, err := learn.Learn(libs, ground)
	if err != nil {
		return nil, fault.New(fault.Partial, "learning: %w", plainPath(err))
	}
	var out []Learned
	for _, r := range results {
		out = append(out, Learned{
			Name: r.Name, Text: r.AppendTo(nil, heads[r.Name]), Versions: len(r.References), Features: len(r.Features), Rare: r.Rare,
		})
	}
	return out, nil
}

// references opens what the request names.
func references(req LearnRequest) ([]learn.Library, []learn.File, error) {
	if req.Folder != "" {
		libs, ground, err := learn.Folder(os.DirFS(req.Folder))
		if err != nil {
			return nil, nil, fault.New(fault.Usage, "reading references in %s: %w", req.Folder, plainPath(err))
		}
		return libs, ground, nil
	}
	lib := learn.Library{Name: req.Name}
	for _, ref := range req.References {
		version, name, ok := strings.Cut(ref, "=")
		if !ok || version == "" || name == "" {
			return nil, nil, fault.New(fault.Usage, "--ref %s: not VERSION=FILE", ref)
		}
		f, err := fileOf(name)
		if err != nil {
			return nil, nil, err
		}
		i := slices.IndexFunc(lib.Builds, func(b learn.Build) bool { return b.Version == version })
		if i < 0 {
			i = len(lib.Builds)
			lib.Builds = append(lib.Builds, learn.Build{Version: version, Package: filepath.Base(name)})
		}
		lib.Builds[i].Files = append(lib.Builds[i].Files, f)
	}
	var ground []learn.File
	for _, name := range req.Background {
		f, err := fileOf(name)
		if err != nil {
			return nil, nil, err
		}
		ground = append(ground, f)
	}
	if len(lib.Builds) == 0 {
		return nil, nil, nil
	}
	return []learn.Library{lib}, ground, nil
}

// fileOf describes one file; it is opened when it is read.
func fileOf(name string) (learn.File, error) {
	info, err := os.Stat(name)
	if err != nil {
		return learn.File{}, fault.New(fault.Usage, "opening %s: %w", name, plainPath(err))
	}
	if !info.Mode().IsRegular() {
		return learn.File{}, fault.New(fault.Usage, "opening %s: not a regular file", name)
	}
	return learn.File{Name: filepath.Base(name), Size: info.Size(), Open: func() (io.ReaderAt, io.Closer, error) {
		f, err := os.Open(name)
		if err != nil {
			return nil, nil, err
		}
		return f, f, nil
	}}, nil
}

// headOf returns the head to keep: that of the named file, that of the program's
// own signature, or a new one.
func headOf(file, name string) (string, error) {
	if file != "" {
		data, err := os.ReadFile(file)
		if err != nil {
			return "", fault.New(fault.Usage, "reading %s: %w", file, plainPath(err))
		}
		return string(data), nil
	}
	text, err := composition.SignatureText(name)
	if err != nil {
		return "", err
	}
	if text == "" {
		text = fmt.Sprintf("name %s\n", name)
	}
	return text, nil
}

// WriteLearned writes each signature into a folder, as NAME.sig.
func WriteLearned(dir string, list []Learned) error {
	for _, l := range list {
		name := filepath.Join(dir, l.Name+".sig")
		if have, err := os.ReadFile(name); err == nil && bytes.Equal(have, l.Text) {
			continue
		}
		tmp, err := os.CreateTemp(dir, "."+l.Name+".*")
		if err != nil {
			return fault.New(fault.Usage, "writing %s: %w", name, plainPath(err))
		}
		_, err = tmp.Write(l.Text)
		if cerr := tmp.Close(); err == nil {
			err = cerr
		}
		if err == nil {
			err = os.Chmod(tmp.Name(), 0o644)
		}
		if err == nil {
			err = os.Rename(tmp.Name(), name)
		}
		if err != nil {
			os.Remove(tmp.Name())
			return fault.New(fault.Usage, "writing %s: %w", name, plainPath(err))
		}
	}
	return nil
}
