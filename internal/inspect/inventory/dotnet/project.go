package dotnet

import (
	"bytes"
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Project reads the project files of C#, F# and Visual Basic: package
// references, tools and SDKs with their versions or ranges, and references to
// other projects of the tree. References that stay private to the build
// (PrivateAssets="all") are for development. [Join] fills in what the files
// around a project say.
func Project() *inventory.Reader {
	return &inventory.Reader{
		Format: formatProject, Rev: 1,
		Wants: inspect.Interest{Suffixes: []string{".csproj", ".fsproj", ".vbproj"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			root, err := xml(f)
			if err != nil || root.Key() != "Project" {
				return err
			}
			b.Recognised()
			r := projectReader{f: f, b: b, props: make(properties), own: true}
			r.readProperties(root)
			r.root = b.Project(ecosystem, r.name(), r.literal("Version", "VersionPrefix"), span.Point{})
			return r.readItems(root)
		},
	}
}

// Props reads the MSBuild files that projects share: Directory.Packages.props
// with its central versions, Directory.Build.props and .targets, and all that
// those import. Such a file asks for packages on behalf of the projects below it;
// [Join] finds out which ones.
func Props() *inventory.Reader {
	return &inventory.Reader{
		Format: formatProps, Rev: 1,
		Wants: inspect.Interest{Suffixes: []string{".props", ".targets"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			data, err := f.Bytes()
			if err != nil || !bytes.HasPrefix(bytes.TrimLeft(data, "\ufeff \t\r\n"), []byte("<")) {
				return err // other tools have files of these names, too
			}
			root, err := xml(f)
			if err != nil || root.Key() != "Project" {
				return err
			}
			b.Recognised()
			r := projectReader{f: f, b: b, props: make(properties)}
			r.readProperties(root)
			return r.readItems(root)
		},
	}
}

// A projectReader reads one MSBuild file.
type projectReader struct {
	f     *inspect.File
	b     *inventory.Builder
	props properties
	own   bool // a project, not a shared file
	root  uint32
	err   error
}

// maxChoose bounds Choose elements inside Choose elements.
const maxChoose = 16

// join puts a condition and those around it together.
func join(outer, inner string) string {
	if outer == "" || inner == "" {
		return outer + inner
	}
	return outer + " and " + inner
}

// groups calls yield for the children of all elements named group, with the
// conditions they stand under. Targets are left out: what happens in a build
// comes too late for a restore.
func groups(n tree.Node, group, condition string, depth int, yield func(n tree.Node, condition string)) {
	for c := range n.Children() {
		at := join(condition, c.Get("@Condition").Text())
		switch key := c.Key(); {
		case key == group:
			for item := range c.Children() {
				if item.Kind() == tree.Map { // an element, not an attribute
					yield(item, join(at, item.Get("@Condition").Text()))
				}
			}
		case (key == "Choose" || key == "When") && depth < maxChoose:
			groups(c, group, at, depth+1, yield)
		case key == "Otherwise" && depth < maxChoose:
			groups(c, group, join(at, "otherwise"), depth+1, yield)
		}
	}
}

func (r *projectReader) readProperties(root tree.Node) {
	groups(root, "PropertyGroup", "", 0, func(p tree.Node, condition string) {
		r.props.assign(p.Key(), p.Text(), condition)
		if !r.own && len(p.Text()) <= maxExpanded {
			r.b.Set(attrProperty, p.Key()+separator+p.Text()+separator+condition, p.At())
		}
	})
}

// look finds a property of the file itself.
func (r *projectReader) look(name string) (property, bool) {
	p, ok := r.props[strings.ToLower(name)]
	return p, ok
}

// literal returns the first of the named properties that has a literal value.
func (r *projectReader) literal(names ...string) string {
	for _, name := range names {
		if p, ok := r.look(name); ok && !p.conditional {
			if v, conditional := expand(p.value, r.look); v != "" && !conditional && isLiteral(v) {
				return strings.TrimSpace(v)
			}
		}
	}
	return ""
}

// name returns the name under which other projects know this one: that of its
// package or assembly, by default that of the file.
func (r *projectReader) name() string {
	if name := r.literal("PackageId", "AssemblyName"); name != "" {
		return name
	}
	return projectName(r.f.Path)
}

// projectName returns a project file's name without folder and ending.
func projectName(file string) string {
	base := path.Base(strings.ReplaceAll(file, `\`, "/"))
	return strings.TrimSuffix(base, path.Ext(base))
}

// spend spends decoding steps and reports whether the budget holds.
func (r *projectReader) spend(steps int64) bool {
	if r.err == nil {
		r.err = r.f.Budget.Step(steps)
	}
	return r.err == nil
}

func (r *projectReader) readItems(root tree.Node) error {
	r.sdks(root.Get("@Sdk"))
	for c := range root.Children() {
		switch c.Key() {
		case "Sdk":
			if v := c.Get("@Version").Text(); v != "" {
				r.sdk(c.Get("@Name").Text(), v, c.At())
			}
		case "Import":
			r.sdks(c.Get("@Sdk"))
			if p := c.Get("@Project"); p.Text() != "" && !c.Get("@Sdk").Exists() {
				r.b.Set(attrImport, p.Text(), p.At())
			}
		}
	}
	groups(root, "ItemGroup", "", 0, func(item tree.Node, condition string) {
		if r.spend(4) {
			r.item(item, condition)
		}
	})
	return r.err
}

// sdks reads a list such as "Microsoft.NET.Sdk;Acme.Build/1.2.0". An SDK without
// a version comes with the installed one, or its version stands in global.json.
func (r *projectReader) sdks(list tree.Node) {
	for sdk := range strings.SplitSeq(list.Text(), ";") {
		if name, version, ok := strings.Cut(strings.TrimSpace(sdk), "/"); ok {
			r.sdk(name, version, list.At())
		}
	}
}

func (r *projectReader) sdk(name, version string, at span.Point) {
	version = strings.TrimPrefix(version, "min=")
	if name != "" && version != "" {
		r.b.Declare(component.Declaration{
			Name: name, Requirement: "[" + version + "]", Kind: kindSDK, Scope: component.Dev, At: at,
		})
	}
}
