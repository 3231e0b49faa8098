## Tokens of the API, on the desk’s page of people. A token is a secret text by which a program is somebody at the event.

tokens = Tokens for programs
tokens-about = A program that has a token can do here what a person of its role can, and is named in the log.
# A link to the page that describes the API.
tokens-read = How programs talk to this event
tokens-owners = Owners of the event make and revoke tokens for programs.
token-fresh = Here is the new token. It is shown only now: copy it, and put it where only the program finds it.
# The spoken name of the field with the token.
token-new = The new token
token-name = Name
token-name-hint = People see it next to what the program does.
token-role = What it may do
token-role-attendee = What attendees may
token-role-facilitator = What facilitators may
token-role-owner = What owners may
token-make = Make a token
# $made and $used are such as: 3 minutes ago.
token-used = made { $made }, last used { $used }
token-unused = made { $made }, not used yet
token-revoked = revoked
token-revoke = Revoke
