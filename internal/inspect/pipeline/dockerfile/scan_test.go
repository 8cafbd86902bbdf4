package dockerfile

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// instructions lists those of a text: name, line, and what stands behind it.
func instructions(t *testing.T, text string) []string {
	t.Helper()
	src := pipeline.NewSource("Dockerfile", text)
	s := &scanner{src: src}
	s.directives()
	var out []string
	for {
		in, ok, err := s.next(nil)
		if err != nil {
			t.Fatal(err)
		}
		if !ok {
			return out
		}
		if len(in.text) != len(in.index) {
			t.Errorf("%d bytes, %d places", len(in.text), len(in.index))
		}
		line := fmt.Sprintf("%d-%d %s%s", src.Line(in.at.Off), src.Line(max(in.at.End-1, in.at.Off)), in.name, in.text)
		for _, d := range in.docs {
			line += fmt.Sprintf(" <%q %v>", text[d.body.Off:d.body.End], d.plain)
		}
		out = append(out, line)
	}
}

func TestInstructionsAreFoundWithTheirLines(t *testing.T) {
	for name, tt := range map[string]struct {
		text string
		want []string
	}{
		"one a line": {
			"FROM a\n\n  RUN b\n# c\nUSER d",
			[]string{"1-1 FROM a", "3-3 RUN b", "5-5 USER d"},
		},
		"continued": {
			"RUN a \\\n  b\nUSER c\n",
			[]string{"1-2 RUN a \\\n  b", "3-3 USER c"},
		},
		"space behind the sign": {
			"RUN a \\  \n  b\n",
			[]string{"1-2 RUN a \\\n  b"},
		},
		"two signs are a continuation, too": {
			"RUN a \\\\\n  b\n",
			[]string{"1-2 RUN a \\\\\n  b"},
		},
		"comments and empty lines between": {
			"RUN a \\\n# one\n\n   # two\n  b \\\n  c\n",
			[]string{"1-6 RUN a \\\n  b \\\n  c"},
		},
		"a comment at the end is none of the shell": {
			"RUN a # b\n",
			[]string{"1-1 RUN a # b"},
		},
		"continued to the end": {
			"RUN a \\",
			[]string{"1-1 RUN a "},
		},
		"a here-document": {
			"RUN <<A\none\nA\nUSER b\n",
			[]string{"1-3 RUN <<A <\"one\\n\" false>", "4-4 USER b"},
		},
		"a here-document in quotes": {
			"RUN <<'A' b\none\nA\n",
			[]string{"1-3 RUN <<'A' b <\"one\\n\" true>"},
		},
		"two here-documents": {
			"COPY <<A <<-\"B\" /x\none\nA\n\ttwo\n\tB\n",
			[]string{"1-5 COPY <<A <<-\"B\" /x <\"one\\n\" false> <\"\\ttwo\\n\" true>"},
		},
		"an empty here-document": {
			"RUN <<A\nA\n",
			[]string{"1-2 RUN <<A <\"\" false>"},
		},
		"a here-string": {
			"RUN cat <<<A\nUSER b\n",
			[]string{"1-1 RUN cat <<<A", "2-2 USER b"},
		},
		"no here-document elsewhere": {
			"ENV A=<<B\nUSER b\n",
			[]string{"1-1 ENV A=<<B", "2-2 USER b"},
		},
		"another escape": {
			"# escape=`\nRUN a `\n b\\\nUSER c\n",
			[]string{"2-3 RUN a \\\n b\\", "4-4 USER c"},
		},
		"a directive that comes too late": {
			"#\n# escape=`\nRUN a `\nUSER c\n",
			[]string{"3-3 RUN a `", "4-4 USER c"},
		},
		"directives in a row": {
			"# syntax=x\n# ESCAPE = `\n# check=skip=all\nRUN a `\n b\n",
			[]string{"4-5 RUN a \\\n b"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, instructions(t, tt.text)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestWordsOfAnInstruction(t *testing.T) {
	for text, want := range map[string][]string{
		" a b\tc ":   {"a", "b", "c"},
		`a="b c" d`:  {`a="b c"`, "d"},
		`a='b "c' d`: {`a='b "c'`, "d"},
		`a\ b c`:     {`a\ b`, "c"},
		"a \\\n  b":  {"a", "b"},
		`a="b`:       {`a="b`},
		`a="b\"c" d`: {`a="b\"c"`, "d"},
		"":           nil,
		"   ":        nil,
	} {
		var got []string
		for _, w := range fields(text) {
			got = append(got, w.text)
			if text[w.off:w.end] != w.text {
				t.Errorf("%q: place %d to %d", text, w.off, w.end)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestQuotesAreTakenOff(t *testing.T) {
	for text, want := range map[string]string{
		`a`:       "a",
		`"a b"`:   "a b",
		`'a'"b"c`: "abc",
		`a\ b`:    "a b",
		`a\"b`:    `a"b`,
		"a\\\nb":  "ab",
		`a\`:      "a",
	} {
		if got := unquote(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestArgumentsAreResolvedWhereTheyAreKnown(t *testing.T) {
	args := map[string]argument{"A": {"one", true}, "E": {"", true}, "U": {"", false}}
	for text, want := range map[string]string{
		"x":         "x",
		"$A":        "one",
		"${A}":      "one",
		"x:$A-y":    "x:one-y",
		"${A}${A}":  "oneone",
		"$A.b":      "one.b",
		"${A:-two}": "one",
		"${E:-two}": "two",
		"${U:-two}": "two",
		"${N:-two}": "two",
		"${A:+two}": "one", // what stands there is read as the name
		"$E":        "",
		"$U":        "$U ?",
		"$N":        "$N ?",
		"a$N$A":     "a$None ?",
		"${A":       "${A ?",
		"$":         "$",
		"a$":        "a$",
		"$5":        "$5 ?",
	} {
		got, known := expand(text, args)
		if !known {
			got += " ?"
		}
		if got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestALargeBuildIsReadWhole(t *testing.T) {
	digest := "@sha256:" + strings.Repeat("ab", 32)
	d := read(t, `
# syntax=docker/dockerfile:1.7
ARG GO_VERSION=1.26
ARG BASE=gcr.example.com/distroless/static

FROM --platform=$BUILDPLATFORM golang:${GO_VERSION}-alpine`+digest+` AS build
ARG TARGETOS TARGETARCH
ARG VERSION=dev
ENV CGO_ENABLED=0 \
    GOFLAGS="-trimpath -mod=readonly"
WORKDIR /src
RUN apk add --no-cache git=2.45.2-r0 \
    # for signatures
    gnupg
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod \
    --mount=type=secret,id=netrc,target=/root/.netrc \
    go mod download
COPY . .
RUN --mount=type=cache,target=/go/pkg/mod <<EOF
set -eu
GOOS=$TARGETOS GOARCH=$TARGETARCH go build -ldflags "-X main.version=$VERSION" -o /out/x ./cmd/x
EOF

FROM build AS test
RUN ["go", "test", "./..."]

FROM ${BASE}:nonroot
COPY --from=build --chown=65532 /out/x /usr/bin/x
COPY --from=busybox:1.36 /bin/wget /bin/wget
ADD --checksum=sha256:`+strings.Repeat("cd", 32)+` https://example.com/ca.pem /etc/ssl/
USER 65532
HEALTHCHECK CMD ["/bin/wget", "-q", "localhost"]
ENTRYPOINT ["/usr/bin/x"]
`)
	want := []string{
		"build",
		"  from golang:1.26-alpine" + digest,
		"  also docker/dockerfile:1.7",
		`  run "apk add --no-cache git=2.45.2-r0 \\\n    gnupg"`,
		`  run "go mod download"`,
		`  run "set -eu\nGOOS=$TARGETOS GOARCH=$TARGETARCH go build -ldflags \"-X main.version=$VERSION\" -o /out/x ./cmd/x\n"`,
		"  env VERSION=dev",
		"  env CGO_ENABLED=0",
		"  env GOFLAGS=-trimpath -mod=readonly",
		"test",
		`  sh: "go test ./..."`,
		"stage 2",
		"  from gcr.example.com/distroless/static:nonroot",
		"  also busybox:1.36",
		"  add https://example.com/ca.pem to /etc/ssl/, sum \"sha256:" + strings.Repeat("cd", 32) + `"`,
	}
	if diff := cmp.Diff(want, sketch(d)); diff != "" {
		t.Error(diff)
	}
	if len(d.Problems) != 0 {
		t.Errorf("problems %+v", d.Problems)
	}
	for _, j := range d.Jobs {
		if first := d.Source.Text[j.Key.Off:]; !strings.HasPrefix(first, "FROM") {
			t.Errorf("%s begins with %.20q", j.ID, first)
		}
	}
	if at := d.JobAt(strings.Index(d.Source.Text, `"go", "test"`)); at == nil {
		t.Error("no job at a step")
	}
}
