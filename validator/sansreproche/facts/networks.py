"""The names of social networks, as fragments of patterns."""

_ONE = (
    r"(?:(?:les|des|vos|tes|ses|tous les|plusieurs|differents|ces|principaux) )?(?:reseaux|medias)(?: sociaux| pros?\b| perso\b| professionnels)?"
    r"|twitter|linkedin|instagram|insta|facebook|tik ?tok|youtube|twitch|snapchat|pinterest|discord|mastodon|bluesky|threads|x"
    r"|(?:le |la )?(?:web|internet|toile|twittosphere|blogosphere|twitch)|social(?: media| networks?)?|online|en ligne"
)
NETWORK = rf"(?:(?:{_ONE})\b)"
"""One network or the whole of them, said in either language."""
NETWORKS = rf"{NETWORK}(?:(?:, ?| et | ou | and | or | ?/ ?){NETWORK}){{0,2}}"
"""One network or a short list."""
