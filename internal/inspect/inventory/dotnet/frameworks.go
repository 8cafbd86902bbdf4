package dotnet

import "strings"

// moniker returns the short form of a target framework, in lower case, so that
// the long form of one section of a file meets the short form of another:
// ".NETCoreApp,Version=v8.0" is "net8.0", ".NETFramework,Version=v4.7.2" is
// "net472". A runtime behind a slash is cut off. Aliases stay as they are.
//
// The forms are those of Microsoft's page "Target frameworks in SDK-style
// projects".
func moniker(framework string) string {
	framework, _, _ = strings.Cut(framework, "/")
	family, version, ok := strings.Cut(framework, ",Version=v")
	if !ok {
		return strings.ToLower(framework)
	}
	version, _, _ = strings.Cut(version, ",")
	switch family {
	case ".NETCoreApp":
		if strings.HasPrefix(version, "1.") || strings.HasPrefix(version, "2.") || strings.HasPrefix(version, "3.") {
			return "netcoreapp" + version
		}
		return "net" + version
	case ".NETStandard":
		return "netstandard" + version
	case ".NETFramework":
		return "net" + strings.ReplaceAll(version, ".", "")
	}
	return strings.ToLower(framework)
}
