package hardening

import "github.com/ossay-dev/ossay/internal/format/object"

// auditWasm reports on a WebAssembly module. The machine keeps code apart from
// data and returns off the stack that programs can write to, so that most
// protections have no meaning there (core specification, section 4.2).
func auditWasm(f *object.File, r *Report) error {
	r.text("kind", "module", FromMarker)
	for _, name := range [...]string{"pie", "relro", "nx", "stackClash", "fortify", "cet", "cetCode"} {
		r.text(name, NotApplicable, FromMarker)
	}
	guard := false
	err := f.Symbols(func(s object.Symbol) bool {
		guard = s.Name == "__stack_chk_fail" || s.Name == "__stack_chk_guard"
		return !guard
	})
	r.text("canary", NotApplicable, FromMarker)
	r.text("stackGuardSymbol", yesNo(guard), FromSymbols)
	return err
}
