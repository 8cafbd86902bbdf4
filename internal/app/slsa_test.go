package app

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/trust/verify"
	"github.com/ossay-dev/ossay/internal/trust/verify/provenance"
)

func (f *forest) levels(req LevelRequest) *SLSALevels {
	f.t.Helper()
	l, err := Levels(context.Background(), f.env, req)
	if err != nil {
		f.t.Fatal(err)
	}
	return l
}

// state returns the states of the requirements that a name begins.
func (t *Track) state(name string) string {
	var out []string
	for _, r := range t.Requirements {
		if strings.HasPrefix(r.Name, name) {
			out = append(out, r.State)
		}
	}
	return strings.Join(out, " ")
}

func TestALevelNeedsAllRequirementsOfItAndThoseBelow(t *testing.T) {
	for _, tt := range []struct {
		states string
		want   int
	}{{"1met 2met 3met", 3}, {"1met 2met 3unknown", 2}, {"1met 2failed 3met", 1}, {"1failed 2met 3met", 0}, {"1met 1unknown 2met", 0}, {"2met", 3}, {"", 3}} {
		x := Track{}
		for _, s := range strings.Fields(tt.states) {
			x.add(int(s[0]-'0'), "r", s[1:], "", "change it")
		}
		x.settle(3)
		if x.Level != tt.want {
			t.Errorf("%s: level %d, want %d", tt.states, x.Level, tt.want)
		}
		for _, r := range x.Requirements {
			if (r.State == met) != (r.Mend == "") {
				t.Errorf("%+v", r)
			}
		}
	}
}

func TestOnlyTheCertificateTellsWhereItWasBuilt(t *testing.T) {
	p := &intoto.Provenance{Builder: "https://github.com/actions/runner/github-hosted"}
	for _, tt := range []struct {
		runner  string
		vouched bool
		want    string
	}{{"github-hosted", true, met}, {"self-hosted", true, failed}, {"", true, unknown}, {"", false, unknown}} {
		if got, _ := hosting(provenance.Facts{Runner: tt.runner}, p, tt.vouched); got != tt.want {
			t.Errorf("%+v: %s", tt, got)
		}
	}
}

func TestASignerThatTheBuildCouldReachIsNotIsolated(t *testing.T) {
	const own, reusable = "https://github.com/o/r/.github/workflows/release.yml@refs/tags/v1", "https://github.com/b/b/.github/workflows/build.yml@refs/tags/v2"
	for _, tt := range []struct {
		signer, config string
		vouched        bool
		want           string
	}{{own, own, true, failed}, {reusable, own, true, met}, {reusable, "", true, failed}, {reusable, own, false, failed}} {
		x := Track{}
		r := &verify.Result{Identity: &verify.Identity{Extensions: map[string]string{"buildSignerURI": tt.signer, "buildConfigURI": tt.config}}}
		isolation(&x, r, tt.vouched)
		if x.Requirements[0].State != tt.want {
			t.Errorf("%+v: %+v", tt, x.Requirements)
		}
	}
}

// slsaCase returns a case of the suite of provenance that others made.
func slsaCase(t *testing.T) (dir, bundle, subject string) {
	t.Helper()
	dir = filepath.Join("..", "..", "..", "shared", "suites", "slsa")
	data, err := os.ReadFile(filepath.Join(dir, "cases.json"))
	if err != nil {
		t.Skip("the suite is not there: ../shared/suites/slsa")
	}
	var cases []struct{ Command, Bundle, Subject, Expect string }
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		if c.Command == "slsa" && c.Expect == "pass" {
			return dir, filepath.Join(dir, c.Bundle), c.Subject
		}
	}
	t.Fatal("no case is there")
	return "", "", ""
}

const pipelineGood = "name: x\non: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    steps:\n      - run: make\n"

const pipelineBad = "name: x\non: issue_comment\npermissions: write-all\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ github.event.comment.body }}\n"

