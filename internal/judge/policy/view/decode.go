package view

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/config"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// Decode reads a view as the tests of a pack write it: a map of variables, with
// the names and types of the view. What is left out is empty, but for what a test
// would otherwise repeat: components and findings are shipped, findings are open,
// and evidence may be one word. Errors are of type *config.Error.
func Decode(path string, n tree.Node) (*View, error) {
	v := &View{Evidence: map[string]Evidence{}}
	d := decoder{path: path, schemas: loadSchemas()}
	if !n.Exists() {
		return v, nil
	}
	if err := d.into(n, reflect.ValueOf(v).Elem()); err != nil {
		return nil, err
	}
	for i := range v.Findings {
		f := &v.Findings[i]
		if area, _, ok := strings.Cut(f.Rule, "/"); ok && f.Area == "" {
			f.Area = area
		}
	}
	return v, nil
}

type decoder struct {
	path    string
	schemas *schemas
}

func (d *decoder) fail(n tree.Node, format string, args ...any) error {
	return &config.Error{Path: d.path, At: n.At(), Msg: fmt.Sprintf(format, args...)}
}

// into reads a value. The depth is that of the view's types, whatever the
// document holds.
func (d *decoder) into(n tree.Node, v reflect.Value) error {
	if n.IsAlias() {
		return d.fail(n, "aliases are not read here")
	}
	if v.Type() == reflect.TypeFor[time.Time]() {
		t, err := time.Parse(time.DateOnly, n.Text())
		if err != nil {
			return d.fail(n, "%q is not a day YYYY-MM-DD", n.Text())
		}
		v.Set(reflect.ValueOf(t))
		return nil
	}
	if v.Type() == reflect.TypeFor[Evidence]() && n.Kind() == tree.String {
		v.Set(reflect.ValueOf(Evidence{State: n.Text()}))
		return d.state(n)
	}
	switch v.Kind() {
	case reflect.Slice:
		return d.list(n, v)
	case reflect.Map:
		return d.stringMap(n, v)
	case reflect.Struct:
		return d.structure(n, v)
	}
	return d.scalar(n, v)
}

// state refuses a word that evidence never has.
func (d *decoder) state(n tree.Node) error {
	if !slices.Contains([]string{OK, Partial, Absent}, n.Text()) {
		return d.fail(n, "%q is not %s, %s or %s", n.Text(), OK, Partial, Absent)
	}
	return nil
}

func (d *decoder) scalar(n tree.Node, v reflect.Value) error {
	text, ok := n.Text(), true
	switch v.Kind() {
	case reflect.String:
		v.SetString(strings.Clone(text))
		ok = n.Kind() == tree.String || n.Kind() == tree.Number
	case reflect.Bool:
		v.SetBool(n.True())
		ok = n.Kind() == tree.Bool
	case reflect.Int64:
		var i int64
		i, ok = n.Int()
		v.SetInt(i)
	case reflect.Float64:
		x, err := strconv.ParseFloat(text, 64)
		ok = err == nil && n.Kind() == tree.Number
		v.SetFloat(x)
	}
	if !ok {
		return d.fail(n, "%s wants a %s", n.Key(), d.schemas.celType(v.Type()))
	}
	return nil
}

func (d *decoder) list(n tree.Node, v reflect.Value) error {
	if n.Kind() != tree.List {
		return d.fail(n, "%s must be a list", n.Key())
	}
	v.Set(reflect.MakeSlice(v.Type(), n.Len(), n.Len()))
	i := 0
	for c := range n.Children() {
		if err := d.into(c, v.Index(i)); err != nil {
			return err
		}
		i++
	}
	return nil
}

func (d *decoder) stringMap(n tree.Node, v reflect.Value) error {
	if n.Kind() != tree.Map {
		return d.fail(n, "%s must be a map", n.Key())
	}
	v.Set(reflect.MakeMapWithSize(v.Type(), n.Len()))
	for c := range n.Children() {
		if v.Type().Elem() == reflect.TypeFor[Evidence]() {
			if err := knownEvidence(d.path, c.KeyAt(), c.Key()); err != nil {
				return err
			}
		}
		value := reflect.New(v.Type().Elem()).Elem()
		if err := d.into(c, value); err != nil {
			return err
		}
		v.SetMapIndex(reflect.ValueOf(strings.Clone(c.Key())), value)
	}
	return nil
}

// knownEvidence refuses a name that no run gives evidence under.
func knownEvidence(path string, at span.Point, name string) error {
	var names []string
	for _, e := range EvidenceNames() {
		names = append(names, e[0])
	}
	if slices.Contains(names, name) {
		return nil
	}
	e := &config.Error{Path: path, At: at, Msg: fmt.Sprintf("unknown evidence %q", name), Hint: "one of " + strings.Join(names, ", ")}
	if near := config.Nearest(name, names); near != "" {
		e.Hint = fmt.Sprintf("did you mean %q?", near)
	}
	return e
}

// CheckEvidence refuses a name that no run gives evidence under; the error is of
// type *config.Error.
func CheckEvidence(path string, n tree.Node) error {
	return knownEvidence(path, n.At(), n.Text())
}

func (d *decoder) structure(n tree.Node, v reflect.Value) error {
	if n.Kind() != tree.Map {
		return d.fail(n, "%s must be a map", orWord(n.Key(), "an entry"))
	}
	sc := d.schemas.of(v.Type())
	preset(v)
	seen := make(map[string]bool, len(sc.fields))
	for c := range n.Children() {
		i, ok := sc.byName[c.Key()]
		if !ok {
			var names []string
			for _, f := range sc.fields {
				names = append(names, f.name)
			}
			e := &config.Error{Path: d.path, At: c.KeyAt(), Msg: fmt.Sprintf("unknown key %q", c.Key()), Hint: "known keys: " + strings.Join(names, ", ")}
			if near := config.Nearest(c.Key(), names); near != "" {
				e.Hint = fmt.Sprintf("did you mean %q?", near)
			}
			return e
		}
		if seen[c.Key()] {
			return &config.Error{Path: d.path, At: c.KeyAt(), Msg: fmt.Sprintf("key %q stands twice", c.Key())}
		}
		seen[c.Key()] = true
		if err := d.into(c, v.Field(sc.fields[i].index)); err != nil {
			return err
		}
	}
	return nil
}

// preset fills in what most entries of a test have.
func preset(v reflect.Value) {
	switch x := v.Addr().Interface().(type) {
	case *Component:
		x.Scope, x.Shipped, x.Grade, x.Locked = "prod", true, "observed", true
	case *Finding:
		x.Scope, x.Shipped, x.Status, x.Confidence = "prod", true, "open", "high"
		x.Reach = "none"
	case *Pipeline:
		x.Shipped = true
	}
}

func orWord(s, other string) string {
	if s == "" {
		return other
	}
	return s
}
