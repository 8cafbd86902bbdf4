package hardening

import (
	"encoding/binary"
	"slices"

	"github.com/ossay-dev/ossay/internal/format/object"
)

// Magic numbers, slots and flags of the code signature (xnu, kern/cs_blobs.h).
const (
	csMagicEmbedded        = 0xfade0cc0
	csMagicDirectory       = 0xfade0c02
	csMagicEntitlements    = 0xfade7171
	csMagicDEREntitlements = 0xfade7172
	csMagicCMS             = 0xfade0b01

	csAdhoc        = 0x2
	csRestrict     = 0x800
	csRequireLV    = 0x2000
	csRuntime      = 0x10000
	csLinkerSigned = 0x20000

	maxSignature = 16 << 20
	maxBlobs     = 64
)

// signature is what an embedded code signature says.
type signature struct {
	flags        uint32
	there        bool // has a code directory
	cms          int  // bytes of the signature, 0 for none
	entitlements []entitlement
	kind         string // "xml" or "der", of the entitlements; "" for none
	damaged      bool   // the entitlements cannot be read
}

// parseSignature reads an embedded signature: an index of blobs, of which the first
// code directory counts. Blobs that lie outside are left out.
func parseSignature(b []byte) signature {
	var s signature
	order := binary.BigEndian
	if len(b) < 12 || order.Uint32(b) != csMagicEmbedded {
		return s
	}
	count := min(int(order.Uint32(b[8:])), maxBlobs, (len(b)-12)/8)
	for i := range count {
		at := uint64(order.Uint32(b[12+8*i+4:]))
		if at+8 > uint64(len(b)) {
			continue
		}
		blob := b[at:]
		size := min(uint64(order.Uint32(blob[4:])), uint64(len(blob)))
		body := blob[min(8, size):size]
		switch order.Uint32(blob) {
		case csMagicDirectory:
			if !s.there && len(body) >= 8 {
				s.flags, s.there = order.Uint32(body[4:]), true
			}
		case csMagicCMS:
			s.cms = len(body)
		case csMagicEntitlements:
			var ok bool
			s.entitlements, ok = plistEntitlements(body)
			s.kind, s.damaged = "xml", !ok
		case csMagicDEREntitlements:
			if s.kind == "" {
				var ok bool
				s.entitlements, ok = derEntitlements(body)
				s.kind, s.damaged = "der", !ok
			}
		}
	}
	return s
}

// signer says who signed: nobody but the linker, someone without an identity, or
// someone with one. Whether the signature is good is not looked at.
func (s *signature) signer() string {
	switch {
	case s.cms > 0:
		return "cms"
	case s.flags&csLinkerSigned != 0:
		return "linker"
	case s.flags&csAdhoc != 0:
		return "ad-hoc"
	}
	return Unknown
}

// looseEntitlement says that an entitlement takes a protection away (Apple,
// "Hardened Runtime" and "Entitlements").
func looseEntitlement(name string) bool {
	switch name {
	case "com.apple.security.cs.allow-dyld-environment-variables", "com.apple.security.cs.allow-jit",
		"com.apple.security.cs.allow-unsigned-executable-memory", "com.apple.security.cs.disable-executable-page-protection",
		"com.apple.security.cs.disable-library-validation", "com.apple.security.cs.debugger",
		"com.apple.security.get-task-allow", "get-task-allow":
		return true
	}
	return false
}

// hasRuntime says that the hardened runtime is asked for in such a file: the program
// decides for its libraries, and the systems other than macOS have it always. Old
// files do not tell their system; they are of macOS.
func hasRuntime(f *object.File) bool {
	const macOS, catalyst = 1, 6
	switch f.MachO.Platform {
	case 0, macOS, catalyst:
		return machoKind(f.MachO.FileType) == "executable"
	}
	return false
}

// machoSignature reports on the code signature.
func machoSignature(f *object.File, r *Report) error {
	place := f.MachO.Signature
	r.text("signature", yesNo(place.Size > 0), FromMarker)
	runtime := func(word string, s Source) {
		if !hasRuntime(f) {
			word, s = NotApplicable, FromMarker
		}
		r.text("hardenedRuntime", word, s)
	}
	if place.Size == 0 {
		runtime(No, FromMarker)
		return nil
	}
	b, err := f.Read(&object.Section{Off: place.Off, Size: place.Size}, maxSignature)
	if err != nil {
		return err
	}
	s := parseSignature(b)
	if !s.there {
		r.note("the code signature cannot be read")
		runtime(Unknown, FromNothing)
		return nil
	}
	r.text("signer", s.signer(), FromMarker)
	runtime(yesNo(s.flags&csRuntime != 0), FromMarker)
	r.text("adHocSigned", yesNo(s.flags&(csAdhoc|csLinkerSigned) != 0), FromMarker)
	r.text("signatureRestrict", yesNo(s.flags&csRestrict != 0), FromMarker)
	r.text("libraryValidation", yesNo(s.libraryValidation()), FromMarker)
	machoEntitlements(&s, r)
	return nil
}

// libraryValidation says that only libraries of the same signer are loaded: the
// flag asks for it, the hardened runtime too, unless an entitlement takes it back.
func (s *signature) libraryValidation() bool {
	off := slices.ContainsFunc(s.entitlements, func(e entitlement) bool {
		return e.name == "com.apple.security.cs.disable-library-validation" && e.on
	})
	return s.flags&csRequireLV != 0 || s.flags&csRuntime != 0 && !off
}

// maxEntitlements bounds the entitlements that are listed.
const maxEntitlements = 256

// machoEntitlements lists the entitlements, and those that take protections away.
func machoEntitlements(s *signature, r *Report) {
	if s.damaged {
		r.note("the entitlements (%s) cannot be read to their end", s.kind)
	}
	r.text("entitlements", yesNo(len(s.entitlements) > 0), FromMarker)
	var all, loose List
	for _, e := range s.entitlements[:min(len(s.entitlements), maxEntitlements)] {
		all = append(all, e.name)
		if e.on && looseEntitlement(e.name) {
			loose = append(loose, e.name)
		}
	}
	if len(all) > 0 {
		r.add("entitlementNames", all, FromMarker)
	}
	if len(loose) > 0 {
		r.add("entitlementExceptions", loose, FromMarker)
	}
}
