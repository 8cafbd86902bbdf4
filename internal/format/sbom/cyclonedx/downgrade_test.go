package cyclonedx

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// A descent is a document of 1.7 and what it loses on the way down, one version
// after the other: "version path: reason (kept)", with the name of the target
// left out of the reason.
type descent struct{ fields, losses string }

// down checks a descent, and that from 1.3 the way up gives back what there was.
func (x descent) down(t *testing.T) {
	t.Helper()
	source := read(t, document("1.7", x.fields))
	for _, p := range source.Problems() {
		t.Errorf("line %d %s: %s", p.At.Line, p.Path, p.Message)
	}
	var got strings.Builder
	d := source
	for minor := lastMinor - 1; minor >= firstMinor; minor-- {
		version := fmt.Sprintf("1.%d", minor)
		lower, losses := written(t, d, sbom.Format{Version: version, Encoding: sbom.JSON})
		for _, l := range told(losses) {
			fmt.Fprintf(&got, "\n%s %s", version, strings.ReplaceAll(l, "CycloneDX "+version+" JSON", "it"))
		}
		d = lower
		if minor == 3 {
			up, losses := written(t, d, sbom.Format{Version: "1.7", Encoding: sbom.JSON})
			m := withoutSchema(plain(up.root)).(map[string]any)
			if diff := cmp.Diff(withoutSchema(plain(source.root)), added(m)); diff != "" || len(losses) > 0 {
				t.Errorf("from 1.3 to 1.7 (-want +got), losses %v:\n%s", losses, diff)
			}
		}
	}
	if diff := cmp.Diff(strings.Split(x.losses, "\n"), strings.Split(got.String(), "\n")); diff != "" {
		t.Errorf("(-want +got)\n%s\n%s", diff, got.String())
	}
}

func TestAComponentOnItsWayDown(t *testing.T) {
	descent{`"components": [{
		"type": "machine-learning-model", "bom-ref": "m", "name": "m", "versionRange": "vers:npm/>=1", "isExternal": true, "tags": ["x"],
		"manufacturer": {"name": "Maker"}, "authors": [{"name": "Ann"}, {"name": "Bob"}], "omniborId": ["gitoid:blob:sha1:a1"],
		"modelCard": {"bom-ref": "mc"}, "data": [{"type": "dataset"}], "releaseNotes": {"type": "major"},
		"properties": [{"name": "p", "value": "q"}]}]`, `
1.6 /components/0/versionRange: it has no field for it (property)
1.6 /components/0/isExternal: it has no field for it (property)
1.5 /components/0/authors: it has one text for the authors (author, and property)
1.5 /components/0/tags: it has no field for it (property)
1.5 /components/0/manufacturer: it has no field for it (property)
1.5 /components/0/omniborId: it has no field for it (property)
1.5 /components/0/versionRange: it has no field for it (property)
1.5 /components/0/isExternal: it has no field for it (property)
1.4 /components/0/authors: it has one text for the authors (author, and property)
1.4 /components/0/type: "machine-learning-model" does not fit it: it wants one of application, framework, library, container, operating-system, device, firmware, file (file, and property)
1.4 /components/0/modelCard: it has no field for it (property)
1.4 /components/0/data: it has no field for it (property)
1.4 /components/0/tags: it has no field for it (property)
1.4 /components/0/manufacturer: it has no field for it (property)
1.4 /components/0/omniborId: it has no field for it (property)
1.4 /components/0/versionRange: it has no field for it (property)
1.4 /components/0/isExternal: it has no field for it (property)
1.3 /components/0/authors: it has one text for the authors (author, and property)
1.3 /components/0/type: "machine-learning-model" does not fit it: it wants one of application, framework, library, container, operating-system, device, firmware, file (file, and property)
1.3 /components/0/releaseNotes: it has no field for it (property)
1.3 /components/0/modelCard: it has no field for it (property)
1.3 /components/0/data: it has no field for it (property)
1.3 /components/0/tags: it has no field for it (property)
1.3 /components/0/manufacturer: it has no field for it (property)
1.3 /components/0/omniborId: it has no field for it (property)
1.3 /components/0/versionRange: it has no field for it (property)
1.3 /components/0/isExternal: it has no field for it (property)
1.2 /components/0/authors: it has one text for the authors (author)
1.2 /components/0/type: "machine-learning-model" does not fit it: it wants one of application, framework, library, container, operating-system, device, firmware, file (file)
1.2 /components/0/properties: it has no field for it (dropped)
1.2 /components/0/releaseNotes: it has no field for it (dropped)
1.2 /components/0/modelCard: it has no field for it (dropped)
1.2 /components/0/data: it has no field for it (dropped)
1.2 /components/0/tags: it has no field for it (dropped)
1.2 /components/0/manufacturer: it has no field for it (dropped)
1.2 /components/0/omniborId: it has no field for it (dropped)
1.2 /components/0/versionRange: it has no field for it (dropped)
1.2 /components/0/isExternal: it has no field for it (dropped)`}.down(t)
}

