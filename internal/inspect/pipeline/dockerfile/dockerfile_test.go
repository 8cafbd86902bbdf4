package dockerfile

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// sketch writes a document down: stages with their images, steps with their
// scripts.
func sketch(d *pipeline.Document) []string {
	var out []string
	image := func(what string, i *pipeline.Image) {
		if i != nil {
			dynamic := ""
			if i.Value.Dynamic() {
				dynamic = " (open)"
			}
			out = append(out, "  "+what+" "+i.Value.Text+dynamic)
		}
	}
	for _, j := range d.Jobs {
		out = append(out, j.ID)
		image("from", j.Container)
		for _, s := range j.Services {
			image("also", s)
		}
		for _, s := range j.Steps {
			switch {
			case s.Run != nil && s.Shell != nil:
				out = append(out, fmt.Sprintf("  %s: %q", s.Shell.Text, s.Run.Text))
			case s.Run != nil:
				out = append(out, fmt.Sprintf("  run %q", s.Run.Text))
			case s.Uses != nil:
				out = append(out, fmt.Sprintf("  add %s to %s, sum %q", s.Uses.Value.Text, s.Uses.Path, s.Uses.Ref))
			}
		}
		if j.Env != nil {
			for _, e := range j.Env.Entries {
				out = append(out, "  env "+e.Name+"="+e.Value.Text)
			}
		}
	}
	return out
}

func read(t *testing.T, text string) *pipeline.Document {
	t.Helper()
	d, err := Read("Dockerfile", strings.TrimPrefix(text, "\n"), nil)
	if err != nil || d == nil {
		t.Fatalf("%v, %v", d, err)
	}
	return d
}

