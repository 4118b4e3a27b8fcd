"""What is kept about a person: seen, copied, corrected, erased; and how they like to be asked."""
