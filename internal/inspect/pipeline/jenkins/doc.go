// Package jenkins is the front end for Jenkins pipelines: declarative ones, and
// the steps of scripted ones. Each stage becomes a job, each shell step a step
// with its script; conditions, credentials and containers are noted.
//
// Groovy is scanned, not run: strings with their interpolation, comments, calls
// with and without parentheses, closures. What a program computes stays unknown.
//
// Which change requests are built, and whether those of forks are trusted, are
// settings of the branch source that no file shows (Jenkins Handbook, "Branches
// and Pull Requests"; "GitHub Branch Source", trust of forks): an outsider's
// change counts where the file provides for one, and as implied elsewhere. That
// interpolation in double quotes becomes part of the script is the handbook's
// "String interpolation".
package jenkins