func TestEvidenceOnItsWayDown(t *testing.T) {
	descent{`"components": [{"type": "library", "name": "a", "version": "1", "evidence": {
		"identity": [{"field": "purl", "concludedValue": "pkg:npm/a@1"}, {"field": "omniborId"}],
		"occurrences": [{"location": "a.js", "line": 1}], "callstack": {"frames": [{"module": "m"}]},
		"licenses": [{"license": {"id": "MIT"}}], "copyright": [{"text": "c"}]}}]`, `
1.5 /components/0/evidence/identity/1: it wants one entry only (property)
1.5 /components/0/evidence/identity/concludedValue: it has no field for it (property)
1.5 /components/0/evidence/occurrences/0/line: it has no field for it (property)
1.4 /components/0/evidence/identity: it has no field for it (property)
1.4 /components/0/evidence/occurrences: it has no field for it (property)
1.4 /components/0/evidence/callstack: it has no field for it (property)
1.3 /components/0/evidence/identity: it has no field for it (property)
1.3 /components/0/evidence/occurrences: it has no field for it (property)
1.3 /components/0/evidence/callstack: it has no field for it (property)
1.2 /components/0/evidence: it has no field for it (dropped)`}.down(t)
}

func TestLicencesOnTheirWayDown(t *testing.T) {
	descent{`"components": [{"type": "library", "name": "a", "version": "1", "licenses": [
		{"license": {"id": "MIT", "bom-ref": "l", "acknowledgement": "declared", "licensing": {"licenseTypes": ["perpetual"]}, "properties": [{"name": "p"}]}},
		{"expression": "MIT OR 0BSD", "acknowledgement": "concluded"},
		{"expression": "MIT OR LicenseRef-x", "expressionDetails": [{"licenseIdentifier": "LicenseRef-x"}]}]}]`, `
1.6 /components/0/licenses/1: it wants a field license, which it lacks (property)
1.6 /components/0/licenses/2: it wants a field license, which it lacks (property)
1.5 /components/0/licenses/0/license/acknowledgement: it has no field for it (property)
1.5 /components/0/licenses/1: it wants a field license, which it lacks (property)
1.5 /components/0/licenses/2: it wants a field license, which it lacks (property)
1.4 /components/0/licenses/0/license/bom-ref: it has no field for it (property)
1.4 /components/0/licenses/0/license/licensing: it has no field for it (property)
1.4 /components/0/licenses/0/license/properties: it has no field for it (property)
1.4 /components/0/licenses/0/license/acknowledgement: it has no field for it (property)
1.4 /components/0/licenses/1/acknowledgement: it has no field for it (property)
1.4 /components/0/licenses/2/expressionDetails: it has no field for it (property)
1.3 /components/0/licenses/0/license/bom-ref: it has no field for it (property)
1.3 /components/0/licenses/0/license/licensing: it has no field for it (property)
1.3 /components/0/licenses/0/license/properties: it has no field for it (property)
1.3 /components/0/licenses/0/license/acknowledgement: it has no field for it (property)
1.3 /components/0/licenses/1/acknowledgement: it has no field for it (property)
1.3 /components/0/licenses/2/expressionDetails: it has no field for it (property)
1.2 /components/0/licenses/0/license/bom-ref: it has no field for it (dropped)
1.2 /components/0/licenses/0/license/licensing: it has no field for it (dropped)
1.2 /components/0/licenses/0/license/properties: it has no field for it (dropped)
1.2 /components/0/licenses/0/license/acknowledgement: it has no field for it (dropped)
1.2 /components/0/licenses/1/acknowledgement: it has no field for it (dropped)
1.2 /components/0/licenses/2/expressionDetails: it has no field for it (dropped)`}.down(t)
}

