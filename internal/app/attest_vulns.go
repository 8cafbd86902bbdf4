package app

import (
	"context"
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// vulnFound is one finding of a scan, as a statement says it.
type vulnFound struct {
	ID          string              `json:"id"`
	Severity    []map[string]string `json:"severity"`
	Annotations []map[string]string `json:"annotations,omitempty"`
}

// vulnScan is what a scan says as a whole.
type vulnScan struct {
	version, database, digest, modified string
	starter, partial                    bool
	found                               []vulnFound
}

// Emit implements finding.Sink: it keeps what a statement needs.
func (v *vulnScan) Emit(e finding.Event) error {
	switch e := e.(type) {
	case finding.Opened:
		v.version, v.database, v.digest, v.modified, v.starter = e.Tool.Version, e.Data.Name, e.Data.Digest, e.Data.Modified, e.Data.Starter
	case finding.Found:
		f := e.Finding
		v.add(f.Rule, f.Severity.String(), f.Component, f.Status.String(), f.Score)
	case finding.Done:
		v.partial = !e.Complete
	}
	return nil
}

// add keeps findings about advisories; others are no vulnerabilities.
func (v *vulnScan) add(rule, level, component, status string, score float64) {
	id, ok := strings.CutPrefix(rule, "vuln/")
	if !ok {
		if id, ok = strings.CutPrefix(rule, "malware/"); !ok {
			return
		}
	}
	x := vulnFound{ID: id, Severity: []map[string]string{{"method": "ossay", "score": level}}}
	if score > 0 {
		x.Severity = append(x.Severity, map[string]string{"method": "cvss", "score": strconv.FormatFloat(score, 'f', 1, 64)})
	}
	x.Annotations = []map[string]string{{"component": component}}
	if status != "" && status != "open" {
		x.Annotations = append(x.Annotations, map[string]string{"status": status})
	}
	v.found = append(v.found, x)
}

// vulns makes a vulnerability statement (in-toto attestation framework, vulns
// v0.2) of a check: of a saved JSON report, or of one that is run now.
func (req *AttestRequest) vulns(ctx context.Context, env Env, given []byte) ([]byte, error) {
	v := &vulnScan{}
	started := env.today()
	switch {
	case given == nil:
		what, err := req.target()
		if err != nil {
			return nil, err
		}
		if _, err := Check(ctx, env, CheckRequest{Targets: []string{what}, Database: req.Database}, v, nil); err != nil {
			return nil, err
		}
		if ctx.Err() != nil {
			return nil, fault.New(fault.Interrupted, "interrupted")
		}
	default:
		doc, err := tree.JSON(string(given), budget.New(budget.Default(), int64(len(given))))
		if err != nil {
			return nil, fault.New(fault.Usage, "%s: %w", req.Predicate, err)
		}
		n := doc.Root()
		if n.Get("scanner").Exists() || n.Get("_type").Exists() {
			return req.within(given, typeVulns, "scanner", "metadata")
		}
		if n.Get("schema").Text() != "ossay/v1" {
			return nil, fault.New(fault.Usage, "%s is no JSON report of ossay check", req.Predicate).WithHint("ossay check --format json=report.json")
		}
		v.read(n)
	}
	return v.predicate(started)
}

// read takes a saved report.
func (v *vulnScan) read(n tree.Node) {
	text := func(n tree.Node) string { return strings.Clone(n.Text()) }
	db := n.Get("database")
	v.version, v.database, v.digest, v.modified = text(n.Path("tool", "version")), text(db.Get("name")), text(db.Get("digest")), text(db.Get("modified"))
	v.starter = db.Get("starter").Text() == "true"
	v.partial = n.Path("summary", "complete").Text() == "false"
	for f := range n.Get("findings").Children() {
		score, _ := strconv.ParseFloat(f.Get("score").Text(), 64)
		v.add(text(f.Get("rule")), text(f.Get("severity")), text(f.Get("component")), text(f.Get("status")), score)
	}
}

func (v *vulnScan) predicate(at time.Time) ([]byte, error) {
	slices.SortStableFunc(v.found, func(a, b vulnFound) int {
		if c := strings.Compare(a.ID, b.ID); c != 0 {
			return c
		}
		return strings.Compare(a.Annotations[0]["component"], b.Annotations[0]["component"])
	})
	if v.found == nil {
		v.found = []vulnFound{}
	}
	db := map[string]string{"uri": "file:" + v.database, "version": v.digest}
	if v.starter {
		db["uri"] = "urn:ossay:advisories:starter-set"
	}
	if v.modified != "" {
		db["lastUpdate"] = v.modified + "T00:00:00Z"
	}
	stamp := at.UTC().Format(time.RFC3339)
	meta := map[string]any{"scanStartedOn": stamp, "scanFinishedOn": stamp}
	if v.partial {
		meta["annotations"] = []map[string]string{{"incomplete": "not everything that was recognised could be read"}}
	}
	out, err := json.Marshal(map[string]any{
		"scanner": map[string]any{"uri": "https://github.com/ossay-dev/ossay", "version": v.version, "db": db, "result": v.found}, "metadata": meta,
	})
	if err != nil {
		return nil, fault.New(fault.Internal, "writing the scan: %w", err)
	}
	return out, nil
}
