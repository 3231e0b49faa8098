refusal-not-at-door = This screen may not count heads. Open it anew with the address that the desk has for it.
refusal-not-embedded = This event’s board cannot be shown on other sites. Its facilitators can allow that.
