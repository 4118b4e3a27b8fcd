"""Notices when it is time to speak first."""
