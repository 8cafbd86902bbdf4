package remedy

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/version"
	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// A recorded is one case of testdata: what registries hold, what is weak, what a
// project asks for and has, and what the plan must say.
type recorded struct {
	name  string
	lines [][]string // words of each line that is no "want"
	want  []string
}

// cases reads an archive of cases, one file each. Lines that begin with "want" are
// the plan, in order.
func cases(t testing.TB, file string) []recorded {
	t.Helper()
	archive, err := txtar.ParseFile("testdata/" + file)
	if err != nil {
		t.Fatal(err)
	}
	var out []recorded
	for _, f := range archive.Files {
		c := recorded{name: f.Name}
		for l := range strings.Lines(string(f.Data)) {
			l = strings.TrimSpace(l)
			if w, ok := strings.CutPrefix(l, "want "); ok {
				c.want = append(c.want, w)
			} else if l != "" {
				c.lines = append(c.lines, strings.Fields(l))
			}
		}
		out = append(out, c)
	}
	return out
}

// options reads the line "opt".
func (c *recorded) options() (o Options) {
	for _, l := range c.lines {
		if l[0] != "opt" {
			continue
		}
		for _, w := range l[1:] {
			switch name, value, _ := strings.Cut(w, "="); name {
			case "no-major":
				o.NoMajor = true
			case "only-direct":
				o.OnlyDirect = true
			case "min-changes":
				o.MinChanges = true
			case "only":
				o.Only = append(o.Only, value)
			}
		}
	}
	return o
}

// verdicts answers from the lines "vuln NAME RANGE SEVERITY ID", where a comma
// stands for a blank in the range.
func (c *recorded) verdicts(t testing.TB, ecosystem string) Verdicts {
	t.Helper()
	type entry struct {
		name string
		r    version.Range
		w    Weakness
	}
	var all []entry
	for _, l := range c.lines {
		if l[0] != "vuln" {
			continue
		}
		r, err := version.ParseRange(ecosystem, strings.ReplaceAll(l[2], ",", " "))
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		w := Weakness{ID: l[4], Aliases: []string{l[4]}}
		switch l[3] {
		case "malware":
			w.Malicious = true
		case "kev":
			w.KEV, w.Severity = true, severity.High
		default:
			if w.Severity, err = severity.Parse(l[3]); err != nil && l[3] != "unscored" {
				t.Fatalf("%s: %v", c.name, err)
			}
		}
		if len(l) > 5 {
			w.Fixed = strings.Split(l[5], ",")
		}
		all = append(all, entry{l[1], r, w})
	}
	return func(eco, name, v string) []Weakness {
		if eco != ecosystem {
			t.Errorf("%s: asked about the ecosystem %s", c.name, eco)
		}
		var out []Weakness
		for _, e := range all {
			if in, err := e.r.Contains(strings.TrimPrefix(v, "v")); e.name == name && err == nil && in {
				out = append(out, e.w)
			}
		}
		return out
	}
}

// told writes a plan as the lines of a case.
func told(steps []Step, blocked []Blocked) []string {
	var out []string
	for _, s := range steps {
		var removes []string
		for _, r := range s.Removes {
			removes = append(removes, r.ID)
		}
		out = append(out, "removes "+strings.Join(removes, " "))
		for _, c := range s.Changes {
			l := fmt.Sprintf("  %s %s %s>%s", c.Kind, c.Package, c.From, c.To)
			if c.Place != "" {
				l += " at " + c.Place
			}
			if c.Carried {
				l += " carried"
			}
			out = append(out, l)
		}
		for _, r := range s.Risks {
			out = append(out, "  risk "+r)
		}
		for _, a := range s.Adds {
			out = append(out, "  brings "+a.ID)
		}
	}
	for _, b := range blocked {
		out = append(out, fmt.Sprintf("stays %s in %s %s: %s", b.ID, b.Package, b.Version, b.Why))
		for _, c := range b.Chain {
			out = append(out, "  because "+c)
		}
	}
	for i := range out {
		out[i] = strings.TrimSpace(out[i])
	}
	return out
}

