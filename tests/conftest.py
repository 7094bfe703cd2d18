"""Shared by all tests: everything runs offscreen, and a QML warning or an unhandled failure is a failed test."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
