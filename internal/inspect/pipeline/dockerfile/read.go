package dockerfile

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// Platform returns the platform of the file at a path, or "".
func Platform(p string) string {
	base := path.Base(p)
	lower := strings.ToLower(base)
	switch {
	case base == "Dockerfile", base == "Containerfile", strings.HasPrefix(base, "Dockerfile."), strings.HasPrefix(base, "Containerfile."),
		strings.HasSuffix(lower, ".dockerfile"), strings.HasSuffix(lower, ".containerfile"):
		if strings.HasSuffix(lower, ".dockerignore") || strings.HasSuffix(lower, ".md") || strings.HasSuffix(lower, ".tmpl") || strings.HasSuffix(lower, ".j2") {
			return ""
		}
		return pipeline.Dockerfile
	}
	return ""
}

// Read turns a file into a document; it returns nil where the path is none of a
// container build file.
func Read(p, text string, b *budget.Budget) (*pipeline.Document, error) {
	if Platform(p) == "" {
		return nil, nil
	}
	return Parse(p, text, b)
}

// maxStages bounds the stages of a file.
const maxStages = 1000

// Parse turns a text into a document, whatever its path: a pipeline named it. A
// breach of the budget is an error.
func Parse(p, text string, b *budget.Budget) (*pipeline.Document, error) {
	src := pipeline.NewSource(p, text)
	doc := &pipeline.Document{Source: src, Platform: pipeline.Dockerfile, Examined: true, At: pipeline.Loc{End: len(text)}, First: src.LineLoc(1), Ignores: pipeline.Exceptions(src, "#")}
	if strings.IndexByte(text, 0) >= 0 {
		doc.Examined = false
		doc.Problems = []pipeline.Problem{{At: doc.First, Msg: "not text"}}
		return doc, nil
	}
	r := &reader{doc: doc, stages: map[string]bool{}, global: map[string]argument{}}
	s := &scanner{src: src}
	s.directives()
	for {
		in, ok, err := s.next(b)
		if err != nil {
			return nil, err
		}
		if !ok {
			break
		}
		r.instruction(in)
	}
	if s.syntax.End > 0 && len(doc.Jobs) > 0 {
		v := pipeline.NewText(src, s.syntax)
		doc.Jobs[0].Services = append(doc.Jobs[0].Services, &pipeline.Image{Value: v, Whole: v})
	}
	return doc, nil
}

// argument is what is known of a build argument or variable.
type argument struct {
	text  string
	known bool // it has a default
}

type reader struct {
	doc    *pipeline.Document
	job    *pipeline.Job
	stages map[string]bool     // names of stages
	global map[string]argument // before the first FROM
	local  map[string]argument // of the stage
	shell  *pipeline.Value
}

func (r *reader) instruction(in *instruction) {
	switch in.name {
	case "FROM":
		r.from(in)
	case "ARG":
		r.arg(in)
	case "ENV":
		r.env(in)
	case "RUN":
		r.run(in)
	case "ADD":
		r.add(in)
	case "COPY":
		r.copy(in)
	case "SHELL":
		if words := r.exec(in.text); len(words) > 0 {
			r.shell = in.value(r.doc.Source, 0, len(in.text))
			r.shell.Text = words[0].text
		}
	case "CMD", "ENTRYPOINT", "EXPOSE", "HEALTHCHECK", "LABEL", "MAINTAINER", "ONBUILD", "STOPSIGNAL", "USER", "VOLUME", "WORKDIR":
	default:
		if len(r.doc.Problems) < 100 {
			r.doc.Problems = append(r.doc.Problems, pipeline.Problem{At: in.at, Msg: "an instruction that is none of a container build file"})
		}
	}
	if r.job != nil {
		r.job.At.End, r.job.Here.End = in.at.End, in.at.End
	}
}

// value is the part [off, end) of an instruction's text as a value.
func (in *instruction) value(src *pipeline.Source, off, end int) *pipeline.Value {
	for off < end && strings.IndexByte(" \t", in.text[off]) >= 0 {
		off++
	}
	for end > off && strings.IndexByte(" \t\r\n", in.text[end-1]) >= 0 {
		end--
	}
	at := in.loc(off, end)
	index := make([]uint32, end-off)
	for i := range index {
		index[i] = in.index[off+i] + uint32(in.at.Off) - uint32(at.Off)
	}
	v := pipeline.NewSpliced(src, at, in.text[off:end], index)
	v.Key = in.key
	return v
}

// loc is the place in the file of the part [off, end) of an instruction's text.
func (in *instruction) loc(off, end int) pipeline.Loc {
	if off >= end || end > len(in.index) {
		return pipeline.Loc{Off: in.at.Off, End: in.at.End}
	}
	return pipeline.Loc{Off: in.at.Off + int(in.index[off]), End: in.at.Off + int(in.index[end-1]) + 1}
}

// word is one word of an instruction.
type word struct {
	text     string
	off, end int
}

// fields splits the text of an instruction at spaces; quotes hold words together.
func fields(text string) []word {
	var out []word
	for i := 0; i < len(text); {
		if strings.IndexByte(" \t\r\n", text[i]) >= 0 || text[i] == '\\' && i+1 < len(text) && text[i+1] == '\n' {
			i++
			continue
		}
		w := word{off: i}
		var quote byte
		for i < len(text) && (quote != 0 || strings.IndexByte(" \t\r\n", text[i]) < 0) {
			switch {
			case quote == 0 && (text[i] == '"' || text[i] == '\''):
				quote = text[i]
			case text[i] == quote:
				quote = 0
			case text[i] == '\\' && quote != '\'' && i+1 < len(text):
				i++
			}
			i++
		}
		w.end = min(i, len(text))
		w.text = text[w.off:w.end]
		out = append(out, w)
	}
	return out
}

// unquote takes quotes and backslashes off a word.
func unquote(s string) string {
	if !strings.ContainsAny(s, `"'\`) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '"', '\'':
		case '\\':
			if i++; i < len(s) && s[i] != '\n' {
				b.WriteByte(s[i])
			}
		default:
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

// spread lays n bytes over a place: each where it stands if nothing was
// resolved, the rest at the end.
func spread(n int, at pipeline.Loc) []uint32 {
	index := make([]uint32, n)
	for i := range index {
		index[i] = uint32(min(i, max(at.End-at.Off-1, 0)))
	}
	return index
}
