package app

import (
	"context"
	"debug/elf"
	"encoding/binary"
	"fmt"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/composition/compositiontest"
)

// tinyELF is a program of a few bytes of x86-64 code in an executable segment,
// with a stack that may be executable.
func tinyELF(execStack bool) string {
	const headers = 64 + 2*56
	code := []byte{0xb8, 0x3c, 0, 0, 0, 0x31, 0xff, 0x0f, 0x05}
	b := make([]byte, headers, headers+len(code))
	copy(b, "\x7fELF\x02\x01\x01")
	le := binary.LittleEndian
	le.PutUint16(b[16:], uint16(elf.ET_EXEC))
	le.PutUint16(b[18:], uint16(elf.EM_X86_64))
	le.PutUint32(b[20:], 1)
	le.PutUint64(b[24:], 0x400000+headers)
	le.PutUint64(b[32:], 64)
	le.PutUint16(b[52:], 64)
	le.PutUint16(b[54:], 56)
	le.PutUint16(b[56:], 2)
	segment := func(at []byte, kind elf.ProgType, flags elf.ProgFlag, address, size uint64) {
		le.PutUint32(at, uint32(kind))
		le.PutUint32(at[4:], uint32(flags))
		le.PutUint64(at[16:], address)
		le.PutUint64(at[32:], size)
		le.PutUint64(at[40:], size)
		le.PutUint64(at[48:], 0x1000)
	}
	segment(b[64:], elf.PT_LOAD, elf.PF_R|elf.PF_X, 0x400000, headers+uint64(len(code)))
	flags := elf.PF_R | elf.PF_W
	if execStack {
		flags |= elf.PF_X
	}
	segment(b[120:], elf.PT_GNU_STACK, flags, 0, 0)
	return string(append(b, code...))
}

func (w *world) harden(req BinaryRequest, targets ...string) *told {
	w.Helper()
	for _, name := range targets {
		req.Targets = append(req.Targets, w.at(name))
	}
	r := newTold()
	r.exit, r.err = AuditBinaries(context.Background(), w.env, req, r)
	return r
}

func TestBinariesAreAuditedOneByOne(t *testing.T) {
	w := newWorld(t, map[string]string{"app/bad": tinyELF(true), "app/good": tinyELF(false), "app/text.txt": "x", "app/tests/bad": tinyELF(true), "none/a.txt": "x"})
	r := w.harden(BinaryRequest{CheckRequest: CheckRequest{Gate: "severity>=low"}}, "app")
	if r.err != nil || r.exit != fault.ExitGate || len(r.binaries) != 3 {
		t.Fatalf("exit %d, %d binaries, %v", r.exit, len(r.binaries), r.err)
	}
	if !slices.IsSortedFunc(r.binaries, func(a, b finding.Binary) int { return strings.Compare(a.Path, b.Path) }) {
		t.Error("not in the order of the paths")
	}
	for _, b := range r.binaries {
		if b.Format != "elf" || b.Arch != "x86-64" || len(b.Properties) == 0 {
			t.Errorf("%+v", b)
		}
		for _, p := range b.Properties {
			if p.Name == "" || p.Text == "" {
				t.Errorf("%s: %+v", b.Path, p)
			}
		}
	}
	by := map[string][]string{}
	for _, f := range r.findings {
		by[f.Span.Path] = append(by[f.Span.Path], f.Rule)
		if (f.Span.Path == "tests/bad") == f.Scope.Shipped() {
			t.Errorf("%s of %s is %s", f.Rule, f.Span.Path, f.Scope)
		}
	}
	if len(by["bad"]) != len(by["good"])+1 {
		t.Errorf("bad: %v\ngood: %v", by["bad"], by["good"])
	}
	if r := w.harden(BinaryRequest{}, "none"); r.exit != fault.ExitNothing {
		t.Errorf("nothing there: exit %d", r.exit)
	}
	if r := w.harden(BinaryRequest{CheckRequest: CheckRequest{Gate: "severity>=low", ExitZero: true}}, "app"); r.exit != fault.ExitOK || !r.done.Gate.Failed {
		t.Errorf("exit %d", r.exit)
	}
}

