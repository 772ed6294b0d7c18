#ifndef WICARA_CLINUX_SHIM_H
#define WICARA_CLINUX_SHIM_H

/* What Linux has and Swift's Glibc module does not show. */
#include <sys/eventfd.h>
#include <sys/prctl.h>

/* The flags are of an enum that Swift sees as another type. */
static inline int wicara_event_descriptor(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

/* prctl is variadic. The name is cut to 15 bytes by the system. */
static inline void wicara_name_this_thread(const char *name) { prctl(PR_SET_NAME, name, 0, 0, 0); }

#endif
