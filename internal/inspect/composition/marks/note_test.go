package marks_test

import (
	"encoding/binary"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
	"github.com/ossay-dev/ossay/internal/inspect/composition/marks"
)

// noted is a file with a package note of each text.
func noted(texts ...string) []byte {
	var data []byte
	for _, text := range texts {
		data = append(data, objecttest.Note(binary.LittleEndian, "FDO", 0xcafe1a7e, []byte(text+"\x00\x00"))...)
	}
	return objecttest.ELF(objecttest.ELFSpec{Type: 3, Machine: 62, Extra: []objecttest.Section{{Name: ".note.package", Type: 7, Flags: 2, Data: data}}})
}

func TestPackageNotesNameThePackageOfTheDistribution(t *testing.T) {
	for text, want := range map[string][2]string{
		`{"type":"deb","os":"debian","osVersion":"12","name":"fsverity-utils","version":"1.3-1","architecture":"x86_64"}`: {
			"Debian:12|fsverity-utils|1.3-1", "pkg:deb/debian/fsverity-utils@1.3-1?arch=amd64&distro=debian-12"},
		`{"type":"rpm","os":"fedora","osVersion":"41","name":"coreutils","version":"9.5-1.fc41","architecture":"aarch64","osCpe":"cpe:/o:fedoraproject:fedora:41"}`: {
			"rpm|coreutils|9.5-1.fc41", "pkg:rpm/fedora/coreutils@9.5-1.fc41?arch=aarch64&distro=fedora-41"},
		`{"type":"deb","os":"ubuntu","osVersion":"24.04","name":"gzip","version":"1.12-1ubuntu3"}`: {
			"Ubuntu:24.04:LTS|gzip|1.12-1ubuntu3", "pkg:deb/ubuntu/gzip@1.12-1ubuntu3?distro=ubuntu-24.04"},
		`{"name":"tool","version":"1"}`:                             {"|tool|1", ""},
		`{"name":"tool","version":"1","purl":"pkg:generic/tool@1"}`: {"generic|tool|1", "pkg:generic/tool@1"},
	} {
		f, r := open(t, noted(text))
		found, err := marks.PackageNote(f, r)
		if err != nil || len(found.Marks) != 1 {
			t.Fatalf("%s: %v %v %v", text, lines(found), found.Notes, err)
		}
		m := found.Marks[0]
		if got := [2]string{m.Ecosystem + "|" + m.Name + "|" + m.Version, m.PURL}; got != want {
			t.Errorf("%s:\n%v, want\n%v", text, got, want)
		}
		if m.Kind != marks.KindNote || m.Text != text {
			t.Errorf("%s: %q", m.Kind, m.Text)
		}
	}
}

func TestPackageNotesThatCannotBeReadAreSaid(t *testing.T) {
	f, r := open(t, noted(`{"name":`, `{"version":"1"}`, `{"name":"good","version":"2"}`, strings.Repeat(`{"name":`, 5000)))
	found, err := marks.PackageNote(f, r)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{`|good|2|note|{"name":"good","version":"2"}`}, lines(found)); diff != "" {
		t.Error(diff)
	}
	if len(found.Notes) != 3 {
		t.Error(found.Notes)
	}
}

func TestNotesOfOthersAreNoPackageNotes(t *testing.T) {
	data := append(objecttest.Note(binary.LittleEndian, "FDO", 0x407c0c0a, []byte(`{"name":"dlopen"}`)), objecttest.Note(binary.LittleEndian, "Go", 4, []byte("id"))...)
	f, r := open(t, objecttest.ELF(objecttest.ELFSpec{Type: 3, Extra: []objecttest.Section{{Name: ".note", Type: 7, Flags: 2, Data: data}}}))
	if found, err := marks.PackageNote(f, r); err != nil || found.Marks != nil || found.Notes != nil {
		t.Error(found, err)
	}
}

func TestAPackageNoteMayStandInAPEFile(t *testing.T) {
	f, r := open(t, objecttest.PE(objecttest.PESpec{Extra: []objecttest.Section{{Name: ".pkgnote", Flags: 0x40000040, Data: []byte(`{"name":"boot","version":"3"}`)}}}))
	found, err := marks.PackageNote(f, r)
	if err != nil || len(found.Marks) != 1 || found.Marks[0].Name != "boot" {
		t.Error(lines(found), found.Notes, err)
	}
}

func TestTheVersionResourceIsTheIdentityOfTheFile(t *testing.T) {
	for _, tt := range []struct {
		name    string
		strings [][2]string
		want    []string
	}{
		{"all", [][2]string{{"CompanyName", "Demo Ltd"}, {"FileVersion", "1.2.3.4"}, {"InternalName", "demo"}, {"OriginalFilename", "demo.dll"}, {"ProductName", "Demo Suite"}, {"ProductVersion", " 7.0 "}},
			[]string{"|demo.dll|7.0|resource|OriginalFilename=demo.dll ProductName=Demo Suite CompanyName=Demo Ltd"}},
		{"the product alone", [][2]string{{"ProductName", "Demo"}}, []string{"|Demo|9.8.7.6|resource|OriginalFilename=Demo ProductName=Demo"}},
		{"the internal name and the file's version", [][2]string{{"InternalName", "demo"}, {"FileVersion", "1.0"}}, []string{"|demo|1.0|resource|OriginalFilename=demo"}},
		{"a company is no name", [][2]string{{"CompanyName", "Demo Ltd"}}, nil},
	} {
		f, r := open(t, objecttest.PE(objecttest.PESpec{Version: tt.strings, FileVersion: [4]uint16{9, 8, 7, 6}}))
		found, err := marks.VersionResource(f, r)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(tt.want, lines(found)); diff != "" {
			t.Errorf("%s: %s", tt.name, diff)
		}
	}
	f, r := open(t, noted())
	if found, err := marks.VersionResource(f, r); err != nil || found.Marks != nil {
		t.Error("an ELF file has a version resource", err)
	}
}
