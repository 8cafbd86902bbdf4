package finding

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestADiffIsWrittenUnderThePublishedNames(t *testing.T) {
	got, err := json.Marshal(Diff{
		From: "v1.json", Added: []DiffPart{{"pkg:npm/a@1", "prod"}}, Removed: []DiffPart{}, Changed: []DiffChange{{"pkg:npm/b", []string{"1"}, []string{"2", "3"}}},
		New: []DiffIssue{{"vuln/CVE-1", "high", "pkg:npm/a@1", "a 1 is affected"}}, Gone: []DiffIssue{},
	})
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"from":"v1.json","added":[{"purl":"pkg:npm/a@1","scope":"prod"}],"removed":[],"changed":[{"package":"pkg:npm/b","from":["1"],"to":["2","3"]}],` +
		`"new":[{"rule":"vuln/CVE-1","severity":"high","component":"pkg:npm/a@1","message":"a 1 is affected"}],"gone":[]}`
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Error(diff)
	}
}
