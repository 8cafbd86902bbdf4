package docker

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// TestDockerfilesOfAllTrades has the shapes in which people write Dockerfiles.
func TestDockerfilesOfAllTrades(t *testing.T) {
	for _, tt := range []struct{ name, content, want string }{
		{"a Go program on nothing", `# syntax=docker/dockerfile:1.7
ARG GO_VERSION=1.26
FROM --platform=$BUILDPLATFORM golang:${GO_VERSION}-alpine AS build
ARG TARGETOS TARGETARCH
WORKDIR /src
RUN --mount=type=cache,target=/go/pkg/mod \
    --mount=type=bind,source=go.sum,target=go.sum \
    go mod download -x
RUN --mount=type=bind,target=. CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH go build -o /bin/app .

FROM scratch
COPY --from=build /bin/app /bin/
ENTRYPOINT ["/bin/app"]
`, `
node golang 1.26-alpine ecosystem=docker direct dev @3:32 "golang:${GO_VERSION}-alpine"`},
		{"a Python service with a tool from another image", `FROM python:3.13-slim AS base
ENV PYTHONUNBUFFERED=1

FROM base AS builder
COPY --from=registry.invalid/astral/uv:0.8 /uv /uvx /bin/
RUN uv sync --frozen

FROM base
COPY --from=builder /app /app
CMD ["python", "-m", "app"]
`, `
node python 3.13-slim ecosystem=docker direct @1:6 "python:3.13-slim"
node registry.invalid/astral/uv 0.8 ecosystem=docker direct dev @5:13 "registry.invalid/astral/uv:0.8"`},
		{"a web page behind a pinned server", `FROM node:22.12.0-bookworm@sha256:aa as assets
RUN npm ci && npm run build
FROM nginxinc/nginx-unprivileged:1.27-alpine@sha256:bb
COPY --chown=101:101 --from=assets /app/dist /usr/share/nginx/html
`, `
node node 22.12.0-bookworm ecosystem=docker hash=sha256:aa direct dev @1:6 "node:22.12.0-bookworm@sha256:aa"
node nginxinc/nginx-unprivileged 1.27-alpine ecosystem=docker hash=sha256:bb direct @3:6 "nginxinc/nginx-unprivileged:1.27-alpine@sha256:bb"`},
		{"a Windows image with its own escape character", "# escape=`\r\nFROM registry.invalid/windows/servercore:ltsc2022\r\nSHELL [\"powershell\", \"-Command\"]\r\nRUN Copy-Item C:\\a\\ `\r\n    C:\\b\\\r\nFROM registry.invalid/windows/nanoserver:10.0\r\nCOPY --from=0 C:\\b C:\\b\r\n", `
node registry.invalid/windows/servercore  ecosystem=docker requirement=ltsc2022 direct dev @2:6 "registry.invalid/windows/servercore:ltsc2022"
node registry.invalid/windows/nanoserver 10.0 ecosystem=docker direct @6:6 "registry.invalid/windows/nanoserver:10.0"`},
		{"a program that the build chooses a variant of", `ARG VARIANT=release
FROM rust:1.90 AS chef
RUN cargo install cargo-chef
FROM chef AS planner
RUN cargo chef prepare
FROM chef AS build-debug
RUN cargo build
FROM chef AS build-release
RUN cargo build --release
FROM build-${VARIANT} AS built
FROM debian:bookworm-slim AS runtime
COPY --from=built /app /app
`, `
node rust 1.90 ecosystem=docker direct dev @2:6 "rust:1.90"
node debian  ecosystem=docker requirement=bookworm-slim direct @11:6 "debian:bookworm-slim"`},
		{"a script in a here-document that writes another Dockerfile", `FROM alpine:3.20
RUN <<-SCRIPT sh -e
	cat > /tmp/Dockerfile <<EOF
	FROM busybox:1.36
	EOF
	SCRIPT
COPY <<EOF /etc/motd
FROM here with love
EOF
`, `
node alpine 3.20 ecosystem=docker direct @1:6 "alpine:3.20"`},
	} {
		t.Run(tt.name, func(t *testing.T) { inventorytest.Compare(t, Dockerfile(), "Dockerfile", tt.content, tt.want) })
	}
}

