"""Paying merchants, by their code and by the phone's."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from app.commands.payments import ChargePayCode, PayMerchant
from tests.app.lives.life import Life, amounts, commands, merchants, passwords

methods = st.sampled_from(["balance", "fund", "fund", "icbc", "ccb"])


class Paying(Life):
    @rule(target=commands, merchant=merchants, method=methods, amount=amounts, password=passwords)
    def pay(self, merchant: str, method: str, amount: int, password: str) -> Any:
        code, account = self.wallet.code(merchant), self.wallet.method(method)
        command = PayMerchant(self.new_id(), code, amount, account, password)
        self.do(command)
        return command

    @rule(target=commands, merchant=merchants, amount=amounts)
    def charge(self, merchant: str, amount: int) -> Any:
        command = ChargePayCode(self.new_id(), merchant, self.wallet.snapshot.pay_code.digits, amount)
        self.do(command)
        return command
