"""Conversations: what we ask, what we hear, and where that leads."""
