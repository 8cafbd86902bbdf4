package cyclonedx

import "testing"

// Tools of 1.4: vendor, name and version.
func TestMetadataWithTheOldListOfToolsInBothEncodings(t *testing.T) {
	bothEncodings(t, "1.4", `
  "metadata": {
    "timestamp": "2024-05-01T12:00:00Z",
    "tools": [
      {
        "vendor": "Acme", "name": "maker", "version": "1.0",
        "hashes": [{"alg": "MD5", "content": "d41d8cd98f00b204e9800998ecf8427e"}],
        "externalReferences": [{"type": "website", "url": "https://acme.example"}]
      },
      {"name": "other"}
    ],
    "authors": [{"name": "Ann", "email": "ann@acme.example", "phone": "1"}],
    "component": {"type": "application", "bom-ref": "app", "name": "app", "version": "1"},
    "manufacture": {"name": "Maker"},
    "supplier": {"name": "Seller", "contact": [{"email": "s@seller.example"}]},
    "licenses": [{"license": {"id": "CC0-1.0"}}], "properties": [{"name": "a", "value": "b"}]
  }`, `
  <metadata>
    <timestamp>2024-05-01T12:00:00Z</timestamp>
    <tools>
      <tool>
        <vendor>Acme</vendor>
        <name>maker</name>
        <version>1.0</version>
        <hashes>
          <hash alg="MD5">d41d8cd98f00b204e9800998ecf8427e</hash>
        </hashes>
        <externalReferences>
          <reference type="website">
            <url>https://acme.example</url>
          </reference>
        </externalReferences>
      </tool>
      <tool>
        <name>other</name>
      </tool>
    </tools>
    <authors>
      <author>
        <name>Ann</name>
        <email>ann@acme.example</email>
        <phone>1</phone>
      </author>
    </authors>
    <component type="application" bom-ref="app">
      <name>app</name>
      <version>1</version>
    </component>
    <manufacture>
      <name>Maker</name>
    </manufacture>
    <supplier>
      <name>Seller</name>
      <contact>
        <email>s@seller.example</email>
      </contact>
    </supplier>
    <licenses>
      <license>
        <id>CC0-1.0</id>
      </license>
    </licenses>
    <properties>
      <property name="a">b</property>
    </properties>
  </metadata>`)
}

// Tools of 1.6 are components and services; lifecycles.
func TestMetadataWithToolsAsComponentsAndLifecyclesInBothEncodings(t *testing.T) {
	bothEncodings(t, "1.6", `
  "metadata": {
    "timestamp": "2024-05-01T12:00:00Z",
    "lifecycles": [{"phase": "build"}, {"name": "platform-integration", "description": "put together"}],
    "tools": {
      "components": [{"type": "application", "publisher": "Acme", "name": "maker", "version": "1.0"}],
      "services": [{"provider": {"name": "Cloud"}, "name": "scan"}]
    },
    "authors": [{"bom-ref": "ann", "name": "Ann"}],
    "component": {
      "type": "application", "bom-ref": "app", "name": "app", "version": "1",
      "components": [{"type": "library", "name": "inner"}]
    },
    "manufacturer": {"name": "Maker"}, "supplier": {"name": "Seller"},
    "licenses": [{"expression": "CC0-1.0 OR MIT"}], "properties": [{"name": "a", "value": "b"}]
  }`, `
  <metadata>
    <timestamp>2024-05-01T12:00:00Z</timestamp>
    <lifecycles>
      <lifecycle>
        <phase>build</phase>
      </lifecycle>
      <lifecycle>
        <name>platform-integration</name>
        <description>put together</description>
      </lifecycle>
    </lifecycles>
    <tools>
      <components>
        <component type="application">
          <publisher>Acme</publisher>
          <name>maker</name>
          <version>1.0</version>
        </component>
      </components>
      <services>
        <service>
          <provider>
            <name>Cloud</name>
          </provider>
          <name>scan</name>
        </service>
      </services>
    </tools>
    <authors>
      <author bom-ref="ann">
        <name>Ann</name>
      </author>
    </authors>
    <component type="application" bom-ref="app">
      <name>app</name>
      <version>1</version>
      <components>
        <component type="library">
          <name>inner</name>
        </component>
      </components>
    </component>
    <manufacturer>
      <name>Maker</name>
    </manufacturer>
    <supplier>
      <name>Seller</name>
    </supplier>
    <licenses>
      <expression>CC0-1.0 OR MIT</expression>
    </licenses>
    <properties>
      <property name="a">b</property>
    </properties>
  </metadata>`)
}

// 1.6 still has the old list of tools.
func TestTheOldListOfToolsIn16InBothEncodings(t *testing.T) {
	bothEncodings(t, "1.6", `
"metadata": {"tools": [{"vendor": "Acme", "name": "maker", "version": "1.0"}]}`, `
  <metadata>
    <tools>
      <tool>
        <vendor>Acme</vendor>
        <name>maker</name>
        <version>1.0</version>
      </tool>
    </tools>
  </metadata>`)
}

// Who may see a document of 1.7.
func TestDistributionConstraintsAndVersionRangesInBothEncodings(t *testing.T) {
	bothEncodings(t, "1.7", `
  "metadata": {"timestamp": "2024-05-01T12:00:00Z", "distributionConstraints": {"tlp": "GREEN"}},
  "components": [
    {"type": "library", "isExternal": true, "name": "a", "versionRange": "vers:npm/>=1.0.0|<2.0.0"}
  ]`, `
  <metadata>
    <timestamp>2024-05-01T12:00:00Z</timestamp>
    <distributionConstraints>
      <tlp>GREEN</tlp>
    </distributionConstraints>
  </metadata>
  <components>
    <component type="library" isExternal="true">
      <name>a</name>
      <versionRange>vers:npm/&gt;=1.0.0|&lt;2.0.0</versionRange>
    </component>
  </components>`)
}
