"""What the commands of the terminal do, found by what somebody typed, and how they refuse."""
