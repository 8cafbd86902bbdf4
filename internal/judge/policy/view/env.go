package view

import (
	"fmt"
	"reflect"
	"slices"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
)

// Bounds of expressions. The cost is that of the CEL specification: about one a
// step, and one for ten bytes of text that a step looks at.
const (
	MaxExpression = 8 << 10 // characters of one expression
	maxNodes      = 2_000   // parts of one expression, macros expanded
	maxNesting    = 64
	maxRegex      = 10_000 // instructions of one compiled pattern
)

// Kinds returns what a rule can be asked of, one by one: the name of the variable
// that holds it. The kind "run" is asked once and has none.
func Kinds() []string { return []string{"run", "component", "finding", "binary", "pipeline"} }

// An Env compiles expressions over the view, for one kind of subject.
type Env struct {
	schemas *schemas
	base    *cel.Env
	kinds   map[string]*cel.Env
}

// NewEnv returns an environment. It is not safe for concurrent use.
func NewEnv() (*Env, error) {
	e := &Env{schemas: loadSchemas(), kinds: map[string]*cel.Env{}}
	registry, err := types.NewRegistry()
	if err != nil {
		return nil, err
	}
	opts := []cel.EnvOption{
		cel.CustomTypeAdapter(adapter{}), cel.CustomTypeProvider(provider{registry, e.schemas}),
		cel.CrossTypeNumericComparisons(true), cel.DefaultUTCTimeZone(true), cel.EagerlyValidateDeclarations(false),
		cel.ParserExpressionSizeLimit(MaxExpression), cel.ParserRecursionLimit(maxNesting),
		cel.ExpressionNodeLimit(maxNodes), cel.ExpressionNestingDepthLimit(maxNesting), cel.RegexProgramSizeLimit(maxRegex),
	}
	for _, f := range e.schemas.root.fields {
		opts = append(opts, cel.Variable(f.name, f.typ))
	}
	if e.base, err = cel.NewEnv(opts...); err != nil {
		return nil, fmt.Errorf("making the environment of expressions: %w", err)
	}
	return e, nil
}

// For returns the environment for subjects of a kind.
func (e *Env) For(kind string) (*cel.Env, error) {
	if kind == "run" {
		return e.base, nil
	}
	if have, ok := e.kinds[kind]; ok {
		return have, nil
	}
	if !slices.Contains(Kinds(), kind) {
		return nil, fmt.Errorf("%q is no kind of subject", kind)
	}
	env, err := e.base.Extend(cel.Variable(kind, e.schemas.byName[typeOf(kind)].typ))
	if err == nil {
		e.kinds[kind] = env
	}
	return env, err
}

// typeOf returns the type of a kind of subject.
func typeOf(kind string) string {
	return prefix + string(kind[0]-'a'+'A') + kind[1:]
}

// provider knows the types of the view beside the standard ones.
type provider struct {
	types.Provider
	schemas *schemas
}

// FindStructType implements types.Provider.
func (p provider) FindStructType(name string) (*types.Type, bool) {
	if s, ok := p.schemas.byName[name]; ok {
		return types.NewTypeTypeWithParam(s.typ), true
	}
	return p.Provider.FindStructType(name)
}

// FindStructFieldNames implements types.Provider.
func (p provider) FindStructFieldNames(name string) ([]string, bool) {
	s, ok := p.schemas.byName[name]
	if !ok {
		return p.Provider.FindStructFieldNames(name)
	}
	var out []string
	for _, f := range s.fields {
		out = append(out, f.name)
	}
	return out, true
}

// FindStructFieldType implements types.Provider.
func (p provider) FindStructFieldType(name, fieldName string) (*types.FieldType, bool) {
	s, ok := p.schemas.byName[name]
	if !ok {
		return p.Provider.FindStructFieldType(name, fieldName)
	}
	i, ok := s.byName[fieldName]
	if !ok {
		return nil, false
	}
	return &types.FieldType{
		Type:  s.fields[i].typ,
		IsSet: func(o any) bool { x, ok := o.(*object); return ok && x.set[i] },
		GetFrom: func(o any) (any, error) {
			x, ok := o.(*object)
			if !ok || x.schema != s {
				return nil, fmt.Errorf("%v is no %s", o, name)
			}
			return x.values[i], nil
		},
	}, true
}

// NewValue implements types.Provider: an expression makes no values of the view.
func (p provider) NewValue(name string, _ map[string]ref.Val) ref.Val {
	return types.NewErr("%s cannot be made in an expression", name)
}

// Input is a view made ready for expressions: the variables, and one subject at a
// time. It belongs to one goroutine.
type Input struct {
	vars     map[string]ref.Val
	subjects map[string][]*object
	kind     string
	subject  ref.Val
}

// Input makes a view ready. The view must not change afterwards.
func (e *Env) Input(v *View) *Input {
	root := e.schemas.object(reflect.ValueOf(v).Elem())
	in := &Input{vars: map[string]ref.Val{}, subjects: map[string][]*object{}}
	for i, f := range root.schema.fields {
		in.vars[f.name] = root.values[i]
	}
	for kind, name := range map[string]string{"component": "components", "finding": "findings", "binary": "binaries", "pipeline": "pipelines"} {
		list := in.vars[name].(interface{ Value() any }).Value().([]ref.Val)
		objects := make([]*object, len(list))
		for i := range list {
			objects[i] = list[i].(*object)
		}
		in.subjects[kind] = objects
	}
	return in
}

// Len returns the number of subjects of a kind.
func (in *Input) Len(kind string) int {
	if kind == "run" {
		return 1
	}
	return len(in.subjects[kind])
}

// Select makes the subject of a kind with the given number the one that
// expressions see, and returns the structure of the view behind it: a pointer, nil
// for the kind "run".
func (in *Input) Select(kind string, i int) any {
	if kind == "run" {
		in.kind, in.subject = "", nil
		return nil
	}
	o := in.subjects[kind][i]
	in.kind, in.subject = kind, o
	return o.from
}

// ResolveName implements the activation of CEL.
func (in *Input) ResolveName(name string) (any, bool) {
	if name == in.kind && in.subject != nil {
		return in.subject, true
	}
	v, ok := in.vars[name]
	return v, ok
}

// Parent implements the activation of CEL.
func (in *Input) Parent() cel.Activation { return nil }
