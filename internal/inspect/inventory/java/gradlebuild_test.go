package java

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const catalogText = `[versions]
kotlin = "1.9.0"
groovy = { strictly = "[3.0, 4.0[", prefer = "3.0.5" }
checkstyle = "8.+"

[libraries]
groovy-core = { module = "org.codehaus.groovy:groovy", version.ref = "groovy" }
groovy_json = { group = "org.codehaus.groovy", name = "groovy-json", version.ref = "groovy" }
commons-lang3 = "org.apache.commons:commons-lang3:3.9"
plain = { module = "g:plain", version = "1.0" }
bare = { module = "g:bare" }
checkstyle = { module = "c:checkstyle", version.ref = "checkstyle" }
required = { module = "g:required", version = { require = "2.0", reject = ["2.1"] } }
lost = { module = "g:lost", version.ref = "gone" }
broken = { module = "nothing" }

[bundles]
groovy = ["groovy-core", "groovy_json", "missing"]

[plugins]
kotlin-jvm = { id = "org.jetbrains.kotlin.jvm", version.ref = "kotlin" }
short = "com.acme.short:1.2"
`

func TestCatalog(t *testing.T) {
	inventorytest.Compare(t, Catalog(), "gradle/libs.versions.toml", catalogText, `
node org.codehaus.groovy:groovy 3.0.5 ecosystem=Maven @7:1 "groovy-core"
node org.codehaus.groovy:groovy-json 3.0.5 ecosystem=Maven @8:1 "groovy_json"
node org.apache.commons:commons-lang3 3.9 ecosystem=Maven @9:1 "commons-lang3"
node g:plain 1.0 ecosystem=Maven @10:1 "plain"
node g:bare  ecosystem=Maven @11:1 "bare"
node c:checkstyle  ecosystem=Maven requirement=8.+ @12:1 "checkstyle"
node g:required 2.0 ecosystem=Maven @13:1 "required"
node g:lost  ecosystem=Maven @14:1 "lost"
node org.jetbrains.kotlin.jvm:org.jetbrains.kotlin.jvm.gradle.plugin 1.9.0 ecosystem=Maven dev @21:1 "kotlin-jvm"
node com.acme.short:com.acme.short.gradle.plugin 1.2 ecosystem=Maven dev @22:1 "short"
note version gone is not in the catalog @14
note library broken has no group and name that can be read @15
note bundle groovy names missing, which is no library of the catalog @18
`)
	l := inventorytest.Read(t, Catalog(), "gradle/libs.versions.toml", catalogText)
	for name, node := range map[string]uint32{"groovy.core": 0, "groovy.json": 1, "commons.lang3": 2, "bundles.groovy": 0, "plugins.kotlin.jvm": 8} {
		found := false
		for _, k := range l.Keys {
			found = found || k.Name == name && k.Node == node
		}
		if !found {
			t.Errorf("no key %s for node %d", name, node)
		}
	}
}

const groovyText = `#!/usr/bin/env groovy
buildscript {
    ext.kotlin_version = '1.3'
    dependencies {
        classpath 'com.android.tools.build:gradle:7.0.0'
        classpath "org.jetbrains.kotlin:kotlin-gradle-plugin:$kotlin_version"
    }
}
plugins {
    id 'java'
    id 'org.springframework.boot' version '2.7.0' apply false
    id "com.acme.${name}" version '1'
}
/* dependencies { implementation 'in:comment:1' } */
def regex = ~/dependencies { implementation 'in:regex:1' }/
def text = """dependencies { implementation 'in:text:1' }"""
allprojects {
    dependencies {
        implementation 'org.apache.logging.log4j:log4j-core:2.14.1' // implementation 'in:comment:2'
        api "g:a:1", 'g:b:2'
        compileOnly(group: 'g', name: 'named', version: '3')
        runtimeOnly group: 'g', name: 'open', version: versions.open
        implementation('g:closure:4') {
            exclude group: 'x', module: 'y'
            because 'not:a:dependency'
        }
        implementation "g:inner:${rootProject.ext.get("v:w")}",
            'g:continued:5'
        testImplementation 'junit:junit:4.13@jar'
        implementation 'g:classified:6:linux'
        implementation project(':core')
        implementation fileTree(dir: 'libs', include: ['*.jar'])
        implementation files('libs/a.jar')
        implementation deps.retrofit
        implementation variable
        implementation "$whole"
        if (foo) { implementation 'g:conditional:7' } else { implementation cond ? 'g:yes:8' : 'g:no:9' }
        def local = 'g:local:1'
        constraints {
            implementation 'g:constraint:1'
        }
        implementation platform('org.junit:junit-bom:5.9')
        compile localGroovy(); compile 'g:semicolon:10'
        implementation 'not a notation'
        fg.deobf("g:dotted:1")
        implementation fg.deobf("g:wrapped:11")
    }
}
dependencyManagement {
    imports { mavenBom 'org.cloud:bom:1' }
    dependencies { dependency 'g:managed:1' }
}
`

