package hardening

import (
	"bytes"
	"encoding/binary"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/object"
)

const (
	goBuildMagic = "\xff Go buildinf:"
	goBuildHead  = 32        // bytes before the strings
	maxGoBuild   = 4 << 20   // bytes of the strings
	goBuildLook  = 256 << 10 // bytes that are searched where no section has the name
)

// goBuild reports what the Go linker wrote about the build (go/src/debug/buildinfo:
// a magic text, flags, and two strings with their lengths). What Go before 1.18
// wrote are pointers, which are not followed.
func goBuild(f *object.File, r *Report) error {
	data, err := goBuildData(f)
	if err != nil || data == nil {
		return ignoreDamage(err)
	}
	if data[15]&2 == 0 {
		r.note("the build information is of a Go before 1.18 and not read")
		return nil
	}
	version, rest, ok := goString(data[goBuildHead:])
	if !ok {
		r.note("the build information of Go is cut short")
		return nil
	}
	r.text("goVersion", version, FromNote)
	info, _, ok := goString(rest)
	if !ok || len(info) < 33 {
		return nil
	}
	goSettings(info[16:len(info)-16], r) // a mark stands before and behind
	return nil
}

// goBuildData finds the build information; nil if there is none.
func goBuildData(f *object.File) ([]byte, error) {
	if s := f.SectionByName(".go.buildinfo"); s != nil {
		data, err := f.Read(s, maxGoBuild)
		if err != nil || !bytes.HasPrefix(data, []byte(goBuildMagic)) || len(data) < goBuildHead {
			return nil, err
		}
		return data, nil
	}
	if len(f.Sections) > 0 {
		return nil, nil
	}
	for i := range f.Segments {
		s := &f.Segments[i]
		if s.Type != ptLoad || !s.Write {
			continue
		}
		data, err := f.Read(&object.Section{Off: s.Off, Size: s.Size}, goBuildLook)
		if err != nil {
			return nil, err
		}
		if at := bytes.Index(data, []byte(goBuildMagic)); at >= 0 && at%16 == 0 && len(data)-at >= goBuildHead {
			return data[at:], nil
		}
	}
	return nil, nil
}

// goString reads a string behind its length.
func goString(b []byte) (text string, rest []byte, ok bool) {
	n, k := binary.Uvarint(b)
	if k <= 0 || n > uint64(len(b)-k) {
		return "", nil, false
	}
	return string(b[k : k+int(n)]), b[k+int(n):], true
}

// goSettings reports the settings of the build that concern protection.
func goSettings(info string, r *Report) {
	for line := range strings.Lines(info) {
		setting, ok := strings.CutPrefix(strings.TrimSuffix(line, "\n"), "build\t")
		key, value, given := strings.Cut(setting, "=")
		if !ok || !given {
			continue
		}
		switch key {
		case "-buildmode":
			r.text("goBuildmode", value, FromNote)
		case "CGO_ENABLED":
			r.text("goCgo", yesNo(value == "1"), FromNote)
		case "-trimpath":
			r.text("goTrimpath", yesNo(value == "true"), FromNote)
		case "-ldflags":
			r.text("goLdflags", value[:min(len(value), 1024)], FromNote)
		case "-race", "-msan", "-asan":
			if value == "true" {
				r.text("goSanitizer", key[1:], FromNote)
			}
		}
	}
}
