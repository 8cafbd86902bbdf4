package mavenrepo

import (
	"slices"
	"testing"
)

func settings(t *testing.T, src string) *Settings {
	t.Helper()
	s, err := ReadSettings([]byte(src), func(k string) string { return map[string]string{"HOME": "/h", "PW": "secret"}[k] })
	if err != nil {
		t.Fatal(err)
	}
	return s
}

const company = `<settings>
  <localRepository>${user.home}/repo</localRepository>
  <servers>
    <server><id>company</id><username>u</username><password>${env.PW}</password></server>
    <server><id>sealed</id><username>u</username><password>{abc=}</password></server>
  </servers>
  <profiles>
    <profile><id>p</id><repositories><repository><id>company</id><url>https://registry.invalid/maven</url></repository></repositories></profile>
    <profile><id>q</id><repositories><repository><id>other</id><url>https://other.invalid/</url></repository></repositories></profile>
  </profiles>
  <activeProfiles><activeProfile>p</activeProfile></activeProfiles>
</settings>`

func TestSettingsNameTheLocalRepositoryAndThoseOfActiveProfiles(t *testing.T) {
	s := settings(t, company)
	if s.Local != "/h/repo" || len(s.Repositories) != 1 {
		t.Errorf("%+v", s)
	}
	if got := s.Places(nil); !slices.Equal(got, []Place{{"https://registry.invalid/maven/", "u", "secret"}}) {
		t.Errorf("%v", got)
	}
}

func TestCredentialsNeverGoToAnotherHost(t *testing.T) {
	s := settings(t, company)
	for _, evil := range []Repository{
		{"company", "https://evil.invalid/maven"},
		{"company", "https://registry.invalid.evil.invalid/maven"},
		{"company", "https://registry.invalid:8443/maven"},
		{"company", "https://registry.invalid/mavenx"},
		{"company", "https://registry.invalid/maven/../x"},
		{"sealed", "https://evil.invalid/"},
	} {
		for _, p := range s.Places([]Repository{evil})[1:] {
			if p.User != "" || p.Password != "" {
				t.Errorf("%v gets %v", evil, p)
			}
		}
	}
	if got := s.Places([]Repository{{"x", "https://registry.invalid/maven/sub"}}); len(got) != 2 || got[1].Password != "secret" {
		t.Errorf("%v", got)
	}
	for _, plain := range []string{"http://evil.invalid/", "ftp://a.invalid/", "file:///etc/", "https://u:p@a.invalid/", "http:///x"} {
		if got := s.Places([]Repository{{"x", plain}}); len(got) != 1 {
			t.Errorf("%s is asked: %v", plain, got)
		}
	}
}

func TestMirrorsStandForRepositories(t *testing.T) {
	s := settings(t, `<settings><mirrors>
	  <mirror><id>all</id><url>https://mirror.invalid/</url><mirrorOf>*,!near</mirrorOf></mirror>
	  <mirror><id>one</id><url>https://one.invalid/</url><mirrorOf>one</mirrorOf></mirror>
	  <mirror><id>no</id><url>https://no.invalid/</url><mirrorOf>no</mirrorOf><blocked>true</blocked></mirror>
	</mirrors><servers><server><id>all</id><username>m</username><password>w</password></server></servers></settings>`)
	for id, want := range map[string][]Place{
		"any": {{"https://mirror.invalid/", "m", "w"}}, "one": {{"https://one.invalid/", "", ""}},
		"near": {{"https://x.invalid/", "", ""}}, "no": nil,
	} {
		if got := s.Places([]Repository{{id, "https://x.invalid/"}}); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", id, got, want)
		}
	}
	ext := mirror{of: "external:http:*"}
	if matches(ext.of, Repository{"a", "https://x.invalid/"}) || !matches(ext.of, Repository{"a", "http://x.invalid/"}) || matches("external:*", Repository{"a", "http://localhost/"}) {
		t.Error("patterns of external mirrors")
	}
}

func FuzzSettings(f *testing.F) {
	f.Add([]byte(company))
	f.Add([]byte("<settings><mirrors><mirror><mirrorOf>*</mirrorOf></mirror></mirrors></settings>"))
	f.Fuzz(func(t *testing.T, src []byte) {
		s, err := ReadSettings(src, func(string) string { return "" })
		if err != nil {
			return
		}
		for _, p := range s.Places([]Repository{{"company", "https://evil.invalid/"}}) {
			if p.URL == "https://evil.invalid/" && p.Password != "" {
				for _, r := range s.Repositories {
					if within("https://evil.invalid/", r.URL) {
						return
					}
				}
				for _, m := range s.mirrors {
					if within("https://evil.invalid/", m.url) {
						return
					}
				}
				t.Errorf("%q sends a password to another host", src)
			}
		}
	})
}
