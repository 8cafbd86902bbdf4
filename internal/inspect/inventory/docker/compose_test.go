package docker

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

func TestCompose(t *testing.T) {
	for _, tt := range []struct{ name, content, want string }{
		{"lists the images of services, but not what is built here", `services:
  db:
    image: postgres:16.1
  web:
    build: .
    image: acme/web:dev
  cache: {image: "redis@sha256:00"}
  none: {}
`, `
node postgres 16.1 ecosystem=docker direct @3:12 "postgres:16.1"
node redis sha256:00 ecosystem=docker hash=sha256:00 direct @7:18 "\"redis@sha256:00\""`},
		{"takes defaults of variables and notes the others", `services:
  a: {image: "${REG:-registry.invalid}/a:${V-1}"}
  b: {image: "b:${V:?say which}"}
  c: {image: $IMAGE}
  d: {image: "d:1$$"}
`, `
node registry.invalid/a 1 ecosystem=docker direct @2:14 "\"${REG:-registry.invalid}/a:${V-1}\""
node b  ecosystem=docker requirement=${V} direct @3:14 "\"b:${V:?say which}\""
node d 1$ ecosystem=docker direct @5:14 "\"d:1$$\""
note a variable without a value decides the version of b: b:${V} @3
note a variable without a value decides which image is used: ${IMAGE} @4`},
		{"follows anchors and merge keys one step far", `x-base: &base
  image: a:1
x-built: &built
  build: .
services:
  a: *base
  b: {<<: *base}
  c:
    <<: [*built, *base]
  d:
    <<: *base
    image: d:1
`, `
node a 1 ecosystem=docker direct @2:10 "a:1"
node d 1 ecosystem=docker direct @12:12 "d:1"`},
		{"with wrong types everywhere lists nothing", "services:\n  a: 1\n  b: [image]\n  c: {image: [x]}\n  d: {<<: 3}\n  e: {<<: [1, {}]}\n  f: {image: 'x y'}\n", `
note not a reference to an image: x y @7`},
		{"another YAML file is left alone", "services: [a]\n", `nothing`},
		{"nothing is left alone", "", `nothing`},
	} {
		t.Run(tt.name, func(t *testing.T) { inventorytest.Compare(t, Compose(), "compose.yaml", tt.content, tt.want) })
	}
}

func TestHostileCompose(t *testing.T) {
	var b strings.Builder
	b.WriteString("x0: &x0 {image: 'a:1'}\n")
	for i := range 1000 {
		fmt.Fprintf(&b, "x%d: &x%d {<<: [*x%d, *x%d]}\n", i+1, i+1, i, i)
	}
	fmt.Fprintf(&b, "services:\n  a: *x1000\n  b: {<<: [%s]}\n  c: {image: '%s'}\n", strings.Repeat("*x1,", 50_000), strings.Repeat("$A", 5000))
	l := inventorytest.Read(t, Compose(), "compose.yaml", b.String())
	if len(l.Nodes) != 0 || len(l.Notes) != 1 {
		t.Errorf("%d components, %d notes", len(l.Nodes), len(l.Notes))
	}
	var res inspect.Result
	if err := Compose().Inspect(inventorytest.File("compose.yaml", []byte("services: {")), &res); err == nil {
		t.Error("a damaged file was read")
	}
}

func FuzzCompose(f *testing.F) {
	inventorytest.Fuzz(f, Compose(), "compose.yaml", "x: &x {image: 'a:${V:-1}'}\nservices:\n  a: *x\n  b: {<<: [*x], build: .}\n  c: {image: \"d@sha256:00\"}\n")
}
