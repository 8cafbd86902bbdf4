// Package circleci is the front end for CircleCI: the configuration and those
// that a dynamic configuration continues with. Each job of the file becomes a
// job, with the contexts that workflows give it; commands are put in the place
// of their calls.
//
// Whether forks are built, and with which secrets, are settings of the project
// that no file shows ("Build forked pull requests", "Pass secrets to builds from
// forked pull requests"): an outsider's run counts where the file provides for
// one, and as implied elsewhere. The format is that of CircleCI's "Configuration
// reference", "Pipeline values and parameters" and "Orbs".
package circleci
