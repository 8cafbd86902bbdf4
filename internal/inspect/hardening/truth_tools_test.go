package hardening

import (
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// toolchains are other ways to make the same programs. unknown says that the
// answer may be left open.
func toolchains() []struct {
	cc, compile, link string
	needs             string
	unknown           bool
} {
	return []struct {
		cc, compile, link string
		needs             string
		unknown           bool
	}{
		{cc: "clang", link: "-fuse-ld=lld", needs: "ld.lld"},
		{cc: "gcc", compile: "-flto", link: "-flto", needs: "gcc"},
		{cc: "gcc", compile: "-O3 -mavx2", needs: "gcc"},
		{cc: "gcc", compile: "-ffunction-sections", link: "-Wl,--gc-sections", needs: "gcc"},
		{cc: "gcc", compile: "-fno-asynchronous-unwind-tables", needs: "gcc", unknown: true},
	}
}

func TestOtherLinkersAndOptionsGiveNoWrongVerdict(t *testing.T) {
	if !thorough() {
		t.Skip("builds hundreds of programs; set ", everything)
	}
	dir := t.TempDir()
	scores := make(map[string]*score)
	binaries := 0
	for n, tool := range toolchains() {
		if _, err := exec.LookPath(tool.needs); err != nil {
			t.Log(tool.needs, " is not installed")
			continue
		}
		if _, err := exec.LookPath(tool.cc); err != nil {
			continue
		}
		mine := make(map[string]*score)
		for _, b := range builds() {
			switch b.name {
			case "on", "off", "fortify1", "mixed":
			default:
				continue
			}
			if tool.link == "-flto" && b.name == "mixed" {
				continue // the link step has one set of options
			}
			for _, l := range linkages() {
				made := b
				made.compile = append(append([]string{}, b.compile...), strings.Fields(tool.compile)...)
				made.link = append(append([]string{}, b.link...), strings.Fields(tool.link)...)
				if tool.link == "-flto" {
					made.link = append(made.link, b.compile...)
				}
				path := filepath.Join(dir, strconv.Itoa(n)+b.name+l.name)
				link(t, tool.cc, path, &made, &l)
				for form, file := range forms(t, path) {
					binaries++
					rep := auditOne(t, file)
					compare(t, strings.Join([]string{tool.cc, tool.compile, tool.link, b.name, l.name, form}, " "), &rep, wanted(&b, &l), mine)
				}
			}
		}
		for name, s := range mine {
			if s.unknown > 0 && !tool.unknown {
				t.Errorf("%s %s %s: %d of %d are unknown", tool.cc, tool.compile, name, s.unknown, s.verdicts)
			}
			if scores[name] == nil {
				scores[name] = new(score)
			}
			scores[name].verdicts += s.verdicts
			scores[name].wrong += s.wrong
			scores[name].unknown += s.unknown
		}
	}
	t.Logf("%d binaries", binaries)
	for _, name := range []string{"relro", "canary", "stackClash", "fortify", "cetCode"} {
		if s := scores[name]; s != nil {
			t.Logf("%-12s %5d verdicts %4d wrong %4d unknown", name, s.verdicts, s.wrong, s.unknown)
		}
	}
}