func TestEveryProfileJudgesBinaries(t *testing.T) {
	w := newWorld(t, map[string]string{"bad": tinyELF(true)})
	for _, p := range HardeningProfiles() {
		if r := w.harden(BinaryRequest{Profile: p}, "bad"); r.err != nil || len(r.binaries) != 1 {
			t.Errorf("%s: %v", p, r.err)
		}
	}
	refused(t, w.harden(BinaryRequest{Profile: "none-such"}, "bad").err, fault.Usage, "--profile")
}

func TestDamagedBinariesAreKeptOrTold(t *testing.T) {
	whole := tinyELF(false)
	list := map[string]string{"app/whole": whole}
	for i := 0; i < len(whole); i += 7 {
		list[fmt.Sprintf("app/cut/%03d", i)] = whole[:i]
	}
	for i := 16; i < 180; i += 3 {
		b := []byte(whole)
		b[i] ^= 0xff
		list[fmt.Sprintf("app/bit/%03d", i)] = string(b)
	}
	w := newWorld(t, list)
	r := w.harden(BinaryRequest{CheckRequest: CheckRequest{Gate: "never", AllowIncomplete: true}}, "app")
	if r.err != nil || r.exit != fault.ExitOK {
		t.Fatalf("exit %d, %v", r.exit, r.err)
	}
	if !slices.ContainsFunc(r.binaries, func(b finding.Binary) bool { return b.Path == "whole" }) {
		t.Error("the whole one is lost")
	}
	if r := w.harden(BinaryRequest{CheckRequest: CheckRequest{Gate: "never"}}, "app"); r.exit != fault.ExitIncomplete && len(r.coverage["walk"].Refusals)+len(r.coverage["hardening"].Refusals) > 0 {
		t.Errorf("exit %d", r.exit)
	}
}

func TestTheLinkMapMustBeOne(t *testing.T) {
	w := newWorld(t, map[string]string{"bad": tinyELF(true), "text.map": "hello\n", "empty.map": "", "dir/x": ""})
	for name, word := range map[string]string{"text.map": "neither a map", "empty.map": "neither a map", "dir": "not a regular file", "nowhere": "no such file"} {
		refused(t, w.harden(BinaryRequest{LinkMap: w.at(name)}, "bad").err, fault.Usage, "--link-map", word)
	}
	w.sparse("huge.map", maxFlagFile+1)
	refused(t, w.harden(BinaryRequest{LinkMap: w.at("huge.map")}, "bad").err, fault.Usage, "at most 64 MiB")
}

func TestTheSameBinariesGiveTheSameReport(t *testing.T) {
	list := map[string]string{}
	for i := range 40 {
		list[fmt.Sprintf("app/%02d", i)] = tinyELF(i%3 == 0)
	}
	w := newWorld(t, list)
	want := ""
	for _, workers := range []int{1, 16, 1} {
		var log eventLog
		if _, err := AuditBinaries(context.Background(), w.env, BinaryRequest{CheckRequest: CheckRequest{Targets: []string{w.at("app")}, Workers: workers}}, &log); err != nil {
			t.Fatal(err)
		}
		if want == "" {
			want = log.String()
		}
		if log.String() != want {
			t.Errorf("%d workers tell otherwise", workers)
		}
	}
}

// compiledC compiles a C program into the world, or skips.
func (w *world) compiledC(name string, options ...string) {
	w.Helper()
	cc, err := exec.LookPath("gcc")
	if err != nil {
		w.Skip("tool not installed: gcc")
	}
	w.put(map[string]string{"p.c": "#include <string.h>\n#include <stdio.h>\nint copy(char *s) { char b[32]; strcpy(b, s); return puts(b); }\nint main(int c, char **v) { return copy(v[c > 1]); }\n"})
	if out, err := exec.Command(cc, append(options, "-o", w.at(name), w.at("p.c"))...).CombinedOutput(); err != nil {
		w.Skipf("gcc: %v: %s", err, out)
	}
}

