"""The ways people are reached; each module knows one of them."""
