package rpm

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const spec = `Name: liba
Version: 1.2
Release: 3.el9
Epoch: 2
Summary: a library
License: MIT
Vendor: Rocky Enterprise Software Foundation
Provides: virtual-a = 1
Requires: /bin/sh
BuildArch: noarch
%description
text
%install
mkdir -p %{buildroot}/usr/bin
echo x > %{buildroot}/usr/bin/a-tool
%files
/usr/bin/a-tool
%package -n toolb
Summary: a tool
License: GPL-2.0-or-later AND MIT
Requires: liba >= 1
Requires: virtual-a
%description -n toolb
text
%files -n toolb
%package -n userc
Version: 4
Epoch: 0
Summary: another
Requires: /usr/bin/a-tool
Provides: /bin/sh
%description -n userc
text
%files -n userc
`

// tool runs a program of rpm, or skips the test where that does not work.
func tool(t *testing.T, name string, args ...string) string {
	t.Helper()
	cmd := exec.Command(name, args...)
	out, err := cmd.Output()
	if err != nil {
		t.Skipf("%s does not run here: %v", name, err)
	}
	return string(out)
}

// TestADatabaseThatRPMMadeIsListedAsRPMListsIt builds three packages, installs them
// into an empty database and compares with what rpm -qa says.
func TestADatabaseThatRPMMadeIsListedAsRPMListsIt(t *testing.T) {
	if _, err := exec.LookPath("rpmbuild"); err != nil {
		t.Skip("rpmbuild is not there")
	}
	dir := t.TempDir()
	file := filepath.Join(dir, "a.spec")
	if err := os.WriteFile(file, []byte(spec), 0o600); err != nil {
		t.Fatal(err)
	}
	tool(t, "rpmbuild", "-bb", "--define", "_topdir "+dir, file)
	packages, _ := filepath.Glob(filepath.Join(dir, "RPMS", "*", "*.rpm"))
	db := filepath.Join(dir, "db")
	tool(t, "rpm", "--dbpath", db, "--initdb")
	tool(t, "rpm", append([]string{"--dbpath", db, "-i", "--justdb", "--nodeps", "--noscripts", "--nosignature"}, packages...)...)
	const format = `%{name} %{epoch} %{version}-%{release} %{arch} %{sourcerpm} %{license}\n`
	want := strings.Split(strings.TrimSpace(tool(t, "rpm", "--dbpath", db, "-qa", "--qf", format)), "\n")
	data, err := os.ReadFile(filepath.Join(db, "rpmdb.sqlite"))
	if err != nil {
		t.Skip(err)
	}
	l := inventorytest.Read(t, Database(), place, string(data))
	var got, edges []string
	for i := range l.Nodes {
		n := &l.Nodes[i]
		p, err := purl.Parse(n.PURL)
		if err != nil {
			t.Fatal(n.PURL, err)
		}
		epoch := p.Qualifier("epoch")
		if epoch == "" {
			epoch = "0" // which the specification asks for
		}
		source := p.Name + "-" + p.Version
		if up := p.Qualifier("upstream"); up != "" {
			name, version, ok := strings.Cut(up, "@")
			if !ok {
				version = p.Version
			}
			source = name + "-" + version
		}
		got = append(got, strings.Join([]string{p.Name, epoch, p.Version, p.Qualifier("arch"), source + ".src.rpm", n.Licence}, " "))
	}
	for _, e := range l.Edges {
		edges = append(edges, l.Nodes[e.From].Name+" "+l.Nodes[e.To].Name)
	}
	slices.Sort(want)
	slices.Sort(got)
	slices.Sort(edges)
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-rpm +listing:\n%s", d)
	}
	if d := cmp.Diff([]string{"liba userc", "toolb liba", "userc liba"}, edges); d != "" {
		t.Errorf("edges: %s", d)
	}
	for _, p := range packages {
		data, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		one := inventorytest.Read(t, Package(), p, string(data))
		if i := slices.IndexFunc(l.Nodes, func(n component.Node) bool { return n.PURL == one.Nodes[0].PURL }); i < 0 {
			t.Errorf("%s is %s, which the database does not have", filepath.Base(p), one.Nodes[0].PURL)
		}
	}
}
