import CLinux

// The only file that imports CLinux.

/// A counter of the kernel that can be waited for like a file, or -1 if there are no more of them.
func eventDescriptor() -> Int32 { wicara_event_descriptor() }

/// Names are cut to 15 bytes, which is what Linux keeps; they are seen in `top` and in debuggers.
func nameThisThread(_ name: String) { unsafe wicara_name_this_thread(name) }

/// Lets freed memory of large bodies go back to the system; to be called before threads begin.
package func returnFreedMemory() { wicara_return_freed_memory() }
