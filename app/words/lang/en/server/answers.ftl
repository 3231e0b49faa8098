### What the server says on a page of nothing but text, where it cannot show one of its own.

# The database does not answer.
unwell = Campgrid cannot reach its database at the moment. Please try again in a minute.
