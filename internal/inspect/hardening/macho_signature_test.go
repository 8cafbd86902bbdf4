package hardening

import (
	"strings"
	"testing"
)

// directory is the start of a code directory with flags.
func directory(flags uint32) string {
	return "\x00\x02\x04\x00" + string([]byte{byte(flags >> 24), byte(flags >> 16), byte(flags >> 8), byte(flags)}) + strings.Repeat("\x00", 32)
}

func plist(keys string) string {
	return `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE plist PUBLIC "x" "y"><plist version="1.0"><dict>` + keys + `</dict></plist>`
}

// der writes an element.
func der(tag byte, content string) string {
	n := len(content)
	if n < 0x80 {
		return string([]byte{tag, byte(n)}) + content
	}
	return string([]byte{tag, 0x82, byte(n >> 8), byte(n)}) + content
}

func pair(name string, value string) string { return der(derSequence, der(derUTF8, name)+value) }

func signed(parts ...any) macImage {
	return macImage{signature: blobs(parts...), functions: []macFunction{{"_f", func(a *assembler) { a.words(retARM64) }}}}
}

func TestTheSignatureTellsTheHardenedRuntime(t *testing.T) {
	const debugger, library = "com.apple.security.get-task-allow", "com.apple.security.cs.disable-library-validation"
	for what, c := range map[string]struct {
		parts []any
		want  []string
	}{
		"hardened": {[]any{csMagicDirectory, directory(csRuntime), csMagicCMS, strings.Repeat("x", 40)}, []string{
			"signature", Yes, "signer", "cms", "hardenedRuntime", Yes, "adHocSigned", No, "libraryValidation", Yes, "entitlements", No,
		}},
		"ad hoc":           {[]any{csMagicDirectory, directory(csAdhoc)}, []string{"signer", "ad-hoc", "hardenedRuntime", No, "adHocSigned", Yes, "libraryValidation", No}},
		"by the linker":    {[]any{csMagicDirectory, directory(csAdhoc | csLinkerSigned)}, []string{"signer", "linker"}},
		"an empty CMS":     {[]any{csMagicDirectory, directory(csAdhoc), csMagicCMS, ""}, []string{"signer", "ad-hoc"}},
		"no identity":      {[]any{csMagicDirectory, directory(0)}, []string{"signer", Unknown}},
		"restricted":       {[]any{csMagicDirectory, directory(csRestrict | csRequireLV)}, []string{"signatureRestrict", Yes, "libraryValidation", Yes}},
		"the second one":   {[]any{csMagicDirectory, directory(0), csMagicDirectory, directory(csRuntime)}, []string{"hardenedRuntime", No}},
		"without a place":  {[]any{csMagicCMS, "x"}, []string{"signature", Yes, "hardenedRuntime", Unknown}},
		"with a debugger":  {[]any{csMagicDirectory, directory(csRuntime), csMagicEntitlements, plist("<key>" + debugger + "</key><true/>")}, []string{"entitlements", Yes, "entitlementNames", debugger, "entitlementExceptions", debugger}},
		"debugger refused": {[]any{csMagicDirectory, directory(csRuntime), csMagicEntitlements, plist("<key>" + debugger + "</key><false/>")}, []string{"entitlementNames", debugger, "entitlementExceptions", ""}},
		"other libraries":  {[]any{csMagicDirectory, directory(csRuntime), csMagicEntitlements, plist("<key>" + library + "</key><true/>")}, []string{"libraryValidation", No, "entitlementExceptions", library}},
		"in DER": {[]any{csMagicDirectory, directory(csRuntime), csMagicDEREntitlements, der(derApplication, "\x02\x01\x01"+der(derDictionary, pair(debugger, "\x01\x01\xff")))}, []string{
			"entitlementNames", debugger, "entitlementExceptions", debugger,
		}},
		"in both": {[]any{csMagicDirectory, directory(csRuntime), csMagicEntitlements, plist("<key>a</key><true/>"), csMagicDEREntitlements, der(derApplication, der(derDictionary, pair(debugger, "\x01\x01\xff")))}, []string{
			"entitlementNames", "a",
		}},
		"damaged": {[]any{csMagicDirectory, directory(csRuntime), csMagicEntitlements, "<plist><dict><key>a</key><true/><key>b"}, []string{"entitlementNames", "a"}},
	} {
		r := auditOne(t, signed(c.parts...).bytes())
		expect(t, what, &r, c.want...)
		if damaged := what == "damaged" || what == "without a place"; damaged != (len(r.Notes) > 0) {
			t.Errorf("%s: %v", what, r.Notes)
		}
	}
}

func TestTheHardenedRuntimeIsOfProgramsOfMacOS(t *testing.T) {
	im := signed(csMagicDirectory, directory(csRuntime))
	im.extra = [][]byte{command(0x1d, le32(0x7fffffff, 64))} // the last one counts
	r := auditOne(t, im.bytes())
	expect(t, "outside", &r, "signature", Yes, "hardenedRuntime", Unknown)
	if list := Findings("a", r, openssf(t)); findingOf(list, "binary/no-hardened-runtime") {
		t.Errorf("%v", list)
	}
	for what, change := range map[string]func(*macImage){
		"a library": func(m *macImage) { m.fileType = 6 }, "for iOS": func(m *macImage) { m.extra = [][]byte{command(0x32, le32(2, 16<<16, 16<<16, 0))} },
	} {
		im := signed(csMagicDirectory, directory(csAdhoc))
		change(&im)
		r := auditOne(t, im.bytes())
		expect(t, what, &r, "signature", Yes, "signer", "ad-hoc", "hardenedRuntime", NotApplicable)
	}
	whole := blobs(csMagicDirectory, directory(csRuntime), csMagicEntitlements, plist("<key>a</key><true/>"), csMagicCMS, "xyz")
	for n := range whole {
		parseSignature(whole[:n]) // must not panic
	}
	if s := parseSignature([]byte("\xfa\xde\x0c\xc0\x00\x00\x00\x0c\xff\xff\xff\xff")); s.there {
		t.Error("a count without blobs")
	}
}

