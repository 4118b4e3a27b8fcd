"""Shortens what people wrote, at a word's end, with "…" where something is left out."""


def clip(words: str, most: int, *, keep_lines: bool = False) -> str:
    """At most that many letters; white space is folded unless lines are to be kept."""
    folded = words if keep_lines else " ".join(words.split())
    if len(folded) <= most:
        return folded
    start = folded[: most - 1]
    # A single endless word is cut in the middle rather than away.
    at = max(start.rfind(" "), start.rfind("\n"))
    return f"{start[:at] if at > most // 2 else start}".rstrip(" ,;.:\n") + "…"
