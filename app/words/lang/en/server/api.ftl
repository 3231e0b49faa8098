## Answers of the API to programs; whoever writes one reads them.

api-no-event = There is no event of that name.
api-no-route = There is nothing at this address.
api-no-method = This address takes other methods.
api-no-token = This needs a token. Owners of the event make one at the desk, on the page of people.
api-bad-token = This token opens nothing at this event: it was revoked, is of another event, or is none.
api-no-json = The body is not JSON.
api-no-object = The body has to be a JSON object with a member “do”.
api-not-json-type = The body has to come as application/json.
api-too-large = The body is too large: at most { $most } bytes.
api-unknown-do = There is no command “{ $name }”.
api-unknown-member = “{ $name }” is no member of this command.
api-missing-member = “{ $name }” is missing.
# $kind is what it has to be, in the words of JSON, such as: integer.
api-wrong-type = “{ $name }” has to be: { $kind }.
api-bad-query = “{ $name }” cannot be read.
api-key-taken = Somebody else has used this id.
api-too-many-open = Too many are open at once: at most { $most }. Close one, or try again later.
api-no-run = There is no such run, or no place for it to be.
