package script

import (
	"strings"
	"testing"
)

func TestCommandsThatReleaseAreTold(t *testing.T) {
	for command, want := range map[string]string{
		"npm publish":                          "npm publish",
		"npm --prefix a publish":               "npm publish",
		"yarn npm publish":                     "yarn npm publish",
		"npx lerna publish from-package":       "lerna publish",
		"python -m twine upload dist/*":        "twine upload",
		"poetry run twine upload dist/*":       "twine upload",
		"python setup.py upload":               "",
		"cargo publish":                        "cargo publish",
		"gem push x.gem":                       "gem push",
		"bundle exec gem push x.gem":           "gem push",
		"docker push registry.example.com/x":   "docker push",
		"docker buildx build --push .":         "docker buildx",
		"skopeo copy oci:x docker://example/x": "skopeo copy",
		"gh release create v1":                 "gh release create",
		"mvn -B deploy":                        "mvn deploy",
		"./gradlew publishToSonatype":          "gradlew publishToSonatype",
		"./gradlew :core:publish":              "gradlew :core:publish",
		"cosign sign x":                        "cosign sign",
		"dotnet nuget push x.nupkg":            "dotnet nuget push",
		"helm push x.tgz oci://example":        "helm push",
		"goreleaser release":                   "goreleaser release",
		"npm publish --dry-run":                "",
		"npm run publish-docs":                 "",
		"npm --version":                        "",
		"docker push localhost:5000/x":         "",
		"docker build -t x .":                  "",
		"skopeo copy docker://example/x oci:x": "",
		"./gradlew publishToMavenLocal":        "",
		"gh release view":                      "",
		"cosign verify x":                      "",
		"mvn verify":                           "",
		"echo npm publish":                     "",
		"cargo":                                "",
	} {
		if got := Publishes(strings.Fields(command)); got != want {
			t.Errorf("%s: %q, want %q", command, got, want)
		}
	}
}
