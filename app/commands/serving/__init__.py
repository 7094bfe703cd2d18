"""Service windows: following them, talking in them, and what merchants send."""
