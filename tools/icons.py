"""Draws the extension's icons: lines of text, one of them underlined by a wave."""

from __future__ import annotations

import math
import struct
import zlib
from pathlib import Path

ICONS = Path(__file__).parent.parent / "extension" / "icons"
SIZES = (16, 32, 48, 128)
SAMPLES = 4
"""Per side of a pixel: the drawing is smoothed by averaging them."""

Colour = tuple[int, int, int, int]
NOTHING: Colour = (0, 0, 0, 0)
BACKGROUND: Colour = (32, 58, 96, 255)
PAPER: Colour = (255, 255, 255, 255)
WAVE: Colour = (255, 122, 105, 255)


LEFT, RIGHT = 0.14, 0.86
LINES = ((0.2, 0.33, RIGHT), (0.7, 0.83, 0.6))
"""Top, bottom and right end of each line of text."""
WAVE_MIDDLE, WAVE_HEIGHT, WAVE_HALF_WIDTH, WAVES = 0.51, 0.05, 0.06, 7


def colour_at(x: float, y: float) -> Colour:
    """The drawing at a point of the unit square, y downwards."""
    if not in_rounded_square(x, y, radius=0.2):
        return NOTHING
    wave = WAVE_MIDDLE + WAVE_HEIGHT * math.sin(x * math.pi * WAVES)
    if LEFT < x < RIGHT and abs(y - wave) < WAVE_HALF_WIDTH:
        return WAVE
    if any(top < y < bottom and LEFT < x < right for top, bottom, right in LINES):
        return PAPER
    return BACKGROUND


def in_rounded_square(x: float, y: float, radius: float) -> bool:
    dx = max(radius - x, x - (1 - radius), 0)
    dy = max(radius - y, y - (1 - radius), 0)
    return math.hypot(dx, dy) <= radius


def pixel(column: int, row: int, size: int) -> bytes:
    """The mean colour of a pixel, each sample weighing its opacity."""
    steps = [(i + 0.5) / SAMPLES for i in range(SAMPLES)]
    samples = [colour_at((column + i) / size, (row + j) / size) for j in steps for i in steps]
    opaque = sum(sample[3] for sample in samples)
    if not opaque:
        return bytes(NOTHING)
    mean = [round(sum(sample[k] * sample[3] for sample in samples) / opaque) for k in range(3)]
    return bytes([*mean, round(opaque / len(samples))])


def png(size: int) -> bytes:
    rows = b"".join(b"\0" + b"".join(pixel(x, y, size) for x in range(size)) for y in range(size))
    header = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(name, data) for name, data in chunks)


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


if __name__ == "__main__":
    for size in SIZES:
        (ICONS / f"{size}.png").write_bytes(png(size))
