"""Fixtures of the wallet's own tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.app.wallets import Wallet, fresh_wallet


@pytest.fixture
def wallet() -> Iterator[Wallet]:
    """A quiet morning in memory."""
    opened = fresh_wallet()
    yield opened
    opened.session.close()
