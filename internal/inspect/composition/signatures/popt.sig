name popt
also libpopt
advisory Debian popt
advisory generic popt
# learned
reference 1.18 amd64 sha256:bef04f8b809ecd99c445dcbd926b39963d84d97c3e93e00bd8f63c91c89b2ca6 libpopt-dev 1.18-2
reference 1.19 amd64 sha256:463f6404494fee8bbe87a33f27225ee7c1bdf19059bf255e41ee0745c608bd3e libpopt-dev 1.19+dfsg-1
string 1.18..1.19 popt "aliases nested too deeply"
string 1.18..1.19 popt "config file failed sanity test"
string 1.18..1.19 popt "error in parameter quoting"
string 1.18..1.19 popt "mutually exclusive logical operations requested"
string 1.18..1.19 popt "number too large or too small"
string 1.18..1.19 popt "opt->arg should not be NULL"
string 1.18..1.19 popt "option type (%u) not implemented in popt\n"
string 1.18..1.19 popt "virtual memory exhausted.\n"
string 1.18..1.19 poptconfig "--POPTargs="
string 1.18..1.19 poptconfig "--POPTdesc="
string 1.18..1.19 popthelp "Terminate options"
symbol 1.18..1.19 popt findOption
symbol 1.18..1.19 popt handleAlias
symbol 1.18..1.19 popt handleExec
symbol 1.18..1.19 popt poptAddItem
symbol 1.18..1.19 poptconfig poptFini
symbol 1.18..1.19 poptconfig poptGlob_error
symbol 1.18..1.19 poptconfig poptInit
symbol 1.18..1.19 poptconfig poptReadConfigFile
symbol 1.18..1.19 poptconfig poptReadFile
symbol 1.18..1.19 poptconfig poptSaneFile
symbol 1.18..1.19 popthelp displayArgs
symbol 1.18..1.19 popthelp getArgDescrip
symbol 1.18..1.19 popthelp maxColumnWidth
symbol 1.18..1.19 popthelp poptPrintHelp
symbol 1.18..1.19 popthelp poptPrintUsage
symbol 1.18..1.19 popthelp showHelpIntro
symbol 1.18..1.19 poptint POPT_dgettext
symbol 1.18..1.19 poptint POPT_fprintf
symbol 1.18..1.19 poptint POPT_next_char
symbol 1.18..1.19 poptint POPT_prev_char
symbol 1.18..1.19 poptint poptJlu32lpair
symbol 1.18..1.19 poptparse poptConfigFileToString
symbol 1.18..1.19 poptparse poptDupArgv
symbol 1.18..1.19 poptparse poptParseArgvString
symbol 1.19..1.19 popt _poptBitsNew
