package python

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestLinesAreJoinedAtBackslashes(t *testing.T) {
	type line struct {
		Off           int
		Text, Comment string
		Alone         bool
	}
	for src, want := range map[string][]line{
		"a\nb":                    {{0, "a", "", false}, {2, "b", "", false}},
		"  a  \n\n\tb":            {{2, "a", "", false}, {8, "b", "", false}},
		"a \\\n b \\\n c\nd":      {{0, "a  b  c", "", false}, {12, "d", "", false}},
		"a # one # two\n#three\n": {{0, "a", " one # two", false}, {14, "", "three", true}},
		"a#b\n":                   {{0, "a#b", "", false}}, // a fragment, not a comment
		"a \\\n# via b\n c":       {{0, "a", "", false}, {4, "", " via b", true}, {13, "c", "", false}},
		"a \\ # not the end\nb":   {{0, "a \\", " not the end", false}, {18, "b", "", false}},
		"\\\n\\\na":               {{0, "a", "", false}},
		"a \\":                    {{0, "a", "", false}},
		"\r\n\r\n":                nil,
		"":                        nil,
	} {
		var got []line
		err := requirementsLines(src, func(l requirementsLine) error {
			got = append(got, line{l.off, l.text, l.comment, l.alone})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%q (-want +got):\n%s", src, d)
		}
	}
}

func TestOptions(t *testing.T) {
	for text, want := range map[string]option{
		"-r base.txt":                 {"-r", "base.txt"},
		"-rbase.txt":                  {"-r", "base.txt"},
		"--requirement base.txt":      {"-r", "base.txt"},
		"--requirement=\"a b.txt\"":   {"-r", "a b.txt"},
		"-c=pins.txt":                 {"-c", "pins.txt"},
		"--constraint\tpins.txt":      {"-c", "pins.txt"},
		"-e .":                        {"-e", "."},
		"--editable=./lib":            {"-e", "./lib"},
		"-i https://registry.invalid": {"--index-url", "https://registry.invalid"},
		"-f wheels":                   {"--find-links", "wheels"},
		"--no-index":                  {"--no-index", ""},
		"--hash=sha256:aa":            {"--hash", "sha256:aa"},
		"-":                           {"-", ""},
		"--":                          {"--", ""},
	} {
		if got := parseOption(text); got != want {
			t.Errorf("%q: got %v, want %v", text, got, want)
		}
	}
	for text, want := range map[string][]option{
		"a==1":                                     nil,
		"a==1 --hash=sha256:aa --hash sha256:bb":   {{"--hash", "sha256:aa"}, {"--hash", "sha256:bb"}},
		"a==1\t--global-option=\"--quiet\"":        {{"--global-option", "--quiet"}},
		"a==1 --config-settings x=y --hash=md5:cc": {{"--config-settings", "x=y"}, {"--hash", "md5:cc"}},
		"a-b==1 --no-binary":                       {{"--no-binary", ""}},
	} {
		_, got := cutOptions(text)
		if d := cmp.Diff(want, got, cmp.AllowUnexported(option{})); d != "" {
			t.Errorf("%q (-want +got):\n%s", text, d)
		}
	}
}

func TestNotesNameInputFiles(t *testing.T) {
	for part, want := range map[string]string{
		"flask": "", "requests[socks]": "", "-r requirements.in": "requirements.in", "-r  a/b.in": "a/b.in",
		"shop (pyproject.toml)": "pyproject.toml", "shop (setup.py)": "setup.py", "shop (pyproject.toml:dev)": "pyproject.toml:dev",
		"pyproject.toml": "pyproject.toml", "sub/setup.cfg": "sub/setup.cfg",
	} {
		if got := inputOf(part); got != want {
			t.Errorf("%q: got %q, want %q", part, got, want)
		}
	}
}
