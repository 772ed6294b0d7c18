#ifndef WICARA_CLINUX_SHIM_H
#define WICARA_CLINUX_SHIM_H

/* What Linux has and Swift's Glibc module does not show. */
#include <malloc.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>

/* The flags are of an enum that Swift sees as another type. */
static inline int wicara_event_descriptor(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

/* prctl is variadic. The name is cut to 15 bytes by the system. */
static inline void wicara_name_this_thread(const char *name) { prctl(PR_SET_NAME, name, 0, 0, 0); }

/* Blocks above 256 KiB are given back when they are freed (the limit would otherwise grow with the
   largest one), and threads share two heaps. */
static inline void wicara_return_freed_memory(void) {
  mallopt(M_MMAP_THRESHOLD, 256 * 1024);
  mallopt(M_TRIM_THRESHOLD, 1024 * 1024);
  mallopt(M_ARENA_MAX, 2);
}

#endif
