package terraform

import (
	"archive/zip"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const lockText = `# This file is maintained automatically.
provider "registry.invalid/acme/widgets" {
  version     = "4.67.0"
  constraints = ">= 4.0.0, ~> 4.16"
  hashes = [
    "h1:dCRc4GqsyfqHEMjgtlM1EympBcgTmcTkWaJmtd91+KA=",
    "zh:0843017ecc24385f2b45f2c5fce79dc25b258e50d516877b3affee3bef34f060",
  ]
}
// comment
provider "hashicorp/random" {
  version = "3.5.1"
}
provider { version = "1" }
provider "open" { version = "2"
`

func TestLock(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"providers with hosts, hashes and constraints": {lockText, `
node registry.invalid/acme/widgets 4.67.0 ecosystem=terraform source=registry.invalid hash=h1:dCRc4GqsyfqHEMjgtlM1EympBcgTmcTkWaJmtd91+KA= zh:0843017ecc24385f2b45f2c5fce79dc25b258e50d516877b3affee3bef34f060 direct @2:10 "\"registry.invalid/acme/widgets\""
node hashicorp/random 3.5.1 ecosystem=terraform direct @11:10 "\"hashicorp/random\""
node open 2 ecosystem=terraform direct @15:10 "\"open\""
edge . -> registry.invalid/acme/widgets 4.67.0
edge . -> hashicorp/random 3.5.1
edge . -> open 2
asks registry.invalid/acme/widgets >= 4.0.0, ~> 4.16 (constraints) @2
note a provider without an address @14
note the block of this provider has no end @15`},
		"the public registries need no host": {`provider "registry.terraform.invalid/acme/a" { version = "1" }
provider "registry.opentofu.invalid/acme/b" { version = "2" }
provider "registry.other.invalid/acme/c" { version = "3" }`, `
node acme/a 1 ecosystem=terraform direct @1:10 "\"registry.terraform.invalid/acme/a\""
node acme/b 2 ecosystem=terraform direct @2:10 "\"registry.opentofu.invalid/acme/b\""
node registry.other.invalid/acme/c 3 ecosystem=terraform source=registry.other.invalid direct @3:10 "\"registry.other.invalid/acme/c\""
edge . -> acme/a 1
edge . -> acme/b 2
edge . -> registry.other.invalid/acme/c 3`},
		"comments of all kinds, and words that only look like providers": {`/* provider "x/y" { version = "0" } */
"provider" "z/z" { }
other "provider" { provider = "no" }
provider "a/b" /* here */ { # "c/d"
  version = "1" // "2"
  meta { inner = "x" }
  hashes = []
}`, `
node a/b 1 ecosystem=terraform direct @4:10 "\"a/b\""
edge . -> a/b 1`},
		"a provider without a version":               {`provider "a/b" {}`, "\nnode a/b  ecosystem=terraform direct @1:10 \"\\\"a/b\\\"\"\nedge . -> a/b\nnote a provider without a version @1"},
		"a provider without a name":                  {`provider "" { version = "1" }`, "note a provider without an address @1"},
		"a block that is none":                       {"provider \"a/b\" version = \"1\"\nprovider \"c/d\" {\n  version = \"2\"\n}", "\nnode c/d 2 ecosystem=terraform direct @2:10 \"\\\"c/d\\\"\"\nedge . -> c/d 2\nnote a provider without a block @1"},
		"strings that end with their line":           {"provider \"a/b\n provider \"c/d\\\" {", "\nnote a provider without a block @1\nnote a provider without a block @2"},
		"line ends of Windows and a byte order mark": {"\ufeffprovider \"a/b\" {\r\n  version = \"1\"\r\n}\r\n", "\nnode a/b 1 ecosystem=terraform direct @1:13 \"\\\"a/b\\\"\"\nedge . -> a/b 1"},
		"an empty lock file is a listing":            {"# nothing\n", ""},
		"an end inside a comment":                    {"/* never closed", ""},
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, Lock(), ".terraform.lock.hcl", c.src, c.want) })
	}
}

func TestHashesAreBounded(t *testing.T) {
	var b strings.Builder
	b.WriteString("provider \"a/b\" {\n version = \"1\"\n hashes = [\n")
	for i := range 10 * maxHashes {
		fmt.Fprintf(&b, "  \"h1:%d\",\n", i)
	}
	b.WriteString("]}\n")
	l := inventorytest.Read(t, Lock(), ".terraform.lock.hcl", b.String())
	if n := len(strings.Fields(l.Nodes[1].Integrity)); n != maxHashes {
		t.Errorf("%d hashes", n)
	}
}

