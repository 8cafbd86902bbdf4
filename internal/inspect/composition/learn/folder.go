package learn

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// sourceFile names the text file that says where a reference comes from, as
// lines "package: NAME VERSION" and "arch: GOARCH".
const sourceFile = "SOURCE"

// background is the folder of programs and of libraries without a signature.
const background = ".background"

// Folder lists the references below a folder: NAME/VERSION/…, where a version's
// folder holds files or a folder for each architecture, and the files below
// .background. Nothing is read but SOURCE files.
func Folder(fsys fs.FS) (libs []Library, ground []File, err error) {
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return nil, nil, err
	}
	for _, e := range entries {
		switch {
		case !e.IsDir():
		case e.Name() == background:
			if ground, err = files(fsys, e.Name()); err != nil {
				return nil, nil, err
			}
		case !strings.HasPrefix(e.Name(), "."):
			lib := Library{Name: e.Name()}
			if lib.Builds, err = builds(fsys, e.Name()); err != nil {
				return nil, nil, err
			}
			if len(lib.Builds) > 0 {
				libs = append(libs, lib)
			}
		}
	}
	return libs, ground, nil
}

// builds lists the versions of one library.
func builds(fsys fs.FS, lib string) (out []Build, err error) {
	versions, err := fs.ReadDir(fsys, lib)
	if err != nil {
		return nil, err
	}
	for _, v := range versions {
		if !v.IsDir() {
			continue
		}
		all, err := files(fsys, path.Join(lib, v.Name()))
		if err != nil {
			return nil, err
		}
		byFolder := make(map[string]*Build)
		var folders []string
		for _, f := range all {
			rel, _ := strings.CutPrefix(f.Name, path.Join(lib, v.Name())+"/")
			folder, _, deep := strings.Cut(rel, "/")
			if !deep || !isArch(folder) {
				folder = ""
			}
			if byFolder[folder] == nil {
				b := &Build{Version: v.Name(), Arch: folder}
				b.source(fsys, path.Join(lib, v.Name(), folder, sourceFile))
				byFolder[folder] = b
				folders = append(folders, folder)
			}
			byFolder[folder].Files = append(byFolder[folder].Files, f)
		}
		slices.Sort(folders)
		for _, folder := range folders {
			out = append(out, *byFolder[folder])
		}
	}
	return out, nil
}

func isArch(s string) bool {
	switch s {
	case "amd64", "386", "arm64", "arm", "riscv64", "ppc64le", "s390x", "mips64le", "wasm32", "loong64":
		return true
	}
	return false
}

// source reads where a reference comes from; a build without that is used too.
func (b *Build) source(fsys fs.FS, name string) {
	text, err := fs.ReadFile(fsys, name)
	if err != nil {
		return
	}
	for line := range strings.Lines(string(text)) {
		k, v, _ := strings.Cut(strings.TrimSpace(line), ":")
		switch strings.ToLower(k) {
		case "package":
			b.Package = strings.Join(strings.Fields(v), " ")
		case "arch":
			b.Arch = strings.TrimSpace(v)
		}
	}
}

// files lists the regular files below a folder that are not SOURCE.
func files(fsys fs.FS, root string) (out []File, err error) {
	err = fs.WalkDir(fsys, root, func(name string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() || d.Name() == sourceFile {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		out = append(out, File{Name: name, Size: info.Size(), Open: func() (io.ReaderAt, io.Closer, error) { return open(fsys, name) }})
		return nil
	})
	return out, err
}

// open opens a file for reading at random.
func open(fsys fs.FS, name string) (io.ReaderAt, io.Closer, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, nil, err
	}
	if r, ok := f.(io.ReaderAt); ok {
		return r, f, nil
	}
	data, err := io.ReadAll(f)
	if err != nil {
		return nil, nil, errors.Join(err, f.Close())
	}
	return bytes.NewReader(data), f, nil
}
