"""Carries messages between people and flows: channels, inbox, sender, web and command line."""
