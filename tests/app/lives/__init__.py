"""Rules of each area for the one state machine that plays whole lives."""
