package golang

import (
	"bytes"

	"github.com/ossay-dev/ossay/internal/inspect/inventory/golang/section"
)

// Bounds for the search for the version of a program without build information.
const (
	maxVersions = 256      // places where a version might stand
	maxData     = 64 << 20 // bytes that are searched
	maxRelease  = 64       // bytes of the name of a release
)

// buildVersion returns the Go release that the runtime of a program reports
// (runtime.Version), for programs whose build information was stripped. Release
// names stand between other texts without an end of their own; but the linker
// fills the variable runtime.buildVersion with the address and the length of one
// of them, and variables are not stripped. So a name counts if such a pair in
// writable data refers to it, and if no pair refers to another release. It
// returns "" where that is not so, as in position-independent programs, whose
// addresses are filled in when they are loaded.
func buildVersion(img *section.Image) (string, error) {
	names, err := releaseNames(img)
	if err != nil || len(names) == 0 {
		return "", err
	}
	found := ""
	unique := true
	err = scan(img, true, func(_ uint64, data []byte) {
		for ; len(data) >= 2*img.Word; data = data[img.Word:] {
			name, ok := names[img.Address(data)]
			if !ok {
				continue
			}
			length := img.Address(data[img.Word:])
			if length > uint64(len(name)) {
				continue
			}
			if release := name[:length]; goVersion(release) != "" {
				unique = unique && (found == "" || found == release)
				found = release
			}
		}
	})
	if err != nil || !unique {
		return "", err
	}
	return found, nil
}

// releaseNames returns what stands at each address where "go1." stands.
func releaseNames(img *section.Image) (map[uint64]string, error) {
	names := make(map[uint64]string)
	err := scan(img, false, func(at uint64, data []byte) {
		for from := 0; len(names) < maxVersions; {
			i := bytes.Index(data[from:], []byte("go1."))
			if i < 0 {
				return
			}
			from += i
			names[at+uint64(from)] = string(data[from:min(len(data), from+maxRelease)])
			from += 4
		}
	})
	return names, err
}

// scan gives the segments of img to look, in chunks that overlap by the length
// of a release's name. The chunks begin at whole addresses.
func scan(img *section.Image, writable bool, look func(at uint64, data []byte)) error {
	left := uint64(maxData)
	for _, s := range img.Segments {
		if writable && !s.Writable {
			continue
		}
		for at := uint64(0); at < s.Size && left > 0; at += chunk {
			n := min(chunk+maxRelease, s.Size-at)
			data, err := img.Memory(s.Addr+at, n)
			if err != nil {
				return err
			}
			if len(data) == 0 {
				break
			}
			look(s.Addr+at, data)
			left -= min(left, n)
		}
	}
	return nil
}
