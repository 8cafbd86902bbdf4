package dpkg

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/distro/ospkg"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// installed returns the status of this machine and the listing of it.
func installed(t testing.TB) (string, *component.Listing) {
	t.Helper()
	if _, err := exec.LookPath("dpkg-query"); err != nil {
		t.Skip("dpkg-query is not there")
	}
	text, err := os.ReadFile("/var/lib/dpkg/status")
	if err != nil {
		t.Skip(err)
	}
	return string(text), inventorytest.Read(t, Status(), placeStatus, string(text))
}

// TestThePackagesOfThisMachineAreThoseOfDpkgQuery compares names, architectures
// where they are shown, and versions, including what was removed but for its
// configuration.
func TestThePackagesOfThisMachineAreThoseOfDpkgQuery(t *testing.T) {
	_, l := installed(t)
	cmd := exec.Command("dpkg-query", "-W")
	out, err := cmd.Output()
	if err != nil {
		t.Skip(err)
	}
	var got []string
	for i := range l.Nodes {
		n := &l.Nodes[i]
		name := n.Name
		if n.Alias != "" {
			name = n.Alias
		}
		got = append(got, name+"\t"+n.Version)
	}
	for _, a := range l.Attrs {
		if a.Name == attrConfigFiles {
			got = append(got, strings.Replace(a.Value, " ", "\t", 1))
		}
	}
	want := strings.Split(strings.TrimSpace(string(out)), "\n")
	slices.Sort(got)
	slices.Sort(want)
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-dpkg-query +listing:\n%s", d)
	}
	t.Logf("%d packages, %d edges", len(l.Nodes), len(l.Edges))
}

// TestTheSourcesOfThisMachineAreThoseOfDpkgQuery compares the source packages.
func TestTheSourcesOfThisMachineAreThoseOfDpkgQuery(t *testing.T) {
	_, l := installed(t)
	out, err := exec.Command("dpkg-query", "-W", "-f", "${binary:Package} ${Version} ${source:Package} ${source:Version} ${Architecture}\n").Output()
	if err != nil {
		t.Skip(err)
	}
	nodes := make(map[string]*component.Node)
	for i := range l.Nodes {
		n := &l.Nodes[i]
		nodes[n.Name] = n
		nodes[n.Alias] = n
	}
	for line := range bytes.Lines(out) {
		w := strings.Fields(string(line))
		n := nodes[w[0]]
		if n == nil {
			continue // configuration only
		}
		name, version, arch := sourceOf(t, n)
		if name != w[2] || version != w[3] || arch != w[4] {
			t.Errorf("%s: source %s %s for %s, from %s", w[0], name, version, arch, n.PURL)
		}
	}
}

// TestTheEdgesOfThisMachineAreThoseOfApt compares what packages need with what apt
// says that they depend on: every edge must be among it, and what apt names
// without an alternative must be an edge if it is installed.
func TestTheEdgesOfThisMachineAreThoseOfApt(t *testing.T) {
	_, l := installed(t)
	args := []string{"depends", "--no-recommends", "--no-suggests", "--no-conflicts", "--no-breaks", "--no-replaces", "--no-enhances"}
	nodes := make(map[string]uint32)
	for i := range l.Nodes {
		nodes[l.Nodes[i].Name] = uint32(i)
		args = append(args, l.Nodes[i].Name+"="+l.Nodes[i].Version)
	}
	out, err := exec.Command("apt-cache", args...).Output()
	if err != nil {
		t.Skip("apt-cache does not answer: ", err)
	}
	compared := 0
	for name, asks := range parseApt(string(out)) {
		from, ok := nodes[name]
		if !ok {
			continue
		}
		var have []string
		for _, e := range l.Out(from) {
			have = append(have, l.Nodes[e.To].Name)
		}
		for _, to := range have {
			if _, ok := asks[to]; !ok {
				t.Errorf("%s needs %s, of which apt knows nothing", name, to)
			}
			compared++
		}
		for to, alone := range asks {
			if _, there := nodes[to]; alone && there && to != name && !slices.Contains(have, to) {
				t.Errorf("%s needs %s, says apt", name, to)
			}
		}
	}
	t.Logf("%d edges compared", compared)
}