func TestManyTokensStayWithinTheBudget(t *testing.T) {
	for _, src := range []string{strings.Repeat("x ", 1000), `provider "a/b" {` + strings.Repeat("{", 1000), strings.Repeat(`provider "a/b" {}`, 1000)} {
		f := inventorytest.File(".terraform.lock.hcl", []byte(src))
		f.Budget = budget.New(budget.Limits{Steps: 500}, f.Size)
		if err := Lock().Inspect(f, &inspect.Result{}); !budget.IsBreach(err) {
			t.Errorf("error %v", err)
		}
	}
}

// TestTerraformsOwnFileIsRead lets terraform lock a provider that lies in a
// folder, for two platforms, so that it asks no registry.
func TestTerraformsOwnFileIsRead(t *testing.T) {
	terraform, err := exec.LookPath("terraform")
	if err != nil {
		t.Skip("terraform is not installed")
	}
	dir := t.TempDir()
	const address = "registry.invalid/acme/widgets"
	mirror := filepath.Join(dir, "mirror", filepath.FromSlash(address))
	if err := os.MkdirAll(mirror, 0o777); err != nil {
		t.Fatal(err)
	}
	for _, platform := range []string{"linux_amd64", "darwin_arm64"} {
		writeProvider(t, filepath.Join(mirror, "terraform-provider-widgets_4.67.0_"+platform+".zip"), platform)
	}
	project := filepath.Join(dir, "project")
	if err := os.Mkdir(project, 0o777); err != nil {
		t.Fatal(err)
	}
	config := "terraform {\n  required_providers {\n    widgets = { source = \"" + address + "\", version = \">= 4.0.0, < 5.0.0\" }\n  }\n}\n"
	for p, content := range map[string]string{filepath.Join(project, "main.tf"): config, filepath.Join(dir, "rc"): ""} {
		if err := os.WriteFile(p, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command(terraform, "providers", "lock", "-fs-mirror="+filepath.Join(dir, "mirror"), "-platform=linux_amd64", "-platform=darwin_arm64")
	cmd.Dir = project
	cmd.Env = append(os.Environ(), "TF_CLI_CONFIG_FILE="+filepath.Join(dir, "rc"), "CHECKPOINT_DISABLE=1")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Skipf("terraform cannot lock here: %v\n%s", err, out)
	}
	data, err := os.ReadFile(filepath.Join(project, ".terraform.lock.hcl"))
	if err != nil {
		t.Fatal(err)
	}
	l := inventorytest.Read(t, Lock(), ".terraform.lock.hcl", string(data))
	if len(l.Nodes) != 2 || l.Nodes[1].Name != address || l.Nodes[1].Version != "4.67.0" || len(strings.Fields(l.Nodes[1].Integrity)) != 2 ||
		len(l.Notes) != 0 || len(l.Declarations) != 1 || l.Declarations[0].Requirement != ">= 4.0.0, < 5.0.0" {
		t.Errorf("%s\n%s", data, inventorytest.Show(l, string(data)))
	}
}

func writeProvider(t *testing.T, path, content string) {
	t.Helper()
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	w := zip.NewWriter(file)
	part, err := w.Create("terraform-provider-widgets_v4.67.0")
	if err == nil {
		_, err = part.Write([]byte(content))
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
}

// large returns a lock file of n providers.
func large(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "provider \"registry.invalid/acme/p%d\" {\n  version     = \"1.%d.0\"\n  constraints = \"~> 1.0\"\n  hashes = [\n", i, i%100)
		for k := range 12 {
			fmt.Fprintf(&b, "    \"zh:%064d\",\n", i*12+k)
		}
		b.WriteString("  ]\n}\n\n")
	}
	return b.String()
}

func BenchmarkLock1k(b *testing.B) {
	src := []byte(large(1000))
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if err := Lock().Inspect(inventorytest.File(".terraform.lock.hcl", src), &inspect.Result{}); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzLock(f *testing.F) {
	inventorytest.Fuzz(f, Lock(), ".terraform.lock.hcl", lockText, large(2), `provider "" {`, `provider "a`, `provider "a/b/c" } {`)
}
