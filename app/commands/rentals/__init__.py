"""Rentals: reserved, picked up, returned, settled; the deposit is a hold."""
