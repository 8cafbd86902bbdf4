package hardening

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// difference is an answer of another tool that is not ours, and why.
type difference struct{ tool, build, theirs, ours, why string }

// differences are all that are known between ours and those of checksec 2.6 and
// hardening-check 2.23, for the builds of [peerBuilds].
func differences() []difference {
	const (
		symbol = "the tool looks for the name __stack_chk_fail: of the C library in static programs, of any function in the others"
		absent = "the tool looks for an undefined symbol, which static programs have not"
		pie    = "the tool takes a program without an interpreter for a library"
		static = "the tool counts undefined symbols, which static programs have not"
		part   = "the tool says that something is protected, not how much"
		none   = "the tool does not read the level"
	)
	return []difference{
		{"checksec canary", "off static", "Canary found", Unprotected, symbol},
		{"checksec canary", "off static-pie", "Canary found", Unprotected, symbol},
		{"checksec canary", "on static stripped", "No Canary found", Protected, symbol},
		{"checksec canary", "on static-pie stripped", "No Canary found", Protected, symbol},
		{"checksec canary", "mixed *", "Canary found", Partial, part},
		{"checksec canary", "mixed static stripped", "No Canary found", Partial, symbol},
		{"checksec canary", "mixed static-pie stripped", "No Canary found", Partial, symbol},
		{"hardening-check canary", "on static", No, Protected, absent},
		{"hardening-check canary", "on static stripped", Unknown, Protected, absent},
		{"hardening-check canary", "on static-pie", No, Protected, absent},
		{"hardening-check canary", "on static-pie stripped", No, Protected, absent},
		{"hardening-check canary", "off static stripped", Unknown, Unprotected, absent},
		{"hardening-check canary", "mixed *", Yes, Partial, part},
		{"hardening-check canary", "mixed static", No, Partial, absent},
		{"hardening-check canary", "mixed static stripped", Unknown, Partial, absent},
		{"hardening-check canary", "mixed static-pie", No, Partial, absent},
		{"hardening-check canary", "mixed static-pie stripped", No, Partial, absent},
		{"hardening-check pie", "* static-pie", No, Yes, pie},
		{"hardening-check pie", "* static-pie stripped", No, Yes, pie},
		{"hardening-check fortify", "* static", Unknown, "*", static},
		{"hardening-check fortify", "* static stripped", Unknown, "*", static},
		{"hardening-check fortify", "* static-pie", Unknown, "*", static},
		{"hardening-check fortify", "* static-pie stripped", Unknown, "*", static},
		{"hardening-check fortify", "*", Yes, "3", none},
		{"hardening-check clash", "off *", Unknown, Unprotected, "the tool says unknown where it finds no probe"},
	}
}

// explained says that the table has the difference.
func explained(d difference) bool {
	match := func(pattern, s string) bool {
		if before, after, ok := strings.Cut(pattern, "*"); ok {
			return strings.HasPrefix(s, before) && strings.HasSuffix(s, after)
		}
		return pattern == s
	}
	for _, k := range differences() {
		if k.tool == d.tool && match(k.build, d.build) && k.theirs == d.theirs && match(k.ours, d.ours) {
			return true
		}
	}
	return false
}

// agree are the words of the others that mean the same as ours.
func agree(tool, theirs, ours string) bool {
	switch tool {
	case "checksec canary":
		return theirs == "Canary found" && ours == Protected || theirs == "No Canary found" && ours == Unprotected
	case "checksec relro":
		return theirs == map[string]string{Full: "Full RELRO", Partial: "Partial RELRO", None: "No RELRO"}[ours]
	case "checksec pie":
		return theirs == map[string]string{Yes: "PIE enabled", No: "No PIE", NotApplicable: "DSO"}[ours]
	case "hardening-check canary", "hardening-check clash":
		return theirs == Yes && ours == Protected || theirs == No && ours == Unprotected
	case "hardening-check fortify":
		return theirs == Yes && ours > "0" && ours <= "3" || theirs == No && ours == "0"
	case "hardening-check relro":
		return (theirs == Yes) == (ours != None)
	case "hardening-check pie":
		return theirs == Yes && ours == Yes || theirs == No && ours != Yes
	}
	return false
}

// peers returns what the installed tools say of a file.
func peers(t testing.TB, path string) map[string]string {
	t.Helper()
	out := make(map[string]string)
	if _, err := exec.LookPath("checksec"); err == nil {
		b, _ := exec.Command("checksec", "--format=csv", "--file="+path).Output()
		if f := strings.Split(string(b), ","); len(f) > 4 {
			out["checksec relro"], out["checksec canary"], out["checksec pie"] = f[0], f[1], f[3]
		}
	}
	if _, err := exec.LookPath("hardening-check"); err == nil {
		b, _ := exec.Command("hardening-check", "--nocolor", path).Output()
		for _, line := range strings.Split(string(b), "\n") {
			name, answer, _ := strings.Cut(strings.TrimSpace(line), ": ")
			word, _, _ := strings.Cut(answer, " ")
			if key := map[string]string{
				"Position Independent Executable": "pie", "Stack protected": "canary", "Fortify Source functions": "fortify",
				"Read-only relocations": "relro", "Stack clash protection": "clash",
			}[name]; key != "" {
				out["hardening-check "+key] = strings.TrimRight(word, ",!")
			}
		}
	}
	return out
}

func TestEveryDifferenceToOtherToolsIsExplained(t *testing.T) {
	if testing.Short() {
		t.Skip("builds programs and runs other tools")
	}
	if _, err := exec.LookPath("gcc"); err != nil {
		t.Skip("gcc is not installed")
	}
	dir := t.TempDir()
	property := map[string]string{"canary": "canary", "relro": "relro", "pie": "pie", "fortify": "fortify", "clash": "stackClash"}
	answers, same := 0, 0
	for _, b := range builds() {
		if b.name != "on" && b.name != "off" && b.name != "mixed" {
			continue
		}
		for _, l := range linkages() {
			path := filepath.Join(dir, b.name+"-"+l.name)
			link(t, "gcc", path, &b, &l)
			for form, file := range forms(t, path) {
				name, at := b.name+" "+l.name, path
				switch form {
				case "stripped":
					name, at = name+" stripped", path+".stripped"
				case "sectionless":
					continue // the others need section headers
				}
				r := auditOne(t, file)
				for tool, theirs := range peers(t, at) {
					_, what, _ := strings.Cut(tool, " ")
					ours := r.Word(property[what])
					answers++
					if agree(tool, theirs, ours) {
						same++
					} else if d := (difference{tool, name, theirs, ours, ""}); !explained(d) {
						t.Errorf("not explained: %+v", d)
					}
				}
			}
		}
	}
	if answers == 0 {
		t.Skip("neither checksec nor hardening-check is installed")
	}
	t.Logf("%d answers, %d the same", answers, same)
}
