name glew
also libglew
advisory Debian glew
advisory generic glew
version weak "{v}"
# learned
reference 2.1.0 amd64 sha256:ada605719aa1f2e6069f4ede8efd34a0e53807607f655c9e8d3eab2a958297da libglew-dev 2.1.0-4+b1, libglew2.1 2.1.0-4+b1
reference 2.2.0 amd64 sha256:cc14be9cf6f095374010e5cec3af5275915e7f3b93d16af115d80df79d46dd0a libglew-dev 2.2.0-4+b1
reference 2.3.1 amd64 sha256:d5117aa6204612b6556a018dd116503f042fb4d269db774077f1887c03f9e864 libglew-dev 2.3.1+dfsg2-5
string 2.1.0..2.3.1 glew "GL 1.1 and up are not supported"
string 2.1.0..2.3.1 glew "GLX 1.2 and up are not supported"
string 2.1.0..2.3.1 glew "Missing GL version"
string 2.3.1..2.3.1 glew "No GLX display"
symbol 2.1.0..2.3.1 glew glewGetErrorString
symbol 2.1.0..2.3.1 glew glewGetExtension
symbol 2.1.0..2.3.1 glew glewGetString
symbol 2.1.0..2.3.1 glew glewInit
symbol 2.1.0..2.3.1 glew glewIsSupported
symbol 2.1.0..2.3.1 glew glxewGetExtension
symbol 2.1.0..2.3.1 glew glxewInit
symbol 2.1.0..2.3.1 glew glxewIsSupported
symbol 2.3.1..2.3.1 glew glewContextInit
