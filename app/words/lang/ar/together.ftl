together-undone = تم التراجع
