"""The spreadsheet of what a member owes: filled in at a desk, sent back, read row by row."""
