"""Runs the black-box tests of `wicara serve` several at a time; called by tools/test-service.

    WICARA=.build/debug/wicara python3 tools/_jalan_uji.py [-v] [--at-a-time N] [CLASS[.TEST]...]

Most of a test's time is waiting for the service, so a few at once take little more than the
longest. Every test has a service, a fake and ports of its own.
"""

import argparse
import concurrent.futures
import os
import sys
import threading
import time
import unittest

sys.dont_write_bytecode = True
import _uji_berkas
import _uji_gangguan
import _uji_janji
import _uji_layanan

MODULES = [_uji_berkas, _uji_gangguan, _uji_janji, _uji_layanan]


def cases(names):
    """The tests by their names; all without names. The long ones begin first."""
    loader = unittest.TestLoader()
    if names:
        suite = [loader.loadTestsFromName(name, module) for name in names for module in MODULES
                 if hasattr(module, name.split(".")[0])]
        if len(suite) < len(names):
            sys.exit(f"Not all of these are tests: {' '.join(names)}")
    else:
        suite = [loader.loadTestsFromModule(module) for module in MODULES]
    found = list(flat(suite))
    return sorted(found, key=lambda case: -getattr(test_of(case), "seconds", 1))


def test_of(case):
    return getattr(case, case._testMethodName, None)


def flat(suite):
    for part in suite:
        if isinstance(part, unittest.TestCase):
            yield part
        else:
            yield from flat(part)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("-v", "--verbose", action="store_true")
    arguments.add_argument("--at-a-time", type=int, default=6)
    arguments.add_argument("names", nargs="*")
    arguments = arguments.parse_args()
    if not os.access(_uji_layanan.WICARA, os.X_OK):
        sys.exit(f"{_uji_layanan.WICARA} is not there: build first, or set WICARA.")
    found, lock, bad, skipped = cases(arguments.names), threading.Lock(), 0, 0

    def run(case):
        nonlocal bad, skipped
        started, result = time.monotonic(), unittest.TestResult()
        case.run(result)
        took = time.monotonic() - started
        with lock:
            for _, trace in result.errors + result.failures:
                print(f"SALAH {case.id()} ({took:.1f} s)\n{trace}", flush=True)
            for _, reason in result.skipped:
                print(f"DILEWATI {case.id()}: {reason}", flush=True)
            bad += not result.wasSuccessful()
            skipped += len(result.skipped)
            if arguments.verbose and result.wasSuccessful():
                print(f"benar {case.id()} ({took:.1f} s)", flush=True)

    started = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(max(1, arguments.at_a_time)) as pool:
        list(pool.map(run, found))
    print(f"{len(found) - bad - skipped} passed, {bad} failed, {skipped} left out"
          f" ({time.monotonic() - started:.0f} s)")
    sys.exit(1 if bad or not found else 0)


if __name__ == "__main__":
    main()