func TestCryptographyOnItsWayDown(t *testing.T) {
	descent{`"components": [{"type": "cryptographic-asset", "name": "a", "version": "1", "cryptoProperties": {"assetType": "algorithm",
		"algorithmProperties": {"primitive": "key-wrap", "algorithmFamily": "AES", "ellipticCurve": "nist/P-256", "certificationLevel": ["none"]}}},
		{"type": "cryptographic-asset", "name": "b", "version": "1", "cryptoProperties": {"assetType": "protocol", "protocolProperties": {"type": "dtls",
		"ikev2TransformTypes": {"encr": [{"name": "ENCR_AES", "keyLength": 128, "algorithm": "aes"}], "prf": ["hmac"]}}}}]`, `
1.6 /components/0/cryptoProperties/algorithmProperties/primitive: "key-wrap" does not fit it: it wants one of drbg, mac, block-cipher, stream-cipher, signature, hash, pke, xof, kdf, key-agree, kem, ae, combiner, other, unknown (other, and property)
1.6 /components/0/cryptoProperties/algorithmProperties/algorithmFamily: it has no field for it (property)
1.6 /components/0/cryptoProperties/algorithmProperties/ellipticCurve: it has no field for it (property)
1.6 /components/1/cryptoProperties/protocolProperties/type: "dtls" does not fit it: it wants one of tls, ssh, ipsec, ike, sstp, wpa, other, unknown (other, and property)
1.6 /components/1/cryptoProperties/protocolProperties/ikev2TransformTypes/encr/0: an object does not fit it: it wants text that is not empty (property)
1.5 /components/0/type: "cryptographic-asset" does not fit it: it wants one of application, framework, library, container, platform, operating-system, device, device-driver, firmware, file, machine-learning-model, data (file, and property)
1.5 /components/0/cryptoProperties: it has no field for it (property)
1.5 /components/1/type: "cryptographic-asset" does not fit it: it wants one of application, framework, library, container, platform, operating-system, device, device-driver, firmware, file, machine-learning-model, data (file, and property)
1.5 /components/1/cryptoProperties: it has no field for it (property)
1.4 /components/0/type: "cryptographic-asset" does not fit it: it wants one of application, framework, library, container, operating-system, device, firmware, file (file, and property)
1.4 /components/0/cryptoProperties: it has no field for it (property)
1.4 /components/1/type: "cryptographic-asset" does not fit it: it wants one of application, framework, library, container, operating-system, device, firmware, file (file, and property)
1.4 /components/1/cryptoProperties: it has no field for it (property)
1.3 /components/0/type: "cryptographic-asset" does not fit it: it wants one of application, framework, library, container, operating-system, device, firmware, file (file, and property)
1.3 /components/0/cryptoProperties: it has no field for it (property)
1.3 /components/1/type: "cryptographic-asset" does not fit it: it wants one of application, framework, library, container, operating-system, device, firmware, file (file, and property)
1.3 /components/1/cryptoProperties: it has no field for it (property)
1.2 /components/0/type: "cryptographic-asset" does not fit it: it wants one of application, framework, library, container, operating-system, device, firmware, file (file)
1.2 /components/0/cryptoProperties: it has no field for it (dropped)
1.2 /components/1/type: "cryptographic-asset" does not fit it: it wants one of application, framework, library, container, operating-system, device, firmware, file (file)
1.2 /components/1/cryptoProperties: it has no field for it (dropped)`}.down(t)
}

