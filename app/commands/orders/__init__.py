"""The orders of the Pay tab's functions: placing them, and what becomes of them."""
