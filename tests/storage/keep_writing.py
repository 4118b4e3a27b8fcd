"""A process that writes for ever and says each number once it is on disk."""

import asyncio
import sys
from itertools import count

from storage import seen
from storage.database import Database
from tests.storage.scene import NOW


def heard(db, name):
    facts = {"channel": "web", "external_id": name, "address": "1", "text": "90%"}
    return seen.put(db, {**facts, "said_at": NOW, "heard_at": NOW})


async def one_after_the_other(database, prefix):
    for number in count():
        name = f"{prefix}-{number}"
        await database.write(heard, name)
        print(name, flush=True)


async def main(url, prefix):
    database = Database(url)
    writers = (one_after_the_other(database, f"{prefix}-{number}") for number in range(20))
    await asyncio.gather(*writers)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
