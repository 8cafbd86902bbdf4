name vulkan-loader
also libvulkan-loader
advisory Debian vulkan-loader
advisory generic vulkan-loader
# learned
reference 1.2.162.0 amd64 sha256:ab388a912545b007b4a52b49f52aed3009487767f230c674b71cb5eb1f1b3c9d libvulkan1 1.2.162.0-1
reference 1.3.239.0 amd64 sha256:91dd2cb10ee4de7b77d0624938ff0a7542641e5348708d0d8c42d9404476d152 libvulkan1 1.3.239.0-1
reference 1.4.309.0 amd64 sha256:bbd6827e9fe418e9b9740aea57ce6d21fcea03e9876b4b17835c5a9c58f849fc libvulkan1 1.4.309.0-1
reference 1.4.363.0 amd64 sha256:45c9609c818897a2e552311839df8c8f5b6a7cf85e0219b42b57ba580de5f543 libvulkan1 1.4.363.0-1
string 1.2.162.0..1.2.162.0 - " %s is using an old API version %u.%u versus application requested %u.%u"
string 1.2.162.0..1.2.162.0 - " Failed retrieving ICD JSON %s 'library_path' field.  Skipping ICD JSON."
string 1.2.162.0..1.2.162.0 - " device count down by application request from %d to %d physical devices"
string 1.2.162.0..1.2.162.0 - " device is not exporting vkGetPhysicalDeviceXlibPresentationSupportKHR!\n"
string 1.2.162.0..1.2.162.0 - " extension not enabled.  vkGetDisplayPlaneCapabilitiesKHR not executed!\n"
string 1.2.162.0..1.3.239.0 - "  Call to ICD %d's 'vkEnumeratePhysicalDevices' failed with error 0x%08x"
string 1.2.162.0..1.3.239.0 - " find required layer value %s in manifest JSON file, skipping this layer"
string 1.2.162.0..1.3.239.0 - " physical device does not export vkGetDisplayPlaneSupportedDisplaysKHR!\n"
string 1.2.162.0..1.3.239.0 - ": Failed to CreateInstance and find entrypoints with ICD.  Skipping ICD."
string 1.2.162.0..1.3.239.0 - "CD for selected physical device does not export vkCreateDisplayModeKHR!\n"
string 1.2.162.0..1.4.309.0 - "Override layer has override paths set to %s"
string 1.2.162.0..1.4.309.0 - "s_in_search_paths: Failed to allocate space for search path of length %d"
string 1.2.162.0..1.4.363.0 - " %s has unknown layer manifest file version %d.%d.%d.  May cause errors."
string 1.2.162.0..1.4.363.0 - " JSON %s does not have a 'file_format_version' field. Skipping ICD JSON."
string 1.2.162.0..1.4.363.0 - " NULL, returning VK_SUCCESS. Was the VK_KHR_swapchain extension enabled?"
string 1.2.162.0..1.4.363.0 - " VkPhysicalDevice does not support GetPhysicalDevicePresentRectanglesKHX"
string 1.2.162.0..1.4.363.0 - " VkPhysicalDevice does not support GetPhysicalDeviceVideoCapabilitiesKHR"
string 1.2.162.0..1.4.363.0 - " flags and enable the VK_KHR_portability_enumeration instance extension."
string 1.2.162.0..1.4.363.0 - " handling of VkPhysicalDeviceGroupProperties in pNext chain for ICD \"%s\""
string 1.2.162.0..1.4.363.0 - " layer \"%s\" forced disabled because name matches filter of env var '%s'."
string 1.2.162.0..1.4.363.0 - " layer %s was loaded but was not found in the list of activated layers%c"
string 1.2.162.0..1.4.363.0 - " must not be NULL (VUID-vkEnumerateInstanceVersion-pApiVersion-parameter"
string 1.2.162.0..1.4.363.0 - " newer required to support this version of Vulkan (Policy #LDP_DRIVER_7)"
string 1.2.162.0..1.4.363.0 - " null encountered.  Possibly set by active layer. (Policy #LLP_LAYER_21)"
string 1.2.162.0..1.4.363.0 - " ppEnabledLayerNames contains string that is too long or is badly formed"
string 1.2.162.0..1.4.363.0 - "%s: Unable to resolve symbol \"%s\" in implicit layer library \"%s\""
string 1.2.162.0..1.4.363.0 - ": Failed loading library associated with ICD JSON %s. Ignoring this JSON"
string 1.2.162.0..1.4.363.0 - ": Failed retrieving ICD JSON %s 'library_path' field. Skipping ICD JSON."
string 1.2.162.0..1.4.363.0 - ": Failed to find 'vkGetInstanceProcAddr' in layer \"%s\".  Skipping layer."
string 1.2.162.0..1.4.363.0 - ": ppEnabledLayerNames is NULL but enabledLayerCount is greater than zero"
string 1.2.162.0..1.4.363.0 - "D associated with VkPhysicalDevice does not support AcquireDrmDisplayEXT"
string 1.2.162.0..1.4.363.0 - "Ds for struct VkPhysicalDeviceIDProperties - setting IDs to zero instead"
string 1.2.162.0..1.4.363.0 - "Failed to allocate space for parsing env var 'VK_LAYERS_DISABLE_ENV_VAR'"
string 1.2.162.0..1.4.363.0 - "GetPhysicalDeviceExternalSemaphoreProperties: Emulating call in ICD \"%s\""
string 1.2.162.0..1.4.363.0 - "ICD associated with VkPhysicalDevice does not support GetDrmDisplayEXT"
string 1.2.162.0..1.4.363.0 - "Instance extension %s not supported by available ICDs or enabled layers."
string 1.2.162.0..1.4.363.0 - "Layer \"%s\" forced disabled because name matches filter of env var '%s'."
string 1.4.309.0..1.4.309.0 - "ects were created, indicating an application bug. Returning VK_SUCCESS. "
string 1.4.309.0..1.4.309.0 - "epedency between Meta-layer %s and  Meta-layer %s.  Skipping this layer."
string 1.4.309.0..1.4.309.0 - "face extension not enabled. vkCreateDisplayPlaneSurfaceKHR not executed!"
string 1.4.309.0..1.4.363.0 - "           This layer was enabled because Env Var %s was set to Value %s"
string 1.4.309.0..1.4.363.0 - " can only be provided by the override meta layer. These will be ignored."
string 1.4.309.0..1.4.363.0 - " enabled. vkGetPhysicalDeviceWaylandPresentationSupportKHR not executed!"
string 1.4.309.0..1.4.363.0 - " non-null pDrivers member but a driverCount member with a value of zero."
string 1.4.309.0..1.4.363.0 - " not enabled. vkGetPhysicalDeviceDisplayPlanePropertiesKHR not executed!"
string 1.4.363.0..1.4.363.0 - " \"%s\", deviceUUID: %s, driverName: %s, driverUUID: %s, driverVersion: %d"
string 1.4.363.0..1.4.363.0 - " VkPhysicalDevice with deviceUUID: %s, driverUUID: %s, driverVersion: %d"
string 1.4.363.0..1.4.363.0 - " does not support EnumeratePhysicalDeviceShaderInstrumentationMetricsARM"
string 1.4.363.0..1.4.363.0 - " is able to use this driver in the device_configuration selection logic."
string 1.4.363.0..1.4.363.0 - "Device does not support GetPhysicalDeviceCooperativeMatrixProperties2EXT"
symbol 1.2.162.0..1.4.363.0 - vkCmdDispatch
symbol 1.2.162.0..1.4.363.0 - vkCmdDraw
symbol 1.2.162.0..1.4.363.0 - vkCmdEndQuery
symbol 1.2.162.0..1.4.363.0 - vkCmdSetEvent
symbol 1.2.162.0..1.4.363.0 - vkCreateEvent
symbol 1.2.162.0..1.4.363.0 - vkCreateFence
symbol 1.2.162.0..1.4.363.0 - vkFreeMemory
symbol 1.2.162.0..1.4.363.0 - vkMapMemory
symbol 1.2.162.0..1.4.363.0 - vkResetEvent
symbol 1.2.162.0..1.4.363.0 - vkSetEvent
symbol 1.4.309.0..1.4.363.0 - vkMapMemory2
symbol 1.4.309.0..1.4.363.0 - vkUnmapMemory2
