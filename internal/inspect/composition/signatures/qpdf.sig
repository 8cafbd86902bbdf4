name qpdf
also libqpdf
cpe qpdf_project:qpdf
advisory OSS-Fuzz qpdf
advisory Debian qpdf
advisory Alpine qpdf
advisory GIT https://github.com/qpdf/qpdf
advisory generic qpdf
version weak "{v}"
# learned
reference 10.1.0 amd64 sha256:3542dd1266d8f0b122737a203f685e459188569f8443f613ef8cf25c70b929ac libqpdf-dev 10.1.0-1
reference 11.3.0 amd64 sha256:715e9256552d196a17028c2f66a11a0a715930d922c0015b0a5771c19b7327d1 libqpdf-dev 11.3.0-1+deb12u1
reference 12.2.0 amd64 sha256:de7c2d8a3f3881f6574d97d16a605b909dab5a8c33f1c316eb6bba34c843f89b libqpdf-dev 12.2.0-1
reference 12.4.2 amd64 sha256:a2ed00b352b0bad898293eb46835b1418e480a2a28da9c7d2a04f66d207a30ef libqpdf-dev 12.4.2-1
string 10.1.0..10.1.0 QPDFAcroFormDocumentHelper "ionObjectHelper::getFieldForAnnotation called for non-/Widget annotation"
string 10.1.0..10.1.0 QPDFObjectHandle "coalesceContentStreams called on object with no associated PDF file"
string 10.1.0..10.1.0 QPDFPageObjectHelper "; not attempting to remove unreferenced objects from this page"
string 10.1.0..10.1.0 QPDF_encryption "onst string&, const string&, const string&, const QPDF::EncryptionData&)"
string 10.1.0..10.1.0 QPDF_linearization "INTERNAL ERROR: QPDF::calculateLinearizationData: invalid user type"
string 10.1.0..11.3.0 QPDFJob ": refusing to write a file with RC4, a weak cryptographic algorithm\n"
string 10.1.0..11.3.0 QPDFJob_argv " are exhausted.\n\nRun qpdf --help=page-ranges for help with page ranges.\n"
string 10.1.0..11.3.0 QPDFObjectHandle "::parseInternal: st_stop encountered with insufficient elements in stack"
string 10.1.0..11.3.0 QPDFPageObjectHelper "QPDFPageObjectHelper::shallowCopyPage called with a direct object"
string 10.1.0..11.3.0 QPDFWriter "f without linearizing, and then linearize the result of that conversion."
string 10.1.0..12.2.0 QPDF "his is a qpdf bug. Please report at https://github.com/qpdf/qpdf/issues."
string 10.1.0..12.2.0 QPDFJob "   \"pageposfrom1\": \"position of page in document numbering from 1\"\n  }\n]"
string 10.1.0..12.2.0 QPDFObjectHandle "expected dictionary key but found non-name object; inserting key "
string 10.1.0..12.2.0 QPDFWriter "y happen if deterministic ID and file encryption are requested together."
string 10.1.0..12.2.0 QPDF_linearization "INTERNAL ERROR: QPDF::calculateLinearizationData: page object for page "
string 10.1.0..12.4.2 JSON ": UTF-16 high surrogate found after previous high surrogate at offset "
string 10.1.0..12.4.2 Pl_LZWDecoder "Pl_LZWDecoder::getFirstChar called with invalid code ("
string 10.1.0..12.4.2 Pl_PNGFilter "PNGFilter created with invalid bits_per_sample not 1, 2, 4, 8, or 16"
string 10.1.0..12.4.2 Pl_RunLength "Pl_RunLength: invalid length in flush_encode for run"
string 10.1.0..12.4.2 QPDFArgParser "                       normal positional filename completion, which gets"
string 10.1.0..12.4.2 QPDFCryptoProvider "ptoProvider: request to set default provider to unknown implementation \""
string 10.1.0..12.4.2 QPDFFormFieldObjectHelper "a radio button field to an object that i set the value of a pushbutton f"
string 10.1.0..12.4.2 QPDFLogger "d setSave on standard output after standard output has already been used"
string 10.1.0..12.4.2 QPDFPageDocumentHelper "QPDFPageDocumentHelper ignore annotation with no appearance"
string 10.1.0..12.4.2 QPDFParser "encountered errors while parsing an array or dictionary with more than "
string 10.1.0..12.4.2 QPDFTokenizer "FTokenizer::expectInlineImage called when tokenizer is in improper state"
string 10.1.0..12.4.2 QPDFXRefEntry "getObjStreamNumber called for xref entry of type != 2"
string 10.1.0..12.4.2 QPDF_Destroyed "attempted to get JSON from a QPDFObjectHandle from a destroyed QPDF"
string 10.1.0..12.4.2 QPDF_Dictionary "Expected a dictionary but found a non-dictionary object"
string 10.1.0..12.4.2 QPDF_Reserved "QPDFObjectHandle: attempting to get JSON from a reserved object"
string 10.1.0..12.4.2 QPDF_Unresolved "attempted to get JSON from an unresolved QPDFObjectHandle"
string 10.1.0..12.4.2 QPDF_json "JSONReactor::makeObject didn't initialize the object"
string 10.1.0..12.4.2 QPDF_optimization "ages object is being discarded as a result of flattening the /Pages tree"
string 10.1.0..12.4.2 SecureRandomDataProvider "unable to find device in /dev for generating random numbers"
string 10.1.0..12.4.2 SparseOHArray "INTERNAL ERROR: bounds error accessing SparseOHArray element"
string 11.3.0..12.4.2 QPDF "before processFile (or another process method) or after closeInputSource"
string 11.3.0..12.4.2 QPDFObjectHandle "coalesceContentStreams called on object  with no associated PDF file"
string 11.3.0..12.4.2 QPDFPageObjectHelper "; not attempting to remove unreferenced objects from this object"
string 11.3.0..12.4.2 QPDF_Stream "::getStreamJSON: pipeline should only be supplied when json_data is file"
string 11.3.0..12.4.2 QPDF_encryption "/Perms field in encryption dictionary doesn't match expected value"
string 12.2.0..12.4.2 Pl_Flate "F_ZOPFLI=silent to suppress this warning and use zopfli when available.\n"
string 12.2.0..12.4.2 QPDFJob " not optimizing because qpdf can't optimize images with this colorspace\n"
string 12.2.0..12.4.2 QPDFJob_argv " then overlays.\n\nRun qpdf --help=page-ranges for help with page ranges.\n"
string 12.2.0..12.4.2 QPDFObjectHandle "QPDFObjectHandle: attempting to get JSON from a uninitialized object"
string 12.2.0..12.4.2 QPDF_pages " (from 0) appears more than once in the pages tree; ignoring duplicate"
string 12.4.2..12.4.2 QPDFJob "   {\n      \"<obj:n n R|trailer>\": \"json representation of object\"\n    }]"
string 12.4.2..12.4.2 QPDFJob_argv " nesting level\nis not disabled by --no-default-limits. Defaults to 499.\n"
string 12.4.2..12.4.2 QPDFObjectHandle " error(parser-max-errors): too many errors during content stream parsing"
string 12.4.2..12.4.2 QPDFWriter "INTERNAL ERROR: QPDFWriter::generateID has no data for deterministic ID"
string 12.4.2..12.4.2 QPDF_linearization "INTERNAL ERROR: QPDF::calculateLinearizationData called before prepare()"
source 10.1.0..10.1.0 Pl_AES_PDF "libqpdf/Pl_AES_PDF.cc"
source 10.1.0..10.1.0 QPDFWriter "libqpdf/QPDFWriter.cc"
source 10.1.0..12.4.2 QPDF_optimization "libqpdf/QPDF_optimization.cc"
source 10.1.0..12.4.2 QPDF_pages "libqpdf/QPDF_pages.cc"
table 10.1.0..11.3.0 QPDFJob 2a5a4e37515044464a6f6239646f50726f636573734552537431307368617265
table 10.1.0..11.3.0 QPDFJob_json 2a5a4e31325f474c4f42414c5f5f4e5f313848616e646c657273313673657475
table 10.1.0..12.2.0 QPDFJob 2a4e31325f474c4f42414c5f5f4e5f31313544697363617264436f6e74656e74
table 10.1.0..12.2.0 QPDFWriter 2a5a4e313051504446577269746572313577726974654c696e656172697a6564
table 10.1.0..12.2.0 QPDF_objects 2a5a4e3451504446313770726f636573735852656653747265616d4578523136
table 10.1.0..12.4.2 JSONHandler 2a5a4e31314a534f4e48616e646c65723668616e646c6545524b4e5374375f5f
table 10.1.0..12.4.2 Pl_Function 2a5a4e3131506c5f46756e6374696f6e433445504b635038506970656c696e65
table 10.1.0..12.4.2 QPDFAcroFormDocumentHelper 2a4e31325f474c4f42414c5f5f4e5f3131365265736f757263655265706c6163
table 10.1.0..12.4.2 QPDFJob 2a4e31325f474c4f42414c5f5f4e5f313134496d6167654f7074696d697a6572
table 10.1.0..12.4.2 QPDFJob_argv 2a537431375f5765616b5f726573756c745f74797065495374375f4d656d5f66
table 10.1.0..12.4.2 QPDFJob_json 2a5a4e31325f474c4f42414c5f5f4e5f313848616e646c657273313061646443
table 10.1.0..12.4.2 QPDFNameTreeObjectHelper 2a4e31325f474c4f42414c5f5f4e5f3131354e616d655472656544657461696c
table 10.1.0..12.4.2 QPDFNumberTreeObjectHelper 2a4e31325f474c4f42414c5f5f4e5f3131374e756d6265725472656544657461
table 10.1.0..12.4.2 QPDFPageObjectHelper 2a5a4e323051504446506167654f626a65637448656c7065723132666f724561
table 10.1.0..12.4.2 QPDFTokenizer 2a4e31325f474c4f42414c5f5f4e5f31313951504446576f7264546f6b656e46
table 10.1.0..12.4.2 QPDF_Stream 2a5a4e34717064663653747265616d31347069706553747265616d4461746145
table 10.1.0..12.4.2 QPDF_json 2a5a4c313270726f766964655f64617461537431307368617265645f70747249
table 10.1.0..12.4.2 QPDF_objects 2a5a4e345150444633446f63374f626a65637473313770726f63657373585265
table 10.1.0..12.4.2 QUtil 2a5a4e35515574696c3230726561645f6c696e65735f66726f6d5f66696c6545
table 10.1.0..12.4.2 qpdf-c 2a5a3130646f5f776974685f6f68493136515044464f626a65637448616e646c
table 10.1.0..12.4.2 qpdfjob-c 2a5a3131717064666a6f625f72756e45556c5031355f717064666a6f625f6861
table 11.3.0..12.4.2 QPDF 2a4e31325f474c4f42414c5f5f4e5f313138496e76616c6964496e707574536f
table 11.3.0..12.4.2 QPDFObjectHandle 2a4e31325f474c4f42414c5f5f4e5f313136436f616c6573636550726f766964
table 11.3.0..12.4.2 QPDFPageObjectHelper 2a4e31325f474c4f42414c5f5f4e5f313135436f6e74656e7450726f76696465
table 11.3.0..12.4.2 QUtil 2a5a4e35515574696c313366696c655f70726f766964657245524b4e5374375f
table 12.2.0..12.4.2 Pl_DCT 2a4e31325f474c4f42414c5f5f4e5f31323246756e6374696f6e43616c6c6261
table 12.2.0..12.4.2 qpdf-c 2a5a3131717064665f635f777261705031305f717064665f6461746153743866
table 12.4.2..12.4.2 NNTree 2a5a4e3234515044464e616d65547265654f626a65637448656c706572433445
table 12.4.2..12.4.2 NNTree 2a5a4e3236515044464e756d626572547265654f626a65637448656c70657243
table 12.4.2..12.4.2 QPDFEmbeddedFileDocumentHelper 2a5a4e333051504446456d62656464656446696c65446f63756d656e7448656c
table 12.4.2..12.4.2 QPDFOutlineDocumentHelper 2a5a4e3235515044464f75746c696e65446f63756d656e7448656c7065723136
table 12.4.2..12.4.2 QPDFPageLabelDocumentHelper 2a5a4e323751504446506167654c6162656c446f63756d656e7448656c706572
symbol 10.1.0..10.1.0 QPDFMatrix _ZN10QPDFMatrix18transformRectangleEN16QPDFObjectHandle9RectangleE
symbol 10.1.0..10.1.0 QUtil _Z23get_next_utf8_codepointRKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERmRb
symbol 10.1.0..11.3.0 QPDFOutlineDocumentHelper _ZN25QPDFOutlineDocumentHelper18getOutlinesForPageERK10QPDFObjGen
symbol 10.1.0..12.4.2 Pl_QPDFTokenizer _ZN16Pl_QPDFTokenizerC1EPKcPN16QPDFObjectHandle11TokenFilterEP8Pipeline
symbol 10.1.0..12.4.2 QPDFOutlineObjectHelper _ZN23QPDFOutlineObjectHelper7MembersC1ER25QPDFOutlineDocumentHelper
symbol 10.1.0..12.4.2 QPDF_Operator _ZN13QPDF_Operator6createERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 10.1.0..12.4.2 QPDF_String _ZN11QPDF_String6createERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
symbol 10.1.0..12.4.2 global qpdf_global_get_uint32
symbol 10.1.0..12.4.2 qpdflogger-c qpdflogger_create
symbol 11.3.0..12.4.2 QPDFWriter _ZN10QPDFWriter24registerProgressReporterESt10shared_ptrINS_16ProgressReporterEE
symbol 11.3.0..12.4.2 QPDF_Array _ZN10QPDF_Array13setFromVectorEOSt6vectorISt10shared_ptrI10QPDFObjectESaIS3_EE
symbol 12.2.0..12.4.2 qpdfjob-c qpdfjob_create_qpdf
