package hardening

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// everything is the environment variable that asks for all builds of known truth,
// which take minutes; without it a few stand for the rest.
const everything = "OSSAY_TRUTH"

// thorough says that all builds are asked for.
func thorough() bool { return os.Getenv(everything) != "" }

// variants are ways to generate code that change its looks and not what is true
// of it.
func variants() []struct{ name, flags, only string } {
	return []struct{ name, flags, only string }{
		{"O0", "-O0", ""},
		{"O1", "-O1", ""},
		{"O2", "-O2", ""},
		{"O3", "-O3", ""},
		{"Os", "-Os", ""},
		{"Oz", "-Oz", ""},
		{"Og", "-Og -g", ""},
		{"frame pointer", "-O2 -fno-omit-frame-pointer", ""},
		{"no frame pointer", "-O1 -fomit-frame-pointer", ""},
		{"large model", "-O2 -mcmodel=large -DNO_COMPUTED_GOTO", "gcc"},
		{"AVX-512", "-O3 -mavx512f -mavx512vl -mavx512bw -mprefer-vector-width=512", ""},
		{"AVX2, unrolled", "-O3 -mavx2 -mfma -funroll-loops", ""},
		{"split", "-O2 -freorder-blocks-and-partition -fno-inline", "gcc"},
		{"no jump tables", "-O2 -fno-jump-tables -fno-plt", ""},
		{"no shrink wrapping", "-O2 -fno-shrink-wrap -fno-ipa-ra", "gcc"},
		{"sections", "-O2 -ffunction-sections -fdata-sections -Wl,--gc-sections", ""},
		{"realigned", "-O2 -mstackrealign", ""},
		{"debug", "-O2 -g3 -gdwarf-5", ""},
	}
}

// shapes are the switches for shapes.c: all off, all on, and what stands between.
// The options of a variant come before these, so that the last word is theirs.
func shapes() []build {
	off := strings.Fields("-fno-stack-protector -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=0 -fno-stack-clash-protection -fcf-protection=none -DFRAMES")
	on := strings.Fields("-fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-clash-protection -fcf-protection=full -DFRAMES")
	with := func(base []string, flags string) []string {
		return append(slices.Clone(base), strings.Fields(flags)...)
	}
	protected := map[string]string{"canary": Protected, "stackClash": Protected, "fortify": "2", "cetCode": Protected}
	bare := map[string]string{"canary": Unprotected, "stackClash": Unprotected, "fortify": "0", "cetCode": Unprotected}
	return []build{
		{"off", off, nil, nil, bare},
		{"on", on, nil, nil, protected},
		{"mixed", on, off, nil, map[string]string{"canary": Partial, "stackClash": Protected, "fortify": "2", "cetCode": Partial}},
		{"guards of arrays of bytes only", with(off, "-fstack-protector"), nil, nil, map[string]string{"canary": Partial, "stackClash": Unprotected}},
		{"guards everywhere", with(on, "-fstack-protector-all"), nil, nil, protected},
		{"probes only", with(off, "-fstack-clash-protection"), nil, nil, map[string]string{"canary": Unprotected, "stackClash": Protected}},
	}
}

func TestShapesOfCodeDoNotChangeTheVerdict(t *testing.T) {
	dir := t.TempDir()
	scores := make(map[string]*score)
	binaries := 0
	for _, cc := range compilers(t) {
		for _, v := range variants() {
			if v.only != "" && v.only != cc || !thorough() && v.name != "Os" {
				continue
			}
			for _, b := range shapes() {
				for _, l := range linkages() {
					if v.name == "large model" && l.name == "static-pie" || // the linker cannot
						!thorough() && (l.name != "dynamic" || b.name != "on" && b.name != "off") {
						continue
					}
					made := b
					made.compile = append(strings.Fields(v.flags), b.compile...)
					if b.library != nil {
						made.library = append(strings.Fields(v.flags), b.library...)
					}
					path := filepath.Join(dir, "a")
					linkSources(t, cc, path, "shapes.c", &made, &l)
					want := shapeWants(&b, v.name, l.name)
					for form, file := range forms(t, path) {
						binaries++
						rep := auditOne(t, file)
						compare(t, strings.Join([]string{cc, v.name, b.name, l.name, form}, ", "), &rep, want, scores)
					}
				}
			}
		}
	}
	t.Logf("%d binaries", binaries)
	tell(t, scores, "canary", "stackClash", "fortify", "cetCode")
}

// shapeWants is the truth for one variant: FORTIFY needs optimisation.
func shapeWants(b *build, variant, linkage string) map[string]string {
	want := make(map[string]string)
	for k, v := range b.want {
		want[k] = v
	}
	if variant == "O0" && want["fortify"] != "" {
		want["fortify"] = "0"
	}
	return want
}

// tell logs what the verdicts were, and fails if many are unknown.
func tell(t *testing.T, scores map[string]*score, properties ...string) {
	t.Helper()
	for _, name := range properties {
		s := scores[name]
		if s == nil {
			continue
		}
		t.Logf("%-12s %5d verdicts %4d wrong %4d unknown", name, s.verdicts, s.wrong, s.unknown)
		if s.unknown*20 > s.verdicts {
			t.Errorf("%s: more than 5 %% unknown", name)
		}
	}
}
