"""A reader of documents that wants more memory than it may have."""

import sys

from sansreproche_server.extraction_process import MEMORY, bound

if __name__ == "__main__":
    bound()
    sys.stdin.buffer.read()
    hoard = bytearray(MEMORY)
    sys.stdout.write(f'{{"text": "{len(hoard)}"}}')
