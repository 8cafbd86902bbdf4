package app

import (
	"context"
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/target"
	"github.com/ossay-dev/ossay/internal/trust/verify/provenance"
)

// sourceTrack judges what the files of a repository can show of the source track.
func sourceTrack(ctx context.Context, env Env, f provenance.Facts, dir string) Track {
	t := Track{Name: "source"}
	const mend = "build from a commit of a repository, and name it in the provenance"
	switch {
	case f.Commit == "":
		t.add(1, "the source is version controlled", failed, "no evidence names a commit", mend)
	case dir == "":
		t.add(1, "the source is version controlled", unknown, "the commit "+f.Commit+" was not looked for", "name the work tree with --repository DIR")
	default:
		rev, err := target.OpenRevision(dir, f.Commit)
		if err != nil {
			t.add(1, "the source is version controlled", failed, "the commit "+f.Commit+" is not in "+dir+": "+fault.Of(err).Error(), mend)
			break
		}
		rev.Close()
		t.add(1, "the source is version controlled", met, "the commit "+f.Commit+" is in "+dir, mend)
		signed := &commitSignature{}
		_, err = VerifyGit(ctx, env, GitRequest{VerifyRequest: VerifyRequest{Subjects: []string{f.Commit}, ExitZero: true}, Repository: dir}, signed)
		switch {
		case err != nil:
			t.add(3, "the commit is signed", unknown, fault.Of(err).Error(), "")
		case signed.ok:
			t.add(3, "the commit is signed", met, "by "+orElse(signed.who, "a known key"), "")
		default:
			t.add(3, "the commit is signed", failed, orElse(signed.why, "by nobody who is known"), "sign commits, and give the keys with --allowed-signers or --keyring to ossay verify git")
		}
	}
	t.add(2, "history is kept and changes are attributed", unknown, "a repository's files cannot show that its history was never rewritten", "let the forge issue source provenance for each revision")
	t.settle(2)
	return t
}

// commitSignature keeps what a verification of a commit said.
type commitSignature struct {
	ok       bool
	who, why string
}

// Emit implements finding.Sink.
func (c *commitSignature) Emit(e finding.Event) error {
	switch e := e.(type) {
	case finding.Verification:
		c.ok, c.who = e.OK, e.Signer
	case finding.Found:
		if c.why == "" {
			c.why = strings.TrimSuffix(e.Finding.Message, ".")
		}
	}
	return nil
}

// dependencyTrack judges the dependencies of the work tree by the draft of the
// dependency track: an inventory, and known vulnerabilities triaged.
func dependencyTrack(ctx context.Context, env Env, req LevelRequest) (Track, error) {
	t := Track{Name: "dependency (draft)"}
	targets, err := openTargets(env, []string{req.Repository}, budget.Default())
	if err != nil {
		return t, err
	}
	s, err := scanTargets(ctx, env, targets, target.Options{Limits: budget.Default()}, scanDepth{remember: true}, nil)
	closeTargets(targets)
	if err != nil {
		return t, err
	}
	tree := treeRun{env: env, scan: s}
	tree.gather()
	all := tree.shares()
	sum := all[len(all)-1]
	inventory, detail := met, fmt.Sprintf("%d packages are named, all with their versions", sum.Components)
	if sum.Unpinned > 0 {
		inventory, detail = failed, fmt.Sprintf("%d of %d packages have no exact version", sum.Unpinned, sum.Components)
	}
	for _, x := range s.refusals {
		if x.Tree.Shipped() {
			inventory, detail = failed, "the inventory lacks "+x.Path+": "+x.Reason
			break
		}
	}
	t.add(1, "there is an inventory of all dependencies", inventory, detail, "keep lock files, and mend those that cannot be read")
	scan := &openVulns{}
	if _, err := Check(ctx, env, CheckRequest{Targets: []string{req.Repository}, Database: req.Database}, scan, nil); err != nil {
		return t, err
	}
	state, detail := met, "no known vulnerability is left without a decision"
	switch {
	case scan.starter:
		state, detail = unknown, fmt.Sprintf("only the starter set of advisories is there; it leaves %d without a decision", scan.open)
	case scan.open > 0:
		state, detail = failed, fmt.Sprintf("%d known vulnerabilities have neither a fix nor a decision", scan.open)
	}
	t.add(2, "known vulnerabilities are triaged", state, detail, "fix them, or decide with a reason and an end: ossay except, ossay vex; ossay db update gets all advisories")
	t.add(3, "dependencies come from sources under control", unknown, "lock files do not show which mirror is used", "use a mirror of your own, and verify the tree: ossay verify --pack")
	t.settle(3)
	return t, nil
}

// openVulns counts what a check leaves open.
type openVulns struct {
	open    int
	starter bool
}

// Emit implements finding.Sink.
func (o *openVulns) Emit(e finding.Event) error {
	switch e := e.(type) {
	case finding.Opened:
		o.starter = e.Data.Starter
	case finding.Found:
		if f := e.Finding; f.Status == finding.Open && f.Scope.Shipped() && (strings.HasPrefix(f.Rule, "vuln/") || strings.HasPrefix(f.Rule, "malware/")) {
			o.open++
		}
	}
	return nil
}
