# Levels are those of the framing document: minimum expected (required),
# recommended practice (recommended), aspirational goal (aspirational).
profile fsct-3
alias   fsct
title   Framing Software Component Transparency, third edition
source  CISA SBOM community, Framing Software Component Transparency, third edition, 2024, section 2.2

element fsct-author       document  author|tool           required
element fsct-timestamp    document  timestamp             required
element fsct-type         document  lifecycle             recommended
element fsct-primary      document  subject               required
element fsct-dependency   document  dependency            required
element fsct-completeness document  completeness          recommended
element fsct-name         component name                  required
element fsct-version      component version               required
element fsct-supplier     component supplier|maker        required
element fsct-identifier   component software-identifier   required
element fsct-hash         component hash                  recommended
element fsct-licence      component licence               recommended
element fsct-concluded    component concluded-licence     aspirational
element fsct-copyright    component copyright             recommended
