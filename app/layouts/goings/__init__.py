"""Reads what functions have on sale: films, trains, flights, taxis, deals."""
