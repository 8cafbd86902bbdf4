package npm

import "testing"

func TestParseSpec(t *testing.T) {
	for text, want := range map[string]spec{
		"^1.2.3":                                {text: "^1.2.3"},
		" ~1.2 ":                                {text: "~1.2"},
		">=1 <2 || 3.x":                         {text: ">=1 <2 || 3.x"},
		"":                                      {},
		"*":                                     {text: "*"},
		"latest":                                {text: "latest"},
		"1.x":                                   {text: "1.x"},
		"npm:lodash@^4.0.0":                     {name: "lodash", text: "^4.0.0"},
		"npm:@s/a@1":                            {name: "@s/a", text: "1"},
		"npm:@s/a":                              {name: "@s/a", text: "*"},
		"npm:lodash":                            {name: "lodash", text: "*"},
		"npm:^4.0.0":                            {text: "^4.0.0"},
		"npm:4 || 5":                            {text: "4 || 5"},
		"npm:latest":                            {text: "latest"},
		"npm:":                                  {},
		"jsr:@std/path@^1.0.0":                  {name: "@jsr/std__path", text: "^1.0.0"},
		"jsr:@std/path":                         {name: "@jsr/std__path"},
		"jsr:^1.0.0":                            {text: "^1.0.0"},
		"workspace:*":                           {kind: specWorkspace, text: "*"},
		"workspace:packages/a":                  {kind: specWorkspace, text: "packages/a"},
		"catalog:":                              {kind: specCatalog},
		"catalog:react17":                       {kind: specCatalog, text: "react17"},
		"file:../a":                             {kind: specLocal, text: "file:../a"},
		"link:../a":                             {kind: specLocal, text: "link:../a"},
		"portal:../a":                           {kind: specLocal, text: "portal:../a"},
		"../a":                                  {kind: specLocal, text: "../a"},
		"/srv/a":                                {kind: specLocal, text: "/srv/a"},
		"~/a":                                   {kind: specLocal, text: "~/a"},
		"git+ssh://git@git.invalid/a.git#v1":    {kind: specGit, text: "git+ssh://git@git.invalid/a.git#v1"},
		"git://git.invalid/a.git":               {kind: specGit, text: "git://git.invalid/a.git"},
		"git@git.invalid:user/a.git":            {kind: specGit, text: "git@git.invalid:user/a.git"},
		"https://git.invalid/a.git#semver:^1":   {kind: specGit, text: "https://git.invalid/a.git#semver:^1"},
		"github:user/a":                         {kind: specGit, text: "github:user/a"},
		"user/a#main":                           {kind: specGit, text: "user/a#main"},
		"https://files.invalid/a.tgz":           {kind: specURL, text: "https://files.invalid/a.tgz"},
		"patch:a@npm%3A1.0.0#./a.patch":         {text: "1.0.0"},
		"patch:a@npm%3Ab@1.0.0#./a.patch":       {name: "b", text: "1.0.0"},
		"patch:a@patch%3Aa@npm%253A1.0.0%23x#y": {text: "1.0.0"},
		"patch:%zz":                             {kind: specURL, text: "patch:%zz"},
	} {
		if got := parseSpec(text); got != want {
			t.Errorf("parseSpec(%q) = %+v, want %+v", text, got, want)
		}
	}
}

func TestCutDescriptor(t *testing.T) {
	for text, want := range map[string][2]string{
		"a@^1":              {"a", "^1"},
		"@s/a@^1":           {"@s/a", "^1"},
		"a@npm:@s/b@1":      {"a", "npm:@s/b@1"},
		"a@git@git.invalid": {"a", "git@git.invalid"},
		"a":                 {"", ""},
		"@s/a":              {"", ""},
		"":                  {"", ""},
		"@":                 {"", ""},
		"a@":                {"a", ""},
	} {
		if name, rest := cutDescriptor(text); name != want[0] || rest != want[1] {
			t.Errorf("cutDescriptor(%q) = %q, %q; want %q", text, name, rest, want)
		}
	}
}

func TestSource(t *testing.T) {
	for resolved, want := range map[string]string{
		"https://registry.invalid/a/-/a-1.0.0.tgz":      "",
		"http://registry.invalid/@s/a/-/a-1.0.0.tgz#00": "",
		"https://npm.corp.invalid/download/@s/a/1/00":   "",
		"a-1.0.0.tgz#0123":                              "", // yarn's mirror
		"":                                              "",
		"https://files.invalid/a-1.0.0.tgz":             "https://files.invalid/a-1.0.0.tgz",
		"git+https://git.invalid/a.git#0123":            "git+https://git.invalid/a.git#0123",
		"file:a-1.0.0.tgz":                              "file:a-1.0.0.tgz",
		"../a":                                          "../a",
	} {
		if got := source(resolved); got != want {
			t.Errorf("source(%q) = %q, want %q", resolved, got, want)
		}
	}
}

func TestOverridden(t *testing.T) {
	for path, want := range map[string]string{
		"a": "a", "@s/a": "@s/a", "a@^1": "a", "@s/a@^1.0.0": "@s/a", "a@>=1 <2": "a", "a@1 || >2": "a",
		"b>a": "a", "b@1>@s/a@2": "@s/a", "@s/b>a": "a",
		"**/a": "a", "b/a": "a", "b/**/@s/a": "@s/a", "@s/b/a": "a", "@s/b/@s/a": "@s/a", "a@npm:^1": "a",
		"": "", ".": ".", "/": "", "@s": "@s",
	} {
		if got := overridden(path); got != want {
			t.Errorf("overridden(%q) = %q, want %q", path, got, want)
		}
	}
}
