package cyclonedx

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// newest has what 1.7 brought, and the forms that XML writes by no rule.
const newest = `{"bomFormat":"CycloneDX","specVersion":"1.7","version":1,
"metadata":{"distributionConstraints":{"tlp":"AMBER_AND_STRICT"}},
"components":[
 {"type":"library","bom-ref":"a","name":"a","versionRange":"vers:npm/>=1","isExternal":true,
  "licenses":[
   {"license":{"id":"MIT","bom-ref":"l1","acknowledgement":"concluded"}},
   {"expression":"MIT OR LicenseRef-x","acknowledgement":"declared","bom-ref":"l2","expressionDetails":[
     {"licenseIdentifier":"LicenseRef-x","bom-ref":"l3","text":{"content":"text","contentType":"text/plain"},"url":"https://example.org"}],
    "licensing":{"altIds":["x"],"licensor":{"organization":{"name":"Acme"}},"licenseTypes":["perpetual"]},"properties":[{"name":"p","value":"v"}]},
   {"expression":"MIT OR 0BSD"}],
  "patentAssertions":[
   {"bom-ref":"pa1","assertionType":"ownership","patentRefs":["p1"],"asserter":{"name":"Ann","email":"ann@example.org"},"notes":"n"},
   {"assertionType":"license","asserter":{"name":"Acme","url":["https://example.org"]}},
   {"assertionType":"prior-art","asserter":"a"}],
  "externalReferences":[{"type":"patent","url":"https://example.org/p","properties":[{"name":"x","value":"y"}]}],
  "modelCard":{"modelParameters":{"datasets":[{"ref":"a"},{"type":"dataset","name":"d","sensitiveData":["s1","s2"],
    "governance":{"owners":[{"contact":{"name":"Bob"}},{"organization":{"name":"Org"}}]}}],"inputs":[{"format":"text"}]},
   "considerations":{"environmentalConsiderations":{"energyConsumptions":[{"activity":"training","energyProviders":[
     {"organization":{"name":"Power"},"energySource":"wind","energyProvided":{"value":0.5,"unit":"kWh"}}],
     "activityEnergyCost":{"value":1e-1,"unit":"kWh"}}]}}},
  "evidence":{"copyright":[{"text":"c1"},{"text":"c2"}],"callstack":{"frames":[{"module":"m","parameters":["p"],"line":1}]}}},
 {"type":"cryptographic-asset","name":"c","cryptoProperties":{"assetType":"protocol","oid":"1.2","protocolProperties":{"type":"dtls",
   "cipherSuites":[{"name":"s","algorithms":["a"],"tlsGroups":["x25519"],"tlsSignatureSchemes":["ed25519"]}],
   "ikev2TransformTypes":{"encr":[{"name":"ENCR_AES","keyLength":256,"algorithm":"a"}],"prf":["a"],"esn":true},
   "cryptoRefArray":["a","b"],"relatedCryptographicAssets":[{"type":"t","ref":"a"}]}}},
 {"type":"cryptographic-asset","name":"d","cryptoProperties":{"assetType":"certificate","certificateProperties":{
   "certificateState":[{"state":"active","reason":"r"},{"name":"own","description":"d"}],"fingerprint":{"alg":"MD5","content":"3942447fac867ae5cdb3229b658f4d48"},
   "certificateExtensions":[{"commonExtensionName":"keyUsage","commonExtensionValue":"v"},{"customExtensionName":"n"}]}}},
 {"type":"cryptographic-asset","name":"e","cryptoProperties":{"assetType":"algorithm","algorithmProperties":{"algorithmFamily":"ECDSA",
   "ellipticCurve":"oakley/Oakley Group 3","certificationLevel":["none","fips140-1-l1"],"cryptoFunctions":["sign","verify"]}}}],
"services":[{"bom-ref":"s","name":"s","endpoints":["https://example.org"],"data":[
  {"flow":"inbound","classification":"PII","name":"n","description":"d","source":["https://example.org"],
   "governance":{"custodians":[{"organization":{"name":"Org"}}]}},{"flow":"outbound","classification":"x"}]}],
"vulnerabilities":[{"bom-ref":"v","id":"CVE-1","cwes":[79],"ratings":[{"score":7.5,"method":"SSVC"}],
  "analysis":{"state":"not_affected","response":["update","rollback"]},
  "affects":[{"ref":"a","versions":[{"version":"1","status":"affected"},{"range":"vers:npm/*"}]}],
  "tools":{"components":[{"type":"application","name":"t"}]}}],
"formulation":[{"workflows":[{"bom-ref":"w","uid":"u","taskTypes":["build"],"inputs":[{"environmentVars":["text",{"name":"n","value":"v"}]},
  {"resource":{"ref":"a"}},{"parameters":[{"name":"p"}]}],"steps":[{"commands":[{"executed":"x"}]}]}]}],
"annotations":[{"subjects":["a"],"annotator":{"individual":{"name":"Ann"}},"timestamp":"2024-01-01T00:00:00Z","text":"t"}],
"definitions":{"patents":[
  {"bom-ref":"p1","patentNumber":"US123","jurisdiction":"US","patentLegalStatus":"granted","filingDate":"2020-01-01",
   "patentAssignee":[{"name":"Ann","email":"ann@example.org"},{"name":"Acme","address":{"country":"x"}}],
   "priorityApplication":{"applicationNumber":"US1","jurisdiction":"US","filingDate":"2019-01-01"}},
  {"bom-ref":"p2","familyId":"f","members":["p1"]}]},
"citations":[{"bom-ref":"ci","pointers":["/components/0"],"timestamp":"2024-01-01T00:00:00Z","attributedTo":"a"},
  {"expressions":["$.x"],"timestamp":"2024-01-01T00:00:00Z","process":"w","note":"n"}]}`

