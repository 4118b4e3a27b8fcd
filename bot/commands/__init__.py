"""The command line, one noun per module."""
