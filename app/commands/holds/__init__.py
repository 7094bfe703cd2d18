"""Holds: opened by a merchant, authorised by the person, captured and released by the merchant."""
