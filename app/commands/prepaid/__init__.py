"""Stored value: bought from a merchant, spent there, the rest given back."""
