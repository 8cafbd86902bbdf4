package advisory

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/format/osv"
)

// built builds a database of the texts and returns it with its statistics; a
// text that begins with "!" is an error of its source.
func built(t testing.TB, exploits map[string]Exploited, texts ...string) (*DB, Stats) {
	t.Helper()
	var buf bytes.Buffer
	stats, err := Build(&buf, &memory{}, Sources{Exploits: exploits, EPSSDate: "2026-11-22", KEVDate: "2026-11-20", Records: func(yield func(Sourced, error) bool) {
		for i, text := range texts {
			place := fmt.Sprintf("zip!/%d.json", i)
			if msg, bad := strings.CutPrefix(text, "!"); bad {
				if !yield(Sourced{Place: place}, errors.New(msg)) {
					return
				}
				continue
			}
			if !yield(Sourced{place, record(t, text)}, nil) {
				return
			}
		}
	}})
	if err != nil {
		t.Fatal(err)
	}
	return open(t, buf.Bytes()), stats
}

func TestStatisticsOfABuild(t *testing.T) {
	entries := entry("npm", "a", `"versions":["1"]`)
	db, stats := built(t, nil,
		`{"id":"MAL-1","modified":"2026-01-03T00:00:00Z","affected":[`+entries+`,`+entry("PyPI", "B.c", `"versions":["1"]`)+`,`+entry("PyPI", "b_c", `"versions":["2"]`)+`]}`,
		`{"id":"CVE-1","modified":"2026-01-02T00:00:00.5Z","withdrawn":"2026-01-01T00:00:00Z","affected":[`+entries+`,{"package":{"ecosystem":"Debian:12","name":"x"}}]}`,
		`{"id":"CVE-2","modified":"2026-01-01T00:00:00Z","affected":[{"ranges":[{"type":"GIT","repo":"https://github.com/O/R","events":[{"introduced":"0"}]},{"type":"NEW","events":[{"introduced":"0"}]}]}]}`,
		"!not JSON",
		`{"id":"CVE-1","modified":"2025-01-01T00:00:00Z","affected":[`+entries+`]}`,
	)
	want := Stats{Records: 3, Packages: 4, Malicious: 1, Skipped: 1, Problems: []string{"zip!/3.json: not JSON"}, Notes: 1, Replaced: 1}
	if d := gocmp.Diff(want, stats); d != "" {
		t.Errorf("statistics (-want +got):\n%s", d)
	}
	info := Info{
		Records: 3, Packages: 4, Malicious: 1, Withdrawn: 1, Ecosystems: map[string]int{"npm": 2, "PyPI": 1, "Debian": 1, "git": 1},
		Modified: "2026-01-03T00:00:00Z", EPSSDate: "2026-11-22", KEVDate: "2026-11-20", Notes: 1, Skipped: 1,
	}
	if d := gocmp.Diff(info, db.Info()); d != "" {
		t.Errorf("info (-want +got):\n%s", d)
	}
}

func TestAnEmptyDatabaseIsOneThatKnowsNothing(t *testing.T) {
	db, stats := built(t, nil)
	if stats.Records != 0 || db.Info().Records != 0 || db.Info().Modified != "" || db.HasEcosystem("npm") {
		t.Errorf("%+v, %+v", stats, db.Info())
	}
	exercise(db)
	if err := db.VerifyTexts(); err != nil {
		t.Error(err)
	}
}

func TestProblemsAreCountedAllAndListedInPart(t *testing.T) {
	var texts []string
	for i := range 50 {
		texts = append(texts, fmt.Sprintf("!problem %d", i))
	}
	if _, stats := built(t, nil, texts...); stats.Skipped != 50 || len(stats.Problems) != maxProblems || stats.Problems[0] != "zip!/0.json: problem 0" {
		t.Errorf("%d skipped, %d listed, first %q", stats.Skipped, len(stats.Problems), stats.Problems[0])
	}
}

