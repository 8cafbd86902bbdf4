name glfw
also libglfw glfw3
advisory Debian glfw3
advisory generic glfw
version "{v} {*}monotonic{*}"
version "{v} {*}clock_gettime{*}"
# learned
reference 3.3.2 amd64 sha256:d8b769ba3cf7cad4acc792205a0144b7bcfbf64fc465cf0034e12a41dd735ed1 libglfw3 3.3.2-1, libglfw3-dev 3.3.2-1, libglfw3-wayland 3.3.2-1
reference 3.3.8 amd64 sha256:51d6ee736c833631e8e77f93d58b537ac3c8c74b9f32b3d93f6a6ace3de24ce8 libglfw3 3.3.8-1, libglfw3-dev 3.3.8-1, libglfw3-wayland 3.3.8-1
reference 3.4 amd64 sha256:7799e65176f9d18f62af7e160740e29dd1ca3bff7a99a811db70b283aab95f5e libglfw3 3.4-3, libglfw3-dev 3.4-3, libglfw3-wayland 3.4-3
reference 3.5.1 amd64 sha256:032bb99a6355478276e7d94584419265e7c0da2dfbc2d5ae76baa7613a29bc9c libglfw3 3.5.1-1, libglfw3-dev 3.5.1-1
string 3.3.2..3.3.2 - ",leftshoulder:b6,rightshoulder:b7,start:b11,x:b3,y:b4,platform:Mac OS X,"
string 3.3.2..3.3.2 - ",rightshoulder:b9,righttrigger:a4,start:b13,x:b0,y:b6,platform:Mac OS X,"
string 3.3.2..3.3.2 - "1,leftshoulder:b4,rightshoulder:b5,start:b7,x:b3,y:b2,platform:Mac OS X,"
string 3.3.2..3.3.2 - "1,leftshoulder:b4,rightshoulder:b5,start:b9,x:b3,y:b0,platform:Mac OS X,"
string 3.3.2..3.3.2 - "dow has no contERROR: UNKNOWN GInvalid button in gamepad mapping %s (%s)"
string 3.3.2..3.3.8 - "OINTER_AXIS_HORIZONTAL_SCROLL || axis == WL_POINTER_AXIS_VERTICAL_SCROLL"
string 3.3.2..3.3.8 - "Wayland: Focusing a window requires user interaction"
string 3.3.2..3.3.8 - "Wayland: Window attention request not implemented yet"
string 3.3.2..3.3.8 - "Wayland: Window attribute setting not implemented yet"
string 3.3.2..3.3.8 - "Wayland: Window position retrieval not supported"
string 3.3.2..3.4 - "gamma <= FLT_MAX"
string 3.3.2..3.4 - "opacity == opacity"
string 3.3.2..3.4 - "timeout <= DBL_MAX"
string 3.3.2..3.4 - "timeout == timeout"
string 3.3.2..3.5.1 - " EGLConfig argument does not name a valid EGL frame buffer configuration"
string 3.3.2..3.5.1 - " The context must be current on the calling thread when swapping buffers"
string 3.3.2..3.5.1 - " is already connected to a VkSurfaceKHR, or to some other non-Vulkan API"
string 3.3.2..3.5.1 - " no longer matches the surface properties exactly, but can still be used"
string 3.3.2..3.5.1 - " of an object could not be completed for implementation-specific reasons"
string 3.3.2..3.5.1 - "A NativePixmapType argument does not refer to a valid native pixmap"
string 3.3.2..3.5.1 - "A NativeWindowType argument does not refer to a valid native window"
string 3.3.2..3.5.1 - "An EGLContext argument does not name a valid EGL rendering context"
string 3.3.2..3.5.1 - "An EGLDisplay argument does not name a valid EGL display connection"
string 3.3.2..3.5.1 - "Cannot query entry point without a current OpenGL or OpenGL ES context"
string 3.3.2..3.5.1 - "Cannot query extension without a current OpenGL or OpenGL ES context"
string 3.3.2..3.5.1 - "Cannot set swap interval without a current OpenGL or OpenGL ES context"
string 3.3.2..3.5.1 - "Cannot swap buffers of a window that has no OpenGL or OpenGL ES context"
string 3.3.2..3.5.1 - "Context profiles are only defined for OpenGL version 3.2 and above"
string 3.3.2..3.5.1 - "Forward-compatibility is only defined for OpenGL version 3.0 and above"
string 3.3.2..3.5.1 - "Vulkan: Failed to retrieve vkEnumerateInstanceExtensionProperties"
string 3.3.2..3.5.1 - "Wayland: Vulkan instance missing VK_KHR_wayland_surface extension"
string 3.3.2..3.5.1 - "annot make current with a window that has no OpenGL or OpenGL ES context"
string 3.3.2..3.5.1 - "changed in such a way that it is no longer compatible with the swapchain"
string 3.3.2..3.5.1 - "e creation requires the window to have the client API set to GLFW_NO_API"
string 3.3.8..3.4 - "Wayland: Failed to retrieve codepoint for key name"
string 3.3.8..3.5.1 - "990a000001010000,Retronic Adapter,a:b0,leftx:a0,lefty:a1,platform:Linux,"
string 3.3.8..3.5.1 - "Wayland: Failed to create buffer file of size %d: %s"
string 3.3.8..3.5.1 - "Wayland: Failed to create pipe for data offer: %s"
string 3.3.8..3.5.1 - "Wayland: Failed to find xdg-shell in your compositor"
string 3.3.8..3.5.1 - "etition Pro,a:b0,b:b1,back:b2,leftx:a0,lefty:a1,start:b3,platform:Linux,"
string 3.4..3.5.1 - "BThe GLFW library is not initialiThere is no currcurrent context"
string 3.4..3.5.1 - "Wayland: The platform does not support setting the cursor position"
string 3.4..3.5.1 - "Wayland: The platform does not support setting the window opacity"
string 3.4..3.5.1 - "Wayland: The platform does not support setting the window position"
string 3.4..3.5.1 - "ape is unThe requested feature cannot be implemented for r this platform"
string 3.5.1..3.5.1 - "Null: Failed to create Vulkan surface: %s"
string 3.5.1..3.5.1 - "Null: Vulkan instance missing VK_EXT_headless_surface extension"
string 3.5.1..3.5.1 - "Wayland: The compositor does not support confining the pointer"
string 3.5.1..3.5.1 - "Wayland: The compositor does not support locking the pointer"
string 3.5.1..3.5.1 - "Wayland: The compositor does not support relative pointer motion"
source 3.3.2..3.5.1 - "osmesa_context.c"
source 3.3.2..3.5.1 - "posix_thread.c"
source 3.4..3.5.1 - "egl_context.c"
source 3.4..3.5.1 - "glx_context.c"
source 3.4..3.5.1 - "x11_init.c"
source 3.4..3.5.1 - "x11_window.c"
source 3.5.1..3.5.1 - "wl_monitor.c"
source 3.5.1..3.5.1 - "x11_monitor.c"
symbol 3.3.2..3.5.1 - glfwGetError
symbol 3.3.2..3.5.1 - glfwGetKey
symbol 3.3.2..3.5.1 - glfwGetTime
symbol 3.3.2..3.5.1 - glfwInit
symbol 3.3.2..3.5.1 - glfwInitHint
symbol 3.3.2..3.5.1 - glfwSetCursor
symbol 3.3.2..3.5.1 - glfwSetGamma
symbol 3.3.2..3.5.1 - glfwSetTime
symbol 3.4..3.5.1 - glfwGetGLXContext
symbol 3.4..3.5.1 - glfwGetPlatform
symbol 3.5.1..3.5.1 - glfwGetEGLConfig
symbol 3.5.1..3.5.1 - glfwGetGLXFBConfig
