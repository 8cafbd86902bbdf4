// Package build says which options of the OpenSSF Compiler Options Hardening Guide a
// build gives to its compilers and linkers, and joins three views: what the build
// files declare, what really reached each command, and what the built files show.
//
// Where they disagree, that is a finding; where an option is missing, taken back or
// of no effect, the finding names the argument or the line, and the edits of the
// build file that mend it. Without a capture of the build only the build files are
// judged, with low confidence.
//
// Nothing is executed: no compiler, no build system. The rooms are: flags, the
// engine that knows command lines; capture, the readers of what tells how a build
// ran; declared, the readers of build files; patch, the edits.
package build