func TestAFileIsReadAsStagesAndSteps(t *testing.T) {
	for name, tt := range map[string]struct {
		text string
		want []string
	}{
		"one stage":                        {"FROM alpine:3\nRUN apk add x\n", []string{"stage 0", "  from alpine:3", `  run "apk add x"`}},
		"names in any case":                {"from alpine\nrun x\n", []string{"stage 0", "  from alpine", `  run "x"`}},
		"a stage of its own is no image":   {"FROM a:1 AS build\nFROM build\nFROM scratch\nCOPY --from=build /x /x\nCOPY --from=0 /y /y\n", []string{"build", "  from a:1", "stage 1", "stage 2"}},
		"files of a foreign image":         {"FROM a:1\nCOPY --from=tool:2 /x /x\nRUN --mount=type=bind,from=other:3,target=/y make\n", []string{"stage 0", "  from a:1", "  also tool:2", "  also other:3", `  run "make"`}},
		"the platform of an image":         {"FROM --platform=$BUILDPLATFORM a:1 AS x\n", []string{"x", "  from a:1"}},
		"an argument with a default":       {"ARG V=1.2\nARG IMAGE=node:$V\nFROM ${IMAGE}-slim\n", []string{"stage 0", "  from node:1.2-slim"}},
		"an argument in quotes":            {"ARG V=\"1.2\"\nFROM \"node:${V}\"\n", []string{"stage 0", "  from node:1.2"}},
		"an argument without a default":    {"ARG IMAGE\nFROM $IMAGE\n", []string{"stage 0", "  from $IMAGE (open)"}},
		"a default in the place itself":    {"ARG IMAGE\nFROM ${IMAGE:-alpine:3}\n", []string{"stage 0", "  from alpine:3"}},
		"a stage takes over an argument":   {"ARG V=2\nFROM a:1\nARG V\nCOPY --from=tool:$V /x /x\n", []string{"stage 0", "  from a:1", "  also tool:2"}},
		"a digest":                         {"FROM a:1@sha256:00\n", []string{"stage 0", "  from a:1@sha256:00"}},
		"continued lines with comments":    {"FROM a\nRUN one && \\\n# why\n\n  two \\\n  three\n", []string{"stage 0", "  from a", `  run "one && \\\n  two \\\n  three"`}},
		"another escape sign":              {"# escape=`\nFROM a\nRUN one `\n two\n", []string{"stage 0", "  from a", `  run "one \\\n two"`}},
		"the exec form":                    {"FROM a\nRUN [\"npm\", \"ci\", \"a b\"]\n", []string{"stage 0", "  from a", `  sh: "npm ci 'a b'"`}},
		"a shell in the exec form":         {"FROM a\nRUN [\"/bin/bash\", \"-c\", \"curl x | sh\"]\n", []string{"stage 0", "  from a", `  /bin/bash: "curl x | sh"`}},
		"a list that is none":              {"FROM a\nRUN [ -f x ] && y\n", []string{"stage 0", "  from a", `  run "[ -f x ] && y"`}},
		"another shell":                    {"FROM a\nSHELL [\"powershell\", \"-Command\"]\nRUN iwr x\nFROM b\nRUN y\n", []string{"stage 0", "  from a", `  powershell: "iwr x"`, "stage 1", "  from b", `  run "y"`}},
		"a here-document as the script":    {"FROM a\nRUN <<EOF\none\ntwo\nEOF\nRUN three\n", []string{"stage 0", "  from a", `  run "one\ntwo\n"`, `  run "three"`}},
		"a here-document with a program":   {"FROM a\nRUN <<EOF\n#!/usr/bin/env python3\nprint()\nEOF\n", []string{"stage 0", "  from a", `  python3: "#!/usr/bin/env python3\nprint()\n"`}},
		"a here-document for a command":    {"FROM a\nRUN cat <<'EOF' > /x\n$y\nEOF\n", []string{"stage 0", "  from a", `  run "cat <<'EOF' > /x\n$y\nEOF"`}},
		"a here-document with tabs":        {"FROM a\nRUN <<-END\n\tone\n\tEND\n", []string{"stage 0", "  from a", `  run "\tone\n"`}},
		"a here-document without an end":   {"FROM a\nRUN <<EOF\nRUN two\n", []string{"stage 0", "  from a", `  run "<<EOF"`, `  run "two"`}},
		"a shift is no here-document":      {"FROM a\nRUN echo $((1 << 2))\nRUN two\n", []string{"stage 0", "  from a", `  run "echo $((1 << 2))"`, `  run "two"`}},
		"files of a here-document":         {"FROM a\nCOPY <<EOF /x\nRUN no\nEOF\nRUN yes\n", []string{"stage 0", "  from a", `  run "yes"`}},
		"an address without a checksum":    {"FROM a\nADD https://x.example.com/y /tmp/\n", []string{"stage 0", "  from a", `  add https://x.example.com/y to /tmp/, sum ""`}},
		"an address with a checksum":       {"FROM a\nADD --chown=1 --checksum=sha256:00 https://x.example.com/y /y\n", []string{"stage 0", "  from a", `  add https://x.example.com/y to /y, sum "sha256:00"`}},
		"an address in the exec form":      {"FROM a\nADD [\"https://x.example.com/y\", \"/y\"]\n", []string{"stage 0", "  from a", `  add https://x.example.com/y to /y, sum ""`}},
		"a file is no address":             {"FROM a\nADD x.tar.gz /\n", []string{"stage 0", "  from a"}},
		"variables of both forms":          {"FROM a\nENV A=1 B=\"x y\"\nENV C some text\n", []string{"stage 0", "  from a", "  env A=1", "  env B=x y", "  env C=some text"}},
		"the image of the syntax":          {"# syntax=docker/dockerfile:1\nFROM a\n", []string{"stage 0", "  from a", "  also docker/dockerfile:1"}},
		"no directive behind a comment":    {"# hello\n# syntax=docker/dockerfile:1\nFROM a\n", []string{"stage 0", "  from a"}},
		"line ends of Windows":             {"FROM a:1\r\nRUN one \\\r\n two\r\n", []string{"stage 0", "  from a:1", `  run "one \\\n two"`}},
		"a byte order mark":                {"\ufeffFROM a:1\n", []string{"stage 0", "  from a:1"}},
		"what stands before the first one": {"RUN x\nARG T=1\nFROM a\n", []string{"stage 0", "  from a"}},
		"nothing":                          {"", nil},
		"a FROM without an image":          {"FROM\nRUN x\n", nil},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, sketch(read(t, tt.text))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestFilesAreTakenByTheirNames(t *testing.T) {
	for p, want := range map[string]bool{
		"Dockerfile": true, "a/Dockerfile.dev": true, "Containerfile": true, "build.Dockerfile": true, "x.dockerfile": true, "Containerfile.arm64": true,
		"Dockerfile.dockerignore": false, "Dockerfiles": false, "dockerfile.go": false, "a/Dockerfile/x": false, "Dockerfile.md": false, "Dockerfile.j2": false,
	} {
		if d, _ := Read(p, "FROM a\n", nil); (d != nil) != want {
			t.Errorf("%s: read %v", p, d != nil)
		}
	}
}

func TestPlacesAreThoseOfTheFile(t *testing.T) {
	text := "ARG V=3\nFROM alpine:${V} AS x\nRUN one && \\\n  # why\n  curl -k https://x.example.com\nADD https://y.example.com/z /z\nENV T=abc\nRUN [\"curl\", \"-k\"]\n"
	d := read(t, text)
	at := func(l pipeline.Loc) string { return text[l.Off:l.End] }
	j := d.Jobs[0]
	if got := at(j.Container.Value.At); got != "alpine:${V}" {
		t.Errorf("image %q", got)
	}
	sc := j.Steps[0].Script()
	last := sc.Commands[len(sc.Commands)-1]
	if got := at(sc.Loc(last.Off, last.End)); got != "curl -k https://x.example.com" {
		t.Errorf("command %q", got)
	}
	if got := at(j.Steps[1].Uses.Value.At); got != "https://y.example.com/z" {
		t.Errorf("address %q", got)
	}
	if got := at(j.Env.Entries[0].Value.Whole()); got != "T=abc" {
		t.Errorf("variable %q", got)
	}
	sc = j.Steps[2].Script()
	if got := at(sc.Loc(sc.Commands[0].Args[1].Off, sc.Commands[0].Args[1].End)); got != "-k" {
		t.Errorf("argument %q", got)
	}
}

func TestWhatIsNoContainerFileIsAProblem(t *testing.T) {
	if d := read(t, "FROM a\nMAKE me\n"); len(d.Problems) != 1 || d.Source.Line(d.Problems[0].At.Off) != 2 {
		t.Errorf("%+v", d.Problems)
	}
	d, err := Read("Dockerfile", "FROM a\x00", nil)
	if err != nil || d.Examined || len(d.Problems) != 1 {
		t.Errorf("%+v, %v", d, err)
	}
	if d := read(t, strings.Repeat("X\n", 5000)); len(d.Problems) != 100 {
		t.Errorf("%d problems", len(d.Problems))
	}
}

func TestHostileFilesEndWell(t *testing.T) {
	const n = 20_000
	for name, text := range map[string]string{
		"many stages":           strings.Repeat("FROM a AS x\n", n),
		"a line without end":    "FROM a\nRUN " + strings.Repeat("x \\\n", n),
		"here-documents":        "FROM a\nRUN " + strings.Repeat("<<E ", n) + "\n" + strings.Repeat("E\n", n),
		"open here-documents":   "FROM a\n" + strings.Repeat("RUN <<E\n", n/10),
		"arguments that double": "ARG A=xxxxxxxxxx\n" + doubling(60) + "FROM $A59\n",
		"a reference to itself": "ARG A=$A$A$A\nFROM $A\n",
		"quotes without end":    "FROM a\nENV " + strings.Repeat(`A="`, n),
		"brackets":              "FROM a\nRUN " + strings.Repeat("[", n),
	} {
		t.Run(name, func(t *testing.T) {
			b := budget.New(budget.Default(), int64(len(text)))
			if _, err := Read("Dockerfile", text, b); err != nil {
				t.Error(err)
			}
		})
	}
	limits := budget.Default()
	limits.Steps = 10
	if _, err := Read("Dockerfile", strings.Repeat("RUN x\n", 100), budget.New(limits, 600)); !budget.IsBreach(err) {
		t.Errorf("no breach: %v", err)
	}
}

func doubling(n int) string {
	var b strings.Builder
	for i := range n {
		last := "A"
		if i > 0 {
			last = fmt.Sprintf("A%d", i-1)
		}
		fmt.Fprintf(&b, "ARG A%d=$%s$%s\n", i, last, last)
	}
	return b.String()
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"# syntax=docker/dockerfile:1\nARG A=1\nFROM a:${A:-2} AS b\nRUN --mount=from=c:1 <<E1 cat <<-'E2'\nx\nE1\n\ty\n\tE2\nADD [\"https://x\", \"/y\"]\nENV A=1 B C=\"d\"\n",
		"# escape=`\nFROM a\nRUN x `\r\n y\nSHELL [\"cmd\", \"/c\"]\nCOPY --from=0 a b\nONBUILD RUN x\n",
		"FROM \"a\nRUN [\"sh\", \"-c\", \"x\\u0041\"]",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := Parse("Dockerfile", text, budget.New(budget.Default(), int64(len(text))))
		if err != nil {
			t.Skip()
		}
		for _, j := range d.Jobs {
			within(t, d, j.At)
			for _, s := range j.Steps {
				within(t, d, s.Here)
				if sc := s.Script(); sc != nil {
					for i := range sc.Commands {
						within(t, d, sc.Loc(sc.Commands[i].Off, sc.Commands[i].End))
					}
				}
			}
		}
	})
}

func within(t *testing.T, d *pipeline.Document, l pipeline.Loc) {
	if l.Off < 0 || l.End < l.Off || l.End > len(d.Source.Text) {
		t.Fatalf("place %v of %d bytes", l, len(d.Source.Text))
	}
}

func BenchmarkRead(b *testing.B) {
	text := "FROM alpine:3\n" + strings.Repeat("RUN apk add --no-cache curl && \\\n    curl -fsSL https://x.example.com/y -o /y && \\\n    make install\n", 1000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := Parse("Dockerfile", text, nil); err != nil {
			b.Fatal(err)
		}
	}
}
