"""The real process is killed, starved and lied to, and loses nothing it was told."""
