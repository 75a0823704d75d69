"""The report at a terminal: words underlined in their line, nothing of the ad drives the screen."""

import os
import pty
import subprocess
import sys

import sansreproche
from sansreproche.formats.terminal import report_to_terminal

ABUSIVE = "Vous avez un Klout de 40 ou + et une belle plume, et vous aimez écrire pour tous nos lecteurs.\n"


def shown(text, title="", **options):
    report = sansreproche.check(text, title)
    return report_to_terminal(report, "offre.txt", text, title, **options)


def caret_line(printed):
    """The found line and what stands above the carets."""
    lines = printed.splitlines()
    at = next(number for number, line in enumerate(lines) if "^" in line)
    return lines[at - 1], lines[at]


def test_found_words_are_underlined_and_the_tier_is_named_beside_its_colour():
    printed = shown(ABUSIVE, colour=True)
    assert "\x1b[4;35mKlout de 40 ou +\x1b[0m" in printed
    assert "\x1b[35mMention abusive\x1b[0m" in printed
    assert "^" not in printed


def test_carets_stand_right_under_words_after_wide_and_combining_characters():
    above, under = caret_line(shown("日本 e\u0301te\u0301 : " + ABUSIVE))
    # Two wide characters take two columns more than they are characters, two accents take none.
    assert under.index("^") == above.index("Klout") + 2 - 2


def test_a_long_line_is_cut_around_the_words():
    above, _ = caret_line(shown("Vous écrivez. " * 200 + ABUSIVE + "Vous lisez. " * 200, width=80))
    assert "Klout de 40 ou +" in above
    assert above.startswith("  | …")
    assert above.endswith("…")
    assert len(above) <= 90


def test_escapes_and_direction_marks_of_an_ad_never_reach_the_terminal():
    printed = shown(
        "\x1b[2J\x07\u202e\x9b31m Vous avez un Klout de 40 ou +\x1b]0;titre\x07 et une plume.", colour=False
    )
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(printed)
    assert "Klout de 40 ou +" in printed


def test_a_terminal_gets_colours_unless_it_asks_for_none(shell):
    shell.write("offre.txt", ABUSIVE)
    assert "\x1b[4;" in at_a_terminal(shell, TERM="xterm")
    assert "\x1b" not in at_a_terminal(shell, TERM="xterm", NO_COLOR="1")
    assert "\x1b" not in at_a_terminal(shell, TERM="dumb")


def at_a_terminal(shell, **environment):
    """What the command prints when its output is a terminal."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "sansreproche.cli", "check", "offre.txt"]
    with subprocess.Popen(command, stdout=theirs, cwd=shell.folder, env=shell.environment(**environment)) as running:
        os.close(theirs)
        printed = bytearray()
        while chunk := read_terminal(ours):
            printed += chunk
        assert running.wait(timeout=60) == 0
    os.close(ours)
    return printed.decode()


def read_terminal(end):
    """The next bytes; none once the other end is closed, which Linux tells by an error."""
    try:
        return os.read(end, 4096)
    except OSError:
        return b""
