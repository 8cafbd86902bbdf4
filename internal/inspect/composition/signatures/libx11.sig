name libx11
also x11
advisory Debian libx11
advisory generic libx11
# learned
reference 1.7.2 amd64 sha256:db15f66c846d60d8659255a6207904c1f93fbd9e47e402e444991522b44079fd libx11-dev 2:1.7.2-1+deb11u2
reference 1.8.4 amd64 sha256:a681b921048ce8fe13d0bf3e437cdfaa34660b5e3a446394f1d8aad5f8d87370 libx11-dev 2:1.8.4-2+deb12u2
reference 1.8.12 amd64 sha256:1a3f703b1a0fd7d2996e9c770900dbab56a6be600c47798f7c0a5f2c85ddfc55 libx11-dev 2:1.8.12-1
reference 1.8.13 amd64 sha256:019586ead1b0f6c62e48608df23cb8205f143cb92ea3a2a68a9b04215a7cc549 libx11-dev 2:1.8.13-1
reference 1.8.14 amd64 sha256:ef65d60725a9733a41acddf9d9e7689b11eeb4ddbd94c8d03caf42e5ab4b3b97 libx11-dev 2:1.8.14-1
string 1.7.2..1.8.14 Font "_XF86BigfontQueryFont: could not attach shm segment\n"
string 1.7.2..1.8.14 Font "_XF86BigfontQueryFont: server returned wrong data\n"
string 1.7.2..1.8.14 GetDflt "/.Xdefaults"
string 1.7.2..1.8.14 InitExt "Xlib: ignoring invalid extension error %d\n"
string 1.7.2..1.8.14 InitExt "Xlib: ignoring invalid extension opcode %d\n"
string 1.7.2..1.8.14 KeysymStr ")1tAtQt]titvt"
string 1.7.2..1.8.14 OpenDis "Xlib: Broken initial reply: Too short (%ld)\n"
string 1.7.2..1.8.14 OpenDis "Xlib: Did not parse entire setup message: parsed: %ld, message: %ld\n"
string 1.7.2..1.8.14 OpenDis "Xlib: connection to \"%s\" invalid setup\n"
string 1.7.2..1.8.14 ParseCmd "Error parsing argument \"%s\" (%s); %s\n"
string 1.7.2..1.8.14 StrKeysym "*ISO_Release_Margin_Right"
string 1.7.2..1.8.14 WrBitF "static unsigned char %s_bits[] = {"
string 1.7.2..1.8.14 XDefaultOMIF "adobe-fontspecific"
string 1.7.2..1.8.14 XKBCompat "CompatMapReply! Bad length (%d extra bytes)\n"
string 1.7.2..1.8.14 XKBExtDev "GetDeviceInfo! Bad length (%d extra bytes)\n"
string 1.7.2..1.8.14 XKBUse "Trying to fall back to version 0.65..."
string 1.7.2..1.8.14 XKBUse "XKEYBOARD extension disabled or missing\n"
string 1.7.2..1.8.14 XKBUse "XKEYBOARD version mismatch (want %d.%02d, got %d.%02d)\n"
string 1.7.2..1.8.14 XlibInt "    after %lu requests (%lu known processed) with %d events remaining.\r\n"
string 1.7.2..1.8.14 XlibInt "X connection to %s broken (explicit kill or server shutdown).\r\n"
string 1.7.2..1.8.14 XlibInt "Xlib: sequence lost (0x%llx > 0x%llx) in reply type 0x%x!\n"
string 1.7.2..1.8.14 imDefIm "@transport="
string 1.7.2..1.8.14 imLcIm "Enoding hash clash - expected %s, got %s\n"
string 1.7.2..1.8.14 imLcIm "Filename hash clash - expected %s, got %s\n"
string 1.7.2..1.8.14 lcCT "Xlib: charsets %s and %s have the same CT sequence\n"
string 1.7.2..1.8.14 lcFile "%s/locale.dir"
string 1.7.2..1.8.14 lcUTF8 "@mAmBmCmDmEmFmGmHmImJmKmLmMmNmOmPmQmRmSmTmUmVmWmXmYmZm[m\\m]m^m_m`mambmcm"
string 1.7.2..1.8.14 lcUTF8 "fs%d.charset.name"
string 1.7.2..1.8.14 omGeneric "fs%d.font.vertical_rotate"
string 1.7.2..1.8.14 xcb_io "[xcb] This is most likely caused by a broken X extension library\n"
string 1.7.2..1.8.14 xcb_io "dpy->xcb->event_owner == XlibOwnsEventQueue && !dpy->xcb->event_waiter"
string 1.7.2..1.8.14 xim_trans "SocketINETConnect() Cannot get IPv4  socketfor IPv4 address\n"
string 1.7.2..1.8.14 xim_trans "SocketOpenCOTSClient: Unable to determine socket type for %s\n"
string 1.8.4..1.8.14 StrKeysym "\tcombining_hook"
string 1.8.4..1.8.14 StrKeysym "\nXF86NumericStar"
string 1.8.4..1.8.14 StrKeysym "#combining_belowdot"
string 1.8.4..1.8.14 StrKeysym "`XF86KbdInputAssistPrev"
string 1.8.4..1.8.14 xcb_io "[xcb] You called XInitThreads, this is not your fault\n"
string 1.8.12..1.8.14 StrKeysym "}XF86AutopilotEngageToggle"
string 1.8.12..1.8.14 imDefLkup "%s,%d: The application disposed a key event with %ld serial.\n"
string 1.8.12..1.8.14 imDefLkup "%s,%d: The key event is already fabricated.\n"
string 1.8.12..1.8.14 imDefLkup "%s,%d: The key event is already unfabricated.\n"
string 1.8.12..1.8.14 imDefLkup "%s,%d: Tried to fabricate a wrong key event.\n"
string 1.8.12..1.8.14 imDefLkup "%s,%d: Tried to unfabricate a wrong key event.\n"
string 1.8.13..1.8.14 StrKeysym "{XF86MediaSelectVCR"
string 1.8.13..1.8.14 StrKeysym "|XF86MediaSelectVCRPlus"
string 1.8.13..1.8.14 StrKeysym "}XF86MediaSelectSatellite"
string 1.8.13..1.8.14 xim_trans "SocketINETConnect() can't allocate memory for addrlist: %s\n"
string 1.8.14..1.8.14 GetDflt "/.Xdefaults-"
source 1.7.2..1.8.14 imLcIm "ximcp/imLcIm.c"
source 1.8.12..1.8.14 imDefLkup "ximcp/imDefLkup.c"
table 1.7.2..1.7.2 KeysymStr 0300878fbc8fa18ff18f0c900000d68f00000000000000000000000000000000
table 1.7.2..1.7.2 StrKeysym 00005935cd2bd90bac56ff50395a0000a19e1a81502a0000023d0000952b0000
table 1.7.2..1.8.12 KeysymStr 0300d7730000a9ae8f000000000000000000cdae00000000000000000000f1ae
table 1.7.2..1.8.14 ErrDes 6e6f206572726f7200426164526571756573740042616456616c756500426164
table 1.7.2..1.8.14 LRGB 0000008000c000e000f000f800fc00fe00ff80ffc0ffe0fff0fff8fffcfffeff
table 1.7.2..1.8.14 StrKeysym 0080aa00000000566f696453796d626f6c00a3ff0000ff084261636b53706163
table 1.7.2..1.8.14 cmsTrig 08566d5502883f4172f35ee71f2b06c197de0c84dc1fac40db1f7306841b34c0
table 1.7.2..1.8.14 cmsTrig 558e83f4cc1244413857cfc4c72ce3407766d138e8617140000000000000f03f
table 1.7.2..1.8.14 cmsTrig a37745772bb133414ad0967af1ead6403ec540ee3e366a40000000000000f03f
table 1.7.2..1.8.14 cmsTrig a37745772bb133415cd518289cdc16c1f416ba86263cca40363424e720145cc0
table 1.7.2..1.8.14 imConv 535452494e47000049534f383835392d31000000544953363230000054495336
table 1.7.2..1.8.14 imLcPrs 4374726c0000000004000000000000004c6f636b000000000200000000000000
table 1.7.2..1.8.14 imRm 1d0010002800340041004f0070006000ed01ed01170222022902ea0036014701
table 1.7.2..1.8.14 imRm 7175657279496e7075745374796c6500636c69656e7457696e646f7700696e70
table 1.7.2..1.8.14 lcCT 49534f383835392d313a474c000000000000001b2842000049534f383835392d
table 1.7.2..1.8.14 lcUTF8 000000009d9efdfe000000969700000091928200939484008687950000008500
table 1.7.2..1.8.14 lcUTF8 00000000a10000000000000000000000000000ba000000bf00c1c2c3c4c5c6c7
table 1.7.2..1.8.14 lcUTF8 00000100b21e03000400b41eaa1e0700080009000a000b000c000d000e000f00
table 1.7.2..1.8.14 lcUTF8 0000da00e41e0300ea1eec1eee1e0700080009000a000b000c000d000e000f00
table 1.7.2..1.8.14 lcUTF8 00a1a200a30000a4a500a70000a8000000000000a9aaabac00adaeafb0b1b2b3
table 1.7.2..1.8.14 lcUTF8 00a1a200a40000a7a800aa0000ad000000000000b4b5b6b700b9babbbcbdbebf
table 1.7.2..1.8.14 lcUTF8 00a80081aabdb2afa30000000000a100c0c1c2c3c4c5c6c7c8c9cacbcccdcecf
table 1.7.2..1.8.14 lcUTF8 00b30000000000000000000000000000e1e2f7e7e4e5f6fae9eaebecedeeeff0
table 1.7.2..1.8.14 lcUTF8 00b3b1b2b4b5b6b7b8b9babbbc00bebfe1e2f7e7e4e5f6fae9eaebecedeeeff0
table 1.7.2..1.8.14 lcUTF8 085a0000085a0000085a0000085afbff175a1ffe235af7fe315a7f0f3c5a0000
table 1.8.4..1.8.4 KeysymStr 0300687300009eac8f000000000000000000c2ac00000000000000000000e6ac
table 1.8.4..1.8.4 StrKeysym 3b430000dd88ee0d000063a8ef9300000000844b00000000ec2900005d920000
table 1.8.4..1.8.14 KeyBind 70037003720372037403750376037603000000007a03fd03fe03ff037e037f03
table 1.8.4..1.8.14 KeyBind 71037103730373037403750377037703000000007a037b037c037d037e03f303
table 1.8.12..1.8.12 StrKeysym aa4300004c89ee0d0000d2a85e9400000000f34b000000005b2a0000cc920000
table 1.8.13..1.8.14 KeysymStr 0300d773000004b38f00000000000000000028b3000000000000000000004cb3
table 1.8.13..1.8.14 StrKeysym 6c65c99fe63a000063587e52000000000000844ad83f8d9c9f0c072039b40000
symbol 1.7.2..1.7.2 KeyBind UCSConvertCase
symbol 1.7.2..1.7.2 imDefLkup _XimProcCommit
symbol 1.7.2..1.8.14 CopyGC XCopyGC
symbol 1.7.2..1.8.14 FreeGC XFreeGC
symbol 1.7.2..1.8.14 ICWrap XIMOfIC
symbol 1.7.2..1.8.14 Xrm DumpEntry
symbol 1.7.2..1.8.14 lcDB f_white
symbol 1.7.2..1.8.14 lcStd _Xmblen
symbol 1.8.4..1.8.13 XKBBind _XkbLoadDpy
symbol 1.8.4..1.8.13 imTransR _XimReadData
symbol 1.8.4..1.8.13 omGeneric parse_fontdata
symbol 1.8.4..1.8.14 locking XFreeThreads
