"""The language server: editors show the findings of an ad as its author types (extra `lsp`)."""
