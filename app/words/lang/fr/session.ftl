session-part-of = Cette session fait maintenant partie de { $title }.
