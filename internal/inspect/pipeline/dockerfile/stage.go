package dockerfile

import (
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// from begins a stage.
func (r *reader) from(in *instruction) {
	words := fields(in.text)
	for len(words) > 0 && strings.HasPrefix(words[0].text, "--") {
		words = words[1:]
	}
	if len(words) == 0 || len(r.doc.Jobs) >= maxStages {
		r.job = nil
		return
	}
	j := &pipeline.Job{Doc: r.doc, ID: "stage " + strconv.Itoa(len(r.doc.Jobs)), Key: in.at, At: in.at, Here: in.at, Env: &pipeline.Map{}}
	if len(words) >= 3 && strings.EqualFold(words[1].text, "as") {
		j.ID = words[2].text
	}
	j.Container = r.image(in, words[0], words[0].text, r.global)
	if len(r.doc.Jobs) == 0 {
		r.doc.First = in.key
	}
	r.stages[strings.ToLower(j.ID)] = true
	r.stages[strconv.Itoa(len(r.doc.Jobs))] = true
	r.doc.Jobs = append(r.doc.Jobs, j)
	r.job, r.local, r.shell = j, map[string]argument{}, nil
}

// image is the image that a word names; nil for an earlier stage and for the
// empty image. A name that arguments without a default give is an expression.
func (r *reader) image(in *instruction, w word, name string, args map[string]argument) *pipeline.Image {
	off := w.end - len(name)
	if strings.HasSuffix(w.text, `"`) || strings.HasSuffix(w.text, "'") {
		off = w.off
	}
	name, known := expand(unquote(name), args)
	if known && (name == "scratch" || name == "" || r.stages[strings.ToLower(name)]) {
		return nil
	}
	at := in.loc(off, w.end)
	v := pipeline.NewSpliced(r.doc.Source, at, name, spread(len(name), at))
	if r.doc.Source.Text[at.Off:at.End] == name {
		v = pipeline.NewText(r.doc.Source, at)
	}
	if !known {
		e := &pipeline.Expr{Value: v, Text: name, End: len(name), Reads: []pipeline.Read{{Path: []string{"ARG"}, Level: pipeline.Unknown, Origin: pipeline.FromInput}}}
		v.Exprs = []*pipeline.Expr{e}
	}
	return &pipeline.Image{Value: v, Whole: v}
}

// maxExpanded bounds a name with its arguments.
const maxExpanded = 2000

// expand puts the defaults of arguments into a text: $NAME, ${NAME},
// ${NAME:-word}. It reports whether all are known.
func expand(s string, args map[string]argument) (string, bool) {
	if strings.IndexByte(s, '$') < 0 {
		return s, true
	}
	var b strings.Builder
	known := true
	for i := 0; i < len(s) && b.Len() < maxExpanded; i++ {
		if s[i] != '$' || i+1 == len(s) {
			b.WriteByte(s[i])
			continue
		}
		name, fallback, end := reference(s, i+1)
		a, ok := args[name]
		switch {
		case ok && a.known && (a.text != "" || fallback == ""):
			b.WriteString(a.text)
		case fallback != "":
			b.WriteString(fallback)
		default:
			known = false
			b.WriteString(s[i:end])
		}
		i = end - 1
	}
	return b.String(), known
}

// reference reads the name behind a dollar, and what stands in where it is not
// set.
func reference(s string, i int) (name, fallback string, end int) {
	if s[i] == '{' {
		closing := strings.IndexByte(s[i:], '}')
		if closing < 0 {
			return "", "", len(s)
		}
		name = s[i+1 : i+closing]
		end = i + closing + 1
		if n, f, ok := strings.Cut(name, ":-"); ok {
			return n, f, end
		}
		name, _, _ = strings.Cut(name, ":")
		return name, "", end
	}
	end = i
	for end < len(s) && (s[end] == '_' || s[end]|0x20 >= 'a' && s[end]|0x20 <= 'z' || s[end] >= '0' && s[end] <= '9') {
		end++
	}
	return s[i:end], "", max(end, i+1)
}

// arg reads ARG NAME[=default] …
func (r *reader) arg(in *instruction) {
	for _, w := range fields(in.text) {
		name, value, ok := strings.Cut(w.text, "=")
		a := argument{known: ok}
		if ok {
			var known bool
			a.text, known = expand(unquote(value), r.known())
			a.known = known
			r.keep(in, name, w, len(name)+1)
		} else if g, in := r.global[name]; in && r.job != nil {
			a = g // a stage takes over what stands before the first one
		}
		r.known()[name] = a
	}
}

// known are the arguments in effect.
func (r *reader) known() map[string]argument {
	if r.job == nil {
		return r.global
	}
	return r.local
}

// keep notes the value of an argument or variable.
func (r *reader) keep(in *instruction, name string, w word, from int) {
	if r.job == nil {
		if r.doc.Env == nil {
			r.doc.Env = &pipeline.Map{}
		}
		r.doc.Env.Entries = append(r.doc.Env.Entries, pipeline.Entry{Name: name, Value: r.setting(in, w, from)})
		return
	}
	r.job.Env.Entries = append(r.job.Env.Entries, pipeline.Entry{Name: name, Value: r.setting(in, w, from)})
}

func (r *reader) setting(in *instruction, w word, from int) *pipeline.Value {
	at := in.loc(w.off+from, w.end)
	if w.off+from >= w.end {
		at = in.loc(w.off, w.end)
	}
	text := unquote(w.text[from:])
	v := pipeline.NewSpliced(r.doc.Source, at, text, spread(len(text), at))
	v.Key = in.loc(w.off, w.end)
	return v
}

// env reads ENV NAME=value … and the old ENV NAME value.
func (r *reader) env(in *instruction) {
	words := fields(in.text)
	if r.job == nil || len(words) == 0 {
		return
	}
	if !strings.Contains(words[0].text, "=") {
		if len(words) > 1 {
			last := words[len(words)-1]
			r.keep(in, words[0].text, word{text: in.text[words[1].off:last.end], off: words[1].off, end: last.end}, 0)
		}
		return
	}
	for _, w := range words {
		if name, value, ok := strings.Cut(w.text, "="); ok {
			text, known := expand(unquote(value), r.local)
			r.local[name] = argument{text, known}
			r.keep(in, name, w, len(name)+1)
		}
	}
}
