package cyclonedx

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// mistake is a document in which something is wrong at the place that follows
// the mark ▶, which is taken out.
type mistake struct {
	text    string
	path    string
	message string
}

// find checks that each document has one problem, at its mark.
func find(t *testing.T, all []mistake, wrap func(string) string) {
	t.Helper()
	for _, m := range all {
		text := wrap(m.text)
		at := strings.Index(text, "▶")
		line := 1 + strings.Count(text[:at], "\n")
		col := at - strings.LastIndexByte(text[:at], '\n')
		want := []string{fmt.Sprintf("%d:%d %s %s", line, col, m.path, m.message)}
		var got []string
		for _, p := range read(t, strings.Replace(text, "▶", "", 1)).Problems() {
			got = append(got, fmt.Sprintf("%d:%d %s %s", p.At.Line, p.At.Col, p.Path, p.Message))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s\n(-want +got)\n%s", text, diff)
		}
	}
}

func in(version string) func(string) string {
	return func(fields string) string { return document(version, "\n "+fields) }
}

func TestMistakesInJSONAreFoundAtTheirPlace(t *testing.T) {
	find(t, []mistake{
		{`"serialNumber": ▶"3e671687-395b-41f5-a30f-a58921a69b79"`, "/serialNumber",
			`"3e671687-395b-41f5-a30f-a58921a69b79" is wrong: want text that matches ^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`},
		{`"metadata": {"timestamp": ▶"2024-13-01T00:00:00Z"}`, "/metadata/timestamp", `"2024-13-01T00:00:00Z" is wrong: want a time such as 2024-05-01T12:00:00Z`},
		{`"metadata": {"lifecycles": [{"phase": ▶"compile"}]}`, "/metadata/lifecycles/0/phase",
			`"compile" is not known here: want one of design, pre-build, build, post-build, operations, discovery, decommission`},
		{`"metadata": {"authors": ▶{"name": "Ann"}}`, "/metadata/authors", "an object is wrong here: want a list"},
		{`"components": [▶{"type": "library"}]`, "/components/0", `field "name" is missing`},
		{`"components": [{"type": ▶null, "name": "a"}]`, "/components/0/type",
			"a null value is wrong here: want one of application, framework, library, container, platform, operating-system, device, device-driver, firmware, file, machine-learning-model, data, cryptographic-asset"},
		{`"components": [{"type": "library", "name": "a", "version": ▶1.0}]`, "/components/0/version", "a number is wrong here: want text of at most 1024 characters"},
		{`"components": [{"type": "library", "name": "a", "bom-ref": ▶""}]`, "/components/0/bom-ref", `"" is wrong: want text that is not empty`},
		{`"components": [{"type": "library", "name": "a", "scope": ▶"dev"}]`, "/components/0/scope", `"dev" is not known here: want one of required, optional, excluded`},
		{`"components": [{"type": "library", "name": "a", ▶"licence": []}]`, "/components/0/licence", `field "licence" is not known in component of CycloneDX 1.6`},
		{`"components": [{"type": "library", "name": "a", "hashes": [{"alg": ▶"SHA256", "content": "d41d8cd98f00b204e9800998ecf8427e"}]}]`,
			"/components/0/hashes/0/alg", `"SHA256" is not known here: want one of MD5, SHA-1, SHA-256, SHA-384, SHA-512, SHA3-256, SHA3-384, SHA3-512, BLAKE2b-256, BLAKE2b-384, BLAKE2b-512, BLAKE3`},
		{`"components": [{"type": "library", "name": "a", "hashes": [{"alg": "MD5", "content": ▶"d41d8cd98f00b204e9800998ecf8427"}]}]`,
			"/components/0/hashes/0/content", `"d41d8cd98f00b204e9800998ecf8427" is wrong: want text that matches ^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$`},
		{`"components": [{"type": "library", "name": "a", "licenses": [{"license": {"id": ▶"Apache 2"}}]}]`, "/components/0/licenses/0/license/id", `"Apache 2" is not known here: want an SPDX licence id`},
		{`"components": [{"type": "library", "name": "a", "licenses": [{"license": ▶{"url": "https://a.example"}}]}]`, "/components/0/licenses/0/license", "want exactly one of id, name"},
		{`"components": [{"type": "library", "name": "a", "licenses": [{"license": ▶{"id": "MIT", "name": "MIT"}}]}]`, "/components/0/licenses/0/license", "want exactly one of id, name"},
		{`"components": [{"type": "library", "name": "a", "externalReferences": [▶{"type": "vcs"}]}]`, "/components/0/externalReferences/0", `field "url" is missing`},
		{`"components": [{"type": "library", "name": "a", "externalReferences": [{"type": "vcs", "url": ▶"https://a.example\\b"}]}]`,
			"/components/0/externalReferences/0/url", `"https://a.example\\b" is wrong: want a URL or a reference`},
		{`"components": [{"type": "library", "name": "a", "evidence": {"identity": [{"field": "name", "confidence": ▶1.5}]}}]`,
			"/components/0/evidence/identity/0/confidence", "1.5 is wrong: want a number from 0 to 1"},
		{`"components": [{"type": "library", "name": "a"}, ▶{"type": "library", "name": "a"}]`, "/components/1", "this entry repeats entry 0 of the list"},
		{`"dependencies": [{"ref": "a", "dependsOn": ["b", "c", ▶"b"]}]`, "/dependencies/0/dependsOn/2", "this entry repeats entry 0 of the list"},
		{`"dependencies": [▶{"dependsOn": ["b"]}]`, "/dependencies/0", `field "ref" is missing`},
		{`"services": [{"name": "s", "data": [▶{"flow": "inbound"}]}]`, "/services/0/data/0", `field "classification" is missing`},
		{`"services": [{"name": "s", "authenticated": ▶"yes"}]`, "/services/0/authenticated", "a string is wrong here: want true or false"},
		{`"vulnerabilities": [{"ratings": [{"score": ▶"7.5"}]}]`, "/vulnerabilities/0/ratings/0/score", "a string is wrong here: want a number"},
		{`"vulnerabilities": [{"cwes": [79, ▶0]}]`, "/vulnerabilities/0/cwes/1", "0 is wrong: want an integer of at least 1"},
		{`"vulnerabilities": [{"analysis": {"state": ▶"fixed"}}]`, "/vulnerabilities/0/analysis/state",
			`"fixed" is not known here: want one of resolved, resolved_with_pedigree, exploitable, in_triage, false_positive, not_affected`},
		{`"vulnerabilities": [{"affects": [{"ref": "a", "versions": [▶{"version": "1", "range": "vers:npm/*"}]}]}]`, "/vulnerabilities/0/affects/0/versions/0", "want exactly one of version, range"},
		{`"compositions": [▶{"assemblies": ["a"]}]`, "/compositions/0", `field "aggregate" is missing`},
		{`"annotations": [{"subjects": ["a"], "annotator": ▶{}, "timestamp": "2024-01-01T00:00:00Z", "text": "t"}]`, "/annotations/0/annotator",
			"want exactly one of organization, individual, component, service"},
		{`"annotations": [{"subjects": ["a"], "annotator": {"organization": {}}, "timestamp": ▶"yesterday", "text": "t"}]`, "/annotations/0/timestamp", `"yesterday" is wrong: want a time such as 2024-05-01T12:00:00Z`},
		{`"formulation": [{"workflows": [▶{"uid": "u", "taskTypes": ["build"]}]}]`, "/formulation/0/workflows/0", `field "bom-ref" is missing`},
		{`"declarations": {"attestations": [{"map": [{"conformance": {"score": ▶-0.5}}]}]}`, "/declarations/attestations/0/map/0/conformance/score", "-0.5 is wrong: want a number from 0 to 1"},
		{`"properties": [{"name": "a", "value": ▶7}]`, "/properties/0/value", "a number is wrong here: want text"},
	}, in("1.6"))
}

