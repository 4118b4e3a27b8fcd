"""What Telegram answers when it does not do what was asked."""

from typing import Any

REASONS = {
    400: "Bad Request: refused by the test",
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    404: "Not Found",
    409: "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running",
    413: "Request Entity Too Large",
    429: "Too Many Requests: retry after {retry_after}",
    500: "Internal Server Error",
    502: "Bad Gateway",
}


class Refusal(Exception):
    """A call that was refused, with the words and numbers Telegram uses."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters

    def as_json(self) -> dict[str, Any]:
        body: dict[str, Any] = {
            "ok": False,
            "error_code": self.status,
            "description": self.description,
        }
        return body | ({"parameters": self.parameters} if self.parameters else {})


def bad_request(why: str, **parameters: int) -> Refusal:
    return Refusal(400, f"Bad Request: {why}", **parameters)


def forbidden(why: str) -> Refusal:
    return Refusal(403, f"Forbidden: {why}")


def conflict(why: str) -> Refusal:
    return Refusal(409, f"Conflict: {why}")


def too_many(retry_after: int) -> Refusal:
    return Refusal(429, REASONS[429].format(retry_after=retry_after), retry_after=retry_after)
