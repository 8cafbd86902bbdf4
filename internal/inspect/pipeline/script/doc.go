// Package script reads the shell scripts of pipeline steps as lists of commands
// with their places. POSIX and Bash are parsed; PowerShell, cmd and everything
// that does not parse is read line by line, word by word.
//
// Nothing is executed or expanded. Template expressions must be masked first
// (see Mask), because they make scripts unreadable for every parser.
package script
