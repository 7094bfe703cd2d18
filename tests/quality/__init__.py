"""Checks of the project itself: its rooms, its lock, its QML, its words."""
