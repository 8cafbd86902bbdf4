package target

import (
	"archive/tar"
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	it "github.com/ossay-dev/ossay/internal/inspect/target/imagetest"
)

// debOf returns a Debian package of control and data archives.
func debOf(names []string, members ...[]byte) []byte {
	var b bytes.Buffer
	b.WriteString("!<arch>\n")
	add := func(name string, body []byte) {
		fmt.Fprintf(&b, "%-16s%-12d%-6d%-6d%-8o%-10d`\n%s", name, 0, 0, 0, 0o644, len(body), body)
		if len(body)%2 == 1 {
			b.WriteByte('\n')
		}
	}
	add("debian-binary", []byte("2.0\n"))
	for i, m := range members {
		add(names[i], m)
	}
	return b.Bytes()
}

func TestDebianPackagesAreOpened(t *testing.T) {
	control, data := it.Tar(it.File("./control.list", "c")), it.Tar(it.Dir("./usr"), it.File("./usr/share/x.lock", "d"))
	for ending, pack := range map[string]func([]byte) []byte{
		"": func(b []byte) []byte { return b }, ".gz": it.Gzip, ".zst": it.Zstd, ".xz": func(b []byte) []byte { return xzOf(t, b) },
	} {
		deb := debOf([]string{"control.tar" + ending, "data.tar" + ending}, pack(control), pack(data))
		o := walked(t, "p.deb", deb, budget.Limits{})
		want := "control.tar" + ending + "!/control.list data.tar" + ending + "!/usr/share/x.lock"
		if got := members(o); got != want || len(o.Refusals) > 0 || o.Files.Archives != 3 {
			t.Errorf("%q: %q %+v\n%s", ending, got, o.Files, reasons(o))
		}
	}
	deb := debOf([]string{"control.tar.gz", "data.tar"}, []byte("broken"), data)
	if o := walked(t, "p.deb", deb, budget.Limits{}); members(o) != "data.tar!/usr/share/x.lock" || !strings.Contains(reasons(o), "member control.tar.gz: not a readable") {
		t.Errorf("%q\n%s", members(o), reasons(o))
	}
	if archiveMagic(deb) != debArchive || archiveMagic([]byte("!<arch>\n/               ")) != noArchive {
		t.Error("static libraries are told apart from packages by their first member")
	}
}

// rpmPackage returns a package with a cpio archive as payload.
func rpmPackage(payload []byte) []byte {
	b := append([]byte("\xed\xab\xee\xdb"), make([]byte, 92)...)
	for range 2 {
		b = append(b, "\x8e\xad\xe8\x01\x00\x00\x00\x00"...)
		b = binary.BigEndian.AppendUint32(b, 1)
		b = binary.BigEndian.AppendUint32(b, 8)
		b = append(b, make([]byte, 24)...)
	}
	return append(b, payload...)
}

func cpioOf(pairs ...[2]string) []byte {
	var b bytes.Buffer
	for _, p := range append(pairs, [2]string{"TRAILER!!!", ""}) {
		fmt.Fprintf(&b, "070701%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x", 1, 0o100644, 0, 0, 1, 0, len(p[1]), 0, 0, 0, 0, len(p[0])+1, 0)
		b.WriteString(p[0] + "\x00")
		b.Write(make([]byte, -b.Len()&3))
		b.WriteString(p[1])
		b.Write(make([]byte, -b.Len()&3))
	}
	return b.Bytes()
}

func TestTheContentOfHardLinksInAPackageBelongsToAllNames(t *testing.T) {
	data := bytes.ReplaceAll(cpioOf([2]string{"./a.list", ""}, [2]string{"./b.list", ""}, [2]string{"./c.list", "bad"}), []byte("000000010000"), []byte("000000030000"))
	o := walked(t, "p.rpm", rpmPackage(data), budget.Limits{})
	if got := members(o); got != "" || !strings.Contains(reasons(o), "bad content") {
		t.Errorf("%q %s", got, reasons(o))
	}
	data = bytes.Replace(data, []byte("bad"), []byte("1.0"), 1)
	if got := members(walked(t, "p.rpm", rpmPackage(data), budget.Limits{})); got != "a.list b.list c.list" {
		t.Error(got)
	}
}

