//! The cheapest assignment of rows to columns, built up row by row along shortest augmenting paths
//! (Jonker and Volgenant 1987, doi:10.1007/BF02278710). A row may also stay without a column, at a price.

/// The price of what is not allowed. Sums of a few of these do not overflow.
pub(crate) const NEVER: i64 = i64::MAX / 8;
const NONE: usize = usize::MAX;

/// Rows in columns, at least cost. `clone_from` makes a copy without allocating, for searches that go back.
#[derive(Debug, Default)]
pub(crate) struct Assignment {
    columns: usize,
    /// Row by row, what each column costs it, and what having none does.
    prices: Vec<i64>,
    without: Vec<i64>,
    /// Per column its row, or `NONE`.
    row_of: Vec<usize>,
    /// Potentials: no price is below the sum of its row's and its column's.
    of_row: Vec<i64>,
    of_column: Vec<i64>,
    pub(crate) cost: i64,
    /// Scratch: per column its distance, where the path comes from, and whether that is final.
    distance: Vec<i64>,
    from: Vec<usize>,
    done: Vec<bool>,
}

impl Clone for Assignment {
    fn clone(&self) -> Self {
        let mut copy = Self::new(self.columns);
        copy.clone_from(self);
        copy
    }

    fn clone_from(&mut self, other: &Self) {
        self.columns = other.columns;
        self.prices.clone_from(&other.prices);
        self.without.clone_from(&other.without);
        self.row_of.clone_from(&other.row_of);
        self.of_row.clone_from(&other.of_row);
        self.of_column.clone_from(&other.of_column);
        self.cost = other.cost;
        // What is in the scratch does not matter.
        self.distance.resize(self.columns, 0);
        self.from.resize(self.columns, NONE);
        self.done.resize(self.columns, false);
    }
}

impl Assignment {
    /// No rows yet.
    pub(crate) fn new(columns: usize) -> Self {
        Self {
            columns,
            row_of: vec![NONE; columns],
            of_column: vec![0; columns],
            distance: vec![0; columns],
            from: vec![NONE; columns],
            done: vec![false; columns],
            ..Self::default()
        }
    }

    /// Adds a row with its prices; `NEVER` for what is not allowed. Answers whether there is any assignment
    /// of all rows; where there is none, nothing has changed but that the row is there in vain.
    pub(crate) fn add(&mut self, prices: impl IntoIterator<Item = i64>, without: i64) -> bool {
        let new = self.without.len();
        self.prices.extend(prices);
        self.without.push(without);
        self.of_row.push(0);
        self.distance.fill(NEVER);
        self.done.fill(false);
        // The row whose columns are looked at next, the column it has now, and how far away it is.
        let (mut row, mut column, mut so_far) = (new, NONE, 0);
        // The nearest row that could do without its column.
        let mut spare = (NEVER, NONE);
        loop {
            let without = so_far + self.without[row] - self.of_row[row];
            if self.without[row] < NEVER && without < spare.0 {
                spare = (without, column);
            }
            let row_prices = &self.prices[row * self.columns..][..self.columns];
            let (mut nearest, mut least) = (NONE, NEVER);
            for (c, &price) in row_prices.iter().enumerate() {
                if self.done[c] {
                    continue;
                }
                if price < NEVER {
                    let distance = so_far + price - self.of_row[row] - self.of_column[c];
                    if distance < self.distance[c] {
                        self.distance[c] = distance;
                        self.from[c] = column;
                    }
                }
                if self.distance[c] < least {
                    (nearest, least) = (c, self.distance[c]);
                }
            }
            if spare.0 <= least {
                if spare.0 >= NEVER {
                    return false;
                }
                self.shift(new, spare.0);
                self.along(new, spare.1);
                return true;
            }
            if self.row_of[nearest] == NONE {
                self.shift(new, least);
                self.along(new, nearest);
                return true;
            }
            self.done[nearest] = true;
            (row, column, so_far) = (self.row_of[nearest], nearest, least);
        }
    }

    /// Adapts the potentials after a path of this length.
    fn shift(&mut self, new: usize, length: i64) {
        self.of_row[new] += length;
        for c in 0..self.columns {
            if self.done[c] {
                let slack = length - self.distance[c];
                self.of_row[self.row_of[c]] += slack;
                self.of_column[c] -= slack;
            }
        }
        self.cost += length;
    }

    /// Every row on the path to a column moves on by one; whoever has the last column now loses it.
    fn along(&mut self, new: usize, mut column: usize) {
        while column != NONE {
            let before = self.from[column];
            self.row_of[column] = if before == NONE { new } else { self.row_of[before] };
            column = before;
        }
    }

    /// Per row, its column.
    pub(crate) fn columns(&self) -> Vec<Option<usize>> {
        let mut columns = vec![None; self.without.len()];
        for (column, &row) in self.row_of.iter().enumerate() {
            if row != NONE {
                columns[row] = Some(column);
            }
        }
        columns
    }
}
