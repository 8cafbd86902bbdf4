package java

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// A guess is what an archive without Maven's metadata seems to be. Its group is
// never made up: Bundle-SymbolicName and Implementation-Vendor-Id look like
// groups and seldom are (of 22 jars of a Jetty distribution that have a vendor
// id, none names its group), so they are not used.
type guess struct {
	group, artifact, version string
	from                     []string // what it was taken from, for people
	at                       span.Point
}

// name returns the package's name: "group:artifact", or the artifact alone
// where nothing tells the group.
func (g *guess) name() string {
	if g.group == "" {
		return g.artifact
	}
	return g.group + ":" + g.artifact
}

// guessArchive takes an archive's identity from its file name and manifest; m
// may be nil. ok is false if neither says anything that could be told apart
// from an arbitrary name.
func guessArchive(f fileName, m *component.Listing) (g guess, ok bool) {
	a := attributes(m)
	g = guess{artifact: f.artifact, version: f.version}
	title := a.value("Implementation-Title")
	version, versionAttr := a.version()
	if v, found := strings.CutSuffix(f.base, "-"+version); found && version != "" && v != "" {
		g.artifact, g.version = v, version // "log4j-1.2-api-2.17.1"
	}
	if g.version != "" {
		g.from = append(g.from, "the file name")
	}
	if g.version == "" && version != "" {
		g.version = version
		g.from = append(g.from, "the file name and "+versionAttr)
		g.at = a.at(versionAttr)
	}
	named := false
	for _, n := range [...]string{"Implementation-Title", "Bundle-SymbolicName", "Automatic-Module-Name"} {
		if a.value(n) != "" {
			named = true
			if g.at.IsZero() {
				g.at = a.at(n)
			}
		}
	}
	if !validID(g.artifact) || g.version == "" && !named {
		return g, false
	}
	if len(g.from) == 0 {
		g.from = append(g.from, "the file name")
	}
	if sameName(title, g.artifact) || a.value("Automatic-Module-Name") == strings.ReplaceAll(g.artifact, "-", ".") {
		if g.group = familyGroup(g.artifact, g.version); g.group != "" {
			g.from = append(g.from, "the known group of that name")
		}
	}
	return g, true
}

// manifestAttributes are the attributes of a manifest listing.
type manifestAttributes struct{ l *component.Listing }

func attributes(m *component.Listing) manifestAttributes { return manifestAttributes{m} }

func (a manifestAttributes) value(name string) string {
	if a.l == nil {
		return ""
	}
	return a.l.Attr(name)
}

func (a manifestAttributes) at(name string) span.Point {
	if a.l != nil {
		for i := range a.l.Attrs {
			if a.l.Attrs[i].Name == name {
				return a.l.Attrs[i].At
			}
		}
	}
	return span.Point{}
}

// version returns the version that the manifest gives, and the attribute. Build
// numbers, dates in words and placeholders are no versions.
func (a manifestAttributes) version() (version, attr string) {
	for _, attr := range [...]string{"Implementation-Version", "Bundle-Version"} {
		if v := a.value(attr); validVersion(v) && v[0] >= '0' && v[0] <= '9' {
			return v, attr
		}
	}
	return "", ""
}

// sameName compares a title with an artifact: "Spring Boot" is spring-boot.
func sameName(title, artifact string) bool {
	return title != "" && strings.EqualFold(strings.ReplaceAll(title, " ", "-"), artifact)
}

// familyGroup returns the group of artifacts that are published by Gradle, and so
// without pom.properties, and are in most applications. Their names alone prove
// nothing: the caller compares the manifest first.
func familyGroup(artifact, version string) string {
	switch artifact {
	case "spring-aop", "spring-aspects", "spring-beans", "spring-context", "spring-context-indexer",
		"spring-context-support", "spring-core", "spring-expression", "spring-instrument", "spring-jcl", "spring-jdbc",
		"spring-jms", "spring-messaging", "spring-orm", "spring-oxm", "spring-r2dbc", "spring-test", "spring-tx",
		"spring-web", "spring-webflux", "spring-webmvc", "spring-websocket":
		return "org.springframework"
	case "groovy", "groovy-json", "groovy-templates", "groovy-xml", "groovy-sql":
		if version >= "4" {
			return "org.apache.groovy"
		}
		return "org.codehaus.groovy"
	case "reactor-core":
		return "io.projectreactor"
	case "micrometer-core", "micrometer-commons", "micrometer-observation":
		return "io.micrometer"
	}
	for _, family := range [...]struct{ prefix, group string }{
		{"spring-boot", "org.springframework.boot"},
		{"spring-security-", "org.springframework.security"},
		{"kotlin-", "org.jetbrains.kotlin"},
	} {
		if strings.HasPrefix(artifact, family.prefix) {
			return family.group
		}
	}
	return ""
}
