package manifest

import (
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

func pomOf(t *testing.T, src string) *POM {
	t.Helper()
	p, err := DecodePOM([]byte(src), budget.New(budget.Default(), int64(len(src))))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestAPOMIsReadAsItIsWritten(t *testing.T) {
	p := pomOf(t, `<project>
  <parent><groupId>g</groupId><artifactId>up</artifactId><version>1</version><relativePath/></parent>
  <artifactId>a</artifactId>
  <properties><v> 1.0 </v><w/></properties>
  <modules><module>m</module></modules>
  <repositories><repository><id>r</id><url>https://registry.invalid/r</url></repository></repositories>
  <dependencyManagement><dependencies>
    <dependency><groupId>g</groupId><artifactId>bom</artifactId><version>${v}</version><type>pom</type><scope>import</scope></dependency>
  </dependencies></dependencyManagement>
  <dependencies><dependency><groupId>g</groupId><artifactId>b</artifactId><optional>true</optional>
    <exclusions><exclusion><groupId>x</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency></dependencies>
  <profiles>
    <profile><activation><activeByDefault>true</activeByDefault></activation><properties><v>2</v></properties></profile>
    <profile><activation><jdk>1.8</jdk></activation><properties><v>3</v></properties></profile>
  </profiles>
</project>`)
	if p.Parent == nil || p.Parent.Path != "" || p.Artifact.Value != "a" || p.Version.Value != "" {
		t.Errorf("%+v", p)
	}
	if len(p.Properties) != 3 || p.Properties[0].Value.Value != "1.0" || p.Properties[2].Value.Value != "2" || !p.Properties[2].Profile {
		t.Errorf("%+v", p.Properties)
	}
	if d := p.Needs[0]; !d.Optional || d.Exclusions != "x:*" || d.Type != "jar" {
		t.Errorf("%+v", d)
	}
	if d := p.Managed[0]; d.Scope != "import" || d.Type != "pom" || d.Version.Value != "${v}" {
		t.Errorf("%+v", d)
	}
	if !slices.Equal(p.Modules, []string{"m"}) || p.Repositories[0].URL != "https://registry.invalid/r" {
		t.Errorf("%+v", p)
	}
	if up := pomOf(t, "<project><parent><artifactId>u</artifactId></parent><artifactId>a</artifactId></project>"); up.Parent.Path != "../pom.xml" {
		t.Errorf("%+v", up.Parent)
	}
}

func TestWhatIsNoPOMIsRefused(t *testing.T) {
	for _, src := range []string{"", "<project/>", "<a><artifactId>x</artifactId></a>", "<project><artifactId>x</project>", strings.Repeat("<project>", 2000)} {
		if _, err := DecodePOM([]byte(src), budget.New(budget.Default(), int64(len(src)))); err == nil {
			t.Errorf("%.40q is read", src)
		}
	}
}

func TestManagedEntriesAreAddedAsTheFileIsIndented(t *testing.T) {
	d := POMDependency{Group: POMText{Value: "g"}, Artifact: POMText{Value: "a"}, Version: POMText{Value: "2"}, Type: "jar"}
	for _, c := range []struct{ was, now string }{
		{
			"<project>\n    <artifactId>x</artifactId>\n    <dependencies/>\n</project>\n",
			"<project>\n    <artifactId>x</artifactId>\n    <dependencyManagement>\n        <dependencies>\n            <dependency>\n                <groupId>g</groupId>\n                <artifactId>a</artifactId>\n                <version>2</version>\n            </dependency>\n        </dependencies>\n    </dependencyManagement>\n    <dependencies/>\n</project>\n",
		},
		{
			"<project>\n\t<artifactId>x</artifactId>\n</project>",
			"<project>\n\t<artifactId>x</artifactId>\n\t<dependencyManagement>\n\t\t<dependencies>\n\t\t\t<dependency>\n\t\t\t\t<groupId>g</groupId>\n\t\t\t\t<artifactId>a</artifactId>\n\t\t\t\t<version>2</version>\n\t\t\t</dependency>\n\t\t</dependencies>\n\t</dependencyManagement>\n</project>",
		},
		{
			"<project>\r\n  <artifactId>x</artifactId>\r\n  <dependencyManagement>\r\n    <dependencies>\r\n      <!-- ours -->\r\n    </dependencies>\r\n  </dependencyManagement>\r\n</project>",
			"<project>\r\n  <artifactId>x</artifactId>\r\n  <dependencyManagement>\r\n    <dependencies>\r\n      <dependency>\r\n        <groupId>g</groupId>\r\n        <artifactId>a</artifactId>\r\n        <version>2</version>\r\n      </dependency>\r\n      <!-- ours -->\r\n    </dependencies>\r\n  </dependencyManagement>\r\n</project>",
		},
		{
			"<project>\n  <artifactId>x</artifactId>\n  <dependencyManagement />\n</project>\n",
			"<project>\n  <artifactId>x</artifactId>\n  <dependencyManagement>\n    <dependencies>\n      <dependency>\n        <groupId>g</groupId>\n        <artifactId>a</artifactId>\n        <version>2</version>\n      </dependency>\n    </dependencies>\n  </dependencyManagement>\n</project>\n",
		},
	} {
		e, err := AddManaged([]byte(c.was), d, budget.New(budget.Default(), 0))
		if err != nil {
			t.Fatal(err)
		}
		now, err := Apply([]byte(c.was), []Edit{e})
		if err != nil || string(now) != c.now {
			t.Errorf("%v\ngot\n%s\nwant\n%s", err, now, c.now)
		}
		if p := pomOf(t, string(now)); len(p.Managed) != 1 || p.Managed[0].Version.Value != "2" {
			t.Errorf("read again: %+v", p.Managed)
		}
	}
}

func TestPropertiesAreAddedAndTextsReplaced(t *testing.T) {
	src := []byte("<project>\n  <artifactId>x</artifactId>\n  <properties></properties>\n  <version> 1.0 </version>\n</project>\n")
	e, err := AddProperty(src, "v", "1&2", budget.New(budget.Default(), 0))
	if err != nil {
		t.Fatal(err)
	}
	r, err := pomOf(t, string(src)).Version.Replace(src, "2.0")
	if err != nil {
		t.Fatal(err)
	}
	now, err := Apply(src, []Edit{e, r})
	if want := "<project>\n  <artifactId>x</artifactId>\n  <properties>\n    <v>1&amp;2</v>\n  </properties>\n  <version> 2.0 </version>\n</project>\n"; err != nil || string(now) != want {
		t.Errorf("%v\n%s", err, now)
	}
	if _, err := pomOf(t, string(src)).Version.Replace([]byte("<project>other</project>"), "2"); err == nil {
		t.Error("a text is replaced in another file")
	}
	if _, err := (POMText{}).Replace(src, "2"); err == nil {
		t.Error("a text that is not there is replaced")
	}
}

// FuzzPOM: whatever is read, an added entry is read back from the edited file.
func FuzzPOM(f *testing.F) {
	f.Add("<project><artifactId>a</artifactId></project>")
	f.Add("<project ><artifactId>a</artifactId><dependencyManagement><dependencies/></dependencyManagement ></project >")
	f.Add("<?xml version='1.0'?>\n<!DOCTYPE x>\n<project>\r\n <artifactId>a</artifactId>\r\n <properties a='>'><x>1</x></properties>\r\n</project>")
	f.Fuzz(func(t *testing.T, src string) {
		p, err := DecodePOM([]byte(src), budget.New(budget.Default(), int64(len(src))))
		if err != nil {
			return
		}
		e, err := AddManaged([]byte(src), POMDependency{Group: POMText{Value: "g"}, Artifact: POMText{Value: "b"}, Version: POMText{Value: "2"}}, budget.New(budget.Default(), 0))
		if err != nil {
			return
		}
		now, err := Apply([]byte(src), []Edit{e})
		if err != nil {
			t.Fatal(err)
		}
		if again, err := DecodePOM(now, budget.New(budget.Default(), int64(len(now)))); err == nil && len(again.Managed) < len(p.Managed) {
			t.Errorf("%q became %q", src, now)
		}
	})
}
