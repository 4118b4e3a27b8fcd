"""What children of the tests do with a file's content."""

import os
import time


def counted(content: bytes, name: str) -> dict:
    return {"size": len(content), "name": name, "process": os.getpid()}


def slow(content: bytes, name: str) -> dict:
    time.sleep(0.5)
    return {"size": len(content)}


def endless(content: bytes, name: str) -> dict:
    while True:
        time.sleep(1)


def greedy(content: bytes, name: str) -> dict:
    return {"size": len(bytearray(4 << 30))}


def fatal(content: bytes, name: str) -> dict:
    os.abort()
