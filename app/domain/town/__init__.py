"""The people of a world, drawn from its seed."""
