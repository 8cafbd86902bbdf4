package manifest

import (
	"strings"
	"testing"
)

func TestAVersionIsChangedWhereItsPackageIsDeclared(t *testing.T) {
	for _, tt := range []struct{ name, src, at, old, now, want, shared string }{
		{"requirements", "a==1.0\nb==1.0 # b==1.0.1\n", "b==", "1.0", "2.0", "a==1.0\nb==2.0 # b==1.0.1\n", ""},
		{"two bounds", "a>=0.9,==1.0\n", "a>=", "1.0", "1.1", "a>=0.9,==1.1\n", ""},
		{"a list of a TOML file", "dependencies = [\"django==2.0\"]\n", "\"django", "2.0", "2.0.1", "dependencies = [\"django==2.0.1\"]\n", ""},
		{"Cargo", "[dependencies]\ntime = \"=0.1.40\"\n", "time", "0.1.40", "0.1.43", "[dependencies]\ntime = \"=0.1.43\"\n", ""},
		{"an inline table", "foo = { version = \"=0.2.0\", features = [] }\n", "foo", "0.2.0", "0.2.1", "foo = { version = \"=0.2.1\", features = [] }\n", ""},
		{"Gemfile", "gem \"rails\", \"5.0.0\"\n", "\"rails", "5.0.0", "5.0.1", "gem \"rails\", \"5.0.1\"\n", ""},
		{"composer", "{\"require\":{\"a/b\":\"6.5.0\",\"c/d\":\"6.5.0\"}}", "", "6.5.0", "", "twice", ""},
		{"csproj", "<PackageReference Include=\"N\" Version=\"9.0.1\" />\n<PackageReference Include=\"M\" Version=\"9.0.1\" />", "\"N\"", "9.0.1", "13.0.1", "<PackageReference Include=\"N\" Version=\"13.0.1\" />\n<PackageReference Include=\"M\" Version=\"9.0.1\" />", ""},
		{"a version of its own element", "<PackageReference Include=\"N\">\n<Version>9.0.1</Version>\n</PackageReference>", "\"N\"", "9.0.1", "13.0.1", "<PackageReference Include=\"N\">\n<Version>13.0.1</Version>\n</PackageReference>", ""},
		{"Maven", "<dependency>\n<artifactId>x</artifactId>\n<version>1.0</version>\n</dependency>\n<dependency>\n<artifactId>y</artifactId>\n<version>1.0</version></dependency>", "x</", "1.0", "1.1", "<dependency>\n<artifactId>x</artifactId>\n<version>1.1</version>\n</dependency>\n<dependency>\n<artifactId>y</artifactId>\n<version>1.0</version></dependency>", ""},
		{"a property", "<properties><v>1.0</v></properties><dependency><artifactId>x</artifactId>\n<version>${v}</version></dependency>", "x</", "1.0", "1.1", "<properties><v>1.1</v></properties><dependency><artifactId>x</artifactId>\n<version>${v}</version></dependency>", "v"},
		{"a property of a parent", "<dependency><artifactId>x</artifactId>\n<version>${v}</version></dependency>", "x</", "1.0", "1.1", "property", ""},
		{"a property that is set twice", "<v>1.0</v><v>1.0</v><dependency><artifactId>x</artifactId>\n<version>${v}</version></dependency>", "x</", "1.0", "1.1", "property", ""},
		{"a property with another value", "<v>1.0.1</v><dependency><artifactId>x</artifactId>\n<version>${v}</version></dependency>", "x</", "1.0", "1.1", "property", ""},
		{"managed elsewhere", "<dependency><artifactId>x</artifactId></dependency>\n<version>1.0</version>", "x</", "1.0", "1.1", "does not stand", ""},
		{"an action", "- uses: a/b@v35 # v35.1\n", "a/b", "v35", "v46", "- uses: a/b@v46 # v35.1\n", ""},
		{"an action by commit", "- uses: a/b@0123456789abcdef0123456789abcdef01234567\n", "a/b", "v35", "v46", "does not stand", ""},
		{"a part of another version is none", "a==11.0\n", "a==", "1.0", "1.1", "does not stand", ""},
		{"a longer version is none", "a==1.0.post1\n", "a==", "1.0", "1.1", "does not stand", ""},
		{"on the next line", "a==\n1.0\n", "a==", "1.0", "1.1", "does not stand", ""},
		{"no version", "a==1.0\n", "a==", "", "1.1", "does not stand", ""},
	} {
		e, shared, err := Bump([]byte(tt.src), strings.Index(tt.src, tt.at), tt.old, tt.now)
		if err != nil {
			if !strings.Contains(err.Error(), tt.want) && !(tt.want == "twice" && err == errTwice) {
				t.Errorf("%s: %v", tt.name, err)
			}
			continue
		}
		out, err := Apply([]byte(tt.src), []Edit{e})
		if err != nil || string(out) != tt.want || shared != tt.shared {
			t.Errorf("%s: %q, %q, %v", tt.name, out, shared, err)
		}
	}
}

func TestADeclarationOutsideTheFileIsAnError(t *testing.T) {
	for _, off := range []int{-1, 3, 100} {
		if _, _, err := Bump([]byte("a=1"), off, "1", "2"); err == nil {
			t.Errorf("at %d", off)
		}
	}
}

func FuzzBump(f *testing.F) {
	f.Add("a==1.0\n", 0, "1.0")
	f.Add("<dependency><artifactId>x</artifactId><version>${v}</version></dependency><v>1.0</v>", 20, "1.0")
	f.Add("x <version>${", 0, "1")
	f.Add("<version>${}</version>", 0, "1")
	f.Fuzz(func(t *testing.T, src string, off int, old string) {
		e, _, err := Bump([]byte(src), off, old, "9.9.9")
		if err != nil {
			return
		}
		if src[e.Off:e.End] != old {
			t.Fatalf("the edit replaces %q", src[e.Off:e.End])
		}
	})
}
