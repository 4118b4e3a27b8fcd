"""The admin's plan: read, doubted, corrected, approved, loaded again."""
