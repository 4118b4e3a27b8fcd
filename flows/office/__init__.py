"""The office's side of a period: progress, review, later days, reopening, closing."""
