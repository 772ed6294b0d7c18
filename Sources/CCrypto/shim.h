#ifndef WICARA_CCRYPTO_SHIM_H
#define WICARA_CCRYPTO_SHIM_H

#include <openssl/evp.h>
#include <openssl/params.h>

/* OSSL_PARAM is an array that ends with a marker; built here, so that Swift need not know its form.
   The context keeps no pointer to it. 1 = good, as everywhere in libcrypto. */
static inline int wicara_hmac_start(EVP_MAC_CTX *context, const char *digest,
                                    const unsigned char *key, size_t key_bytes) {
  OSSL_PARAM parameters[2];
  parameters[0] = OSSL_PARAM_construct_utf8_string("digest", (char *)digest, 0);
  parameters[1] = OSSL_PARAM_construct_end();
  return EVP_MAC_init(context, key, key_bytes, parameters);
}

/* The same key again: no parameters and no key. */
static inline int wicara_hmac_restart(EVP_MAC_CTX *context) {
  return EVP_MAC_init(context, NULL, 0, NULL);
}

#endif
