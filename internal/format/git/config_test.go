package git

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTheFormatOfARepositoryIsReadFromItsConfiguration(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		hash       int
		storage    string
		partial    bool
		err        error
	}{
		{"nothing", "", 20, "", false, nil},
		{"version 0", "[core]\n\trepositoryformatversion = 0\n", 20, "", false, nil},
		{"SHA-256", "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n", 32, "", false, nil},
		{"SHA-1 by name", "[core]\nrepositoryformatversion=1\n[extensions]\nobjectFormat=sha1", 20, "", false, nil},
		{"keys in any case", "[CORE]\nRepositoryFormatVersion = 1\n[Extensions]\nObjectFormat = SHA256\n", 32, "", false, nil},
		{"a byte order mark and lines of Windows", "\ufeff[core]\r\nrepositoryformatversion = 1\r\n[extensions]\r\nobjectformat = sha256\r\n", 32, "", false, nil},
		{"the last setting holds", "[core]\nrepositoryformatversion = 9\nrepositoryformatversion = 0\n", 20, "", false, nil},
		{"another hash", "[core]\nrepositoryformatversion = 1\n[extensions]\nobjectformat = md5\n", 0, "", false, ErrUnsupported},
		{"version 2", "[core]\nrepositoryformatversion = 2\n", 0, "", false, ErrUnsupported},
		{"no version", "[core]\nrepositoryformatversion = x\n", 0, "", false, ErrDamaged},
		{"an unknown extension", "[core]\nrepositoryformatversion = 1\n[extensions]\nnew = true\n", 0, "", false, ErrUnsupported},
		{"an unknown extension of version 0", "[extensions]\nnew = true\n", 20, "", false, nil},
		{"extensions of old times", "[core]\nrepositoryformatversion = 0\n[extensions]\npreciousObjects = true\nworktreeConfig\nnoop = 1\n", 20, "", false, nil},
		{"a hash that version 0 cannot have", "[core]\nrepositoryformatversion = 0\n[extensions]\nobjectformat = sha256\n", 0, "", false, ErrDamaged},
		{"reftable", "[core]\nrepositoryformatversion = 1\n[extensions]\nrefStorage = reftable\n", 20, "reftable", false, nil},
		{"reftable with a place", "[core]\nrepositoryformatversion = 1\n[extensions]\nrefStorage = reftable:///x\n", 20, "reftable", false, nil},
		{"files", "[core]\nrepositoryformatversion = 1\n[extensions]\nrefStorage = files\n", 20, "", false, nil},
		{"a partial clone", "[core]\nrepositoryformatversion = 1\n[extensions]\npartialClone = origin\n", 20, "", true, nil},
		{"a promisor", "[remote \"origin\"]\npromisor = true\n", 20, "", true, nil},
		{"a promisor no more", "[remote \"origin\"]\npromisor = false\n", 20, "", false, nil},
		{"a filter", "[remote \"a]b\\\"c\"]\npartialclonefilter = blob:none\n", 20, "", true, nil},
		{"a section of that name elsewhere", "[remote \"core\"]\nrepositoryformatversion = 9\n[core \"x\"]\nrepositoryformatversion = 9\n", 20, "", false, nil},
		{"includes", "[include]\npath = ../../etc/passwd\n[core]\nrepositoryformatversion = 0\n", 20, "", false, nil},
		{"a section without an end", "[core\nrepositoryformatversion = 1\n", 0, "", false, ErrDamaged},
		{"a subsection without an end", "[remote \"x]\n", 0, "", false, ErrDamaged},
		{"a subsection at the end", "[remote \"x\\", 0, "", false, ErrDamaged},
		{"a quote without an end", "[a]\nb = \"c\nd = e\n", 0, "", false, ErrDamaged},
		{"an unknown escape", "[a]\nb = \\x\n", 0, "", false, ErrDamaged},
		{"an escape at the end", "[a]\nb = \\", 0, "", false, ErrDamaged},
		{"no variable", "[a]\n= c\n", 0, "", false, ErrDamaged},
		{"two words", "[a]\nb c\n", 0, "", false, ErrDamaged},
		{"binary", "\x00\x01\x02", 0, "", false, ErrDamaged},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c, err := parseConfig(tt.text)
			hash := 0
			if err == nil {
				hash, err = c.hashSize()
			}
			if hash != tt.hash || !errors.Is(err, tt.err) || err == nil && (c.refStorage() != tt.storage || c.partial != tt.partial) {
				t.Errorf("%d, %q, %v, %v", hash, c.refStorage(), c.partial, err)
			}
			m := newMemory()
			m["config"] = tt.text
			if _, err := Open(m, Limits{}); !errors.Is(err, tt.err) {
				t.Errorf("opening: %v", err)
			}
		})
	}
}

// variables lists what a configuration sets, in the form of "git config -z
// --list".
func variables(text string) ([]string, error) {
	var out []string
	p := configParser{text: strings.ReplaceAll(text, "\r\n", "\n"), line: 1}
	for p.text != "" {
		key, value, err := p.next()
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", p.line, err)
		}
		if key != "" {
			out = append(out, key+"\n"+value)
		}
	}
	return out, nil
}

func TestConfigurationsReadAsGitReadsThem(t *testing.T) {
	needGit(t)
	w := &work{t: t, dir: t.TempDir()}
	file := filepath.Join(w.dir, "config")
	for _, text := range []string{
		"[a]\nb = c\n", "[a] b = c", "[a]b=c\n[d]e=f", "[a]\n\tb=  c  d  \n", "[a]\nb = c ; d\ne = f # g\n", "[a]\nb = \"c ; d\" e\n",
		"[a]\nb = c \\\n  d\ne = f\n", "[a]\r\nb = c\\\r\nd\r\n", "[a]\nb = \\\"c\\\\d\\te\\nf\\b\n", "[a]\nb = c\" d \"e  \n", "[a \"B c\"]\nd = e\n",
		"[a \"b\\\"c\\\\d\\x\"]\ne = f\n", "[A.B]\nC = D\n", "; x\n# y\n[a] ; z\nb = c\n\n\n", "[a]\nb-1 = \n", "[a]\nb = \"\"\n", "[a]\nb = \"c\n\"\n",
		"[a\n]\nb=c\n", "[a]\nb = c\\z\n", "[a]\n1b = c\n", "[a]\nb =\n c = d\n", "[a \"\"]\nb = c\n", "[a]\nb = \t \"  c\"\\\n\"d\"  \n", "[a]\nB = C\nb = D\n",
		"[a]\nb = 'c'\n", "[a-b]\nc = d\n",
	} {
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		got, err := variables(text)
		out, gitErr := w.try("", "config", "--no-includes", "-z", "-f", file, "--list")
		if (err == nil) != (gitErr == nil) {
			t.Errorf("%q: %v, git says %v", text, err, gitErr)
			continue
		}
		want := slices.DeleteFunc(strings.Split(out, "\x00"), func(s string) bool { return s == "" })
		if diff := cmp.Diff(want, got); err == nil && diff != "" {
			t.Errorf("%q (-git +got):\n%s", text, diff)
		}
	}
}

func TestDamageToAConfigurationNamesItsLine(t *testing.T) {
	_, err := parseConfig("[a]\nb = c\\\n d\n\n[d\n")
	if err == nil || !strings.HasPrefix(err.Error(), "line 5: ") {
		t.Errorf("got %v", err)
	}
}
