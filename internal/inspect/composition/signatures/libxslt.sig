name libxslt
also xslt libexslt
cpe xmlsoft:libxslt
advisory OSS-Fuzz libxslt
advisory Debian libxslt
advisory Alpine libxslt
advisory GIT https://gitlab.gnome.org/GNOME/libxslt
advisory generic libxslt
version weak "{n}" dec2
# learned
reference 1.1.34 amd64 sha256:2730a6a8433398692c4f0bd53792dc0c4d7494dd7727f39151d0a1fc3c08781e libxslt1-dev 1.1.34-4+deb11u3, libxslt1.1 1.1.34-4+deb11u3
reference 1.1.35 amd64 sha256:960106a0bb74e73663cec8bc48414351287029cd5786f52559f063b6e51b4970 libxslt1-dev 1.1.35-1+deb12u4, libxslt1.1 1.1.35-1+deb12u4
reference 1.1.45 amd64 sha256:736c5f13af4bfdf2e512e1293e6d9af15b56e65855462aa9b76627157c962a80 libxslt1-dev 1.1.45-0.1, libxslt1.1 1.1.45-0.1
string 1.1.34..1.1.35 - "Creating sub-dictionary from stylesheet for transformation\n"
string 1.1.34..1.1.35 - "xsltApplyTemplates: select didn't evaluate to a node list\n"
string 1.1.34..1.1.35 - "xsltApplyXSLTTemplate: Bad arguments; @templ is mandatory.\n"
string 1.1.34..1.1.35 - "xsltDefaultProcessOneNode: applying template for CDATA %s\n"
string 1.1.34..1.1.35 - "xsltProcessOneNode: applying template '%s' for attribute %s\n"
string 1.1.34..1.1.45 - " default namespace '%s' is already declared on the result element '%s'.\n"
string 1.1.34..1.1.45 - " instructions exceeds the maximum allowed by this processor's settings.\n"
string 1.1.34..1.1.45 - " to raise the maximum number of variables/params (currently set to %d).\n"
string 1.1.34..1.1.45 - "Attribute '%s': Failed to compile the expression '%s' in the AVT.\n"
string 1.1.34..1.1.45 - "Attribute nodes must be added before any child nodes to an element.\n"
string 1.1.34..1.1.45 - "Internal error in xsltFlagRVTs(): Cannot retrieve the doc of a node.\n"
string 1.1.34..1.1.45 - "Internal error in xsltIf(): The XSLT 'if' instruction was not compiled.\n"
string 1.1.34..1.1.45 - "Internal error: Failed to evaluate the AVT of attribute '{%s}%s'.\n"
string 1.1.34..1.1.45 - "StylesheetVariable(): The XSLT 'variable' instruction was not compiled.\n"
string 1.1.34..1.1.45 - "The content is expected to be a single text node when compiling an AVT.\n"
string 1.1.34..1.1.45 - "ace nodes must be added before any child nodes are added to an element.\n"
string 1.1.34..1.1.45 - "acquire an in-scope namespace binding of the copied attribute '{%s}%s'.\n"
string 1.1.34..1.1.45 - "al error in xsltChoose(): The XSLT 'when' instruction was not compiled.\n"
string 1.1.34..1.1.45 - "allerParam(): XSLT 'with-param': The attribute 'name' was not compiled.\n"
string 1.1.34..1.1.45 - "an error to call 'apply-imports' when there's no current template rule.\n"
string 1.1.34..1.1.45 - "attribute: The value '%s' of the attribute 'name' is not a valid QName.\n"
string 1.1.34..1.1.45 - "butes to an element if children have been already added to the element.\n"
string 1.1.34..1.1.45 - "copeNs(): Failed to compute a unique ns-prefix for the generated element"
string 1.1.34..1.1.45 - "cument info doesn't match the document info of the current result tree.\n"
string 1.1.34..1.1.45 - "er of nested template calls and variables/params (currently set to %d).\n"
string 1.1.34..1.1.45 - "ere must be no child nodes, since the attribute 'select' was specified.\n"
string 1.1.34..1.1.45 - "ernal error in xsltValueOf(): failed to cast an XPath object to string.\n"
string 1.1.34..1.1.45 - "error, since the namespace was not specified by the instruction itself.\n"
string 1.1.34..1.1.45 - "esheetParam(): The XSLT 'param' declaration was not compiled correctly.\n"
string 1.1.34..1.1.45 - "exsltFuncResultElem: only xsl:fallback is allowed to follow func:result\n"
string 1.1.34..1.1.45 - "func:result element not allowed within a variable binding element\n"
string 1.1.34..1.1.45 - "func:result element not allowed within another func:result element\n"
string 1.1.34..1.1.45 - "in xsltKeyFunction(): Could not get the document info of a context doc.\n"
string 1.1.34..1.1.45 - "in xsltKeyFunction(): The context node is not set on the XPath context.\n"
string 1.1.34..1.1.45 - "ionInstructionResultFinalize is unsupported in this release of libxslt.\n"
string 1.1.34..1.1.45 - "ire an in-scope namespace binding for the generated attribute '{%s}%s'.\n"
string 1.1.34..1.1.45 - "l error in xsltFlagRVTs(): Cannot retrieve the doc of a namespace node.\n"
string 1.1.34..1.1.45 - "l:attribute-set : internal error, can't move imported  attribute set %s\n"
string 1.1.34..1.1.45 - "l:element: The value '%s' of the attribute 'name' is not a valid QName.\n"
string 1.1.34..1.1.45 - "l:sort instructions exceeds the maximum (%d) allowed by this processor.\n"
string 1.1.34..1.1.45 - "ltSaxonLineNumberFunction: Cannot retrieve the doc of a namespace node.\n"
string 1.1.34..1.1.45 - "m: The content should be empty since the attribute 'select' is present.\n"
string 1.1.34..1.1.45 - "n xsltParseStylesheetVariable(): The attribute 'name' was not compiled.\n"
string 1.1.34..1.1.45 - "onFunction: Potentially infinite recursion detected in function {%s}%s.\n"
string 1.1.35..1.1.45 - "xsltTestStepMatch: unexpected step op %d\n"
string 1.1.45..1.1.45 - "\nNo registered instruction extension elements\n"
string 1.1.45..1.1.45 - "\nNo registered top-level extension elements\n"
string 1.1.45..1.1.45 - "xsltFlagRVTs: Invalid transition %d => GLOBAL\n"
string 1.1.45..1.1.45 - "xsltFreeStackElem: Unexpected RVT flag %d\n"
string 1.1.45..1.1.45 - "xsltReleaseLocalRVTs: Unexpected RVT flag %d\n"
source 1.1.34..1.1.35 - "0123456789abcdefmath.c"
symbol 1.1.34..1.1.35 - xslAddCall
symbol 1.1.34..1.1.35 - xslDropCall
symbol 1.1.34..1.1.45 - xsltAddKey
symbol 1.1.34..1.1.45 - xsltChoose
symbol 1.1.34..1.1.45 - xsltCopy
symbol 1.1.34..1.1.45 - xsltCopyOf
symbol 1.1.34..1.1.45 - xsltDebug
symbol 1.1.34..1.1.45 - xsltGetKey
symbol 1.1.34..1.1.45 - xsltInit
symbol 1.1.34..1.1.45 - xsltNumber
symbol 1.1.34..1.1.45 - xsltSort
symbol 1.1.34..1.1.45 - xsltText
