"""Reads plan documents into indicators; imports nothing of ours."""
