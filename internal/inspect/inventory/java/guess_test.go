package java

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

func TestFileNames(t *testing.T) {
	for _, tt := range []struct{ path, artifact, version string }{
		{"lib/log4j-core-2.14.1.jar", "log4j-core", "2.14.1"},
		{"lib/log4j-1.2-api-2.17.1.jar", "log4j-1.2-api", "2.17.1"},
		{"guava-31.1-jre.jar", "guava", "31.1-jre"},
		{"commons-lang3-3.12.0.jar", "commons-lang3", "3.12.0"},
		{"a-1.0-beta-9.jar", "a", "1.0-beta-9"},
		{"a-1.0-20240101.101010-3.jar", "a", "1.0-20240101.101010-3"},
		{"a-2.0-RC1-3.jar", "a", "2.0-RC1-3"},
		{"jsr305-0.1~+svn49.jar", "jsr305", "0.1~+svn49"},
		{"app.war!/WEB-INF/lib/b-1.jar", "b", "1"},
		{"catalina.jar", "catalina", ""},
		{"-1.jar", "-1", ""},
		{"a-.jar", "a-", ""},
		{"a-1 (copy).jar", "a-1 (copy)", ""},
		{".jar", "", ""},
	} {
		if f := parseFileName(tt.path); f.artifact != tt.artifact || f.version != tt.version {
			t.Errorf("%s is %q %q, want %q %q", tt.path, f.artifact, f.version, tt.artifact, tt.version)
		}
	}
}

func TestFits(t *testing.T) {
	for _, tt := range []struct {
		file, artifact, version string
		want                    int
	}{
		{"core-1.0.jar", "core", "1.0", 5}, {"core_1.0.jar", "core", "1.0", 5}, {"core-1.0-tests.jar", "core", "1.0", 4}, {"core.jar", "core", "1.0", 3},
		{"core-1.1.jar", "core", "1.0", 2}, {"core-1.0.1.jar", "core", "1.0", 2}, {"core-api-1.0.jar", "core", "1.0", 0},
		{"core2-1.0.jar", "core", "1.0", 0}, {"core-1.0.jar", "", "1.0", 0}, {"core-1.0.jar", "core", "", 2}, {"x-core-1.0.jar", "core", "1.0", 0},
	} {
		if got := parseFileName(tt.file).fits(tt.artifact, tt.version); got != tt.want {
			t.Errorf("%s fits %s %s by %d, want %d", tt.file, tt.artifact, tt.version, got, tt.want)
		}
	}
}

func TestGuesses(t *testing.T) {
	for _, tt := range []struct {
		name, jar, manifest string
		want                string // name and version of the only component, or ""
		note                string
	}{
		{"the file name as a last resort", "lib/log4j-core-2.14.1.jar", "Manifest-Version: 1.0\n", "log4j-core 2.14.1",
			"taken for log4j-core 2.14.1 from the file name; its group is not known\n"},
		{"a version from the manifest", "lib/catalina.jar", "Implementation-Title: Apache Tomcat\nImplementation-Version: 9.0.1\n", "catalina 9.0.1",
			"taken for catalina 9.0.1 from the file name and Implementation-Version; its group is not known\n"},
		{"a version of OSGi", "lib/x.jar", "Bundle-SymbolicName: org.x\nBundle-Version: 4.2.3.v2012\n", "x 4.2.3.v2012",
			"taken for x 4.2.3.v2012 from the file name and Bundle-Version; its group is not known\n"},
		{"the manifest says where the version begins", "lib/x-1-y-2.jar", "Implementation-Version: 1-y-2\n", "x 1-y-2",
			"taken for x 1-y-2 from the file name; its group is not known\n"},
		{"the file name wins over the manifest's spelling", "lib/guava-31.1-jre.jar", "Bundle-Version: 31.1.0.jre\n", "guava 31.1-jre",
			"taken for guava 31.1-jre from the file name; its group is not known\n"},
		{"no version, but a name", "lib/x.jar", "Implementation-Title: x\nImplementation-Version: ${version}\n", "x ",
			"taken for x  from the file name; its group is not known\n"},
		{"nothing", "lib/x.jar", "Manifest-Version: 1.0\n", "", "nothing in the archive says which package it is\n"},
		{"a title that is no version", "lib/x.jar", "Implementation-Version: build of Monday\n", "", "nothing in the archive says which package it is\n"},
		{"a well-known family", "lib/spring-core-5.3.18.jar", "Implementation-Title: spring-core\nImplementation-Version: 5.3.18\n", "org.springframework:spring-core 5.3.18",
			"taken for org.springframework:spring-core 5.3.18 from the file name and the known group of that name, because no pom.properties says so\n"},
		{"a family by its module name", "lib/spring-boot-2.7.0.jar", "Implementation-Title: Spring Boot\nAutomatic-Module-Name: spring.boot\n", "org.springframework.boot:spring-boot 2.7.0",
			"taken for org.springframework.boot:spring-boot 2.7.0 from the file name and the known group of that name, because no pom.properties says so\n"},
		{"a family's name alone proves nothing", "lib/spring-core-5.3.18.jar", "Implementation-Title: our fork\n", "spring-core 5.3.18",
			"taken for spring-core 5.3.18 from the file name; its group is not known\n"},
		{"vendor ids and symbolic names are no groups", "lib/asm-tree-9.7.1.jar", "Bundle-SymbolicName: org.objectweb.asm.tree\nImplementation-Vendor-Id: org.objectweb\n", "asm-tree 9.7.1",
			"taken for asm-tree 9.7.1 from the file name; its group is not known\n"},
		{"a name that cannot be one", "lib/a b-1.jar", "Implementation-Title: x\n", "", "nothing in the archive says which package it is\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := tt.jar + "!/META-INF/MANIFEST.MF"
			l := list(t, map[string]string{p: tt.manifest}, p)
			got := ""
			if len(l.Nodes) > 0 {
				got = l.Nodes[0].Name + " " + l.Nodes[0].Version
				if l.Grade.String() != "publisher-claimed" {
					t.Errorf("grade %v", l.Grade)
				}
			}
			if got != tt.want || notes(l) != tt.note {
				t.Errorf("%q, want %q; notes %q", got, tt.want, notes(l))
			}
		})
	}
}

