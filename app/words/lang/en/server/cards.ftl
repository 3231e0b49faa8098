refusal-no-such-card = This card opens nothing. Look whether its code is typed as it stands there; if new cards were printed since, take one of those.
