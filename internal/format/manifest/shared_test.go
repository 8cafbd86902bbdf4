package manifest

import (
	"bytes"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

const catalog = "[versions]\n# ours\njackson = \"2.9.0\"\nother = \"2.9.0\"\n[libraries]\na = { module = \"g:a\", version.ref = \"jackson\" }\nb = { module = \"g:b\", version.ref = \"gone\" }\nc = \"g:c:2.9.0\"\n"

func TestAVersionOfACatalogIsRaisedWhereItIsSet(t *testing.T) {
	src := []byte(catalog)
	e, shared, err := CatalogVersion(src, bytes.Index(src, []byte("g:a")), "2.9.0", "2.9.10", budget.New(budget.Default(), 0))
	if err != nil || shared != "jackson" {
		t.Fatal(shared, err)
	}
	now, err := Apply(src, []Edit{e})
	if want := bytes.Replace(src, []byte(`jackson = "2.9.0"`), []byte(`jackson = "2.9.10"`), 1); err != nil || !bytes.Equal(now, want) {
		t.Errorf("%v\n%s", err, now)
	}
	for _, word := range []string{"g:b", "g:c"} {
		if _, _, err := CatalogVersion(src, bytes.Index(src, []byte(word)), "2.9.0", "3", budget.New(budget.Default(), 0)); err == nil {
			t.Errorf("%s refers to no version", word)
		}
	}
	if _, _, err := CatalogVersion(src, bytes.Index(src, []byte("g:a")), "2.8", "3", budget.New(budget.Default(), 0)); err == nil {
		t.Error("another version is replaced")
	}
}

func TestACentralVersionIsRaisedAsALiteralOrAProperty(t *testing.T) {
	src := []byte("<Project>\r\n <PropertyGroup><V>1.0</V></PropertyGroup>\r\n <ItemGroup>\r\n  <PackageVersion Include=\"A\" Version=\"$(V)\" />\r\n  <PackageVersion Include=\"B\" Version=\"1.0\" />\r\n" +
		"  <PackageVersion Include=\"C\"><Version>1.0</Version></PackageVersion>\r\n  <PackageVersion Include=\"D\" Version=\"$(Gone)\" />\r\n  <PackageVersion Include=\"E\" Version=\"1.0\" />\r\n  <PackageVersion Include=\"e\" Version=\"1.0\" />\r\n </ItemGroup>\r\n</Project>")
	for id, want := range map[string][3]string{"a": {"<V>1.0</V>", "<V>2.0</V>", "V"}, "B": {`"B" Version="1.0"`, `"B" Version="2.0"`, ""}, "C": {"<Version>1.0<", "<Version>2.0<", ""}} {
		e, shared, err := CentralVersion(src, id, "1.0", "2.0", budget.New(budget.Default(), 0))
		if err != nil || shared != want[2] {
			t.Errorf("%s: %q, %v", id, shared, err)
			continue
		}
		if now, _ := Apply(src, []Edit{e}); !bytes.Equal(now, bytes.Replace(src, []byte(want[0]), []byte(want[1]), 1)) {
			t.Errorf("%s:\n%s", id, now)
		}
	}
	for _, id := range []string{"D", "E", "F"} {
		if _, _, err := CentralVersion(src, id, "1.0", "2.0", budget.New(budget.Default(), 0)); err == nil {
			t.Errorf("%s is raised", id)
		}
	}
	if _, _, err := CentralVersion(src, "B", "1.1", "2.0", budget.New(budget.Default(), 0)); err == nil {
		t.Error("another version is replaced")
	}
}

func FuzzShared(f *testing.F) {
	f.Add(catalog, 70)
	f.Add("<Project><ItemGroup><PackageVersion Include='A' Version='$(V)'/></ItemGroup></Project>", 0)
	f.Fuzz(func(t *testing.T, src string, off int) {
		for _, try := range []func() (Edit, string, error){
			func() (Edit, string, error) {
				return CatalogVersion([]byte(src), off, "2.9.0", "3", budget.New(budget.Default(), 0))
			},
			func() (Edit, string, error) {
				return CentralVersion([]byte(src), "A", "2.9.0", "3", budget.New(budget.Default(), 0))
			},
		} {
			if e, _, err := try(); err == nil && src[e.Off:e.End] != "2.9.0" {
				t.Errorf("%q is replaced in %q", src[e.Off:e.End], src)
			}
		}
	})
}
