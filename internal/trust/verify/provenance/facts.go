package provenance

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/trust/verify"
)

// Facts are what is known of a build.
type Facts struct {
	Builder string // who built: identifier with its version
	Source  string // repository, without scheme: "github.com/o/r"
	Ref     string // "refs/heads/main", "refs/tags/v1"
	Commit  string
	Flow    string // workflow or configuration, as a URI
	Trigger string
	Runner  string // "github-hosted"
	// Claimed lists the facts that only the statement says, by name.
	Claimed []string
}

// FactsOf joins certificate and statement. A certificate that says something else
// than the statement is told by [Disagree].
func FactsOf(id *verify.Identity, s *intoto.Statement) Facts {
	var f Facts
	if id != nil {
		x := id.Extensions
		f.Source = repository(first(x["sourceRepositoryURI"], forge(x["githubWorkflowRepository"])))
		f.Ref = first(x["sourceRepositoryRef"], x["githubWorkflowRef"])
		f.Commit = first(x["sourceRepositoryDigest"], x["githubWorkflowSHA"])
		f.Trigger = first(x["buildTrigger"], x["githubWorkflowTrigger"])
		f.Flow, f.Runner = x["buildConfigURI"], x["runnerEnvironment"]
		f.Builder = first(x["buildSignerURI"], id.Name)
	}
	p, ok := intoto.ProvenanceOf(s)
	if !ok {
		return f
	}
	take := func(into *string, value, name string) {
		if *into == "" && value != "" {
			*into = value
			f.Claimed = append(f.Claimed, name)
		}
	}
	take(&f.Source, repository(p.Source), "source")
	take(&f.Ref, p.Ref, "ref")
	take(&f.Commit, p.Commit, "commit")
	take(&f.Trigger, p.Trigger, "trigger")
	take(&f.Builder, p.Builder, "builder")
	if delegates(f.Builder) {
		// The delegator signs for the builder that called it.
		f.Builder = p.Builder
		f.Claimed = append(f.Claimed, "builder")
	}
	return f
}

// delegates reports whether a signer is a workflow that signs for others
// (slsa-github-generator, internal/builders).
func delegates(signer string) bool {
	name, _, _ := strings.Cut(signer, "@")
	return strings.HasSuffix(name, "/slsa-framework/slsa-github-generator/.github/workflows/delegator_generic_slsa3.yml") ||
		strings.HasSuffix(name, "/slsa-framework/slsa-github-generator/.github/workflows/delegator_lowperms-generic_slsa3.yml")
}

// Disagree lists what the statement says and the certificate contradicts.
func Disagree(id *verify.Identity, s *intoto.Statement) []string {
	p, ok := intoto.ProvenanceOf(s)
	if id == nil || !ok {
		return nil
	}
	var out []string
	have := FactsOf(id, &intoto.Statement{})
	for _, x := range []struct{ name, cert, claim string }{
		{"source", have.Source, repository(p.Source)}, {"commit", have.Commit, p.Commit},
	} {
		if x.cert != "" && x.claim != "" && !strings.EqualFold(x.cert, x.claim) {
			out = append(out, x.name+": the certificate says "+x.cert+", the statement "+x.claim)
		}
	}
	return out
}

func first(list ...string) string {
	for _, s := range list {
		if s != "" {
			return s
		}
	}
	return ""
}

func forge(slug string) string {
	if slug == "" {
		return ""
	}
	return "github.com/" + slug
}

// repository strips what does not tell repositories apart: scheme, "git+" and
// ".git".
func repository(uri string) string {
	uri = strings.TrimPrefix(uri, "git+")
	if _, rest, ok := strings.Cut(uri, "://"); ok {
		uri = rest
	}
	return strings.TrimSuffix(strings.TrimSuffix(uri, "/"), ".git")
}
