package pypi

import (
	"slices"
	"strings"
	"testing"
)

func TestRequirementsAreReadWithTheirParts(t *testing.T) {
	for text, want := range map[string]string{
		"flask":                 "flask||||",
		"Flask_Login >=1.0, <2": "flask-login||>=1.0, <2||",
		"a[X,y_z]==1.0 ; python_version < \"3.8\"": "a|x,y-z|==1.0|python_version < \"3.8\"|",
		"a (>=1.0,<2.0)": "a||>=1.0,<2.0||",
		"a(>=1)":         "a||>=1||",
		"a[]":            "a||||",
		"a @ https://x.invalid/a.whl ; os_name == 'nt'": "a|||os_name == 'nt'|https://x.invalid/a.whl",
		"a~=1.4.2":       "a||~=1.4.2||",
		"a===1.0":        "a||===1.0||",
		"a;extra == 'x'": "a|||extra == 'x'|",
	} {
		n, ok := ParseNeed(text)
		if got := strings.Join([]string{n.Name, strings.Join(n.Extras, ","), n.Spec, n.Marker, n.URL}, "|"); !ok || got != want {
			t.Errorf("%q: %q, %v", text, got, ok)
		}
		if n.URL == "" && text[n.specOff:n.specEnd] != n.Spec {
			t.Errorf("%q: the specifiers stand at %q", text, text[n.specOff:n.specEnd])
		}
	}
	for _, text := range []string{"", "-r x", "a b", "foo- >=1", "a[x", "a[-]>=1", "a 1.0", "a^1.0", "a @ ", "a>=", strings.Repeat("a", 9000)} {
		if n, ok := ParseNeed(text); ok {
			t.Errorf("%.40q was read as %+v", text, n)
		}
	}
}

func TestNamesAreFolded(t *testing.T) {
	for name, want := range map[string]string{"A.b_C--d": "a-b-c-d", "zope.interface": "zope-interface", "x": "x", "": ""} {
		if got := Fold(name); got != want {
			t.Errorf("%q: %q", name, got)
		}
	}
}

func TestPreReleasesAreToldFromOthers(t *testing.T) {
	for v, want := range map[string]bool{
		"1.0": false, "1.0a1": true, "1.0.b2": true, "1.0rc1": true, "1.0.dev3": true, "1.0.post1": false, "1.0.post1.dev2": true, "1.0+abc": false,
		"1.0+dev": false, "1!2.0": false, "1.0c1": true, "1.0-preview": true, "2020.1": false, "1.0-1": false,
	} {
		if IsPre(v) != want {
			t.Errorf("%s: %v", v, !want)
		}
	}
}

func TestAPreReleaseAnswersOnlySpecifiersThatNameOne(t *testing.T) {
	ss := make(Specs)
	for _, c := range []struct {
		spec, v string
		want    bool
	}{
		{">=1.0", "1.1rc1", false}, {">=1.0rc1", "1.1rc1", true}, {"", "1.0", true}, {"*", "1.0", true}, {"*", "1.0a1", false}, {"==1.0", "1.0.0", true},
		{"==1.*", "1.9", true}, {"==1.*", "2.0", false}, {"~=1.4.2", "1.4.9", true}, {"~=1.4.2", "1.5", false}, {"!=1.5", "1.5", false}, {"^1.2", "1.9", true},
		{"^1.2", "2.0", false}, {"<2 || >=3", "3.1", true}, {"<2 || >=3", "2.5", false}, {"nonsense", "1", false}, {"<2,>=1", "1.5", true}, {"===1.0", "1.0", true},
	} {
		if got := ss.Holds(c.spec, c.v); got != c.want {
			t.Errorf("%s holds %s: %v", c.spec, c.v, got)
		}
	}
}

