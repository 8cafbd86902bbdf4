package actions

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const commit = "11bd71901bbe5b1630ceea73d27597364c9af683"

// steps is a workflow of one job with the given uses values, one a line from
// line 4 on.
func steps(uses ...string) string {
	return "jobs:\n  a:\n    steps:\n      - uses: " + strings.Join(uses, "\n      - uses: ") + "\n"
}

// usual is the host of the default registry.
const usual = docker + ".io"

const path = ".github/workflows/ci.yml"

func TestWorkflow(t *testing.T) {
	for _, tt := range []struct{ name, content, want string }{
		{"a tag that is a version is the version", steps("actions/checkout@v4", "a/b@v4.1.2", "a/c@1.2.3-rc.1", "'a/d@V2'"), `
node actions/checkout v4 ecosystem=GitHub Actions direct dev @4:15 "actions/checkout@v4"
node a/b v4.1.2 ecosystem=GitHub Actions direct dev @5:15 "a/b@v4.1.2"
node a/c 1.2.3-rc.1 ecosystem=GitHub Actions direct dev @6:15 "a/c@1.2.3-rc.1"
node a/d V2 ecosystem=GitHub Actions direct dev @7:15 "'a/d@V2'"`},
		{"a branch and any other tag say no version", steps("a/b@main", "a/b@release/v1", "a/b@4.x", "a/b@v", "a/b@setup-v1"), `
node a/b  ecosystem=GitHub Actions requirement=main direct dev @4:15 "a/b@main"
node a/b  ecosystem=GitHub Actions requirement=release/v1 direct dev @5:15 "a/b@release/v1"
node a/b  ecosystem=GitHub Actions requirement=4.x direct dev @6:15 "a/b@4.x"
node a/b  ecosystem=GitHub Actions requirement=v direct dev @7:15 "a/b@v"
node a/b  ecosystem=GitHub Actions requirement=setup-v1 direct dev @8:15 "a/b@setup-v1"`},
		{"a commit has the version of the comment behind it", steps("a/b@"+commit+" # v4.2.2", "\"a/b@"+commit+"\"   #v4"), `
node a/b v4.2.2 ecosystem=GitHub Actions source=git+https://github.com/a/b#` + commit + ` direct dev @4:15 "a/b@` + commit + `"
node a/b v4 ecosystem=GitHub Actions source=git+https://github.com/a/b#` + commit + ` direct dev @5:15 "\"a/b@` + commit + `\""`},
		{"a commit without a comment is a requirement", steps("a/b@"+commit, "a/b@"+commit+" # latest commit of main", "a/b@"+commit+"#v1"), `
node a/b  ecosystem=GitHub Actions requirement=` + commit + ` source=git+https://github.com/a/b#` + commit + ` direct dev @4:15 "a/b@` + commit + `"
node a/b  ecosystem=GitHub Actions requirement=` + commit + ` source=git+https://github.com/a/b#` + commit + ` direct dev @5:15 "a/b@` + commit + `"
node a/b  ecosystem=GitHub Actions requirement=` + commit + `#v1 direct dev @6:15 "a/b@` + commit + `#v1"`},
		{"an action in a folder is its repository under another name", steps("github/codeql-action/init@v3", "github/codeql-action/analyze@v3"), `
node github/codeql-action v3 ecosystem=GitHub Actions alias=github/codeql-action/init direct dev @4:15 "github/codeql-action/init@v3"
node github/codeql-action v3 ecosystem=GitHub Actions alias=github/codeql-action/analyze direct dev @5:15 "github/codeql-action/analyze@v3"`},
		{"a reusable workflow is its repository, too", "jobs:\n  a:\n    uses: o/r/.github/workflows/x.yml@v1.2\n", `
node o/r v1.2 ecosystem=GitHub Actions alias=o/r/.github/workflows/x.yml direct dev @3:11 "o/r/.github/workflows/x.yml@v1.2"`},
		{"the own repository is no component", steps("./.github/actions/x", "../x", "$/.github/actions/y", "''") + "  b:\n    uses: ./.github/workflows/other.yml\n", ``},
		{"images come with tag or digest, with and without host", steps("docker://alpine:3.20", "docker://registry.invalid/o/i@sha256:00", "docker://"+usual+"/library/ubuntu", "docker://localhost:5000/x/y:lts-alpine"), `
node alpine 3.20 ecosystem=docker direct dev @4:15 "docker://alpine:3.20"
node registry.invalid/o/i sha256:00 ecosystem=docker hash=sha256:00 direct dev @5:15 "docker://registry.invalid/o/i@sha256:00"
node ubuntu  ecosystem=docker requirement=latest direct dev @6:15 "docker://` + usual + `/library/ubuntu"
node localhost:5000/x/y  ecosystem=docker requirement=lts-alpine direct dev @7:15 "docker://localhost:5000/x/y:lts-alpine"`},
		{"containers and services of jobs are images", "jobs:\n  a:\n    container: node:22\n    services:\n      db:\n        image: postgres:16.1@sha256:aa\n      none: {}\n  b:\n    container:\n      image: docker://v/w:v2\n    steps: []\n", `
node node 22 ecosystem=docker direct dev @3:16 "node:22"
node postgres 16.1 ecosystem=docker hash=sha256:aa direct dev @6:16 "postgres:16.1@sha256:aa"
node v/w v2 ecosystem=docker direct dev @10:14 "docker://v/w:v2"`},
		{"what an expression decides is noted", steps("${{ matrix.action }}@v1", "docker://${{ x }}") + "    container: ${{ matrix.image }}\n", `
note an expression decides which image is used: ${{ matrix.image }} @6
note an expression decides what is used: ${{ matrix.action }}@v1 @4
note an expression decides which image is used: ${{ x }} @5`},
		{"what is no reference is noted", steps("actions/checkout", "checkout@v4", "https://git.invalid/a/b@v1", "a/b @v1", "'docker://a b'", "docker://"), `
note not a reference to an action: actions/checkout @4
note not a reference to an action: checkout@v4 @5
note not a reference to an action: https://git.invalid/a/b@v1 @6
note not a reference to an action: a/b @v1 @7
note not a reference to an image: a b @8
note not a reference to an image:  @9`},
		{"a block scalar is a text, too", "jobs:\n  a:\n    steps:\n      - uses: |\n          a/b@v1\n", `
node a/b v1 ecosystem=GitHub Actions direct dev @4:15 "|"`},
		{"aliases lead to a value once", "jobs:\n  a: &job\n    container: &c node:22\n    steps: &s\n      - &one\n        uses: a/b@v1\n      - *one\n  b: *job\n  c:\n    container: *c\n    steps: *s\n  d:\n    uses: &w o/r/w.yml@v1\n  e:\n    uses: *w\n", `
node node 22 ecosystem=docker direct dev @3:19 "node:22"
node a/b v1 ecosystem=GitHub Actions direct dev @6:15 "a/b@v1"
node o/r v1 ecosystem=GitHub Actions alias=o/r/w.yml direct dev @13:14 "o/r/w.yml@v1"`},
		{"CRLF and a byte order mark change nothing", "\ufeff" + strings.ReplaceAll(steps("a/b@"+commit+" # v1.0.0", "a/c@v2"), "\n", "\r\n"), `
node a/b v1.0.0 ecosystem=GitHub Actions source=git+https://github.com/a/b#` + commit + ` direct dev @4:15 "a/b@` + commit + `"
node a/c v2 ecosystem=GitHub Actions direct dev @5:15 "a/c@v2"`},
		{"wrong types everywhere list nothing", "jobs:\n  a: [1]\n  b: {steps: {a: 1}, uses: [x], container: [y], services: 3}\n  c:\n    steps: [1, null, [uses], {uses: {a: b}}]\n", ``},
		{"another file of that place is left alone", "name: x\non: push\n", `nothing`},
	} {
		t.Run(tt.name, func(t *testing.T) { inventorytest.Compare(t, Workflow(), path, tt.content, tt.want) })
	}
}

