package marks

import (
	"bytes"
	"io"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/object"
)

const (
	maxComment = 64 << 10
	maxLine    = 4 << 10 // bytes of a configure line; ffmpeg's has about a thousand
)

// comments returns the lines of the ELF section .comment, each once.
func comments(f *object.File) []string {
	s := f.SectionByName(".comment")
	if s == nil || f.Format != object.ELF {
		return nil
	}
	data, err := f.Read(s, maxComment)
	if err != nil {
		return nil
	}
	var out []string
	seen := make(map[string]bool)
	for line := range bytes.SplitSeq(data, []byte{0}) {
		if text := string(line); text != "" && !seen[text] && len(out) < 256 {
			seen[text] = true
			out = append(out, text)
		}
	}
	return out
}

// Compilers reads the section .comment, in which each compiler and linker that
// made a part of the file leaves a line. It names tools, which are not in the
// file.
func Compilers(f *object.File, _ io.ReaderAt) (*Found, error) {
	out := &Found{}
	for _, text := range comments(f) {
		m := Mark{Kind: KindCompiler, Text: text, Confidence: component.High, Off: f.SectionByName(".comment").Off}
		m.Name, m.Version = compiler(text)
		if m.Name != "" {
			out.Marks = append(out.Marks, m)
		}
	}
	return out, nil
}

// compiler takes a line such as "GCC: (Debian 12.2.0-14) 12.2.0" apart.
func compiler(text string) (name, version string) {
	switch {
	case strings.HasPrefix(text, "GCC: ("):
		if i := strings.LastIndexByte(text, ')'); i >= 0 {
			version, _, _ = strings.Cut(strings.TrimSpace(text[i+1:]), " ")
			return "gcc", version
		}
	case strings.HasPrefix(text, "rustc version "):
		name = "rust"
	case strings.HasPrefix(text, "Linker: LLD "):
		name = "lld"
	case strings.Contains(text, "clang version "):
		name = "clang"
	default:
		return "", ""
	}
	for word := range strings.FieldsSeq(text) {
		if word[0] >= '0' && word[0] <= '9' {
			return name, word
		}
	}
	return name, ""
}

// Configure reads the options that ffmpeg and libraries built like it keep
// ("--enable-libwebp"), and OpenSSL's line of compiler options. They say which
// libraries were asked for, never a version, nor whether they are linked in or
// loaded.
func Configure(f *object.File, r io.ReaderAt) (*Found, error) {
	out := &Found{}
	seen := make(map[string]bool)
	err := windows(r, f.Data(), func(v view) bool {
		out.options(&v, seen)
		out.openssl(&v, seen)
		return len(out.Marks) < maxMarks
	})
	if len(out.Marks) > 0 {
		out.note("configure lines name libraries without versions; whether one is part of the file or only used by it is not said")
	}
	return out, err
}

// options adds a mark for each library that a line of options enables.
func (f *Found) options(v *view, seen map[string]bool) {
	anchor := []byte("--enable-")
	for at := v.lo; at < v.hi; {
		i := bytes.Index(v.buf[at:min(len(v.buf), v.hi+len(anchor)-1)], anchor)
		if i < 0 {
			return
		}
		at += i
		end := at + text(v.buf[at:])
		line := string(v.buf[at:end])
		if strings.Count(line, "--enable-")+strings.Count(line, "--disable-") > 1 {
			f.enabled(line, v.base+uint64(at), seen)
		}
		at = max(end, at+len(anchor))
	}
}

func (f *Found) enabled(line string, off uint64, seen map[string]bool) {
	at := uint64(0)
	for option := range strings.SplitSeq(line, " ") {
		here := off + at
		at += uint64(len(option)) + 1
		name, ok := strings.CutPrefix(strings.Trim(option, "'\""), "--enable-")
		if !ok || !library(name) || seen[name] || len(f.Marks) >= maxMarks {
			continue
		}
		seen[name] = true
		f.Marks = append(f.Marks, Mark{Name: name, Kind: KindConfigure, Text: "--enable-" + name, Off: here, Confidence: component.Medium})
	}
}

// library says whether an option of ffmpeg's configure script stands for a
// library of somebody else: those called lib…, and a few more.
func library(option string) bool {
	if strings.Trim(option, "abcdefghijklmnopqrstuvwxyz0123456789_-") != "" {
		return false
	}
	switch option {
	case "gnutls", "openssl", "mbedtls", "gcrypt", "gmp", "bzlib", "zlib", "lzma", "iconv", "sdl2", "frei0r", "fontconfig", "ladspa", "avisynth", "chromaprint", "vapoursynth", "lcms2", "pocketsphinx":
		return true
	}
	return len(option) > 3 && strings.HasPrefix(option, "lib")
}

// openssl reads "compiler: gcc … -DOPENSSL_PIC …", which OpenSSL prints as its
// CFLAGS.
func (f *Found) openssl(v *view, seen map[string]bool) {
	anchor := []byte("compiler: ")
	for at := v.lo; at < v.hi; {
		i := bytes.Index(v.buf[at:min(len(v.buf), v.hi+len(anchor)-1)], anchor)
		if i < 0 {
			return
		}
		at += i
		line := string(v.buf[at : at+text(v.buf[at:])])
		if strings.Contains(line, " -DOPENSSL_") && !seen["\x00openssl"] {
			seen["\x00openssl"] = true
			f.Marks = append(f.Marks, Mark{Name: "openssl", Kind: KindConfigure, Text: line[:min(len(line), 512)], Off: v.base + uint64(at), Confidence: component.High})
		}
		at += len(anchor)
	}
}

// text counts the printable bytes at the beginning of b.
func text(b []byte) int {
	b = b[:min(len(b), maxLine)]
	for i, c := range b {
		if c < ' ' || c > '~' {
			return i
		}
	}
	return len(b)
}
