package java

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const lockText = `# This is a Gradle generated file for dependency locking.
# Manual edits can break the build and are not advised.
# This file is expected to be part of source control.
com.google.guava:guava:31.1-jre=compileClasspath,runtimeClasspath,testCompileClasspath,testRuntimeClasspath
javax.servlet:servlet-api:2.5=compileClasspath
junit:junit:4.13=testCompileClasspath,testRuntimeClasspath
org.postgresql:postgresql:42.2.5=runtimeClasspath
org.projectlombok:lombok:1.18.24=annotationProcessor,compileClasspath
packed.up:thing:1=shadow
io.gitlab.arturbosch.detekt:detekt-cli:1.23=detekt
empty=developmentOnly
`

func TestGradleLock(t *testing.T) {
	inventorytest.Compare(t, GradleLock(), "gradle.lockfile", lockText, `
node com.google.guava:guava 31.1-jre ecosystem=Maven @4:1 "com.google.guava:guava:31.1-jre"
node javax.servlet:servlet-api 2.5 ecosystem=Maven optional @5:1 "javax.servlet:servlet-api:2.5"
node junit:junit 4.13 ecosystem=Maven dev @6:1 "junit:junit:4.13"
node org.postgresql:postgresql 42.2.5 ecosystem=Maven @7:1 "org.postgresql:postgresql:42.2.5"
node org.projectlombok:lombok 1.18.24 ecosystem=Maven optional @8:1 "org.projectlombok:lombok:1.18.24"
node packed.up:thing 1 ecosystem=Maven optional @9:1 "packed.up:thing:1"
node io.gitlab.arturbosch.detekt:detekt-cli 1.23 ecosystem=Maven dev @10:1 "io.gitlab.arturbosch.detekt:detekt-cli:1.23"
`)
}

func TestGradleLockFiles(t *testing.T) {
	for _, tt := range []struct{ name, path, content, want string }{
		{"without a run-time class path, the compile class path is production", "gradle.lockfile", "g:a:1=compileClasspath\ng:b:2=anything\n",
			"node g:a 1 ecosystem=Maven @1:1 \"g:a:1\"\nnode g:b 2 ecosystem=Maven @2:1 \"g:b:2\""},
		{"a run-time class path of tests is none of production", "gradle.lockfile", "g:a:1=compileClasspath\ng:b:2=testRuntimeClasspath\n",
			"node g:a 1 ecosystem=Maven @1:1 \"g:a:1\"\nnode g:b 2 ecosystem=Maven dev @2:1 \"g:b:2\""},
		{"an empty run-time class path is one", "gradle.lockfile", "g:a:1=compileClasspath\nempty=runtimeClasspath\n",
			"node g:a 1 ecosystem=Maven optional @1:1 \"g:a:1\""},
		{"the build's own", "buildscript-gradle.lockfile", "g:a:1=classpath\n", "node g:a 1 ecosystem=Maven dev @1:1 \"g:a:1\""},
		{"the settings' own", "settings-gradle.lockfile", "g:a:1=classpath\nempty=\n", "node g:a 1 ecosystem=Maven dev @1:1 \"g:a:1\""},
		{"another name with Gradle's first line", "locking/scala-2.13.lockfile", lockHeader + "\ng:a:1=runtimeClasspath\n",
			"node g:a 1 ecosystem=Maven @2:1 \"g:a:1\""},
		{"the older form", "gradle/dependency-locks/runtimeClasspath.lockfile", "# comment\ng:a:1\ng:b:2\n",
			"node g:a 1 ecosystem=Maven @2:1 \"g:a:1\"\nnode g:b 2 ecosystem=Maven @3:1 \"g:b:2\""},
		{"the older form for tests", "sub/gradle/dependency-locks/testCompileClasspath.lockfile", "g:a:1\n", "node g:a 1 ecosystem=Maven dev @1:1 \"g:a:1\""},
		{"the older form for the build", "gradle/dependency-locks/buildscript-classpath.lockfile", "g:a:1\n", "node g:a 1 ecosystem=Maven dev @1:1 \"g:a:1\""},
		{"one version for tests, another for production", "gradle.lockfile", "g:a:1=testRuntimeClasspath\ng:a:2=runtimeClasspath\n",
			"node g:a 1 ecosystem=Maven dev @1:1 \"g:a:1\"\nnode g:a 2 ecosystem=Maven @2:1 \"g:a:2\""},
		{"marks, spaces and Windows line ends", "gradle.lockfile", "\ufeff# x\r\n  g:a:1=runtimeClasspath  \r\n\r\n", "node g:a 1 ecosystem=Maven @2:3 \"g:a:1\""},
		{"lines that lock nothing", "gradle.lockfile", "g:a=x\ng:a:1\n=x\ng:a:[1,2)=x\n g:a b:1=x\n", `
note a line without group, artifact and version: g:a=x @1
note a line that names no configuration: g:a:1 @2
note a line without group, artifact and version: =x @3
note a line without group, artifact and version: g:a:[1,2)=x @4
note a line without group, artifact and version: g:a b:1=x @5`},
		{"nothing locked", "gradle.lockfile", lockHeader + "\nempty=runtimeClasspath\n", ""},
	} {
		t.Run(tt.name, func(t *testing.T) { inventorytest.Compare(t, GradleLock(), tt.path, tt.content, tt.want) })
	}
}

