package cyclonedx

import (
	"slices"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// keepPrefix begins the name of a property that keeps a field for which a
// version or encoding has no place. The rest is a JSON Pointer from the object
// that has the property, without the first slash; the value is JSON text.
const keepPrefix = "ossay:cyclonedx:"

// addKept adds properties for what could not be held. prefix begins their names.
func addKept(v *value, kept []keptField, prefix string) {
	list := v.get("properties")
	if list == nil || list.kind != tree.List {
		list = listValue()
	}
	list = &value{kind: tree.List, kids: slices.Clone(list.kids)}
	for _, k := range kept {
		list.kids = append(list.kids, property(prefix+pointer(k.path)[1:], k.val.json()))
	}
	v.set("properties", list)
}

func property(name, text string) *value {
	return mapValue().set("name", textValue(name)).set("value", textValue(text))
}

// restore puts everything that the properties of an object keep in its place
// again. It changes the object, which stays what it was: where a field stands is
// all that differs.
func restore(v *value) *value {
	list := v.get("properties")
	if list == nil || !slices.ContainsFunc(list.kids, isKept) {
		return v
	}
	var r restorer
	rest := listValue()
	for _, p := range list.kids {
		if !isKept(p) || !r.restore(v, p) {
			rest.kids = append(rest.kids, p)
		}
	}
	if len(rest.kids) > 0 {
		v.set("properties", rest)
	} else {
		v.remove("properties")
	}
	return v
}

func isKept(p *value) bool {
	return strings.HasPrefix(p.str("name"), keepPrefix) && p.get("value") != nil
}

const (
	maxKeptDepth = 128     // of a value in a property
	maxKeptPath  = 32      // parts of a path
	maxRestoring = 1 << 24 // entries looked at or moved to restore one object
)

// A restorer bounds the work for one object: a document may have been written
// to make each step costly. What is not restored stays a property.
type restorer struct{ work int }

// restore puts what a property keeps into v, and reports whether it could.
func (r *restorer) restore(v *value, p *value) bool {
	val, ok := keptValue(p.str("value"), maxKeptDepth)
	path := splitPath(strings.TrimPrefix(p.str("name"), keepPrefix))
	if !ok || path[0] == "properties" || !r.insert(v, path, val) {
		return false
	}
	switch { // what stood for it goes
	case path[0] == "authors" && v.str("author") == joinedAuthors(v):
		v.remove("author")
	case path[0] == "versionRange" && v.get("version") != nil && v.str("version") == "":
		v.remove("version")
	}
	return true
}

// keptValue reads the JSON text of a value of at most some depth.
func keptValue(text string, depth int) (*value, bool) {
	limits := budget.Default()
	limits.Depth = depth
	doc, err := tree.JSON(text, budget.New(limits, int64(len(text))))
	if err != nil {
		return nil, false
	}
	return ofJSON(doc.Root(), nil), true
}

// splitPath splits a JSON Pointer without its first slash.
func splitPath(s string) []string {
	path := strings.SplitN(s, "/", maxKeptPath+1)
	for i, part := range path {
		path[i] = strings.ReplaceAll(strings.ReplaceAll(part, "~1", "/"), "~0", "~")
	}
	return path
}

// insert puts val at a path below v, and makes objects and lists on the way
// where they are missing. A number at the end of the path makes room in a list.
func (r *restorer) insert(v *value, path []string, val *value) bool {
	r.work += len(v.kids)
	if r.work > maxRestoring || len(path) > maxKeptPath {
		return false
	}
	key := path[0]
	if v.kind == tree.List {
		i, err := strconv.Atoi(key)
		switch {
		case err != nil && len(v.kids) > 0: // 1.5 has one identity, 1.6 a list
			return r.insert(v.kids[0], path, val)
		case err != nil || i < 0:
			return false
		case len(path) == 1:
			v.kids = slices.Insert(v.kids, min(i, len(v.kids)), val)
			return true
		}
		return i < len(v.kids) && r.insert(v.kids[i], path[1:], val)
	}
	if v.kind != tree.Map || key == "" {
		return false
	}
	if len(path) == 1 {
		v.set(key, val)
		return true
	}
	next := v.get(key)
	_, err := strconv.Atoi(path[1])
	switch {
	case next == nil && err == nil:
		next = listValue()
	case next == nil:
		next = mapValue()
	case err == nil && next.kind == tree.Map:
		next = listValue(next) // 1.5 has one identity, 1.6 a list
	}
	if !r.insert(next, path[1:], val) {
		return false
	}
	v.set(key, next)
	return true
}

// A rootEditor puts values into the fields of a document.
type rootEditor struct {
	restorer
	fields []rootField
	index  map[string]int
}

func newRootEditor(fields []rootField) *rootEditor {
	e := &rootEditor{fields: fields, index: make(map[string]int, len(fields))}
	for i, f := range fields {
		e.index[f.name] = i
	}
	return e
}

// insert is like that of a restorer. A list that is changed is read as a whole,
// once.
func (e *rootEditor) insert(path []string, val *value) bool {
	holder := mapValue()
	i, ok := e.index[path[0]]
	if ok {
		holder.set(path[0], e.fields[i].value())
		e.fields[i].one, e.fields[i].items, e.fields[i].brief = holder.kids[0], nil, nil
	}
	if !e.restorer.insert(holder, path, val) {
		return false
	}
	if !ok {
		i = len(e.fields)
		e.index[path[0]] = i
		e.fields = append(e.fields, rootField{name: path[0]})
	}
	e.fields[i].one = holder.kids[0]
	return true
}

// done returns the fields, lists as lists again.
func (e *rootEditor) done() []rootField {
	for i := range e.fields {
		if f := &e.fields[i]; f.one != nil && f.one.kind == tree.List {
			f.items, f.size, f.one = slices.Values(f.one.kids), len(f.one.kids), nil
		}
	}
	return e.fields
}

// putBackRoot puts back what properties of the document, or for versions
// without these its metadata, keep of the document's own fields.
func putBackRoot(fields []rootField) []rootField {
	e := newRootEditor(fields)
	back := func(p *value, path string) bool {
		val, ok := keptValue(p.str("value"), maxKeptDepth)
		return ok && e.insert(splitPath(path), val)
	}
	if i, ok := e.index["metadata"]; ok && fields[i].one != nil {
		m := fields[i].one
		if list := keepRest(m.get("properties"), keepPrefix+"/", back); list != nil {
			if m.set("properties", list); len(list.kids) == 0 {
				m.remove("properties")
			}
		}
	}
	if i, ok := e.index["properties"]; ok {
		list := e.fields[i].value()
		notItself := func(p *value, path string) bool { return path != "properties" && back(p, path) }
		if rest := keepRest(list, keepPrefix, notItself); rest != nil {
			list = rest
		}
		e.fields[i].one, e.fields[i].items, e.fields[i].brief = list, nil, nil
		if len(list.kids) == 0 {
			e.fields = slices.Delete(e.fields, i, i+1)
		}
	}
	return e.done()
}

// keepRest hands properties whose name has a prefix to back, and returns those
// that back did not want; nil if there are none with the prefix.
func keepRest(list *value, prefix string, back func(p *value, path string) bool) *value {
	if list == nil || list.kind != tree.List {
		return nil
	}
	found := false
	rest := listValue()
	for _, p := range list.kids {
		if path, ok := strings.CutPrefix(p.str("name"), prefix); ok && p.get("value") != nil && back(p, path) {
			found = true
			continue
		}
		rest.kids = append(rest.kids, p)
	}
	if !found {
		return nil
	}
	return rest
}
