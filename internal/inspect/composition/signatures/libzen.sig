name libzen
also zen
advisory Debian libzen
advisory generic libzen
# learned
reference 0.4.38 amd64 sha256:4dfd0d86df6b4bb649b85090de14d77e654c6a17c03141a9e26477e88d018a36 libzen-dev 0.4.38-1+deb11u1, libzen0v5 0.4.38-1+deb11u1
reference 0.4.41 amd64 sha256:68895e396c1375267d7b3f3de9e3af85243c29373826d5d4512e15ced61a3d90 libzen-dev 0.4.41-2, libzen0v5 0.4.41-2, libzen0t64 0.4.41-4+b1
string 0.4.38..0.4.38 - ";N6ZenLib6ThreadE"
string 0.4.38..0.4.41 - "(invalid radix)"
string 0.4.38..0.4.41 - "Set-Cookie: "
symbol 0.4.38..0.4.41 - _ZN6ZenLib10ZtringList13Separator_SetEmRKNS_6ZtringE
symbol 0.4.38..0.4.41 - _ZN6ZenLib11Translation13Separator_SetEmRKNS_6ZtringE
symbol 0.4.38..0.4.41 - _ZN6ZenLib14ZtringListList13Separator_SetEmRKNS_6ZtringE
symbol 0.4.38..0.4.41 - _ZN6ZenLib14ZtringListList5WriteERKNS_10ZtringListEm
symbol 0.4.38..0.4.41 - _ZN6ZenLib14ZtringListList6DeleteERKNS_6ZtringEmS3_NS_8ztring_tE
symbol 0.4.38..0.4.41 - _ZN6ZenLib14ZtringListList9push_backERKNS_10ZtringListE
symbol 0.4.38..0.4.41 - _ZN6ZenLib15ZtringListListF15NettoyerEspacesERNS_6ZtringE
symbol 0.4.38..0.4.41 - _ZN6ZenLib15ZtringListListF22ZtringListListF_CommonEv
symbol 0.4.38..0.4.41 - _ZN6ZenLib15ZtringListListFC1ERKNS_14ZtringListListE
symbol 0.4.38..0.4.41 - _ZN6ZenLib15ZtringListListFC2ERKNS_14ZtringListListE
symbol 0.4.38..0.4.41 - _ZN6ZenLib3Dir15GetAllFileNamesERKNS_6ZtringENS0_9dirlist_tE
symbol 0.4.38..0.4.41 - _ZN6ZenLib4File4OpenERKNSt7__cxx1112basic_stringIwSt11char_traitsIwESaIwEEENS0_8access_tE
symbol 0.4.38..0.4.41 - _ZN6ZenLib6Format4Http18URL_Encoded_DecodeERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 0.4.38..0.4.41 - _ZN6ZenLib6Format4Http18URL_Encoded_DecodeERKNSt7__cxx1112basic_stringIwSt11char_traitsIwESaIwEEE
symbol 0.4.38..0.4.41 - _ZN6ZenLib6Format4Http18URL_Encoded_EncodeERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 0.4.38..0.4.41 - _ZN6ZenLib6Format4Http18URL_Encoded_EncodeERKNSt7__cxx1112basic_stringIwSt11char_traitsIwESaIwEEE
symbol 0.4.38..0.4.41 - _ZN6ZenLib6Format4Http7Cookies3SetERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESA_lSA_SA_b
symbol 0.4.38..0.4.41 - _ZN6ZenLib6Format4Http8TrimLeftERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEc
symbol 0.4.38..0.4.41 - _ZN6ZenLib6Ztring14FindAndReplaceERKNSt7__cxx1112basic_stringIwSt11char_traitsIwESaIwEEES8_mNS_8ztring_tE
symbol 0.4.38..0.4.41 - _ZN6ZenLib8FileName19TempFileName_CreateERKNS_6ZtringE
symbol 0.4.38..0.4.41 - _ZNK6ZenLib10ZtringList4FindERKNS_6ZtringEmS3_NS_8ztring_tE
symbol 0.4.38..0.4.41 - _ZNK6ZenLib14ZtringListList4FindERKNS_6ZtringEmmS3_NS_8ztring_tE
symbol 0.4.38..0.4.41 - _ZNK6ZenLib14ZtringListList8SubSheetERKNS_6ZtringEmmS3_NS_8ztring_tE
symbol 0.4.38..0.4.41 - _ZNK6ZenLib14ZtringListList9FindValueERKNS_6ZtringEmmmS3_NS_8ztring_tE
symbol 0.4.38..0.4.41 - _ZNK6ZenLib6Ztring9SubStringERKNSt7__cxx1112basic_stringIwSt11char_traitsIwESaIwEEES8_mNS_8ztring_tE
