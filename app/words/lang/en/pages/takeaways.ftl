### What is left of the sessions: a page to read, print and keep, and the same as a text file.

# A heading, and the title of the window.
takeaways = Takeaways
takeaways-lead = What people wrote down in the sessions, in the order of the programme.
takeaways-contents = Contents
# On buttons. The first saves a text file in Markdown.
takeaways-file = Save as a text file
takeaways-print = Print
# The address of a text that people wrote together follows.
takeaways-pad = Written together at
# Sessions of which nothing was written down: a heading and a sentence.
takeaways-without = Nothing written down yet
takeaways-without-text = Were you there? Open the session and add a note.
takeaways-none = No notes yet
takeaways-none-text = Notes that people add to a session are collected here.