func TestFunctionsOfAProgramAreListedWithTheirProtections(t *testing.T) {
	w := newWorld(t, map[string]string{"text": "hello", "dir/x": "", "cut": tinyELF(false)[:100], "wasm": "\x00asm\x01\x00\x00\x00"})
	w.compiledC("prog", "-O0", "-fstack-protector-strong")
	list, err := BinaryFunctions(w.at("prog"))
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(list, func(f BinaryFunction) bool { return f.Name == "copy" })
	if i < 0 {
		t.Fatalf("%d functions, none is copy", len(list))
	}
	again, err := BinaryFunctions(w.at("prog"))
	if err != nil || fmt.Sprintf("%+v", again) != fmt.Sprintf("%+v", list) {
		t.Error("two runs differ")
	}
	for name, kind := range map[string]fault.Kind{"nowhere": fault.Usage, "dir": fault.Usage, "text": fault.NotFound, "wasm": fault.NotFound} {
		_, err := BinaryFunctions(w.at(name))
		refused(t, err, kind, name)
	}
	if list, err := BinaryFunctions(w.at("cut")); err == nil && len(list) > 0 {
		t.Errorf("half a program has %d functions", len(list))
	}
}

func TestALostProtectionIsNamedWithItsFunction(t *testing.T) {
	w := newWorld(t, map[string]string{"text": "hello"})
	w.compiledC("guarded", "-O0", "-fstack-protector-strong")
	w.compiledC("open", "-O0", "-fno-stack-protector", "-z", "execstack")
	d, err := DiffBinaries(context.Background(), w.env, CheckRequest{}, w.at("guarded"), w.at("open"))
	if err != nil || d.Files != 1 || len(d.Lost) == 0 {
		t.Fatalf("%+v, %v", d, err)
	}
	back, err := DiffBinaries(context.Background(), w.env, CheckRequest{}, w.at("open"), w.at("guarded"))
	if err != nil || len(back.Gained) != len(d.Lost) || len(back.Lost) != len(d.Gained) {
		t.Errorf("the other way round: %+v, %v", back, err)
	}
	if !slices.ContainsFunc(d.Lost, func(c BinaryChange) bool { return c.Function == "copy" }) {
		t.Errorf("copy is not named: %+v", d.Lost)
	}
	same, err := DiffBinaries(context.Background(), w.env, CheckRequest{}, w.at("open"), w.at("open"))
	if err != nil || len(same.Lost)+len(same.Gained)+len(same.OnlyFrom)+len(same.OnlyTo) != 0 {
		t.Errorf("%+v, %v", same, err)
	}
	if same.Lost == nil || same.Gained == nil || same.Refused == nil {
		t.Error("a list is nil")
	}
	_, err = DiffBinaries(context.Background(), w.env, CheckRequest{}, w.at("open"), w.at("text"))
	refused(t, err, fault.NotFound, "no compiled file")
}

func TestFoldersOfBinariesAreComparedByPath(t *testing.T) {
	w := newWorld(t, map[string]string{"a/same": tinyELF(false), "b/same": tinyELF(true), "a/gone": tinyELF(false), "b/come": tinyELF(false), "a/x/deep": tinyELF(false), "b/x/deep": tinyELF(false)})
	d, err := DiffBinaries(context.Background(), w.env, CheckRequest{}, w.at("a"), w.at("b"))
	if err != nil || d.Files != 2 || !slices.Equal(d.OnlyFrom, []string{"gone"}) || !slices.Equal(d.OnlyTo, []string{"come"}) {
		t.Fatalf("%+v, %v", d, err)
	}
	if len(d.Lost) != 1 || d.Lost[0].Path != "same" || d.Lost[0].Function != "" {
		t.Errorf("%+v", d.Lost)
	}
}

func (w *world) kernel(req KernelRequest) *told {
	r := newTold()
	r.exit, r.err = AuditKernel(context.Background(), w.env, req, r)
	return r
}

