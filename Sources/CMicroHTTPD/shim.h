#ifndef WICARA_CMICROHTTPD_SHIM_H
#define WICARA_CMICROHTTPD_SHIM_H

#include <errno.h>
#include <microhttpd.h>
#include <netdb.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* MHD_start_daemon is variadic. No thread of its own and no clock of its own: we poll its epoll
   descriptor, call MHD_run and close late connections ourselves (its internal epoll thread stalls
   when a multiple of 128 sockets is ready; its time-out counts inactivity, not age). */
static inline struct MHD_Daemon *wicara_mhd_start(
    int listen_descriptor, unsigned int connections, size_t connection_bytes, void *closure,
    MHD_AccessHandlerCallback handle, MHD_RequestCompletedCallback completed,
    MHD_NotifyConnectionCallback connection,
    void *(*request_line)(void *closure, const char *uri, struct MHD_Connection *connection)) {
  return MHD_start_daemon(
      MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ITC, 0, NULL, NULL, handle, closure,
      MHD_OPTION_LISTEN_SOCKET, listen_descriptor,
      MHD_OPTION_CONNECTION_LIMIT, connections,
      MHD_OPTION_CONNECTION_MEMORY_LIMIT, connection_bytes,
      /* Bodies are read in pieces of this size. */
      MHD_OPTION_CONNECTION_MEMORY_INCREMENT, connection_bytes / 2,
      MHD_OPTION_CONNECTION_TIMEOUT, 0u,
      MHD_OPTION_STRICT_FOR_CLIENT, 1,
      MHD_OPTION_NOTIFY_COMPLETED, completed, closure,
      MHD_OPTION_NOTIFY_CONNECTION, connection, closure,
      MHD_OPTION_URI_LOG_CALLBACK, request_line, closure,
      MHD_OPTION_END);
}

/* The union and the variadic enquiry, one answer each. */
static inline int wicara_mhd_epoll_descriptor(struct MHD_Daemon *daemon) {
  const union MHD_DaemonInfo *info = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_EPOLL_FD);
  return info == NULL ? -1 : info->epoll_fd;
}

static inline int wicara_mhd_socket(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
  return info == NULL ? -1 : info->connect_fd;
}

static inline void *wicara_mhd_socket_context(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
  return info == NULL ? NULL : info->socket_context;
}

static inline size_t wicara_mhd_head_bytes(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
  return info == NULL ? 0 : info->header_size;
}

/* MHD wants a pointer that it will not write through. */
static inline struct MHD_Response *wicara_mhd_response(const void *body, size_t bytes) {
  return MHD_create_response_from_buffer(bytes, (void *)body, MHD_RESPMEM_MUST_COPY);
}

/* Sockets in C: their types belong to whichever C module of a target the compiler meets first, so
   Swift files that import another one cannot name them in a release build.

   Listens on a host and a port; the descriptor, or the negative errno, -EADDRNOTAVAIL also for a
   host that has no address here. */
static inline int wicara_listen(const char *host, const char *port, int backlog) {
  struct addrinfo hints, *found = NULL;
  memset(&hints, 0, sizeof hints);
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
  if (getaddrinfo(host, port, &hints, &found) != 0 || found == NULL) { return -ENOENT; }
  int result = socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (result < 0) {
    result = -errno;
  } else {
    const int yes = 1;
    setsockopt(result, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (bind(result, found->ai_addr, found->ai_addrlen) != 0 || listen(result, backlog) != 0) {
      const int code = errno;
      close(result);
      result = -code;
    }
  }
  freeaddrinfo(found);
  return result;
}

/* The port that a socket is bound to, or 0. */
static inline int wicara_bound_port(int descriptor) {
  struct sockaddr_storage address;
  socklen_t length = sizeof address;
  if (getsockname(descriptor, (struct sockaddr *)&address, &length) != 0) { return 0; }
  if (address.ss_family == AF_INET) {
    return ntohs(((const struct sockaddr_in *)&address)->sin_port);
  }
  return ntohs(((const struct sockaddr_in6 *)&address)->sin6_port);
}

/* Ends a stream in both directions; the descriptor stays its owner's. */
static inline void wicara_end_stream(int descriptor) { shutdown(descriptor, SHUT_RDWR); }

#endif
