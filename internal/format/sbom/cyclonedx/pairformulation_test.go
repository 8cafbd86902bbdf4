package cyclonedx

import "testing"

// How a product is made: workflow, task, step, trigger, workspace, events and parameters.
func TestAFormulationInBothEncodings(t *testing.T) {
	bothEncodings(t, "1.6", `
  "formulation": [
    {
      "bom-ref": "f1", "components": [{"type": "application", "name": "gcc", "version": "13"}],
      "services": [{"name": "runner"}],
      "workflows": [
        {
          "bom-ref": "w1", "uid": "w-1", "name": "build", "description": "Builds it",
          "resourceReferences": [
            {"ref": "gcc"}, {"externalReference": {"type": "documentation", "url": "https://ci.example"}}
          ],
          "tasks": [
            {
              "bom-ref": "t1", "uid": "t-1", "name": "compile", "taskTypes": ["build", "test"],
              "steps": [
                {
                  "name": "make", "description": "calls make",
                  "commands": [{"executed": "make -j2", "properties": [{"name": "shell", "value": "bash"}]}]
                }
              ]
            }
          ],
          "taskDependencies": [{"ref": "t1"}], "taskTypes": ["clone", "build"],
          "trigger": {
            "bom-ref": "tr", "uid": "tr-1", "name": "push", "type": "webhook",
            "event": {
              "uid": "e1", "description": "a push", "timeReceived": "2024-01-01T00:00:00Z",
              "data": {"content": "{}"}, "source": {"ref": "runner"}, "target": {"ref": "w1"}
            },
            "conditions": [{"description": "on main", "expression": "branch == 'main'"}],
            "timeActivated": "2024-01-01T00:00:01Z"
          },
          "inputs": [
            {"resource": {"ref": "src"}, "source": {"ref": "gcc"}, "target": {"ref": "t1"}},
            {"parameters": [{"name": "jobs", "value": "2", "dataType": "int"}]},
            {"environmentVars": [{"name": "CC", "value": "gcc"}, "HOME=/root"]},
            {"data": {"content": "text"}}
          ],
          "outputs": [
            {"resource": {"ref": "app"}, "type": "artifact"},
            {"environmentVars": ["STATUS=0"], "type": "log"}
          ],
          "timeStart": "2024-01-01T00:00:02Z", "timeEnd": "2024-01-01T00:10:00Z",
          "workspaces": [
            {
              "bom-ref": "ws", "uid": "ws-1", "name": "src", "aliases": ["/src"],
              "accessMode": "read-write", "mountPath": "/mnt", "managedDataType": "git",
              "volumeRequest": "claim",
              "volume": {
                "uid": "vol", "name": "disk", "mode": "filesystem", "path": "/d", "sizeAllocated": "1GB",
                "persistent": true, "remote": false
              }
            }
          ],
          "runtimeTopology": [{"ref": "runner", "dependsOn": ["gcc"]}]
        }
      ]
    }
  ]`, `
  <formulation>
    <formula bom-ref="f1">
      <components>
        <component type="application">
          <name>gcc</name>
          <version>13</version>
        </component>
      </components>
      <services>
        <service>
          <name>runner</name>
        </service>
      </services>
      <workflows>
        <workflow bom-ref="w1">
          <uid>w-1</uid>
          <name>build</name>
          <description>Builds it</description>
          <resourceReferences>
            <resourceReference>
              <ref>gcc</ref>
            </resourceReference>
            <resourceReference>
              <externalReference type="documentation">
                <url>https://ci.example</url>
              </externalReference>
            </resourceReference>
          </resourceReferences>
          <tasks>
            <task bom-ref="t1">
              <uid>t-1</uid>
              <name>compile</name>
              <taskTypes>
                <taskType>build</taskType>
                <taskType>test</taskType>
              </taskTypes>
              <steps>
                <step>
                  <name>make</name>
                  <description>calls make</description>
                  <commands>
                    <command>
                      <executed>make -j2</executed>
                      <properties>
                        <property name="shell">bash</property>
                      </properties>
                    </command>
                  </commands>
                </step>
              </steps>
            </task>
          </tasks>
          <taskDependencies>
            <dependency ref="t1"/>
          </taskDependencies>
          <taskTypes>
            <taskType>clone</taskType>
            <taskType>build</taskType>
          </taskTypes>
          <trigger bom-ref="tr">
            <uid>tr-1</uid>
            <name>push</name>
            <type>webhook</type>
            <event>
              <uid>e1</uid>
              <description>a push</description>
              <timeReceived>2024-01-01T00:00:00Z</timeReceived>
              <data>{}</data>
              <source>
                <ref>runner</ref>
              </source>
              <target>
                <ref>w1</ref>
              </target>
            </event>
            <conditions>
              <condition>
                <description>on main</description>
                <expression>branch == 'main'</expression>
              </condition>
            </conditions>
            <timeActivated>2024-01-01T00:00:01Z</timeActivated>
          </trigger>
          <inputs>
            <input>
              <resource>
                <ref>src</ref>
              </resource>
              <source>
                <ref>gcc</ref>
              </source>
              <target>
                <ref>t1</ref>
              </target>
            </input>
            <input>
              <parameters>
                <parameter>
                  <name>jobs</name>
                  <value>2</value>
                  <dataType>int</dataType>
                </parameter>
              </parameters>
            </input>
            <input>
              <environmentVars>
                <environmentVar name="CC">gcc</environmentVar>
                <value>HOME=/root</value>
              </environmentVars>
            </input>
            <input>
              <data>text</data>
            </input>
          </inputs>
          <outputs>
            <output>
              <resource>
                <ref>app</ref>
              </resource>
              <type>artifact</type>
            </output>
            <output>
              <environmentVars>
                <value>STATUS=0</value>
              </environmentVars>
              <type>log</type>
            </output>
          </outputs>
          <timeStart>2024-01-01T00:00:02Z</timeStart>
          <timeEnd>2024-01-01T00:10:00Z</timeEnd>
          <workspaces>
            <workspace bom-ref="ws">
              <uid>ws-1</uid>
              <name>src</name>
              <aliases>
                <alias>/src</alias>
              </aliases>
              <accessMode>read-write</accessMode>
              <mountPath>/mnt</mountPath>
              <managedDataType>git</managedDataType>
              <volumeRequest>claim</volumeRequest>
              <volume>
                <uid>vol</uid>
                <name>disk</name>
                <mode>filesystem</mode>
                <path>/d</path>
                <sizeAllocated>1GB</sizeAllocated>
                <persistent>true</persistent>
                <remote>false</remote>
              </volume>
            </workspace>
          </workspaces>
          <runtimeTopology>
            <dependency ref="runner">
              <dependency ref="gcc"/>
            </dependency>
          </runtimeTopology>
        </workflow>
      </workflows>
    </formula>
  </formulation>`)
}
