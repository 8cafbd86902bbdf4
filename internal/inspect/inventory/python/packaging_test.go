package python

import (
	"encoding/json"
	"os/exec"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// reference runs a Python program that uses pip's own library, with the lines on
// its input, and decodes what it prints. It skips the test where there is none.
func reference(t *testing.T, program string, lines []string, into any) {
	t.Helper()
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("python3 is not installed")
	}
	if exec.Command(python, "-c", "from pip._vendor.packaging.version import Version").Run() != nil {
		t.Skip("pip is not installed for this python3")
	}
	cmd := exec.Command(python, "-c", program)
	cmd.Stdin = strings.NewReader(strings.Join(lines, "\n"))
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if err := json.Unmarshal(out, into); err != nil {
		t.Fatal(err)
	}
}

func TestRequirementsAreReadAsPipReadsThem(t *testing.T) {
	lines := []string{
		"a", "A.b-c_d", "a>=1", "a >= 1 , < 2", "a(>=1,<2)", "a (>=1)", "a[x]", "a[x, y]>=1", "a [ ] >= 1",
		"a==1.0.*", "a===weird-1", "a~=1.4.2", "a!=1.0,==1.1+local", "a==1!2.0",
		"a; python_version < '3'", "a>=1; extra == 'x'", "a>=1;extra=='x' and (os_name=='nt' or os_name=='posix')",
		"a @ https://files.invalid/a-1.0.zip", "a[x]@ https://files.invalid/a.zip ; os_name == 'nt'",
		"a @ git+https://git.invalid/a.git@v1#egg=a",
		"", "-", "a-", "-a", "a b", "a[x", "a[-]", "a @", "a @ x y", "a;", ">=1", "a>=1 b", "prose, and more of it",
		"a==1.0;os_name=='nt'",
	}
	const program = `
import sys, json
from pip._vendor.packaging.requirements import Requirement, InvalidRequirement
out = []
for line in sys.stdin.read().split("\n"):
    try:
        r = Requirement(line)
        out.append([r.name, ",".join(sorted(r.extras)), ",".join(sorted(str(s) for s in r.specifier)), r.url or "", "yes" if r.marker else ""])
    except InvalidRequirement:
        out.append(None)
print(json.dumps(out))
`
	var want [][]string
	reference(t, program, lines, &want)
	for i, line := range lines {
		var got []string
		if r, ok := parseRequirement(line); ok {
			marker := ""
			if r.marker != "" {
				marker = "yes"
			}
			got = []string{r.name, strings.Join(r.extras, ","), sortedClauses(r.spec), r.url, marker}
		}
		if line == "a;" { // pip refuses an empty marker; there is nothing to lose by it
			continue
		}
		if d := cmp.Diff(want[i], got); d != "" {
			t.Errorf("%q (-pip +got):\n%s", line, d)
		}
	}
}

func TestMarkersHoldWherePipSaysSo(t *testing.T) {
	atoms := []string{
		"python_version < '3.8'", "python_version >= '3.11'", "'3.12' > python_version", "python_version == '3.11'",
		"python_version in '3.10 3.11'", "python_version not in '3.11'", "python_version ~= '3.9'", "python_version != '3.11'",
		"python_full_version < '3.11.0'", "python_full_version >= '3.12'", "python_full_version < '3.11.4'",
		"os_name == 'posix'", "os_name != 'nt'", "sys_platform == 'win32'", "sys_platform != 'win32'", "platform_system == 'Windows'",
		"sys_platform == 'linux'", "platform_machine == 'x86_64'", "implementation_name == 'cpython'",
		"platform_python_implementation != 'PyPy'", "extra == 'asked'", "extra == 'other'", "extra != 'asked'",
	}
	lines := append([]string{}, atoms...)
	for i, a := range atoms {
		b, c := atoms[(i*5+3)%len(atoms)], atoms[(i*7+1)%len(atoms)]
		lines = append(lines, a+" and "+b, a+" or "+b, a+" and "+b+" or "+c, a+" and ("+b+" or "+c+")", "("+a+")or("+b+")and "+c)
	}
	const program = `
import sys, json
from pip._vendor.packaging.markers import Marker
env = {"python_version": "3.11", "python_full_version": "3.11.7", "os_name": "posix", "sys_platform": "linux",
       "platform_system": "Linux", "platform_machine": "x86_64", "implementation_name": "cpython",
       "platform_python_implementation": "CPython", "extra": "asked"}
print(json.dumps([Marker(line).evaluate(env) for line in sys.stdin.read().split("\n")]))
`
	var want []bool
	reference(t, program, lines, &want)
	env := environment{python: "3.11", os: "posix", fixed: true, extras: func(e string) bool { return e == "asked" }}
	settled := 0
	for i, line := range lines {
		got := env.eval(line)
		if got == unsure {
			continue
		}
		settled++
		if (got == yes) != want[i] {
			t.Errorf("%s: got %v, pip says %v", line, got == yes, want[i])
		}
	}
	if settled < len(lines)/2 {
		t.Errorf("only %d of %d markers were settled", settled, len(lines))
	}
}