func TestOfRecordsWithOneIDTheNewestIsKept(t *testing.T) {
	at := func(modified, fixed string) string {
		return fmt.Sprintf(`{"id":"CVE-1","modified":%q,"affected":[%s]}`, modified, entry("npm", "a", ranges(rng("SEMVER", "introduced 0, fixed "+fixed))))
	}
	for _, tt := range []struct{ name, older, newer string }{
		{"a day later", "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"},
		{"a moment later", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00.5Z"},
		{"a moment later, both with fractions", "2026-01-01T00:00:00.25Z", "2026-01-01T00:00:00.5Z"},
		{"another time zone", "2026-01-01T01:00:00+02:00", "2026-01-01T00:00:00Z"},
		{"a date instead of none", "", "2026-01-01T00:00:00Z"},
	} {
		for _, texts := range [][]string{{at(tt.older, "1.0.0"), at(tt.newer, "2.0.0")}, {at(tt.newer, "2.0.0"), at(tt.older, "1.0.0")}} {
			db, stats := built(t, nil, texts...)
			if got := verdicts(t, db, Query{Ecosystem: "npm", Name: "a", Version: "1.5.0"}); got != "CVE-1 affected < 2.0.0 [2.0.0]" || stats.Replaced != 1 || stats.Records != 1 {
				t.Errorf("%s: %q, %+v", tt.name, got, stats)
			}
			// The texts belong to the record that is kept.
			if text, err := db.Whole(0); err != nil || !strings.Contains(string(text), `"2.0.0"`) {
				t.Errorf("%s: %s, %v", tt.name, text, err)
			}
		}
	}
}

// TestTheOrderOfRecordsDoesNotChangeTheBytes has records of one id and one time
// that differ in one thing each.
func TestTheOrderOfRecordsDoesNotChangeTheBytes(t *testing.T) {
	same := func(more string) string { return `{"id":"CVE-1","modified":"2026-01-01T00:00:00Z"` + more + `}` }
	texts := []string{
		same(""), same(`,"details":"one"`), same(`,"details":"two"`), same(`,"summary":"one"`), same(`,"aliases":["GHSA-1"]`),
		same(`,"affected":[` + entry("npm", "a", `"versions":["1"]`) + `]`), same(`,"affected":[` + entry("npm", "a", `"versions":["2"]`) + `]`),
		same(`,"references":[{"type":"WEB","url":"https://example.com"}]`), `{"id":"CVE-2"}`,
	}
	var want string
	for i := range 30 {
		rand.New(rand.NewPCG(uint64(i), 5)).Shuffle(len(texts), func(i, j int) { texts[i], texts[j] = texts[j], texts[i] })
		db, _ := built(t, nil, texts...)
		if want == "" {
			want = db.Digest()
		}
		if db.Digest() != want {
			t.Fatal("another order of the same records gives another database")
		}
	}
}

func TestFailuresOfTheDiskEndTheBuild(t *testing.T) {
	src := func() Sources {
		return Sources{Records: func(yield func(Sourced, error) bool) { yield(Sourced{"x", record(t, `{"id":"CVE-1"}`)}, nil) }}
	}
	if _, err := Build(&bytes.Buffer{}, brokenSpool{}, src()); err == nil || !strings.Contains(err.Error(), "spooling texts: disk full") {
		t.Errorf("the spool: %v", err)
	}
	if _, err := Build(brokenSpool{}, &memory{}, src()); err == nil || !strings.Contains(err.Error(), "writing the database: disk full") {
		t.Errorf("the file: %v", err)
	}
}

func TestASourceThatCannotBeReadEndsTheBuild(t *testing.T) {
	err := fmt.Errorf("%w: gone", ErrSource)
	_, got := Build(&bytes.Buffer{}, &memory{}, Sources{Records: func(yield func(Sourced, error) bool) { yield(Sourced{Place: "npm"}, err) }})
	if !errors.Is(got, ErrSource) {
		t.Errorf("%v", got)
	}
}

func TestRepositoriesHaveOneForm(t *testing.T) {
	for _, tt := range []struct{ repo, want string }{
		{"https://github.com/Owner/Repo", "github.com/owner/repo"},
		{"https://github.com/owner/repo.git", "github.com/owner/repo"},
		{"https://github.com/owner/repo/", "github.com/owner/repo"},
		{"https://github.com/owner/repo.git/", "github.com/owner/repo"},
		{"http://GitHub.com/owner/repo", "github.com/owner/repo"},
		{"git://github.com/owner/repo", "github.com/owner/repo"},
		{"git+https://github.com/owner/repo", "github.com/owner/repo"},
		{"ssh://git@github.com/owner/repo", "github.com/owner/repo"},
		{"git@github.com:owner/repo.git", "github.com/owner/repo"},
		{"https://user:secret@gitlab.com/G/P", "gitlab.com/g/p"},
		{"https://git.example.org/Case/Counts", "git.example.org/Case/Counts"},
		{"https://sourceware.org/git/glibc.git", "sourceware.org/git/glibc"},
		{"https://example.org/a@b", "example.org/a@b"},
		{"", "/"},
	} {
		if got := NormalizeRepo(tt.repo); got != tt.want {
			t.Errorf("%q becomes %q, want %q", tt.repo, got, tt.want)
		}
	}
}

func TestRepositoriesAreAskedByTagsAndCommits(t *testing.T) {
	const commit = "0123456789012345678901234567890123456789"
	db, _ := built(t, nil, `{"id":"CVE-1","affected":[{"package":{"ecosystem":"PyPI","name":"a"},"versions":["v1.0","v1.1"],"ranges":[
		{"type":"GIT","repo":"https://github.com/o/r","events":[{"introduced":"`+commit+`"}]},
		{"type":"GIT","repo":"https://github.com/o/other","events":[{"introduced":"0"}]},
		{"type":"ECOSYSTEM","events":[{"introduced":"0"},{"fixed":"2.0"}]}]}]}`)
	for _, tt := range []struct {
		repo, version string
		want          string
	}{
		{"git@github.com:O/R.git", "v1.0", "CVE-1 affected"},
		{"https://github.com/o/r", "v1.2", ""},
		{"https://github.com/o/r", "1.0", ""}, // tags are text
		{"https://github.com/o/other", "v1.1", "CVE-1 affected"},
		{"https://github.com/o/third", "v1.1", ""},
	} {
		got := ""
		db.NewSession().QueryGit(tt.repo, tt.version, false, func(v *Verdict) {
			if v.Certainty != Undecided { // between commits nothing is known
				got = db.Record(v.Record).ID + " " + v.Certainty.String()
			}
		})
		if got != tt.want {
			t.Errorf("%s at %s: %q, want %q", tt.repo, tt.version, got, tt.want)
		}
	}
}

func TestPackagesOfForgesAreRepositories(t *testing.T) {
	const commit = "0123456789012345678901234567890123456789"
	db, _ := built(t, nil, `{"id":"CVE-1","affected":[{"versions":["v1.0"],"ranges":[{"type":"GIT","repo":"https://github.com/O/R.git","events":[{"introduced":"`+commit+`"}]},{"type":"GIT","repo":"https://gitlab.com/g/p","events":[{"introduced":"`+commit+`"}]},{"type":"GIT","repo":"https://bitbucket.org/t/r","events":[{"introduced":"`+commit+`"}]}]}]}`)
	for _, tt := range []struct {
		eco, name, version string
		want               bool
	}{
		{"github", "o/r", "v1.0", true}, {"github", "O/R", "v1.0", true}, {"gitlab", "g/p", "v1.0", true}, {"bitbucket", "t/r", "v1.0", true}, {"git", "https://github.com/o/r", "v1.0", true}, {"git", "git@github.com:o/r.git", "v1.0", true},
		{"github", "g/p", "v1.0", false}, {"github", "o/r", "v1.1", false}, {"npm", "o/r", "v1.0", false},
	} {
		got := false
		db.NewSession().Query(Query{Ecosystem: tt.eco, Name: tt.name, Version: tt.version}, false, func(v *Verdict) { got = got || v.Certainty == Affected })
		if got != tt.want {
			t.Errorf("%s %s %s: %v, want %v", tt.eco, tt.name, tt.version, got, tt.want)
		}
	}
	for eco, want := range map[string]bool{"git": true, "github": true, "gitlab": true, "npm": false} {
		if got := db.HasEcosystem(eco); got != want {
			t.Errorf("the database knows %s: %v, want %v", eco, got, want)
		}
	}
}

func TestNamesAreNormalisedInRecordAndQuestion(t *testing.T) {
	for _, tt := range []struct {
		eco, record, asked string
		same               bool
	}{
		{"PyPI", "My.Pkg", "my-pkg", true}, {"PyPI", "my__pkg", "MY-pkg", true}, {"PyPI", "mypkg", "my-pkg", false},
		{"NuGet", "Newtonsoft.Json", "newtonsoft.json", true}, {"Packagist", "Symfony/Yaml", "symfony/yaml", true},
		{"npm", "JSONStream", "jsonstream", false}, {"Maven", "G:a", "g:a", false},
		{"crates.io", "serde_json", "serde-json", true}, {"Go", "github.com/BurntSushi/toml", "github.com/!burnt!sushi/toml", true}, {"Go", "std", "stdlib", true},
		{"GitHub Actions", "O/R", "o/r/sub/action", true}, {"Debian:12", "OpenSSL", "openssl", true}, {"RubyGems", "Rack", "rack", false},
	} {
		db, _ := built(t, nil, record1("X", entry(tt.eco, tt.record, `"versions":["1.0.0"]`)))
		got := verdicts(t, db, Query{Ecosystem: tt.eco, Name: tt.asked, Version: "1.0.0"})
		if (got != "") != tt.same {
			t.Errorf("%s %q asked as %q: %q, want a hit %v", tt.eco, tt.record, tt.asked, got, tt.same)
		}
	}
}

func TestAnUnknownEcosystemIsKeptAndHarmsNoOther(t *testing.T) {
	db, stats := built(t, nil, record1("X", entry("Brand New", "a", `"versions":["1"]`), entry("npm", "a", `"versions":["1.0.0"]`)))
	if _, ok := ecosystem.Of("Brand New"); ok || stats.Records != 1 || stats.Notes != 0 {
		t.Errorf("%+v", stats)
	}
	for _, eco := range []string{"Brand New", "npm"} {
		if got := verdicts(t, db, Query{Ecosystem: eco, Name: "a", Version: map[string]string{"npm": "1.0.0", "Brand New": "1"}[eco]}); !strings.HasPrefix(got, "X affected") {
			t.Errorf("%s: %q", eco, got)
		}
	}
}

func TestAListedVersionThatARangeHoldsIsNotKeptTwice(t *testing.T) {
	listed := func(versions string) int {
		db := open(t, build(t, record(t, record1("X", entry("PyPI", "a", `"versions":[`+versions+`],`+ranges(rng("ECOSYSTEM", "introduced 0, fixed 2.0")))))))
		return len(db.parts[secVersions])
	}
	if listed(`"1.0","1.1","1.2"`) != listed("") {
		t.Error("listed versions inside of a range take room")
	}
	if listed(`"1.0","3.0"`) <= listed("") {
		t.Error("a listed version outside of every range is not kept")
	}
}

func TestExploitationIsJoinedByEveryID(t *testing.T) {
	exploits := map[string]Exploited{"CVE-1": {KEV: true, EPSS: 0.00042}, "CVE-2": {Ransomware: true, EPSS: 1}, "CVE-3": {KEV: true, EPSS: -1}}
	db, _ := built(t, exploits, `{"id":"CVE-1"}`, `{"id":"A-1","aliases":["CVE-1","CVE-2"]}`, `{"id":"B-1","upstream":["CVE-2"]}`, `{"id":"C-1","related":["CVE-1"]}`, `{"id":"CVE-3"}`)
	for id, want := range map[string]Exploited{
		"CVE-1": {true, false, 0.00042}, "A-1": {true, true, 1}, "B-1": {false, true, 1}, "C-1": {false, false, -1}, "CVE-3": {true, false, -1},
	} {
		for i := range db.Info().Records {
			if r := db.Record(i); r.ID == id && (Exploited{r.KEV, r.Ransomware, r.EPSS}) != want {
				t.Errorf("%s: %v %v %g, want %+v", id, r.KEV, r.Ransomware, r.EPSS, want)
			}
		}
	}
}

func TestTimesAreKeptToTheSecond(t *testing.T) {
	for in, want := range map[string]string{
		"2026-01-02T03:04:05Z": "2026-01-02T03:04:05Z", "2026-01-02T03:04:05.999Z": "2026-01-02T03:04:05Z",
		"": "", "1969-01-01T00:00:00Z": "unknown",
	} {
		db := open(t, build(t, &osv.Record{ID: "X", Withdrawn: in}))
		if got := db.Record(0).Withdrawn; got != want {
			t.Errorf("withdrawn %q came back as %q, want %q", in, got, want)
		}
	}
}
