"""What lies ahead, and how the admin changes who is reminded when."""