func TestGroovyScripts(t *testing.T) {
	inventorytest.Compare(t, GradleBuild(), "build.gradle", groovyText, strings.ReplaceAll(`
asks com.android.tools.build:gradle 7.0.0 (classpath) dev @5
asks org.jetbrains.kotlin:kotlin-gradle-plugin $kotlin_version (classpath) dev @6
asks org.springframework.boot:org.springframework.boot.gradle.plugin 2.7.0 (plugins) dev @11
asks org.apache.logging.log4j:log4j-core 2.14.1 (implementation) @19
asks g:a 1 (api) @20
asks g:b 2 (api) @20
asks g:named 3 (compileOnly) optional @21
asks g:open $versions (runtimeOnly) @22
asks g:closure 4 (implementation) @23
asks g:inner ${rootProject.ext.get("v:w")} (implementation) @27
asks g:continued 5 (implementation) @28
asks junit:junit 4.13 (testImplementation) dev @29
asks g:classified 6 (implementation) extra=classifier=linux @30
asks   (implementation) extra=catalog=deps.retrofit @34
asks g:conditional 7 (implementation) @37
asks g:yes 8 (implementation) @37
asks g:no 9 (implementation) @37
asks g:constraint 1 (constraints) @40
asks org.junit:junit-bom 5.9 (platform) @42
asks g:semicolon 10 (compile) @43
asks g:wrapped 11 (implementation) @46
asks org.cloud:bom 1 (platform) @50
asks g:managed 1 (dependencyManagement) @51
note the version of org.jetbrains.kotlin:kotlin-gradle-plugin stays open: scripts are not evaluated @6
note a plugin's id is not a literal and not read @12
note the version of g:open stays open: scripts are not evaluated @22
note the version of g:inner stays open: scripts are not evaluated @27
note implementation(fileTree(…)) is not read: only literal declarations are @32
note implementation(files(…)) is not read: only literal declarations are @33
note a dependency of implementation is not a literal and not read @35
note the dependency "$whole" is not a literal and not read @36
`, "|", separator))
}

const kotlinText = `plugins {
    kotlin("jvm") version "1.9.0"
    id("org.springframework.boot") version "3.0.0"
    id("com.acme.late").version(libs.versions.late)
    alias(libs.plugins.kotlin.jvm) apply false
    ` + "`java-library`" + `
}
val v = "1"
dependencies {
    implementation("g:a:1.0")
    implementation(libs.groovy.core) { isTransitive = false }
    testImplementation(libs.bundles.groovy)
    api(platform(libs.bom))
    implementation(kotlin("stdlib"))
    implementation(kotlin("reflect", "1.8"))
    "customConfig"("g:custom:2")
    add("kapt", "g:processor:3")
    implementation(group = "g", name = "named", version = "4")
    implementation("g:open:$v")
    implementation(project(":core"))
    implementation(projects.core.api)
    implementation(catalog.findLibrary("x").get())
    implementation(libs.plain.get())
    runtimeOnly("""g:raw:5""")
    implementation('g:char:1')
}
kotlin { sourceSets { commonMain.dependencies { api("g:common:6") }; val jvmTest by getting { dependencies { implementation("g:jvmtest:7") } } } }
`

func TestKotlinScripts(t *testing.T) {
	inventorytest.Compare(t, GradleBuild(), "build.gradle.kts", kotlinText, `
asks org.jetbrains.kotlin.jvm:org.jetbrains.kotlin.jvm.gradle.plugin 1.9.0 (plugins) dev @2
asks org.springframework.boot:org.springframework.boot.gradle.plugin 3.0.0 (plugins) dev @3
asks   (plugins) extra=catalog=libs.plugins.kotlin.jvm dev @5
asks g:a 1.0 (implementation) @10
asks   (implementation) extra=catalog=libs.groovy.core @11
asks   (testImplementation) extra=catalog=libs.bundles.groovy dev @12
asks   (platform) extra=catalog=libs.bom @13
asks org.jetbrains.kotlin:kotlin-stdlib  (implementation) @14
asks org.jetbrains.kotlin:kotlin-reflect 1.8 (implementation) @15
asks g:custom 2 (customConfig) @16
asks g:processor 3 (kapt) dev @17
asks g:named 4 (implementation) @18
asks g:open $v (implementation) @19
asks   (implementation) extra=catalog=libs.plain @23
asks g:raw 5 (runtimeOnly) @24
asks g:char 1 (implementation) @25
asks g:common 6 (api) @27
asks g:jvmtest 7 (implementation) @27
note the version of g:open stays open: scripts are not evaluated @19
note implementation(findLibrary(…)) is not read: only literal declarations are @22
`)
}

func TestScriptsThatEndEarly(t *testing.T) {
	for name, script := range map[string]string{
		"a string":               "dependencies {\n implementation 'g:a:1",
		"a long string":          "dependencies {\n implementation \"\"\"g:a:1",
		"an expression":          "dependencies {\n implementation \"g:a:${",
		"a comment":              "dependencies {\n implementation 'g:a:1' /* ",
		"an escape":              "dependencies {\n implementation 'g:a:1\\",
		"a quoted word":          "dependencies {\n implementation `x",
		"parentheses":            "dependencies {\n implementation(((((((('g:a:1'",
		"too many closing marks": "}}}})))]]]\ndependencies {\n implementation 'g:a:1'\n}",
		"no end of lines":        "dependencies { implementation 'g:a:1' }",
	} {
		if l := inventorytest.Read(t, GradleBuild(), "build.gradle", script); l == nil {
			t.Errorf("%s: nothing", name)
		}
	}
	l := inventorytest.Read(t, GradleBuild(), "build.gradle", "dependencies { implementation 'g:a:1' }")
	if len(l.Declarations) != 1 || l.Declarations[0].Name != "g:a" {
		t.Errorf("%+v", l.Declarations)
	}
}

func TestAStatementOfAMillionTokensIsOneStatement(t *testing.T) {
	l := inventorytest.Read(t, GradleBuild(), "build.gradle", "dependencies {\n implementation(['g:a:1',"+strings.Repeat(" 'x',", 200_000)+"])\n}")
	if len(l.Declarations) != 1 {
		t.Errorf("%d declarations", len(l.Declarations))
	}
}
