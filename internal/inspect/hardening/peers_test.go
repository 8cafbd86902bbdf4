package hardening

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A row is one class of differences in docs/hardening-differences.md.
type row struct{ tool, property, theirs, ours, kind string }

// key is what is counted.
func (r row) key() string {
	return strings.Join([]string{r.tool, r.property, r.theirs, r.ours, r.kind}, " | ")
}

// matches says that r, whose cells may have a star, stands for d.
func (r row) matches(d row) bool {
	cell := func(pattern, s string) bool {
		before, after, star := strings.Cut(pattern, "*")
		return !star && pattern == s || star && strings.HasPrefix(s, before) && strings.HasSuffix(s, after)
	}
	return r.tool == d.tool && r.property == d.property && cell(r.theirs, d.theirs) && cell(r.ours, d.ours) && cell(r.kind, d.kind)
}

// explained reads the classes of the document.
func explained(t testing.TB) []row {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "..", "..", "docs", "hardening-differences.md"))
	if err != nil {
		t.Fatal(err)
	}
	var rows []row
	for line := range strings.Lines(string(b)) {
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		if len(cells) < 8 || strings.HasPrefix(strings.TrimSpace(cells[0]), "-") || strings.TrimSpace(cells[0]) == "tool" {
			continue
		}
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		rows = append(rows, row{cells[0], cells[1], cells[2], cells[3], cells[4]})
	}
	if len(rows) == 0 {
		t.Fatal("the document has no table")
	}
	return rows
}

// opinions are what one tool says of one file, by our names of the properties.
type opinions map[string]string

func run3(name string, args ...string) []byte {
	b, _ := exec.Command(name, args...).Output() // they fail where a protection is missing
	return b
}

// checksec asks checksec 2.
func checksec(path string) opinions {
	f := strings.Split(string(run3("checksec", "--format=csv", "--file="+path)), ",")
	if len(f) < 9 {
		return nil
	}
	path = Yes
	if f[4] == "No RPATH" && f[5] == "No RUNPATH" {
		path = No
	}
	return opinions{"relro": f[0], "canary": f[1], "nx": f[2], "pie": f[3], "runPath": path, "fortify": f[7]}
}

// hardeningCheck asks hardening-check of devscripts.
func hardeningCheck(path string) opinions {
	out := make(opinions)
	for line := range strings.Lines(string(run3("hardening-check", "--nocolor", path))) {
		name, answer, _ := strings.Cut(strings.TrimSpace(line), ": ")
		word, _, _ := strings.Cut(answer, " ")
		switch word = strings.TrimRight(word, ",!"); name {
		case "Position Independent Executable":
			out["pie"] = word
		case "Stack protected":
			out["canary"] = word
		case "Fortify Source functions":
			out["fortify"] = word
		case "Read-only relocations":
			out["relro"] = word
		case "Stack clash protection":
			out["stackClash"] = word
		case "Control flow integrity":
			out["cet"] = word
		}
	}
	return out
}

// scanelf asks scanelf of pax-utils.
func scanelf(path string) opinions {
	f := strings.Split(strings.TrimSpace(string(run3("scanelf", "-BF", "%o|%e|%t|%r|%b|%F", path))), "|")
	if len(f) < 6 {
		return nil
	}
	word := func(b bool) string {
		if b {
			return Yes
		}
		return No
	}
	return opinions{
		"pie": f[0], "nx": word(len(f[1]) > 2 && f[1][2] == '-'), "textRelocations": word(strings.Contains(f[2], "TEXTREL")),
		"runPath": word(strings.Trim(f[3], " -") != ""), "bindNow": strings.TrimSpace(f[4]),
	}
}

// agree says that a word of another tool means the same as ours.
func agree(d row) bool {
	switch d.property {
	case "canary", "stackClash":
		return (d.theirs == "Canary found" || d.theirs == Yes) && d.ours == Protected ||
			(d.theirs == "No Canary found" || d.theirs == No) && d.ours == Unprotected
	case "relro":
		switch d.theirs {
		case Yes:
			return d.ours == Partial || d.ours == Full
		case No:
			return d.ours == None
		}
		return d.ours == Full && d.theirs == "Full RELRO" || d.ours == Partial && d.theirs == "Partial RELRO" || d.ours == None && d.theirs == "No RELRO"
	case "pie":
		switch d.theirs {
		case Yes, "PIE enabled":
			return d.ours == Yes
		case "ET_EXEC", "No PIE":
			return d.ours == No
		case "ET_DYN":
			return d.ours != No
		case "DSO":
			return d.ours == NotApplicable
		}
		return d.ours != Yes // no
	case "fortify":
		return strings.EqualFold(d.theirs, Yes) && d.ours > "0" && d.ours <= "3" || strings.EqualFold(d.theirs, No) && d.ours == "0"
	case "nx":
		return (d.theirs == Yes || d.theirs == "NX enabled") == (d.ours == Yes)
	case "cet":
		return (d.theirs == Yes) == (d.ours == On)
	case "runPath":
		return (d.theirs == Yes) == (d.ours != None)
	case "bindNow":
		return (d.theirs == "NOW") == (d.ours == Full)
	}
	return d.theirs == d.ours
}

