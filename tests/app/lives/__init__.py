"""Rules of whole lives, an area a module: a class derived from ``Life``, mixed in by ``tests.app.test_whole_lives``."""
