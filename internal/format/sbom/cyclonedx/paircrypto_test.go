package cyclonedx

import "testing"

// Cryptographic algorithms of 1.6.
func TestAlgorithmsOf16InBothEncodings(t *testing.T) {
	bothEncodings(t, "1.6", `
  "components": [
    {
      "type": "cryptographic-asset", "name": "AES-128-GCM",
      "cryptoProperties": {
        "assetType": "algorithm",
        "algorithmProperties": {
          "primitive": "ae", "parameterSetIdentifier": "128", "executionEnvironment": "software-plain-ram",
          "implementationPlatform": "x86_64", "certificationLevel": ["fips140-3-l1", "cc-eal4"],
          "mode": "gcm", "padding": "raw", "cryptoFunctions": ["keygen", "encrypt", "decrypt", "tag"],
          "classicalSecurityLevel": 128, "nistQuantumSecurityLevel": 1
        },
        "oid": "2.16.840.1.101.3.4.1.6"
      }
    },
    {
      "type": "cryptographic-asset", "name": "P-256",
      "cryptoProperties": {
        "assetType": "algorithm", "algorithmProperties": {"primitive": "signature", "curve": "secp256r1"}
      }
    }
  ]`, `
  <components>
    <component type="cryptographic-asset">
      <name>AES-128-GCM</name>
      <cryptoProperties>
        <assetType>algorithm</assetType>
        <algorithmProperties>
          <primitive>ae</primitive>
          <parameterSetIdentifier>128</parameterSetIdentifier>
          <executionEnvironment>software-plain-ram</executionEnvironment>
          <implementationPlatform>x86_64</implementationPlatform>
          <certificationLevel>fips140-3-l1</certificationLevel>
          <certificationLevel>cc-eal4</certificationLevel>
          <mode>gcm</mode>
          <padding>raw</padding>
          <cryptoFunctions>
            <cryptoFunction>keygen</cryptoFunction>
            <cryptoFunction>encrypt</cryptoFunction>
            <cryptoFunction>decrypt</cryptoFunction>
            <cryptoFunction>tag</cryptoFunction>
          </cryptoFunctions>
          <classicalSecurityLevel>128</classicalSecurityLevel>
          <nistQuantumSecurityLevel>1</nistQuantumSecurityLevel>
        </algorithmProperties>
        <oid>2.16.840.1.101.3.4.1.6</oid>
      </cryptoProperties>
    </component>
    <component type="cryptographic-asset">
      <name>P-256</name>
      <cryptoProperties>
        <assetType>algorithm</assetType>
        <algorithmProperties>
          <primitive>signature</primitive>
          <curve>secp256r1</curve>
        </algorithmProperties>
      </cryptoProperties>
    </component>
  </components>`)
}

