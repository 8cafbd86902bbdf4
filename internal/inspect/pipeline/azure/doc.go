// Package azure reads Azure Pipelines: azure-pipelines.yml, files that look like
// one, and the templates that they use.
//
// Who can start what (Azure Pipelines documentation, "Build GitHub repositories",
// sections "PR triggers" and "Contributions from forks"): a pipeline without "pr"
// is started by every pull request on GitHub and Bitbucket, and by what branch
// policies say on Azure Repos; "pr: none" by none. Runs for forks get no
// secrets and a token that reads, unless the project's setting "Make secrets
// available to builds of forks" is on; that is the trigger's setting here. A job
// without a checkout step checks the change out by itself, deployment jobs do
// not ("steps.checkout").
//
// Macros $(name), template expressions ${{ }} and runtime expressions $[ ] are
// replaced before a script starts ("Define variables", "Understand variable
// syntax"); variables are in the environment, too, which is the safe way to read
// them ("Securely use variables and parameters").
package azure
