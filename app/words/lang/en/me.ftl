### The page “You”: what one is called, language, look, notifications, another device, being forgotten.

# The heading, the title of the page, and the name of the way to it in the head of every page.
me-title = You

## Language. Each button says the name of a language in that language.

# What the buttons are for, for those who hear the page.
language-choose = Language of the pages
