package docker

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// usual is the host of the default registry.
const usual = ecosystem + ".io"

func TestDockerfile(t *testing.T) {
	for _, tt := range []struct{ name, content, want string }{
		{"the last stage's base ships, the others build", `# syntax=docker/dockerfile:1
FROM --platform=$BUILDPLATFORM golang:1.26-alpine AS build
RUN go build
FROM alpine:3.20@sha256:ab
COPY --from=build /x /x
`, `
node golang 1.26-alpine ecosystem=docker direct dev @2:32 "golang:1.26-alpine"
node alpine 3.20 ecosystem=docker hash=sha256:ab direct @4:6 "alpine:3.20@sha256:ab"`},
		{"stages are no images, in whatever letters", `FROM node:22 AS Base
FROM base AS mid
FROM scratch AS none
FROM MID
`, `
node node 22 ecosystem=docker direct @1:6 "node:22"`},
		{"what the last stages copy from other images ships", `FROM a:1 AS one
COPY --from=tool:1 /t /t
FROM one
COPY --chown=u --from=tool:2 /t /t
COPY --from=0 /x /x
COPY --from=ONE /x /x
COPY from=no /x
FROM z:1 AS last
COPY --from=tool:3 a b
`, `
node a 1 ecosystem=docker direct dev @1:6 "a:1"
node tool 1 ecosystem=docker direct dev @2:13 "tool:1"
node tool 2 ecosystem=docker direct dev @4:23 "tool:2"
node z 1 ecosystem=docker direct @8:6 "z:1"
node tool 3 ecosystem=docker direct @9:13 "tool:3"`},
		{"what is mounted for a command is needed to build", `FROM a:1
RUN --mount=type=cache,target=/c --mount=type=bind,from=registry.invalid/o/uv:0.5,source=/uv,target=/uv uv sync
RUN --network=none --mount=from=0 x
`, `
node a 1 ecosystem=docker direct @1:6 "a:1"
node registry.invalid/o/uv 0.5 ecosystem=docker direct dev @2:57 "registry.invalid/o/uv:0.5"`},
		{"build arguments have their defaults", `ARG VERSION=3.12 DISTRO="bookworm" REG='registry.invalid:5000/'
ARG IMAGE=${REG}python:${VERSION}
FROM $IMAGE-${DISTRO:-trixie}
FROM "$REG"x:"${NONE:-1}" AS x
FROM ${NONE:+a}${REG:+b}:${VERSION-2}
`, `
node registry.invalid:5000/python 3.12-bookworm ecosystem=docker direct dev @3:6 "$IMAGE-${DISTRO:-trixie}"
node registry.invalid:5000/x 1 ecosystem=docker direct dev @4:6 "\"$REG\"x:\"${NONE:-1}\""
node b 3.12 ecosystem=docker direct @5:6 "${NONE:+a}${REG:+b}:${VERSION-2}"`},
		{"an argument without default decides nothing, and that is noted", `ARG BASE
ARG V
FROM ${BASE}
FROM node:${V}
FROM node:20-$V@$V
FROM x:${V%-*}
`, `
node node  ecosystem=docker requirement=${V} direct dev @4:6 "node:${V}"
node node  ecosystem=docker requirement=20-${V} direct dev @5:6 "node:20-$V@$V"
node x  ecosystem=docker requirement=${V} direct @6:6 "x:${V%-*}"
note a variable without a value decides which image is used: ${BASE} @3
note a variable without a value decides the version of node: node:${V} @4
note a variable without a value decides the version of node: node:20-${V}@${V} @5
note a variable without a value decides the version of x: x:${V} @6`},
		{"arguments of a stage and later ones do not reach FROM", `FROM a:1
ARG V=2
ENV V=2
FROM b:$V
`, `
node a 1 ecosystem=docker direct dev @1:6 "a:1"
node b  ecosystem=docker requirement=${V} direct @4:6 "b:$V"
note a variable without a value decides the version of b: b:${V} @4`},
		{"a stage may be chosen by architecture", `FROM a:1 AS build-amd64
FROM a:2 AS build-arm64
FROM build-${TARGETARCH} AS build
FROM other-${TARGETARCH}
`, `
node a 1 ecosystem=docker direct dev @1:6 "a:1"
node a 2 ecosystem=docker direct dev @2:6 "a:2"
note a variable without a value decides which image is used: other-${TARGETARCH} @4`},
		{"tags that begin with no number are requirements, no tag is latest", `FROM a
FROM a:latest
FROM a:lts-alpine
FROM a:v2
FROM ` + usual + `/library/a:1
FROM ` + usual + `/o/a:1
FROM library/a@sha256:00
`, `
node a  ecosystem=docker requirement=latest direct dev @1:6 "a"
node a  ecosystem=docker requirement=latest direct dev @2:6 "a:latest"
node a  ecosystem=docker requirement=lts-alpine direct dev @3:6 "a:lts-alpine"
node a v2 ecosystem=docker direct dev @4:6 "a:v2"
node a 1 ecosystem=docker direct dev @5:6 "` + usual + `/library/a:1"
node o/a 1 ecosystem=docker direct dev @6:6 "` + usual + `/o/a:1"
node a sha256:00 ecosystem=docker hash=sha256:00 direct @7:6 "library/a@sha256:00"`},
		{"instructions go on behind a backslash, past comments and blank lines", "from \\\n  # comment\n\n    a:1 \\  \n  as x\nRUN a && \\\n  FROM no\nFROM b\\\n:1\n", `
node a 1 ecosystem=docker direct dev @4:5 "a:1"
node b 1 ecosystem=docker direct @8:6 "b"`},
		{"two backslashes go nowhere", "FROM a:1\nRUN dir C:\\\\\nFROM b:1\n", `
node a 1 ecosystem=docker direct dev @1:6 "a:1"
node b 1 ecosystem=docker direct @3:6 "b:1"`},
		{"the escape character can be another one", "# escape=`\n\nFROM a:1\nRUN dir C:\\\nFROM `\n b:1\n", `
node a 1 ecosystem=docker direct dev @3:6 "a:1"
node b 1 ecosystem=docker direct @6:2 "b:1"`},
		{"a directive behind a comment is a comment", "# first\n# escape=`\nFROM \\\n a:1\n", `
node a 1 ecosystem=docker direct @4:2 "a:1"`},
		{"here-documents hold no instructions", `FROM a:1
RUN <<EOF
FROM no:1
EOF
COPY <<-"ONE" <<'TWO' /x/
	FROM no:2
	ONE
FROM no:3
TWO
RUN cat <<< FROM && echo "<<EOF" $((1<<2)) 3<<X
FROM no:4
X
RUN cat << 'Y'
FROM no:5
Y
FROM b:1
`, `
node a 1 ecosystem=docker direct dev @1:6 "a:1"
node b 1 ecosystem=docker direct @16:6 "b:1"`},
		{"a here-document without end is noted", "FROM a:1\nRUN <<EOF\nFROM no:1\n", `
node a 1 ecosystem=docker direct @1:6 "a:1"
note a here-document without end @2`},
		{"ONBUILD fetches, too", "FROM a:1\nONBUILD COPY --from=b:1 /x /x\nONBUILD\n", `
node a 1 ecosystem=docker direct @1:6 "a:1"
node b 1 ecosystem=docker direct @2:21 "b:1"`},
		{"CRLF and a byte order mark change nothing", "\ufeff# x\r\nFROM a:1 AS b\r\nRUN <<E\r\nFROM no\r\nE\r\nFROM c:1\r\n", `
node a 1 ecosystem=docker direct dev @2:6 "a:1"
node c 1 ecosystem=docker direct @6:6 "c:1"`},
		{"what is no reference is noted", "FROM\nFROM {{ .Image }}\nFROM a b\nFROM --platform=x\nFROM ${A\n", `
node a  ecosystem=docker requirement=latest direct dev @3:6 "a"
note FROM without an image @1
note not a reference to an image: {{ @2
note FROM without an image @4
note not a reference to an image: ${A @5`},
		{"a file that begins otherwise is none", "RUN x\nFROM a:1\n", "nothing"},
		{"arguments alone make no Dockerfile", "ARG a=1\n", "nothing"},
		{"neither does nothing", "", "nothing"},
	} {
		t.Run(tt.name, func(t *testing.T) { inventorytest.Compare(t, Dockerfile(), "Dockerfile", tt.content, tt.want) })
	}
}

