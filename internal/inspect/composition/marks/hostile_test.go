package marks_test

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
	"github.com/ossay-dev/ossay/internal/inspect/composition/marks"
)

// broken is a reader that fails behind a number of bytes.
type broken struct {
	*bytes.Reader
	good int64
}

func (b broken) ReadAt(p []byte, off int64) (int, error) {
	if off+int64(len(p)) > b.good {
		return 0, errors.New("the disk is gone")
	}
	return b.Reader.ReadAt(p, off)
}

func TestAReaderThatFailsIsAnErrorAndNoEmptyAnswer(t *testing.T) {
	data := objecttest.ELF(objecttest.ELFSpec{Type: 2, Extra: []objecttest.Section{
		{Name: ".gopclntab", Flags: 2, Data: program().bytes()}, {Name: ".rodata", Flags: 2, Data: bytes.Repeat([]byte("text "), 1000)},
	}})
	f, r := open(t, data)
	for name, detect := range map[string]func(*object.File, io.ReaderAt) (*marks.Found, error){"crates": marks.Crates, "configure": marks.Configure, "go": marks.Go} {
		for _, good := range []int64{0, 344, 380, 600, 1200, int64(len(data)) / 2} {
			if _, err := detect(f, broken{r, good}); err == nil || !strings.Contains(err.Error(), "the disk is gone") {
				t.Errorf("%s, %d bytes: %v", name, good, err)
			}
		}
	}
}

func TestTextsFullOfAnchorsEnd(t *testing.T) {
	for _, anchor := range []string{
		"registry/src/", "/rust/deps/", "vendor/", "git/checkouts/", "/rustc/", "--enable-", "compiler: ", "go1.", "\xff\xff\xff", "\xf1\xff\xff\xff\x00\x00\x01\x08", "registry/src/a/b-1.2.3/",
	} {
		text := bytes.Repeat([]byte(anchor), 3<<20/len(anchor))
		f, r := open(t, objecttest.Text(text))
		every(f, r)
	}
}

func TestMoreLibrariesThanAllowedEndTheSearch(t *testing.T) {
	var b strings.Builder
	for i := range 60_000 {
		b.WriteString(" --enable-lib" + strings.Repeat("x", i%50) + string(rune('a'+i/50%26)) + string(rune('a'+i/1300%26)) + string(rune('a'+i/33800%26)))
	}
	f, r := open(t, objecttest.Text([]byte(b.String())))
	found, err := marks.Configure(f, r)
	if err != nil || len(found.Marks) > 20_000 {
		t.Error(len(found.Marks), err)
	}
}
