"""The one method call a bot may put into its answer to a webhook delivery."""

from datetime import datetime

import httpx

from tests.telegram.call import Call, as_values, read_object
from tests.telegram.refusal import Refusal

LONGEST_ANSWER = 1 << 20


def read_answer(answer: httpx.Response, now: datetime) -> Call | None:
    """Reads the method in the answer; nothing when the bot only said that it has the update."""
    if not answer.content.strip():
        return None
    kind = answer.headers.get("content-type", "")
    if not kind.startswith("application/json"):
        check_harmless(answer, f"an answer of the type {kind!r} is not read")
        return None
    parameters = read_object(answer.content)
    if "method" not in parameters:
        return None
    method = parameters.pop("method")
    if not isinstance(method, str):
        raise Refusal(400, "Bad Request: method must be a String")
    return Call(method, as_values(parameters), now, by_webhook=True)


def check_harmless(answer: httpx.Response, why: str) -> None:
    """A page or a plain "OK" is harmless; a method that nobody reads is a mistake."""
    if b'"method"' in answer.content or len(answer.content) > LONGEST_ANSWER:
        raise Refusal(400, f"Bad Request: {why}")