func TestPlacesOfDockerfiles(t *testing.T) {
	d := inspect.NewDispatch([]inspect.Inspector{Dockerfile(), Compose()})
	for p, want := range map[string]string{
		"Dockerfile": formatDockerfile, "a/Containerfile": formatDockerfile, "a/web.Dockerfile": formatDockerfile,
		"Dockerfile.alpine": formatDockerfile, "Dockerfile-dev": formatDockerfile, "Dockerfiles": "", "dockerfile.go": "",
		"docker-compose.yml": formatCompose, "docker-compose.prod.yaml": formatCompose, "compose.yaml": formatCompose, "composer.yml": "",
	} {
		got := ""
		for _, i := range d.Takers(p, false, nil) {
			got += d.Inspector(i).ID()
		}
		if got != want {
			t.Errorf("%s: %q, want %q", p, got, want)
		}
	}
	if l := inventorytest.Read(t, Dockerfile(), "Dockerfile.dockerignore", "FROM a:1"); l != nil {
		t.Error("a list of ignored files was read")
	}
	if l := inventorytest.Read(t, Compose(), "docker-compose.md", "services: {a: {image: b}}"); l != nil {
		t.Error("a text about Compose was read")
	}
}

func TestHostileDockerfiles(t *testing.T) {
	double := "ARG A=aaaaaaaaaaaaaaaa\n" + strings.Repeat("ARG A=$A$A\n", 40) + "FROM $A\n"
	for _, tt := range []struct {
		name, content string
		nodes         int
	}{
		{"arguments that double", double, 0},
		{"one image of a megabyte", "FROM " + strings.Repeat("a", 1<<20), 0},
		{"defaults inside of defaults", "FROM " + strings.Repeat("${a:-", 10_000) + "x" + strings.Repeat("}", 10_000), 0},
		{"braces without end", "FROM " + strings.Repeat("${", 100_000), 0},
		{"an argument of itself", "ARG A=$A\nFROM a:$A\n", 1},
		{"a continued line of a million pieces", "FROM a:1\nRUN " + strings.Repeat("--mount=from=x \\\n", 100_000), 100_001},
		{"here-documents without end", "FROM a:1\n" + strings.Repeat("RUN <<A <<B <<C\n", 10_000), 1},
		{"quotes without end", "FROM \"a:1\nFROM 'b\\", 2},
	} {
		t.Run(tt.name, func(t *testing.T) {
			l := inventorytest.Read(t, Dockerfile(), "Dockerfile", tt.content)
			if len(l.Nodes) != tt.nodes {
				t.Errorf("%d components, want %d", len(l.Nodes), tt.nodes)
			}
		})
	}
	t.Run("many lines stay in the budget", func(t *testing.T) {
		in := inventorytest.File("Dockerfile", []byte(large(10_000)))
		in.Budget = budget.New(budget.Limits{Steps: 10_000}, in.Size)
		var res inspect.Result
		if err := Dockerfile().Inspect(in, &res); !budget.IsBreach(err) {
			t.Errorf("error %v", err)
		}
	})
}

// large is a Dockerfile of n stages.
func large(n int) string {
	var b strings.Builder
	b.WriteString("ARG V=1.2\n")
	for i := range n {
		fmt.Fprintf(&b, "FROM registry.invalid/team/image-%d:${V}.%d AS stage-%d\nRUN apt-get update && \\\n    apt-get install -y x\nCOPY --from=tools:%d /a /b\n", i, i, i, i)
	}
	return b.String()
}

func BenchmarkDockerfile(b *testing.B) {
	data := []byte(large(100))
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		var res inspect.Result
		if err := Dockerfile().Inspect(inventorytest.File("Dockerfile", data), &res); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzDockerfile(f *testing.F) {
	inventorytest.Fuzz(f, Dockerfile(), "Dockerfile", large(2),
		"# escape=`\nARG A=${B:-\"c\"}\nFROM --platform=x $A:${A%x}`\n AS y\nRUN --mount=from=z,type=bind <<E\nE\nONBUILD COPY --from=0 a b\n")
}