func TestAKernelIsJudgedByItsTexts(t *testing.T) {
	config := "#\n# Automatically generated file; DO NOT EDIT.\n# Linux/x86 6.1.0 Kernel Configuration\n#\nCONFIG_X86_64=y\nCONFIG_64BIT=y\nCONFIG_STRICT_KERNEL_RWX=y\n# CONFIG_STACKPROTECTOR_STRONG is not set\nCONFIG_DEVMEM=y\n"
	w := newWorld(t, map[string]string{"config": config, "cmdline": "quiet nokaslr mitigations=off", "sysctl": "kernel.kptr_restrict = 0\nkernel.dmesg_restrict = 1\n", "text": "hello", "dir/x": ""})
	r := w.kernel(KernelRequest{Kernel: w.at("config"), CheckRequest: CheckRequest{Gate: "severity>=low"}})
	if r.err != nil || r.exit != fault.ExitGate || len(r.findings) == 0 || len(r.binaries) != 1 {
		t.Fatalf("exit %d, %d findings, %v", r.exit, len(r.findings), r.err)
	}
	if b := r.binaries[0]; b.Format != "kernel" || len(b.Properties) != 2 || b.Properties[0].Text != "6.1.0" && b.Properties[0].Text != "6.1" {
		t.Errorf("%+v", b)
	}
	all := w.kernel(KernelRequest{Kernel: w.at("config"), Cmdline: w.at("cmdline"), Sysctl: w.at("sysctl"), CheckRequest: CheckRequest{ExitZero: true}})
	if all.err != nil || all.exit != fault.ExitOK || len(all.findings) <= len(r.findings) || len(all.binaries[0].Properties) != 4 {
		t.Errorf("exit %d, %d findings, %v", all.exit, len(all.findings), all.err)
	}
	places := map[string]bool{}
	for _, f := range all.findings {
		places[f.Span.Path[strings.LastIndexByte(f.Span.Path, '/')+1:]] = true
	}
	if !places["config"] || !places["cmdline"] && !places["sysctl"] {
		t.Errorf("places %v", places)
	}
	refused(t, w.kernel(KernelRequest{Kernel: w.at("text")}).err, fault.NotFound, ".config")
	refused(t, w.kernel(KernelRequest{Kernel: w.at("nowhere")}).err, fault.Usage, "CONFIG")
	refused(t, w.kernel(KernelRequest{Kernel: w.at("config"), Sysctl: w.at("dir")}).err, fault.Usage, "--sysctl", "not a regular file")
	refused(t, w.kernel(KernelRequest{Kernel: w.at("config"), CheckRequest: CheckRequest{Gate: "??"}}).err, fault.Usage, "--gate")
}

func (w *world) build(req BuildRequest) (*told, BuildFix) {
	req.Targets = []string{w.at("app")}
	r := newTold()
	var fixed BuildFix
	fixed, r.exit, r.err = AuditBuild(context.Background(), w.env, req, r)
	return r, fixed
}

func TestABuildIsReadFromItsFilesAndLogs(t *testing.T) {
	db := `[{"directory": "/src", "file": "a.c", "command": "gcc -O0 -fno-stack-protector -c a.c -o a.o"}, {"directory": "/src", "file": "b.c", "arguments": ["gcc", "-O2", "-c", "b.c", "-o", "b.o"]}]`
	w := newWorld(t, map[string]string{"app/compile_commands.json": db, "build.log": "gcc -O2 -fno-stack-protector -c c.c -o c.o\ngcc -z execstack c.o -o prog\n"})
	r, _ := w.build(BuildRequest{CheckRequest: CheckRequest{Gate: "severity>=low"}, Toolchain: Toolchains()[0]})
	if r.err != nil || len(r.findings) == 0 || r.exit != fault.ExitGate {
		t.Fatalf("exit %d, %v, %v", r.exit, r.rules(), r.err)
	}
	units, err := BuildUnits(context.Background(), w.env, BuildRequest{CheckRequest: CheckRequest{Targets: []string{w.at("app")}}})
	if err != nil || len(units) != 2 {
		t.Errorf("%d units, %v", len(units), err)
	}
	more, err := BuildUnits(context.Background(), w.env, BuildRequest{CheckRequest: CheckRequest{Targets: []string{w.at("app")}}, Logs: []string{w.at("build.log")}})
	if err != nil || len(more) <= len(units) {
		t.Errorf("%d units with a log, %v", len(more), err)
	}
	for name, req := range map[string]BuildRequest{
		"no such log": {Logs: []string{w.at("nowhere")}}, "no such toolchain": {Toolchain: "none-such"}, "no such binary": {Binaries: []string{w.at("nowhere")}},
	} {
		if r, _ := w.build(req); fault.Of(r.err).Kind == fault.Internal || r.err == nil {
			t.Errorf("%s: %v", name, r.err)
		}
	}
}

