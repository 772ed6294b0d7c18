#ifndef WICARA_CCURL_SHIM_H
#define WICARA_CCURL_SHIM_H

#include <curl/curl.h>
#include <netinet/in.h>

/* curl_easy_setopt and curl_easy_getinfo are macros around variadic functions; one function for
   each type of value. */
static inline CURLcode wicara_curl_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode wicara_curl_set_large(CURL *handle, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode wicara_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode wicara_curl_set_headers(CURL *handle, struct curl_slist *headers) {
  return curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
}

/* All callbacks get the same context; it is also what wicara_curl_context gives back. */
static inline CURLcode wicara_curl_set_callbacks(
    CURL *handle, void *context, size_t (*write)(char *, size_t, size_t, void *),
    size_t (*header)(char *, size_t, size_t, void *),
    size_t (*read)(char *, size_t, size_t, void *),
    curl_socket_t (*open)(void *, curlsocktype, struct curl_sockaddr *)) {
  curl_easy_setopt(handle, CURLOPT_PRIVATE, context);
  curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, write);
  curl_easy_setopt(handle, CURLOPT_WRITEDATA, context);
  curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, header);
  curl_easy_setopt(handle, CURLOPT_HEADERDATA, context);
  curl_easy_setopt(handle, CURLOPT_READFUNCTION, read);
  curl_easy_setopt(handle, CURLOPT_READDATA, context);
  curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, open);
  return curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, context);
}

static inline void *wicara_curl_context(CURL *handle) {
  char *context = NULL;
  curl_easy_getinfo(handle, CURLINFO_PRIVATE, &context);
  return context;
}

static inline long wicara_curl_status(CURL *handle) {
  long status = 0;
  curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
  return status;
}

static inline curl_off_t wicara_curl_uploaded(CURL *handle) {
  curl_off_t bytes = 0;
  curl_easy_getinfo(handle, CURLINFO_SIZE_UPLOAD_T, &bytes);
  return bytes;
}

static inline CURLMcode wicara_curl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}

/* The next finished transfer and its result, or NULL. The union's arm depends on the message, of
   which there is one kind. */
static inline CURL *wicara_curl_next_done(CURLM *multi, CURLcode *result) {
  int left = 0;
  CURLMsg *message = curl_multi_info_read(multi, &left);
  if (message == NULL || message->msg != CURLMSG_DONE) { return NULL; }
  *result = message->data.result;
  return message->easy_handle;
}

/* The bytes of an address; IPv6's are longer than the struct that the library declares. Returns how
   many there are, 0 for another family. */
static inline int wicara_curl_address(const struct curl_sockaddr *address,
                                      const unsigned char **bytes) {
  if (address->family == AF_INET) {
    *bytes = (const unsigned char *)&((const struct sockaddr_in *)&address->addr)->sin_addr;
    return 4;
  }
  if (address->family == AF_INET6) {
    *bytes = (const unsigned char *)&((const struct sockaddr_in6 *)&address->addr)->sin6_addr;
    return 16;
  }
  return 0;
}

/* Waits for the library's sockets or for one descriptor of ours. */
static inline CURLMcode wicara_curl_multi_wait(CURLM *multi, int descriptor, int milliseconds) {
  struct curl_waitfd ours = {.fd = descriptor, .events = CURL_WAIT_POLLIN, .revents = 0};
  return curl_multi_poll(multi, &ours, 1, milliseconds, NULL);
}

#endif
