//! Sets of people as words of 64 bits. Everything here is inlined into the search, which is compiled for the
//! processor at hand.

/// How many of `a` are in `b` too.
#[inline(always)]
pub(crate) fn common(a: &[u64], b: &[u64]) -> u32 {
    a.iter().zip(b).map(|(x, y)| (x & y).count_ones()).sum()
}

/// Sets bit `i`.
#[inline(always)]
pub(crate) fn set(words: &mut [u64], i: usize) {
    words[i >> 6] |= 1 << (i & 63);
}

/// Clears bit `i`.
#[inline(always)]
pub(crate) fn clear(words: &mut [u64], i: usize) {
    words[i >> 6] &= !(1 << (i & 63));
}

/// Is bit `i` set?
#[inline(always)]
pub(crate) fn has(words: &[u64], i: usize) -> bool {
    words[i >> 6] >> (i & 63) & 1 == 1
}
