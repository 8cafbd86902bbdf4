package target

import (
	"bytes"
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/target/pack"
)

// kind is the form of an archive.
type kind uint8

const (
	noArchive kind = iota
	zipArchive
	tarArchive
	tarGzip
	tarXz
	tarZstd
	tarBzip2
	debArchive
	rpmArchive
	apkArchive // of Alpine Linux, or of Android, which is a zip archive
)

// archiveKind recognises an archive by its name.
func archiveKind(name string) kind {
	lower := strings.ToLower(name[strings.LastIndexByte(name, '/')+1:])
	switch path.Ext(lower) {
	case ".zip", ".jar", ".war", ".ear", ".aar", ".hpi", ".jpi", ".whl", ".egg", ".nupkg":
		return zipArchive
	case ".tar", ".gem":
		return tarArchive
	case ".tgz", ".crate":
		return tarGzip
	case ".txz":
		return tarXz
	case ".tzst":
		return tarZstd
	case ".tbz2":
		return tarBzip2
	case ".deb", ".udeb":
		return debArchive
	case ".rpm":
		return rpmArchive
	case ".apk":
		return apkArchive
	}
	switch {
	case strings.HasSuffix(lower, ".tar.gz"):
		return tarGzip
	case strings.HasSuffix(lower, ".tar.xz"):
		return tarXz
	case strings.HasSuffix(lower, ".tar.zst"):
		return tarZstd
	case strings.HasSuffix(lower, ".tar.bz2"):
		return tarBzip2
	}
	return noArchive
}

// archiveMagic recognises an archive by its first bytes, for files that are
// given directly under any name.
func archiveMagic(head []byte) kind {
	switch {
	case bytes.HasPrefix(head, []byte("PK\x03\x04")), bytes.HasPrefix(head, []byte("PK\x05\x06")):
		return zipArchive
	case bytes.HasPrefix(head, []byte("\x1f\x8b")):
		return tarGzip
	case bytes.HasPrefix(head, []byte("\xfd7zXZ\x00")):
		return tarXz
	case bytes.HasPrefix(head, []byte("\x28\xb5\x2f\xfd")):
		return tarZstd
	case bytes.HasPrefix(head, []byte("BZh")):
		return tarBzip2
	case bytes.HasPrefix(head, []byte(pack.ArMagic+"debian-binary")):
		return debArchive
	case bytes.HasPrefix(head, []byte(pack.RPMMagic)):
		return rpmArchive
	case len(head) > 262 && string(head[257:262]) == "ustar":
		return tarArchive
	}
	return noArchive
}