func TestSpecifiersAreRelaxedAsTheyWereWritten(t *testing.T) {
	ss := make(Specs)
	for _, c := range []struct{ text, v, want string }{
		{"==1.0", "1.1", "==1.1"}, {">=1.0,==1.0", "1.1", "==1.1"}, {">=1,<2", "2.3.1", ">=2.3.1,<3"}, {">=1, <1.5", "1.7.2", ">=1.7.2, <1.8"},
		{"<2.0", "2.3", ">=2.3,<3"}, {"~=1.4", "2.1", ">=2.1,<3"}, {"~=1.4.2", "1.6.1", ">=1.6.1,<1.7"}, {"^1.2", "2.0.1", "^2.0.1"}, {"~1.2", "1.3.4", "~1.3.4"},
		{"1.2.3", "1.2.4", "1.2.4"}, {"1.*", "2.1", "^2.1"}, {"==1.2.*", "1.4.7", ">=1.4.7,<1.5"}, {">=1,<2,!=1.5", "2.1", ">=2.1,<3,!=1.5"}, {"<=1.9", "2.0", ">=2.0,<2.1"},
		{">=1,<2 || >=3,<4", "4.1", "^4.1"}, {"<1!0", "1!2.0", ">=1!2.0,<1!3"}, {"===1.0", "1.1", "==1.1"}, {"<2", "2.0.post1", ">=2.0.post1,<3"}, {"<1.0.0.0", "1.5", ">=1.5,<2"},
	} {
		got := Relaxed(c.text, c.v)
		if got != c.want || !ss.Holds(got, c.v) {
			t.Errorf("%s for %s: %s, which holds it: %v", c.text, c.v, got, ss.Holds(got, c.v))
		}
	}
	if got := Relaxed("", "1"); got != "" {
		t.Errorf("what is open was closed: %q", got)
	}
}

func TestMarkersAreSettledForThePythonsOfAProject(t *testing.T) {
	for _, c := range []struct {
		python, marker, extras string
		want                   Truth
	}{
		{">=3.8", "", "", Yes}, {">=3.8", "python_version < '3.8'", "", No}, {">=3.8", "python_version >= '3.8'", "", Yes}, {">=3.8", "python_version < '3.11'", "", Unsure},
		{">=3.8,<3.10", "python_version < '3.11'", "", Yes}, {"==3.11.*", "python_full_version >= '3.11.4'", "", Unsure}, {"==3.11.*", "'3.9' > python_version", "", No},
		{">=3.8", "python_version in '2.7, 3.4'", "", No}, {"==3.11.*", "python_version not in '2.7 3.4'", "", Yes}, {"", "python_version < '3'", "", No},
		{">=3.8", "sys_platform == 'win32'", "", Unsure}, {">=3.8", "sys_platform == 'win32' and python_version < '3'", "", No}, {">=3.8", "os_name == 'nt' or python_version >= '3'", "", Yes},
		{">=3.8", "extra == 'X_y'", "x-y", Yes}, {">=3.8", "extra == 'x'", "", No}, {">=3.8", "extra != 'x'", "", Yes}, {">=3.8", "(extra == 'x') and (python_version < '3')", "x", No},
		{">=3.8", "nonsense", "", Unsure}, {">=3.8", "python_version <", "", Unsure}, {">=3.8", "'a' == 'b'", "", Unsure}, {">=3.8", "python_version == '3.*'", "", Yes},
		{">=3.8", "python_version < 'x'", "", Unsure},
	} {
		ps, _ := PythonsOf(c.python)
		if got := ps.Eval(c.marker, strings.FieldsFunc(c.extras, func(r rune) bool { return r == ',' })); got != c.want {
			t.Errorf("%s for %q [%s]: %d", c.marker, c.python, c.extras, got)
		}
	}
}

func TestDeepAndLongMarkersAreUnsure(t *testing.T) {
	var ps Pythons
	for _, m := range []string{strings.Repeat("(", 5000), strings.Repeat("(", 60) + "python_version<'3'" + strings.Repeat(")", 60), strings.Repeat("os_name=='a' or ", 300) + "os_name=='b'"} {
		if got := ps.Eval(m, nil); got != Unsure {
			t.Errorf("%.20q: %d", m, got)
		}
	}
}

func TestAReleaseMustRunOnEveryPythonOfTheProject(t *testing.T) {
	ss := make(Specs)
	for _, c := range []struct {
		project, requires string
		want              bool
	}{
		{">=3.8", ">=3.8", true}, {">=3.8", ">=3.9", false}, {">=3.8", ">=3.6,!=3.9.*", false}, {">=3.8", "", true}, {">=3.8", ">=3.8,<4", true}, {"", ">=3.9", true},
		{"==3.11.*", ">=3.9", true}, {">=2.7,!=3.0.*", ">=3", false}, {">=3.8", "nonsense", true}, {">=3.8.1", ">=3.8.1", true},
	} {
		ps, _ := PythonsOf(c.project)
		if got := ps.Accepts(ss, c.requires); got != c.want {
			t.Errorf("%q on %q: %v", c.requires, c.project, got)
		}
	}
	if ps, all := PythonsOf("nonsense"); !all || !slices.Equal(ps, nil) {
		t.Errorf("%v, %v", ps, all)
	}
}
