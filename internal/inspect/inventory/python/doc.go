// Package python reads what Python projects and environments say about
// packages.
//
//	requirements*.txt, *.in   requirements and constraints files of pip, also as pip-compile and uv write them
//	poetry.lock               lock files of Poetry, versions 0.12 to 2.1 of the format
//	uv.lock                   lock files of uv, with workspaces
//	pdm.lock                  lock files of PDM, versions 2 to 4.5 of the format
//	Pipfile, Pipfile.lock     manifests and lock files of Pipenv
//	pylock.toml, pylock.*.toml
//	pyproject.toml            project metadata, dependency groups, and the tables of Poetry, PDM, uv, Hatch, Flit and setuptools
//	setup.cfg, setup.py       of setup.py only what stands there as literals
//	*.dist-info, *.egg-info   metadata of installed distributions, of wheels, eggs and source archives
//	environment.yml           conda environments, with the packages of pip
//	conda-meta/*.json         packages installed by conda
//
// The formats are described in the specifications of the Python Packaging
// Authority (Dependency specifiers, Version specifiers, Names and normalization,
// Core metadata, Recording installed projects, Direct URL, pyproject.toml,
// Dependency Groups, pylock.toml), in pip's "Requirements File Format", in
// setuptools' "Configuring setuptools using setup.cfg files", in conda's "Package
// match specifications", and in the documentation and encoders of the tools that
// write the lock files.
//
// It never runs Python, asks no index, and executes no setup.py. Environment
// markers are settled only as far as files tell the environment; what is left
// open makes a dependency optional.
package python

// ecosystem is OSV's name for the Python package index.
const ecosystem = "PyPI"

// ecosystemConda is the package URL type of conda; OSV has no name for it.
const ecosystemConda = "conda"

// The formats of this package.
const (
	formatRequirements = "python/requirements"
	formatInput        = "python/requirements.in"
	formatPoetry       = "python/poetry.lock"
	formatUV           = "python/uv.lock"
	formatPDM          = "python/pdm.lock"
	formatPipfileLock  = "python/pipfile.lock"
	formatPylock       = "python/pylock"
	formatPipfile      = "python/pipfile"
	formatPyproject    = "python/pyproject"
	formatSetupCfg     = "python/setup.cfg"
	formatSetupPy      = "python/setup.py"
	formatConda        = "python/conda-environment"
	formatCondaMeta    = "python/conda-meta"
	formatMetadata     = "python/metadata"
	formatEggRequires  = "python/egg-requires"
	formatMark         = "python/dist-info" // small files beside METADATA
)

// The attributes of listings of this package.
const (
	attrInclude    = "include"    // a requirements file that this one includes, as written
	attrConstraint = "constraint" // a constraints file that this one names, as written
	attrPurpose    = "purpose"    // "constraints" for a file that only bounds versions
	attrInput      = "input"      // a file from which this one was compiled, as written
	attrCompiled   = "compiled"   // "true" for a requirements file that is a lock file
	attrLocal      = "local"      // a path of the tree's own code, as written
	attrScopes     = "scopes"     // "given" where a lock file states scopes itself
	attrGroup      = "group"      // a group or extra that a lock file holds, as in [kindOf]
	attrOverride   = "override"   // a name whose range is set by hand
	attrURL        = "url"        // where a distribution was installed from
	attrDigest     = "digest"     // digest of the archive that a distribution was installed from
	attrEditable   = "editable"   // "true" for a distribution that is a link to its source
	attrRequested  = "requested"  // "true" for a distribution that somebody asked for by name
)