func TestConfigurations(t *testing.T) {
	for scope, names := range map[component.Scope]string{
		component.Prod: "implementation api compile runtime runtimeOnly default runtimeClasspath compileClasspath releaseRuntimeClasspath " +
			"debugRuntimeClasspath productionRuntimeClasspath commonMainImplementation jvmMainApi coreLibraryDesugaring shadow include latest contest kotlin",
		component.Optional: "compileOnly compileOnlyApi debugCompileOnly provided providedCompile providedRuntime optional modCompileOnly",
		component.Dev: "classpath testImplementation testRuntimeClasspath androidTestImplementation debugUnitTestCompileClasspath testFixturesApi " +
			"integrationTestRuntimeClasspath test annotationProcessor testAnnotationProcessor kapt kaptTest ksp kspDebug developmentOnly debugImplementation " +
			"detekt detektPlugins ktlint ktlintRuleset checkstyle pmd pmdAux spotbugsPlugins jacocoAgent errorprone lintChecks pitest jmhImplementation zinc " +
			"kotlinCompilerClasspath kotlinCompilerPluginClasspathMain kotlinBuildToolsApiClasspath kotlinNativeBundleConfiguration scalaCompilerPlugins",
	} {
		for name := range strings.FieldsSeq(names) {
			if got := configurationScope(name); got != scope {
				t.Errorf("%s is %v, want %v", name, got, scope)
			}
		}
	}
}

const verificationText = `<?xml version="1.0" encoding="UTF-8"?>
<verification-metadata xmlns="https://schema.gradle.invalid/dependency-verification">
   <configuration><verify-metadata>true</verify-metadata>
      <trusted-artifacts><trust group="gradle" name="gradle"/></trusted-artifacts>
   </configuration>
   <components>
      <component group="com.google.guava" name="guava" version="31.1-jre">
         <artifact name="guava-31.1-jre.jar">
            <md5 value="00"/><sha256 value="aa" origin="Generated by Gradle"><also-trust value="ab"/></sha256>
         </artifact>
         <artifact name="guava-31.1-jre.pom"><sha256 value="bb"/></artifact>
      </component>
      <component group="com.google.guava" name="guava" version="20.0">
         <artifact name="guava-20.0.jar"><pgp value="0123"/></artifact>
      </component>
      <component group="org.junit" name="junit-bom" version="5.9">
         <artifact name="junit-bom-5.9.module"><sha256 value="cc"/></artifact>
      </component>
      <component group="s" name="s" version="1"><artifact name="s-1-sources.jar"><sha256 value="dd"/></artifact></component>
      <component group="n" name="native" version="2">
         <artifact name="native-2-linux.exe"><sha512 value="ee"/></artifact><artifact name="native-2-osx.exe"><sha1 value="ff"/></artifact>
      </component>
      <component name="x"/>
   </components>
</verification-metadata>
`

func TestVerification(t *testing.T) {
	inventorytest.Compare(t, Verification(), "gradle/verification-metadata.xml", verificationText, `
node com.google.guava:guava 31.1-jre ecosystem=Maven hash=sha256:aa optional @7:48 "\"guava\""
node com.google.guava:guava 20.0 ecosystem=Maven optional @13:48 "\"guava\""
node n:native 2 ecosystem=Maven hash=sha512:ee sha1:ff optional @20:33 "\"native\""
note a component without group, name and version @23
note verification metadata lists more than is built, so its components count as optional: 3 @2
note components that are left out because only their metadata or sources were downloaded: 2 @2
`)
}

func TestLockFilesDecideAboutVerificationMetadata(t *testing.T) {
	l := list(t, map[string]string{
		"gradle/verification-metadata.xml": verificationText,
		"app/gradle.lockfile":              "com.google.guava:guava:31.1-jre=runtimeClasspath\n",
	}, "gradle/verification-metadata.xml")
	var got []string
	for _, n := range l.Nodes {
		got = append(got, n.Name+" "+n.Version+" "+n.Scope.String())
	}
	want := "com.google.guava:guava 31.1-jre optional, com.google.guava:guava 20.0 dev, n:native 2 optional"
	if strings.Join(got, ", ") != want {
		t.Errorf("%q, want %q", got, want)
	}
	if !strings.Contains(notes(l), "components that are locked in other versions and count as dev: 1\n") {
		t.Errorf("notes %q", notes(l))
	}
	t.Run("but not those of another build", func(t *testing.T) {
		l := list(t, map[string]string{
			"a/gradle/verification-metadata.xml": verificationText,
			"ab/gradle.lockfile":                 "com.google.guava:guava:31.1-jre=runtimeClasspath\n",
		}, "a/gradle/verification-metadata.xml")
		if l.Nodes[1].Scope != component.Optional {
			t.Errorf("%+v", l.Nodes[1])
		}
	})
}
