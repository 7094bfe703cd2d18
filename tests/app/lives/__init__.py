"""Rules of whole lives, one module an area: a class derived from ``Life``, mixed in by ``tests.app.test_whole_lives``."""
