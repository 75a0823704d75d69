"""The forms in which a report leaves the package, one module each."""