func TestMetadataOnItsWayDown(t *testing.T) {
	descent{`"metadata": {"lifecycles": [{"phase": "build"}, {"name": "own"}], "distributionConstraints": {"tlp": "RED"},
		"tools": {"components": [{"type": "application", "publisher": "Acme", "name": "maker", "version": "1", "externalReferences": [{"type": "vcs", "url": "https://a.example"}]}],
			"services": [{"provider": {"name": "Cloud"}, "name": "scan"}]},
		"manufacturer": {"name": "Maker", "address": {"country": "DE"}}, "supplier": {"name": "Seller", "bom-ref": "s"}, "authors": [{"name": "Ann", "bom-ref": "ann"}],
		"licenses": [{"license": {"id": "MIT"}}], "properties": [{"name": "p", "value": "q"}]}`, `
1.6 /metadata/distributionConstraints: it has no field for it (property)
1.5 /metadata/manufacturer: it has no field for it (property)
1.5 /metadata/distributionConstraints: it has no field for it (property)
1.4 /metadata/tools: it has a list of vendor, name and version (tools, and property)
1.4 /metadata/lifecycles: it has no field for it (property)
1.4 /metadata/supplier/bom-ref: it has no field for it (property)
1.4 /metadata/authors/0/bom-ref: it has no field for it (property)
1.4 /metadata/manufacturer: it has no field for it (property)
1.4 /metadata/distributionConstraints: it has no field for it (property)
1.3 /metadata/tools: it has a list of vendor, name and version (tools, and property)
1.3 /metadata/supplier/bom-ref: it has no field for it (property)
1.3 /metadata/authors/0/bom-ref: it has no field for it (property)
1.3 /metadata/lifecycles: it has no field for it (property)
1.3 /metadata/manufacturer: it has no field for it (property)
1.3 /metadata/distributionConstraints: it has no field for it (property)
1.2 /metadata/tools: it has a list of vendor, name and version (tools)
1.2 /metadata/supplier/bom-ref: it has no field for it (dropped)
1.2 /metadata/authors/0/bom-ref: it has no field for it (dropped)
1.2 /metadata/licenses: it has no field for it (dropped)
1.2 /metadata/properties: it has no field for it (dropped)
1.2 /metadata/lifecycles: it has no field for it (dropped)
1.2 /metadata/manufacturer: it has no field for it (dropped)
1.2 /metadata/distributionConstraints: it has no field for it (dropped)`}.down(t)
}

func TestServicesOnTheirWayDown(t *testing.T) {
	descent{`"services": [{"bom-ref": "s", "name": "s", "trustZone": "z", "tags": ["x"], "releaseNotes": {"type": "minor"}, "patentAssertions": [],
		"data": [{"flow": "inbound", "classification": "PII", "name": "n", "source": ["https://a.example"]}], "properties": [{"name": "p"}]}]`, `
1.6 /services/0/patentAssertions: it has no field for it (property)
1.5 /services/0/tags: it has no field for it (property)
1.5 /services/0/patentAssertions: it has no field for it (property)
1.4 /services/0/trustZone: it has no field for it (property)
1.4 /services/0/data/0/name: it has no field for it (property)
1.4 /services/0/data/0/source: it has no field for it (property)
1.4 /services/0/tags: it has no field for it (property)
1.4 /services/0/patentAssertions: it has no field for it (property)
1.3 /services/0/releaseNotes: it has no field for it (property)
1.3 /services/0/data/0/name: it has no field for it (property)
1.3 /services/0/data/0/source: it has no field for it (property)
1.3 /services/0/trustZone: it has no field for it (property)
1.3 /services/0/tags: it has no field for it (property)
1.3 /services/0/patentAssertions: it has no field for it (property)
1.2 /services/0/data/0/name: it has no field for it (dropped)
1.2 /services/0/data/0/source: it has no field for it (dropped)
1.2 /services/0/properties: it has no field for it (dropped)
1.2 /services/0/releaseNotes: it has no field for it (dropped)
1.2 /services/0/trustZone: it has no field for it (dropped)
1.2 /services/0/tags: it has no field for it (dropped)
1.2 /services/0/patentAssertions: it has no field for it (dropped)`}.down(t)
}

