package app

import (
	"context"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
)

// gathered is a sink that keeps findings.
type gathered struct{ list []finding.Finding }

func (g *gathered) Emit(e finding.Event) error {
	if f, ok := e.(finding.Found); ok {
		g.list = append(g.list, *f.Finding)
	}
	return nil
}

// parser is a program around expat, in whose own part a buffer takes what is given.
const parser = `
#include <string.h>
#include <stdio.h>
#include <stdlib.h>
void *XML_ParserCreate(const char *); int XML_Parse(void *, const char *, int, int);
int handle(const char *in) { char b[64]; strcpy(b, in); puts(b); return b[3] + atoi(b); }
int main(int n, char **v) { return XML_Parse(XML_ParserCreate(0), v[n - 1], handle(v[n - 1]), 1); }
`

// TestAFlawInAnUnprotectedBinaryComesFirst builds one program twice, with and
// without protection, around a library with known flaws.
func TestAFlawInAnUnprotectedBinaryComesFirst(t *testing.T) {
	if _, err := exec.LookPath("gcc"); err != nil {
		t.Skip("gcc is not installed")
	}
	dir := t.TempDir()
	src := filepath.Join(t.TempDir(), "p.c")
	if err := os.WriteFile(src, []byte(parser), 0o644); err != nil {
		t.Fatal(err)
	}
	for name, flags := range map[string]string{
		"a-strong": "-O2 -fstack-protector-strong -D_FORTIFY_SOURCE=2 -fstack-clash-protection -fPIE -pie -Wl,-z,relro,-z,now",
		"z-weak":   "-O2 -fno-stack-protector -U_FORTIFY_SOURCE -fno-stack-clash-protection -no-pie -Wl,-z,norelro",
	} {
		cmd := exec.Command("gcc", append(strings.Fields(flags), "-w", "-o", filepath.Join(dir, name), src, "-l:libexpat.a")...)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Skipf("gcc, or the static library of expat: %v %s", err, out)
		}
	}
	state := t.TempDir()
	env := Env{In: strings.NewReader(""), Now: time.Now, Getenv: func(k string) string { return map[string]string{"OSSAY_STATE": state}[k] }}
	g := &gathered{}
	if _, err := Check(context.Background(), env, CheckRequest{Targets: []string{dir}, ExitZero: true, NoCache: true}, g, func(finding.Progress) {}); err != nil {
		t.Fatal(err)
	}
	if len(g.list) < 2 {
		t.Fatalf("expat is not found in both: %+v", g.list)
	}
	byPath := map[string][]string{}
	for _, f := range g.list {
		byPath[f.Span.Path] = f.Exposed
	}
	if weak, ok := byPath["z-weak"]; ok && (!slices.Contains(weak, "binary/no-canary") || !slices.Contains(weak, "binary/no-pie")) {
		t.Errorf("the weak program lacks %v", weak)
	}
	if strong, ok := byPath["a-strong"]; ok && slices.Contains(strong, "binary/no-canary") {
		t.Errorf("the strong program lacks %v", strong)
	}
}

func TestEqualFindingsAreOrderedByWhatTheirBinaryLacks(t *testing.T) {
	f := func(component string, level severity.Level, exposed ...string) finding.Finding {
		return finding.Finding{Rule: "vuln/CVE-1", Component: component, Severity: level, Exposed: exposed}
	}
	list := []finding.Finding{
		f("pkg:generic/a@1", severity.High), f("pkg:generic/b@1", severity.High, "binary/no-canary"), f("pkg:generic/c@1", severity.Critical), f("pkg:generic/d@1", severity.High, "binary/no-canary", "binary/no-pie"),
	}
	sortFindings(list)
	var got []string
	for _, x := range list {
		got = append(got, strings.TrimPrefix(x.Component, "pkg:generic/"))
	}
	if strings.Join(got, " ") != "c@1 d@1 b@1 a@1" {
		t.Errorf("%v", got)
	}
}

func TestWhatIsNoBinaryLacksNothing(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "x.txt"), []byte("text"), 0o644); err != nil {
		t.Fatal(err)
	}
	c := &checked{env: Env{In: io.NopCloser(nil)}, scan: &scan{}, findings: []finding.Finding{{Component: "pkg:npm/x@1", Evidence: "string", Exposed: nil}, {Component: "", Evidence: "x"}}}
	c.exposeBinaries()
	for _, f := range c.findings {
		if f.Exposed != nil {
			t.Errorf("%+v", f)
		}
	}
}
