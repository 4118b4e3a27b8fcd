"""A file is read in a process of its own, which may fail without harm to anybody."""

import os

import pytest

from bot.works import apart
from bot.works.apart import Task


def task(name, **limits):
    return Task(f"tests.works.readings:{name}", **limits)


async def test_another_process_does_it():
    found = await apart.run(task("counted"), b"abc", "kế hoạch.docx")
    assert (found["size"], found["name"]) == (3, "kế hoạch.docx")
    assert found["process"] != os.getpid()


async def test_what_takes_too_long_is_ended():
    found = await apart.run(task("endless", seconds=1), b"", "a")
    assert found == {"problem": "too_slow", "seconds": 1}


@pytest.mark.parametrize("name", ["greedy", "fatal"])
async def test_what_breaks_the_process_is_an_outcome(name, capfd):
    assert await apart.run(task(name), b"", "a") == {"problem": "crashed"}
