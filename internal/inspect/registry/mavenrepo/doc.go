// Package mavenrepo reads POM files and the versions of artifacts from where
// Maven keeps them: a local repository, a folder in the layout of one, and, if it
// is given a [Fetch], the repositories of the user's settings.xml and of a
// project.
//
// Credentials go only to the host that the user's own settings name for them; a
// POM can name a repository, but never whose password it gets. What is fetched
// counts only with a matching checksum. It never downloads archives, never writes
// into a repository and runs no Maven.
//
// Described in: Maven repository layout ("Maven Artifact Resolver", remote and
// local repositories), settings reference ("Mirrors", "Servers", "Profiles").
package mavenrepo
