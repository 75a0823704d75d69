"""The contract under which the work is done, and whether it suits the work."""
