package app

import (
	"context"
	"errors"
	"path/filepath"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/hardening"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/kernel"
)

// A KernelRequest names the texts of a kernel: files, "" for those that are not
// given.
type KernelRequest struct {
	CheckRequest
	Kernel  string // its configuration
	Cmdline string
	Sysctl  string
}

// AuditKernel judges how a kernel is configured.
func AuditKernel(ctx context.Context, env Env, req KernelRequest, sink finding.Sink) (exit int, err error) {
	cfg, err := loadConfig(req.Config, nil)
	if err != nil {
		return 0, err
	}
	gate, err := chooseGate(req.Gate, cfg)
	if err != nil {
		return 0, err
	}
	var in kernel.Input
	paths := make(map[string]string)
	for _, t := range [...]struct {
		kind, name, flag string
		data             *[]byte
	}{
		{kernel.Config, req.Kernel, "CONFIG", &in.Config}, {kernel.Cmdline, req.Cmdline, "--cmdline", &in.Cmdline},
		{kernel.Sysctl, req.Sysctl, "--sysctl", &in.Sysctl},
	} {
		if t.name == "" {
			continue
		}
		data, err := readFlagFile(t.name, t.flag)
		if err != nil {
			return 0, err
		}
		*t.data, paths[t.kind] = append([]byte{}, data...), filepath.ToSlash(t.name)
	}
	report, err := kernel.Judge(in, budget.New(budget.Default(), int64(len(in.Config))))
	if errors.Is(err, kernel.ErrNoConfig) {
		return 0, fault.New(fault.NotFound, "%s: %w", req.Kernel, err).WithHint("it is .config of the build, /boot/config-VERSION, or /proc/config.gz")
	}
	if err != nil {
		return 0, fault.New(fault.Partial, "%s: %w", req.Kernel, err)
	}
	r := auditRun{
		env: env, cfg: cfg, gate: gate, inspector: "kernel", walk: &walked{complete: true}, inputs: len(paths), name: filepath.ToSlash(req.Kernel), kind: "kernel",
		noExcept: req.NoExceptions, exitZero: req.ExitZero, findings: kernel.Findings(report, paths),
	}
	r.binaries = []finding.Binary{kernelBinary(&report, r.name)}
	return r.report(ctx, sink)
}

// kernelBinary counts the verdicts, as the properties of the kernel.
func kernelBinary(report *kernel.Report, name string) finding.Binary {
	b := finding.Binary{Path: name, Format: "kernel", Arch: report.Machine}
	if b.Arch == "" {
		b.Arch = "unknown"
	}
	if report.Version != (kernel.Version{}) {
		b.Properties = append(b.Properties, finding.Property{Name: "version", Value: report.Version.String(), Text: report.Version.String(), Source: kernel.Config})
	}
	for _, kind := range [...]string{kernel.Config, kernel.Cmdline, kernel.Sysctl} {
		count := map[string]int{}
		total := 0
		for i := range report.Results {
			if x := &report.Results[i]; x.Check.Kind == kind {
				count[x.Verdict]++
				total++
			}
		}
		if total == 0 {
			continue
		}
		shares := make(hardening.Shares, 0, 4)
		for _, v := range [...]string{kernel.Protected, kernel.Unprotected, kernel.NotApplicable, kernel.Unknown} {
			shares = append(shares, hardening.Share{Name: v, N: count[v]})
		}
		b.Properties = append(b.Properties, finding.Property{Name: kind, Value: shares, Text: shares.String(), Source: kind})
	}
	return b
}
