module github.com/ossay-dev/ossay/oracle

go 1.26.0

require (
	deps.dev/util/semver v0.0.0-20250903005441-604c45d5b44b
	github.com/ossay-dev/ossay v0.0.0
)

require github.com/google/osv-scalibr v0.4.5 // indirect

// The oracle is never installed, only tested beside the module it checks.
replace github.com/ossay-dev/ossay => ../
