"""Heavy work that a conversation asks for: done apart from it, and its outcome told to it."""
