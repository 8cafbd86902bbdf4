package python

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

func TestSetupCfg(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"options": {`# setuptools
[metadata]
name = shop
version = attr: shop.__version__
; a comment
[options]
install-requires =
    flask>=2
    # none of it
    requests; python_version < "3.12"
    not a requirement
setup_requires = setuptools_scm; wheel>=0.30
tests_require: pytest

[options.extras_require]
Redis = redis>=4
docs =
    sphinx
    file: x
[flake8]
install_requires = no
`, `
node shop  ecosystem=PyPI project @3:8 "shop"
asks flask >=2 (dependencies) @8
asks requests  (dependencies) extra=marker=python_version < "3.12" @10
asks setuptools_scm  (build-system.requires) dev @12
asks wheel >=0.30 (build-system.requires) dev @12
asks pytest  (tests_require) dev @13
asks redis >=4 (optional-dependencies.redis) optional @16
asks sphinx  (optional-dependencies.docs) dev @18
note not a requirement @11`},
		"requirements in another file": {"[metadata]\nname = shop\n[options]\ninstall_requires = file: requirements.txt, more.txt\n", `
node shop  ecosystem=PyPI project @2:8 "shop"`},
		"a byte order mark and line ends of Windows": {"\ufeff[metadata]\r\nname = shop\r\n[options]\r\ninstall_requires =\r\n\ta\r\n", `
node shop  ecosystem=PyPI project @2:8 "shop"
asks a  (dependencies) @5`},
		"a file that configures a linter": {"[flake8]\nmax-line-length = 100\n", "nothing"},
		"an empty file":                   {"", "nothing"},
		"no syntax of that kind":          {"<html>\n  [options]\ninstall_requires\n", "nothing"},
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, SetupCfg(), "setup.cfg", c.src, c.want) })
	}
}

func TestSetupPy(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"literals": {`#!/usr/bin/env python
"""Setup for "shop" (it's small)."""
from setuptools import setup
setup(
    name='shop', version="1.0", license="MIT",
    install_requires=["flask>=2", 'requests'
                      '>=2.8', r"six",],
    extras_require={"test": ["pytest"], 'fast:python_version<"3"': ("ujson",)},
    setup_requires="wheel\nscm" if False else [],
    tests_require="""
        mock
        # none
        nose>=1
    """,
)
`, `
node shop 1.0 ecosystem=PyPI licence=MIT project @5:10 "'shop'"
asks flask >=2 (dependencies) @6
asks requests >=2.8 (dependencies) @6
asks six  (dependencies) @7
asks mock  (tests_require) dev @10
asks nose >=1 (tests_require) dev @10
asks pytest  (optional-dependencies.test) dev @8
asks ujson  (optional-dependencies.fast) optional @8
note build-system.requires cannot be told without running the file @9`},
		"variables": {`import setuptools
reqs = ['a', 'b']
more = ['c']
more.append('d')
tests = load()
extras = dict(x=1)
setuptools.setup(name=NAME, install_requires=reqs, setup_requires=more, tests_require=tests, extras_require=extras)
`, `
asks a  (dependencies) @2
asks b  (dependencies) @2
asks c  (build-system.requires) dev @3
note more is changed by the program and may be another @7
note tests_require cannot be told without running the file @7
note extras_require cannot be told without running the file @7`},
		"expressions": {`setup(name=f"x{y}", install_requires=["a"] + more, tests_require=[*x], extras_require={name: ["b"]},
    setup_requires=reqs + ["z"])
reqs = ["y"]
`, `
note dependencies cannot be told without running the file @1
note build-system.requires cannot be told without running the file @2
note tests_require cannot be told without running the file @1
note an extra cannot be told without running the file @1`},
		"a function of that name": {"def setup(app):\n    pass\n", "nothing"},
		"no call":                 {"print('setup(')\n", "nothing"},
		"an empty file":           {"", "nothing"},
		"an open string":          {"setup(name='shop\n, install_requires=['a'])\n", "asks a  (dependencies) @2"},
		"an open call":            {"setup(install_requires=[", "note dependencies cannot be told without running the file @1"},
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, SetupPy(), "setup.py", c.src, c.want) })
	}
}

func TestSetupPyOfTooManyTokensIsOverBudget(t *testing.T) {
	for _, src := range []string{strings.Repeat("(", 100_000), strings.Repeat("'a' ", 100_000)} {
		in := inventorytest.File("setup.py", []byte(src))
		in.Budget = budget.New(budget.Limits{Steps: 1_000_000}, in.Size)
		var res inspect.Result
		if err := SetupPy().Inspect(in, &res); !budget.IsBreach(err) {
			t.Errorf("error %v", err)
		}
	}
}

func FuzzSetupCfg(f *testing.F) {
	inventorytest.Fuzz(f, SetupCfg(), "setup.cfg", "[metadata]\nname=a\n[options]\ninstall_requires=\n b\n c;d\n[options.extras_require]\nx:a", " =\n[")
}

func FuzzSetupPy(f *testing.F) {
	inventorytest.Fuzz(f, SetupPy(), "setup.py", "a=['b']\na+=c\nsetup(name='x',install_requires=a,extras_require={'y':['z'],})", "setup(extras_require={'a':", "setup(name=")
}

func BenchmarkSetupPy(b *testing.B) {
	var src strings.Builder
	src.WriteString("from setuptools import setup\nsetup(name='big', install_requires=[\n")
	for i := range 5000 {
		fmt.Fprintf(&src, "    'package-%d>=1.%d',  # why\n", i, i)
	}
	src.WriteString("])\n")
	data := src.String()
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if l := inventorytest.Read(b, SetupPy(), "setup.py", data); len(l.Declarations) != 5000 {
			b.Fatal(len(l.Declarations))
		}
	}
}