// npmCase builds the lock file and the registry of a case: "pkg NAME VERSION
// [needs] [!deprecated] [!scripts] [!licence=X]" is a release, "ask NEED" what the
// project asks for, "ask:DIR NEED" a workspace, "at PATH VERSION" what the lock
// holds. A need is NAME@RANGE, with dev:, opt:, peer: or free: before it.
func npmCase(t testing.TB, c *recorded) (*manifest.Lock, *NPMFacts, map[string]bool) {
	t.Helper()
	docs := make(map[string][]string)
	bodies := make(map[string]string)
	overridden := map[string]bool{}
	projects := map[string][]string{"": nil}
	order := []string{""}
	var entries []string
	for _, l := range c.lines {
		switch {
		case l[0] == "pkg":
			body := release(l[1], l[2], l[3:])
			bodies[l[1]+"@"+l[2]] = body
			docs[l[1]] = append(docs[l[1]], manifest.Quote(l[2])+":"+body)
		case l[0] == "unknown":
			delete(docs, l[1])
		case l[0] == "overridden":
			overridden[l[1]] = true
		case strings.HasPrefix(l[0], "ask"):
			dir := strings.TrimPrefix(strings.TrimPrefix(l[0], "ask"), ":")
			if _, ok := projects[dir]; !ok {
				order = append(order, dir)
			}
			projects[dir] = append(projects[dir], l[1:]...)
		case l[0] == "link":
			entries = append(entries, manifest.Quote(l[1])+`:{"resolved":`+manifest.Quote(l[2])+`,"link":true}`)
		case l[0] == "at":
			name := l[1][strings.LastIndex(l[1], "node_modules/")+len("node_modules/"):]
			flags := ""
			for _, f := range l[3:] {
				if real, ok := strings.CutPrefix(f, "name="); ok {
					flags, name = `"name":`+manifest.Quote(real)+`,`+flags, real
					continue
				}
				flags += manifest.Quote(f) + ":true,"
			}
			body, ok := bodies[name+"@"+l[2]]
			if !ok {
				t.Fatalf("%s: no release %s %s", c.name, name, l[2])
			}
			entries = append(entries, manifest.Quote(l[1])+`:{`+flags+`"version":`+manifest.Quote(l[2])+`,`+strings.TrimPrefix(body, "{"))
		}
	}
	var all []string
	for _, dir := range order {
		all = append(all, manifest.Quote(dir)+":"+release("", "", projects[dir]))
	}
	text := `{"lockfileVersion":3,"packages":{` + strings.ReplaceAll(strings.Join(append(all, entries...), ","), ",}", "}") + "}}"
	lock, err := manifest.DecodeLock(text, nil)
	if err != nil {
		t.Fatalf("%s: %v\n%s", c.name, err, text)
	}
	facts := &NPMFacts{Packument: func(name string) (*manifest.Packument, error) {
		if docs[name] == nil {
			return nil, fmt.Errorf("not recorded")
		}
		return manifest.DecodePackument(`{"name":`+manifest.Quote(name)+`,"versions":{`+strings.Join(docs[name], ",")+"}}", nil)
	}}
	return lock, facts, overridden
}

// release writes one release as JSON.
func release(name, v string, words []string) string {
	sections := map[string][]string{}
	var plain []string
	var free []string
	if v != "" {
		plain = append(plain, `"dist":{"tarball":`+manifest.Quote("https://registry.invalid/"+name+"/-/"+name+"-"+v+".tgz")+`}`)
		plain = append(plain, `"resolved":`+manifest.Quote("https://registry.invalid/"+name+"/-/"+name+"-"+v+".tgz"))
	}
	for _, w := range words {
		switch {
		case w == "!deprecated":
			plain = append(plain, `"deprecated":"use something else"`)
			continue
		case w == "!scripts":
			plain = append(plain, `"hasInstallScript":true`)
			continue
		case strings.HasPrefix(w, "!licence="):
			plain = append(plain, `"license":`+manifest.Quote(w[len("!licence="):]))
			continue
		}
		kind := manifest.NeedProd
		for prefix, k := range map[string]string{"dev:": manifest.NeedDev, "opt:": manifest.NeedOptional, "peer:": manifest.NeedPeer, "free:": manifest.NeedPeer} {
			if rest, ok := strings.CutPrefix(w, prefix); ok {
				if w, kind = rest, k; prefix == "free:" {
					free = append(free, manifest.Quote(rest[:1+strings.Index(rest[1:], "@")])+`:{"optional":true}`)
				}
				break
			}
		}
		at := 1 + strings.Index(w[1:], "@")
		sections[kind] = append(sections[kind], manifest.Quote(w[:at])+":"+manifest.Quote(strings.ReplaceAll(w[at+1:], ",", " ")))
	}
	for _, k := range []string{manifest.NeedProd, manifest.NeedDev, manifest.NeedOptional, manifest.NeedPeer} {
		if len(sections[k]) > 0 {
			plain = append(plain, manifest.Quote(k)+":{"+strings.Join(sections[k], ",")+"}")
		}
	}
	if len(free) > 0 {
		plain = append(plain, `"peerDependenciesMeta":{`+strings.Join(free, ",")+"}")
	}
	return "{" + strings.Join(plain, ",") + "}"
}

// npmTargets lists the packages of a lock file that are weak.
func npmTargets(lock *manifest.Lock, verdicts Verdicts) []Target {
	var out []Target
	met := make(map[string]bool)
	for _, p := range sortedPaths(lock) {
		e := lock.Packages[p]
		if e.Project || e.Link || met[e.Name+"@"+e.Version] {
			continue
		}
		met[e.Name+"@"+e.Version] = true
		if ws := verdicts(npm, e.Name, e.Version); len(ws) > 0 {
			out = append(out, Target{Name: e.Name, Version: e.Version, Weaknesses: ws})
		}
	}
	return out
}

func same(a, b []string) bool {
	return bytes.Equal([]byte(strings.Join(a, "\n")), []byte(strings.Join(b, "\n")))
}
