package vex

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"
)

// An Object is a JSON object whose members keep their order.
type Object struct {
	b bytes.Buffer
}

// Raw adds a member with a value that is JSON already. An empty value is left out.
func (o *Object) Raw(key, value string) {
	if value == "" {
		return
	}
	if o.b.Len() > 0 {
		o.b.WriteByte(',')
	}
	o.b.WriteString(Quote(key))
	o.b.WriteByte(':')
	o.b.WriteString(value)
}

// Text adds a member with a string. An empty string is left out.
func (o *Object) Text(key, value string) {
	if value != "" {
		o.Raw(key, Quote(value))
	}
}

// Texts adds a member with a list of strings. An empty list is left out.
func (o *Object) Texts(key string, values []string) {
	if len(values) == 0 {
		return
	}
	quoted := make([]string, len(values))
	for i, v := range values {
		quoted[i] = Quote(v)
	}
	o.Raw(key, Array(quoted))
}

// Fields adds members as they were read.
func (o *Object) Fields(fields []Field) {
	for _, f := range fields {
		o.Raw(f.Key, f.Raw)
	}
}

// Empty reports whether o has no members.
func (o *Object) Empty() bool { return o.b.Len() == 0 }

// String returns the object as JSON.
func (o *Object) String() string { return "{" + o.b.String() + "}" }

// Array returns a list of values that are JSON already, or "" for none.
func Array(values []string) string {
	if len(values) == 0 {
		return ""
	}
	return "[" + strings.Join(values, ",") + "]"
}

// Quote returns s as a JSON string in which markup stands for itself.
func Quote(s string) string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(s) // a string always encodes
	return strings.TrimSuffix(b.String(), "\n")
}

// Write writes JSON indented by two blanks, with a newline at the end.
func Write(w io.Writer, text string) error {
	var b bytes.Buffer
	if err := json.Indent(&b, []byte(text), "", "  "); err != nil {
		return err
	}
	b.WriteByte('\n')
	_, err := w.Write(b.Bytes())
	return err
}