func TestRPMPackagesAreOpened(t *testing.T) {
	cpio := cpioOf([2]string{"./usr/lib/x.lock", "1"}, [2]string{"./usr/README", "2"}, [2]string{"./../out.list", "3"}, [2]string{"./y.list", "4"})
	for name, payload := range map[string][]byte{"gzip": it.Gzip(cpio), "zstd": it.Zstd(cpio), "xz": xzOf(t, cpio), "none": cpio} {
		o := walked(t, "p.rpm", rpmPackage(payload), budget.Limits{})
		if got := members(o); got != "usr/lib/x.lock y.list" || o.Files.Members != 4 || !strings.Contains(reasons(o), "leads out of the archive") {
			t.Errorf("%s: %q %+v\n%s", name, got, o.Files, reasons(o))
		}
	}
	for want, data := range map[string][]byte{
		"not an RPM package": []byte("rpm"), "an unknown way": rpmPackage([]byte("?????????")), "unexpected EOF": rpmPackage(cpio[:200]),
		"ratio": rpmPackage(it.Gzip(cpioOf([2]string{"zeros", strings.Repeat("\x00", 64<<20)}))),
	} {
		if o := walked(t, "p.rpm", data, budget.Default()); !strings.Contains(reasons(o), want) {
			t.Errorf("%s:\n%s", want, reasons(o))
		}
	}
}

// apkOf returns a package of Alpine Linux: three tar archives that are compressed
// one by one, the first two without an end mark.
func apkOf(marks bool) []byte {
	cut := func(entries ...tar.Header) []byte {
		data := it.Tar(entries...)
		if marks {
			return it.Gzip(data)
		}
		return it.Gzip(data[:len(data)-1024])
	}
	out := cut(it.File(".SIGN.RSA.x", "sig"))
	out = append(out, cut(it.File(".PKGINFO", "pkg"), it.File("control.list", "c"))...)
	return append(out, it.Gzip(it.Tar(it.File("usr/x.lock", "d")))...)
}

func TestAlpinePackagesGoOnAcrossTheirStreams(t *testing.T) {
	for _, marks := range []bool{false, true} {
		o := walked(t, "p.apk", apkOf(marks), budget.Limits{})
		if got := members(o); got != "control.list usr/x.lock" || o.Files.Members != 4 || len(o.Refusals) > 0 {
			t.Errorf("with end marks %v: %q %+v\n%s", marks, got, o.Files, reasons(o))
		}
	}
	if o := walked(t, "android.apk", zipOf(t, [2]string{"x.lock", "1"}), budget.Limits{}); members(o) != "x.lock" {
		t.Error(members(o))
	}
	for want, data := range map[string]string{"third form": "ADBd....", "not a readable compressed file": "neither"} {
		if o := walked(t, "p.apk", []byte(data), budget.Limits{}); !strings.Contains(reasons(o), want) {
			t.Errorf("%s:\n%s", want, reasons(o))
		}
	}
}

// TestPackagesThatToolsMake compares with packages that dpkg-deb makes here.
func TestPackagesThatToolsMake(t *testing.T) {
	if _, err := exec.LookPath("dpkg-deb"); err != nil {
		t.Skip("dpkg-deb is not installed")
	}
	dir := plant(t, map[string]string{"DEBIAN/control": "Package: p\nVersion: 1\nArchitecture: all\nMaintainer: m <m@example.invalid>\nDescription: d\n", "usr/share/p/x.lock": "1"})
	for _, form := range []string{"xz", "gzip", "zstd", "none"} {
		name := filepath.Join(t.TempDir(), "p.deb")
		if out, err := exec.Command("dpkg-deb", "-Z"+form, "--root-owner-group", "-b", dir, name).CombinedOutput(); err != nil {
			t.Logf("dpkg-deb -Z%s: %v %s", form, err, out)
			continue
		}
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if o := walked(t, "p.deb", data, budget.Limits{}); !strings.HasSuffix(members(o), "!/usr/share/p/x.lock") || len(o.Refusals) > 0 {
			t.Errorf("%s: %q\n%s", form, members(o), reasons(o))
		}
	}
}

func FuzzPackage(f *testing.F) {
	f.Add("p.apk", apkOf(true))
	f.Add("p.deb", debOf([]string{"data.tar"}, it.Tar(it.File("x.lock", "1"))))
	f.Add("p.rpm", rpmPackage(cpioOf([2]string{"x.lock", "1"})))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		if k := archiveKind(name); k != debArchive && k != rpmArchive && k != apkArchive || strings.ContainsAny(name, "/\x00\\") || len(name) > 100 {
			return
		}
		limits := budget.Default()
		limits.InflatedBytes, limits.Members = 4<<20, 1000
		walked(t, name, data, limits)
	})
}