func TestAFieldThatComesWithALaterVersionIsUnknownBefore(t *testing.T) {
	for _, tt := range []struct{ from, before, field, where string }{
		{"1.3", "1.2", `▶"properties": []`, "/components/0/properties"},
		{"1.3", "1.2", `"evidence": {}`, "/components/0/evidence"},
		{"1.4", "1.3", `▶"releaseNotes": {"type": "major"}`, "/components/0/releaseNotes"},
		{"1.5", "1.4", `▶"modelCard": {}`, "/components/0/modelCard"},
		{"1.5", "1.4", `▶"data": []`, "/components/0/data"},
		{"1.6", "1.5", `▶"cryptoProperties": {"assetType": "protocol"}`, "/components/0/cryptoProperties"},
		{"1.6", "1.5", `▶"tags": []`, "/components/0/tags"},
		{"1.6", "1.5", `▶"manufacturer": {}`, "/components/0/manufacturer"},
		{"1.7", "1.6", `▶"isExternal": true`, "/components/0/isExternal"},
		{"1.7", "1.6", `▶"patentAssertions": []`, "/components/0/patentAssertions"},
	} {
		fields := `"components": [{"type": "library", "name": "a", "version": "1", ` + "▶" + strings.Replace(tt.field, "▶", "", 1) + `}]`
		for _, p := range read(t, document(tt.from, strings.Replace(fields, "▶", "", 1))).Problems() {
			t.Errorf("%s in %s: %s", tt.where, tt.from, p.Message)
		}
		name := tt.where[strings.LastIndexByte(tt.where, '/')+1:]
		find(t, []mistake{{fields, tt.where, fmt.Sprintf("field %q is not known in component of CycloneDX %s", name, tt.before)}}, in(tt.before))
	}
}

