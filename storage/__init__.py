"""What must survive a restart, one noun per module."""
