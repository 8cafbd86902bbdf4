# The successor of the fields of 2021: hash, licence, tool and generation context
# are new; unknown and withheld are told apart.
profile cisa-2026
alias   cisa
title   CISA minimum elements of 2026
source  CISA, Minimum Elements for a Software Bill of Materials, July 2026, section Data Fields

element cisa-author       document  author                required
element cisa-signature    document  signature             recommended
element cisa-timestamp    document  timestamp             required
element cisa-tool         document  tool                  required
element cisa-tool-version document  tool-version          required
element cisa-context      document  lifecycle             required
element cisa-revision     document  revision              recommended
element cisa-dependency   document  dependency            required
element cisa-coverage     document  completeness          recommended
element cisa-producer     component supplier|maker        required
element cisa-name         component name                  required
element cisa-version      component version               required
element cisa-identifier   component software-identifier   required
element cisa-hash         component hash                  required
element cisa-licence      component licence               required
