package java

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestMavenVectors holds the join against what Maven answers.
func TestMavenVectors(t *testing.T) {
	for vector := range strings.SplitSeq(strings.TrimPrefix(mavenVectors, "\n## "), "\n## ") {
		name, rest, _ := strings.Cut(vector, "\n")
		files, answers := make(map[string]string), make(map[string][]string)
		for section := range strings.SplitSeq(strings.TrimPrefix(rest, "-- "), "\n-- ") {
			head, content, _ := strings.Cut(section, "\n")
			if p, ok := strings.CutPrefix(head, "answer "); ok {
				answers[p] = strings.Split(strings.TrimSpace(content), "\n")
			} else {
				files[head] = content
			}
		}
		t.Run(name, func(t *testing.T) {
			for p := range files {
				l := list(t, files, p)
				got := []string{l.Nodes[0].Name + " " + l.Nodes[0].Version}
				for _, e := range l.Out(0) {
					n := &l.Nodes[e.To]
					got = append(got, n.Name+" "+n.Version+n.Requirement+" "+e.Scope.String())
				}
				slices.Sort(got[1:])
				if d := cmp.Diff(answers[p], got); d != "" {
					t.Errorf("%s (-Maven +got):\n%s", p, d)
				}
			}
		})
	}
}

// mavenVectors are projects with the effective models that the model builder of
// Maven 3.8.7 makes of them: the project, then its dependencies with the scopes
// that stand for Maven's (test is dev, provided and optional are optional).
const mavenVectors = `
## a bill of materials of the reactor itself
-- app/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>other</groupId><artifactId>k-app</artifactId><version>1</version>
  <dependencyManagement>
  <dependencies>
    <dependency><groupId>k</groupId><artifactId>k-bom</artifactId><version>2.0</version><type>pom</type><scope>import</scope></dependency>
  </dependencies>
  </dependencyManagement>
  <dependencies>
    <dependency><groupId>k</groupId><artifactId>k-core</artifactId></dependency>
    <dependency><groupId>z</groupId><artifactId>lib</artifactId><scope>test</scope></dependency>
  </dependencies>
</project>
-- answer app/pom.xml
other:k-app 1
k:k-core 2.0 prod
z:lib 2 dev
-- bom/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>k</groupId><artifactId>k-parent</artifactId><version>2.0</version>
  </parent>
  <artifactId>k-bom</artifactId><packaging>pom</packaging>
  <properties>
    <dep.version>2</dep.version>
  </properties>
  <dependencyManagement>
  <dependencies>
    <dependency><groupId>${project.groupId}</groupId><artifactId>k-core</artifactId><version>${project.version}</version></dependency>
    <dependency><groupId>z</groupId><artifactId>lib</artifactId><version>${dep.version}</version></dependency>
  </dependencies>
  </dependencyManagement>
</project>
-- answer bom/pom.xml
k:k-bom 2.0
-- core/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>k</groupId><artifactId>k-parent</artifactId><version>2.0</version>
  </parent>
  <artifactId>k-core</artifactId>
  <properties>
    <dep.version>3</dep.version>
  </properties>
  <dependencyManagement>
  <dependencies>
    <dependency><groupId>k</groupId><artifactId>k-bom</artifactId><version>${project.version}</version><type>pom</type><scope>import</scope></dependency>
  </dependencies>
  </dependencyManagement>
  <dependencies>
    <dependency><groupId>z</groupId><artifactId>lib</artifactId></dependency>
    <dependency><groupId>z</groupId><artifactId>own</artifactId><version>${dep.version}</version></dependency>
  </dependencies>
</project>
-- answer core/pom.xml
k:k-core 2.0
z:lib 2 prod
z:own 3 prod
-- pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>k</groupId><artifactId>k-parent</artifactId><version>2.0</version><packaging>pom</packaging>
  <properties>
    <dep.version>1</dep.version>
  </properties>
</project>
-- answer pom.xml
k:k-parent 2.0
## a starter parent with managed versions
-- app/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>org.boot</groupId><artifactId>boot-starter-parent</artifactId><version>2.7.0</version>
    <relativePath>../starter</relativePath>
  </parent>
  <groupId>com.acme</groupId><artifactId>app</artifactId><version>0.0.1-SNAPSHOT</version>
  <properties>
    <log4j2.version>2.14.1</log4j2.version>
  </properties>
  <dependencies>
    <dependency><groupId>org.apache.logging.log4j</groupId><artifactId>log4j-core</artifactId></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-api</artifactId></dependency>
    <dependency><groupId>org.fasterxml</groupId><artifactId>jackson-databind</artifactId><version>2.9.8</version></dependency>
    <dependency><groupId>org.junit</groupId><artifactId>junit</artifactId></dependency>
    <dependency><groupId>org.junit</groupId><artifactId>junit</artifactId><version>1</version><classifier>x</classifier><scope>compile</scope></dependency>
  </dependencies>
</project>
-- answer app/pom.xml
com.acme:app 0.0.1-SNAPSHOT
org.apache.logging.log4j:log4j-core 2.14.1 prod
org.fasterxml:jackson-databind 2.9.8 prod
org.junit:junit 1 prod
org.junit:junit 5.8.2 dev
org.slf4j:slf4j-api 1.7.36 prod
-- boot/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.boot</groupId><artifactId>boot-dependencies</artifactId><version>2.7.0</version><packaging>pom</packaging>
  <properties>
    <log4j2.version>2.17.2</log4j2.version>
    <slf4j.version>1.7.36</slf4j.version>
    <jackson.version>2.13.3</jackson.version>
  </properties>
  <dependencyManagement>
  <dependencies>
    <dependency><groupId>org.apache.logging.log4j</groupId><artifactId>log4j-core</artifactId><version>${log4j2.version}</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-api</artifactId><version>${slf4j.version}</version></dependency>
    <dependency><groupId>org.fasterxml</groupId><artifactId>jackson-databind</artifactId><version>${jackson.version}</version></dependency>
    <dependency><groupId>org.junit</groupId><artifactId>junit</artifactId><version>5.8.2</version><scope>test</scope></dependency>
  </dependencies>
  </dependencyManagement>
</project>
-- answer boot/pom.xml
org.boot:boot-dependencies 2.7.0
-- starter/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>org.boot</groupId><artifactId>boot-dependencies</artifactId><version>2.7.0</version>
    <relativePath>../boot</relativePath>
  </parent>
  <artifactId>boot-starter-parent</artifactId><packaging>pom</packaging>
  <properties>
    <java.version>1.8</java.version>
    <encoding>UTF-8</encoding>
  </properties>
</project>
-- answer starter/pom.xml
org.boot:boot-starter-parent 2.7.0
## bills of materials in a chain
-- app/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>a</groupId><artifactId>app</artifactId><version>1</version>
  <properties>
    <v>9.9</v>
  </properties>
  <dependencyManagement>
  <dependencies>
    <dependency><groupId>b</groupId><artifactId>bom-mid</artifactId><version>2</version><type>pom</type><scope>import</scope></dependency>
    <dependency><groupId>b</groupId><artifactId>bom-late</artifactId><version>3</version><type>pom</type><scope>import</scope></dependency>
    <dependency><groupId>x</groupId><artifactId>five</artifactId><version>5</version></dependency>
  </dependencies>
  </dependencyManagement>
  <dependencies>
    <dependency><groupId>x</groupId><artifactId>one</artifactId></dependency>
    <dependency><groupId>x</groupId><artifactId>two</artifactId></dependency>
    <dependency><groupId>x</groupId><artifactId>three</artifactId></dependency>
    <dependency><groupId>x</groupId><artifactId>four</artifactId></dependency>
    <dependency><groupId>x</groupId><artifactId>four</artifactId><classifier>linux</classifier></dependency>
    <dependency><groupId>x</groupId><artifactId>five</artifactId></dependency>
    <dependency><groupId>x</groupId><artifactId>one</artifactId><version>0.1</version><type>war</type></dependency>
  </dependencies>
</project>
-- answer app/pom.xml
a:app 1
x:five 5 prod
x:four 3.0 prod
x:four 3.1 prod
x:one 0.1 prod
x:one 1.0 prod
x:three 1.0 prod
x:two 2.0 prod
-- bom-base/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>b</groupId><artifactId>bom-base</artifactId><version>1</version><packaging>pom</packaging>
  <properties>
    <v>1.0</v>
  </properties>
  <dependencyManagement>
  <dependencies>
    <dependency><groupId>x</groupId><artifactId>one</artifactId><version>${v}</version></dependency>
    <dependency><groupId>x</groupId><artifactId>two</artifactId><version>${v}</version></dependency>
    <dependency><groupId>x</groupId><artifactId>three</artifactId><version>${v}</version><scope>runtime</scope></dependency>
  </dependencies>
  </dependencyManagement>
</project>
-- answer bom-base/pom.xml
b:bom-base 1
-- bom-late/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>b</groupId><artifactId>bom-late</artifactId><version>3</version><packaging>pom</packaging>
  <dependencyManagement>
  <dependencies>
    <dependency><groupId>x</groupId><artifactId>one</artifactId><version>3.0</version></dependency>
    <dependency><groupId>x</groupId><artifactId>four</artifactId><version>3.0</version></dependency>
    <dependency><groupId>x</groupId><artifactId>four</artifactId><version>3.1</version><classifier>linux</classifier></dependency>
  </dependencies>
  </dependencyManagement>
</project>
-- answer bom-late/pom.xml
b:bom-late 3
-- bom-mid/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>b</groupId><artifactId>bom-mid</artifactId><version>2</version><packaging>pom</packaging>
  <properties>
    <v>2.0</v>
    <base>1</base>
  </properties>
  <dependencyManagement>
  <dependencies>
    <dependency><groupId>x</groupId><artifactId>two</artifactId><version>${v}</version></dependency>
    <dependency><groupId>b</groupId><artifactId>bom-base</artifactId><version>${base}</version><type>pom</type><scope>import</scope></dependency>
  </dependencies>
  </dependencyManagement>
</project>
-- answer bom-mid/pom.xml
b:bom-mid 2
## fields of the project as properties
-- m/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>f.group</groupId><artifactId>f-parent</artifactId><version>4.5</version>
  </parent>
  <artifactId>f-child</artifactId><version>6</version>
  <dependencies>
    <dependency><groupId>${project.groupId}</groupId><artifactId>a</artifactId><version>${project.version}</version></dependency>
    <dependency><groupId>${pom.groupId}</groupId><artifactId>b</artifactId><version>${pom.version}</version></dependency>
    <dependency><groupId>${groupId}</groupId><artifactId>c</artifactId><version>${version}</version></dependency>
    <dependency><groupId>f</groupId><artifactId>d</artifactId><version>${project.parent.version}</version></dependency>
    <dependency><groupId>f</groupId><artifactId>${own}</artifactId><version>${other}</version></dependency>
    <dependency><groupId>f</groupId><artifactId>g</artifactId><version>${parent.version}</version></dependency>
    <dependency><groupId>f</groupId><artifactId>h</artifactId><version>${project.packaging}-${artifactId}</version></dependency>
  </dependencies>
</project>
-- answer m/pom.xml
f.group:f-child 6
f.group:a 6 prod
f.group:b 6 prod
f.group:c 6 prod
f:d 4.5 prod
f:f-child-x f-child-x.6 prod
f:g 4.5 prod
f:h jar-f-child prod
-- pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>f.group</groupId><artifactId>f-parent</artifactId><version>4.5</version><packaging>pom</packaging>
  <properties>
    <own>${project.artifactId}-x</own>
    <other>${own}.${project.version}</other>
    <project.build>7</project.build>
  </properties>
</project>
-- answer pom.xml
f.group:f-parent 4.5
## modules that need one another
-- api/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>com.shop</groupId><artifactId>shop</artifactId><version>1.2</version>
  </parent>
  <artifactId>shop-api</artifactId>
  <dependencies>
    <dependency><groupId>${project.groupId}</groupId><artifactId>shop-core</artifactId></dependency>
    <dependency><groupId>${project.groupId}</groupId><artifactId>shop-core</artifactId><type>test-jar</type></dependency>
  </dependencies>
</project>
-- answer api/pom.xml
com.shop:shop-api 1.2
com.shop:shop-core 1.2 prod
org.lombok:lombok 1.18 optional
-- core/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>com.shop</groupId><artifactId>shop</artifactId><version>1.2</version>
  </parent>
  <artifactId>shop-core</artifactId>
  <dependencies>
    <dependency><groupId>com.google.guava</groupId><artifactId>guava</artifactId></dependency>
  </dependencies>
</project>
-- answer core/pom.xml
com.shop:shop-core 1.2
com.google.guava:guava 30.0-jre prod
org.lombok:lombok 1.18 optional
-- pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.shop</groupId><artifactId>shop</artifactId><version>1.2</version><packaging>pom</packaging>
  <properties>
    <guava.version>30.0-jre</guava.version>
  </properties>
  <dependencyManagement>
  <dependencies>
    <dependency><groupId>${project.groupId}</groupId><artifactId>shop-core</artifactId><version>${project.version}</version></dependency>
    <dependency><groupId>${project.groupId}</groupId><artifactId>shop-core</artifactId><version>${project.version}</version><type>test-jar</type><scope>test</scope></dependency>
    <dependency><groupId>com.google.guava</groupId><artifactId>guava</artifactId><version>${guava.version}</version></dependency>
  </dependencies>
  </dependencyManagement>
  <dependencies>
    <dependency><groupId>org.lombok</groupId><artifactId>lombok</artifactId><version>1.18</version><scope>provided</scope></dependency>
  </dependencies>
</project>
-- answer pom.xml
com.shop:shop 1.2
org.lombok:lombok 1.18 optional
-- web/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>com.shop</groupId><artifactId>shop</artifactId><version>1.2</version>
  </parent>
  <groupId>com.shop.web</groupId><artifactId>shop-web</artifactId><version>9</version><packaging>war</packaging>
  <properties>
    <guava.version>31.1-jre</guava.version>
  </properties>
  <dependencies>
    <dependency><groupId>com.shop</groupId><artifactId>shop-core</artifactId><version>${project.parent.version}</version></dependency>
    <dependency><groupId>com.google.guava</groupId><artifactId>guava</artifactId></dependency>
    <dependency><groupId>javax</groupId><artifactId>servlet-api</artifactId><version>4</version><scope>provided</scope></dependency>
  </dependencies>
</project>
-- answer web/pom.xml
com.shop.web:shop-web 9
com.google.guava:guava 31.1-jre prod
com.shop:shop-core 1.2 prod
javax:servlet-api 4 optional
org.lombok:lombok 1.18 optional
## parents that are looked for in three ways
-- build/parent/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>r</groupId><artifactId>parent</artifactId><version>1</version><packaging>pom</packaging>
  <dependencyManagement>
  <dependencies>
    <dependency><groupId>q</groupId><artifactId>a</artifactId><version>1</version></dependency>
  </dependencies>
  </dependencyManagement>
</project>
-- answer build/parent/pom.xml
r:parent 1
-- four/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>r</groupId><artifactId>parent</artifactId><version>1</version>
  </parent>
  <groupId>r</groupId><artifactId>four</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>q</groupId><artifactId>a</artifactId></dependency>
  </dependencies>
</project>
-- answer four/pom.xml
r:four 1
q:a 1 prod
-- one/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>r</groupId><artifactId>parent</artifactId><version>1</version>
    <relativePath>../build/parent/pom.xml</relativePath>
  </parent>
  <groupId>r</groupId><artifactId>one</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>q</groupId><artifactId>a</artifactId></dependency>
  </dependencies>
</project>
-- answer one/pom.xml
r:one 1
q:a 1 prod
-- pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>r</groupId><artifactId>unrelated</artifactId><version>1</version><packaging>pom</packaging>
  <dependencyManagement>
  <dependencies>
    <dependency><groupId>q</groupId><artifactId>a</artifactId><version>9</version></dependency>
  </dependencies>
  </dependencyManagement>
</project>
-- answer pom.xml
r:unrelated 1
-- three/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>r</groupId><artifactId>parent</artifactId><version>1</version>
    <relativePath/>
  </parent>
  <groupId>r</groupId><artifactId>three</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>q</groupId><artifactId>a</artifactId></dependency>
  </dependencies>
</project>
-- answer three/pom.xml
r:three 1
q:a 1 prod
-- two/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>r</groupId><artifactId>parent</artifactId><version>1</version>
    <relativePath>../build/parent</relativePath>
  </parent>
  <groupId>r</groupId><artifactId>two</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>q</groupId><artifactId>a</artifactId></dependency>
  </dependencies>
</project>
-- answer two/pom.xml
r:two 1
q:a 1 prod
## profiles that are active by default
-- m/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>p</groupId><artifactId>parent</artifactId><version>1</version>
  </parent>
  <artifactId>m</artifactId>
  <properties>
    <extra>70</extra>
  </properties>
  <dependencies>
    <dependency><groupId>d</groupId><artifactId>managed</artifactId></dependency>
    <dependency><groupId>d</groupId><artifactId>common</artifactId><version>3</version><scope>test</scope></dependency>
  </dependencies>
</project>
-- answer m/pom.xml
p:m 1
d:common 3 dev
d:driver 8 prod
d:managed 70 prod
-- pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>p</groupId><artifactId>parent</artifactId><version>1</version><packaging>pom</packaging>
  <properties>
    <db>mysql</db>
    <db.version>5</db.version>
  </properties>
  <dependencies>
    <dependency><groupId>d</groupId><artifactId>common</artifactId><version>1</version></dependency>
  </dependencies>
  <profiles>
  <profile><id>dev</id><activation><activeByDefault>true</activeByDefault></activation>
  <properties>
    <db.version>8</db.version>
    <extra>7</extra>
  </properties>
  <dependencyManagement>
  <dependencies>
    <dependency><groupId>d</groupId><artifactId>managed</artifactId><version>${extra}</version></dependency>
  </dependencies>
  </dependencyManagement>
  <dependencies>
    <dependency><groupId>d</groupId><artifactId>common</artifactId><version>2</version></dependency>
    <dependency><groupId>d</groupId><artifactId>driver</artifactId><version>${db.version}</version></dependency>
  </dependencies>
  </profile>
  <profile><id>prod</id>
  <properties>
    <db.version>11</db.version>
  </properties>
  <dependencies>
    <dependency><groupId>d</groupId><artifactId>prod-only</artifactId><version>1</version></dependency>
  </dependencies>
  </profile>
  </profiles>
</project>
-- answer pom.xml
p:parent 1
d:common 2 prod
d:driver 8 prod
## types and classifiers
-- pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>t</groupId><artifactId>t</artifactId><version>1</version>
  <dependencyManagement>
  <dependencies>
    <dependency><groupId>n</groupId><artifactId>epoll</artifactId><version>4.1</version><classifier>linux-x86_64</classifier></dependency>
    <dependency><groupId>n</groupId><artifactId>epoll</artifactId><version>4.0</version></dependency>
    <dependency><groupId>n</groupId><artifactId>epoll</artifactId><version>3.9</version><type>test-jar</type></dependency>
    <dependency><groupId>n</groupId><artifactId>epoll</artifactId><version>3.8</version><type>zip</type><classifier>docs</classifier></dependency>
  </dependencies>
  </dependencyManagement>
  <dependencies>
    <dependency><groupId>n</groupId><artifactId>epoll</artifactId></dependency>
    <dependency><groupId>n</groupId><artifactId>epoll</artifactId><classifier>linux-x86_64</classifier></dependency>
    <dependency><groupId>n</groupId><artifactId>epoll</artifactId><type>test-jar</type><scope>test</scope></dependency>
    <dependency><groupId>n</groupId><artifactId>epoll</artifactId><type>zip</type><classifier>docs</classifier></dependency>
    <dependency><groupId>n</groupId><artifactId>range</artifactId><version>[1.0,2.0)</version></dependency>
    <dependency><groupId>n</groupId><artifactId>hard</artifactId><version>[1.5]</version></dependency>
  </dependencies>
</project>
-- answer pom.xml
t:t 1
n:epoll 3.8 prod
n:epoll 3.9 dev
n:epoll 4.0 prod
n:epoll 4.1 prod
n:hard 1.5 prod
n:range [1.0,2.0) prod
## versions that are friendly to continuous integration
-- app/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>org.ci</groupId><artifactId>ci-parent</artifactId><version>${revision}${changelist}</version>
  </parent>
  <artifactId>ci-app</artifactId>
  <dependencies>
    <dependency><groupId>org.ci</groupId><artifactId>ci-lib</artifactId></dependency>
  </dependencies>
</project>
-- answer app/pom.xml
org.ci:ci-app 3.1-SNAPSHOT
org.ci:ci-lib 3.1-SNAPSHOT prod
-- lib/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>org.ci</groupId><artifactId>ci-parent</artifactId><version>${revision}${changelist}</version>
  </parent>
  <artifactId>ci-lib</artifactId>
  <dependencies>
    <dependency><groupId>org.x</groupId><artifactId>y</artifactId><version>${project.version}</version></dependency>
  </dependencies>
</project>
-- answer lib/pom.xml
org.ci:ci-lib 3.1-SNAPSHOT
org.x:y 3.1-SNAPSHOT prod
-- pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.ci</groupId><artifactId>ci-parent</artifactId><version>${revision}${changelist}</version><packaging>pom</packaging>
  <properties>
    <revision>3.1</revision>
    <changelist>-SNAPSHOT</changelist>
  </properties>
  <dependencyManagement>
  <dependencies>
    <dependency><groupId>org.ci</groupId><artifactId>ci-lib</artifactId><version>${revision}${changelist}</version></dependency>
  </dependencies>
  </dependencyManagement>
</project>
-- answer pom.xml
org.ci:ci-parent 3.1-SNAPSHOT
## what children and parents override
-- mid/leaf/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>o</groupId><artifactId>mid</artifactId><version>1</version>
  </parent>
  <artifactId>leaf</artifactId><version>5</version>
  <dependencies>
    <dependency><groupId>q</groupId><artifactId>a</artifactId></dependency>
    <dependency><groupId>q</groupId><artifactId>b</artifactId></dependency>
    <dependency><groupId>q</groupId><artifactId>c</artifactId></dependency>
    <dependency><groupId>q</groupId><artifactId>c</artifactId><version>3</version><type>pom</type></dependency>
    <dependency><groupId>q</groupId><artifactId>base</artifactId><version>2</version><scope>provided</scope></dependency>
  </dependencies>
</project>
-- answer mid/leaf/pom.xml
o:leaf 5
q:a 2 prod
q:b 2 prod
q:base 2 optional
q:c 1 prod
q:c 3 prod
q:kept 1 prod
-- mid/pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>o</groupId><artifactId>root</artifactId><version>1</version>
  </parent>
  <artifactId>mid</artifactId><packaging>pom</packaging>
  <dependencyManagement>
  <dependencies>
    <dependency><groupId>q</groupId><artifactId>b</artifactId><version>2</version></dependency>
    <dependency><groupId>q</groupId><artifactId>a</artifactId><version>2</version></dependency>
  </dependencies>
  </dependencyManagement>
  <dependencies>
    <dependency><groupId>q</groupId><artifactId>base</artifactId><version>2</version></dependency>
  </dependencies>
</project>
-- answer mid/pom.xml
o:mid 1
q:base 2 prod
q:kept 1 prod
-- pom.xml
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>o</groupId><artifactId>root</artifactId><version>1</version><packaging>pom</packaging>
  <dependencyManagement>
  <dependencies>
    <dependency><groupId>q</groupId><artifactId>a</artifactId><version>1</version><scope>test</scope></dependency>
    <dependency><groupId>q</groupId><artifactId>b</artifactId><version>1</version></dependency>
    <dependency><groupId>q</groupId><artifactId>c</artifactId><version>1</version><optional>true</optional></dependency>
  </dependencies>
  </dependencyManagement>
  <dependencies>
    <dependency><groupId>q</groupId><artifactId>base</artifactId><version>1</version></dependency>
    <dependency><groupId>q</groupId><artifactId>kept</artifactId><version>1</version><scope>runtime</scope></dependency>
  </dependencies>
</project>
-- answer pom.xml
o:root 1
q:base 1 prod
q:kept 1 prod
`
