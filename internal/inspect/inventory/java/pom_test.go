package java

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const pomText = `<?xml version="1.0"?>
<project xmlns="urn:pom">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>com.acme</groupId>
    <artifactId>parent</artifactId>
    <version>3</version>
    <relativePath/>
  </parent>
  <artifactId>shop</artifactId>
  <packaging>war</packaging>
  <licenses><license><name>MIT</name></license><license><name>EPL 2.0</name></license></licenses>
  <properties><log4j.version>2.14.1</log4j.version></properties>
  <modules><module>core</module></modules>
  <dependencyManagement><dependencies>
    <dependency><groupId>org.bom</groupId><artifactId>bom</artifactId><version>1</version><type>pom</type><scope>import</scope></dependency>
  </dependencies></dependencyManagement>
  <dependencies>
    <dependency>
      <groupId>org.apache.logging.log4j</groupId>
      <artifactId>log4j-core</artifactId><!-- a comment -->
      <version>${log4j.version}</version>
      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>
    </dependency>
    <dependency><groupId>junit</groupId><artifactId>junit</artifactId><version>4.12</version><scope>test</scope></dependency>
    <dependency><groupId>javax.servlet</groupId><artifactId>api</artifactId><version>4</version><scope>provided</scope></dependency>
    <dependency><groupId>g</groupId><artifactId>o</artifactId><version>[1,2)</version><optional>true</optional><type>test-jar</type><classifier>tests</classifier></dependency>
  </dependencies>
  <build>
    <pluginManagement><plugins><plugin><artifactId>maven-jar-plugin</artifactId><version>3.0</version></plugin></plugins></pluginManagement>
    <plugins>
      <plugin>
        <artifactId>maven-jar-plugin</artifactId>
        <dependencies><dependency><groupId>p</groupId><artifactId>q</artifactId><version>1</version></dependency></dependencies>
      </plugin>
    </plugins>
    <extensions><extension><groupId>e</groupId><artifactId>x</artifactId><version>1</version></extension></extensions>
  </build>
  <profiles>
    <profile><id>on</id><activation><activeByDefault>true</activeByDefault></activation>
      <dependencies><dependency><groupId>on</groupId><artifactId>on</artifactId><version>1</version></dependency></dependencies></profile>
    <profile><id>off</id>
      <dependencies><dependency><groupId>off</groupId><artifactId>off</artifactId><version>1</version></dependency></dependencies></profile>
    <profile><id>settings only</id><properties><a>b</a></properties></profile>
  </profiles>
</project>
`

func TestPomListsTheModelAsWritten(t *testing.T) {
	inventorytest.Compare(t, Pom(), "pom.xml", pomText, strings.ReplaceAll(`
node com.acme:shop 3 ecosystem=Maven licence=MIT OR EPL 2.0 project @10:15 "shop"
asks org.bom:bom 1 (dependencyManagement) extra=type=pom|scope=import @16
asks org.apache.logging.log4j:log4j-core ${log4j.version} (dependencies) extra=exclude=*:* @21
asks junit:junit 4.12 (dependencies) extra=scope=test dev @25
asks javax.servlet:api 4 (dependencies) extra=scope=provided optional @26
asks g:o [1,2) (dependencies) extra=type=test-jar|classifier=tests|optional=true optional @27
asks org.apache.maven.plugins:maven-jar-plugin 3.0 (pluginManagement) dev @30
asks org.apache.maven.plugins:maven-jar-plugin  (plugins) dev @33
asks p:q 1 (plugin dependencies) extra=of=org.apache.maven.plugins:maven-jar-plugin dev @34
asks e:x 1 (extensions) dev @37
asks on:on 1 (dependencies) extra=profile=on @41
note profile "off" is not active by default and left out (dependencies: 1, plugins: 0, modules: 0) @42
`, "|", separator))
}

