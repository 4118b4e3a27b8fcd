"""The scorecard's parts, from the letters up to the rows."""
