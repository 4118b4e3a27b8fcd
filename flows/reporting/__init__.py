"""A member's figures: asked, read, doubted, kept, reviewed and sent."""