func TestVulnerabilitiesOnTheirWayDown(t *testing.T) {
	descent{`"vulnerabilities": [{"id": "CVE-1", "rejected": "2024-01-01T00:00:00Z", "workaround": "w", "proofOfConcept": {"environment": "e"},
		"ratings": [{"severity": "high", "method": "SSVC"}], "analysis": {"state": "in_triage", "firstIssued": "2024-01-01T00:00:00Z"}, "tools": {"components": [{"type": "application", "name": "t"}]},
		"affects": [{"ref": "a"}]}]`, `
1.4 /vulnerabilities/0/tools: it has a list of vendor, name and version (tools, and property)
1.4 /vulnerabilities/0/rejected: it has no field for it (property)
1.4 /vulnerabilities/0/workaround: it has no field for it (property)
1.4 /vulnerabilities/0/proofOfConcept: it has no field for it (property)
1.4 /vulnerabilities/0/ratings/0/method: "SSVC" does not fit it: it wants one of CVSSv2, CVSSv3, CVSSv31, OWASP, other (other, and property)
1.4 /vulnerabilities/0/analysis/firstIssued: it has no field for it (property)
1.3 /vulnerabilities: it has no field for it (property)
1.2 /vulnerabilities: it has no field for it (dropped)`}.down(t)
}

func TestLinksOnTheirWayDown(t *testing.T) {
	descent{`"externalReferences": [
		{"type": "patent", "url": "https://a.example/7", "properties": [{"name": "p"}]}, {"type": "rfc-9116", "url": "https://a.example/6"},
		{"type": "model-card", "url": "https://a.example/5"}, {"type": "release-notes", "url": "https://a.example/4", "hashes": [{"alg": "MD5", "content": "d41d8cd98f00b204e9800998ecf8427e"}]},
		{"type": "issue-tracker", "url": "https://a.example/2", "comment": "c"}]`, `
1.6 /externalReferences/0/type: "patent" does not fit it: it wants one of vcs, issue-tracker, website, advisories, bom, mailing-list, social, chat, documentation, support, source-distribution, distribution … (43 values) (other, and property)
1.6 /externalReferences/0/properties: it has no field for it (property)
1.5 /externalReferences/0/type: "patent" does not fit it: it wants one of vcs, issue-tracker, website, advisories, bom, mailing-list, social, chat, documentation, support, distribution, distribution-intake … (39 values) (other, and property)
1.5 /externalReferences/0/properties: it has no field for it (property)
1.5 /externalReferences/1/type: "rfc-9116" does not fit it: it wants one of vcs, issue-tracker, website, advisories, bom, mailing-list, social, chat, documentation, support, distribution, distribution-intake … (39 values) (other, and property)
1.4 /externalReferences/0/type: "patent" does not fit it: it wants one of vcs, issue-tracker, website, advisories, bom, mailing-list, social, chat, documentation, support, distribution, license, build-meta, build-system, release-notes, other (other, and property)
1.4 /externalReferences/0/properties: it has no field for it (property)
1.4 /externalReferences/1/type: "rfc-9116" does not fit it: it wants one of vcs, issue-tracker, website, advisories, bom, mailing-list, social, chat, documentation, support, distribution, license, build-meta, build-system, release-notes, other (other, and property)
1.4 /externalReferences/2/type: "model-card" does not fit it: it wants one of vcs, issue-tracker, website, advisories, bom, mailing-list, social, chat, documentation, support, distribution, license, build-meta, build-system, release-notes, other (other, and property)
1.3 /externalReferences/0/type: "patent" does not fit it: it wants one of vcs, issue-tracker, website, advisories, bom, mailing-list, social, chat, documentation, support, distribution, license, build-meta, build-system, other (other, and property)
1.3 /externalReferences/0/properties: it has no field for it (property)
1.3 /externalReferences/1/type: "rfc-9116" does not fit it: it wants one of vcs, issue-tracker, website, advisories, bom, mailing-list, social, chat, documentation, support, distribution, license, build-meta, build-system, other (other, and property)
1.3 /externalReferences/2/type: "model-card" does not fit it: it wants one of vcs, issue-tracker, website, advisories, bom, mailing-list, social, chat, documentation, support, distribution, license, build-meta, build-system, other (other, and property)
1.3 /externalReferences/3/type: "release-notes" does not fit it: it wants one of vcs, issue-tracker, website, advisories, bom, mailing-list, social, chat, documentation, support, distribution, license, build-meta, build-system, other (other, and property)
1.2 /externalReferences/0/type: "patent" does not fit it: it wants one of vcs, issue-tracker, website, advisories, bom, mailing-list, social, chat, documentation, support, distribution, license, build-meta, build-system, other (other)
1.2 /externalReferences/0/properties: it has no field for it (dropped)
1.2 /externalReferences/1/type: "rfc-9116" does not fit it: it wants one of vcs, issue-tracker, website, advisories, bom, mailing-list, social, chat, documentation, support, distribution, license, build-meta, build-system, other (other)
1.2 /externalReferences/2/type: "model-card" does not fit it: it wants one of vcs, issue-tracker, website, advisories, bom, mailing-list, social, chat, documentation, support, distribution, license, build-meta, build-system, other (other)
1.2 /externalReferences/3/type: "release-notes" does not fit it: it wants one of vcs, issue-tracker, website, advisories, bom, mailing-list, social, chat, documentation, support, distribution, license, build-meta, build-system, other (other)
1.2 /externalReferences/3/hashes: it has no field for it (dropped)`}.down(t)
}

