"""A group chat of a committee: let in by an admin, told totals and days."""
