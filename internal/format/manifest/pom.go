package manifest

import (
	"errors"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A POM is one pom.xml as it is written: nothing is inherited, and texts may
// hold properties ("${name}"). Profiles that are active by default count as part
// of it, others do not (POM reference, "Profiles").
type POM struct {
	Group, Artifact, Version POMText
	Parent                   *POMParent
	Properties               []POMProperty // in the order of the file; later ones win
	Modules                  []string
	Needs                    []POMDependency // dependencies
	Managed                  []POMDependency // dependencyManagement, imports among them
	Repositories             []POMRepository
}

// A POMText is the text of an element and where it stands.
type POMText struct {
	Value string
	At    span.Point // zero where there is no such text
}

// A POMParent is a parent element.
type POMParent struct {
	Group, Artifact, Version POMText
	Path                     string // relativePath; "../pom.xml" where it is not written, "" if it is written empty
}

// A POMProperty is one property.
type POMProperty struct {
	Name    string
	Value   POMText
	Profile bool // a profile sets it
}

// A POMDependency is one declaration.
type POMDependency struct {
	Group, Artifact, Version            POMText
	Type, Classifier, Scope, Exclusions string // Exclusions: "group:artifact", separated by "|"
	Optional                            bool
	Profile                             bool // a profile declares it
}

// A POMRepository is a place that a POM names for artifacts.
type POMRepository struct{ ID, URL string }

// MaxPOM bounds the size in bytes of POM files; the largest real ones have some
// hundred kilobytes.
const MaxPOM = 8 << 20

var errNoPOM = errors.New("not the POM of a project: no project element with an artifactId")

// DecodePOM reads a pom.xml. It spends steps of the budget for what it keeps.
func DecodePOM(src []byte, b *budget.Budget) (*POM, error) {
	doc, err := tree.XML(string(src), b)
	if err != nil {
		return nil, err
	}
	root := doc.Root()
	if root.Key() != "project" || !root.Get("artifactId").Exists() {
		return nil, errNoPOM
	}
	p := &POM{Group: pomText(root.Get("groupId")), Artifact: pomText(root.Get("artifactId")), Version: pomText(root.Get("version"))}
	if e := root.Get("parent"); e.Exists() {
		p.Parent = &POMParent{pomText(e.Get("groupId")), pomText(e.Get("artifactId")), pomText(e.Get("version")), "../pom.xml"}
		if rel := e.Get("relativePath"); rel.Exists() {
			p.Parent.Path = rel.Text()
		}
	}
	if err := p.add(root, false, b); err != nil {
		return nil, err
	}
	for e := range root.Get("profiles").All("profile") {
		if err := b.Step(4); err != nil {
			return nil, err
		}
		if e.Path("activation", "activeByDefault").Text() == "true" {
			if err := p.add(e, true, b); err != nil {
				return nil, err
			}
		}
	}
	return p, nil
}

// add reads what a project and a profile have in common.
func (p *POM) add(e tree.Node, profile bool, b *budget.Budget) error {
	for c := range e.Get("properties").Children() {
		if err := b.Step(2); err != nil {
			return err
		}
		p.Properties = append(p.Properties, POMProperty{strings.Clone(c.Key()), pomText(c), profile})
	}
	for m := range e.Get("modules").All("module") {
		if err := b.Step(2); err != nil {
			return err
		}
		p.Modules = append(p.Modules, strings.Clone(m.Text()))
	}
	for r := range e.Get("repositories").All("repository") {
		if err := b.Step(2); err != nil {
			return err
		}
		p.Repositories = append(p.Repositories, POMRepository{strings.Clone(r.Get("id").Text()), strings.Clone(r.Get("url").Text())})
	}
	var err error
	if p.Needs, err = pomDependencies(p.Needs, e.Get("dependencies"), profile, b); err == nil {
		p.Managed, err = pomDependencies(p.Managed, e.Path("dependencyManagement", "dependencies"), profile, b)
	}
	return err
}

func pomDependencies(list []POMDependency, e tree.Node, profile bool, b *budget.Budget) ([]POMDependency, error) {
	for d := range e.All("dependency") {
		if err := b.Step(8); err != nil {
			return nil, err
		}
		dep := POMDependency{
			Group: pomText(d.Get("groupId")), Artifact: pomText(d.Get("artifactId")), Version: pomText(d.Get("version")),
			Type: strings.Clone(d.Get("type").Text()), Classifier: strings.Clone(d.Get("classifier").Text()),
			Scope: strings.Clone(d.Get("scope").Text()), Optional: d.Get("optional").Text() == "true", Profile: profile,
		}
		if dep.Type == "" {
			dep.Type = "jar"
		}
		var without []string
		for x := range d.Get("exclusions").All("exclusion") {
			if err := b.Step(2); err != nil {
				return nil, err
			}
			without = append(without, x.Get("groupId").Text()+":"+x.Get("artifactId").Text())
		}
		dep.Exclusions = strings.Join(without, "|")
		list = append(list, dep)
	}
	return list, nil
}

// pomText returns the text of an element. What is copied here outlives the document.
func pomText(e tree.Node) POMText {
	t := e.Get("#text")
	if !t.Exists() {
		return POMText{}
	}
	return POMText{strings.Clone(e.Text()), t.At()}
}
