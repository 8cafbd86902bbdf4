package java

import (
	"strings"
	"testing"
)

func TestBuildFilesAndLockFiles(t *testing.T) {
	joined(t, map[string]string{
		"build.gradle": "buildscript {\n dependencies { classpath 'b:tool:1' }\n}\nplugins { id 'com.acme' version '2' }\n" +
			"dependencies {\n implementation 'g:a:1'\n testImplementation 'j:unit'\n implementation 'g:absent:3'\n}\n",
		"gradle.lockfile":             "g:a:1.5=runtimeClasspath\ng:transitive:2=runtimeClasspath\nj:unit:4=testRuntimeClasspath\nb:tool:9=runtimeClasspath\n",
		"buildscript-gradle.lockfile": "b:tool:1=classpath\ncom.acme:com.acme.gradle.plugin:2=classpath\ng:absent:7=classpath\n",
	}, `
== build.gradle
node g:absent 3 ecosystem=Maven direct @8:18 "g:absent:3"
edge . -> g:absent 3
asks b:tool 1 (classpath) dev @2
asks com.acme:com.acme.gradle.plugin 2 (plugins) dev @4
asks g:a 1 (implementation) @6
asks j:unit  (testImplementation) dev @7
asks g:absent 3 (implementation) @8
== buildscript-gradle.lockfile
node b:tool 1 ecosystem=Maven direct dev @1:1 "b:tool:1"
node com.acme:com.acme.gradle.plugin 2 ecosystem=Maven direct dev @2:1 "com.acme:com.acme.gradle.plugin:2"
node g:absent 7 ecosystem=Maven dev @3:1 "g:absent:7"
edge . -> b:tool 1 dev
edge . -> com.acme:com.acme.gradle.plugin 2 dev
== gradle.lockfile
node g:a 1.5 ecosystem=Maven direct @1:1 "g:a:1.5"
node g:transitive 2 ecosystem=Maven @2:1 "g:transitive:2"
node j:unit 4 ecosystem=Maven direct dev @3:1 "j:unit:4"
node b:tool 9 ecosystem=Maven @4:1 "b:tool:9"
edge . -> g:a 1.5
edge . -> j:unit 4 dev
`)
}

func TestLockFilesOfTheOlderFormAnswerTheirProject(t *testing.T) {
	l := list(t, map[string]string{
		"app/build.gradle": "dependencies {\n implementation 'g:a:1'\n}\n",
		"app/gradle/dependency-locks/runtimeClasspath.lockfile": "g:a:1\ng:b:1\n",
		"app/gradle/dependency-locks/compileClasspath.lockfile": "g:a:1\n",
	}, "app/gradle/dependency-locks/runtimeClasspath.lockfile")
	if len(l.Out(0)) != 1 || !l.Nodes[1].Direct || l.Nodes[2].Direct {
		t.Errorf("%+v", l)
	}
}

