"""`python -m sansreproche.cli`: the command where its script is not on the path."""

import sys

from sansreproche.cli import main

sys.exit(main())
