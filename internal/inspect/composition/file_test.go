package composition

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/inspect/composition/compositiontest"
)

// demoTexts name the library demo.
func demoTexts() []string {
	return []string{"demo: the header is not complete", "demo: the stream cannot be written", "demo: a chunk of %d bytes", "demo: nothing is left to write"}
}

func TestAProgramWithoutSectionsIsReadBySegments(t *testing.T) {
	file := compositiontest.Object{Sectionless: true, Rodata: compositiontest.Strings(demoTexts()...)}.Bytes()
	if f, err := object.Open(bytes.NewReader(file), int64(len(file)), nil); err != nil || len(f.Sections) > 1 {
		t.Fatalf("%v", err)
	}
	if got := scan(t, index(t, demo), file); got != "demo" {
		t.Errorf("%q", got)
	}
}

func TestEvidenceOfEachKindIsBounded(t *testing.T) {
	sig := "name many\n"
	var texts []string
	for i := range 40 {
		text := "many: the message " + strings.Repeat("x", i) + " is one of forty"
		texts = append(texts, text)
		sig += "string * u" + string(rune('a'+i%20)) + " \"" + text + "\"\n"
	}
	s := index(t, sig).NewScan(nil)
	file := elf(compositiontest.Strings(texts...))
	if _, err := s.File(bytes.NewReader(file), int64(len(file)), nil); err != nil {
		t.Fatal(err)
	}
	found := s.Findings()
	if len(found) != 1 || len(found[0].Evidence) != maxEvidence {
		t.Fatalf("%+v", found)
	}
	if !slices.IsSortedFunc(found[0].Evidence, func(a, b Evidence) int { return int(a.Off) - int(b.Off) }) {
		t.Errorf("%+v", found[0].Evidence)
	}
}

func TestMoreEvidenceIsNeededWhereASignatureSaysSo(t *testing.T) {
	file := elf(compositiontest.Strings(demoTexts()...))
	if got := scan(t, index(t, strings.Replace(demo, "name demo\n", "name demo\nmin 9\n", 1)), file); got != "" {
		t.Errorf("%q", got)
	}
	if got := scan(t, index(t, strings.Replace(demo, "name demo\n", "name demo\nmin 5\n", 1)), file); got != "demo" {
		t.Errorf("%q", got)
	}
}
