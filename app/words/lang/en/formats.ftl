### “Take it with you”: the page that lists every file and address by which the programme goes elsewhere.

# A heading, the title of the window, and the link to the page.
formats-title = Take it with you