func TestPomAttributesAreTheModelForTheJoin(t *testing.T) {
	l := inventorytest.Read(t, Pom(), "pom.xml", pomText)
	for _, tt := range []struct{ name, want string }{
		{attrArtifact, "shop"}, {attrGroup, ""}, {attrVersion, ""}, {attrPackaging, "war"}, {attrModule, "core"},
		{attrParent, "com.acme" + separator + "parent" + separator + "3" + separator + noRelativePath},
		{attrProperty, "log4j.version" + separator + "2.14.1"},
	} {
		if got := l.Attr(tt.name); got != tt.want {
			t.Errorf("%s is %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestPomPlaces(t *testing.T) {
	for _, tt := range []struct {
		name, path string
		want       string
	}{
		{"a project", "pom.xml", "project"},
		{"a project in a source archive", "src.zip!/pom.xml", "project"},
		{"a test or template inside a jar", "a.jar!/x/pom.xml", "nothing"},
		{"the metadata of a jar", "a.jar!/META-INF/maven/g/a/pom.xml", "nothing"},
		{"metadata in a build folder", "target/classes/META-INF/maven/g/a/pom.xml", "nothing"},
		{"the template of an archetype", "src/main/resources/archetype-resources/pom.xml", "note"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			l := inventorytest.Read(t, Pom(), tt.path, "<project><artifactId>a</artifactId><groupId>g</groupId></project>")
			got := "nothing"
			switch {
			case l != nil && len(l.Nodes) > 0:
				got = "project"
			case l != nil && len(l.Notes) > 0:
				got = "note"
			}
			if got != tt.want {
				t.Errorf("%s, want %s", got, tt.want)
			}
		})
	}
}

func TestMetadataNamesAnArtifactAndNoProject(t *testing.T) {
	inventorytest.Compare(t, Metadata(), "r/g/a/1/a-1.pom", `<project><groupId>g</groupId><artifactId>a</artifactId><version>1</version>
<profiles><profile><id>x</id><modules><module>m</module></modules></profile></profiles></project>`, `
node g:a 1 ecosystem=Maven @1:42 "a"`)
}

func TestPomReadsEveryEncodingOfTheText(t *testing.T) {
	for name, text := range map[string]string{
		"a byte order mark":    "\ufeff<project><artifactId>a</artifactId><groupId>g</groupId></project>",
		"Windows line ends":    "<project>\r\n<artifactId>\r\n  a\r\n</artifactId>\r\n<groupId>g</groupId></project>",
		"prefixes":             `<m:project xmlns:m="x"><m:artifactId>a</m:artifactId><m:groupId>g</m:groupId></m:project>`,
		"a document type":      `<!DOCTYPE project [<!ENTITY x "y">]><project><artifactId>a</artifactId><groupId>g</groupId></project>`,
		"character references": "<project><artifactId>&#97;</artifactId><groupId>g</groupId></project>",
	} {
		if l := inventorytest.Read(t, Pom(), "pom.xml", text); l == nil || l.Nodes[0].Name != "g:a" {
			t.Errorf("%s: %+v", name, l)
		}
	}
}

func TestPomOfWrongTypesEverywhere(t *testing.T) {
	l := inventorytest.Read(t, Pom(), "pom.xml", `<project>
<artifactId><x>1</x></artifactId><parent>text</parent><properties>text</properties>
<dependencies><dependency>text</dependency><dependency><artifactId>a b</artifactId><groupId>g</groupId></dependency>x</dependencies>
<dependencyManagement>x</dependencyManagement><modules><module><y/></module></modules>
<build><plugins><plugin/></plugins></build><profiles><profile/></profiles></project>`)
	if l == nil || l.Nodes[0].Name != "" || !l.Nodes[0].Project {
		t.Fatalf("%+v", l)
	}
	if len(l.Declarations) != 3 || l.Declarations[0].Name != ":" {
		t.Errorf("declarations %+v", l.Declarations)
	}
}

func TestScopesOfMaven(t *testing.T) {
	for _, tt := range []struct {
		scope, optional string
		want            component.Scope
	}{
		{"", "", component.Prod}, {"compile", "false", component.Prod}, {"runtime", "", component.Prod}, {"system", "", component.Prod},
		{"provided", "", component.Optional}, {"compile", "true", component.Optional},
		{"test", "", component.Dev}, {"test", "true", component.Dev},
	} {
		if got := scopeOf(tt.scope, tt.optional); got != tt.want {
			t.Errorf("scope %q optional %q is %v, want %v", tt.scope, tt.optional, got, tt.want)
		}
	}
}

func TestVersionsAndRequirements(t *testing.T) {
	for _, tt := range []struct {
		text, version, requirement string
		gradle                     bool
	}{
		{"1.0", "1.0", "", false}, {"1.0-SNAPSHOT", "1.0-SNAPSHOT", "", false}, {"2.0~rc+1", "2.0~rc+1", "", false},
		{"[1.0]", "1.0", "", false}, {"[1,2)", "", "[1,2)", false}, {"(,1.0],[1.2,)", "", "(,1.0],[1.2,)", false},
		{"LATEST", "", "LATEST", false}, {"RELEASE", "", "RELEASE", false}, {"${x}", "", "${x}", false},
		{"1.0 beta", "", "1.0 beta", false}, {"", "", "", false}, {"1.\xff", "", "1.\uFFFD", false},
		{"1.+", "", "1.+", true}, {"latest.release", "", "latest.release", true}, {"1.7!!", "1.7", "", true},
		{"[1.7, 1.8[!!1.7.25", "1.7.25", "", true}, {"]1.0,2.0[", "", "]1.0,2.0[", true}, {"1.0+build", "1.0+build", "", true},
	} {
		parse := versionOf
		if tt.gradle {
			parse = gradleVersion
		}
		if v, r := parse(tt.text); v != tt.version || r != tt.requirement {
			t.Errorf("%q is %q, %q; want %q, %q", tt.text, v, r, tt.version, tt.requirement)
		}
	}
}

func TestPathsStayInsideTheirArchive(t *testing.T) {
	for _, tt := range []struct {
		from, rel, want string
		ok              bool
	}{
		{"a/pom.xml", "../pom.xml", "pom.xml", true},
		{"a/b/pom.xml", `..\pom.xml`, "a/pom.xml", true},
		{"pom.xml", "../pom.xml", "", false},
		{"a/pom.xml", "/etc/pom.xml", "", false},
		{"s.zip!/a/pom.xml", "../pom.xml", "s.zip!/pom.xml", true},
		{"s.zip!/pom.xml", "../pom.xml", "", false},
		{"a/pom.xml", "../s.zip!/pom.xml", "", false},
	} {
		if got, ok := resolve(tt.from, tt.rel); got != tt.want || ok != tt.ok {
			t.Errorf("%s from %s is %q, %v", tt.rel, tt.from, got, ok)
		}
	}
}

func TestWordsOfDeclarations(t *testing.T) {
	extra := strings.Join([]string{"type=jar", "exclude=a:b", "exclude=c:d", "typewriter=x", "empty="}, separator)
	for key, want := range map[string]string{"type": "jar", "exclude": "a:b", "typewriter": "x", "empty": "", "gone": "", "typ": ""} {
		if got := word(extra, key); got != want {
			t.Errorf("%s is %q, want %q", key, got, want)
		}
	}
}

func TestMessagesAreShortAndText(t *testing.T) {
	if got := inventory.Clip(strings.Repeat("ä", 100)); len(got) > 110 || strings.ContainsRune(got, '\uFFFD') && !strings.HasSuffix(got, "…") {
		t.Errorf("%q", got)
	}
	if got := inventory.Clip("a\xff"); got != "a\uFFFD" {
		t.Errorf("%q", got)
	}
	l := inventorytest.Read(t, Pom(), "pom.xml", "<project><artifactId>a</artifactId><dependencies><dependency><groupId>g\xe4</groupId><artifactId>x</artifactId></dependency></dependencies></project>")
	if l.Declarations[0].Name != "g\xe4:x" {
		t.Errorf("declarations are as written: %q", l.Declarations[0].Name)
	}
}
