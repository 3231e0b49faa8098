together-undone = Deshecho
