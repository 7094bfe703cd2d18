"""Attention: what may call for a glance, and why."""
