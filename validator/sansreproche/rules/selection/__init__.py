"""How candidates are sorted: machines, doubtful methods, unpaid trials."""
