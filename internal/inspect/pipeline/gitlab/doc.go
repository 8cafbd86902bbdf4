// Package gitlab reads GitLab CI/CD configuration: .gitlab-ci.yml, files that it
// includes, and CI/CD components.
//
// Who can start what (GitLab documentation, "Merge request pipelines", "Use with
// forked projects"): the pipeline of a merge request from a fork runs in the
// fork, with the fork's runners and variables, and is no danger to the parent.
// It gets the parent's runners, variables and tokens when a member of the parent
// project runs it there; so such a trigger is an outsider's without rights, and
// its setting names the member. Jobs without rules run for merge requests only
// where workflow:rules ask for such pipelines ("Merge request pipelines"). Commit messages, branch names
// and titles become an outsider's text in the parent project as soon as a change
// is proposed or merged ("Predefined CI/CD variables reference"). Variables are
// expanded by the shell and are no templates; inputs ($[[ inputs.x ]]) are
// pasted in before the file is read ("CI/CD inputs").
//
// Nothing is fetched: included files of other projects and addresses stay names.
package gitlab