func TestAHardenedBuilderReachesLevelThreeWhereThePipelinesAreSound(t *testing.T) {
	dir, bundle, subject := slsaCase(t)
	f := newForest(t)
	req := LevelRequest{VerifyRequest: VerifyRequest{Subjects: []string{subject}, Bundle: bundle, Root: filepath.Join(dir, "production-trusted_root.json")}}
	if b := f.levels(req).Tracks[0]; b.Level != 2 || b.state("no outsider") != unknown || b.state("the signer is isolated") != met {
		t.Errorf("without the pipelines: %+v", b)
	}
	f.write("good/.github/workflows/x.yml", []byte(pipelineGood))
	req.Repository = filepath.Join(f.dir, "good")
	l := f.levels(req)
	if b := l.Tracks[0]; b.Level != 3 {
		t.Errorf("sound pipelines: %+v", b)
	}
	// The work tree is no repository, so its commit cannot be there.
	if s := l.Tracks[1]; s.Level != 0 || s.state("the source is version controlled") != failed {
		t.Errorf("source: %+v", s)
	}
	f.write("bad/.github/workflows/x.yml", []byte(pipelineBad))
	req.Repository = filepath.Join(f.dir, "bad")
	if b := f.levels(req).Tracks[0]; b.Level != 2 || b.state("no outsider") != failed {
		t.Errorf("a pipeline that outsiders reach: %+v", b)
	}
	req.Subjects = []string{"sha256:" + strings.Repeat("00", 32)}
	if b := f.levels(req).Tracks[0]; b.Level != 0 || b.state("provenance exists") != failed {
		t.Errorf("another artefact: %+v", b)
	}
}

func TestProvenanceThatAPersonSignedIsLevelOne(t *testing.T) {
	git, err := exec.LookPath("git")
	if err != nil {
		t.Skip("git is not here to make a repository")
	}
	f := newForest(t)
	f.instance()
	f.write("repo/package-lock.json", []byte(`{"name":"a","version":"1.0.0","lockfileVersion":3,"packages":{"":{"name":"a","version":"1.0.0","dependencies":{"lodash":"1"}},"node_modules/lodash":{"version":"4.17.15"}}}`))
	run := func(args ...string) string {
		cmd := exec.Command(git, append([]string{"-C", filepath.Join(f.dir, "repo"), "-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"}, args...)...)
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("git %v: %v", args, err)
		}
		return strings.TrimSpace(string(out))
	}
	run("init", "-q")
	run("add", ".")
	run("commit", "-q", "-m", "first")
	commit := run("rev-parse", "HEAD")
	name := f.write("app", []byte("a program"))
	req := LevelRequest{VerifyRequest: VerifyRequest{Subjects: []string{name}}, Repository: filepath.Join(f.dir, "repo")}
	if b := f.levels(req).Tracks[0]; b.Level != 0 || b.state("provenance exists") != failed {
		t.Errorf("without evidence: %+v", b)
	}
	a := AttestRequest{SignRequest: SignRequest{Subjects: []string{name}}, Type: "slsa-provenance", Build: BuildFacts{Builder: "https://builder.invalid", Source: "github.com/o/r", Ref: "refs/heads/main", Commit: commit}}
	if _, err := Attest(context.Background(), f.env, a); err != nil {
		t.Fatal(err)
	}
	l := f.levels(req)
	b, s, d := l.Tracks[0], l.Tracks[1], l.Tracks[2]
	if b.Level != 1 || b.state("provenance is authentic") != met || b.state("the build platform signed") != failed || b.state("the platform is hosted") != unknown {
		t.Errorf("build: %+v", b)
	}
	if s.Level != 1 || s.state("the source is version controlled") != met || s.state("the commit is signed") == met {
		t.Errorf("source: %+v", s)
	}
	// The lock file names a version with known flaws; only the starter set says so.
	if d.Level != 1 || d.state("there is an inventory") != met || d.state("known vulnerabilities") != unknown {
		t.Errorf("dependencies: %+v", d)
	}
	// What was changed after it was signed is about nothing here.
	f.write("app", []byte("another program"))
	if b := f.levels(req).Tracks[0]; b.Level != 0 || b.state("provenance is authentic") != failed {
		t.Errorf("another artefact: %+v", b)
	}
}
