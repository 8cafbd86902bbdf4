package hardening

import (
	"slices"
	"strings"
	"testing"
)

func TestProfilesNameTheChecksOfOtherTools(t *testing.T) {
	for name, prefix := range map[string]string{"fedora": "annocheck ", "microsoft-sdl": "BinSkim BA"} {
		p, err := LoadProfile(name)
		if err != nil {
			t.Fatal(err)
		}
		named := 0
		for _, c := range p.Checks {
			if strings.HasPrefix(c.Name, prefix) {
				named++
			} else if c.Name != "" {
				t.Errorf("%s: %q", name, c.Name)
			}
		}
		if named < len(p.Checks)-1 {
			t.Errorf("%s: %d of %d checks have the name of the tool", name, named, len(p.Checks))
		}
	}
}

func TestAFindingCarriesTheNameOfTheTool(t *testing.T) {
	p, err := LoadProfile("microsoft-sdl")
	if err != nil {
		t.Fatal(err)
	}
	r := Report{Format: "elf"}
	r.text("pie", No, FromMarker)
	list := Findings("a", r, p)
	if len(list) != 1 || !slices.Contains(list[0].References, "BinSkim BA3001") {
		t.Fatalf("%+v", list)
	}
	if plain := Findings("a", r, openssf(t)); len(plain) != 1 || slices.Contains(plain[0].References, "BinSkim BA3001") {
		t.Errorf("the name stays in other profiles: %+v", plain)
	}
}

func TestACheckMayHaveAName(t *testing.T) {
	p, err := ParseProfile("profile x\ncheck binary/no-pie pie yes high elf \"-pie\" \"gcc\" \"tool X1\"\ncheck binary/no-pie pie yes high elf \"-pie\" \"gcc\"\n")
	if err != nil || len(p.Checks) != 2 || p.Checks[0].Name != "tool X1" || p.Checks[1].Name != "" {
		t.Errorf("%+v, %v", p, err)
	}
	if _, err := ParseProfile("profile x\ncheck binary/no-pie pie yes high elf a b c d\n"); err == nil {
		t.Error("nine parts")
	}
}

func TestMessagesSayWhatWasFound(t *testing.T) {
	for want, p := range map[string]Property{
		"f: built with the sanitizer for address, undefined.":                        {"sanitizers", List{"address", "undefined"}, FromSymbols},
		"f: no symbol is taken from libm.so.6.":                                      {"unneededLibraries", List{"libm.so.6"}, FromSymbols},
		"f: notes say -x, and code does not.":                                        {"sourcesDisagree", List{"notes say -x, and code does not"}, FromCode},
		"f: no unit was compiled with -fno-strict-aliasing.":                         {"noStrictAliasing", Text(Unprotected), FromDebug},
		"f: not all units were compiled with -fno-delete-null-pointer-checks.":       {"nullPointerChecks", Text(Partial), FromDebug},
		"f: not all units were compiled with -fstrict-flex-arrays=3.":                {"strictFlexArrays", Text(Partial), FromCommand},
		"f: the C++ library checks no bounds.":                                       {"glibcxxAssertions", Text(Unprotected), FromNote},
		"f: kernel module without retpolines.":                                       {"retpoline", Text(No), FromMarker},
		"f: control-flow enforcement is off.":                                        {"cet", Text(Off), FromNote},
		"f: branch target identification is off.":                                    {"bti", Text(Off), FromNote},
		"f: relocations in code.":                                                    {"textRelocations", Text(Yes), FromMarker},
		`f: the loader looks for libraries in "/tmp/x", which is open to all users.`: {"runPathEntries", List{"world-writable /tmp/x"}, FromMarker},
	} {
		r := Report{Format: "elf", Properties: []Property{p}}
		list := Findings("f", r, openssf(t))
		if len(list) != 1 || list[0].Message != want {
			t.Errorf("%s: %+v, want %q", p.Name, list, want)
		}
	}
}

func TestInputsOfALinkThatAreManyAreNamedInPart(t *testing.T) {
	r := Report{Format: "elf"}
	r.text("bti", Off, FromNote)
	r.add("btiBrokenBy", List{"a.o", "b.o", "c.o", "d.o", "e.o"}, FromLink)
	list := Findings("f", r, openssf(t))
	if len(list) != 1 || list[0].Message != "f: branch target identification is off, because of a.o, b.o, c.o and 2 more." {
		t.Errorf("%+v", list)
	}
}

func TestWordsWithoutOrderAreNotCompared(t *testing.T) {
	for _, p := range []string{"kind", "buildId", "compilers", ""} {
		if ranks(p) != nil {
			t.Errorf("%q has an order", p)
		}
	}
	for _, c := range Profiles() {
		p, err := LoadProfile(c)
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range p.Checks {
			switch x.Property {
			case "writableCode", "runPathEntries", "sanitizers", "unneededLibraries", "sourcesDisagree", "setuid", "sharedWritable", "entitlementExceptions":
				continue
			}
			if ranks(x.Property) == nil {
				t.Errorf("%s: a loss of %s is not seen", c, x.Property)
			}
		}
	}
}