func TestComposeFilesOfAllTrades(t *testing.T) {
	for _, tt := range []struct{ name, content, want string }{
		{"a shop with what it needs to run", `name: shop
services:
  proxy:
    image: traefik:v3.2
    command: ["--providers.docker"]
    ports: ["80:80"]
  app:
    build:
      context: .
      target: runtime
    depends_on:
      db: {condition: service_healthy}
  db:
    image: ${DB_IMAGE:-postgres}:${DB_VERSION:-17.2-alpine}
    environment:
      POSTGRES_PASSWORD_FILE: /run/secrets/db
  mail:
    image: axllent/mailpit
    profiles: [dev]
secrets:
  db: {file: ./db.txt}
volumes: {data: {}}
`, `
node traefik v3.2 ecosystem=docker direct @4:12 "traefik:v3.2"
node postgres 17.2-alpine ecosystem=docker direct @14:12 "${DB_IMAGE:-postgres}:${DB_VERSION:-17.2-alpine}"
node axllent/mailpit  ecosystem=docker requirement=latest direct @18:12 "axllent/mailpit"`},
		{"workers that share a base", `x-worker: &worker
  image: registry.invalid/team/worker:2.4.1@sha256:cc
  restart: always
services:
  one:
    <<: *worker
    command: one
  two:
    <<: *worker
    command: two
  three:
    <<: *worker
    build: ./three
`, `
node registry.invalid/team/worker 2.4.1 ecosystem=docker hash=sha256:cc direct @2:10 "registry.invalid/team/worker:2.4.1@sha256:cc"`},
		{"version 2 of the format", "version: '2.4'\nservices:\n  cache:\n    image: 'redis:7'\n", `
node redis 7 ecosystem=docker direct @4:12 "'redis:7'"`},
	} {
		t.Run(tt.name, func(t *testing.T) { inventorytest.Compare(t, Compose(), "docker-compose.yml", tt.content, tt.want) })
	}
}

func TestReadingIsLinear(t *testing.T) {
	services := func(n int) string {
		var b strings.Builder
		b.WriteString("services:\n")
		for i := range n {
			fmt.Fprintf(&b, "  s%d:\n    image: registry.invalid/team/s%d:1.%d\n", i, i, i)
		}
		return b.String()
	}
	for _, tt := range []struct {
		base    string
		r       *inventory.Reader
		content func(int) string
	}{
		{"Dockerfile", Dockerfile(), large},
		{"compose.yaml", Compose(), services},
	} {
		for _, n := range []int{100, 1000, 5000} {
			in := inventorytest.File(tt.base, []byte(tt.content(n)))
			in.Budget = budget.New(budget.Limits{Steps: int64(n) * 30}, in.Size)
			var res inspect.Result
			if err := tt.r.Inspect(in, &res); err != nil {
				t.Errorf("%s of %d: %v", tt.base, n, err)
			} else if len(res.Listings[0].Nodes) < n {
				t.Errorf("%s of %d: %d components", tt.base, n, len(res.Listings[0].Nodes))
			}
		}
	}
}

func TestListingsKeepNoBytesOfTheirFile(t *testing.T) {
	for _, tt := range []struct {
		base, content string
		r             *inventory.Reader
	}{
		{"Dockerfile", "ARG V=1.2\nFROM registry.invalid/a:$V@sha256:00 AS x\nFROM b:${U}\nCOPY --from=c:lts /a /b\nFROM {\n", Dockerfile()},
		{"compose.yaml", "services:\n  a: {image: \"a:1\"}\n  b: {image: 'b@sha256:00'}\n  c: {image: \"${X}\"}\n", Compose()},
	} {
		want := inventorytest.Show(inventorytest.Read(t, tt.r, tt.base, tt.content), tt.content)
		data := []byte(tt.content)
		b := inventory.NewBuilder(tt.base, tt.r)
		if err := tt.r.Read(inventorytest.File(tt.base, data), b); err != nil {
			t.Fatal(err)
		}
		l := b.Finish()
		for i := range data {
			data[i] = '#'
		}
		if d := cmp.Diff(want, inventorytest.Show(l, tt.content)); d != "" {
			t.Errorf("%s changed with the bytes of its file (-want +got):\n%s", tt.base, d)
		}
	}
}
