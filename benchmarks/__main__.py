"""Every figure of docs/performance.md, each beside a baseline of the same run: python benchmarks"""

import checking
import startup

startup.main()
checking.main()