// installed are the other tools that this machine has.
func installed() map[string]func(string) opinions {
	tools := map[string]func(string) opinions{"checksec": checksec, "hardening-check": hardeningCheck, "scanelf": scanelf}
	for name := range tools {
		if _, err := exec.LookPath(name); err != nil {
			delete(tools, name)
		}
	}
	return tools
}

// systemFiles are up to n programs and libraries of this machine, spread evenly.
func systemFiles(n int) []string {
	var all []string
	for _, dir := range []string{"/usr/bin", "/usr/sbin", "/usr/lib/x86_64-linux-gnu"} {
		filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || !d.Type().IsRegular() {
				return nil
			}
			f, err := os.Open(path)
			if err != nil {
				return nil
			}
			defer f.Close()
			head := make([]byte, 20)
			if n, _ := f.Read(head); n == len(head) && bytes.HasPrefix(head, []byte("\x7fELF\x02\x01")) && (head[16] == 2 || head[16] == 3) && head[18] == 62 {
				all = append(all, path)
			}
			return nil
		})
	}
	slices.Sort(all)
	var some []string
	for i := range min(n, len(all)) {
		some = append(some, all[i*len(all)/min(n, len(all))])
	}
	return some
}

// TestEveryDifferenceToOtherToolsIsExplained fails on a difference that has no
// row in the document, and logs how often each was seen.
func TestEveryDifferenceToOtherToolsIsExplained(t *testing.T) {
	tools := installed()
	if testing.Short() || len(tools) == 0 {
		t.Skip("checksec, hardening-check and scanelf are not installed, or a short run")
	}
	known := explained(t)
	seen, unexplained := make(map[string]int), make(map[string][]string)
	files, same, different := 0, 0, 0
	look := func(path string) {
		b, err := os.ReadFile(path)
		if err != nil {
			return
		}
		r := auditOne(t, b)
		files++
		kind := r.Word("kind")
		if r.Word("static") == "true" {
			kind = "static " + kind
		}
		for tool, ask := range tools {
			for property, theirs := range ask(path) {
				ours := r.Word(property)
				if property == "bindNow" {
					ours = r.Word("relro")
				}
				d := row{tool, property, theirs, ours, kind}
				if agree(d) {
					same++
					continue
				}
				different++
				if i := slices.IndexFunc(known, func(k row) bool { return k.matches(d) }); i >= 0 {
					seen[known[i].key()]++
				} else {
					unexplained[d.key()] = append(unexplained[d.key()], path)
				}
			}
		}
	}
	for _, path := range peerBuilds(t) {
		look(path)
	}
	if thorough() {
		for _, path := range systemFiles(210) {
			look(path)
		}
	}
	for _, k := range known {
		t.Logf("%5d %s", seen[k.key()], k.key())
	}
	for key, paths := range unexplained {
		t.Errorf("%d not explained: %s, such as %s", len(paths), key, paths[0])
	}
	t.Logf("%d files, %d answers the same, %d different", files, same, different)
}

// peerBuilds are programs of known truth, all off, all on and mixed.
func peerBuilds(t *testing.T) []string {
	if _, err := exec.LookPath("gcc"); err != nil {
		return nil
	}
	dir := t.TempDir()
	var paths []string
	for _, b := range builds() {
		switch b.name {
		case "on", "off":
		case "mixed", "relro", "now-without-relro":
			if !thorough() {
				continue
			}
		default:
			continue
		}
		for _, l := range linkages() {
			if !thorough() && l.name != "static" && l.name != "dynamic" {
				continue
			}
			path := filepath.Join(dir, fmt.Sprintf("%s-%s", b.name, l.name))
			link(t, "gcc", path, &b, &l)
			run(t, "strip", "-o", path+".stripped", path)
			paths = append(paths, path, path+".stripped")
		}
	}
	return paths
}
