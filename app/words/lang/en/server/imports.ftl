### What is wrong in a table that somebody imports: it stands beside the table's name, the line and the column.
### Names of columns (id, title, …) and of tables stay as they are.

import-nothing-new = There is nothing in these tables that the event does not have already.
# $why is what the reader of tables says, in English.
import-no-table = This is no CSV table: { $why }.
import-unreadable-line = This line cannot be read: { $why }.
import-column-missing = The first line has to name the columns, and “{ $column }” is missing.
# $cells is how many cells the line has, $names how many columns there are.
import-too-many-cells = This line has { $cells } cells, and the first line names { $names }.
# $id is what stands in the column `id`.
import-id-twice = The id “{ $id }” is in the table twice.
import-session-known = The event has a session “{ $title }” already.
import-id-unknown = No session in the table has the id “{ $id }”.
import-room-unknown = There is no room called “{ $name }”.
import-slot-unknown = No slot for sessions starts at “{ $text }”; write it like 2024-03-12 14:00.
