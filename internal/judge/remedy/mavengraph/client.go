package mavengraph

import (
	"context"
	"strings"

	"deps.dev/util/resolve"
	"deps.dev/util/resolve/dep"
	"deps.dev/util/semver"
)

// A client answers the resolver about one project. The project's management is
// applied here, because it covers scopes and exclusions, too, of which the
// resolver knows versions only.
type client struct {
	t       *Tree
	root    *Model
	rootKey resolve.VersionKey
	needs   map[resolve.VersionKey][]resolve.RequirementVersion
	asked   map[[2]string]string // what a node asks for before it is managed
	nodes   int
}

// Version says that every version is there: what is not known has no needs, and
// is named.
func (c *client) Version(_ context.Context, vk resolve.VersionKey) (resolve.Version, error) {
	return resolve.Version{VersionKey: vk}, nil
}

// Versions returns the known versions of an artifact.
func (c *client) Versions(_ context.Context, pk resolve.PackageKey) ([]resolve.Version, error) {
	var out []resolve.Version
	for _, v := range c.known(pk.Name) {
		out = append(out, resolve.Version{VersionKey: resolve.VersionKey{PackageKey: pk, VersionType: resolve.Concrete, Version: v}})
	}
	return out, nil
}

func (c *client) known(name string) []string {
	group, artifact, _ := strings.Cut(name, ":")
	if c.t.facts.Versions == nil || !validID(group) || !validID(artifact) {
		return nil
	}
	return c.t.facts.Versions(group, artifact)
}

// MatchingVersions is part of the resolver's interface; the one for Maven does not
// use it.
func (c *client) MatchingVersions(ctx context.Context, vk resolve.VersionKey) ([]resolve.Version, error) {
	all, err := c.Versions(ctx, vk.PackageKey)
	return resolve.MatchRequirement(vk, all), err
}

// Requirements returns what an artifact needs.
func (c *client) Requirements(ctx context.Context, vk resolve.VersionKey) ([]resolve.RequirementVersion, error) {
	if have, ok := c.needs[vk]; ok {
		return have, ctx.Err()
	}
	if c.nodes++; c.nodes > maxNodes {
		return nil, errNodes
	}
	var out []resolve.RequirementVersion
	m := c.root
	if vk != c.rootKey {
		group, artifact, _ := strings.Cut(vk.Name, ":")
		f, why := c.t.find(coordinate{group, artifact, vk.Version})
		if f == nil {
			c.root.note(vk.Name + ":" + vk.Version + ": " + why)
			c.needs[vk] = nil
			return nil, nil
		}
		m = c.t.model(f)
	}
	for _, n := range m.needs() {
		if r, ok := c.requirement(vk, n); ok {
			out = append(out, r)
		}
	}
	if m != c.root {
		for _, u := range m.unknown {
			c.root.note(vk.Name + ":" + vk.Version + ": " + u)
		}
	}
	c.needs[vk] = out
	return out, ctx.Err()
}

// requirement writes a need for the resolver; ok is false for one that does not
// count.
func (c *client) requirement(from resolve.VersionKey, n need) (r resolve.RequirementVersion, ok bool) {
	version, scope, without := n.version, n.scope, n.exclusions
	if from != c.rootKey {
		if scope == "test" || scope == "provided" || scope == "system" || n.optional {
			return r, false
		}
		if by := c.root.manages()[key{n.name(), n.kind, n.classifier}]; by != nil {
			if by.Version != "" {
				c.asked[[2]string{from.Name + " " + from.Version, n.name()}] = version
				version = by.Version
			}
			if by.scope != "" {
				scope = by.scope
			}
			without = strings.Trim(without+"|"+by.exclusions, "|")
		}
	}
	if version, ok = c.usable(n.name(), version); !ok {
		c.root.note(n.name() + ": no version of it is known for what " + from.Name + " asks for (" + n.Text.Value + ")")
		return r, false
	}
	r.VersionKey = versionKey(n.name(), version, resolve.Requirement)
	if n.optional {
		r.Type.AddAttr(dep.Opt, "")
	}
	switch scope {
	case "", "compile":
	case "test":
		r.Type.AddAttr(dep.Test, "")
	default:
		r.Type.AddAttr(dep.Scope, scope)
	}
	if n.kind != "jar" {
		r.Type.AddAttr(dep.MavenArtifactType, n.kind)
	}
	if n.classifier != "" {
		r.Type.AddAttr(dep.MavenClassifier, n.classifier)
	}
	if without != "" {
		r.Type.AddAttr(dep.MavenExclusions, without)
	}
	return r, true
}

// usable returns a version or range that the resolver can answer. A range of
// which no version is known would end the whole resolution.
func (c *client) usable(name, text string) (string, bool) {
	if !strings.ContainsAny(text, "[(,") {
		return text, validVersion(text) && text != "RELEASE" && text != "LATEST"
	}
	if len(text) > maxText {
		return "", false
	}
	want, err := semver.Maven.ParseConstraint(text)
	if err != nil {
		return "", false
	}
	for _, v := range c.known(name) {
		if want.Match(v) {
			return text, true
		}
	}
	if exact := strings.Trim(text, "[] "); validVersion(exact) {
		return exact, true // "[1.0]" is one version, known or not
	}
	return "", false
}
