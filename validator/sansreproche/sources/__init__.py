"""Where ads come from: bytes of text files, pages of job boards, files of many ads. Bytes in, documents out; no file is opened."""

from sansreproche.sources.errors import UnreadableInput

__all__ = ["UnreadableInput"]
