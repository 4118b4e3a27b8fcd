"""A whole quarter played in seconds, on the real code."""
