package bom

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// propertyRange is the property under which bills of materials of this program
// keep the interval of a version that evidence gives.
const propertyRange = "ossay:versionRange"

// properties takes what the registered property taxonomies of CycloneDX say
// about a component's scope and kind. All other properties are the writer's own
// business.
func properties(n *component.Node, id *identity, list tree.Node) {
	var grouped, main bool // of poetry's and pipenv's groups; a package may be in several
	for p := range list.Children() {
		name := p.Get("name").Text()
		if len(name) < len("cdx:poetry:group") { // the shortest of them
			continue
		}
		switch name {
		case "cdx:npm:package:development", "cdx:composer:package:isDevRequirement":
			if p.Get("value").Text() == "true" {
				n.Scope = max(n.Scope, component.Dev)
			}
		case "cdx:npm:package:bundled":
			n.Bundled = p.Get("value").Text() == "true"
		case "cdx:maven:package:test":
			if p.Get("value").Text() == "true" {
				n.Scope = max(n.Scope, component.Test)
			}
		case "cdx:poetry:group":
			grouped = true
			main = main || p.Get("value").Text() == "main"
		case "cdx:pipenv:category":
			grouped = true
			main = main || p.Get("value").Text() != "develop"
		case "gitlab:dependency_scanning:category":
			n.Scope = max(n.Scope, scopeOfCategory(p.Get("value").Text()))
		case propertyRange:
			if v := p.Get("value").Text(); strings.HasPrefix(v, "vers:") && n.Requirement == "" {
				n.Requirement = v
			}
		case "syft:package:type", "aquasecurity:trivy:PkgType":
			id.kind = p.Get("value").Text()
		}
	}
	if grouped && !main {
		n.Scope = max(n.Scope, component.Dev)
	}
}

func scopeOfCategory(word string) component.Scope {
	switch word {
	case "development":
		return component.Dev
	case "test":
		return component.Test
	}
	return component.Prod
}