func TestMistakesInXMLAreFoundAtTheirPlace(t *testing.T) {
	find(t, []mistake{
		{"<components><component type=\"file\"><name>a</name><hashes>\n<hash ▶kind=\"x\" alg=\"MD5\">d41d8cd98f00b204e9800998ecf8427e</hash></hashes></component></components>",
			"/components/component/0/hashes/hash/0/@kind", "attribute kind is not known here in CycloneDX 1.6"},
		{"<components>\n<component type=▶\"libary\"><name>a</name></component></components>", "/components/component/0/@type",
			`"libary" is wrong for attribute type: want one of application, framework, library, container, platform, operating-system, device, device-driver, firmware, file, machine-learning-model, data, cryptographic-asset`},
		{"<components>\n▶<component type=\"library\"></component></components>", "/components/component/0", "<component> ends too early: want <supplier>, <manufacturer>, <authors>, <author>, <publisher>, <group>, <name>"},
		{"<components><component type=\"library\"><name>a</name>\n▶<licence/></component></components>", "/components/component/0/licence",
			"element <licence> is not allowed here in <component>: want <version>, <description>, <scope>, <hashes>, <licenses>, <copyright>, <cpe>, <purl>, <omniborId>, <swhid>, <swid>, <modified>, <pedigree>, <externalReferences>, <properties>, <components>, <evidence>, <releaseNotes>, <modelCard>, <data>, <cryptoProperties>, <tags>"},
		{"<components><component type=\"library\"><name>a</name>\n  ▶stray text<version>1</version></component></components>", "/components/component/0", `text "stray text" is not allowed in <component>: want elements only`},
		{"<components><component type=\"library\"><name>a</name><hashes>\n▶<hash alg=\"MD5\">d41d</hash></hashes></component></components>", "/components/component/0/hashes/hash/0",
			`"d41d" is wrong in <hash>: want text that matches ^(([a-fA-F0-9]{32})|([a-fA-F0-9]{40})|([a-fA-F0-9]{64})|([a-fA-F0-9]{96})|([a-fA-F0-9]{128}))$`},
		{"<components><component type=\"library\"><name>a</name>▶<scope>\nrequired </scope></component></components>", "/components/component/0/scope",
			`"\nrequired " is wrong in <scope>: want one of required, optional, excluded`},
		{"<metadata><timestamp>2024-01-01T00:00:00Z</timestamp>\n▶<timestamp>2024-01-01T00:00:00Z</timestamp></metadata>", "/metadata/timestamp",
			"element <timestamp> is not allowed here in <metadata>: want <lifecycles>, <tools>, <authors>, <component>, <manufacturer>, <manufacture>, <supplier>, <licenses>, <properties>"},
		{"<components><component type=\"file\" bom-ref=\"x\"><name>a</name></component>\n<component type=\"file\" bom-ref=▶\"x\"><name>b</name></component></components>",
			"/components/component/1/@bom-ref", `bom-ref "x" is taken by the element at line 3`},
		{"<components><component type=\"file\"><name>a<!-- b --></name>\n▶<version xmlns=\"\">1</version></component></components>", "/components/component/0/version",
			`element <version> has no namespace: want http://cyclonedx.org/schema/bom/1.6`},
		{"<dependencies>\n▶<dependency/></dependencies>", "/dependencies/dependency/0", "attribute ref is missing from <dependency>"},
		{"<vulnerabilities><vulnerability><cwes>\n▶<cwe>CWE-79</cwe></cwes></vulnerability></vulnerabilities>", "/vulnerabilities/vulnerability/0/cwes/cwe/0", `"CWE-79" is wrong in <cwe>: want an integer`},
		{"<vulnerabilities><vulnerability><ratings><rating>\n▶<score>high</score></rating></ratings></vulnerability></vulnerabilities>", "/vulnerabilities/vulnerability/0/ratings/rating/0/score", `"high" is wrong in <score>: want a number`},
		{"<services><service><name>s</name>\n▶<authenticated>yes</authenticated></service></services>", "/services/service/0/authenticated", `"yes" is wrong in <authenticated>: want true or false`},
		{"<components><component type=\"file\"><name>a</name>\n<version>1▶<b/></version></component></components>", "/components/component/0/version",
			"element <b> is not allowed inside <version>, which holds text of at most 1024 characters"},
	}, func(elements string) string { return xmlDocument("1.6", "\n"+elements) })
}