func TestFamilies(t *testing.T) {
	for _, tt := range []struct{ artifact, version, want string }{
		{"spring-webmvc", "5", "org.springframework"}, {"spring-boot-autoconfigure", "3", "org.springframework.boot"},
		{"spring-security-core", "5", "org.springframework.security"}, {"kotlin-stdlib", "1.9", "org.jetbrains.kotlin"},
		{"groovy", "3.0.9", "org.codehaus.groovy"}, {"groovy", "4.0.1", "org.apache.groovy"},
		{"spring-data-jpa", "3", ""}, {"springx", "1", ""},
	} {
		if got := familyGroup(tt.artifact, tt.version); got != tt.want {
			t.Errorf("%s %s is %q, want %q", tt.artifact, tt.version, got, tt.want)
		}
	}
}

func TestTheTargetTellsGroups(t *testing.T) {
	jar := "lib/servlet-api-4.0.6.jar!/META-INF/MANIFEST.MF"
	needs := pomOf("o:server:1", needsText("org.toolchain:servlet-api:4"))
	for _, tt := range []struct {
		name  string
		files map[string]string
		want  string
	}{
		{"a lock file has the same artifact and version", map[string]string{"gradle.lockfile": "j:servlet-api:4.0.6=runtimeClasspath\n"}, "j:servlet-api"},
		{"another version says nothing", map[string]string{"gradle.lockfile": "j:servlet-api:5=runtimeClasspath\n"}, "servlet-api"},
		{"two groups say nothing", map[string]string{"gradle.lockfile": "j:servlet-api:4.0.6=a\nk:servlet-api:4.0.6=a\n"}, "servlet-api"},
		{"a neighbour needs it", map[string]string{inside("lib/server-1.jar", "o:server:1", "pom.xml"): needs}, "org.toolchain:servlet-api"},
		{"one in the folder above needs it", map[string]string{inside("server-1.jar", "o:server:1", "pom.xml"): needs}, "org.toolchain:servlet-api"},
		{"one elsewhere says nothing", map[string]string{inside("other/x/server-1.jar", "o:server:1", "pom.xml"): needs}, "servlet-api"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tt.files[jar] = ""
			if got := list(t, tt.files, jar).Nodes[0].Name; got != tt.want {
				t.Errorf("%s, want %s", got, tt.want)
			}
		})
	}
	t.Run("the group stands in the file name", func(t *testing.T) {
		p := "lib/org.toolchain.servlet-api-4.jar!/META-INF/MANIFEST.MF"
		l := list(t, map[string]string{p: "", inside("lib/server-1.jar", "o:server:1", "pom.xml"): needs}, p)
		if got := l.Nodes[0].Name; got != "org.toolchain:servlet-api" {
			t.Errorf("%s", got)
		}
	})
}

func TestTheNeighboursOfAGuessAreConnected(t *testing.T) {
	p := inside("lib/server-1.jar", "o:server:1", "pom.xml")
	l := list(t, map[string]string{
		"lib/servlet-api-4.0.6.jar!/META-INF/MANIFEST.MF": "",
		p: pomOf("o:server:1", needsText("org.toolchain:servlet-api:4")),
	}, p)
	if len(l.Out(0)) != 1 || l.Nodes[l.Out(0)[0].To].Version != "4.0.6" {
		t.Errorf("%+v", l)
	}
}

func TestTheVersionOfTheManifestTellsRenamedArchives(t *testing.T) {
	for _, tt := range []struct {
		name, manifest, packages string
		want                     int
	}{
		{"one package of that version", "Implementation-Version: 2\n", "o:a:1 o:b:2", 1},
		{"two of that version", "Implementation-Version: 2\n", "o:a:2 o:b:2", -1},
		{"none", "Implementation-Version: 3\n", "o:a:1 o:b:2", -1},
		{"no version in the manifest", "Implementation-Title: x\n", "o:a:1", -1},
		{"a word is no version", "Implementation-Version: trunk\nBundle-Version: 1\n", "o:a:1", 0},
	} {
		k := &jar{manifest: inventorytest.Read(t, Manifest(), "x.jar!/META-INF/MANIFEST.MF", tt.manifest)}
		for c := range strings.FieldsSeq(tt.packages) {
			k.packages = append(k.packages, inventorytest.Read(t, Properties(), inside("x.jar", c, "pom.properties"), propertiesOf(c)))
		}
		if got := sameVersion(k); got != tt.want {
			t.Errorf("%s: %d, want %d", tt.name, got, tt.want)
		}
	}
}