// archiveOf is a static library of two objects with texts.
func archiveOf(texts ...string) string {
	half := len(texts) / 2
	var members []compositiontest.Member
	for i, part := range [][]string{texts[:half], texts[half:]} {
		members = append(members, compositiontest.Member{Name: fmt.Sprintf("unit%d.o", i), Data: compositiontest.Object{Relocatable: true, Rodata: compositiontest.Strings(part...)}.Bytes()})
	}
	return string(compositiontest.Archive(members...))
}

// sentences are texts that no other library has.
func sentences(n int) []string {
	var out []string
	for i := range n {
		out = append(out, fmt.Sprintf("frobnicator: cannot %c%c the %d widgets of this stream", 'a'+i%26, 'z'-i%26, i))
	}
	return out
}

func TestSignaturesAreLearnedFromReferences(t *testing.T) {
	all := sentences(24)
	w := newWorld(t, map[string]string{"one.a": archiveOf(all[:20]...), "two.a": archiveOf(all...), "noise.a": archiveOf(all[3:5]...), "out/keep": "", "head": "name frobnicator\nnote ours\n"})
	req := LearnRequest{Name: "frobnicator", References: []string{"1.0=" + w.at("one.a"), "2.0=" + w.at("two.a")}, Background: []string{w.at("noise.a")}}
	list, err := Learn(req)
	if err != nil || len(list) != 1 || list[0].Versions != 2 || list[0].Features == 0 {
		t.Fatalf("%+v, %v", list, err)
	}
	if strings.Contains(string(list[0].Text), all[3]) || !strings.HasPrefix(string(list[0].Text), "name frobnicator\n") {
		t.Errorf("%s", list[0].Text)
	}
	for range 2 {
		if err := WriteLearned(w.at("out"), list); err != nil {
			t.Fatal(err)
		}
	}
	if w.text("out/frobnicator.sig") != string(list[0].Text) || len(w.names("out")) != 2 {
		t.Errorf("%v", w.names("out"))
	}
	refused(t, WriteLearned(w.at("nowhere"), list), fault.Usage, "frobnicator.sig")
	again, err := Learn(req)
	if err != nil || string(again[0].Text) != string(list[0].Text) {
		t.Error("two runs differ")
	}
	t.Run("what cannot be learned from is refused", func(t *testing.T) {
		for name, req := range map[string]LearnRequest{
			"nothing": {Name: "x"}, "no version": {Name: "x", References: []string{"=" + w.at("one.a")}}, "no file": {Name: "x", References: []string{"1.0="}}, "neither": {Name: "x", References: []string{"1.0"}},
			"a file that is not there": {Name: "x", References: []string{"1.0=" + w.at("nowhere")}}, "a folder": {Name: "x", References: []string{"1.0=" + w.at("out")}},
			"a background that is not there": {Name: "x", References: []string{"1.0=" + w.at("one.a")}, Background: []string{w.at("nowhere")}},
			"a head that is not there":       {Name: "x", References: []string{"1.0=" + w.at("one.a")}, Head: w.at("nowhere")}, "a folder that is not there": {Folder: w.at("nowhere")},
		} {
			if list, err := Learn(req); err == nil {
				t.Errorf("%s: %+v", name, list)
			}
		}
	})
}

func TestNativeLibrariesAreAskedUnderTheirNamesInAdvisories(t *testing.T) {
	names := nativeNames()
	if got := names("no such library"); got != nil {
		t.Errorf("%v", got)
	}
	for _, library := range []string{"zlib", "openssl", "curl"} {
		for _, n := range names(library) {
			if !known(n.Ecosystem) || n.Package == "" {
				t.Errorf("%s: %+v", library, n)
			}
		}
	}
	if known("Debian:12") || !known("OSS-Fuzz") {
		t.Error("a distribution's advisories judge what somebody else built")
	}
}
