package provenance

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/trust/verify"
)

const indexEntry = `{"logIndex":"5","logId":{"keyId":"qrs="},"kindVersion":{"kind":"dsse","version":"0.0.1"},"integratedTime":"7","inclusionPromise":{"signedEntryTimestamp":"AQ=="},"inclusionProof":{"logIndex":"5","rootHash":"AQ==","treeSize":"6","hashes":["AQ=="],"checkpoint":{"envelope":"c"}},"canonicalizedBody":"e30="}`

// indexText is a provenance object with one attestation (PEP 740).
func indexText(change ...string) string {
	text := `{"version":1,"attestation_bundles":[{"publisher":{"kind":"GitHub","repository":"o/r","workflow":"release.yml","environment":null,"claims":null},"attestations":[{"version":1,"verification_material":{"certificate":"AQID","transparency_entries":[` + indexEntry + `]},"envelope":{"statement":"e30=","signature":"BAU="}}]}]}`
	return strings.NewReplacer(change...).Replace(text)
}

func TestAttestationsOfAnIndexBecomeBundles(t *testing.T) {
	list, err := DecodeIndexProvenance([]byte(indexText()))
	if err != nil || len(list) != 1 {
		t.Fatal(list, err)
	}
	b := list[0].Bundle
	if list[0].Publisher != (IndexPublisher{Kind: "GitHub", Repository: "o/r", Workflow: "release.yml"}) || b.Version != 3 || string(b.Certificates[0]) != "\x01\x02\x03" || string(b.Envelope.Payload) != "{}" || string(b.Envelope.Signatures[0].Sig) != "\x04\x05" {
		t.Errorf("%+v %+v", list[0], b)
	}
	if e := b.Entries[0]; e.LogIndex != 5 || e.IntegratedTime != 7 || e.Proof.Size != 6 || e.Kind != "dsse" {
		t.Errorf("%+v", e)
	}
	gitlab, err := DecodeIndexProvenance([]byte(indexText(`"workflow"`, `"workflow_filepath"`, `"GitHub"`, `"GitLab"`)))
	if err != nil || gitlab[0].Publisher.Workflow != "release.yml" {
		t.Errorf("%+v %v", gitlab, err)
	}
}

func TestBrokenAttestationsOfAnIndexAreRefused(t *testing.T) {
	many := strings.Repeat(`{"version":1,"verification_material":{"certificate":"AQID","transparency_entries":[]},"envelope":{"statement":"e30=","signature":"BAU="}},`, maxIndexAttestations)
	for name, tt := range map[string][2]string{
		"no JSON":                   {"{", "provenance of the index"},
		"another version":           {indexText(`{"version":1,"attestation_bundles"`, `{"version":2,"attestation_bundles"`), "not known"},
		"another attestation":       {indexText(`{"version":1,"verification`, `{"version":9,"verification`), "not known"},
		"nothing":                   {`{"version":1,"attestation_bundles":[]}`, "holds no attestation"},
		"no certificate":            {indexText(`"AQID"`, `""`), "no certificate"},
		"a certificate of no form":  {indexText(`"AQID"`, `"!"`), "no certificate"},
		"a statement of no form":    {indexText(`"statement":"e30="`, `"statement":"!"`), "its statement"},
		"no signature":              {indexText(`"BAU="`, `""`), "no signature"},
		"an entry without a log":    {indexText(`"qrs="`, `""`), "names no log"},
		"an entry of unknown parts": {indexText(`"logIndex":"5","logId"`, `"more":1,"logId"`), "unknown field"},
		"too many":                  {indexText(`"attestations":[`, `"attestations":[`+many), "more than"},
		"too deep":                  {strings.Repeat("[", 1_000_000), "depth"},
	} {
		if _, err := DecodeIndexProvenance([]byte(tt[0])); err == nil || !strings.Contains(err.Error(), tt[1]) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestACertificateIsComparedWithThePublisherOfTheIndex(t *testing.T) {
	github := &verify.Identity{Name: "n", Extensions: map[string]string{"sourceRepositoryURI": "https://github.com/O/r", "buildConfigURI": "https://github.com/O/r/.github/workflows/release.yml@refs/tags/v1"}}
	gitlab := &verify.Identity{Extensions: map[string]string{"sourceRepositoryURI": "https://gitlab.com/g/p", "buildConfigURI": "https://gitlab.com/g/p//.gitlab-ci.yml@refs/heads/main"}}
	google := &verify.Identity{Name: "me@example.com", Extensions: map[string]string{}}
	for _, tt := range []struct {
		name string
		p    IndexPublisher
		id   *verify.Identity
		ok   bool
	}{
		{"GitHub, letters of any case", IndexPublisher{Kind: "GitHub", Repository: "o/R", Workflow: "release.yml"}, github, true},
		{"no workflow named", IndexPublisher{Kind: "GitHub", Repository: "o/r"}, github, true},
		{"another repository", IndexPublisher{Kind: "GitHub", Repository: "o/rr", Workflow: "release.yml"}, github, false},
		{"another workflow", IndexPublisher{Kind: "GitHub", Repository: "o/r", Workflow: "elease.yml"}, github, false},
		{"the same path at another forge", IndexPublisher{Kind: "GitLab", Repository: "o/r"}, github, false},
		{"GitLab", IndexPublisher{Kind: "GitLab", Repository: "g/p", Workflow: ".gitlab-ci.yml"}, gitlab, true},
		{"another file of GitLab", IndexPublisher{Kind: "GitLab", Repository: "g/p", Workflow: "ci.yml"}, gitlab, false},
		{"Google", IndexPublisher{Kind: "Google", Email: "me@example.com"}, google, true},
		{"another address", IndexPublisher{Kind: "Google", Email: "you@example.com"}, google, false},
		{"a kind of its own", IndexPublisher{Kind: "ActiveState"}, google, true},
		{"no certificate", IndexPublisher{Kind: "GitHub"}, nil, false},
	} {
		if why := tt.p.Disagrees(tt.id); (why == "") != tt.ok {
			t.Errorf("%s: %q", tt.name, why)
		}
	}
}

func FuzzDecodeIndexProvenance(f *testing.F) {
	f.Add([]byte(indexText()))
	f.Add([]byte(`{"version":1,"attestation_bundles":[{"attestations":[{"version":1}]}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		list, err := DecodeIndexProvenance(data)
		for i := range list {
			if err != nil || list[i].Bundle == nil || len(list[i].Bundle.Certificates) != 1 || list[i].Bundle.Envelope == nil {
				t.Fatalf("%+v %v", list[i], err)
			}
		}
	})
}
