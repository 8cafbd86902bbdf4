package yamlfile

import (
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// Value turns a node into a value, nil for what does not exist. Scalars that
// [File.Begin] found are made once, so that whoever meets them sees the same.
func (f *File) Value(n tree.Node) *pipeline.Value {
	if !n.Exists() {
		return nil
	}
	here := f.Loc(n)
	if !n.IsAlias() {
		if v := f.values[here.Off]; v != nil && v.At == here {
			return v
		}
	}
	t := Target(n)
	v := &pipeline.Value{Key: Point(n), At: f.Loc(t), Here: here, Source: f.Doc.Source}
	switch t.Kind() {
	case tree.String, tree.Bool, tree.Number:
		v.Scalar, v.Text = true, t.Text()
		if f.Expressions != nil {
			f.Expressions(v)
		}
	case tree.Null:
		v.Null = true
	}
	return v
}

// Scalars turns a mapping of scalars into a map, nil for what does not exist.
func (f *File) Scalars(n tree.Node) *pipeline.Map {
	if !n.Exists() {
		return nil
	}
	m := &pipeline.Map{Value: f.Value(n), Block: f.Block(n, false)}
	if Target(n).Kind() != tree.Map {
		return m
	}
	f.Each(n, func(c tree.Node) {
		m.Entries = append(m.Entries, pipeline.Entry{Name: c.Key(), Value: f.Value(c)})
	})
	return m
}

// List returns the scalars of a list; one scalar is a list of one.
func (f *File) List(n tree.Node) []*pipeline.Value {
	t := Target(n)
	switch t.Kind() {
	case tree.List:
		var out []*pipeline.Value
		f.Each(t, func(c tree.Node) {
			if v := f.Value(c); v.Scalar {
				out = append(out, v)
			}
		})
		return out
	case tree.Absent, tree.Null, tree.Map:
		return nil
	}
	return []*pipeline.Value{f.Value(n)}
}

// Texts returns the texts of a list.
func (f *File) Texts(n tree.Node) []string {
	var out []string
	for _, v := range f.List(n) {
		out = append(out, v.Text)
	}
	return out
}