func TestVersionsInComments(t *testing.T) {
	for comment, want := range map[string]string{
		"# v4.1.2": "v4.1.2", "#v4.1.2": "v4.1.2", "# 4.1.2": "4.1.2", "# tag=v4.1.2": "v4.1.2", "# pin@v4": "v4",
		"# ratchet:actions/checkout@v4": "v4", "# actions/checkout@v4.0.0": "v4.0.0", "# pinned to v3.1,": "v3.1",
		"# renovate: tag=v1.2.3": "v1.2.3", "# v4.0.0-beta.1": "v4.0.0-beta.1",
		"# 2 steps": "", "# main": "", "# a b c v1.0": "", "": "", "v1.0": "", "# v": "", "# @": "",
	} {
		l := inventorytest.Read(t, Workflow(), path, steps("a/b@"+commit+" "+comment))
		if l == nil || len(l.Nodes) != 1 {
			if comment != "v1.0" { // part of the text then, and no reference
				t.Errorf("%q: not one component", comment)
			}
			continue
		}
		if got := l.Nodes[0].Version; got != want {
			t.Errorf("%q: version %q, want %q", comment, got, want)
		}
	}
}

func TestAction(t *testing.T) {
	for _, tt := range []struct{ name, content, want string }{
		{"a composite action uses others", "runs:\n  using: composite\n  steps:\n    - uses: a/b@v1 # why\n    - run: echo\n    - uses: ./x\n", `
node a/b v1 ecosystem=GitHub Actions direct dev @4:13 "a/b@v1"`},
		{"a container action has an image", "runs:\n  using: docker\n  image: docker://alpine:3.20\n", `
node alpine 3.20 ecosystem=docker direct dev @3:10 "docker://alpine:3.20"`},
		{"a Dockerfile of its own is no component", "runs:\n  using: docker\n  image: Dockerfile\n", ``},
		{"a JavaScript action fetches nothing", "runs:\n  using: node20\n  main: index.js\n", ``},
		{"another file of that name is left alone", "- action: x\n", `nothing`},
	} {
		t.Run(tt.name, func(t *testing.T) { inventorytest.Compare(t, Action(), "action.yml", tt.content, tt.want) })
	}
}

