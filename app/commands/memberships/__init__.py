"""Member cards: planned by merchants, claimed by those who came often enough, raised by the clock."""
