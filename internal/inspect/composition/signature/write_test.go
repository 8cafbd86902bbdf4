package signature

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func features() *rapid.Generator[Feature] {
	return rapid.Custom(func(t *rapid.T) Feature {
		f := Feature{Kind: Kind(rapid.Uint8Range(0, uint8(kinds)-1).Draw(t, "kind"))}
		if rapid.Bool().Draw(t, "ranged") {
			f.First, f.Last = rapid.StringMatching(`[0-9]\.[0-9a-z]{1,4}`).Draw(t, "first"), rapid.StringMatching(`[0-9]\.[0-9a-z]{1,4}`).Draw(t, "last")
		}
		f.Unit = rapid.StringMatching(`([a-z][a-z_0-9.+-]{0,8})?`).Draw(t, "unit")
		switch f.Kind {
		case Symbol:
			f.Text = rapid.StringMatching(`[A-Za-z_$][A-Za-z0-9_.$@]{3,30}`).Draw(t, "name")
		case Table:
			f.Text = string(rapid.SliceOfN(rapid.Byte(), minTable, 48).Draw(t, "bytes"))
		default:
			f.Text = string(rapid.SliceOfN(rapid.ByteRange(1, 255), minText, 60).Draw(t, "text"))
		}
		return f
	})
}

func TestAnyFeatureComesBackAsItWasWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := rapid.SliceOfN(features(), 1, 8).Draw(t, "features")
		s, err := Parse(string(AppendLearned([]byte("name x\n"), nil, want)))
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(want, s.Features); d != "" {
			t.Fatal(d)
		}
	})
}

func TestLinesOfFeaturesReadWellInADiff(t *testing.T) {
	got := string(AppendLearned(nil, []Reference{{"1.2", "amd64", "sha256:00", "libx-dev 1.2-1"}}, []Feature{
		{String, "1.0", "1.2", "read", "tab\tand \"quote\"\n"},
		{Source, "", "", "", "dec/vp8_dec.c"},
		{Table, "1.2", "1.2", "t", "\x00\x01\x02\x03\xfc\xfd\xfe\xff\x00\x01\x02\x03\xfc\xfd\xfe\xff"},
		{Symbol, "1.0", "1.0", "-x", "VP8Decode"},
	}))
	want := `# learned
reference 1.2 amd64 sha256:00 libx-dev 1.2-1
string 1.0..1.2 read "tab\tand \"quote\"\n"
source * - "dec/vp8_dec.c"
table 1.2..1.2 t 00010203fcfdfeff00010203fcfdfeff
symbol 1.0..1.0 -x VP8Decode
`
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestALearnedPartReplacesTheOneBefore(t *testing.T) {
	old := "name x\n# why this is here\nmin 3\n" + string(AppendLearned(nil, nil, []Feature{{Kind: Symbol, Text: "gone_function"}}))
	fresh := string(AppendLearned([]byte(Head(old)), nil, []Feature{{Kind: Symbol, Text: "kept_function"}}))
	if fresh != "name x\n# why this is here\nmin 3\n# learned\nsymbol * - kept_function\n" {
		t.Errorf("%q", fresh)
	}
	if again := Head(fresh); again != Head(old) {
		t.Errorf("%q", again)
	}
}

func TestKindsHaveTheWordsOfTheFormat(t *testing.T) {
	var words []string
	for k := String; k < kinds; k++ {
		words = append(words, k.String())
	}
	if got := strings.Join(words, " "); got != "string source table symbol" {
		t.Error(got)
	}
}
