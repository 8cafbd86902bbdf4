package view

import (
	"fmt"
	"reflect"
	"time"

	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
)

// prefix of the names of types in expressions.
const prefix = "ossay."

// A field is one field of a type of the view.
type field struct {
	name, doc string
	typ       *types.Type
	index     int // in the structure
}

// A schema is one type of the view.
type schema struct {
	name   string // "ossay.Component"
	typ    *types.Type
	fields []field
	byName map[string]int
}

// schemas are the types of the view by the Go type that holds them. Expressions
// know the root by its fields, which are their variables.
type schemas struct {
	root   *schema
	byType map[reflect.Type]*schema
	byName map[string]*schema
	order  []*schema // as they are met, for the documentation
}

// loadSchemas reads the tags of the structures.
func loadSchemas() *schemas {
	s := &schemas{byType: map[reflect.Type]*schema{}, byName: map[string]*schema{}}
	s.root = s.of(reflect.TypeFor[View]())
	return s
}

// of returns the schema of a structure; structures do not contain themselves.
func (s *schemas) of(t reflect.Type) *schema {
	if have, ok := s.byType[t]; ok {
		return have
	}
	name := prefix + t.Name()
	out := &schema{name: name, typ: types.NewObjectType(name), byName: map[string]int{}}
	s.byType[t], s.byName[name] = out, out
	s.order = append(s.order, out)
	for i := range t.NumField() {
		f := t.Field(i)
		out.byName[f.Tag.Get("cel")] = i
		out.fields = append(out.fields, field{f.Tag.Get("cel"), f.Tag.Get("doc"), s.celType(f.Type), i})
	}
	return out
}

// celType returns the type that values of a Go type have in expressions.
func (s *schemas) celType(t reflect.Type) *types.Type {
	switch {
	case t == reflect.TypeFor[time.Time]():
		return types.TimestampType
	case t.Kind() == reflect.String:
		return types.StringType
	case t.Kind() == reflect.Bool:
		return types.BoolType
	case t.Kind() == reflect.Int64:
		return types.IntType
	case t.Kind() == reflect.Float64:
		return types.DoubleType
	case t.Kind() == reflect.Slice:
		return types.NewListType(s.celType(t.Elem()))
	case t.Kind() == reflect.Map:
		return types.NewMapType(types.StringType, s.celType(t.Elem()))
	}
	return s.of(t).typ
}

// An object is a structure of the view with its values made ready for
// expressions, so that reading a field costs nothing.
type object struct {
	schema *schema
	values []ref.Val
	set    []bool // fields that are not empty, for has()
	from   any    // pointer to the structure
}

// value turns a Go value of the view into one of expressions.
func (s *schemas) value(v reflect.Value) ref.Val {
	switch v.Kind() {
	case reflect.String:
		return types.String(v.String())
	case reflect.Bool:
		return types.Bool(v.Bool())
	case reflect.Int64:
		return types.Int(v.Int())
	case reflect.Float64:
		return types.Double(v.Float())
	case reflect.Slice:
		list := make([]ref.Val, v.Len())
		for i := range list {
			list[i] = s.value(v.Index(i))
		}
		return types.NewRefValList(adapter{}, list)
	case reflect.Map:
		m := make(map[ref.Val]ref.Val, v.Len())
		for it := v.MapRange(); it.Next(); {
			m[types.String(it.Key().String())] = s.value(it.Value())
		}
		return types.NewRefValMap(adapter{}, m)
	}
	if t, ok := v.Interface().(time.Time); ok {
		return types.Timestamp{Time: t}
	}
	return s.object(v)
}

func (s *schemas) object(v reflect.Value) *object {
	sc := s.of(v.Type())
	o := &object{schema: sc, values: make([]ref.Val, len(sc.fields)), set: make([]bool, len(sc.fields))}
	if v.CanAddr() {
		o.from = v.Addr().Interface()
	}
	for i := range sc.fields {
		f := v.Field(sc.fields[i].index)
		o.values[i] = s.value(f)
		o.set[i] = !f.IsZero() && (f.Kind() != reflect.Slice && f.Kind() != reflect.Map || f.Len() > 0)
	}
	return o
}

// ConvertToNative implements ref.Val: objects stay inside of expressions.
func (o *object) ConvertToNative(t reflect.Type) (any, error) {
	return nil, fmt.Errorf("%s is no %v", o.schema.name, t)
}

// ConvertToType implements ref.Val.
func (o *object) ConvertToType(t ref.Type) ref.Val {
	if t == types.TypeType {
		return o.schema.typ
	}
	return types.NewErr("%s cannot become %s", o.schema.name, t.TypeName())
}

// Equal implements ref.Val: an object is equal to itself alone.
func (o *object) Equal(other ref.Val) ref.Val { return types.Bool(other == ref.Val(o)) }

// Type implements ref.Val.
func (o *object) Type() ref.Type { return o.schema.typ }

// Value implements ref.Val.
func (o *object) Value() any { return o }

// adapter passes on what is a value of expressions already.
type adapter struct{}

// NativeToValue implements types.Adapter.
func (adapter) NativeToValue(v any) ref.Val {
	if r, ok := v.(ref.Val); ok {
		return r
	}
	return types.DefaultTypeAdapter.NativeToValue(v)
}