func TestWhatIsNewIn17SurvivesXML(t *testing.T) {
	d := read(t, newest)
	for _, p := range d.Problems() {
		t.Errorf("%s: %s", p.Path, p.Message)
	}
	x, losses := written(t, d, sbom.Format{Encoding: sbom.XML})
	if diff := cmp.Diff([]string{"/components/1/cryptoProperties/protocolProperties/relatedCryptographicAssets property"}, paths(losses)); diff != "" {
		t.Error(diff)
	}
	back, losses := written(t, x, sbom.Format{Encoding: sbom.JSON})
	if diff := cmp.Diff(plain(d.root), withoutSchema(plain(back.root))); diff != "" || len(losses) > 0 {
		t.Errorf("%s\n%v\n%s", diff, losses, x.text)
	}
}

func TestWhatIsNewIn17SurvivesEveryVersionThatHasProperties(t *testing.T) {
	d := read(t, newest)
	for _, to := range formats() {
		old, losses := written(t, d, to)
		if to.Version == "1.2" || to == d.Format() {
			continue
		}
		for _, l := range losses {
			if !strings.Contains(l.Kept, "property") {
				t.Errorf("to %s %s dropped: %+v", to.Version, to.Encoding, l)
			}
		}
		back, _ := written(t, old, d.Format())
		got := withoutSchema(plain(back.root)).(map[string]any)
		if diff := cmp.Diff(plain(d.root), added(got)); diff != "" {
			t.Errorf("by way of %s %s: (-want +got)\n%s", to.Version, to.Encoding, diff)
		}
	}
}

// added takes out the versions that 1.3 demands.
func added(m map[string]any) map[string]any {
	for _, list := range []string{"components", "services"} {
		entries, _ := m[list].([]any)
		for _, c := range entries {
			if c, ok := c.(map[string]any); ok && c["version"] == "string " {
				delete(c, "version")
			}
		}
	}
	return m
}

func TestRulesBetweenFieldsOf17(t *testing.T) {
	for change, want := range map[[2]string]string{
		{`"isExternal":true,`, `"isExternal":false,`}:                        "versionRange is only allowed where isExternal is given and not false",
		{`"isExternal":true,`, ``}:                                           "versionRange is only allowed where isExternal is given and not false",
		{`"isExternal":true,`, `"isExternal":true,"version":"1",`}:           "these fields exclude each other: version with versionRange",
		{`"process":"w",`, ``}:                                               "want at least one of attributedTo, process",
		{`"pointers":["/components/0"]`, `"pointers":[]`}:                    "0 entries, want at least 1",
		{`"expressions":["$.x"]`, `"expressions":["$.x"],"pointers":["/a"]`}: "want exactly one of pointers, expressions",
		{`"ECDSA"`, `"ROT13"`}:                                               `"ROT13" is not known here: want one of 3DES`,
		{`"asserter":"a"`, `"asserter":{"name":"who"}`}:                      "the value fits 2 of these, want exactly one",
	} {
		text := strings.Replace(newest, change[0], change[1], 1)
		if text == newest {
			t.Fatalf("%s is not there", change[0])
		}
		problems := read(t, text).Problems()
		if !slices.ContainsFunc(problems, func(p sbom.Problem) bool { return strings.HasPrefix(p.Message, want) }) {
			t.Errorf("%s: %v", change[1], problems)
		}
	}
}
