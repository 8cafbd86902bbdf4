package dockerfile

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func (r *reader) step(in *instruction) *pipeline.Step {
	s := &pipeline.Step{Job: r.job, Index: len(r.job.Steps), At: in.at, Here: in.at, Shell: r.shell}
	r.job.Steps = append(r.job.Steps, s)
	return s
}

// options takes the options off the front of an instruction and returns where
// the rest begins.
func options(in *instruction) (opts []word, rest int) {
	for _, w := range fields(in.text) {
		if !strings.HasPrefix(w.text, "--") {
			return opts, w.off
		}
		opts = append(opts, w)
	}
	return opts, len(in.text)
}

// run reads a RUN in its shell form, its exec form, or as a here-document.
func (r *reader) run(in *instruction) {
	if r.job == nil {
		return
	}
	opts, rest := options(in)
	for _, o := range opts {
		if mount, ok := strings.CutPrefix(o.text, "--mount="); ok {
			r.mount(in, o, mount)
		}
	}
	body := strings.TrimSpace(in.text[rest:])
	s := r.step(in)
	switch {
	case body == "":
		r.job.Steps = r.job.Steps[:len(r.job.Steps)-1]
	case strings.HasPrefix(body, "["):
		words := r.exec(in.text[rest:])
		if words == nil {
			s.Run = in.value(r.doc.Source, rest, len(in.text))
			return
		}
		r.execForm(in, s, rest, words)
	case len(in.docs) == 1 && strings.HasPrefix(body, "<<") && !strings.ContainsAny(body, " \t>|"):
		s.Run = pipeline.NewText(r.doc.Source, in.docs[0].body)
		s.Run.Key = in.key
		s.Shell = r.interpreter(s.Run.Text)
	case len(in.docs) > 0:
		at := in.loc(rest, len(in.text))
		s.Run = pipeline.NewText(r.doc.Source, pipeline.Loc{Off: at.Off, End: in.at.End})
		s.Run.Key = in.key
	default:
		s.Run = in.value(r.doc.Source, rest, len(in.text))
	}
}

// interpreter is the shell that the first line of a here-document asks for.
func (r *reader) interpreter(text string) *pipeline.Value {
	line, _, _ := strings.Cut(text, "\n")
	if rest, ok := strings.CutPrefix(line, "#!"); ok {
		name := strings.TrimSpace(rest)
		name = strings.TrimPrefix(name, "/usr/bin/env ")
		return &pipeline.Value{Text: name, Scalar: true, Source: r.doc.Source}
	}
	return r.shell
}

// execForm turns ["program", "argument"] into a script; that of sh -c is the
// argument itself.
func (r *reader) execForm(in *instruction, s *pipeline.Step, rest int, words []word) {
	if len(words) == 3 && (words[1].text == "-c" || strings.EqualFold(words[1].text, "-command") || strings.HasPrefix(words[1].text, "-") && strings.HasSuffix(words[1].text, "c")) {
		s.Run = r.spliced(in, rest, words[2:], false)
		s.Shell = &pipeline.Value{Text: words[0].text, Scalar: true, Source: r.doc.Source}
		return
	}
	s.Run = r.spliced(in, rest, words, true)
	s.Shell = &pipeline.Value{Text: "sh", Scalar: true, Source: r.doc.Source}
}

// spliced joins the words of an exec form; each byte stands where its word does.
func (r *reader) spliced(in *instruction, rest int, words []word, quote bool) *pipeline.Value {
	at := in.loc(rest+words[0].off, rest+words[len(words)-1].end)
	var text []byte
	var index []uint32
	for i, w := range words {
		t := w.text
		if quote && strings.ContainsAny(t, " \t\n|&;<>()$`\\\"*?[#~") {
			t = "'" + strings.ReplaceAll(t, "'", `'\''`) + "'"
		}
		lead := 0
		if i > 0 {
			t, lead = " "+t, 1
		}
		place := in.loc(rest+w.off+1, rest+w.end-1) // inside the quotes
		for k := range len(t) {
			text = append(text, t[k])
			index = append(index, uint32(max(min(place.Off+k-lead, place.End-1), at.Off)-at.Off))
		}
	}
	v := pipeline.NewSpliced(r.doc.Source, at, string(text), index)
	v.Key = in.key
	return v
}

// maxExec bounds the text of an exec form.
const maxExec = 64 << 10

// exec reads a JSON list of strings; nil where it is none.
func (r *reader) exec(text string) []word {
	trimmed := strings.TrimSpace(text)
	if !strings.HasPrefix(trimmed, "[") || len(trimmed) > maxExec {
		return nil
	}
	plain := strings.ReplaceAll(text, "\\\n", "  ") // continuations, at equal length
	doc, err := tree.JSON(plain, nil)
	if err != nil || doc.Root().Kind() != tree.List {
		return nil
	}
	var out []word
	for c := range doc.Root().Children() {
		if c.Kind() != tree.String {
			return nil
		}
		off, end := c.Range()
		out = append(out, word{text: c.Text(), off: off, end: end})
	}
	return out
}

// mount reads the image of RUN --mount=from=….
func (r *reader) mount(in *instruction, w word, mount string) {
	off := w.end - len(mount)
	for part := range strings.SplitSeq(mount, ",") {
		if name, ok := strings.CutPrefix(part, "from="); ok {
			end := off + len(part)
			r.foreign(in, word{text: part, off: end - len(name), end: end}, name)
		}
		off += len(part) + 1
	}
}

// foreign notes an image that files are taken from.
func (r *reader) foreign(in *instruction, w word, name string) {
	if i := r.image(in, w, name, r.known()); i != nil {
		r.job.Services = append(r.job.Services, i)
	}
}

func (r *reader) copy(in *instruction) {
	if r.job == nil {
		return
	}
	opts, _ := options(in)
	for _, o := range opts {
		if name, ok := strings.CutPrefix(o.text, "--from="); ok {
			r.foreign(in, o, name)
		}
	}
}

// add reads the addresses of an ADD. One with a checksum, or with a commit, has
// that as its version.
func (r *reader) add(in *instruction) {
	if r.job == nil {
		return
	}
	opts, rest := options(in)
	checksum := ""
	for _, o := range opts {
		if sum, ok := strings.CutPrefix(o.text, "--checksum="); ok {
			checksum = sum
		}
	}
	if words := r.exec(in.text[rest:]); words != nil {
		for i := range words {
			words[i].off, words[i].end = words[i].off+rest+1, words[i].end+rest-1
		}
		r.addresses(in, words, checksum)
		return
	}
	words := fields(in.text)
	r.addresses(in, words[len(opts):], checksum)
}

func (r *reader) addresses(in *instruction, words []word, checksum string) {
	if len(words) < 2 {
		return
	}
	for _, w := range words[:len(words)-1] {
		address, _ := expand(unquote(w.text), r.known())
		if !strings.Contains(address, "://") || w.off >= w.end {
			continue
		}
		at := in.loc(w.off, w.end)
		v := pipeline.NewSpliced(r.doc.Source, at, address, spread(len(address), at))
		v.Key = in.key
		ref := checksum
		if _, commit, ok := strings.Cut(address, "#"); ok && ref == "" && pipeline.IsCommit(commit) {
			ref = commit
		}
		s := r.step(in)
		s.Uses = &pipeline.Use{Value: v, Kind: pipeline.RefRemote, Path: unquote(words[len(words)-1].text), Ref: ref}
	}
}
