"""Settings, read once from the environment, from `.env`, or from files named by `*_FILE`."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

from pydantic import SecretStr, field_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict
from pydantic_settings.sources import EnvSettingsSource

PREFIX = "DONDOC_"


class Settings(BaseSettings):
    """Everything an operator may set; names are stable, see `.env.example`."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=".env", extra="ignore", frozen=True
    )

    database_url: str | None = None
    data_dir: Path = Path("data")
    http_host: str = "127.0.0.1"
    http_port: int = 8080
    public_url: str = ""
    now: datetime | None = None
    timezone: str = "Asia/Ho_Chi_Minh"
    locale: Literal["vi", "en"] = "vi"
    telegram_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    telegram_mode: Literal["auto", "webhook", "polling"] = "auto"
    telegram_secret: SecretStr | None = None
    fail_at: str = ""

    @field_validator("now")
    @classmethod
    def _has_a_zone(cls, value: datetime | None) -> datetime | None:
        """A moment without a zone is local to Viet Nam, as people write it."""
        if value is not None and value.tzinfo is None:
            return value.replace(tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))
        return value

    @field_validator("telegram_token", "telegram_secret", mode="before")
    @classmethod
    def _empty_is_none(cls, value: Any) -> Any:
        return value or None

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - the parent's signature
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return (init_settings, env_settings, FileSource(settings_cls), dotenv_settings)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    @property
    def url(self) -> str:
        """The database, by default a file in the data folder."""
        return self.database_url or f"sqlite:///{self.data_dir / 'dondoc.db'}"

    @property
    def has_channel(self) -> bool:
        return self.telegram_token is not None


class FileSource(EnvSettingsSource):
    """`DONDOC_TELEGRAM_TOKEN_FILE=/run/secrets/token` stands for the token inside that file."""

    def _load_env_vars(self) -> dict[str, str | None]:
        named = {
            key.lower().removesuffix("_file"): path
            for key, path in os.environ.items()  # noqa: TID251 - settings are read here
            if key.startswith(PREFIX) and key.endswith("_FILE")
        }
        return {key: Path(path).read_text(encoding="utf-8").strip() for key, path in named.items()}
