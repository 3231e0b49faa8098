### “Take it with you”: the page that lists every file and address by which the programme goes elsewhere.

### The page on which facilitators import.

formats-import-programme = A whole programme
formats-import-hint = schedule.json or schedule.xml of another tool, the JSON of Sessionize or pretalx, or a table copied out of a spreadsheet. A file that came in before is brought up to date; nothing comes twice.
formats-import-most = At most 2 MB in all.
# Two things to tick.
formats-import-pitches = Only what sessions are about: no rooms, no times
formats-import-withdraw = Withdraw sessions that came by an earlier import and are not in the file any more
# Heads the lists of the preview: what changes, what goes, what to know.
formats-preview-changed = { $n ->
    [one] 1 change
   *[other] { $n } changes
}
formats-preview-removed = { $n ->
    [one] 1 thing goes
   *[other] { $n } things go
}
formats-preview-left = { $n ->
    [one] 1 remark
   *[other] { $n } remarks
}
