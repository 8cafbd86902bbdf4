// Package bitbucket reads Bitbucket Pipelines: bitbucket-pipelines.yml.
//
// Who can start what (Bitbucket documentation, "Pipeline start conditions"):
// pipelines of pull requests run for pull requests from the repository itself,
// never for those of forks, so everything is started by people with write
// access. What outsiders reach here are names and messages, and what the file
// takes from elsewhere: images and pipes. Variables are expanded by the shell and
// are no templates ("Variables and secrets").
//
// Nothing is fetched: pipes and shared pipelines stay names.
package bitbucket