// parseApt returns for each package the names behind "Depends:" and the providers
// listed below; the value says that there is no alternative to a name.
func parseApt(out string) map[string]map[string]bool {
	all := make(map[string]map[string]bool)
	var asks map[string]bool
	either := false
	for line := range strings.Lines(out) {
		if line[0] != ' ' {
			asks = make(map[string]bool)
			all[strings.TrimSpace(line)] = asks
			continue
		}
		w := strings.Fields(line)
		name, _, _ := strings.Cut(strings.Trim(w[len(w)-1], "<>"), ":")
		alone := false
		if strings.HasSuffix(w[0], "Depends:") || w[0] == "PreDepends:" {
			more := strings.HasPrefix(w[0], "|")
			alone = !either && !more
			either = more
		}
		asks[name] = asks[name] || alone
	}
	return all
}

// TestTheFilesOfThisMachineBelongToWhatDpkgQuerySays asks for the owners of a
// sample of files that matter.
func TestTheFilesOfThisMachineBelongToWhatDpkgQuerySays(t *testing.T) {
	text, _ := installed(t)
	lists, _ := filepath.Glob("/var/lib/dpkg/info/*.list")
	files := map[string]string{placeStatus: text}
	var sample []string
	for i, p := range lists {
		data, err := os.ReadFile(p)
		if err != nil {
			t.Skip(err)
		}
		files[strings.TrimPrefix(p, "/")] = string(data)
		if i%20 == 0 {
			for line := range strings.Lines(string(data)) {
				line = strings.TrimSpace(line)
				if info, err := os.Lstat(line); err == nil && info.Mode().IsRegular() && ospkg.Matters(line) {
					sample = append(sample, line)
				}
			}
		}
	}
	s := set(t, files)
	Join().Run(s)
	l := s.At(placeStatus, formatStatus)
	owners := make(map[uint64][]string)
	ospkg.Owned(l, func(node uint32, hash uint64) {
		n := &l.Nodes[node]
		owners[hash] = append(owners[hash], n.Name)
	})
	sample = sample[:min(len(sample), 500)]
	out, err := exec.Command("dpkg-query", append([]string{"-S"}, sample...)...).Output()
	if err != nil && len(out) == 0 {
		t.Skip(err)
	}
	asked := 0
	for line := range strings.Lines(string(out)) {
		who, path, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok || strings.HasPrefix(line, "diversion") {
			continue
		}
		for _, label := range strings.Split(who, ", ") {
			name, _, _ := strings.Cut(label, ":")
			if asked++; !slices.Contains(owners[ospkg.Hash(path)], name) {
				t.Errorf("%s is of %s, not of %v", path, name, owners[ospkg.Hash(path)])
			}
		}
	}
	t.Logf("%d files of %d packages, %d compared", len(owners), len(lists), asked)
}

// TestTheLicencesOfThisMachineAreExpressions reads every copyright file.
func TestTheLicencesOfThisMachineAreExpressions(t *testing.T) {
	paths, _ := filepath.Glob("/usr/share/doc/*/copyright")
	given := 0
	for _, p := range paths {
		data, err := os.ReadFile(p)
		if err != nil {
			continue
		}
		l := inventorytest.Read(t, Copyright(), strings.TrimPrefix(p, "/"), string(data))
		if l == nil {
			continue
		}
		given++
		licence := l.Attr(attrLicence)
		if strings.ContainsAny(licence, "\n,") || strings.Count(licence, "(") > strings.Count(licence, ")") && !strings.Contains(string(data), "License: (") {
			t.Errorf("%s: %q", p, licence)
		}
	}
	t.Logf("%d of %d files have a licence", given, len(paths))
}

// TestThePackagesThatWereAskedForAreThoseOfAptMark compares the direct ones.
func TestThePackagesThatWereAskedForAreThoseOfAptMark(t *testing.T) {
	text, _ := installed(t)
	states, err := os.ReadFile("/var/lib/apt/extended_states")
	if err != nil {
		t.Skip(err)
	}
	out, err := exec.Command("apt-mark", "showmanual").Output()
	if err != nil {
		t.Skip(err)
	}
	s := set(t, map[string]string{placeStatus: text, placeStates: string(states)})
	Join().Run(s)
	var got []string
	for _, n := range s.At(placeStatus, formatStatus).Nodes {
		if n.Direct {
			got = append(got, n.Name)
		}
	}
	want := strings.Fields(string(out))
	for i, w := range want {
		want[i], _, _ = strings.Cut(w, ":")
	}
	slices.Sort(got)
	slices.Sort(want)
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-apt-mark +listing:\n%s", d)
	}
}
