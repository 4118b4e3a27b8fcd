"""What the chair asks and orders, what members raise, and how answers return."""
