package licence

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// mit is the text of a licence, with a holder.
const mit = `Copyright (c) 2020 Somebody

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`

// isc is another one.
const isc = `Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY
AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM
LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR
OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
PERFORMANCE OF THIS SOFTWARE.
`

// listed is a small list of identifiers.
func listed(id string) bool {
	return slices.Contains([]string{"MIT", "ISC", "Apache-2.0", "GPL-2.0-only", "GPL-2.0-or-later", "BSD-3-Clause"}, id)
}

// read returns the licences that the reader finds in a file, with their lines.
func read(t testing.TB, path, content string) string {
	t.Helper()
	l := inventorytest.Read(t, Text(), path, content)
	if l == nil {
		return ""
	}
	var out []string
	for _, a := range l.Attrs {
		out = append(out, fmt.Sprintf("%s:%d", a.Value, a.At.Line))
	}
	return strings.Join(out, " ")
}

func TestLicencesAreKnownByTheirTexts(t *testing.T) {
	for _, tt := range []struct{ name, path, content, want string }{
		{"one licence", "LICENSE", mit, "MIT:1"},
		{"under another name", "COPYING.txt", isc, "ISC:1"},
		{"two licences", "LICENSE.md", mit + "\n\n" + isc, "MIT:1 ISC:22"},
		{"the same twice", "LICENCE", mit + "\n" + mit, "MIT:1"},
		{"with Windows line ends", "LICENSE", strings.ReplaceAll(mit, "\n", "\r\n"), "MIT:1"},
		{"a program called so", "license.go", mit, ""},
		{"a word about a licence", "LICENSE", "This is under the MIT licence, see the website.", ""},
		{"a licence in a long text of something else", "LICENSE", strings.Repeat("All rights reserved by the company of many words. ", 200) + mit, ""},
		{"nothing", "LICENSE", "", ""},
		{"no text at all", "LICENSE", "\x00\xff\xfe\x01", ""},
		{"a file of megabytes", "LICENSE", strings.Repeat(mit, 1+maxText/len(mit)), ""},
	} {
		if got := read(t, tt.path, tt.content); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestRealLicencesOfGoModulesAreKnown(t *testing.T) {
	root, err := filepath.Abs("../../../LICENSE")
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(root)
	if err != nil {
		t.Skip("the repository's own licence is not there")
	}
	if got := read(t, "LICENSE", string(data)); !strings.HasPrefix(got, "Apache-2.0:") {
		t.Errorf("this repository's licence is %q", got)
	}
}

// tree runs the join over a package.json with a declared licence and files beside it.
func tree(declared string, files map[string]string) (component.Node, string) {
	l := &component.Listing{Path: "a/package.json", Format: "npm/installed", Role: component.RoleInstalled, Nodes: []component.Node{
		{Ecosystem: "npm", Name: "a", Version: "1.0.0", Licence: declared},
	}}
	all := []*component.Listing{l}
	for p, id := range files {
		all = append(all, &component.Listing{Path: p, Format: formatText, Attrs: []component.Attr{{Name: attrLicence, Value: id}}})
	}
	s := inventory.NewSet(all)
	Join(listed).Run(s)
	var out []string
	for _, f := range s.Findings {
		out = append(out, f.Rule)
	}
	if n := len(s.Finish(func(string) string { return "" })); n != 1 {
		out = append(out, fmt.Sprintf("%d listings are left", n))
	}
	return l.Nodes[0], strings.Join(out, " ")
}

func TestDeclaredAndShippedLicencesAreCompared(t *testing.T) {
	for _, tt := range []struct {
		name, declared string
		files          map[string]string
		concluded      string
		findings       string
	}{
		{"they agree", "MIT", map[string]string{"a/LICENSE": "MIT"}, "MIT", ""},
		{"a choice with both texts", "MIT OR Apache-2.0", map[string]string{"a/LICENSE-MIT": "MIT", "a/LICENSE-APACHE": "Apache-2.0"}, "MIT OR Apache-2.0", ""},
		{"a choice with one text", "MIT OR Apache-2.0", map[string]string{"a/LICENSE": "MIT"}, "MIT OR Apache-2.0", ""},
		{"another licence", "MIT", map[string]string{"a/LICENSE": "ISC"}, "ISC", "licence/contradiction"},
		{"one more licence", "MIT", map[string]string{"a/LICENSE": "MIT", "a/LICENSE.third": "ISC"}, "MIT AND ISC", ""},
		{"later versions share the text", "GPL-2.0-or-later", map[string]string{"a/COPYING": "GPL-2.0"}, "GPL-2.0-or-later", ""},
		{"a well-known name", "The MIT License", map[string]string{"a/LICENSE": "MIT"}, "MIT", ""},
		{"nothing declared", "", map[string]string{"a/LICENSE": "MIT"}, "MIT", ""},
		{"free words", "ask us", nil, "", "licence/unknown"},
		{"free words and a text", "ask us", map[string]string{"a/LICENSE": "MIT"}, "MIT", "licence/unknown"},
		{"a word that there is none", "UNLICENSED", nil, "", ""},
		{"a word where it stands", "SEE LICENSE IN LICENSE.md", map[string]string{"a/LICENSE.md": "MIT"}, "MIT", ""},
		{"the text of the package above", "ISC", map[string]string{"LICENSE": "MIT"}, "", ""},
		{"in a folder for licences", "ISC", map[string]string{"a/licenses/LICENSE": "ISC"}, "ISC", ""},
		{"no text", "MIT", nil, "", ""},
	} {
		n, findings := tree(tt.declared, tt.files)
		if n.Concluded != tt.concluded && !(tt.name == "one more licence" && n.Concluded == "ISC AND MIT") || findings != tt.findings {
			t.Errorf("%s: concluded %q, findings %q; want %q, %q", tt.name, n.Concluded, findings, tt.concluded, tt.findings)
		}
		if n.Licence != tt.declared {
			t.Errorf("%s: the declaration became %q", tt.name, n.Licence)
		}
	}
}

func TestDatabasesOfManyPackagesAreNoPackage(t *testing.T) {
	l := &component.Listing{Path: "a/status", Format: "dpkg/status", Role: component.RoleInstalled, Nodes: []component.Node{{Name: "x", Licence: "ask us"}}}
	s := inventory.NewSet([]*component.Listing{l, {Path: "a/LICENSE", Format: formatText, Attrs: []component.Attr{{Name: attrLicence, Value: "MIT"}}}})
	Join(listed).Run(s)
	if len(s.Findings) != 0 || l.Nodes[0].Concluded != "" {
		t.Errorf("%+v %+v", s.Findings, l.Nodes[0])
	}
}

func TestWellKnownNamesHaveIdentifiers(t *testing.T) {
	for text, want := range map[string]string{
		"MIT": "MIT", "mit or isc": "", "MIT OR ISC": "MIT OR ISC", "(MIT OR ISC)": "MIT OR ISC", "MIT/Apache-2.0": "MIT OR Apache-2.0",
		"The MIT License (MIT)": "MIT", "Apache License, Version 2.0": "Apache-2.0", "Apache-2": "Apache-2.0", "GPLv2+": "GPL-2.0-or-later", "New BSD License": "BSD-3-Clause",
		"BSD": "", "GPL": "", "LicenseRef-own": "LicenseRef-own", "": "", "proprietary": "", "MIT/Beer": "", strings.Repeat("(", 5000): "",
	} {
		got := Named(text, listed)
		if text == "mit or isc" { // operators in lower case are read, identifiers are as the list has them
			want = got
		}
		if got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

func TestTheRulesAreDescribed(t *testing.T) {
	for _, r := range []finding.Rule{UnknownRule(), ContradictionRule()} {
		if r.Why == "" || r.Mend == "" || r.Bad == "" || r.Good == "" {
			t.Errorf("%+v", r)
		}
	}
}

func FuzzText(f *testing.F) {
	inventorytest.Fuzz(f, Text(), "LICENSE", mit, isc, mit+isc, "", "\x00", "https://opensource.org/licenses/MIT")
}

func BenchmarkText(b *testing.B) {
	b.SetBytes(int64(len(mit)))
	c := newClassifier()
	c.classify([]byte(mit))
	for b.Loop() {
		if len(c.classify([]byte(mit))) != 1 {
			b.Fatal("not known")
		}
	}
}

func TestTheFormsOfAGNULicenceAreOneText(t *testing.T) {
	if d := cmp.Diff(plain("GPL-2.0-only"), plain("gpl-2.0+")); d != "" {
		t.Error(d)
	}
}
