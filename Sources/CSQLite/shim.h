#ifndef WICARA_CSQLITE_SHIM_H
#define WICARA_CSQLITE_SHIM_H

#include <sqlite3.h>

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
