//! Randomness that is the same on every machine: xoshiro256++ 1.0 (Blackman and Vigna, public domain,
//! <https://prng.di.unimi.it/>), seeded through SplitMix64. And the few functions of real numbers that the
//! search needs, from additions and multiplications alone: `f64::ln` and `exp` may differ between platforms.

/// A stream of random numbers.
#[derive(Debug, Clone)]
pub(crate) struct Rng([u64; 4]);

impl Rng {
    /// The stream number `stream` of a seed.
    pub(crate) fn new(seed: u64, stream: u64) -> Self {
        let mut x = seed ^ stream.wrapping_mul(0xD134_2543_DE82_EF95);
        let mut next = || {
            x = x.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mut z = x;
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            z ^ (z >> 31)
        };
        Self([next(), next(), next(), next()])
    }

    /// 64 random bits.
    #[inline(always)]
    pub(crate) fn next(&mut self) -> u64 {
        let s = &mut self.0;
        let out = s[0].wrapping_add(s[3]).rotate_left(23).wrapping_add(s[0]);
        let t = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= t;
        s[3] = s[3].rotate_left(45);
        out
    }

    /// Puts a list in random order.
    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        for i in (1..list.len()).rev() {
            let j = pick(self.next(), i + 1);
            list.swap(i, j);
        }
    }
}

/// The number below `n` that the low 32 of `bits` stand for.
#[inline(always)]
pub(crate) fn pick(bits: u64, n: usize) -> usize {
    (((bits & 0xFFFF_FFFF) * n as u64) >> 32) as usize
}

/// e to the power of `x`.
pub(crate) fn exp(x: f64) -> f64 {
    // Halved until the series converges fast, then squared back.
    let y = x / 1024.0;
    let mut power = 1.0 + y * (1.0 + y / 2.0 * (1.0 + y / 3.0 * (1.0 + y / 4.0 * (1.0 + y / 5.0))));
    for _ in 0..10 {
        power *= power;
    }
    power
}

/// The natural logarithm of `x`, which must be positive and normal.
pub(crate) fn ln(x: f64) -> f64 {
    let bits = x.to_bits();
    let exponent = ((bits >> 52) & 0x7FF) as i32 - 1023;
    let mantissa = f64::from_bits((bits & ((1 << 52) - 1)) | (1023 << 52));
    // ln m = 2·artanh((m−1)/(m+1)), with m between 1 and 2.
    let z = (mantissa - 1.0) / (mantissa + 1.0);
    let mut sum = 0.0;
    let mut power = z;
    let mut odd = 1.0;
    for _ in 0..18 {
        sum += power / odd;
        power *= z * z;
        odd += 2.0;
    }
    2.0 * sum + f64::from(exponent) * std::f64::consts::LN_2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn real_functions_agree_with_the_library() {
        for i in 1..2000 {
            let x = f64::from(i) / 100.0;
            assert!((ln(x) - x.ln()).abs() < 1e-12, "ln {x}");
            assert!((exp(-x) - (-x).exp()).abs() < 1e-9 * (-x).exp().max(1e-3), "exp -{x}");
        }
    }

    #[test]
    fn picks_stay_below_and_reaches_everything() {
        let mut rng = Rng::new(7, 0);
        let mut seen = [0; 5];
        for _ in 0..1000 {
            seen[pick(rng.next(), 5)] += 1;
        }
        assert!(seen.iter().all(|&count| count > 100), "{seen:?}");
    }
}
