// Package git reads the object database of a Git repository: it resolves a
// name to a commit, walks the tree of that commit, and reads blobs, without
// starting git and without a work tree.
//
// It never writes, never opens a file by name itself (the caller hands it the
// git directory as [Files]), never runs hooks or filters, never follows
// symbolic links, submodules, includes of the configuration, replacement
// objects (refs/replace) or the alternates of objects/info/alternates, which
// lead outside of the repository. What it does not support it says with
// [ErrUnsupported]: reftable, repository formats above 1 and their unknown
// extensions.
//
// A repository is hostile input. Sizes are checked before memory is taken,
// chains, depths and totals are bounded by [Limits], nothing recurses on input,
// and the content of every object is hashed and compared with its name, so an
// object is what its ID says or an error. SHA-1 is the hash that the repository
// uses; there is no detection of crafted collisions.
//
// The formats are described in gitrepository-layout(5), gitformat-pack(5),
// gitrevisions(7), git-check-ref-format(1) and git-config(1). Version 1 and 2
// pack indexes, SHA-1 and SHA-256 repositories are read; a multi-pack-index is
// not needed, because the index of each pack stays beside it.
//
// A work tree may hold a file .git with the line "gitdir: PATH" in place of the
// directory (linked work trees, submodules). Whether to follow it is the
// caller's decision. The git directory of a linked work tree holds a file
// commondir: Open refuses it, because objects and branches are in the common
// directory that the file names.
package git
