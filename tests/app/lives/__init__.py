"""Rules of whole lives, one module an area: a class derived from ``Life``, joined in ``tests.app.test_whole_lives``."""
