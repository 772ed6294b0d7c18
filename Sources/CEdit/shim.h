#ifndef WICARA_CEDIT_SHIM_H
#define WICARA_CEDIT_SHIM_H

#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <editline/readline.h>

/* Swift 6 refuses C's global variables, so each one that is set has a function. */
static inline void wicara_set_completion(rl_completion_func_t *function) {
  rl_attempted_completion_function = function;
}

/* No file names when nothing of ours fits. */
static inline void wicara_only_our_completion(void) { rl_attempted_completion_over = 1; }

/* A label with spaces is one word. */
static inline void wicara_complete_whole_line(void) {
  static const char nothing[] = "";
  rl_basic_word_break_characters = nothing;
  rl_completion_append_character = 0;
}

/* Ctrl-C: libedit gives the terminal back its modes, then sends the signal again. In C, because
   only functions that are safe in a signal handler may be called here. */
static inline void wicara_say_goodbye(int signal_number) {
  static const char text[] = "\nSampai jumpa.\n";
  (void)signal_number;
  if (write(STDOUT_FILENO, text, sizeof text - 1) < 0) { _exit(1); }
  _exit(0);
}

static inline void wicara_end_on_interrupt(void) { signal(SIGINT, wicara_say_goodbye); }

/* setlocale's constants are macros; UTF-8 is wanted whatever the environment says. */
static inline void wicara_use_utf8(void) {
  const char *name = setlocale(LC_CTYPE, "");
  if (name == NULL || MB_CUR_MAX == 1) { setlocale(LC_CTYPE, "C.UTF-8"); }
}

#endif
