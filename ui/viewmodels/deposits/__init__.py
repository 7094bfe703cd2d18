"""Holds, the rental whose deposit one is, and stored value: their pages on the phone."""
