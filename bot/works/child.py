"""The other process: limits itself, reads the content, writes what it found."""

from __future__ import annotations

import importlib
import resource
import sys

import orjson


def main(function: str, name: str, seconds: str, most_bytes: str) -> None:
    limit = int(most_bytes)
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds), int(seconds) + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    module, _, called = function.partition(":")
    work = getattr(importlib.import_module(module), called)
    sys.stdout.buffer.write(orjson.dumps(work(sys.stdin.buffer.read(), name)))


if __name__ == "__main__":
    main(*sys.argv[1:])
