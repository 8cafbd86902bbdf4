name sdl2
also libsdl2 sdl simple-directmedia-layer
cpe libsdl:simple_directmedia_layer
advisory Debian libsdl2
advisory Alpine sdl2
advisory GIT https://github.com/libsdl-org/SDL
advisory generic sdl2
# learned
reference 2.0.14 amd64 sha256:819596e217c3001482e5a8054a0ca70d2b1add7759e603a96a9447d35872d495 libsdl2-dev 2.0.14+dfsg2-3+deb11u2
reference 2.26.5 amd64 sha256:a42b33c22c1c0d7e4fc42dededfddc18f9d369eb8b2930d32ed9a1e98f116544 libsdl2-dev 2.26.5+dfsg-1
reference 2.32.4 amd64 sha256:b81d57f4e8e190125ce692284ff9b45e49a27c00cb104cc4335e142a4308306b libsdl2-dev 2.32.4+dfsg-1
string 2.0.14..2.0.14 SDL_evdev "SDL forums/mailing list <https://discourse.libsdl.org/> EVDEV KeyCode %d"
string 2.0.14..2.0.14 SDL_test_common "ENT: Mouse: button %d released at %d,%d with click count %d in window %d"
string 2.0.14..2.0.14 SDL_video "t supported on same window. To use MoltenVK, set SDL_WINDOW_VULKAN only."
string 2.0.14..2.0.14 SDL_x11events "ps://discourse.libsdl.org/> X11 KeyCode %d (%d), X11 KeySym 0x%lX (%s).\n"
string 2.0.14..2.0.14 SDL_x11keyboard "ollowing to the SDL forums/mailing list (https://discourse.libsdl.org/):"
string 2.0.14..2.26.5 SDL_events " (timestamp=%u touchid=%lld dtheta=%f ddist=%f x=%f y=%f numfingers=%u)"
string 2.0.14..2.26.5 SDL_gamecontroller ",rightstick:b14,righttrigger:a5,rightx:a2,righty:a3,start:b11,x:b3,y:b4,"
string 2.0.14..2.26.5 SDL_hidapi_switch "HIDAPI_DriverSwitch_InitDevice(): Couldn't read device info"
string 2.0.14..2.26.5 SDL_kmsdrm_legacy_video "New DRM FB (%u): %ux%u, stride %u from BO %p"
string 2.0.14..2.26.5 SDL_yuv "GetYUVPlanes[2]: Unsupported YUV format: %s"
string 2.0.14..2.32.4 SDL " did you include SDL_main.h in the file containing your main() function?"
string 2.0.14..2.32.4 SDL_alsa_audio "ALSA: period size = %ld, periods = %u, buffer size = %lu\n"
string 2.0.14..2.32.4 SDL_assert "Assertion failure at %s (%s:%d), triggered %u %s:\n  '%s'"
string 2.0.14..2.32.4 SDL_audiocvt "Too many filters needed for conversion, exceeded maximum of %d"
string 2.0.14..2.32.4 SDL_bmp "A BMP image contains a pixel with a color out of the palette"
string 2.0.14..2.32.4 SDL_clipboard "Video subsystem must be initialized to check primary selection text"
string 2.0.14..2.32.4 SDL_dynapi " remove the SDL_DYNAMIC_API environment variable. Using the default SDL."
string 2.0.14..2.32.4 SDL_egl "Could not create EGL context (context attributes are not supported)"
string 2.0.14..2.32.4 SDL_haptic "Haptic: Rumble effect not initialized on haptic device"
string 2.0.14..2.32.4 SDL_hidapi_ps3 "HIDAPI_DriverPS3_InitDevice(): Couldn't read feature report 0xf2"
string 2.0.14..2.32.4 SDL_hidapi_steam "Bad GET_ATTRIBUTES_VALUES response for controller %p\n"
string 2.0.14..2.32.4 SDL_hidapi_wii "Unexpected read length when reading extension type: %d"
string 2.0.14..2.32.4 SDL_kmsdrm_legacy_mouse "Could not create GBM cursor BO width size %dx%d for size testing"
string 2.0.14..2.32.4 SDL_kmsdrmvideo "Failed to issue atomic commit on surfaces destruction."
string 2.0.14..2.32.4 SDL_offscreenwindow "Failed to created an offscreen surface (EGL display: %p)"
string 2.0.14..2.32.4 SDL_pipewire "Pipewire: Failed to acquire hotplug detection registry (%i)"
string 2.0.14..2.32.4 SDL_pixels "L_SetPixelFormatPalette() passed a palette that doesn't match the format"
string 2.0.14..2.32.4 SDL_render_gles2 "Unsupported texture access for SDL_PIXELFORMAT_EXTERNAL_OES"
string 2.0.14..2.32.4 SDL_shaders_gl " sampler2DRect\n#define texture2D texture2DRect\n#define UVCoordScale 0.5\n"
string 2.0.14..2.32.4 SDL_shaders_gles2 "#define SDL_TEXCOORD_PRECISION mediump\nprecision mediump float;\n\n"
string 2.0.14..2.32.4 SDL_syshaptic "Haptic: Error while trying to stop all playing effects."
string 2.0.14..2.32.4 SDL_test_compare "Comparison of pixels with allowable error of %i failed %i times."
string 2.0.14..2.32.4 SDL_test_harness "Failed (test started, but did not return TEST_COMPLETED)"
string 2.0.14..2.32.4 SDL_test_memory "ations(): There are %d previous allocations, disabling free() validation"
string 2.0.14..2.32.4 SDL_vulkan_utils "You probably don't have a working Vulkan driver installed. %s %s %s(%d)"
string 2.0.14..2.32.4 SDL_wave "Invalid number of samples per IMA ADPCM block (wSamplesPerBlock)"
string 2.0.14..2.32.4 SDL_waylandvideo "xdg_output scale did not match, overriding with wl_output scale"
string 2.0.14..2.32.4 SDL_waylandvulkan "Installed Vulkan doesn't implement the VK_KHR_wayland_surfaceextension"
string 2.0.14..2.32.4 SDL_x11vulkan "VK_KHR_xcb_surface extension is not enabled in the Vulkan instance."
string 2.0.14..2.32.4 SDL_yuv_sw "YV12, IYUV, NV12, NV21 textures only support full surface locks"
string 2.26.5..2.32.4 SDL_events " (timestamp=%u which=%d sensor=%d data[0]=%f data[1]=%f data[2]=%f)"
string 2.26.5..2.32.4 SDL_hidapi_gamecube "Nintendo GameCube WaveBird controllers do not support rumble"
string 2.26.5..2.32.4 SDL_kmsdrmvulkan "redefined mode for that window size and couldn't create a suitable mode."
string 2.26.5..2.32.4 SDL_test_common "ENT: Mouse: button %d released at %d,%d with click count %d in window %u"
string 2.26.5..2.32.4 SDL_x11window "uld not get any window title response from Xorg, returning empty string!"
string 2.32.4..2.32.4 SDL_events " (timestamp=%u touchid=%ld dtheta=%f ddist=%f x=%f y=%f numfingers=%u)"
string 2.32.4..2.32.4 SDL_joystick "Guangzhou Chicken Run Network Technology Co., Ltd."
string 2.32.4..2.32.4 SDL_render "Renderer's window has been destroyed, can't use further"
string 2.32.4..2.32.4 SDL_test_common "ey %s in window %u: scancode 0x%08X = %s, keycode 0x%08X = %s, mods = %s"
string 2.32.4..2.32.4 SDL_waylandwindow "inimum (%i, %i); window borders will be larger than the content surface."
source 2.0.14..2.32.4 SDL_kmsdrmopengles "kmsdrm/SDL_kmsdrmopengles.c"
source 2.0.14..2.32.4 SDL_render_gl "opengl/SDL_render_gl.c"
source 2.0.14..2.32.4 SDL_render_gles2 "opengles2/SDL_render_gles2.c"
source 2.0.14..2.32.4 SDL_waylandtouch "wayland/SDL_waylandtouch.c"
source 2.32.4..2.32.4 SDL_render_sw "software/SDL_render_sw.c"
table 2.0.14..2.0.14 SDL_joystick 94c26d0495c26d0498c26d0499c26d049ac26d049bc26d044fc26d0461c26d04
table 2.0.14..2.32.4 SDL_audio 0800088010801090100010102080209020812091088008001080109010001010
table 2.0.14..2.32.4 SDL_audiocvt 0000803f96ff7f3f52fe7f3f27fc7f3f17f97f3f22f57f3f48f07f3f88ea7f3f
table 2.0.14..2.32.4 SDL_blit_N 00000000000000ff08000000002000ff10000000004000ff18000000006100ff
table 2.0.14..2.32.4 SDL_blit_N 00000000ff00000000000008ff00200000000010ff00400000000018ff006100
table 2.0.14..2.32.4 SDL_evdev 00000000290000001e0000001f00000020000000210000002200000023000000
table 2.0.14..2.32.4 SDL_evdev_kbd 01000000030000000400000006000000080000000b0000000d00000007000000
table 2.0.14..2.32.4 SDL_hidapijoystick 790000004f0400005e0400006d0400006e050000a306000038070000ff070000
table 2.0.14..2.32.4 SDL_ibus 6f72672e667265656465736b746f702e494275732e496e707574436f6e746578
table 2.0.14..2.32.4 SDL_joystick 9d005e04b0005e04b4005e0430075e0445075e0448075e0450075e0468075e04
table 2.0.14..2.32.4 SDL_keysym_to_scancode 000000001bff0000310000003200000033000000340000003500000036000000
table 2.0.14..2.32.4 SDL_keysym_to_scancode 2cff0810a200000068ff0810b500000066ff0000b60000004bff0810cc000000
table 2.0.14..2.32.4 SDL_keysym_to_scancode 9cff00005900000099ff00005a0000009bff00005b00000096ff00005c000000
table 2.0.14..2.32.4 SDL_kmsdrm_legacy_mouse 000040006000700078007c007e007f007f807c006c0046000600030003000000
table 2.0.14..2.32.4 SDL_kmsdrm_legacy_mouse c000e000f000f800fc00fe00ff00ff80ffc0ffe0fe00ef00cf00878007800300
table 2.0.14..2.32.4 SDL_pixels 1c000000f0000000e00300003e000000e007000000ff000000fc0f00fc0f0000
table 2.0.14..2.32.4 SDL_scancode_tables 040000001600000007000000090000000b0000000a0000001d0000001b000000
table 2.0.14..2.32.4 SDL_shaders_gles2 202020202023657874656e73696f6e20474c5f4f45535f45474c5f696d616765
table 2.0.14..2.32.4 SDL_systhread 0100000002000000030000000d0000000e0000000f000000110000001c000000
table 2.0.14..2.32.4 SDL_waylandevents 050000000100000009000000080000000a000000020000000600000004000000
table 2.0.14..2.32.4 SDL_x11messagebox 2d2a2d2a2d6d656469756d2d722d6e6f726d616c2d2d2a2d3132302d2a2d2a2d
table 2.0.14..2.32.4 SDL_x11messagebox 2d2a2d2a2d6d656469756d2d722d6e6f726d616c2d2d302d3132302d2a2d2a2d
table 2.0.14..2.32.4 SDL_yuv 000000008716993ea245163fd578e93db1bf2cbe27a0a9be0000003f0000003f
table 2.0.14..2.32.4 edid-parse 20030000580200003c00000020030000580200003800000080020000e0010000
table 2.0.14..2.32.4 yuv_rgb 0000130026000700f5ffebff20002000e5fffbff1000100020000600f7ffedff
table 2.0.14..2.32.4 yuv_rgb 000040005a00eaffd2ff710010004b006600e7ffccff810010004b007300f2ff
table 2.26.5..2.26.5 SDL_hidapijoystick 5e040000380700006f0e00000d0f000032150000d6200000c6240000c82d0000
table 2.26.5..2.32.4 SDL_joystick 1a1879001b187900f60e120c09016f0e16000d0f1b000d0f63000d0f6a000d0f
table 2.26.5..2.32.4 SDL_waylandevents 0400000001000000070000000600000008000000020000000500000003000000
table 2.26.5..2.32.4 SDL_x11mouse 440000009800000096000000820000009600000086000000880000006c000000
table 2.32.4..2.32.4 SDL_hidapijoystick f00300004f0400005e04000038070000050b00006f0e00000d0f0000f5100000
table 2.32.4..2.32.4 SDL_waylandmouse 090000000600000008000000050000001d0000001c0000001a0000001b000000
symbol 2.0.14..2.0.14 SDL_hidapi hid_close
symbol 2.0.14..2.0.14 SDL_syspower int_string
symbol 2.0.14..2.26.5 SDL_mouse SDL_MouseInit
symbol 2.0.14..2.32.4 SDL_RLEaccel copy_32
symbol 2.0.14..2.32.4 SDL_blit_1 Blit1to1
symbol 2.0.14..2.32.4 SDL_blit_N BlitNto1
symbol 2.0.14..2.32.4 SDL_fcitx GetAppName
symbol 2.0.14..2.32.4 SDL_list SDL_ListAdd
symbol 2.0.14..2.32.4 SDL_rwops mem_close
symbol 2.26.5..2.32.4 SDL_blit_0 Blit4bto4
symbol 2.26.5..2.32.4 SDL_sysjoystick HandleHat
symbol 2.32.4..2.32.4 SDL_evdev_kbd kbd_vt_quit
