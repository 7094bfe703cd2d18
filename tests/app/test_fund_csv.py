"""``main.py fund``: figures from a file, whole or not at all, and every bad row named by line and column."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bootstrap import open_wallet
from app.commands.clock import AdvanceClock
from app.domain.events import FundIncomePosted
from app.queries.pages import EventsPage
from app.resources import resource_folder
from app.simulation.fund_csv import FundCsvError, read_fund_csv
from app.simulation.funds import read_fund
from app.storage.wire import Wire
from main import main

FIGURES = read_fund(resource_folder("funds") / "000198.toml")
FIRST = date(2014, 4, 28)
DAYS = [FIRST + timedelta(days=number) for number in range(19)]
HEADER = "date,income_per_10k"
ROOT = Path(__file__).resolve().parents[2]


def rows(days: Iterable[date] = DAYS, form: str = "%Y-%m-%d") -> list[str]:
    """The shipped figures from 28 April to 16 May 2014, all of them published."""
    return [f"{day:{form}},{FIGURES.income.on(day) / 10_000:.4f}" for day in days]


def lines(*rest: str, header: str = HEADER) -> bytes:
    return "\n".join([header, *rest]).encode()


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FOURTAB_HOME", str(tmp_path / "home"))
    return tmp_path / "figures.csv"


def test_yields_are_printed_from_the_seventh_day_on(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_bytes(lines(*rows()))
    assert main(["fund", "yields", "--csv", str(file)]) == 0
    header, *printed = capsys.readouterr().out.splitlines()
    assert header == "date,income_per_10k,seven_day_yield"
    assert printed[0] == "2014-05-04,1.3543,5.029" and printed[-1] == "2014-05-16,1.2986,4.874"
    assert len(printed) == len(DAYS) - 6
    for line in printed:
        day, _, percent = line.split(",")
        assert percent == FIGURES.yield_text(date.fromisoformat(day))


@pytest.mark.parametrize(
    "raw",
    [
        b"\xef\xbb\xbf" + lines(*rows()),
        lines(*rows()).replace(b"\n", b"\r\n") + b"\r\n\r\n",
        lines(*rows(form="%Y%m%d"), header="mfd_date,mfd_daily_yield"),
        lines(*[f"{row},9.9" for row in rows()], header="mfd_date,mfd_daily_yield,note"),
        lines(*[",".join(reversed(row.split(","))) for row in rows()], header="Income_per_10k , DATE"),
        lines(*[f' "{row.split(",")[0]}" ,{row.split(",")[1]}000'.lstrip().replace('" ', '"') for row in rows()]),
    ],
    ids=["BOM", "CRLF", "shared columns", "another column", "other order", "quoted, more zeros"],
)
def test_the_same_figures_however_they_are_written(raw: bytes) -> None:
    assert read_fund_csv(raw) == read_fund_csv(lines(*rows()))


def test_a_yield_the_file_gives_is_kept(file: Path) -> None:
    given_ones = [f"{row},{number}.5" for number, row in enumerate(rows())]
    daily = read_fund_csv(lines(*given_ones, header="mfd_date,mfd_daily_yield,mfd_7daily_yield"))
    assert daily.yields == tuple(number * 1000 + 500 for number in range(19))
    assert read_fund_csv(lines(*rows())).yields[:7] == (None,) * 6 + (5029,)


def with_row(place: int, *instead: str) -> bytes:
    changed = rows()
    changed[place : place + 1] = instead
    return lines(*changed)


ROW = rows()


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"", "The file is empty"),
        (b"\xef\xbb\xbf \r\n", "The file is empty"),
        (HEADER.encode(), "has 0 days"),
        (lines(*ROW[:1]), "has 1 day."),
        (lines(*ROW[:6]), "has 6 days"),
        (b"\xff\xfe" + "date".encode("utf-16-le"), "line 1: the file is not UTF-8"),
        (lines(*ROW[:3]) + "\n5月,1.3".encode("gbk"), "line 5: the file is not UTF-8"),
        (lines(*ROW, header="day,income"), "line 1: the columns date and income_per_10k"),
        (lines(*ROW, header="date;income_per_10k"), "there are: date;income_per_10k"),
        (lines(*ROW, header="date,income_per_10k,mfd_date"), "line 1, column 3: the column date is there twice"),
        (with_row(3, "2014-05-01,-1.3364"), "line 5, column 2 (income_per_10k): '-1.3364' is below nothing"),
        (with_row(3, "2014-05-01,133.64"), "line 5, column 2 (income_per_10k): '133.64' is absurd: at most 10"),
        (with_row(3, "2014-05-01,nan"), "line 5, column 2 (income_per_10k): 'nan' is no number"),
        (with_row(3, "2014-05-01,1e0"), "line 5, column 2 (income_per_10k): '1e0' is no number"),
        (with_row(3, "2014-05-01,1.33641"), "line 5, column 2 (income_per_10k): '1.33641' has more than 4 decimals"),
        (with_row(3, "2014-05-01,"), "line 5, column 2 (income_per_10k): the figure is missing"),
        (with_row(3, "2014-05-01"), "line 5, column 2 (income_per_10k): the figure is missing"),
        (with_row(3, "2014-05-01,1,3364"), "line 5, column 3: there are 3 cells, the header has 2"),
        (with_row(3, "1 May 2014,1.3364"), "line 5, column 1 (date): '1 May 2014' is no day"),
        (with_row(3, "2014-02-30,1.3364"), "line 5, column 1 (date): '2014-02-30' is no day"),
        (with_row(3, "2014-0501,1.3364"), "line 5, column 1 (date): '2014-0501' is no day"),
        (with_row(3, "９９９９-05-01,1.3"), "line 5, column 1 (date): '９９９９-05-01' is no day"),
        (with_row(3, ",1.3364"), "line 5, column 1 (date): is empty"),
        (with_row(3), "line 5, column 1 (date): 2014-05-01 is missing"),
        (with_row(3, ROW[3], ROW[3]), "line 6, column 1 (date): 2014-05-01 is there already, in line 5"),
        (with_row(3, ROW[3], "2014-04-20,1.3"), "line 6, column 1 (date): 2014-04-20 comes after 2014-05-01"),
        (lines(*reversed(ROW)), "line 3, column 1 (date): 2014-05-15 comes after 2014-05-16"),
        (with_row(3, '"2014-05-01,1.3364'), "this cannot be read as CSV"),
        (with_row(3, '2014-05-01,"1.3"364'), "this cannot be read as CSV"),
    ],
)
def test_what_is_wrong_is_said(file: Path, capsys: pytest.CaptureFixture[str], raw: bytes, says: str) -> None:
    file.write_bytes(raw)
    for command in (["fund", "yields"], ["fund", "import", "--world", "quiet_morning"]):
        assert main([*command, "--csv", str(file)]) == 2
        told = capsys.readouterr()
        assert told.out == "" and says in told.err and "Traceback" not in told.err
    assert not (file.parent / "home").exists()


def test_every_bad_row_is_named_but_not_thousands(file: Path) -> None:
    bad = [row.replace(",", ",-") for row in rows(FIRST + timedelta(days=number) for number in range(100))]
    with pytest.raises(FundCsvError) as told:
        read_fund_csv(lines(*bad))
    assert len(str(told.value).splitlines()) == 21 and str(told.value).endswith("80 more.")


def test_a_file_that_is_not_there_or_too_large(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fund", "yields", "--csv", str(file)]) == 2
    assert "cannot be read: No such file" in capsys.readouterr().err
    assert main(["fund", "yields", "--csv", str(file.parent)]) == 2
    assert "cannot be read" in capsys.readouterr().err
    file.write_bytes(b"x" * 8_000_001)
    assert main(["fund", "yields", "--csv", str(file)]) == 2
    assert "larger than 8 MB" in capsys.readouterr().err


@given(st.binary(max_size=300) | st.text('0123456789-,.\n\r"date_incompr', max_size=300).map(str.encode))
def test_no_bytes_are_too_odd(raw: bytes) -> None:
    for each in (raw, HEADER.encode() + b"\n" + raw):
        with suppress(FundCsvError):
            read_fund_csv(each)


def given_figures(file: Path) -> None:
    file.write_bytes(lines(*[f"{day},2.0000" for day in DAYS]))


def test_a_world_uses_what_was_imported(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given_figures(file)
    assert main(["fund", "import", "--csv", str(file), "--world", "quiet_morning"]) == 0
    told = "quiet_morning uses the figures of 19 days, 2014-04-28 to 2014-05-16, from now on.\n"
    assert capsys.readouterr().out == told
    with open_wallet("quiet_morning", folder=file.parent / "home" / "worlds") as session:
        assert session.snapshot.fund.yield_7d == "7.572"
        held = session.snapshot.fund.confirmed_fen
        session.send(AdvanceClock("evening", 9 * 3600))
        events = [each.event for each in session.ask(EventsPage()).rows]
        assert FundIncomePosted("2014-05-16", held * 2 // 10_000) in events


def test_a_bad_file_leaves_the_world_its_figures(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given_figures(file)
    assert main(["fund", "import", "--csv", str(file), "--world", "quiet_morning"]) == 0
    file.write_bytes(with_row(15, "2014-05-13,oops"))
    assert main(["fund", "import", "--csv", str(file), "--world", "quiet_morning"]) == 2
    assert "line 17, column 2 (income_per_10k): 'oops' is no number" in capsys.readouterr().err
    assert stored(file) == [20_000] * 19


def test_a_disk_that_fails_half_way_leaves_the_world_its_figures(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    given_figures(file)
    assert main(["fund", "import", "--csv", str(file), "--world", "quiet_morning"]) == 0
    plain = Wire.many

    def fails(self: Wire, statement: object, given_rows: list[dict[str, object]]) -> None:
        plain(self, statement, given_rows[:5])  # type: ignore[arg-type]
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(Wire, "many", fails)
    file.write_bytes(lines(*rows()))
    capsys.readouterr()
    assert main(["fund", "import", "--csv", str(file), "--world", "quiet_morning"]) == 2
    assert "full" in capsys.readouterr().err
    assert stored(file) == [20_000] * 19


def test_an_open_world_is_left_alone(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given_figures(file)
    with open_wallet("quiet_morning", folder=file.parent / "home" / "worlds"):
        assert main(["fund", "import", "--csv", str(file), "--world", "quiet_morning"]) == 2
    assert "is open" in capsys.readouterr().err
    assert stored(file) == []


def test_a_world_there_is_not(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given_figures(file)
    assert main(["fund", "import", "--csv", str(file), "--world", "../x"]) == 2
    assert capsys.readouterr().err.startswith("No world is called ../x. Choose one of: ")


def stored(file: Path) -> list[int]:
    connection = sqlite3.connect(file.parent / "home" / "worlds" / "quiet_morning.sqlite")
    found = [per_10k for (per_10k,) in connection.execute("SELECT per_10k FROM fund_figures ORDER BY day")]
    connection.close()
    return found


def test_a_reader_that_has_gone_is_no_failure_to_tell_of(file: Path) -> None:
    file.write_bytes(lines(*rows()))
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "main.py", "fund", "yields", "--csv", str(file)]
    with os.fdopen(writer, "wb") as gone:
        done = subprocess.run(command, cwd=ROOT, stdout=gone, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "")
