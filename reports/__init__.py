"""What a chair reads: progress, summary and picture."""
