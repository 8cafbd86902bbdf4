// Package java reads what Maven and Gradle projects, and the archives that they
// make, say about packages of the Maven ecosystem.
//
// Manifests: pom.xml (the POM reference and maven-4.0.0.xsd), build.gradle and
// build.gradle.kts (literal declarations only), version catalogs (the "Version
// Catalogs" chapter of the Gradle manual). Lock files: gradle.lockfile and its
// older form ("Locking Versions"), gradle/verification-metadata.xml
// ("Verifying Dependencies"). Archives: META-INF/maven/*/*/pom.properties and
// pom.xml (Maven Archiver), META-INF/MANIFEST.MF (the JAR file specification),
// file names.
//
// A package is named "group:artifact". [Join] resolves parents, properties and
// imported bills of materials of POM files with what lies in the target, and
// says what lies outside of it.
//
// Nothing is run, fetched or resolved transitively: no build script, no Maven,
// no repository outside of the target.
package java

// ecosystem is OSV's name for Maven repositories.
const ecosystem = "Maven"

// The formats of this package.
const (
	formatPom          = "java/pom"
	formatMetadata     = "java/pom-metadata"
	formatProperties   = "java/pom-properties"
	formatManifest     = "java/jar-manifest"
	formatArchive      = "java/archive"
	formatLock         = "java/gradle-lockfile"
	formatVerification = "java/gradle-verification"
	formatCatalog      = "java/gradle-catalog"
	formatBuild        = "java/gradle-build"
)