func TestEntitlementsArePropertyLists(t *testing.T) {
	on, off := func(n string) entitlement { return entitlement{n, true} }, func(n string) entitlement { return entitlement{n, false} }
	for text, c := range map[string]struct {
		want []entitlement
		ok   bool
	}{
		plist(""): {nil, true},
		plist("<key>a</key><true/><key>b</key>\n<false/>"):                           {[]entitlement{on("a"), off("b")}, true},
		plist("<key>a</key><string>x</string><key> b </key><integer>1</integer>"):    {[]entitlement{on("a"), on("b")}, true},
		plist("<key>a</key><array><string>x</string></array><key>b</key><true />"):   {[]entitlement{on("a"), on("b")}, true},
		plist("<key>a</key><dict><key>inner</key><true/></dict><key>b</key><true/>"): {[]entitlement{on("a"), on("b")}, true},
		plist("<key>a</key><array/><key>b</key><dict/><key>c</key><true/>"):          {[]entitlement{on("a"), on("b"), on("c")}, true},
		plist("<!-- <key>no</key><true/> --><key>a</key><!-- - --><true/>"):          {[]entitlement{on("a")}, true},
		"<plist><dict/></plist>":           {nil, true},
		"":                                 {nil, true},
		"<plist><dict><key>a</key>":        {nil, false},
		"<plist><dict><key>a</key><true/>": {[]entitlement{on("a")}, false},
		"<plist><dict><!-- <key>a</key>":   {nil, false},
		"<plist><dict><key>a</key><tr":     {nil, false},
		"<key>outside</key><true/>":        {nil, true},
		"<dict>" + strings.Repeat("<array>", 100) + "<key": {nil, false},
	} {
		got, ok := plistEntitlements([]byte(text))
		if ok != c.ok || len(got) != len(c.want) {
			t.Errorf("%s: %v %v", text, got, ok)
			continue
		}
		for i := range got {
			if got[i] != c.want[i] {
				t.Errorf("%s: %v", text, got)
			}
		}
	}
}

func TestEntitlementsInDERAreRead(t *testing.T) {
	long := strings.Repeat("x", 300)
	good := der(derApplication, "\x02\x01\x01"+der(derDictionary, pair("a", "\x01\x01\xff")+pair("b", "\x01\x01\x00")+pair("c", der(derUTF8, long))))
	list, ok := derEntitlements([]byte(good))
	if !ok || len(list) != 3 || !list[0].on || list[1].on || !list[2].on || list[2].name != "c" {
		t.Errorf("%v %v", list, ok)
	}
	for n := range good {
		if _, ok := derEntitlements([]byte(good[:n])); ok {
			t.Errorf("%d bytes of %d are taken for the whole", n, len(good))
		}
	}
	for what, text := range map[string]string{
		"another tag":      der(0x31, ""),
		"a name too long":  der(derApplication, der(derDictionary, pair(strings.Repeat("x", 600), "\x01\x01\xff"))),
		"no name":          der(derApplication, der(derDictionary, der(derSequence, "\x01\x01\xff"))),
		"no value":         der(derApplication, der(derDictionary, der(derSequence, der(derUTF8, "a")))),
		"no sequence":      der(derApplication, der(derDictionary, "\x01\x01\xff")),
		"a huge length":    "\x70\x84\xff\xff\xff\xff",
		"an endless one":   "\x70\x80\x00\x00",
		"a length of five": "\x70\x85\x00\x00\x00\x00\x01a",
	} {
		if list, ok := derEntitlements([]byte(text)); ok {
			t.Errorf("%s: %v", what, list)
		}
	}
	if list, ok := derEntitlements([]byte(der(derApplication, "\x02\x01\x01"))); !ok || list != nil {
		t.Errorf("no dictionary: %v %v", list, ok)
	}
}

func TestNumbersInULEBAreBounded(t *testing.T) {
	for text, want := range map[string]struct {
		v uint64
		n int
	}{
		"\x00": {0, 1}, "\x7f": {127, 1}, "\x80\x01": {128, 2}, "\xe5\x8e\x26x": {624485, 3}, "": {0, 0}, "\x80": {0, 0},
		"\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01": {1<<64 - 1, 10}, "\xff\xff\xff\xff\xff\xff\xff\xff\xff\x02": {0, 0},
		"\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x01": {0, 0},
	} {
		if v, n := uleb([]byte(text)); v != want.v || n != want.n {
			t.Errorf("%x: %d, %d", text, v, n)
		}
	}
}

func FuzzEntitlements(f *testing.F) {
	f.Add([]byte(plist("<key>a</key><true/><key>b</key><array><string>x</string></array>")))
	f.Add([]byte(der(derApplication, "\x02\x01\x01"+der(derDictionary, pair("a", "\x01\x01\xff")))))
	f.Add(blobs(csMagicDirectory, directory(csRuntime), csMagicEntitlements, plist("")))
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, read := range [...]func([]byte) ([]entitlement, bool){plistEntitlements, derEntitlements} {
			list, _ := read(b)
			for _, e := range list {
				if len(e.name) > maxEntitlementName {
					t.Errorf("a name of %d bytes", len(e.name))
				}
			}
		}
		parseSignature(b)
		uleb(b)
	})
}
