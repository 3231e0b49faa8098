together-undone = Rückgängig gemacht
