package oracle

import (
	"archive/zip"
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"deps.dev/util/semver"

	"github.com/ossay-dev/ossay/internal/core/version"
)

// A system pairs an ecosystem with deps.dev's implementation of its order.
type system struct {
	ecosystem string
	other     semver.System
}

func systems() []system {
	return []system{
		{"npm", semver.NPM}, {"crates.io", semver.Cargo}, {"Go", semver.Go}, {"NuGet", semver.NuGet},
		{"PyPI", semver.PyPI}, {"Maven", semver.Maven}, {"RubyGems", semver.RubyGems},
	}
}

// implicitPost is a post-release numbered zero.
var implicitPost = regexp.MustCompile(`post0*$`)

// differs names why deps.dev may order two versions otherwise, or returns "".
func (s system) differs(a, b string) string {
	if s.ecosystem == "PyPI" && (implicitPost.MatchString(a) || implicitPost.MatchString(b)) {
		return "deps.dev takes 1.0.post0 for 1.0; PEP 440 puts every post-release above its release"
	}
	return ""
}

// compare returns the answers of both, and whether both gave one.
func (s system) compare(a, b string) (ours, theirs int, ok bool) {
	va, errA := s.other.Parse(s.spell(a))
	vb, errB := s.other.Parse(s.spell(b))
	ours, err := version.Compare(s.ecosystem, a, b)
	if errA != nil || errB != nil || err != nil {
		return 0, 0, false
	}
	return ours, va.Compare(vb), true
}

// spell writes a version as the other implementation insists on: Go's begin
// with a v.
func (s system) spell(v string) string {
	if s.other == semver.Go && !strings.HasPrefix(v, "v") {
		return "v" + v
	}
	return v
}

type tally struct{ same, refused, explained, wrong int }

func (s system) check(t *testing.T, n *tally, a, b string) {
	ours, theirs, ok := s.compare(a, b)
	switch {
	case !ok:
		n.refused++
	case ours == theirs:
		n.same++
	case s.differs(a, b) != "":
		n.explained++
	default:
		if n.wrong++; n.wrong <= 10 {
			t.Errorf("%s: %q to %q: %d, deps.dev says %d", s.ecosystem, a, b, ours, theirs)
		}
	}
}

func TestTheOrderOfRealVersionsIsThatOfDepsDev(t *testing.T) {
	for _, s := range systems() {
		if s.ecosystem == "NuGet" {
			continue // no data
		}
		t.Run(s.ecosystem, func(t *testing.T) {
			versions := realVersions(t, s.ecosystem)
			random := rand.New(rand.NewPCG(3, 4))
			var n tally
			for i, a := range versions {
				s.check(t, &n, a, versions[(i+1)%len(versions)])
				for range 3 {
					s.check(t, &n, a, versions[random.IntN(len(versions))])
				}
			}
			t.Logf("%d same, %d refused by one, %d explained, %d wrong", n.same, n.refused, n.explained, n.wrong)
		})
	}
}

func TestTheOrderOfGeneratedVersionsIsThatOfDepsDev(t *testing.T) {
	tails := map[string][]string{
		"npm":       {"", "", "-alpha", "-alpha.1", "-beta.11", "-rc.1", "+build", "-0", "-x.7.z"},
		"crates.io": {"", "", "-alpha", "-alpha.1", "-beta.11", "-rc.1", "+build"},
		"Go":        {"", "", "-rc.1", "-beta.2", "+incompatible", "-0.20200101000000-abcdefabcdef", "-0.20210101000000-abcdefabcdef"},
		"NuGet":     {"", "", "-alpha", "-Beta", "-beta.1", "-rc1", "+build", ".1", ".0"},
		"PyPI":      {"", "", "a1", "b2", "rc1", ".dev1", ".post1", "rc1.dev2", ".post1.dev1", "+local.1", "-1", "-alpha", ".0"},
		"Maven":     {"", "", "-alpha-1", "-beta-2", "-milestone-1", "-rc1", "-SNAPSHOT", "-jre", "-sp", ".Final", ".RELEASE", ".RC1", "-1", "-foo"},
		"RubyGems":  {"", "", ".a", ".pre1", ".rc.2", ".beta", ".1", ".0"},
	}
	for _, s := range systems() {
		t.Run(s.ecosystem, func(t *testing.T) {
			random := rand.New(rand.NewPCG(5, 6))
			draw := func() string {
				epoch := ""
				if s.ecosystem == "PyPI" && random.IntN(10) == 0 {
					epoch = "1!"
				}
				list := tails[s.ecosystem]
				numbers := []int{0, 1, 2, 10, 11, 999}
				v := strconv.Itoa(numbers[random.IntN(3)])
				for range 2 {
					v += "." + strconv.Itoa(numbers[random.IntN(len(numbers))])
				}
				return epoch + v + list[random.IntN(len(list))]
			}
			var n tally
			for range 20000 {
				s.check(t, &n, draw(), draw())
			}
			t.Logf("%d same, %d refused by one, %d explained, %d wrong", n.same, n.refused, n.explained, n.wrong)
		})
	}
}

// realVersions returns the versions that the advisories of an ecosystem name.
func realVersions(t *testing.T, ecosystem string) []string {
	archive, err := zip.OpenReader(filepath.Join(sharedData(t), ecosystem, "all.zip"))
	if err != nil {
		t.Fatal(err)
	}
	defer archive.Close()
	var all []string
	for _, f := range archive.File {
		all = append(all, versionsOf(t, f)...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

func versionsOf(t *testing.T, f *zip.File) (out []string) {
	r, err := f.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	var record struct {
		Affected []struct {
			Versions []string
			Ranges   []struct {
				Type   string
				Events []map[string]string
			}
		}
	}
	if err := json.NewDecoder(r).Decode(&record); err != nil {
		t.Fatal(err)
	}
	for _, a := range record.Affected {
		out = append(out, a.Versions...)
		for _, r := range a.Ranges {
			for _, e := range r.Events {
				for _, v := range e {
					if r.Type != "GIT" && v != "0" {
						out = append(out, v)
					}
				}
			}
		}
	}
	return out
}

// sharedData returns the folder of advisory data, which lies beside the
// repository.
func sharedData(t *testing.T) string {
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for ; dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		data := filepath.Join(filepath.Dir(dir), "shared", "data", "osv")
		if _, err := os.Stat(data); err == nil {
			return data
		}
	}
	t.Skip("shared suites not present")
	return ""
}
