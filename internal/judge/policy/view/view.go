package view

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"time"

	"github.com/ossay-dev/ossay/internal/core/severity"
)

// A View is everything that the rules of a run may see.
type View struct {
	Components []Component         `cel:"components" doc:"what is in the target"`
	Findings   []Finding           `cel:"findings" doc:"what is wrong with it: advisories, pipelines, binaries, licences"`
	Binaries   []Binary            `cel:"binaries" doc:"programs and libraries, with their protections"`
	Pipelines  []Pipeline          `cel:"pipelines" doc:"build pipelines of the project itself"`
	Provenance []Provenance        `cel:"provenance" doc:"what verified evidence says of artefacts"`
	Licences   []string            `cel:"licences" doc:"licence expressions of shipped components, each once, sorted"`
	Decisions  []Decision          `cel:"decisions" doc:"exceptions and VEX statements"`
	Evidence   map[string]Evidence `cel:"evidence" doc:"what was looked at, by its name"`
	Project    Project             `cel:"project" doc:"the target and its documents"`
	Now        time.Time           `cel:"now" doc:"the day of the run, in UTC"`
}

// A Component is one package of the target.
type Component struct {
	PURL      string   `cel:"purl" doc:"package URL"`
	Name      string   `cel:"name" doc:"name as its ecosystem writes it"`
	Version   string   `cel:"version" doc:"exact version, empty where none is known"`
	Range     string   `cel:"range" doc:"VERS range that holds the version, where no exact one is proven"`
	Ecosystem string   `cel:"ecosystem" doc:"OSV ecosystem: npm, PyPI, Debian:12"`
	Scope     string   `cel:"scope" doc:"prod, optional, dev, test or example"`
	Shipped   bool     `cel:"shipped" doc:"neither test nor example alone"`
	Direct    bool     `cel:"direct" doc:"the project asks for it by name"`
	Grade     string   `cel:"grade" doc:"how it is known: publisher-claimed, declared, observed, proven-in-binary, attested"`
	Licence   string   `cel:"licence" doc:"declared licence expression, empty where nobody declares one"`
	Concluded string   `cel:"concluded" doc:"licence that the package's own files show"`
	Sources   []string `cel:"sources" doc:"where it is fetched from, where that is not the default registry"`
	Digests   []string `cel:"digests" doc:"digests that its documents give, as written"`
	Formats   []string `cel:"formats" doc:"readers that saw it: npm/package-lock"`
	Places    []string `cel:"places" doc:"files that name it, as path:line"`
	Locked    bool     `cel:"locked" doc:"a lock file, an installed package or a binary shows it, not a manifest alone"`
}

// A Finding is one thing that is wrong.
type Finding struct {
	Rule       string   `cel:"rule" doc:"area/name; vuln/CVE-… and malware/MAL-… for advisories"`
	Area       string   `cel:"area" doc:"what stands before the stroke: vuln, malware, pipeline, binary"`
	Severity   string   `cel:"severity" doc:"critical, high, medium, low, info or unscored"`
	Level      int64    `cel:"level" doc:"the severity as a number: 5 critical … 1 info, 0 unscored"`
	Confidence string   `cel:"confidence" doc:"high, medium or low"`
	Message    string   `cel:"message" doc:"one sentence"`
	Component  string   `cel:"component" doc:"package URL of the subject, or empty"`
	Name       string   `cel:"name" doc:"name of the component, or empty"`
	Version    string   `cel:"version" doc:"version of the component, or empty"`
	Ecosystem  string   `cel:"ecosystem" doc:"ecosystem of the component, or empty"`
	Scope      string   `cel:"scope" doc:"prod, optional, dev, test or example"`
	Shipped    bool     `cel:"shipped" doc:"neither test nor example alone"`
	Path       string   `cel:"path" doc:"first place"`
	Line       int64    `cel:"line" doc:"line of the first place, or 0"`
	Aliases    []string `cel:"aliases" doc:"ids of the advisories that matched, and their aliases"`
	Score      float64  `cel:"score" doc:"CVSS base score, 0 where none"`
	EPSS       float64  `cel:"epss" doc:"probability of exploitation within 30 days, 0 to 1"`
	KEV        bool     `cel:"kev" doc:"in the catalogue of known exploited vulnerabilities"`
	Ransomware bool     `cel:"ransomware" doc:"known use in ransomware campaigns"`
	Malicious  bool     `cel:"malicious" doc:"the release itself is malicious"`
	Fixed      []string `cel:"fixed" doc:"versions that are fixed"`
	Fixable    bool     `cel:"fixable" doc:"a fix is known and nothing blocks it"`
	Status     string   `cel:"status" doc:"open, excepted or not_affected"`
	Reason     string   `cel:"reason" doc:"why the status is not open"`
	Until      string   `cel:"until" doc:"last day of the exception, 2027-01-31"`
	New        bool     `cel:"new" doc:"not in the baseline of --since"`
	Reach      string   `cel:"reach" doc:"whether the vulnerable code is reached: called, imported, by-others, unknown, tests-only, not-called or not-imported; none where --reach did not ask"`
	Priority   string   `cel:"priority" doc:"how soon it wants attention: now, soon, later or none; empty for what is no vulnerability and no malicious release"`
	Proven     bool     `cel:"proven" doc:"a negative reach rests on the whole build"`
}

