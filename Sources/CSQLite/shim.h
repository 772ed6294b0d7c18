#ifndef WICARA_CSQLITE_SHIM_H
#define WICARA_CSQLITE_SHIM_H

#include <sqlite3.h>

/* Without this SQLite counts every piece of its memory under one lock, and nobody reads the count.
   Has an effect before the first opening only; sqlite3_config is variadic. */
static inline int wicara_count_no_memory(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/* SQLITE_TRANSIENT is a cast macro, which Swift does not see: SQLite copies what is bound. */
static inline int wicara_bind_text(sqlite3_stmt *statement, int place, const char *bytes,
                                   sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, place, bytes, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static inline int wicara_bind_blob(sqlite3_stmt *statement, int place, const void *bytes,
                                   sqlite3_uint64 count) {
  return sqlite3_bind_blob64(statement, place, bytes, count, SQLITE_TRANSIENT);
}

#endif