// Keys, certificates and protocols of 1.6.
func TestKeysCertificatesAndProtocolsOf16InBothEncodings(t *testing.T) {
	bothEncodings(t, "1.6", `
  "components": [
    {
      "type": "cryptographic-asset", "bom-ref": "key", "name": "RSA key",
      "cryptoProperties": {
        "assetType": "related-crypto-material",
        "relatedCryptoMaterialProperties": {
          "type": "public-key", "id": "2e9ef09e", "state": "active", "algorithmRef": "rsa",
          "creationDate": "2016-11-21T08:00:00Z", "activationDate": "2016-11-21T08:20:00Z",
          "updateDate": "2017-01-01T00:00:00Z", "expirationDate": "2026-11-21T08:00:00Z", "value": "MIIB",
          "size": 2048, "format": "PEM", "securedBy": {"mechanism": "HSM", "algorithmRef": "aes"}
        }
      }
    },
    {
      "type": "cryptographic-asset", "name": "acme.example",
      "cryptoProperties": {
        "assetType": "certificate",
        "certificateProperties": {
          "subjectName": "CN=acme.example", "issuerName": "CN=CA", "notValidBefore": "2024-01-01T00:00:00Z",
          "notValidAfter": "2025-01-01T00:00:00Z", "signatureAlgorithmRef": "rsa-sha",
          "subjectPublicKeyRef": "key", "certificateFormat": "X.509", "certificateExtension": "crt"
        }
      }
    },
    {
      "type": "cryptographic-asset", "name": "TLS",
      "cryptoProperties": {
        "assetType": "protocol",
        "protocolProperties": {
          "type": "tls", "version": "1.3",
          "cipherSuites": [
            {
              "name": "TLS_AES_128_GCM_SHA256", "algorithms": ["aes", "sha"],
              "identifiers": ["0x13", "0x01"]
            }
          ],
          "ikev2TransformTypes": {
            "encr": ["aes"], "prf": ["sha"], "integ": ["sha"], "ke": ["ecdh"], "esn": false, "auth": ["rsa"]
          },
          "cryptoRefArray": ["key"]
        }
      }
    }
  ]`, `
  <components>
    <component type="cryptographic-asset" bom-ref="key">
      <name>RSA key</name>
      <cryptoProperties>
        <assetType>related-crypto-material</assetType>
        <relatedCryptoMaterialProperties>
          <type>public-key</type>
          <id>2e9ef09e</id>
          <state>active</state>
          <algorithmRef>rsa</algorithmRef>
          <creationDate>2016-11-21T08:00:00Z</creationDate>
          <activationDate>2016-11-21T08:20:00Z</activationDate>
          <updateDate>2017-01-01T00:00:00Z</updateDate>
          <expirationDate>2026-11-21T08:00:00Z</expirationDate>
          <value>MIIB</value>
          <size>2048</size>
          <format>PEM</format>
          <securedBy>
            <mechanism>HSM</mechanism>
            <algorithmRef>aes</algorithmRef>
          </securedBy>
        </relatedCryptoMaterialProperties>
      </cryptoProperties>
    </component>
    <component type="cryptographic-asset">
      <name>acme.example</name>
      <cryptoProperties>
        <assetType>certificate</assetType>
        <certificateProperties>
          <subjectName>CN=acme.example</subjectName>
          <issuerName>CN=CA</issuerName>
          <notValidBefore>2024-01-01T00:00:00Z</notValidBefore>
          <notValidAfter>2025-01-01T00:00:00Z</notValidAfter>
          <signatureAlgorithmRef>rsa-sha</signatureAlgorithmRef>
          <subjectPublicKeyRef>key</subjectPublicKeyRef>
          <certificateFormat>X.509</certificateFormat>
          <certificateExtension>crt</certificateExtension>
        </certificateProperties>
      </cryptoProperties>
    </component>
    <component type="cryptographic-asset">
      <name>TLS</name>
      <cryptoProperties>
        <assetType>protocol</assetType>
        <protocolProperties>
          <type>tls</type>
          <version>1.3</version>
          <cipherSuites>
            <cipherSuite>
              <name>TLS_AES_128_GCM_SHA256</name>
              <algorithms>
                <algorithm>aes</algorithm>
                <algorithm>sha</algorithm>
              </algorithms>
              <identifiers>
                <identifier>0x13</identifier>
                <identifier>0x01</identifier>
              </identifiers>
            </cipherSuite>
          </cipherSuites>
          <ikev2TransformTypes>
            <encr>aes</encr>
            <prf>sha</prf>
            <integ>sha</integ>
            <ke>ecdh</ke>
            <esn>false</esn>
            <auth>rsa</auth>
          </ikev2TransformTypes>
          <cryptoRef>key</cryptoRef>
        </protocolProperties>
      </cryptoProperties>
    </component>
  </components>`)
}

