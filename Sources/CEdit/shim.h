#ifndef WICARA_CEDIT_SHIM_H
#define WICARA_CEDIT_SHIM_H

#include <stdlib.h>
#include <editline/readline.h>

#endif
