"""Reads what an official types into a figure, or into a question back; pure."""