func TestBuildFilesAndCatalogs(t *testing.T) {
	files := map[string]string{
		"gradle/libs.versions.toml": "[libraries]\na = 'g:a:1'\nb = 'g:b:2'\nunused = 'g:unused:3'\nr = { module = 'g:r', version = '[1,2)' }\n" +
			"[bundles]\nall = ['a', 'b']\n[plugins]\np = 'com.p:4'\n",
		"app/build.gradle.kts": "plugins { alias(libs.plugins.p) }\ndependencies {\n testImplementation(libs.bundles.all)\n implementation(libs.b)\n api(libs.r)\n" +
			" api(libs.missing)\n api(other.x)\n implementation(\"g:bare\")\n}\n",
	}
	joined(t, files, `
== app/build.gradle.kts
node com.p:com.p.gradle.plugin 4 ecosystem=Maven direct dev @1:17 "libs.plugins.p"
node g:a 1 ecosystem=Maven direct dev @3:21 "libs.bundles.all"
node g:b 2 ecosystem=Maven direct @3:21 "libs.bundles.all"
node g:r  ecosystem=Maven requirement=[1,2) direct @5:6 "libs.r"
node g:bare  ecosystem=Maven direct @8:18 "g:bare"
edge . -> com.p:com.p.gradle.plugin 4 dev
edge . -> g:a 1 dev
edge . -> g:b 2
edge . -> g:r
edge . -> g:bare
asks   (plugins) extra=catalog=libs.plugins.p dev @1
asks   (testImplementation) extra=catalog=libs.bundles.all dev @3
asks   (implementation) extra=catalog=libs.b @4
asks   (api) extra=catalog=libs.r @5
asks   (api) extra=catalog=libs.missing @6
asks   (api) extra=catalog=other.x @7
asks g:bare  (implementation) @8
note libs.missing stays open: gradle/libs.versions.toml has no such entry @6
note other.x stays open: no version catalog of that name is in the target @7
note dependencies without a version here, which a platform or a plugin chooses: 1 @8
== gradle/libs.versions.toml
node g:a 1 ecosystem=Maven direct dev @2:1 "a"
node g:b 2 ecosystem=Maven direct @3:1 "b"
node g:unused 3 ecosystem=Maven optional @4:1 "unused"
node g:r  ecosystem=Maven requirement=[1,2) direct @5:1 "r"
node com.p:com.p.gradle.plugin 4 ecosystem=Maven direct dev @9:1 "p"
`)
	t.Run("a catalog without build files is a list of what may be used", func(t *testing.T) {
		l := list(t, map[string]string{"gradle/libs.versions.toml": files["gradle/libs.versions.toml"]}, "gradle/libs.versions.toml")
		if l.Nodes[2].Scope.String() != "prod" {
			t.Errorf("%+v", l.Nodes[2])
		}
	})
}

func TestConstraintsOfTheFileGiveVersions(t *testing.T) {
	l := list(t, map[string]string{"build.gradle": "dependencies {\n implementation 'g:a'\n implementation 'g:m'\n constraints { implementation 'g:a:1' }\n}\n" +
		"dependencyManagement { dependencies { dependency 'g:m:2' } }\n"}, "build.gradle")
	var got []string
	for _, n := range l.Nodes[1:] {
		got = append(got, n.Name+" "+n.Version)
	}
	if strings.Join(got, ", ") != "g:a 1, g:m 2" || len(l.Notes) != 0 {
		t.Errorf("%q, notes %q", got, notes(l))
	}
}

func TestScriptsWithoutAProjectOfTheirOwn(t *testing.T) {
	joined(t, map[string]string{"gradle/common.gradle": "dependencies {\n api 'g:a:1'\n}\n"}, `
== gradle/common.gradle
node g:a 1 ecosystem=Maven direct @2:7 "g:a:1"
edge . -> g:a 1
asks g:a 1 (api) @2
`)
}

func TestSettingsScriptsNamePlugins(t *testing.T) {
	joined(t, map[string]string{
		"settings.gradle.kts": "pluginManagement {\n    plugins {\n        id(\"com.acme.build\") version \"1.2\"\n    }\n}\n" +
			"plugins { id(\"org.gradle.toolchains.foojay\") version(\"0.4.0\") }\nrootProject.name = \"shop\"\n",
		"buildscript-gradle.lockfile": "com.acme.build:com.acme.build.gradle.plugin:1.2=classpath\n",
	}, `
== buildscript-gradle.lockfile
node com.acme.build:com.acme.build.gradle.plugin 1.2 ecosystem=Maven direct dev @1:1 "com.acme.build:com.acme.build.gradle.plugin:1.2"
edge . -> com.acme.build:com.acme.build.gradle.plugin 1.2 dev
== settings.gradle.kts
node org.gradle.toolchains.foojay:org.gradle.toolchains.foojay.gradle.plugin 0.4.0 ecosystem=Maven direct dev @6:15 "org.gradle.toolchains.foojay"
edge . -> org.gradle.toolchains.foojay:org.gradle.toolchains.foojay.gradle.plugin 0.4.0 dev
asks com.acme.build:com.acme.build.gradle.plugin 1.2 (plugins) dev @3
asks org.gradle.toolchains.foojay:org.gradle.toolchains.foojay.gradle.plugin 0.4.0 (plugins) dev @6
`)
}