func TestPlacesOfWorkflows(t *testing.T) {
	d := inspect.NewDispatch([]inspect.Inspector{Workflow(), Action()})
	for p, want := range map[string]string{
		".github/workflows/ci.yml": formatWorkflow, "a/b/.github/workflows/x.yaml": formatWorkflow,
		".github/workflows/sub/x.yml": "", "workflows/x.yml": "", ".github/workflows/x.json": "",
		"action.yml": formatAction, "x/action.yaml": formatAction, "actions.yml": "",
	} {
		got := ""
		for _, i := range d.Takers(p, false, nil) {
			got += d.Inspector(i).ID()
		}
		if got != want {
			t.Errorf("%s: %q, want %q", p, got, want)
		}
	}
}

func TestHostileWorkflows(t *testing.T) {
	for _, tt := range []struct{ name, content, fails string }{
		{"no YAML", "jobs: [\n", "line"},
		{"nested too deep", "jobs:\n  a: " + strings.Repeat("[", 2000), "depth"},
		{"nothing", "", ""},
		{"an alias of itself", "jobs: &a\n  b: *a\n", ""},
		{"a bomb of aliases", aliasBomb(), ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var res inspect.Result
			err := Workflow().Inspect(inventorytest.File(path, []byte(tt.content)), &res)
			if tt.fails == "" && err != nil || tt.fails != "" && (err == nil || !strings.Contains(err.Error(), tt.fails)) {
				t.Errorf("error %v, want one about %q", err, tt.fails)
			}
			for _, l := range res.Listings {
				if len(l.Nodes) > 4 {
					t.Errorf("%d components", len(l.Nodes))
				}
			}
		})
	}
}

// aliasBomb is a workflow whose jobs all alias lists of steps.
func aliasBomb() string {
	var b strings.Builder
	b.WriteString("jobs:\n  a0:\n    steps: &s0\n      - uses: a/b@v1\n")
	for i := range 2000 {
		fmt.Fprintf(&b, "  a%d:\n    steps: &s%d\n      - *s%d\n      - *s%d\n", i+1, i+1, i, i)
	}
	return b.String()
}

func TestListingsKeepNoBytesOfTheirFile(t *testing.T) {
	content := steps("a/b/c@v1", "a/b@"+commit+" # v4.1.2", "docker://x:lts@sha256:00", "a/d@main", "none")
	want := inventorytest.Read(t, Workflow(), path, content)
	data := []byte(content)
	b := inventory.NewBuilder(path, Workflow())
	if err := Workflow().Read(inventorytest.File(path, data), b); err != nil {
		t.Fatal(err)
	}
	for i := range data {
		data[i] = '#'
	}
	if d := cmp.Diff(want, b.Finish()); d != "" {
		t.Errorf("changed with the bytes of the file (-want +got):\n%s", d)
	}
}

func TestWorkflowStaysInTheBudget(t *testing.T) {
	content := []byte(large(20_000))
	in := inventorytest.File(path, content)
	in.Budget = budget.New(budget.Limits{Steps: 60_000}, in.Size)
	var res inspect.Result
	if err := Workflow().Inspect(in, &res); !budget.IsBreach(err) {
		t.Errorf("error %v", err)
	}
}

func large(n int) string {
	uses := make([]string, n)
	for i := range uses {
		uses[i] = fmt.Sprintf("owner-%d/action-%d@%s # v%d.1.0", i%100, i, commit, i%9)
	}
	return steps(uses...)
}

func BenchmarkWorkflow(b *testing.B) {
	data := []byte(large(100))
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		var res inspect.Result
		if err := Workflow().Inspect(inventorytest.File(path, data), &res); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzWorkflow(f *testing.F) {
	inventorytest.Fuzz(f, Workflow(), path, large(2), aliasBombSeed,
		"jobs:\n  a:\n    container: {image: 'docker://x:1'}\n    services: {d: {image: \"y@sha256:00\"}}\n    uses: o/r/w.yml@main\n")
}

const aliasBombSeed = "jobs:\n  a: &a\n    steps: &s\n      - &u\n        uses: a/b@v1\n      - *u\n  b: *a\n"

func FuzzAction(f *testing.F) {
	inventorytest.Fuzz(f, Action(), "action.yml", "runs:\n  using: composite\n  steps:\n    - uses: a/b@"+commit+" # v1.0\n",
		"runs:\n  using: docker\n  image: docker://alpine\n")
}
