"""Plans of our own writing, in layouts unlike the real ones, with what a careful reader gets."""
