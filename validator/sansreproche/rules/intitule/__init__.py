"""The title, the duties, and who offers them."""
