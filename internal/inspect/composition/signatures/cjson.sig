name cjson
also libcjson
cpe davegamble:cjson
cpe cjson_project:cjson
advisory OSS-Fuzz cjson
advisory Debian cjson
advisory Alpine cjson
advisory GIT https://github.com/DaveGamble/cJSON
advisory generic cjson
# learned
reference 1.7.14 amd64 sha256:00859c20b8f919f7deed3c2c426536d2448a4b3ade3c1fd4357ac6a1d4a2ea48 libcjson1 1.7.14-1+deb11u3
reference 1.7.15 amd64 sha256:959f9ad8d02ff1c4b81a9063f8aa7508fcb7e0900b4ece4e1e8d232c3402ecf5 libcjson-dev 1.7.15-1+deb12u4, libcjson1 1.7.15-1+deb12u4
reference 1.7.18 amd64 sha256:add1b4abeccccf94fcdaafc94df905c8141b1bfd477474b8c60f25d7188daf8a libcjson-dev 1.7.18-3.1+deb13u1, libcjson1 1.7.18-3.1+deb13u1
reference 1.7.19 amd64 sha256:7104b05a55ed2455c5780490dfd0818eda2e8181ac41a5b11c6e7ab98c3f92f2 libcjson-dev 1.7.19-2+b1, libcjson1 1.7.19-2+b1
symbol 1.7.18..1.7.19 - cJSONUtils_AddPatchToArray
symbol 1.7.18..1.7.19 - cJSONUtils_ApplyPatches
symbol 1.7.18..1.7.19 - cJSONUtils_ApplyPatchesCaseSensitive
symbol 1.7.18..1.7.19 - cJSONUtils_FindPointerFromObjectTo
symbol 1.7.18..1.7.19 - cJSONUtils_GenerateMergePatch
symbol 1.7.18..1.7.19 - cJSONUtils_GenerateMergePatchCaseSensitive
symbol 1.7.18..1.7.19 - cJSONUtils_GeneratePatches
symbol 1.7.18..1.7.19 - cJSONUtils_GeneratePatchesCaseSensitive
symbol 1.7.18..1.7.19 - cJSONUtils_GetPointer
symbol 1.7.18..1.7.19 - cJSONUtils_GetPointerCaseSensitive
symbol 1.7.18..1.7.19 - cJSONUtils_MergePatch
symbol 1.7.18..1.7.19 - cJSONUtils_MergePatchCaseSensitive
symbol 1.7.18..1.7.19 - cJSONUtils_SortObject
symbol 1.7.18..1.7.19 - cJSONUtils_SortObjectCaseSensitive
