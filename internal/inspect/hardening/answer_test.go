package hardening

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/hardening/annobin"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/debuginfo"
)

// unanswered is a report of a machine whose code is not read.
func unanswered() Report {
	r := Report{Format: "elf", Arch: "s390x"}
	r.text("canary", Unknown, FromNothing)
	r.text("stackClash", Unknown, FromNothing)
	r.text("fortify", Unknown, FromNothing)
	return r
}

func TestNotesAnswerWhereCodeIsNotRead(t *testing.T) {
	for what, c := range map[string]struct {
		ranges []annobin.Range
		code   uint64
		want   []string
	}{
		"all agree":       {[]annobin.Range{noted(0x1000, 0x2000, 3, 1, 2, 1), noted(0x2000, 0x3000, 2, 1, 2, 1)}, 0x2010, []string{"canary", Protected, "stackClash", Protected, "fortify", "2"}},
		"one differs":     {[]annobin.Range{noted(0x1000, 0x2000, 3, 1, 2, 1), noted(0x2000, 0x3000, 1, 0, 3, 1)}, 0x2010, []string{"canary", Unknown, "stackClash", Unknown, "fortify", Unknown}},
		"only a part":     {[]annobin.Range{noted(0x1000, 0x2000, 3, 1, 2, 1)}, 0x2000, []string{"canary", Unknown, "stackClash", Unknown, "fortify", Unknown}},
		"no code at hand": {[]annobin.Range{noted(0x1000, 0x2000, 3, 1, 2, 1)}, 0, []string{"canary", Unknown}},
	} {
		ev := evidence{notes: annobin.Info{Ranges: c.ranges}, code: c.code}
		r := unanswered()
		ev.answer(&r)
		expect(t, what, &r, c.want...)
	}
}

func TestUnitsAnswerWhereCodeIsNotRead(t *testing.T) {
	unitOf := func(options string, low, high uint64) debuginfo.Unit {
		return debuginfo.Unit{Producer: "GNU C17 12.2.0 " + options, Language: 0x1d, Ranges: []debuginfo.Range{{Low: low, High: high}}}
	}
	for what, c := range map[string]struct {
		units []debuginfo.Unit
		want  string
	}{
		"all agree":    {[]debuginfo.Unit{unitOf("-fstack-protector-strong", 0x1000, 0x1800), unitOf("-fstack-protector-all", 0x1800, 0x2000)}, Protected},
		"one has none": {[]debuginfo.Unit{unitOf("-fstack-protector-strong", 0x1000, 0x1800), unitOf("-fno-stack-protector", 0x1800, 0x2000)}, Unknown},
		"one is mute":  {[]debuginfo.Unit{unitOf("-fstack-protector-strong", 0x1000, 0x1800), unitOf("", 0x1800, 0x2000)}, Unknown},
		"a part":       {[]debuginfo.Unit{unitOf("-fstack-protector-strong", 0x1000, 0x1800)}, Unknown},
		"twice":        {[]debuginfo.Unit{unitOf("-fstack-protector-strong", 0x1000, 0x1800), unitOf("-fstack-protector-strong", 0x1000, 0x1800)}, Unknown},
	} {
		ev := evidence{source: FromDebug, code: 0x1000}
		ev.add(c.units)
		r := unanswered()
		ev.answer(&r)
		expect(t, what, &r, "canary", c.want, "stackClash", Unknown)
	}
}

func TestWhatTheCodeShowsIsNeverOverruled(t *testing.T) {
	ev := evidence{notes: annobin.Info{Ranges: []annobin.Range{noted(0x1000, 0x2000, 3, 1, 3, 1)}}, code: 0x1000}
	r := Report{Format: "elf"}
	r.text("canary", Unprotected, FromCode)
	r.text("fortify", "1", FromCode)
	ev.answer(&r)
	expect(t, "report", &r, "canary", Unprotected, "fortify", "1")
}

func TestLibrariesOfOtherMachinesAreAnsweredByTheirUnits(t *testing.T) {
	const source = "void use(char *); int f(int n) { char b[64]; use(b); return b[n]; }\n"
	link := "-shared -fPIC -nostdlib -fuse-ld=lld -g -grecord-command-line "
	for _, target := range []string{"riscv64-linux-gnu", "i386-linux-gnu"} {
		for options, want := range map[string]string{"-fstack-protector-strong": Protected, "-fno-stack-protector": Unknown} {
			if r, ok := foreign(t, target, source, strings.Fields(link+options)...); ok {
				expect(t, target+" "+options, &r, "canary", want)
			}
		}
	}
}
