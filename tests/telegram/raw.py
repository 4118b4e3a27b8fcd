"""The Bot API without a library in between, so that a test can send what no library would."""

from typing import Any

import httpx


class Raw:
    """Calls methods with JSON and gives the whole answer."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self.http = http

    async def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        answer = await self.http.post(method, json=parameters)
        found: dict[str, Any] = answer.json()
        assert found["ok"] == (answer.status_code == 200)
        return found

    async def refusal(self, method: str, **parameters: Any) -> str:
        """The words of a refusal."""
        answer = await self.call(method, **parameters)
        assert not answer["ok"], answer
        return str(answer["description"])

    async def updates(self, offset: int = 0, **parameters: Any) -> list[dict[str, Any]]:
        answer = await self.call("getUpdates", offset=offset, **parameters)
        assert answer["ok"], answer
        found: list[dict[str, Any]] = answer["result"]
        return found
