package dotnet

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// The kinds of declarations: the item types of MSBuild, and SDKs.
const (
	kindReference = "PackageReference"
	kindGlobal    = "GlobalPackageReference"
	kindDownload  = "PackageDownload"
	kindTool      = "DotNetCliToolReference"
	kindSDK       = "Sdk"
)

// maxDownloads bounds the versions of one downloaded package.
const maxDownloads = 16

// item reads one item. Types of items ignore letter case, as metadata does.
func (r *projectReader) item(item tree.Node, condition string) {
	switch strings.ToLower(item.Key()) {
	case "packagereference":
		r.packages(item, condition, kindReference, component.Prod)
	case "globalpackagereference":
		r.packages(item, condition, kindGlobal, component.Dev)
	case "packagedownload":
		r.packages(item, condition, kindDownload, component.Dev)
	case "dotnetclitoolreference":
		r.packages(item, condition, kindTool, component.Dev)
	case "packageversion":
		r.central(item, condition)
	case "projectreference":
		if r.own {
			r.projects(item)
		}
	}
}

// packages declares the packages of one item. An item may name several, divided
// by semicolons, and it may only change items that other files make.
func (r *projectReader) packages(item tree.Node, condition, kind string, scope component.Scope) {
	if strings.EqualFold(metadata(item, "PrivateAssets"), "all") {
		scope = component.Dev
	}
	version := metadata(item, "VersionOverride")
	if version == "" {
		version = metadata(item, "Version")
	}
	version, byCondition := expand(version, r.look)
	if byCondition {
		condition = join(condition, byProperty)
	}
	if update := item.Get("@Update"); update.Exists() {
		r.eachName(update, func(name string, at span.Point) {
			if version != "" {
				r.b.Set(attrUpdate, name+separator+version+separator+condition, at)
			}
		})
		return
	}
	if remove := item.Get("@Remove"); remove.Exists() {
		r.eachName(remove, func(name string, at span.Point) {
			r.b.Note(at, "%s is taken out again here, and whether it was in is not followed", inventory.Clip(name))
		})
		return
	}
	versions := []string{version}
	if kind == kindDownload {
		versions = strings.SplitN(version, ";", maxDownloads)
	}
	r.eachName(item.Get("@Include"), func(name string, at span.Point) {
		for _, v := range versions {
			r.b.Declare(component.Declaration{
				Name: name, Requirement: strings.TrimSpace(v), Kind: kind, Scope: scope, Extra: condition, At: at,
			})
		}
	})
}

// central records a central version: PackageVersion asks for nothing, it only
// says which version a reference without one means.
func (r *projectReader) central(item tree.Node, condition string) {
	names := item.Get("@Include")
	if !names.Exists() {
		names = item.Get("@Update")
	}
	version, byCondition := expand(metadata(item, "Version"), r.look)
	if byCondition {
		condition = join(condition, byProperty)
	}
	r.eachName(names, func(name string, at span.Point) {
		if version != "" {
			r.b.Set(attrCentral, name+separator+version+separator+condition, at)
		}
	})
}

// eachName calls yield for each name of a list such as "A;B".
func (r *projectReader) eachName(list tree.Node, yield func(name string, at span.Point)) {
	text, _ := expand(list.Text(), r.look)
	for name := range strings.SplitSeq(text, ";") {
		switch name = strings.TrimSpace(name); {
		case name == "" || !r.spend(2):
		case !isLiteral(name) || strings.Contains(name, "*"):
			r.b.Note(list.At(), "%s is a name that only a build knows", inventory.Clip(name))
		default:
			yield(name, list.At())
		}
	}
}

// projects adds the projects of the tree that this one needs.
func (r *projectReader) projects(item tree.Node) {
	r.eachName(item.Get("@Include"), func(file string, at span.Point) {
		file = strings.ReplaceAll(file, `\`, "/")
		if name := projectName(file); name != "" && name != "." && name != "/" {
			r.b.Edge(r.root, r.b.Add(component.Node{
				Ecosystem: ecosystem, Name: name, Source: file, Project: true, At: at,
			}), component.Prod)
		}
	})
}
