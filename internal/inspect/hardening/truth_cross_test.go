package hardening

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// armBuilds are the switches for arm64, whose names differ.
func armBuilds() []build {
	off := strings.Fields("-O2 -fno-stack-protector -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=0 -fno-stack-clash-protection -mbranch-protection=none -DFRAMES")
	flags := func(s string) []string { return append(append([]string{}, off...), strings.Fields(s)...) }
	on := flags("-fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -fstack-clash-protection -mbranch-protection=standard")
	full := strings.Fields("-Wl,-z,relro -Wl,-z,now")
	return []build{
		{"off", off, nil, []string{"-Wl,-z,norelro"}, map[string]string{"canary": Unprotected, "stackClash": Unprotected, "fortify": "0", "btiCode": Unprotected}},
		{"canary", flags("-fstack-protector-strong"), nil, full, map[string]string{"canary": Protected, "stackClash": Unprotected, "fortify": "0", "btiCode": Unprotected}},
		{"clash", flags("-fstack-clash-protection"), nil, full, map[string]string{"canary": Unprotected, "stackClash": Protected, "fortify": "0"}},
		{"fortify2", flags("-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2"), nil, full, map[string]string{"canary": Unprotected, "fortify": "2"}},
		{"bti", flags("-mbranch-protection=standard"), nil, full, map[string]string{"canary": Unprotected, "btiCode": Protected}},
		{"on", on, nil, full, map[string]string{"canary": Protected, "stackClash": Protected, "fortify": "3", "btiCode": Protected}},
		{"mixed", on, off, full, map[string]string{"canary": Partial, "stackClash": Protected, "fortify": "3", "btiCode": Partial}},
		{"unoptimised", flags("-O0 -fstack-protector-strong"), nil, full, map[string]string{"canary": Protected, "fortify": "0"}},
	}
}

func TestVerdictsOnARM64AreThoseOfHowTheProgramWasBuilt(t *testing.T) {
	const cc, strip = "aarch64-linux-gnu-gcc", "aarch64-linux-gnu-strip"
	if _, err := exec.LookPath(cc); err != nil || testing.Short() {
		t.Skip("no compiler for arm64, or a short run")
	}
	dir := t.TempDir()
	scores := make(map[string]*score)
	binaries := 0
	for _, b := range armBuilds() {
		for _, l := range linkages() {
			if !thorough() && (l.name != "dynamic" || b.name != "on" && b.name != "off" && b.name != "mixed") {
				continue
			}
			path := filepath.Join(dir, b.name+"-"+l.name)
			link(t, cc, path, &b, &l)
			run(t, strip, "-o", path+".stripped", path)
			for _, form := range []string{"linked", "stripped", "sectionless"} {
				name := path
				if form != "linked" {
					name += ".stripped"
				}
				file, err := os.ReadFile(name)
				if err != nil {
					t.Fatal(err)
				}
				if form == "sectionless" {
					file = withoutSections(file)
				}
				binaries++
				rep := auditOne(t, file)
				compare(t, fmt.Sprintf("%s %s %s", b.name, l.name, form), &rep, b.want, scores)
			}
		}
	}
	t.Logf("%d binaries", binaries)
	for _, name := range []string{"canary", "stackClash", "fortify", "btiCode"} {
		t.Logf("%-12s %5d verdicts %4d wrong %4d unknown", name, scores[name].verdicts, scores[name].wrong, scores[name].unknown)
	}
}
