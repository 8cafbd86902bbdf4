package pack

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// arOf returns an ar archive of pairs of name field and content.
func arOf(pairs ...string) []byte {
	var b bytes.Buffer
	b.WriteString(ArMagic)
	for i := 0; i < len(pairs); i += 2 {
		fmt.Fprintf(&b, "%-16s%-12d%-6d%-6d%-8o%-10d`\n%s", pairs[i], 0, 0, 0, 0o644, len(pairs[i+1]), pairs[i+1])
		if len(pairs[i+1])%2 == 1 {
			b.WriteByte('\n')
		}
	}
	return b.Bytes()
}

// arMembers lists "name=content" and the error.
func arMembers(data []byte) (out []string, err error) {
	a, err := NewAr(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	for {
		m, err := a.Next()
		if err == io.EOF {
			return out, nil
		}
		if err != nil {
			return out, err
		}
		out = append(out, m.Name+"="+string(data[m.Off:m.Off+m.Size]))
	}
}

func TestMembersOfArArchivesOfBothForms(t *testing.T) {
	for name, tt := range map[string]struct {
		data []byte
		want []string
	}{
		"debian":          {arOf("debian-binary", "2.0\n", "control.tar.gz", "odd", "data.tar/", "x"), []string{"debian-binary=2.0\n", "control.tar.gz=odd", "data.tar=x"}},
		"GNU long names":  {arOf("/", "symbols", "//", "a_very_long_name.o/\nother_long_name.o/\n", "/0", "1", "/20", "2"), []string{"a_very_long_name.o=1", "other_long_name.o=2"}},
		"BSD long names":  {arOf("__.SYMDEF SORTED", "xx", "#1/12", "long name.o\x00body"), []string{"long name.o=body"}},
		"empty":           {[]byte(ArMagic), nil},
		"padding behind":  {append(arOf("a/", "1"), "\n\n\n"...), []string{"a=1"}},
		"an empty member": {arOf("a/", "", "b/", "2"), []string{"a=", "b=2"}},
	} {
		got, err := arMembers(tt.data)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if d := cmp.Diff(tt.want, got); d != "" {
			t.Errorf("%s: %s", name, d)
		}
	}
}

func TestDamagedArArchivesAreErrorsAfterWhatIsWhole(t *testing.T) {
	whole := arOf("a/", "1", "b/", "22")
	for want, data := range map[string][]byte{
		"not an ar archive": []byte("!<thin>\nx"), "larger than what is left": whole[:len(whole)-1], "unexpected EOF": whole[:len(whole)-10],
		"no header of a member": append(bytes.Clone(whole), strings.Repeat("?", 60)...),
		"has no name":           append(bytes.Clone(whole), arOf("/99", "3")[8:]...),
		"longer than it is":     append(bytes.Clone(whole), arOf("#1/9", "3")[8:]...),
	} {
		got, err := arMembers(data)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
		if want != "not an ar archive" && (len(got) == 0 || got[0] != "a=1") {
			t.Errorf("%s: %v is kept", want, got)
		}
	}
	if _, err := arMembers(arOf("a/", "1", strings.Repeat("-1", 1), "")); err != nil {
		t.Error(err)
	}
	negative := bytes.Replace(arOf("a/", "1"), []byte("1         `"), []byte("-1        `"), 1)
	if _, err := arMembers(negative); err == nil {
		t.Error("a negative size is taken")
	}
}

// cpioOf returns a cpio archive of names and contents.
func cpioOf(pairs ...string) []byte {
	var b bytes.Buffer
	add := func(name string, mode int, body string) {
		fmt.Fprintf(&b, "070701%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x", 1, mode, 0, 0, 1, 0, len(body), 0, 0, 0, 0, len(name)+1, 0)
		b.WriteString(name + "\x00")
		b.Write(make([]byte, -b.Len()&3))
		b.WriteString(body)
		b.Write(make([]byte, -b.Len()&3))
	}
	for i := 0; i < len(pairs); i += 2 {
		mode := 0o100644
		if strings.HasSuffix(pairs[i], "/") {
			mode = 0o040755
		}
		add(pairs[i], mode, pairs[i+1])
	}
	add("TRAILER!!!", 0, "")
	return b.Bytes()
}

func cpioMembers(data []byte, skip bool) (out []string, err error) {
	c := NewCpio(bytes.NewReader(data))
	for {
		m, err := c.Next()
		if err == io.EOF {
			return out, nil
		}
		if err != nil {
			return out, err
		}
		if !m.Regular() || skip {
			out = append(out, m.Name)
			continue
		}
		body, err := io.ReadAll(c)
		if err != nil {
			return out, err
		}
		out = append(out, m.Name+"="+string(body))
	}
}

func TestMembersOfCpioArchives(t *testing.T) {
	data := cpioOf("./usr/", "", "./usr/a", "12345", "./b", "", "./cc", "1")
	got, err := cpioMembers(data, false)
	if d := cmp.Diff([]string{"./usr/", "./usr/a=12345", "./b=", "./cc=1"}, got); d != "" || err != nil {
		t.Error(d, err)
	}
	if got, err = cpioMembers(append(data, "rest"...), true); len(got) != 4 || err != nil {
		t.Error(got, err)
	}
}

func TestDamagedCpioArchivesAreErrors(t *testing.T) {
	data := cpioOf("./a", "12345", "./b", "1")
	for want, bad := range map[string][]byte{
		"unexpected EOF":          data[:130],
		"new ASCII form":          append([]byte("070707"), data[6:]...),
		"without names":           append([]byte("07070X"), data[6:]...),
		"damaged header":          append(append([]byte("070701"), "zzzzzzzz"...), data[14:]...),
		"a name of 4294967295 by": append(append(bytes.Clone(data[:94]), "ffffffff"...), data[102:]...),
		"a name of 0 bytes":       append(append(bytes.Clone(data[:94]), "00000000"...), data[102:]...),
	} {
		if _, err := cpioMembers(bad, true); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
	for n := range len(data) - 130 {
		if _, err := cpioMembers(data[:n], n%2 == 0); err != io.ErrUnexpectedEOF {
			t.Fatalf("cut at %d: %v", n, err)
		}
	}
}

// rpmOf returns a package with headers of the given sizes before the payload.
func rpmOf(signature, header int, payload string) []byte {
	b := append([]byte(RPMMagic), make([]byte, 92)...)
	intro := func(index, store int) {
		b = append(b, "\x8e\xad\xe8\x01\x00\x00\x00\x00"...)
		b = binary.BigEndian.AppendUint32(b, uint32(index))
		b = binary.BigEndian.AppendUint32(b, uint32(store))
		b = append(b, make([]byte, 16*index+store)...)
	}
	intro(1, signature)
	b = append(b, make([]byte, -len(b)&7)...)
	intro(2, header)
	return append(b, payload...)
}

func TestThePayloadOfAPackageFollowsItsHeaders(t *testing.T) {
	for sig := range 9 {
		data := rpmOf(sig, 3*sig, "payload")
		off, err := RPMPayload(bytes.NewReader(data), int64(len(data)))
		if err != nil || string(data[off:]) != "payload" {
			t.Errorf("signature of %d bytes: %d, %v", sig, off, err)
		}
	}
	good := rpmOf(4, 5, "payload")
	huge := bytes.Clone(good)
	binary.BigEndian.PutUint32(huge[96+8:], 1<<31)
	for want, data := range map[string][]byte{
		"not an RPM package": []byte("PK"), "signature: unexpected EOF": good[:100], "signature: it is longer than the package": huge,
		"header: it does not begin": append(bytes.Clone(good[:136]), make([]byte, 100)...),
	} {
		if _, err := RPMPayload(bytes.NewReader(data), int64(len(data))); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
}

func FuzzAr(f *testing.F) {
	f.Add(arOf("debian-binary", "2.0\n", "data.tar/", "x"))
	f.Add(arOf("//", "a_long_name.o/\n", "/0", "1", "#1/4", "abcd"))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := NewAr(bytes.NewReader(data), int64(len(data)))
		for n := 0; err == nil; n++ {
			var m ArMember
			if m, err = a.Next(); err == nil && (m.Off < 0 || m.Size < 0 || m.Off+m.Size > int64(len(data))) {
				t.Fatalf("%+v leads out of the archive", m)
			}
			if n > len(data) {
				t.Fatal("the members do not end")
			}
		}
	})
}

func FuzzCpio(f *testing.F) {
	f.Add(cpioOf("./a", "12345", "./b/", ""))
	f.Fuzz(func(_ *testing.T, data []byte) {
		cpioMembers(data, true)
		cpioMembers(data, false)
	})
}

func FuzzRPM(f *testing.F) {
	f.Add(rpmOf(4, 5, "payload"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if off, err := RPMPayload(bytes.NewReader(data), int64(len(data))); err == nil && (off < 0 || off > int64(len(data))) {
			t.Fatalf("the payload lies at %d of %d", off, len(data))
		}
	})
}
