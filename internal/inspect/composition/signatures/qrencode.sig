name qrencode
also libqrencode
advisory Debian qrencode
advisory Alpine libqrencode
advisory GIT https://github.com/fukuchi/libqrencode
advisory generic qrencode
version weak "{v}"
# learned
reference 4.1.1 amd64 sha256:82f1d8c0baf2835a30aa868649890301425212e06961ffd25f097cdc6bb8a183 libqrencode-dev 4.1.1-1, libqrencode4 4.1.1-1
string 4.1.1..4.1.1 - "Frame filler run over the frame!\n"
symbol 4.1.1..4.1.1 - BitStream_free
symbol 4.1.1..4.1.1 - BitStream_new
symbol 4.1.1..4.1.1 - MMask_makeMask
symbol 4.1.1..4.1.1 - MMask_mask
symbol 4.1.1..4.1.1 - MQRraw_free
symbol 4.1.1..4.1.1 - MQRraw_getCode
symbol 4.1.1..4.1.1 - MQRraw_new
symbol 4.1.1..4.1.1 - Mask_calcN1N3
symbol 4.1.1..4.1.1 - Mask_calcN2
symbol 4.1.1..4.1.1 - Mask_makeMask
symbol 4.1.1..4.1.1 - Mask_mask
symbol 4.1.1..4.1.1 - QRcode_free
symbol 4.1.1..4.1.1 - QRcode_new
symbol 4.1.1..4.1.1 - QRinput_append
symbol 4.1.1..4.1.1 - QRinput_check
symbol 4.1.1..4.1.1 - QRinput_dup
symbol 4.1.1..4.1.1 - QRinput_free
symbol 4.1.1..4.1.1 - QRinput_new
symbol 4.1.1..4.1.1 - QRinput_new2
symbol 4.1.1..4.1.1 - QRinput_newMQR
symbol 4.1.1..4.1.1 - QRraw_free
symbol 4.1.1..4.1.1 - QRraw_getCode
symbol 4.1.1..4.1.1 - QRraw_new
symbol 4.1.1..4.1.1 - QRspec_getWidth
symbol 4.1.1..4.1.1 - RSECC_encode
