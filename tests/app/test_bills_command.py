"""``fourtab bills --csv``: the bills of a world as it was left."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.bootstrap import open_wallet
from app.commands.payments import PayMerchant
from app.domain.codes import make_merchant_code
from app.worlds import default_folder
from main import main


@pytest.fixture(autouse=True)
def _at_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FOURTAB_HOME", str(tmp_path / "home"))


def test_a_fresh_world(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "bills.csv"
    assert main(["bills", "--csv", str(file)]) == 0
    assert capsys.readouterr().out == f"200 bills written to {file}\n"
    assert len(file.read_text(encoding="utf-8-sig").splitlines()) == 201
    assert not (tmp_path / "home").exists(), "looking makes no world"


def test_a_world_as_it_was_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with open_wallet(folder=default_folder()) as session:
        snapshot = session.snapshot
        code = make_merchant_code(snapshot.merchants[0].number, snapshot.now)
        session.send(PayMerchant("tap", code, 4_242, snapshot.accounts[0].id, snapshot.demo_password))
    file = tmp_path / "bills.csv"
    assert main(["bills", "--csv", str(file), "--month", "2014-05", "--lang", "zh_CN"]) == 0
    assert "14 bills written" in capsys.readouterr().out
    assert "-42.42" in file.read_text(encoding="utf-8-sig").splitlines()[1]


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--csv", "x.csv", "--world", "nowhere"], "No world is called nowhere."),
        (["--csv", "x.csv", "--month", "2014-13"], "2014-13 is no month. Write it like 2014-05."),
        (["--csv", "x.csv", "--month", "May"], "May is no month. Write it like 2014-05."),
        (["--csv", "."], ". is a folder. Name a file in it."),
        (["--csv", "no/such/folder/x.csv"], "no/such/folder/x.csv cannot be written: No such file or directory."),
    ],
)
def test_what_cannot_be_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    arguments: list[str], complaint: str,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert main(["bills", *arguments]) == 2
    assert capsys.readouterr().err.startswith(complaint)
    assert list(tmp_path.iterdir()) == []


def test_a_world_open_elsewhere_is_said_to_be(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with open_wallet(folder=default_folder()):
        assert main(["bills", "--csv", str(tmp_path / "bills.csv")]) == 2
    assert "open elsewhere" in capsys.readouterr().err
