package pypi

import "testing"

func FuzzTextsOfIndexes(f *testing.F) {
	f.Add(page(file("a_b-1.0-py3-none-any.whl", "")))
	f.Add(`<html><a href="a_b-1.0.tar.gz#sha256=00" data-yanked>a_b-1.0.tar.gz</a>`)
	f.Add("Name: a\nVersion: 1\nRequires-Dist: b[x]>=1; extra == 'y'\n")
	f.Fuzz(func(t *testing.T, src string) {
		for _, read := range []func() (*Project, error){
			func() (*Project, error) {
				return DecodeIndex(src, "https://registry.invalid/", "a-b", budgetFor(len(src)))
			},
			func() (*Project, error) { return DecodeIndexHTML(src, "https://registry.invalid/", "a-b") },
		} {
			p, err := read()
			if err != nil {
				continue
			}
			for _, v := range p.Versions {
				if r, ok := p.Release(v); !ok || len(r.Files) == 0 {
					t.Errorf("%q has no files", v)
				}
			}
		}
		if m, _, err := DecodeMetadata([]byte(src)); err == nil && m.Name == "" {
			t.Error("metadata without a name")
		}
	})
}

func FuzzRequirements(f *testing.F) {
	f.Add(compiled, "1.2")
	f.Add("a[b]>=1,<2;python_version<'3' --hash=sha256:0 # via x", "2!1.0rc1")
	f.Fuzz(func(t *testing.T, src, v string) {
		r, err := DecodeRequirements(src)
		if err != nil {
			return
		}
		for i := range r.Lines {
			l := &r.Lines[i]
			if off, end := l.Place(); off < 0 || end < off || end > len(src) {
				t.Fatalf("%+v", l)
			}
			if l.Pin != "" && src[l.pin[0]:l.pin[1]] != l.Pin {
				t.Errorf("the pin %q stands at %q", l.Pin, src[l.pin[0]:l.pin[1]])
			}
			Relaxed(l.Spec, v)
			IsPre(l.Spec)
			(Pythons{"3.9.0"}).Eval(l.Marker, nil)
		}
	})
}

func FuzzLockFiles(f *testing.F) {
	f.Add(poetry1)
	f.Add(uvLock)
	f.Add(project)
	f.Fuzz(func(t *testing.T, src string) {
		if l, err := DecodePoetryLock(src, budgetFor(len(src))); err == nil {
			if now, err := l.PoetryPatch(l.Packages, ""); err != nil || string(now) != l.src {
				t.Errorf("bytes change: %v", err)
			}
			list := make([]*Locked, 0, len(l.Packages))
			for _, e := range l.Packages {
				r, m := release("x", "1", "0")
				list = append(list, At(e, r, m))
			}
			l.PoetryPatch(list, "h")
			l.PoetryPatch(nil, "h")
		}
		if l, err := DecodeUVLock(src, budgetFor(len(src))); err == nil {
			if now, _, err := l.Patched(l.Packages, nil); err != nil || string(now) != l.src {
				t.Errorf("bytes change: %v", err)
			}
		}
		DecodePipfileLock([]byte(src), budgetFor(len(src)))
		for _, read := range []func() (*Manifest, error){
			func() (*Manifest, error) { return DecodePyproject(src, "f", budgetFor(len(src))) },
			func() (*Manifest, error) { return DecodePipfile(src, "f", budgetFor(len(src))) },
		} {
			m, err := read()
			if err != nil {
				continue
			}
			for i := range m.Roots {
				if r := &m.Roots[i]; r.Editable() && r.End > len(src) {
					t.Errorf("%+v", r)
				}
			}
			m.PoetryHashes()
			m.PipfileHash()
		}
	})
}
