"""Service windows on the phone, beyond the list and the feed."""