// A Binary is one program or library.
type Binary struct {
	Path       string            `cel:"path" doc:"inside the target"`
	Format     string            `cel:"format" doc:"elf, pe, macho or wasm"`
	Arch       string            `cel:"arch" doc:"x86-64, arm64, …"`
	Properties map[string]string `cel:"properties" doc:"protections by name, as ossay binary audit shows them"`
}

// A Pipeline is one file that describes a build.
type Pipeline struct {
	Path    string `cel:"path" doc:"inside the target"`
	Shipped bool   `cel:"shipped" doc:"neither in a test nor in an example tree"`
}

// Provenance is what evidence showed about one artefact.
type Provenance struct {
	Subject  string `cel:"subject" doc:"the artefact, as the user named it"`
	Verified bool   `cel:"verified" doc:"every check of the verification held"`
	Kind     string `cel:"kind" doc:"kind of the evidence"`
	Signer   string `cel:"signer" doc:"name in the certificate, or empty"`
	Issuer   string `cel:"issuer" doc:"who vouched for it, or empty"`
	Builder  string `cel:"builder" doc:"id of the builder, or empty"`
	Source   string `cel:"source" doc:"repository that was built, or empty"`
	Commit   string `cel:"commit" doc:"revision that was built, or empty"`
	Workflow string `cel:"workflow" doc:"what the builder ran, or empty"`
}

// A Decision is what somebody decided about a finding or a rule.
type Decision struct {
	ID     string `cel:"id" doc:"advisory or rule"`
	Kind   string `cel:"kind" doc:"exception or vex"`
	Where  string `cel:"where" doc:"package URL, path or digest, empty for everywhere"`
	Reason string `cel:"reason" doc:"why"`
	Until  string `cel:"until" doc:"last day, 2027-01-31"`
	Owner  string `cel:"owner" doc:"who answers for it, or empty"`
	Status string `cel:"status" doc:"VEX status, or empty"`
}

// Evidence says whether something was looked at.
type Evidence struct {
	State  string `cel:"state" doc:"ok, partial or absent"`
	Reason string `cel:"reason" doc:"why it is not ok"`
	Inputs int64  `cel:"inputs" doc:"how much was looked at"`
}

// A Project is the target as a whole.
type Project struct {
	Name      string     `cel:"name" doc:"as the user named it"`
	Kind      string     `cel:"kind" doc:"directory, archive, sbom, …"`
	Documents []Document `cel:"documents" doc:"documents that projects keep under well-known names"`
}

// A Document is a file under a well-known name.
type Document struct {
	Kind string `cel:"kind" doc:"security-policy, licence, readme, contributing, code-owners, governance, changelog, update-configuration, security-insights, support, maintainers, sbom"`
	Path string `cel:"path" doc:"inside the target"`
	Text string `cel:"text" doc:"its text, the first 64 KiB"`
}

// The states of evidence.
const (
	OK      = "ok"
	Partial = "partial"
	Absent  = "absent"
)

// EvidenceNames returns the names of evidence that a rule may require, with what
// they mean.
func EvidenceNames() [][2]string {
	return [][2]string{
		{"advisories", "components were compared with an advisory database"},
		{"decisions", "exceptions and VEX statements were read"},
		{"documents", "the project's documents were looked for"},
		{"epss", "the advisory database holds EPSS scores"},
		{"forge", "settings of the forge: branch protection, members; no file shows them"},
		{"hardening", "binaries were audited"},
		{"human", "an answer of the organisation, which no tool can give"},
		{"inventory", "components were listed, and every recognised input was read"},
		{"kev", "the advisory database holds the catalogue of known exploited vulnerabilities"},
		{"licences", "licence files were read and compared with what packages declare"},
		{"pipelines", "build pipelines were audited"},
		{"provenance", "signed evidence about artefacts was verified"},
	}
}

// Level returns the number that a severity has in expressions: 5 for critical, 1
// for info, 0 for unscored.
func Level(l severity.Level) int64 { return int64(l) }

// ComponentSetDigest identifies the set of components and how each is known:
// "sha256:…". It does not depend on their order.
func (v *View) ComponentSetDigest() string {
	lines := make([]string, len(v.Components))
	for i := range v.Components {
		c := &v.Components[i]
		lines[i] = c.PURL + "\x00" + c.Range + "\x00" + c.Scope + "\x00" + c.Grade + "\n"
	}
	slices.Sort(lines)
	h := sha256.New()
	for _, l := range lines {
		h.Write([]byte(l))
	}
	return "sha256:" + hex.EncodeToString(h.Sum(nil))
}
