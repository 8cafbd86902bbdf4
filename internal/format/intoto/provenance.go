package intoto

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A Provenance is what SLSA provenance says of a build, whatever its version.
type Provenance struct {
	Version    string // "v0.2", "v1"
	Builder    string // identifier
	BuildType  string
	Source     string // repository, "https://github.com/o/r"
	Ref        string // "refs/tags/v1"
	Commit     string
	Entry      string // workflow or configuration file
	Trigger    string
	Invocation string
	Materials  []Material
}

// A Material is something that a build took in.
type Material struct {
	URI    string
	Digest map[string]string
}

// ProvenanceOf reads the predicate of a provenance statement; false for other
// predicates.
func ProvenanceOf(s *Statement) (*Provenance, bool) {
	switch s.PredicateType {
	case ProvenanceV1:
		return provenanceV1(s.Predicate), true
	case ProvenanceV02, "https://slsa.dev/provenance/v0.1":
		return provenanceV02(s.Predicate), true
	}
	return nil, false
}

// provenanceV1 reads SLSA provenance v1 and v1.1, with the build type of GitHub
// workflows, where source and ref have fixed places.
func provenanceV1(n tree.Node) *Provenance {
	def, run := n.Get("buildDefinition"), n.Get("runDetails")
	p := &Provenance{Version: "v1", Builder: text(run.Path("builder", "id")), BuildType: text(def.Get("buildType")), Invocation: text(run.Path("metadata", "invocationId"))}
	p.Materials = materials(def.Get("resolvedDependencies"))
	flow := def.Path("externalParameters", "workflow")
	p.Source, p.Ref, p.Entry = text(flow.Get("repository")), text(flow.Get("ref")), text(flow.Get("path"))
	p.Trigger = text(def.Path("internalParameters", "github", "event_name"))
	in := def.Get("internalParameters")
	if p.Trigger == "" {
		p.Trigger = text(in.Get("GITHUB_EVENT_NAME"))
	}
	p.fromMaterials()
	if p.Ref == "" {
		p.Ref = text(in.Get("GITHUB_REF"))
	}
	return p
}

func provenanceV02(n tree.Node) *Provenance {
	inv := n.Get("invocation")
	src := inv.Get("configSource")
	p := &Provenance{
		Version: "v0.2", Builder: text(n.Path("builder", "id")), BuildType: text(n.Get("buildType")), Entry: text(src.Get("entryPoint")),
		Trigger: text(inv.Path("environment", "github_event_name")), Invocation: text(n.Path("metadata", "buildInvocationId")),
	}
	if p.Trigger == "" {
		p.Trigger = text(inv.Path("environment", "GITHUB_EVENT_NAME"))
	}
	p.Source, p.Ref = splitSource(text(src.Get("uri")))
	for d := range src.Get("digest").Children() {
		p.Commit = text(d)
	}
	p.Materials = materials(n.Get("materials"))
	p.fromMaterials()
	return p
}

// fromMaterials takes source, ref and commit from the first material that is a
// repository, where nothing else names them.
func (p *Provenance) fromMaterials() {
	for _, m := range p.Materials {
		source, ref := splitSource(m.URI)
		if !strings.HasPrefix(m.URI, "git+") || p.Source != "" && source != p.Source {
			continue
		}
		p.Source = source
		if p.Ref == "" {
			p.Ref = ref
		}
		for _, alg := range []string{"gitCommit", "sha1", "gitcommit"} {
			if v := m.Digest[alg]; v != "" && p.Commit == "" {
				p.Commit = v
			}
		}
		return
	}
}

// splitSource takes "git+https://host/o/r@refs/tags/v1" apart.
func splitSource(uri string) (source, ref string) {
	uri = strings.TrimPrefix(uri, "git+")
	if i := strings.LastIndex(uri, "@"); i > strings.Index(uri, "://")+2 {
		return strings.TrimSuffix(uri[:i], ".git"), uri[i+1:]
	}
	return strings.TrimSuffix(uri, ".git"), ""
}

func materials(n tree.Node) []Material {
	var out []Material
	for c := range n.Children() {
		m := Material{URI: text(c.Get("uri")), Digest: map[string]string{}}
		for d := range c.Get("digest").Children() {
			m.Digest[strings.Clone(d.Key())] = text(d)
		}
		out = append(out, m)
	}
	return out
}

func text(n tree.Node) string { return strings.Clone(n.Text()) }
