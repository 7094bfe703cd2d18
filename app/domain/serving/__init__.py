"""Service windows: what a merchant says in one, and the rules of saying it."""