func TestFieldsOfTheDocumentOnTheirWayDown(t *testing.T) {
	descent{`"citations": [{"pointers": ["/a"], "timestamp": "2024-01-01T00:00:00Z", "attributedTo": "a"}],
		"definitions": {"standards": [{"name": "s"}], "patents": []}, "declarations": {"claims": [{"bom-ref": "c"}]},
		"annotations": [{"subjects": ["a"], "annotator": {"organization": {"name": "o"}}, "timestamp": "2024-01-01T00:00:00Z", "text": "t"}],
		"formulation": [{"bom-ref": "f"}], "compositions": [{"aggregate": "incomplete_first_party_opensource_only", "vulnerabilities": ["v"], "bom-ref": "c"}],
		"dependencies": [{"ref": "a", "provides": ["b"]}], "signature": {"algorithm": "ES256", "value": "abc"}, "properties": [{"name": "p"}]`, `
1.6 /citations: it has no field for it (property)
1.6 /definitions/patents: it has no field for it (property)
1.5 /definitions: it has no field for it (property)
1.5 /declarations: it has no field for it (property)
1.5 /citations: it has no field for it (property)
1.5 /dependencies/0/provides: it has no field for it (property)
1.4 /annotations: it has no field for it (property)
1.4 /formulation: it has no field for it (property)
1.4 /properties: it has no field for it (property)
1.4 /definitions: it has no field for it (property)
1.4 /declarations: it has no field for it (property)
1.4 /citations: it has no field for it (property)
1.4 /compositions/0/aggregate: "incomplete_first_party_opensource_only" does not fit it: it wants one of complete, incomplete, incomplete_first_party_only, incomplete_third_party_only, unknown, not_specified (unknown, and property)
1.4 /compositions/0/vulnerabilities: it has no field for it (property)
1.4 /compositions/0/bom-ref: it has no field for it (property)
1.4 /dependencies/0/provides: it has no field for it (property)
1.3 /signature: it has no field for it (property)
1.3 /annotations: it has no field for it (property)
1.3 /formulation: it has no field for it (property)
1.3 /properties: it has no field for it (property)
1.3 /definitions: it has no field for it (property)
1.3 /declarations: it has no field for it (property)
1.3 /citations: it has no field for it (property)
1.3 /compositions/0/aggregate: "incomplete_first_party_opensource_only" does not fit it: it wants one of complete, incomplete, incomplete_first_party_only, incomplete_third_party_only, unknown, not_specified (unknown, and property)
1.3 /compositions/0/vulnerabilities: it has no field for it (property)
1.3 /compositions/0/bom-ref: it has no field for it (property)
1.3 /dependencies/0/provides: it has no field for it (property)
1.2 /compositions: it has no field for it (dropped)
1.2 /signature: it has no field for it (dropped)
1.2 /annotations: it has no field for it (dropped)
1.2 /formulation: it has no field for it (dropped)
1.2 /properties: it has no field for it (dropped)
1.2 /definitions: it has no field for it (dropped)
1.2 /declarations: it has no field for it (dropped)
1.2 /citations: it has no field for it (dropped)
1.2 /dependencies/0/provides: it has no field for it (dropped)`}.down(t)
}
