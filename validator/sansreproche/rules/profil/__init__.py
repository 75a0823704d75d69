"""The five-legged sheep."""
