// Package terraform reads .terraform.lock.hcl, the lock file for providers of
// Terraform and OpenTofu, as described in Terraform's documentation ("Dependency
// Lock File").
//
// It understands the subset of HCL that the tools write: blocks with a label,
// and attributes with strings or lists of strings. It evaluates no expressions
// and reads no configuration; modules are not part of the lock file.
package terraform

// ecosystem has no name in OSV, so the package URL type stands for it.
const ecosystem = "terraform"