// What 1.7 adds: families and curves, extensions, states and transforms with details.
func TestCryptographyOf17InBothEncodings(t *testing.T) {
	bothEncodings(t, "1.7", `
  "components": [
    {
      "type": "cryptographic-asset", "name": "ECDSA",
      "cryptoProperties": {
        "assetType": "algorithm",
        "algorithmProperties": {
          "primitive": "signature", "algorithmFamily": "ECDSA", "ellipticCurve": "nist/P-256",
          "cryptoFunctions": ["sign", "verify"]
        }
      }
    },
    {
      "type": "cryptographic-asset", "name": "cert",
      "cryptoProperties": {
        "assetType": "certificate",
        "certificateProperties": {
          "serialNumber": "0a", "subjectName": "CN=a", "certificateFileExtension": "pem",
          "fingerprint": {
            "alg": "SHA-256", "content": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
          },
          "certificateState": [
            {"state": "active", "reason": "issued"},
            {"name": "parked", "description": "ours", "reason": "later"}
          ],
          "creationDate": "2024-01-01T00:00:00Z", "activationDate": "2024-01-02T00:00:00Z",
          "certificateExtensions": [
            {"commonExtensionName": "keyUsage", "commonExtensionValue": "digitalSignature"},
            {"customExtensionName": "x", "customExtensionValue": "y"}
          ],
          "relatedCryptographicAssets": [{"type": "publicKey", "ref": "key"}]
        }
      }
    },
    {
      "type": "cryptographic-asset", "name": "IKE",
      "cryptoProperties": {
        "assetType": "protocol",
        "protocolProperties": {
          "type": "ike",
          "cipherSuites": [{"name": "s", "tlsGroups": ["x25519"], "tlsSignatureSchemes": ["ed25519"]}],
          "ikev2TransformTypes": {
            "encr": [{"name": "ENCR_AES_GCM_16", "keyLength": 256, "algorithm": "aes"}],
            "prf": [{"name": "PRF_HMAC_SHA2_256", "algorithm": "hmac"}],
            "integ": [{"name": "NONE", "algorithm": "none"}], "ke": [{"group": 31, "algorithm": "x25519"}],
            "esn": true, "auth": [{"name": "Digital Signature", "algorithm": "ed25519"}]
          }
        }
      }
    }
  ]`, `
  <components>
    <component type="cryptographic-asset">
      <name>ECDSA</name>
      <cryptoProperties>
        <assetType>algorithm</assetType>
        <algorithmProperties>
          <primitive>signature</primitive>
          <algorithmFamily>ECDSA</algorithmFamily>
          <ellipticCurve>nist/P-256</ellipticCurve>
          <cryptoFunctions>
            <cryptoFunction>sign</cryptoFunction>
            <cryptoFunction>verify</cryptoFunction>
          </cryptoFunctions>
        </algorithmProperties>
      </cryptoProperties>
    </component>
    <component type="cryptographic-asset">
      <name>cert</name>
      <cryptoProperties>
        <assetType>certificate</assetType>
        <certificateProperties>
          <serialNumber>0a</serialNumber>
          <subjectName>CN=a</subjectName>
          <certificateFileExtension>pem</certificateFileExtension>
          <fingerprint alg="SHA-256">e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855</fingerprint>
          <certificateState>
            <state>active</state>
            <reason>issued</reason>
          </certificateState>
          <certificateState>
            <name>parked</name>
            <description>ours</description>
            <reason>later</reason>
          </certificateState>
          <creationDate>2024-01-01T00:00:00Z</creationDate>
          <activationDate>2024-01-02T00:00:00Z</activationDate>
          <certificateExtensions>
            <certificateExtension>
              <commonExtensionName>keyUsage</commonExtensionName>
              <commonExtensionValue>digitalSignature</commonExtensionValue>
            </certificateExtension>
            <certificateExtension>
              <customExtensionName>x</customExtensionName>
              <customExtensionValue>y</customExtensionValue>
            </certificateExtension>
          </certificateExtensions>
          <relatedCryptographicAssets>
            <relatedCryptographicAsset>
              <type>publicKey</type>
              <ref>key</ref>
            </relatedCryptographicAsset>
          </relatedCryptographicAssets>
        </certificateProperties>
      </cryptoProperties>
    </component>
    <component type="cryptographic-asset">
      <name>IKE</name>
      <cryptoProperties>
        <assetType>protocol</assetType>
        <protocolProperties>
          <type>ike</type>
          <cipherSuites>
            <cipherSuite>
              <name>s</name>
              <tlsGroups>
                <group>x25519</group>
              </tlsGroups>
              <tlsSignatureSchemes>
                <signatureScheme>ed25519</signatureScheme>
              </tlsSignatureSchemes>
            </cipherSuite>
          </cipherSuites>
          <ikev2TransformTypes>
            <encr>
              <name>ENCR_AES_GCM_16</name>
              <keyLength>256</keyLength>
              <algorithm>aes</algorithm>
            </encr>
            <prf>
              <name>PRF_HMAC_SHA2_256</name>
              <algorithm>hmac</algorithm>
            </prf>
            <integ>
              <name>NONE</name>
              <algorithm>none</algorithm>
            </integ>
            <ke>
              <group>31</group>
              <algorithm>x25519</algorithm>
            </ke>
            <esn>true</esn>
            <auth>
              <name>Digital Signature</name>
              <algorithm>ed25519</algorithm>
            </auth>
          </ikev2TransformTypes>
        </protocolProperties>
      </cryptoProperties>
    </component>
  </components>`)
}
