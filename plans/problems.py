"""Why a document could not be read, as a key and facts for the one who words it."""


class Unreadable(Exception):
    """Nothing could be read from the document; `reason` is a key, never a sentence."""

    def __init__(self, reason: str, **facts: object) -> None:
        super().__init__(reason, facts)
        self.reason = reason
        self.facts = facts
