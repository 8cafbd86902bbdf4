name wayland
also libwayland
advisory Debian wayland
advisory generic wayland
# learned
reference 1.18.0 amd64 sha256:7c52bd140843848e31694fcbc0e1f59c96cf3c7fd44a00f1b8158bf081d4a2a1 libwayland-client0 1.18.0-2~exp1.1, libwayland-dev 1.18.0-2~exp1.1, libwayland-server0 1.18.0-2~exp1.1
reference 1.21.0 amd64 sha256:825a5bb6d99188c784458073b8bedd5095c4844acd9b025fa9b5a08f913790b7 libwayland-client0 1.21.0-1, libwayland-dev 1.21.0-1, libwayland-server0 1.21.0-1
reference 1.23.0 amd64 sha256:87f725b5c375b084092fce05054f4d28446d347a8da9900751fd0e468af9ccd1 libwayland-client0 1.23.0-1~bpo12+1, libwayland-dev 1.23.0-1~bpo12+1, libwayland-server0 1.23.0-1~bpo12+1
reference 1.23.1 amd64 sha256:152a004c9b75f2921135237c5339b8b104b567d84b9eeb3c1b8974ff3debae76 libwayland-client0 1.23.1-3, libwayland-dev 1.23.1-3, libwayland-server0 1.23.1-3
reference 1.26.0 amd64 sha256:bf148e9660ee44cc519df9b170c6eec362c3ae17f9ddf71e2f444e785c7eeb6d libwayland-client0 1.26.0-1, libwayland-dev 1.26.0-1, libwayland-server0 1.26.0-1
string 1.18.0..1.18.0 - "This would previously accidentally suppress a follow-up dispatch"
string 1.18.0..1.18.0 - "error: XDG_RUNTIME_DIR not set in the environment\n"
string 1.18.0..1.18.0 - "error: XDG_RUNTIME_DIR not set in the environment.\n"
string 1.18.0..1.18.0 - "error: socket path \"%s/%s\" plus null terminator exceeds 108 bytes\n"
string 1.18.0..1.18.0 - "request could not be marshaled: can't send file descriptor"
string 1.18.0..1.21.0 - "Data too big for buffer (%d > %d).\n"
string 1.18.0..1.21.0 - "invalid arguments for %s@%u.%s"
string 1.18.0..1.21.0 - "invalid method %d (since %d < %d), object %s@%u"
string 1.18.0..1.21.0 - "invalid method %d, object %s@%u"
string 1.18.0..1.21.0 - "wl_global_remove: called twice on the same global '%s@%u'"
string 1.18.0..1.23.1 - "buffer->pool->internal_refcount + buffer->pool->external_refcount"
string 1.18.0..1.23.1 - "invalid interface for global %u: have %s, wanted %s"
string 1.18.0..1.23.1 - "invalid version for global %s (%d): 0 is not a valid version"
string 1.18.0..1.23.1 - "invalid version for global %s (%d): have %d, wanted %d"
string 1.18.0..1.23.1 - "sigbus_data->current_pool == NULL || sigbus_data->current_pool == pool"
string 1.18.0..1.26.0 - " destroy all clients because new ones were created by destroy callbacks\n"
string 1.18.0..1.26.0 - "NULL new ID received on non-nullable type, message %s(%s)\n"
string 1.18.0..1.26.0 - "NULL object received on non-nullable type, message %s(%s)\n"
string 1.18.0..1.26.0 - "Tried to destroy non-wrapper proxy with wl_proxy_wrapper_destroy\n"
string 1.18.0..1.26.0 - "Tried to destroy wrapper with wl_proxy_destroy()\n"
string 1.18.0..1.26.0 - "d to use an object from one client in a '%s.%s' for a different client.\n"
string 1.18.0..1.26.0 - "e: implemented version for '%s' higher than interface version (%d > %d)\n"
string 1.18.0..1.26.0 - "error marshalling arguments for %s: dup failed: %s\n"
string 1.18.0..1.26.0 - "error: received delete_id for unknown id (%u)\n"
string 1.18.0..1.26.0 - "error: socket path \"%s\" plus null terminator exceeds %i bytes\n"
string 1.18.0..1.26.0 - "error: socket path \"%s/%s\" plus null terminator exceeds %i bytes\n"
string 1.18.0..1.26.0 - "file descriptor expected, object (%d), message %s(%s)\n"
string 1.18.0..1.26.0 - "invalid object (%u), type (%s), message %s(%s)\n"
string 1.18.0..1.26.0 - "ling to create interface '%s' with version %d because it is less than 1\n"
string 1.18.0..1.26.0 - "listener function for opcode %u of %s is NULL\n"
string 1.18.0..1.26.0 - "message too short, object (%d), message %s(%s)\n"
string 1.18.0..1.26.0 - "not a valid new object id (%u), message %s(%s)\n"
string 1.18.0..1.26.0 - "rshalling arguments for %s (signature %s): null value passed for arg %i\n"
string 1.18.0..1.26.0 - "ts parent pool has an external reference and a deferred resize pending.\n"
string 1.18.0..1.26.0 - "unable to lock lockfile %s, maybe another compositor is running\n"
string 1.21.0..1.26.0 - "This would previously accidentally suppress a follow-up dispatch\n"
string 1.21.0..1.26.0 - "error: XDG_RUNTIME_DIR is invalid or not set in the environment\n"
string 1.21.0..1.26.0 - "error: XDG_RUNTIME_DIR is invalid or not set in the environment.\n"
string 1.21.0..1.26.0 - "error: socket path \"%s%s%s\" plus null terminator exceeds 108 bytes\n"
string 1.21.0..1.26.0 - "request could not be marshaled: can't send file descriptor\n"
string 1.23.0..1.26.0 - "_send error: buffer allocation failure of size %d\n for %s (signature %s)"
string 1.23.0..1.26.0 - "could not allocate closure of size (%d) for %s (signature %s)\n"
string 1.23.0..1.26.0 - "queue error: buffer allocation failure of size %d\n for %s (signature %s)"
string 1.23.0..1.26.0 - "warning: queue \"%s\" %p destroyed while proxies still attached:\n"
string 1.23.0..1.26.0 - "wl_client_destroy: encountered re-entrant client destruction.\n"
string 1.26.0..1.26.0 - "Requested to unref an external reference to buffer but none found\n"
string 1.26.0..1.26.0 - "Requested to unref an external reference to pool but none found\n"
string 1.26.0..1.26.0 - "Requested to unref an internal reference to buffer but none found\n"
string 1.26.0..1.26.0 - "Requested to unref an internal reference to pool but none found\n"
string 1.26.0..1.26.0 - "sigbus_data is NULL or wl_shm_buffer_begin_access wasn't called before\n"
source 1.18.0..1.23.1 - "event-loop.c"
source 1.18.0..1.23.1 - "wayland-server.c"
source 1.18.0..1.23.1 - "wayland-shm.c"
source 1.18.0..1.26.0 - "wayland-client.c"
symbol 1.18.0..1.26.0 - wl_array_add
symbol 1.18.0..1.26.0 - wl_array_copy
symbol 1.18.0..1.26.0 - wl_array_init
symbol 1.18.0..1.26.0 - wl_display_run
symbol 1.18.0..1.26.0 - wl_list_empty
symbol 1.18.0..1.26.0 - wl_list_init
symbol 1.21.0..1.26.0 - wl_global_get_display
symbol 1.21.0..1.26.0 - wl_global_get_version
symbol 1.23.0..1.26.0 - wl_global_get_name
symbol 1.23.0..1.26.0 - wl_proxy_get_queue
symbol 1.26.0..1.26.0 - wl_shm_buffer_ref
symbol 1.26.0..1.26.0 - wl_shm_buffer_unref
